//! The hours of the programme, changed from the list of its phases and from the form of a round.

use cerchio::domain::{Line, Round};
use cerchio::format::Activity;
use chrono::TimeDelta;

use crate::support::cafe::{note, world_cafe};
use crate::support::lab::go_to;
use crate::support::stage::Stage;

fn first_round() -> Stage {
    let document = world_cafe(&Activity::Tables { kind: note() }, 3, Vec::new(), Vec::new());
    let mut stage = Stage::with(document);
    go_to(&mut stage, "first_round");
    stage
}

/// The line of the first round, those after it, and the first round as the tables have it.
fn planned(stage: &Stage) -> (Line, Vec<Line>, Round) {
    let programme = &stage.session().day.programme;
    let mut lines = programme.iter().skip_while(|line| line.phase.0 != "first_round");
    let line = lines.next().expect("the first round").clone();
    let round = stage.session().room.rounds.first().expect("a round").clone();
    (line, lines.cloned().collect(), round)
}

#[test]
fn a_phase_is_made_shorter_from_the_programme_and_what_follows_moves_with_it() {
    let mut stage = first_round();
    let (line, after, _) = planned(&stage);
    stage.press("F3").press("m");
    stage.shows("Durata, in minuti");
    stage.press("Tab").write("15").press("F2");
    stage.shows("Orari cambiati");
    let (shorter, moved, round) = planned(&stage);
    assert_eq!((shorter.begins, shorter.lasting()), (line.begins, 15));
    let earlier = TimeDelta::minutes((line.lasting() - 15).into());
    for (moved, before) in moved.iter().zip(&after) {
        assert_eq!(before.begins - moved.begins, earlier);
    }
    assert_eq!(
        round.ends - round.begins,
        TimeDelta::minutes(15),
        "the round at the tables"
    );
    stage.press("C-z");
    assert_eq!(planned(&stage).0, line);
    assert_eq!(planned(&stage).1, after);
}

#[test]
fn a_phase_without_minutes_is_asked_for_them() {
    let mut stage = first_round();
    let (line, ..) = planned(&stage);
    stage.press("F3").press("m").press("Tab").write("0").press("F2");
    stage.shows("Scrivi quanti minuti dura: da 1 a 600.");
    assert_eq!(planned(&stage).0, line);
}

#[test]
fn the_hours_of_a_round_are_those_of_its_phase() {
    let mut stage = first_round();
    let (_, _, round) = planned(&stage);
    let ends = round.begins + TimeDelta::minutes(15);
    stage
        .press("r Tab Tab")
        .write(&ends.format("%H:%M").to_string())
        .press("F2");
    let (line, _, round) = planned(&stage);
    assert_eq!((line.lasting(), round.ends), (15, ends));
}

#[test]
fn of_a_phase_that_is_over_the_hours_stay() {
    let mut stage = first_round();
    stage.press("F5 Right Enter").at("11:00").press("F5");
    stage.press("F3 Home");
    let over = |stage: &Stage| {
        stage
            .session()
            .day
            .programme
            .iter()
            .position(|line| line.ended.is_some())
    };
    for _ in 0..over(&stage).expect("a phase that is over") {
        stage.press("Down");
    }
    stage.press("m");
    stage.shows("questa fase è già finita");
}
