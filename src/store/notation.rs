//! How we write and read RON: one set of options for the whole program.

use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use ron::value::RawValue;
use ron::{Deserializer, Options};
use serde::Serialize;
use serde::de::{DeserializeOwned, DeserializeSeed};

use super::plain;
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
    match plain::read(text) {
        Some(value) => Ok((value, Vec::new())),
        None => parse_any(text),
    }
}

/// The same for a text that somebody else may have written: edited by hand, of a newer program, damaged.
fn parse_any<T: DeserializeOwned>(text: &str) -> Result<(T, Vec<String>), Misreading> {
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

/// Returns the texts of the values of a list, each to be parsed.
pub fn values(text: &str) -> Result<Vec<String>, Misreading> {
    let values: Vec<Box<RawValue>> = options().from_str(text).map_err(misreading)?;
    Ok(values.iter().map(|value| value.get_ron().to_owned()).collect())
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Document;
    use crate::domain::sample::LABORATORIES;
    use crate::format::Template;

    #[test]
    fn the_quick_reader_takes_what_we_write_and_reads_it_as_the_other_does() {
        for text in LABORATORIES {
            let (document, unknown) = parse_any::<Document>(text).unwrap();
            assert_eq!(plain::read::<Document>(text), Some(document.clone()));
            assert_eq!(plain::read::<Document>(&line(&document).unwrap()), Some(document));
            assert!(unknown.is_empty());
        }
    }

    #[test]
    fn the_quick_reader_leaves_to_the_other_what_a_person_may_write() {
        for text in [
            "(id: \"aperto\", /* mio */ minutes: 3)",
            "(id: \"aperto\", id: \"aperto\")",
            "(id: r\"aperto\")",
            "(id: \"ap\\x65rto\")",
            "Template(id: \"aperto\")",
        ] {
            assert_eq!(plain::read::<Template>(text), None, "{text}");
        }
        assert_eq!(plain::read::<Option<u32>>("Some(3)"), None);
        assert_eq!(plain::read::<Vec<u32>>("[1 2]"), None);
        assert_eq!(plain::read::<Vec<u32>>("[1,, 2]"), None);
        assert_eq!(plain::read::<Vec<u32>>("[1_000, 0x2]"), None);
        assert_eq!(plain::read::<Vec<u32>>("[1] [2]"), None);
        assert_eq!(plain::read::<f64>("inf"), None);
        assert_eq!(plain::read::<String>("\"senza fine"), None);
        assert_eq!(plain::read::<String>("\"\\u{110000}\""), None);
    }

    #[test]
    fn a_changed_letter_is_never_read_in_two_ways() {
        let text = LABORATORIES[0];
        let (begin, end) = (
            text.find("  summary: (").unwrap(),
            text.find("  session: (").unwrap(),
        );
        let value = text[begin + "  summary: ".len()..end]
            .trim_end()
            .trim_end_matches(',');
        for at in (0..value.len()).filter(|at| value.is_char_boundary(*at) && value.is_char_boundary(at + 1))
        {
            for letter in [
                "", ",", "(", ")", "\"", "\\", "0", "-", ".", "e", "_", " ", "\n", "\r", "//", "à",
            ] {
                let changed = [&value[..at], letter, &value[at + 1..]].concat();
                let quick = plain::read::<crate::domain::Summary>(&changed);
                let other = parse_any::<crate::domain::Summary>(&changed);
                assert!(
                    quick.is_none() || other == Ok((quick.unwrap(), Vec::new())),
                    "{changed}"
                );
            }
        }
    }

    #[test]
    fn letters_that_are_written_with_a_number_come_back() {
        let texts = [
            "\u{feff}\u{1b}[2J\0\r\n\t\"'\\",
            "e\u{301} \u{202e}",
            "{}()[],:",
            "",
        ];
        let texts = texts.map(str::to_owned).to_vec();
        assert_eq!(plain::read(&page(&texts).unwrap()), Some(texts));
    }
}
