//! What the files of a folder say.

use std::fs;
use std::path::{Path, PathBuf};

/// The files under a folder that say a name.
pub fn that_say(folder: &Path, name: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("a file").path();
        if path.is_dir() {
            found.extend(that_say(&path, name));
        } else if String::from_utf8_lossy(&fs::read(&path).expect("a file")).contains(name) {
            found.push(path);
        }
    }
    found
}
