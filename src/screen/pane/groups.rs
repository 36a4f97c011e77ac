//! The groups of one slot at work, and the law of two feet. Nobody here is ever late or absent.

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;

use super::super::forms::Purpose;
use super::super::topic::{convener, names, slot_name, topic_name};
use super::super::{Action, Ask, Confirm, Desk, Labels, Pick, Screen};
use super::picks;
use crate::domain::{
    Command, Id, Person, Proposal, Session, Slot, Walk, bumblebees, butterflies, in_group_now, interested_in,
    slot_of_line, topics_of_slot, walks_of_slot,
};
use crate::text::Fact;
use crate::widget::{Column, Item, Row, cut, lines_of, list, wrapped};

/// The topics of the slot of one line of the programme, one selected.
pub struct Groups {
    line: Id,
    selected: usize,
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
        Self { line, selected: 0 }
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
        let topics = self.topics(desk);
        let last = topics.len().saturating_sub(1);
        topics.get(self.selected.min(last)).copied()
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
        let closed = desk.block();
        vec![
            Action::new("groups-report", "Enter").blocked(closed.clone().or_else(|| none.clone())),
            Action::new("groups-walk", "p").blocked(closed.clone().or(no_slot)),
            Action::new("groups-sign", "i").blocked(closed.clone().or(none)),
            Action::new("groups-walks", "Del").blocked(closed.or(no_walks)),
        ]
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask> {
        let Some((session, slot)) = self.slot(desk) else {
            return Vec::new();
        };
        match (action, self.topic(desk)) {
            ("groups-report", Some(topic)) => vec![Ask::Form(Purpose::Report(topic.id.clone()))],
            ("groups-sign", Some(topic)) => vec![Ask::Form(Purpose::SignUps(topic.id.clone()))],
            ("groups-walk", _) => {
                let then = |person| {
                    let slot = slot.id.clone();
                    vec![Ask::Form(Purpose::Walk { person, slot })]
                };
                vec![picks::person("groups-pick-person", session, desk, then)]
            }
            ("groups-walks", _) => vec![pick_walk(session, slot, desk)],
            _ => Vec::new(),
        }
    }

    fn key(&mut self, key: KeyEvent, desk: &Desk) -> Option<Vec<Ask>> {
        let last = self.topics(desk).len().saturating_sub(1);
        let here = self.selected.min(last);
        self.selected = match key.code {
            KeyCode::Down => here.saturating_add(1).min(last),
            KeyCode::Up => here.saturating_sub(1),
            KeyCode::Home => 0,
            KeyCode::End => last,
            _ => return None,
        };
        Some(Vec::new())
    }

    fn click(&mut self, hit: usize, _desk: &Desk) -> Vec<Ask> {
        self.selected = hit;
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
        let selected = self.selected.min(topics.len().saturating_sub(1));
        let places = list(&rows, &COLUMNS, Some(selected), desk.look, body, frame);
        desk.click_rows(places);
        view_foot(self.topic(desk), session, slot, desk, foot, frame);
    }
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

fn view_foot(
    topic: Option<&Proposal>,
    session: &Session,
    slot: &Slot,
    desk: &Desk,
    area: Rect,
    frame: &mut Frame,
) {
    let mut paragraphs = topic.map_or_else(Vec::new, |topic| of_topic(topic, session, slot, desk));
    paragraphs.extend(fliers(session, slot, desk));
    let mut y = area.y;
    for (text, style) in paragraphs {
        let left = area.bottom().saturating_sub(y);
        let height = lines_of(&text, area.width).min(2).min(left);
        let room = usize::from(area.width) * usize::from(height);
        let spare = if height > 1 {
            usize::from(area.width) / 5
        } else {
            0
        };
        let place = Rect { y, height, ..area };
        wrapped(&cut(&text, room.saturating_sub(spare)), style, place, frame);
        y += height;
    }
}

/// Who is in the group, who walked in and out, and what to make of a small group.
fn of_topic(topic: &Proposal, session: &Session, slot: &Slot, desk: &Desk) -> Vec<(String, Style)> {
    let look = desk.look;
    let now = in_group_now(session, &slot.id, &topic.id);
    let here: [(&str, Fact); 2] = [
        ("count", now.len().into()),
        ("names", names(&now, session, desk).into()),
    ];
    let mut paragraphs = vec![(topic_name(topic), look.strong())];
    paragraphs.push((desk.tell("groups-here", &here), look.text()));
    match now.len() {
        0 => paragraphs.push((desk.say("groups-not-begun"), look.dim())),
        1 => paragraphs.push((desk.say("groups-of-one"), look.dim())),
        _ => {}
    }
    let walks = walks_of_slot(session, &slot.id).into_iter();
    let mine = walks.filter(|walk| walk.from.iter().chain(&walk.to).any(|id| id == &topic.id));
    let told: Vec<String> = mine.map(|walk| walk_name(walk, session, desk)).collect();
    if !told.is_empty() {
        let facts = [("walks", told.join("; ").into())];
        paragraphs.push((desk.tell("groups-feet", &facts), look.dim()));
    }
    paragraphs
}

/// The bumblebees and the butterflies of the slot, where there are any.
fn fliers(session: &Session, slot: &Slot, desk: &Desk) -> Vec<(String, Style)> {
    let walks = walks_of_slot(session, &slot.id);
    let mut bees = bumblebees(session);
    bees.retain(|person| walks.iter().any(|walk| walk.person == person.id));
    let flying = butterflies(session, slot);
    [("groups-bumblebees", bees), ("groups-butterflies", flying)]
        .into_iter()
        .filter(|(_, people)| !people.is_empty())
        .map(|(key, people)| (told_people(key, &people, session, desk), desk.look.dim()))
        .collect()
}

fn told_people(key: &str, people: &[&Person], session: &Session, desk: &Desk) -> String {
    let ids: Vec<&Id> = people.iter().map(|person| &person.id).collect();
    let facts: [(&str, Fact); 2] = [
        ("count", ids.len().into()),
        ("names", names(&ids, session, desk).into()),
    ];
    desk.tell(key, &facts)
}

/// "10:55 Rosa Bo: T01 › T02".
fn walk_name(walk: &Walk, session: &Session, desk: &Desk) -> String {
    let place = |topic: &Option<Id>| {
        topic
            .as_ref()
            .map_or_else(|| desk.say("walk-nowhere"), Id::to_string)
    };
    let name = Labels::of(desk).person(session, &walk.person);
    let (at, then) = (desk.words.time(walk.at.time()), desk.look.symbols.then);
    format!("{at} {name}: {} {then} {}", place(&walk.from), place(&walk.to))
}

/// The walks of the slot, to take one off that was noted by mistake.
fn pick_walk(session: &Session, slot: &Slot, desk: &Desk) -> Ask {
    let walks = walks_of_slot(session, &slot.id).into_iter().rev();
    let items = walks.map(|walk| {
        let label = walk_name(walk, session, desk);
        let confirm = Confirm {
            title: desk.say("confirm-walk"),
            body: label.clone(),
            verb: desk.say("confirm-walk.verb"),
            asks: vec![
                Ask::Do(Command::Remove(walk.id.clone())),
                Ask::Tell(desk.say("told-walk-removed")),
            ],
        };
        let item = Item {
            label,
            ..Item::default()
        };
        (item, vec![Ask::Confirm(Box::new(confirm))])
    });
    Ask::Pick(Box::new(Pick {
        title: desk.say("groups-pick-walk"),
        items: items.collect(),
    }))
}
