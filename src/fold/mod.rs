//! Text as it is searched: without accents, capitals and apostrophes.
//!
//! Imports nothing of the project.

use std::cmp::Ordering;

use memchr::memmem::Finder;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Returns `text` in small letters without accents; every apostrophe is a space, as people write "perche'" and "dell’orto".
///
/// Lines stay lines.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut rest = text;
    // The table of all letters is asked only about those that are not plain: it costs ten times as much.
    while let Some(at) = rest.find(|letter: char| !letter.is_ascii()) {
        let (plain, from) = rest.split_at(at);
        let end = from.find(|letter: char| letter.is_ascii());
        let (other, after) = from.split_at(end.unwrap_or(from.len()));
        folded.extend(plain.chars().map(small));
        folded.extend(letters(other));
        rest = after;
    }
    folded.extend(rest.chars().map(small));
    folded
}

/// Compares two texts as they are searched. On a list at the door accents and capitals do not matter.
pub fn compare(one: &str, other: &str) -> Ordering {
    // Most names differ at their first letter.
    if let ([first, ..], [second, ..]) = (one.as_bytes(), other.as_bytes())
        && first.is_ascii()
        && second.is_ascii()
        && small_byte(*first) != small_byte(*second)
    {
        return small_byte(*first).cmp(&small_byte(*second));
    }
    if one.is_ascii() && other.is_ascii() {
        return one.bytes().map(small_byte).cmp(other.bytes().map(small_byte));
    }
    letters(one).cmp(letters(other))
}

fn letters(text: &str) -> impl Iterator<Item = char> + '_ {
    let plain = text
        .nfkd()
        .filter(|letter| !is_combining_mark(*letter) && !is_unseen(*letter));
    plain
        .flat_map(char::to_lowercase)
        .map(|letter| if is_apostrophe(letter) { ' ' } else { letter })
}

fn small(letter: char) -> char {
    if is_apostrophe(letter) {
        ' '
    } else {
        letter.to_ascii_lowercase()
    }
}

fn small_byte(letter: u8) -> u8 {
    match letter {
        b'\'' | b'`' => b' ',
        letter => letter.to_ascii_lowercase(),
    }
}

/// True for letters of which nothing is seen: the hyphen of a line that may break there, joiners, turns of direction, tags.
/// They come with a text that was copied from elsewhere, and no search has them.
pub fn is_unseen(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e01ef}')
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '`' | '´' | '‘' | '’' | 'ʼ' | '′')
}

/// The words somebody looks for, folded. Each may be the beginning, the middle or the end of a word.
#[derive(Debug, Clone, Default)]
pub struct Words(Vec<Word>);

/// One of them, made ready once to be looked for in many texts.
#[derive(Debug, Clone)]
pub struct Word(Finder<'static>);

impl Words {
    pub fn of(query: &str) -> Self {
        let folded = fold(query);
        let words = folded.split_whitespace();
        Self(words.map(|word| Word(Finder::new(word).into_owned())).collect())
    }

    /// True for a query of blanks, which everything satisfies.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn each(&self) -> impl Iterator<Item = &Word> {
        self.0.iter()
    }

    /// True when every word occurs in `folded`, in any order.
    pub fn all_in(&self, folded: &str) -> bool {
        self.0.iter().all(|word| word.find_in(folded).is_some())
    }
}

impl Word {
    /// The first place in `folded`, in bytes, where it begins.
    pub fn find_in(&self, folded: &str) -> Option<usize> {
        self.0.find(folded.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_texts_compare_as_their_folded_letters_do() {
        let texts = [
            "",
            "Perché",
            "perche no",
            "PERCHÉ",
            "dell'orto",
            "Dell’Orto",
            "Zoe",
            "àncora",
            "Ancora",
            "ß",
        ];
        for one in texts {
            for other in texts {
                assert_eq!(compare(one, other), fold(one).cmp(&fold(other)), "{one} {other}");
            }
        }
    }

    #[test]
    fn accents_capitals_and_apostrophes_do_not_matter() {
        assert_eq!(fold("Perché"), "perche");
        assert_eq!(fold("PERCHE\u{301}"), "perche");
        assert_eq!(fold("L’Orto dell'É"), "l orto dell e");
    }

    #[test]
    fn letters_of_which_nothing_is_seen_do_not_matter() {
        assert_eq!(
            fold("Ver\u{ad}dor\u{200b}to \u{202e}sì\u{202c} \u{e0041}"),
            "verdorto si "
        );
        assert!(compare("Ver\u{200d}dorto", "verdorto").is_eq());
    }

    #[test]
    fn a_spacing_accent_typed_for_an_apostrophe_is_one() {
        assert_eq!(fold("perche´ no"), "perche  no");
    }

    #[test]
    fn an_e_with_an_apostrophe_is_found_as_an_accented_one() {
        assert!(Words::of("perche'").all_in(&fold("perché no")));
        assert!(Words::of("l'orto").all_in(&fold("vicino all’orto")));
    }

    #[test]
    fn all_words_must_occur_in_any_order() {
        let words = Words::of("orto cortile");
        assert!(words.all_in(&fold("Il cortile e l'orto")));
        assert!(!words.all_in(&fold("Il cortile")));
    }

    #[test]
    fn an_empty_query_is_satisfied_by_everything() {
        assert!(Words::of("  ").is_empty());
        assert!(Words::of("  ").all_in("anything"));
    }
}
