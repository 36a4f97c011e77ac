//! What a line means on a screen: a number, the name of a key, the beginning of what can be done, something to look for.

use crossterm::event::KeyCode;

use super::answer::{Heard, Sought, ordered, press};
use super::found::{Found, find, find_named, find_spelt, is_short};
use super::offers::{Offer, wants_its_name};
use super::{Reading, Spoken, key, order};
use crate::app::scanning::is_a_code;
use crate::app::{Model, Msg};
use crate::fold::fold;
use crate::screen::Hit;
use crate::widget::{Rank, explained, key_name};

/// So many actions that may be meant are named.
const MOST_NAMED: usize = 6;

/// Understands a line said on a screen.
pub fn understood(line: &str, reading: &Reading, model: &Model) -> Heard {
    if let Some(space) = blank(line, reading, model) {
        return space;
    }
    let line = line.trim();
    if line.is_empty() {
        return entered(reading, model);
    }
    if let Some(heard) = ordered(line, &model.words) {
        return heard;
    }
    let line = order::marked(line).unwrap_or(line);
    let searched = model.screen.searched();
    let line = match (line.strip_prefix('/').filter(|typed| !typed.is_empty()), searched) {
        (Some(typed), Some(before)) => return Heard::Msgs(look_for(typed, before)),
        // There is nothing to look in: an action may be meant.
        (Some(typed), None) => typed,
        (None, _) => line,
    };
    if let Ok(number) = line.parse::<usize>() {
        return numbered(number, reading, model);
    }
    if let Some(key) = key::named(line, &model.words) {
        return Heard::Msgs(vec![Msg::Key(key)]);
    }
    let Some(before) = searched else {
        return by_name(line, reading, model)
            .or_else(|| by_row(line, reading))
            .or_else(|| by_words(line, reading, model))
            .unwrap_or_else(|| by_letters(line, reading, model));
    };
    // Where something is looked for, a few letters are of what is looked for, and an action wants more of its name.
    if is_short(line) {
        return Heard::Msgs(look_for(line, before));
    }
    by_name(line, reading, model).unwrap_or_else(|| sought(line, before, reading, model))
}

/// Blanks alone are the key, where it does something.
fn blank(line: &str, reading: &Reading, model: &Model) -> Option<Heard> {
    let is_blank = !line.is_empty() && line.trim().is_empty();
    let space = KeyCode::Char(' ');
    on_key(space, reading, model)
        .filter(|_| is_blank)
        .map(|_| Heard::Msgs(vec![press(space)]))
}

/// Something to look for; where nothing is found, an action that is explained so.
fn sought(line: &str, before: &str, reading: &Reading, model: &Model) -> Heard {
    let msgs = look_for(line, before);
    match by_words(line, reading, model).filter(|_| !is_a_name(line, model)) {
        Some(otherwise) => Heard::Sought(Box::new(Sought {
            msgs,
            back: look_for(before, line),
            otherwise,
        })),
        None => Heard::Msgs(msgs),
    }
}

/// A number chooses and does nothing: what is chosen already may be somebody on whom the list went on by itself.
fn numbered(number: usize, reading: &Reading, model: &Model) -> Heard {
    let is_choice = |line: &&Spoken| matches!(line, Spoken::Choice { .. });
    let mut choices = reading.lines.iter().filter(is_choice);
    let chosen = number.checked_sub(1).and_then(|idx| choices.nth(idx));
    match chosen {
        Some(Spoken::Choice {
            text,
            is_selected: true,
            ..
        }) => {
            let offer = on_enter(reading, model);
            let facts = [
                ("text", text.clone().into()),
                ("enter", if offer.is_some() { "yes" } else { "no" }.into()),
                (
                    "what",
                    offer.map_or_else(String::new, |offer| offer.label.clone()).into(),
                ),
            ];
            Heard::Lost(model.words.tell("aloud-chosen-already", &facts))
        }
        Some(Spoken::Choice { hit, .. }) => Heard::Msgs(vec![Msg::Point(hit.clone())]),
        Some(Spoken::Sentence(_)) | None => {
            let facts = [("number", number.to_string().into())];
            Heard::Lost(model.words.tell("aloud-no-number", &facts))
        }
    }
}

/// The one row of the screen that says it.
fn by_row(line: &str, reading: &Reading) -> Option<Heard> {
    let rows = || reading.lines.iter().filter_map(row);
    let texts: Vec<&str> = rows().map(|(text, _)| text).collect();
    match find_spelt(line, &texts) {
        Found::One(idx) if !is_short(line) => {
            let (_, hit) = rows().nth(idx)?;
            Some(Heard::Msgs(vec![Msg::Point(hit.clone())]))
        }
        Found::One(_) | Found::Several(_) | Found::Nothing => None,
    }
}

/// What a row says, and what it stands for.
fn row(line: &Spoken) -> Option<(&str, &Hit)> {
    match line {
        Spoken::Choice { text, hit, .. } if matches!(hit, Hit::Row(_)) => Some((text, hit)),
        Spoken::Choice { .. } | Spoken::Sentence(_) => None,
    }
}

/// Enter alone: what the screen does with that key, where it can be done.
fn entered(reading: &Reading, model: &Model) -> Heard {
    match on_enter(reading, model) {
        Some(_) => Heard::Msgs(vec![press(KeyCode::Enter)]),
        None => Heard::Again,
    }
}

/// What Enter does here, where it can be done.
fn on_enter<'a>(reading: &'a Reading, model: &Model) -> Option<&'a Offer> {
    on_key(KeyCode::Enter, reading, model)
}

/// What a key does here, where it can be done.
fn on_key<'a>(code: KeyCode, reading: &'a Reading, model: &Model) -> Option<&'a Offer> {
    let key = key_name(&code.into(), &model.words);
    let mut offers = reading.offers.iter();
    offers.find(|offer| offer.key == key && offer.block.is_none())
}

/// Types in the box in which one looks for something, in the place of what was looked for before.
fn look_for(typed: &str, before: &str) -> Vec<Msg> {
    let emptied = before.chars().map(|_| press(KeyCode::Backspace));
    emptied.chain([Msg::Paste(typed.to_owned())]).collect()
}

/// True where somebody of the open laboratory may be meant.
fn is_a_name(line: &str, model: &Model) -> bool {
    let said = fold(line);
    let open = model.open.as_ref();
    let mut people = open.into_iter().flat_map(|open| &open.document.session.people);
    people.any(|person| fold(&person.name()).contains(&said))
}

/// The action whose name begins so, or one of the first with that word in its name; or the code of a sheet.
fn by_name(line: &str, reading: &Reading, model: &Model) -> Option<Heard> {
    let found = find_named(line, &labels(reading));
    match found {
        Found::One(idx) => {
            let offer = reading.offers.get(idx);
            let is_sure =
                |offer: &&Offer| offer.rank == Rank::First || fold(&offer.label).starts_with(&fold(line));
            meant(line, offer.filter(is_sure)?, model)
        }
        Found::Nothing if is_a_code(line) => Some(Heard::Msgs(vec![Msg::Code(line.to_owned())])),
        Found::Several(_) | Found::Nothing => None,
    }
}

/// The action with those words in its name or in the sentence that explains it: who is late does not know what that is
/// called here. Of several, what they are called.
fn by_words(line: &str, reading: &Reading, model: &Model) -> Option<Heard> {
    let mut found = match find_named(line, &labels(reading)) {
        Found::One(idx) => vec![idx],
        Found::Several(found) => found,
        Found::Nothing => Vec::new(),
    };
    if !is_short(line) {
        let helps = reading.offers.iter().map(|offer| offer.help.as_str());
        let explained = explained(line, helps);
        let others = explained.into_iter().filter(|idx| !found.contains(idx));
        found.extend(others.collect::<Vec<_>>());
    }
    let found: Vec<&Offer> = found.iter().filter_map(|idx| reading.offers.get(*idx)).collect();
    match found.as_slice() {
        [] => None,
        [offer] => meant(line, offer, model),
        several => Some(which("aloud-perhaps", line, several, model)),
    }
}

/// The actions whose names have nearly those letters: which is asked, and none is done.
fn by_letters(line: &str, reading: &Reading, model: &Model) -> Heard {
    let found = match find(line, &labels(reading)) {
        Found::One(idx) => vec![idx],
        Found::Several(found) => found,
        Found::Nothing => Vec::new(),
    };
    let found: Vec<&Offer> = found.iter().filter_map(|idx| reading.offers.get(*idx)).collect();
    if found.is_empty() || is_short(line) {
        return Heard::Lost(model.words.tell("aloud-lost", &[("said", line.into())]));
    }
    which("aloud-which", line, &found, model)
}

/// Does the one action that is meant; what changes the phase for everybody is asked about first, where little was said.
fn meant(line: &str, offer: &Offer, model: &Model) -> Option<Heard> {
    let is_named = fold(&offer.label).contains(&fold(line)) && !is_short(line);
    if wants_its_name(offer.name) && !is_named {
        return Some(which("aloud-which", line, &[offer], model));
    }
    done(offer, model)
}

fn labels(reading: &Reading) -> Vec<&str> {
    reading.offers.iter().map(|offer| offer.label.as_str()).collect()
}

/// Asks which of some actions is meant, each with the key that does it.
fn which(key: &str, line: &str, offers: &[&Offer], model: &Model) -> Heard {
    let words = &model.words;
    let keyed = offers
        .iter()
        .filter_map(|offer| Some((offer, key::named(&offer.key, words)?)));
    let (named, msgs): (Vec<String>, Vec<Msg>) = keyed
        .take(MOST_NAMED)
        .enumerate()
        .map(|(idx, (offer, key))| {
            let text = format!("{}: {}", offer.key, offer.label);
            let facts = [("number", (idx + 1).to_string().into()), ("text", text.into())];
            (words.tell("aloud-choice", &facts), Msg::Key(key))
        })
        .unzip();
    let facts = [("said", line.into()), ("found", named.join("\n").into())];
    Heard::Which {
        found: words.tell(key, &facts),
        msgs,
    }
}

/// The action, as if its key had been pressed.
fn done(offer: &Offer, model: &Model) -> Option<Heard> {
    let key = key::named(&offer.key, &model.words)?;
    Some(Heard::Msgs(vec![Msg::Key(key)]))
}
