//! The final report to the Region: what was done, by whom, with what money, and what came of it.

use super::Setter;
use super::process::Process;
use crate::paper::{Block, Head, Paper, Table};

pub fn report(setter: &Setter) -> Paper {
    let mut process = Process::new(setter);
    data(&mut process);
    process.chapter("law-summary");
    process.text_or_gap(&setter.dossier.card.story.text, "law-gap-summary");
    process.chapter("law-held");
    process.meetings();
    process.turnout();
    process.facts(&[("law-women", String::new()), ("law-times", String::new())]);
    organisation(&mut process);
    results(&mut process);
    process.chapter("law-communication");
    process.gap("law-gap-communication");
    costs(&mut process);
    process.chapter("law-monitoring");
    process.monitoring();
    enclosures(&mut process);
    process.finish("path-final-report")
}

fn data(process: &mut Process) {
    let (card, identity) = (&process.setter.dossier.card, &process.setter.dossier.identity);
    let months = match (identity.meetings.first(), identity.meetings.last()) {
        (Some(first), Some(last)) if first.date != last.date => {
            let days = last.date.signed_duration_since(first.date).num_days();
            (days / 30 + 1).to_string()
        }
        (Some(_), _) | (None, _) => String::new(),
    };
    let (sponsors, span) = (process.sponsors(), process.span());
    let contact = [&card.support.contact, &card.support.role, &card.support.email];
    let contact: Vec<&str> = contact
        .into_iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    process.chapter("law-data");
    process.facts(&[
        ("law-title", identity.path.clone()),
        ("law-applicant", String::new()),
        ("law-decider", sponsors),
        ("law-responsible", contact.join(", ")),
        ("law-span", span),
        ("law-months", months),
        ("law-extension", String::new()),
        ("law-territory", card.territory.clone()),
        ("card-funding", card.support.funding.join(", ")),
    ]);
}

/// Who led it, and the two bodies that the law asks for.
fn organisation(process: &mut Process) {
    let setter = process.setter;
    process.chapter("law-organisation");
    let mut leaders: Vec<String> = Vec::new();
    for name in setter
        .dossier
        .documents
        .iter()
        .flat_map(|document| &document.session.header.facilitators)
    {
        if !leaders.contains(name) {
            leaders.push(name.clone());
        }
    }
    process.list("field-facilitators", leaders);
    process.gap("law-gap-negotiation");
    process.gap("law-gap-committee");
}

fn results(process: &mut Process) {
    let identity = &process.setter.dossier.identity;
    process.chapter("law-results");
    let proposals: usize = process
        .setter
        .dossier
        .documents
        .iter()
        .map(|document| document.session.proposals.len())
        .sum();
    process.facts(&[
        ("law-n-people", identity.turnout.people.to_string()),
        ("law-n-proposals", proposals.to_string()),
        ("law-n-projects", identity.interventions.len().to_string()),
        ("law-validated", String::new()),
        ("law-act", String::new()),
    ]);
    let titles = identity.interventions.iter();
    let titles = titles.map(|each| process.setter.fine(&each.title)).collect();
    process.list("law-projects", titles);
    let changes = process.setter.dossier.card.changes.join("\n");
    process.text_or_gap(&changes, "law-gap-impact");
    process.gap("law-gap-satisfaction");
}

/// What it cost: the rows that the Region asks for, to be filled in.
fn costs(process: &mut Process) {
    let setter = process.setter;
    process.chapter("law-costs");
    let heads = [
        ("law-cost", 8),
        ("law-planned", 4),
        ("law-spent", 4),
        ("law-paid-by-region", 4),
    ];
    let heads = heads.map(|(key, share)| Head {
        name: setter.say(key),
        share,
    });
    let mut table = Table::new("", heads.to_vec());
    let rows = [
        "law-cost-planning",
        "law-cost-training",
        "law-cost-services",
        "law-cost-communication",
        "card-total",
    ];
    table.rows = rows
        .into_iter()
        .map(|key| vec![setter.say(key), String::new(), String::new(), String::new()])
        .collect();
    process.push(Block::Grid(table));
    process.gap("law-gap-costs");
}

/// What can be made with this program, and what cannot.
fn enclosures(process: &mut Process) {
    let setter = process.setter;
    process.chapter("law-enclosures");
    let books = setter.dossier.identity.meetings.iter();
    let books =
        books.map(|meeting| setter.tell("law-enclosed-book", &[("title", meeting.title.as_str().into())]));
    let sign_in = setter.say("law-enclosed-sign-in");
    process.list("", books.chain([sign_in]).collect());
    process.gap("law-gap-enclosures");
}
