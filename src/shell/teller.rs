//! What is said of the program one line at a time: where one is, what is new there, what happened.

use std::io::{self, Write};

use super::prompts::Prompts;
use super::voice::Voice;
use crate::app::{Length, Model, Reading};

/// A voice, and what it said already.
pub struct Teller<W: Write> {
    pub voice: Voice<W>,
    /// What was last read.
    pub reading: Reading,
    /// The last screen that was read: a box that closes leads back to it, and most of it was said.
    screen: Reading,
    prompts: Prompts,
    /// What was last said to have happened.
    pub told: Option<String>,
    /// The one of the first steps that was said last.
    step: Option<String>,
}

impl<W: Write> Teller<W> {
    pub fn new(out: W) -> Self {
        Self {
            voice: Voice::new(out),
            reading: Reading::default(),
            screen: Reading::default(),
            prompts: Prompts::default(),
            told: None,
            step: None,
        }
    }

    /// The same, writing lines that are no wider than that.
    pub fn within(self, width: fn() -> Option<u16>) -> Self {
        Self {
            voice: Voice { width, ..self.voice },
            ..self
        }
    }

    /// Says what happened and a text that wants no answer, whole. What happened may be the title of the text.
    pub fn say_text(&mut self, model: &Model) -> io::Result<()> {
        let text = Reading::of(model);
        if model.told() == Some(text.title.as_str()) {
            self.told = Some(text.title.clone());
        }
        self.tell(model)?;
        self.say_whole(&text, Length::Whole, model)?;
        self.reading = text;
        Ok(())
    }

    /// Says what happened, once.
    pub fn tell(&mut self, model: &Model) -> io::Result<()> {
        let told = model.told().map(str::to_owned);
        if let Some(text) = told.as_deref().filter(|_| told != self.told) {
            self.voice.say(text)?;
        }
        self.told = told;
        Ok(())
    }

    /// Says where one is: the whole of a new place, and of the same place what is new in it.
    pub fn read(&mut self, model: &Model) -> io::Result<()> {
        self.tell(model)?;
        let reading = Reading::of(model);
        let is_same = reading.title == self.reading.title;
        match (model.is_asking(), is_same) {
            (_, false) if !model.is_asking() && reading.title == self.screen.title => {
                self.say_back(&reading, model)?;
            }
            (_, false) => self.say_whole(&reading, Length::Short, model)?,
            (true, true) => self.voice.say_all(&reading.again(&self.reading, model))?,
            (false, true) => self.voice.say_all(&reading.news(&self.reading, model))?,
        }
        self.note(reading, model);
        let step = model.next_step();
        if let Some(step) = step.as_deref().filter(|_| step != self.step) {
            self.voice.say(step)?;
        }
        self.step = step;
        Ok(())
    }

    /// Back on a screen: where that is, and what is new there.
    fn say_back(&mut self, reading: &Reading, model: &Model) -> io::Result<()> {
        let title = [("title", reading.title.clone().into())];
        let here = model.words.tell("aloud-here", &title);
        let news = reading.news(&self.screen, model);
        self.voice.say_all(&[String::new(), here])?;
        self.voice.say_all(&news)
    }

    /// Remembers what was read.
    fn note(&mut self, reading: Reading, model: &Model) {
        if !model.is_asking() {
            self.screen = reading.clone();
        }
        self.reading = reading;
    }

    pub fn say_again(&mut self, length: Length, model: &Model) -> io::Result<()> {
        self.tell(model)?;
        let reading = Reading::of(model);
        self.say_whole(&reading, length, model)?;
        self.note(reading, model);
        Ok(())
    }

    fn say_whole(&mut self, reading: &Reading, length: Length, model: &Model) -> io::Result<()> {
        let words = &model.words;
        let title = if model.is_asking() {
            reading.title.clone()
        } else {
            words.tell("aloud-here", &[("title", reading.title.clone().into())])
        };
        let mut lines = vec![String::new(), title];
        lines.extend(reading.told(length, model));
        lines.extend(reading.offered(words));
        lines.extend(self.prompts.told(&reading.prompt, words));
        self.voice.say_all(&lines)
    }
}
