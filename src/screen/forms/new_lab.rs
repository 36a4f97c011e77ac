//! The form of a new laboratory.

use super::super::{Ask, Desk, Labels};
use super::{FormKit, Reader, gone};
use crate::domain::{Header, Names, Venue, prepare};
use crate::format::Template;
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
    let begins = first.and_then(|variant| read_time(&variant.begins));
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
    let chosen = values.one("variant");
    let variant = template
        .variants
        .iter()
        .find(|variant| Some(&variant.id) == chosen.as_ref());
    let Some(variant) = variant.or(template.variants.first()) else {
        return Err(gone(desk));
    };
    let header = Header {
        title: reader.needed("title"),
        question: values.text("question"),
        date: reader.date("date").unwrap_or(desk.now.date()),
        begins: reader
            .time("begins")
            .or_else(|| read_time(&variant.begins))
            .unwrap_or_default(),
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
