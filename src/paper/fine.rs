//! Fine typography: the marks a printer would set in place of those of a keyboard.

use unicode_normalization::char::is_combining_mark;

use crate::text::Tongue;

/// The most marks above and below one letter. Scripts that pile them up need four.
const MOST_MARKS: usize = 8;

/// Returns `text` with the apostrophes, quotation marks, dashes and accents of good printing. What a screen or a reader
/// must not obey (control characters, marks that turn the direction of a text) is left out; lines stay lines.
pub fn fine(text: &str, tongue: Tongue) -> String {
    let letters: Vec<char> = printable(text).trim().chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut is_quoting = false;
    let mut idx = 0;
    while let Some(letter) = letters.get(idx) {
        let before = idx.checked_sub(1).and_then(|idx| letters.get(idx)).copied();
        let after = letters.get(idx + 1).copied();
        let mut taken = 1;
        match letter {
            'E' if is_mark(after) && is_edge(before) && is_blank(letters.get(idx + 2).copied()) => {
                out.push('È');
                taken = 2;
            }
            '\'' if is_edge(before) && closes(&letters, idx) => out.push('‘'),
            '\'' => out.push('’'),
            '"' => {
                let [opening, closing] = quotation(tongue);
                is_quoting = !is_quoting && is_edge(before);
                out.push(if is_quoting { opening } else { closing });
            }
            '-' if before == Some(' ') && after == Some(' ') => out.push('–'),
            '.' if after == Some('.') && letters.get(idx + 2) == Some(&'.') => {
                out.push('…');
                taken = 3;
            }
            other => out.push(*other),
        }
        idx += taken;
    }
    out
}

/// The text without what a screen or a reader must not obey, and without what is piled up on one letter.
pub fn printable(text: &str) -> String {
    let mut n_marks = 0_usize;
    let is_kept = |letter: &char| {
        n_marks = if is_combining_mark(*letter) {
            n_marks + 1
        } else {
            0
        };
        is_printable(*letter) && n_marks <= MOST_MARKS
    };
    text.chars().filter(is_kept).collect()
}

fn is_printable(letter: char) -> bool {
    let turns = matches!(
        letter,
        '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
    );
    let is_tag = matches!(
        letter,
        '\u{E0000}'..='\u{E007F}' | '\u{FEFF}' | '\u{2028}' | '\u{2029}'
    );
    letter == '\n' || !(letter.is_control() || turns || is_tag)
}

fn is_mark(letter: Option<char>) -> bool {
    matches!(letter, Some('\'' | '’' | '`'))
}

fn is_blank(letter: Option<char>) -> bool {
    letter.is_none_or(char::is_whitespace)
}

/// True where a word may begin.
fn is_edge(letter: Option<char>) -> bool {
    letter.is_none_or(|letter| {
        letter.is_whitespace() || matches!(letter, '(' | '[' | '«' | '’' | '\'' | '–' | '/')
    })
}

/// True where the mark at `idx` begins words that another ends: "come 'antenne' all'ingresso". The years '68 and a word
/// that lost its beginning have none after them.
fn closes(letters: &[char], idx: usize) -> bool {
    let Some(rest) = letters.get(idx + 1..) else {
        return false;
    };
    let ends = |at: &usize| {
        let before = at.checked_sub(1).and_then(|before| rest.get(before));
        rest.get(*at) == Some(&'\'')
            && before.is_some_and(|letter| !letter.is_whitespace())
            && rest.get(at + 1).is_none_or(|letter| !letter.is_alphanumeric())
    };
    rest.first().is_some_and(|first| first.is_alphabetic()) && (0..rest.len()).any(|at| ends(&at))
}

/// What opens the words of somebody, and what closes them.
fn quotation(tongue: Tongue) -> [char; 2] {
    match tongue {
        Tongue::Italian => ['«', '»'],
        Tongue::English => ['“', '”'],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn italian(text: &str) -> String {
        fine(text, Tongue::Italian)
    }

    #[test]
    fn a_keyboard_becomes_print() {
        assert_eq!(italian("E' un po' tardi per l'orto"), "È un po’ tardi per l’orto");
        assert_eq!(italian("disse \"vengo\" - poi..."), "disse «vengo» – poi…");
        assert_eq!(italian("(\"sì\")"), "(«sì»)");
        assert_eq!(fine("the \"open\" door", Tongue::English), "the “open” door");
    }

    #[test]
    fn words_between_single_marks_are_quoted() {
        assert_eq!(
            italian("come 'antenne' all'ingresso"),
            "come ‘antenne’ all’ingresso"
        );
        assert_eq!(italian("'sta sera c'è l'orto"), "’sta sera c’è l’orto");
        assert_eq!(italian("gli anni '68 e '77"), "gli anni ’68 e ’77");
    }

    #[test]
    fn what_must_not_be_obeyed_is_left_out() {
        assert_eq!(italian("An\u{1b}[2Jna\u{202e}x\u{7}\u{200b}"), "An[2Jnax");
        let tower = format!("x{}y", "\u{301}".repeat(300));
        assert_eq!(italian(&tower), format!("x{}y", "\u{301}".repeat(8)));
        assert_eq!(italian("una riga\nun'altra"), "una riga\nun’altra");
    }

    #[test]
    fn what_is_already_fine_stays() {
        for text in ["«È così»", "l’orto – e poi…", "Rock'n", "CORE'N"] {
            assert_eq!(italian(text).replace('’', "'"), text.replace('’', "'"));
        }
    }
}
