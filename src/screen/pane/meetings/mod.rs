//! The meetings of a cycle: when and where, who was there, how many hours for each.

mod view;

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;

use super::super::forms::Purpose;
use super::super::{Action, Ask, Desk, Screen};
use super::by_family_name;
use crate::domain::{Command, Meeting, Person, Record};
use crate::widget::{Selection, wrapped};

/// The meetings, one selected; and the roll of the selected one when it is called.
#[derive(Default)]
pub struct Meetings {
    selected: Selection,
    /// The person selected on the roll.
    roll: Option<Selection>,
}

fn meetings<'a>(desk: &Desk<'a>) -> Vec<&'a Meeting> {
    let known = desk
        .session()
        .map_or(&[][..], |session| &session.encounters.meetings);
    let mut meetings: Vec<&Meeting> = known.iter().collect();
    meetings.sort_by_key(|meeting| (meeting.date, meeting.begins));
    meetings
}

fn people<'a>(desk: &Desk<'a>) -> Vec<&'a Person> {
    by_family_name(desk.session().into_iter().flat_map(|session| &session.people))
}

impl Meetings {
    fn meeting<'a>(&self, desk: &Desk<'a>) -> Option<&'a Meeting> {
        self.selected.among(&meetings(desk)).copied()
    }

    /// Ticks the person selected on the roll, or takes the tick away.
    fn tick(&self, desk: &Desk) -> Vec<Ask> {
        let person = self.roll.and_then(|row| row.among(&people(desk)).copied());
        let (Some(meeting), Some(person)) = (self.meeting(desk), person) else {
            return Vec::new();
        };
        let mut meeting = meeting.clone();
        if meeting.present.contains(&person.id) {
            meeting.present.retain(|id| id != &person.id);
        } else {
            meeting.present.push(person.id.clone());
        }
        vec![Ask::Do(Command::put(Record::Meeting(meeting)))]
    }

    fn remove(&self, desk: &Desk) -> Vec<Ask> {
        let Some(meeting) = self.meeting(desk) else {
            return Vec::new();
        };
        let date = desk.words.date(meeting.date);
        vec![
            Ask::Do(Command::Remove(meeting.id.clone())),
            Ask::Tell(desk.tell("told-meeting-removed", &[("date", date.into())])),
        ]
    }
}

impl Screen for Meetings {
    fn title(&self, desk: &Desk) -> String {
        desk.say("pane-meetings")
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let block = desk.block();
        if self.roll.is_some() {
            return vec![
                Action::new("meetings-tick", "Enter").blocked(block),
                Action::new("meetings-roll-done", "Tab"),
            ];
        }
        let empty = self.meeting(desk).is_none().then(|| desk.say("block-no-meeting"));
        let nobody = people(desk)
            .is_empty()
            .then(|| desk.say("block-nobody-registered"));
        let edits = || block.clone().or_else(|| empty.clone());
        vec![
            Action::new("meetings-new", "n").blocked(block.clone()),
            Action::new("meetings-roll", "Enter").blocked(edits().or(nobody)),
            Action::rare("meetings-card", "t").blocked(edits()),
            Action::rare("meetings-hours", "v").blocked(empty.clone()),
            Action::rare("meetings-diary", "l").blocked(empty.clone()),
            Action::rare("meetings-remove", "Del").blocked(edits()),
        ]
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask> {
        match (action, self.meeting(desk)) {
            ("meetings-new", _) => return vec![Ask::Form(Purpose::Meeting(None))],
            ("meetings-card", Some(meeting)) => {
                return vec![Ask::Form(Purpose::Meeting(Some(meeting.id.clone())))];
            }
            ("meetings-diary", Some(meeting)) => {
                return vec![view::diary(meeting, desk)];
            }
            ("meetings-hours", _) => return vec![view::hours(desk)],
            ("meetings-remove", _) => return self.remove(desk),
            ("meetings-tick", _) => return self.tick(desk),
            ("meetings-roll", Some(_)) => self.roll = Some(Selection::default()),
            ("meetings-roll-done", _) => self.roll = None,
            _ => {}
        }
        Vec::new()
    }

    fn key(&mut self, key: KeyEvent, desk: &Desk) -> Option<Vec<Ask>> {
        if self.roll.is_some() && key.code == KeyCode::Esc {
            self.roll = None;
            return Some(Vec::new());
        }
        if self.roll.is_some() && key.code == KeyCode::Char(' ') && desk.block().is_none() {
            return Some(self.tick(desk));
        }
        let is_moved = match &mut self.roll {
            Some(row) => row.key(key, people(desk).len()),
            None => self.selected.key(key, meetings(desk).len()),
        };
        is_moved.then(Vec::new)
    }

    fn click(&mut self, hit: usize, desk: &Desk) -> Vec<Ask> {
        match &mut self.roll {
            Some(row) => {
                if row.click(hit) && desk.block().is_none() {
                    return self.tick(desk);
                }
            }
            None => self.selected = Selection::at(hit),
        }
        Vec::new()
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let Some(meeting) = self.meeting(desk) else {
            wrapped(&desk.say("meetings-none"), desk.look.dim(), area, frame);
            return;
        };
        match self.roll {
            Some(row) => view::roll(meeting, row.of(people(desk).len()), desk, area, frame),
            None => view::all(meeting, self.selected.of(meetings(desk).len()), desk, area, frame),
        }
    }
}
