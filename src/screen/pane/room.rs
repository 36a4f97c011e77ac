//! What is prepared before and corrected at any time: bodies, spaces, slots, groups. One list for each.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;

use super::super::forms::{Purpose, RoomPart};
use super::super::{Action, Ask, Confirm, Desk, Labels, Screen};
use super::roll::{Cursor, Roll};
use super::room_rows::{columns, roll};
use crate::domain::{Command, Id, prefix};
use crate::planner::form_groups;
use crate::widget::{cut, wrapped};

/// Which list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Bodies,
    Spaces,
    Slots,
    Groups,
}

impl Part {
    /// The word in the keys of its sentences.
    fn name(self) -> &'static str {
        match self {
            Self::Bodies => "bodies",
            Self::Spaces => "spaces",
            Self::Slots => "slots",
            Self::Groups => "groups",
        }
    }

    fn letters(self) -> &'static str {
        match self {
            Self::Bodies => prefix::BODY,
            Self::Spaces => prefix::SPACE,
            Self::Slots => prefix::SLOT,
            Self::Groups => prefix::GROUP,
        }
    }

    fn form(self, id: Option<Id>) -> Ask {
        Ask::Form(Purpose::Room(match self {
            Self::Bodies => RoomPart::Body(id),
            Self::Spaces => RoomPart::Space(id),
            Self::Slots => RoomPart::Slot(id),
            Self::Groups => RoomPart::Group(id),
        }))
    }
}

/// One list of the room, one row selected.
pub struct Room {
    part: Part,
    cursor: Cursor<Id>,
}

impl Room {
    pub fn of(part: Part) -> Self {
        Self {
            part,
            cursor: Cursor::default(),
        }
    }

    fn rows(&self, desk: &Desk) -> Roll<Id> {
        roll(self.part, desk)
    }

    fn add(&mut self, desk: &Desk) -> Vec<Ask> {
        if let Some(document) = desk.document() {
            self.cursor.seek(document.next_id(self.part.letters()));
        }
        vec![self.part.form(None)]
    }
}

fn remove(id: &Id, desk: &Desk) -> Ask {
    let name = desk
        .session()
        .map(|session| Labels::of(desk).thing(session, id))
        .unwrap_or_default();
    Ask::Confirm(Box::new(Confirm {
        title: desk.tell("confirm-remove-room", &[("name", name.into())]),
        body: desk.say("confirm-remove-room.body"),
        verb: desk.say("confirm-remove-room.verb"),
        asks: vec![
            Ask::Do(Command::Remove(id.clone())),
            Ask::Tell(desk.say("told-removed")),
        ],
    }))
}

/// Puts everybody here in the groups: as many in each, people of the same body apart, companions together.
fn spread(desk: &Desk) -> Vec<Ask> {
    let Some(session) = desk.session() else {
        return Vec::new();
    };
    let groups = form_groups(session);
    let facts = [
        ("people", session.people_here().count().into()),
        ("groups", groups.len().into()),
    ];
    let asks = vec![
        Ask::Do(Command::FormGroups(groups)),
        Ask::Tell(desk.tell("told-spread", &facts)),
    ];
    let is_formed = session.room.groups.iter().any(|group| !group.members.is_empty());
    if !is_formed {
        return asks;
    }
    vec![Ask::Confirm(Box::new(Confirm {
        title: desk.say("confirm-spread"),
        body: desk.say("confirm-spread.body"),
        verb: desk.say("confirm-spread.verb"),
        asks,
    }))]
}

/// Why nobody can be put in groups now.
fn spread_block(desk: &Desk) -> Option<String> {
    let session = desk.session()?;
    let no_groups = session
        .room
        .groups
        .is_empty()
        .then(|| desk.say("block-no-room-groups"));
    let nobody = session.people_here().next().is_none();
    no_groups.or_else(|| nobody.then(|| desk.say("block-nobody-here")))
}

impl Screen for Room {
    fn title(&self, desk: &Desk) -> String {
        desk.say(&format!("pane-room-{}", self.part.name()))
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let block = desk.block();
        let empty = self.rows(desk).is_empty().then(|| desk.say("block-empty"));
        let needs = block.clone().or(empty);
        let mut actions = vec![
            Action::new("room-add", "n").blocked(block.clone()),
            Action::new("room-edit", "Enter").blocked(needs.clone()),
            Action::rare("room-remove", "Del").blocked(needs),
        ];
        if self.part == Part::Groups {
            actions.insert(
                1,
                Action::rare("room-spread", "d").blocked(block.or_else(|| spread_block(desk))),
            );
        }
        actions
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask> {
        match (action, self.cursor.key(&self.rows(desk))) {
            ("room-add", _) => self.add(desk),
            ("room-spread", _) => spread(desk),
            ("room-edit", Some(id)) => vec![self.part.form(Some(id))],
            ("room-remove", Some(id)) => vec![remove(&id, desk)],
            _ => Vec::new(),
        }
    }

    fn key(&mut self, key: KeyEvent, desk: &Desk) -> Option<Vec<Ask>> {
        let rows = self.rows(desk);
        self.cursor.step(key.code, &rows).then(Vec::new)
    }

    fn click(&mut self, hit: usize, desk: &Desk) -> Vec<Ask> {
        let rows = self.rows(desk);
        let was_here = self.cursor.click(hit, &rows);
        match self.cursor.key(&rows) {
            Some(id) if was_here && desk.block().is_none() => vec![self.part.form(Some(id))],
            Some(_) | None => Vec::new(),
        }
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let rows = self.rows(desk);
        if rows.is_empty() {
            let key = format!("room-{}-empty", self.part.name());
            wrapped(&desk.say(&key), desk.look.dim(), area, frame);
            return;
        }
        let [head, body] = Layout::vertical([Constraint::Length(1), Constraint::Min(1)]).areas(area);
        let about = desk.say(&format!("room-{}-about", self.part.name()));
        let about = cut(&about, usize::from(head.width));
        frame.render_widget(Line::styled(about, desk.look.dim()), head);
        rows.view(&self.cursor, columns(self.part), desk, body, frame);
    }
}
