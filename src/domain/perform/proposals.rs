//! Proposals: sheets are put, corrected, withdrawn and made to stand again. They are never deleted.

use chrono::NaiveDateTime;

use super::{details, record, wall};
use crate::domain::{Id, Noun, Position, Proposal, ProposalState, Refusal, Session};
use crate::format::{Need, Template};

/// Puts a sheet, or corrects what is written on it.
///
/// A correction changes neither where a topic is on the wall nor what became of it: those have their own commands.
pub fn put(session: &mut Session, template: &Template, proposal: &Proposal) -> Result<(), Refusal> {
    check_form(template, proposal)?;
    let proposal = settled(session, proposal);
    record::check(session, &proposal.id, Noun::Proposal, &proposal)?;
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
    record::store(&mut session.proposals, proposal, |proposal| &proposal.id);
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
mod tests {
    use crate::domain::sample::{Lab, at, cell, id, ids, moving, sheet, topic};
    use crate::domain::{Command, Proposal, Record, Refusal};
    use crate::format::KindId;

    fn utopia(details: &[(&str, &str)]) -> Record {
        let details = details
            .iter()
            .map(|(field, answer)| ((*field).to_owned(), (*answer).to_owned()));
        Record::Proposal(Proposal {
            author: None,
            details: details.collect(),
            ..sheet("UT01", "utopia")
        })
    }

    fn withdraw(proposal: &str) -> Command {
        Command::Withdraw {
            proposal: id(proposal),
            at: at("10:12"),
            reason: "esce alle 13".to_owned(),
        }
    }

    #[test]
    fn a_sheet_needs_a_text_a_known_kind_and_the_author_its_kind_asks_for() {
        let mut lab = Lab::with_people(1);
        let mut blank = sheet("C01", "card");
        blank.text = "\n".to_owned();
        assert_eq!(
            lab.refuses_to_put(Record::Proposal(blank)),
            Refusal::Empty { field: "text" }
        );
        let mut strange = sheet("C01", "card");
        strange.kind = KindId("dream".to_owned());
        assert_eq!(
            lab.refuses_to_put(Record::Proposal(strange)),
            Refusal::UnknownKind {
                kind: "dream".to_owned()
            }
        );
        let mut anonymous = sheet("T01", "topic");
        anonymous.author = None;
        assert_eq!(
            lab.refuses_to_put(Record::Proposal(anonymous)),
            Refusal::Empty { field: "author" }
        );
    }

    #[test]
    fn the_answers_of_a_form_are_there_and_within_their_field() {
        let mut lab = Lab::with_people(1);
        assert_eq!(
            lab.refuses_to_put(utopia(&[])),
            Refusal::MissingDetail {
                field: "sketch".to_owned()
            }
        );
        for (field, answer) in [
            ("people", "10"),
            ("people", "due"),
            ("form", "opera"),
            ("day", "32/05/2025"),
            ("hour", "alle tre"),
            ("shown", "forse"),
        ] {
            assert_eq!(
                lab.refuses_to_put(utopia(&[("sketch", "un tavolo"), (field, answer)])),
                Refusal::WrongDetail {
                    field: field.to_owned(),
                    answer: answer.to_owned()
                }
            );
        }
        lab.put(utopia(&[
            ("sketch", "un tavolo"),
            ("people", "9"),
            ("form", "scene"),
            ("day", "31/05/2025"),
            ("hour", "15:00"),
            ("shown", "yes"),
        ]));
    }

    #[test]
    fn a_sheet_derives_from_sheets_that_exist() {
        let mut lab = Lab::with_people(1);
        let mut card = sheet("C02", "card");
        card.from = ids("C01");
        assert_eq!(
            lab.refuses_to_put(Record::Proposal(card)),
            Refusal::Unknown { id: id("C01") }
        );
    }

    #[test]
    fn a_sheet_belongs_to_a_round_that_exists() {
        let mut lab = Lab::with_people(1);
        let mut note = sheet("N01", "note");
        note.position.round = Some(3);
        assert_eq!(
            lab.refuses_to_put(Record::Proposal(note)),
            Refusal::UnknownRound { round: 3 }
        );
    }

    #[test]
    fn a_correction_keeps_the_place_and_the_history_of_a_topic() {
        let mut lab = Lab::with_people(1);
        lab.posts("T01", "P01", Some(cell("F01", "SP01")));
        lab.does(moving("T01", Some(cell("F02", "SP02"))));
        let mut corrected = topic("T01", "P01");
        corrected.text = "Due mazzi di chiavi".to_owned();
        corrected.posted_at = at("12:00");
        lab.put(Record::Proposal(corrected));
        let stored = &lab.session().proposals[0];
        assert_eq!(stored.text, "Due mazzi di chiavi");
        assert_eq!(stored.posted_at, at("09:20"));
        assert_eq!(stored.position.cell, Some(cell("F02", "SP02")));
        assert_eq!(stored.moves.len(), 1);
    }

    #[test]
    fn a_withdrawn_sheet_stays_and_its_cell_is_free() {
        let mut lab = Lab::with_people(1);
        lab.posts("T01", "P01", Some(cell("F01", "SP01")));
        lab.does(withdraw("T01"));
        lab.posts("T02", "P01", Some(cell("F01", "SP01")));
        assert_eq!(lab.session().proposals.len(), 2);
        assert_eq!(
            lab.refuses(withdraw("T01")),
            Refusal::NotStanding { topic: id("T01") }
        );
    }

    #[test]
    fn a_reinstated_sheet_stands_off_the_wall() {
        let mut lab = Lab::with_people(1);
        lab.posts("T01", "P01", Some(cell("F01", "SP01")));
        lab.does(withdraw("T01"));
        let reinstate = Command::Reinstate { proposal: id("T01") };
        lab.does(reinstate.clone());
        let stored = &lab.session().proposals[0];
        assert!(stored.is_standing());
        assert_eq!(stored.position.cell, None);
        assert_eq!(
            lab.refuses(reinstate),
            Refusal::StandsAlready { topic: id("T01") }
        );
    }
}
