//! The welcome desk: find a name in two letters, tick it; walk-ins in a few seconds.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Span;

use super::super::forms::Purpose;
use super::super::{Action, Ask, Clearing, Desk, Screen};
use super::copying;
use super::welcome_asks::{
    arrival, arrive_all, ask_back, ask_what, expected, give_notice, leave, untick, with_known, without_notice,
};
use super::welcome_rows::{counts, family_first, row};
use crate::domain::{Attendance, Id, Person};
use crate::fold::fold;
use crate::widget::{Column, Rank, Row, best_matches_by, wrapped};

/// The list of people, filtered by what is typed.
#[derive(Default)]
pub struct Welcome {
    typed: String,
    selected: usize,
    /// Nobody had the name typed: the next letter begins another one.
    has_missed: bool,
}

impl Welcome {
    /// The people shown: those who match what is typed, else all by family name.
    fn people<'a>(&self, desk: &Desk<'a>) -> Vec<&'a Person> {
        let Some(session) = desk.session() else {
            return Vec::new();
        };
        let mut people: Vec<&Person> = session.people.iter().collect();
        crate::domain::by_family_name(&mut people);
        if self.typed.is_empty() {
            return people;
        }
        // As the list shows them: who types the beginning of a family name means that family. Whoever is at the door is not
        // here yet.
        let names: Vec<String> = people.iter().map(|person| family_first(person)).collect();
        let is_here = |idx: usize| people.get(idx).is_some_and(|person| person.attendance.is_here());
        let found = best_matches_by(&self.typed, names.iter().map(String::as_str), is_here);
        let found = found.into_iter().filter_map(|idx| people.get(idx).copied());
        found.collect()
    }

    fn selected<'a>(&self, desk: &Desk<'a>) -> Option<&'a Person> {
        self.people(desk).get(self.selected).copied()
    }

    /// Whether a key is a letter of the search. A hyphen never begins a name: it is a letter while somebody is called so,
    /// else the action on that key, done to whoever was found.
    fn is_searched(&self, letter: char, desk: &Desk) -> bool {
        if letter.is_alphanumeric() || matches!(letter, ' ' | '\'' | '’') {
            return true;
        }
        let goes_on = format!("{}{letter}", fold(&self.typed));
        let mut people = desk.session().into_iter().flat_map(|session| &session.people);
        let is_inside = !self.typed.is_empty() && matches!(letter, '-' | '.' | ',');
        is_inside && people.any(|person| fold(&family_first(person)).contains(&goes_on))
    }

    /// Selects somebody in the whole list.
    fn select(&mut self, id: &Id, desk: &Desk) {
        self.typed.clear();
        let row = self.people(desk).iter().position(|person| &person.id == id);
        self.selected = row.unwrap_or(self.selected);
    }

    /// Whoever was looked for stays selected, in the whole list: an Enter that comes twice marks nobody else. Whoever walks
    /// down the list goes on to the next who has not come.
    fn arrive(&mut self, person: &Person, desk: &Desk) -> Vec<Ask> {
        if self.typed.is_empty() {
            let people = self.people(desk);
            let below = people.iter().enumerate().skip(self.selected.saturating_add(1));
            let mut awaited = below.filter(|(_, person)| !person.attendance.came());
            self.selected = awaited.next().map_or(self.selected, |(row, _)| row);
        } else {
            self.select(&person.id, desk);
        }
        arrival(person, desk)
    }
}

impl Screen for Welcome {
    fn title(&self, desk: &Desk) -> String {
        desk.say("pane-welcome")
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let person = self.selected(desk);
        let nobody = person.is_none().then(|| desk.say("block-nobody"));
        let here = person.filter(|person| person.attendance.is_here());
        let away = here.is_none().then(|| desk.say("block-not-here"));
        let block = desk.block();
        let nobody_expected = expected(desk)
            .is_empty()
            .then(|| desk.say("block-nobody-expected"));
        let everybody_told = without_notice(desk)
            .is_empty()
            .then(|| desk.say("block-everybody-told"));
        // While nobody is registered, to read a list is the thing to do.
        let file = match desk.session() {
            Some(session) if session.people.is_empty() => Rank::First,
            Some(_) | None => Rank::Behind,
        };
        vec![
            Action::new("welcome-tick", "Enter").blocked(block.clone().or(nobody.clone())),
            Action::new("welcome-walk-in", "+").blocked(block.clone()),
            Action::new("welcome-leave", "-").blocked(block.clone().or(nobody.clone()).or(away)),
            Action::rare("welcome-all", "*").blocked(block.clone().or(nobody_expected)),
            Action::rare("welcome-notice", ";").blocked(block.clone().or(everybody_told)),
            Action::rare("welcome-card", "Tab").blocked(block.clone().or(nobody.clone())),
            Action::rare("welcome-absent", "Del").blocked(block.clone().or(nobody)),
            Action::rare("welcome-register", "Ins").blocked(block.clone()),
            Action::new("welcome-list", ",").blocked(block.clone()),
            Action::new("welcome-file", ".")
                .ranked(file)
                .blocked(block.clone()),
            Action::rare("welcome-copy", "<").blocked(block.clone()),
            Action::rare("welcome-forget", "C-x")
                .blocked(block.or(person.is_none().then(|| desk.say("block-nobody")))),
        ]
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask> {
        let person = self.selected(desk);
        match (action, person) {
            ("welcome-tick", Some(person)) if person.attendance.is_here() => {
                self.select(&person.id, desk);
                ask_what(person, desk)
            }
            ("welcome-tick", Some(person)) => match person.attendance {
                Attendance::Present { left: Some(left), .. } => {
                    self.select(&person.id, desk);
                    ask_back(person, left, desk)
                }
                _ => self.arrive(person, desk),
            },
            ("welcome-all", _) => arrive_all(desk),
            ("welcome-notice", _) => give_notice(desk),
            ("welcome-walk-in", _) => {
                let typed = std::mem::take(&mut self.typed);
                with_known(Purpose::WalkIn { typed }, desk)
            }
            ("welcome-leave", Some(person)) => {
                self.select(&person.id, desk);
                leave(person, desk)
            }
            ("welcome-card", Some(person)) => vec![Ask::Form(Purpose::Person(Some(person.id.clone())))],
            ("welcome-forget", Some(person)) => vec![Ask::LookAtClearing(Clearing::Person {
                key: person.key.clone(),
                name: person.name(),
            })],
            ("welcome-register", _) => with_known(Purpose::Person(None), desk),
            ("welcome-file", _) => vec![Ask::Form(Purpose::PeopleFile)],
            ("welcome-list", _) => vec![Ask::Form(Purpose::PeopleList)],
            ("welcome-absent", Some(person)) => untick(person, desk),
            ("welcome-copy", _) => copying::ask(desk),
            ("welcome-latest", _) => {
                let latest = desk.session().and_then(|session| session.people.last());
                if let Some(latest) = latest {
                    self.select(&latest.id, desk);
                }
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    fn key(&mut self, key: KeyEvent, desk: &Desk) -> Option<Vec<Ask>> {
        let n_people = match desk.session() {
            Some(session) if self.typed.is_empty() => session.people.len(),
            Some(_) | None => self.people(desk).len(),
        };
        let last = n_people.saturating_sub(1);
        match key.code {
            KeyCode::Enter if n_people == 0 && !self.typed.is_empty() => {
                self.has_missed = true;
                let text = desk.tell("told-nobody-called", &[("name", self.typed.clone().into())]);
                return Some(vec![Ask::Tell(text)]);
            }
            KeyCode::Home => self.selected = 0,
            KeyCode::End => self.selected = last,
            KeyCode::Down => self.selected = self.selected.saturating_add(1).min(last),
            KeyCode::Up => self.selected = self.selected.saturating_sub(1),
            KeyCode::Char(letter)
                if self.is_searched(letter, desk) && !key.modifiers.contains(KeyModifiers::CONTROL) =>
            {
                if std::mem::take(&mut self.has_missed) {
                    self.typed.clear();
                }
                self.typed.push(letter);
                self.selected = 0;
            }
            KeyCode::Backspace => {
                self.typed.pop();
                self.selected = 0;
            }
            KeyCode::Esc if !self.typed.is_empty() => self.typed.clear(),
            _ => return None,
        }
        Some(Vec::new())
    }

    fn searched(&self) -> Option<&str> {
        Some(&self.typed)
    }

    fn click(&mut self, hit: usize, desk: &Desk) -> Vec<Ask> {
        if self.selected == hit
            && let Some(person) = self.selected(desk)
            && !person.attendance.is_here()
        {
            return self.arrive(person, desk);
        }
        self.selected = hit;
        Vec::new()
    }

    fn stand_on(&mut self, purpose: &Purpose, desk: &Desk) {
        if let Purpose::Person(Some(id)) = purpose {
            self.select(id, desk);
        }
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let Some(session) = desk.session() else { return };
        let [head, search, body] =
            Layout::vertical([Constraint::Length(1), Constraint::Length(1), Constraint::Min(1)]).areas(area);
        let counts = counts(session, desk);
        desk.put_line(&counts, desk.look.strong(), head, frame);
        let typed = if self.typed.is_empty() {
            desk.say("welcome-search")
        } else {
            format!("{}▏", self.typed)
        };
        let line = [
            Span::styled(format!("{} ", desk.say("search")), desk.look.key()),
            Span::styled(
                typed,
                if self.typed.is_empty() {
                    desk.look.dim()
                } else {
                    desk.look.strong()
                },
            ),
        ];
        desk.put_all(&line, search, frame);
        if session.people.is_empty() {
            wrapped(&desk.say("welcome-empty"), desk.look.text(), body, frame);
            return;
        }
        let people = self.people(desk);
        if people.is_empty() {
            let name = ("name", self.typed.clone().into());
            wrapped(
                &desk.tell("welcome-nobody", &[name]),
                desk.look.dim(),
                body,
                frame,
            );
            return;
        }
        let row = |idx: usize| {
            people
                .get(idx)
                .map_or_else(Row::default, |person| row(person, session, desk))
        };
        let columns = [Column::Fixed(3), Column::Rest, Column::Rest, Column::Fixed(22)];
        desk.long_list((people.len(), self.selected), row, &columns, body, frame);
    }
}
