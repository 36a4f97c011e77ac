//! The few choices kept between one start and the next, in one small file that a person can write.

use serde::Deserialize;

use super::{Disk, Places, Store, Trouble, notation};
use crate::look::{Drawing, Theme};
use crate::text::Words;

/// The largest settings file read, in bytes.
const MOST: u64 = 64 * 1024;

/// What `settings.ron` in the data folder says. Every entry may be left out.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The language: `"it"` or `"en"`.
    pub language: Option<String>,
    pub theme: Theme,
    pub drawing: Drawing,
    pub bell: Bell,
    pub level: Level,
}

/// How much is shown of what can be done. Every key works on both levels, and whoever searches finds everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
pub enum Level {
    /// What a day needs most.
    #[default]
    Simple,
    Full,
}

impl Level {
    pub const ALL: [Self; 2] = [Self::Simple, Self::Full];

    /// Its name in the words of the settings.
    pub fn name(self) -> &'static str {
        match self {
            Self::Simple => "simple",
            Self::Full => "full",
        }
    }

    pub fn other(self) -> Self {
        match self {
            Self::Simple => Self::Full,
            Self::Full => Self::Simple,
        }
    }
}

/// Whether the terminal rings when time is up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
pub enum Bell {
    #[default]
    Rings,
    Silent,
}

impl Settings {
    /// The file, with a comment in the language of its reader over each entry.
    pub fn in_ron(&self, words: &Words) -> String {
        let language = self.language.as_deref().unwrap_or(words.tongue.tag());
        let entries = [
            ("language", format!("\"{language}\"")),
            ("theme", format!("{:?}", self.theme)),
            ("drawing", format!("{:?}", self.drawing)),
            ("bell", format!("{:?}", self.bell)),
            ("level", format!("{:?}", self.level)),
        ];
        let mut text = format!("// {}\n(\n", words.say("settings-file"));
        for (name, value) in entries {
            let comment = words.say(&format!("settings-file.{name}"));
            text.push_str(&format!("  // {comment}\n  {name}: {value},\n"));
        }
        text.push_str(")\n");
        text
    }
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

impl Choices {
    /// Reads the settings in the folder of the data, whether or not it is there. A faulty file never blocks the start.
    pub fn of(places: &Places, disk: &dyn Disk) -> Self {
        let Ok(bytes) = disk.read(&places.settings(), MOST) else {
            return Self::None;
        };
        match notation::parse::<Settings>(&String::from_utf8_lossy(&bytes)) {
            Ok((settings, _)) => Self::Read(settings),
            Err(misreading) => Self::Faulty {
                line: misreading.line,
                column: misreading.column,
                said: misreading.said,
            },
        }
    }
}

impl Store {
    /// Writes the settings, in place of those before.
    pub fn keep_settings(&self, settings: &Settings, words: &Words) -> Result<(), Trouble> {
        self.publish(&self.places.settings(), settings.in_ron(words).as_bytes())
            .map(drop)
    }

    pub fn settings(&self) -> Choices {
        Choices::of(&self.places, self.disk.as_ref())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Tongue;

    fn settings(text: &str) -> Choices {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("settings.ron"), text).unwrap();
        Store::new(Places::under(folder.path())).unwrap().settings()
    }

    #[test]
    fn the_language_is_read() {
        let chosen = Settings {
            language: Some("en".to_owned()),
            ..Settings::default()
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

    #[test]
    fn what_is_written_is_read_again_and_says_what_each_entry_is() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::new(Places::under(folder.path())).unwrap();
        for theme in Theme::ALL {
            let chosen = Settings {
                language: Some("it".to_owned()),
                theme,
                drawing: Drawing::Ascii,
                bell: Bell::Silent,
                level: Level::Full,
            };
            let words = Words::new(Tongue::Italian);
            store.keep_settings(&chosen, &words).unwrap();
            assert_eq!(store.settings(), Choices::Read(chosen.clone()));
            let text = chosen.in_ron(&words);
            assert_eq!(
                text.lines().filter(|line| line.contains("//")).count(),
                6,
                "{text}"
            );
        }
    }

    #[test]
    fn a_theme_that_is_not_there_says_where() {
        assert!(matches!(
            settings("(theme: Pink)"),
            Choices::Faulty { line: 1, .. }
        ));
    }
}
