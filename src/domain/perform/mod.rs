//! Performing a command: the rules say no, or the session changes. One file per noun.

mod bodies;
mod cafe;
mod clocks;
mod closing;
mod clusters;
mod day;
mod details;
mod groups;
mod handovers;
mod header;
mod loans;
mod log;
mod meetings;
mod offers;
mod papers;
mod people;
mod plans;
mod projects;
mod proposals;
mod record;
mod removal;
mod reports;
mod room;
mod ties;
mod votes;
mod wall;

use super::{Command, Counters, DayState, Record, Refusal, Session};
pub use removal::namers;

use crate::format::Template;

/// Does `command` on the session, which is left as it was when a rule says no.
///
/// Errors: the rule that says no. New records need an id never given out before (`counters`).
pub fn perform(
    session: &mut Session,
    template: &Template,
    counters: &Counters,
    command: &Command,
) -> Result<(), Refusal> {
    for id in command.ids() {
        if !counters.is_fresh(id) && session.noun_of(id).is_none() {
            return Err(Refusal::IdTaken { id: id.clone() });
        }
    }
    apply(session, template, counters, command)
}

/// Returns the session after all `commands`, which were performed before and so bring ids already given out.
pub fn replay(base: &Session, template: &Template, commands: &[&Command]) -> Result<Session, Refusal> {
    let mut session = base.clone();
    let mut ids = Counters::of(base);
    for command in commands {
        apply(&mut session, template, &ids, command)?;
        ids.take_all(command);
    }
    Ok(session)
}

/// Changes the session, or leaves it as it was and says why. An id that is fresh among `ids` is of no record, so that
/// nobody looks for it: a long journal brings thousands of new ones.
fn apply(
    session: &mut Session,
    template: &Template,
    ids: &Counters,
    command: &Command,
) -> Result<(), Refusal> {
    let is_closed = session.day.state == DayState::Closed;
    if is_closed && !matches!(command, Command::Reopen { .. }) {
        return Err(Refusal::Closed);
    }
    match command {
        Command::SetHeader(header) => header::set(session, header),
        Command::Put(record) => put(session, template, ids, record),
        Command::Remove(id) => removal::remove(session, template, id),
        Command::Enlist { bodies, people } => people::enlist(session, ids, bodies, people),
        Command::Arrive { person, at } => people::arrive(session, person, *at),
        Command::Leave { person, at } => people::leave(session, template, person, *at),
        Command::MarkAbsent { person } => people::mark_absent(session, person),
        Command::Expect { person } => people::expect(session, person),
        Command::EnterLine { line, at } => day::enter(session, line, *at),
        Command::Extend { line, minutes } => day::extend(session, line, *minutes),
        Command::Retime(timings) => day::retime(session, timings),
        Command::MoveLine { line, after } => day::move_line(session, line, after),
        Command::SetClock(clock) => clocks::set(session, clock),
        Command::StopClock(of) => clocks::stop(session, of),
        Command::SetDirector(director) => {
            session.day.director = (**director).clone();
            Ok(())
        }
        Command::MoveTopic {
            topic,
            to,
            at,
            reason,
        } => wall::move_topic(session, topic, to.as_ref(), (*at, reason)),
        Command::LayWall { postings, at } => wall::lay(session, postings, *at),
        Command::Pin { topic } => wall::pin(session, topic),
        Command::Unpin { topic } => wall::unpin(session, topic),
        Command::Merge {
            topic,
            into,
            at,
            note,
        } => wall::merge(session, topic, into, (*at, note)),
        Command::Withdraw { proposal, at, reason } => proposals::withdraw(session, proposal, (*at, reason)),
        Command::Reinstate { proposal } => proposals::reinstate(session, proposal),
        Command::Relocate { proposal, at, round } => {
            proposals::relocate(session, template, proposal, (at, *round))
        }
        Command::SignUp(sign_up) => wall::sign_up(session, sign_up),
        Command::CancelSignUp(sign_up) => wall::cancel_sign_up(session, sign_up),
        Command::TakeWalk(walk) => wall::take_walk(session, ids, walk),
        Command::Augment { report, augmentation } => reports::augment(session, report, augmentation),
        Command::SetReportState { report, state } => reports::set_state(session, report, *state),
        Command::SeatAll(seatings) => cafe::seat_all(session, template, seatings),
        Command::Seat { round, person, table } => {
            cafe::seat(session, template, (*round, person), table.as_ref())
        }
        Command::HandOver(handover) => handovers::hand_over(session, handover),
        Command::Tie(tie) => ties::tie(session, tie),
        Command::Untie(tie) => ties::untie(session, tie),
        Command::FormGroups(groups) => groups::form(session, ids, groups),
        Command::Gather { proposal, cluster } => clusters::gather(session, proposal, cluster.as_ref()),
        Command::GiveBack {
            loan,
            at,
            interrupted,
        } => loans::give_back(session, loan, *at, interrupted),
        Command::Print(copies) => {
            papers::print(session, copies);
            Ok(())
        }
        Command::HandIn { errand, at } => papers::hand_in(session, errand, *at),
        Command::Transcribe { errand, record, at } => papers::transcribe(session, errand, record, *at),
        Command::Abbreviate(abbreviations) => papers::abbreviate(session, abbreviations),
        Command::SetClosing(closing) => closing::set(session, closing),
        Command::Close { at } => closing::close(session, *at),
        Command::Reopen { reason } => closing::reopen(session, reason),
    }
}

fn put(session: &mut Session, template: &Template, ids: &Counters, record: &Record) -> Result<(), Refusal> {
    match record {
        Record::Person(person) => people::put(session, ids, person),
        Record::Body(body) => bodies::put(session, ids, body),
        Record::Space(space) => room::put_space(session, ids, space),
        Record::Slot(slot) => room::put_slot(session, ids, slot),
        Record::Table(table) => room::put_table(session, ids, table),
        Record::Round(round) => room::put_round(session, round),
        Record::Group(group) => groups::put(session, ids, group),
        Record::Proposal(proposal) => proposals::put(session, ids, template, proposal),
        Record::Report(report) => reports::put(session, ids, report),
        Record::Cluster(cluster) => clusters::put(session, ids, cluster),
        Record::Ballot(ballot) => votes::put(session, ids, ballot),
        Record::Plan(plan) => plans::put(session, ids, plan),
        Record::Project(project) => projects::put(session, ids, project),
        Record::Meeting(meeting) => meetings::put(session, ids, meeting),
        Record::Loan(loan) => loans::put(session, ids, loan),
        Record::Offer(offer) => offers::put(session, ids, offer),
        Record::LogEntry(entry) => log::put(session, ids, entry),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample::{Lab, at, person, template};
    use crate::domain::{Base, DayState, ids_of};

    #[test]
    fn an_id_taken_back_is_not_given_out_again() {
        let mut lab = Lab::with_people(0);
        lab.put(Record::Person(person(1)));
        lab.document.undo(at("09:01")).unwrap();
        let refusal = lab.refuses_to_put(Record::Person(person(1)));
        assert_eq!(refusal, Refusal::IdTaken { id: "P01".into() });
        assert_eq!(lab.document.next_id("P"), "P02".into());
    }

    #[test]
    fn an_id_of_another_noun_is_not_replaced() {
        let mut lab = Lab::with_people(1);
        let mut record = person(1);
        record.id = "SP01".into();
        record.key = "X009".to_owned();
        let refusal = lab.refuses_to_put(Record::Person(record));
        assert_eq!(refusal, Refusal::IdTaken { id: "SP01".into() });
    }

    #[test]
    fn a_closed_laboratory_refuses_everything_but_opening_again() {
        let mut lab = Lab::with_people(1);
        lab.does(Command::Close { at: at("17:00") });
        assert_eq!(lab.refuses_to_put(Record::Person(person(2))), Refusal::Closed);
        assert_eq!(lab.refuses(Command::Close { at: at("17:01") }), Refusal::Closed);
        lab.does(Command::Reopen {
            reason: "un nome sbagliato".to_owned(),
        });
        assert_eq!(lab.session().day.state, DayState::Running);
        lab.put(Record::Person(person(2)));
    }

    #[test]
    fn a_replay_gives_the_session_back() {
        let lab = Lab::with_people(3);
        let Base { session, .. } = &lab.document.base;
        let commands: Vec<Command> = lab
            .document
            .diary
            .iter()
            .map(|step| match &step.deed {
                crate::domain::Deed::Do(command) => command.clone(),
                crate::domain::Deed::All(_) | crate::domain::Deed::Undo | crate::domain::Deed::Redo => {
                    unreachable!()
                }
            })
            .collect();
        let commands: Vec<&Command> = commands.iter().collect();
        assert_eq!(
            replay(session, &template(), &commands).as_ref(),
            Ok(lab.session())
        );
    }

    #[test]
    fn every_id_of_a_session_is_told_once() {
        let lab = Lab::with_people(2);
        let mut ids: Vec<&str> = ids_of(lab.session()).into_iter().map(|id| id.as_str()).collect();
        ids.sort_unstable();
        let expected = "F01 F02 L01 L02 L03 L04 L05 L06 L07 L08 P01 P02 S01 S02 SP01 SP02 V01 V02";
        assert_eq!(ids.join(" "), expected);
    }
}
