//! The words for the values of the domain: who belongs where, which state, whose name.
//!
//! Imports `domain`, `exchange`, `format`, `registry` and `text`.

mod apart;
mod judged;
mod own;
mod passages;
mod thing;

pub use judged::{counts, entrance, how_read, standing_name, verdict};
pub use own::own_words;

use crate::domain::{
    self, AgeBand, Belonging, Cell, Counted, DayState, Id, Level, ProjectState, Refusal, Session,
};
use crate::format::{Bilingual, Language};
use crate::text::{Fact, Tongue, Words};

/// The name of the words of a term.
fn term_key(vocabulary: &str, term: &str) -> String {
    format!("{vocabulary}-{}", term.replace('_', "-"))
}

/// Labels in the language of the desk.
pub struct Labels<'a> {
    pub words: &'a Words,
}

impl<'a> Labels<'a> {
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

    /// "12 bollini", or "12 punti" of a ranking.
    pub fn votes(&self, votes: u32, counted: Counted) -> String {
        let key = match counted {
            Counted::Dots => "n-dots",
            Counted::Points => "n-points",
        };
        self.words.tell(key, &[("dots", votes.into())])
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

    pub fn project_state(&self, state: ProjectState) -> String {
        self.words
            .say(&format!("project-state-{}", kebab(&format!("{state:?}"))))
    }

    /// A word of a vocabulary (`aps`, `salute` …): its label, or itself where it is the user's own.
    pub fn term(&self, vocabulary: &str, term: &str) -> String {
        let key = term_key(vocabulary, term);
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
        let facts: Vec<(&str, Fact)> = refusal
            .facts()
            .into_iter()
            .map(|(name, fact)| (name, self.fact(&fact, session)))
            .collect();
        self.words.tell(&refusal.key(), &facts)
    }

    fn fact(&self, fact: &domain::Fact, session: &Session) -> Fact {
        match fact {
            domain::Fact::Id(id) => Fact::Text(self.thing(session, id)),
            domain::Fact::Ids(ids) => {
                let names: Vec<String> = ids.iter().map(|id| self.thing(session, id)).collect();
                Fact::Text(names.join(", "))
            }
            domain::Fact::Cell(cell) => Fact::Text(self.cell(session, cell)),
            domain::Fact::Number(number) => Fact::from(*number),
            domain::Fact::Text(text) => Fact::Text(text.clone()),
            domain::Fact::Time(time) => Fact::Text(self.words.time(time.time())),
        }
    }

    /// A cell of the wall: "10:20, A".
    pub fn cell(&self, session: &Session, cell: &Cell) -> String {
        let slot = session.room.slots.iter().find(|slot| slot.id == cell.slot);
        let space = session.room.spaces.iter().find(|space| space.id == cell.space);
        let hour = slot.map_or_else(|| cell.slot.to_string(), |slot| self.words.time(slot.begins));
        let mark = space.map_or_else(|| cell.space.to_string(), |space| space.mark.clone());
        format!("{hour}, {mark}")
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
