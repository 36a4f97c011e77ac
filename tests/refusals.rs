//! Every refusal has its sentence in both languages, built only from the facts it brings.

use cerchio::domain::{Refusal, key_of};
use cerchio::text::{Fact, Tongue, Words};

/// A sentence with all its facts filled in; a fact that the refusal does not bring would show as `{$name}`.
fn sentence(words: &Words, name: &str, fields: &[&str]) -> String {
    let facts: Vec<(&str, Fact)> = fields.iter().map(|field| (*field, Fact::from("X"))).collect();
    words.tell(&key_of(name), &facts)
}

#[test]
fn every_refusal_has_a_whole_sentence_in_both_languages() {
    for tongue in [Tongue::Italian, Tongue::English] {
        let words = Words::new(tongue);
        for (name, fields) in Refusal::SHAPES {
            let sentence = sentence(&words, name, fields);
            assert!(words.has(&key_of(name)), "{tongue:?}: {name} has no sentence");
            assert!(!sentence.contains('$'), "{tongue:?}: {name}: {sentence}");
            assert!(sentence.ends_with('.'), "{tongue:?}: {name}: {sentence}");
        }
    }
}
