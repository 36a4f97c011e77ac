//! The sheet of a project: every field, and "not collected" where nobody said. Never a zero that nobody wrote.

use super::super::Desk;
use super::scribe::{Passage, Scribe};
use crate::domain::{Document, Funding, Noun, Project};

/// All the fields of the sheet.
pub fn project_sheet(document: &Document, project: &Project, desk: &Desk) -> Vec<Passage> {
    let mut scribe = Scribe::new(document, desk);
    let title = desk.tell("project-sheet", &[("id", project.id.to_string().into())]);
    scribe.section(&title);
    scribe.about_record(Noun::Project, &project.id);
    scribe.title(&project.title);
    write_birth(&mut scribe, project);
    write_scope(&mut scribe, project);
    write_partnership(&mut scribe, project);
    write_expected(&mut scribe, project);
    scribe.finish()
}

fn write_birth(scribe: &mut Scribe, project: &Project) {
    let header = &scribe.session().header;
    let labels = scribe.labels();
    let method = labels.pick(&scribe.document.summary.method_name);
    let date = scribe.desk.words.date(header.date);
    let laboratory = format!(
        "{} · {method} · {date} · {}",
        header.title, header.place.municipality
    );
    scribe.asked("field-project-lab", laboratory.trim_end_matches([' ', '·']));
    scribe.asked("field-project-state", &state(project, scribe));
    scribe.asked("field-project-continues", &continues(project, scribe));
    scribe.asked("field-project-description", &project.description);
    scribe.asked("field-project-goals", &project.goals.join(" · "));
}

/// Where the project goes on from an earlier one; a project that does not is new.
fn continues(project: &Project, scribe: &Scribe) -> String {
    let Some(earlier) = &project.continues else {
        return scribe.desk.say("project-is-new");
    };
    let documents = scribe.desk.library.documents.as_deref().unwrap_or_default();
    let named = earlier.rsplit_once('/').and_then(|(session, id)| {
        let document = documents.iter().find(|document| document.summary.id == session)?;
        let mut projects = document.session.outcomes.projects.iter();
        let project = projects.find(|project| project.id.as_str() == id)?;
        Some(format!("{} ({})", project.title, document.summary.title))
    });
    named.unwrap_or_else(|| earlier.clone())
}

/// The state of a sheet, in words.
fn state(project: &Project, scribe: &Scribe) -> String {
    scribe.labels().project_state(project.state)
}

fn write_scope(scribe: &mut Scribe, project: &Project) {
    let scope = &project.scope;
    let labels = scribe.labels();
    let terms = |vocabulary: &str, terms: &[String]| {
        let words: Vec<String> = terms.iter().map(|term| labels.term(vocabulary, term)).collect();
        words.join(" · ")
    };
    scribe.asked("field-project-needs", &terms("need", &scope.needs));
    scribe.asked("field-project-activities", &terms("activity", &scope.activities));
    scribe.asked("field-project-targets", &terms("target", &scope.targets));
    scribe.asked("field-project-range", &labels.term("range", &scope.range));
    scribe.asked("field-project-areas", &scope.areas.join(" · "));
    scribe.asked("field-project-municipalities", &scope.municipalities.join(" · "));
    scribe.asked(
        "field-project-action-kind",
        &labels.term("action-kind", &scope.action_kind),
    );
}

fn write_partnership(scribe: &mut Scribe, project: &Project) {
    let session = scribe.session();
    let labels = scribe.labels();
    let partnership = &project.partnership;
    let body = |id| {
        session
            .body(id)
            .map_or_else(|| id.to_string(), |body| body.name.clone())
    };
    scribe.asked(
        "field-project-contact",
        &scribe.person(partnership.contact.as_ref()),
    );
    let promoter = partnership.promoter.as_ref().map(body).unwrap_or_default();
    scribe.asked("field-project-promoter", &promoter);
    let partners = partnership.partners.iter().map(|partner| {
        let roles: Vec<String> = partner
            .roles
            .iter()
            .map(|role| labels.term("role", role))
            .collect();
        format!("{} ({})", body(&partner.body), roles.join(", "))
    });
    scribe.asked(
        "field-project-partners",
        &partners.collect::<Vec<_>>().join(" · "),
    );
    let roles = partnership.sst_roles.iter();
    let roles: Vec<String> = roles.map(|role| labels.term("sst-role", role)).collect();
    scribe.asked("field-project-sst-roles", &roles.join(" · "));
    let operators = &partnership.operators;
    asked_number(scribe, "field-project-operators-sst", operators.sst);
    asked_number(
        scribe,
        "field-project-operators-networks",
        operators.networks_office,
    );
    asked_number(scribe, "field-project-operators-other", operators.other_offices);
}

fn write_expected(scribe: &mut Scribe, project: &Project) {
    let expected = &project.expected;
    asked_number(scribe, "field-project-beneficiaries", expected.beneficiaries);
    asked_number(scribe, "field-project-in-charge", expected.in_charge);
    asked_number(scribe, "field-project-volunteers", expected.volunteers);
    asked_number(scribe, "field-project-professionals", expected.professionals);
    let funding: Vec<String> = expected
        .funding
        .iter()
        .map(|funding| funding_line(funding, scribe))
        .collect();
    scribe.asked("field-project-funding", &funding.join(" · "));
    let starts = project.calendar.starts.map(|date| scribe.desk.words.date(date));
    scribe.asked("field-project-starts", &starts.unwrap_or_default());
    asked_number(scribe, "field-project-months", project.calendar.months);
}

fn asked_number(scribe: &mut Scribe, key: &str, number: Option<u32>) {
    let text = number.map(|number| scribe.desk.words.number(i64::from(number)));
    scribe.asked(key, &text.unwrap_or_default());
}

/// "Fondi comunali: 3.500,00 €".
fn funding_line(funding: &Funding, scribe: &Scribe) -> String {
    let source = scribe.labels().term("source", &funding.source);
    let amount = funding.cents.map_or_else(
        || scribe.desk.say("not-collected"),
        |cents| scribe.desk.words.euros(cents),
    );
    format!("{source}: {amount}")
}
