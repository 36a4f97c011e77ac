//! What a rotation is asked for: who, at which tables, in which rounds, after what has already happened.

use std::collections::BTreeSet;

use crate::domain::{Attendance, Belonging, Id, Person, Seating, Session, Table};

/// Everything a rotation depends on.
#[derive(Debug, Clone, PartialEq)]
pub struct Request {
    /// The open tables; `host` is who stays there in all the rounds to plan.
    pub tables: Vec<Table>,
    /// Everybody to seat, hosts included, each once.
    pub guests: Vec<Guest>,
    /// The numbers of the rounds to plan, ascending.
    pub rounds: Vec<u32>,
    /// The rounds already held, as they really were.
    pub held: Vec<Seating>,
    pub themes: Themes,
    pub last: LastRound,
    /// Decides every tie: another seed, another seating.
    pub seed: u64,
}

/// What the rotation knows of a person.
#[derive(Debug, Clone, PartialEq)]
pub struct Guest {
    pub id: Id,
    pub belonging: Belonging,
    pub body: Option<Id>,
    /// Seated at the same table, both ways round.
    pub companions: Vec<Id>,
}

/// Whether going back to a table is a defect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Themes {
    /// Every table has the same question: only meeting the same people again matters.
    Same,
    /// Each table has its own theme: nobody should sit at one twice.
    ByTable,
}

/// Where people sit in the last of the rounds to plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LastRound {
    Anywhere,
    /// Back at their first table, to compare what they found.
    Home,
}

impl Request {
    /// Asks for the rounds from `from_round` on: earlier ones are taken as held, people absent or gone are left out,
    /// latecomers are in.
    ///
    /// A table with a seating in an earlier round and none in the last one held counts as closed.
    pub fn of(session: &Session, from_round: u32) -> Self {
        let mut rounds: Vec<u32> = session.room.rounds.iter().map(|round| round.number).collect();
        rounds.retain(|number| *number >= from_round);
        rounds.sort_unstable();
        rounds.dedup();
        let seatings = &session.cafe.seatings;
        let guests: Vec<Guest> = session
            .people
            .iter()
            .filter(|person| is_awaited(person, session))
            .map(Guest::of)
            .collect();
        let here: BTreeSet<&Id> = guests.iter().map(|guest| &guest.id).collect();
        let open = |table: &&Table| !is_closed(seatings, &table.id, from_round);
        let tables: Vec<Table> = session
            .room
            .tables
            .iter()
            .filter(open)
            .map(|table| Table {
                host: host_of(session, table, from_round).filter(|host| here.contains(host)),
                ..table.clone()
            })
            .collect();
        let tables = enough(tables, guests.len(), |table| {
            seatings.iter().any(|each| &each.table == table)
        });
        Self {
            themes: Themes::of(&tables),
            tables,
            rounds,
            held: seatings
                .iter()
                .filter(|seating| seating.round < from_round)
                .cloned()
                .collect(),
            last: LastRound::Anywhere,
            seed: 0,
            guests,
        }
    }

    /// Closes a table: its host travels with the others.
    pub fn without_table(mut self, table: &Id) -> Self {
        self.tables.retain(|open| &open.id != table);
        self
    }
}

impl Guest {
    pub(super) fn of(person: &Person) -> Self {
        Self {
            id: person.id.clone(),
            belonging: person.belonging,
            body: person.body.clone(),
            companions: person.care.companions.clone(),
        }
    }
}

impl Themes {
    fn of(tables: &[Table]) -> Self {
        let themes: BTreeSet<&str> = tables.iter().map(|table| table.theme.trim()).collect();
        if themes.len() > 1 {
            Self::ByTable
        } else {
            Self::Same
        }
    }
}

/// Once the first have arrived, a chair is for who is here; before, for all who are expected.
fn is_awaited(person: &Person, session: &Session) -> bool {
    match person.attendance {
        Attendance::Expected => session.people_who_came().next().is_none(),
        Attendance::Present { left, .. } => left.is_none(),
        Attendance::Absent => false,
    }
}

/// How many people sit well at a table. Source: four or five, never three.
const A_GOOD_TABLE: usize = 4;

/// The tables that `n_people` can fill: all of them, or where some would stay under their least, one for every four
/// people. A table already used or with a host is always kept: its host decides to close it.
fn enough(tables: Vec<Table>, n_people: usize, is_used: impl Fn(&Id) -> bool) -> Vec<Table> {
    let least: usize = tables
        .iter()
        .map(|table| usize::try_from(table.least).unwrap_or(0))
        .sum();
    if least <= n_people {
        return tables;
    }
    let is_kept = |table: &Table| table.host.is_some() || is_used(&table.id);
    let n_kept = tables.iter().filter(|table| is_kept(table)).count();
    let mut n_more = (n_people / A_GOOD_TABLE).max(1).saturating_sub(n_kept);
    let mut open = Vec::new();
    for table in tables {
        if is_kept(&table) {
            open.push(table);
        } else if n_more > 0 {
            n_more -= 1;
            open.push(table);
        }
    }
    open
}

/// A table opened between two rounds has no seating yet, and is open.
fn is_closed(seatings: &[Seating], table: &Id, from_round: u32) -> bool {
    let held = || seatings.iter().filter(|seating| seating.round < from_round);
    let last_held = held().map(|seating| seating.round).max();
    let last_used = held()
        .filter(|seating| &seating.table == table)
        .map(|seating| seating.round)
        .max();
    last_used.is_some() && last_used < last_held
}

/// Who hosts `table` in `from_round`: the latest hand-over or seating before it says so, else the table itself.
fn host_of(session: &Session, table: &Table, from_round: u32) -> Option<Id> {
    let seated = session
        .cafe
        .seatings
        .iter()
        .filter(|seating| seating.table == table.id && seating.round < from_round)
        .filter_map(|seating| seating.host.as_ref().map(|host| (seating.round, 0, host)));
    let handed = session
        .cafe
        .handovers
        .iter()
        .filter(|handover| handover.table == table.id && handover.round <= from_round)
        .map(|handover| (handover.round, 1, &handover.to));
    seated
        .chain(handed)
        .max_by_key(|(round, by_hand, _)| (*round, *by_hand))
        .map(|(_, _, host)| host)
        .or(table.host.as_ref())
        .cloned()
}
