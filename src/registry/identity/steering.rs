//! The two steering groups (cabina di regia) of a path: how many sit there, and for whom.

use std::collections::BTreeSet;

use super::super::ledger::IdentityCard;
use super::BELONGINGS;
use crate::domain::{Belonging, Document, Person};
use crate::fold::fold;

/// A steering group.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Organ {
    /// Their names, folded.
    names: BTreeSet<String>,
    /// Those it could be told of, in the order of the card.
    pub belongings: Vec<Belonging>,
}

impl Organ {
    /// How many sit in it.
    pub fn n(&self) -> usize {
        self.names.len()
    }

    pub fn has(&self, person: &Person) -> bool {
        self.names.contains(&fold(&person.name()))
    }
}

/// The core group and the enlarged one, as the card and the laboratories name them, each member once.
pub fn organs(card: &IdentityCard, documents: &[&Document]) -> (Organ, Organ) {
    let headers = documents.iter().map(|document| &document.session.header.steering);
    let all: Vec<_> = headers.chain([&card.steering]).collect();
    let core = all.iter().flat_map(|steering| &steering.core);
    let enlarged = all.iter().flat_map(|steering| &steering.enlarged);
    (organ(core, documents), organ(enlarged, documents))
}

fn organ<'a>(members: impl Iterator<Item = &'a String>, documents: &[&Document]) -> Organ {
    let mut names = BTreeSet::new();
    let mut belongings = BTreeSet::new();
    for member in members.filter(|member| !member.trim().is_empty()) {
        let (name, body) = parts(member);
        belongings.extend(belonging_of(name, body, documents));
        names.insert(fold(name));
    }
    Organ {
        names,
        belongings: BELONGINGS
            .into_iter()
            .filter(|each| belongings.contains(each))
            .collect(),
    }
}

/// "Ada Orti, Ausl" and "Ada Orti (Ausl)": the name, and the body where one is said.
fn parts(member: &str) -> (&str, &str) {
    let member = member.trim().trim_end_matches(')');
    let (name, body) = member.split_once([',', '(']).unwrap_or((member, ""));
    (name.trim(), body.trim())
}

/// From the body that is said, or known of a person of that name, or a body that sits there itself.
fn belonging_of(name: &str, body: &str, documents: &[&Document]) -> Option<Belonging> {
    let people = documents.iter().flat_map(|document| &document.session.people);
    let known = || {
        let mut people = people.filter(|person| fold(&person.name()) == fold(name));
        people.next().map(|person| person.belonging)
    };
    of_body(body, documents)
        .or_else(known)
        .or_else(|| of_body(name, documents))
}

fn of_body(body: &str, documents: &[&Document]) -> Option<Belonging> {
    let bodies = documents.iter().flat_map(|document| &document.session.bodies);
    let kind = bodies
        .filter(|known| fold(&known.name) == fold(body))
        .map(|known| known.kind.replace('_', " "))
        .next();
    of_words(body).or_else(|| kind.map(|kind| of_words(&kind).unwrap_or(Belonging::ThirdSector)))
}

/// The institution that a name says by itself.
fn of_words(body: &str) -> Option<Belonging> {
    let folded = fold(body);
    let words: Vec<&str> = folded.split(|letter: char| !letter.is_alphanumeric()).collect();
    let says = |word: &str| words.contains(&word);
    let said = [
        (
            folded.contains("ufficio di piano") || says("udp"),
            Belonging::PlanningOffice,
        ),
        (says("unione"), Belonging::Union),
        (says("ausl"), Belonging::Ausl),
        (says("asc"), Belonging::Asc),
        (says("asp"), Belonging::Asp),
        (says("comune") || says("quartiere"), Belonging::Municipality),
        (says("scuola") || says("istituto"), Belonging::School),
        (says("azienda") || says("impresa"), Belonging::Business),
        (
            [
                "terzo settore",
                "associazione",
                "coop",
                "odv",
                "aps",
                "caritas",
                "parrocchia",
            ]
            .iter()
            .any(|word| folded.contains(word)),
            Belonging::ThirdSector,
        ),
    ];
    said.into_iter()
        .find_map(|(is_said, belonging)| is_said.then_some(belonging))
}
