//! Closing: what is missing, last words, offers, dates, the end, and opening again.

use cerchio::domain::{Attendance, DayState, Evaluation, Offer, Person};
use chrono::NaiveDate;

use super::hall::{prepare, voted, with_body};
use crate::support::lab::go_to;
use crate::support::stage::Stage;

fn stage() -> Stage {
    let mut stage = Stage::with(voted());
    go_to(&mut stage, "closing");
    stage.at("16:55");
    stage
}

#[test]
fn what_is_missing_is_said_with_names_and_enter_goes_there() {
    let mut stage = stage();
    let screen = stage.text(80, 24);
    for part in [
        "Né arrivata né assente: Sara Tardi",
        "Mancano 2 report",
        "Voti alti, nessun responsabile: T02",
        "Le schede di valutazione non sono contate",
    ] {
        assert!(screen.contains(part), "{part} is not in\n{screen}");
    }
    stage.press("Home Enter");
    let screen = stage.text(80, 24);
    assert!(screen.contains("› Accoglienza"), "{screen}");
    assert!(
        screen.contains("Sara Tardi: Canc segna l'assenza, Invio segna l'arrivo."),
        "{screen}"
    );
    stage.press("Del");
    let is_sara = |person: &&Person| person.name() == "Sara Tardi";
    let sara = stage.session().people.iter().find(is_sara).cloned();
    assert_eq!(sara.map(|sara| sara.attendance), Some(Attendance::Absent));
    stage.press("C-z");
    let screen = stage.press("Esc Down Down Enter").text(80, 24);
    assert!(screen.contains("Muro delle notizie"), "{screen}");
}

#[test]
fn the_phases_that_were_passed_over_are_told_and_enter_goes_to_the_first() {
    let mut stage = Stage::with(voted());
    stage.press("F5 F3 Down Down Down a Right Enter");
    go_to(&mut stage, "closing");
    stage.shows("fasi del programma non avviate: Cerchio di apertura");
    stage.press("Home Down Down Enter");
    stage.shows("2/16 Cerchio di apertura");
}

#[test]
fn last_words_and_the_mean_of_the_slips_are_written_down() {
    let mut stage = stage();
    stage.press("p").write("chiavi\ncoraggio").press("Tab");
    stage.write("12/7\n31\n4,3").press("F2");
    let closing = &stage.session().day.closing;
    assert_eq!(closing.words, ["chiavi", "coraggio"]);
    assert_eq!(closing.next_meeting, NaiveDate::from_ymd_opt(2025, 7, 12));
    let slips = Evaluation {
        slips: 31,
        mean_tenths: 43,
    };
    assert_eq!(closing.evaluation, Some(slips));
    let screen = stage.text(80, 24);
    assert!(screen.contains("31 schede di valutazione, media 4,3"), "{screen}");
    assert!(screen.contains("sabato 12 luglio 2025"), "{screen}");
}

#[test]
fn a_mean_out_of_one_to_five_is_said_beside_the_field() {
    let mut stage = stage();
    stage.press("p Tab Tab").write("31\n6").press("F2");
    assert!(stage.text(80, 24).contains("! La media va da 1 a 5"));
}

#[test]
fn offers_and_dates_are_added_and_taken_off() {
    let mut stage = stage();
    stage.press("d").write("bassi\n").write("un furgone").press("F2");
    stage.press("v").write("12/7\n").write("merenda").press("F2");
    let session = stage.session();
    let offer = Offer {
        id: "O01".into(),
        person: "P04".into(),
        project: None,
        what: "un furgone".into(),
    };
    assert_eq!(session.outcomes.offers, [offer]);
    assert_eq!(session.day.closing.follow_ups[0].what, "merenda");
    stage.press("Del");
    assert!(stage.session().day.closing.follow_ups.is_empty());
}

#[test]
fn after_the_closing_it_is_said_where_the_project_sheets_wait() {
    let mut stage = Stage::with(with_body());
    prepare(&mut stage, "schede");
    stage.press("n").write("La Casa dei Mestieri").press("Tab");
    stage.write("t02\n").press("F2 F2 F2 Esc");
    go_to(&mut stage, "closing");
    let question = stage.press("c").text(80, 24);
    assert!(question.contains("«Schede da rivedere»"), "{question}");
    let screen = stage.press("Right Enter").text(160, 24);
    assert!(
        screen.contains("Una scheda progetto aspetta nel registro, in «Schede da rivedere»."),
        "{screen}"
    );
}

#[test]
fn the_laboratory_is_closed_after_asking_and_opened_again_with_a_reason() {
    let mut stage = stage();
    let question = stage.press("c").text(80, 24);
    assert!(
        question.contains("Nessuna scheda progetto va al registro."),
        "{question}"
    );
    assert_eq!(stage.press("Enter").session().day.state, DayState::Prepared);
    stage.press("c Right Enter");
    assert_eq!(stage.session().day.state, DayState::Closed);
    assert!(stage.text(80, 24).contains("Laboratorio chiuso alle 16:55"));
    stage.press("r").write("manca un nome").press("F2");
    assert_eq!(stage.session().day.state, DayState::Running);
    assert_eq!(stage.session().day.closing.reopened, ["manca un nome"]);
}
