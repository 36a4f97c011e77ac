//! A disk in memory that knows what a power cut would leave of it.
//!
//! Names change in order: of the changes not yet synced any beginning may have happened. Bytes that were not synced may
//! be there, missing, cut short, zeros, or zeros with the end in its place. Nothing takes the name of a file that is open,
//! as Windows has it on most disks.

mod operations;

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};

use crate::store::{Disk, Sheet};

/// What happens at one operation, and after it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Fault {
    /// The power goes: nothing works any more.
    Crash,
    /// The operation is refused.
    Once(io::ErrorKind),
    /// It and all that follow are refused, until the disk is mended.
    FromThenOn(io::ErrorKind),
    /// It is done and yet said to be refused, as a share does whose answer got lost.
    DoneAndDenied(io::ErrorKind),
}

#[derive(Debug, Clone, Default)]
pub struct SimulatedDisk {
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Clone, Default)]
struct State {
    files: Vec<File>,
    names: BTreeMap<PathBuf, usize>,
    durable: BTreeMap<PathBuf, usize>,
    pending: Vec<Change>,
    done: usize,
    fault: Option<(usize, Fault)>,
    n_temporary: usize,
}

#[derive(Debug, Clone, Default)]
struct File {
    now: Vec<u8>,
    durable: Vec<u8>,
    /// Its sync failed: the system forgot what was not written, and will say yes the next time.
    is_given_up: bool,
    n_open: usize,
}

#[derive(Debug, Clone)]
enum Change {
    Link(PathBuf, usize),
    Rename(PathBuf, PathBuf),
    Unlink(PathBuf),
}

impl Change {
    fn folder(&self) -> Option<&Path> {
        match self {
            Self::Link(path, _) | Self::Unlink(path) | Self::Rename(_, path) => path.parent(),
        }
    }

    fn happen(&self, names: &mut BTreeMap<PathBuf, usize>) {
        match self {
            Self::Link(path, file) => drop(names.insert(path.clone(), *file)),
            Self::Unlink(path) => drop(names.remove(path)),
            Self::Rename(from, to) => {
                if let Some(file) = names.remove(from) {
                    names.insert(to.clone(), file);
                }
            }
        }
    }
}

impl SimulatedDisk {
    pub fn with_fault(at: usize, fault: Fault) -> Self {
        let disk = Self::default();
        disk.state().fault = Some((at, fault));
        disk
    }

    /// The operations done so far, from 1.
    pub fn done(&self) -> usize {
        self.state().done
    }

    /// Has the operations fail from the next on.
    pub fn fail_from_now(&self, fault: Fault) {
        let mut state = self.state();
        state.fault = Some((state.done + 1, fault));
    }

    /// Takes the fault away.
    pub fn mend(&self) {
        self.state().fault = None;
    }

    pub fn contents(&self, path: &Path) -> Option<Vec<u8>> {
        let state = self.state();
        let file = *state.names.get(path)?;
        Some(state.files[file].now.clone())
    }

    pub fn put(&self, path: &Path, bytes: Vec<u8>) {
        let mut state = self.state();
        let file = state.link(path);
        state.files[file].now = bytes;
    }

    /// The disk after the death of the program alone: everything is there.
    pub fn after_a_kill(&self) -> Self {
        let state = self.state();
        let files = state.files.iter().map(|file| File::durable(file.now.clone()));
        Self::holding(files.collect(), state.names.clone())
    }

    /// Every disk that a power cut now could leave; `matters` names the files that make a difference.
    pub fn after_a_power_cut(&self, matters: impl Fn(&Path) -> bool) -> Vec<Self> {
        let state = self.state();
        let mut disks = Vec::new();
        let mut seen = BTreeSet::new();
        for n_happened in 0..=state.pending.len() {
            let mut names = state.durable.clone();
            for change in &state.pending[..n_happened] {
                change.happen(&mut names);
            }
            let mattering: BTreeSet<usize> = names
                .iter()
                .filter(|(path, _)| matters(path))
                .map(|(_, file)| *file)
                .collect();
            let mut many = vec![
                state
                    .files
                    .iter()
                    .map(|file| File::durable(file.durable.clone()))
                    .collect(),
            ];
            for file in mattering {
                many = spread(&many, file, &state.files[file]);
            }
            for files in many {
                let view: Vec<(PathBuf, Vec<u8>)> = names
                    .iter()
                    .filter(|(path, _)| matters(path))
                    .map(|(path, file)| (path.clone(), files[*file].now.clone()))
                    .collect();
                if seen.insert(view) {
                    disks.push(Self::holding(files, names.clone()));
                }
            }
        }
        disks
    }

    fn holding(files: Vec<File>, names: BTreeMap<PathBuf, usize>) -> Self {
        let state = State {
            files,
            durable: names.clone(),
            names,
            ..State::default()
        };
        Self {
            state: Arc::new(Mutex::new(state)),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    /// Does an operation, or fails as the fault says.
    fn step<T>(&self, act: impl FnOnce(&mut State) -> io::Result<T>) -> io::Result<T> {
        let mut state = self.state();
        state.done += 1;
        let now = state.done;
        match state.fault {
            Some((at, Fault::Crash)) if now >= at => Err(io::Error::other("the power is gone")),
            Some((at, Fault::Once(kind))) if now == at => Err(kind.into()),
            Some((at, Fault::FromThenOn(kind))) if now >= at => Err(kind.into()),
            Some((at, Fault::DoneAndDenied(kind))) if now == at => {
                act(&mut state)?;
                Err(kind.into())
            }
            _ => act(&mut state),
        }
    }
}

/// The same disks, once for each thing that may have become of one file.
fn spread(many: &[Vec<File>], index: usize, file: &File) -> Vec<Vec<File>> {
    let outcomes = file.outcomes();
    many.iter()
        .flat_map(|files| {
            outcomes.iter().map(|bytes| {
                let mut files = files.clone();
                files[index] = File::durable(bytes.clone());
                files
            })
        })
        .collect()
}

impl File {
    fn durable(bytes: Vec<u8>) -> Self {
        Self {
            now: bytes.clone(),
            durable: bytes,
            is_given_up: false,
            n_open: 0,
        }
    }

    /// What a power cut may leave of it.
    fn outcomes(&self) -> BTreeSet<Vec<u8>> {
        let (now, durable) = (&self.now, &self.durable);
        let mut outcomes = BTreeSet::from([durable.clone()]);
        if !self.is_given_up {
            outcomes.insert(now.clone());
        }
        if now.starts_with(durable) && now != durable {
            let (old, grown) = (durable.len(), now.len() - durable.len());
            for len in [1, grown / 2, grown - 1] {
                outcomes.insert(now[..old + len].to_vec());
            }
            let mut zeros = durable.clone();
            zeros.resize(now.len(), 0);
            let mut end_first = zeros.clone();
            end_first[old + grown / 2..].copy_from_slice(&now[old + grown / 2..]);
            outcomes.extend([zeros, end_first]);
        }
        outcomes
    }
}

impl State {
    fn file(&self, path: &Path) -> io::Result<usize> {
        self.names
            .get(path)
            .copied()
            .ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn link(&mut self, path: &Path) -> usize {
        self.files.push(File::default());
        let file = self.files.len() - 1;
        self.change(Change::Link(path.to_owned(), file));
        file
    }

    fn change(&mut self, change: Change) {
        change.happen(&mut self.names);
        self.pending.push(change);
    }

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        let file = self.file(path)?;
        let bytes = self.files[file].now.clone();
        if bytes.len() as u64 > most {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(bytes)
    }

    fn sync(&mut self, file: usize) {
        let file = &mut self.files[file];
        if !file.is_given_up {
            file.durable.clone_from(&file.now);
        }
    }
}
