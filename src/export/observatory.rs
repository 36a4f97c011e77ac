//! The sheet of a process for the regional observatory of participation: what is known, and the fields that stay open.
//!
//! Source: the fields of a process on osservatoriopartecipazione.it (Regione Emilia-Romagna).

use super::csv::file;
use super::grid::{Cell, Grid};
use super::{File, Unmade};
use crate::label::Labels;
use crate::paper::Dossier;
use crate::text::Words;

/// A field a row, in the order of the observatory.
pub fn sheet(dossier: &Dossier, words: &Words) -> Result<File, Unmade> {
    let mut grid = Grid::new("observatory", &["field", "value"], words);
    grid.rows = fields(dossier, words)
        .into_iter()
        .map(|(key, value)| vec![Cell::text(words.say(&format!("observatory-{key}"))), value])
        .collect();
    file(&grid, words)
}

fn fields(dossier: &Dossier, words: &Words) -> Vec<(&'static str, Cell)> {
    let (identity, card) = (&dossier.identity, &dossier.card);
    let (first, last) = (identity.meetings.first(), identity.meetings.last());
    let is_closed = identity.meetings.iter().all(|meeting| meeting.is_closed);
    let state = if is_closed {
        "observatory-closed"
    } else {
        "observatory-running"
    };
    let months = first.zip(last).map(|(first, last)| {
        let days = last.date.signed_duration_since(first.date).num_days();
        u32::try_from(days / 30 + 1).unwrap_or(0)
    });
    let labels = Labels::with(words);
    let methods: Vec<&str> = identity
        .methods
        .iter()
        .map(|method| labels.pick(method))
        .collect();
    let phases = identity.meetings.iter();
    let phases = phases.map(|meeting| format!("{}: {}", words.date(meeting.date), meeting.title));
    let people = identity.turnout.rows.iter();
    let people = people.map(|row| format!("{} {}", labels.belonging(row.belonging), row.people));
    vec![
        ("title", Cell::text(identity.path.as_str())),
        ("state", Cell::text(words.say(state))),
        ("nature", Cell::Blank),
        ("certified", Cell::Blank),
        ("amount", Cell::Blank),
        ("cofunding", Cell::text(card.support.funding.join("; "))),
        ("cost", Cell::Blank),
        ("begins", Cell::date(first.map(|meeting| meeting.date))),
        (
            "ends",
            Cell::date(last.filter(|_| is_closed).map(|meeting| meeting.date)),
        ),
        ("months", Cell::count(months)),
        ("extension", Cell::Blank),
        ("structure", Cell::text(card.support.role.as_str())),
        ("decider", Cell::text(dossier.sponsors().join("; "))),
        ("territory", Cell::text(card.territory.as_str())),
        ("kind", Cell::text(methods.join("; "))),
        ("participants", Cell::number(identity.turnout.people)),
        ("who", Cell::text(people.collect::<Vec<_>>().join("; "))),
        ("women", Cell::Blank),
        ("times", Cell::Blank),
        ("phases", Cell::text(phases.collect::<Vec<_>>().join("; "))),
        ("committee", Cell::Blank),
        ("negotiation", Cell::Blank),
    ]
}
