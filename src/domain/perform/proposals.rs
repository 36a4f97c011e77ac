//! Proposals: sheets are put, corrected, withdrawn and made to stand again. They are never deleted.

use chrono::NaiveDateTime;

use super::{details, record, wall};
use crate::domain::{Counters, Id, Noun, Position, Proposal, ProposalState, Refusal, Session};
use crate::format::{Need, Spot, Template};

/// Puts a sheet, or corrects what is written on it.
///
/// A correction changes neither where a topic is on the wall nor what became of it: those have their own commands.
pub fn put(
    session: &mut Session,
    ids: &Counters,
    template: &Template,
    proposal: &Proposal,
) -> Result<(), Refusal> {
    check_form(template, proposal)?;
    let proposal = settled(session, proposal);
    record::check(session, ids, &proposal.id, Noun::Proposal, &proposal)?;
    if let Some(number) = proposal.position.round
        && !session.room.rounds.iter().any(|round| round.number == number)
    {
        return Err(Refusal::UnknownRound { round: number });
    }
    if let Some(cell) = &proposal.position.cell
        && proposal.is_standing()
    {
        wall::check_cell(session, &proposal, cell)?;
    }
    record::store(ids, &mut session.proposals, proposal, |proposal| &proposal.id);
    Ok(())
}

fn check_form(template: &Template, proposal: &Proposal) -> Result<(), Refusal> {
    let kind = template
        .kind(&proposal.kind)
        .ok_or_else(|| Refusal::UnknownKind {
            kind: proposal.kind.0.clone(),
        })?;
    record::check_text(&proposal.text, "text")?;
    match kind.author {
        Need::Required if proposal.author.is_none() => return Err(Refusal::Empty { field: "author" }),
        Need::Required | Need::Optional | Need::Never => {}
    }
    details::check(kind, &proposal.details)
}

/// Returns the sheet as it will be stored: a new one stands and never moved, a known one keeps its history.
fn settled(session: &Session, proposal: &Proposal) -> Proposal {
    let mut proposal = proposal.clone();
    proposal.from = record::distinct(&proposal.from);
    match session.proposal(&proposal.id) {
        Some(known) => {
            proposal.state = known.state.clone();
            proposal.moves.clone_from(&known.moves);
            proposal.posted_at = known.posted_at;
            proposal.position = Position {
                cell: known.position.cell.clone(),
                ..proposal.position
            };
        }
        None => {
            proposal.state = ProposalState::Posted;
            proposal.moves.clear();
        }
    }
    proposal
}

/// Withdraws a sheet: its cell becomes free, the sheet stays.
pub fn withdraw(session: &mut Session, id: &Id, (at, reason): (NaiveDateTime, &str)) -> Result<(), Refusal> {
    let proposal = find_standing(session, id)?;
    proposal.position.cell = None;
    proposal.state = ProposalState::Withdrawn {
        at,
        reason: reason.to_owned(),
    };
    Ok(())
}

/// Makes a merged or withdrawn sheet stand again, off the wall: its old cell may have been taken. The sign-ups that a
/// merge took away come back.
pub fn reinstate(session: &mut Session, id: &Id) -> Result<(), Refusal> {
    let proposal = find(session, id)?;
    if proposal.is_standing() {
        return Err(Refusal::StandsAlready { topic: id.clone() });
    }
    proposal.state = ProposalState::Posted;
    wall::give_back_sign_ups(session, id);
    Ok(())
}

/// Moves a sheet to where it was written in truth: a group, or a table in a round.
pub fn relocate(
    session: &mut Session,
    template: &Template,
    id: &Id,
    (at, round): (&Id, Option<u32>),
) -> Result<(), Refusal> {
    let kind = find_standing(session, id)?.kind.clone();
    let spot = template.kind(&kind).map_or(Spot::Hall, |kind| kind.spot);
    let is_there = match spot {
        Spot::Hall | Spot::Wall => return Err(Refusal::OfTheHall { sheet: id.clone() }),
        Spot::Group => session.room.groups.iter().any(|group| &group.id == at),
        Spot::Table => session.room.tables.iter().any(|table| &table.id == at),
    };
    if !is_there {
        return Err(record::unknown(at));
    }
    // People sit at a table for a round, and in a group all along.
    let round = match (spot, round) {
        (Spot::Table, None) => return Err(Refusal::Empty { field: "round" }),
        (Spot::Table, round) => round,
        (Spot::Hall | Spot::Wall | Spot::Group, _) => None,
    };
    if let Some(number) = round
        && !session.room.rounds.iter().any(|round| round.number == number)
    {
        return Err(Refusal::UnknownRound { round: number });
    }
    let sheet = find_standing(session, id)?;
    if (sheet.position.at.as_ref(), sheet.position.round) == (Some(at), round) {
        return Err(Refusal::ThereAlready { sheet: id.clone() });
    }
    sheet.position.at = Some(at.clone());
    sheet.position.round = round;
    Ok(())
}

pub fn find<'a>(session: &'a mut Session, id: &Id) -> Result<&'a mut Proposal, Refusal> {
    let proposal = session.proposals.iter_mut().find(|proposal| &proposal.id == id);
    proposal.ok_or_else(|| record::unknown(id))
}

pub fn find_standing<'a>(session: &'a mut Session, id: &Id) -> Result<&'a mut Proposal, Refusal> {
    let proposal = find(session, id)?;
    if proposal.is_standing() {
        Ok(proposal)
    } else {
        Err(Refusal::NotStanding { topic: id.clone() })
    }
}

#[cfg(test)]
mod tests;
