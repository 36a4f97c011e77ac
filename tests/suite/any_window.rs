//! Whatever the window and whatever is pressed or clicked, the program goes on.

use cerchio::app::Msg;
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use proptest::prelude::*;

use crate::support::lab::{peopled, sample};
use crate::support::samples::{CAFE, FUTURE_LAB, OPEN_SPACE};
use crate::support::stage::{Stage, templates};

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
    ) {
        let mut stage = somewhere(place);
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
}
