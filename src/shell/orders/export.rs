//! `cerchio export SESSION`: the laboratory as tables, as an agenda, or whole in one file.

use std::process::ExitCode;

use super::super::arguments::{ExportArguments, ExportFormat};
use super::super::front::refuse;
use super::super::printer::{Job, write};
use super::print;
use super::show::laboratory;
use crate::export::{Format, Naming};
use crate::screen::Making;
use crate::store::Store;
use crate::text::Words;

pub fn export(store: &Store, asked: &ExportArguments, words: &Words) -> ExitCode {
    let document = match laboratory(store, &asked.session, words) {
        Ok(document) => document,
        Err(why) => return refuse(&why, 1),
    };
    let mut files: Vec<String> = Vec::new();
    for making in makings(asked) {
        let job = Job {
            making,
            settings: &[],
            folder: asked.out.as_deref(),
        };
        match write(store, &document, &job, words) {
            Ok(written) => files.extend(written.files.iter().map(|file| file.display().to_string())),
            Err(why) => return refuse(&why, 1),
        }
    }
    print(&files.join("\n"))
}

/// What was asked for, each once, in the order of the program. A bundle is never among all: it holds every name.
fn makings(asked: &ExportArguments) -> Vec<Making> {
    let naming = if asked.internal {
        Naming::Internal
    } else {
        Naming::Pseudonyms
    };
    let is_asked = |format: &Format| {
        let own = match format {
            Format::Csv => ExportFormat::Csv,
            Format::Xlsx => ExportFormat::Xlsx,
            Format::Ods => ExportFormat::Ods,
            Format::Ical => ExportFormat::Ical,
            Format::Decidim => ExportFormat::Decidim,
            Format::Json => ExportFormat::Json,
        };
        asked.format.contains(&own) || asked.format.contains(&ExportFormat::All)
    };
    let tables = Format::ALL.into_iter().filter(is_asked);
    let tables = tables.map(|format| Making::Export(format, naming));
    let bundle = asked.format.contains(&ExportFormat::Bundle);
    tables.chain(bundle.then_some(Making::Bundle)).collect()
}
