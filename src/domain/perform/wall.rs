//! The agenda wall: topics are moved and merged, people sign up and walk.

use chrono::NaiveDateTime;

use super::{people, proposals, record};
use crate::domain::reading::{authors_merged_into, conveners_of};
use crate::domain::{Cell, Id, Move, Noun, Proposal, ProposalState, Refusal, Session, SignUp, Walk};

/// Refuses a cell that holds another topic, and a slot in which one of its conveners already convenes.
pub fn check_cell(session: &Session, topic: &Proposal, cell: &Cell) -> Result<(), Refusal> {
    let mut on_the_wall = session.proposals.iter().filter(|other| other.is_standing());
    let taken = on_the_wall.find(|other| other.id != topic.id && other.position.cell.as_ref() == Some(cell));
    if let Some(other) = taken {
        return Err(Refusal::CellTaken {
            cell: cell.clone(),
            topic: other.id.clone(),
        });
    }
    let mut conveners = authors_merged_into(session, &topic.id);
    conveners.extend(&topic.author);
    check_free(session, &conveners, (&topic.id, None), &cell.slot)
}

/// Refuses a slot in which one of the conveners of a topic already convenes another.
///
/// With the topic comes the one that is about to be merged into it.
fn check_free(
    session: &Session,
    conveners: &[&Id],
    (topic, merged): (&Id, Option<&Id>),
    slot: &Id,
) -> Result<(), Refusal> {
    let others = session.proposals.iter().filter(|other| {
        let meets = other
            .position
            .cell
            .as_ref()
            .is_some_and(|cell| &cell.slot == slot);
        meets && other.is_standing() && &other.id != topic && Some(&other.id) != merged
    });
    for other in others {
        let theirs = conveners_of(session, &other.id);
        if let Some(person) = conveners.iter().find(|person| theirs.contains(person)) {
            return Err(Refusal::ConvenesTwo {
                person: (*person).clone(),
                topic: topic.clone(),
                other: other.id.clone(),
            });
        }
    }
    Ok(())
}

/// Puts a topic in a cell, or takes it off. People who then clash are a matter for people: it is not refused.
pub fn move_topic(
    session: &mut Session,
    id: &Id,
    to: Option<&Cell>,
    (at, reason): (NaiveDateTime, &str),
) -> Result<(), Refusal> {
    let topic = session.proposal(id).ok_or_else(|| record::unknown(id))?;
    if !topic.is_standing() {
        return Err(Refusal::NotStanding { topic: id.clone() });
    }
    if let Some(cell) = to {
        record::check_names(session, cell)?;
        check_cell(session, topic, cell)?;
    }
    let topic = proposals::find(session, id)?;
    if topic.position.cell.as_ref() == to {
        return Ok(());
    }
    let from = topic.position.cell.take();
    topic.position.cell = to.cloned();
    if from.is_none() && topic.moves.is_empty() {
        // A sheet hung for the first time has not moved.
        return Ok(());
    }
    topic.moves.push(Move {
        at,
        from,
        to: to.cloned(),
        reason: reason.to_owned(),
    });
    Ok(())
}

/// Takes one topic into another. The sign-ups go over, each once; the sheet stays and its cell becomes free.
pub fn merge(
    session: &mut Session,
    id: &Id,
    into: &Id,
    (at, note): (NaiveDateTime, &str),
) -> Result<(), Refusal> {
    let topic = proposals::find_standing(session, id)?;
    let kind = topic.kind.clone();
    let survivor = session.proposal(into).ok_or_else(|| record::unknown(into))?;
    if id == into || !survivor.is_standing() || survivor.kind != kind {
        return Err(Refusal::CannotMerge {
            topic: id.clone(),
            into: into.clone(),
        });
    }
    if let Some(cell) = &survivor.position.cell {
        check_free(session, &conveners_of(session, id), (into, Some(id)), &cell.slot)?;
    }
    let topic = proposals::find(session, id)?;
    topic.position.cell = None;
    topic.state = ProposalState::Merged {
        into: into.clone(),
        at,
        note: note.to_owned(),
    };
    hand_over_sign_ups(&mut session.wall.sign_ups, id, into);
    Ok(())
}

fn hand_over_sign_ups(sign_ups: &mut Vec<SignUp>, from: &Id, to: &Id) {
    let there: Vec<Id> = sign_ups
        .iter()
        .filter(|sign_up| &sign_up.topic == to)
        .map(|sign_up| sign_up.person.clone())
        .collect();
    sign_ups.retain(|sign_up| &sign_up.topic != from || !there.contains(&sign_up.person));
    for sign_up in sign_ups.iter_mut().filter(|sign_up| &sign_up.topic == from) {
        sign_up.topic = to.clone();
    }
}

/// Notes an interest, also of who has not come yet. Nobody signs up for two topics of one slot.
pub fn sign_up(session: &mut Session, sign_up: &SignUp) -> Result<(), Refusal> {
    record::check_names(session, sign_up)?;
    let topic = proposals::find_standing(session, &sign_up.topic)?;
    let slot = topic.position.cell.as_ref().map(|cell| cell.slot.clone());
    let mine = session
        .wall
        .sign_ups
        .iter()
        .filter(|other| other.person == sign_up.person);
    for other in mine {
        if other.topic == sign_up.topic {
            return Err(Refusal::AlreadySignedUp {
                person: sign_up.person.clone(),
                topic: sign_up.topic.clone(),
            });
        }
        if slot.is_some() && slot.as_ref() == slot_of(session, &other.topic) {
            return Err(Refusal::TwoPlaces {
                person: sign_up.person.clone(),
                here: sign_up.topic.clone(),
                there: other.topic.clone(),
            });
        }
    }
    session.wall.sign_ups.push(sign_up.clone());
    Ok(())
}

/// The slot in which a standing topic meets.
fn slot_of<'a>(session: &'a Session, topic: &Id) -> Option<&'a Id> {
    let topic = session.proposal(topic).filter(|topic| topic.is_standing())?;
    topic.position.cell.as_ref().map(|cell| &cell.slot)
}

pub fn cancel_sign_up(session: &mut Session, sign_up: &SignUp) -> Result<(), Refusal> {
    let sign_ups = &mut session.wall.sign_ups;
    let place = sign_ups.iter().position(|known| known == sign_up);
    let place = place.ok_or_else(|| Refusal::NotSignedUp {
        person: sign_up.person.clone(),
        topic: sign_up.topic.clone(),
    })?;
    sign_ups.remove(place);
    Ok(())
}

/// Notes a use of the two feet, in the order in which it is told: people remember walks later.
pub fn take_walk(session: &mut Session, walk: &Walk) -> Result<(), Refusal> {
    if session.noun_of(&walk.id).is_some() {
        return Err(Refusal::IdTaken { id: walk.id.clone() });
    }
    record::check(session, &walk.id, Noun::Walk, walk)?;
    people::check_came(session, &walk.person)?;
    if walk.from == walk.to {
        return Err(Refusal::WalksNowhere {
            person: walk.person.clone(),
        });
    }
    if let Some(to) = &walk.to {
        proposals::find_standing(session, to)?;
    }
    session.wall.walks.push(walk.clone());
    Ok(())
}

#[cfg(test)]
mod tests;
