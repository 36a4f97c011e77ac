//! A project sheet as rows: each opens the form it is written in. What was not collected says so, and is never zero.

use super::super::{Desk, Labels};
use super::project_chain::chain_of;
use super::roll::Roll;
use crate::domain::{
    ACTION_KINDS, ACTIVITIES, Id, NEEDS, Project, RANGES, ROLES, SOURCES, SST_ROLES, TARGETS, Vocabulary,
};
use crate::widget::Row;

/// The part of the sheet a row belongs to, with the field it shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    What(&'static str),
    Scope(&'static str),
    Crew(&'static str),
    /// A partner, by its place.
    Partner(usize),
    /// A source of money, by its place.
    Funding(usize),
    /// Where it comes from.
    Chain,
}

/// The rows of a sheet.
pub fn sheet(project: &Project, desk: &Desk) -> Roll<Part> {
    let mut roll = Roll::new();
    let mut section = |title: &str, part: fn(&'static str) -> Part, rows: Vec<(&'static str, String)>| {
        roll.heading(desk.say(title), desk.look.title());
        for (key, text) in rows {
            roll.row(part(key), row(desk.say(&format!("field-{key}")), text, desk));
        }
    };
    section("sheet-what", Part::What, what(project, desk));
    section("sheet-scope", Part::Scope, scope(project, desk));
    section("sheet-crew", Part::Crew, crew(project, desk));
    roll.heading(desk.say("sheet-partners"), desk.look.title());
    for (place, partner) in project.partnership.partners.iter().enumerate() {
        let roles = terms(ROLES, &partner.roles, desk);
        roll.row(Part::Partner(place), row(named(&partner.body, desk), roles, desk));
    }
    roll.heading(desk.say("sheet-funding"), desk.look.title());
    for (place, funding) in project.expected.funding.iter().enumerate() {
        let source = Labels::of(desk).term(SOURCES.name, &funding.source);
        let euro = funding.cents.map(|cents| desk.words.euro(cents));
        let amount = euro.map_or_else(
            || desk.say("not-collected"),
            |euro| desk.tell("euro", &[("amount", euro.into())]),
        );
        roll.row(Part::Funding(place), row(source, amount, desk));
    }
    roll.heading(desk.say("sheet-chain"), desk.look.title());
    roll.row(Part::Chain, chain_row(project, desk));
    roll
}

fn what(project: &Project, desk: &Desk) -> Vec<(&'static str, String)> {
    let from: Vec<String> = project.from.iter().map(|id| named(id, desk)).collect();
    vec![
        ("project-title", project.title.clone()),
        ("project-from", from.join(", ")),
        ("project-description", project.description.clone()),
        ("project-goals", project.goals.join("; ")),
    ]
}

fn scope(project: &Project, desk: &Desk) -> Vec<(&'static str, String)> {
    let scope = &project.scope;
    let one = |vocabulary: Vocabulary, word: &String| match word.as_str() {
        "" => String::new(),
        word => Labels::of(desk).term(vocabulary.name, word),
    };
    vec![
        ("project-needs", terms(NEEDS, &scope.needs, desk)),
        ("project-activities", terms(ACTIVITIES, &scope.activities, desk)),
        ("project-targets", terms(TARGETS, &scope.targets, desk)),
        ("project-range", one(RANGES, &scope.range)),
        ("project-areas", scope.areas.join(", ")),
        ("project-municipalities", scope.municipalities.join(", ")),
        ("project-action-kind", one(ACTION_KINDS, &scope.action_kind)),
        ("project-continues", earlier(project.continues.as_deref(), desk)),
    ]
}

fn crew(project: &Project, desk: &Desk) -> Vec<(&'static str, String)> {
    let partnership = &project.partnership;
    let operators = &partnership.operators;
    let expected = &project.expected;
    let name = |id: &Option<Id>| id.as_ref().map(|id| named(id, desk)).unwrap_or_default();
    let number = |number: Option<u32>| match number {
        Some(number) => desk.words.number(i64::from(number)),
        None => desk.say("not-collected"),
    };
    let starts = project.calendar.starts;
    vec![
        ("project-contact", name(&partnership.contact)),
        ("project-promoter", name(&partnership.promoter)),
        ("project-beneficiaries", number(expected.beneficiaries)),
        ("project-in-charge", number(expected.in_charge)),
        ("project-volunteers", number(expected.volunteers)),
        ("project-professionals", number(expected.professionals)),
        (
            "project-sst-roles",
            terms(SST_ROLES, &partnership.sst_roles, desk),
        ),
        ("project-operators-sst", number(operators.sst)),
        ("project-operators-networks", number(operators.networks_office)),
        ("project-operators-other", number(operators.other_offices)),
        (
            "project-starts",
            starts.map(|date| desk.words.date(date)).unwrap_or_default(),
        ),
        ("project-months", number(project.calendar.months)),
    ]
}

fn chain_row(project: &Project, desk: &Desk) -> Row {
    let chain = chain_of(project, desk);
    let records = chain
        .as_ref()
        .map_or(0, |chain| chain.nodes.len().saturating_sub(1));
    let sentences = chain.as_ref().map_or(0, |chain| chain.sentences().count());
    let text = desk.tell(
        "sheet-chain-count",
        &[("records", records.into()), ("sentences", sentences.into())],
    );
    row(desk.say("sheet-chain-label"), text, desk)
}

/// The title of the earlier project, where its laboratory was read; else the reference as it is written.
fn earlier(reference: Option<&str>, desk: &Desk) -> String {
    let Some(reference) = reference else {
        return String::new();
    };
    let (session, id) = reference.split_once('/').unwrap_or((reference, ""));
    let documents = desk.library.documents.iter().flatten();
    let mut projects = documents
        .filter(|document| document.summary.id == session)
        .flat_map(|document| &document.session.outcomes.projects);
    projects
        .find(|project| project.id.as_str() == id)
        .map_or_else(|| reference.to_owned(), |project| project.title.clone())
}

fn row(label: String, text: String, desk: &Desk) -> Row {
    let text = if text.is_empty() { "—".to_owned() } else { text };
    Row::new(vec![
        (format!("  {label}"), desk.look.dim()),
        (text.replace('\n', " "), desk.look.text()),
    ])
}

fn terms(vocabulary: Vocabulary, words: &[String], desk: &Desk) -> String {
    let labels = Labels::of(desk);
    let labels: Vec<String> = words
        .iter()
        .map(|word| labels.term(vocabulary.name, word))
        .collect();
    labels.join(", ")
}

fn named(id: &Id, desk: &Desk) -> String {
    desk.session()
        .map_or_else(|| id.to_string(), |session| Labels::of(desk).thing(session, id))
}
