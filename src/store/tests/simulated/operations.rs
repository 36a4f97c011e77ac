//! The operations of the disk, as the store asks for them.

use super::*;

#[derive(Debug)]
struct SimulatedSheet {
    disk: SimulatedDisk,
    file: usize,
}

impl Sheet for SimulatedSheet {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let file = self.file;
        let written = self.disk.step(|state| {
            state.files[file].now.extend(bytes);
            Ok(())
        });
        if written.is_err() && !self.disk.is_crashed() {
            // A disk that gets full takes a part.
            self.disk.state().files[file]
                .now
                .extend(&bytes[..bytes.len() / 2]);
        }
        written
    }

    fn sync(&mut self) -> io::Result<()> {
        let file = self.file;
        let synced = self.disk.step(|state| {
            state.sync(file);
            Ok(())
        });
        if synced.is_err() {
            self.disk.state().files[file].is_given_up = true;
        }
        synced
    }
}

impl Drop for SimulatedSheet {
    fn drop(&mut self) {
        self.disk.state().files[self.file].n_open -= 1;
    }
}

impl SimulatedDisk {
    fn is_crashed(&self) -> bool {
        matches!(self.state().fault, Some((_, Fault::Crash)))
    }

    fn sheet(&self, file: usize) -> Box<dyn Sheet> {
        self.state().files[file].n_open += 1;
        Box::new(SimulatedSheet {
            disk: self.clone(),
            file,
        })
    }
}

impl Disk for SimulatedDisk {
    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        Ok(path.to_owned())
    }

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        self.step(|state| state.read(path, most))
    }

    fn create_beside(&self, path: &Path) -> io::Result<(PathBuf, Box<dyn Sheet>)> {
        let (name, file) = self.step(|state| {
            state.n_temporary += 1;
            let name = path.with_file_name(format!(".cerchio-{}.tmp", state.n_temporary));
            let file = state.link(&name);
            Ok((name, file))
        })?;
        Ok((name, self.sheet(file)))
    }

    fn append(&self, path: &Path) -> io::Result<Box<dyn Sheet>> {
        let file = self.step(|state| Ok(state.file(path).unwrap_or_else(|_| state.link(path))))?;
        Ok(self.sheet(file))
    }

    fn cut(&self, path: &Path, len: u64) -> io::Result<()> {
        self.step(|state| {
            let file = state.file(path)?;
            let len = usize::try_from(len).unwrap_or(usize::MAX);
            // Shortening is taken to be durable at once: the worst case.
            state.files[file].now.truncate(len);
            state.files[file].durable.truncate(len);
            Ok(())
        })
    }

    fn link(&self, path: &Path, second: &Path) -> io::Result<()> {
        self.step(|state| {
            let file = state.file(path)?;
            if state.names.contains_key(second) {
                return Err(io::ErrorKind::AlreadyExists.into());
            }
            state.change(Change::Link(second.to_owned(), file));
            Ok(())
        })
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step(|state| {
            let file = state.file(from)?;
            // Between two names of one file nothing happens.
            if state.file(to).is_ok_and(|there| there == file) {
                return Ok(());
            }
            if state.file(to).is_ok_and(|there| state.files[there].n_open > 0) {
                return Err(io::ErrorKind::PermissionDenied.into());
            }
            state.change(Change::Rename(from.to_owned(), to.to_owned()));
            Ok(())
        })
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.step(|state| {
            state.file(path)?;
            state.change(Change::Unlink(path.to_owned()));
            Ok(())
        })
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        self.step(|state| {
            let files = state.names.keys().filter(|path| path.parent() == Some(folder));
            Ok(files.cloned().collect())
        })
    }

    /// The folders are really there, for the locks: they are not part of the simulation.
    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        std::fs::create_dir_all(folder)
    }

    fn sync_file(&self, path: &Path) -> io::Result<()> {
        self.step(|state| {
            let file = state.file(path)?;
            state.sync(file);
            Ok(())
        })
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.step(|state| {
            let (here, elsewhere) = std::mem::take(&mut state.pending)
                .into_iter()
                .partition(|change| change.folder() == Some(folder));
            let here: Vec<Change> = here;
            for change in &here {
                change.happen(&mut state.durable);
            }
            state.pending = elsewhere;
            Ok(())
        })
    }
}
