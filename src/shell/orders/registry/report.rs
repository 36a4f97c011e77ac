//! `cerchio registry report`: the figures of a year as a paper to hand out, drawn where they are distributions.

use std::path::Path;

use super::super::super::arguments::BookFormat;
use super::super::super::clerk::told;
use super::super::super::printer::set;
use super::super::book::settings;
use super::no_year;
use crate::registry::ledger::Ledger;
use crate::screen::{year_report, year_report_name};
use crate::store::Store;
use crate::text::Words;

/// What was asked for on the command line.
pub struct ReportWish<'a> {
    pub year: i32,
    pub formats: &'a [BookFormat],
    pub out: Option<&'a Path>,
}

/// Writes the report; returns where, one file a line.
pub fn report(store: &Store, ledger: &Ledger, wish: &ReportWish, words: &Words) -> Result<String, String> {
    let paper = year_report(ledger, wish.year, words).ok_or_else(|| no_year(ledger, wish.year, words))?;
    let name = year_report_name(wish.year, words);
    let folder = wish.out.map_or_else(|| store.papers_of(&name), Path::to_owned);
    let files = set(Some(paper), &name, &settings(wish.formats), words)?;
    let written = files.iter().map(|file| {
        let path = store.publish(&folder.join(&file.name), &file.bytes);
        path.map(|path| path.display().to_string())
            .map_err(|trouble| told(&trouble, words))
    });
    Ok(written.collect::<Result<Vec<String>, String>>()?.join("\n"))
}
