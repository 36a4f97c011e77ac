//! A robot at the keyboard: it reads the diary of a sample and does each thing with the keys that a person would press,
//! looking at the screen to see where it is.

use std::cell::RefCell;

use cerchio::domain::{Document, Id, Line, Session};
use cerchio::format::Activity;
use cerchio::screen::Labels;
use chrono::NaiveDateTime;

use super::hands::Hands;

/// The screen it looks at: wide enough for long names, too narrow for the programme at the side.
const SCREEN: (u16, u16) = (104, 40);
/// The longest walk down a list.
const FAR: usize = 200;

/// The robot, its keyboard, and the laboratory it plays again.
pub struct Robot<'a> {
    pub hands: Hands,
    pub sample: &'a Document,
    /// The line of the programme it looks at.
    at_line: Option<Id>,
    /// What it saw since the last key.
    seen: RefCell<Option<String>>,
}

impl<'a> Robot<'a> {
    pub fn new(sample: &'a Document, hands: Hands) -> Self {
        Self {
            hands,
            sample,
            at_line: None,
            seen: RefCell::default(),
        }
    }

    /// Plays the whole laboratory, then goes home.
    pub fn play(mut self) -> Hands {
        let steps = super::acts::acts(self.sample);
        let first = steps.first().expect("a diary");
        self.set_clock(first.at);
        self.begin();
        for act in &steps {
            self.set_clock(act.at);
            let before = self.hands.document().diary.len();
            self.perform(act);
            let after = self.hands.document().diary.len();
            assert!(after > before, "nothing was done for {act:?}:\n{}", self.screen());
        }
        self.press("Esc Esc Esc Esc");
        self.hands
    }

    pub fn session(&self) -> &'a Session {
        &self.sample.session
    }

    pub fn press(&mut self, keys: &str) {
        self.seen.take();
        self.hands.press(keys);
    }

    pub fn write(&mut self, text: &str) {
        self.seen.take();
        self.hands.write(text);
    }

    pub fn press_times(&mut self, key: &str, times: usize) {
        for _ in 0..times {
            self.press(key);
        }
    }

    pub fn screen(&self) -> String {
        let mut seen = self.seen.borrow_mut();
        seen.get_or_insert_with(|| self.hands.screen(SCREEN)).clone()
    }

    pub fn sees(&self, text: &str) -> bool {
        self.screen().contains(text)
    }

    fn set_clock(&mut self, at: NaiveDateTime) {
        self.seen.take();
        self.hands.set_clock(at);
    }

    /// True when a row that holds `text` is the selected one.
    pub fn is_marked(&self, text: &str) -> bool {
        if let Some(is_marked) = self.hands.is_chosen(text) {
            return is_marked;
        }
        let screen = self.screen();
        let mut rows = screen.lines().flat_map(|line| line.split('►').skip(1));
        rows.any(|row| row.contains(text))
    }

    /// Walks down a list to the row that holds `text`.
    pub fn select(&mut self, text: &str) {
        self.press("Home");
        self.walk_to(text, "Down");
    }

    /// Presses `key` until the row that holds `text` is selected.
    pub fn walk_to(&mut self, text: &str, key: &str) {
        self.seen.take();
        if self.hands.choose(text) {
            return;
        }
        for _ in 0..FAR {
            if self.is_marked(text) {
                return;
            }
            self.press(key);
        }
        panic!("no row with {text}:\n{}", self.screen());
    }

    /// Takes from the list on top the item with this label.
    pub fn pick(&mut self, label: &str) {
        self.seen.take();
        if self.hands.answer(label) {
            return;
        }
        self.write(label);
        self.walk_to(label, "Down");
        self.press("Enter");
    }

    /// Takes one of the things that F9 offers.
    pub fn prepare(&mut self, what: &str) {
        let label = self.say(&format!("prepare-{what}"));
        self.press("F9");
        self.pick(&label);
    }

    /// A sentence as the program says it.
    pub fn say(&self, key: &str) -> String {
        self.hands.model().words.say(key)
    }

    /// Goes to a line of the programme, without starting it.
    pub fn go_to(&mut self, line: &Id) {
        if self.at_line.as_ref() == Some(line) {
            return;
        }
        let programme = &self.session().day.programme;
        let place = programme.iter().position(|each| &each.id == line);
        self.press("F3 Home");
        self.press_times("Down", place.expect("a line of the programme"));
        self.press("Enter");
        self.at_line = Some(line.clone());
    }

    /// Goes to the line of that activity that runs, or else to the first.
    pub fn go_to_work(&mut self, is_meant: impl Fn(&Activity) -> bool) {
        let session = self.session();
        let is_meant = |line: &&Line| {
            let phase = self.sample.template.phase(&line.phase);
            phase.is_some_and(|phase| is_meant(&phase.activity))
        };
        let running = self.hands.session().day.now.as_ref();
        let lines = || session.day.programme.iter().filter(is_meant);
        let line = lines().find(|line| Some(&line.id) == running).or(lines().next());
        let line = line.expect("a line for this work").id.clone();
        self.go_to(&line);
    }

    pub fn labels(&self) -> Labels<'_> {
        Labels::with(&self.hands.model().words)
    }

    /// The name of a person.
    pub fn name(&self, person: &Id) -> String {
        self.labels().person(self.session(), person)
    }

    pub fn names(&self, people: &[Id]) -> Vec<String> {
        people.iter().map(|person| self.name(person)).collect()
    }

    /// An hour as one types it.
    pub fn hour(&self, at: chrono::NaiveTime) -> String {
        at.format("%H:%M").to_string()
    }

    pub fn date(&self, date: chrono::NaiveDate) -> String {
        date.format("%d/%m/%Y").to_string()
    }
}
