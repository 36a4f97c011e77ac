//! A stage: the whole program without terminal, played by keys, with a clock that the test moves. Without disk too, unless
//! it is given a folder.

use std::cell::RefCell;
use std::path::Path;

use super::follower::{Follower, painted};
use cerchio::app::{Effect, Model, Msg, Opened, update, view};
use cerchio::domain::{Document, Session};
use cerchio::format::{Template, built_in, read};
use cerchio::look::Look;
use cerchio::planner::{Found, Order, Work};
use cerchio::registry::ledger::Ledger;
use cerchio::screen::{Access, Library};
use cerchio::shell::{Clerk, Pen};
use cerchio::store::{Places, Store};
use cerchio::text::{Tongue, Words};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::buffer::Buffer;
use ratatui::style::{Color, Modifier};

/// The program, played by a test.
pub struct Stage {
    pub model: Model,
    /// The effects asked for since the last look.
    pub effects: Vec<Effect>,
    /// Who does the effects, where there is a disk.
    clerk: Option<Clerk>,
    /// What was looked at, painted where it changed: at each look it must be as if it were painted whole.
    follower: RefCell<Follower>,
}

impl Stage {
    /// An empty program in Italian, on 17 May 2025 at 9.
    pub fn empty() -> Self {
        Self::speaking(Tongue::Italian)
    }

    pub fn speaking(tongue: Tongue) -> Self {
        let library = Library {
            templates: templates(),
            ..Library::default()
        };
        let model = Model::new(
            Words::new(tongue),
            Look::colour(),
            at("2025-05-17 09:00"),
            library,
        );
        Self {
            model,
            effects: Vec::new(),
            clerk: None,
            follower: RefCell::default(),
        }
    }

    /// An empty program in Italian that keeps its files under `folder`.
    pub fn in_folder(folder: &Path) -> Self {
        let store = Store::new(Places::under(folder)).expect("a folder to write in");
        let clerk = Clerk::new(store, Pen::AtOnce, || at("2025-05-17 09:00"));
        let mut stage = Self::empty();
        stage.model.library = clerk.library(&stage.model.words);
        stage.clerk = Some(clerk);
        stage
    }

    /// The same with a new Open Space, «Prova», that has not begun.
    pub fn with_new_laboratory(folder: &Path) -> Self {
        let mut stage = Self::in_folder(folder);
        stage
            .press("n")
            .write("open space")
            .press("Enter")
            .write("Prova")
            .press("F2");
        stage
    }

    /// With `document` open in the laboratory.
    pub fn with(document: Document) -> Self {
        let mut stage = Self::empty();
        stage.open(document);
        stage
    }

    pub fn open(&mut self, document: Document) {
        let opened = Opened {
            document,
            access: Access::Writing,
            notice: None,
            drafts: Vec::new(),
        };
        self.send(Msg::Opened(Box::new(opened)));
    }

    /// Sets the clock, `"09:46"`.
    pub fn at(&mut self, hour: &str) -> &mut Self {
        let time = NaiveTime::parse_from_str(hour, "%H:%M").expect("an hour");
        self.model.now = self.model.now.date().and_time(time);
        self.send(Msg::Tick);
        self
    }

    /// Lets seconds pass.
    pub fn wait(&mut self, seconds: i64) -> &mut Self {
        self.model.now += TimeDelta::seconds(seconds);
        self.send(Msg::Tick);
        self
    }

    /// Presses keys by name, separated by spaces: `"F5 n Enter C-z Down"`.
    pub fn press(&mut self, keys: &str) -> &mut Self {
        for name in keys.split_whitespace() {
            self.send(Msg::Key(key(name)));
        }
        self
    }

    /// Types a text, letter by letter; a line break is Enter.
    pub fn write(&mut self, text: &str) -> &mut Self {
        for letter in text.chars() {
            let code = if letter == '\n' {
                KeyCode::Enter
            } else {
                KeyCode::Char(letter)
            };
            self.send(Msg::Key(KeyEvent::new(code, KeyModifiers::NONE)));
        }
        self
    }

    pub fn send(&mut self, msg: Msg) {
        let effects = update(&mut self.model, msg);
        let Some(clerk) = &mut self.clerk else {
            for effect in effects {
                self.play(effect);
            }
            return;
        };
        let model = &self.model;
        let answers = effects
            .into_iter()
            .flat_map(|effect| clerk.do_effect(effect, &model.words, model.now));
        let answers: Vec<Msg> = answers.collect();
        for answer in answers {
            self.send(answer);
        }
    }

    /// Without a disk, a laboratory is let go at once and a plan is found at once; the rest is noted.
    fn play(&mut self, effect: Effect) {
        match effect {
            Effect::Release(place) => self.send(Msg::Released(place)),
            Effect::Plan { ticket, order } => self.send(planned(ticket, *order)),
            Effect::ReadLedger => self.send(Msg::Ledger(Box::default())),
            Effect::Inscribe(_) => {
                let ledger = self.ledger().clone();
                self.send(Msg::Inscribed(Box::new(ledger), 1));
            }
            effect => self.effects.push(effect),
        }
    }

    /// The registry of the years, which was opened.
    pub fn ledger(&self) -> &Ledger {
        let yearly = self.model.library.yearly.as_ref();
        &yearly.expect("the registry was read").ledger
    }

    pub fn document(&self) -> &Document {
        &self.model.open.as_ref().expect("a laboratory is open").document
    }

    pub fn session(&self) -> &Session {
        &self.document().session
    }

    /// The screen as text, `width` × `height`.
    pub fn text(&self, width: u16, height: u16) -> String {
        lines(&self.buffer(width, height)).join("\n")
    }

    /// Fails where the screen of an ordinary window does not say `part`.
    #[track_caller]
    pub fn shows(&self, part: &str) {
        let screen = self.text(80, 24);
        assert!(screen.contains(part), "{part} is not in\n{screen}");
    }

    /// The screen as text, with a second part that shows which cells are reversed, bold or coloured.
    pub fn picture(&self, width: u16, height: u16) -> String {
        let buffer = self.buffer(width, height);
        let styles = style_lines(&buffer);
        format!(
            "{}\n--- R reversed, B bold, c coloured, x crossed out ---\n{}",
            lines(&buffer).join("\n"),
            styles.join("\n")
        )
    }

    pub fn buffer(&self, width: u16, height: u16) -> Buffer {
        let page = painted(width, height, |frame| view(&self.model, frame));
        assert_eq!(
            *self.follower.borrow_mut().follow(&self.model, width, height),
            page
        );
        page
    }
}

/// The eight templates of the program.
pub fn templates() -> Vec<Template> {
    built_in()
        .into_iter()
        .map(|(_, text)| read(text).expect("a good template"))
        .collect()
}

/// What the planner finds in a fixed number of steps, on every machine the same.
fn planned(ticket: u32, order: Order) -> Msg {
    let mut work = Work::begin(order);
    work.go_on(10_000);
    Msg::Planned {
        ticket,
        found: Box::new(Found {
            is_over: true,
            ..work.found()
        }),
    }
}

/// `"2025-05-17 09:46"`.
pub fn at(moment: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(moment, "%Y-%m-%d %H:%M").expect("a moment")
}

pub fn date(day: &str) -> NaiveDate {
    NaiveDate::parse_from_str(day, "%Y-%m-%d").expect("a date")
}

fn key(name: &str) -> KeyEvent {
    let (name, modifiers) = match name.strip_prefix("C-") {
        Some(rest) => (rest, KeyModifiers::CONTROL),
        None => (name, KeyModifiers::NONE),
    };
    let code = match name {
        "Enter" => KeyCode::Enter,
        "Esc" => KeyCode::Esc,
        "Tab" => KeyCode::Tab,
        "S-Tab" => KeyCode::BackTab,
        "Del" => KeyCode::Delete,
        "Ins" => KeyCode::Insert,
        "Space" => KeyCode::Char(' '),
        "Back" => KeyCode::Backspace,
        "Home" => KeyCode::Home,
        "End" => KeyCode::End,
        "PageUp" => KeyCode::PageUp,
        "PageDown" => KeyCode::PageDown,
        "Left" => KeyCode::Left,
        "Right" => KeyCode::Right,
        "Up" => KeyCode::Up,
        "Down" => KeyCode::Down,
        other if other.chars().count() == 1 => KeyCode::Char(other.chars().next().expect("one letter")),
        other => KeyCode::F(
            other
                .strip_prefix('F')
                .and_then(|n| n.parse().ok())
                .expect("the name of a key"),
        ),
    };
    KeyEvent::new(code, modifiers)
}

fn lines(buffer: &Buffer) -> Vec<String> {
    rows(buffer, |cell| cell.symbol().to_owned())
}

fn style_lines(buffer: &Buffer) -> Vec<String> {
    rows(buffer, |cell| {
        let mark = match (cell.modifier, cell.fg) {
            (modifier, _) if modifier.contains(Modifier::REVERSED) => "R",
            (modifier, _) if modifier.contains(Modifier::CROSSED_OUT) => "x",
            (modifier, _) if modifier.contains(Modifier::BOLD) => "B",
            (_, Color::Reset) => " ",
            (_, _) => "c",
        };
        mark.to_owned()
    })
}

fn rows(buffer: &Buffer, show: impl Fn(&ratatui::buffer::Cell) -> String) -> Vec<String> {
    let area = buffer.area;
    (0..area.height)
        .map(|y| {
            let row: String = (0..area.width).map(|x| show(&buffer[(x, y)])).collect();
            row.trim_end().to_owned()
        })
        .collect()
}
