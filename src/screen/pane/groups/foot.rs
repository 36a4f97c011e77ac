//! What there is to know of a group and of its slot: who is here, whose feet took them where, who flies.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::walks;
use crate::domain::{
    Id, Person, Proposal, Session, Slot, bumblebees, butterflies, in_group_now, slot_has_begun, walks_of_slot,
};
use crate::screen::Desk;
use crate::screen::topic::{names, topic_name};
use crate::text::Fact;
use crate::widget::{cut, lines_of, wrapped};

/// Draws as much of it as there is room for.
pub fn view(
    topic: Option<&Proposal>,
    session: &Session,
    slot: &Slot,
    desk: &Desk,
    area: Rect,
    frame: &mut Frame,
) {
    let mut paragraphs = topic.map_or_else(Vec::new, |topic| of_topic(topic, session, slot, desk));
    if has_begun(session, slot, desk) {
        paragraphs.extend(fliers(session, slot, desk));
    }
    let mut y = area.y;
    for (text, style) in paragraphs {
        let left = area.bottom().saturating_sub(y);
        let height = lines_of(&text, area.width).min(2).min(left);
        let room = usize::from(area.width) * usize::from(height);
        let spare = if height > 1 {
            usize::from(area.width) / 5
        } else {
            0
        };
        let place = Rect { y, height, ..area };
        wrapped(&cut(&text, room.saturating_sub(spare)), style, place, frame);
        y += height;
    }
}

/// Who is in the group, who walked in and out, and what to make of a small group.
fn of_topic(topic: &Proposal, session: &Session, slot: &Slot, desk: &Desk) -> Vec<(String, Style)> {
    let look = desk.look;
    let now = in_group_now(session, &slot.id, &topic.id);
    let here: [(&str, Fact); 2] = [
        ("count", now.len().into()),
        ("names", names(&now, session, desk).into()),
    ];
    let mut paragraphs = vec![(topic_name(topic), look.strong())];
    paragraphs.push((desk.tell("groups-here", &here), look.text()));
    match now.len() {
        0 => paragraphs.push((desk.say("groups-not-begun"), look.dim())),
        1 => paragraphs.push((desk.say("groups-of-one"), look.dim())),
        _ => {}
    }
    let walks = walks_of_slot(session, &slot.id).into_iter();
    let mine = walks.filter(|walk| walk.from.iter().chain(&walk.to).any(|id| id == &topic.id));
    let told: Vec<String> = mine.map(|walk| walks::name(walk, session, desk)).collect();
    if !told.is_empty() {
        let facts = [("walks", told.join("; ").into())];
        paragraphs.push((desk.tell("groups-feet", &facts), look.dim()));
    }
    paragraphs
}

/// Before the groups begin nobody flies: everybody is still choosing.
fn has_begun(session: &Session, slot: &Slot, desk: &Desk) -> bool {
    desk.document()
        .is_some_and(|document| slot_has_begun(session, &document.template, slot, desk.now))
}

/// The bumblebees and the butterflies of the slot, where there are any.
fn fliers(session: &Session, slot: &Slot, desk: &Desk) -> Vec<(String, Style)> {
    let walks = walks_of_slot(session, &slot.id);
    let mut bees = bumblebees(session);
    bees.retain(|person| walks.iter().any(|walk| walk.person == person.id));
    let flying = butterflies(session, slot);
    [("groups-bumblebees", bees), ("groups-butterflies", flying)]
        .into_iter()
        .filter(|(_, people)| !people.is_empty())
        .map(|(key, people)| (told_people(key, &people, session, desk), desk.look.dim()))
        .collect()
}

fn told_people(key: &str, people: &[&Person], session: &Session, desk: &Desk) -> String {
    let ids: Vec<&Id> = people.iter().map(|person| &person.id).collect();
    let facts: [(&str, Fact); 2] = [
        ("count", ids.len().into()),
        ("names", names(&ids, session, desk).into()),
    ];
    desk.tell(key, &facts)
}
