//! The director's desk: the day beside its plan and how to recover a delay, what is missing, the checklist, private notes.

mod rows;

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};

use self::rows::{Key, head, roll};
use super::super::forms::Purpose;
use super::super::{Action, Ask, Confirm, Desk, Pick, Screen};
use super::close::way_to;
use super::roll::{Cursor, Roll};
use super::{line_name, name_of_line, paragraphs};
use crate::domain::{
    Ballot, Command, Director, Pace, Recovery, Remedy, Side, is_seated, pace, recover as carried_out,
    remedies, round_of_line,
};
use crate::widget::{Column, Item, lines_of};

/// The desk, one row selected.
#[derive(Default)]
pub struct Console {
    cursor: Cursor<Key>,
}

/// How the day goes and how it could go on: worked out once for all that is shown of it.
struct Course {
    pace: Pace,
    proposals: Vec<Recovery>,
}

impl Course {
    /// None while no phase runs.
    fn of(desk: &Desk) -> Option<Self> {
        let document = desk.document()?;
        let pace = pace(document, desk.now)?;
        let proposals = remedies(document, &pace);
        Some(Self { pace, proposals })
    }
}

fn rows_of(desk: &Desk) -> Roll<Key> {
    roll(Course::of(desk).as_ref(), desk)
}

fn director(desk: &Desk) -> Director {
    desk.session()
        .map(|session| session.day.director.clone())
        .unwrap_or_default()
}

fn set(director: Director) -> Ask {
    Ask::Do(Command::SetDirector(Box::new(director)))
}

impl Console {
    /// Does what the row is for.
    fn enter(&self, desk: &Desk) -> Vec<Ask> {
        match self.cursor.key(&rows_of(desk)) {
            Some(Key::Remedy(place)) => match desk.block() {
                Some(block) => vec![Ask::Tell(block)],
                None => recover(place, desk).into_iter().collect(),
            },
            Some(Key::Line(_)) => vec![Ask::Act("lab-programme")],
            Some(Key::Gap(missing)) => way_to(missing, desk),
            Some(Key::Hosts) => vec![Ask::Act("lab-go-tables")],
            Some(Key::Check(check)) => match desk.block() {
                Some(block) => vec![Ask::Tell(block)],
                None => vec![set(director(desk).turned(check))],
            },
            Some(Key::Clock(_)) => vec![Ask::Act("lab-clocks")],
            Some(Key::Notes) => vec![Ask::Form(Purpose::Notes)],
            None => Vec::new(),
        }
    }
}

/// A proposal in words.
fn named(remedy: &Remedy, desk: &Desk) -> String {
    match remedy {
        Remedy::Shorten { line, minutes } => {
            let facts = [
                ("name", name_of_line(line, desk).into()),
                ("minutes", (*minutes).into()),
            ];
            desk.tell("remedy-shorten", &facts)
        }
        Remedy::MovePause { pause, other, side } => {
            let key = match side {
                Side::Before => "remedy-pause-before",
                Side::After => "remedy-pause-after",
            };
            let facts = [
                ("pause", name_of_line(pause, desk).into()),
                ("other", name_of_line(other, desk).into()),
            ];
            desk.tell(key, &facts)
        }
        Remedy::Spread { minutes, lines } => {
            let facts = [("minutes", (*minutes).into()), ("lines", (*lines).into())];
            desk.tell("remedy-spread", &facts)
        }
        Remedy::Move => desk.say("remedy-move"),
    }
}

/// What comes of a proposal, in a few words.
fn effect(proposal: &Recovery, desk: &Desk) -> String {
    let facts = [
        ("ends", desk.words.time(proposal.ends.time()).into()),
        ("late", proposal.late.max(0).into()),
        ("early", proposal.late.min(0).abs().into()),
    ];
    desk.tell("remedy-effect", &facts)
}

/// Asks once more, with the hours that would change.
fn recover(place: usize, desk: &Desk) -> Option<Ask> {
    let document = desk.document()?;
    let course = Course::of(desk)?;
    let proposal = course.proposals.get(place)?;
    let lines = &document.session.day.programme;
    let hours = proposal.timings.iter().filter_map(|timing| {
        let line = lines.iter().find(|line| line.id == timing.line)?;
        if (line.begins, line.lasting()) == (timing.begins, timing.minutes) {
            return None;
        }
        let facts = [
            ("begins", desk.words.time(timing.begins).into()),
            ("name", line_name(line, desk).into()),
            ("minutes", timing.minutes.into()),
            ("before", desk.words.time(line.begins).into()),
            ("was", line.lasting().into()),
        ];
        Some(desk.tell("remedy-line", &facts))
    });
    let body: Vec<String> = [effect(proposal, desk)].into_iter().chain(hours).collect();
    let asks = carried_out(document, proposal)
        .into_iter()
        .map(Ask::Do)
        .chain([Ask::Tell(desk.say("told-retimed"))]);
    Some(Ask::Confirm(Box::new(Confirm {
        title: named(&proposal.remedy, desk),
        body: body.join("\n"),
        verb: desk.say("remedy-verb"),
        asks: asks.collect(),
    })))
}

/// The round that the hall can be called to, from the one that runs.
fn next_round(desk: &Desk) -> Option<u32> {
    let document = desk.document()?;
    let next = round_of_line(document, document.session.day.now.as_ref()?)?.checked_add(1)?;
    is_seated(&document.session, next).then_some(next)
}

/// Calls the hall to change tables: the billboard shows where each number goes. Or takes the call back.
fn call(desk: &Desk) -> Vec<Ask> {
    let running = desk.session().and_then(|session| session.day.now.clone());
    let before = director(desk);
    let (called, told) = if before.called == running {
        (None, desk.say("told-call-off"))
    } else {
        let facts = [("round", next_round(desk).unwrap_or(0).into())];
        (running, desk.tell("told-called", &facts))
    };
    vec![set(Director { called, ..before }), Ask::Tell(told)]
}

/// Which results the hall may see; first, none.
fn results(desk: &Desk) -> Vec<Ask> {
    let Some(session) = desk.session() else {
        return Vec::new();
    };
    let item = |label: String, shown: Option<&Ballot>| {
        let item = Item {
            label,
            ..Item::default()
        };
        let director = Director {
            shown: shown.map(|ballot| ballot.id.clone()),
            ..director(desk)
        };
        let told = match shown {
            Some(_) => "told-results-open",
            None => "told-results-closed",
        };
        (item, vec![set(director), Ask::Tell(desk.say(told))])
    };
    let lines = &session.day.programme;
    let of_ballot = |ballot: &Ballot| {
        let line = lines.iter().find(|line| line.id == ballot.phase);
        line.map_or_else(|| ballot.id.to_string(), |line| line_name(line, desk))
    };
    let ballots = session.outcomes.ballots.iter();
    let mut items: Vec<_> = ballots
        .map(|ballot| item(of_ballot(ballot), Some(ballot)))
        .collect();
    items.push(item(desk.say("console-results-none"), None));
    vec![Ask::Pick(Box::new(Pick {
        title: desk.say("console-results-title"),
        items,
    }))]
}

impl Screen for Console {
    fn title(&self, desk: &Desk) -> String {
        desk.say("pane-console")
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let uncounted = desk
            .session()
            .is_none_or(|session| session.outcomes.ballots.is_empty())
            .then(|| desk.say("block-nothing-counted"));
        let no_round = next_round(desk)
            .is_none()
            .then(|| desk.say("block-no-next-round"));
        vec![
            Action::new("console-do", "Enter"),
            Action::new("console-notes", "n").blocked(desk.block()),
            Action::new("console-call", "c").blocked(desk.block().or(no_round)),
            Action::new("console-results", "r").blocked(desk.block().or(uncounted)),
        ]
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask> {
        match action {
            "console-do" => self.enter(desk),
            "console-notes" => vec![Ask::Form(Purpose::Notes)],
            "console-call" => call(desk),
            "console-results" => results(desk),
            _ => Vec::new(),
        }
    }

    fn key(&mut self, key: KeyEvent, desk: &Desk) -> Option<Vec<Ask>> {
        self.cursor.step(key.code, &rows_of(desk)).then(Vec::new)
    }

    fn click(&mut self, hit: usize, desk: &Desk) -> Vec<Ask> {
        if self.cursor.click(hit, &rows_of(desk)) {
            return self.enter(desk);
        }
        Vec::new()
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let course = Course::of(desk);
        let head = head(course.as_ref(), desk);
        let rows: u16 = head.iter().map(|(text, _)| lines_of(text, area.width)).sum();
        let [top, body] =
            Layout::vertical([Constraint::Length(rows.min(area.height / 2)), Constraint::Min(1)])
                .spacing(u16::from(area.height > 14))
                .areas(area);
        paragraphs(&head, top, frame);
        let aside = (area.width / 3).clamp(22, 34);
        let columns = [Column::Rest, Column::Fixed(aside)];
        let roll = roll(course.as_ref(), desk);
        roll.view(&self.cursor, &columns, desk, body, frame);
    }
}
