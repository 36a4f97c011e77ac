//! Action plans: who does what, with whom, by when; and what has many dots and nobody took on.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;

use super::super::forms::{PlanPart, ProjectPart, Purpose};
use super::super::{Action, Ask, Confirm, Desk, Labels, Screen};
use super::plan_rows::{Key, about, has_bridges, roll, tally};
use super::roll::Cursor;
use crate::domain::{self, Command, Id, Plan, Record, prefix};
use crate::widget::{Column, cut, lines_of, wrapped};

/// The plans with their actions, one row selected.
#[derive(Default)]
pub struct Plans {
    cursor: Cursor<Key>,
}

impl Plans {
    fn key_here(&self, desk: &Desk) -> Option<Key> {
        self.cursor.key(&roll(desk))
    }

    /// The plan of the row, also when it is one of its actions.
    fn plan<'a>(&self, desk: &Desk<'a>) -> Option<&'a Plan> {
        match self.key_here(desk)? {
            Key::Plan(id) | Key::Action(id, _) => plan(&id, desk),
            Key::Waiting(_) => None,
        }
    }

    fn add_plan(&mut self, from: Option<Id>, desk: &Desk) -> Vec<Ask> {
        if let Some(document) = desk.document() {
            self.cursor.seek(Key::Plan(document.next_id(prefix::PLAN)));
        }
        vec![Ask::Form(Purpose::Plan(PlanPart::New { from }))]
    }

    fn add_action(&mut self, plan: &Plan) -> Vec<Ask> {
        self.cursor.seek(Key::Action(plan.id.clone(), plan.actions.len()));
        vec![Ask::Form(Purpose::Plan(PlanPart::Action {
            plan: plan.id.clone(),
            was: None,
        }))]
    }

    fn edit(&mut self, desk: &Desk) -> Vec<Ask> {
        match self.key_here(desk) {
            Some(Key::Plan(id)) => vec![Ask::Form(Purpose::Plan(PlanPart::Whole(id)))],
            Some(Key::Action(id, place)) => {
                let action = plan(&id, desk).and_then(|plan| plan.actions.get(place));
                action.map_or_else(Vec::new, |action| vec![edit_action(id, action)])
            }
            Some(Key::Waiting(id)) => self.add_plan(Some(id), desk),
            None => Vec::new(),
        }
    }

    fn remove(&self, desk: &Desk) -> Vec<Ask> {
        match (self.key_here(desk), self.plan(desk)) {
            (Some(Key::Plan(id)), _) => vec![remove_plan(&id, desk)],
            (Some(Key::Action(_, place)), Some(plan)) => remove_action(plan, place, desk),
            (Some(Key::Action(..) | Key::Waiting(_)) | None, _) => Vec::new(),
        }
    }
}

fn edit_action(plan: Id, action: &domain::Action) -> Ask {
    let was = Some(Box::new(action.clone()));
    Ask::Form(Purpose::Plan(PlanPart::Action { plan, was }))
}

fn plan<'a>(id: &Id, desk: &Desk<'a>) -> Option<&'a Plan> {
    desk.session()?.outcomes.plans.iter().find(|plan| &plan.id == id)
}

fn remove_plan(id: &Id, desk: &Desk) -> Ask {
    let name = desk
        .session()
        .map(|session| Labels::of(desk).thing(session, id))
        .unwrap_or_default();
    Ask::Confirm(Box::new(Confirm {
        title: desk.tell("confirm-remove-plan", &[("name", name.into())]),
        body: desk.say("confirm-remove-plan.body"),
        verb: desk.say("confirm-remove-plan.verb"),
        asks: vec![
            Ask::Do(Command::Remove(id.clone())),
            Ask::Tell(desk.say("told-removed")),
        ],
    }))
}

fn remove_action(plan: &Plan, place: usize, desk: &Desk) -> Vec<Ask> {
    let mut rest = plan.clone();
    if place >= rest.actions.len() {
        return Vec::new();
    }
    let action = rest.actions.remove(place);
    vec![Ask::Confirm(Box::new(Confirm {
        title: desk.tell("confirm-remove-action", &[("what", action.what.into())]),
        body: desk.say("confirm-remove-action.body"),
        verb: desk.say("confirm-remove-action.verb"),
        asks: vec![
            Ask::Do(Command::put(Record::Plan(rest))),
            Ask::Tell(desk.say("told-removed")),
        ],
    }))]
}

impl Screen for Plans {
    fn title(&self, desk: &Desk) -> String {
        desk.say("pane-plans")
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let block = desk.block();
        let no_row = self.key_here(desk).is_none().then(|| desk.say("block-empty"));
        let no_plan = self.plan(desk).is_none().then(|| desk.say("block-no-plan"));
        let needs_row = block.clone().or(no_row);
        let needs_plan = block.clone().or(no_plan);
        let name = match self.key_here(desk) {
            Some(Key::Waiting(_)) => "plans-take",
            Some(Key::Plan(_) | Key::Action(..)) | None => "plans-edit",
        };
        let mut actions = vec![
            Action::new("plans-add", "n").blocked(block),
            Action::new("plans-action", "+").blocked(needs_plan.clone()),
            Action::new(name, "Enter").blocked(needs_row),
        ];
        if has_bridges(desk) {
            // What the phase asks for comes first, as soon as there is a plan to lay it to.
            let place = usize::from(needs_plan.is_some());
            actions.insert(
                place,
                Action::new("plans-bridge", "b").blocked(needs_plan.clone()),
            );
        }
        actions.push(Action::new("plans-project", "p").blocked(needs_plan.clone()));
        actions.push(Action::rare("plans-remove", "Del").blocked(needs_plan));
        actions
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask> {
        match (action, self.plan(desk)) {
            ("plans-add", _) => {
                let waiting = match self.key_here(desk) {
                    Some(Key::Waiting(id)) => Some(id),
                    Some(Key::Plan(_) | Key::Action(..)) | None => None,
                };
                self.add_plan(waiting, desk)
            }
            ("plans-edit" | "plans-take", _) => self.edit(desk),
            ("plans-action", Some(plan)) => self.add_action(plan),
            ("plans-bridge", Some(plan)) => {
                vec![Ask::Form(Purpose::Plan(PlanPart::Bridge(plan.id.clone())))]
            }
            ("plans-project", Some(plan)) => vec![
                Ask::Form(Purpose::Project(match &plan.project {
                    Some(project) => ProjectPart::What(project.clone()),
                    None => ProjectPart::New {
                        from: Some(plan.id.clone()),
                    },
                })),
                Ask::ReadAll,
            ],
            ("plans-remove", _) => self.remove(desk),
            _ => Vec::new(),
        }
    }

    fn key(&mut self, key: KeyEvent, desk: &Desk) -> Option<Vec<Ask>> {
        self.cursor.step(key.code, &roll(desk)).then(Vec::new)
    }

    fn click(&mut self, hit: usize, desk: &Desk) -> Vec<Ask> {
        if self.cursor.click(hit, &roll(desk)) && desk.block().is_none() {
            return self.edit(desk);
        }
        Vec::new()
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let rows = roll(desk);
        if rows.is_empty() {
            wrapped(&desk.say("plans-empty"), desk.look.dim(), area, frame);
            return;
        }
        let about = self
            .cursor
            .key(&rows)
            .map(|key| about(&key, desk))
            .unwrap_or_default();
        let foot = match area.height {
            ..=8 => 0,
            height => lines_of(&about, area.width).min(height / 3),
        };
        let [head, body, gap, note] = Layout::vertical([
            Constraint::Length(1),
            Constraint::Min(1),
            Constraint::Length(u16::from(foot > 0)),
            Constraint::Length(foot),
        ])
        .areas(area);
        let counts = cut(&tally(desk), usize::from(head.width));
        frame.render_widget(Line::styled(counts, desk.look.strong()), head);
        let who = if area.width >= 76 { 22 } else { 16 };
        let columns = [Column::Rest, Column::Fixed(who), Column::Fixed(13)];
        rows.view(&self.cursor, &columns, desk, body, frame);
        let rule = "─".repeat(usize::from(gap.width));
        frame.render_widget(Line::styled(rule, desk.look.border()), gap);
        wrapped(&about, desk.look.dim(), note, frame);
    }
}
