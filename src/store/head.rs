//! The beginning of a session file: its format and its summary, read without the rest.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

use super::notation;
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
    drop(notation::parse_with(text, Finder(&mut found)));
    Some(Head {
        format: found.format?,
        summary: found.summary?,
    })
}

#[derive(Default)]
struct Found {
    format: Option<u32>,
    summary: Option<Summary>,
}

/// Reads the fields of a document up to the summary.
struct Finder<'a>(&'a mut Found);

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
                Key::Format => self.0.format = Some(fields.next_value()?),
                Key::Summary => self.0.summary = Some(fields.next_value()?),
                Key::Other => drop(fields.next_value::<IgnoredAny>()?),
            }
            if self.0.format.is_some() && self.0.summary.is_some() {
                return Ok(());
            }
        }
        Err(A::Error::missing_field("summary"))
    }
}
