//! Reading many laboratories for the lists, the registry and the archive: of each all but its diary, which is half of the
//! file and which no list shows.

use std::collections::BTreeMap;
use std::path::Path;

use memchr::memmem;
use serde::Deserialize;

use super::reading::{read, text_of};
use super::{Store, notation, print};
use crate::domain::{Base, Counters, DOCUMENT_FORMAT, Document, Session, Summary};
use crate::format::Template;

/// Reads files one after the other. A template that many laboratories were made from is read once.
#[derive(Debug)]
pub struct Skimmer<'a> {
    store: &'a Store,
    /// By their text.
    templates: BTreeMap<String, Template>,
}

/// A document without its template and its diary.
#[derive(Deserialize)]
struct Gist {
    summary: Summary,
    session: Session,
    counters: Counters,
    base: Base,
}

impl<'a> Skimmer<'a> {
    pub fn new(store: &'a Store) -> Self {
        Self {
            store,
            templates: BTreeMap::new(),
        }
    }

    /// The laboratory at `path`, if it can be read at all, without its diary.
    pub fn document(&mut self, path: &Path) -> Option<Document> {
        let bytes = self.store.bytes_of(path).ok()?;
        let text = text_of(&bytes).ok()?;
        let skimmed = Some(&text).filter(|text| print::is_sealed(text));
        skimmed.and_then(|text| self.skim(text)).or_else(|| {
            // Somebody wrote in it, or it is of another format: only the whole reading understands it.
            let mut document = read(&bytes).into_document()?;
            document.diary.clear();
            Some(document)
        })
    }

    /// None where the text is not laid out as this program does.
    fn skim(&mut self, text: &str) -> Option<Document> {
        let (format, rest) = text.strip_prefix("(\n  format: ")?.split_once(",\n")?;
        // What came since is in no earlier file: those are read the same way.
        if !(1..=DOCUMENT_FORMAT).contains(&format.parse().ok()?) {
            return None;
        }
        let (before, template, rest) = without(rest, "\n  template: ", "\n  ),")?;
        let (between, _, after) = without(rest, "\n  diary: ", "\n  ],")?;
        let (gist, _) = notation::parse::<Gist>(&["(", before, between, after].concat()).ok()?;
        let template = match self.templates.get(template) {
            Some(known) => known.clone(),
            None => {
                let (read, _) = notation::parse::<Template>(template).ok()?;
                self.templates.insert(template.to_owned(), read.clone());
                read
            }
        };
        Some(Document {
            format: DOCUMENT_FORMAT,
            summary: gist.summary,
            session: gist.session,
            template,
            counters: gist.counters,
            diary: Vec::new(),
            base: gist.base,
        })
    }
}

/// What comes before a field of the document, its value, and what follows its comma. Only the fields of the document begin
/// a line after two blanks: what is within them is further in, and a text has no lines.
fn without<'t>(text: &'t str, field: &str, end: &str) -> Option<(&'t str, &'t str, &'t str)> {
    let at = memmem::find(text.as_bytes(), field.as_bytes())?;
    let (before, value) = (text.get(..at)?, text.get(at + field.len()..)?);
    if let Some(after) = value.strip_prefix("[],") {
        return Some((before, "[]", after));
    }
    let end_at = memmem::find(value.as_bytes(), end.as_bytes())? + end.len();
    let value_end = end_at.checked_sub(1)?;
    Some((before, value.get(..value_end)?, value.get(end_at..)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Places;

    const SAMPLE: &str = include_str!("../../sessions/2025-05-17-nessuno-resta-solo.ron");

    fn skimmed(text: &str) -> Option<Document> {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::new(Places::under(folder.path())).unwrap();
        let path = folder.path().join("una.ron");
        std::fs::write(&path, text).unwrap();
        Skimmer::new(&store).document(&path)
    }

    fn whole() -> Document {
        let mut document = read(SAMPLE.as_bytes()).into_document().unwrap();
        document.diary.clear();
        document
    }

    #[test]
    fn a_laboratory_is_the_same_without_its_diary() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::new(Places::under(folder.path())).unwrap();
        let skimmed = Skimmer::new(&store).skim(SAMPLE).unwrap();
        assert_eq!(skimmed, whole());
    }

    #[test]
    fn a_file_that_a_person_wrote_in_is_read_whole() {
        assert_eq!(skimmed(&SAMPLE.replace("crc32=", "crc32=0")), Some(whole()));
        assert_eq!(skimmed(&SAMPLE.replace('\n', "\r\n")), Some(whole()));
        assert_eq!(skimmed("una lettera"), None);
    }

    #[test]
    fn words_that_look_like_a_field_are_words() {
        let mut document = whole();
        document.session.header.note = "\n  diary: [\n  ],\n  template: (\n  ),\n".to_owned();
        let text = print::seal(notation::page(&document).unwrap());
        assert_eq!(skimmed(&text), Some(document));
    }
}
