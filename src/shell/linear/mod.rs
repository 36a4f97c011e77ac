//! The program one line at a time: no screen, no cursor, no colour; lines are read and lines are added.

mod keyboard;
mod waiting;

use std::collections::VecDeque;
use std::io::{self, Write};
use std::process::ExitCode;

use chrono::NaiveDateTime;

use super::clerk::Clerk;
use super::farewell::Farewell;
use super::teller::Teller;
use crate::app::{Effect, Heard, Length, Listener, Model, Msg, Reading, Sought, update};
use crate::screen::Hit;

pub use keyboard::MOST_ENDS;

/// The program, its listener, and who tells of it.
pub struct Linear<W: Write> {
    pub model: Model,
    clerk: Clerk,
    listener: Listener,
    teller: Teller<W>,
    farewell: Farewell,
    /// Laboratories are being read, and what is shown is made of them.
    is_reading: bool,
    /// How many times the input ended since the last line.
    n_ends: u8,
}

impl<W: Write> Linear<W> {
    pub fn new(mut model: Model, clerk: Clerk, out: W) -> Self {
        model.words = model.words.aloud();
        Self {
            model,
            clerk,
            listener: Listener::default(),
            teller: Teller::new(out),
            farewell: Farewell::default(),
            is_reading: false,
            n_ends: 0,
        }
    }

    /// The same, writing lines that are no wider than that: a terminal would break them within a word.
    pub fn as_wide_as(self, width: fn() -> Option<u16>) -> Self {
        Self {
            teller: self.teller.within(width),
            ..self
        }
    }

    /// Where it speaks.
    pub fn out(&self) -> &W {
        &self.teller.voice.out
    }

    /// What was last read.
    pub fn reading(&self) -> &Reading {
        &self.teller.reading
    }

    /// Greets, takes up what was being typed, says where one is.
    pub fn begin(&mut self) -> io::Result<()> {
        let welcome = self.model.words.say("aloud-welcome");
        self.teller.voice.say(&welcome)?;
        for msg in self.clerk.resume(&self.model.words) {
            self.take(msg)?;
        }
        self.teller.read(&self.model)
    }

    /// Takes a line at the hour `now`; a code when the program is to end.
    pub fn hear(&mut self, line: &str, now: NaiveDateTime) -> io::Result<Option<ExitCode>> {
        self.n_ends = 0;
        if let Some(keys) = keyboard::pressed(line) {
            return self.press(keys, now);
        }
        self.pass(now)?;
        let heard = self.listener.hear(line, &self.teller.reading, &self.model);
        self.obey(heard)
    }

    /// Does what was heard.
    fn obey(&mut self, heard: Heard) -> io::Result<Option<ExitCode>> {
        match heard {
            Heard::Msgs(msgs) => return self.take_all(msgs),
            Heard::Sought(sought) => return self.seek(*sought),
            Heard::Which { found, msgs } => {
                self.listener.expect(msgs);
                self.teller.voice.say(&found)?;
            }
            Heard::Again => self.teller.say_again(Length::Short, &self.model)?,
            Heard::All => {
                self.model.show_all();
                self.teller.say_again(Length::Whole, &self.model)?;
            }
            Heard::More(msg) => drop(self.take(msg)?),
            Heard::Lost(why) => self.teller.voice.say(&why)?,
        }
        Ok(None)
    }

    /// Takes messages and says what came of them: nothing is done in silence.
    fn take_all(&mut self, msgs: Vec<Msg>) -> io::Result<Option<ExitCode>> {
        let before = Reading::of(&self.model);
        let n_said = self.teller.voice.n_said;
        self.teller.told = None;
        for msg in msgs {
            if let Some(code) = self.take(msg)? {
                return Ok(Some(code));
            }
        }
        self.news()?;
        self.wait_for_plan()?;
        self.wait_for_reading()?;
        self.teller.read(&self.model)?;
        if !self.model.is_asking() && self.teller.voice.n_said == n_said && self.teller.reading == before {
            let title = [("title", self.teller.reading.title.clone().into())];
            self.teller
                .voice
                .say(&self.model.words.tell("aloud-nothing-new", &title))?;
        }
        Ok(None)
    }

    /// Looks for something; where it is nowhere, looks again for what was looked for before, and does what it may mean.
    fn seek(&mut self, sought: Sought) -> io::Result<Option<ExitCode>> {
        for msg in sought.msgs {
            self.take(msg)?;
        }
        let found = Reading::of(&self.model);
        if found.hits().any(|hit| matches!(hit, Hit::Row(_))) {
            return self.take_all(Vec::new());
        }
        for msg in sought.back {
            self.take(msg)?;
        }
        self.obey(sought.otherwise)
    }

    /// Lets time pass: what is new is said.
    pub fn pass(&mut self, now: NaiveDateTime) -> io::Result<()> {
        self.model.now = now;
        self.take(Msg::Tick)?;
        self.news()?;
        self.clerk.retry();
        self.teller.tell(&self.model)
    }

    /// Ends: waits until all is on the disk, and says what is not saved yet.
    pub fn end(&mut self) -> io::Result<ExitCode> {
        for msg in self.listener.rest() {
            self.take(msg)?;
        }
        self.farewell.note(&self.model);
        match self.clerk.flush() {
            Ok(()) => {
                let goodbye = self.farewell.said(&self.model.words);
                self.teller.voice.say(&goodbye)?;
                Ok(ExitCode::SUCCESS)
            }
            Err(trouble) => {
                let told = super::clerk::told(&trouble, &self.model.words);
                self.teller.voice.say(&told)?;
                Ok(ExitCode::FAILURE)
            }
        }
    }

    /// Asks for a line, where somebody sits at a keyboard.
    pub fn prompt(&mut self) -> io::Result<()> {
        self.teller.voice.prompt()
    }

    /// Writes a line that came from a script, so that what follows is understood.
    pub fn echo(&mut self, line: &str) -> io::Result<()> {
        self.teller.voice.say(&format!("> {line}"))
    }

    fn news(&mut self) -> io::Result<()> {
        for msg in self.clerk.news(&self.model.words) {
            self.take(msg)?;
        }
        Ok(())
    }

    /// Takes one message and does all that follows from it.
    fn take(&mut self, msg: Msg) -> io::Result<Option<ExitCode>> {
        let mut waiting = VecDeque::from([msg]);
        while let Some(msg) = waiting.pop_front() {
            for effect in update(&mut self.model, msg) {
                if matches!(effect, Effect::Release(_)) {
                    self.farewell.note(&self.model);
                }
                self.is_reading |= matches!(effect, Effect::ReadAll);
                match effect {
                    Effect::Quit => return Ok(Some(ExitCode::SUCCESS)),
                    // What rings is also said.
                    Effect::Ring => {}
                    effect => {
                        waiting.extend(self.clerk.do_effect(effect, &self.model.words, self.model.now));
                    }
                }
            }
            // A text to read is read at once; then it is out of the way.
            while self.model.is_telling() {
                self.teller.say_text(&self.model)?;
                let close = Msg::Key(crossterm::event::KeyCode::Esc.into());
                update(&mut self.model, close);
            }
        }
        Ok(None)
    }
}
