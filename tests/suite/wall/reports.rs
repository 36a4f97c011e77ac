//! The reports: written, asked for, corrected, added to.

use cerchio::domain::{Id, NextStep, ReportState};

use super::hall::{at_phase, posted, sign};
use crate::support::stage::{Stage, at, date};

/// At the news wall after the first slot, with signatures on T01.
fn news() -> Stage {
    let mut document = posted();
    sign(&mut document, "T01", "P05 P06 P07");
    let mut stage = at_phase(document, "reports");
    stage.at("11:45");
    stage
}

fn written() -> Stage {
    let mut stage = news();
    stage
        .press("Down Enter Tab")
        .write("ivo\n")
        .write("Il cancello ha tre mazzi di chiavi.\n");
    stage.write("Le panchine sono al sole.").press("F2");
    stage
}

#[test]
fn the_reports_to_ask_for_come_first_by_the_name_of_their_convener() {
    let screen = news().text(80, 24);
    let scalapiano = screen.find("Elio Scalapiano").expect("Elio");
    let verdorto = screen.find("Nadia Verdorto").expect("Nadia");
    assert!(scalapiano < verdorto, "{screen}");
    assert!(screen.contains("2 da chiedere"), "{screen}");
}

#[test]
fn a_report_begins_with_those_who_signed_and_came() {
    let stage = written();
    let report = stage.session().report_on(&"T01".into()).expect("a report");
    let people: Vec<Id> = ["P01", "P05", "P06"].map(Id::from).to_vec();
    assert_eq!(report.participants, people, "P07 has not come");
    assert_eq!(report.scribe, Some("P06".into()));
    assert_eq!(report.contents.discussion.len(), 2);
    assert_eq!(report.delivered_at, Some(at("2025-05-17 11:45")));
    assert_eq!(
        (report.title.as_str(), report.cell.is_some()),
        ("Orto-giardino condiviso: chi apre il cancello?", true)
    );
}

#[test]
fn a_report_can_be_written_from_its_group() {
    let mut stage = at_phase(posted(), "first_groups");
    stage
        .at("11:20")
        .press("Enter Tab Tab")
        .write("Poche parole.")
        .press("F2");
    assert!(stage.session().report_on(&"T01".into()).is_some());
    assert!(stage.text(80, 24).contains("bozza"));
}

#[test]
fn a_report_without_a_sentence_is_not_taken() {
    let mut stage = news();
    stage.press("Enter F2");
    assert!(stage.session().reports.is_empty());
    assert!(stage.text(80, 24).contains("Qui serve qualche parola."));
}

#[test]
fn a_next_step_says_what_who_and_by_when() {
    let mut stage = written();
    stage
        .press("Down s")
        .write("Chiedere le chiavi\nrosa\n10/6\n")
        .press("Enter");
    let report = stage.session().report_on(&"T01".into()).expect("a report");
    let step = NextStep {
        what: "Chiedere le chiavi".into(),
        who: Some("P05".into()),
        by: Some(date("2025-06-10")),
    };
    assert_eq!(report.contents.next_steps, [step]);
}

#[test]
fn a_next_step_is_corrected_or_taken_off() {
    let mut stage = written();
    stage
        .press("Down s")
        .write("Uno")
        .press("F2 s Down Enter Back Back Back F2");
    let report = stage.session().report_on(&"T01".into()).expect("a report");
    assert!(report.contents.next_steps.is_empty());
}

#[test]
fn readers_add_their_ideas_on_the_news_wall() {
    let mut stage = written();
    stage
        .at("12:40")
        .press("Down i")
        .write("Serve la richiesta scritta.\nelio\n")
        .press("F2");
    let report = stage.session().report_on(&"T01".into()).expect("a report");
    let added = report.augmentations.first().expect("an idea");
    assert_eq!(
        (added.person.clone(), added.at),
        (Some("P02".into()), at("2025-05-17 12:40"))
    );
}

#[test]
fn a_report_goes_from_draft_to_corrected_to_final() {
    let mut stage = written();
    stage.press("Down a a");
    let report = stage.session().report_on(&"T01".into()).expect("a report");
    assert_eq!(report.state, ReportState::Final);
    stage.press("a");
    assert!(stage.text(100, 24).contains("il report è già definitivo."));
}

#[test]
fn correcting_a_report_keeps_its_steps_and_ideas() {
    let mut stage = written();
    stage
        .press("Down s")
        .write("Uno")
        .press("F2 i")
        .write("Due")
        .press("F2 e Tab Tab")
        .write(" Ora basta.")
        .press("F2");
    let report = stage.session().report_on(&"T01".into()).expect("a report");
    assert_eq!(
        (report.contents.next_steps.len(), report.augmentations.len()),
        (1, 1)
    );
    assert!(report.contents.discussion[1].ends_with("Ora basta."));
}

#[test]
fn a_report_is_read_whole() {
    let mut stage = written();
    let screen = stage.press("Down Enter").text(80, 24);
    for part in [
        "Report bozza, consegnato alle 11:45",
        "DISCUSSIONE",
        "tre mazzi",
        "Scrive: Ivo Zanni",
    ] {
        assert!(screen.contains(part), "{part} is not in\n{screen}");
    }
}

#[test]
fn a_writer_who_was_not_here_is_said_at_the_field_of_the_writer() {
    let mut stage = news();
    stage
        .press("Down Enter Tab")
        .write("sara\n")
        .write("Il cancello ha tre mazzi di chiavi.")
        .press("F2");
    let screen = stage.text(80, 24);
    assert!(screen.contains("! Sara Tardi non risulta qui"), "{screen}");
    stage.write("ivo\n").press("F2");
    let report = stage.session().report_on(&"T01".into()).expect("a report");
    assert_eq!(report.scribe, Some("P06".into()));
    assert!(!report.participants.contains(&"P07".into()));
}
