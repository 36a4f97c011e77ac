//! The four dialogs, as data: each carries what it will ask for.

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use crate::look::Look;
use crate::screen::forms::{self, Purpose};
use crate::screen::{Ask, Confirm, Desk, Hit, Message, Pick};
use crate::text::Words;
use crate::widget::{Form, Picker, PickerEvent, boxed, centred, cut, lines_of, wrapped};

/// A box over the screen.
pub enum Dialog {
    Form {
        form: Box<Form>,
        purpose: Purpose,
        untouched: crate::widget::Values,
    },
    Pick {
        picker: Picker,
        asks: Vec<Vec<Ask>>,
    },
    /// The safe answer is marked first.
    Confirm {
        confirm: Confirm,
        answer: Answer,
    },
    Message {
        message: Message,
        first_row: u16,
    },
}

/// How many rows of a message the page keys go on.
const PAGE: u16 = 10;
/// The narrowest a message is ever drawn: it has no more rows than there.
const NARROWEST: u16 = 56;

/// The width of a question, where its buttons need no more.
const QUESTION: u16 = 60;

/// Which button of a question is marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    Leave,
    DoIt,
}

/// What a key did to a dialog that is not a form.
pub enum Outcome {
    Stays,
    /// Nothing was chosen.
    Left,
    Closes(Vec<Ask>),
}

impl Dialog {
    /// A list; `left` is what was typed in it when it was last left.
    pub fn pick(pick: Pick, left: String) -> Self {
        let (items, asks) = pick.items.into_iter().unzip();
        Self::Pick {
            picker: Picker::new(pick.title, items).with_left(left),
            asks,
        }
    }

    /// Takes a key, unless it is a form.
    pub fn key(&mut self, key: KeyEvent) -> Outcome {
        match self {
            Self::Form { .. } => Outcome::Stays,
            Self::Pick { picker, asks } => match picker.key(key) {
                PickerEvent::Moved => Outcome::Stays,
                PickerEvent::Left => Outcome::Left,
                PickerEvent::Taken(idx) => Outcome::Closes(taken(picker, asks, idx)),
            },
            Self::Confirm { confirm, answer } => confirm_key(confirm, answer, key),
            Self::Message { message, first_row } => message_key(message, first_row, key),
        }
    }

    /// Takes a click on the row or field with that number.
    pub fn click(&mut self, hit: usize) -> Outcome {
        match self {
            Self::Form { form, .. } => {
                form.focus_on(hit);
                Outcome::Stays
            }
            Self::Pick { picker, asks } => match picker.take(hit) {
                PickerEvent::Taken(idx) => Outcome::Closes(taken(picker, asks, idx)),
                PickerEvent::Moved | PickerEvent::Left => Outcome::Stays,
            },
            Self::Confirm { confirm, .. } if hit == 1 => Outcome::Closes(confirm.asks.clone()),
            Self::Confirm { .. } | Self::Message { .. } => Outcome::Left,
        }
    }

    pub fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let (words, look) = (desk.words, desk.look);
        let places = match self {
            Self::Form { form, purpose, .. } => {
                let note = forms::note(purpose, &form.values(), desk);
                form.view(note.as_deref(), words, look, area, frame)
            }
            Self::Pick { picker, .. } => picker.view(words, look, area, frame),
            Self::Confirm { confirm, answer } => view_confirm(confirm, *answer, words, look, area, frame),
            Self::Message { message, first_row } => {
                view_message(message, *first_row, words, look, area, frame)
            }
        };
        desk.hits
            .borrow_mut()
            .extend(places.into_iter().map(|(row, place)| (place, Hit::Dialog(row))));
    }
}

/// What the item of a list asks for; of something new also that its name be what was typed.
fn taken(picker: &Picker, asks: &[Vec<Ask>], idx: usize) -> Vec<Ask> {
    let mut asks = asks.get(idx).cloned().unwrap_or_default();
    asks.extend(picker.name_for(idx).map(|name| Ask::Write(name.to_owned())));
    asks
}

fn confirm_key(confirm: &Confirm, answer: &mut Answer, key: KeyEvent) -> Outcome {
    match (key.code, *answer) {
        (KeyCode::Left | KeyCode::Right | KeyCode::Tab | KeyCode::BackTab, Answer::Leave) => {
            *answer = Answer::DoIt
        }
        (KeyCode::Left | KeyCode::Right | KeyCode::Tab | KeyCode::BackTab, Answer::DoIt) => {
            *answer = Answer::Leave
        }
        (KeyCode::Enter, Answer::DoIt) => return Outcome::Closes(confirm.asks.clone()),
        (KeyCode::Enter, Answer::Leave) | (KeyCode::Esc, _) => return Outcome::Left,
        (_, Answer::Leave | Answer::DoIt) => {}
    }
    Outcome::Stays
}

fn view_confirm(
    confirm: &Confirm,
    answer: Answer,
    words: &Words,
    look: &Look,
    area: Rect,
    frame: &mut Frame,
) -> Vec<(usize, Rect)> {
    let leave = format!("[ {} ]", words.say("confirm-leave"));
    let do_it = format!("[ {} ]", confirm.verb);
    let keys = format!("  {}", words.say("confirm-keys"));
    let wide = |text: &str| u16::try_from(text.width()).unwrap_or(u16::MAX);
    let (leave_width, do_width) = (wide(&leave), wide(&do_it));
    // As wide as its foot, where the screen is.
    let foot = leave_width
        .saturating_add(do_width)
        .saturating_add(wide(&keys))
        .saturating_add(2);
    let width = foot.max(QUESTION).min(area.width.saturating_sub(2));
    let rows = lines_of(&confirm.body, width);
    let inside = boxed(&confirm.title, look, centred(width + 2, rows + 4, area), frame);
    wrapped(
        &confirm.body,
        look.text(),
        Rect {
            height: inside.height.saturating_sub(1),
            ..inside
        },
        frame,
    );
    let style = |is_marked: bool| if is_marked { look.selected() } else { look.text() };
    let y = inside.bottom().saturating_sub(1);
    let room = inside
        .width
        .saturating_sub(leave_width.saturating_add(do_width).saturating_add(2));
    let line = Line::from(vec![
        Span::styled(leave, style(answer == Answer::Leave)),
        Span::raw("  "),
        Span::styled(do_it, style(answer == Answer::DoIt)),
        Span::styled(cut(&keys, usize::from(room)), look.dim()),
    ]);
    frame.render_widget(
        line,
        Rect {
            y,
            height: 1.min(inside.height),
            ..inside
        },
    );
    vec![
        (
            0,
            Rect {
                x: inside.x,
                y,
                width: leave_width,
                height: 1,
            },
        ),
        (
            1,
            Rect {
                x: inside.x + leave_width + 2,
                y,
                width: do_width,
                height: 1,
            },
        ),
    ]
}

fn message_key(message: &Message, first_row: &mut u16, key: KeyEvent) -> Outcome {
    let last = lines_of(&message.body, NARROWEST);
    *first_row = match key.code {
        KeyCode::Down => first_row.saturating_add(1),
        KeyCode::Up => first_row.saturating_sub(1),
        KeyCode::PageDown => first_row.saturating_add(PAGE),
        KeyCode::PageUp => first_row.saturating_sub(PAGE),
        _ => return Outcome::Left,
    }
    .min(last);
    Outcome::Stays
}

fn view_message(
    message: &Message,
    first_row: u16,
    words: &Words,
    look: &Look,
    area: Rect,
    frame: &mut Frame,
) -> Vec<(usize, Rect)> {
    let width = 76.min(area.width.saturating_sub(2));
    let rows = lines_of(&message.body, width);
    let inside = boxed(
        &message.title,
        look,
        centred(width + 2, rows.saturating_add(4), area),
        frame,
    );
    let body = Rect {
        height: inside.height.saturating_sub(2),
        ..inside
    };
    let first_row = first_row.min(rows.saturating_sub(body.height));
    let text = ratatui::widgets::Paragraph::new(message.body.clone())
        .wrap(ratatui::widgets::Wrap { trim: false })
        .scroll((first_row, 0));
    frame.render_widget(text, body);
    let foot = Rect {
        y: inside.bottom().saturating_sub(1),
        height: 1.min(inside.height),
        ..inside
    };
    frame.render_widget(Line::styled(words.say("message-keys"), look.dim()), foot);
    vec![(0, inside)]
}
