//! The press: writes what leaves the program to be read, each file whole or not at all.

use std::path::{Path, PathBuf};

use super::whole::{folder_of, put_whole};
use super::{Store, Trouble};

impl Store {
    /// The folder for the papers of a laboratory. Its name comes from a file, which may say anything: whatever is no
    /// plain name of a folder becomes one.
    pub fn papers_of(&self, session: &str) -> PathBuf {
        let plain = |letter: char| {
            if matches!(letter, '/' | '\\' | ':') || letter.is_control() {
                '-'
            } else {
                letter
            }
        };
        let name: String = session.trim_start_matches('.').chars().map(plain).collect();
        let name = if name.is_empty() { "-" } else { &name };
        self.places.papers.join(name)
    }

    /// Writes a file, its folder made where it is missing; a file of that name is replaced in one instant.
    pub fn publish(&self, path: &Path, bytes: &[u8]) -> Result<PathBuf, Trouble> {
        let disk = self.disk.as_ref();
        let written = disk
            .make_folder(folder_of(path))
            .and_then(|()| put_whole(disk, path, bytes));
        match written {
            Ok(()) => Ok(path.to_owned()),
            Err(error) => Err(Trouble::NotPublished {
                path: path.to_owned(),
                cause: error.into(),
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::store::{Places, Store, Trouble};

    #[test]
    fn a_name_that_points_elsewhere_stays_among_the_papers() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::new(Places::under(folder.path())).unwrap();
        for name in ["../..", "/etc", "..", "", "C:\\x", "a/../../b"] {
            let papers = store.papers_of(name);
            assert_eq!(papers.parent(), Some(store.places.papers.as_path()), "{name}");
        }
    }

    #[test]
    fn a_paper_replaces_the_one_before_and_leaves_nothing_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::new(Places::under(folder.path())).unwrap();
        let papers = store.papers_of("prova");
        store.publish(&papers.join("atti.txt"), b"prima").unwrap();
        let path = store.publish(&papers.join("atti.txt"), b"dopo").unwrap();
        assert_eq!(std::fs::read(path).unwrap(), b"dopo");
        assert_eq!(std::fs::read_dir(papers).unwrap().count(), 1);
    }

    #[test]
    fn a_paper_that_cannot_be_written_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::new(Places::under(folder.path())).unwrap();
        let taken = folder.path().join("occupato");
        std::fs::write(&taken, b"un file").unwrap();
        let told = store.publish(&taken.join("atti.txt"), b"x");
        assert!(matches!(told, Err(Trouble::NotPublished { .. })));
    }
}
