//! Two versions of one laboratory, part by part: records, header, programme, sign-ups, seats, closing.

use chrono::NaiveDateTime;

use super::counterparts::as_here;
use super::{
    Closing, Command, Document, Header, Id, Line, Noun, Record, Seating, Session, SignUp, Slip, Tie, Timing,
    Walk,
};

/// What the other version has and this one has not, or has otherwise.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    pub theirs: Theirs,
    pub here: Here,
}

/// A part of a laboratory, as the other version has it.
#[derive(Debug, Clone, PartialEq)]
pub enum Theirs {
    /// A record, and what it is; nothing for a round, which is known by its number.
    Record(Box<Record>, Option<Noun>),
    Header(Box<Header>),
    /// The lines of the programme that are at another hour or last otherwise.
    Programme(Vec<Timing>),
    SignUp(SignUp),
    Walk(Walk),
    /// The seats of one round.
    Seats(u32, Vec<Seating>),
    Tie(Tie),
    /// A sheet of paper that came back there.
    Slip(Slip),
    Closing(Box<Closing>),
}

/// What this version has in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Here {
    Nothing,
    Otherwise,
}

impl Difference {
    fn new(theirs: Theirs, here: Here) -> Self {
        Self { theirs, here }
    }

    /// Takes the part as the other version has it.
    pub fn taken(&self) -> Command {
        match self.theirs.clone() {
            Theirs::Record(record, _) => Command::Put(record),
            Theirs::Header(header) => Command::SetHeader(header),
            Theirs::Programme(timings) => Command::Retime(timings),
            Theirs::SignUp(sign_up) => Command::SignUp(sign_up),
            Theirs::Walk(walk) => Command::TakeWalk(walk),
            Theirs::Seats(_, seatings) => Command::SeatAll(seatings),
            Theirs::Tie(tie) => Command::Tie(tie),
            Theirs::Slip(slip) => came_back(slip),
            Theirs::Closing(closing) => Command::SetClosing(closing),
        }
    }
}

/// Notes that a sheet came back, and the record that was made from it.
fn came_back(slip: Slip) -> Command {
    let Slip {
        errand,
        handed_in: at,
        mut records,
    } = slip;
    match records.pop() {
        Some(record) => Command::Transcribe { errand, record, at },
        None => Command::HandIn { errand, at },
    }
}

/// Takes the differences one after the other, leaving out those that a rule refuses; returns how many those are.
pub fn all_that_goes(document: &Document, differences: &[Difference]) -> (Vec<Command>, usize) {
    let mut trial = document.clone();
    let now = NaiveDateTime::default();
    let commands = differences.iter().map(Difference::taken);
    let taken: Vec<Command> = commands
        .filter(|command| trial.perform(command.clone(), now).is_ok())
        .collect();
    let n_refused = differences.len() - taken.len();
    (taken, n_refused)
}

/// Another version of a laboratory beside this one.
pub struct Comparison {
    /// The other version, with the ids that its records have here.
    pub theirs: Session,
    /// What it has that this one has not, in an order in which each names only what came before.
    pub differences: Vec<Difference>,
}

impl Comparison {
    pub fn of(ours: &Document, theirs: &Session) -> Self {
        let theirs = as_here(ours, theirs);
        let differences = differences(&ours.session, &theirs);
        Self { theirs, differences }
    }
}

/// What the session called `theirs` has that `ours` has not, each record by its id.
pub fn differences(ours: &Session, theirs: &Session) -> Vec<Difference> {
    let mut found = of_records(ours, theirs);
    if theirs.header != ours.header {
        found.push(Difference::new(
            Theirs::Header(Box::new(theirs.header.clone())),
            Here::Otherwise,
        ));
    }
    found.extend(of_programme(ours, theirs));
    let has = |one: &SignUp| {
        ours.wall
            .sign_ups
            .iter()
            .any(|our| (&our.topic, &our.person) == (&one.topic, &one.person))
    };
    let sign_ups = theirs.wall.sign_ups.iter().filter(|one| !has(one)).cloned();
    found.extend(sign_ups.map(|one| Difference::new(Theirs::SignUp(one), Here::Nothing)));
    let walked = |one: &Walk| ours.wall.walks.iter().any(|our| our.id == one.id);
    let walks = theirs.wall.walks.iter().filter(|one| !walked(one)).cloned();
    found.extend(walks.map(|one| Difference::new(Theirs::Walk(one), Here::Nothing)));
    found.extend(of_seats(ours, theirs));
    let ties = theirs
        .cafe
        .ties
        .iter()
        .filter(|tie| !ours.cafe.ties.contains(tie))
        .cloned();
    found.extend(ties.map(|tie| Difference::new(Theirs::Tie(tie), Here::Nothing)));
    found.extend(of_slips(ours, theirs));
    found.extend(of_closing(ours, theirs));
    found
}

/// The sheets of paper that came back there and not here, and what was transcribed from them, one record each.
fn of_slips(ours: &Session, theirs: &Session) -> Vec<Difference> {
    let missing = |slip: &Slip| match ours.papers.slip(&slip.errand) {
        Some(known) => (each_record(slip, &known.records), Here::Otherwise),
        None if slip.records.is_empty() => (vec![slip.clone()], Here::Nothing),
        None => (each_record(slip, &[]), Here::Nothing),
    };
    let told = |(slips, here): (Vec<Slip>, Here)| {
        let slips = slips.into_iter();
        slips.map(move |slip| Difference::new(Theirs::Slip(slip), here))
    };
    theirs.papers.slips.iter().map(missing).flat_map(told).collect()
}

/// The sheet with each record that is not among the known ones alone.
fn each_record(slip: &Slip, known: &[Id]) -> Vec<Slip> {
    let records = slip.records.iter().filter(|id| !known.contains(id));
    let alone = |id: &Id| Slip {
        records: vec![id.clone()],
        ..slip.clone()
    };
    records.map(alone).collect()
}

fn of_records(ours: &Session, theirs: &Session) -> Vec<Difference> {
    let known = records(ours);
    let is_same = |one: &Record, other: &Record| match (one, other) {
        (Record::Round(one), Record::Round(other)) => one.number == other.number,
        (one, other) => one.id().is_some() && one.id() == other.id(),
    };
    let compared = records(theirs).into_iter().filter_map(|record| {
        let noun = record.id().and_then(|id| theirs.noun_of(id));
        let here = match known.iter().find(|known| is_same(known, &record)) {
            None => Here::Nothing,
            Some(known) if *known == record => return None,
            Some(_) => Here::Otherwise,
        };
        Some(Difference::new(Theirs::Record(Box::new(record), noun), here))
    });
    compared.collect()
}

fn of_programme(ours: &Session, theirs: &Session) -> Option<Difference> {
    let is_as_here = |line: &&Line| {
        let here = ours.day.programme.iter().find(|our| our.id == line.id);
        here.is_none_or(|our| (our.begins, our.lasting()) == (line.begins, line.lasting()))
    };
    let moved = theirs.day.programme.iter().filter(|line| !is_as_here(line));
    let timings: Vec<Timing> = moved
        .map(|line| Timing {
            line: line.id.clone(),
            begins: line.begins,
            minutes: line.lasting(),
        })
        .collect();
    (!timings.is_empty()).then(|| Difference::new(Theirs::Programme(timings), Here::Otherwise))
}

/// Round by round: those in which the other version seats somebody elsewhere.
fn of_seats(ours: &Session, theirs: &Session) -> Vec<Difference> {
    let of_round = |session: &Session, number: u32| -> Vec<Seating> {
        let seatings = session
            .cafe
            .seatings
            .iter()
            .filter(|seating| seating.round == number);
        seatings.cloned().collect()
    };
    let rounds = theirs.room.rounds.iter().map(|round| round.number);
    let compared = rounds.filter_map(|number| {
        let (here, there) = (of_round(ours, number), of_round(theirs, number));
        if there.is_empty() || here == there {
            return None;
        }
        let is_here = if here.is_empty() {
            Here::Nothing
        } else {
            Here::Otherwise
        };
        Some(Difference::new(Theirs::Seats(number, there), is_here))
    });
    compared.collect()
}

/// When it was closed and opened again is the course of each version, and is not taken.
fn of_closing(ours: &Session, theirs: &Session) -> Option<Difference> {
    let our = &ours.day.closing;
    let their = Closing {
        closed_at: our.closed_at,
        reopened: our.reopened.clone(),
        ..theirs.day.closing.clone()
    };
    let nothing = Closing {
        closed_at: our.closed_at,
        reopened: our.reopened.clone(),
        ..Closing::default()
    };
    let here = if *our == nothing {
        Here::Nothing
    } else {
        Here::Otherwise
    };
    (their != *our && their != nothing).then(|| Difference::new(Theirs::Closing(Box::new(their)), here))
}

/// The records of a session, those that others name first.
fn records(session: &Session) -> Vec<Record> {
    let (room, outcomes, encounters) = (&session.room, &session.outcomes, &session.encounters);
    let mut records = Vec::new();
    records.extend(session.bodies.iter().cloned().map(Record::Body));
    records.extend(session.people.iter().cloned().map(Record::Person));
    records.extend(room.spaces.iter().cloned().map(Record::Space));
    records.extend(room.slots.iter().cloned().map(Record::Slot));
    records.extend(room.tables.iter().cloned().map(Record::Table));
    records.extend(room.rounds.iter().cloned().map(Record::Round));
    records.extend(room.groups.iter().cloned().map(Record::Group));
    records.extend(session.proposals.iter().cloned().map(Record::Proposal));
    records.extend(session.reports.iter().cloned().map(Record::Report));
    records.extend(outcomes.clusters.iter().cloned().map(Record::Cluster));
    records.extend(outcomes.projects.iter().cloned().map(Record::Project));
    records.extend(outcomes.plans.iter().cloned().map(Record::Plan));
    records.extend(outcomes.ballots.iter().cloned().map(Record::Ballot));
    records.extend(outcomes.offers.iter().cloned().map(Record::Offer));
    records.extend(encounters.meetings.iter().cloned().map(Record::Meeting));
    records.extend(encounters.loans.iter().cloned().map(Record::Loan));
    records.extend(session.day.log.iter().cloned().map(Record::LogEntry));
    records
}

#[cfg(test)]
mod tests;
