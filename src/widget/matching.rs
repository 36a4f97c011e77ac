//! Finding names by a few letters, accents and capitals forgiven.

use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

/// Returns the indices of the `labels` that match `typed`, best first; all of them, in order, when nothing is typed.
pub fn best_matches<'a>(typed: &str, labels: impl Iterator<Item = &'a str>) -> Vec<usize> {
    if typed.trim().is_empty() {
        return labels.enumerate().map(|(idx, _)| idx).collect();
    }
    let mut matcher = Matcher::new(Config::DEFAULT);
    let pattern = Pattern::parse(typed, CaseMatching::Ignore, Normalization::Smart);
    let mut room = Vec::new();
    let mut found: Vec<(u32, usize)> = labels
        .enumerate()
        .filter_map(|(idx, label)| {
            pattern
                .score(Utf32Str::new(label, &mut room), &mut matcher)
                .map(|score| (score, idx))
        })
        .collect();
    found.sort_by_key(|(score, idx)| (std::cmp::Reverse(*score), *idx));
    found.into_iter().map(|(_, idx)| idx).collect()
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
}
