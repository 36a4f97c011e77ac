//! The groups of one slot at work, and the law of two feet. Nobody here is ever late or absent.

mod foot;
mod walks;

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};

use super::picks;
use crate::domain::{
    Id, Proposal, Report, Session, Slot, in_group_now, interested_in, slot_of_line, topics_of_slot,
    walks_of_slot,
};
use crate::screen::forms::Purpose;
use crate::screen::topic::{convener, slot_name, topic_name};
use crate::screen::{Action, Ask, Desk, Screen};
use crate::widget::{Column, Row, Selection, list, wrapped};

/// The topics of the slot of one line of the programme, one selected.
pub struct Groups {
    line: Id,
    selected: Selection,
}

const COLUMNS: [Column; 6] = [
    Column::Fixed(3),
    Column::Rest,
    Column::Fixed(16),
    Column::Fixed(5),
    Column::Fixed(4),
    Column::Fixed(10),
];

impl Groups {
    pub fn new(line: Id) -> Self {
        Self {
            line,
            selected: Selection::default(),
        }
    }

    fn slot<'a>(&self, desk: &Desk<'a>) -> Option<(&'a Session, &'a Slot)> {
        let document = desk.document()?;
        let session = &document.session;
        Some((session, slot_of_line(session, &document.template, &self.line)?))
    }

    fn topics<'a>(&self, desk: &Desk<'a>) -> Vec<&'a Proposal> {
        self.slot(desk)
            .map_or_else(Vec::new, |(session, slot)| topics_of_slot(session, &slot.id))
    }

    fn topic<'a>(&self, desk: &Desk<'a>) -> Option<&'a Proposal> {
        self.selected.among(&self.topics(desk)).copied()
    }
}

impl Screen for Groups {
    fn title(&self, desk: &Desk) -> String {
        desk.say("pane-groups")
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let none = self
            .topic(desk)
            .is_none()
            .then(|| desk.say("block-no-group-here"));
        let no_slot = self.slot(desk).is_none().then(|| desk.say("block-no-slot"));
        let no_walks = self
            .slot(desk)
            .is_none_or(|(session, slot)| walks_of_slot(session, &slot.id).is_empty())
            .then(|| desk.say("block-no-walks"));
        let no_report = report_of(self.topic(desk), desk)
            .is_none()
            .then(|| desk.say("block-no-report"));
        let closed = desk.block();
        vec![
            Action::new("groups-report", "Enter").blocked(closed.clone().or_else(|| none.clone())),
            Action::rare("groups-walk", "p").blocked(closed.clone().or(no_slot)),
            Action::rare("reports-step", "s").blocked(closed.clone().or(no_report)),
            Action::new("groups-sign", "i").blocked(closed.clone().or(none)),
            Action::rare("groups-walks", "Del").blocked(closed.or(no_walks)),
        ]
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask> {
        let Some((session, slot)) = self.slot(desk) else {
            return Vec::new();
        };
        match (action, self.topic(desk)) {
            ("groups-report", Some(topic)) => vec![Ask::Form(Purpose::Report(topic.id.clone()))],
            ("groups-sign", Some(topic)) => vec![Ask::Form(Purpose::SignUps(topic.id.clone()))],
            ("reports-step", topic) => report_of(topic, desk)
                .map_or_else(Vec::new, |report| vec![super::reports::step(report, desk)]),
            ("groups-walk", _) => {
                let then = |person| {
                    let slot = slot.id.clone();
                    vec![Ask::Form(Purpose::Walk { person, slot })]
                };
                vec![picks::person("groups-pick-person", session, desk, then)]
            }
            ("groups-walks", _) => vec![walks::pick(session, slot, desk)],
            _ => Vec::new(),
        }
    }

    fn key(&mut self, key: KeyEvent, desk: &Desk) -> Option<Vec<Ask>> {
        let n_rows = self.topics(desk).len();
        self.selected.key(key, n_rows).then(Vec::new)
    }

    fn click(&mut self, hit: usize, _desk: &Desk) -> Vec<Ask> {
        self.selected = Selection::at(hit);
        Vec::new()
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let Some((session, slot)) = self.slot(desk) else {
            wrapped(&desk.say("groups-no-slot"), desk.look.text(), area, frame);
            return;
        };
        let topics = topics_of_slot(session, &slot.id);
        let n_rows = u16::try_from(topics.len()).unwrap_or(u16::MAX).max(1);
        let most = area.height.saturating_sub(6).max(1);
        let [head, body, _, foot] = Layout::vertical([
            Constraint::Length(1),
            Constraint::Length(n_rows.min(most)),
            Constraint::Length(1),
            Constraint::Min(0),
        ])
        .areas(area);
        view_head(session, slot, desk, head, frame);
        if topics.is_empty() {
            wrapped(&desk.say("groups-empty"), desk.look.dim(), body, frame);
        }
        let rows: Vec<Row> = topics
            .iter()
            .map(|topic| row(topic, session, slot, desk))
            .collect();
        let selected = self.selected.of(topics.len());
        let places = list(&rows, &COLUMNS, Some(selected), desk.look, body, frame);
        desk.click_rows(places);
        foot::view(self.topic(desk), session, slot, desk, foot, frame);
    }
}

fn report_of<'a>(topic: Option<&Proposal>, desk: &Desk<'a>) -> Option<&'a Report> {
    desk.session()?.report_on(&topic?.id)
}

fn view_head(session: &Session, slot: &Slot, desk: &Desk, area: Rect, frame: &mut Frame) {
    let hours = format!(
        "{}–{}",
        slot_name(&slot.id, session, desk),
        desk.words.time(slot.ends)
    );
    let cells = [
        String::new(),
        desk.tell("groups-head", &[("hours", hours.into())]),
        desk.say("groups-head.convener"),
        desk.say("groups-head.signed"),
        desk.say("groups-head.here"),
        desk.say("groups-head.report"),
    ];
    let title = Row::new(cells.into_iter().map(|cell| (cell, desk.look.title())).collect());
    list(&[title], &COLUMNS, None, desk.look, area, frame);
}

fn row(topic: &Proposal, session: &Session, slot: &Slot, desk: &Desk) -> Row {
    let look = desk.look;
    let cell = topic.position.cell.as_ref();
    let space = cell.and_then(|cell| session.room.spaces.iter().find(|space| space.id == cell.space));
    let report = session.report_on(&topic.id).map_or_else(
        || (desk.say("groups-no-report"), look.dim()),
        |report| (super::reports::state_name(report.state, desk), look.good()),
    );
    Row::new(vec![
        (
            space.map_or_else(String::new, |space| space.mark.clone()),
            look.strong(),
        ),
        (topic_name(topic), look.text()),
        (convener(topic, session, desk), look.dim()),
        (interested_in(session, &topic.id).len().to_string(), look.dim()),
        (
            in_group_now(session, &slot.id, &topic.id).len().to_string(),
            look.text(),
        ),
        report,
    ])
}
