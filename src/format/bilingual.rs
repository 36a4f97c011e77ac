//! A text in the two languages of the program.

use serde::{Deserialize, Serialize};

/// The languages a template speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Language {
    #[default]
    Italian,
    English,
}

/// A text in Italian and English. Italian is always there; English may be empty in a user's own template.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bilingual {
    pub it: String,
    #[serde(default)]
    pub en: String,
}

impl Bilingual {
    pub fn new(it: &str, en: &str) -> Self {
        Self {
            it: it.to_owned(),
            en: en.to_owned(),
        }
    }

    /// Returns the text in `language`, or the Italian one where no translation was written.
    pub fn say(&self, language: Language) -> &str {
        match language {
            Language::English if !self.en.is_empty() => &self.en,
            Language::English | Language::Italian => &self.it,
        }
    }
}
