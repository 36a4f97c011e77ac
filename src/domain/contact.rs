//! Addresses and telephone numbers in a text, which say who somebody is as well as a name does.

use std::ops::Range;

/// Fewer digits make no telephone number, and more none either.
const DIGITS: std::ops::RangeInclusive<usize> = 8..=15;

/// The places of the mail addresses and telephone numbers in `text`, in their order.
pub fn contacts(text: &str) -> Vec<Range<usize>> {
    let mut found = addresses(text);
    let is_free = |place: &Range<usize>, found: &[Range<usize>]| {
        found
            .iter()
            .all(|taken| place.end <= taken.start || taken.end <= place.start)
    };
    for place in numbers(text) {
        if is_free(&place, &found) {
            found.push(place);
        }
    }
    found.sort_by_key(|place| place.start);
    found
}

fn addresses(text: &str) -> Vec<Range<usize>> {
    let is_inside = |letter: char| letter.is_alphanumeric() || matches!(letter, '.' | '_' | '-' | '+' | '%');
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, _) in text.match_indices('@') {
        let (before, after) = (
            text.get(..at).unwrap_or_default(),
            text.get(at + 1..).unwrap_or_default(),
        );
        let name = before.trim_end_matches(is_inside).len()..at;
        let house = after.len() - after.trim_start_matches(is_inside).len();
        let house = after
            .get(..house)
            .unwrap_or_default()
            .trim_end_matches(['.', '-']);
        if !name.is_empty() && house.trim_matches('.').contains('.') {
            found.push(name.start..at + 1 + house.len());
        }
    }
    found
}

/// Digits with blanks, dots, dashes, slashes or brackets between them, that begin as telephone numbers do: with a zero, as
/// a mobile telephone, or with the sign of another country.
fn numbers(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut rest = 0;
    while let Some(begin) = text
        .get(rest..)
        .and_then(|tail| tail.find(|letter: char| letter == '+' || letter.is_ascii_digit()))
    {
        let begin = rest + begin;
        let tail = text.get(begin..).unwrap_or_default();
        let len = length(tail);
        if is_number(tail.get(..len).unwrap_or_default()) && !ends_in_letter(text, begin) {
            found.push(begin..begin + len);
        }
        rest = begin + len.max(1);
    }
    found
}

/// How long the run of digits is with which a text begins, with one sign or two between them.
fn length(text: &str) -> usize {
    let (mut end, mut n_signs) = (0, 0);
    for (at, letter) in text.char_indices() {
        match letter {
            '+' if at == 0 => end = 1,
            _ if letter.is_ascii_digit() => (end, n_signs) = (at + 1, 0),
            ' ' | '.' | '-' | '/' | '(' | ')' | '\u{a0}' if n_signs < 2 => n_signs += 1,
            _ => break,
        }
    }
    end
}

fn is_number(text: &str) -> bool {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let is_date = text.split(['/', '-', '.']).count() == 3 && digits.len() == 8 && !text.contains(' ');
    let begins = text.starts_with('+')
        || digits.starts_with("00")
        || digits.starts_with('0')
        || (digits.starts_with('3') && (9..=10).contains(&digits.len()));
    begins && DIGITS.contains(&digits.len()) && !is_date
}

fn ends_in_letter(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default().chars().next_back();
    before.is_some_and(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        contacts(text).into_iter().map(|place| &text[place]).collect()
    }

    #[test]
    fn addresses_and_telephone_numbers_are_found_however_they_are_written() {
        for contact in [
            "nadia.verdorto@example.org",
            "n_v+casa@posta.comune.example.it",
            "333 1234567",
            "333.12.34.567",
            "+39 051 598 111",
            "051/598111",
            "0039-333-1234567",
            "051 (598) 1111",
        ] {
            assert_eq!(
                found(&format!("Scrivere a {contact}, di sera.")),
                [contact],
                "{contact}"
            );
        }
        assert_eq!(found("a@b.it e 333 1234567"), ["a@b.it", "333 1234567"]);
    }

    #[test]
    fn other_numbers_are_none() {
        for text in [
            "il 17/05/2025 alle 09:30, 40 persone su 120",
            "12.000 euro, poi 1.250.000",
            "tra il 2025-05-17 e il 2025-06-01",
            "CAP 40033, T04, 20250517",
            "@tutti e me@casa",
            "01.02.2025",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }
}
