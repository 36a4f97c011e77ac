//! The words of a vocabulary as choices.

use super::super::Labels;
use crate::domain::Vocabulary;
use crate::widget::Choice;

/// The words of `vocabulary` in its order, then those already chosen that it does not know, so that none is lost.
pub fn terms(vocabulary: Vocabulary, labels: &Labels, chosen: &[String]) -> Vec<Choice> {
    let known = vocabulary.words.iter().map(|word| (*word).to_owned());
    let own = chosen
        .iter()
        .filter(|word| !word.is_empty() && !vocabulary.words.contains(&word.as_str()))
        .cloned();
    known
        .chain(own)
        .map(|word| {
            let label = labels.term(vocabulary.name, &word);
            Choice::new(word, label)
        })
        .collect()
}
