//! How we write and read RON: one set of options for the whole program.

use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use ron::{Deserializer, Options};
use serde::Serialize;
use serde::de::{DeserializeOwned, DeserializeSeed};

/// Where the reading of a RON text stopped, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Misreading {
    /// From 1.
    pub line: usize,
    /// In letters, from 1.
    pub column: usize,
    /// What the reader said, in its own English.
    pub said: String,
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
        misreading(reader.span_error(ron::Error::Message(error.to_string())))
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
    }
}
