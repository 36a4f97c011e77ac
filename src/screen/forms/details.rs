//! The further fields that a template gives to a kind of sheet: shown, and read back as answers.

use std::collections::BTreeMap;

use super::super::{Desk, Labels};
use super::{FormKit, Reader};
use crate::format::{Entry, Field as Wanted, Kind, Need};
use crate::text::Fact;
use crate::widget::{Choice, Field, How};

/// The answers of a sheet, by the id of their field.
pub type Answers = BTreeMap<String, String>;

/// How a yes is stored.
const YES: &str = "yes";

/// Adds a field for each one that the kind wants.
pub fn add<'a>(mut kit: FormKit<'a>, kind: &Kind, answers: &Answers) -> FormKit<'a> {
    for wanted in &kind.fields {
        let answer = answers.get(&wanted.id).map_or("", String::as_str);
        let field = field(wanted, answer, kit.desk);
        kit = kit.field(field);
    }
    kit
}

/// Reads the answers; those of fields unknown to the kind stay as they were.
pub fn read(reader: &mut Reader, kind: &Kind, mut answers: Answers) -> Answers {
    for wanted in &kind.fields {
        let answer = read_one(reader, wanted);
        if answer.is_empty() {
            answers.remove(&wanted.id);
        } else {
            answers.insert(wanted.id.clone(), answer);
        }
    }
    answers
}

/// An answer as people read it.
pub fn shown(wanted: &Wanted, answer: &str, desk: &Desk) -> String {
    match &wanted.entry {
        Entry::Flag => desk.say(if answer == YES { "yes" } else { "no" }),
        Entry::Choice(answers) => answers.iter().find(|choice| choice.id == answer).map_or_else(
            || answer.to_owned(),
            |choice| Labels::of(desk).pick(&choice.name).to_owned(),
        ),
        Entry::Line | Entry::Text | Entry::Number(..) | Entry::Date | Entry::Time => answer.to_owned(),
    }
}

/// The id of the field of the form; apart from those every sheet has.
fn id_of(wanted: &Wanted) -> String {
    format!("detail-{}", wanted.id)
}

fn field(wanted: &Wanted, answer: &str, desk: &Desk) -> Field {
    let labels = Labels::of(desk);
    let id = id_of(wanted);
    let label = labels.pick(&wanted.name).to_owned();
    let field = match &wanted.entry {
        Entry::Line | Entry::Number(..) | Entry::Date | Entry::Time => Field::line(&id, label, answer),
        Entry::Text => Field::text(&id, label, answer),
        Entry::Flag => Field::yes_or_no(&id, label, (answer == YES).into()),
        Entry::Choice(answers) => {
            let choices = answers
                .iter()
                .map(|choice| Choice::new(choice.id.clone(), labels.pick(&choice.name)));
            Field::choose(&id, label, How::One, choices.collect(), &[answer.to_owned()])
        }
    };
    let hint = match (labels.pick(&wanted.hint), &wanted.entry) {
        ("", Entry::Number(least, most)) => desk.tell("sheet-number.hint", &range(*least, *most)),
        ("", Entry::Date) => desk.say("field-date.hint"),
        ("", Entry::Time) => desk.say("field-begins.hint"),
        ("", Entry::Line | Entry::Text | Entry::Flag | Entry::Choice(_)) => {
            labels.pick(&wanted.name).to_owned()
        }
        (hint, _) => hint.to_owned(),
    };
    field.with_hint(hint)
}

fn read_one(reader: &mut Reader, wanted: &Wanted) -> String {
    let id = id_of(wanted);
    let answer = match &wanted.entry {
        Entry::Line | Entry::Text => reader.values.text(&id),
        Entry::Number(least, most) => read_number(reader, &id, (*least, *most)),
        Entry::Date => {
            let date = reader.date(&id);
            date.map_or_else(String::new, |date| reader.desk.words.date(date))
        }
        Entry::Time => {
            let time = reader.time(&id);
            time.map_or_else(String::new, |time| reader.desk.words.time(time))
        }
        Entry::Flag if reader.values.flag(&id) => YES.to_owned(),
        Entry::Flag => String::new(),
        Entry::Choice(_) => reader.values.one(&id).unwrap_or_default(),
    };
    let was_left_empty = answer.is_empty() && reader.values.text(&id).is_empty();
    match (wanted.need, &wanted.entry) {
        (Need::Required, Entry::Choice(_)) if was_left_empty => reader.blame(&id, "fault-choose"),
        (Need::Required, Entry::Flag) if was_left_empty => reader.blame(&id, "fault-yes-needed"),
        (Need::Required, _) if was_left_empty => reader.blame(&id, "fault-needed"),
        (Need::Required | Need::Optional | Need::Never, _) => {}
    }
    answer
}

fn read_number(reader: &mut Reader, id: &str, (least, most): (u32, u32)) -> String {
    let Some(number) = reader.number(id) else {
        return String::new();
    };
    if !(least..=most).contains(&number) {
        reader.blame_with(id, "fault-range", &range(least, most));
    }
    number.to_string()
}

fn range(least: u32, most: u32) -> [(&'static str, Fact); 2] {
    [("least", least.into()), ("most", most.into())]
}
