//! Who may be named on paper, and the veil over everybody else.

use std::collections::BTreeMap;

use crate::domain::{Id, Person, Session};
use unicode_normalization::char::is_combining_mark;

use crate::fold::fold;

/// Knows the names that may be printed, and takes the others out of any text.
pub struct Veil<'a> {
    session: &'a Session,
    /// What stands for a person who is not named: "una persona".
    somebody: String,
    /// The names to take out, word by word, under their first word.
    hidden: BTreeMap<String, Vec<Vec<String>>>,
}

impl<'a> Veil<'a> {
    pub fn new(session: &'a Session, somebody: String) -> Self {
        let mut hidden: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
        for person in session.people.iter().filter(|person| !person.may_be_named()) {
            for name in spellings(person) {
                if let Some(first) = name.first() {
                    hidden.entry(first.clone()).or_default().push(name);
                }
            }
        }
        Self {
            session,
            somebody,
            hidden,
        }
    }

    /// The name of a person who consents.
    pub fn named(&self, id: &Id) -> Option<String> {
        let person = self.session.person(id).filter(|person| person.may_be_named());
        person.map(Person::name)
    }

    /// The name of a person who consents, or what stands for the others.
    pub fn name(&self, id: &Id) -> String {
        self.named(id).unwrap_or_else(|| self.somebody.clone())
    }

    /// The people, those who are not named counted at the end by `others`.
    pub fn names(&self, ids: &[Id], others: impl Fn(usize) -> String) -> Vec<String> {
        let named = ids.iter().filter_map(|id| self.session.person(id));
        let mut names: Vec<String> = named
            .filter(|person| person.may_be_named())
            .map(Person::name)
            .collect();
        let rest = ids.len().saturating_sub(names.len());
        if rest > 0 {
            names.push(others(rest));
        }
        names
    }

    /// The text without the whole names, in either order, of people who are not named. A first name or a family name
    /// alone stays: it is also a word.
    pub fn text(&self, text: &str) -> String {
        if self.hidden.is_empty() {
            return text.to_owned();
        }
        let words = words(text);
        let mut out = String::with_capacity(text.len());
        let (mut idx, mut written) = (0, 0);
        while let Some(word) = words.get(idx) {
            let name = self.name_at(&words, idx);
            let last = name.and_then(|len| words.get(idx + len - 1));
            if let (Some(len), Some(last)) = (name, last) {
                out.push_str(text.get(written..word.begins).unwrap_or_default());
                out.push_str(&self.somebody_after(&out));
                written = last.ends;
                idx += len;
            } else {
                idx += 1;
            }
        }
        out.push_str(text.get(written..).unwrap_or_default());
        out
    }

    /// What stands for a person, with a capital where it begins a sentence.
    fn somebody_after(&self, before: &str) -> String {
        let begins = before
            .trim_end()
            .chars()
            .next_back()
            .is_none_or(|last| matches!(last, '.' | '!' | '?' | '…'));
        let mut letters = self.somebody.chars();
        match letters.next() {
            Some(first) if begins => first.to_uppercase().chain(letters).collect(),
            Some(_) | None => self.somebody.clone(),
        }
    }

    /// How many words of a hidden name begin at `idx`, the longest.
    fn name_at(&self, words: &[Word], idx: usize) -> Option<usize> {
        let names = self.hidden.get(&words.get(idx)?.folded)?;
        let is_here = |name: &&Vec<String>| {
            let here = words.get(idx..idx + name.len());
            here.is_some_and(|here| {
                here.iter()
                    .zip(name.iter())
                    .all(|(word, part)| &word.folded == part)
            })
        };
        names.iter().filter(is_here).map(Vec::len).max()
    }
}

/// First and family name in both orders, folded; the whole name where it was written in one field. A single word is
/// nothing to hide: it is also a word.
fn spellings(person: &Person) -> Vec<Vec<String>> {
    let parts = |text: &str| words(text).into_iter().map(|word| word.folded).collect();
    let (first, last): (Vec<String>, Vec<String>) = (parts(&person.first), parts(&person.last));
    if first.is_empty() || last.is_empty() {
        let whole = [first, last].concat();
        return if whole.len() > 1 { vec![whole] } else { Vec::new() };
    }
    vec![[first.clone(), last.clone()].concat(), [last, first].concat()]
}

/// A word of a text and where it stands.
struct Word {
    folded: String,
    begins: usize,
    ends: usize,
}

fn words(text: &str) -> Vec<Word> {
    let mut found = Vec::new();
    let mut begins = None;
    let ends = text
        .char_indices()
        .map(|(idx, letter)| (idx, letter.is_alphanumeric() || is_combining_mark(letter)));
    for (idx, is_inside) in ends.chain([(text.len(), false)]) {
        match (begins, is_inside) {
            (None, true) => begins = Some(idx),
            (Some(from), false) => {
                found.push(Word {
                    folded: fold(text.get(from..idx).unwrap_or_default()),
                    begins: from,
                    ends: idx,
                });
                begins = None;
            }
            (None, false) | (Some(_), true) => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample::{Lab, id, ids, person};
    use crate::domain::{AgeBand, Consents};

    fn named(first: &str, last: &str, consents: bool) -> Person {
        Person {
            first: first.to_owned(),
            last: last.to_owned(),
            consents: Consents {
                name_in_report: consents,
                ..Consents::default()
            },
            ..person(1)
        }
    }

    fn session(people: Vec<Person>) -> Session {
        let mut session = Lab::with_people(1).session().clone();
        session.people = people;
        for (idx, person) in session.people.iter_mut().enumerate() {
            person.id = Id::new("P", u32::try_from(idx).unwrap() + 1);
        }
        session
    }

    #[test]
    fn only_who_consents_is_named() {
        let session = session(vec![named("Ada", "Orti", true), named("Zoe", "Conti", false)]);
        let veil = Veil::new(&session, "una persona".to_owned());
        assert_eq!(veil.name(&id("P01")), "Ada Orti");
        assert_eq!(veil.name(&id("P02")), "una persona");
        let names = veil.names(&ids("P02 P01"), |n| format!("altre {n}"));
        assert_eq!(names, ["Ada Orti", "altre 1"]);
    }

    #[test]
    fn a_hidden_name_is_taken_out_of_a_text_however_it_is_spelt() {
        let session = session(vec![named("Zoe", "De Contì", false), named("Ada", "Orti", true)]);
        let veil = Veil::new(&session, "una persona".to_owned());
        for text in [
            "Chiama Zoe De Contì.",
            "Chiama DE CONTI' Zoe.",
            "Chiama zoe de conti.",
        ] {
            let veiled = veil.text(text);
            assert!(veiled.starts_with("Chiama una persona"), "{veiled}");
        }
        assert_eq!(veil.text("Chi guida? Zoe De Contì."), "Chi guida? Una persona.");
        assert_eq!(
            veil.text("Chiama Ada Orti, i conti tornano"),
            "Chiama Ada Orti, i conti tornano"
        );
    }

    #[test]
    fn a_name_in_one_field_and_one_in_loose_accents_are_taken_out_too() {
        let people = vec![named("Zoe Conti", "", false), named("Desirée", "Sol", false)];
        let session = session(people);
        let veil = Veil::new(&session, "una persona".to_owned());
        assert_eq!(veil.text("Chiama Zoe Conti."), "Chiama una persona.");
        assert_eq!(veil.text("Chiama Desire\u{301}e Sol."), "Chiama una persona.");
    }

    #[test]
    fn a_minor_is_named_only_with_the_form_of_a_parent() {
        let mut minor = Person {
            age: Some(AgeBand::From14To17),
            ..named("Ada", "Orti", true)
        };
        assert!(!minor.may_be_named());
        minor.consents.note = "modulo della madre".to_owned();
        assert!(minor.may_be_named());
    }
}
