//! The director's desk: the delay, how it is recovered, what the hall sees and what it does not.

use std::cell::RefCell;

use cerchio::billboard::Poster;
use cerchio::domain::Line;
use cerchio::format::Activity;
use cerchio::look::Look;
use cerchio::screen::{Desk, Labels, Library, laboratory_text};

use crate::support::lab::{peopled, sample};
use crate::support::samples::CAFE;
use crate::support::stage::Stage;

/// An Open Space begun twelve minutes late.
fn late() -> Stage {
    let mut stage = Stage::with(peopled("open_space", 6));
    stage.at("09:12").press("F5");
    stage
}

fn poster(stage: &Stage) -> Poster {
    Poster::of(stage.document(), &Labels::with(&stage.model.words))
}

#[test]
fn a_delay_is_said_and_recovered_and_taken_back() {
    let mut stage = late();
    let before = stage.session().day.programme.clone();
    stage.press("C-d");
    let screen = stage.text(80, 24);
    assert!(screen.contains("In ritardo di 12 minuti"), "{screen}");
    assert!(screen.contains("togli 15' a "), "{screen}");
    stage.press("Enter");
    let screen = stage.text(80, 24);
    assert!(screen.contains("(era "), "{screen}");
    assert_eq!(
        stage.session().day.programme,
        before,
        "nothing before it is confirmed"
    );
    stage.press("Right Enter");
    let screen = stage.text(80, 24);
    assert!(screen.contains("In orario"), "{screen}");
    stage.press("C-z");
    assert_eq!(stage.session().day.programme, before);
}

/// The programme is moved later, and its next phase begins before the new hour.
#[test]
fn whoever_is_early_on_a_programme_that_was_moved_is_told_so() {
    let mut stage = Stage::with(peopled("open_space", 6));
    stage.at("09:30").press("F5 C-d");
    stage.shows("In ritardo di 30 minuti sul programma.");
    stage.press("Down Down Down Down Enter");
    stage.shows("sposta tutto più avanti");
    stage.press("Right Enter");
    stage.shows("In pari con il programma cambiato, ma in ritardo di 30 minuti");
    stage.at("09:50").press("F5 C-d");
    stage.shows("In anticipo di 10 minuti sul programma cambiato, ma in ritardo di 30 minuti");
}

#[test]
fn a_part_of_a_minute_is_no_delay() {
    let mut stage = Stage::with(peopled("open_space", 6));
    stage.at("09:11").wait(44).press("F5 C-d Down Enter Right Enter");
    stage.shows("In orario.");
    stage.shows("    09:41 Cerchio di apertura, 30'");
}

#[test]
fn the_slots_of_the_wall_move_with_their_lines() {
    let mut stage = late();
    let before = stage.session().room.slots.clone();
    stage.press("C-d Enter Right Enter");
    let session = stage.session();
    let is_group = |line: &&Line| {
        let phase = stage.document().template.phase(&line.phase);
        phase.is_some_and(|phase| phase.activity == Activity::Groups)
    };
    let lines = session.day.programme.iter().filter(is_group);
    for (slot, line) in session.room.slots.iter().zip(lines) {
        assert_eq!(slot.begins, line.begins);
    }
    assert_ne!(session.room.slots, before);
}

#[test]
fn on_time_nothing_is_proposed() {
    let mut stage = Stage::with(peopled("open_space", 6));
    stage.press("F5 C-d");
    let screen = stage.text(80, 24);
    assert!(screen.contains("In orario"), "{screen}");
    assert!(!screen.contains("COME RECUPERARE"), "{screen}");
}

#[test]
fn private_notes_stay_on_the_desk() {
    let mut stage = late();
    stage
        .press("C-d n")
        .write("Il signor Bianchi parla troppo")
        .press("F2");
    assert_eq!(
        stage.session().day.director.notes,
        "Il signor Bianchi parla troppo"
    );
    let seen = format!("{:?}", poster(&stage));
    assert!(!seen.contains("Bianchi"), "{seen}");
    let desk = Desk {
        words: &stage.model.words,
        look: &Look::plain(),
        now: stage.model.now,
        open: stage.model.open.as_ref(),
        library: &Library::default(),
        hits: &RefCell::default(),
        still: None,
    };
    assert!(!laboratory_text(stage.document(), &desk).contains("Bianchi"));
}

#[test]
fn a_thing_to_do_is_ticked_and_the_tick_is_kept() {
    let mut stage = late();
    stage.press("C-d End Enter");
    assert_eq!(stage.session().day.director.done.len(), 1);
    stage.press("Enter");
    assert!(stage.session().day.director.is_empty());
}

#[test]
fn the_results_of_a_vote_are_shown_when_the_facilitator_opens_them() {
    let mut stage = Stage::with(sample(CAFE));
    assert_eq!(poster(&stage).results, None);
    stage.press("C-d r Enter");
    let results = poster(&stage).results.expect("results");
    assert!(!results.rows.is_empty());
    stage.press("r Down Enter");
    assert_eq!(poster(&stage).results, None);
}

#[test]
fn whoever_is_early_is_told_when_the_day_ends_and_how_it_could_end_sooner() {
    let mut stage = Stage::with(peopled("open_space", 6));
    stage.at("08:30").press("F5 C-d");
    let screen = stage.text(80, 24);
    assert!(screen.contains("In anticipo"), "{screen}");
    assert!(!screen.contains("come previsto"), "{screen}");
    assert!(screen.contains("avviandola"), "{screen}");
}

/// What is proposed, one line each.
fn proposed(format: &str, begun: &str) -> Vec<String> {
    let mut stage = Stage::with(peopled(format, 6));
    stage.at(begun).press("F5 C-d");
    let screen = stage.text(100, 40);
    let rows = screen.lines().skip_while(|row| !row.contains("COME RECUPERARE"));
    let rows = rows.skip(1).take_while(|row| !row.trim().is_empty());
    rows.map(|row| {
        row.trim_matches(['►', ' '])
            .split("  ")
            .next()
            .unwrap_or_default()
            .to_owned()
    })
    .collect()
}

#[test]
fn an_open_space_that_is_late_takes_it_from_lunch_before_it_takes_it_from_one_slot() {
    let rows = proposed("open_space", "09:12");
    let place = |name: &str| rows.iter().position(|row| row.contains(name));
    assert_eq!(rows[0], "togli 15' in tutto, da 3 fasi");
    assert_eq!(rows[1], "togli 15' a «Pranzo»");
    assert_eq!(rows[2], "togli 15' a «Gruppi, prima fascia»");
    assert_eq!(
        place("sposta «Pausa»"),
        None,
        "it would be held before the work, for nothing"
    );
}

#[test]
fn a_future_lab_that_is_late_holds_its_pause_nearer_to_its_hour() {
    let rows = proposed("future_lab", "09:20");
    assert_eq!(rows[0], "togli 20' in tutto, da 4 fasi");
    assert_eq!(rows[1], "togli 20' a «Pranzo»");
    assert!(
        rows.iter()
            .any(|row| row.starts_with("sposta «Pausa» prima di «Voto")),
        "{rows:?}"
    );
}

#[test]
fn the_gallery_of_a_cafe_can_give_five_minutes() {
    let mut stage = Stage::with(peopled("world_cafe", 6));
    stage.at("09:12").press("F5 C-d");
    let screen = stage.text(100, 40);
    let gallery = screen.lines().find(|row| row.contains("Galleria delle tovaglie"));
    assert!(gallery.is_some_and(|row| row.contains("può dare 5'")), "{screen}");
}

#[test]
fn the_lateness_is_told_over_the_work_from_five_minutes_on() {
    let mut stage = Stage::with(crate::support::lab::peopled("open_space", 2));
    let begins = stage.session().day.programme[0].begins;
    let hour = |minutes| {
        (begins + chrono::TimeDelta::minutes(minutes))
            .format("%H:%M")
            .to_string()
    };
    stage.at(&hour(0)).press("F5");
    let minutes = i64::from(stage.session().day.programme[0].minutes);
    stage.at(&hour(minutes + 4));
    assert!(!stage.text(80, 24).contains("di ritardo"));
    stage.at(&hour(minutes + 12));
    stage.shows("12' di ritardo");
}
