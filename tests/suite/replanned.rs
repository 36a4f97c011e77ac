//! The worked samples, taken up in the middle of the day and planned again: the café after its incidents, the wall from
//! its sign-ups with two topics fixed.

use cerchio::domain::{
    Command, Counters, Deed, Document, Id, Posting, Proposal, Seating, clashes_of_wall, ids_of, met_again,
};
use cerchio::format::Activity;
use cerchio::text::Tongue;
use chrono::NaiveDateTime;

use crate::support::samples::{CAFE, OPEN_SPACE, samples};
use crate::support::stage::{Stage, at};

/// A sample with only the steps that `keeps`, as long as it does.
fn until(name: &str, mut keeps: impl FnMut(&Command, NaiveDateTime) -> bool) -> Document {
    let mut documents = samples().into_iter();
    let mut document = documents.find(|each| each.summary.id == name).expect("a sample");
    let steps = std::mem::take(&mut document.diary);
    document.session = (*document.base.session).clone();
    document.counters = Counters::default();
    for id in ids_of(&document.base.session) {
        document.counters.take(id);
    }
    for step in steps {
        let goes_on = match &step.deed {
            Deed::Do(command) => keeps(command, step.at),
            Deed::All(commands) => commands.iter().all(|command| keeps(command, step.at)),
            Deed::Undo | Deed::Redo => true,
        };
        if !goes_on {
            break;
        }
        document.follow(&step).expect("a step of the sample");
    }
    document
}

fn to_line(stage: &mut Stage, place: usize) {
    stage.press("F3 Home");
    for _ in 0..place {
        stage.press("Down");
    }
    stage.press("Enter");
}

/// The place in the programme of the nth line of some work.
fn line_of(stage: &Stage, nth: usize, is_meant: impl Fn(&Activity) -> bool) -> usize {
    let document = stage.document();
    let lines = document.session.day.programme.iter().enumerate();
    let mut lines = lines.filter(|(_, line)| {
        let phase = document.template.phase(&line.phase);
        phase.is_some_and(|phase| is_meant(&phase.activity))
    });
    lines.nth(nth).expect("a line").0
}

fn of_round(stage: &Stage, round: u32) -> Vec<Seating> {
    let seatings = stage.session().cafe.seatings.iter();
    seatings
        .filter(|seating| seating.round == round)
        .cloned()
        .collect()
}

#[test]
fn the_cafe_is_planned_again_after_its_incidents() {
    let mut n_plans = 0;
    let before_the_second_plan = |command: &Command, _| {
        n_plans += usize::from(matches!(command, Command::SeatAll(_)));
        n_plans < 2
    };
    let document = until(CAFE, before_the_second_plan);
    let in_the_sample = samples()
        .into_iter()
        .find(|each| each.summary.id == CAFE)
        .expect("the café");
    let mut stage = Stage::empty();
    stage.model.now = at("2025-10-09 19:24");
    stage.open(document);
    let third = line_of(&stage, 2, |activity| matches!(activity, Activity::Tables { .. }));
    to_line(&mut stage, third);
    let held = [of_round(&stage, 1), of_round(&stage, 2)];
    stage.press("p");
    let screen = stage.text(80, 24);
    assert!(screen.contains("Posti proposti per il turno 3"), "{screen}");
    assert!(screen.contains("Se non si cambia niente"), "{screen}");
    stage.press("Enter");
    assert_eq!([of_round(&stage, 1), of_round(&stage, 2)], held, "what was, was");
    let mut seated: Vec<Id> = of_round(&stage, 3)
        .iter()
        .flat_map(|seating| seating.people().cloned())
        .collect();
    seated.sort();
    let mut here: Vec<Id> = stage
        .session()
        .people_here()
        .map(|person| person.id.clone())
        .collect();
    here.sort();
    assert_eq!(seated, here, "everybody here, each once");
    let again = |seatings: &[Seating]| met_again(seatings).len();
    let (ours, theirs) = (
        again(&stage.session().cafe.seatings),
        again(&in_the_sample.session.cafe.seatings),
    );
    assert!(ours <= theirs, "{ours} pairs meet again, {theirs} in the sample");
    stage.press("C-z");
    assert_eq!([of_round(&stage, 1), of_round(&stage, 2)], held);
}

/// The Open Space with its sheets on the floor but for the first two, and all its sign-ups: no group has begun.
fn market(tongue: Tongue) -> Stage {
    let mut document = until(OPEN_SPACE, |_, _| true);
    let first_group = document.session.day.programme.iter().find(|line| {
        let phase = document.template.phase(&line.phase);
        phase.is_some_and(|phase| matches!(phase.activity, Activity::Groups))
    });
    let first_group = first_group.expect("a group").id.clone();
    document = until(
        OPEN_SPACE,
        |command, _| !matches!(command, Command::EnterLine { line, .. } if *line == first_group),
    );
    let on_the_wall = |topic: &&Proposal| topic.is_standing() && topic.position.cell.is_some();
    let topics = document.session.proposals.iter().filter(on_the_wall);
    let off = topics.filter(|topic| !["T01", "T02"].contains(&topic.id.as_str()));
    let postings = off.map(|topic| Posting {
        topic: topic.id.clone(),
        cell: None,
    });
    let lay = Command::LayWall {
        postings: postings.collect(),
        at: at("2025-05-17 10:05"),
    };
    document
        .perform(lay, at("2025-05-17 10:05"))
        .expect("sheets on the floor");
    let mut stage = Stage::speaking(tongue);
    stage.model.now = at("2025-05-17 10:10");
    stage.open(document);
    let wall = line_of(&stage, 0, |activity| matches!(activity, Activity::Wall { .. }));
    to_line(&mut stage, wall);
    stage
}

fn overlaps(stage: &Stage) -> usize {
    let clashes = clashes_of_wall(stage.session()).into_iter();
    clashes
        .map(|clash| clash.topics.len() * (clash.topics.len() - 1) / 2)
        .sum()
}

#[test]
fn the_wall_is_laid_out_from_its_sign_ups_and_two_topics_fixed_stay() {
    let mut stage = market(Tongue::Italian);
    stage.press("Home f Down f");
    let pins = stage.session().wall.pins.clone();
    assert_eq!(pins.len(), 2, "{}", stage.text(80, 24));
    let cell = |stage: &Stage, topic: &Id| {
        stage
            .session()
            .proposal(topic)
            .expect("a topic")
            .position
            .cell
            .clone()
    };
    let places: Vec<_> = pins.iter().map(|topic| cell(&stage, topic)).collect();
    let wall = stage.session().proposals.clone();
    stage.press("d");
    let screen = stage.text(80, 24);
    assert!(screen.contains("Muro proposto"), "{screen}");
    assert_eq!(stage.session().proposals, wall, "nothing is moved yet");
    stage.press("Tab Enter");
    assert_eq!(
        pins.iter().map(|topic| cell(&stage, topic)).collect::<Vec<_>>(),
        places
    );
    assert_eq!(overlaps(&stage), 0, "nobody wants two topics at once");
    let n_off = stage
        .session()
        .proposals
        .iter()
        .filter(|topic| topic.is_standing() && topic.kind.0 == "topic" && topic.position.cell.is_none())
        .count();
    assert_eq!(n_off, 0);
    stage.press("C-z");
    assert_eq!(stage.session().proposals, wall, "one step back");
}

#[test]
fn a_wall_proposed_is_let_go_with_esc_and_pins_are_freed() {
    let mut stage = market(Tongue::Italian);
    let wall = stage.session().proposals.clone();
    stage.press("d Esc");
    assert_eq!(stage.session().proposals, wall);
    stage.press("Home f");
    assert_eq!(stage.session().wall.pins.len(), 1);
    stage.press("f");
    assert!(stage.session().wall.pins.is_empty());
}

#[test]
fn the_pictures_of_a_wall_proposed_are_these() {
    for (tongue, name) in [(Tongue::Italian, "it"), (Tongue::English, "en")] {
        let mut stage = market(tongue);
        stage.press("Home f d");
        for (width, height) in [(80, 24), (60, 20), (120, 40)] {
            let picture = format!("wall-proposed-{name}-{width}");
            insta::with_settings!({snapshot_path => "pictures", prepend_module_to_snapshot => false}, {
                insta::assert_snapshot!(picture, stage.text(width, height));
            });
        }
    }
}
