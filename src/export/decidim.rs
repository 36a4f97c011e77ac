//! Proposals as the importer of Decidim reads them.
//!
//! Source: the proposal importer of Decidim 0.30 (`title/LOCALE`, `body/LOCALE`, `taxonomies/ids`, `scope/id`, `address`;
//! other columns are passed over), whose files part their cells with a semicolon.

use super::Unmade;
use super::grid::guarded;
use super::naming::{Names, Naming};
use crate::domain::{Document, Proposal};
use crate::text::{Tongue, Words};

/// The standing sheets of the laboratory. Who wrote them stays here: over there they belong to who imports them.
pub fn proposals(document: &Document, naming: Naming, words: &Words) -> Result<Vec<u8>, Unmade> {
    let names = Names::new(document, naming, words);
    let tongue = match words.tongue {
        Tongue::Italian => "it",
        Tongue::English => "en",
    };
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    let heads = [
        "id".to_owned(),
        format!("title/{tongue}"),
        format!("body/{tongue}"),
        "taxonomies/ids".to_owned(),
        "scope/id".to_owned(),
        "address".to_owned(),
    ];
    writer.write_record(heads)?;
    let standing = document.session.proposals.iter();
    for sheet in standing.filter(|sheet| sheet.is_standing()) {
        let place = &document.session.header.place;
        let row = [
            sheet.id.to_string(),
            guarded(&names.text(sheet.title())),
            guarded(&body(sheet, &names)),
            String::new(),
            String::new(),
            guarded(&place.municipality),
        ];
        writer.write_record(row)?;
    }
    Ok(writer.into_inner()?)
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
