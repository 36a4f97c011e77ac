//! Keys called by their names.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use crate::fold::fold;
use crate::text::Words;
use crate::widget::key_name;

/// The keys with a name, by the name that scripts use in every language.
const NAMED: [(&str, KeyCode); 16] = [
    ("enter", KeyCode::Enter),
    ("esc", KeyCode::Esc),
    ("tab", KeyCode::Tab),
    ("s-tab", KeyCode::BackTab),
    ("del", KeyCode::Delete),
    ("ins", KeyCode::Insert),
    ("space", KeyCode::Char(' ')),
    ("back", KeyCode::Backspace),
    ("home", KeyCode::Home),
    ("end", KeyCode::End),
    ("pageup", KeyCode::PageUp),
    ("pagedown", KeyCode::PageDown),
    ("left", KeyCode::Left),
    ("right", KeyCode::Right),
    ("up", KeyCode::Up),
    ("down", KeyCode::Down),
];

/// The key with that name: as scripts write it, as it is printed on the keyboard, or one letter.
pub fn named(name: &str, words: &Words) -> Option<KeyEvent> {
    let folded = fold(name.trim());
    let (rest, modifiers) = ["c-", "ctrl+", "ctrl-"]
        .iter()
        .find_map(|prefix| folded.strip_prefix(prefix))
        .map_or((folded.as_str(), KeyModifiers::NONE), |rest| {
            (rest, KeyModifiers::CONTROL)
        });
    let of_keyboard = |code: KeyCode| fold(&key_name(&KeyEvent::new(code, KeyModifiers::NONE), words));
    let in_words = |canonical: &str| fold(&words.say(&format!("aloud-key-{canonical}")));
    let known = NAMED.iter().find(|(canonical, code)| {
        *canonical == rest || of_keyboard(*code) == rest || in_words(canonical) == rest
    });
    let function = rest.strip_prefix('f').and_then(|number| number.parse().ok());
    let code = match (known, function) {
        (Some((_, code)), _) => *code,
        (None, Some(number)) => KeyCode::F(number),
        (None, None) => KeyCode::Char(one_letter(name.trim(), rest, modifiers)?),
    };
    Some(KeyEvent::new(code, modifiers))
}

/// A letter as it was typed; of a combination, the letter after it.
fn one_letter(typed: &str, folded: &str, modifiers: KeyModifiers) -> Option<char> {
    let text = if modifiers == KeyModifiers::NONE {
        typed
    } else {
        folded
    };
    let mut letters = text.chars();
    let letter = letters.next()?;
    letters.next().is_none().then_some(letter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Tongue;

    fn code(name: &str) -> Option<KeyCode> {
        named(name, &Words::new(Tongue::Italian)).map(|key| key.code)
    }

    #[test]
    fn a_key_is_known_by_all_its_names() {
        for name in ["Enter", "invio", "INVIO"] {
            assert_eq!(code(name), Some(KeyCode::Enter), "{name}");
        }
        assert_eq!(code("PagGiù"), Some(KeyCode::PageDown));
        assert_eq!(code("giù"), Some(KeyCode::Down));
        assert_eq!(code("f5"), Some(KeyCode::F(5)));
        assert_eq!(code("+"), Some(KeyCode::Char('+')));
        assert_eq!(code("niente"), None);
        let undo = named("Ctrl+Z", &Words::new(Tongue::Italian));
        assert_eq!(
            undo,
            Some(KeyEvent::new(KeyCode::Char('z'), KeyModifiers::CONTROL))
        );
    }
}
