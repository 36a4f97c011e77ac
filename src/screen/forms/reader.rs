//! What was typed in a form, read as numbers, dates, names, with what is wrong with it.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime};

use super::super::Desk;
use crate::domain::{Id, hour_of};
use crate::text::{Fact, read_date, read_time};
use crate::widget::{Fault, Values};

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

    /// An hour of a day of the laboratory, counted from 1; or now where none was written.
    ///
    /// What happened in the evening is often typed past midnight or the next morning, so the day is not that of now.
    pub fn moment(&mut self, id: &str, day: u32) -> NaiveDateTime {
        match (self.time(id), self.desk.session()) {
            (Some(time), Some(session)) => hour_of(session, day, time),
            (Some(time), None) => self.desk.now.date().and_time(time),
            (None, _) => self.desk.now,
        }
    }

    /// A whole number, if one was written. Dots that group thousands are forgiven.
    pub fn number(&mut self, id: &str) -> Option<u32> {
        let text = self.values.text(id);
        if text.is_empty() {
            return None;
        }
        let number = read_number(&text);
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

/// A whole number, as people write it: "1500", "1.500", "1 500". None for "1.5", which is no whole number.
pub fn read_number(text: &str) -> Option<u32> {
    let groups: Vec<&str> = text.trim().split(['.', ' ']).collect();
    let (first, rest) = groups.split_first()?;
    let is_grouped = (1..=3).contains(&first.len()) && rest.iter().all(|group| group.len() == 3);
    let digits = groups.concat();
    let is_whole = (rest.is_empty() || is_grouped) && digits.bytes().all(|letter| letter.is_ascii_digit());
    digits.parse().ok().filter(|_| is_whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dots_group_thousands_and_nothing_else() {
        assert_eq!(read_number("1500"), Some(1500));
        assert_eq!(read_number("1.500"), Some(1500));
        assert_eq!(read_number("12 500"), Some(12_500));
        for text in ["1.5", "1.", ".500", "1500.000", "12.50", "+5", "dieci", ""] {
            assert_eq!(read_number(text), None, "{text:?}");
        }
    }
}
