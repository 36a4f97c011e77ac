//! Reading the bytes of a session file: whole, edited by hand, newer, or damaged. Touches no disk.

use super::versions::{self, Lifted};
use super::{Damage, Misreading, Wound, head, print};
use crate::domain::{DOCUMENT_FORMAT, Document};

/// What the bytes turned out to be.
#[derive(Debug, Clone, PartialEq)]
pub enum Reading {
    /// What this program wrote, to the last letter.
    Whole(Box<Lifted>),
    /// It reads well and yet is not what this program wrote: a person edited it, or something changed a letter.
    ByHand(Box<Lifted>),
    /// Written by a newer program. The document is there when this one can make sense of it.
    Newer {
        format: u32,
        document: Option<Box<Lifted>>,
    },
    Damaged(Damage),
}

impl Reading {
    /// The laboratory, if it can be read at all, sealed or not.
    pub fn into_document(self) -> Option<Document> {
        match self {
            Self::Whole(lifted) | Self::ByHand(lifted) => Some(lifted.document),
            Self::Newer { document, .. } => document.map(|lifted| lifted.document),
            Self::Damaged(_) => None,
        }
    }
}

/// Reads the bytes of a session file. Accepts a byte-order mark and Windows line ends, which editors add.
pub fn read(bytes: &[u8]) -> Reading {
    match text_of(bytes) {
        Ok(text) => read_text(&text),
        Err(damage) => Reading::Damaged(damage),
    }
}

fn read_text(text: &str) -> Reading {
    let format = match head::format_of(text) {
        Ok(format) => format,
        Err(misreading) => return Reading::Damaged(damage_in(text, misreading)),
    };
    let lifted = versions::lift(format, text).map(Box::new);
    if format > DOCUMENT_FORMAT {
        let document = lifted.ok();
        return Reading::Newer { format, document };
    }
    match lifted {
        Ok(lifted) if print::is_sealed(text) => Reading::Whole(lifted),
        Ok(lifted) => Reading::ByHand(lifted),
        Err(misreading) => Reading::Damaged(damage_in(text, misreading)),
    }
}

/// Returns the text of a session file, without byte-order mark, with plain line ends.
///
/// Our own files hold no carriage return outside an escape, so taking those of line ends away loses nothing.
pub(super) fn text_of(bytes: &[u8]) -> Result<String, Damage> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if bytes.iter().all(|byte| *byte == 0) && !bytes.is_empty() {
        return Err(Damage::whole(Wound::AllZeros));
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Damage::whole(Wound::Empty));
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let good = bytes.split_at_checked(error.valid_up_to());
            let (line, column) = place(&String::from_utf8_lossy(good.map_or(&[], |(good, _)| good)));
            // A letter cut in two at the very end is a cut, not foreign bytes.
            let wound = error.error_len().map_or(Wound::Cut, |_| Wound::NotText);
            return Err(Damage::at(wound, line, column));
        }
    };
    if let Some((good, _)) = text.split_once('\0') {
        let (line, column) = place(good);
        return Err(Damage::at(Wound::Zeros, line, column));
    }
    Ok(if text.contains('\r') {
        text.replace("\r\n", "\n")
    } else {
        text.to_owned()
    })
}

/// Returns the line and column after `good`, both from 1.
fn place(good: &str) -> (usize, usize) {
    let line = good.matches('\n').count() + 1;
    let column = good.rsplit('\n').next().map_or(0, |last| last.chars().count()) + 1;
    (line, column)
}

/// Says whether a text that is no document was cut short, never was one, or has a fault in its writing.
pub(super) fn damage_in(text: &str, misreading: Misreading) -> Damage {
    let (last_line, _) = place(text.trim_end());
    let wound = if !looks_like_ours(text) {
        Wound::Foreign
    } else if !print::has_seal(text) && misreading.line >= last_line {
        Wound::Cut
    } else {
        Wound::Syntax
    };
    Damage::misread(wound, misreading)
}

/// A session begins with a bracket and soon says its format; a document cut before that is ours as far as it goes.
fn looks_like_ours(text: &str) -> bool {
    let begins = text
        .lines()
        .map(str::trim)
        .find(|line| !line.is_empty() && !line.starts_with("//"))
        .unwrap_or_default();
    let head: String = text
        .chars()
        .take(2000)
        .filter(|letter| !letter.is_whitespace())
        .collect();
    begins.starts_with('(') && (head.contains("format:") || "(format:".starts_with(head.as_str()))
}
