//! Votes as bars, each with its number.

use super::scribe::Scribe;
use crate::domain::{Ballot, Noun, Tally};

/// The longest bar, in columns.
const BAR: u32 = 16;

pub fn write(scribe: &mut Scribe) {
    let ballots = &scribe.session().outcomes.ballots;
    for ballot in ballots {
        write_ballot(scribe, ballot);
    }
}

fn write_ballot(scribe: &mut Scribe, ballot: &Ballot) {
    scribe.section(&format!("{} {}", scribe.desk.say("show-votes"), ballot.id));
    scribe.about_record(Noun::Ballot, &ballot.id);
    let key = if ballot.is_ranking() {
        "reading-ranking"
    } else {
        "reading-ballot"
    };
    scribe.note(&scribe.tell(
        key,
        &[
            ("at", scribe.desk.words.time(ballot.at.time()).into()),
            ("voters", ballot.voters.into()),
            ("dots", ballot.dots.into()),
            ("unused", ballot.unused.into()),
        ],
    ));
    let mut tallies: Vec<&Tally> = ballot.tallies.iter().collect();
    tallies.sort_by_key(|tally| std::cmp::Reverse(tally.dots));
    let most = tallies.first().map_or(0, |tally| tally.dots);
    for tally in tallies {
        let name = scribe.labels().thing(scribe.session(), &tally.on);
        let bar = bar(tally.dots, most, scribe);
        if let Some(noun) = scribe.session().noun_of(&tally.on) {
            scribe.about_record(noun, &tally.on);
        }
        scribe.line(&format!("{bar} {:>4}  {name}", tally.dots));
    }
}

/// A bar of a fixed width: what was given, and the rest.
fn bar(dots: u32, most: u32, scribe: &Scribe) -> String {
    let full = (dots * BAR).checked_div(most).unwrap_or(0).min(BAR);
    let symbols = &scribe.desk.look.symbols;
    let times = |sign: &str, n: u32| sign.repeat(usize::try_from(n).unwrap_or(0));
    format!("{}{}", times(symbols.full, full), times(symbols.rest, BAR - full))
}
