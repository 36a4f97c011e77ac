//! What a command did, in a few words: for undo, redo and whoever reads the diary.

use super::Labels;
use crate::domain::{Command, Id, Record, Session, Tie};
use crate::text::Fact;

impl Labels<'_> {
    /// What a step did: its first command, and how many more went with it.
    pub fn step(&self, commands: &[Command], session: &Session) -> String {
        match commands {
            [] => String::new(),
            [command] => self.deed(command, session),
            [first, more @ ..] => {
                let facts = [
                    ("deed", Fact::Text(self.deed(first, session))),
                    ("more", more.len().into()),
                ];
                self.words.tell("deed-and-more", &facts)
            }
        }
    }

    /// "arrivo di Anna Rossi", "tema T04 spostato".
    pub fn deed(&self, command: &Command, session: &Session) -> String {
        let thing = |id: &Id| Fact::Text(self.thing(session, id));
        let (key, fact) = match command {
            Command::SetHeader(_) => ("deed-header", None),
            Command::Put(record) => return self.put(record),
            Command::Remove(id) => ("deed-remove", Some(thing(id))),
            Command::Enlist { people, .. } => ("deed-enlist", Some(Fact::from(people.len()))),
            Command::Arrive { person, .. } => ("deed-arrive", Some(thing(person))),
            Command::Leave { person, .. } => ("deed-leave", Some(thing(person))),
            Command::MarkAbsent { person } => ("deed-absent", Some(thing(person))),
            Command::Expect { person } => ("deed-expect", Some(thing(person))),
            Command::EnterLine { .. } => ("deed-enter-line", None),
            Command::Extend { minutes, .. } => ("deed-extend", Some(Fact::from(*minutes))),
            Command::Retime(_) => ("deed-retime", None),
            Command::MoveLine { .. } => ("deed-retime", None),
            Command::SetClock(clock) => ("deed-clock", Some(Fact::Text(self.apart(session, &clock.of)))),
            Command::StopClock(of) => ("deed-clock-stopped", Some(Fact::Text(self.apart(session, of)))),
            Command::SetDirector(_) => ("deed-director", None),
            Command::MoveTopic { topic, .. } => ("deed-move", Some(thing(topic))),
            Command::LayWall { postings, .. } => ("deed-lay-wall", Some(Fact::from(postings.len()))),
            Command::Pin { topic } => ("deed-pin", Some(thing(topic))),
            Command::Unpin { topic } => ("deed-unpin", Some(thing(topic))),
            Command::Merge { topic, .. } => ("deed-merge", Some(thing(topic))),
            Command::Withdraw { proposal, .. } => ("deed-withdraw", Some(thing(proposal))),
            Command::Reinstate { proposal } => ("deed-reinstate", Some(thing(proposal))),
            Command::Relocate { proposal, .. } => ("deed-move", Some(thing(proposal))),
            Command::SignUp(sign_up) => ("deed-sign-up", Some(thing(&sign_up.person))),
            Command::CancelSignUp(sign_up) => ("deed-cancel-sign-up", Some(thing(&sign_up.person))),
            Command::TakeWalk(walk) => ("deed-walk", Some(thing(&walk.person))),
            Command::Augment { report, .. } => ("deed-augment", Some(thing(report))),
            Command::SetReportState { report, .. } => ("deed-report-state", Some(thing(report))),
            Command::SeatAll(_) => ("deed-seat-all", None),
            Command::FormGroups(_) => ("deed-form-groups", None),
            Command::Seat { person, .. } => ("deed-seat", Some(thing(person))),
            Command::HandOver(handover) => ("deed-hand-over", Some(thing(&handover.table))),
            Command::Tie(tie) | Command::Untie(tie) => ("deed-tie", Some(thing(tied(tie)))),
            Command::Gather { proposal, .. } => ("deed-gather", Some(thing(proposal))),
            Command::GiveBack { .. } => ("deed-give-back", None),
            Command::Print(_) => ("deed-print", None),
            Command::HandIn { .. } => ("deed-hand-in", None),
            Command::Transcribe { record, .. } => ("deed-transcribe", Some(thing(record))),
            Command::Abbreviate(_) => ("deed-abbreviate", None),
            Command::SetClosing(_) => ("deed-closing", None),
            Command::Close { .. } => ("deed-close", None),
            Command::Reopen { .. } => ("deed-reopen", None),
        };
        let facts: Vec<(&str, Fact)> = fact.map(|fact| ("what", fact)).into_iter().collect();
        self.words.tell(key, &facts)
    }

    fn put(&self, record: &Record) -> String {
        let (key, name) = match record {
            Record::Person(person) => ("deed-person", person.name()),
            Record::Body(body) => ("deed-body", body.name.clone()),
            Record::Space(space) => ("deed-space", space.name.clone()),
            Record::Slot(slot) => ("deed-slot", self.words.time(slot.begins)),
            Record::Table(table) => ("deed-table", table.id.to_string()),
            Record::Round(round) => ("deed-round", round.number.to_string()),
            Record::Group(group) => ("deed-group", group.name.clone()),
            Record::Proposal(proposal) => ("deed-proposal", format!("{} {}", proposal.id, proposal.title())),
            Record::Report(report) => ("deed-report", report.title.clone()),
            Record::Cluster(cluster) => ("deed-cluster", cluster.title.clone()),
            Record::Ballot(ballot) => ("deed-ballot", ballot.id.to_string()),
            Record::Plan(plan) => ("deed-plan", plan.id.to_string()),
            Record::Project(project) => ("deed-project", project.title.clone()),
            Record::Meeting(meeting) => ("deed-meeting", self.words.date(meeting.date)),
            Record::Loan(loan) => ("deed-loan", loan.id.to_string()),
            Record::Offer(offer) => ("deed-offer", offer.id.to_string()),
            Record::LogEntry(entry) => ("deed-log-entry", entry.text.clone()),
        };
        self.words.tell(key, &[("what", Fact::Text(name))])
    }
}

/// Whom a wish about chairs is about first.
fn tied(tie: &Tie) -> &Id {
    match tie {
        Tie::Together { one, .. } | Tie::Apart { one, .. } => one,
        Tie::Stays { person, .. } => person,
    }
}
