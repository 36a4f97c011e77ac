//! The signs and words of a RON text with their places. Forgiving: it only tells where things are, `ron` judges them.

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    Open,
    Close,
    Comma,
    Colon,
    /// A text between quotation marks.
    Text,
    /// A name or a number.
    Word,
}

/// One token and its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token<'a> {
    pub sign: Sign,
    /// As written, quotation marks included.
    pub text: &'a str,
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
}

impl Token<'_> {
    /// True when the place is on this token, or before it.
    pub fn ends_after(&self, line: usize, column: usize) -> bool {
        let (last_line, last_column) = self.end();
        (last_line, last_column) > (line, column)
    }

    /// The place just after the token.
    pub fn end(&self) -> (usize, usize) {
        after((self.line, self.column), self.text)
    }
}

/// Splits a text into tokens, leaving comments and white space out.
pub fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    let mut place = (1, 1);
    while let Some(first) = rest.chars().next() {
        let length = piece(rest, first).max(first.len_utf8());
        let (now, later) = rest.split_at(length);
        if let Some(sign) = sign(now, first) {
            tokens.push(Token {
                sign,
                text: now,
                line: place.0,
                column: place.1,
            });
        }
        place = after(place, now);
        rest = later;
    }
    tokens
}

fn after((line, column): (usize, usize), text: &str) -> (usize, usize) {
    match text.rsplit_once('\n') {
        Some((before, last)) => (line + 1 + before.matches('\n').count(), 1 + last.chars().count()),
        None => (line, column + text.chars().count()),
    }
}

fn sign(text: &str, first: char) -> Option<Sign> {
    match first {
        '(' | '[' | '{' => Some(Sign::Open),
        ')' | ']' | '}' => Some(Sign::Close),
        ',' => Some(Sign::Comma),
        ':' => Some(Sign::Colon),
        '"' => Some(Sign::Text),
        'r' if text.ends_with(['"', '#']) => Some(Sign::Text),
        _ if text.starts_with("//") || text.starts_with("/*") || first.is_whitespace() => None,
        _ => Some(Sign::Word),
    }
}

/// How many bytes the token, comment or white space at the beginning of `rest` takes.
fn piece(rest: &str, first: char) -> usize {
    if rest.starts_with("//") {
        return rest.find('\n').unwrap_or(rest.len());
    }
    if rest.starts_with("/*") {
        return block_comment(rest);
    }
    match first {
        '"' => text(rest),
        'r' => raw_text(rest).unwrap_or_else(|| word(rest)),
        '(' | ')' | '[' | ']' | '{' | '}' | ',' | ':' => 1,
        _ if first.is_whitespace() => first.len_utf8(),
        _ => word(rest),
    }
}

fn word(rest: &str) -> usize {
    rest.find(|letter: char| letter.is_whitespace() || "()[]{},:\"/".contains(letter))
        .unwrap_or(rest.len())
}

fn text(rest: &str) -> usize {
    let mut escaped = false;
    for (at, letter) in rest.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// The length of `r#"…"#`; none when this is only a word that begins with r.
fn raw_text(rest: &str) -> Option<usize> {
    let body = rest.strip_prefix('r')?;
    let hashes = body.len() - body.trim_start_matches('#').len();
    let inside = body.trim_start_matches('#').strip_prefix('"')?;
    let closing = format!("\"{}", "#".repeat(hashes));
    let opening = 2 + hashes;
    Some(
        inside
            .find(&closing)
            .map_or(rest.len(), |end| opening + end + closing.len()),
    )
}

/// The length of a block comment, which may hold others.
fn block_comment(rest: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(here) = rest.get(at..).filter(|here| !here.is_empty()) {
        if here.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if here.starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += here.chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(text: &str) -> Vec<(Sign, &str, usize, usize)> {
        tokens(text)
            .into_iter()
            .map(|token| (token.sign, token.text, token.line, token.column))
            .collect()
    }

    #[test]
    fn places_count_characters_and_lines_from_one() {
        assert_eq!(
            seen("(è: \"à\",\n  n: 3)"),
            [
                (Sign::Open, "(", 1, 1),
                (Sign::Word, "è", 1, 2),
                (Sign::Colon, ":", 1, 3),
                (Sign::Text, "\"à\"", 1, 5),
                (Sign::Comma, ",", 1, 8),
                (Sign::Word, "n", 2, 3),
                (Sign::Colon, ":", 2, 4),
                (Sign::Word, "3", 2, 6),
                (Sign::Close, ")", 2, 7),
            ]
        );
    }

    #[test]
    fn brackets_inside_texts_and_comments_are_not_signs() {
        let texts: Vec<&str> = tokens("\"a ) \\\" (\" // ( [\n/* ( /* [ */ ( */ r#\"x \" (\"# fine")
            .into_iter()
            .map(|token| token.text)
            .collect();
        assert_eq!(texts, ["\"a ) \\\" (\"", "r#\"x \" (\"#", "fine"]);
    }

    #[test]
    fn any_text_is_split_without_end() {
        for text in ["\"", "r#\"", "/*", "/", "\\", "r", "#", "\"\\"] {
            assert!(tokens(text).len() <= 1, "{text}");
        }
    }
}
