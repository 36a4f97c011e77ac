//! The kit that forms are built and read with: fields with their words, and typed values with their faults.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime};

use super::super::{Desk, Labels};
use crate::domain::{Id, Session};
use crate::text::{Fact, read_date, read_time};
use crate::widget::{Choice, Fault, Field, Form, How, Values};

/// Builds a form: every field takes its label from `field-ID` and its hint from `field-ID.hint`.
pub struct FormKit<'a> {
    pub desk: &'a Desk<'a>,
    fields: Vec<Field>,
}

impl<'a> FormKit<'a> {
    pub fn new(desk: &'a Desk<'a>) -> Self {
        Self {
            desk,
            fields: Vec::new(),
        }
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

    pub fn yes_or_no(self, id: &str, is_on: bool) -> Self {
        let label = self.label(id);
        self.push(Field::yes_or_no(id, label, is_on))
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

/// Reads the values of a form, and collects what is wrong with them.
pub struct Reader<'a> {
    pub desk: &'a Desk<'a>,
    pub values: &'a Values,
    faults: Vec<Fault>,
}

impl<'a> Reader<'a> {
    pub fn new(values: &'a Values, desk: &'a Desk<'a>) -> Self {
        Self {
            desk,
            values,
            faults: Vec::new(),
        }
    }

    /// A text that must be there.
    pub fn needed(&mut self, id: &str) -> String {
        let text = self.values.text(id);
        if text.is_empty() {
            self.blame(id, "fault-needed");
        }
        text
    }

    /// A choice that must be made.
    pub fn needed_one(&mut self, id: &str) -> Option<String> {
        let value = self.values.one(id);
        if value.is_none() {
            self.blame(id, "fault-choose");
        }
        value
    }

    /// A date, if one was written.
    pub fn date(&mut self, id: &str) -> Option<NaiveDate> {
        let text = self.values.text(id);
        if text.is_empty() {
            return None;
        }
        let date = read_date(&text, self.desk.now.year());
        if date.is_none() {
            self.blame(id, "fault-date");
        }
        date
    }

    /// An hour, if one was written.
    pub fn time(&mut self, id: &str) -> Option<NaiveTime> {
        let text = self.values.text(id);
        if text.is_empty() {
            return None;
        }
        let time = read_time(&text);
        if time.is_none() {
            self.blame(id, "fault-time");
        }
        time
    }

    /// An hour of the day of now, or now where none was written.
    pub fn moment(&mut self, id: &str) -> NaiveDateTime {
        match self.time(id) {
            Some(time) => self.desk.now.date().and_time(time),
            None => self.desk.now,
        }
    }

    /// A whole number, if one was written. Dots that group thousands are forgiven.
    pub fn number(&mut self, id: &str) -> Option<u32> {
        let text = self.values.text(id).replace(['.', ' '], "");
        if text.is_empty() {
            return None;
        }
        let number = text.parse().ok();
        if number.is_none() {
            self.blame(id, "fault-number");
        }
        number
    }

    pub fn one_id(&self, id: &str) -> Option<Id> {
        self.values.one(id).map(Id)
    }

    pub fn ids(&self, id: &str) -> Vec<Id> {
        self.values.many(id).into_iter().map(Id).collect()
    }

    /// Says that a field is wrong.
    pub fn blame(&mut self, id: &str, key: &str) {
        self.blame_with(id, key, &[]);
    }

    /// Says that a field is wrong, with facts in the sentence.
    pub fn blame_with(&mut self, id: &str, key: &str, facts: &[(&str, Fact)]) {
        let text = self.desk.tell(key, facts);
        self.faults.push(Fault {
            field: id.to_owned(),
            text,
        });
    }

    /// The result, unless something was wrong.
    pub fn finish<T>(self, result: T) -> Result<T, Vec<Fault>> {
        if self.faults.is_empty() {
            Ok(result)
        } else {
            Err(self.faults)
        }
    }
}
