//! The cover, the laboratory in brief, its context.

use super::editor::Editor;
use crate::domain::Session;
use crate::paper::Cover;

pub fn cover(editor: &Editor) -> Cover {
    let header = &editor.session().header;
    let words = editor.words;
    let ends = header.ends.map(|ends| format!("–{}", words.time(ends)));
    let facts = [
        (editor.say("reading-method"), method(editor)),
        (editor.say("field-date"), words.long_date(header.date)),
        (
            editor.say("reading-hours"),
            format!("{}{}", words.time(header.begins), ends.unwrap_or_default()),
        ),
        (editor.say("field-place"), header.place.name.clone()),
        (
            editor.say("field-municipality"),
            header.place.municipality.clone(),
        ),
        (editor.say("field-territory"), header.place.territory.clone()),
        (editor.say("field-path"), header.path.clone()),
        (editor.say("reading-sponsor"), sponsor(editor)),
        (editor.say("field-facilitators"), header.facilitators.join(", ")),
    ];
    editor.cover_of(&header.title, &header.question, &facts)
}

pub fn write(editor: &mut Editor) {
    editor.chapter("book-brief");
    let counts = counts(editor.session());
    let facts: Vec<(String, String)> = counts
        .into_iter()
        .filter(|(_, number)| *number > 0)
        .map(|(key, number)| {
            let number = i64::try_from(number).unwrap_or(i64::MAX);
            (editor.say(key), editor.words.number(number))
        })
        .collect();
    editor.facts(&facts);
    write_context(editor);
}

/// What there is, in the order of the book.
fn counts(session: &Session) -> [(&'static str, usize); 8] {
    let outcomes = &session.outcomes;
    [
        ("book-n-people", session.people_who_came().count()),
        ("book-n-sheets", session.proposals.len()),
        ("book-n-reports", session.reports.len()),
        ("book-n-clusters", outcomes.clusters.len()),
        ("book-n-ballots", outcomes.ballots.len()),
        ("book-n-plans", outcomes.plans.len()),
        ("book-n-projects", outcomes.projects.len()),
        ("book-n-offers", outcomes.offers.len()),
    ]
}

fn write_context(editor: &mut Editor) {
    let header = &editor.session().header;
    let headings = &header.headings;
    let facts = [
        (editor.say("field-priorities"), headings.priorities.clone()),
        (editor.say("field-priority-people"), headings.people.clone()),
        (editor.say("field-target-area"), headings.target_area.clone()),
        (editor.say("field-lab-projects"), headings.projects.clone()),
        (editor.say("field-steering-core"), header.steering.core.join(", ")),
        (
            editor.say("field-steering-enlarged"),
            header.steering.enlarged.join(", "),
        ),
        (editor.say("field-header-note"), header.note.clone()),
    ];
    if facts.iter().any(|(_, value)| !value.trim().is_empty()) {
        editor.chapter("book-context");
        editor.facts(&facts);
    }
}

fn method(editor: &Editor) -> String {
    let labels = editor.labels();
    let summary = &editor.document.summary;
    let name = labels.pick(&summary.method_name);
    let variant = editor.document.template.variant(&summary.variant);
    variant.map_or_else(
        || name.to_owned(),
        |variant| format!("{name}, {}", labels.pick(&variant.name)),
    )
}

fn sponsor(editor: &Editor) -> String {
    let sponsor = &editor.session().header.sponsor;
    let body = sponsor.body.as_ref().and_then(|id| editor.session().body(id));
    body.map_or_else(|| sponsor.name.clone(), |body| body.name.clone())
}
