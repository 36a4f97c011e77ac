//! Finding names by a few letters, accents and capitals forgiven.

use std::cmp::Reverse;

use nucleo_matcher::pattern::{AtomKind, CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

use crate::fold::{Words, fold};

/// Returns the indices of the `labels` that match `typed`, best first; all of them, in order, when nothing is typed.
pub fn best_matches<'a>(typed: &str, labels: impl Iterator<Item = &'a str>) -> Vec<usize> {
    best_matches_by(typed, labels, |_| ())
}

/// The same, without those that are only nearly what was typed.
pub fn sure_matches<'a>(typed: &str, labels: impl Iterator<Item = &'a str>) -> Vec<usize> {
    let found = likenesses(typed, labels, |_| ());
    let sure = found.into_iter().filter(|(likeness, _)| !likeness.is_near());
    sure.map(|(_, idx)| idx).collect()
}

/// The same; of those that are alike in what was typed, in the order of `then`.
pub fn best_matches_by<'a, K: Ord>(
    typed: &str,
    labels: impl Iterator<Item = &'a str>,
    then: impl Fn(usize) -> K,
) -> Vec<usize> {
    let mut found = likenesses(typed, labels, then);
    // Who is nearly called so is meant only where nobody is called so.
    if found.first().is_some_and(|(likeness, _)| !likeness.is_near()) {
        found.retain(|(likeness, _)| !likeness.is_near());
    }
    found.into_iter().map(|(_, idx)| idx).collect()
}

/// All labels that are in some way what was typed, best first.
fn likenesses<'a, K: Ord>(
    typed: &str,
    labels: impl Iterator<Item = &'a str>,
    then: impl Fn(usize) -> K,
) -> Vec<(Likeness, usize)> {
    let wanted = fold(typed.trim());
    if wanted.is_empty() {
        return labels.enumerate().map(|(idx, _)| (Likeness::Same, idx)).collect();
    }
    let mut sieve = Sieve::new(&wanted);
    let found = labels
        .enumerate()
        .filter_map(|(idx, label)| Some((sieve.likeness(&fold(label))?, idx)));
    let mut found: Vec<(Likeness, usize)> = found.collect();
    found.sort_by_key(|(likeness, idx)| (*likeness, then(*idx), *idx));
    found
}

/// Returns the indices of the sentences that have the words that were typed: who is late does not know what that is
/// called here.
pub fn explained<'a>(typed: &str, sentences: impl Iterator<Item = &'a str>) -> Vec<usize> {
    let words = Words::of(typed);
    let found = sentences.enumerate();
    let found = found.filter(|(_, sentence)| words.all_in(&fold(sentence)));
    found.map(|(idx, _)| idx).collect()
}

/// How much a label is what was typed, the most first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Likeness {
    Same,
    Begins,
    /// Each word that was typed begins one of its words.
    BeginsItsWords,
    Holds,
    /// The letters are in its words, in order; the best score first.
    Near(Reverse<u32>),
}

impl Likeness {
    fn is_near(self) -> bool {
        matches!(self, Self::Near(_))
    }
}

/// What was typed, folded, and what finds its letters in a word.
struct Sieve<'a> {
    wanted: &'a str,
    near: Vec<Pattern>,
    matcher: Matcher,
    room: Vec<char>,
}

impl<'a> Sieve<'a> {
    fn new(wanted: &'a str) -> Self {
        let near = |word| Pattern::new(word, CaseMatching::Ignore, Normalization::Smart, AtomKind::Fuzzy);
        Self {
            wanted,
            near: wanted.split_whitespace().map(near).collect(),
            matcher: Matcher::new(Config::DEFAULT),
            room: Vec::new(),
        }
    }

    fn likeness(&mut self, label: &str) -> Option<Likeness> {
        let mut wanted = self.wanted.split_whitespace();
        let begins_a_word = |word: &str| label.split_whitespace().any(|own| own.starts_with(word));
        if label == self.wanted {
            Some(Likeness::Same)
        } else if label.starts_with(self.wanted) {
            Some(Likeness::Begins)
        } else if wanted.clone().all(begins_a_word) {
            Some(Likeness::BeginsItsWords)
        } else if wanted.all(|word| label.contains(word)) {
            Some(Likeness::Holds)
        } else {
            self.score(label).map(|score| Likeness::Near(Reverse(score)))
        }
    }

    /// Letters strewn over several words are no name at all.
    fn score(&mut self, label: &str) -> Option<u32> {
        let (matcher, room) = (&mut self.matcher, &mut self.room);
        let mut in_a_word = |pattern: &Pattern| {
            let words = label.split_whitespace();
            words
                .filter_map(|word| pattern.score(Utf32Str::new(word, room), matcher))
                .max()
        };
        self.near.iter().map(&mut in_a_word).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_letters_find_a_name_without_its_accent() {
        let names = ["Nicolò Verdi", "Anna Bianchi", "Zoe Nìa"];
        assert_eq!(best_matches("ni", names.into_iter()).first(), Some(&0));
        assert_eq!(best_matches("", names.into_iter()), [0, 1, 2]);
        assert!(best_matches("qq", names.into_iter()).is_empty());
    }

    #[test]
    fn what_is_called_so_comes_before_what_holds_the_word() {
        let labels = ["Annota nel giornale", "Giornale di oggi", "Giornale"];
        assert_eq!(best_matches("giornale", labels.into_iter()), [2, 1, 0]);
    }

    #[test]
    fn letters_strewn_over_a_name_do_not_find_it() {
        let names = [
            "Rossi Anna",
            "Porpora Sara",
            "Smeraldo Ida",
            "Rosa Mara",
            "Marroni Ugo",
        ];
        let found = |typed| best_matches(typed, names.into_iter());
        assert_eq!(found("rosa"), [3]);
        assert_eq!(found("mara"), [3]);
        assert_eq!(found("marr"), [4]);
        assert_eq!(found("ugo marr"), [4]);
        assert_eq!(found("marroi"), [4]);
        assert!(found("neri").is_empty());
    }

    #[test]
    fn of_two_that_are_alike_the_one_that_is_waited_for_comes_first() {
        let names = ["Rosa Mara", "Rosa Ugo", "Ambrosa Pia"];
        assert_eq!(
            best_matches_by("rosa", names.into_iter(), |idx| idx == 0),
            [1, 0, 2]
        );
    }
}
