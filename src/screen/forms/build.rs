//! The kit that forms are built with: fields with their words.

use chrono::{NaiveDate, NaiveTime};

use super::super::{Desk, Labels};
use crate::domain::{Id, RANGES, Session, Vocabulary};
use crate::text::Fact;
use crate::widget::{Choice, Fault, Field, Form, How, YesNo};

/// Builds a form: every field takes its label from `field-ID` and its hint from `field-ID.hint`.
pub struct FormKit<'a> {
    pub desk: &'a Desk<'a>,
    /// The path of laboratories whose profile says which words there are.
    path: String,
    fields: Vec<Field>,
}

impl<'a> FormKit<'a> {
    pub fn new(desk: &'a Desk<'a>) -> Self {
        Self {
            desk,
            path: desk
                .session()
                .map(|session| session.header.path.clone())
                .unwrap_or_default(),
            fields: Vec::new(),
        }
    }

    /// The same with the words of the profile of another path.
    pub fn on_path(self, path: &str) -> Self {
        Self {
            path: path.to_owned(),
            ..self
        }
    }

    /// The words of a vocabulary as choices: its own in its order, those that the body adds before the last one, "other";
    /// then those already chosen that neither knows, so that none is lost.
    pub fn terms(&self, vocabulary: Vocabulary, chosen: &[String]) -> Vec<Choice> {
        let ledger = self.desk.library.yearly.as_ref().map(|yearly| &yearly.ledger);
        let profiles = self.desk.library.customs.profiles_for(ledger, &self.path);
        let own = profiles
            .iter()
            .flat_map(|profile| profile.words_of(vocabulary.name));
        let own: Vec<&str> = own.map(|term| term.word.as_str()).collect();
        let is_apt =
            |word: &&str| vocabulary != RANGES || profiles.iter().any(|profile| profile.has_range(word));
        let (last, first) = match vocabulary.words().split_last() {
            Some((last, first)) if last == "altro" => (Some(last.as_str()), first),
            Some(_) | None => (None, vocabulary.words()),
        };
        let mut words: Vec<&str> = Vec::new();
        let known = first
            .iter()
            .map(String::as_str)
            .filter(is_apt)
            .chain(own)
            .chain(last);
        for word in known.chain(chosen.iter().map(String::as_str)) {
            if !word.is_empty() && !words.contains(&word) {
                words.push(word);
            }
        }
        let labels = self.labels();
        words
            .into_iter()
            .map(|word| Choice::new(word, labels.term(vocabulary.name, word)))
            .collect()
    }

    pub fn labels(&self) -> Labels<'a> {
        Labels::with(self.desk.words)
    }

    pub fn line(self, id: &str, text: &str) -> Self {
        let label = self.label(id);
        self.push(Field::line(id, label, text))
    }

    /// A field of several lines, each an entry of its own.
    pub fn lines(self, id: &str, lines: &[String]) -> Self {
        self.text(id, &lines.join("\n"))
    }

    pub fn text(self, id: &str, text: &str) -> Self {
        let label = self.label(id);
        self.push(Field::text(id, label, text))
    }

    pub fn date(self, id: &str, date: Option<NaiveDate>) -> Self {
        let text = date.map(|date| self.desk.words.date(date)).unwrap_or_default();
        self.line(id, &text)
    }

    pub fn time(self, id: &str, time: Option<NaiveTime>) -> Self {
        let text = time.map(|time| self.desk.words.time(time)).unwrap_or_default();
        self.line(id, &text)
    }

    pub fn number(self, id: &str, number: Option<u32>) -> Self {
        let text = number.map(|number| number.to_string()).unwrap_or_default();
        self.line(id, &text)
    }

    pub fn yes_or_no(self, id: &str, answer: YesNo) -> Self {
        let label = self.label(id);
        self.push(Field::yes_or_no(id, label, answer))
    }

    pub fn one(self, id: &str, choices: Vec<Choice>, value: Option<String>) -> Self {
        let label = self.label(id);
        let values: Vec<String> = value.into_iter().collect();
        self.push(Field::choose(id, label, How::One, choices, &values))
    }

    pub fn many(self, id: &str, choices: Vec<Choice>, values: &[String]) -> Self {
        let label = self.label(id);
        self.push(Field::choose(id, label, How::Many, choices, values))
    }

    /// One person of the laboratory.
    pub fn person(self, id: &str, session: &Session, person: Option<&Id>) -> Self {
        let choices = people_choices(session);
        self.one(id, choices, person.map(Id::to_string))
    }

    /// Several people of the laboratory.
    pub fn people(self, id: &str, session: &Session, people: &[Id]) -> Self {
        let values: Vec<String> = people.iter().map(Id::to_string).collect();
        self.many(id, people_choices(session), &values)
    }

    /// A field whose words come from elsewhere (the template).
    pub fn field(self, field: Field) -> Self {
        self.push(field)
    }

    /// The form under the title `form-ID`.
    pub fn titled(self, id: &str, facts: &[(&str, Fact)]) -> Form {
        Form::new(self.desk.tell(&format!("form-{id}"), facts), self.fields)
    }

    fn label(&self, id: &str) -> String {
        self.desk.say(&format!("field-{id}"))
    }

    fn push(mut self, field: Field) -> Self {
        let key = format!("field-{}.hint", field.id);
        let field = if field.hint.is_empty() && self.desk.words.has(&key) {
            field.with_hint(self.desk.words.say(&key))
        } else {
            field
        };
        self.fields.push(field);
        self
    }
}

/// The people of a laboratory as choices, by family name.
pub fn people_choices(session: &Session) -> Vec<Choice> {
    let mut people: Vec<_> = session.people.iter().collect();
    crate::domain::by_family_name(&mut people);
    people
        .into_iter()
        .map(|person| Choice::new(person.id.as_str(), person.name()))
        .collect()
}

/// What is wrong when the thing a form is about was taken away while it was open: the form stays, with its text.
pub fn gone(desk: &Desk) -> Vec<Fault> {
    vec![Fault {
        field: String::new(),
        text: desk.say("fault-gone"),
    }]
}

/// Puts an entry in the place of the one that was corrected, or last where it is new. None where there is no entry left
/// like the one corrected: what stands in its place now is another.
pub fn put_in<T: PartialEq>(all: &mut Vec<T>, was: Option<&T>, entry: T) -> Option<()> {
    match was {
        Some(was) => *all.iter_mut().find(|each| *each == was)? = entry,
        None => all.push(entry),
    }
    Some(())
}

/// The day of the laboratory, counted from 1: today if it is one of its days, else that of the line being run.
pub fn day_of(session: &Session, today: NaiveDate) -> u32 {
    let lines = &session.day.programme;
    let days = lines.iter().map(|line| line.day).max().unwrap_or(1);
    let since = today.signed_duration_since(session.header.date).num_days();
    let running = lines
        .iter()
        .find(|line| Some(&line.id) == session.day.now.as_ref());
    u32::try_from(since + 1)
        .ok()
        .filter(|day| (1..=days).contains(day))
        .unwrap_or(running.map_or(days, |line| line.day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_that_changed_meanwhile_takes_no_other() {
        let mut all = vec!["a", "b"];
        assert_eq!(put_in(&mut all, Some(&"z"), "c"), None);
        assert_eq!(put_in(&mut all, Some(&"b"), "c"), Some(()));
        assert_eq!(put_in(&mut all, None, "d"), Some(()));
        assert_eq!(all, ["a", "c", "d"]);
    }
}
