//! The running laboratory: the phase, the clock, what to say, and the pane of the work being done.

mod standing;
mod strip;
mod words;

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};

use super::exporting::pick_export;
use super::forms::Purpose;
use super::making::pick_book;
use super::pane::{self, Log, Programme};
use super::prepare::{line_of_work, prepare};
use super::{Action, Ask, Desk, Place, Screen};
use super::{outline, starting};
use crate::domain::{Command, Document, Id, Line};
use crate::look::Lie;
use crate::widget::Item;

/// How many actions of the pane stand in the bar of keys before the one that starts a phase.
const N_FIRST: usize = 3;

/// The line of the programme looked at, its pane, and what lies over it (people, programme, log).
pub struct Lab {
    line: Option<Id>,
    pane: Box<dyn Screen>,
    over: Option<Over>,
    said: strip::Said,
    /// Esc was just pressed where nothing was left to go back to: the next one leaves.
    is_leaving: bool,
}

/// Something at hand in every phase, over the pane of the phase.
enum Over {
    Programme(Programme),
    Other(Box<dyn Screen>),
}

impl Lab {
    /// Opens at the running line, or at the first one.
    pub fn at_now(desk: &Desk) -> Self {
        let day = desk.session().map(|session| &session.day);
        let line = day.and_then(|day| {
            day.now
                .clone()
                .or_else(|| day.programme.first().map(|line| line.id.clone()))
        });
        let mut lab = Self {
            line: None,
            pane: Box::new(Log::default()),
            over: None,
            said: strip::Said::default(),
            is_leaving: false,
        };
        lab.look_at(line, desk);
        lab
    }

    fn look_at(&mut self, id: Option<Id>, desk: &Desk) {
        self.over = None;
        if id == self.line && id.is_some() {
            return;
        }
        if let (Some(document), Some(line)) = (desk.document(), line(id.as_ref(), desk)) {
            self.pane = pane::of_line(&document.template, line);
        }
        self.line = id;
    }

    fn top(&self) -> &dyn Screen {
        match &self.over {
            Some(Over::Programme(programme)) => programme,
            Some(Over::Other(screen)) => screen.as_ref(),
            None => self.pane.as_ref(),
        }
    }

    fn top_mut(&mut self) -> &mut dyn Screen {
        match &mut self.over {
            Some(Over::Programme(programme)) => programme,
            Some(Over::Other(screen)) => screen.as_mut(),
            None => self.pane.as_mut(),
        }
    }

    /// Starts the line looked at; when it runs already, the next one.
    fn start(&self, desk: &Desk) -> Vec<Ask> {
        let running = desk.session().and_then(|session| session.day.now.as_ref());
        match &self.line {
            Some(line) if running == Some(line) => match self.away(1, desk) {
                Some(next) if &next != line => starting::go_on(&next, desk),
                Some(_) | None => vec![Ask::Tell(desk.say("told-last-line"))],
            },
            Some(line) => starting::start(line, desk),
            None => Vec::new(),
        }
    }

    fn back(&mut self, desk: &Desk) -> Vec<Ask> {
        if self.over.take().is_some() {
            return Vec::new();
        }
        let running = desk.session().and_then(|session| session.day.now.clone());
        if running.is_some() && running != self.line {
            self.look_at(running, desk);
            return Vec::new();
        }
        if !self.is_leaving {
            self.is_leaving = true;
            return vec![Ask::Tell(desk.say("told-esc-again"))];
        }
        vec![Ask::Go(Place::Home)]
    }

    /// Lays a pane at hand over the phase, or looks at the line where some work is done.
    fn go(&mut self, action: &str, desk: &Desk) -> Option<Vec<Ask>> {
        if let Some(pane) = pane::at_hand(action, desk) {
            self.over = Some(Over::Other(pane));
            return Some(Vec::new());
        }
        let line = line_of_work(action, desk)?;
        self.look_at(Some(line), desk);
        Some(Vec::new())
    }

    fn own_act(&mut self, action: &str, desk: &Desk) -> Option<Vec<Ask>> {
        let asks = match action {
            "lab-start" | "lab-advance" => self.start(desk),
            "lab-longer" => longer(desk),
            "lab-previous" => {
                self.turn(-1, desk);
                Vec::new()
            }
            "lab-next" => {
                self.turn(1, desk);
                Vec::new()
            }
            "lab-programme" => {
                self.over = Some(Over::Programme(Programme::at(self.line.as_ref(), desk)));
                Vec::new()
            }
            "lab-note" => vec![Ask::Form(Purpose::LogEntry(None))],
            "lab-say" => vec![words::of_phase(self.line.as_ref(), desk)],
            "lab-book" => with_document(pick_book, desk),
            "lab-export" => with_document(pick_export, desk),
            "lab-prepare" => vec![prepare(desk)],
            "lab-undo" => vec![Ask::Undo],
            "lab-redo" => vec![Ask::Redo],
            "lab-back" => self.back(desk),
            "lab-look-at-running" => {
                self.look_at_running(desk);
                Vec::new()
            }
            "lab-look-at-selected" => {
                if let Some(Over::Programme(programme)) = &self.over {
                    let line = programme.line(desk).map(|line| line.id.clone());
                    self.look_at(line, desk);
                }
                Vec::new()
            }
            other => return self.go(other, desk),
        };
        Some(asks)
    }
}

impl Screen for Lab {
    fn title(&self, desk: &Desk) -> String {
        let lab = desk.session().map_or("", |session| &session.header.title);
        format!("{lab} {} {}", desk.look.symbols.then, self.top().title(desk))
    }

    fn coded(&self, desk: &Desk) -> Vec<(Item, Vec<Ask>)> {
        pane::coded_sheets(desk)
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let mut actions = self.top().actions(desk);
        let rest = actions.split_off(actions.len().min(N_FIRST));
        let block = desk.block();
        let not_running = desk
            .session()
            .is_none_or(|session| session.day.now.is_none())
            .then(|| desk.say("block-not-running"));
        let running = desk.session().and_then(|session| session.day.now.as_ref());
        let name = match (&self.line, running) {
            (Some(line), Some(running)) if line == running => "lab-advance",
            (Some(_) | None, _) => "lab-start",
        };
        let last = desk.session().and_then(|session| session.day.programme.last());
        let is_last = name == "lab-advance" && self.line.as_ref() == last.map(|line| &line.id);
        let last = is_last.then(|| desk.say("block-last-line"));
        actions.push(Action::new(name, "F5").blocked(block.clone().or(last)));
        actions.extend(rest);
        actions.extend([
            Action::new("lab-longer", "F6").blocked(block.clone().or(not_running)),
            Action::new("lab-programme", "F3"),
            Action::new("lab-people", "F4"),
            Action::new("lab-say", "F7"),
            Action::rare("lab-note", "F8").blocked(block),
            Action::rare("lab-log", "C-g"),
            Action::new("lab-console", "C-d"),
            Action::rare("lab-clocks", "C-o"),
            Action::rare("lab-plots", "C-r"),
            Action::new("lab-book", "C-p"),
            Action::rare("lab-export", "C-e"),
            Action::rare("lab-transcribe", "C-k"),
            Action::rare("lab-prepare", "F9"),
            Action::rare("lab-previous", "PageUp"),
            Action::rare("lab-next", "PageDown"),
            Action::new("lab-undo", "C-z"),
            Action::rare("lab-redo", "C-y"),
            Action::new("lab-back", "Esc"),
        ]);
        actions
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask> {
        match self.own_act(action, desk) {
            Some(asks) => asks,
            None => self.top_mut().act(action, desk),
        }
    }

    fn key(&mut self, key: KeyEvent, desk: &Desk) -> Option<Vec<Ask>> {
        if key.code != KeyCode::Esc {
            self.is_leaving = false;
        }
        self.top_mut().key(key, desk)
    }

    fn searched(&self) -> Option<&str> {
        self.top().searched()
    }

    fn click(&mut self, hit: usize, desk: &Desk) -> Vec<Ask> {
        self.top_mut().click(hit, desk)
    }

    fn stand_on(&mut self, purpose: &Purpose, desk: &Desk) {
        self.find(purpose, desk);
    }

    fn drag(&mut self, from: usize, to: usize, desk: &Desk) -> Vec<Ask> {
        self.top_mut().drag(from, to, desk)
    }

    fn aloud(&self, hit: usize, desk: &Desk) -> Option<String> {
        self.top().aloud(hit, desk)
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let say_rows = if area.height >= 18 { 2 } else { 0 };
        let [top, say, gap, body] = Layout::vertical([
            Constraint::Length(1),
            Constraint::Length(say_rows),
            Constraint::Length(1),
            Constraint::Min(1),
        ])
        .areas(area);
        strip::clock(self.line.as_ref(), desk, top, frame);
        self.said.view(self.line.as_ref(), desk, say, frame);
        let rule = "─".repeat(usize::from(gap.width));
        desk.put_line(&rule, desk.look.border(), gap, frame);
        if body.width < outline::WIDE || desk.look.lie == Lie::Below {
            self.top().view(desk, body, frame);
            return;
        }
        let [side, pane] = Layout::horizontal([Constraint::Length(outline::WIDTH), Constraint::Min(1)])
            .spacing(2)
            .areas(body);
        outline::outline(self.line.as_ref(), desk, side, frame);
        self.top().view(desk, pane, frame);
    }
}

fn line<'a>(id: Option<&Id>, desk: &Desk<'a>) -> Option<&'a Line> {
    desk.session()?
        .day
        .programme
        .iter()
        .find(|line| Some(&line.id) == id)
}

fn with_document(pick: fn(&Document, &Desk) -> Ask, desk: &Desk) -> Vec<Ask> {
    let document = desk.document();
    document.map_or_else(Vec::new, |document| vec![pick(document, desk)])
}

fn longer(desk: &Desk) -> Vec<Ask> {
    let running = desk.session().and_then(|session| session.day.now.clone());
    running.map_or_else(Vec::new, |line| {
        vec![Ask::Do(Command::Extend { line, minutes: 2 })]
    })
}
