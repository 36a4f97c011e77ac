//! The instant reports of the groups.

use super::scribe::Scribe;
use crate::domain::{Noun, Report};

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
    for part in report.parts() {
        let lines = scribe.labels().passages(scribe.session(), part.passages);
        scribe.list(part.name, &lines);
    }
}
