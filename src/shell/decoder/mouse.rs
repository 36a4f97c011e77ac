//! The mouse, as three generations of terminals tell it.

use crossterm::event::{KeyModifiers, MouseButton, MouseEvent, MouseEventKind};

/// `ESC [ M button column row`, each byte 32 more than it means.
pub fn oldest(button: u8, column: u8, row: u8) -> Option<MouseEvent> {
    let button = button.checked_sub(32)?;
    event(
        button,
        u16::from(column).saturating_sub(32),
        u16::from(row).saturating_sub(32),
    )
}

/// `ESC [ button ; column ; row M`, the button 32 more than it means.
pub fn middle(numbers: &[u16]) -> Option<MouseEvent> {
    let &[button, column, row] = numbers else {
        return None;
    };
    event(u8::try_from(button.checked_sub(32)?).ok()?, column, row)
}

/// `ESC [ < button ; column ; row M`, or `m` when the button is let go.
pub fn newest(numbers: &[u16], last: u8) -> Option<MouseEvent> {
    let &[button, column, row] = numbers else {
        return None;
    };
    let mut mouse = event(u8::try_from(button).ok()?, column, row)?;
    match (last, mouse.kind) {
        (b'm', MouseEventKind::Down(button)) => mouse.kind = MouseEventKind::Up(button),
        (b'M' | b'm', _) => {}
        _ => return None,
    }
    Some(mouse)
}

/// Columns and rows come from 1.
fn event(code: u8, column: u16, row: u16) -> Option<MouseEvent> {
    let is_moving = code & 0b0010_0000 != 0;
    let number = (code & 0b0000_0011) | ((code & 0b1100_0000) >> 4);
    let button = match number {
        0 => Some(MouseButton::Left),
        1 => Some(MouseButton::Middle),
        2 => Some(MouseButton::Right),
        _ => None,
    };
    let kind = match (button, is_moving, number) {
        (Some(button), false, _) => MouseEventKind::Down(button),
        (Some(button), true, _) => MouseEventKind::Drag(button),
        (None, true, 3..=5) => MouseEventKind::Moved,
        // Which button was let go, the older terminals do not say.
        (None, false, 3) => MouseEventKind::Up(MouseButton::Left),
        (None, false, 4) => MouseEventKind::ScrollUp,
        (None, false, 5) => MouseEventKind::ScrollDown,
        (None, false, 6) => MouseEventKind::ScrollLeft,
        (None, false, 7) => MouseEventKind::ScrollRight,
        (None, _, _) => return None,
    };
    Some(MouseEvent {
        kind,
        column: column.saturating_sub(1),
        row: row.saturating_sub(1),
        modifiers: held(code),
    })
}

fn held(code: u8) -> KeyModifiers {
    let keys = [
        (4, KeyModifiers::SHIFT),
        (8, KeyModifiers::ALT),
        (16, KeyModifiers::CONTROL),
    ];
    keys.into_iter()
        .filter(|(bit, _)| code & bit != 0)
        .fold(KeyModifiers::NONE, |all, (_, key)| all | key)
}
