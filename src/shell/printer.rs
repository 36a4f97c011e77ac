//! Makes papers and has them written.

use std::path::{Path, PathBuf};

use super::clerk::told;
use crate::domain::Document;
use crate::paper::{Edition, Paper, Setting, Unprintable, book};
use crate::screen::{Making, Message};
use crate::store::Store;
use crate::text::Words;

/// Papers that were written.
pub struct Written {
    pub folder: PathBuf,
    pub files: Vec<PathBuf>,
}

/// Writes the book of a laboratory in each of the settings; stops at the first that cannot be written.
///
/// Errors: why, in words.
pub fn write_book(
    store: &Store,
    document: &Document,
    order: &BookOrder,
    words: &Words,
) -> Result<Written, String> {
    let folder = order
        .folder
        .map_or_else(|| store.papers_of(&document.summary.id), Path::to_owned);
    let paper = book(document, order.edition, words);
    let files = order
        .settings
        .iter()
        .map(|setting| write_one(store, &folder, &paper, *setting, words));
    let files = files.collect::<Result<Vec<PathBuf>, String>>()?;
    Ok(Written { folder, files })
}

/// What is asked of a book.
pub struct BookOrder<'a> {
    pub edition: Edition,
    pub settings: &'a [Setting],
    /// Where to; the folder of the laboratory where none.
    pub folder: Option<&'a Path>,
}

fn write_one(
    store: &Store,
    folder: &Path,
    paper: &Paper,
    setting: Setting,
    words: &Words,
) -> Result<PathBuf, String> {
    let bytes = setting
        .set(paper)
        .map_err(|Unprintable(said)| words.tell("book-unprintable", &[("said", said.into())]))?;
    let name = format!("{}.{}", words.say("book-file"), setting.ending());
    store
        .publish(folder, &name, &bytes)
        .map_err(|trouble| told(&trouble, words))
}

/// Makes what was asked for on the screen; says where it is.
pub fn make(store: &Store, document: &Document, making: Making, words: &Words) -> Result<Message, String> {
    let Making::Book(edition) = making;
    let order = BookOrder {
        edition,
        settings: &Setting::ALL,
        folder: None,
    };
    let written = write_book(store, document, &order, words)?;
    let names = written.files.iter().filter_map(|file| file.file_name());
    let names: Vec<String> = names
        .map(|name| format!("· {}", name.to_string_lossy()))
        .collect();
    let facts = [
        ("folder", written.folder.display().to_string().into()),
        ("files", names.join("\n").into()),
    ];
    Ok(Message {
        title: words.say("book-made"),
        body: words.tell("book-made.body", &facts),
    })
}
