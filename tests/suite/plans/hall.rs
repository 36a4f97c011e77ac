//! The hall after the vote: three topics, six people here, five dots each to give.

use cerchio::domain::{Ballot, Body, Command, Document, Id, Record, Stacking, Tally};

use crate::support::stage::{Stage, at};
use crate::wall::hall::posted;

/// T02 has most of the dots.
pub fn voted() -> Document {
    let mut document = posted();
    let tally = |on: &str, dots| Tally { on: on.into(), dots };
    does(
        &mut document,
        Record::Ballot(Ballot {
            id: "B01".into(),
            phase: vote_line(&posted()),
            at: at("2025-05-17 15:45"),
            dots: 5,
            stacking: Stacking::Allowed,
            voters: 4,
            unused: 0,
            slips: Vec::new(),
            tallies: vec![tally("T01", 4), tally("T02", 16)],
        }),
    );
    document
}

/// The same, with a body.
pub fn with_body() -> Document {
    let mut document = voted();
    does(
        &mut document,
        Record::Body(Body {
            id: "E01".into(),
            name: "L'Orto di Mezzo".into(),
            kind: "aps".into(),
            ets: true,
            runts: "APS".into(),
            municipality: "Monte San Pietro".into(),
        }),
    );
    document
}

/// Opens one of the panes of "prepare and correct", by some letters of its name.
pub fn prepare(stage: &mut Stage, letters: &str) {
    stage.press("F9").write(letters).press("Enter");
}

fn vote_line(document: &Document) -> Id {
    let mut lines = document.session.day.programme.iter();
    let line = lines.find(|line| line.phase.0.contains("vote"));
    line.expect("a vote").id.clone()
}

fn does(document: &mut Document, record: Record) {
    let done = document.perform(Command::put(record), at("2025-05-17 15:50"));
    done.expect("a record");
}
