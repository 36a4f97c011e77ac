//! What a screen asks for, and the actions it offers.

use std::path::PathBuf;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::forms::Purpose;
use super::{Clearing, First, HandSwap, Leaflet, Making, Place};
use crate::domain::{Command, Document};
use crate::planner;
use crate::registry::ledger::Order;
use crate::store::Settings;
use crate::widget::{Item, Rank};

/// Something a screen wants; the app decides and does it.
#[derive(Debug, Clone)]
pub enum Ask {
    /// Performs a command on the open laboratory.
    Do(Command),
    /// Writes in the registry: all the orders, or none. One gesture, taken back together.
    Inscribe(Vec<Order>),
    /// Takes back the last gesture in the registry.
    TakeBackInscription,
    /// Opens a form.
    Form(Purpose),
    /// Goes to a field of the form on top.
    AtField(&'static str),
    /// Writes in the field with the focus of the form on top, as if it were typed.
    Write(String),
    Pick(Box<Pick>),
    Confirm(Box<Confirm>),
    Message(Box<Message>),
    /// Runs an action of the current screen by its name.
    Act(&'static str),
    /// Stands on the row that a form is about, where the current screen has it.
    StandOn(Purpose),
    Go(Place),
    /// Leaves the current screen; at home, quits.
    Back,
    /// Closes the form that asked a question first: its text is written, or needed no more.
    Settle(Purpose),
    /// Closes the form on top and throws its text away.
    Discard(Purpose),
    /// Leaves a laboratory that could not be saved.
    Abandon(Place),
    /// A sentence in the status line.
    Tell(String),
    Undo,
    Redo,
    /// Opens a laboratory by its id.
    OpenLab(String),
    /// Opens a laboratory by its id, only to be looked at.
    LookInto(String),
    /// Begins a new laboratory, with the people of an earlier one, and opens it.
    Begin {
        document: Box<Document>,
        people_from: Option<String>,
    },
    /// Opens a laboratory at the sheet of paper with that code.
    OpenSheet {
        laboratory: String,
        code: String,
    },
    /// Leaves the form that is being filled in for the sheet of paper with that code.
    FollowCode {
        code: String,
        first: First,
    },
    /// Puts the last good copy of a damaged file in its place.
    Restore(String),
    /// Looks for the copies of a laboratory, by its id.
    LookAtCopies(String),
    /// Puts one of them in its place.
    PutBack {
        id: String,
        copy: PathBuf,
    },
    /// Opens a laboratory beside one of its copies.
    Compare {
        id: String,
        copy: PathBuf,
    },
    /// Takes a laboratory that was never begun off the list, by its id; it can come back.
    ThrowAway(String),
    /// Lists those that were thrown away.
    LookAtThrown,
    /// Says what would be taken away for good, and asks.
    LookAtClearing(Clearing),
    /// Takes it away.
    Clear(Clearing),
    /// Makes a paper of a laboratory, open or read.
    Make {
        session: String,
        making: Making,
    },
    /// Sets and writes a paper that is ready.
    Publish(Box<Leaflet>),
    /// Has the planner look for a plan, and better ones until it is told to stop.
    Plan(Box<planner::Order>),
    /// Has the same plan looked for again, in the laboratory as it is by then.
    PlanAgain,
    /// Two people change places in the plan looked at.
    SwapInPlan(HandSwap),
    /// Lets the plan go, accepted or not.
    DropPlan,
    /// Reads the registry of the years.
    ReadLedger,
    /// Reads a list of people from a file, by its path as it was typed.
    ReadTable(String),
    /// Reads all laboratories, for the registry and the archive.
    ReadAll,
    /// Begins the first steps.
    Tour,
    /// Takes these settings from now on.
    Adopt(Settings),
    Quit,
}

/// A list to pick one thing from; each carries what it asks for.
#[derive(Debug, Clone, Default)]
pub struct Pick {
    pub title: String,
    pub items: Vec<(Item, Vec<Ask>)>,
}

/// A question before something that is hard to take back. The safe answer is the default.
#[derive(Debug, Clone)]
pub struct Confirm {
    /// Names the object: "Ritirare «Cani, gatti e vicinato»?"
    pub title: String,
    pub body: String,
    /// The verb on the button that does it.
    pub verb: String,
    pub asks: Vec<Ask>,
}

/// A text to read.
#[derive(Debug, Clone)]
pub struct Message {
    pub title: String,
    pub body: String,
}

/// Something that can be done on a screen: its name gives its label (`act-NAME`) and its sentence (`act-NAME.help`).
#[derive(Debug, Clone)]
pub struct Action {
    pub name: &'static str,
    pub key: KeyEvent,
    /// Why it cannot be done now, in words. It stays visible and says so.
    pub block: Option<String>,
    /// Whether it is shown to whoever wants only the essential; its key works in any case.
    pub rank: Rank,
}

impl Action {
    /// An action on a letter, a sign, or a key with a name: `"n"`, `"+"`, `"F5"`, `"Enter"`, `"Del"`, `"C-z"`.
    pub fn new(name: &'static str, key: &str) -> Self {
        Self {
            name,
            key: read_key(key),
            block: None,
            rank: Rank::First,
        }
    }

    /// An action that a day seldom needs: it waits behind the others until it is looked for.
    pub fn rare(name: &'static str, key: &str) -> Self {
        Self::new(name, key).ranked(Rank::Behind)
    }

    /// The same action, shown at once or when it is looked for.
    pub fn ranked(mut self, rank: Rank) -> Self {
        self.rank = rank;
        self
    }

    /// The same action, blocked for a reason when there is one.
    pub fn blocked(mut self, reason: Option<String>) -> Self {
        self.block = reason;
        self
    }

    pub fn is_for(&self, key: &KeyEvent) -> bool {
        self.key.code == key.code && self.key.modifiers == (key.modifiers & KeyModifiers::CONTROL)
    }
}

fn read_key(name: &str) -> KeyEvent {
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
        "PageUp" => KeyCode::PageUp,
        "PageDown" => KeyCode::PageDown,
        "Left" => KeyCode::Left,
        "Right" => KeyCode::Right,
        "Up" => KeyCode::Up,
        "Down" => KeyCode::Down,
        other => match other.strip_prefix('F').and_then(|number| number.parse().ok()) {
            Some(number) => KeyCode::F(number),
            None => KeyCode::Char(other.chars().next().unwrap_or(' ')),
        },
    };
    KeyEvent::new(code, modifiers)
}
