//! Where the program keeps its files.

use std::path::{Path, PathBuf};

use directories::ProjectDirs;

use super::{Disk, Trouble};

/// The folders of the program.
#[derive(Debug, Clone, PartialEq)]
pub struct Places {
    /// The folder above the others.
    pub data: PathBuf,
    /// One RON file a laboratory.
    pub sessions: PathBuf,
    /// The user's own formats.
    pub templates: PathBuf,
    /// What was being typed.
    pub drafts: PathBuf,
    /// Files set aside before they were changed in a way that loses something.
    pub backups: PathBuf,
    /// Books and sheets to print, in one folder a laboratory; made when there is something to put in it.
    pub papers: PathBuf,
}

impl Places {
    /// Returns the folders under `data`, or under the place this system has for such files.
    ///
    /// Errors: no place was given and the system names none (`HOME` is not set).
    pub fn find(data: Option<&Path>) -> Result<Self, Trouble> {
        match data {
            Some(data) => Ok(Self::under(data)),
            None => ProjectDirs::from("", "", "cerchio")
                .map(|project| Self::under(project.data_dir()))
                .ok_or(Trouble::NoHome),
        }
    }

    /// Returns the folders under `data`, whether or not they exist.
    pub fn under(data: &Path) -> Self {
        Self {
            data: data.to_owned(),
            sessions: data.join("sessions"),
            templates: data.join("templates"),
            drafts: data.join("drafts"),
            backups: data.join("backups"),
            papers: data.join("papers"),
        }
    }

    /// Makes the folders that are not there, for their owner alone.
    pub fn make(&self, disk: &dyn Disk) -> Result<(), Trouble> {
        for folder in [&self.sessions, &self.templates, &self.drafts, &self.backups] {
            disk.make_folder(folder)
                .map_err(|error| Trouble::CannotMakeFolder {
                    path: folder.clone(),
                    cause: error.into(),
                })?;
        }
        Ok(())
    }

    /// The file of the registry.
    pub fn ledger(&self) -> PathBuf {
        self.data.join("registry.ron")
    }

    /// What the user chose: the language, the colours.
    pub fn settings(&self) -> PathBuf {
        self.data.join("settings.ron")
    }

    /// Who did what to which laboratory.
    pub fn audit(&self) -> PathBuf {
        self.data.join("audit.log")
    }

    /// The file of a laboratory.
    pub fn session(&self, name: &str) -> PathBuf {
        self.sessions.join(format!("{name}.ron"))
    }
}
