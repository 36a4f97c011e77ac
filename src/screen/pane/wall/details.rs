//! The sheet one is on, told below the wall, and told whole to be read.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::keys::cannot_post;
use super::sight::{Sight, merged_into};
use super::spot::Spot;
use crate::domain::{Move, Proposal, ProposalState, Session, interested_in, rivals_of};
use crate::screen::forms::shown_answer;
use crate::screen::topic::{cell_name, convener, names, topic_name, topic_named};
use crate::screen::{Desk, Labels};
use crate::text::Fact;
use crate::widget::{cut, lines_of, wrapped};

/// Draws what there is to know about the spot one is on.
pub fn view(sight: &Sight, area: Rect, frame: &mut Frame) {
    let topic = sight.here.topic(sight.session, sight.kind);
    let paragraphs = match (sight.carried, topic) {
        (Some(carried), _) => carrying(sight, carried),
        (None, Some(topic)) => of_topic(sight, topic),
        (None, None) => of_nothing(sight),
    };
    let mut y = area.y;
    for (text, style) in paragraphs {
        let left = area.bottom().saturating_sub(y);
        let height = lines_of(&text, area.width).min(left).min(most_rows(area));
        if height == 0 {
            break;
        }
        let room = usize::from(area.width) * usize::from(height);
        // Words do not fill their lines: a little is left free so that the ellipsis is seen.
        let room = if height > 1 {
            room.saturating_sub(usize::from(area.width) / 5)
        } else {
            room
        };
        wrapped(&cut(&text, room), style, Rect { y, height, ..area }, frame);
        y += height;
    }
}

/// A paragraph takes one row where there are few.
fn most_rows(area: Rect) -> u16 {
    if area.height <= 4 { 1 } else { 3 }
}

fn carrying(sight: &Sight, topic: &Proposal) -> Vec<(String, Style)> {
    let look = sight.desk.look;
    let title = sight
        .desk
        .tell("wall-in-hand", &[("topic", topic_name(topic).into())]);
    vec![
        (title, look.warning()),
        (sight.desk.say("wall-in-hand.keys"), look.dim()),
    ]
}

fn of_topic(sight: &Sight, topic: &Proposal) -> Vec<(String, Style)> {
    let (session, desk, look) = (sight.session, sight.desk, sight.desk.look);
    let by = convener(topic, session, desk);
    let title = [topic_name(topic), by].join(" · ");
    let mut paragraphs = vec![(title, look.strong())];
    let description = description(topic, desk);
    if !description.is_empty() {
        paragraphs.push((description, look.text()));
    }
    let clash = rivals_of(session, &topic.id).into_iter().next();
    if let Some(rival) = clash {
        let facts: [(&str, Fact); 2] = [
            ("count", rival.people.len().into()),
            ("topic", topic_named(session, &rival.topic).into()),
        ];
        paragraphs.push((desk.tell("wall-rival", &facts), look.warning()));
    }
    if session.wall.pins.contains(&topic.id) {
        paragraphs.push((desk.say("wall-pinned"), look.dim()));
    }
    paragraphs.push((what_became(topic, session, desk), look.dim()));
    if topic.is_standing() {
        paragraphs.push((signed(topic, session, desk), look.dim()));
    }
    paragraphs.retain(|(text, _)| !text.is_empty());
    paragraphs
}

fn of_nothing(sight: &Sight) -> Vec<(String, Style)> {
    let (desk, room) = (sight.desk, &sight.session.room);
    let look = desk.look;
    let Some(cell) = sight.here.cell(sight.session) else {
        return vec![(desk.say("wall-no-cells"), look.text())];
    };
    let space = match sight.here {
        Spot::Cell { space, .. } => room.spaces.get(space),
        Spot::Below(_) => None,
    };
    let name = space.map_or("", |space| &space.name);
    let place = cell_name(&cell, sight.session, desk);
    let facts = [("place", place.into()), ("space", name.into())];
    let keys = match cannot_post(desk) {
        Some(why) => (
            desk.tell("palette-blocked", &[("reason", why.into())]),
            look.warning(),
        ),
        None => (desk.say("wall-free-cell.keys"), look.dim()),
    };
    vec![(desk.tell("wall-free-cell", &facts), look.strong()), keys]
}

/// What is written on the sheet under its title, in one line.
fn description(topic: &Proposal, desk: &Desk) -> String {
    let mut lines: Vec<String> = topic.text.lines().skip(1).map(str::to_owned).collect();
    lines.extend(answers(topic, desk).into_iter().map(|(_, answer)| answer));
    lines.join(" · ").replace('\n', " ")
}

/// The answers to the further fields of the kind, each with the name of its field.
fn answers(topic: &Proposal, desk: &Desk) -> Vec<(String, String)> {
    let kind = desk
        .document()
        .and_then(|document| document.template.kind(&topic.kind));
    let fields = kind.into_iter().flat_map(|kind| &kind.fields);
    let labels = Labels::of(desk);
    let answered = fields.filter_map(|field| {
        let answer = topic.details.get(&field.id).filter(|answer| !answer.is_empty())?;
        Some((
            labels.pick(&field.name).to_owned(),
            shown_answer(field, answer, desk),
        ))
    });
    answered.collect()
}

fn signed(topic: &Proposal, session: &Session, desk: &Desk) -> String {
    let people = interested_in(session, &topic.id);
    let facts = [
        ("count", people.len().into()),
        ("names", names(&people, session, desk).into()),
    ];
    desk.tell("wall-signed", &facts)
}

fn what_became(topic: &Proposal, session: &Session, desk: &Desk) -> String {
    match &topic.state {
        ProposalState::Posted => String::new(),
        ProposalState::Merged { into, at, note } => {
            let facts = [
                ("into", topic_named(session, into).into()),
                ("at", desk.words.time(at.time()).into()),
            ];
            with_reason(desk.tell("wall-became-merged", &facts), note)
        }
        ProposalState::Withdrawn { at, reason } => {
            let facts = [("at", desk.words.time(at.time()).into())];
            with_reason(desk.tell("wall-became-withdrawn", &facts), reason)
        }
    }
}

fn with_reason(text: String, reason: &str) -> String {
    if reason.is_empty() {
        text
    } else {
        format!("{text}: {reason}")
    }
}

/// The whole sheet: everything written on it and everything that happened to it.
pub fn whole_sheet(topic: &Proposal, session: &Session, desk: &Desk) -> String {
    let labels = Labels::of(desk);
    let mut lines: Vec<String> = topic.text.lines().skip(1).map(str::to_owned).collect();
    lines.extend(answers(topic, desk).into_iter().map(|(question, answer)| {
        let facts = [("question", question.into()), ("answer", answer.into())];
        desk.tell("wall-answer", &facts)
    }));
    lines.push(String::new());
    let by = convener(topic, session, desk);
    let at = desk.words.time(topic.posted_at.time());
    let posted = [("convener", by.into()), ("at", at.into())];
    lines.push(desk.tell("wall-posted", &posted));
    if let Some(person) = &topic.posted_by {
        let facts = [("name", labels.person(session, person).into())];
        lines.push(desk.tell("wall-posted-by", &facts));
    }
    if let Some(cell) = &topic.position.cell {
        lines.push(desk.tell("wall-placed", &[("place", cell_name(cell, session, desk).into())]));
    }
    lines.extend(topic.moves.iter().map(|step| told_move(step, session, desk)));
    lines.extend(merged_into(session, &topic.id).into_iter().map(|merged| {
        let name = format!("{} · {}", topic_name(merged), convener(merged, session, desk));
        desk.tell("wall-took-in", &[("topic", name.into())])
    }));
    lines.push(what_became(topic, session, desk));
    if topic.is_standing() {
        lines.push(signed(topic, session, desk));
    }
    lines.join("\n").trim().to_owned()
}

fn told_move(step: &Move, session: &Session, desk: &Desk) -> String {
    let place = |cell: &Option<crate::domain::Cell>| {
        cell.as_ref()
            .map_or_else(|| desk.say("wall-off"), |cell| cell_name(cell, session, desk))
    };
    let facts = [
        ("at", desk.words.time(step.at.time()).into()),
        ("from", place(&step.from).into()),
        ("to", place(&step.to).into()),
    ];
    with_reason(desk.tell("wall-moved", &facts), &step.reason)
}
