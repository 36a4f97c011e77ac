//! The program one line at a time: no screen, no cursor, no colour; lines are read and lines are added.

use std::collections::VecDeque;
use std::io::{self, Write};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use chrono::NaiveDateTime;

use super::clerk::Clerk;
use crate::app::{Effect, Heard, Listener, Model, Msg, Reading, update};
use crate::look::harmless;
use crate::widget::Rank;

/// So many things that can be done are said with each new screen; the rest is one ? away.
const MOST_OFFERS: usize = 6;

/// How often a plan that is looked for is looked at, and how many times.
const LOOK: Duration = Duration::from_millis(20);
const MOST_LOOKS: u32 = 150;

/// The program, its listener, and where it speaks.
pub struct Linear<W: Write> {
    pub model: Model,
    clerk: Clerk,
    listener: Listener,
    out: W,
    /// What was last read, and as it was said.
    reading: Reading,
    said: Vec<String>,
    told: Option<String>,
    /// The one of the first steps that was said last.
    step: Option<String>,
}

impl<W: Write> Linear<W> {
    pub fn new(model: Model, clerk: Clerk, out: W) -> Self {
        Self {
            model,
            clerk,
            listener: Listener::default(),
            out,
            reading: Reading::default(),
            said: Vec::new(),
            told: None,
            step: None,
        }
    }

    /// Where it speaks.
    pub fn out(&self) -> &W {
        &self.out
    }

    /// What was last read.
    pub fn reading(&self) -> &Reading {
        &self.reading
    }

    /// Greets, takes up what was being typed, says where one is.
    pub fn begin(&mut self) -> io::Result<()> {
        let welcome = self.model.words.say("aloud-welcome");
        self.say(&welcome)?;
        for msg in self.clerk.resume(&self.model.words) {
            self.take(msg)?;
        }
        self.read()
    }

    /// Takes a line at the hour `now`; a code when the program is to end.
    pub fn hear(&mut self, line: &str, now: NaiveDateTime) -> io::Result<Option<ExitCode>> {
        self.pass(now)?;
        match self.listener.hear(line, &self.reading, &self.model) {
            Heard::Msgs(msgs) => {
                self.told = None;
                for msg in msgs {
                    if let Some(code) = self.take(msg)? {
                        return Ok(Some(code));
                    }
                }
                self.news()?;
                self.wait_for_plan()?;
                self.read()?;
            }
            Heard::Again => {
                self.reading = Reading::default();
                self.read()?;
            }
            Heard::More => {}
            Heard::Lost(why) => self.say(&why)?,
        }
        Ok(None)
    }

    /// Lets time pass: what is new is said.
    pub fn pass(&mut self, now: NaiveDateTime) -> io::Result<()> {
        self.model.now = now;
        self.take(Msg::Tick)?;
        self.news()?;
        self.clerk.retry();
        self.tell()
    }

    /// Ends: waits until all is on the disk.
    pub fn end(mut self) -> io::Result<ExitCode> {
        match self.clerk.flush() {
            Ok(()) => {
                let goodbye = self.model.words.say("aloud-goodbye");
                self.say(&goodbye)?;
                Ok(ExitCode::SUCCESS)
            }
            Err(trouble) => {
                let told = super::clerk::told(&trouble, &self.model.words);
                self.say(&told)?;
                Ok(ExitCode::FAILURE)
            }
        }
    }

    /// Asks for a line, where somebody sits at a keyboard.
    pub fn prompt(&mut self) -> io::Result<()> {
        write!(self.out, "> ")?;
        self.out.flush()
    }

    /// Writes a line that came from a script, so that what follows is understood.
    pub fn echo(&mut self, line: &str) -> io::Result<()> {
        self.say(&format!("> {line}"))
    }

    /// Waits for the first plan that is looked for behind: what is read next is the plan, and the next line is about it.
    fn wait_for_plan(&mut self) -> io::Result<()> {
        for _ in 0..MOST_LOOKS {
            let planning = self.model.open.as_ref().and_then(|open| open.planning.as_ref());
            if planning.is_none_or(|planning| planning.found.is_some()) {
                break;
            }
            thread::sleep(LOOK);
            self.news()?;
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
                self.say_whole(&text)?;
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
            self.say(text)?;
        }
        self.told = told;
        Ok(())
    }

    /// Says where one is: the whole of a new place, and of the same place what is new in it.
    fn read(&mut self) -> io::Result<()> {
        self.tell()?;
        let reading = Reading::of(&self.model);
        let said = reading.said(&self.model);
        if reading.title != self.reading.title {
            self.say_whole(&reading)?;
        } else if self.model.is_asking() {
            self.say_all(&said)?;
        } else {
            let new = new_in(&said, &self.said);
            self.say_all(&new)?;
        }
        self.said = said;
        self.reading = reading;
        let step = self.model.next_step();
        if let Some(step) = step.as_deref().filter(|_| step != self.step) {
            self.say(step)?;
        }
        self.step = step;
        Ok(())
    }

    fn say_whole(&mut self, reading: &Reading) -> io::Result<()> {
        let words = &self.model.words;
        let title = if self.model.is_asking() {
            reading.title.clone()
        } else {
            words.tell("aloud-here", &[("title", reading.title.clone().into())])
        };
        let mut lines = vec![String::new(), title];
        lines.extend(reading.said(&self.model));
        if !reading.offers.is_empty() {
            lines.push(words.say("aloud-offers"));
        }
        let offers = || reading.offers.iter().filter(|offer| offer.rank == Rank::First);
        for offer in offers().take(MOST_OFFERS) {
            let mut facts = vec![
                ("key", offer.key.clone().into()),
                ("label", offer.label.clone().into()),
            ];
            let key = match &offer.block {
                Some(reason) => {
                    facts.push(("reason", reason.clone().into()));
                    "aloud-offer-blocked"
                }
                None => "aloud-offer",
            };
            lines.push(words.tell(key, &facts));
        }
        if offers().count() > MOST_OFFERS {
            lines.push(words.say("aloud-more-offers"));
        }
        if !reading.prompt.is_empty() {
            lines.push(reading.prompt.clone());
        }
        self.say_all(&lines)
    }

    fn say_all(&mut self, lines: &[String]) -> io::Result<()> {
        lines.iter().try_for_each(|line| self.say(line))
    }

    fn say(&mut self, line: &str) -> io::Result<()> {
        writeln!(self.out, "{}", harmless(line))?;
        self.out.flush()
    }
}

/// The lines that were not said before, each as often as it is new.
fn new_in(lines: &[String], before: &[String]) -> Vec<String> {
    let mut known: Vec<&String> = before.iter().collect();
    let mut new = Vec::new();
    for line in lines {
        match known.iter().position(|each| *each == line) {
            Some(place) => drop(known.swap_remove(place)),
            None => new.push(line.clone()),
        }
    }
    new
}
