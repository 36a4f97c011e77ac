//! `cerchio book SESSION`: the book of proceedings, in files.

use std::path::Path;
use std::process::ExitCode;

use super::super::arguments::BookFormat;
use super::super::front::refuse;
use super::super::printer::{Order, write};
use super::print;
use super::show::laboratory;
use crate::paper::{Edition, Setting};
use crate::screen::Making;
use crate::store::Store;
use crate::text::Words;

/// What was asked for on the command line.
pub struct Wish<'a> {
    pub formats: &'a [BookFormat],
    pub out: Option<&'a Path>,
    pub edition: Edition,
}

pub fn book(store: &Store, session: &str, wish: &Wish, words: &Words) -> ExitCode {
    let document = match laboratory(store, session, words) {
        Ok(document) => document,
        Err(why) => return refuse(&why, 1),
    };
    let order = Order {
        making: Making::Book(wish.edition),
        settings: &settings(wish.formats),
        folder: wish.out,
    };
    match write(store, &document, &order, words) {
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
