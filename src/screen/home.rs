//! Home: the laboratories at hand, what needs attention, where to go.

mod throw;

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Text};

use super::forms::Purpose;
use super::{Action, Ask, Clearing, Desk, Labels, Message, Pick, Place, Screen, Shelf};
use crate::domain::{DayState, Summary};
use crate::look::Lie;
use crate::text::{Fact, Pictures, chapters};
use crate::widget::{Column, Item, Row, Selection, list, wrapped};

pub use throw::list as thrown_list;

/// The first screen.
#[derive(Debug, Default)]
pub struct Home {
    selected: Selection,
}

impl Home {
    /// What the key that takes something away does: an empty beginning goes whole, what was held loses its names.
    fn taking_away(&self, desk: &Desk) -> Action {
        let shelves = ordered(desk);
        let throw = self
            .selected
            .among(&shelves)
            .and_then(|shelf| throw::action(shelf, desk));
        throw.unwrap_or_else(|| Action::rare("home-purge", "Del").blocked(self.cannot_purge(desk)))
    }

    /// Why the names of the selected laboratory cannot be taken out now.
    fn cannot_purge(&self, desk: &Desk) -> Option<String> {
        let shelves = ordered(desk);
        let Some(shelf) = self.selected.among(&shelves) else {
            return Some(desk.say("block-no-labs"));
        };
        let summary = shelf.summary.as_ref();
        let is_closed = summary.is_some_and(|summary| summary.state == DayState::Closed);
        (!is_closed).then(|| desk.say("block-not-closed-yet"))
    }
}

impl Screen for Home {
    fn title(&self, desk: &Desk) -> String {
        desk.say("home-title")
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let nothing = desk.library.shelves.is_empty().then(|| desk.say("block-no-labs"));
        vec![
            Action::new("home-open", "Enter").blocked(nothing.clone()),
            Action::new("home-new", "n"),
            Action::new("home-registry", "r"),
            Action::rare("home-archive", "a").blocked(nothing),
            Action::rare("home-copies", "c")
                .blocked(desk.library.shelves.is_empty().then(|| desk.say("block-no-labs"))),
            Action::new("home-settings", "i"),
            Action::new("home-tour", "p"),
            Action::new("home-guide", "g"),
            Action::new("home-quit", "q"),
            self.taking_away(desk),
            Action::rare("home-thrown", "b"),
        ]
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask> {
        match action {
            "home-open" => self
                .selected
                .among(&ordered(desk))
                .map_or_else(Vec::new, |shelf| open(shelf)),
            "home-new" => vec![Ask::Go(Place::NewLab)],
            "home-registry" => vec![Ask::ReadLedger, Ask::ReadAll, Ask::Go(Place::Yearbook)],
            "home-archive" => vec![Ask::ReadLedger, Ask::ReadAll, Ask::Go(Place::Archive)],
            "home-copies" => self
                .selected
                .among(&ordered(desk))
                .map_or_else(Vec::new, |shelf| vec![Ask::LookAtCopies(shelf.id.clone())]),
            "home-purge" => self
                .selected
                .among(&ordered(desk))
                .map_or_else(Vec::new, |shelf| {
                    vec![Ask::LookAtClearing(Clearing::Laboratory(shelf.id.clone()))]
                }),
            "home-throw" => self
                .selected
                .among(&ordered(desk))
                .and_then(|shelf| throw::ask(shelf, desk))
                .into_iter()
                .collect(),
            "home-thrown" => vec![Ask::LookAtThrown],
            "home-tour" => vec![Ask::Tour],
            "home-guide" => vec![guide(desk)],
            "home-settings" => vec![Ask::Form(Purpose::Settings)],
            "home-quit" => vec![Ask::Quit],
            _ => Vec::new(),
        }
    }

    fn key(&mut self, key: KeyEvent, desk: &Desk) -> Option<Vec<Ask>> {
        let n_rows = desk.library.shelves.len();
        self.selected.key(key, n_rows).then(Vec::new)
    }

    fn click(&mut self, hit: usize, desk: &Desk) -> Vec<Ask> {
        if self.selected.click(hit) {
            return self.act("home-open", desk);
        }
        Vec::new()
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let shelves = ordered(desk);
        if shelves.is_empty() {
            let said = [Some(desk.say("home-empty")), due(desk)];
            let said: Vec<String> = said.into_iter().flatten().collect();
            wrapped(&said.join("\n\n"), desk.look.text(), area, frame);
            return;
        }
        let [head, body, foot] =
            Layout::vertical([Constraint::Length(2), Constraint::Min(3), Constraint::Length(4)]).areas(area);
        let mut heading = vec![Line::styled(desk.say("home-labs"), desk.look.title())];
        heading.extend(due(desk).map(|due| Line::styled(due, desk.look.warning())));
        frame.render_widget(Text::from(heading), head);
        let rows: Vec<Row> = shelves.iter().map(|shelf| row(shelf, desk)).collect();
        let columns = [
            Column::Fixed(12),
            Column::Fixed(10),
            Column::Rest,
            Column::Fixed((area.width / 4).clamp(15, 26)),
        ];
        desk.click_rows(list(
            &rows,
            &columns,
            Some(self.selected.of(rows.len())),
            desk.look,
            body,
            frame,
        ));
        if let Some(shelf) = self.selected.among(&shelves) {
            wrapped(&about(shelf, desk), desk.look.dim(), foot, frame);
        }
    }
}

/// Running first, then those to come, soonest first, then the past, latest first; damaged files on top of all.
fn ordered<'a>(desk: &Desk<'a>) -> Vec<&'a Shelf> {
    let mut shelves: Vec<&Shelf> = desk.library.shelves.iter().collect();
    let today = desk.now.date();
    shelves.sort_by_key(|shelf| match &shelf.summary {
        None => (0, 0),
        Some(summary) => {
            let away = (summary.date - today).num_days();
            match summary.state {
                DayState::Running => (1, -away),
                DayState::Prepared if away >= 0 => (2, away),
                DayState::Prepared | DayState::Closed => (3, -away),
            }
        }
    });
    shelves
}

/// How many laboratories are past the day until which their names are kept.
fn due(desk: &Desk) -> Option<String> {
    let today = desk.now.date();
    let summaries = desk
        .library
        .shelves
        .iter()
        .filter_map(|shelf| shelf.summary.as_ref());
    let thrown = desk.library.thrown.iter().filter(|summary| summary.is_due(today));
    let due = summaries.filter(|summary| summary.is_due(today));
    let told = [("home-due", due.count()), ("home-due-thrown", thrown.count())];
    let told = told.into_iter().filter(|(_, n_labs)| *n_labs > 0);
    let told: Vec<String> = told
        .map(|(key, n_labs)| desk.tell(key, &[("labs", n_labs.into())]))
        .collect();
    (!told.is_empty()).then(|| told.join(" "))
}

/// The chapters of the guide.
fn guide(desk: &Desk) -> Ask {
    let pictures = match desk.look.lie {
        Lie::Beside => Pictures::Shown,
        Lie::Below => Pictures::Named,
    };
    let items = chapters(desk.words.tongue).iter().map(|chapter| {
        let item = Item {
            label: chapter.title().to_owned(),
            ..Item::default()
        };
        let message = Message {
            title: chapter.title().to_owned(),
            body: chapter.text(pictures),
        };
        (item, vec![Ask::Message(Box::new(message))])
    });
    Ask::Pick(Box::new(Pick {
        title: desk.say("act-home-guide"),
        items: items.collect(),
    }))
}

fn open(shelf: &Shelf) -> Vec<Ask> {
    vec![Ask::OpenLab(shelf.id.clone())]
}

fn row(shelf: &Shelf, desk: &Desk) -> Row {
    let look = desk.look;
    let labels = Labels::of(desk);
    let Some(summary) = &shelf.summary else {
        return Row::new(vec![
            (desk.say("home-damaged"), look.error()),
            (String::new(), look.text()),
            (shelf.id.clone(), look.error()),
            (String::new(), look.text()),
        ]);
    };
    let badge = if desk.library.harmed.contains_key(&shelf.id) {
        (desk.say("home-damaged"), look.error())
    } else if shelf.trouble.is_some() {
        (desk.say("home-newer"), look.warning())
    } else if summary.state == DayState::Running {
        (labels.state(summary.state), look.warning())
    } else {
        (labels.state(summary.state), look.dim())
    };
    Row::new(vec![
        badge,
        (desk.words.date(summary.date), look.text()),
        (title(summary, shelf.twins, desk), look.strong()),
        (labels.pick(&summary.method_name).to_owned(), look.dim()),
    ])
}

/// The title, with a mark where other files hold the same laboratory.
fn title(summary: &Summary, twins: usize, desk: &Desk) -> String {
    match twins {
        0 => summary.title.clone(),
        twins => {
            let mark = desk.tell("home-twins-mark", &[("twins", twins.into())]);
            format!("{mark} {}", summary.title)
        }
    }
}

/// What there is to know, and to do, about the selected laboratory.
fn about(shelf: &Shelf, desk: &Desk) -> String {
    if let Some(trouble) = desk.library.trouble_of(shelf) {
        return trouble.to_owned();
    }
    let Some(summary) = &shelf.summary else {
        return String::new();
    };
    let place = [summary.place.as_str(), summary.municipality.as_str()];
    let place: String = place
        .into_iter()
        .filter(|part| !part.is_empty())
        .map(|part| format!(", {part}"))
        .collect();
    let facts = desk.tell(
        "home-about",
        &[
            ("date", Fact::Text(desk.words.long_date(summary.date))),
            ("place", Fact::Text(place)),
            ("registered", summary.people.0.into()),
            ("came", summary.people.1.into()),
            ("proposals", summary.proposals.into()),
            ("projects", summary.projects.into()),
        ],
    );
    let today = desk.now.date();
    let attention = match summary.state {
        DayState::Running if summary.date < today => desk.say("home-not-closed"),
        DayState::Prepared if summary.date < today => desk.say("home-not-run"),
        DayState::Prepared if summary.date == today => desk.say("home-today"),
        DayState::Prepared | DayState::Running | DayState::Closed => String::new(),
    };
    let fictitious = if summary.fictitious {
        desk.say("home-fictitious")
    } else {
        String::new()
    };
    let keep = match summary.keep_until {
        Some(last) if summary.is_due(today) => {
            desk.tell("home-keep-over", &[("date", desk.words.long_date(last).into())])
        }
        Some(last) => desk.tell("home-keep", &[("date", desk.words.long_date(last).into())]),
        None => String::new(),
    };
    let twins = match shelf.twins {
        0 => String::new(),
        twins => desk.tell("home-twins", &[("twins", twins.into())]),
    };
    [twins, facts, attention, keep, fictitious]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
