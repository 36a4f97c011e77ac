//! The outline of a RON text: which value is written where.

use super::token::{Sign, Token, tokens};

/// A value, its place, and the values inside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outline<'a> {
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    inside: Vec<(Option<&'a str>, Outline<'a>)>,
}

impl<'a> Outline<'a> {
    /// Draws the outline of a text that `ron` could read.
    pub fn of(text: &'a str) -> Self {
        let tokens = tokens(text);
        let mut rest = tokens.as_slice();
        value(&mut rest).unwrap_or(Self {
            line: 1,
            column: 1,
            inside: Vec::new(),
        })
    }

    /// Returns the value of a field, or this whole value where the field is not written.
    pub fn field(&self, name: &str) -> &Self {
        self.inside
            .iter()
            .find(|(field, _)| *field == Some(name))
            .map_or(self, |(_, value)| value)
    }

    /// Returns the value at a position, or this whole value where there is none.
    pub fn item(&self, idx: usize) -> &Self {
        self.inside.get(idx).map_or(self, |(_, value)| value)
    }
}

/// Takes one value off the tokens: a word or text, a group in brackets, or a word with a group: `Vote(dots: 5)`.
fn value<'a>(rest: &mut &[Token<'a>]) -> Option<Outline<'a>> {
    let (first, later) = rest.split_first()?;
    *rest = later;
    let opens = match first.sign {
        Sign::Open => true,
        Sign::Word => rest.first().is_some_and(|next| next.sign == Sign::Open) && take(rest).is_some(),
        Sign::Close | Sign::Comma | Sign::Colon | Sign::Text => false,
    };
    let mut outline = Outline {
        line: first.line,
        column: first.column,
        inside: Vec::new(),
    };
    if opens {
        outline.inside = group(rest);
    }
    Some(outline)
}

/// Takes the values up to the closing bracket.
fn group<'a>(rest: &mut &[Token<'a>]) -> Vec<(Option<&'a str>, Outline<'a>)> {
    let mut inside = Vec::new();
    while let Some(token) = rest.first().copied() {
        match token.sign {
            Sign::Close => {
                take(rest);
                break;
            }
            Sign::Comma | Sign::Colon => {
                take(rest);
            }
            Sign::Open | Sign::Text | Sign::Word => {
                let name = name(rest);
                inside.extend(value(rest).map(|value| (name, value)));
            }
        }
    }
    inside
}

/// Takes `name:` off the tokens, where there is one.
fn name<'a>(rest: &mut &[Token<'a>]) -> Option<&'a str> {
    match rest {
        [word, colon, later @ ..] if word.sign == Sign::Word && colon.sign == Sign::Colon => {
            *rest = later;
            Some(word.text)
        }
        _ => None,
    }
}

fn take<'a>(rest: &mut &[Token<'a>]) -> Option<Token<'a>> {
    let (first, later) = rest.split_first()?;
    *rest = later;
    Some(*first)
}

#[cfg(test)]
mod tests {
    use super::Outline;

    #[test]
    fn a_value_is_found_through_fields_and_positions() {
        let outline = Outline::of("(a: 1, list: [\n  (b: \"x\"),\n  Vote(on: Kind(\"y\")),\n])");
        let place = |outline: &Outline<'_>| (outline.line, outline.column);
        assert_eq!(place(outline.field("a")), (1, 5));
        assert_eq!(place(outline.field("list").item(0).field("b")), (2, 7));
        assert_eq!(place(outline.field("list").item(1).field("on").item(0)), (3, 17));
    }

    #[test]
    fn what_is_not_written_is_where_it_should_have_been() {
        let outline = Outline::of("(a: (b: 1))");
        let inner = outline.field("a");
        assert_eq!(inner.field("missing"), inner);
    }
}
