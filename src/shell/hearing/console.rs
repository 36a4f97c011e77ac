//! The console of Windows, which tells keys, not bytes. It is listened to on a thread of its own: reading it waits for
//! ever, and may hold up neither a save nor the clock.

use std::io;
use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;
use std::time::Duration;

use super::{Heard, MOST};

/// How many things heard may wait; after that the console waits too.
const WAITING: usize = 64;

pub struct Ears {
    mouth: Option<SyncSender<Heard>>,
    heard: Receiver<Heard>,
}

impl Ears {
    pub fn open() -> io::Result<Self> {
        let (mouth, heard) = sync_channel(WAITING);
        Ok(Self {
            mouth: Some(mouth),
            heard,
        })
    }

    /// True where a change in the folder ends the waiting; here it never does.
    pub fn watch(&mut self, _folder: &Path) -> bool {
        false
    }

    /// Waits at most `patience` for something, and returns what is there. The first time starts to listen: before, the
    /// console was not yet taken.
    pub fn hear(&mut self, patience: Duration) -> Vec<Heard> {
        if let Some(mouth) = self.mouth.take() {
            thread::spawn(move || listen(&mouth));
        }
        let first = self.heard.recv_timeout(patience);
        first
            .into_iter()
            .chain(self.heard.try_iter().take(MOST))
            .collect()
    }
}

fn listen(mouth: &SyncSender<Heard>) {
    loop {
        let heard = crossterm::event::read().map_or_else(Heard::Deaf, Heard::Event);
        let is_last = matches!(heard, Heard::Deaf(_));
        if mouth.send(heard).is_err() || is_last {
            return;
        }
    }
}
