//! A laboratory read from beginning to end, and what can be asked of each of its lines.

use super::super::making::pick_book;
use super::super::reading::{Passage, laboratory};
use super::super::{Action, Ask, Desk, Labels};
use super::{Onward, Picking, Step, beside, document, documents, visits};
use crate::domain::{Document, Id, Noun, ProposalState};
use crate::registry::ledger::Birth;
use crate::registry::{Source, became};
use crate::widget::{Item, Page};

/// One laboratory, open for reading.
pub struct LabReader {
    session: String,
    title: String,
    sources: Vec<Option<Source>>,
    pub page: Page,
}

/// What can be asked of a line.
enum Question {
    /// A project: its sheet.
    Sheet(Id),
    /// Something written: what became of it.
    Became(Id),
    /// A person or a body: where else it took part.
    Visits(Noun, Id),
}

impl LabReader {
    /// Opens at a record, at the line of it that was found.
    pub fn of(document: &Document, at: Option<&Source>, line: &str, desk: &Desk) -> Self {
        let passages = laboratory(document, desk);
        let start = at.map_or(0, |source| place_of(source, line, &passages));
        let (sources, paragraphs) = passages
            .into_iter()
            .map(|passage| (passage.source, passage.paragraph))
            .unzip();
        let mut page = Page::new(paragraphs);
        page.mark(start);
        Self {
            session: document.summary.id.clone(),
            title: document.summary.title.clone(),
            sources,
            page,
        }
    }

    pub fn title(&self) -> String {
        self.title.clone()
    }

    pub fn actions(&self, desk: &Desk) -> Vec<Action> {
        let ask = match self.question() {
            Some(Question::Sheet(_)) => Action::new("reader-sheet", "Enter"),
            Some(Question::Became(_)) => Action::new("reader-became", "Enter"),
            Some(Question::Visits(..)) => Action::new("reader-visits", "Enter"),
            None => Action::new("reader-became", "Enter").blocked(Some(desk.say("block-no-question"))),
        };
        let alone = (documents(desk).len() < 2).then(|| desk.say("block-no-other-lab"));
        vec![
            ask,
            Action::new("trail-book", "b"),
            Action::new("trail-beside", "c").blocked(alone),
            Action::new("trail-open-lab", "o"),
        ]
    }

    pub fn act(&mut self, action: &str, desk: &Desk) -> Onward {
        match action {
            "reader-sheet" | "reader-became" | "reader-visits" => self.enter(desk),
            "trail-open-lab" => Onward::Asks(vec![Ask::LookInto(self.session.clone())]),
            "trail-book" => self.book(desk),
            "trail-beside" => beside::pick(&self.session, desk),
            "trail-next" => self.turn(crossterm::event::KeyCode::PageDown),
            "trail-previous" => self.turn(crossterm::event::KeyCode::PageUp),
            _ => Onward::Asks(Vec::new()),
        }
    }

    fn book(&self, desk: &Desk) -> Onward {
        let document = document(&self.session, desk);
        Onward::Asks(document.map_or_else(Vec::new, |document| vec![pick_book(document, desk)]))
    }

    fn turn(&mut self, code: crossterm::event::KeyCode) -> Onward {
        self.page.key(code.into());
        Onward::Asks(Vec::new())
    }

    /// Answers what can be asked of the marked line.
    pub fn enter(&self, desk: &Desk) -> Onward {
        match self.question() {
            Some(Question::Sheet(id)) => Onward::Step(Step::Project {
                session: self.session.clone(),
                id,
            }),
            Some(Question::Became(id)) => self.became(&id, desk),
            Some(Question::Visits(noun, id)) => visits::of(&self.session, noun, &id, desk),
            None => Onward::Asks(vec![Ask::Tell(desk.say("block-no-question"))]),
        }
    }

    fn question(&self) -> Option<Question> {
        let source = self.sources.get(self.page.marked())?.as_ref()?;
        let Source::Record(noun, id) = source else {
            return None;
        };
        match noun {
            Noun::Project => Some(Question::Sheet(id.clone())),
            Noun::Person | Noun::Body => Some(Question::Visits(*noun, id.clone())),
            Noun::Proposal | Noun::Report | Noun::Cluster | Noun::Plan | Noun::Table | Noun::Group => {
                Some(Question::Became(id.clone()))
            }
            Noun::Space
            | Noun::Slot
            | Noun::Ballot
            | Noun::Meeting
            | Noun::Loan
            | Noun::Offer
            | Noun::Walk
            | Noun::Note
            | Noun::Line => None,
        }
    }

    /// The projects that something went into: the only one at once, several to pick from, or that there is none.
    fn became(&self, id: &Id, desk: &Desk) -> Onward {
        let births = became(&documents(desk), &self.session, id);
        let step = |birth: &Birth| Step::Project {
            session: birth.session.clone(),
            id: birth.project.clone(),
        };
        match births.as_slice() {
            [] => Onward::Asks(vec![Ask::Tell(self.no_birth(id, desk))]),
            [only] => Onward::Step(step(only)),
            [_, ..] => {
                let items = births.iter().map(|birth| (item(birth, desk), step(birth)));
                let thing = self.thing(id, desk);
                let title = desk.tell("became-title", &[("thing", thing.into())]);
                Onward::Pick(Picking::new(title, items.collect()))
            }
        }
    }

    fn no_birth(&self, id: &Id, desk: &Desk) -> String {
        let thing = self.thing(id, desk);
        let sheet = document(&self.session, desk).and_then(|document| document.session.proposal(id));
        let key = match sheet.map(|sheet| &sheet.state) {
            Some(ProposalState::Withdrawn { .. }) => "became-withdrawn",
            Some(ProposalState::Posted | ProposalState::Merged { .. }) | None => "became-nothing",
        };
        desk.tell(key, &[("thing", thing.into())])
    }

    fn thing(&self, id: &Id, desk: &Desk) -> String {
        document(&self.session, desk).map_or_else(
            || id.to_string(),
            |document| Labels::of(desk).thing(&document.session, id),
        )
    }
}

fn item(birth: &Birth, desk: &Desk) -> Item {
    let found = document(&birth.session, desk);
    let label = found.map_or_else(
        || birth.project.to_string(),
        |document| Labels::of(desk).thing(&document.session, &birth.project),
    );
    Item {
        label,
        aside: found.map_or_else(String::new, |document| {
            desk.words.date(document.session.header.date)
        }),
        note: found.map_or_else(String::new, |document| document.summary.title.clone()),
        ..Item::default()
    }
}

/// The passage about `source` that says `line`, or the first about it.
fn place_of(source: &Source, line: &str, passages: &[Passage]) -> usize {
    let about = || {
        passages
            .iter()
            .enumerate()
            .filter(|(_, passage)| passage.source.as_ref() == Some(source))
    };
    let says = about().find(|(_, passage)| !line.is_empty() && passage.paragraph.text.contains(line));
    says.or_else(|| about().next()).map_or(0, |(idx, _)| idx)
}
