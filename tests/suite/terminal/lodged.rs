//! A program that lives in the window of a shell, so that the window can be closed over its head.

use std::fs::File;
use std::io::Read;
use std::ops::{Deref, DerefMut};
use std::path::Path;
use std::process::Command;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

use super::window::{PATIENCE, Window};

/// The window of the shell.
pub struct Lodged {
    window: Window,
    /// Told when the program is gone.
    gone: Receiver<()>,
}

impl Lodged {
    /// Opens the program on `data`, after the shell has done `beforehand`.
    pub fn open(data: &Path, beforehand: &str) -> Self {
        // Only the program holds the other end of the pipe: it closes when the program is gone.
        let pipe = data.join("pipe");
        let made = Command::new("mkfifo").arg(&pipe).status();
        assert!(made.expect("mkfifo").success(), "a pipe is made");
        let (tell, gone) = channel();
        let end = pipe.clone();
        thread::spawn(move || {
            let mut nothing = Vec::new();
            let read = File::open(end).and_then(|mut end| end.read_to_end(&mut nothing));
            drop(read.map(|_| tell.send(())));
        });
        let (folder, pipe) = (data.display(), pipe.display());
        let window = Window::shell(&format!(
            "{beforehand} \"$0\" --lang it --data '{folder}' 9>'{pipe}'; true"
        ));
        Self { window, gone }
    }

    /// Ends the shell, whose window it is; returns when the program is gone too.
    pub fn close(mut self) {
        self.window.signal("KILL");
        let gone = self.gone.recv_timeout(PATIENCE);
        assert!(gone.is_ok(), "the program stays without its window");
    }
}

impl Deref for Lodged {
    type Target = Window;

    fn deref(&self) -> &Window {
        &self.window
    }
}

impl DerefMut for Lodged {
    fn deref_mut(&mut self) -> &mut Window {
        &mut self.window
    }
}
