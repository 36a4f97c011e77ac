//! What may be seen by everybody.

use chrono::{NaiveDateTime, NaiveTime, TimeDelta};

use crate::domain::{
    Apart, Cell, DayState, Document, Line, Session, clocks_apart, first_to_hold, line_of_round,
    round_of_line, topic_in,
};
use crate::label::Labels;
use crate::paper::Veil;

/// The public face of a laboratory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Poster {
    pub title: String,
    pub question: String,
    pub state: DayState,
    /// The running order.
    pub programme: Vec<Stage>,
    pub board: Option<Board>,
    pub turn: Option<Turn>,
    pub news: Vec<News>,
    /// The tables, groups and books whose clock is not the one of the hall.
    pub dials: Vec<Dial>,
    /// The hall is called to change tables: the seats are those of the next round.
    pub is_called: bool,
    /// What a vote said, while the facilitator lets the hall see it.
    pub results: Option<Results>,
}

/// A clock beside the one of the hall.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dial {
    pub name: String,
    pub ends: NaiveDateTime,
}

/// The results of a vote, the most voted first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Results {
    pub title: String,
    pub rows: Vec<(String, u32)>,
}

/// A line of the running order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stage {
    pub name: String,
    pub begins: NaiveTime,
    pub course: Course,
}

/// Where a line of the running order is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Course {
    ToCome,
    Running { ends: NaiveDateTime },
    Over,
}

/// The agenda wall.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Board {
    pub slots: Vec<Hours>,
    /// One for each space, with a card or nothing for each slot.
    pub rows: Vec<(String, Vec<Option<Card>>)>,
}

/// From when to when a slot lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hours {
    pub begins: NaiveTime,
    pub ends: NaiveTime,
}

/// A topic on the wall.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    pub number: String,
    pub title: String,
}

/// The round of a café that is being held, or the next one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    pub round: u32,
    pub question: String,
    /// The number on a badge and the number of its table, by badge.
    pub seats: Vec<(u32, String)>,
}

/// A report on the news wall.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct News {
    pub number: String,
    pub title: String,
}

impl Poster {
    /// Makes the poster of a laboratory as it is.
    pub fn of(document: &Document, labels: &Labels) -> Self {
        let session = &document.session;
        let veil = Veil::new(session, labels.words.say("book-somebody"));
        Self {
            title: veil.text(&session.header.title),
            question: veil.text(&session.header.question),
            state: session.day.state,
            programme: programme(document, labels),
            board: board(session, &veil),
            turn: turn(document, &veil),
            dials: dials(session, labels, &veil),
            is_called: is_called(session),
            news: news(session, &veil),
            results: results(document, labels, &veil),
        }
    }

    /// The line being run.
    pub fn running(&self) -> Option<(&Stage, NaiveDateTime)> {
        self.programme.iter().find_map(|stage| match stage.course {
            Course::Running { ends } => Some((stage, ends)),
            Course::ToCome | Course::Over => None,
        })
    }

    /// The first line still to come.
    pub fn next(&self) -> Option<&Stage> {
        self.programme.iter().find(|stage| stage.course == Course::ToCome)
    }
}

fn programme(document: &Document, labels: &Labels) -> Vec<Stage> {
    let day = &document.session.day;
    let stage = |line: &Line| {
        let phase = document.template.phase(&line.phase);
        Stage {
            name: phase.map_or_else(
                || line.phase.0.clone(),
                |phase| labels.pick(&phase.name).to_owned(),
            ),
            begins: line.begins,
            course: match (line.started, day.now.as_ref() == Some(&line.id)) {
                (Some(started), true) => Course::Running {
                    ends: started
                        .checked_add_signed(TimeDelta::minutes(i64::from(line.lasting())))
                        .unwrap_or(started),
                },
                (Some(_), false) => Course::Over,
                (None, _) => Course::ToCome,
            },
        }
    };
    day.programme.iter().map(stage).collect()
}

/// The wall, where there is one: slots and spaces.
fn board(session: &Session, veil: &Veil) -> Option<Board> {
    let (slots, spaces) = (&session.room.slots, &session.room.spaces);
    if slots.is_empty() || spaces.is_empty() {
        return None;
    }
    let rows = spaces.iter().map(|space| {
        let cards = slots.iter().map(|slot| {
            let cell = Cell {
                slot: slot.id.clone(),
                space: space.id.clone(),
            };
            topic_in(session, &cell).map(|topic| Card {
                number: topic.id.to_string(),
                title: veil.text(topic.title()),
            })
        });
        (space.name.clone(), cards.collect())
    });
    Some(Board {
        slots: slots
            .iter()
            .map(|slot| Hours {
                begins: slot.begins,
                ends: slot.ends,
            })
            .collect(),
        rows: rows.collect(),
    })
}

/// All clocks that run apart; which of them are over long since is known when they are painted.
fn dials(session: &Session, labels: &Labels, veil: &Veil) -> Vec<Dial> {
    let clocks = clocks_apart(session, NaiveDateTime::MIN);
    let dial = |clock: Apart| Dial {
        name: veil.text(&labels.apart(session, clock.of)),
        ends: clock.ends,
    };
    clocks.into_iter().map(dial).collect()
}

/// True while the hall is called to change tables in the line that runs.
fn is_called(session: &Session) -> bool {
    session.day.now.is_some() && session.day.director.called == session.day.now
}

/// The round that runs, or the one the hall is called to, or the first still to be held, if somebody has a chair in it.
fn turn(document: &Document, veil: &Veil) -> Option<Turn> {
    let session = &document.session;
    let running = session
        .day
        .now
        .as_ref()
        .and_then(|line| round_of_line(document, line));
    let running = running.map(|round| round.saturating_add(u32::from(is_called(session))));
    let number = running.or_else(|| first_to_hold(document))?;
    line_of_round(document, number)?;
    let round = session.room.rounds.iter().find(|round| round.number == number)?;
    let mut seats: Vec<(u32, String)> = session
        .cafe
        .seatings
        .iter()
        .filter(|seating| seating.round == number)
        .flat_map(|seating| {
            let table = session.room.tables.iter().find(|table| table.id == seating.table);
            let table = table.map_or_else(|| seating.table.to_string(), |table| table.number());
            seating
                .people()
                .filter_map(move |person| Some((person.parts()?.1, table.clone())))
        })
        .collect();
    seats.sort();
    (!seats.is_empty()).then(|| Turn {
        round: number,
        question: veil.text(&round.question),
        seats,
    })
}

fn news(session: &Session, veil: &Veil) -> Vec<News> {
    let reports = session.reports.iter();
    reports
        .map(|report| News {
            number: report.topic.to_string(),
            title: veil.text(&report.title),
        })
        .collect()
}

/// The count that is open, if there is one.
fn results(document: &Document, labels: &Labels, veil: &Veil) -> Option<Results> {
    let session = &document.session;
    let shown = session.day.director.shown.as_ref()?;
    let mut ballots = session.outcomes.ballots.iter();
    let ballot = ballots.find(|ballot| &ballot.id == shown)?;
    let mut lines = session.day.programme.iter();
    let line = lines.find(|line| line.id == ballot.phase);
    let phase = line.and_then(|line| document.template.phase(&line.phase));
    let mut rows: Vec<(String, u32)> = ballot
        .tallies
        .iter()
        .filter(|tally| tally.dots > 0)
        .map(|tally| (veil.text(&labels.thing(session, &tally.on)), tally.dots))
        .collect();
    rows.sort_by_key(|(_, dots)| std::cmp::Reverse(*dots));
    Some(Results {
        title: phase.map_or_else(String::new, |phase| labels.pick(&phase.name).to_owned()),
        rows,
    })
}
