//! A folder whose changes the system tells of, where it does.

use std::os::fd::OwnedFd;
use std::path::Path;

/// What can be waited for until something in the folder is written to its end or put in its place; none where the system
/// does not tell.
#[cfg(target_os = "linux")]
pub fn watch(folder: &Path) -> Option<OwnedFd> {
    use rustix::fs::inotify::{CreateFlags, WatchFlags, add_watch, init};

    let news = init(CreateFlags::NONBLOCK | CreateFlags::CLOEXEC).ok()?;
    add_watch(&news, folder, WatchFlags::MOVED_TO | WatchFlags::CLOSE_WRITE).ok()?;
    Some(news)
}

#[cfg(not(target_os = "linux"))]
pub fn watch(_folder: &Path) -> Option<OwnedFd> {
    None
}

/// Takes all that was told, which is only that something changed.
pub fn take(news: &OwnedFd) {
    let mut told = [0; 4096];
    while rustix::io::read(news, &mut told).is_ok_and(|len| len == told.len()) {}
}
