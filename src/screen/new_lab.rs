//! A new laboratory: formats as cards, what each is and when to use it.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;

use super::forms::Purpose;
use super::{Action, Ask, Desk, Labels, Screen};
use crate::format::Template;
use crate::look::Lie;
use crate::text::Fact;
use crate::widget::{Column, Row, Selection, list, wrapped};

/// The cards of the formats.
#[derive(Debug, Default)]
pub struct NewLab {
    selected: Selection,
}

impl Screen for NewLab {
    fn title(&self, desk: &Desk) -> String {
        desk.say("new-lab-title")
    }

    fn actions(&self, _desk: &Desk) -> Vec<Action> {
        vec![Action::new("new-lab-choose", "Enter"), Action::new("back", "Esc")]
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask> {
        match (action, self.selected.among(&desk.library.templates)) {
            ("new-lab-choose", Some(template)) => {
                vec![Ask::Form(Purpose::NewLab {
                    template: template.id.clone(),
                })]
            }
            ("back", _) => vec![Ask::Back],
            _ => Vec::new(),
        }
    }

    fn key(&mut self, key: KeyEvent, desk: &Desk) -> Option<Vec<Ask>> {
        let n_rows = desk.library.templates.len();
        self.selected.key(key, n_rows).then(Vec::new)
    }

    fn click(&mut self, hit: usize, desk: &Desk) -> Vec<Ask> {
        if self.selected.click(hit) {
            return self.act("new-lab-choose", desk);
        }
        Vec::new()
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let [names, card] = match desk.look.lie {
            Lie::Beside => Layout::horizontal([Constraint::Length(30), Constraint::Min(20)]),
            Lie::Below => Layout::vertical([Constraint::Percentage(50), Constraint::Min(1)]),
        }
        .spacing(2)
        .areas(area);
        let labels = Labels::of(desk);
        let rows: Vec<Row> = desk
            .library
            .templates
            .iter()
            .map(|template| Row::new(vec![(labels.pick(&template.name).to_owned(), desk.look.strong())]))
            .collect();
        desk.click_rows(list(
            &rows,
            &[Column::Rest],
            Some(self.selected.of(desk.library.templates.len())),
            desk.look,
            names,
            frame,
        ));
        if let Some(template) = self.selected.among(&desk.library.templates) {
            view_card(template, desk, card, frame);
        }
        view_faults(desk, area, frame);
    }
}

fn view_card(template: &Template, desk: &Desk, area: Rect, frame: &mut Frame) {
    let labels = Labels::of(desk);
    let (from, to) = template.people;
    let variants: Vec<String> = template
        .variants
        .iter()
        .map(|variant| {
            let minutes: u32 = variant.order.iter().map(|item| item.minutes).sum();
            format!("{} ({})", labels.pick(&variant.name), hours(minutes, desk))
        })
        .collect();
    let parts = [
        (desk.say("card-what"), labels.pick(&template.what).to_owned()),
        (desk.say("card-when"), labels.pick(&template.when).to_owned()),
        (
            desk.say("card-people"),
            desk.tell("card-people-range", &[("from", from.into()), ("to", to.into())]),
        ),
        (desk.say("card-variants"), variants.join(" · ")),
    ];
    let mut y = area.y;
    for (title, text) in parts {
        let rows = crate::widget::lines_of(&text, area.width);
        let place = |y: u16, height: u16| Rect { y, height, ..area }.intersection(area);
        frame.render_widget(Line::styled(title, desk.look.title()), place(y, 1));
        wrapped(&text, desk.look.text(), place(y + 1, rows), frame);
        y = y.saturating_add(rows + 2);
    }
    // The blank row after the last part is no loss.
    if y > area.bottom().saturating_add(1) {
        let last = Rect {
            y: area.bottom().saturating_sub(1),
            height: 1.min(area.height),
            ..area
        };
        let more = format!("{:<width$}", "…", width = usize::from(area.width));
        frame.render_widget(Line::styled(more, desk.look.dim()), last);
    }
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
