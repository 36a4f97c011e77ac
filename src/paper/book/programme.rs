//! The programme as planned and as it was; the agenda wall, the tables, the meetings.

use chrono::NaiveDateTime;

use super::editor::Editor;
use crate::domain::{Cell, Line, company, seatings_held, topic_in, was_held};

pub fn write(editor: &mut Editor) {
    let session = editor.session();
    if !session.day.programme.is_empty() {
        editor.chapter("book-programme");
        let told = editor.document.programme_told();
        let lines = session.day.programme.iter();
        let rows: Vec<Vec<String>> = lines
            .map(|line| {
                let told = told.iter().find(|told| told.id == line.id);
                line_row(line, told.unwrap_or(line), editor)
            })
            .collect();
        let planned = match editor.document.remembers_programme_told() {
            true => "book-planned",
            false => "book-planned-changed",
        };
        let heads = [
            (planned, 3),
            ("book-minutes", 2),
            ("book-phase", 7),
            ("book-as-it-was", 5),
        ];
        editor.table("", &heads, &rows);
    }
    write_wall(editor);
    write_tables(editor);
    write_meetings(editor);
}

/// A line beside what people were told of it.
fn line_row(line: &Line, told: &Line, editor: &Editor) -> Vec<String> {
    let words = editor.words;
    let phase = editor.document.template.phase(&line.phase);
    let name = phase.map_or(line.phase.0.as_str(), |phase| editor.labels().pick(&phase.name));
    let n_days = editor.session().day.programme.iter().map(|line| line.day).max();
    let day = if n_days > Some(1) {
        format!("{} ", editor.tell("day-number", &[("day", line.day.into())]))
    } else {
        String::new()
    };
    let hour = |at: NaiveDateTime| words.time(at.time());
    let was = match (line.started, line.ended) {
        (Some(started), Some(ended)) => format!("{}–{}", hour(started), hour(ended)),
        (Some(started), None) => editor.tell("line-began", &[("started", hour(started).into())]),
        (None, _) => editor.say("reading-not-run"),
    };
    vec![
        format!("{day}{}", words.time(told.begins)),
        told.lasting().to_string(),
        name.to_owned(),
        was,
    ]
}

/// Slots down, spaces across, the topic in each cell.
fn write_wall(editor: &mut Editor) {
    let session = editor.session();
    let room = &session.room;
    if room.slots.is_empty()
        || room.spaces.is_empty()
        || session
            .proposals
            .iter()
            .all(|sheet| sheet.position.cell.is_none())
    {
        return;
    }
    editor.part(&editor.say("book-wall"));
    let mut heads = vec![(editor.say("book-slot"), 3)];
    heads.extend(room.spaces.iter().map(|space| {
        let name = format!("{} {}", space.mark, space.name);
        (name.trim().to_owned(), 4)
    }));
    let rows: Vec<Vec<String>> = room
        .slots
        .iter()
        .map(|slot| {
            let hours = format!(
                "{}–{}",
                editor.words.time(slot.begins),
                editor.words.time(slot.ends)
            );
            let cells = room.spaces.iter().map(|space| {
                let cell = Cell {
                    slot: slot.id.clone(),
                    space: space.id.clone(),
                };
                topic_in(session, &cell).map_or_else(String::new, |topic| editor.thing(&topic.id))
            });
            [hours].into_iter().chain(cells).collect()
        })
        .collect();
    editor.table_of("", heads, &rows);
}

fn write_tables(editor: &mut Editor) {
    let room = &editor.session().room;
    let themed = room.tables.iter().filter(|table| !table.theme.is_empty());
    let themes: Vec<String> = themed
        .map(|table| {
            let facts = [
                ("number", table.number().into()),
                ("theme", table.theme.as_str().into()),
            ];
            editor.tell("table-themed", &facts)
        })
        .collect();
    let asked = room.rounds.iter().filter(|round| !round.question.is_empty());
    let questions: Vec<String> = asked
        .map(|round| {
            let key = match was_held(editor.document, round.number) {
                true => "book-round-number",
                false => "book-round-not-held",
            };
            let label = editor.tell(key, &[("number", round.number.into())]);
            format!("{label}: {}", round.question)
        })
        .collect();
    let seats = seats(editor);
    if !themes.is_empty() || !questions.is_empty() || !seats.is_empty() {
        editor.part(&editor.say("book-tables"));
        editor.list("book-round-questions", &questions);
        editor.list("reading-tables", &themes);
        editor.list("book-seats", &seats);
    }
}

/// How many sat at how many tables in each round that was held, as they really did, and how many met; without names.
fn seats(editor: &Editor) -> Vec<String> {
    let seatings = seatings_held(editor.document);
    let rounds = editor.session().room.rounds.iter().map(|round| round.number);
    let mut lines: Vec<String> = rounds
        .filter_map(|round| {
            let laid = seatings.iter().filter(|seating| seating.round == round);
            let sizes: Vec<usize> = laid
                .map(|seating| seating.people().count())
                .filter(|n| *n > 0)
                .collect();
            let facts = [
                ("round", round.into()),
                ("people", sizes.iter().sum::<usize>().into()),
                ("tables", sizes.len().into()),
            ];
            (!sizes.is_empty()).then(|| editor.tell("book-seats-round", &facts))
        })
        .collect();
    if !lines.is_empty() {
        let company = company(editor.session(), &seatings);
        let facts = [
            ("met", company.pairs.into()),
            ("again", company.again.len().into()),
        ];
        lines.push(editor.tell("book-seats-met", &facts));
    }
    lines
}

fn write_meetings(editor: &mut Editor) {
    let meetings = &editor.session().encounters.meetings;
    if meetings.is_empty() {
        return;
    }
    editor.chapter("reading-meetings");
    for meeting in meetings {
        let title = format!("{} {}", editor.words.long_date(meeting.date), meeting.place);
        editor.sheet(meeting.id.as_str(), title.trim());
        let audience = meeting
            .audience
            .map(|n| editor.tell("book-audience", &[("n", n.into())]));
        let present = editor.tell("book-participants", &[("count", meeting.present.len().into())]);
        let notes: Vec<String> = [Some(present), audience].into_iter().flatten().collect();
        editor.note(&notes.join(" · "));
        editor.text(&meeting.diary);
    }
}
