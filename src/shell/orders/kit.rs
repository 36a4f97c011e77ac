//! `cerchio print SESSION WHAT`: the papers of the kit, in files.

use std::path::Path;
use std::process::ExitCode;

use super::super::front::refuse;
use super::super::printer::{KIT_SETTINGS, Order, write};
use super::print;
use super::show::laboratory;
use crate::paper::{Copies, Counted, Kit};
use crate::screen::Making;
use crate::store::Store;
use crate::text::Words;

/// What was asked for on the command line.
pub struct KitWish<'a> {
    /// All papers of the kit where none.
    pub what: Option<Kit>,
    pub copies: u32,
    pub out: Option<&'a Path>,
}

/// Writes a paper, or all those that the laboratory has something for.
pub fn kit(store: &Store, session: &str, wish: &KitWish, words: &Words) -> ExitCode {
    let document = match laboratory(store, session, words) {
        Ok(document) => document,
        Err(why) => return refuse(&why, 1),
    };
    let papers = wish.what.map_or(Kit::ALL.to_vec(), |what| vec![what]);
    // They come after those printed from the program, and are noted nowhere: this order only reads.
    let copies = Copies {
        number: wish.copies,
        counted: Counted::NotYet,
    };
    let mut files: Vec<String> = Vec::new();
    for what in papers {
        let order = Order {
            making: Making::Kit(what, copies),
            settings: &KIT_SETTINGS,
            folder: wish.out,
        };
        let has_something = crate::paper::kit(&document, what, copies, words).is_some();
        if !has_something && wish.what.is_none() {
            continue;
        }
        match write(store, &document, &order, words) {
            Ok(written) => files.extend(written.files.iter().map(|file| file.display().to_string())),
            Err(why) => return refuse(&why, 1),
        }
    }
    print(&files.join("\n"))
}
