//! What comes in and what goes out.

use std::path::PathBuf;

use chrono::NaiveDateTime;
use crossterm::event::{KeyEvent, MouseEvent};

use super::Kept;
use crate::domain::{Document, Summary};
use crate::exchange::Table;
use crate::format::Template;
use crate::planner;
use crate::registry::ledger::{Gesture, Ledger};
use crate::registry::{Customs, Gathered};
use crate::screen::{
    Access, Clearing, Confirm, Harm, Hit, Leaflet, Making, Message, Other, Place, Shelf, Versions,
};
use crate::store::Settings;
use crate::widget::Value;

/// Something happened.
#[derive(Debug)]
pub enum Msg {
    Key(KeyEvent),
    /// Letters that came in one piece, as from a slow line. None of them ends a word.
    Letters(Vec<KeyEvent>),
    Mouse(MouseEvent),
    Paste(String),
    /// Something was pointed at by what it is, not by where it is painted.
    Point(Hit),
    /// The code of a sheet of paper, read in one go.
    Code(String),
    /// A value for the field with the focus.
    Fill(Value),
    /// Time has passed.
    Tick,
    /// The laboratory is on the disk, as of that hour.
    Saved(NaiveDateTime),
    /// It is not, and why, in words.
    NotSaved(String),
    /// Why the steps cannot be written down before they are saved, in words; none when they can again.
    Unguarded(Option<String>),
    Opened(Box<Opened>),
    /// The laboratory that was open is saved and let go.
    Released(Place),
    /// The file of that laboratory cannot be read, and why, in words.
    Broken(Harm),
    /// The formats, and what is wrong with those that cannot be read, in words.
    Templates {
        templates: Vec<Template>,
        faults: Vec<String>,
    },
    /// The shelves were looked at again.
    /// What is in the list, and what was thrown away.
    Shelves(Vec<Shelf>, Vec<Summary>),
    /// All laboratories were read whole.
    ReadAll(Vec<Document>),
    /// The laboratories are being read: what is on the shelves.
    ReadBegun(Vec<Shelf>),
    /// Some more laboratories were read, and so many are left.
    ReadPart {
        read: Box<Gathered>,
        /// The files that cannot be read: the id of each, and why, in words.
        harmed: Vec<(String, String)>,
        n_left: usize,
    },
    /// What the body settled for its registry was read, and what is wrong with the files that cannot be used, in words.
    Customs(Box<Customs>, Vec<String>),
    /// The registry was read.
    Ledger(Box<Ledger>),
    /// It is there and cannot be read, and why, in words.
    LedgerTrouble(String),
    /// What was given to the registry is on the disk: the registry as it is there, and how many gestures that were.
    Inscribed(Box<Ledger>, usize),
    /// The same, but the registry on the disk refused them, and why, in words.
    InscriptionRefused(Box<Ledger>, usize, String),
    /// It is not on the disk yet, and why, in words.
    NotInscribed(String),
    /// The copies of a laboratory.
    Copies(Versions),
    /// The laboratories that were thrown away and are not back.
    Thrown(Vec<Summary>),
    /// It is off the list: what to say of it, in words.
    ThrownAway(String),
    /// A list of people was read from a file.
    Table(Table),
    /// Another copy of the laboratory that was just opened.
    Compare(Other),
    /// Texts typed outside of the laboratories and not yet confirmed.
    KeptAside(Vec<Kept>),
    /// The same when the program starts: what was typed last is opened again.
    Resumed(Vec<Kept>),
    /// The planner found something better, or is done.
    Planned {
        ticket: u32,
        found: Box<planner::Found>,
    },
    /// A paper was made: what it is and where, in words.
    Made(Message),
    /// What was asked to be done was looked at: whether to go on.
    Question(Box<Confirm>),
    /// Something failed, in words.
    Trouble(String),
}

/// A laboratory that was opened.
#[derive(Debug)]
pub struct Opened {
    pub document: Document,
    pub access: Access,
    /// Something to know about the file, in words.
    pub notice: Option<String>,
    /// Texts that were being typed when the program stopped.
    pub drafts: Vec<Kept>,
}

/// Something the shell must do.
#[derive(Debug)]
pub enum Effect {
    Save(Box<Document>),
    /// Opens a laboratory by its id; the one open is let go.
    Open(String),
    /// Opens a laboratory by its id, only to be looked at: nobody else is kept from writing in it.
    LookInto(String),
    /// Writes a new laboratory, with the people of an earlier one, and opens it.
    Create {
        document: Box<Document>,
        people_from: Option<String>,
        /// What is typed outside of it, and stays so.
        typed: Vec<Kept>,
    },
    /// Lets the open laboratory go, once it is saved, to go to a place.
    Release(Place),
    /// Lets the open laboratory go though it could not be saved.
    Abandon,
    LookAtShelves,
    /// Reads the formats that can be run.
    ReadTemplates,
    ReadAll,
    ReadLedger,
    /// Writes a gesture in the registry.
    Inscribe(Gesture),
    /// Reads a list of people from a file.
    ReadTable(String),
    Restore(String),
    /// Looks for the copies of a laboratory, by its id.
    LookAtCopies(String),
    /// Puts one of them in its place and opens it.
    PutBack {
        id: String,
        copy: PathBuf,
    },
    /// Opens a laboratory and reads one of its copies.
    Compare {
        id: String,
        copy: PathBuf,
    },
    /// Takes a laboratory that was never begun off the list, by its id.
    ThrowAway(String),
    /// Looks for those that were thrown away.
    LookAtThrown,
    /// Looks at what would be taken away for good.
    LookAtClearing(Clearing),
    /// Takes it away; the laboratory that is open is let go meanwhile, and opened again.
    Clear {
        clearing: Clearing,
        open: Option<String>,
    },
    /// Makes a paper of a laboratory; nothing is sent.
    Make {
        document: Box<Document>,
        making: Making,
    },
    /// The same of one that is not open, by its id.
    MakeOf {
        session: String,
        making: Making,
    },
    /// Sets and writes a paper.
    Publish(Box<Leaflet>),
    /// Looks for a plan behind the screen, in the place of the one looked for before.
    Plan {
        ticket: u32,
        order: Box<planner::Order>,
    },
    StopPlanning,
    /// Keeps what is being typed.
    Keep(Vec<Kept>),
    /// Keeps what was chosen for this computer.
    Adopt(Settings),
    Ring,
    Quit,
}
