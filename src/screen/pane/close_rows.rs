//! The rows of the closing: what is missing, the last words, the offers of help, the dates to look again.

use super::super::{Desk, Labels};
use super::roll::Roll;
use crate::domain::{Closing, Gap, Id, Missing, Session, what_is_missing};
use crate::label::kebab;
use crate::widget::Row;

/// What a row is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Key {
    Missing(Missing),
    /// Closing words, next meeting, evaluation.
    Words,
    Offer(Id),
    /// A date to look again, by its place.
    FollowUp(usize),
}

pub fn roll(desk: &Desk) -> Roll<Key> {
    let mut roll = Roll::new();
    let Some(document) = desk.document() else {
        return roll;
    };
    let session = &document.session;
    missing(
        what_is_missing(session, &document.template, desk.now),
        session,
        desk,
        &mut roll,
    );
    words(&session.day.closing, desk, &mut roll);
    offers(session, desk, &mut roll);
    follow_ups(&session.day.closing, desk, &mut roll);
    roll
}

fn missing(gaps: Vec<Gap>, session: &Session, desk: &Desk, roll: &mut Roll<Key>) {
    if gaps.is_empty() {
        roll.heading(desk.say("close-nothing-missing"), desk.look.good());
        return;
    }
    roll.heading(desk.say("close-missing"), desk.look.warning());
    for gap in gaps {
        roll.row(Key::Missing(gap.what), gap_row(&gap, session, desk));
    }
}

/// What is missing, and where it is put right.
pub(super) fn gap_row(gap: &Gap, session: &Session, desk: &Desk) -> Row {
    let name = kebab(&format!("{:?}", gap.what));
    let names: Vec<String> = gap.ids.iter().map(|id| named(id, session, desk)).collect();
    let facts = [
        ("count", gap.ids.len().into()),
        ("names", names.join(", ").into()),
    ];
    Row::new(vec![
        (
            format!("  {}", desk.tell(&format!("missing-{name}"), &facts)),
            desk.look.text(),
        ),
        (desk.say(&format!("missing-{name}.where")), desk.look.dim()),
    ])
}

/// A line of the programme is named by its phase, a loan by its book.
fn named(id: &Id, session: &Session, desk: &Desk) -> String {
    let mut lines = session.day.programme.iter();
    if let Some(line) = lines.find(|line| &line.id == id) {
        return super::line_name(line, desk);
    }
    let mut loans = session.encounters.loans.iter();
    let book = loans.find(|loan| &loan.id == id).map(|loan| &loan.book);
    Labels::of(desk).thing(session, book.unwrap_or(id))
}

fn words(closing: &Closing, desk: &Desk, roll: &mut Roll<Key>) {
    roll.gap();
    roll.heading(desk.say("close-words"), desk.look.title());
    let evaluation = closing.evaluation.as_ref().map(|slips| {
        let mean = desk.words.tenths(slips.mean_tenths);
        desk.tell(
            "close-evaluation",
            &[("slips", slips.slips.into()), ("mean", mean.into())],
        )
    });
    let next = closing.next_meeting.map(|date| {
        let date = desk.words.long_date(date);
        desk.tell("close-next", &[("date", date.into())])
    });
    let words = (!closing.words.is_empty()).then(|| closing.words.join(" · "));
    let said: Vec<String> = [words, next, evaluation].into_iter().flatten().collect();
    if said.is_empty() {
        roll.row(Key::Words, plain(desk.say("close-no-words"), desk));
    }
    for text in said {
        roll.row(Key::Words, plain(text, desk));
    }
}

fn offers(session: &Session, desk: &Desk, roll: &mut Roll<Key>) {
    roll.gap();
    let count = session.outcomes.offers.len();
    roll.heading(
        desk.tell("close-offers", &[("count", count.into())]),
        desk.look.title(),
    );
    let labels = Labels::of(desk);
    for offer in &session.outcomes.offers {
        let project = offer.project.as_ref().map(|id| labels.thing(session, id));
        let what = Some(offer.what.clone()).filter(|what| !what.is_empty());
        let parts: Vec<String> = [what, project].into_iter().flatten().collect();
        let text = format!("{}: {}", labels.person(session, &offer.person), parts.join(", "));
        roll.row(Key::Offer(offer.id.clone()), plain(text, desk));
    }
}

fn follow_ups(closing: &Closing, desk: &Desk, roll: &mut Roll<Key>) {
    roll.gap();
    let count = closing.follow_ups.len();
    roll.heading(
        desk.tell("close-follow-ups", &[("count", count.into())]),
        desk.look.title(),
    );
    for (place, follow_up) in closing.follow_ups.iter().enumerate() {
        let text = format!("{}  {}", desk.words.date(follow_up.date), follow_up.what);
        roll.row(Key::FollowUp(place), plain(text, desk));
    }
}

fn plain(text: String, desk: &Desk) -> Row {
    Row::new(vec![(format!("  {text}"), desk.look.text())])
}
