//! `cerchio path …`: the paths of laboratories, their identity card and their other papers.

use std::path::Path;
use std::process::ExitCode;

use super::super::arguments::{BookFormat, PathOrder};
use super::super::clerk::told;
use super::super::front::refuse;
use super::super::printer::{put, set};
use super::book::settings;
use super::{all_that_is_known, print};
use crate::domain::Document;
use crate::export::{File, PathFormat, Unmade, export_path};
use crate::fold::fold;
use crate::paper::{Dossier, PathPaper, Setting, path_paper};
use crate::registry::identity::Outlines;
use crate::registry::ledger::Ledger;
use crate::store::Store;
use crate::text::Words;

pub fn path(store: &Store, order: &PathOrder, words: &Words) -> ExitCode {
    let (ledger, documents) = match all_that_is_known(store, words) {
        Ok(read) => read,
        Err(trouble) => return refuse(&told(&trouble, words), 1),
    };
    let desk = Desk {
        store,
        ledger: &ledger,
        documents: &documents.iter().collect::<Vec<_>>(),
        words,
    };
    let answer = match order {
        PathOrder::List => Ok(desk.list()),
        PathOrder::Show { path } => desk.show(path),
        PathOrder::Print {
            path,
            what,
            format,
            out,
        } => desk.print(path, what.paper(), format, out.as_deref()),
        PathOrder::Export { path, what, out } => desk.export(path, what.format(), out.as_deref()),
    };
    match answer {
        Ok(text) => print(&text),
        Err(why) => refuse(&why, 1),
    }
}

/// What the orders look into.
struct Desk<'a> {
    store: &'a Store,
    ledger: &'a Ledger,
    documents: &'a [&'a Document],
    words: &'a Words,
}

impl<'a> Desk<'a> {
    fn names(&self) -> Vec<String> {
        Outlines::of(self.documents).names(self.ledger)
    }

    fn list(&self) -> String {
        let names = self.names();
        if names.is_empty() {
            self.words.say("path-none")
        } else {
            names.join("\n")
        }
    }

    fn dossier(&self, path: &str) -> Result<Dossier<'a>, String> {
        let names = self.names();
        match names.iter().find(|name| fold(name) == fold(path.trim())) {
            Some(name) => Ok(Dossier::of_path(name, self.documents, self.ledger)),
            None => self.alone(path).ok_or_else(|| {
                let facts = [("path", path.into()), ("paths", names.join(", ").into())];
                self.words.tell("path-unknown", &facts)
            }),
        }
    }

    /// A laboratory of that name, as if it were a path.
    fn alone(&self, session: &str) -> Option<Dossier<'a>> {
        let mut documents = self.documents.iter();
        let document = documents.find(|document| document.summary.id == session)?;
        Some(Dossier::of_session(document, self.ledger))
    }

    /// The card as text.
    fn show(&self, path: &str) -> Result<String, String> {
        let paper = path_paper(PathPaper::Card, &self.dossier(path)?, self.words);
        let files = set(Some(paper), "", &[Setting::Plain], self.words)?;
        let text = files.first().map(|file| String::from_utf8_lossy(&file.bytes));
        Ok(text.unwrap_or_default().into_owned())
    }

    fn print(
        &self,
        path: &str,
        what: PathPaper,
        formats: &[BookFormat],
        out: Option<&Path>,
    ) -> Result<String, String> {
        let dossier = self.dossier(path)?;
        let name = self.words.say(&format!("path-{}.file", what.name()));
        let paper = path_paper(what, &dossier, self.words);
        let made = set(Some(paper), &name, &settings(formats), self.words)?;
        self.put(&dossier, &made, out)
    }

    fn export(&self, path: &str, format: PathFormat, out: Option<&Path>) -> Result<String, String> {
        let dossier = self.dossier(path)?;
        let made = export_path(&dossier, format, self.words)
            .map_err(|Unmade(said)| self.words.tell("export-unmade", &[("said", said.into())]))?;
        self.put(&dossier, &[made], out)
    }

    /// Writes files among the papers of the path; where they are, one a line.
    fn put(&self, dossier: &Dossier, made: &[File], out: Option<&Path>) -> Result<String, String> {
        let folder = out.map_or_else(|| self.store.papers_of(&dossier.identity.path), Path::to_owned);
        let written = put(self.store, folder, made, self.words)?;
        let files = written.files.iter().map(|file| file.display().to_string());
        Ok(files.collect::<Vec<_>>().join("\n"))
    }
}
