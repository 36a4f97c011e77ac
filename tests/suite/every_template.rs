//! Every format walked to its end in the variant that is proposed: made from the home, each line of the programme entered,
//! something done in it, closed. One picture for each phase.

mod act;

use cerchio::domain::{DayState, Line};
use cerchio::format::PhaseId;
use chrono::{Days, NaiveDateTime};

use crate::support::legible::legible;
use crate::support::stage::{Stage, templates};

#[test]
fn an_open_space_goes_to_its_end() {
    walk("open_space");
}

#[test]
fn a_world_cafe_goes_to_its_end() {
    walk("world_cafe");
}

#[test]
fn a_future_lab_goes_to_its_end() {
    walk("future_lab");
}

#[test]
fn a_training_workshop_goes_to_its_end() {
    walk("formazione_laboratoriale");
}

#[test]
fn a_social_theatre_goes_to_its_end() {
    walk("teatro_sociale");
}

#[test]
fn a_forum_theatre_goes_to_its_end() {
    walk("teatro_oppresso");
}

#[test]
fn a_writing_workshop_goes_to_its_end() {
    walk("laboratorio_narrativo");
}

#[test]
fn a_living_library_goes_to_its_end() {
    walk("biblioteca_vivente");
}

#[test]
fn an_open_space_of_one_hour_goes_to_its_end() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut stage = Stage::in_folder(folder.path());
    choose(&mut stage, "open_space");
    stage.write("Abitare vicini").press("Tab Tab Space");
    stage.write("un'ora").press("Enter F2");
    let programme = &stage.session().day.programme;
    assert_eq!(programme.iter().map(|line| line.minutes).sum::<u32>(), 60);
    go_through(&mut stage, |_, _, _| {});
}

fn walk(format: &str) {
    let folder = tempfile::tempdir().expect("a folder");
    let mut stage = Stage::in_folder(folder.path());
    stage.at("08:00");
    make(&mut stage, format);
    let mut pictured: Vec<PhaseId> = Vec::new();
    go_through(&mut stage, |stage, place, line| {
        if !pictured.contains(&line.phase) {
            pictured.push(line.phase.clone());
            let name = format!("{format}-{:02}-{}", place + 1, line.phase.0);
            picture(stage, &name);
        }
    });
}

/// Enters each line of the programme at its hour, does something in it, and closes.
fn go_through(stage: &mut Stage, mut look: impl FnMut(&mut Stage, usize, &Line)) {
    let lines = stage.session().day.programme.clone();
    for (place, line) in lines.iter().enumerate() {
        set_clock(stage, line);
        stage.press("F5");
        assert_eq!(
            stage.session().day.now.as_ref(),
            Some(&line.id),
            "{}",
            stage.text(80, 24)
        );
        act::act(stage, line);
        look(stage, place, line);
    }
    let day = &stage.session().day;
    assert_eq!(day.state, DayState::Closed);
    assert!(day.programme.iter().all(|line| line.started.is_some()));
}

/// From the home, with a title and nothing else.
fn make(stage: &mut Stage, format: &str) {
    choose(stage, format);
    stage.write("Abitare vicini").press("F2");
    assert_eq!(stage.document().template.id, format);
}

/// From the home to the form of a new laboratory.
fn choose(stage: &mut Stage, format: &str) {
    let place = templates().iter().position(|template| template.id == format);
    stage.press("n");
    for _ in 0..place.expect("the format") {
        stage.press("Down");
    }
    stage.press("Enter");
}

/// When the line is to begin, on its own day.
fn set_clock(stage: &mut Stage, line: &Line) {
    let first = stage.session().header.date;
    let day = first.checked_add_days(Days::new(u64::from(line.day) - 1));
    let now: NaiveDateTime = day.expect("a day").and_time(line.begins);
    stage.model.now = now;
    stage.wait(0);
}

fn picture(stage: &mut Stage, name: &str) {
    legible(stage);
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("pictures");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, stage.picture(80, 24)));
}
