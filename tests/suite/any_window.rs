//! Whatever the window, the theme and whatever is pressed, clicked or written, the program goes on.

use cerchio::app::{Model, Msg, Opened, update};
use cerchio::look::{Drawing, Look, Theme};
use cerchio::screen::Access;
use cerchio::shell::{Clerk, Linear, Pen};
use cerchio::store::{Places, Store};
use cerchio::text::{Tongue, Words};
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use proptest::prelude::*;

use crate::support::lab::{peopled, sample};
use crate::support::samples::{CAFE, FUTURE_LAB, OPEN_SPACE};
use crate::support::stage::{Stage, at, templates};

/// A gesture.
#[derive(Debug, Clone)]
enum Gesture {
    Key(KeyCode, KeyModifiers),
    Mouse(MouseEventKind, u16, u16),
    Paste(String),
    Wait(u16),
}

fn gesture() -> impl Strategy<Value = Gesture> {
    let letters = "[ -~àèì]".prop_map(|text| KeyCode::Char(text.chars().next().unwrap_or(' ')));
    let named = prop::sample::select(vec![
        KeyCode::Enter,
        KeyCode::Esc,
        KeyCode::Tab,
        KeyCode::BackTab,
        KeyCode::Backspace,
        KeyCode::Delete,
        KeyCode::Insert,
        KeyCode::Home,
        KeyCode::End,
        KeyCode::PageUp,
        KeyCode::PageDown,
        KeyCode::Up,
        KeyCode::Down,
        KeyCode::Left,
        KeyCode::Right,
    ]);
    let function = (1..=12_u8).prop_map(KeyCode::F);
    let modifiers = prop::sample::select(vec![
        KeyModifiers::NONE,
        KeyModifiers::NONE,
        KeyModifiers::NONE,
        KeyModifiers::CONTROL,
    ]);
    let key = (prop_oneof![letters, named, function], modifiers);
    let mouse = prop::sample::select(vec![
        MouseEventKind::Down(MouseButton::Left),
        MouseEventKind::Up(MouseButton::Left),
        MouseEventKind::Drag(MouseButton::Left),
        MouseEventKind::ScrollDown,
        MouseEventKind::ScrollUp,
        MouseEventKind::Moved,
    ]);
    prop_oneof![
        6 => key.prop_map(|(code, modifiers)| Gesture::Key(code, modifiers)),
        3 => (mouse, 0..130_u16, 0..50_u16).prop_map(|(kind, x, y)| Gesture::Mouse(kind, x, y)),
        1 => "[ -~àèì\n]{0,40}".prop_map(Gesture::Paste),
        1 => (0..900_u16).prop_map(Gesture::Wait),
    ]
}

fn play(stage: &mut Stage, gesture: Gesture) {
    match gesture {
        Gesture::Key(code, modifiers) => stage.send(Msg::Key(KeyEvent::new(code, modifiers))),
        Gesture::Mouse(kind, column, row) => stage.send(Msg::Mouse(MouseEvent {
            kind,
            column,
            row,
            modifiers: KeyModifiers::NONE,
        })),
        Gesture::Paste(text) => stage.send(Msg::Paste(text)),
        Gesture::Wait(seconds) => {
            stage.wait(i64::from(seconds));
        }
    }
}

/// One of the places where somebody may be.
fn somewhere(place: usize) -> Stage {
    let formats = templates();
    match place {
        0 => Stage::empty(),
        1 => Stage::with(sample(OPEN_SPACE)),
        2 => Stage::with(sample(CAFE)),
        3 => Stage::with(sample(FUTURE_LAB)),
        other => {
            let format = &formats.iter().cycle().nth(other).expect("a format").id;
            Stage::with(peopled(format, 7))
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_window_and_no_gesture_stops_the_program(
        place in 0..12_usize,
        gestures in prop::collection::vec(gesture(), 1..60),
        size in (1..=500_u16, 1..=200_u16),
        small in (1..=70_u16, 1..=24_u16),
        theme in prop::sample::select(Theme::ALL.to_vec()),
        drawing in prop::sample::select(Drawing::ALL.to_vec()),
    ) {
        let mut stage = somewhere(place);
        stage.model.look = Look::new(theme, drawing);
        for (idx, gesture) in gestures.into_iter().enumerate() {
            // What can be clicked is known once it was painted.
            if idx % 4 == 0 {
                stage.buffer(100, 30);
            }
            play(&mut stage, gesture);
        }
        stage.buffer(size.0, size.1);
        stage.buffer(small.0, small.1);
    }

    #[test]
    fn no_line_that_is_written_stops_the_program_or_makes_it_draw(
        place in 1..12_usize,
        lines in prop::collection::vec(line(), 1..24),
        width in prop::sample::select(vec![None, Some(1_u16), Some(20), Some(80)]),
    ) {
        let folder = tempfile::tempdir().expect("a folder");
        let mut linear = in_lines(place, folder.path());
        linear = match width {
            Some(1) => linear.as_wide_as(|| Some(1)),
            Some(20) => linear.as_wide_as(|| Some(20)),
            Some(_) => linear.as_wide_as(|| Some(80)),
            None => linear,
        };
        linear.begin().expect("it speaks");
        for line in lines {
            let now = linear.model.now + chrono::TimeDelta::seconds(40);
            if linear.hear(&line, now).expect("it speaks").is_some() {
                break;
            }
        }
        let said = String::from_utf8(linear.out().clone()).expect("text");
        let control = said.chars().find(|letter| letter.is_control() && *letter != '\n');
        prop_assert_eq!(control, None, "{}", said);
    }
}

/// What may be written in answer.
fn line() -> impl Strategy<Value = String> {
    let meant = prop::sample::select(vec![
        "",
        "invio",
        "dove",
        "tutto",
        "?",
        "f5",
        "f6",
        "f3",
        "esc",
        "+",
        "-",
        "*",
        ";",
        ".",
        ",",
        "canc",
        "ctrl+z",
        "ctrl+d",
        "ctrl+o",
        "ctrl+r",
        ":salva",
        ":indietro",
        ":esci",
        ":vuoto",
        ":3",
        "sì",
        "an",
        "ro",
        "tutti i",
    ]);
    prop_oneof![
        4 => meant.prop_map(str::to_owned),
        3 => (1..40_u8).prop_map(|number| number.to_string()),
        1 => "[ -~àèì]{0,12}",
        1 => "/[a-z]{1,3}",
    ]
}

/// The program one line at a time, with a laboratory open.
fn in_lines(place: usize, folder: &std::path::Path) -> Linear<Vec<u8>> {
    let store = Store::new(Places::under(folder)).expect("a folder to write in");
    let clerk = Clerk::new(store, Pen::AtOnce, || at("2025-05-17 09:00"));
    let words = Words::new(Tongue::Italian);
    let library = clerk.library(&words);
    let mut model = Model::new(words, Look::aloud(), at("2025-05-17 09:00"), library);
    let opened = Opened {
        document: somewhere(place).document().clone(),
        access: Access::Writing,
        notice: None,
        drafts: Vec::new(),
    };
    update(&mut model, Msg::Opened(Box::new(opened)));
    Linear::new(model, clerk, Vec::new())
}
