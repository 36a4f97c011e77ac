//! The parts of the registry, and how much there is in each.

use super::super::Desk;
use super::leaf::issues;
use crate::registry::ledger::Ledger;
use crate::registry::promotion::inbox;
use crate::registry::quality::{Issue, Remark};
use crate::text::Fact;

/// The parts of the registry, in the order of the work.
pub const PARTS: [Part; 10] = [
    Part::Review,
    Part::Entries,
    Part::Figures,
    Part::Quality,
    Part::Editions,
    Part::Projects,
    Part::Paths,
    Part::Ladder,
    Part::Programmes,
    Part::Improvements,
];

/// One of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Review,
    Entries,
    Figures,
    Quality,
    Editions,
    /// The project sheets of the laboratories.
    Projects,
    /// The paths of laboratories and their cards.
    Paths,
    /// The organisations on the ladder of community work.
    Ladder,
    /// Programmes and their targets.
    Programmes,
    /// Groups of improvement and seminars.
    Improvements,
}

impl Part {
    pub fn name(self) -> &'static str {
        match self {
            Self::Review => "hub-review",
            Self::Entries => "hub-entries",
            Self::Figures => "hub-figures",
            Self::Quality => "hub-quality",
            Self::Editions => "hub-editions",
            Self::Projects => "hub-projects",
            Self::Paths => "hub-paths",
            Self::Ladder => "hub-ladder",
            Self::Programmes => "hub-programmes",
            Self::Improvements => "hub-improvements",
        }
    }

    /// How much there is in it, in words.
    pub fn count(self, year: i32, ledger: &Ledger, desk: &Desk) -> String {
        let counted = |key: &str, counts: &[(&str, usize)]| {
            let facts: Vec<(&str, Fact)> = counts.iter().map(|(name, n)| (*name, (*n).into())).collect();
            desk.tell(key, &facts)
        };
        match self {
            Self::Review => waiting(ledger, desk),
            Self::Entries => {
                let n_sheets = ledger.edition(year).map_or(0, |edition| edition.sheets.len());
                counted("hub-entries-count", &[("entries", n_sheets)])
            }
            Self::Figures => year_before(year, ledger, desk),
            Self::Quality => remarks(year, desk),
            Self::Editions => {
                let editions = &ledger.editions;
                let n_closed = editions.iter().filter(|edition| edition.is_closed()).count();
                let counts = [("editions", editions.len()), ("closed", n_closed)];
                counted("hub-editions-count", &counts)
            }
            Self::Projects => desk.say("hub-projects-count"),
            Self::Paths => {
                let n_paths = desk.library.lists.paths.names(ledger).len();
                counted("hub-paths-count", &[("paths", n_paths)])
            }
            Self::Ladder => counted(
                "hub-ladder-count",
                &[("organisations", ledger.organisations.len())],
            ),
            Self::Improvements => {
                let logs = &ledger.logs;
                let counts = [
                    ("groups", logs.improvements.all().len()),
                    ("seminars", logs.seminars.all().len()),
                ];
                counted("hub-improvements-count", &counts)
            }
            Self::Programmes if desk.library.customs.has_programmes() => {
                let n_programmes = desk.library.customs.programmes().len();
                counted("hub-programmes-count", &[("programmes", n_programmes)])
            }
            Self::Programmes => desk.say("hub-programmes-sample"),
        }
    }
}

/// The sheets of the laboratories, once these were read.
fn waiting(ledger: &Ledger, desk: &Desk) -> String {
    if desk.library.documents.is_none() {
        return desk.say("hub-reading");
    }
    if desk.library.n_unread > 0 {
        return desk.tell("hub-unread", &[("left", desk.library.n_unread.into())]);
    }
    let inbox = inbox(&desk.library.lists.born, ledger);
    let facts = [
        ("waiting", inbox.waiting.len().into()),
        ("aside", inbox.aside.len().into()),
    ];
    desk.tell("hub-review-count", &facts)
}

fn year_before(year: i32, ledger: &Ledger, desk: &Desk) -> String {
    let mut editions = ledger.editions.iter().rev();
    let before = editions.find(|edition| edition.year < year);
    let before = before.map_or_else(|| "none".to_owned(), |edition| edition.year.to_string());
    desk.tell("hub-figures-count", &[("before", before.into())])
}

fn remarks(year: i32, desk: &Desk) -> String {
    let Some(issues) = issues(year, desk) else {
        return String::new();
    };
    let is_clash = |issue: &&Issue| matches!(issue.remark, Remark::Clash(_));
    let n_clashes = issues.iter().filter(is_clash).count();
    let facts = [("issues", issues.len().into()), ("clashes", n_clashes.into())];
    desk.tell("hub-quality-count", &facts)
}
