//! The terminal and the signals, whichever speaks first.
//!
//! One thread hears and paints: a key that had to be handed from one thread to another would be on the screen later.

use std::collections::VecDeque;
use std::io::{self, IsTerminal};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::{Duration, Instant};

use crossterm::event::Event;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::iterator::backend::SignalDelivery;
use signal_hook::iterator::exfiltrator::SignalOnly;

use super::{Heard, MOST, folder};
use crate::shell::decoder::Decoder;

/// How many bytes are read at once.
const PARCEL: usize = 4096;
/// The signal that says that the terminal is gone.
const HANG_UP: u8 = 1;
const HEEDED: [i32; 6] = [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH];

/// Who has something to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Speaking {
    terminal: bool,
    signals: bool,
}

pub struct Ears {
    signals: SignalDelivery<UnixStream, SignalOnly>,
    decoder: Decoder,
    /// Understood, for the next turn.
    waiting: VecDeque<Heard>,
    /// When the terminal last said something.
    last: Instant,
    /// Tells of changes in a folder.
    news: Option<OwnedFd>,
}

impl Ears {
    /// Starts to listen to the signals that concern a program in a terminal, and to the terminal.
    pub fn open() -> io::Result<Self> {
        let (read, write) = UnixStream::pair()?;
        Ok(Self {
            signals: SignalDelivery::with_pipe(read, write, SignalOnly, HEEDED)?,
            decoder: Decoder::default(),
            waiting: VecDeque::new(),
            last: Instant::now(),
            news: None,
        })
    }

    /// True where a change in the folder ends the waiting.
    pub fn watch(&mut self, folder: &Path) -> bool {
        self.news = folder::watch(folder);
        self.news.is_some()
    }

    /// Waits at most `patience` for something, and returns what is there. A signal that asks the program to end does not
    /// wait behind a flood of keys.
    pub fn hear(&mut self, patience: Duration) -> Vec<Heard> {
        match self.wait(self.patience(patience)) {
            Ok(speaking) => {
                if let Some(signal) = self.attend(speaking) {
                    return vec![Heard::Summons(signal)];
                }
            }
            Err(error) => self.waiting.push_back(Heard::Deaf(error)),
        }
        let n_now = self.waiting.len().min(MOST);
        self.waiting.drain(..n_now).collect()
    }

    fn patience(&self, patience: Duration) -> Duration {
        if self.waiting.is_empty() {
            self.decoder
                .patience()
                .map_or(patience, |rest| rest.min(patience))
        } else {
            Duration::ZERO
        }
    }

    /// While much is waiting to be done the terminal waits too.
    fn wait(&self, patience: Duration) -> io::Result<Speaking> {
        let keyboard = if self.waiting.len() < MOST {
            PollFlags::IN
        } else {
            PollFlags::empty()
        };
        let stdin = io::stdin();
        let signals = self.signals.get_read();
        let mut fds = [
            PollFd::new(&stdin, keyboard),
            PollFd::new(signals, PollFlags::IN),
            self.news.as_ref().map_or_else(
                || PollFd::new(signals, PollFlags::empty()),
                |news| PollFd::new(news, PollFlags::IN),
            ),
        ];
        let timeout = Timespec::try_from(patience).ok();
        match poll(&mut fds, timeout.as_ref()) {
            Ok(_) => {}
            // A signal came: it is in the pipe now, for the next turn.
            Err(Errno::INTR) => {
                return Ok(Speaking {
                    terminal: false,
                    signals: true,
                });
            }
            Err(error) => return Err(error.into()),
        }
        let [terminal, signals, news] = fds.map(|fd| !fd.revents().is_empty());
        if news {
            self.news.iter().for_each(folder::take);
        }
        Ok(Speaking { terminal, signals })
    }

    /// Takes what there is; returns the signal that asks the program to end, if there is one.
    fn attend(&mut self, speaking: Speaking) -> Option<u8> {
        let summons = if speaking.signals { self.heed() } else { None };
        if speaking.terminal {
            return summons.or(self.read());
        }
        self.settle();
        summons
    }

    /// Takes the signals; returns one that asks the program to end.
    fn heed(&mut self) -> Option<u8> {
        let mut summons = None;
        for signal in self.signals.pending() {
            match signal {
                SIGWINCH => {
                    // Whoever paints asks for the size again.
                    let (width, height) = crossterm::terminal::size().unwrap_or_default();
                    self.waiting.push_back(Heard::Event(Event::Resize(width, height)));
                }
                SIGTSTP => self.waiting.push_back(Heard::Pause),
                other => summons = Some(u8::try_from(other).unwrap_or(HANG_UP)),
            }
        }
        summons
    }

    /// Takes what was typed; returns the signal of a closed window when there is nobody to type any more.
    fn read(&mut self) -> Option<u8> {
        let mut parcel = [0; PARCEL];
        // Not through the reader of the standard library, which keeps bytes that nobody would be told of.
        match rustix::io::read(rustix::stdio::stdin(), &mut parcel) {
            // The other end of the terminal is gone.
            Ok(0) => return Some(HANG_UP),
            Ok(len) => {
                self.last = Instant::now();
                let events = self.decoder.feed(parcel.get(..len).unwrap_or_default());
                self.waiting.extend(events.into_iter().map(Heard::Event));
            }
            Err(Errno::INTR | Errno::AGAIN) => {}
            Err(_) if !io::stdin().is_terminal() => return Some(HANG_UP),
            Err(error) => self.waiting.push_back(Heard::Deaf(error.into())),
        }
        None
    }

    /// Takes what was begun for what it is, when the rest of it has not come.
    fn settle(&mut self) {
        if self
            .decoder
            .patience()
            .is_some_and(|rest| self.last.elapsed() >= rest)
        {
            let events = self.decoder.settle();
            self.waiting.extend(events.into_iter().map(Heard::Event));
        }
    }
}
