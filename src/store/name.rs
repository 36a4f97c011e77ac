//! The name of a new session: a date and a few words, fit for any disk.

use chrono::NaiveDate;
use unicode_normalization::UnicodeNormalization;

/// The longest name, in bytes, so that endings such as `.ron.prev` still fit everywhere.
const LONGEST: usize = 80;

/// Returns a name of small letters, digits and dashes, `2025-05-17-nessuno-resta-solo`, at most 80 bytes long, that
/// `is_taken` says no to. It begins with the date, so it is none of the names that Windows keeps for itself.
pub fn new_session_name(date: NaiveDate, title: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let words = slug(title);
    let mut number = 1_u32;
    loop {
        let ending = if number == 1 {
            String::new()
        } else {
            format!("-{number}")
        };
        let name = shorten(&format!("{date}-{words}"), LONGEST.saturating_sub(ending.len())) + &ending;
        if !is_taken(&name) {
            return name;
        }
        number = number.saturating_add(1);
    }
}

/// Letters lose their accents; whatever is neither letter nor digit parts two words.
fn slug(title: &str) -> String {
    let letters: String = title
        .nfkd()
        .filter(|letter| !unicode_normalization::char::is_combining_mark(*letter))
        .map(|letter| {
            if letter.is_ascii_alphanumeric() {
                letter.to_ascii_lowercase()
            } else {
                ' '
            }
        })
        .collect();
    letters.split_whitespace().collect::<Vec<_>>().join("-")
}

/// Cuts at the end of a word where one is near, and leaves no dash at the end.
fn shorten(name: &str, most: usize) -> String {
    let cut = match name.split_at_checked(most) {
        Some((cut, rest)) if !rest.is_empty() && !rest.starts_with('-') => cut
            .rsplit_once('-')
            .filter(|(whole, _)| whole.len() > most / 2)
            .map_or(cut, |(whole, _)| whole),
        Some((cut, _)) => cut,
        None => name,
    };
    cut.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(title: &str, taken: &[&str]) -> String {
        let date = NaiveDate::from_ymd_opt(2025, 5, 17).unwrap();
        new_session_name(date, title, |name| taken.contains(&name))
    }

    #[test]
    fn a_title_becomes_small_plain_words() {
        assert_eq!(name("Nessuno resta solo", &[]), "2025-05-17-nessuno-resta-solo");
        assert_eq!(
            name("L’età: città & comunità?", &[]),
            "2025-05-17-l-eta-citta-comunita"
        );
        assert_eq!(name("../../.bashrc\0", &[]), "2025-05-17-bashrc");
    }

    #[test]
    fn a_title_without_letters_leaves_the_date() {
        assert_eq!(name("", &[]), "2025-05-17");
        assert_eq!(name("日本 !?", &[]), "2025-05-17");
    }

    #[test]
    fn a_taken_name_gets_a_number() {
        assert_eq!(name("Prova", &["2025-05-17-prova"]), "2025-05-17-prova-2");
        assert_eq!(
            name("Prova", &["2025-05-17-prova", "2025-05-17-prova-2"]),
            "2025-05-17-prova-3"
        );
    }

    #[test]
    fn a_long_title_is_cut_at_a_word_and_stays_unique() {
        let title = "parola ".repeat(40);
        let first = name(&title, &[]);
        assert!(first.len() <= 80 && first.ends_with("-parola"), "{first}");
        let second = name(&title, &[&first]);
        assert!(second.len() <= 80 && second.ends_with("-parola-2"), "{second}");
        assert!(name(&"x".repeat(500), &[]).len() <= 80);
    }
}
