//! Laboratories shut behind a passphrase: one file that nobody reads without it, and nothing of them elsewhere.

use std::io;
use std::path::{Path, PathBuf};

use super::reading::{Reading, read};
use super::session_file::{self, MOST, sealed};
use super::whole::{put_whole, stem};
use super::{Holder, SessionFile, Store, Trouble};
use crate::domain::Document;
use crate::export::{Passphrase, Shut, lock, unlock};

/// What the name of such a file ends with: the program age opens it too.
const ENDING: &str = "age";

impl Store {
    /// Shuts the laboratory called `name`: from then on it is only in a file that the passphrase opens. Its copies, its
    /// journal, its drafts and its papers, which say the same in clear, are removed and returned.
    ///
    /// Errors: it is not there, cannot be understood, or another program holds it, and then nothing was changed; another one
    /// is shut under its name; or the disk refuses, and then doing it again does the rest.
    pub fn shut(
        &self,
        name: &str,
        passphrase: &Passphrase,
        holder: &Holder,
    ) -> Result<Vec<PathBuf>, Trouble> {
        let path = self.places.session(name);
        let held = session_file::lock(&path, holder)?;
        self.tidy();
        let bytes = self.bytes_of(&path)?;
        let Some(document) = self.laboratory_in(&path, &bytes) else {
            return Err(Trouble::NotUnderstood { path });
        };
        let target = self.shut_file(name);
        if self.is_of_another(&target, &document, passphrase) {
            return Err(Trouble::NameTaken { path: target });
        }
        let page = sealed(&path, &document)?;
        let locked = lock(&page, passphrase).map_err(|error| Trouble::CannotPut {
            path: target.clone(),
            said: error.0,
        })?;
        put_whole(self.disk.as_ref(), &target, &locked).map_err(|error| Trouble::NotSaved {
            path: target.clone(),
            cause: error.into(),
        })?;
        // What cannot be opened again is not shut.
        let written = self.bytes_of(&target)?;
        if unlock(&written, passphrase).as_deref() != Ok(page.as_slice()) {
            return Err(Trouble::NotUnderstood { path: target });
        }
        let mut removed = self.files_beside(name, &document.summary.id)?;
        removed.retain(|file| *file != target);
        // Its file last: as long as it is there, the laboratory is asked for again.
        for file in removed.iter().chain([&path]) {
            self.disk.remove(file).map_err(|error| Trouble::NotErased {
                path: file.clone(),
                cause: error.into(),
            })?;
        }
        drop(held);
        Ok(removed)
    }

    /// Opens the laboratory that is shut under `name`: its file is in its place again, in clear.
    ///
    /// Errors: there is none, a laboratory of its name is in the list, or the disk refuses; the passphrase is not the one, or
    /// the file is damaged, and then nothing was changed.
    pub fn unshut(
        &self,
        name: &str,
        passphrase: &Passphrase,
        holder: &Holder,
    ) -> Result<Result<(), Shut>, Trouble> {
        let target = self.shut_file(name);
        let bytes = self.bytes_of(&target)?;
        let page = match unlock(&bytes, passphrase) {
            Ok(page) => page,
            Err(shut) => return Ok(Err(shut)),
        };
        let Reading::Whole(lifted) = read(&page) else {
            return Ok(Err(Shut::Broken));
        };
        let mut file = SessionFile::create(self, name, holder)?;
        file.write(&lifted.document)?;
        self.disk.remove(&target).map_err(|error| Trouble::NotErased {
            path: target,
            cause: error.into(),
        })?;
        Ok(Ok(()))
    }

    /// The names of the laboratories that are shut, in their order.
    ///
    /// Errors: the folder cannot be read.
    pub fn all_shut(&self) -> Result<Vec<String>, Trouble> {
        let folder = &self.places.sessions;
        let files = self.disk.list(folder).map_err(|error| Trouble::CannotRead {
            path: folder.clone(),
            cause: error.into(),
        })?;
        let shut = files.iter().filter(|path| is_shut(path));
        let mut names: Vec<String> = shut.map(|path| stem(path)).collect();
        names.sort();
        Ok(names)
    }

    /// Whether a laboratory is shut under this name.
    pub fn is_shut(&self, name: &str) -> bool {
        self.shut_file(name).exists()
    }

    fn shut_file(&self, name: &str) -> PathBuf {
        self.places.sessions.join(format!("{name}.{ENDING}"))
    }

    /// True where a file is there that is not what shutting this laboratory, cut short, left.
    fn is_of_another(&self, target: &Path, document: &Document, passphrase: &Passphrase) -> bool {
        match self.disk.read(target, MOST) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => false,
            Err(_) => true,
            Ok(there) => {
                let page = unlock(&there, passphrase).ok();
                let theirs = page.and_then(|page| read(&page).into_document());
                theirs.is_none_or(|theirs| theirs.summary.id != document.summary.id)
            }
        }
    }
}

fn is_shut(path: &Path) -> bool {
    let is_hidden = path
        .file_name()
        .is_none_or(|name| name.to_string_lossy().starts_with('.'));
    !is_hidden && path.extension().is_some_and(|ending| ending == ENDING)
}
