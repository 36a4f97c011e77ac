//! A new laboratory: formats as cards, what each is and when to use it.

use super::forms::Purpose;
use super::{Action, Ask, Desk, Labels, Screen};
use crate::format::Template;
use crate::look::Lie;
use crate::text::Fact;
use crate::widget::{Column, Page, Paragraph, Row, Selection, Tone, list, wrapped};
use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use unicode_width::UnicodeWidthStr;

/// The narrowest the names of the formats are, and the most of the screen that they take.
const NAMES: u16 = 30;
const MOST_OF_SCREEN: u16 = 3;

/// The cards of the formats.
#[derive(Debug, Default)]
pub struct NewLab {
    selected: Selection,
    /// The card that is being read, paragraph by paragraph.
    card: Option<Page>,
}

impl Screen for NewLab {
    fn title(&self, desk: &Desk) -> String {
        desk.say("new-lab-title")
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let turn = match (&self.card, desk.look.lie) {
            (Some(_), _) => Some(Action::new("new-lab-names", "Left")),
            (None, Lie::Beside) => Some(Action::new("new-lab-read", "Right")),
            // Read aloud, the whole card is said.
            (None, Lie::Below) => None,
        };
        let choose = Action::new("new-lab-choose", "Enter");
        let back = Action::new("back", "Esc");
        [Some(choose), turn, Some(back)].into_iter().flatten().collect()
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask> {
        let selected = self.selected.among(&desk.library.templates);
        match (action, selected) {
            ("new-lab-choose", Some(template)) => {
                return vec![Ask::Form(Purpose::NewLab {
                    template: template.id.clone(),
                })];
            }
            ("new-lab-read", Some(template)) => self.card = Some(card(template, desk)),
            ("new-lab-names", _) => self.card = None,
            ("back", _) if self.card.take().is_none() => return vec![Ask::Back],
            _ => {}
        }
        Vec::new()
    }

    fn key(&mut self, key: KeyEvent, desk: &Desk) -> Option<Vec<Ask>> {
        let n_rows = desk.library.templates.len();
        let is_taken = match &mut self.card {
            Some(card) => card.key(key),
            None => self.selected.key(key, n_rows),
        };
        is_taken.then(Vec::new)
    }

    fn click(&mut self, hit: usize, desk: &Desk) -> Vec<Ask> {
        self.card = None;
        if self.selected.click(hit) {
            return self.act("new-lab-choose", desk);
        }
        Vec::new()
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let labels = Labels::of(desk);
        let templates = &desk.library.templates;
        let names = templates.iter().map(|template| labels.pick(&template.name));
        let longest = names.clone().map(UnicodeWidthStr::width).max().unwrap_or(0);
        let wanted = u16::try_from(longest + 2).unwrap_or(NAMES);
        let n_names = u16::try_from(templates.len()).unwrap_or(u16::MAX);
        let [beside, place] = match desk.look.lie {
            Lie::Beside => Layout::horizontal([
                Constraint::Length(wanted.min(area.width / MOST_OF_SCREEN).max(NAMES)),
                Constraint::Min(20),
            ]),
            Lie::Below => Layout::vertical([Constraint::Length(n_names), Constraint::Min(1)]),
        }
        .spacing(2)
        .areas(area);
        let rows: Vec<Row> = names
            .map(|name| Row::new(vec![(name.to_owned(), desk.look.strong())]))
            .collect();
        desk.click_rows(list(
            &rows,
            &[Column::Rest],
            Some(self.selected.of(templates.len())),
            desk.look,
            beside,
            frame,
        ));
        match (&self.card, self.selected.among(templates)) {
            (Some(card), _) => drop(card.view(desk.look, place, frame)),
            (None, Some(template)) => card(template, desk).view_unmarked(desk.look, place, frame),
            (None, None) => {}
        }
        view_faults(desk, area, frame);
    }
}

/// What a format is, when to use it, for how many people; its variants, one a line.
fn card(template: &Template, desk: &Desk) -> Page {
    let labels = Labels::of(desk);
    let (from, to) = template.people;
    let people = [("from", from.into()), ("to", to.into())];
    let parts = [
        ("card-what", labels.pick(&template.what).to_owned()),
        ("card-when", labels.pick(&template.when).to_owned()),
        ("card-people", desk.tell("card-people-range", &people)),
    ];
    let mut paragraphs = Vec::new();
    for (title, text) in parts {
        paragraphs.push(Paragraph::new(Tone::Heading, desk.say(title)));
        paragraphs.push(Paragraph::new(Tone::Text, text));
    }
    paragraphs.push(Paragraph::new(Tone::Heading, desk.say("card-variants")));
    paragraphs.extend(template.variants.iter().map(|variant| {
        let minutes = variant.lasting();
        let text = format!("{} ({})", labels.pick(&variant.name), hours(minutes, desk));
        Paragraph::new(Tone::Text, text)
    }));
    Page::new(paragraphs)
}

/// Templates of the user that could not be read, at the foot.
fn view_faults(desk: &Desk, area: Rect, frame: &mut Frame) {
    let Some(first) = desk.library.template_faults.first() else {
        return;
    };
    let foot = Rect {
        y: area.bottom().saturating_sub(2),
        height: 2.min(area.height),
        ..area
    };
    wrapped(first, desk.look.error(), foot, frame);
}

/// "4 h", "7 h 30'".
fn hours(minutes: u32, desk: &Desk) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60);
    if rest == 0 {
        desk.tell("hours", &[("hours", hours.into())])
    } else {
        desk.tell(
            "hours-minutes",
            &[
                ("hours", hours.into()),
                ("minutes", Fact::Text(format!("{rest:02}"))),
            ],
        )
    }
}
