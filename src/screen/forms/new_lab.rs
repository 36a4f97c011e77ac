//! The form of a new laboratory.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};

use super::super::{Ask, Desk, Labels};
use super::{FormKit, Reader, gone};
use crate::domain::{Header, Names, Venue, prepare};
use crate::format::{Template, Variant};
use crate::text::read_time;
use crate::widget::{Choice, Fault, Form, Values};

pub fn build(template: &str, desk: &Desk) -> Form {
    let Some(template) = desk.library.template(template) else {
        return FormKit::new(desk).titled("new-lab", &[]);
    };
    let labels = Labels::of(desk);
    let variants: Vec<Choice> = template
        .variants
        .iter()
        .map(|variant| Choice::new(variant.id.clone(), labels.pick(&variant.name)))
        .collect();
    let first = template.variants.first();
    let usual = first.and_then(|variant| read_time(&variant.begins));
    // An hour that has gone by is no proposal; for another day it may be.
    let begins = usual.filter(|usual| *usual >= desk.now.time());
    let mut kit = FormKit::new(desk)
        .line("title", "")
        .text("question", "")
        .one("variant", variants, first.map(|variant| variant.id.clone()))
        .date("date", Some(desk.now.date()))
        .time("begins", begins)
        .line("place", "")
        .line("municipality", "")
        .line("path", "")
        .lines("facilitators", &[]);
    let earlier = earlier_labs(desk);
    if !earlier.is_empty() {
        kit = kit.one("people-from", earlier, None);
    }
    kit.titled("new-lab", &[("format", labels.pick(&template.name).into())])
}

pub fn read(template: &str, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let Some(template) = desk.library.template(template) else {
        return Err(gone(desk));
    };
    let mut reader = Reader::new(values, desk);
    let Some(variant) = chosen(template, values) else {
        return Err(gone(desk));
    };
    let date = reader.date("date").unwrap_or(desk.now.date());
    let begins = reader.time("begins");
    let header = Header {
        title: reader.needed("title"),
        question: values.text("question"),
        date,
        begins: begins.or_else(|| usual(variant, date, desk)).unwrap_or_default(),
        place: Venue {
            name: values.text("place"),
            municipality: values.text("municipality"),
            territory: String::new(),
        },
        path: values.text("path"),
        facilitators: values.lines("facilitators"),
        ..Header::default()
    };
    reader.finish(begin(template, &variant.id, header, values, desk))
}

/// The hour at which it begins where none is written.
pub fn note(template: &str, values: &Values, desk: &Desk) -> Option<String> {
    let variant = chosen(desk.library.template(template)?, values)?;
    let mut reader = Reader::new(values, desk);
    let date = reader.date("date").unwrap_or(desk.now.date());
    let hour = usual(variant, date, desk).filter(|_| values.text("begins").is_empty())?;
    Some(desk.tell("new-lab-begins", &[("hour", desk.words.time(hour).into())]))
}

fn chosen<'a>(template: &'a Template, values: &Values) -> Option<&'a Variant> {
    let chosen = values.one("variant");
    let mut variants = template.variants.iter();
    let variant = variants.find(|variant| Some(&variant.id) == chosen.as_ref());
    variant.or(template.variants.first())
}

/// The usual hour of a variant; of a laboratory of today, the next half hour once that one has gone by.
fn usual(variant: &Variant, date: NaiveDate, desk: &Desk) -> Option<NaiveTime> {
    let usual = read_time(&variant.begins)?;
    let next = next_half_hour(desk.now);
    let is_in_time = date != desk.now.date() || usual >= desk.now.time() || next.date() != date;
    Some(if is_in_time { usual } else { next.time() })
}

fn next_half_hour(now: NaiveDateTime) -> NaiveDateTime {
    let since = i64::from(now.minute() % 30) * 60 + i64::from(now.second());
    if since == 0 {
        now
    } else {
        now + TimeDelta::seconds(30 * 60 - since)
    }
}

fn earlier_labs(desk: &Desk) -> Vec<Choice> {
    desk.library
        .shelves
        .iter()
        .filter_map(|shelf| shelf.summary.as_ref())
        .map(|summary| {
            Choice::new(
                summary.id.clone(),
                format!("{} ({})", summary.title, desk.words.date(summary.date)),
            )
        })
        .collect()
}

fn begin(template: &Template, variant: &str, header: Header, values: &Values, desk: &Desk) -> Vec<Ask> {
    let Some(variant) = template.variant(variant) else {
        return Vec::new();
    };
    let space = |mark: &str| desk.tell("space-name", &[("mark", mark.into())]);
    let group = |number: u32| desk.tell("group-name", &[("number", number.into())]);
    let names = Names {
        space: &space,
        group: &group,
    };
    let document = prepare(template, variant, header, String::new(), &names);
    vec![Ask::Begin {
        document: Box::new(document),
        people_from: values.one("people-from"),
    }]
}
