//! Breaking a text into lines, with the syllables of its language.

use hypher::{Lang, hyphenate};

use super::face::{Faces, Type};
use crate::text::Tongue;

/// The soft hyphen: drawn as a hyphen, read as nothing.
pub const SOFT: char = '\u{ad}';

/// A word is divided only where the line would else be this much of its width too short.
const RAGGED: f32 = 0.12;

/// In a column narrower than this a word that fits a line of its own is not divided: there it is likely a name.
const NARROW: f32 = 170.0;

/// Titles are set larger than this, and their words are not divided.
const TITLES: f32 = 11.0;

/// One line of a text, with the space or the soft hyphen after which the text goes on.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    pub text: String,
    pub width: f32,
}

/// A width to fill.
pub struct Measure<'a> {
    pub faces: &'a Faces,
    pub kind: Type,
    pub width: f32,
    pub tongue: Tongue,
}

impl Measure<'_> {
    /// Breaks a text into lines, at least one.
    pub fn lines(&self, text: &str) -> Vec<Line> {
        let text = self.faces.printable(text);
        let space = self.of(" ");
        let mut lines: Vec<Line> = Vec::new();
        let mut line = Line {
            text: String::new(),
            width: 0.0,
        };
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            let mut rest = word.to_owned();
            while !rest.is_empty() {
                let gap = if line.text.is_empty() { 0.0 } else { space };
                let wide = self.of(&rest);
                if line.width + gap + wide <= self.width {
                    add(&mut line, gap, &rest, wide);
                    break;
                }
                let room = self.width - line.width - gap;
                let divided = if line.text.is_empty() {
                    self.divide(&rest, room).or_else(|| self.sever(&rest, room))
                } else if self.may_divide(&rest, room) {
                    self.divide(&rest, room)
                } else {
                    None
                };
                match divided {
                    Some((head, tail)) => {
                        let wide = self.of(head.trim_end_matches(SOFT)) + self.hyphen(&head);
                        add(&mut line, gap, &head, wide);
                        rest = tail;
                    }
                    None => line.text.push(' '),
                }
                lines.push(std::mem::replace(
                    &mut line,
                    Line {
                        text: String::new(),
                        width: 0.0,
                    },
                ));
            }
        }
        lines.push(line);
        lines
    }

    fn of(&self, text: &str) -> f32 {
        self.faces.width(self.kind, text)
    }

    fn hyphen(&self, head: &str) -> f32 {
        if head.ends_with(SOFT) { self.of("-") } else { 0.0 }
    }

    /// True for a word after others that may go on in the next line.
    fn may_divide(&self, word: &str, room: f32) -> bool {
        let is_title = self.kind.size > TITLES;
        // An address with a hyphen in it would be another address.
        let is_address = word.contains('@') || word.contains("://");
        let goes_below = self.width < NARROW && self.of(word) <= self.width;
        !is_title && !is_address && !goes_below && room >= self.width * RAGGED
    }

    /// The longest beginning of a word that fits, with its hyphen, and the rest; none where its syllables are too long.
    fn divide(&self, word: &str, room: f32) -> Option<(String, String)> {
        let fits = |idx: &usize| {
            let head = word.get(..*idx).unwrap_or_default();
            self.of(head) + self.of("-") <= room
        };
        let idx = divisions(word, self.tongue).into_iter().rev().find(fits)?;
        let (head, tail) = word.split_at_checked(idx)?;
        Some((format!("{head}{SOFT}"), tail.to_owned()))
    }

    /// Cuts a word where the line ends. The end is a place too: a letter wider than its column still goes on the page.
    fn sever(&self, word: &str, room: f32) -> Option<(String, String)> {
        let places = word
            .char_indices()
            .map(|(idx, _)| idx)
            .skip(1)
            .chain([word.len()]);
        let mut last = None;
        for idx in places {
            if self.of(word.get(..idx).unwrap_or_default()) > room && last.is_some() {
                break;
            }
            last = Some(idx);
        }
        let (head, tail) = word.split_at_checked(last?)?;
        Some((head.to_owned(), tail.to_owned()))
    }
}

fn add(line: &mut Line, gap: f32, word: &str, wide: f32) {
    if gap > 0.0 {
        line.text.push(' ');
    }
    line.text.push_str(word);
    line.width += gap + wide;
}

/// Where a word may be divided: between the syllables of its letters, two before and three after.
fn divisions(word: &str, tongue: Tongue) -> Vec<usize> {
    let lang = match tongue {
        Tongue::Italian => Lang::Italian,
        Tongue::English => Lang::English,
    };
    let mut places = Vec::new();
    let mut begins = 0;
    for part in word.split(|letter: char| !letter.is_alphabetic()) {
        let small = part.to_lowercase();
        let is_name = part.chars().all(char::is_uppercase);
        if small.len() == part.len() && !is_name && part.chars().count() >= 5 {
            let mut idx = 0;
            for syllable in hyphenate(&small, lang) {
                idx += syllable.len();
                let after = part.get(idx..).map_or(0, |rest| rest.chars().count());
                let before = part.get(..idx).map_or(0, |head| head.chars().count());
                if before >= 2 && after >= 3 {
                    places.push(begins + idx);
                }
            }
        }
        begins += part.len();
        let mark = word.get(begins..).and_then(|rest| rest.chars().next());
        begins += mark.map_or(0, char::len_utf8);
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paper::pdf::face::{Ink, Style};

    fn lines(text: &str, width: f32) -> Vec<String> {
        let faces = Faces::load().unwrap();
        let measure = Measure {
            faces: &faces,
            kind: Type::new(Style::Regular, 10.0, 14.0, Ink::Text),
            width,
            tongue: Tongue::Italian,
        };
        measure.lines(text).into_iter().map(|line| line.text).collect()
    }

    #[test]
    fn no_letter_is_lost_at_the_end_of_a_line() {
        let text = "Un portierato di comunità per l’accompagnamento di chi è solo, con la partecipazione dell’Azienda";
        for width in [60.0, 110.0, 300.0] {
            let whole: String = lines(text, width).concat().replace(SOFT, "");
            assert_eq!(whole, text);
        }
    }

    #[test]
    fn a_column_narrower_than_a_letter_still_comes_to_an_end() {
        for width in [3.0, 0.0, -40.0] {
            assert_eq!(lines("Mamma mia", width).concat().replace(' ', ""), "Mammamia");
        }
    }

    #[test]
    fn words_are_divided_as_italian_divides_them() {
        let places = |word: &str| {
            let mut parts = String::new();
            let divisions = divisions(word, Tongue::Italian);
            for (idx, letter) in word.char_indices() {
                if divisions.contains(&idx) {
                    parts.push('-');
                }
                parts.push(letter);
            }
            parts
        };
        assert_eq!(places("partecipazione"), "par-te-ci-pa-zione");
        assert_eq!(places("dell’accompagnamento"), "dell’ac-com-pa-gna-mento");
        assert!(divisions("AUSL", Tongue::Italian).is_empty());
    }

    #[test]
    fn a_word_wider_than_the_line_is_cut() {
        let long = "https://esempio.it/12345678901234567890";
        let lines = lines(long, 50.0);
        assert!(lines.len() > 2);
        assert_eq!(lines.concat().replace(SOFT, ""), long);
    }
}
