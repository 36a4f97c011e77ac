//! Project sheets: the list, and one sheet opened part by part.

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;

use super::super::forms::{ProjectPart, Purpose};
use super::super::{Action, Ask, Confirm, Desk, Screen};
use super::project_chain::chain_message;
use super::project_rows::{projects, roll};
use super::project_sheet::{Part, sheet};
use super::roll::Cursor;
use crate::domain::{Command, Id, Plan, Project, Record, prefix};
use crate::widget::{Column, lines_of, wrapped};

/// The list of sheets, and the one that is open.
#[derive(Default)]
pub struct Projects {
    list: Cursor<Id>,
    open: Option<Id>,
    sheet: Cursor<Part>,
}

impl Projects {
    /// The sheet that is open, or the selected one of the list.
    fn project<'a>(&self, desk: &Desk<'a>) -> Option<&'a Project> {
        let id = self.opened(desk).map(|project| project.id.clone());
        let id = id.or_else(|| self.list.key(&roll(desk)))?;
        projects(desk).iter().find(|project| project.id == id)
    }

    /// The open sheet; none when it was taken away meanwhile.
    fn opened<'a>(&self, desk: &Desk<'a>) -> Option<&'a Project> {
        projects(desk)
            .iter()
            .find(|project| Some(&project.id) == self.open.as_ref())
    }

    fn part(&self, desk: &Desk) -> Option<Part> {
        self.sheet.key(&sheet(self.opened(desk)?, desk))
    }

    fn add(&mut self, desk: &Desk) -> Vec<Ask> {
        if let Some(document) = desk.document() {
            self.list.seek(document.next_id(prefix::PROJECT));
        }
        vec![
            Ask::Form(Purpose::Project(ProjectPart::New { from: None })),
            Ask::ReadAll,
        ]
    }

    /// Opens the selected sheet, or the form of the selected part.
    fn enter(&mut self, desk: &Desk) -> Vec<Ask> {
        let Some(project) = self.project(desk) else {
            return Vec::new();
        };
        let id = project.id.clone();
        if self.opened(desk).is_none() {
            self.open = Some(id);
            self.sheet = Cursor::default();
            return vec![Ask::ReadAll];
        }
        let part = match self.part(desk) {
            Some(Part::What(_)) => ProjectPart::What(id),
            Some(Part::Scope(_)) => ProjectPart::Scope(id),
            Some(Part::Crew(_)) => ProjectPart::Crew(id),
            Some(Part::Partner(place)) => ProjectPart::Partner {
                was: project.partnership.partners.get(place).cloned(),
                project: id,
            },
            Some(Part::Funding(place)) => ProjectPart::Funding {
                was: project.expected.funding.get(place).cloned(),
                project: id,
            },
            Some(Part::Chain) | None => return vec![chain_message(project, desk)],
        };
        match desk.block() {
            Some(block) => vec![Ask::Tell(block)],
            None => [Ask::Form(Purpose::Project(part))]
                .into_iter()
                .chain(self.part(desk).and_then(at_field))
                .collect(),
        }
    }

    fn add_partner(&mut self, project: &Project) -> Vec<Ask> {
        self.sheet.seek(Part::Partner(project.partnership.partners.len()));
        self.open = Some(project.id.clone());
        vec![Ask::Form(Purpose::Project(ProjectPart::Partner {
            project: project.id.clone(),
            was: None,
        }))]
    }

    fn add_funding(&mut self, project: &Project) -> Vec<Ask> {
        self.sheet.seek(Part::Funding(project.expected.funding.len()));
        self.open = Some(project.id.clone());
        vec![Ask::Form(Purpose::Project(ProjectPart::Funding {
            project: project.id.clone(),
            was: None,
        }))]
    }

    /// Takes away the partner or the money one is on; else the whole sheet, after asking.
    fn remove(&self, project: &Project, desk: &Desk) -> Vec<Ask> {
        let mut rest = project.clone();
        match self.part(desk) {
            Some(Part::Partner(place)) if place < rest.partnership.partners.len() => {
                rest.partnership.partners.remove(place);
            }
            Some(Part::Funding(place)) if place < rest.expected.funding.len() => {
                rest.expected.funding.remove(place);
            }
            Some(
                Part::What(_)
                | Part::Scope(_)
                | Part::Crew(_)
                | Part::Chain
                | Part::Partner(_)
                | Part::Funding(_),
            )
            | None => return vec![remove_sheet(project, desk)],
        }
        vec![
            Ask::Do(Command::put(Record::Project(rest))),
            Ask::Tell(desk.say("told-removed")),
        ]
    }
}

/// In the form of a part, goes to the field of the row one was on.
fn at_field(part: Part) -> Option<Ask> {
    match part {
        Part::What(field) | Part::Scope(field) | Part::Crew(field) => Some(Ask::AtField(field)),
        Part::Partner(_) | Part::Funding(_) | Part::Chain => None,
    }
}

/// Asks before the sheet goes; the plans that named it are let free first.
fn remove_sheet(project: &Project, desk: &Desk) -> Ask {
    let plans = desk.session().map_or(&[][..], |session| &session.outcomes.plans);
    let freed = plans
        .iter()
        .filter(|plan| plan.project.as_ref() == Some(&project.id))
        .map(|plan| Plan {
            project: None,
            ..plan.clone()
        });
    let mut asks: Vec<Ask> = freed
        .map(|plan| Ask::Do(Command::put(Record::Plan(plan))))
        .collect();
    asks.push(Ask::Do(Command::Remove(project.id.clone())));
    asks.push(Ask::Tell(desk.say("told-removed")));
    Ask::Confirm(Box::new(Confirm {
        title: desk.tell(
            "confirm-remove-project",
            &[("title", project.title.as_str().into())],
        ),
        body: desk.say("confirm-remove-project.body"),
        verb: desk.say("confirm-remove-project.verb"),
        asks,
    }))
}

impl Screen for Projects {
    fn title(&self, desk: &Desk) -> String {
        match self.opened(desk) {
            Some(project) => format!("{} {}", project.id, project.title),
            None => desk.say("pane-projects"),
        }
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let block = desk.block();
        let none = self.project(desk).is_none().then(|| desk.say("block-empty"));
        let needs = block.clone().or_else(|| none.clone());
        let enter = match self.opened(desk) {
            Some(_) => Action::new("projects-correct", "Enter"),
            None => Action::new("projects-open", "Enter").blocked(none.clone()),
        };
        let mut actions = vec![enter];
        if self.opened(desk).is_none() {
            actions.insert(0, Action::new("projects-add", "n").blocked(block));
        }
        actions.extend([
            Action::rare("projects-partner", "p").blocked(needs.clone()),
            Action::rare("projects-funding", "f").blocked(needs.clone()),
            Action::rare("projects-chain", "c").blocked(none),
            Action::rare("projects-remove", "Del").blocked(needs),
        ]);
        actions
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask> {
        match (action, self.project(desk)) {
            ("projects-add", _) => self.add(desk),
            ("projects-open" | "projects-correct", _) => self.enter(desk),
            ("projects-partner", Some(project)) => self.add_partner(project),
            ("projects-funding", Some(project)) => self.add_funding(project),
            ("projects-chain", Some(project)) => vec![chain_message(project, desk)],
            ("projects-remove", Some(project)) => self.remove(project, desk),
            _ => Vec::new(),
        }
    }

    fn key(&mut self, key: KeyEvent, desk: &Desk) -> Option<Vec<Ask>> {
        let has_moved = match self.opened(desk) {
            Some(_) if key.code == KeyCode::Esc => {
                self.open = None;
                true
            }
            Some(project) => self.sheet.step(key.code, &sheet(project, desk)),
            None => self.list.step(key.code, &roll(desk)),
        };
        has_moved.then(Vec::new)
    }

    fn click(&mut self, hit: usize, desk: &Desk) -> Vec<Ask> {
        let was_here = match self.opened(desk) {
            Some(project) => self.sheet.click(hit, &sheet(project, desk)),
            None => self.list.click(hit, &roll(desk)),
        };
        if was_here { self.enter(desk) } else { Vec::new() }
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        if let Some(project) = self.opened(desk) {
            let columns = [Column::Fixed(22), Column::Rest];
            sheet(project, desk).view(&self.sheet, &columns, desk, area, frame);
            return;
        }
        let rows = roll(desk);
        if rows.is_empty() {
            wrapped(&desk.say("projects-empty"), desk.look.dim(), area, frame);
            return;
        }
        let description = self.project(desk).map_or("", |project| &project.description);
        let foot = match (description, area.height) {
            ("", _) | (_, ..=8) => 0,
            (_, height) => lines_of(description, area.width).min(height / 2),
        };
        let [body, gap, note] = Layout::vertical([
            Constraint::Min(1),
            Constraint::Length(u16::from(foot > 0)),
            Constraint::Length(foot),
        ])
        .areas(area);
        // In a narrow window the title needs the room of the contact.
        let contact = if area.width >= 76 { 20 } else { 0 };
        let columns = [Column::Rest, Column::Fixed(contact), Column::Fixed(18)];
        rows.view(&self.list, &columns, desk, body, frame);
        let rule = "─".repeat(usize::from(gap.width));
        frame.render_widget(Line::styled(rule, desk.look.border()), gap);
        wrapped(description, desk.look.dim(), note, frame);
    }
}
