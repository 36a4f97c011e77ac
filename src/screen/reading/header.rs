//! The header of a laboratory, read.

use super::scribe::Scribe;
use crate::registry::Source;

pub fn write(scribe: &mut Scribe) {
    let header = &scribe.session().header;
    let words = scribe.desk.words;
    scribe.section(&scribe.desk.say("reading-header"));
    scribe.about(Source::Header);
    scribe.title(&header.title);
    scribe.field("field-question", &header.question);
    scribe.field("reading-method", &method(scribe));
    scribe.field("field-date", &words.long_date(header.date));
    let ends = header
        .ends
        .map(|ends| format!("–{}", words.time(ends)))
        .unwrap_or_default();
    scribe.field("reading-hours", &format!("{}{ends}", words.time(header.begins)));
    scribe.field("field-place", &header.place.name);
    scribe.field("field-municipality", &header.place.municipality);
    scribe.field("field-territory", &header.place.territory);
    scribe.field("field-path", &header.path);
    scribe.field("reading-sponsor", &sponsor(scribe));
    scribe.field("field-facilitators", &header.facilitators.join(", "));
    scribe.field("field-priorities", &header.headings.priorities);
    scribe.field("field-priority-people", &header.headings.people);
    scribe.field("field-target-area", &header.headings.target_area);
    scribe.field("field-lab-projects", &header.headings.projects);
    scribe.field("field-steering-core", &header.steering.core.join(", "));
    scribe.field("field-steering-enlarged", &header.steering.enlarged.join(", "));
    scribe.field("field-header-note", &header.note);
    for round in &scribe.session().room.rounds {
        scribe.about(Source::Round(round.number));
        let label = scribe.tell("reading-round", &[("number", round.number.into())]);
        if !round.question.is_empty() {
            scribe.line(&format!("{label}: {}", round.question));
        }
    }
}

fn method(scribe: &Scribe) -> String {
    let template = &scribe.document.template;
    let labels = scribe.labels();
    let name = labels.pick(&scribe.document.summary.method_name);
    let variant = template.variant(&scribe.document.summary.variant);
    variant.map_or_else(
        || name.to_owned(),
        |variant| format!("{name}, {}", labels.pick(&variant.name)),
    )
}

fn sponsor(scribe: &Scribe) -> String {
    let sponsor = &scribe.session().header.sponsor;
    let body = sponsor.body.as_ref().and_then(|id| scribe.session().body(id));
    body.map_or_else(|| sponsor.name.clone(), |body| body.name.clone())
}
