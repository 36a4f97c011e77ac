//! The beginning of a session file: its format and its summary, read without the rest.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

use super::{Misreading, notation};
use crate::domain::Summary;

/// What a list of sessions needs of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Head {
    pub format: u32,
    pub summary: Summary,
}

/// Reads the head from the first bytes of a file. None when they do not reach the end of the summary, or are damaged.
pub fn read(bytes: &[u8]) -> Option<Head> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => std::str::from_utf8(bytes.get(..error.valid_up_to())?).ok()?,
    };
    let mut found = Found::default();
    // The reading stops in the middle of the document, on purpose: what counts is what was found till then.
    drop(notation::parse_with(
        text,
        Finder {
            found: &mut found,
            until: Found::is_complete,
        },
    ));
    Some(Head {
        format: found.format?,
        summary: found.summary?,
    })
}

/// Returns the format a document says to be of, reading no further than that.
pub fn format_of(text: &str) -> Result<u32, Misreading> {
    let mut found = Found::default();
    let finder = Finder {
        found: &mut found,
        until: Found::has_format,
    };
    let read = notation::parse_with(text, finder);
    // Where no format was found the reading failed, and its failure is the answer.
    found.format.map_or_else(|| read.map(|()| 0), Ok)
}

#[derive(Default)]
struct Found {
    format: Option<u32>,
    summary: Option<Summary>,
}

impl Found {
    fn has_format(&self) -> bool {
        self.format.is_some()
    }

    fn is_complete(&self) -> bool {
        self.format.is_some() && self.summary.is_some()
    }
}

/// Reads the fields of a document until enough is found.
struct Finder<'a> {
    found: &'a mut Found,
    until: fn(&Found) -> bool,
}

#[derive(serde::Deserialize)]
#[serde(field_identifier, rename_all = "lowercase")]
enum Key {
    Format,
    Summary,
    #[serde(other)]
    Other,
}

impl<'de> DeserializeSeed<'de> for Finder<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<(), D::Error> {
        reader.deserialize_struct("Document", &["format", "summary"], self)
    }
}

impl<'de> Visitor<'de> for Finder<'_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a document")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        while let Some(key) = fields.next_key()? {
            match key {
                Key::Format => self.found.format = Some(fields.next_value()?),
                Key::Summary => self.found.summary = Some(fields.next_value()?),
                Key::Other => drop(fields.next_value::<IgnoredAny>()?),
            }
            if (self.until)(self.found) {
                return Ok(());
            }
        }
        Err(A::Error::missing_field("format"))
    }
}
