//! Reading a template file: the text becomes a template, or the list of its faults.

use ron::extensions::Extensions;
use ron::{Error, Options};
use serde::Deserialize;

use super::check::check;
use super::fault::{Fault, Problem, Shape};
use super::nearest::nearest;
use super::outline::Outline;
use super::token::{Sign, Token, tokens};
use super::{TEMPLATE_FORMAT, Template};

/// The longest piece of a file that a fault repeats, in characters.
const LONGEST_QUOTE: usize = 40;

/// The first thing read of any file: its version.
#[derive(Deserialize)]
struct Head {
    format: u32,
}

/// Reads the text of a template file.
///
/// Errors: the first fault of notation, or all the faults of meaning in the order of the file. Never an empty list.
pub fn read(text: &str) -> Result<Template, Vec<Fault>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let options = Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    if let Ok(Head { format }) = options.from_str(text)
        && format > TEMPLATE_FORMAT
    {
        return Err(vec![newer(text, format)]);
    }
    let template: Template = options.from_str(text).map_err(|error| {
        let found = (error.span.start.line, error.span.start.col);
        vec![Reading::new(text, found).fault(error.code)]
    })?;
    let faults = check(&template, &Outline::of(text));
    if faults.is_empty() {
        Ok(template)
    } else {
        Err(faults)
    }
}

fn newer(text: &str, found: u32) -> Fault {
    let outline = Outline::of(text);
    let place = outline.field("format");
    Fault {
        line: place.line,
        column: place.column,
        problem: Problem::NewerFormat {
            found,
            known: TEMPLATE_FORMAT,
        },
    }
}

/// A reading that stopped: the tokens of the file, and the first one not understood.
struct Reading<'a> {
    tokens: Vec<Token<'a>>,
    /// Position in `tokens` of the one not understood; past the last at the end of the file.
    at: usize,
    place: (usize, usize),
}

impl<'a> Reading<'a> {
    fn new(text: &'a str, place: (usize, usize)) -> Self {
        let tokens = tokens(text);
        let at = tokens
            .iter()
            .position(|token| token.ends_after(place.0, place.1))
            .unwrap_or(tokens.len());
        Self { tokens, at, place }
    }

    fn fault(&self, error: Error) -> Fault {
        if let Some(fault) = self.unclosed_text(&error) {
            return fault;
        }
        match error {
            Error::NoSuchStructField { expected, found, .. } => self.here(Problem::UnknownField {
                nearest: nearest(&found, expected.iter().copied()),
                expected: owned(expected),
                found,
            }),
            Error::NoSuchEnumVariant { expected, found, .. } => self.here(Problem::UnknownWord {
                nearest: nearest(&found, expected.iter().copied()),
                expected: owned(expected),
                found,
            }),
            Error::MissingStructField { field, outer } => self.at_block(Problem::MissingField {
                name: field.to_owned(),
                of: outer.unwrap_or_default(),
            }),
            Error::DuplicateStructField { field, .. } => self.here(Problem::RepeatedField {
                found: field.to_owned(),
            }),
            Error::ExpectedDifferentLength { .. } => self.wrong(Shape::Pair),
            Error::ExpectedString => self.wrong(Shape::Text),
            Error::ExpectedInteger | Error::IntegerOutOfBounds | Error::InvalidIntegerDigit { .. } => {
                self.wrong(Shape::Number)
            }
            Error::ExpectedBoolean => self.wrong(Shape::Flag),
            Error::ExpectedArray => self.wrong(Shape::List),
            Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => self.wrong(Shape::Block),
            Error::ExpectedIdentifier => self.wrong(Shape::Word),
            Error::ExpectedComma if self.is_inside_word() => self.wrong(Shape::Number),
            Error::ExpectedComma | Error::ExpectedArrayEnd | Error::ExpectedStructLikeEnd => self.comma(),
            Error::ExpectedMapColon => self.here(Problem::MissingColon { found: self.found() }),
            Error::InvalidEscape(_) => self.here(Problem::BadEscape { found: self.found() }),
            Error::TrailingCharacters => self.here(Problem::TrailingText { found: self.found() }),
            Error::UnclosedBlockComment => self.here(Problem::UnclosedComment),
            Error::Eof | Error::ExpectedStringEnd => self.unclosed().unwrap_or_else(|| {
                self.here(Problem::Unreadable {
                    said: error.to_string(),
                })
            }),
            other => self.here(Problem::Unreadable {
                said: other.to_string(),
            }),
        }
    }

    fn here(&self, problem: Problem) -> Fault {
        let (line, column) = self
            .tokens
            .get(self.at)
            .map_or(self.place, |token| (token.line, token.column));
        Fault {
            line,
            column,
            problem,
        }
    }

    /// Puts the fault where the block around the place begins.
    fn at_block(&self, problem: Problem) -> Fault {
        match self.open_brackets().last() {
            Some(token) => Fault {
                line: token.line,
                column: token.column,
                problem,
            },
            None => self.here(problem),
        }
    }

    fn wrong(&self, expected: Shape) -> Fault {
        self.unclosed().unwrap_or_else(|| {
            self.here(Problem::WrongType {
                expected,
                found: self.found(),
            })
        })
    }

    fn comma(&self) -> Fault {
        self.unclosed()
            .unwrap_or_else(|| self.here(Problem::MissingComma { found: self.found() }))
    }

    /// The bracket left open, when the file ends or another bracket closes instead.
    fn unclosed(&self) -> Option<Fault> {
        let opened = *self.open_brackets().last()?;
        let closes_another = match self.tokens.get(self.at) {
            Some(token) => token.sign == Sign::Close && token.text != closing(opened.text),
            None => true,
        };
        closes_another.then(|| {
            self.here(Problem::Unclosed {
                opened: opened.text.to_owned(),
                line: opened.line,
            })
        })
    }

    /// A text whose closing quotation mark was forgotten swallows the lines below, up to the next mark.
    fn unclosed_text(&self, error: &Error) -> Option<Fault> {
        let suspect = match error {
            Error::ExpectedStringEnd | Error::Eof => self.tokens.last(),
            Error::ExpectedComma | Error::ExpectedStructLikeEnd => self.tokens.get(self.at.checked_sub(1)?),
            _ => None,
        };
        suspect
            .filter(|token| token.sign == Sign::Text && token.text.contains('\n'))
            .map(|token| Fault {
                line: token.line,
                column: token.column,
                problem: Problem::UnclosedText,
            })
    }

    fn open_brackets(&self) -> Vec<&Token<'a>> {
        let mut open = Vec::new();
        for token in self.tokens.iter().take(self.at) {
            match token.sign {
                Sign::Open => open.push(token),
                Sign::Close => {
                    open.pop();
                }
                Sign::Comma | Sign::Colon | Sign::Text | Sign::Word => {}
            }
        }
        open
    }

    /// True when the reading stopped in the middle of a word, as at the point of `30.5`.
    fn is_inside_word(&self) -> bool {
        self.tokens
            .get(self.at)
            .is_some_and(|token| token.sign == Sign::Word && (token.line, token.column) < self.place)
    }

    fn found(&self) -> String {
        let text = self.tokens.get(self.at).map_or("", |token| token.text);
        let line = text.lines().next().unwrap_or_default();
        line.chars().take(LONGEST_QUOTE).collect()
    }
}

fn closing(opening: &str) -> &'static str {
    match opening {
        "(" => ")",
        "[" => "]",
        _ => "}",
    }
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}
