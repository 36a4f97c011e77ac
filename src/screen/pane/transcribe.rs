//! The desk of the clerk: the code of a sheet, Enter, its form; saved, the next code. Below, who still has a report to give.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};

use super::super::forms::{ProjectPart, Proposed, Purpose, TableSpot};
use super::super::{Action, Ask, Desk, Labels, Message, Pick, Screen};
use super::reports::told as report_told;
use crate::domain::{Document, Id, Proposal, Report, missing_reports, prefix};
use crate::format::{Activity, KindId, Spot};
use crate::paper::{Errand, Miscoded, read_code};
use crate::widget::{Column, Item, Row, cut, list, wrapped};

/// The longest thing that is taken for a code: one with its dash and some blanks.
const LONGEST: usize = 12;

/// What is typed, until Enter.
#[derive(Default)]
pub struct Transcribe {
    typed: String,
}

impl Transcribe {
    /// Opens what the code leads to; the box is empty for the next one.
    fn enter(&mut self, desk: &Desk) -> Vec<Ask> {
        let Some(document) = desk.document() else {
            return Vec::new();
        };
        let typed = std::mem::take(&mut self.typed);
        if typed.trim().is_empty() {
            return vec![Ask::Tell(desk.say("transcribe-hint"))];
        }
        match read_code(document, &typed) {
            Ok(errand) => follow(&errand, document, desk),
            Err(miscoded) => {
                self.typed = typed;
                vec![Ask::Tell(desk.tell(
                    why(miscoded),
                    &[("typed", self.typed.trim().to_uppercase().into())],
                ))]
            }
        }
    }
}

fn why(miscoded: Miscoded) -> &'static str {
    match miscoded {
        Miscoded::Unreadable => "code-unreadable",
        Miscoded::Wrong => "code-wrong",
        Miscoded::Elsewhere => "code-elsewhere",
        Miscoded::Unknown => "code-unknown",
    }
}

/// The form of a sheet, or why it has none; a report that is there already is first read back.
fn follow(errand: &Errand, document: &Document, desk: &Desk) -> Vec<Ask> {
    let session = &document.session;
    let report = match errand {
        Errand::Report(topic) => session.report_on(topic),
        Errand::Sheet { .. } | Errand::Table { .. } | Errand::Project(_) => None,
    };
    if let Some(report) = report {
        return vec![read_back(report, desk)];
    }
    if let Some(block) = desk.block() {
        return vec![Ask::Tell(block)];
    }
    match purpose(errand, document) {
        Some(purpose) => vec![Ask::Form(purpose)],
        None => vec![Ask::Tell(desk.say("code-unknown"))],
    }
}

fn purpose(errand: &Errand, document: &Document) -> Option<Purpose> {
    match errand {
        Errand::Report(topic) => Some(Purpose::Report(topic.clone())),
        Errand::Sheet { kind, .. } => {
            let kind = document.template.kinds.get(usize::try_from(*kind).ok()?)?;
            Some(match kind.spot {
                Spot::Wall => Purpose::NewTopic {
                    kind: kind.id.clone(),
                    cell: Proposed(None),
                },
                Spot::Hall | Spot::Group | Spot::Table => Purpose::NewSheet {
                    kind: kind.id.clone(),
                    at: Proposed(None),
                },
            })
        }
        Errand::Table { table, round } => {
            let table = Id::new(prefix::TABLE, *table);
            let is_written = |sheet: &&Proposal| {
                sheet.position.at.as_ref() == Some(&table) && sheet.position.round == Some(*round)
            };
            let sheet = document.session.proposals.iter().find(is_written);
            document
                .session
                .room
                .tables
                .iter()
                .find(|known| known.id == table)?;
            Some(Purpose::TableSheet(TableSpot {
                kind: kind_of_tables(document)?,
                round: *round,
                sheet: sheet.map(|sheet| sheet.id.clone()),
                table,
            }))
        }
        Errand::Project(_) => Some(Purpose::Project(ProjectPart::New { from: None })),
    }
}

/// The kind of sheet that tables fill in.
fn kind_of_tables(document: &Document) -> Option<KindId> {
    let mut phases = document.template.phases.iter();
    phases.find_map(|phase| {
        if let Activity::Tables { kind } = &phase.activity {
            Some(kind.clone())
        } else {
            None
        }
    })
}

/// The report as it was transcribed, to be held against the paper; or its form, to correct it.
fn read_back(report: &Report, desk: &Desk) -> Ask {
    let message = Message {
        title: format!("{} {}", report.id, report.title),
        body: report_told(report, desk),
    };
    let item = |key: &str| Item {
        label: desk.say(key),
        aside: String::new(),
        note: desk.say(&format!("{key}.note")),
    };
    let correct = match desk.block() {
        Some(block) => Ask::Tell(block),
        None => Ask::Form(Purpose::Report(report.topic.clone())),
    };
    Ask::Pick(Box::new(Pick {
        title: format!("{} {}", report.topic, report.title),
        items: vec![
            (item("transcribe-read"), vec![Ask::Message(Box::new(message))]),
            (item("transcribe-correct"), vec![correct]),
        ],
    }))
}

impl Screen for Transcribe {
    fn title(&self, desk: &Desk) -> String {
        desk.say("pane-transcribe")
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let empty = self.typed.trim().is_empty().then(|| desk.say("transcribe-hint"));
        vec![Action::new("transcribe-open", "Enter").blocked(empty)]
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask> {
        match action {
            "transcribe-open" => self.enter(desk),
            _ => Vec::new(),
        }
    }

    fn key(&mut self, key: KeyEvent, _desk: &Desk) -> Option<Vec<Ask>> {
        match key.code {
            KeyCode::Char(letter)
                if (letter.is_alphanumeric() || matches!(letter, '-' | ' '))
                    && !key.modifiers.contains(KeyModifiers::CONTROL) =>
            {
                if self.typed.chars().count() < LONGEST {
                    self.typed.extend(letter.to_uppercase());
                }
            }
            KeyCode::Backspace => {
                self.typed.pop();
            }
            KeyCode::Esc if !self.typed.is_empty() => self.typed.clear(),
            _ => return None,
        }
        Some(Vec::new())
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let [code, _, counts, body] = Layout::vertical([
            Constraint::Length(1),
            Constraint::Length(1),
            Constraint::Length(1),
            Constraint::Min(1),
        ])
        .areas(area);
        let look = desk.look;
        let label = format!("{} ", desk.say("transcribe-code"));
        let (typed, style) = if self.typed.is_empty() {
            (desk.say("transcribe-hint"), look.dim())
        } else {
            (format!("{}▏", self.typed), look.strong())
        };
        let room = usize::from(code.width).saturating_sub(label.chars().count());
        let line = vec![
            Span::styled(label, look.key()),
            Span::styled(cut(&typed, room), style),
        ];
        frame.render_widget(Line::from(line), code);
        let Some(document) = desk.document() else { return };
        let missing = missing_reports(&document.session);
        let there = document.session.reports.len();
        if missing.is_empty() && there == 0 {
            return;
        }
        let facts = [
            ("printed", (there + missing.len()).into()),
            ("there", there.into()),
            ("missing", missing.len().into()),
        ];
        let text = cut(&desk.tell("transcribe-counts", &facts), usize::from(counts.width));
        frame.render_widget(Line::styled(text, look.strong()), counts);
        if missing.is_empty() {
            wrapped(&desk.say("transcribe-all"), look.good(), body, frame);
            return;
        }
        let rows: Vec<Row> = missing
            .into_iter()
            .map(|topic| row(topic, document, desk))
            .collect();
        list(&rows, &[Column::Fixed(24), Column::Rest], None, look, body, frame);
    }
}

/// Who proposed a topic whose report is missing, and the topic.
fn row(topic: &Proposal, document: &Document, desk: &Desk) -> Row {
    let labels = Labels::of(desk);
    let who = topic
        .author
        .as_ref()
        .map(|id| labels.person(&document.session, id));
    Row::new(vec![
        (who.unwrap_or_default(), desk.look.text()),
        (format!("{} {}", topic.id, topic.title()), desk.look.dim()),
    ])
}
