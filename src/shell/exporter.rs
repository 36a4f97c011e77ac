//! Makes what leaves the program as tables, and whole laboratories in one file.

use super::clerk::told;
use super::printer;
use crate::domain::Document;
use crate::export::{
    self, Bundle, File, Format, Naming, Passphrase, Unmade, contents, identities, lock, pack,
};
use crate::paper::{Edition, Setting, book};
use crate::screen::Making;
use crate::store::{Store, Trouble, page_of, page_of_ledger};
use crate::text::Words;

/// The tables of a laboratory in one format.
///
/// Errors: why, in words.
pub fn export(
    document: &Document,
    format: Format,
    naming: Naming,
    words: &Words,
) -> Result<Vec<File>, String> {
    export::export(document, format, naming, words).map_err(|unmade| why(unmade, words))
}

/// The whole laboratory in one file: the session as it is on the disk, its part of the registry, its format, the book,
/// the tables.
pub fn bundle(store: &Store, document: &Document, words: &Words) -> Result<File, String> {
    let session = page_of(document).map_err(|trouble| told(&trouble, words))?;
    let edition = Edition::Draft;
    let paper = Some(book(document, edition, words));
    let mut files = printer::set(paper, "atti/atti", &Setting::ALL, words)?;
    for format in Format::ALL {
        let tables = export(document, format, Naming::Pseudonyms, words)?;
        files.extend(tables.into_iter().map(|file| File {
            name: format!("tabelle/{}", file.name),
            ..file
        }));
    }
    let (registry, template) = beside(store, document).map_err(|trouble| told(&trouble, words))?;
    let bundle = Bundle {
        id: document.summary.id.clone(),
        session,
        registry,
        template,
        files,
    };
    Ok(File {
        name: words.say("export-bundle.file"),
        bytes: pack(&bundle).map_err(|unmade| why(unmade, words))?,
    })
}

/// The same, which only the passphrase opens.
pub fn locked(
    store: &Store,
    document: &Document,
    passphrase: Option<&Passphrase>,
    words: &Words,
) -> Result<File, String> {
    let passphrase = passphrase.ok_or_else(|| words.say("locked-without"))?;
    let bundle = bundle(store, document, words)?;
    Ok(File {
        name: words.say("export-locked.file"),
        bytes: lock(&bundle.bytes, passphrase).map_err(|unmade| why(unmade, words))?,
    })
}

/// A passphrase for what is made on the screen, where it is needed: one that nobody chose cannot be guessed.
pub fn drawn(making: Making, words: &Words) -> Result<Option<Passphrase>, String> {
    let is_needed = making == Making::LockedBundle;
    let drawn = is_needed.then(Passphrase::drawn).transpose();
    drawn.map_err(|unmade| why(unmade, words))
}

/// The contents without a name, as a laboratory that can be opened, and the names in a table.
pub fn apart(document: &Document, words: &Words) -> Result<Vec<File>, String> {
    let severed = contents(document, words).map_err(|unmade| why(unmade, words))?;
    let contents = File {
        name: words.say("export-apart.file"),
        bytes: page_of(&severed).map_err(|trouble| told(&trouble, words))?,
    };
    let identities = identities(document, words).map_err(|unmade| why(unmade, words))?;
    Ok(vec![contents, identities])
}

/// What the registry knows of a laboratory, and its format where that is the user's own.
fn beside(store: &Store, document: &Document) -> Result<(Option<Vec<u8>>, Option<File>), Trouble> {
    let header = &document.session.header;
    let extract = store.ledger()?.extract(&document.summary.id, &header.path);
    let registry = (!extract.is_empty())
        .then(|| page_of_ledger(&extract))
        .transpose()?;
    let template = store.template_file(&document.template.id);
    Ok((registry, template.map(|(name, bytes)| File { name, bytes })))
}

fn why(Unmade(said): Unmade, words: &Words) -> String {
    words.tell("export-unmade", &[("said", said.into())])
}
