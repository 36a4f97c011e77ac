//! Makes papers and has them written.

use std::path::{Path, PathBuf};

use super::clerk::told;
use crate::domain::Document;
use crate::paper::{Kit, Paper, Setting, Unprintable, book, kit};
use crate::screen::{Making, Message};
use crate::store::Store;
use crate::text::Words;

/// The settings of a paper of the kit: it is printed, from the PDF or from a browser.
pub const KIT_SETTINGS: [Setting; 2] = [Setting::Pdf, Setting::Html];

/// What is asked for.
pub struct Order<'a> {
    pub making: Making,
    pub settings: &'a [Setting],
    /// Where to; the folder of the laboratory where none.
    pub folder: Option<&'a Path>,
}

/// Papers that were written.
pub struct Written {
    pub folder: PathBuf,
    pub files: Vec<PathBuf>,
}

/// Writes a paper of a laboratory in each of the settings; stops at the first that cannot be written.
///
/// Errors: why, in words.
pub fn write(store: &Store, document: &Document, order: &Order, words: &Words) -> Result<Written, String> {
    let folder = order
        .folder
        .map_or_else(|| store.papers_of(&document.summary.id), Path::to_owned);
    let (paper, name) = match order.making {
        Making::Book(edition) => (Some(book(document, edition, words)), words.say("book-file")),
        Making::Kit(what, copies) => (
            kit(document, what, copies, words),
            words.say(&format!("kit-{}.file", what.name())),
        ),
    };
    let paper = paper.ok_or_else(|| words.say("kit-nothing"))?;
    let files = order.settings.iter().map(|setting| {
        let name = format!("{name}.{}", setting.ending());
        write_one(store, &folder.join(name), &paper, *setting, words)
    });
    let files = files.collect::<Result<Vec<PathBuf>, String>>()?;
    Ok(Written { folder, files })
}

fn write_one(
    store: &Store,
    path: &Path,
    paper: &Paper,
    setting: Setting,
    words: &Words,
) -> Result<PathBuf, String> {
    let bytes = setting
        .set(paper)
        .map_err(|Unprintable(said)| words.tell("book-unprintable", &[("said", said.into())]))?;
    store
        .publish(path, &bytes)
        .map_err(|trouble| told(&trouble, words))
}

/// Makes what was asked for on the screen; says where it is.
pub fn make(store: &Store, document: &Document, making: Making, words: &Words) -> Result<Message, String> {
    let (settings, key): (&[Setting], &str) = match making {
        Making::Book(_) => (&Setting::ALL, "book-made"),
        Making::Kit(..) => (&KIT_SETTINGS, "kit-made"),
    };
    let order = Order {
        making,
        settings,
        folder: None,
    };
    let written = write(store, document, &order, words)?;
    let names = written.files.iter().filter_map(|file| file.file_name());
    let names: Vec<String> = names
        .map(|name| format!("· {}", name.to_string_lossy()))
        .collect();
    let what = match making {
        Making::Book(_) => String::new(),
        Making::Kit(what, _) => Kit::name(what).to_owned(),
    };
    let what = words.say(&format!("kit-{what}"));
    let facts = [
        ("what", what.into()),
        ("folder", written.folder.display().to_string().into()),
        ("files", names.join("\n").into()),
    ];
    Ok(Message {
        title: words.tell(key, &facts),
        body: words.tell(&format!("{key}.body"), &facts),
    })
}
