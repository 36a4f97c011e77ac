//! Which of some labels was said: by its text, its number, its beginning, some of its letters.

use crate::fold::fold;
use crate::widget::best_matches;

/// What a text says of a list of labels.
pub enum Found {
    One(usize),
    /// Several may be meant, the likeliest first.
    Several(Vec<usize>),
    Nothing,
}

/// Finds a label by its text, by its beginning, by its number counted from 1, by some of its letters.
pub fn find(said: &str, labels: &[&str]) -> Found {
    match find_spelt(said, labels) {
        Found::Nothing => among(best_matches(said.trim(), labels.iter().copied())),
        found => found,
    }
}

/// The same, not by letters alone.
pub fn find_spelt(said: &str, labels: &[&str]) -> Found {
    let wanted = fold(said.trim());
    let folded: Vec<String> = labels.iter().map(|label| fold(label)).collect();
    if let Some(idx) = folded.iter().position(|label| *label == wanted) {
        return Found::One(idx);
    }
    let number = wanted.parse::<usize>().ok();
    if let Some(idx) = number.and_then(|number| number.checked_sub(1))
        && idx < labels.len()
    {
        return Found::One(idx);
    }
    let those = |is_meant: &dyn Fn(&str) -> bool| -> Vec<usize> {
        let labels = folded.iter().enumerate();
        labels
            .filter(|(_, label)| is_meant(label))
            .map(|(idx, _)| idx)
            .collect()
    };
    let word = format!(" {wanted}");
    match among(those(&|label| label.starts_with(&wanted))) {
        Found::Nothing => among(those(&|label| label.contains(&word))),
        found => found,
    }
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
}
