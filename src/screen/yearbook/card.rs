//! The identity card of a path: what is counted and what somebody wrote, part by part, each to be written by a form.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;

use super::super::forms::ledger::CardPart;
use super::super::forms::{LedgerPart, Purpose};
use super::super::trail::documents;
use super::super::{Action, Ask, Contents, Desk, Leaflet, Pick};
use super::leaf::{Leaf, Onward, ledger};
use super::marks::Marks;
use crate::export::{PathFormat, Unmade, export_path};
use crate::paper::{Block, Dossier, Fact, Paper, PathPaper, Table, path_paper};
use crate::widget::{Item, Paragraph, Tone};

/// The card of one path, open for reading and writing.
pub struct CardPage {
    path: String,
    /// The part of the card that each line of the page is in.
    marks: Marks<CardPart>,
}

impl CardPage {
    pub fn of(path: &str) -> Self {
        Self {
            path: path.to_owned(),
            marks: Marks::default(),
        }
    }

    fn dossier<'a>(&self, desk: &Desk<'a>) -> Option<Dossier<'a>> {
        Some(Dossier::of_path(&self.path, &documents(desk), ledger(desk)?))
    }

    fn write(&self, part: CardPart) -> Onward {
        let path = self.path.clone();
        Onward::ask(Ask::Form(Purpose::Ledger(LedgerPart::Card { path, part })))
    }

    fn part(&self) -> CardPart {
        let part = self.marks.spot();
        part.copied().unwrap_or(CardPart::Front)
    }

    fn publish(&self, contents: Contents) -> Ask {
        Ask::Publish(Box::new(Leaflet {
            folder: self.path.clone(),
            contents,
        }))
    }

    /// Asks which paper of the path to make, or what of it to export.
    fn print(&self, desk: &Desk) -> Onward {
        let Some(dossier) = self.dossier(desk) else {
            return Onward::nothing();
        };
        let items = PathPaper::ALL.into_iter().map(|what| {
            let key = format!("path-{}", what.name());
            let item = Item {
                label: desk.say(&key),
                aside: String::new(),
                note: desk.say(&format!("{key}.note")),
                ..Item::default()
            };
            let contents = Contents::Paper {
                name: desk.say(&format!("{key}.file")),
                paper: Box::new(path_paper(what, &dossier, desk.words)),
            };
            (item, vec![self.publish(contents)])
        });
        let exports = PathFormat::ALL.into_iter().map(|format| {
            let key = format!("path-{}", format.name());
            let item = Item {
                label: desk.say(&key),
                note: desk.say(&format!("{key}.note")),
                ..Item::default()
            };
            let ask = match export_path(&dossier, format, desk.words) {
                Ok(file) => self.publish(Contents::File {
                    what: desk.say(&key),
                    file,
                }),
                Err(Unmade(said)) => Ask::Tell(desk.tell("export-unmade", &[("said", said.into())])),
            };
            (item, vec![ask])
        });
        let items = items.chain(exports);
        Onward::ask(Ask::Pick(Box::new(Pick {
            title: desk.say("path-pick"),
            items: items.collect(),
        })))
    }
}

impl Leaf for CardPage {
    fn title(&self, _desk: &Desk) -> String {
        self.path.clone()
    }

    fn actions(&self, _desk: &Desk) -> Vec<Action> {
        vec![
            Action::new("card-write", "Enter"),
            Action::new("card-print", "b"),
            Action::new("card-front", "c"),
            Action::new("card-steering", "r"),
            Action::new("card-story", "s"),
            Action::new("card-support", "f"),
            Action::new("entry-part", "PageDown"),
        ]
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Onward {
        match action {
            "card-write" => self.write(self.part()),
            "card-print" => self.print(desk),
            "card-front" => self.write(CardPart::Front),
            "card-steering" => self.write(CardPart::Steering),
            "card-story" => self.write(CardPart::Story),
            "card-support" => self.write(CardPart::Support),
            "entry-part" => {
                self.marks.next_part();
                Onward::nothing()
            }
            _ => Onward::nothing(),
        }
    }

    fn key(&mut self, key: KeyEvent, _desk: &Desk) -> Option<Onward> {
        self.marks.key(key).then(Onward::nothing)
    }

    fn click(&mut self, hit: usize, _desk: &Desk) -> Onward {
        if self.marks.click(hit) {
            self.write(self.part())
        } else {
            Onward::nothing()
        }
    }

    fn refresh(&mut self, desk: &Desk) {
        let Some(dossier) = self.dossier(desk) else { return };
        let paper = path_paper(PathPaper::Card, &dossier, desk.words);
        self.marks.renew(lines(&paper, desk));
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        self.marks.view(desk, area, frame);
    }
}

/// The card as it will be printed, line by line, each with the part it is in.
fn lines(paper: &Paper, desk: &Desk) -> Vec<(CardPart, Paragraph)> {
    let mut part = CardPart::Front;
    let kind = Paragraph::new(Tone::Heading, paper.cover.kind.to_uppercase());
    let mut lines = vec![(part, kind)];
    let title = [&paper.cover.title, &paper.cover.question];
    let title = title.into_iter().filter(|text| !text.is_empty());
    lines.extend(title.map(|text| (part, Paragraph::new(Tone::Strong, text.clone()))));
    lines.extend(facts(&paper.cover.facts).map(|line| (part, line)));
    let unwritten = desk.words.say("card-unwritten");
    if paper.cover.facts.iter().any(|fact| fact.value == unwritten) {
        lines.push((part, Paragraph::new(Tone::Dim, desk.say("card-to-write"))));
    }
    for block in &paper.blocks {
        match block {
            Block::Chapter(title) => {
                part = part.next();
                lines.push((part, Paragraph::new(Tone::Heading, title.to_uppercase())));
            }
            Block::Facts(each) => {
                part = part.next();
                let heading = desk.say("card-support").to_uppercase();
                lines.push((part, Paragraph::new(Tone::Heading, heading)));
                lines.extend(facts(each).map(|line| (part, line)));
            }
            Block::Numbers(numbers) => {
                let each: Vec<Fact> = numbers.iter().map(crate::paper::Number::as_fact).collect();
                lines.extend(facts(&each).map(|line| (part, line)));
            }
            Block::Table(table) => lines.extend(rows(table).map(|line| (part, line))),
            Block::Text(text) => lines.push((part, Paragraph::new(Tone::Text, text.clone()))),
            Block::Note(text) => lines.push((part, Paragraph::new(Tone::Dim, text.clone()))),
            Block::Part(title) | Block::Sheet { title, .. } => {
                lines.push((part, Paragraph::new(Tone::Strong, title.clone())));
            }
            Block::List { name, items } => {
                let name = (!name.is_empty()).then(|| Paragraph::new(Tone::Dim, name.clone()));
                let items = items
                    .iter()
                    .map(|item| Paragraph::new(Tone::Text, format!("· {item}")));
                lines.extend(name.into_iter().chain(items).map(|line| (part, line)));
            }
            // The circle is a picture of the table; the others do not stand on a card.
            Block::Ring(_)
            | Block::Gap(_)
            | Block::Placard(_)
            | Block::Bars(_)
            | Block::Break
            | Block::Ticket(_)
            | Block::Lines { .. }
            | Block::Grid(_)
            | Block::Cards(_)
            | Block::Poster(_) => {}
        }
    }
    lines
}

fn facts(facts: &[Fact]) -> impl Iterator<Item = Paragraph> {
    facts
        .iter()
        .map(|fact| Paragraph::labelled(&fact.name, fact.value.clone()))
}

/// "Terzo settore: 18 (Operatore 6, Volontario 12)".
fn rows(table: &Table) -> impl Iterator<Item = Paragraph> {
    table.rows.iter().map(|row| {
        let cells = table.heads.iter().zip(row).skip(1);
        let told: Vec<String> = cells
            .filter(|(_, cell)| !cell.is_empty())
            .map(|(head, cell)| format!("{} {cell}", head.name))
            .collect();
        let name = row.first().map_or("", String::as_str);
        Paragraph::labelled(name, told.join(", "))
    })
}
