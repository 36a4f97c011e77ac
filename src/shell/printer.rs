//! Makes papers and has them written.

use std::path::{Path, PathBuf};

use super::clerk::told;
use super::exporter;
use super::front::clock;
use crate::domain::Document;
use crate::export::{File, Passphrase};
use crate::paper::{Copies, Paper, Printing, Setting, Unprintable, book, kit};
use crate::screen::{Contents, Leaflet, Making, Message};
use crate::store::{Act, Holder, Store};
use crate::text::Words;

/// The settings of a paper of the kit: it is printed, from the PDF or from a browser.
pub const KIT_SETTINGS: [Setting; 2] = [Setting::Pdf, Setting::Html];

/// What is asked for.
pub struct Job<'a> {
    pub making: Making,
    pub settings: &'a [Setting],
    /// Where to; the folder of the laboratory where none.
    pub folder: Option<&'a Path>,
    /// What opens a bundle that is locked.
    pub passphrase: Option<&'a Passphrase>,
}

/// Papers that were written.
pub struct Written {
    pub folder: PathBuf,
    pub files: Vec<PathBuf>,
}

/// Writes what is made of a laboratory; nothing is written before all of it is made.
///
/// Errors: why, in words.
pub fn write(store: &Store, document: &Document, job: &Job, words: &Words) -> Result<Written, String> {
    let folder = job
        .folder
        .map_or_else(|| store.papers_of(&document.summary.id), Path::to_owned);
    let made = match job.making {
        Making::Book(edition) => {
            let paper = Some(book(document, edition, words));
            set(paper, &words.say("book-file"), job.settings, words)?
        }
        Making::Kit(what, copies) => kits(document, what, copies, job.settings, words)?,
        Making::Export(format, naming) => exporter::export(document, format, naming, words)?,
        Making::Bundle => vec![exporter::bundle(store, document, words)?],
        Making::LockedBundle => vec![exporter::locked(store, document, job.passphrase, words)?],
        Making::Apart => exporter::apart(document, words)?,
    };
    let written = put(store, folder, &made, words)?;
    let act = match job.making {
        Making::Book(_) | Making::Kit(..) => Act::Printed,
        Making::Export(..) | Making::Bundle | Making::LockedBundle | Making::Apart => Act::Exported,
    };
    let recorded = store.record(act, &document.summary.id, &Holder::here(clock()));
    recorded.map_err(|trouble| told(&trouble, words))?;
    Ok(written)
}

/// Sets papers of the kit; of the whole kit those that the laboratory has something for.
fn kits(
    document: &Document,
    what: Printing,
    copies: Copies,
    settings: &[Setting],
    words: &Words,
) -> Result<Vec<File>, String> {
    let papers = what
        .papers()
        .into_iter()
        .map(|one| (one, kit(document, one, copies, words)));
    let made = papers.filter(|(one, paper)| what == Printing::One(*one) || paper.is_some());
    let files = made.map(|(one, paper)| {
        let name = words.say(&format!("kit-{}.file", one.name()));
        set(paper, &name, settings, words)
    });
    files.collect::<Result<Vec<_>, _>>().map(|files| files.concat())
}

/// Writes files that are made.
pub fn put(store: &Store, folder: PathBuf, made: &[File], words: &Words) -> Result<Written, String> {
    let files = made.iter().map(|file| {
        let path = folder.join(&file.name);
        store
            .publish(&path, &file.bytes)
            .map_err(|trouble| told(&trouble, words))
    });
    let files = files.collect::<Result<Vec<PathBuf>, String>>()?;
    Ok(Written { folder, files })
}

/// Writes what is ready, a paper in every format; says where it is.
pub fn publish(store: &Store, leaflet: Leaflet, words: &Words) -> Result<Message, String> {
    let (key, what, made) = match leaflet.contents {
        Contents::Paper { name, paper } => {
            let what = paper.cover.kind.clone();
            (
                "paper-made",
                what,
                set(Some(*paper), &name, &Setting::ALL, words)?,
            )
        }
        Contents::File { what, file } => ("export-made", what, vec![file]),
    };
    let written = put(store, store.papers_of(&leaflet.folder), &made, words)?;
    Ok(announced(key, what, &written, words))
}

/// Sets a paper in each of the settings.
pub fn set(
    paper: Option<Paper>,
    name: &str,
    settings: &[Setting],
    words: &Words,
) -> Result<Vec<File>, String> {
    let paper = paper.ok_or_else(|| words.say("kit-nothing"))?;
    let files = settings.iter().map(|setting| {
        let bytes = setting
            .set(&paper)
            .map_err(|Unprintable(said)| words.tell("book-unprintable", &[("said", said.into())]))?;
        Ok(File {
            name: format!("{name}.{}", setting.ending()),
            bytes,
        })
    });
    files.collect()
}

/// Makes what was asked for on the screen; says where it is.
pub fn make(store: &Store, document: &Document, making: Making, words: &Words) -> Result<Message, String> {
    let (settings, key): (&[Setting], &str) = match making {
        Making::Book(_) => (&Setting::ALL, "book-made"),
        Making::Kit(..) => (&KIT_SETTINGS, "kit-made"),
        Making::Export(..) => (&[], "export-made"),
        Making::Bundle => (&[], "bundle-made"),
        Making::LockedBundle => (&[], "bundle-locked"),
        Making::Apart => (&[], "apart-made"),
    };
    let drawn = exporter::drawn(making, words)?;
    let job = Job {
        making,
        settings,
        folder: None,
        passphrase: drawn.as_ref(),
    };
    let written = write(store, document, &job, words)?;
    let what = match making {
        Making::LockedBundle => drawn
            .as_ref()
            .map_or_else(String::new, |drawn| drawn.shown().to_owned()),
        Making::Book(_) | Making::Bundle | Making::Apart => String::new(),
        Making::Kit(what, _) => words.say(&format!("kit-{}", what.name())),
        Making::Export(format, _) => words.say(&format!("export-{}", format.name())),
    };
    Ok(announced(key, what, &written, words))
}

/// What was made and where it is.
fn announced(key: &str, what: String, written: &Written, words: &Words) -> Message {
    let names = written.files.iter().filter_map(|file| file.file_name());
    let names: Vec<String> = names
        .map(|name| format!("· {}", name.to_string_lossy()))
        .collect();
    let facts = [
        ("what", what.into()),
        ("folder", written.folder.display().to_string().into()),
        ("files", names.join("\n").into()),
    ];
    Message {
        title: words.tell(key, &facts),
        body: words.tell(&format!("{key}.body"), &facts),
    }
}
