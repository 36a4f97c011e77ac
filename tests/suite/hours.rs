//! The hours of the programme, changed from the list of its phases and from the form of a round.

use cerchio::domain::{Command, Deed, Line, Record, Round};
use cerchio::format::Activity;
use chrono::TimeDelta;

use crate::support::cafe::{note, world_cafe};
use crate::support::lab::{document, go_to};
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
fn the_groups_of_an_open_space_are_made_shorter_and_their_slot_and_the_next_ones_with_them() {
    let mut stage = Stage::with(document("open_space"));
    let before = stage.session().room.slots.clone();
    go_to(&mut stage, "first_groups");
    stage.press("F3 m Tab").write("45").press("F2");
    stage.shows("Orari cambiati");
    let after = &stage.session().room.slots;
    assert_eq!(
        (after[0].begins, after[0].ends - after[0].begins),
        (before[0].begins, TimeDelta::minutes(45))
    );
    for (after, before) in after.iter().zip(&before).skip(1) {
        assert_eq!(before.begins - after.begins, TimeDelta::minutes(15));
    }
}

#[test]
fn a_phase_does_not_begin_before_the_one_before_it_is_over() {
    let mut stage = first_round();
    let (line, ..) = planned(&stage);
    stage.press("F3 m").write("08:00").press("F2");
    stage.shows("questa fase può cominciare dalle 09:40");
    assert_eq!(planned(&stage).0, line);
    stage
        .press("End Back Back Back Back Back")
        .write("9:45")
        .press("F2");
    stage.shows("Orari cambiati");
}

#[test]
fn a_phase_that_would_go_past_midnight_is_refused_by_its_name() {
    let mut stage = first_round();
    let (line, ..) = planned(&stage);
    stage.press("F3 m").write("23:50").press("F2");
    stage.shows("Così «Primo turno» andrebbe troppo oltre");
    assert_eq!(planned(&stage).0, line);
    stage
        .press("End Back Back Back Back Back")
        .write("22:00")
        .press("F2");
    stage.shows("Così «Galleria delle tovaglie» andrebbe");
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
    stage.shows("Orari cambiati: si spostano anche le 10 fasi dopo.");
    let (line, _, round) = planned(&stage);
    assert_eq!((line.lasting(), round.ends), (15, ends));
    let deed = stage.document().diary.last().map(|step| &step.deed);
    let Some(Deed::All(commands)) = deed else {
        panic!("{deed:?}");
    };
    let puts = |number: u32| {
        let is_put = |command: &&Command| matches!(command, Command::Put(record) if matches!(&**record, Record::Round(round) if round.number == number));
        commands.iter().filter(is_put).count()
    };
    assert_eq!([puts(1), puts(2)], [1, 1]);
}

#[test]
fn a_round_that_runs_keeps_its_beginning_and_what_follows_waits_for_its_end() {
    let mut stage = first_round();
    let (line, ..) = planned(&stage);
    stage.at("09:52").press("F5 Right Enter");
    stage.press("r");
    assert!(!stage.text(80, 24).contains("Inizio"));
    stage.press("Tab").write("10:00").press("F2");
    stage.shows("Orari cambiati");
    let (shorter, after, round) = planned(&stage);
    assert_eq!((shorter.begins, shorter.lasting()), (line.begins, 8));
    assert_eq!(
        (round.begins, round.ends.to_string()),
        (line.begins, "10:00:00".to_owned())
    );
    assert_eq!(after[0].begins.to_string(), "10:00:00");
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
