//! `cerchio book SESSION`: the book of proceedings, in files.

use std::process::ExitCode;

use super::super::arguments::{BookArguments, BookFormat};
use super::super::front::refuse;
use super::super::printer::{Job, write};
use super::print;
use super::show::laboratory;
use crate::paper::{Edition, Setting};
use crate::screen::Making;
use crate::store::Store;
use crate::text::Words;

pub fn book(store: &Store, asked: &BookArguments, words: &Words) -> ExitCode {
    let document = match laboratory(store, &asked.session, words) {
        Ok(document) => document,
        Err(why) => return refuse(&why, 1),
    };
    let edition = if asked.is_final {
        Edition::Final
    } else {
        Edition::Draft
    };
    let job = Job {
        making: Making::Book(edition),
        settings: &settings(&asked.format),
        folder: asked.out.as_deref(),
        passphrase: None,
    };
    match write(store, &document, &job, words) {
        Ok(written) => {
            let files: Vec<String> = written
                .files
                .iter()
                .map(|file| file.display().to_string())
                .collect();
            print(&files.join("\n"))
        }
        Err(why) => refuse(&why, 1),
    }
}

/// The settings asked for, each once, in the order of the program.
pub fn settings(formats: &[BookFormat]) -> Vec<Setting> {
    let is_asked = |setting: &Setting| {
        let own = match setting {
            Setting::Pdf => BookFormat::Pdf,
            Setting::Html => BookFormat::Html,
            Setting::Markdown => BookFormat::Md,
            Setting::Plain => BookFormat::Txt,
        };
        formats.contains(&own) || formats.contains(&BookFormat::All)
    };
    Setting::ALL.into_iter().filter(is_asked).collect()
}
