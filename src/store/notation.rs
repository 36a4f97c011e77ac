//! How we write and read RON: one set of options for the whole program.

use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use ron::{Deserializer, Options};
use serde::Serialize;
use serde::de::{DeserializeOwned, DeserializeSeed};

use crate::format::nearest;

/// Where the reading of a RON text stopped, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Misreading {
    /// From 1.
    pub line: usize,
    /// In letters, from 1.
    pub column: usize,
    /// What the reader said, in its own English.
    pub said: String,
    pub slip: Option<Slip>,
}

/// A name that is none, and the one that was probably meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    pub written: String,
    pub meant: String,
}

/// `Some(…)` is left out: a person who edits the file writes `seats: 12`.
fn options() -> Options {
    Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

/// Returns a value on many lines, the same on every system, with a new line at the end.
pub fn page<T: Serialize>(value: &T) -> Result<String, ron::Error> {
    let pretty = PrettyConfig::new().new_line("\n").indentor("  ");
    let value: &dyn erased_serde::Serialize = value;
    options().to_string_pretty(&value, pretty).map(|text| text + "\n")
}

/// Returns a value on one line.
pub fn line<T: Serialize>(value: &T) -> Result<String, ron::Error> {
    let value: &dyn erased_serde::Serialize = value;
    options().to_string(&value)
}

/// Reads a value; returns it with the fields of the text that it has no place for.
pub fn parse<T: DeserializeOwned>(text: &str) -> Result<(T, Vec<String>), Misreading> {
    let mut reader = Deserializer::from_str_with_options(text, &options()).map_err(misreading)?;
    let mut unknown = Vec::new();
    let mut note = |path: serde_ignored::Path| unknown.push(path.to_string());
    // One reader for every type. A reader made for each of them would be a third of the program, in memory too.
    let noting = serde_ignored::Deserializer::new(&mut reader, &mut note);
    let value = erased_serde::deserialize(&mut <dyn erased_serde::Deserializer>::erase(noting));
    let value = value.map_err(|error: erased_serde::Error| {
        let error = misreading(reader.span_error(ron::Error::Message(error.to_string())));
        with_slip(error, &unknown, text)
    })?;
    reader
        .end()
        .map_err(|error| misreading(reader.span_error(error)))?;
    Ok((value, unknown))
}

/// Reads as much of a text as `seed` wants, and nothing after it.
pub fn parse_with<'de, S: DeserializeSeed<'de>>(text: &'de str, seed: S) -> Result<S::Value, Misreading> {
    let mut reader = Deserializer::from_str_with_options(text, &options()).map_err(misreading)?;
    let value = seed.deserialize(&mut reader);
    value.map_err(|error| misreading(reader.span_error(error)))
}

fn misreading(error: ron::error::SpannedError) -> Misreading {
    Misreading {
        line: error.span.start.line,
        column: error.span.start.col,
        said: error.code.to_string(),
        slip: None,
    }
}

/// The same, with the name that was mistyped. Where a field is missing that is one of those that nobody knows, and its
/// place is told: the reader notices only at the end of the record.
fn with_slip(misreading: Misreading, unknown: &[String], text: &str) -> Misreading {
    let mut names = misreading.said.split('`').skip(1).step_by(2);
    let Some(first) = names.next() else {
        return misreading;
    };
    if !misreading.said.contains("missing field") {
        let slip = nearest(first, names).map(|meant| Slip {
            written: first.to_owned(),
            meant,
        });
        return Misreading { slip, ..misreading };
    }
    let fields = unknown.iter().filter_map(|path| path.rsplit('.').next());
    let Some(written) = nearest(first, fields) else {
        return misreading;
    };
    let before = text.split(&format!("{written}:")).next().unwrap_or_default();
    let slip = Slip {
        written,
        meant: first.to_owned(),
    };
    Misreading {
        line: before.matches('\n').count() + 1,
        column: before.rsplit('\n').next().map_or(0, |last| last.chars().count()) + 1,
        slip: Some(slip),
        ..misreading
    }
}
