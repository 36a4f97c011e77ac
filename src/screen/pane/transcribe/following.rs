//! Where a code leads: to the form of its sheet, or first to what was transcribed from it already.

use super::super::super::forms::{ProjectPart, Purpose};
use super::super::super::{Ask, Desk, Labels, Message, Pick, reading};
use super::super::reports::told as report_told;
use super::leaves;
use crate::domain::{
    Document, Errand, Id, Noun, Proposal, leaves as all_leaves, missing_reports, transcribed_from,
};
use crate::format::Spot;
use crate::paper::code_of;
use crate::registry::Source;
use crate::widget::{Item, Rank};

/// Nothing is transcribed twice unseen: what is there already is shown, to be read back, corrected or added to.
pub fn follow(errand: &Errand, document: &Document, desk: &Desk) -> Vec<Ask> {
    let records = transcribed_from(&document.session, errand);
    let fresh = match (desk.block(), errand) {
        (Some(block), _) => Ask::Tell(block),
        (None, Errand::BlankReport(copy)) => which_topic(*copy, document, desk),
        (None, _) => Ask::Form(Purpose::Transcription(errand.clone())),
    };
    if records.is_empty() {
        return vec![fresh];
    }
    let several = records.len() > 1;
    let mut items: Vec<(Item, Vec<Ask>)> = Vec::new();
    for id in &records {
        let aside = if several {
            Labels::of(desk).thing(&document.session, id)
        } else {
            String::new()
        };
        let message = read_back(id, document, desk);
        items.push((item("transcribe-read", &aside, desk), vec![message]));
        let correct = unless_blocked(correction(id, document), desk);
        items.push((item("transcribe-correct", &aside, desk), vec![correct]));
        if document.session.noun_of(id) == Some(Noun::Report) {
            let step = Purpose::NextStep {
                report: id.clone(),
                was: None,
            };
            let step = unless_blocked(Some(step), desk);
            items.push((item("transcribe-step", &aside, desk), vec![step]));
        }
    }
    match errand {
        Errand::Sheet { .. } | Errand::Project(_) => {
            items.push((item("transcribe-another", "", desk), vec![fresh]));
        }
        Errand::Report(_) | Errand::Table { .. } | Errand::BlankReport(_) => {}
    }
    let name = leaves::name(errand, document, desk);
    vec![Ask::Pick(Box::new(Pick {
        title: desk.tell("transcribe-there", &[("sheet", name.into())]),
        items,
    }))]
}

/// The topic that was written by hand is one of those whose report is missing, or none of the wall.
fn which_topic(copy: u32, document: &Document, desk: &Desk) -> Ask {
    let session = &document.session;
    let item_of = |topic: &Proposal| Item {
        label: Labels::of(desk).thing(session, &topic.id),
        aside: topic
            .author
            .as_ref()
            .map_or_else(String::new, |id| Labels::of(desk).person(session, id)),
        ..Item::default()
    };
    let form = |topic: &Proposal| {
        Ask::Form(Purpose::BlankReport {
            copy,
            topic: topic.id.clone(),
        })
    };
    let elsewhere = topics_without_a_place(document).filter(|topic| session.report_on(&topic.id).is_none());
    let topics = missing_reports(session).into_iter().chain(elsewhere);
    let topics = topics.map(|topic| (item_of(topic), vec![form(topic)]));
    let another = (
        item("transcribe-new-topic", "", desk),
        vec![Ask::Form(Purpose::BlankTopic(copy))],
    );
    Ask::Pick(Box::new(Pick {
        title: desk.say("transcribe-which-topic"),
        items: topics.chain([another]).collect(),
    }))
}

/// The topics that were written and stand in no cell of the wall.
fn topics_without_a_place(document: &Document) -> impl Iterator<Item = &Proposal> {
    let is_topic = |sheet: &&Proposal| {
        let kind = document.template.kind(&sheet.kind);
        kind.is_some_and(|kind| kind.spot == Spot::Wall)
    };
    let standing = document
        .session
        .proposals
        .iter()
        .filter(|sheet| sheet.is_standing());
    standing
        .filter(|sheet| sheet.position.cell.is_none())
        .filter(is_topic)
}

/// Every sheet that may come back, by its code: the form it leads to.
pub fn coded(desk: &Desk) -> Vec<(Item, Vec<Ask>)> {
    let Some(document) = desk.document() else {
        return Vec::new();
    };
    let all = all_leaves(&document.session, &document.template);
    let coded = all.into_iter().filter_map(|leaf| {
        let item = Item {
            label: code_of(document, &leaf.errand)?,
            aside: leaves::name(&leaf.errand, document, desk),
            note: desk.say("transcribe-anywhere"),
            rank: Rank::Behind,
            ..Item::default()
        };
        Some((item, follow(&leaf.errand, document, desk)))
    });
    coded.collect()
}

fn item(key: &str, aside: &str, desk: &Desk) -> Item {
    Item {
        label: desk.say(key),
        aside: aside.to_owned(),
        note: desk.say(&format!("{key}.note")),
        ..Item::default()
    }
}

fn unless_blocked(purpose: Option<Purpose>, desk: &Desk) -> Ask {
    match (desk.block(), purpose) {
        (Some(block), _) => Ask::Tell(block),
        (None, Some(purpose)) => Ask::Form(purpose),
        (None, None) => Ask::Tell(desk.say("code-unknown-record")),
    }
}

/// What was transcribed, to be held against the paper.
fn read_back(id: &Id, document: &Document, desk: &Desk) -> Ask {
    let session = &document.session;
    let report = session.reports.iter().find(|report| &report.id == id);
    let body = match (report, session.noun_of(id)) {
        (Some(report), _) => report_told(report, desk),
        (None, Some(noun)) => reading::record(document, &Source::Record(noun, id.clone()), desk),
        (None, None) => String::new(),
    };
    Ask::Message(Box::new(Message {
        title: Labels::of(desk).thing(session, id),
        body,
    }))
}

/// The form in which what was transcribed is corrected.
fn correction(id: &Id, document: &Document) -> Option<Purpose> {
    let session = &document.session;
    match session.noun_of(id)? {
        Noun::Report => {
            let report = session.reports.iter().find(|report| &report.id == id)?;
            Some(Purpose::Report(report.topic.clone()))
        }
        Noun::Project => Some(Purpose::Project(ProjectPart::What(id.clone()))),
        Noun::Proposal => Some(Purpose::of_sheet(session.proposal(id)?, document)),
        Noun::Person
        | Noun::Body
        | Noun::Space
        | Noun::Slot
        | Noun::Table
        | Noun::Group
        | Noun::Cluster
        | Noun::Ballot
        | Noun::Plan
        | Noun::Meeting
        | Noun::Loan
        | Noun::Offer
        | Noun::Walk
        | Noun::Note
        | Noun::Line => None,
    }
}
