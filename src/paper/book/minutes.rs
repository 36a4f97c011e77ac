//! The minutes (verbale) for the planning office: who was there by body, what was discussed, decided and taken on, and
//! room to sign. They leave the hall, so they name only who agreed, as the book does.

use std::collections::BTreeMap;

use super::editor::Editor;
use crate::domain::{Attendance, Document, Line, Person, Proposal, Table, by_family_name};
use crate::format::{Activity, Entry, Field};
use crate::paper::{Block, Ticket};
use crate::text::Words;

/// Returns the blocks of the minutes.
pub fn minutes(document: &Document, words: &Words) -> Vec<Block> {
    let mut editor = Editor::new(document, words);
    write_present(&mut editor);
    write_agenda(&mut editor);
    write_discussion(&mut editor);
    write_decisions(&mut editor);
    write_tasks(&mut editor);
    write_again(&mut editor);
    let head = [head(&editor), Block::Facts(editor.set_facts(&facts(&editor)))];
    let signatures = ["minutes-signed-here", "minutes-signed-office"].map(|key| Block::Lines {
        name: editor.set(&editor.say(key)),
        lines: 1,
    });
    head.into_iter()
        .chain(editor.finish())
        .chain(signatures)
        .collect()
}

fn head(editor: &Editor) -> Block {
    Block::Ticket(Ticket {
        kind: editor.say("kit-minutes"),
        title: editor.set(&editor.session().header.title),
        code: None,
    })
}

fn facts(editor: &Editor) -> Vec<(String, String)> {
    let header = &editor.session().header;
    let words = editor.words;
    let ends = header.ends.map(|ends| format!("–{}", words.time(ends)));
    let place = [&header.place.name, &header.place.municipality];
    let place: Vec<&str> = place
        .into_iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    let sponsor = header
        .sponsor
        .body
        .as_ref()
        .and_then(|id| editor.session().body(id));
    let sponsor = sponsor.map_or(header.sponsor.name.as_str(), |body| &body.name);
    let method = editor.labels().pick(&editor.document.summary.method_name);
    vec![
        (editor.say("field-date"), words.long_date(header.date)),
        (
            editor.say("reading-hours"),
            format!("{}{}", words.time(header.begins), ends.unwrap_or_default()),
        ),
        (editor.say("field-place"), place.join(", ")),
        (editor.say("reading-method"), method.to_owned()),
        (editor.say("minutes-convened-by"), sponsor.to_owned()),
        (editor.say("field-facilitators"), header.facilitators.join(", ")),
        (editor.say("minutes-question"), header.question.clone()),
    ]
}

/// How many came, and how many did not, from each body; who comes from none is counted by belonging.
fn write_present(editor: &mut Editor) {
    let session = editor.session();
    let mut counts: BTreeMap<String, (u32, u32)> = BTreeMap::new();
    for person in &session.people {
        let body = person.body.as_ref().and_then(|id| session.body(id));
        let whence = body.map_or_else(
            || editor.labels().belonging(person.belonging),
            |body| body.name.clone(),
        );
        let (came, away) = counts.entry(whence).or_default();
        match person.attendance {
            Attendance::Present { .. } => *came += 1,
            Attendance::Expected | Attendance::Absent => *away += 1,
        }
    }
    let rows = counts
        .into_iter()
        .map(|(whence, (came, away))| vec![whence, came.to_string(), away.to_string()]);
    editor.part(&editor.say("minutes-present"));
    let heads = [("minutes-body", 8), ("minutes-came", 2), ("minutes-away", 2)];
    editor.table("", &heads, &rows.collect::<Vec<_>>());
    let mut named: Vec<&Person> = session
        .people_who_came()
        .filter(|person| person.may_be_named())
        .collect();
    by_family_name(&mut named);
    let names: Vec<String> = named.into_iter().map(Person::name).collect();
    editor.list("minutes-named", &names);
}

fn write_agenda(editor: &mut Editor) {
    let lines = &editor.session().day.programme;
    let phase = |line: &Line| editor.document.template.phase(&line.phase);
    // A pause, or the time to change table, is no point of an agenda.
    let is_point = |line: &&Line| phase(line).is_none_or(|phase| phase.activity != Activity::Pause);
    let lines: Vec<String> = lines
        .iter()
        .filter(is_point)
        .map(|line| {
            let name = phase(line).map_or(line.phase.0.as_str(), |phase| editor.labels().pick(&phase.name));
            format!("{} {name}", editor.words.time(line.begins))
        })
        .collect();
    if !lines.is_empty() {
        editor.part(&editor.say("minutes-agenda"));
        editor.list("", &lines);
    }
}

/// The reports of the groups in points; where there are none, the sheets that stand.
fn write_discussion(editor: &mut Editor) {
    let session = editor.session();
    if session.reports.is_empty() && session.proposals.is_empty() {
        return;
    }
    editor.part(&editor.say("minutes-discussion"));
    for report in &session.reports {
        editor.sheet(report.topic.as_str(), &report.title);
        editor.list("", &report.contents.discussion);
        editor.list("report-recommendations", &report.contents.recommendations);
        editor.list("report-requests", &report.contents.requests);
    }
    let standing = session.proposals.iter().filter(|sheet| sheet.is_standing());
    let rest: Vec<&Proposal> = standing
        .filter(|sheet| session.report_on(&sheet.id).is_none())
        .collect();
    if !session.reports.is_empty() {
        write_sheets(editor, &editor.say("minutes-other-sheets"), &rest);
        return;
    }
    // Those written at a table stand under it, the others under their kind.
    let tables = &session.room.tables;
    let is_at = |sheet: &Proposal, table: &Table| sheet.position.at.as_ref() == Some(&table.id);
    for table in tables {
        let here = rest.iter().copied().filter(|sheet| is_at(sheet, table));
        write_sheets(editor, &editor.thing(&table.id), &here.collect::<Vec<_>>());
    }
    let others = rest
        .into_iter()
        .filter(|sheet| !tables.iter().any(|table| is_at(sheet, table)));
    let others: Vec<&Proposal> = others.collect();
    let kinds = &editor.document.template.kinds;
    for kind in kinds {
        let own = others.iter().copied().filter(|sheet| sheet.kind == kind.id);
        let name = editor.labels().pick(&kind.plural).to_owned();
        write_sheets(editor, &name, &own.collect::<Vec<_>>());
    }
    let is_known = |sheet: &Proposal| kinds.iter().any(|kind| kind.id == sheet.kind);
    let unknown = others.iter().copied().filter(|sheet| !is_known(sheet));
    write_sheets(
        editor,
        &editor.say("reading-other-sheets"),
        &unknown.collect::<Vec<_>>(),
    );
}

/// What sheets say, then what they say at length under a name of its own: "Tavolo 3 · Idee da portare via".
fn write_sheets(editor: &mut Editor, name: &str, sheets: &[&Proposal]) {
    let said = sheets.iter().flat_map(|sheet| lines_of(sheet, editor));
    editor.list_called(name, &said.collect::<Vec<_>>());
    let kinds = editor.document.template.kinds.iter();
    let fields = kinds.flat_map(|kind| kind.fields.iter().map(move |field| (kind, field)));
    for (kind, field) in fields.filter(|(_, field)| field.entry == Entry::Text) {
        let own = sheets.iter().filter(|sheet| sheet.kind == kind.id);
        let answers: Vec<String> = own.flat_map(|sheet| answers(sheet, field)).collect();
        let called = format!("{name} · {}", editor.labels().pick(&field.name));
        editor.list_called(&called, &answers);
    }
}

fn lines_of(sheet: &Proposal, editor: &Editor) -> Vec<String> {
    let mut lines = sheet.text.lines().map(str::to_owned);
    let first = lines.next().map(|first| editor.led(sheet, &first));
    first.into_iter().chain(lines).collect()
}

fn answers(sheet: &Proposal, field: &Field) -> Vec<String> {
    let answer = sheet.details.get(&field.id).map_or("", String::as_str);
    answer.lines().map(str::to_owned).collect()
}

/// What was voted, and what became a plan or a project.
fn write_decisions(editor: &mut Editor) {
    let outcomes = &editor.session().outcomes;
    let mut rows: Vec<(u32, Vec<String>)> = Vec::new();
    for tally in outcomes.ballots.iter().flat_map(|ballot| &ballot.tallies) {
        rows.push((tally.dots, vec![editor.thing(&tally.on), tally.dots.to_string()]));
    }
    rows.sort_by_key(|(dots, _)| std::cmp::Reverse(*dots));
    let rows: Vec<Vec<String>> = rows.into_iter().map(|(_, row)| row).collect();
    let projects: Vec<String> = outcomes
        .projects
        .iter()
        .map(|project| format!("{} {}", project.id, project.title))
        .collect();
    let clusters: Vec<String> = outcomes
        .clusters
        .iter()
        .map(|cluster| format!("{} {}", cluster.id, cluster.title))
        .collect();
    if rows.is_empty() && projects.is_empty() && clusters.is_empty() {
        return;
    }
    editor.part(&editor.say("minutes-decisions"));
    editor.table("", &[("book-what", 10), ("minutes-votes", 2)], &rows);
    editor.list("minutes-clusters", &clusters);
    editor.list("minutes-projects", &projects);
}

/// Who does what by when, from the plans and from the next steps of the reports.
fn write_tasks(editor: &mut Editor) {
    let session = editor.session();
    let planned = session.outcomes.plans.iter().flat_map(|plan| &plan.actions);
    let planned = planned.map(|action| (action.what.clone(), action.who.as_ref(), action.by));
    let steps = session
        .reports
        .iter()
        .flat_map(|report| &report.contents.next_steps);
    let steps = steps.map(|step| (step.what.clone(), step.who.as_ref(), step.by));
    let rows: Vec<Vec<String>> = planned
        .chain(steps)
        .map(|(what, who, by)| {
            let who = who.map(|id| editor.veil.name(id));
            let by = by.map(|date| editor.words.date(date));
            let missing = || editor.say("not-collected");
            vec![what, who.unwrap_or_else(missing), by.unwrap_or_else(missing)]
        })
        .collect();
    if !rows.is_empty() {
        editor.part(&editor.say("minutes-tasks"));
        let heads = [("book-what-head", 8), ("book-who-head", 4), ("book-by-head", 3)];
        editor.table("", &heads, &rows);
    }
}

fn write_again(editor: &mut Editor) {
    let closing = &editor.session().day.closing;
    let next = closing.next_meeting.map(|date| editor.words.long_date(date));
    let again: Vec<String> = closing
        .follow_ups
        .iter()
        .map(|each| format!("{}: {}", editor.words.date(each.date), each.what))
        .collect();
    editor.facts(&[(editor.say("reading-next-meeting"), next.unwrap_or_default())]);
    editor.list("book-follow-ups", &again);
}
