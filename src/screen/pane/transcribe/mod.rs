//! The desk of the clerk: the code of a sheet, Enter, its form; saved, the next code. Below, the sheets that still miss.

mod following;
mod leaves;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};

use super::super::coded::miscoded;
use super::super::forms::Purpose;
use super::super::{Action, Ask, Desk, Screen};
use crate::domain::{Command, Document, Errand, leaves as all_leaves};
use crate::paper::{LONGEST_CODE, is_whole, read_code};
use crate::widget::{Column, Row, Selection, cut, list, wrapped};

pub use following::{coded, follow};
pub use leaves::name;

/// What is typed, until Enter, and the sheet selected below.
#[derive(Default)]
pub struct Transcribe {
    typed: String,
    /// What was typed is a whole code and a wrong one: the next letter begins another.
    is_refused: bool,
    selected: Selection,
}

impl Transcribe {
    /// Opens what the code leads to, or the sheet that is selected; the box is empty for the next one.
    fn open(&mut self, desk: &Desk) -> Vec<Ask> {
        match self.errand(desk) {
            Ok(Some((errand, document))) => {
                self.typed.clear();
                following::follow(&errand, document, desk)
            }
            Ok(None) => vec![Ask::Tell(desk.say("transcribe-hint"))],
            Err(why) => self.refuse(why),
        }
    }

    fn refuse(&mut self, why: String) -> Vec<Ask> {
        self.is_refused = is_whole(&self.typed);
        vec![Ask::Tell(why)]
    }

    /// Notes that a sheet came back, without transcribing it.
    fn hand_in(&mut self, desk: &Desk) -> Vec<Ask> {
        let (errand, document) = match self.errand(desk) {
            Ok(Some(found)) => found,
            Ok(None) => return vec![Ask::Tell(desk.say("transcribe-hint"))],
            Err(why) => return self.refuse(why),
        };
        self.typed.clear();
        let name = leaves::name(&errand, document, desk);
        let slip = document.session.papers.slip(&errand);
        if let Some(slip) = slip {
            let time = desk.words.time(slip.handed_in.time());
            let facts = [("sheet", name.into()), ("time", time.into())];
            return vec![Ask::Tell(desk.tell("told-handed-in-before", &facts))];
        }
        let command = Command::HandIn { errand, at: desk.now };
        vec![
            Ask::Do(command),
            Ask::Tell(desk.tell("told-handed-in", &[("sheet", name.into())])),
        ]
    }

    /// The sheet with the code typed; with no code, the one selected.
    fn errand<'a>(&self, desk: &Desk<'a>) -> Result<Option<(Errand, &'a Document)>, String> {
        let Some(document) = desk.document() else {
            return Ok(None);
        };
        if self.typed.trim().is_empty() {
            let waiting = leaves::waiting(document);
            let selected = self.selected.among(&waiting);
            return Ok(selected.map(|leaf| (leaf.errand.clone(), document)));
        }
        match read_code(document, &self.typed) {
            Ok(errand) => Ok(Some((errand, document))),
            Err(why) => Err(miscoded(why, &self.typed, desk)),
        }
    }

    fn view_code(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let look = desk.look;
        let label = format!("{} ", desk.say("transcribe-code"));
        let (typed, style) = if self.typed.is_empty() {
            (desk.say("transcribe-hint"), look.dim())
        } else {
            (format!("{}▏", self.typed), look.strong())
        };
        let room = usize::from(area.width).saturating_sub(label.chars().count());
        let line = vec![
            Span::styled(label, look.key()),
            Span::styled(cut(&typed, room), style),
        ];
        frame.render_widget(Line::from(line), area);
    }
}

impl Screen for Transcribe {
    fn title(&self, desk: &Desk) -> String {
        desk.say("pane-transcribe")
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let is_idle = matches!(self.errand(desk), Ok(None));
        let nothing = is_idle.then(|| desk.say("transcribe-hint"));
        vec![
            Action::new("transcribe-open", "Enter").blocked(nothing.clone()),
            Action::new("transcribe-hand-in", "+").blocked(desk.block().or(nothing)),
            Action::rare("transcribe-abbreviations", "=").blocked(desk.block()),
        ]
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask> {
        match action {
            "transcribe-open" => self.open(desk),
            "transcribe-hand-in" => self.hand_in(desk),
            "transcribe-abbreviations" => vec![Ask::Form(Purpose::Abbreviations)],
            _ => Vec::new(),
        }
    }

    fn key(&mut self, key: KeyEvent, desk: &Desk) -> Option<Vec<Ask>> {
        match key.code {
            KeyCode::Char(letter)
                if (letter.is_alphanumeric() || matches!(letter, '-' | ' '))
                    && !key.modifiers.contains(KeyModifiers::CONTROL) =>
            {
                if std::mem::take(&mut self.is_refused) {
                    self.typed.clear();
                }
                if self.typed.chars().count() < LONGEST_CODE {
                    self.typed.extend(letter.to_uppercase());
                }
            }
            KeyCode::Backspace => {
                self.is_refused = false;
                self.typed.pop();
            }
            KeyCode::Esc if !self.typed.is_empty() => self.typed.clear(),
            _ => {
                let n_rows = desk
                    .document()
                    .map_or(0, |document| leaves::waiting(document).len());
                return self.selected.key(key, n_rows).then(Vec::new);
            }
        }
        Some(Vec::new())
    }

    fn searched(&self) -> Option<&str> {
        Some(&self.typed)
    }

    fn click(&mut self, hit: usize, desk: &Desk) -> Vec<Ask> {
        if self.selected.click(hit) {
            return self.open(desk);
        }
        Vec::new()
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let [code, _, counts, body] = Layout::vertical([
            Constraint::Length(1),
            Constraint::Length(1),
            Constraint::Length(1),
            Constraint::Min(1),
        ])
        .areas(area);
        self.view_code(desk, code, frame);
        let Some(document) = desk.document() else { return };
        let look = desk.look;
        let all = all_leaves(&document.session, &document.template);
        if all.is_empty() {
            wrapped(&desk.say("transcribe-no-paper"), look.dim(), body, frame);
            return;
        }
        let text = cut(&leaves::counts(&all, desk), usize::from(counts.width));
        frame.render_widget(Line::styled(text, look.strong()), counts);
        let waiting = leaves::waiting(document);
        if waiting.is_empty() {
            wrapped(&desk.say("transcribe-all"), look.good(), body, frame);
            return;
        }
        let rows: Vec<Row> = waiting
            .iter()
            .map(|leaf| leaves::row(leaf, document, desk))
            .collect();
        let columns = [Column::Fixed(20), Column::Rest, Column::Fixed(16)];
        let selected = self.typed.is_empty().then(|| self.selected.of(rows.len()));
        desk.click_rows(list(&rows, &columns, selected, look, body, frame));
    }
}
