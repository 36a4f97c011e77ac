//! The rows of the news wall: first the reports to ask for, by convener; then those that are there; then later slots.

use super::state_name;
use crate::domain::{Proposal, Report, ReportState, Session, missing_reports, slot_has_begun};
use crate::screen::Desk;
use crate::screen::topic::{convener, topic_name};
use crate::text::Fact;
use crate::widget::Row;

/// One row.
pub enum Entry<'a> {
    /// The group met, and its report is not here.
    Missing(&'a Proposal),
    There(&'a Report),
    /// The group has not met yet.
    Later(&'a Proposal),
}

/// Returns the rows in their order.
pub fn entries<'a>(desk: &Desk<'a>) -> Vec<Entry<'a>> {
    let Some(document) = desk.document() else {
        return Vec::new();
    };
    let session = &document.session;
    let has_begun = |topic: &Proposal| {
        let cell = topic.position.cell.as_ref();
        let slot = cell.and_then(|cell| session.room.slots.iter().find(|slot| slot.id == cell.slot));
        slot.is_some_and(|slot| slot_has_begun(session, &document.template, slot, desk.now))
    };
    let (mut missing, later): (Vec<_>, Vec<_>) = missing_reports(session)
        .into_iter()
        .partition(|topic| has_begun(topic));
    missing.sort_by_key(|topic| family_name(topic, session));
    let missing = missing.into_iter().map(Entry::Missing);
    let there = session.reports.iter().map(Entry::There);
    let later = later.into_iter().map(Entry::Later);
    missing.chain(there).chain(later).collect()
}

fn family_name(topic: &Proposal, session: &Session) -> Option<String> {
    let person = topic.author.as_ref().and_then(|id| session.person(id))?;
    Some(format!("{} {}", person.last, person.first).to_lowercase())
}

/// How many there are and how many are missing, in a sentence.
pub fn counts(entries: &[Entry], desk: &Desk) -> String {
    let there = entries.iter().filter(|entry| matches!(entry, Entry::There(_)));
    let missing = entries.iter().filter(|entry| matches!(entry, Entry::Missing(_)));
    let facts: [(&str, Fact); 2] = [
        ("there", there.count().into()),
        ("missing", missing.count().into()),
    ];
    desk.tell("reports-counts", &facts)
}

/// A row; `holds` is the message that tells what a report holds, short or long.
pub fn row(entry: &Entry, holds: &str, desk: &Desk) -> Row {
    match entry {
        Entry::Missing(topic) => row_to_come("reports-missing", topic, desk),
        Entry::Later(topic) => row_to_come("reports-later", topic, desk),
        Entry::There(report) => row_of_report(report, holds, desk),
    }
}

/// What comes next for a report: how a draft becomes final.
pub fn next(entry: &Entry, desk: &Desk) -> String {
    desk.say(match entry {
        Entry::Missing(_) => "reports-next-missing",
        Entry::Later(_) => "reports-next-later",
        Entry::There(report) => match report.state {
            ReportState::Draft => "reports-next-draft",
            ReportState::Corrected => "reports-next-corrected",
            ReportState::Final => "reports-next-final",
        },
    })
}

fn row_to_come(key: &str, topic: &Proposal, desk: &Desk) -> Row {
    let look = desk.look;
    let style = if key == "reports-missing" {
        look.warning()
    } else {
        look.dim()
    };
    let by = desk
        .session()
        .map_or_else(String::new, |session| convener(topic, session, desk));
    Row::new(vec![
        (desk.say(key), style),
        (String::new(), look.dim()),
        (topic_name(topic), style),
        (by, style),
    ])
}

fn row_of_report(report: &Report, holds: &str, desk: &Desk) -> Row {
    let look = desk.look;
    let at = report.delivered_at;
    let at = at.map_or_else(String::new, |at| desk.words.time(at.time()));
    let facts: [(&str, Fact); 3] = [
        ("people", report.participants.len().into()),
        ("steps", report.contents.next_steps.len().into()),
        ("added", report.augmentations.len().into()),
    ];
    Row::new(vec![
        (state_name(report.state, desk), look.good()),
        (at, look.dim()),
        (format!("{} {}", report.topic, report.title), look.text()),
        (desk.tell(holds, &facts), look.dim()),
    ])
}
