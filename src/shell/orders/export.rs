//! `cerchio export SESSION`: the laboratory as tables, as an agenda, or whole in one file.

use std::path::Path;
use std::process::ExitCode;

use super::super::arguments::ExportFormat;
use super::super::front::refuse;
use super::super::printer::{Order, write};
use super::print;
use super::show::laboratory;
use crate::export::{Format, Naming};
use crate::screen::Making;
use crate::store::Store;
use crate::text::Words;

/// What was asked for on the command line.
pub struct ExportWish<'a> {
    pub formats: &'a [ExportFormat],
    pub out: Option<&'a Path>,
    pub naming: Naming,
}

pub fn export(store: &Store, session: &str, wish: &ExportWish, words: &Words) -> ExitCode {
    let document = match laboratory(store, session, words) {
        Ok(document) => document,
        Err(why) => return refuse(&why, 1),
    };
    let mut files: Vec<String> = Vec::new();
    for making in makings(wish) {
        let order = Order {
            making,
            settings: &[],
            folder: wish.out,
        };
        match write(store, &document, &order, words) {
            Ok(written) => files.extend(written.files.iter().map(|file| file.display().to_string())),
            Err(why) => return refuse(&why, 1),
        }
    }
    print(&files.join("\n"))
}

/// What was asked for, each once, in the order of the program. A bundle is never among all: it holds every name.
fn makings(wish: &ExportWish) -> Vec<Making> {
    let is_asked = |format: &Format| {
        let own = match format {
            Format::Csv => ExportFormat::Csv,
            Format::Xlsx => ExportFormat::Xlsx,
            Format::Ods => ExportFormat::Ods,
            Format::Ical => ExportFormat::Ical,
            Format::Decidim => ExportFormat::Decidim,
            Format::Json => ExportFormat::Json,
        };
        wish.formats.contains(&own) || wish.formats.contains(&ExportFormat::All)
    };
    let tables = Format::ALL.into_iter().filter(is_asked);
    let tables = tables.map(|format| Making::Export(format, wish.naming));
    let bundle = wish.formats.contains(&ExportFormat::Bundle);
    tables.chain(bundle.then_some(Making::Bundle)).collect()
}
