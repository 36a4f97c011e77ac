//! The day as planned and as it was; meetings and loans; the log; the closing.

use super::scribe::Scribe;
use crate::domain::{Line, Loan, Noun};
use crate::registry::Source;

pub fn write_programme(scribe: &mut Scribe) {
    scribe.section(&scribe.desk.say("pane-programme"));
    for line in &scribe.session().day.programme {
        scribe.about_record(Noun::Line, &line.id);
        scribe.line(&programme_line(line, scribe));
    }
}

/// "09:45, 20' · Mercato · dalle 09:45 alle 10:05".
fn programme_line(line: &Line, scribe: &Scribe) -> String {
    let words = scribe.desk.words;
    let phase = scribe.document.template.phase(&line.phase);
    let name = phase.map_or(line.phase.0.as_str(), |phase| scribe.labels().pick(&phase.name));
    let day = if line.day > 1 {
        format!("{} ", scribe.tell("day-number", &[("day", line.day.into())]))
    } else {
        String::new()
    };
    let hour = |at: chrono::NaiveDateTime| words.time(at.time());
    let was = match (line.started, line.ended) {
        (Some(started), Some(ended)) => scribe.tell(
            "line-ended",
            &[("started", hour(started).into()), ("ended", hour(ended).into())],
        ),
        (Some(started), None) => scribe.tell("line-began", &[("started", hour(started).into())]),
        (None, _) => scribe.desk.say("reading-not-run"),
    };
    let added = if line.added > 0 {
        format!(" +{}'", line.added)
    } else {
        String::new()
    };
    format!(
        "{day}{}, {}'{added} · {name} · {was}",
        words.time(line.begins),
        line.minutes
    )
}

pub fn write_encounters(scribe: &mut Scribe) {
    let encounters = &scribe.session().encounters;
    if !encounters.meetings.is_empty() {
        scribe.section(&scribe.desk.say("reading-meetings"));
    }
    for meeting in &encounters.meetings {
        scribe.about_record(Noun::Meeting, &meeting.id);
        let date = scribe.desk.words.long_date(meeting.date);
        scribe.title(&format!("{} {date} {}", meeting.id, meeting.place));
        scribe.body(&scribe.things(&meeting.present));
        scribe.body(&meeting.diary);
    }
    if !encounters.loans.is_empty() {
        scribe.section(&scribe.desk.say("reading-loans"));
    }
    for loan in &encounters.loans {
        scribe.about_record(Noun::Loan, &loan.id);
        scribe.line(&loan_line(loan, scribe));
    }
}

fn loan_line(loan: &Loan, scribe: &Scribe) -> String {
    let words = scribe.desk.words;
    let until = loan.returned.map(|at| format!("–{}", words.time(at.time())));
    let parts = [
        format!("{}{}", words.time(loan.at.time()), until.unwrap_or_default()),
        scribe.labels().thing(scribe.session(), &loan.book),
        scribe.person(Some(&loan.reader)),
        loan.interrupted.clone(),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

pub fn write_log(scribe: &mut Scribe) {
    let log = &scribe.session().day.log;
    if log.is_empty() {
        return;
    }
    scribe.section(&scribe.desk.say("show-log"));
    for entry in log {
        scribe.about_record(Noun::Note, &entry.id);
        let hour = scribe.desk.words.time(entry.at.time());
        scribe.line(&format!("{hour} {}", entry.text));
    }
}

pub fn write_closing(scribe: &mut Scribe) {
    let closing = &scribe.session().day.closing;
    if closing.is_empty() {
        return;
    }
    let words = scribe.desk.words;
    scribe.section(&scribe.desk.say("reading-closing"));
    scribe.about(Source::Closing);
    scribe.field("reading-closing-words", &closing.words.join(", "));
    let meeting = closing.next_meeting.map(|date| words.long_date(date));
    scribe.field("reading-next-meeting", &meeting.unwrap_or_default());
    let evaluation = closing.evaluation.as_ref().map(|evaluation| {
        scribe.tell(
            "reading-evaluation-value",
            &[
                ("mean", words.tenths(evaluation.mean_tenths).into()),
                ("slips", evaluation.slips.into()),
            ],
        )
    });
    scribe.field("reading-evaluation", &evaluation.unwrap_or_default());
    for follow_up in &closing.follow_ups {
        let date = words.date(follow_up.date);
        scribe.field("reading-follow-up", &format!("{date} {}", follow_up.what));
    }
    let closed = closing
        .closed_at
        .map(|at| format!("{}, {}", words.long_date(at.date()), words.time(at.time())));
    scribe.field("reading-closed-at", &closed.unwrap_or_default());
    for reason in &closing.reopened {
        scribe.field("reading-reopened", reason);
    }
}
