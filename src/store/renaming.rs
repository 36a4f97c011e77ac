//! Files and folders that are called like somebody who is forgotten.

use std::fs;
use std::path::{Path, PathBuf};

use super::whole::{folder_of, stem};
use super::{Store, Trouble};
use crate::domain::Forgetting;

/// A file and what it is called now.
pub type Renamed = (PathBuf, PathBuf);

impl Store {
    /// Gives another name to the files that are called like them, alone or with the folder they are in. What is in the way
    /// stays: it is told with what is left.
    pub(super) fn rename_after(&self, who: &Forgetting) -> Result<Vec<Renamed>, Trouble> {
        let mut renamed = Vec::new();
        for path in self.own_files()? {
            let Some(next) = self.other_name(&path, who).filter(|next| !next.exists()) else {
                continue;
            };
            let moved = self
                .disk
                .make_folder(folder_of(&next))
                .and_then(|()| self.disk.rename(&path, &next))
                .and_then(|()| self.disk.sync_folder(folder_of(&next)));
            moved.map_err(|error| Trouble::NotErased {
                path: path.clone(),
                cause: error.into(),
            })?;
            // A folder with something else in it stays.
            drop(fs::remove_dir(folder_of(&path)));
            renamed.push((path, next));
        }
        Ok(renamed)
    }

    fn other_name(&self, path: &Path, who: &Forgetting) -> Option<PathBuf> {
        let inside = path.strip_prefix(&self.places.data).ok()?;
        let traces = who.traces_in(None);
        let parts = inside.iter().map(|part| part.to_string_lossy());
        let next: PathBuf = parts.map(|part| traces.blot(&part, who.label()).0).collect();
        (next != inside).then(|| self.places.data.join(next))
    }

    /// The laboratories that are called otherwise now: the name of each and the one before.
    pub fn names_changed(&self, renamed: &[Renamed]) -> Vec<(String, String)> {
        let sessions = renamed
            .iter()
            .filter(|(before, _)| before.starts_with(&self.places.sessions));
        let sessions =
            sessions.filter(|(before, _)| before.extension().is_some_and(|ending| ending == "ron"));
        sessions.map(|(before, now)| (stem(before), stem(now))).collect()
    }
}
