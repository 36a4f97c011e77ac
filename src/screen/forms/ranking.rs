//! The form of a ranking: how many places a slip has, and the slips, one a line.

use super::super::basket::{self, Count};
use super::super::{Ask, Desk, sheets};
use super::ballot::moment;
use super::{FormKit, Reader, gone, read_number};
use crate::domain::{Ballot, Command, Id, Record, Stacking, prefix};
use crate::widget::{Fault, Form, Values};

/// The places of a slip unless said.
const PLACES: u32 = 3;
/// "Each ranks up to ten" is the longest that people fill in.
const MOST_PLACES: u32 = 10;

pub fn build(line: &Id, desk: &Desk) -> Form {
    let kit = FormKit::new(desk);
    let (Some((on, _)), Some(session)) = (basket::vote_of(line, desk), desk.session()) else {
        return kit.titled("ranking", &[]);
    };
    let stored = basket::ballot_of(line, session);
    let ranked = stored.filter(|ballot| ballot.is_ranking());
    let things = basket::things(on, stored, session);
    let n_things = u32::try_from(things.len()).unwrap_or(PLACES);
    let slips = ranked.map_or(&[][..], |ballot| ballot.slips.as_slice());
    let lines: Vec<String> = slips
        .iter()
        .filter(|slip| !slip.is_empty())
        .map(|slip| slip.iter().map(short).collect::<Vec<_>>().join(" "))
        .collect();
    let blank = slips.iter().filter(|slip| slip.is_empty()).count();
    let names = things
        .into_iter()
        .map(|thing| format!("{} {}", short(thing), sheets::title_of(session, thing)));
    let hint = desk.tell(
        "ranking-things",
        &[("things", names.collect::<Vec<_>>().join(" · ").into())],
    );
    let slips = crate::widget::Field::text(
        "ranking-slips",
        desk.say("field-ranking-slips"),
        &lines.join("\n"),
    );
    kit.number(
        "ranking-places",
        Some(ranked.map_or(PLACES.min(n_things.max(1)), |ballot| ballot.dots)),
    )
    .field(slips.with_rows(8).with_hint(hint))
    .number(
        "ranking-blank",
        u32::try_from(blank).ok().filter(|blank| *blank > 0),
    )
    .time("ballot-at", stored.map(|ballot| ballot.at.time()))
    .titled("ranking", &[])
}

pub fn read(line: &Id, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let Some(document) = desk.document().filter(|_| basket::vote_of(line, desk).is_some()) else {
        return Err(gone(desk));
    };
    let stored = basket::ballot_of(line, &document.session);
    let mut reader = Reader::new(values, desk);
    reader.needed("ranking-slips");
    reader.needed("ranking-places");
    let places = reader.number("ranking-places").unwrap_or(PLACES);
    if !(1..=MOST_PLACES).contains(&places) {
        reader.blame_with("ranking-places", "fault-places", &[("most", MOST_PLACES.into())]);
    }
    let mut slips = Vec::new();
    for (number, text) in (1_u32..).zip(values.lines("ranking-slips")) {
        match slip(&text, line, desk) {
            Ok(slip) => slips.push(slip),
            Err(word) => {
                let facts = [("number", number.into()), ("word", word.into())];
                reader.blame_with("ranking-slips", "fault-slip", &facts);
            }
        }
    }
    let blank = reader.number("ranking-blank").unwrap_or(0);
    let room = u32::try_from(document.session.people.len()).unwrap_or(u32::MAX);
    // More blank slips than people are refused below; there is no need to write them all down first.
    let blank = blank.min(room.saturating_add(1));
    slips.extend((0..blank).map(|_| Vec::new()));
    let ballot = Ballot {
        id: stored.map_or_else(|| document.next_id(prefix::BALLOT), |known| known.id.clone()),
        phase: line.clone(),
        at: moment(&mut reader, stored),
        dots: places,
        stacking: Stacking::OneEach,
        voters: 0,
        unused: 0,
        tallies: Vec::new(),
        slips: Vec::new(),
    };
    let ballot = ballot.rank(places, slips);
    let facts = [("slips", ballot.voters.into())];
    let told = desk.tell("told-ranking", &facts);
    reader.finish(vec![
        Ask::Do(Command::put(Record::Ballot(ballot))),
        Ask::Tell(told),
    ])
}

/// The slip typed last, read aloud, so that a wrong number is seen at once.
pub fn note(line: &Id, values: &Values, desk: &Desk) -> Option<String> {
    let session = desk.session()?;
    let lines = values.lines("ranking-slips");
    let (Some(last), number) = (lines.last(), lines.len()) else {
        return Some(desk.say("ranking-none-yet"));
    };
    let read = match slip(last, line, desk) {
        Ok(slip) => {
            let names = (1..)
                .zip(&slip)
                .map(|(place, on): (u32, _)| format!("{place}° {}", sheets::title_of(session, on)));
            names.collect::<Vec<_>>().join(", ")
        }
        Err(word) => desk.tell("ranking-unknown", &[("word", word.into())]),
    };
    let blank = read_number(&values.text("ranking-blank")).unwrap_or(0);
    let facts = [
        ("number", number.into()),
        ("blank", blank.into()),
        ("slip", read.into()),
    ];
    Some(desk.tell("ranking-last", &facts))
}

/// The numbers of a ranking as a sentence.
pub fn sentence(ballot: &Ballot, desk: &Desk) -> String {
    let count = Count::of(ballot);
    desk.tell(
        "ranking-count",
        &[
            ("slips", count.voters.into()),
            ("places", count.dots.into()),
            ("given", count.given.into()),
            ("unused", count.unused.into()),
            ("expected", ballot.points().into()),
        ],
    )
}

/// Reads "4 1 7", "T04, T01": the things of a slip in their order.
///
/// Errors: the first word that is no thing of this vote.
fn slip(text: &str, line: &Id, desk: &Desk) -> Result<Vec<Id>, String> {
    let things = match (basket::vote_of(line, desk), desk.session()) {
        (Some((on, _)), Some(session)) => basket::things(on, basket::ballot_of(line, session), session),
        (None, _) | (_, None) => Vec::new(),
    };
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    words
        .map(|word| {
            let is_it = |thing: &&&Id| {
                thing.as_str().eq_ignore_ascii_case(word) || word.parse::<u32>().ok() == number(thing)
            };
            let found = things.iter().find(is_it);
            found.map(|thing| (*thing).clone()).ok_or_else(|| word.to_owned())
        })
        .collect()
}

/// The number in an id: 4 of T04.
fn number(id: &Id) -> Option<u32> {
    id.as_str()
        .trim_start_matches(|letter: char| !letter.is_ascii_digit())
        .parse()
        .ok()
}

/// What is typed for a thing: its number.
fn short(id: &Id) -> String {
    number(id).map_or_else(|| id.to_string(), |number| number.to_string())
}
