use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};

use super::Decoder;

/// All that the bytes mean, with the silence after them.
fn decoded(bytes: &[u8]) -> Vec<Event> {
    let mut decoder = Decoder::default();
    let mut events = decoder.feed(bytes);
    events.extend(decoder.settle());
    assert_eq!(decoder.patience(), None);
    events
}

fn key(code: KeyCode, modifiers: KeyModifiers) -> Event {
    Event::Key(KeyEvent::new(code, modifiers))
}

fn plain(code: KeyCode) -> Event {
    key(code, KeyModifiers::NONE)
}

fn typed(text: &str) -> Vec<Event> {
    text.chars().map(|letter| plain(KeyCode::Char(letter))).collect()
}

#[test]
fn letters_are_letters_of_any_alphabet() {
    assert_eq!(decoded("è日🎈x".as_bytes()), typed("è日🎈x"));
    assert_eq!(decoded(b"A"), [key(KeyCode::Char('A'), KeyModifiers::SHIFT)]);
}

#[test]
fn the_keys_with_names_are_known() {
    for (bytes, code) in [
        ("\r", KeyCode::Enter),
        ("\t", KeyCode::Tab),
        ("\x7f", KeyCode::Backspace),
        ("\x1b", KeyCode::Esc),
        ("\x1b[A", KeyCode::Up),
        ("\x1bOB", KeyCode::Down),
        ("\x1b[H", KeyCode::Home),
        ("\x1b[4~", KeyCode::End),
        ("\x1b[3~", KeyCode::Delete),
        ("\x1b[5~", KeyCode::PageUp),
        ("\x1bOP", KeyCode::F(1)),
        ("\x1b[[B", KeyCode::F(2)),
        ("\x1b[13~", KeyCode::F(3)),
        ("\x1b[15~", KeyCode::F(5)),
        ("\x1b[17~", KeyCode::F(6)),
        ("\x1b[19~", KeyCode::F(8)),
        ("\x1b[21~", KeyCode::F(10)),
        ("\x1b[24~", KeyCode::F(12)),
    ] {
        assert_eq!(decoded(bytes.as_bytes()), [plain(code)], "{bytes:?}");
    }
}

#[test]
fn the_modifiers_are_known() {
    assert_eq!(decoded(b"\x1a"), [key(KeyCode::Char('z'), KeyModifiers::CONTROL)]);
    assert_eq!(decoded(b"\0"), [key(KeyCode::Char(' '), KeyModifiers::CONTROL)]);
    assert_eq!(
        decoded("\x1bè".as_bytes()),
        [key(KeyCode::Char('è'), KeyModifiers::ALT)]
    );
    assert_eq!(decoded(b"\x1b["), [key(KeyCode::Char('['), KeyModifiers::ALT)]);
    assert_eq!(
        decoded(b"\x1b[1;5C"),
        [key(KeyCode::Right, KeyModifiers::CONTROL)]
    );
    assert_eq!(
        decoded(b"\x1b[3;4~"),
        [key(KeyCode::Delete, KeyModifiers::SHIFT | KeyModifiers::ALT)]
    );
    assert_eq!(decoded(b"\x1b[Z"), [key(KeyCode::BackTab, KeyModifiers::SHIFT)]);
}

#[test]
fn the_mouse_is_understood_in_its_three_languages() {
    let click = |kind| {
        [Event::Mouse(MouseEvent {
            kind,
            column: 9,
            row: 4,
            modifiers: KeyModifiers::NONE,
        })]
    };
    let down = click(MouseEventKind::Down(MouseButton::Left));
    assert_eq!(decoded(b"\x1b[<0;10;5M"), down);
    assert_eq!(decoded(b"\x1b[32;10;5M"), down);
    assert_eq!(decoded(b"\x1b[M\x20\x2a\x25"), down);
    assert_eq!(
        decoded(b"\x1b[<0;10;5m"),
        click(MouseEventKind::Up(MouseButton::Left))
    );
    assert_eq!(decoded(b"\x1b[<64;10;5M"), click(MouseEventKind::ScrollUp));
    assert_eq!(decoded(b"\x1b[<35;10;5M"), click(MouseEventKind::Moved));
}

#[test]
fn a_paste_is_one_text_wherever_its_bytes_are_parted() {
    let bytes = "x\x1b[200~perché\r\x1b[A no\x1b[201~y".as_bytes();
    let expected = [
        plain(KeyCode::Char('x')),
        Event::Paste("perché\r\x1b[A no".to_owned()),
        plain(KeyCode::Char('y')),
    ];
    for parting in 0..bytes.len() {
        let (first, second) = bytes.split_at(parting);
        let mut decoder = Decoder::default();
        let mut events = decoder.feed(first);
        events.extend(decoder.feed(second));
        assert_eq!(events, expected, "parted at {parting}");
    }
}

#[test]
fn no_beginning_without_an_end_costs_more_than_one_key() {
    let beginnings = [
        "\x1b[<",
        "\x1b[?",
        "\x1b[",
        "\x1bO",
        "\x1b[1;",
        "\x1b[M",
        "\x1b[[",
        "\x1b]52;c;",
        "\x1bP",
        "\x1b[<0;1",
    ];
    for begun in beginnings {
        let mut decoder = Decoder::default();
        drop(decoder.feed(begun.as_bytes()));
        drop(decoder.settle());
        assert_eq!(decoder.feed(b"ciao"), typed("ciao"), "{begun:?} and a silence");
    }
    // Without a silence the first letter may be taken for the end of the sequence.
    for begun in ["\x1b[<", "\x1b[?", "\x1b[1;"] {
        assert!(
            decoded(format!("{begun}ciao").as_bytes()).ends_with(&typed("iao")),
            "{begun:?}"
        );
    }
}

#[test]
fn a_paste_without_an_end_is_taken_after_a_silence() {
    let mut decoder = Decoder::default();
    assert_eq!(decoder.feed(b"\x1b[200~abc"), []);
    assert!(decoder.patience().is_some());
    assert_eq!(decoder.settle(), [Event::Paste("abc".to_owned())]);
    assert_eq!(decoder.feed(b"\x1b[201~d"), typed("d"));
}

#[test]
fn bytes_of_no_alphabet_are_left_out() {
    assert_eq!(decoded(b"a\xff\xfeb\xc3"), typed("ab"));
    assert_eq!(decoded(b"a\xc3b"), typed("ab"));
    assert_eq!(decoded("a\u{85}b".as_bytes()), typed("ab"));
}

#[test]
fn whatever_the_bytes_the_next_keys_are_heard() {
    let mut state = 7_u64;
    for _ in 0..2_000 {
        let mut decoder = Decoder::default();
        for _ in 0..3 {
            let bytes: Vec<u8> = (0..40)
                .map(|_| {
                    state ^= state << 13;
                    state ^= state >> 7;
                    state ^= state << 17;
                    // Mostly bytes that sequences are made of.
                    match state % 4 {
                        0 => 0x1b,
                        1 => b"[<?O;M~u200"[(state >> 8) as usize % 11],
                        _ => (state >> 16) as u8,
                    }
                })
                .collect();
            drop(decoder.feed(&bytes));
        }
        while decoder.patience().is_some() {
            drop(decoder.settle());
        }
        assert_eq!(decoder.feed(b"ciao"), typed("ciao"));
    }
}
