//! Finding names by a few letters, accents and capitals forgiven.

use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

use crate::fold::fold;

/// Returns the indices of the `labels` that match `typed`, best first; all of them, in order, when nothing is typed.
pub fn best_matches<'a>(typed: &str, labels: impl Iterator<Item = &'a str>) -> Vec<usize> {
    if typed.trim().is_empty() {
        return labels.enumerate().map(|(idx, _)| idx).collect();
    }
    let mut matcher = Matcher::new(Config::DEFAULT);
    let pattern = Pattern::parse(typed, CaseMatching::Ignore, Normalization::Smart);
    let mut room = Vec::new();
    let wanted = fold(typed.trim());
    let mut found: Vec<(Likeness, u32, usize)> = labels
        .enumerate()
        .filter_map(|(idx, label)| {
            let score = pattern.score(Utf32Str::new(label, &mut room), &mut matcher)?;
            Some((Likeness::of(&fold(label), &wanted), score, idx))
        })
        .collect();
    found.sort_by_key(|(likeness, score, idx)| (*likeness, std::cmp::Reverse(*score), *idx));
    found.into_iter().map(|(_, _, idx)| idx).collect()
}

/// How much a label is what was typed, the most first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Likeness {
    Same,
    Begins,
    Holds,
}

impl Likeness {
    fn of(label: &str, wanted: &str) -> Self {
        if label == wanted {
            Self::Same
        } else if label.starts_with(wanted) {
            Self::Begins
        } else {
            Self::Holds
        }
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
}
