//! The instant reports of the groups.

use super::scribe::Scribe;
use crate::domain::{NextStep, Noun, Report};

pub fn write(scribe: &mut Scribe) {
    let reports = &scribe.session().reports;
    if reports.is_empty() {
        return;
    }
    scribe.section(&format!(
        "{} ({})",
        scribe.desk.say("show-reports"),
        reports.len()
    ));
    for report in reports {
        write_report(scribe, report);
    }
}

fn write_report(scribe: &mut Scribe, report: &Report) {
    scribe.about_record(Noun::Report, &report.id);
    scribe.title(&format!("{} {}", report.id, report.title));
    scribe.note(&scribe.tell(
        "reading-report-of",
        &[
            (
                "topic",
                scribe.labels().thing(scribe.session(), &report.topic).into(),
            ),
            ("people", report.participants.len().into()),
            ("convener", scribe.person(Some(&report.convener)).into()),
        ],
    ));
    let contents = &report.contents;
    scribe.list("reading-discussion", &contents.discussion);
    scribe.list("reading-recommendations", &contents.recommendations);
    scribe.list("reading-resources", &contents.resources);
    scribe.list("reading-requests", &contents.requests);
    let steps: Vec<String> = contents
        .next_steps
        .iter()
        .map(|step| next_step(step, scribe))
        .collect();
    scribe.list("reading-next-steps", &steps);
    let added: Vec<String> = report
        .augmentations
        .iter()
        .map(|idea| idea.text.clone())
        .collect();
    scribe.list("reading-augmentations", &added);
    if !contents.links.is_empty() {
        let links = scribe.things(&contents.links);
        scribe.note(&scribe.tell("reading-links", &[("things", links.into())]));
    }
}

fn next_step(step: &NextStep, scribe: &Scribe) -> String {
    let who = scribe.person(step.who.as_ref());
    let by = step
        .by
        .map(|date| scribe.desk.words.date(date))
        .unwrap_or_default();
    let parts = [step.what.as_str(), who.as_str(), by.as_str()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}
