//! Paints the model: the breadcrumb, the screen, the status line, the bar of keys, the dialogs.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::Span;
use ratatui::widgets::Clear;
use unicode_width::UnicodeWidthStr;

use super::Model;
use super::backdrop::Laid;
use super::level::{offered, rank};
use super::model::Told;
use super::scanning::Scan;
use crate::screen::{Access, Desk, Hit, Saving};
use crate::text::Fact;
use crate::widget::{Hint, Rank, Still, cut, key_name, keybar, lines_of, wrapped};

const LEAST: (u16, u16) = (60, 20);
/// So much of a name is always said where one is.
const LEAST_PART: usize = 8;
/// The most rows that the status line grows to.
const MOST_TOLD: u16 = 4;

/// Paints; the only thing it changes is where the mouse can click.
pub fn view(model: &Model, frame: &mut Frame) {
    paint(model, &model.desk(), frame);
    model.look.dress(frame.buffer_mut());
}

/// Paints, and leaves out what the page that is shown has already.
pub fn view_changes(model: &Model, still: &Still, frame: &mut Frame) {
    // A theme dresses every cell, and under a dialog is a backdrop: such pages are painted whole.
    if model.look.is_bare() && model.dialogs.is_empty() {
        let still = Some(still);
        paint(
            model,
            &Desk {
                still,
                ..model.desk()
            },
            frame,
        );
    } else {
        view(model, frame);
    }
}

fn paint(model: &Model, desk: &Desk, frame: &mut Frame) {
    model.hits.borrow_mut().clear();
    let area = frame.area();
    if area.width < LEAST.0 || area.height < LEAST.1 {
        too_small(desk, area, frame);
        return;
    }
    let told = Status::of(model, desk, area.width);
    let Some((on_top, under)) = model.dialogs.split_last() else {
        let [head, body, status, keys] = rows(area, told.rows);
        view_head(model, desk, head, frame);
        model.screen.view(desk, body, frame);
        told.view(status, frame);
        view_keys(model, desk, keys, frame);
        return;
    };
    // A tall dialog covers the status line, and the keys below it are not at hand.
    let [head, body, ..] = rows(area, 1);
    let [above_told, status] =
        Layout::vertical([Constraint::Min(1), Constraint::Length(told.rows)]).areas(area);
    if model.backdrop.lay(model.now, frame.buffer_mut()) == Laid::Not {
        view_head(model, desk, head, frame);
        model.screen.view(desk, body, frame);
        for dialog in under {
            dialog.view(desk, above_told, frame);
        }
        model.backdrop.keep(model.now, frame.buffer_mut());
    }
    told.view(status, frame);
    // Only what is on top can be clicked.
    model.hits.borrow_mut().clear();
    on_top.view(desk, above_told, frame);
}

/// The breadcrumb, the screen, the status line, the bar of keys.
fn rows(area: Rect, status: u16) -> [Rect; 4] {
    Layout::vertical([
        Constraint::Length(1),
        Constraint::Min(1),
        Constraint::Length(status),
        Constraint::Length(1),
    ])
    .areas(area)
}

fn too_small(desk: &Desk, area: Rect, frame: &mut Frame) {
    let text = desk.tell(
        "too-small",
        &[
            ("width", Fact::Number(area.width.into())),
            ("height", Fact::Number(area.height.into())),
            ("least-width", Fact::Number(LEAST.0.into())),
            ("least-height", Fact::Number(LEAST.1.into())),
        ],
    );
    wrapped(&text, desk.look.text(), area, frame);
}

fn view_head(model: &Model, desk: &Desk, area: Rect, frame: &mut Frame) {
    let (saved, style) = saved(model, desk);
    let right = format!("{saved}  {}", desk.words.time(desk.now.time()));
    let right_width = u16::try_from(right.chars().count())
        .unwrap_or(u16::MAX)
        .min(area.width);
    let [left_area, right_area] = Layout::horizontal([Constraint::Min(1), Constraint::Length(right_width)])
        .spacing(1)
        .areas(area);
    let path = breadcrumb(
        &model.screen.title(desk),
        desk.look.symbols.then,
        left_area.width.into(),
    );
    desk.put_line(&path, desk.look.title(), left_area, frame);
    let hour = Span::styled(desk.words.time(desk.now.time()), desk.look.dim());
    let saved = Span::styled(format!("{saved}  "), style);
    desk.put_all(&[saved, hour], right_area, frame);
}

/// Where one is, from the program to what is being done: where there is no room for all, names in between are cut, the
/// longest first, so that the end is always read.
fn breadcrumb(title: &str, then: &str, room: usize) -> String {
    let joint = format!(" {then} ");
    let mut parts: Vec<String> = title.split(&joint).map(str::to_owned).collect();
    parts.insert(0, "cerchio".to_owned());
    let over = parts.join(&joint).width().saturating_sub(room);
    let last = parts.len().saturating_sub(1);
    let between = parts.iter_mut().take(last).skip(1);
    if let Some(longest) = between.max_by_key(|part| part.width()) {
        *longest = cut(longest, longest.width().saturating_sub(over).max(LEAST_PART));
    }
    cut(&parts.join(&joint), room)
}

/// When the last save was, or what is wrong with it.
fn saved(model: &Model, desk: &Desk) -> (String, Style) {
    let (access, saving) = match (&model.open, &model.library.yearly) {
        (Some(open), _) => (&open.access, &open.saving),
        (None, Some(yearly)) => (&Access::Writing, &yearly.saving),
        (None, None) => return (String::new(), desk.look.dim()),
    };
    match (access, saving) {
        (Access::Reading(_), _) => (desk.say("reading-only"), desk.look.warning()),
        (Access::Writing, Saving::Quiet) => (String::new(), desk.look.dim()),
        (Access::Writing, Saving::Underway) => (desk.say("saving"), desk.look.dim()),
        (Access::Writing, Saving::Saved(at)) => {
            let at = at.time().format("%H:%M:%S").to_string();
            (desk.tell("saved-at", &[("at", at.into())]), desk.look.good())
        }
        (Access::Writing, Saving::Failed(_)) => (desk.say("not-saved"), desk.look.error()),
    }
}

/// What was just told, in as many rows as it takes; a failed save stays here until it is solved.
struct Status {
    text: String,
    style: Style,
    rows: u16,
}

impl Status {
    fn of(model: &Model, desk: &Desk, width: u16) -> Self {
        let open = model.open.iter().map(|open| &open.saving);
        let yearly = model.library.yearly.iter().map(|yearly| &yearly.saving);
        let failed = open.chain(yearly).find_map(|saving| match saving {
            Saving::Failed(why) => Some(why.clone()),
            Saving::Quiet | Saving::Underway | Saving::Saved(_) => None,
        });
        let failed = failed.or_else(|| model.unguarded.clone());
        let reading = model.open.as_ref().and_then(|open| match &open.access {
            Access::Reading(why) => Some(why.clone()),
            Access::Writing => None,
        });
        if let Scan::Line(typed) = &model.scan {
            let text = desk.tell("code-line", &[("typed", typed.clone().into())]);
            let rows = lines_of(&text, width).min(MOST_TOLD);
            return Self {
                text,
                style: desk.look.key(),
                rows,
            };
        }
        let (text, style) = match (failed, &model.told, reading) {
            (Some(why), _, _) => (why, desk.look.error()),
            (None, Told::Refused(text), _) => (text.clone(), desk.look.error()),
            (None, Told::Warned(text), _) => (text.clone(), desk.look.warning()),
            (None, Told::Said(text), _) => (text.clone(), desk.look.good()),
            (None, Told::Nothing, _) if model.tour.is_some() => {
                let key = model.tour.map_or("", |step| step.key(model));
                (desk.say(key), desk.look.key())
            }
            (None, Told::Nothing, Some(why)) => (why, desk.look.warning()),
            (None, Told::Nothing, None) => (String::new(), desk.look.dim()),
        };
        let rows = lines_of(&text, width).min(MOST_TOLD);
        Self { text, style, rows }
    }

    fn view(&self, area: Rect, frame: &mut Frame) {
        frame.render_widget(Clear, area);
        if !self.text.is_empty() {
            wrapped(&self.text, self.style, area, frame);
        }
    }
}

fn view_keys(model: &Model, desk: &Desk, area: Rect, frame: &mut Frame) {
    let mut actions = offered(model);
    actions.retain(|action| rank(action, model) == Rank::First);
    // What cannot be done now gives way, and is still told as far as there is room.
    actions.sort_by_key(|action| action.block.is_some());
    let help = Hint {
        key: "?".to_owned(),
        label: desk.say("help"),
        ready: true,
    };
    let hints = actions.iter().map(|action| Hint {
        key: key_name(&action.key, desk.words),
        label: desk.say(&format!("act-{}.short", action.name)),
        ready: action.block.is_none(),
    });
    let hints = keybar(std::iter::once(help).chain(hints), area);
    for (idx, (hint, place)) in hints.into_iter().enumerate() {
        desk.keep(place, &hint, || hint.draw(desk.look, place, frame));
        let hit = idx
            .checked_sub(1)
            .and_then(|idx| actions.get(idx))
            .map_or(Hit::Help, |action| Hit::Act(action.name));
        desk.hits.borrow_mut().push((place, hit));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_one_is_is_read_to_its_end() {
        let title = "La Casa della Salute è di tutti? › Giornata";
        assert_eq!(breadcrumb(title, "›", 60), format!("cerchio › {title}"));
        assert_eq!(
            breadcrumb(title, "›", 40),
            "cerchio › La Casa della Salu… › Giornata"
        );
        assert_eq!(breadcrumb(title, "›", 12), "cerchio › L…");
        assert_eq!(breadcrumb("Laboratori", "›", 12), "cerchio › L…");
    }
}
