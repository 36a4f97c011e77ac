//! What is ordered of the program by a word of its own. A colon before it says that it is no answer and no text.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::key;
use crate::fold::fold;
use crate::text::Words;

/// What sets a word apart from what is written in a field.
pub const MARK: char = ':';

/// What can be ordered: of a form, and everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    Save,
    Back,
    Leave,
    Discard,
    Empty,
    Help,
    Where,
    All,
}

/// Each under its words.
const ORDERS: [(&str, Order); 9] = [
    ("aloud-order-save", Order::Save),
    ("aloud-order-back", Order::Back),
    ("aloud-order-leave", Order::Leave),
    ("aloud-order-discard", Order::Discard),
    ("aloud-order-empty", Order::Empty),
    ("aloud-order-help", Order::Help),
    ("aloud-order-what", Order::Help),
    ("aloud-order-where", Order::Where),
    ("aloud-order-all", Order::All),
];
/// Words that are orders after the mark alone: on a screen they look for something else.
const MARKED: [(&str, Order); 1] = [("aloud-order-place", Order::Where)];

impl Order {
    /// True where its bare word can be nothing else, outside of a form.
    pub fn is_asked_anywhere(self) -> bool {
        match self {
            Self::Help | Self::Where | Self::All => true,
            Self::Save | Self::Back | Self::Leave | Self::Discard | Self::Empty => false,
        }
    }

    /// The order with that name.
    pub fn named(said: &str, words: &Words) -> Option<Self> {
        let said = fold(said.trim());
        found(&ORDERS, |name| name == said, words)
    }

    /// The order whose name is or begins with what was said after the mark.
    pub fn begun(said: &str, words: &Words) -> Option<Self> {
        let begun = fold(said.trim());
        let begins = |name: &str| !begun.is_empty() && name.starts_with(&begun);
        let named = Self::named(said, words);
        let known = named.or_else(|| found(&ORDERS, begins, words));
        known.or_else(|| found(&MARKED, begins, words))
    }
}

fn found(orders: &[(&str, Order)], is_meant: impl Fn(&str) -> bool, words: &Words) -> Option<Order> {
    let mut orders = orders.iter();
    let found = orders.find(|(key, _)| is_meant(&fold(&words.say(key))));
    found.map(|(_, order)| *order)
}

/// What was ordered, where the line has the mark once: twice, it is a text that begins with it.
pub fn marked(line: &str) -> Option<&str> {
    line.strip_prefix(MARK).filter(|rest| !rest.starts_with(MARK))
}

/// The key with that name, unless it is a letter that writes itself.
pub fn key_named(said: &str, words: &Words) -> Option<KeyEvent> {
    let key = key::named(said, words)?;
    let writes_itself = matches!(key.code, KeyCode::Char(letter) if letter != ' ');
    (!writes_itself || key.modifiers == KeyModifiers::CONTROL).then_some(key)
}

/// True for the name of the key that goes on: who hears «Invio» may write the word.
pub fn is_enter(line: &str, words: &Words) -> bool {
    key_named(line, words).is_some_and(|key| key.code == KeyCode::Enter)
}

/// True for a line that is an order as it stands, of whoever forgets the mark. «Fine» and «su» are keys too, but sooner a
/// text.
pub fn is_order(line: &str, words: &Words) -> bool {
    let is_key = key_named(line, words).is_some_and(|key| match key.code {
        KeyCode::Esc | KeyCode::Tab | KeyCode::BackTab | KeyCode::Enter | KeyCode::Delete | KeyCode::F(_) => {
            true
        }
        _ => key.modifiers == KeyModifiers::CONTROL,
    });
    is_key || Order::named(line, words).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Tongue;

    #[test]
    fn an_order_is_known_by_its_beginning_and_a_key_by_its_name() {
        let words = Words::new(Tongue::Italian);
        assert_eq!(Order::begun("sal", &words), Some(Order::Save));
        assert_eq!(Order::begun("dove", &words), Some(Order::Where));
        assert_eq!(Order::begun("luogo", &words), Some(Order::Where));
        assert_eq!(Order::begun("", &words), None);
        for order in ["dove", "Salva", "?", "esc", "F2", "Ctrl+Z"] {
            assert!(is_order(order, &words), "{order}");
        }
        for text in [
            "Dove abiti?",
            "a",
            "",
            " ",
            "12",
            "salvare",
            "luogo",
            "Fine",
            "su",
        ] {
            assert!(!is_order(text, &words), "{text}");
        }
    }
}
