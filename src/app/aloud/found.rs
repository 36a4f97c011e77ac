//! Which of some labels was said: by its number, its text, its beginning, some of its letters.

use crate::fold::fold;
use crate::widget::best_matches;

/// Fewer letters than this are never the name of an action where something can be looked for, nor of a word within one.
pub const LEAST_OF_NAME: usize = 4;

/// What a text says of a list of labels.
pub enum Found {
    One(usize),
    /// Several may be meant, the likeliest first.
    Several(Vec<usize>),
    Nothing,
}

/// Finds a label by its number counted from 1, by its text, by its beginning, by some of its letters.
pub fn find(said: &str, labels: &[&str]) -> Found {
    match find_spelt(said, labels) {
        Found::Nothing => among(best_matches(said.trim(), labels.iter().copied())),
        found => found,
    }
}

/// The same, not by letters alone. A number is the place that was heard before the label, whatever labels are numbers.
pub fn find_spelt(said: &str, labels: &[&str]) -> Found {
    let wanted = fold(said.trim());
    let number = wanted.parse::<usize>().ok();
    if let Some(idx) = number.and_then(|number| number.checked_sub(1))
        && idx < labels.len()
    {
        return Found::One(idx);
    }
    match begun(&wanted, labels) {
        Found::Nothing => {
            let word = format!(" {wanted}");
            among(those(labels, |label| label.contains(&word)))
        }
        found => found,
    }
}

/// Finds an action by its name: a few letters are only the beginning of it, never of a word within.
pub fn find_named(said: &str, labels: &[&str]) -> Found {
    if is_short(said) {
        return begun(&fold(said.trim()), labels);
    }
    find_spelt(said, labels)
}

/// Too short to be a word within a name, or to be looked for among sentences.
pub fn is_short(said: &str) -> bool {
    said.trim().chars().count() < LEAST_OF_NAME
}

/// The label that is what was said, or those that begin so.
fn begun(wanted: &str, labels: &[&str]) -> Found {
    match those(labels, |label| label == wanted).as_slice() {
        [idx, ..] => Found::One(*idx),
        [] => among(those(labels, |label| label.starts_with(wanted))),
    }
}

fn those(labels: &[&str], is_meant: impl Fn(&str) -> bool) -> Vec<usize> {
    let labels = labels.iter().enumerate();
    labels
        .filter(|(_, label)| is_meant(&fold(label)))
        .map(|(idx, _)| idx)
        .collect()
}

fn among(found: Vec<usize>) -> Found {
    match found.as_slice() {
        [] => Found::Nothing,
        [idx] => Found::One(*idx),
        [..] => Found::Several(found),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(said: &str) -> Option<usize> {
        match find(said, &["Anna Bianchi", "Anna Verdi", "Nicolò Neri"]) {
            Found::One(idx) => Some(idx),
            Found::Several(_) | Found::Nothing => None,
        }
    }

    #[test]
    fn a_thing_is_found_by_its_name_its_number_or_its_beginning() {
        assert_eq!(found("anna verdi"), Some(1));
        assert_eq!(found("3"), Some(2));
        assert_eq!(found("nicolo"), Some(2));
        assert_eq!(found("neri"), Some(2));
        assert_eq!(found("anna"), None);
        assert_eq!(found("qualcuno"), None);
    }

    #[test]
    fn a_number_is_a_place_before_it_is_a_label() {
        let labels = ["A01 Un dopo", "K01 Altro", "1", "2"];
        assert!(matches!(find("1", &labels), Found::One(0)));
        assert!(matches!(find("4", &labels), Found::One(3)));
    }

    #[test]
    fn a_few_letters_are_no_word_within_the_name_of_an_action() {
        let labels = ["Passa alla fase dopo", "Regia"];
        assert!(matches!(find_named("do", &labels), Found::Nothing));
        assert!(matches!(find_named("re", &labels), Found::One(1)));
        assert!(matches!(find_named("dopo", &labels), Found::One(0)));
    }
}
