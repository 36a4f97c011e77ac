//! The agenda wall: topics are moved and merged, people sign up and walk.

use chrono::NaiveDateTime;

use super::{people, proposals, record};
use crate::domain::reading::{authors_merged_into, conveners_of, survivor_of};
use crate::domain::{
    Cell, Counters, Id, Move, Noun, Posting, Proposal, ProposalState, Refusal, Session, SignUp, Walk,
};

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

/// Lays out topics at once: what counts is where all of them hang in the end.
pub fn lay(session: &mut Session, postings: &[Posting], at: NaiveDateTime) -> Result<(), Refusal> {
    for posting in postings {
        record::check_names(session, posting)?;
        let topic = proposals::find_standing(session, &posting.topic)?;
        let from = topic.position.cell.take();
        topic.position.cell.clone_from(&posting.cell);
        let has_moved = from.is_some() || !topic.moves.is_empty();
        if has_moved && from != posting.cell {
            topic.moves.push(Move {
                at,
                from,
                to: posting.cell.clone(),
                reason: String::new(),
            });
        }
    }
    for posting in postings {
        let topic = session.proposal(&posting.topic);
        if let (Some(topic), Some(cell)) = (topic, &posting.cell) {
            check_cell(session, topic, cell)?;
        }
    }
    Ok(())
}

/// Keeps a standing topic where it is, whatever wall is proposed.
pub fn pin(session: &mut Session, topic: &Id) -> Result<(), Refusal> {
    proposals::find_standing(session, topic)?;
    if !session.wall.pins.contains(topic) {
        session.wall.pins.push(topic.clone());
    }
    Ok(())
}

pub fn unpin(session: &mut Session, topic: &Id) -> Result<(), Refusal> {
    proposals::find(session, topic)?;
    session.wall.pins.retain(|pinned| pinned != topic);
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
    let going: Vec<SignUp> = sign_ups
        .iter()
        .filter(|sign_up| &sign_up.topic == from)
        .cloned()
        .collect();
    for gone in going {
        let there = sign_ups
            .iter_mut()
            .find(|known| &known.topic == to && known.person == gone.person);
        if let Some(there) = there {
            let made_for = [there.made_for(), gone.made_for()].concat();
            there.remember(record::distinct(&made_for));
            sign_ups.retain(|known| *known != gone);
        } else if let Some(known) = sign_ups.iter_mut().find(|known| **known == gone) {
            known.topic = to.clone();
            known.remember(gone.made_for().to_vec());
        }
    }
}

/// Gives a topic that stands again the sign-ups that were made for it, from the topic it had been merged into.
pub fn give_back_sign_ups(session: &mut Session, topic: &Id) {
    let is_of_topic = |made_for: &Id| {
        let sheet = session.proposal(made_for);
        sheet.is_some_and(|sheet| survivor_of(session, sheet) == topic)
    };
    let mut sign_ups: Vec<SignUp> = Vec::with_capacity(session.wall.sign_ups.len());
    for sign_up in &session.wall.sign_ups {
        let (back, stay): (Vec<Id>, Vec<Id>) = sign_up.made_for().iter().cloned().partition(is_of_topic);
        for (on, made_for) in [(&sign_up.topic, stay), (topic, back)] {
            if !made_for.is_empty() {
                let mut kept = SignUp::new(on.clone(), sign_up.person.clone());
                kept.remember(made_for);
                sign_ups.push(kept);
            }
        }
    }
    session.wall.sign_ups = sign_ups;
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
    let made = SignUp::new(sign_up.topic.clone(), sign_up.person.clone());
    session.wall.sign_ups.push(made);
    Ok(())
}

/// The slot in which a standing topic meets.
fn slot_of<'a>(session: &'a Session, topic: &Id) -> Option<&'a Id> {
    let topic = session.proposal(topic).filter(|topic| topic.is_standing())?;
    topic.position.cell.as_ref().map(|cell| &cell.slot)
}

pub fn cancel_sign_up(session: &mut Session, sign_up: &SignUp) -> Result<(), Refusal> {
    let sign_ups = &mut session.wall.sign_ups;
    let place = sign_ups
        .iter()
        .position(|known| known.topic == sign_up.topic && known.person == sign_up.person);
    let place = place.ok_or_else(|| Refusal::NotSignedUp {
        person: sign_up.person.clone(),
        topic: sign_up.topic.clone(),
    })?;
    sign_ups.remove(place);
    Ok(())
}

/// Notes a use of the two feet, in the order in which it is told: people remember walks later.
pub fn take_walk(session: &mut Session, ids: &Counters, walk: &Walk) -> Result<(), Refusal> {
    if !ids.is_fresh(&walk.id) && session.noun_of(&walk.id).is_some() {
        return Err(Refusal::IdTaken { id: walk.id.clone() });
    }
    record::check(session, ids, &walk.id, Noun::Walk, walk)?;
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
