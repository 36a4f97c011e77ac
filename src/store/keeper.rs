//! Making what is being typed survive a power cut, in the background.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::tray::Tray;
use super::whole::folder_of;
use super::{Cause, Store, Trouble};

/// The least time between two syncs: what was typed in it may be lost with the power.
const PAUSE: Duration = Duration::from_millis(100);

/// A thread that syncs one file, whatever file has its name, soon after it is told that something was written. When it is
/// dropped, what was written last is synced first.
#[derive(Debug)]
pub struct Keeper {
    tray: Arc<Tray<Work>>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug, Default)]
struct Work {
    is_written: bool,
    is_closing: bool,
    trouble: Option<Trouble>,
}

impl Store {
    /// Starts keeping the file at `path`, which need not be there yet.
    ///
    /// Errors: the system gives no thread.
    pub fn keeper(&self, path: PathBuf) -> Result<Keeper, Trouble> {
        let tray = Arc::new(Tray::<Work>::default());
        let (theirs, store, file) = (tray.clone(), self.clone(), path.clone());
        let thread = thread::Builder::new()
            .name("keeper".to_owned())
            .spawn(move || serve(&theirs, &store, &file))
            .map_err(|error| not_kept(path, error))?;
        Ok(Keeper {
            tray,
            thread: Some(thread),
        })
    }
}

impl Keeper {
    /// Something was written. Returns at once.
    pub fn written(&self) {
        self.tray.change(|work| work.is_written = true);
    }

    /// Why the last sync failed, told once. The file must not be trusted again.
    pub fn trouble(&self) -> Option<Trouble> {
        self.tray.work().trouble.take()
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.tray.change(|work| work.is_closing = true);
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has nothing more to say than that nothing is synced.
            drop(thread.join());
        }
    }
}

/// Syncs what was written until there is nothing and never will be.
fn serve(tray: &Tray<Work>, store: &Store, path: &std::path::Path) {
    let next = |work: &mut Work| match (std::mem::take(&mut work.is_written), work.is_closing) {
        (true, _) => Some(true),
        (false, true) => Some(false),
        (false, false) => None,
    };
    while tray.until(next) {
        if let Err(error) = sync(store, path) {
            tray.work().trouble = Some(not_kept(path.to_owned(), error));
        }
        tray.rest(PAUSE, |work| work.is_closing);
    }
}

/// A file that is gone by now was given up by whoever wrote it; its name must not come back.
fn sync(store: &Store, path: &std::path::Path) -> io::Result<()> {
    match store.disk.sync_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        Err(_) | Ok(()) => store.disk.sync_folder(folder_of(path)),
    }
}

fn not_kept(path: PathBuf, error: io::Error) -> Trouble {
    Trouble::DraftNotKept {
        path,
        cause: Cause::from(error),
    }
}

#[cfg(test)]
mod tests {
    use crate::store::{Places, Store, Trouble};

    fn house() -> (tempfile::TempDir, Store) {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::new(Places::under(folder.path())).unwrap();
        (folder, store)
    }

    #[test]
    fn a_file_that_is_gone_is_no_trouble_and_a_folder_that_is_gone_is_told_once() {
        let (_folder, store) = house();
        let path = store.places.drafts.join("prova.draft");
        for is_there in [true, false] {
            if !is_there {
                std::fs::remove_dir(&store.places.drafts).unwrap();
            }
            let mut keeper = store.keeper(path.clone()).unwrap();
            keeper.written();
            // The thread has done its work when it is gone.
            let thread = keeper.thread.take().unwrap();
            keeper.tray.change(|work| work.is_closing = true);
            thread.join().unwrap();
            let is_told = matches!(keeper.trouble(), Some(Trouble::DraftNotKept { .. }));
            assert_eq!(is_told, !is_there);
            assert_eq!(keeper.trouble(), None);
        }
    }
}
