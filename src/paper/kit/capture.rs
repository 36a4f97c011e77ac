//! Sheets that people fill in by hand and a clerk transcribes: each has its code.

use super::Setter;
use crate::domain::{Errand, Proposal, interested_in};
use crate::format::{Entry, Field, Kind, Need, Spot};
use crate::paper::{Block, Fact, Head, Table};

/// Blank sheets of every kind of the format.
pub fn sheets(setter: &mut Setter) {
    let kinds = &setter.document.template.kinds;
    for (place, kind) in (0_u32..).zip(kinds) {
        for copy in setter.numbers(&Errand::Sheet { kind: place, copy: 0 }) {
            let errand = Errand::Sheet { kind: place, copy };
            let name = setter.labels().pick(&kind.name).to_owned();
            let number = setter.tell("kit-copy", &[("number", copy.into())]);
            setter.ticket(&name, &number, Some(&errand));
            sheet(setter, kind);
        }
    }
}

/// In the order of the form it is transcribed into: a topic of the wall says first who convenes it and where.
fn sheet(setter: &mut Setter, kind: &Kind) {
    let text = setter.labels().pick(&kind.text).to_owned();
    setter.lines(&text, 2);
    match kind.spot {
        Spot::Wall => {
            author(setter, kind);
            setter.ask("kit-slot-and-space", 1);
            details(setter, kind);
            return;
        }
        Spot::Hall => details(setter, kind),
        Spot::Group => {
            details(setter, kind);
            setter.ask("kit-group", 1);
        }
        Spot::Table => {
            details(setter, kind);
            setter.ask("kit-table-and-round", 1);
        }
    }
    if !kind.from.is_empty() {
        setter.ask("field-sheet-from", 1);
    }
    author(setter, kind);
}

fn details(setter: &mut Setter, kind: &Kind) {
    for field in &kind.fields {
        let name = setter.labels().pick(&field.name).to_owned();
        setter.lines(
            &format!("{name}{}", answers(field, setter)),
            lines_for(&field.entry),
        );
    }
}

fn author(setter: &mut Setter, kind: &Kind) {
    match kind.author {
        Need::Never => {}
        Need::Optional => setter.ask("kit-author-if", 1),
        Need::Required => setter.ask("kit-author", 1),
    }
}

/// What one of the answers is circled from.
fn answers(field: &Field, setter: &Setter) -> String {
    match &field.entry {
        Entry::Choice(answers) => {
            let names: Vec<&str> = answers
                .iter()
                .map(|answer| setter.labels().pick(&answer.name))
                .collect();
            format!(": {}", names.join(" / "))
        }
        Entry::Flag => format!(": {} / {}", setter.say("yes"), setter.say("no")),
        Entry::Line | Entry::Text | Entry::Number(..) | Entry::Date | Entry::Time => String::new(),
    }
}

fn lines_for(entry: &Entry) -> u16 {
    match entry {
        Entry::Text => 3,
        Entry::Choice(_) | Entry::Flag => 0,
        Entry::Line | Entry::Number(..) | Entry::Date | Entry::Time => 1,
    }
}

/// A report form for each topic on the wall.
pub fn reports(setter: &mut Setter) {
    let session = setter.session();
    let on_the_wall = session
        .proposals
        .iter()
        .filter(|topic| topic.is_standing() && topic.position.cell.is_some());
    for topic in on_the_wall {
        let title = format!("{} {}", topic.id, topic.title());
        setter.ticket(
            &setter.say("kit-report"),
            &title,
            Some(&Errand::Report(topic.id.clone())),
        );
        let facts = about(topic, setter);
        setter.push(Block::Facts(facts));
        report(setter);
    }
}

/// Where it is, who convenes it, how many signed up.
fn about(topic: &Proposal, setter: &Setter) -> Vec<Fact> {
    let session = setter.session();
    let cell = topic
        .position
        .cell
        .as_ref()
        .map(|cell| setter.labels().cell(session, cell));
    let convener = topic
        .author
        .as_ref()
        .map(|id| setter.labels().person(session, id));
    let signed = interested_in(session, &topic.id).len();
    let facts = [
        ("kit-slot-and-space", cell.unwrap_or_default()),
        ("kit-convener", convener.unwrap_or_default()),
        ("kit-signed", signed.to_string()),
    ];
    let facts = facts.map(|(key, value)| Fact {
        name: setter.say(key),
        value: setter.fine(&value),
    });
    facts.into_iter().filter(|fact| !fact.value.is_empty()).collect()
}

/// Report forms whose topic is written by hand.
pub fn blank_reports(setter: &mut Setter) {
    for copy in setter.numbers(&Errand::BlankReport(0)) {
        let number = setter.tell("kit-copy", &[("number", copy.into())]);
        setter.ticket(
            &setter.say("kit-report"),
            &number,
            Some(&Errand::BlankReport(copy)),
        );
        setter.ask("kit-topic", 1);
        setter.ask("kit-convener", 1);
        report(setter);
    }
}

fn report(setter: &mut Setter) {
    setter.ask("kit-participants", 2);
    setter.ask("kit-scribe", 1);
    setter.ask("report-discussion", 5);
    setter.ask("report-recommendations", 3);
    setter.ask("report-resources", 1);
    setter.ask("report-requests", 1);
    setter.ask("field-links", 1);
    let heads = [("book-what-head", 8), ("book-who-head", 5), ("book-by-head", 3)];
    let heads = heads.map(|(key, share)| Head {
        name: setter.say(key),
        share,
    });
    let mut table = Table::new(&setter.say("report-steps"), heads.to_vec());
    table.rows = vec![vec![String::new(); 3]; 3];
    setter.push(Block::Grid(table));
}

/// Blank project sheets.
pub fn projects(setter: &mut Setter) {
    for copy in setter.numbers(&Errand::Project(0)) {
        let number = setter.tell("kit-copy", &[("number", copy.into())]);
        setter.ticket(&setter.say("kit-project"), &number, Some(&Errand::Project(copy)));
        // In the order of the three forms of a project.
        let questions = [
            ("kit-project-title", 1),
            ("field-project-from", 1),
            ("field-project-description", 3),
            ("field-project-goals", 3),
            ("field-project-needs", 1),
            ("field-project-activities", 1),
            ("field-project-targets", 1),
            ("kit-project-where", 1),
            ("field-project-contact", 1),
            ("field-project-promoter", 1),
            ("kit-project-numbers", 1),
            ("kit-project-times", 1),
            ("field-project-partners", 2),
            ("field-project-funding", 1),
        ];
        for (key, lines) in questions {
            setter.ask(key, lines);
        }
    }
}
