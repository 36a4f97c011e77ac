//! The program one line at a time: no screen, no cursor, no colour; lines are read and lines are added.

use std::collections::VecDeque;
use std::io::{self, Write};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use chrono::NaiveDateTime;

use super::clerk::Clerk;
use super::farewell::Farewell;
use super::prompts::Prompts;
use super::voice::Voice;
use crate::app::{Effect, Heard, Length, Listener, Model, Msg, Reading, Sought, update};
use crate::planner::Found;
use crate::screen::Hit;

/// How often a plan that is looked for is looked at, and how many times.
const LOOK: Duration = Duration::from_millis(20);
const MOST_LOOKS: u32 = 50;

/// The program, its listener, and where it speaks.
pub struct Linear<W: Write> {
    pub model: Model,
    clerk: Clerk,
    listener: Listener,
    voice: Voice<W>,
    /// What was last read.
    reading: Reading,
    /// The last screen that was read: a box that closes leads back to it, and most of it was said.
    screen: Reading,
    prompts: Prompts,
    told: Option<String>,
    /// The one of the first steps that was said last.
    step: Option<String>,
    farewell: Farewell,
}

impl<W: Write> Linear<W> {
    pub fn new(mut model: Model, clerk: Clerk, out: W) -> Self {
        model.words = model.words.aloud();
        Self {
            model,
            clerk,
            listener: Listener::default(),
            voice: Voice::new(out),
            reading: Reading::default(),
            screen: Reading::default(),
            prompts: Prompts::default(),
            told: None,
            step: None,
            farewell: Farewell::default(),
        }
    }

    /// The same, writing lines that are no wider than that: a terminal would break them within a word.
    pub fn as_wide_as(self, width: fn() -> Option<u16>) -> Self {
        Self {
            voice: Voice { width, ..self.voice },
            ..self
        }
    }

    /// Where it speaks.
    pub fn out(&self) -> &W {
        &self.voice.out
    }

    /// What was last read.
    pub fn reading(&self) -> &Reading {
        &self.reading
    }

    /// Greets, takes up what was being typed, says where one is.
    pub fn begin(&mut self) -> io::Result<()> {
        let welcome = self.model.words.say("aloud-welcome");
        self.voice.say(&welcome)?;
        for msg in self.clerk.resume(&self.model.words) {
            self.take(msg)?;
        }
        self.read()
    }

    /// Takes a line at the hour `now`; a code when the program is to end.
    pub fn hear(&mut self, line: &str, now: NaiveDateTime) -> io::Result<Option<ExitCode>> {
        self.pass(now)?;
        let heard = self.listener.hear(line, &self.reading, &self.model);
        self.obey(heard)
    }

    /// Does what was heard.
    fn obey(&mut self, heard: Heard) -> io::Result<Option<ExitCode>> {
        match heard {
            Heard::Msgs(msgs) => return self.take_all(msgs),
            Heard::Sought(sought) => return self.seek(*sought),
            Heard::Which { found, msgs } => {
                self.listener.expect(msgs);
                self.voice.say(&found)?;
            }
            Heard::Again => self.say_again(Length::Short)?,
            Heard::All => self.say_again(Length::Whole)?,
            Heard::More(msg) => drop(self.take(msg)?),
            Heard::Lost(why) => self.voice.say(&why)?,
        }
        Ok(None)
    }

    /// Takes messages and says what came of them: nothing is done in silence.
    fn take_all(&mut self, msgs: Vec<Msg>) -> io::Result<Option<ExitCode>> {
        let before = Reading::of(&self.model);
        self.told = None;
        for msg in msgs {
            if let Some(code) = self.take(msg)? {
                return Ok(Some(code));
            }
        }
        self.news()?;
        self.wait_for_plan()?;
        self.read()?;
        if !self.model.is_asking() && self.told.is_none() && self.reading == before {
            let title = [("title", self.reading.title.clone().into())];
            self.voice
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
        self.tell()
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
                self.voice.say(&goodbye)?;
                Ok(ExitCode::SUCCESS)
            }
            Err(trouble) => {
                let told = super::clerk::told(&trouble, &self.model.words);
                self.voice.say(&told)?;
                Ok(ExitCode::FAILURE)
            }
        }
    }

    /// Asks for a line, where somebody sits at a keyboard.
    pub fn prompt(&mut self) -> io::Result<()> {
        self.voice.prompt()
    }

    /// Writes a line that came from a script, so that what follows is understood.
    pub fn echo(&mut self, line: &str) -> io::Result<()> {
        self.voice.say(&format!("> {line}"))
    }

    /// Waits for the first plan that is looked for behind: what is read next is the plan, and the next line is about it.
    fn wait_for_plan(&mut self) -> io::Result<()> {
        for _ in 0..MOST_LOOKS {
            let planning = self.model.open.as_ref().and_then(|open| open.planning.as_ref());
            let found = planning.map(|planning| planning.found.as_ref());
            if found.is_none_or(|found| found.is_some_and(|found| found.is_over)) {
                return Ok(());
            }
            thread::sleep(LOOK);
            self.news()?;
        }
        self.settle_plan()
    }

    /// Nobody looks for a better plan while this one is read: what is read is what is accepted.
    fn settle_plan(&mut self) -> io::Result<()> {
        let planning = self.model.open.as_ref().and_then(|open| open.planning.as_ref());
        let found = planning.and_then(|planning| Some((planning.ticket, planning.found.clone()?)));
        let Some((ticket, found)) = found else {
            return Ok(());
        };
        let stop = self
            .clerk
            .do_effect(Effect::StopPlanning, &self.model.words, self.model.now);
        let settled = Msg::Planned {
            ticket,
            found: Box::new(Found {
                is_over: true,
                ..found
            }),
        };
        for msg in stop.into_iter().chain([settled]) {
            self.take(msg)?;
        }
        Ok(())
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
                self.tell()?;
                let text = Reading::of(&self.model);
                self.say_whole(&text, Length::Whole)?;
                self.reading = text;
                let close = Msg::Key(crossterm::event::KeyCode::Esc.into());
                update(&mut self.model, close);
            }
        }
        Ok(None)
    }

    /// Says what happened, once.
    fn tell(&mut self) -> io::Result<()> {
        let told = self.model.told().map(str::to_owned);
        if let Some(text) = told.as_deref().filter(|_| told != self.told) {
            self.voice.say(text)?;
        }
        self.told = told;
        Ok(())
    }

    /// Says where one is: the whole of a new place, and of the same place what is new in it.
    fn read(&mut self) -> io::Result<()> {
        self.tell()?;
        let reading = Reading::of(&self.model);
        let is_same = reading.title == self.reading.title;
        match (self.model.is_asking(), is_same) {
            (_, false) if !self.model.is_asking() && reading.title == self.screen.title => {
                self.say_back(&reading)?;
            }
            (_, false) => self.say_whole(&reading, Length::Short)?,
            (true, true) => self.voice.say_all(&reading.told(Length::Short, &self.model))?,
            (false, true) => self.voice.say_all(&reading.news(&self.reading, &self.model))?,
        }
        self.note(reading);
        let step = self.model.next_step();
        if let Some(step) = step.as_deref().filter(|_| step != self.step) {
            self.voice.say(step)?;
        }
        self.step = step;
        Ok(())
    }

    /// Back on a screen: where that is, and what is new there.
    fn say_back(&mut self, reading: &Reading) -> io::Result<()> {
        let title = [("title", reading.title.clone().into())];
        let here = self.model.words.tell("aloud-here", &title);
        let news = reading.news(&self.screen, &self.model);
        self.voice.say_all(&[String::new(), here])?;
        self.voice.say_all(&news)
    }

    /// Remembers what was read.
    fn note(&mut self, reading: Reading) {
        if !self.model.is_asking() {
            self.screen = reading.clone();
        }
        self.reading = reading;
    }

    fn say_again(&mut self, length: Length) -> io::Result<()> {
        self.tell()?;
        let reading = Reading::of(&self.model);
        self.say_whole(&reading, length)?;
        self.note(reading);
        Ok(())
    }

    fn say_whole(&mut self, reading: &Reading, length: Length) -> io::Result<()> {
        let words = &self.model.words;
        let title = if self.model.is_asking() {
            reading.title.clone()
        } else {
            words.tell("aloud-here", &[("title", reading.title.clone().into())])
        };
        let mut lines = vec![String::new(), title];
        lines.extend(reading.told(length, &self.model));
        lines.extend(reading.offered(words));
        lines.extend(self.prompts.told(&reading.prompt, words));
        self.voice.say_all(&lines)
    }
}
