//! Forms: what is typed is kept aside at once, and becomes commands all together.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::answering::answer;
use super::dialog::{Answer, Dialog};
use super::inscribing::inscribe_all;
use super::keys::press;
use super::model::{Told, desk};
use super::performing::{NotDone, perform_all, save, sentence};
use super::scanning::{code_in, follow};
use super::{Effect, Model};
use crate::screen::forms::{self, Purpose};
use crate::screen::{Ask, Confirm};
use crate::text::Words;
use crate::widget::{Fault, FormEvent, Value, key_name};

pub(super) fn open_form(model: &mut Model, purpose: Purpose) {
    let mut form = forms::build(&purpose, &model.desk());
    let untouched = form.values();
    if let Some(values) = model.drafts.of(&purpose) {
        form.find_again(values);
        model.told = Told::Said(model.words.say("told-found-again"));
    }
    model.dialogs.push(Dialog::Form {
        form: Box::new(form),
        purpose,
        untouched,
    });
}

pub(super) fn press_form(model: &mut Model, key: KeyEvent, effects: &mut Vec<Effect>) {
    let Some(Dialog::Form { form, .. }) = model.dialogs.last_mut() else {
        return;
    };
    let event = form.key(key);
    if event != FormEvent::Changed {
        model.backdrop.forget();
    }
    if event == FormEvent::Changed && ends_word(key) {
        write_out(model);
    }
    match event {
        FormEvent::Changed => keep_typed(model, effects),
        FormEvent::Left => set_aside(model, effects),
        FormEvent::Discarded => {
            let Some(Dialog::Form { purpose, .. }) = model.dialogs.last() else {
                return;
            };
            let confirm = discard(purpose.clone(), &model.words);
            model.dialogs.push(Dialog::Confirm {
                confirm,
                answer: Answer::Leave,
            });
        }
        FormEvent::Submitted => submit(model, effects),
        FormEvent::NotOurs => {
            let facts = [("key", key_name(&key, &model.words).into())];
            model.told = Told::Said(model.words.tell("told-key-not-here", &facts));
        }
    }
}

/// Takes letters that came in one piece. A long text is laid out anew at each change: they change it once.
pub(super) fn press_letters(model: &mut Model, keys: &[KeyEvent], effects: &mut Vec<Effect>) {
    if keys.len() < 2 || !model.writes_on_a_page() {
        for key in keys {
            press(model, *key, effects);
        }
        return;
    }
    if let Some(Dialog::Form { form, .. }) = model.dialogs.last_mut() {
        let letters: String = keys.iter().filter_map(|key| key.code.as_char()).collect();
        form.type_in(&letters);
        model.told = Told::Nothing;
        keep_typed(model, effects);
    }
}

/// Keeps what is typed in the form on top, in case the program ends before it is saved.
pub(super) fn keep_typed(model: &mut Model, effects: &mut Vec<Effect>) {
    let Some(Dialog::Form {
        form,
        purpose,
        untouched,
    }) = model.dialogs.last()
    else {
        return;
    };
    let values = form.values();
    if values != *untouched {
        model.drafts.keep(purpose, values);
        effects.push(Effect::Keep(model.drafts.all()));
    } else if model.drafts.of(purpose).is_some() {
        model.drafts.drop(purpose);
        effects.push(Effect::Keep(model.drafts.all()));
    }
}

/// Leaves the form on top without saving it; what was typed in it is found again.
pub(super) fn set_aside(model: &mut Model, effects: &mut Vec<Effect>) {
    let Some(Dialog::Form {
        form,
        purpose,
        untouched,
    }) = model.dialogs.last()
    else {
        return;
    };
    if form.values() != *untouched {
        model.told = Told::Said(model.words.say("told-kept-aside"));
    }
    model.drafts.set_aside(purpose);
    effects.push(Effect::Keep(model.drafts.all()));
    model.dialogs.pop();
}

/// True for a key after which the word before it is whole.
fn ends_word(key: KeyEvent) -> bool {
    matches!(
        key.code,
        KeyCode::Enter | KeyCode::Char(' ' | ',' | ';' | '.' | ':' | '!' | '?' | ')')
    )
}

/// Writes out the word just typed, where it is one that the clerk writes short.
fn write_out(model: &mut Model) {
    let Some(Dialog::Form { form, purpose, .. }) = model.dialogs.last() else {
        return;
    };
    let Some(word) = form.word_before() else { return };
    if let Some(long) = forms::long_for(&word, purpose, &model.desk())
        && let Some(Dialog::Form { form, .. }) = model.dialogs.last_mut()
    {
        form.replace_word_before(&long);
    }
}

/// Puts a value in the field with the focus, as if it had been typed.
pub(super) fn fill(model: &mut Model, value: &Value, effects: &mut Vec<Effect>) {
    if let Some(Dialog::Form { form, purpose, .. }) = model.dialogs.last_mut() {
        form.write(value);
        model.drafts.keep(purpose, form.values());
        effects.push(Effect::Keep(model.drafts.all()));
    }
}

/// The question before a text is thrown away.
fn discard(purpose: Purpose, words: &Words) -> Confirm {
    Confirm {
        title: words.say("confirm-discard"),
        body: words.say("confirm-discard.body"),
        verb: words.say("confirm-discard.verb"),
        asks: vec![Ask::Discard(purpose)],
    }
}

/// Closes the form under a question that was answered: its text is written, or needed no more.
pub(super) fn settle(model: &mut Model, purpose: &Purpose, effects: &mut Vec<Effect>) {
    let is_it = |dialog: &Dialog| matches!(dialog, Dialog::Form { purpose: open, .. } if open == purpose);
    if model.dialogs.last().is_some_and(is_it) {
        model.dialogs.pop();
    }
    model.backdrop.forget();
    model.drafts.drop(purpose);
    effects.push(Effect::Keep(model.drafts.all()));
}

/// Closes the form and forgets its text, as the person decided.
pub(super) fn forget(model: &mut Model, purpose: &Purpose, effects: &mut Vec<Effect>) {
    model.dialogs.pop();
    model.drafts.drop(purpose);
    effects.push(Effect::Keep(model.drafts.all()));
    model.told = Told::Said(model.words.say("told-discarded"));
}

/// Reads the form on top: all its commands are performed, or none and the form says why.
pub(super) fn submit(model: &mut Model, effects: &mut Vec<Effect>) {
    let Some(Dialog::Form { form, purpose, .. }) = model.dialogs.last() else {
        return;
    };
    let (purpose, values) = (purpose.clone(), form.values());
    let read = forms::read(&purpose, &values, &model.desk());
    let result = read.and_then(|asks| {
        let done = perform_all(model, &asks).and_then(|()| inscribe_all(model, &asks, effects));
        match done {
            Ok(()) => Ok(asks),
            Err(why) => Err(vec![refused_fault(model, &why)]),
        }
    });
    match result {
        // A question before anything is written: the form waits under it, and the answer settles it.
        Ok(asks) if matches!(asks.as_slice(), [Ask::Pick(_)]) => answer(model, asks, effects),
        Ok(asks) => {
            model.dialogs.pop();
            model.drafts.drop(&purpose);
            if asks.iter().any(|ask| matches!(ask, Ask::Do(_))) {
                save(model, effects);
            }
            // After the save, which is what makes a draft needless. A new laboratory forgets it once it is written.
            if !asks.iter().any(|ask| matches!(ask, Ask::Begin { .. })) {
                effects.push(Effect::Keep(model.drafts.all()));
            }
            let rest = asks
                .into_iter()
                .filter(|ask| !matches!(ask, Ask::Do(_) | Ask::Inscribe(_)))
                .collect();
            answer(model, rest, effects);
        }
        Err(faults) => {
            if let Some(Dialog::Form { form, .. }) = model.dialogs.last_mut() {
                form.blame(&faults);
            }
        }
    }
}

pub(super) fn refused_fault(model: &Model, why: &NotDone) -> Fault {
    Fault {
        field: String::new(),
        text: sentence(model, why),
    }
}

pub(super) fn paste(model: &mut Model, text: &str, effects: &mut Vec<Effect>) {
    if let Some(code) = code_in(text) {
        follow(model, code, effects);
        return;
    }
    match model.dialogs.last_mut() {
        Some(Dialog::Form { form, purpose, .. }) => {
            let n_left_out = form.paste(text);
            if n_left_out > 0 {
                let facts = [("letters", n_left_out.into())];
                model.told = Told::Refused(model.words.tell("told-paste-cut", &facts));
            }
            model.drafts.keep(purpose, form.values());
            effects.push(Effect::Keep(model.drafts.all()));
        }
        Some(Dialog::Pick { .. }) => {
            for key in pasted(text) {
                press(model, key, effects);
            }
        }
        Some(Dialog::Confirm { .. } | Dialog::Message { .. }) => {}
        // Only a search box takes it: letters that were not typed are no orders.
        None => {
            for key in pasted(text) {
                let desk = desk!(model);
                let asks = model.screen.key(key, &desk).unwrap_or_default();
                answer(model, asks, effects);
            }
        }
    }
}

/// The first letters of a pasted text, as keys.
pub(super) fn pasted(text: &str) -> impl Iterator<Item = KeyEvent> {
    let letters = text.chars().filter(|letter| !letter.is_control()).take(80);
    letters.map(|letter| KeyEvent::new(KeyCode::Char(letter), KeyModifiers::NONE))
}
