//! The form of a count: voters, the dots on each thing, the dots not used.

use chrono::NaiveDateTime;

use super::super::basket::{self, Count};
use super::super::{Ask, Desk, sheets};
use super::{FormKit, Reader, gone, read_number};
use crate::domain::{Ballot, Command, Id, Record, Session, Stacking, Tally, prefix};
use crate::format::Basket;
use crate::widget::{Fault, Field, Form, Values};

pub fn build(line: &Id, desk: &Desk) -> Form {
    let kit = FormKit::new(desk);
    let (Some((on, dots)), Some(session)) = (basket::vote_of(line, desk), desk.session()) else {
        return kit.titled("ballot", &[]);
    };
    let stored = basket::ballot_of(line, session).filter(|ballot| !ballot.is_ranking());
    let here = u32::try_from(session.people_here().count()).ok();
    let voters = stored
        .map(|ballot| ballot.voters)
        .or(here)
        .filter(|voters| *voters > 0);
    let stacking = stored.map_or(Stacking::Allowed, |ballot| ballot.stacking);
    let mut kit = kit.number("ballot-voters", voters);
    for thing in basket::things(on, stored, session) {
        kit = kit.field(dots_field(thing, stored, session));
    }
    kit.number("ballot-unused", stored.map(|ballot| ballot.unused))
        .number("ballot-dots", Some(stored.map_or(dots, |ballot| ballot.dots)))
        .yes_or_no("ballot-stacking", (stacking == Stacking::Allowed).into())
        .time("ballot-at", stored.map(|ballot| ballot.at.time()))
        .titled("ballot", &[])
        .with_long_labels()
}

/// The count, as a command; or that it does not add up, and by how much.
pub fn read(line: &Id, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let (Some(document), Some((on, _))) = (desk.document(), basket::vote_of(line, desk)) else {
        return Err(gone(desk));
    };
    let stored = basket::ballot_of(line, &document.session);
    let mut reader = Reader::new(values, desk);
    reader.needed("ballot-voters");
    reader.needed("ballot-dots");
    let ballot = Ballot {
        id: stored.map_or_else(|| document.next_id(prefix::BALLOT), |known| known.id.clone()),
        phase: line.clone(),
        at: moment(&mut reader, stored),
        dots: reader.number("ballot-dots").unwrap_or(0),
        stacking: if values.flag("ballot-stacking") {
            Stacking::Allowed
        } else {
            Stacking::OneEach
        },
        voters: reader.number("ballot-voters").unwrap_or(0),
        unused: reader.number("ballot-unused").unwrap_or(0),
        tallies: tallies(&mut reader, on, stored, &document.session),
        slips: Vec::new(),
    };
    let count = Count::of(&ballot);
    let ballot = reader.finish(ballot)?;
    if count.missing() != 0 {
        let text = desk.tell("fault-count", &[("count", count.sentence(desk).into())]);
        return Err(vec![Fault {
            field: String::new(),
            text,
        }]);
    }
    Ok(vec![
        Ask::Do(Command::put(Record::Ballot(ballot))),
        Ask::Tell(desk.say("told-ballot")),
    ])
}

/// How the count stands while it is being typed.
pub fn note(line: &Id, values: &Values, desk: &Desk) -> Option<String> {
    let session = desk.session()?;
    let (on, _) = basket::vote_of(line, desk)?;
    let things = basket::things(on, basket::ballot_of(line, session), session);
    let dots: Vec<String> = things.into_iter().map(field_of).collect();
    let written = ["ballot-voters", "ballot-dots", "ballot-unused"]
        .into_iter()
        .chain(dots.iter().map(String::as_str));
    let is_no_number = |text: String| !text.is_empty() && read_number(&text).is_none();
    if written.map(|id| values.text(id)).any(is_no_number) {
        return Some(desk.say("count-no-number"));
    }
    let number = |id: &str| read_number(&values.text(id)).unwrap_or(0);
    let given = dots.iter().map(|id| number(id));
    let count = Count {
        voters: number("ballot-voters"),
        dots: number("ballot-dots"),
        given: given.fold(0, u32::saturating_add),
        unused: number("ballot-unused"),
    };
    Some(count.sentence(desk))
}

/// The id of the field with the dots on a thing.
fn field_of(thing: &Id) -> String {
    format!("dots-{thing}")
}

fn dots_field(thing: &Id, stored: Option<&Ballot>, session: &Session) -> Field {
    let dots = stored.map(|ballot| basket::dots_of(ballot, thing).to_string());
    let title = format!("{thing} {}", sheets::title_of(session, thing));
    Field::line(&field_of(thing), title.clone(), &dots.unwrap_or_default()).with_hint(title)
}

/// Only what got dots.
fn tallies(reader: &mut Reader, on: &Basket, stored: Option<&Ballot>, session: &Session) -> Vec<Tally> {
    let things = basket::things(on, stored, session);
    let tallies = things.into_iter().map(|thing| Tally {
        on: thing.clone(),
        dots: reader.number(&field_of(thing)).unwrap_or(0),
    });
    tallies.filter(|tally| tally.dots > 0).collect()
}

/// When the vote was held: the hour written, on the day of the count; now where none was written.
pub fn moment(reader: &mut Reader, stored: Option<&Ballot>) -> NaiveDateTime {
    let base = stored.map_or(reader.desk.now, |ballot| ballot.at);
    let is_same = reader.values.text("ballot-at") == reader.desk.words.time(base.time());
    match reader.time("ballot-at") {
        Some(time) if !is_same => base.date().and_time(time),
        Some(_) | None => base,
    }
}
