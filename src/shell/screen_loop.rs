//! The loop: hear, update, do, paint.

use std::collections::VecDeque;
use std::io;
use std::process::ExitCode;
use std::time::Duration;

use crossterm::event::{Event, KeyEvent, KeyEventKind, KeyModifiers};

use super::clerk::{Clerk, Pen, told};
use super::front::{clock, refuse, say};
use super::hearing::{Ears, Heard};
use super::terminal::{Taken, look};
use crate::app::{Effect, Model, Msg, update, view_changes};
use crate::store::Store;
use crate::text::Words;

/// How long the loop sleeps with nothing to do. A terminal that went away unannounced is noticed after as long.
const PATIENCE: Duration = Duration::from_millis(500);
/// The same while a save is under way.
const SHORT_PATIENCE: Duration = Duration::from_millis(50);
/// The same while a plan is looked for.
const LITTLE_PATIENCE: Duration = Duration::from_millis(20);

/// Runs the program in the terminal until it is left or summoned.
pub fn run(store: Store, words: Words) -> io::Result<ExitCode> {
    let mut ears = Ears::open()?;
    let mut clerk = Clerk::new(store, Pen::Behind, clock);
    let library = clerk.library(&words);
    let mut model = Model::new(words, look(&library.settings), clock(), library);
    let mut taken = Taken::take()?;
    let code = serve(&mut model, &mut clerk, &mut taken, &mut ears);
    // Nobody is there any more to hear why not.
    drop(clerk.write_down(&model.words));
    let flushed = clerk.flush();
    drop(taken);
    for said in clerk.last_words(&model.words) {
        say(&said);
    }
    match flushed {
        Ok(()) => code,
        Err(trouble) => Ok(refuse(&told(&trouble, &model.words), 1)),
    }
}

fn serve(model: &mut Model, clerk: &mut Clerk, taken: &mut Taken, ears: &mut Ears) -> io::Result<ExitCode> {
    // Whoever opens the program sees it before it looks for what was being typed.
    taken.paint(|still, frame| view_changes(model, still, frame))?;
    let resumed = clerk.resume(&model.words);
    let mut must_paint = !resumed.is_empty();
    for msg in resumed {
        take(model, clerk, taken, msg)?;
    }
    loop {
        if let Some(msg) = clerk.write_down(&model.words) {
            must_paint = true;
            if let Some(code) = take(model, clerk, taken, msg)? {
                return Ok(code);
            }
        }
        if must_paint {
            taken.paint(|still, frame| view_changes(model, still, frame))?;
        }
        let heard = ears.hear(patience(model));
        let before = model.now;
        model.now = clock();
        must_paint = !heard.is_empty()
            || (model.is_ticking() && model.now != before)
            || minute_passed(before, model.now);
        for heard in pieces(heard) {
            if let Some(code) = attend(model, clerk, taken, heard)? {
                return Ok(code);
            }
        }
        let news = clerk.news(&model.words);
        must_paint |= !news.is_empty();
        for msg in news.into_iter().chain([Msg::Tick]) {
            if let Some(code) = take(model, clerk, taken, msg)? {
                return Ok(code);
            }
        }
        clerk.retry();
    }
}

fn patience(model: &Model) -> Duration {
    match (model.is_planning(), model.is_saving()) {
        (true, _) => LITTLE_PATIENCE,
        (false, true) => SHORT_PATIENCE,
        (false, false) => PATIENCE,
    }
}

/// What was heard together.
enum Piece {
    /// Letters and figures, side by side.
    Letters(Vec<KeyEvent>),
    Heard(Heard),
}

/// Puts together the letters that stand side by side.
fn pieces(heard: Vec<Heard>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for heard in heard {
        match (letter(&heard), pieces.last_mut()) {
            (Some(key), Some(Piece::Letters(keys))) => keys.push(key),
            (Some(key), _) => pieces.push(Piece::Letters(vec![key])),
            (None, _) => pieces.push(Piece::Heard(heard)),
        }
    }
    pieces
}

/// A letter or a figure, which ends no word and is no order to the terminal.
fn letter(heard: &Heard) -> Option<KeyEvent> {
    let Heard::Event(Event::Key(key)) = heard else {
        return None;
    };
    let is_alone = key.modifiers.difference(KeyModifiers::SHIFT).is_empty();
    let is_letter = key.code.as_char().is_some_and(char::is_alphanumeric);
    (is_letter && is_alone && key.kind != KeyEventKind::Release).then_some(*key)
}

/// Does what follows from something heard; a code when the program is to end.
fn attend(
    model: &mut Model,
    clerk: &mut Clerk,
    taken: &mut Taken,
    piece: Piece,
) -> io::Result<Option<ExitCode>> {
    let heard = match piece {
        Piece::Letters(keys) if model.writes_on_a_page() => {
            return take(model, clerk, taken, Msg::Letters(keys));
        }
        Piece::Letters(keys) => {
            for key in keys {
                if let Some(code) = take(model, clerk, taken, Msg::Key(key))? {
                    return Ok(Some(code));
                }
            }
            return Ok(None);
        }
        Piece::Heard(heard) => heard,
    };
    match heard {
        // Even when the size is the one before: in between the terminal may have thrown away what no longer fitted.
        Heard::Event(Event::Resize(..)) => taken.forget_frame().map(|()| None),
        Heard::Event(event) => msg(event).map_or(Ok(None), |msg| take(model, clerk, taken, msg)),
        Heard::Pause => taken.pause().map(|()| None),
        Heard::Summons(signal) => Ok(Some(ExitCode::from(signal.saturating_add(128)))),
        Heard::Deaf(error) => Err(error),
    }
}

/// Takes one message and does all that follows from it; a code when the program is to end.
fn take(model: &mut Model, clerk: &mut Clerk, taken: &mut Taken, msg: Msg) -> io::Result<Option<ExitCode>> {
    let mut waiting = VecDeque::from([msg]);
    while let Some(msg) = waiting.pop_front() {
        for effect in update(model, msg) {
            match effect {
                Effect::Quit => return Ok(Some(ExitCode::SUCCESS)),
                Effect::Ring => taken.ring()?,
                Effect::Keep(typed) => clerk.keep_soon(typed),
                effect => waiting.extend(clerk.do_effect(effect, &model.words, model.now)),
            }
        }
    }
    Ok(None)
}

fn msg(event: Event) -> Option<Msg> {
    match event {
        Event::Key(key) => Some(Msg::Key(key)),
        Event::Mouse(mouse) => Some(Msg::Mouse(mouse)),
        Event::Paste(text) => Some(Msg::Paste(text)),
        Event::Resize(..) | Event::FocusGained | Event::FocusLost => None,
    }
}

/// True when the hour shown at the top has changed.
fn minute_passed(before: chrono::NaiveDateTime, now: chrono::NaiveDateTime) -> bool {
    use chrono::Timelike;
    before.minute() != now.minute()
}

#[cfg(test)]
mod tests {
    use crossterm::event::KeyCode;

    use super::*;

    #[test]
    fn letters_side_by_side_are_one_piece_and_what_ends_a_word_stands_alone() {
        let key = |letter| Heard::Event(Event::Key(KeyEvent::from(KeyCode::Char(letter))));
        let told = pieces("ab c".chars().map(key).collect());
        let told = told.iter().map(|piece| match piece {
            Piece::Letters(keys) => keys.iter().filter_map(|key| key.code.as_char()).collect(),
            Piece::Heard(_) => "|".to_owned(),
        });
        assert_eq!(told.collect::<Vec<String>>(), ["ab", "|", "c"]);
    }
}
