//! Forms: walking between fields changes nothing, F1 helps, a letter takes the place of a marked line.

use cerchio::app::Msg;
use cerchio::domain::{Belonging, Errand};
use cerchio::paper::code_of;
use cerchio::screen::Place;
use crossterm::event::KeyCode;

use crate::support::lab::peopled;
use crate::support::stage::Stage;

/// The card of the first person of the list is open.
fn card() -> Stage {
    let mut stage = Stage::with(peopled("open_space", 2));
    stage.press("F4 Tab");
    stage
}

#[test]
fn walking_through_a_form_with_the_arrows_changes_nothing() {
    let mut stage = card();
    let before = stage.session().people.clone();
    for key in ["Down", "Up", "Tab", "S-Tab", "Down", "Enter"] {
        for _ in 0..20 {
            stage.press(key);
        }
    }
    stage.press("F2");
    assert_eq!(stage.session().people, before);
}

#[test]
fn a_choice_is_changed_with_space_and_the_form_says_so() {
    let mut stage = card();
    stage.press("Down Down");
    assert!(stage.text(80, 24).contains("Spazio: cambia, dall'elenco"));
    stage.press("Space Down Enter F2");
    assert_ne!(stage.session().people[0].belonging, Belonging::Citizen);
}

#[test]
fn escape_closes_an_open_list_and_leaves_the_choice_as_it_was() {
    let mut stage = card();
    stage.press("Down Down Space Down Down Esc F2");
    assert_eq!(stage.session().people[0].belonging, Belonging::Citizen);
}

#[test]
fn f1_helps_in_a_form_and_the_text_is_there_afterwards() {
    let mut stage = card();
    stage.press("End").write("bella").press("F1");
    let help = stage.text(80, 24);
    assert!(help.contains("Aiuto · Scheda della persona"), "{help}");
    assert!(help.contains("Nome (da riempire)"), "{help}");
    stage.press("Esc");
    assert!(stage.text(80, 24).contains("Annabella"));
    stage.press("F2");
    assert_eq!(stage.session().people[0].first, "Annabella");
}

#[test]
fn f1_helps_in_a_list_and_in_a_question() {
    let mut stage = Stage::with(peopled("open_space", 2));
    stage.press("? F1");
    assert!(stage.text(80, 24).contains("l'elenco si accorcia"));
    stage.press("Enter Esc F4 Del F1");
    assert!(stage.text(80, 24).contains("Invio preme quello segnato"));
    stage.press("Enter Enter");
    assert!(stage.session().people[0].attendance.is_here());
}

#[test]
fn a_letter_takes_the_place_of_a_line_reached_by_tab() {
    let mut stage = card();
    stage.press("Tab").write("Bo").press("F2");
    assert_eq!(stage.session().people[0].last, "Bo");
}

#[test]
fn an_arrow_keeps_a_line_reached_by_tab_and_undo_brings_it_back() {
    let mut stage = card();
    stage.press("Tab End").write("bis");
    assert!(stage.text(80, 24).contains("Rossi 1bis"));
    stage.press("Tab S-Tab").write("x").press("C-z F2");
    assert_eq!(stage.session().people[0].last, "Rossi 1bis");
}

#[test]
fn fields_that_must_be_filled_in_are_marked() {
    let stage = card();
    let screen = stage.text(80, 24);
    assert!(
        screen.contains("Nome *") && screen.contains("* da riempire"),
        "{screen}"
    );
    assert!(!screen.contains("Cognome *"), "{screen}");
}

#[test]
fn another_hour_of_the_beginning_moves_the_programme_for_whoever_says_so() {
    let begins = |stage: &Stage| {
        stage
            .session()
            .day
            .programme
            .first()
            .expect("a line")
            .begins
            .to_string()
    };
    for (answer, first) in [("Esc", "09:00:00"), ("Tab Enter", "18:30:00")] {
        let mut stage = Stage::with(crate::support::lab::document("open_space"));
        assert_eq!(begins(&stage), "09:00:00");
        stage.press("F9 Enter Tab Tab Tab").write("18:30").press("F2");
        stage.shows("Spostare anche il programma?");
        stage.press(answer);
        assert_eq!(begins(&stage), first, "{answer}");
        assert_eq!(stage.session().header.begins.to_string(), "18:30:00");
    }
}

#[test]
fn the_end_that_was_written_moves_with_the_programme() {
    for (answer, ends) in [("Esc", "13:00:00"), ("Tab Enter", "14:00:00")] {
        let mut stage = Stage::with(crate::support::lab::document("open_space"));
        stage
            .press("F9 Enter Tab Tab Tab Tab")
            .write("13:00")
            .press("F2 Esc");
        stage.press("F9 Enter Tab Tab Tab").write("10:00").press("F2");
        stage.press(answer);
        let written = stage.session().header.ends.expect("an end");
        assert_eq!(written.to_string(), ends, "{answer}");
    }
}

#[test]
fn another_hour_of_the_beginning_once_a_phase_runs_is_asked_of_those_still_to_come() {
    let hours = |stage: &Stage| {
        let session = stage.session();
        let lines = session.day.programme.iter().take(2);
        let mut hours: Vec<String> = lines.map(|line| line.begins.to_string()).collect();
        hours.extend(session.room.slots.first().map(|slot| slot.begins.to_string()));
        hours
    };
    for (answer, by) in [("Enter", 0), ("Tab Enter", 30)] {
        let mut stage = Stage::with(crate::support::lab::document("open_space"));
        let before = hours(&stage);
        stage.press("F5 F9 Enter Tab Tab Tab").write("09:30").press("F2");
        stage.shows("Spostare anche le fasi che restano?");
        stage.shows("← → e Invio");
        stage.shows("Ctrl+D");
        stage.press(answer);
        let after = hours(&stage);
        assert_eq!(before.first(), after.first(), "it has begun");
        for (before, after) in before.iter().zip(&after).skip(1) {
            let moved = minutes(after) - minutes(before);
            assert_eq!(moved, by, "{answer}");
        }
    }
}

/// The minutes of an hour as a session writes it.
fn minutes(hour: &str) -> i64 {
    let time: chrono::NaiveTime = hour.parse().expect("an hour");
    (time - chrono::NaiveTime::MIN).num_minutes()
}

#[test]
fn letters_that_come_in_one_piece_are_written_in_a_text_as_if_one_by_one() {
    let keys = |text: &str| text.chars().map(|letter| KeyCode::Char(letter).into()).collect();
    let mut stage = Stage::with(peopled("open_space", 2));
    stage.press("F9 Enter Tab");
    stage.send(Msg::Letters(keys("prova")));
    stage.press("Space");
    stage.send(Msg::Letters(keys("finta")));
    stage.press("F2");
    assert_eq!(stage.session().header.question, "prova finta");
    // Where there is no text each is the key that it is.
    stage.send(Msg::Letters(keys("zz")));
    stage.shows("Cerca: zz");
}

#[test]
fn a_sentence_typed_in_a_list_by_mistake_is_not_lost_when_the_list_is_left() {
    let mut stage = Stage::with(peopled("open_space", 2));
    stage.press("F9").write("le sedie sono poche").press("Esc F9");
    stage.shows("Tab riprende «le sedie sono poche»");
    stage.shows("Dati del laboratorio");
    stage.press("Tab").shows("le sedie sono poche▏");
    // Whoever opens it again and leaves it does not lose it either.
    stage.press("Esc F9 Esc F9");
    stage.shows("Tab riprende «le sedie sono poche»");
    stage.press("Enter").shows("Titolo");
    stage
        .press("Esc F9")
        .shows("Scrivi per cercare, Invio per scegliere");
}

#[test]
fn a_sentence_typed_in_the_list_of_a_field_is_found_again_with_its_form() {
    let mut stage = Stage::with(peopled("open_space", 2));
    let form = |stage: &mut Stage| {
        stage.press("F4 Ins");
        for _ in 0..2 {
            stage.press("Tab");
        }
    };
    form(&mut stage);
    stage.write("viene con sua madre").press("Esc");
    stage.shows("Spazio: riprende ciò che avevi scritto");
    stage.press("Esc");
    form(&mut stage);
    stage.press("Space").shows("viene con sua madre▏");
}

/// A list with that typed in it, left.
fn left_in_a_list(text: &str) -> Stage {
    let mut stage = Stage::with(peopled("open_space", 2));
    stage.press("F9").write(text).press("Esc F9");
    stage.shows(&format!("Tab riprende «{text}»"));
    stage.press("Esc");
    stage
}

const NOTHING_LEFT: &str = "Scrivi per cercare, Invio per scegliere";

#[test]
fn what_was_typed_in_a_list_is_not_offered_in_another_laboratory() {
    let mut stage = left_in_a_list("le sedie");
    stage.open(peopled("world_cafe", 2));
    stage.press("F9").shows(NOTHING_LEFT);
    let mut stage = left_in_a_list("le sedie");
    stage.send(Msg::Released(Place::Home));
    stage.press("?").write("le panche").press("Esc");
    stage.open(peopled("open_space", 2));
    stage.press("?").shows(NOTHING_LEFT);
}

#[test]
fn what_was_typed_in_a_list_is_forgotten_with_the_language() {
    let mut stage = left_in_a_list("le sedie");
    let speak = |stage: &mut Stage, language: &str| {
        stage.send(Msg::Released(Place::Home));
        stage.press("i").write(language).press("Enter F2 ?");
    };
    stage.send(Msg::Released(Place::Home));
    stage.press("?").write("le panche").press("Esc");
    speak(&mut stage, "eng");
    stage.press("Esc");
    speak(&mut stage, "ital");
    stage.shows(NOTHING_LEFT);
}

#[test]
fn a_choice_that_asks_for_nothing_is_a_choice() {
    let mut stage = Stage::with(peopled("open_space", 2));
    let code = code_of(stage.document(), &Errand::Sheet { kind: 0, copy: 1 }).expect("a code");
    let scan = format!("%{}\n", code.replace('-', ""));
    stage
        .press("F8")
        .write("una nota")
        .write(&scan)
        .write("resta")
        .press("Enter");
    stage.write(&scan).shows(NOTHING_LEFT);
}

#[test]
fn a_code_scanned_over_a_list_does_not_lose_what_was_typed_in_it() {
    let mut stage = Stage::with(peopled("open_space", 2));
    let code = code_of(stage.document(), &Errand::Sheet { kind: 0, copy: 1 }).expect("a code");
    let scan = format!("%{}\n", code.replace('-', ""));
    stage.press("F9").write("le sedie").write(&scan).press("Esc F9");
    stage.shows("Tab riprende «le sedie»");
}

#[test]
fn what_is_taken_back_in_a_text_is_a_word_and_comes_again_as_one() {
    let mut stage = Stage::with(peopled("open_space", 2));
    stage.press("F8").write("le sedie sono poche");
    stage.press("C-z").shows("le sedie sono");
    let screen = stage.text(80, 24);
    assert!(!screen.contains("sono p"), "{screen}");
    stage.press("C-z C-y").write("x").press("F2");
    assert_eq!(stage.session().day.log[0].text, "le sedie sono x");
}

#[test]
fn a_key_of_the_screen_under_a_form_says_why_it_does_nothing() {
    let mut stage = Stage::empty();
    stage.press("n Enter").write("Prova").press("F5");
    stage.shows("F5 in una scheda non fa niente");
    stage.write(" due");
    stage.shows("Prova due");
}

#[test]
fn a_line_that_was_wrong_is_typed_anew() {
    let mut stage = Stage::with(crate::support::lab::document("open_space"));
    stage.press("F9 Enter Tab Tab Tab").write("99:99").press("F2");
    stage.write("09:00").press("F2");
    assert_eq!(stage.session().header.begins.to_string(), "09:00:00");
    assert!(!stage.model.is_asking(), "{}", stage.text(80, 24));
}
