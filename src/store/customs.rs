//! What a body settles for itself in files of its own: read anew with the registry, never written.

use std::io;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

use super::{Misreading, Store, Trouble, notation};
use crate::registry::Customs;
use crate::registry::ladder::{RULES, Rules};
use crate::registry::programme::{Programme, SAMPLE};
use crate::registry::territory::{PROFILE, Territory};

/// The largest file read, in bytes.
const MOST: u64 = 1024 * 1024;

/// A file of a body that cannot be used. What comes with the program holds in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct FaultyCustom {
    pub path: PathBuf,
    /// From 1, in letters.
    pub line: usize,
    pub column: usize,
    pub why: Unfit,
}

/// Why a file of a body cannot be used.
#[derive(Debug, Clone, PartialEq)]
pub enum Unfit {
    /// What the reader of the file said, in its own English.
    Misread(String),
    /// The name of the sentence that tells what does not agree.
    Clash(&'static str),
}

impl Store {
    /// The customs, and the files that cannot be used. A faulty file hides nothing but itself.
    pub fn customs(&self) -> (Customs, Vec<FaultyCustom>) {
        let mut faulty = Vec::new();
        let mut rules = Rules::default();
        match self.custom::<Rules>(&self.rules_file()) {
            Some(Ok((own, text))) if own.is_newer() => {
                faulty.push(placed(&self.rules_file(), &text, "format", "custom-newer"));
            }
            Some(Ok((own, _))) => rules = own,
            Some(Err(why)) => faulty.push(why),
            None => {}
        }
        let programmes = self.customs_in("programmes", &mut faulty, |programme: &Programme| {
            let fault = programme.faults().into_iter().next()?;
            Some((fault.at, fault.key))
        });
        let profiles = self.customs_in("profiles", &mut faulty, |profile: &Territory| {
            let fault = profile.faults().into_iter().next()?;
            Some((fault.at, fault.key))
        });
        (Customs::new(rules, programmes, profiles), faulty)
    }

    /// The files of a folder that can be used. `wrong` names what does not agree in one that can be read, and where.
    fn customs_in<T: DeserializeOwned>(
        &self,
        folder: &str,
        faulty: &mut Vec<FaultyCustom>,
        wrong: impl Fn(&T) -> Option<(String, &'static str)>,
    ) -> Vec<T> {
        let mut all = Vec::new();
        let files = self.files_in(folder).unwrap_or_else(|why| {
            faulty.push(why);
            Vec::new()
        });
        for path in files {
            match self.custom::<T>(&path) {
                Some(Ok((custom, text))) => match wrong(&custom) {
                    Some((at, key)) => faulty.push(placed(&path, &text, &at, key)),
                    None => all.push(custom),
                },
                Some(Err(why)) => faulty.push(why),
                None => {}
            }
        }
        all
    }

    /// Writes the parameters of the ladder that come with the program where a body can change them, unless it did.
    /// Returns where they are.
    pub fn rules_to_change(&self) -> Result<PathBuf, Trouble> {
        self.settle(self.rules_file(), RULES)
    }

    /// The same for the programme that comes with the program.
    pub fn programme_to_change(&self) -> Result<PathBuf, Trouble> {
        self.settle_in("programmes", "programma.ron", SAMPLE)
    }

    /// The same for a profile.
    pub fn profile_to_change(&self) -> Result<PathBuf, Trouble> {
        self.settle_in("profiles", "profilo.ron", PROFILE)
    }

    fn settle_in(&self, folder: &str, name: &str, text: &str) -> Result<PathBuf, Trouble> {
        let folder = self.places.data.join(folder);
        self.disk
            .make_folder(&folder)
            .map_err(|error| Trouble::CannotMakeFolder {
                path: folder.clone(),
                cause: error.into(),
            })?;
        self.settle(folder.join(name), text)
    }

    fn settle(&self, path: PathBuf, text: &str) -> Result<PathBuf, Trouble> {
        match self.disk.read(&path, MOST) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                self.publish(&path, text.as_bytes())?;
                Ok(path)
            }
            Ok(_) => Ok(path),
            Err(error) => Err(Trouble::CannotRead {
                path,
                cause: error.into(),
            }),
        }
    }

    fn rules_file(&self) -> PathBuf {
        self.places.data.join("ladder.ron")
    }

    /// The files of a folder of the body, by name; none where there is no such folder.
    fn files_in(&self, folder: &str) -> Result<Vec<PathBuf>, FaultyCustom> {
        let folder = self.places.data.join(folder);
        let mut files = match self.disk.list(&folder) {
            Ok(files) => files,
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            Err(error) => return Err(unreadable(&folder, &error)),
        };
        files.retain(|path| path.extension().is_some_and(|ending| ending == "ron"));
        files.sort();
        Ok(files)
    }

    /// What a file says, and its text; none where there is no such file.
    fn custom<T: DeserializeOwned>(&self, path: &Path) -> Option<Result<(T, String), FaultyCustom>> {
        let faulty = |misreading: Misreading| FaultyCustom {
            path: path.to_owned(),
            line: misreading.line,
            column: misreading.column,
            why: Unfit::Misread(misreading.said),
        };
        let text = match self.disk.read(path, MOST) {
            Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return None,
            Err(error) => return Some(Err(unreadable(path, &error))),
        };
        let read = notation::parse::<T>(&text);
        Some(read.map(|(custom, _)| (custom, text)).map_err(faulty))
    }
}

/// A file or a folder that the disk does not let be read.
fn unreadable(path: &Path, error: &io::Error) -> FaultyCustom {
    FaultyCustom {
        path: path.to_owned(),
        line: 1,
        column: 1,
        why: Unfit::Misread(error.to_string()),
    }
}

/// A fault at the first place where the file says `at`.
fn placed(path: &Path, text: &str, at: &str, key: &'static str) -> FaultyCustom {
    let mut lines = (1..).zip(text.lines());
    let found = lines.find_map(|(line, text)| {
        let byte = text.find(at)?;
        Some((line, text.get(..byte)?.chars().count() + 1))
    });
    let (line, column) = found.unwrap_or((1, 1));
    FaultyCustom {
        path: path.to_owned(),
        line,
        column,
        why: Unfit::Clash(key),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Places;

    fn customs(text: &str) -> (Customs, Vec<FaultyCustom>) {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("ladder.ron"), text).unwrap();
        Store::new(Places::under(folder.path())).unwrap().customs()
    }

    #[test]
    fn a_body_changes_one_parameter_and_the_others_stay() {
        let (customs, faulty) = customs("(months: 36)");
        let rules = Rules {
            months: 36,
            ..Rules::default()
        };
        assert_eq!((customs.rules, faulty), (rules, Vec::new()));
    }

    #[test]
    fn a_word_that_is_no_parameter_is_told_with_its_place_and_the_rules_of_the_program_hold() {
        let (customs, faulty) = customs("(\n  mouths: 36)");
        assert_eq!(customs.rules, Rules::default());
        assert_eq!(faulty.first().map(|faulty| faulty.line), Some(2));
    }

    #[test]
    fn a_programme_of_the_body_takes_the_place_of_the_sample_and_a_part_above_its_whole_is_told_with_its_place()
     {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::new(Places::under(folder.path())).unwrap();
        assert!(!store.customs().0.has_programmes());
        let path = folder.path().join("programmes");
        std::fs::create_dir_all(&path).unwrap();
        let text = |part: u32| {
            format!(
                "(format: 1, id: \"p\", title: \"Prova\", from: \"2024-01\", to: \"2026-12\", targets: [\n\
                 (code: \"B\", title: \"Tutti\", aim: People(10), by: \"2026-12\"),\n\
                 (code: \"D\", title: \"Alcuni\", aim: People({part}), by: \"2026-12\", part_of: \"B\")])"
            )
        };
        std::fs::write(path.join("prova.ron"), text(10)).unwrap();
        let (customs, faulty) = store.customs();
        assert_eq!((customs.programmes()[0].id.as_str(), faulty), ("p", Vec::new()));
        std::fs::write(path.join("prova.ron"), text(11)).unwrap();
        let (customs, faulty) = store.customs();
        assert!(!customs.has_programmes());
        let fault = &faulty[0];
        assert_eq!(
            (fault.line, fault.column, &fault.why),
            (3, 8, &Unfit::Clash("programme-part-above"))
        );
    }

    #[test]
    fn rules_of_a_newer_program_are_told_and_those_of_this_one_hold() {
        let (customs, faulty) = customs("(\n  format: 2, months: 36)");
        assert_eq!(customs.rules, Rules::default());
        let fault = &faulty[0];
        assert_eq!((fault.line, &fault.why), (2, &Unfit::Clash("custom-newer")));
    }

    #[test]
    fn a_folder_that_cannot_be_read_is_told_and_nothing_is_written_over_it() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::new(Places::under(folder.path())).unwrap();
        std::fs::write(folder.path().join("profiles"), "no folder").unwrap();
        let (_, faulty) = store.customs();
        assert_eq!(faulty.len(), 1);
        std::fs::create_dir(folder.path().join("ladder.ron")).unwrap();
        assert!(store.rules_to_change().is_err());
    }

    #[test]
    fn the_file_to_change_is_written_once() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::new(Places::under(folder.path())).unwrap();
        let path = store.rules_to_change().unwrap();
        std::fs::write(&path, "(months: 36)").unwrap();
        store.rules_to_change().unwrap();
        assert_eq!(store.customs().0.rules.months, 36);
    }
}
