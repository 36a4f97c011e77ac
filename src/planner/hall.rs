//! The hall of a request in numbers: guests and tables by position, who must sit together, who has met whom.

use std::collections::BTreeMap;

use super::grid::Grid;
use super::{Request, Themes};
use crate::domain::{Id, Table};

/// How much each unwanted thing weighs. At a table of café size one step outweighs everybody of the step below.
const GOING_BACK: u32 = 1_000;
const MEETING_AGAIN: u32 = 100;
const SAME_BODY: u32 = 3;
const SAME_BELONGING: u32 = 1;

/// People as positions in `Request::guests`, tables as positions in `Request::tables`.
#[derive(Debug)]
pub(super) struct Hall<'a> {
    pub(super) request: &'a Request,
    /// The host of each table.
    pub(super) hosts: Vec<Option<usize>>,
    /// Travellers who move together, most of them alone; largest first.
    pub(super) parties: Vec<Party>,
    /// Who has met whom and been where in the rounds held.
    pub(super) held: Memory,
    /// For each guest, the first table ever sat at, where it is still open.
    pub(super) homes: BTreeMap<usize, usize>,
}

/// Travellers who share a table in every round.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Party {
    pub(super) members: Vec<usize>,
    /// The table of the host they belong with.
    pub(super) fixed: Option<usize>,
}

/// What people have been through, as weights.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Memory {
    /// Guest × guest: how unwanted it is to seat the two together.
    dislike: Grid,
    /// Guest × table: times sat there.
    been: Grid,
    /// The party each guest belongs to: companions do not tire of each other.
    party: Vec<usize>,
    going_back: u32,
}

impl<'a> Hall<'a> {
    pub(super) fn new(request: &'a Request) -> Self {
        let people: BTreeMap<&Id, usize> = positions(request.guests.iter().map(|guest| &guest.id));
        let tables: BTreeMap<&Id, usize> = positions(request.tables.iter().map(|table| &table.id));
        let hosts = hosts(request, &people);
        let party = companies(request, &people);
        let mut held = Memory::new(request, party.clone());
        let mut homes = BTreeMap::new();
        let mut past: Vec<_> = request.held.iter().collect();
        past.sort_by_key(|seating| seating.round);
        for seating in past {
            let sitting: Vec<usize> = seating
                .people()
                .filter_map(|id| people.get(id).copied())
                .collect();
            let table = tables.get(&seating.table).copied();
            held.remember(table, &sitting);
            for person in sitting {
                homes.entry(person).or_insert(table);
            }
        }
        Self {
            request,
            parties: parties(&party, &hosts),
            hosts,
            held,
            homes: homes
                .into_iter()
                .filter_map(|(person, table)| Some((person, table?)))
                .collect(),
        }
    }

    pub(super) fn most(&self, table: usize) -> usize {
        self.table(table).map_or(0, |table| count(table.most))
    }

    pub(super) fn table(&self, table: usize) -> Option<&Table> {
        self.request.tables.get(table)
    }
}

impl Memory {
    fn new(request: &Request, party: Vec<usize>) -> Self {
        let n_guests = request.guests.len();
        let mut dislike = Grid::new(n_guests, n_guests);
        for (one, guest) in request.guests.iter().enumerate() {
            for (other, fellow) in request.guests.iter().enumerate() {
                let same_body = guest.body.is_some() && guest.body == fellow.body;
                let same_belonging = guest.belonging == fellow.belonging;
                let weight = u32::from(same_body) * SAME_BODY + u32::from(same_belonging) * SAME_BELONGING;
                dislike.add(one, other, weight);
            }
        }
        Self {
            dislike,
            been: Grid::new(n_guests, request.tables.len()),
            party,
            going_back: match request.themes {
                Themes::Same => 0,
                Themes::ByTable => GOING_BACK,
            },
        }
    }

    /// Adds one table of one round; `None` for a table since closed.
    pub(super) fn remember(&mut self, table: Option<usize>, sitting: &[usize]) {
        for (one, other) in strangers(&self.party, sitting) {
            self.dislike.add(one, other, MEETING_AGAIN);
        }
        for person in sitting {
            if let Some(table) = table {
                self.been.add(*person, table, 1);
            }
        }
    }

    pub(super) fn forget(&mut self, table: usize, sitting: &[usize]) {
        for (one, other) in strangers(&self.party, sitting) {
            self.dislike.take(one, other, MEETING_AGAIN);
        }
        for person in sitting {
            self.been.take(*person, table, 1);
        }
    }

    /// The weight of seating `person` at `table` beside `fellow`s.
    pub(super) fn weight<'f>(
        &self,
        person: usize,
        table: usize,
        fellows: impl Iterator<Item = &'f usize>,
    ) -> u64 {
        let back = u64::from(self.been.get(person, table)) * u64::from(self.going_back);
        back + fellows
            .map(|fellow| u64::from(self.dislike.get(person, *fellow)))
            .sum::<u64>()
    }

    /// How many pairs of one table have met before.
    pub(super) fn repeats(&self, sitting: &[usize]) -> usize {
        let met = |(one, other): &(usize, usize)| self.dislike.get(*one, *other) >= MEETING_AGAIN;
        strangers(&self.party, sitting).filter(met).count() / 2
    }

    /// True when one of these travellers meets somebody again at the table, or goes back to it.
    pub(super) fn is_spoilt(&self, table: usize, travellers: &[usize], sitting: &[usize]) -> bool {
        let meets_again = |person: usize| {
            sitting
                .iter()
                .any(|other| self.dislike.get(person, *other) >= MEETING_AGAIN)
        };
        let goes_back = |person: usize| self.going_back > 0 && self.been.get(person, table) > 0;
        travellers
            .iter()
            .any(|person| goes_back(*person) || meets_again(*person))
    }

    /// How many of these travellers have sat at the table before; none where all tables are alike.
    pub(super) fn returns(&self, table: usize, travellers: &[usize]) -> usize {
        let goes_back = |person: &&usize| self.going_back > 0 && self.been.get(**person, table) > 0;
        travellers.iter().filter(goes_back).count()
    }
}

/// Every pair of different parties, both ways round.
fn strangers<'p>(party: &'p [usize], sitting: &'p [usize]) -> impl Iterator<Item = (usize, usize)> + 'p {
    let pairs = sitting
        .iter()
        .flat_map(|one| sitting.iter().map(|other| (*one, *other)));
    pairs.filter(|(one, other)| party.get(*one) != party.get(*other))
}

fn positions<'a>(ids: impl Iterator<Item = &'a Id>) -> BTreeMap<&'a Id, usize> {
    ids.enumerate().map(|(position, id)| (id, position)).collect()
}

/// A person named as host of two tables hosts the first.
fn hosts(request: &Request, people: &BTreeMap<&Id, usize>) -> Vec<Option<usize>> {
    let mut taken = Vec::new();
    request
        .tables
        .iter()
        .map(|table| {
            let host = table.host.as_ref().and_then(|host| people.get(host)).copied();
            let free = host.filter(|host| !taken.contains(host));
            taken.extend(free);
            free
        })
        .collect()
}

/// The lowest position among all the people each guest comes with, directly or through others.
fn companies(request: &Request, people: &BTreeMap<&Id, usize>) -> Vec<usize> {
    let mut company: Vec<usize> = (0..request.guests.len()).collect();
    for (one, guest) in request.guests.iter().enumerate() {
        for other in guest.companions.iter().filter_map(|id| people.get(id)) {
            let (Some(mine), Some(theirs)) = (company.get(one).copied(), company.get(*other).copied()) else {
                continue;
            };
            for label in &mut company {
                if *label == mine.max(theirs) {
                    *label = mine.min(theirs);
                }
            }
        }
    }
    company
}

/// The travellers by company. Who comes with a host stays with the host.
fn parties(company: &[usize], hosts: &[Option<usize>]) -> Vec<Party> {
    let is_host = |person: &usize| hosts.contains(&Some(*person));
    let mut parties: BTreeMap<usize, Party> = BTreeMap::new();
    for (person, label) in company.iter().enumerate().filter(|(person, _)| !is_host(person)) {
        let of_host = |host: &Option<usize>| host.and_then(|host| company.get(host)) == Some(label);
        let party = parties.entry(*label).or_insert_with(|| Party {
            members: Vec::new(),
            fixed: hosts.iter().position(of_host),
        });
        party.members.push(person);
    }
    let mut parties: Vec<Party> = parties.into_values().collect();
    parties.sort_by_key(|party| std::cmp::Reverse(party.members.len()));
    parties
}

pub(super) fn count(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
