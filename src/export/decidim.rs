//! Proposals, meetings and results as Decidim reads or writes them.
//!
//! Source: the results importer of Decidim's accountability (`id`, `title/LOCALE`, `description/LOCALE`, `start_date`,
//! `end_date`, `status/id`, `progress`, `parent/id`, `proposal_urls`); the names that Decidim writes for its meetings,
//! which have no importer; the proposal importer of Decidim 0.30 (`title/LOCALE`, `body/LOCALE`, `taxonomies/ids`, `scope/id`, `address`;
//! other columns are passed over), whose files part their cells with a semicolon.

use super::grid::guarded;
use super::naming::{Names, Naming};
use super::{File, Unmade};
use crate::domain::{Document, Project, Proposal, speaking};
use crate::text::{Tongue, Words};

/// A file for each of what Decidim calls components; those with nothing in them are left out.
pub fn files(document: &Document, naming: Naming, words: &Words) -> Result<Vec<File>, Unmade> {
    let names = Names::new(document, naming, words);
    let tongue = match words.tongue {
        Tongue::Italian => "it",
        Tongue::English => "en",
    };
    let tables = [
        ("export-decidim.file", proposals(&names)),
        ("export-decidim-meetings.file", vec![meeting(&names)]),
        ("export-decidim-results.file", results(&names)),
    ];
    let heads: [&[&str]; 3] = [
        &["id", "title/L", "body/L", "taxonomies/ids", "scope/id", "address"],
        &[
            "id",
            "title/L",
            "description/L",
            "start_time",
            "end_time",
            "address",
            "location/L",
            "attendees",
            "organizations",
            "contributions",
        ],
        &[
            "id",
            "category/id",
            "scope/id",
            "parent/id",
            "title/L",
            "description/L",
            "start_date",
            "end_date",
            "status/id",
            "progress",
            "proposal_urls",
        ],
    ];
    let files = tables.into_iter().zip(heads);
    let files = files.filter(|((_, rows), _)| !rows.is_empty());
    files
        .map(|((key, rows), heads)| {
            let heads = heads.iter().map(|head| head.replace("/L", &format!("/{tongue}")));
            Ok(File {
                name: words.say(key),
                bytes: csv_of(heads, rows)?,
            })
        })
        .collect()
}

fn csv_of(heads: impl Iterator<Item = String>, rows: Vec<Vec<String>>) -> Result<Vec<u8>, Unmade> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    writer.write_record(heads)?;
    for row in rows {
        writer.write_record(row)?;
    }
    Ok(writer.into_inner()?)
}

/// The sheets that speak for themselves. Who wrote them stays here: over there they belong to who imports them.
fn proposals(names: &Names) -> Vec<Vec<String>> {
    let session = names.session();
    let rows = speaking(session).map(|sheet| {
        vec![
            sheet.id.to_string(),
            guarded(&names.text(sheet.title())),
            guarded(&body(sheet, names)),
            String::new(),
            String::new(),
            guarded(&session.header.place.municipality),
        ]
    });
    rows.collect()
}

/// The laboratory as one meeting: how many came, for which bodies, how much they brought.
fn meeting(names: &Names) -> Vec<String> {
    let session = names.session();
    let header = &session.header;
    let ends = header.ends.unwrap_or(header.begins);
    let hour = |hour: chrono::NaiveTime| header.date.and_time(hour).format("%Y-%m-%d %H:%M:%S").to_string();
    let came: Vec<_> = session.people_who_came().collect();
    let is_here =
        |body: &&crate::domain::Body| came.iter().any(|person| person.body.as_ref() == Some(&body.id));
    let bodies = session.bodies.iter().filter(is_here);
    let bodies: Vec<&str> = bodies.map(|body| body.name.as_str()).collect();
    vec![
        names.document.summary.id.clone(),
        guarded(&names.text(&header.title)),
        guarded(&names.text(&header.question)),
        hour(header.begins),
        hour(ends),
        guarded(&header.place.municipality),
        guarded(&header.place.name),
        came.len().to_string(),
        guarded(&bodies.join(", ")),
        speaking(session).count().to_string(),
    ]
}

/// The projects as results. Whoever imports them chooses the status; the proposals they come from are named in the text,
/// because their addresses are known only over there.
fn results(names: &Names) -> Vec<Vec<String>> {
    let projects = names.session().outcomes.projects.iter();
    projects.map(|project| result(project, names)).collect()
}

fn result(project: &Project, names: &Names) -> Vec<String> {
    let starts = project.calendar.starts;
    let ends = starts
        .zip(project.calendar.months)
        .and_then(|(starts, months)| starts.checked_add_months(chrono::Months::new(months)));
    let date = |date: Option<chrono::NaiveDate>| date.map(|date| date.to_string()).unwrap_or_default();
    let from = names.things(&project.from);
    let goals = project.goals.join("\n");
    let parts = [project.description.as_str(), goals.as_str(), from.as_str()];
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect();
    vec![
        String::new(),
        String::new(),
        String::new(),
        String::new(),
        guarded(&names.text(&project.title)),
        guarded(&names.lines(&parts)),
        date(starts),
        date(ends),
        String::new(),
        "0".to_owned(),
        String::new(),
    ]
}

/// All that was written on the sheet, and on the report of its group. Decidim takes no proposal without a body: one that
/// is only a title says where it was written.
fn body(sheet: &Proposal, names: &Names) -> String {
    let session = names.session();
    let kind = names.document.template.kind(&sheet.kind);
    let rest = sheet.text.lines().skip(1).map(str::to_owned);
    let answers = sheet.details.iter().map(|(key, answer)| {
        let field = kind.and_then(|kind| kind.fields.iter().find(|field| &field.id == key));
        let name = field.map_or(key.as_str(), |field| names.labels().pick(&field.name));
        format!("{name}: {answer}")
    });
    let report = session.report_on(&sheet.id).into_iter();
    let report = report.flat_map(|report| {
        let contents = &report.contents;
        let lines = contents.discussion.iter().chain(&contents.recommendations);
        lines.cloned().collect::<Vec<String>>()
    });
    let facts = [
        ("title", session.header.title.as_str().into()),
        ("id", sheet.id.as_str().into()),
    ];
    let origin = names.words.tell("export-decidim-origin", &facts);
    let lines: Vec<String> = rest.chain(answers).chain(report).chain([origin]).collect();
    names.lines(&lines)
}
