//! The words of a text that a name is looked for in: where each is, and how it is spelled plainly.

use crate::fold::{fold, is_unseen};

/// A word of a text: where it is, and how it is spelled without accents and capitals.
pub(super) struct Word {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) folded: String,
    pub(super) is_capital: bool,
    /// Stands before the `@` of a mail address.
    pub(super) is_in_address: bool,
}

pub(super) fn words_of(name: &str) -> Vec<String> {
    split(name).into_iter().map(|word| word.folded).collect()
}

/// The words of a text: letters and digits together, with what is not seen between them. `\u{301}` is the sign it stands
/// for, `\n` the end of a word.
pub(super) fn split(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut word: Option<(usize, String)> = None;
    let mut rest = text.char_indices().peekable();
    let end = |word: &mut Option<(usize, String)>, to: usize, words: &mut Vec<Word>| {
        if let Some((from, spelled)) = word.take() {
            words.push(Word {
                from,
                to,
                folded: fold(&spelled),
                is_capital: spelled.chars().next().is_some_and(char::is_uppercase),
                is_in_address: false,
            });
        }
    };
    while let Some((at, letter)) = rest.next() {
        let (letter, n_more) = if letter == '\\' {
            unescaped(text.get(at..).unwrap_or_default())
        } else {
            (letter, 0)
        };
        for _ in 0..n_more {
            rest.next();
        }
        let is_sign = unicode_normalization::char::is_combining_mark(letter) || is_unseen(letter);
        if letter.is_alphanumeric() || (is_sign && word.is_some()) {
            word.get_or_insert_with(|| (at, String::new())).1.push(letter);
        } else {
            end(&mut word, at, &mut words);
        }
    }
    end(&mut word, text.len(), &mut words);
    mark_addresses(text, &mut words);
    words
}

fn mark_addresses(text: &str, words: &mut [Word]) {
    for (at, _) in text.match_indices('@') {
        let mut next = at;
        for word in words.iter_mut().rev().skip_while(|word| word.to > at) {
            let between = text.get(word.to..next).unwrap_or(" ");
            if !between
                .chars()
                .all(|sign| matches!(sign, '.' | '_' | '-' | '+' | '%'))
            {
                break;
            }
            word.is_in_address = true;
            next = word.from;
        }
    }
}

/// What an escape stands for, a blank where it is no letter, and how many letters it has after the first.
fn unescaped(escape: &str) -> (char, usize) {
    let unicode = escape.strip_prefix("\\u{").and_then(|rest| rest.split_once('}'));
    match unicode.and_then(|(code, _)| Some((u32::from_str_radix(code, 16).ok()?, code.len()))) {
        Some((code, len)) => (char::from_u32(code).unwrap_or(' '), len + 3),
        None => (' ', 1),
    }
}
