//! The few choices kept between one start and the next, in one small file that a person can write.

use serde::Deserialize;

use super::{Store, notation};

/// The largest settings file read, in bytes.
const MOST: u64 = 64 * 1024;

/// What `settings.ron` in the data folder says. Every entry may be left out.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
pub struct Settings {
    /// The language: `"it"` or `"en"`.
    #[serde(default)]
    pub language: Option<String>,
}

/// What came of looking for the settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choices {
    /// There is no file.
    None,
    Read(Settings),
    /// The file cannot be read: where, and what was said. The program starts all the same.
    Faulty {
        line: usize,
        column: usize,
        said: String,
    },
}

impl Store {
    /// Reads the settings. A faulty file never blocks the start.
    pub fn settings(&self) -> Choices {
        let path = self.places.data.join("settings.ron");
        let Ok(bytes) = self.disk.read(&path, MOST) else {
            return Choices::None;
        };
        match notation::parse::<Settings>(&String::from_utf8_lossy(&bytes)) {
            Ok((settings, _)) => Choices::Read(settings),
            Err(misreading) => Choices::Faulty {
                line: misreading.line,
                column: misreading.column,
                said: misreading.said,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Places;

    fn settings(text: &str) -> Choices {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("settings.ron"), text).unwrap();
        Store::new(Places::under(folder.path())).unwrap().settings()
    }

    #[test]
    fn the_language_is_read() {
        let chosen = Settings {
            language: Some("en".to_owned()),
        };
        assert_eq!(settings("(language: \"en\")"), Choices::Read(chosen));
    }

    #[test]
    fn a_faulty_file_says_where_and_does_not_block() {
        assert!(matches!(
            settings("(language: en"),
            Choices::Faulty { line: 1, .. }
        ));
    }
}
