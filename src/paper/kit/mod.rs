//! The print kit: what lies on the tables and hangs on the walls, and the sheets that people fill in by hand.
//!
//! These papers stay in the room: they hold the names that the work needs, whatever may be printed in the book. Only the
//! minutes leave it, and they name nobody whom the book does not name.

mod attendance;
mod capture;
mod people;
mod room;

use chrono::NaiveDateTime;

use super::book::{furniture, minutes};
use super::{Block, CODE_MARK, Cover, Paper, Shape, Ticket, code_of, fine};
use crate::domain::{Document, Errand, Session};
use crate::format::Spot;
use crate::label::Labels;
use crate::text::{Fact, Words};

/// A paper of the kit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kit {
    SignIn,
    Badges,
    /// Blank sheets of every kind of the format.
    Sheets,
    /// A report form for each topic on the wall.
    Reports,
    Tables,
    /// What a table writes in a round.
    Cloths,
    Projects,
    Wall,
    /// The same to be read from farther away.
    LargeWall,
    Invitations,
    Certificates,
    /// Who came, from when to when, and who did not: the proof that stays in the office.
    Attendance,
    /// The minutes for the planning office.
    Minutes,
    /// Blank forms of everything, for a day without power.
    NoPower,
}

impl Kit {
    pub const ALL: [Self; 14] = [
        Self::SignIn,
        Self::Badges,
        Self::Sheets,
        Self::Reports,
        Self::Tables,
        Self::Cloths,
        Self::Projects,
        Self::Wall,
        Self::LargeWall,
        Self::Invitations,
        Self::Certificates,
        Self::Attendance,
        Self::Minutes,
        Self::NoPower,
    ];

    /// Its name among the words, on the command line and in its files.
    pub fn name(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::Badges => "badges",
            Self::Sheets => "sheets",
            Self::Reports => "reports",
            Self::Tables => "tables",
            Self::Cloths => "cloths",
            Self::Projects => "projects",
            Self::Wall => "wall",
            Self::LargeWall => "wall-a3",
            Self::Invitations => "invitations",
            Self::Certificates => "certificates",
            Self::Attendance => "attendance",
            Self::Minutes => "minutes",
            Self::NoPower => "no-power",
        }
    }
}

/// What is printed in one go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Printing {
    One(Kit),
    /// All that the laboratory has something for, each thing once: the wall on A4 alone, and no forms for a day without
    /// power, which are the blank ones again.
    Whole,
}

impl Printing {
    /// Its papers, in their order.
    pub fn papers(self) -> Vec<Kit> {
        match self {
            Self::One(what) => vec![what],
            Self::Whole => Kit::ALL
                .into_iter()
                .filter(|what| !matches!(what, Kit::LargeWall | Kit::NoPower))
                .collect(),
        }
    }

    /// Its name among the words.
    pub fn name(self) -> &'static str {
        match self {
            Self::One(what) => what.name(),
            Self::Whole => "whole",
        }
    }
}

/// How many of each blank sheet, and which numbers they have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Copies {
    pub number: u32,
    pub counted: Counted,
}

/// Whether the laboratory has already noted that these copies are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counted {
    /// They are the last ones it knows of.
    Already,
    /// They come after the last ones it knows of.
    NotYet,
}

impl Copies {
    /// The numbers of the copies of a blank sheet, after the `last` one that is noted.
    fn after(self, last: u32) -> std::ops::RangeInclusive<u32> {
        let before = match self.counted {
            Counted::Already => last.saturating_sub(self.number),
            Counted::NotYet => last,
        };
        before.saturating_add(1)..=before.saturating_add(self.number)
    }
}

/// Returns the last copy of each blank sheet that `copies` more bring: what a laboratory notes before it prints them.
pub fn last_copies(document: &Document, what: Printing, copies: u32) -> Vec<Errand> {
    let papers = &document.session.papers;
    let last = |blank: &Errand| blank.with_copy(papers.last_printed(blank).saturating_add(copies));
    let blanks = what.papers().into_iter().flat_map(|what| blanks(document, what));
    blanks.filter_map(|blank| last(&blank)).collect()
}

/// The blank sheets of a paper, without their numbers.
fn blanks(document: &Document, what: Kit) -> Vec<Errand> {
    let kinds = (0_u32..).zip(&document.template.kinds);
    let sheets = kinds.map(|(kind, _)| Errand::Sheet { kind, copy: 0 });
    match what {
        Kit::Sheets => sheets.collect(),
        Kit::Projects => vec![Errand::Project(0)],
        Kit::NoPower => {
            let reports = has_reports(document).then_some(Errand::BlankReport(0));
            sheets.chain(reports).chain([Errand::Project(0)]).collect()
        }
        Kit::SignIn
        | Kit::Badges
        | Kit::Reports
        | Kit::Tables
        | Kit::Cloths
        | Kit::Wall
        | Kit::LargeWall
        | Kit::Invitations
        | Kit::Certificates
        | Kit::Attendance
        | Kit::Minutes => Vec::new(),
    }
}

/// Reports are about the topics of a wall.
fn has_reports(document: &Document) -> bool {
    let mut kinds = document.template.kinds.iter();
    kinds.any(|kind| kind.spot == Spot::Wall)
}

/// Returns a paper of the kit; none where the laboratory has nothing to put on it.
pub fn kit(document: &Document, what: Kit, copies: Copies, words: &Words) -> Option<Paper> {
    let mut setter = Setter {
        document,
        words,
        copies,
        blocks: Vec::new(),
    };
    match what {
        Kit::SignIn => people::sign_in(&mut setter, people::Rows::Registered),
        Kit::Badges => people::badges(&mut setter),
        Kit::Sheets => capture::sheets(&mut setter),
        Kit::Reports => capture::reports(&mut setter),
        Kit::Tables => room::tables(&mut setter),
        Kit::Cloths => room::cloths(&mut setter),
        Kit::Projects => capture::projects(&mut setter),
        Kit::Wall | Kit::LargeWall => room::wall(&mut setter),
        Kit::Invitations => people::invitations(&mut setter),
        Kit::Certificates => people::certificates(&mut setter),
        Kit::Attendance => attendance::attendance(&mut setter),
        Kit::Minutes => setter.blocks = minutes(document, words),
        Kit::NoPower => {
            people::sign_in(&mut setter, people::Rows::Blank);
            capture::sheets(&mut setter);
            if has_reports(document) {
                capture::blank_reports(&mut setter);
            }
            capture::projects(&mut setter);
        }
    }
    (!setter.blocks.is_empty()).then(|| Paper {
        tongue: words.tongue,
        shape: if what == Kit::LargeWall {
            Shape::Large
        } else {
            Shape::Sheets
        },
        cover: Cover {
            kind: words.say(&format!("kit-{}", what.name())),
            title: setter.fine(&document.session.header.title),
            ..Cover::default()
        },
        stamp: None,
        blocks: setter.blocks,
        words: furniture(words),
    })
}

/// Sets the blocks of a paper one after the other.
struct Setter<'a> {
    document: &'a Document,
    words: &'a Words,
    /// How many of each blank sheet.
    copies: Copies,
    blocks: Vec<Block>,
}

impl<'a> Setter<'a> {
    fn session(&self) -> &'a Session {
        &self.document.session
    }

    fn labels(&self) -> Labels<'a> {
        Labels::with(self.words)
    }

    fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    fn tell(&self, key: &str, facts: &[(&str, Fact)]) -> String {
        self.fine(&self.words.tell(key, facts))
    }

    fn fine(&self, text: &str) -> String {
        fine(text, self.words.tongue)
    }

    fn push(&mut self, block: Block) {
        self.blocks.push(block);
    }

    /// Begins a sheet on a new page.
    fn ticket(&mut self, kind: &str, title: &str, errand: Option<&Errand>) {
        let code = errand.and_then(|errand| code_of(self.document, errand));
        let ticket = Ticket {
            kind: self.fine(kind),
            title: self.fine(title),
            code: code.map(|code| format!("{CODE_MARK}{code}")),
        };
        self.push(Block::Ticket(ticket));
    }

    /// The numbers of the copies of a blank sheet.
    fn numbers(&self, blank: &Errand) -> std::ops::RangeInclusive<u32> {
        self.copies.after(self.session().papers.last_printed(blank))
    }

    fn lines(&mut self, name: &str, lines: u16) {
        let name = self.fine(name);
        self.push(Block::Lines { name, lines });
    }

    /// Lines under a message.
    fn ask(&mut self, key: &str, lines: u16) {
        let name = self.say(key);
        self.lines(&name, lines);
    }

    fn note(&mut self, text: &str) {
        let text = self.fine(text);
        if !text.is_empty() {
            self.push(Block::Note(text));
        }
    }

    /// "sabato 17 maggio 2025, 09:00 · Salone parrocchiale".
    fn when_and_where(&self) -> String {
        let header = &self.session().header;
        let day = self.words.long_date(header.date);
        let hour = self.words.time(header.begins);
        let place = [&header.place.name, &header.place.municipality];
        let place: Vec<&str> = place
            .into_iter()
            .map(String::as_str)
            .filter(|part| !part.is_empty())
            .collect();
        self.fine(format!("{day}, {hour} · {}", place.join(", ")).trim_end_matches([' ', '·']))
    }

    fn hour(&self, at: NaiveDateTime) -> String {
        self.words.time(at.time())
    }
}
