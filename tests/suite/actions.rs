//! Every action that a screen offers does something, and has its words, in both languages.

use std::cell::RefCell;
use std::collections::{BTreeSet, VecDeque};

use cerchio::domain::{Command, Document, Id, Position, Proposal, ProposalState, Record};
use cerchio::look::Look;
use cerchio::screen::{
    Access, Age, Archive, Ask, Broken, Copies, Desk, Harm, Home, Lab, LastCopy, Library, NewLab, Open,
    Registry, Saving, Screen, Shelf, Version, Versions, Yearbook, Yearly,
};
use cerchio::text::{Tongue, Words};
use crossterm::event::KeyCode;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;

use super::support::lab::{peopled, sample};
use super::support::library::ledger;
use super::support::samples::{CAFE, FUTURE_LAB, OPEN_SPACE, samples};
use super::support::stage::{at, templates};

/// What rightly does nothing at times: there is no line before the first one, nor after the last one; what already lies
/// over the phase is laid there again; under a list of people there may be the same list; sentences may unfold out of sight; there
/// is no other side to go to in a cluster without sheets.
const ALLOWED: [&str; 15] = [
    "lab-console",
    "lab-clocks",
    "lab-plots",
    "lab-previous",
    "lab-next",
    "lab-people",
    "lab-log",
    "lab-transcribe",
    "lab-programme",
    "lab-back",
    "trail-previous",
    "trail-next",
    "sheet-all",
    "cluster-open",
    "cluster-side",
];
/// How many actions deep a screen is explored.
const DEEP: usize = 3;
/// What lies over any phase and is reached through the palette or a list.
const AT_HAND: [&str; 13] = [
    "lab-console",
    "lab-clocks",
    "lab-plots",
    "lab-people",
    "lab-log",
    "lab-transcribe",
    "lab-programme",
    "lab-plans",
    "lab-projects",
    "lab-bodies",
    "lab-spaces",
    "lab-slots",
    "lab-groups",
];

/// A step on the way to a state of a screen.
#[derive(Clone, Copy)]
enum Step {
    Act(&'static str),
    Key(KeyCode),
}

/// Opens a screen.
type Raise<'a> = &'a dyn Fn(&Desk) -> Box<dyn Screen>;

/// A place on the way: the steps from the screen as it opens.
type Way = Vec<Step>;

/// The screens of one desk, and what was found wrong.
struct Inspection<'a> {
    desk: Desk<'a>,
    words: [Words; 2],
    seen: BTreeSet<String>,
    faults: BTreeSet<String>,
}

impl Inspection<'_> {
    /// Does every action of the screen, then of what it opens.
    fn explore(&mut self, raise: Raise, roots: Vec<Way>) {
        let mut ahead: VecDeque<Way> = roots.into();
        while let Some(way) = ahead.pop_front() {
            let screen = self.go(raise, &way);
            if !self.seen.insert(self.signature(screen.as_ref())) && way.len() > 1 {
                continue;
            }
            for action in screen.actions(&self.desk) {
                self.read_words(action.name);
                if action.block.is_none()
                    && self.opens_something(raise, &way, action.name)
                    && way.len() < DEEP
                {
                    ahead.push_back(way.iter().copied().chain([Step::Act(action.name)]).collect());
                }
            }
        }
    }

    /// Does one action. Returns whether it leads to a state with other actions.
    fn opens_something(&mut self, raise: Raise, way: &Way, action: &'static str) -> bool {
        let mut screen = self.go(raise, way);
        let before = self.signature(screen.as_ref());
        let seen = self.picture(screen.as_ref());
        let asks = screen.act(action, &self.desk);
        let after = self.signature(screen.as_ref());
        let is_other = after != before;
        let does = !asks.is_empty() || is_other || self.picture(screen.as_ref()) != seen;
        if !does && !ALLOWED.contains(&action) {
            self.faults.insert(format!("{action} does nothing in {before}"));
        }
        is_other
    }

    fn go(&self, raise: Raise, way: &Way) -> Box<dyn Screen> {
        let mut screen = raise(&self.desk);
        for step in way {
            let _: Vec<Ask> = match step {
                Step::Act(action) => screen.act(action, &self.desk),
                Step::Key(code) => screen.key((*code).into(), &self.desk).unwrap_or_default(),
            };
        }
        screen
    }

    /// Where it is, and what can be done there.
    fn signature(&self, screen: &dyn Screen) -> String {
        let actions = screen.actions(&self.desk);
        let names: Vec<&str> = actions.iter().map(|action| action.name).collect();
        format!("{}: {}", screen.title(&self.desk), names.join(" "))
    }

    fn picture(&self, screen: &dyn Screen) -> Buffer {
        let mut terminal = Terminal::new(TestBackend::new(80, 20)).expect("a test terminal");
        terminal
            .draw(|frame| screen.view(&self.desk, frame.area(), frame))
            .expect("a drawn frame");
        self.desk.hits.borrow_mut().clear();
        terminal.backend().buffer().clone()
    }

    fn read_words(&mut self, action: &str) {
        for words in &self.words {
            for part in ["", ".short", ".help"] {
                let key = format!("act-{action}{part}");
                if !words.has(&key) {
                    self.faults.insert(format!("{key} is not in {:?}", words.tongue));
                }
            }
        }
    }
}

/// Explores on a desk with that library and that laboratory open.
fn inspect(library: &Library, open: Option<&Open>, raise: Raise, roots: Vec<Way>) {
    let words = Words::new(Tongue::Italian);
    let look = Look::colour();
    let hits = RefCell::default();
    let desk = Desk {
        words: &words,
        look: &look,
        now: at("2025-05-17 10:30"),
        open,
        library,
        hits: &hits,
        still: None,
    };
    let mut inspection = Inspection {
        desk,
        words: [Tongue::Italian, Tongue::English].map(Words::new),
        seen: BTreeSet::new(),
        faults: BTreeSet::new(),
    };
    inspection.explore(raise, roots);
    assert!(inspection.faults.is_empty(), "{:#?}", inspection.faults);
}

fn library() -> Library {
    let documents = samples();
    let shelf = |document: &Document| Shelf {
        id: document.summary.id.clone(),
        summary: Some(document.summary.clone()),
        trouble: None,
        twins: 0,
    };
    Library {
        templates: templates(),
        template_faults: Vec::new(),
        shelves: documents.iter().map(shelf).collect(),
        documents: Some(documents),
        yearly: Some(Yearly::of(ledger())),
        ..Library::default()
    }
}

/// Where a screen is looked at from: as it opens, and with its last row selected.
fn roots() -> Vec<Way> {
    vec![Vec::new(), vec![Step::Key(KeyCode::End)]]
}

/// Each phase of the laboratory while it runs, and once what lies over any of them.
fn inspect_phases(document: &Document) {
    let library = library();
    for (idx, line) in document.session.day.programme.iter().enumerate() {
        let mut document = document.clone();
        let enter = Command::EnterLine {
            line: line.id.clone(),
            at: at("2025-05-17 10:20"),
        };
        document.perform(enter, at("2025-05-17 10:20")).expect("the line");
        let open = Open {
            document,
            access: Access::Writing,
            saving: Saving::Quiet,
            planning: None,
        };
        let mut roots = roots();
        if idx == 0 {
            roots.extend(AT_HAND.iter().map(|name| vec![Step::Act(name)]));
        }
        inspect(&library, Some(&open), &|desk| Box::new(Lab::at_now(desk)), roots);
    }
}

/// A format with people and one sheet of each kind.
fn prepared(format: &str) -> Document {
    let now = at("2025-05-17 08:55");
    let mut document = peopled(format, 9);
    let kinds = document.template.kinds.clone();
    for (number, kind) in (1..).zip(kinds) {
        let sheet = Proposal {
            id: Id::new(&kind.prefix, number),
            kind: kind.id,
            text: "Una panchina".to_owned(),
            author: Some(Id::new("P", 1)),
            posted_by: None,
            posted_at: now,
            position: Position::default(),
            from: Vec::new(),
            state: ProposalState::Posted,
            details: std::collections::BTreeMap::new(),
            moves: Vec::new(),
        };
        // A kind that asks for more than a text stays without sheets.
        let _ = document.perform(Command::put(Record::Proposal(sheet)), now);
    }
    document
}

#[test]
fn every_action_of_the_open_space_does_something() {
    inspect_phases(&sample(OPEN_SPACE));
}

#[test]
fn every_action_of_the_cafe_does_something() {
    inspect_phases(&sample(CAFE));
}

#[test]
fn every_action_of_the_future_lab_does_something() {
    inspect_phases(&sample(FUTURE_LAB));
}

#[test]
fn every_action_of_every_format_does_something_from_the_first_hour() {
    for template in templates() {
        inspect_phases(&prepared(&template.id));
    }
}

#[test]
fn every_action_outside_of_a_laboratory_does_something() {
    let library = library();
    let screens: [Raise; 7] = [
        &|desk| Box::new(Yearbook::of(desk)),
        &|_| Box::new(Home::default()),
        &|_| Box::new(NewLab::default()),
        &|desk| Box::new(Archive::of(desk)),
        &|desk| Box::new(Registry::of(desk)),
        &|_| {
            Box::new(Copies::new(Versions {
                id: "prova".to_owned(),
                copies: vec![Version {
                    path: "prova.ron.prev".into(),
                    age: Age::Before,
                    summary: sample(CAFE).summary,
                    last_step: None,
                    steps: 0,
                }],
            }))
        },
        &|_| {
            Box::new(Broken::new(Harm {
                id: "prova".to_owned(),
                trouble: "riga 3".to_owned(),
                copy: LastCopy::Good,
                journal: None,
            }))
        },
    ];
    for raise in screens {
        inspect(&library, None, raise, roots());
    }
}
