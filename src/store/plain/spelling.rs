//! The marks, names, numbers and quoted texts of a page, as this program spells them.

use std::fmt::{self, Display};
use std::str::{Chars, FromStr};

use memchr::memchr2;

/// Something that this program never writes: why does not matter, since the other reader says it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct NotPlain;

impl Display for NotPlain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not as this program writes")
    }
}

impl std::error::Error for NotPlain {}

impl serde::de::Error for NotPlain {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}

/// What is left to read.
pub(super) struct Spelling<'de> {
    rest: &'de str,
}

impl<'de> Spelling<'de> {
    pub(super) fn of(text: &'de str) -> Self {
        Self { rest: text }
    }

    /// The first byte that is not blank, still to be read.
    pub(super) fn ahead(&mut self) -> Option<u8> {
        let n_blanks = self.take_while(|byte| matches!(byte, b' ' | b'\n')).len();
        self.pass(n_blanks);
        self.rest.as_bytes().first().copied()
    }

    pub(super) fn expect(&mut self, mark: char) -> Result<(), NotPlain> {
        self.ahead();
        self.rest = self.rest.strip_prefix(mark).ok_or(NotPlain)?;
        Ok(())
    }

    /// Nothing but the line of the seal may follow.
    pub(super) fn end(&mut self) -> Result<(), NotPlain> {
        self.ahead();
        let mut lines = self.rest.lines();
        let seal = lines.next().is_none_or(|line| line.starts_with("//"));
        (seal && lines.next().is_none()).then_some(()).ok_or(NotPlain)
    }

    /// The name that comes next, still to be read; empty if none does.
    pub(super) fn name_ahead(&mut self) -> &'de str {
        self.ahead();
        let belongs = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
        match self.rest.as_bytes().first() {
            Some(first) if !first.is_ascii_digit() => self.take_while(belongs),
            _ => "",
        }
    }

    pub(super) fn name(&mut self) -> Result<&'de str, NotPlain> {
        let name = self.name_ahead();
        self.pass(name.len());
        if name.is_empty() { Err(NotPlain) } else { Ok(name) }
    }

    /// A number in figures only, as Rust prints it.
    pub(super) fn number<N: FromStr>(&mut self) -> Result<N, NotPlain> {
        self.ahead();
        let number = self.take_while(|byte| byte.is_ascii_digit() || b"-.e".contains(byte));
        self.pass(number.len());
        let bytes = number.strip_prefix('-').unwrap_or(number).as_bytes();
        let of_figures = [bytes.first(), bytes.last()];
        if !of_figures.iter().all(|byte| byte.is_some_and(u8::is_ascii_digit)) {
            return Err(NotPlain);
        }
        number.parse().map_err(|_| NotPlain)
    }

    /// What stands between two quotation marks, its escapes as they are written.
    pub(super) fn quoted(&mut self) -> Result<&'de str, NotPlain> {
        self.expect('"')?;
        let mut n_read = 0;
        loop {
            let rest = self.rest.as_bytes().get(n_read..).ok_or(NotPlain)?;
            let at = n_read + memchr2(b'"', b'\\', rest).ok_or(NotPlain)?;
            if self.rest.as_bytes().get(at) == Some(&b'"') {
                let quoted = self.rest.get(..at).ok_or(NotPlain)?;
                self.pass(at + 1);
                return Ok(quoted);
            }
            n_read = at + 2;
        }
    }

    fn take_while(&self, belongs: impl Fn(&u8) -> bool) -> &'de str {
        let length = self.rest.bytes().take_while(|byte| belongs(byte)).count();
        self.rest.get(..length).unwrap_or_default()
    }

    fn pass(&mut self, length: usize) {
        self.rest = self.rest.get(length..).unwrap_or_default();
    }
}

/// The text that a quoted one stands for; none when it stands for itself.
pub(super) fn unescaped(quoted: &str) -> Result<Option<String>, NotPlain> {
    if !quoted.contains('\\') {
        return Ok(None);
    }
    let mut text = String::with_capacity(quoted.len());
    let mut letters = quoted.chars();
    while let Some(letter) = letters.next() {
        text.push(if letter == '\\' {
            escape(&mut letters)?
        } else {
            letter
        });
    }
    Ok(Some(text))
}

fn escape(letters: &mut Chars) -> Result<char, NotPlain> {
    match letters.next() {
        Some('n') => Ok('\n'),
        Some('t') => Ok('\t'),
        Some('r') => Ok('\r'),
        Some('0') => Ok('\0'),
        Some(itself @ ('"' | '\'' | '\\')) => Ok(itself),
        Some('u') => by_number(letters),
        _ => Err(NotPlain),
    }
}

/// A letter written as `{feff}`.
fn by_number(letters: &mut Chars) -> Result<char, NotPlain> {
    let (number, rest) = letters
        .as_str()
        .strip_prefix('{')
        .and_then(|rest| rest.split_once('}'))
        .ok_or(NotPlain)?;
    *letters = rest.chars();
    if number.len() > 6 || !number.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(NotPlain);
    }
    let number = u32::from_str_radix(number, 16).map_err(|_| NotPlain)?;
    char::from_u32(number).ok_or(NotPlain)
}
