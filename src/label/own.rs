//! How the words that a body adds to the vocabularies are read.

use std::collections::BTreeMap;

use super::term_key;
use crate::registry::Customs;
use crate::text::Tongue;

/// The words of the body in a language, each under the key of its term.
pub fn own_words(customs: &Customs, tongue: Tongue) -> BTreeMap<String, String> {
    let words = customs.terms().map(|(vocabulary, term)| {
        let read = match tongue {
            Tongue::English if !term.en.is_empty() => &term.en,
            Tongue::Italian | Tongue::English => &term.it,
        };
        (term_key(vocabulary, &term.word), read.clone())
    });
    words.collect()
}
