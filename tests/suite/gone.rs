//! Forms about something that was taken away while they were open, or that are filled in on another day.

use std::cell::RefCell;

use cerchio::domain::{Command, FollowUp, NextStep};
use cerchio::screen::forms::{self, ClosePart, Purpose};
use cerchio::screen::{Ask, Desk, Hit};
use cerchio::widget::{Value, Values};
use ratatui::layout::Rect;

use crate::support::lab::{document, go_to};
use crate::support::stage::{Stage, at, date};

#[test]
fn what_is_written_about_something_gone_is_blamed_and_never_dropped() {
    let stage = Stage::with(document("open_space"));
    let step = NextStep {
        what: "Chiedere le chiavi".to_owned(),
        who: None,
        by: None,
    };
    let date_gone = FollowUp {
        date: date("2025-06-01"),
        what: "Rivedersi".to_owned(),
    };
    let purposes = [
        Purpose::Sheet("T99".into()),
        Purpose::Topic("T99".into()),
        Purpose::Report("T99".into()),
        Purpose::Cluster("C99".into()),
        Purpose::Ballot("L99".into()),
        Purpose::Round(9),
        Purpose::NextStep {
            report: "R99".into(),
            was: Some(step),
        },
        Purpose::Close(ClosePart::FollowUp(Some(date_gone))),
    ];
    let values = typed(&[("follow-up-date", "1/6/2025"), ("follow-up-what", "Rivedersi")]);
    let hits = RefCell::default();
    for purpose in purposes {
        let faults = forms::read(&purpose, &values, &desk(&stage, &hits)).expect_err("a fault");
        assert!(
            faults[0].text.contains("Il testo resta da parte"),
            "{purpose:?}: {faults:?}"
        );
    }
}

#[test]
fn a_walk_typed_past_midnight_happened_on_the_day_of_its_slot() {
    let mut stage = Stage::with(document("open_space"));
    stage.model.now = at("2025-05-18 00:20");
    let purpose = Purpose::Walk {
        person: "P01".into(),
        slot: stage.session().room.slots[0].id.clone(),
    };
    let mut values = typed(&[("at", "11:30")]);
    values.0.insert("walk-to".into(), Value::Chosen(vec!["-".into()]));
    let hits = RefCell::default();
    let asks = forms::read(&purpose, &values, &desk(&stage, &hits)).expect("a walk");
    let Some(Ask::Do(Command::TakeWalk(walk))) = asks.first() else {
        panic!("{asks:?}");
    };
    assert_eq!(walk.at, at("2025-05-17 11:30"));
}

fn desk<'a>(stage: &'a Stage, hits: &'a RefCell<Vec<(Rect, Hit)>>) -> Desk<'a> {
    let model = &stage.model;
    Desk {
        words: &model.words,
        look: &model.look,
        now: model.now,
        open: model.open.as_ref(),
        library: &model.library,
        hits,
        still: None,
    }
}

fn typed(texts: &[(&str, &str)]) -> Values {
    let value = |(id, text): &(&str, &str)| ((*id).to_owned(), Value::Text((*text).to_owned()));
    Values(texts.iter().map(value).collect())
}

#[test]
fn a_text_left_aside_never_lands_on_the_entry_that_took_its_place() {
    let mut stage = Stage::with(document("future_lab"));
    go_to(&mut stage, "closing");
    for what in ["Rivedersi", "Telefonare"] {
        stage
            .press("v")
            .write("1/6/2025")
            .press("Tab")
            .write(what)
            .press("F2");
    }
    stage
        .press("Up Enter Tab End")
        .write(" tutti")
        .press("Esc Del Enter");
    let screen = stage.text(80, 24);
    assert!(
        screen.contains("Telefonare") && !screen.contains("tutti"),
        "{screen}"
    );
}
