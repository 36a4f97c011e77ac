//! The formats at hand: those of the program and those of the user.

use std::io;
use std::path::{Path, PathBuf};

use super::{Cause, Store, Trouble};
use crate::format::{self, Fault, Template};

/// The largest template file read, in bytes.
const MOST: u64 = 1024 * 1024;

/// The formats that can be run, and the files that could not be read.
#[derive(Debug, Clone, PartialEq)]
pub struct Formats {
    /// Those of the program in their order, a user's own in the place of the one with the same id; then the user's
    /// others, by name of file.
    pub templates: Vec<Template>,
    pub faulty: Vec<FaultyTemplate>,
}

/// A template file that cannot be used.
#[derive(Debug, Clone, PartialEq)]
pub struct FaultyTemplate {
    pub path: PathBuf,
    pub why: Unusable,
}

/// Why a template file cannot be used.
#[derive(Debug, Clone, PartialEq)]
pub enum Unusable {
    /// The faults of its text, in the order of the file. Never empty.
    Faults(Vec<Fault>),
    /// Bytes that are no text.
    NotText,
    /// The disk does not let it be read.
    Unreadable(Cause),
}

impl Store {
    /// Returns the formats of the program, `built_in`, with those in the user's folder.
    ///
    /// Errors: the folder cannot be read. A faulty file does not hide the others.
    pub fn formats(&self, built_in: Vec<Template>) -> Result<Formats, Trouble> {
        let mut formats = Formats {
            templates: built_in,
            faulty: Vec::new(),
        };
        for path in self.template_files()? {
            match self.template(&path) {
                Ok(template) => formats.take(template),
                Err(why) => formats.faulty.push(FaultyTemplate { path, why }),
            }
        }
        Ok(formats)
    }

    /// Reads one template file, wherever it is.
    pub fn template(&self, path: &Path) -> Result<Template, Unusable> {
        let bytes = self
            .disk
            .read(path, MOST)
            .map_err(|error| Unusable::Unreadable(error.into()))?;
        let text = String::from_utf8(bytes).map_err(|_| Unusable::NotText)?;
        format::read(&text).map_err(Unusable::Faults)
    }

    /// The file of the user's own format of that id: its name and what is in it.
    pub fn template_file(&self, id: &str) -> Option<(String, Vec<u8>)> {
        let files = self.template_files().ok()?;
        let path = files
            .into_iter()
            .find(|path| self.template(path).is_ok_and(|template| template.id == id))?;
        let name = path.file_name()?.to_str()?.to_owned();
        Some((name, self.disk.read(&path, MOST).ok()?))
    }

    fn template_files(&self) -> Result<Vec<PathBuf>, Trouble> {
        let folder = &self.places.templates;
        let mut files = match self.disk.list(folder) {
            Ok(files) => files,
            // Nobody wrote a format of their own, or put the folder away.
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            Err(error) => {
                let path = folder.clone();
                return Err(Trouble::CannotRead {
                    path,
                    cause: error.into(),
                });
            }
        };
        files.retain(|path| path.extension().is_some_and(|ending| ending == "ron"));
        files.sort();
        Ok(files)
    }
}

impl Formats {
    fn take(&mut self, template: Template) {
        match self.templates.iter_mut().find(|known| known.id == template.id) {
            Some(known) => *known = template,
            None => self.templates.push(template),
        }
    }
}
