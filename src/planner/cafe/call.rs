//! Who is to be seated, at which tables, in which rounds.

use std::collections::BTreeSet;

use crate::domain::{Attendance, Document, Id, Person, Seating, Session, Table, host_before, prefix};

/// Everybody and everything that the numbers of a plan stand for.
#[derive(Debug, Clone, PartialEq)]
pub struct Call {
    /// Everybody to seat, hosts included, each once.
    pub people: Vec<Id>,
    /// Every table used in a round held, open in a round to come, or both.
    pub tables: Vec<Spot>,
    /// The numbers of the rounds: those held, as far as they were seated, then those to come.
    pub rounds: Vec<u32>,
    pub n_held: usize,
    /// A table that nobody is to sit at any more.
    pub closing: Option<Id>,
    /// Tables that have to be added, because there are more people than chairs.
    pub added: Vec<Table>,
    /// Tables that are not needed for so few people.
    pub resting: Vec<Id>,
    /// Who takes a table over whose host has gone.
    pub heirs: Vec<Heir>,
}

/// A table, as it is in the rounds to come.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot {
    pub id: Id,
    pub host: Option<Id>,
    /// None where it is closed.
    pub least_and_most: Option<(usize, usize)>,
    pub theme: String,
}

/// Somebody who has sat at a table and hosts it from the first round to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heir {
    pub table: Id,
    pub from: Option<Id>,
    pub to: Id,
}

impl Call {
    /// Calls for the rounds from `from_round` on: earlier ones are held, people absent or gone are left out, latecomers
    /// are in. `closing` is a table that nobody is to sit at any more; its host travels with the others.
    pub fn of(document: &Document, from_round: u32, closing: Option<&Id>) -> Self {
        let session = &document.session;
        let people: Vec<Id> = awaited(session).map(|person| person.id.clone()).collect();
        let here: BTreeSet<&Id> = people.iter().collect();
        let rounds = rounds(session, from_round);
        let n_held = rounds.iter().filter(|round| **round < from_round).count();
        let is_open = |table: &Table| {
            Some(&table.id) != closing && !is_closed(&session.cafe.seatings, &table.id, from_round)
        };
        let heirs = heirs(session, from_round, &here, is_open);
        let mut tables = Vec::new();
        for table in &session.room.tables {
            let heir = heirs
                .iter()
                .find(|heir| heir.table == table.id)
                .map(|heir| &heir.to);
            let host = host_of(session, table, from_round).filter(|host| here.contains(host));
            tables.push(if is_open(table) {
                Spot::open(table, heir.or(host))
            } else {
                Spot::closed(table)
            });
        }
        let resting = rest_the_unused(&mut tables, people.len(), &session.cafe.seatings);
        // A table that nobody has sat at and nobody will is no table: with it the bounds would be weaker.
        let is_used = |id: &Id| session.cafe.seatings.iter().any(|seating| &seating.table == id);
        tables.retain(|table| table.is_open() || is_used(&table.id));
        let added = added(document, &tables, people.len());
        tables.extend(added.iter().map(|table| Spot::open(table, None)));
        Self {
            people,
            tables,
            rounds,
            n_held,
            closing: closing.cloned(),
            added,
            resting,
            heirs,
        }
    }

    /// The numbers of the rounds to come.
    pub fn coming(&self) -> &[u32] {
        self.rounds.get(self.n_held..).unwrap_or_default()
    }

    pub fn n_open(&self) -> usize {
        self.tables.iter().filter(|table| table.is_open()).count()
    }

    pub fn person(&self, id: &Id) -> Option<usize> {
        self.people.iter().position(|person| person == id)
    }

    pub fn table(&self, id: &Id) -> Option<usize> {
        self.tables.iter().position(|table| &table.id == id)
    }
}

impl Spot {
    fn open(table: &Table, host: Option<&Id>) -> Self {
        Self {
            host: host.cloned(),
            least_and_most: Some((wide(table.least.min(table.most)), wide(table.most))),
            ..Self::closed(table)
        }
    }

    fn closed(table: &Table) -> Self {
        Self {
            id: table.id.clone(),
            host: None,
            least_and_most: None,
            theme: table.theme.trim().to_owned(),
        }
    }

    pub fn is_open(&self) -> bool {
        self.least_and_most.is_some()
    }
}

/// Once the first have arrived, a chair is for who is here; before, for all who are expected.
fn awaited(session: &Session) -> impl Iterator<Item = &Person> {
    let has_begun = session.people_who_came().next().is_some();
    session
        .people
        .iter()
        .filter(move |person| match person.attendance {
            Attendance::Expected => !has_begun,
            Attendance::Present { left, .. } => left.is_none(),
            Attendance::Absent => false,
        })
}

/// The rounds seated before `from_round`, then all from there on, ascending.
fn rounds(session: &Session, from_round: u32) -> Vec<u32> {
    let held = session.cafe.seatings.iter().map(|seating| seating.round);
    let coming = session.room.rounds.iter().map(|round| round.number);
    let mut rounds: Vec<u32> = held
        .filter(|round| *round < from_round)
        .chain(coming.filter(|round| *round >= from_round))
        .collect();
    rounds.sort_unstable();
    rounds.dedup();
    rounds
}

/// A table with a seating in an earlier round and none in the last one held is closed; one opened between two rounds
/// has none yet, and is open.
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
fn host_of<'a>(session: &'a Session, table: &'a Table, from_round: u32) -> Option<&'a Id> {
    let cafe = &session.cafe;
    let seated = cafe
        .seatings
        .iter()
        .filter(|seating| seating.table == table.id && seating.round < from_round)
        .filter_map(|seating| seating.host.as_ref().map(|host| (seating.round, 0, host)));
    let handed = cafe
        .handovers
        .iter()
        .filter(|handover| handover.table == table.id && handover.round <= from_round)
        .map(|handover| (handover.round, 1, &handover.to));
    seated
        .chain(handed)
        .max_by_key(|(round, by_hand, _)| (*round, *by_hand))
        .map(|(_, _, host)| host)
        .or(table.host.as_ref())
}

/// For each open table whose host has gone, somebody who sat there in the last round held and can stay.
fn heirs(
    session: &Session,
    from_round: u32,
    here: &BTreeSet<&Id>,
    is_open: impl Fn(&Table) -> bool,
) -> Vec<Heir> {
    let open = || session.room.tables.iter().filter(|table| is_open(table));
    let hosts = open().filter_map(|table| host_of(session, table, from_round));
    let mut taken: Vec<&Id> = hosts.filter(|host| here.contains(host)).collect();
    let mut heirs = Vec::new();
    for table in open() {
        let Some(host) = host_of(session, table, from_round).filter(|host| !here.contains(host)) else {
            continue;
        };
        let held = session
            .cafe
            .seatings
            .iter()
            .filter(|seating| seating.round < from_round);
        let last = held
            .filter(|seating| seating.table == table.id)
            .max_by_key(|seating| seating.round);
        let there = last.into_iter().flat_map(|seating| &seating.travellers);
        let able = there.filter(|id| here.contains(id) && !taken.contains(id));
        // Who came with somebody would keep them at the table too.
        let heir = able.min_by_key(|id| has_company(session, id));
        if let Some(heir) = heir.filter(|heir| *heir != host) {
            taken.push(heir);
            heirs.push(Heir {
                table: table.id.clone(),
                from: host_before(session, from_round, &table.id).cloned(),
                to: heir.clone(),
            });
        }
    }
    heirs
}

fn has_company(session: &Session, id: &Id) -> bool {
    let brings = |person: &Person| !person.care.companions.is_empty();
    session.person(id).is_some_and(brings)
        || session
            .people
            .iter()
            .any(|person| person.care.companions.contains(id))
}

/// How many people sit well at a table. Source: four or five, never three.
const A_GOOD_TABLE: usize = 4;

/// Closes tables until there are no more than one for every four people. A table already used or with a host stays: its
/// host decides to close it.
fn rest_the_unused(tables: &mut [Spot], n_people: usize, seatings: &[Seating]) -> Vec<Id> {
    let is_used = |table: &Spot| seatings.iter().any(|seating| seating.table == table.id);
    let is_kept = |table: &Spot| table.host.is_some() || is_used(table);
    let n_kept = tables
        .iter()
        .filter(|table| table.is_open() && is_kept(table))
        .count();
    let mut n_more = (n_people / A_GOOD_TABLE).max(1).saturating_sub(n_kept);
    let mut resting = Vec::new();
    for table in tables.iter_mut().filter(|table| table.is_open()) {
        if is_kept(table) {
            continue;
        }
        if n_more > 0 {
            n_more -= 1;
        } else {
            table.least_and_most = None;
            resting.push(table.id.clone());
        }
    }
    resting
}

/// The fewest tables, like the others, that give everybody a chair.
fn added(document: &Document, tables: &[Spot], n_people: usize) -> Vec<Table> {
    let n_seats: usize = tables
        .iter()
        .filter_map(|table| table.least_and_most)
        .map(|(_, most)| most)
        .sum();
    let like = document.session.room.tables.first();
    let (Some(like), Some((letters, next))) = (
        like,
        document
            .next_id(prefix::TABLE)
            .parts()
            .map(|(letters, next)| (letters.to_owned(), next)),
    ) else {
        return Vec::new();
    };
    let n_added = n_people.saturating_sub(n_seats).div_ceil(wide(like.most).max(1));
    (next..)
        .take(n_added)
        .map(|number| Table {
            id: Id::new(&letters, number),
            theme: String::new(),
            host: None,
            least: like.least,
            most: like.most,
        })
        .collect()
}

fn wide(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
