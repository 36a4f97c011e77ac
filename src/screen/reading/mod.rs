//! A laboratory as passages to read, each knowing what it is about: the header, the people, every sheet, what was decided.

mod cafe;
mod day;
mod header;
mod outcomes;
mod people;
mod project;
mod reports;
mod scribe;
mod sheets;
mod votes;

pub use project::project_sheet;
pub use scribe::Passage;

use super::Desk;
use crate::domain::{Document, Noun};
use crate::registry::Source;
use crate::widget::Tone;
use scribe::Scribe;

/// The whole laboratory, section after section.
pub fn laboratory(document: &Document, desk: &Desk) -> Vec<Passage> {
    let mut scribe = Scribe::new(document, desk);
    header::write(&mut scribe);
    day::write_programme(&mut scribe);
    people::write(&mut scribe);
    sheets::write(&mut scribe);
    cafe::write(&mut scribe);
    reports::write(&mut scribe);
    outcomes::write_clusters(&mut scribe);
    votes::write(&mut scribe);
    outcomes::write_plans(&mut scribe);
    outcomes::write_projects(&mut scribe);
    outcomes::write_offers(&mut scribe);
    day::write_encounters(&mut scribe);
    day::write_log(&mut scribe);
    day::write_closing(&mut scribe);
    scribe.finish()
}

/// The whole text of one record, as it is read in its laboratory.
pub fn record(document: &Document, source: &Source, desk: &Desk) -> String {
    let passages = match source {
        Source::Record(Noun::Project, id) => {
            let mut projects = document.session.outcomes.projects.iter();
            let project = projects.find(|project| &project.id == id);
            project.map_or_else(Vec::new, |project| project_sheet(document, project, desk))
        }
        Source::Record(..) | Source::Header | Source::Round(_) | Source::Closing | Source::Unknown(_) => {
            laboratory(document, desk)
        }
    };
    let about = passages
        .iter()
        .filter(|passage| passage.source.as_ref() == Some(source));
    about.map(told).collect::<Vec<_>>().join("\n")
}

/// The whole laboratory as one text, an empty line before each section.
pub fn text(document: &Document, desk: &Desk) -> String {
    let passages = laboratory(document, desk);
    let lines = passages.iter().map(|passage| match passage.paragraph.tone {
        Tone::Heading => format!("\n{}", told(passage)),
        Tone::Text | Tone::Strong | Tone::Dim => told(passage),
    });
    lines.collect::<Vec<_>>().join("\n").trim_start().to_owned()
}

/// A passage as a line of text.
fn told(passage: &Passage) -> String {
    let paragraph = &passage.paragraph;
    let indent = " ".repeat(usize::from(paragraph.indent));
    if paragraph.label.is_empty() {
        format!("{indent}{}", paragraph.text)
    } else {
        format!("{indent}{}: {}", paragraph.label, paragraph.text)
    }
}
