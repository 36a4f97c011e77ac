//! Whether a problem can be solved at all: malformed numbers and rules that contradict each other.

use super::problem::Problem;
use super::setting::Setting;

/// Why there is no plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Contradiction {
    /// A list of the wrong length, or one that names a person, table or round that there is not.
    Malformed { field: Field },
    /// More people than seats.
    TooManyPeople {
        round: usize,
        people: usize,
        seats: usize,
    },
    /// Fewer people than all the tables need.
    TooFewPeople {
        round: usize,
        people: usize,
        least: usize,
    },
    /// Two who must stay apart are bound together, directly or through others.
    ApartAndTogether { round: usize, one: usize, other: usize },
    /// Hosts of two tables are bound together, directly or through others.
    HostsTogether { round: usize, one: usize, other: usize },
    /// Two who must stay apart belong to one table, as hosts or with a host.
    HostsApart { round: usize, table: usize },
    /// More people bound together than any table takes.
    CompanyTooLarge {
        round: usize,
        members: Vec<usize>,
        most: usize,
    },
    /// More hosts, and people bound to them, than their table takes.
    HostsTooMany {
        round: usize,
        table: usize,
        people: usize,
        most: usize,
    },
    /// More people who must all stay apart from each other than there are tables.
    TooManyApart { round: usize, members: Vec<usize> },
    /// Each rule by itself could be kept, and no seating was found that keeps all.
    NoSeating { round: usize },
}

/// A part of a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    Tables,
    Absent,
    /// Whoever is kept at a table, in all rounds or in one.
    Hosts,
    Together,
    Apart,
    Attributes,
    Held,
    Announced,
}

impl Problem {
    /// Finds what makes a plan impossible without searching for one; what is left is `NoSeating`, which the solver
    /// finds.
    pub fn check(&self) -> Result<(), Contradiction> {
        self.check_shape()
            .map_err(|field| Contradiction::Malformed { field })?;
        let setting = Setting::new(self);
        for round in setting.future() {
            check_sizes(self, &setting, round)?;
            check_companies(&setting, round)?;
            check_apart(&setting, round)?;
        }
        Ok(())
    }

    fn check_shape(&self) -> Result<(), Field> {
        let is_person = |person: &usize| *person < self.people;
        let is_pair = |(one, other): &(usize, usize)| is_person(one) && is_person(other) && one != other;
        let is_row = |row: &Vec<Option<usize>>| {
            row.len() == self.people && row.iter().flatten().all(|table| *table < self.tables.len())
        };
        let each = |is_right: bool, field: Field| if is_right { Ok(()) } else { Err(field) };
        let sizes = self.tables.iter().all(|table| table.min <= table.max);
        each(sizes && self.tables.len() < MOST, Field::Tables)?;
        let away = self.absent.iter().flatten().all(|round| *round < self.rounds);
        each(
            self.absent.len() == self.people && away && self.people < MOST,
            Field::Absent,
        )?;
        let at = self
            .hosts
            .iter()
            .flatten()
            .all(|table| *table < self.tables.len());
        let is_lock = |lock: &super::problem::Lock| {
            is_person(&lock.person) && lock.round < self.rounds && lock.table < self.tables.len()
        };
        let locks = self.locks.iter().all(is_lock);
        each(self.hosts.len() == self.people && at && locks, Field::Hosts)?;
        each(self.together.iter().all(is_pair), Field::Together)?;
        each(self.apart.iter().all(is_pair), Field::Apart)?;
        let values = self
            .attributes
            .iter()
            .all(|each| each.values.len() == self.people);
        each(values, Field::Attributes)?;
        each(
            self.held.len() <= self.rounds && self.rounds < MOST_ROUNDS && self.held.iter().all(is_row),
            Field::Held,
        )?;
        let announced = |plan: &super::plan::Plan| plan.rounds.iter().all(is_row);
        each(self.announced.as_ref().is_none_or(announced), Field::Announced)
    }
}

/// People and tables are kept in 16 bits.
const MOST: usize = 1 << 15;
const MOST_ROUNDS: usize = 256;

fn check_sizes(problem: &Problem, setting: &Setting, round: usize) -> Result<(), Contradiction> {
    let people = setting.n_present(round);
    let seats: usize = problem.tables.iter().map(|table| table.max).sum();
    let least: usize = problem.tables.iter().map(|table| table.min).sum();
    if people > seats {
        return Err(Contradiction::TooManyPeople { round, people, seats });
    }
    if people < least {
        return Err(Contradiction::TooFewPeople { round, people, least });
    }
    Ok(())
}

fn check_companies(setting: &Setting, round: usize) -> Result<(), Contradiction> {
    let mut hosted = vec![Vec::new(); setting.n_tables];
    for company in setting.companies(round) {
        for (position, one) in company.members.iter().enumerate() {
            for other in &company.members[position + 1..] {
                let (one, other) = (*one, *other);
                if setting.is_apart(one, other) {
                    return Err(Contradiction::ApartAndTogether { round, one, other });
                }
                if let (Some(here), Some(there)) =
                    (setting.kept_at(round, one), setting.kept_at(round, other))
                    && here != there
                {
                    return Err(Contradiction::HostsTogether { round, one, other });
                }
            }
        }
        let most = setting.most.iter().copied().max().unwrap_or(0);
        if company.members.len() > most {
            return Err(Contradiction::CompanyTooLarge {
                round,
                members: company.members,
                most,
            });
        }
        if let Some(table) = company.table {
            hosted[table].extend(company.members);
        }
    }
    for (table, members) in hosted.iter().enumerate() {
        let most = setting.most[table];
        if members.len() > most {
            return Err(Contradiction::HostsTooMany {
                round,
                table,
                people: members.len(),
                most,
            });
        }
        let at_odds = |one: &usize| members.iter().any(|other| setting.is_apart(*one, *other));
        if members.iter().any(at_odds) {
            return Err(Contradiction::HostsApart { round, table });
        }
    }
    Ok(())
}

/// Grows a crowd of people all apart from each other around each person.
fn check_apart(setting: &Setting, round: usize) -> Result<(), Contradiction> {
    for person in setting.present(round) {
        let mut members = vec![person];
        for other in setting.apart[person].iter().copied() {
            let is_here = setting.is_here(round, other);
            if is_here && members.iter().all(|member| setting.is_apart(*member, other)) {
                members.push(other);
            }
        }
        if members.len() > setting.n_tables {
            members.sort_unstable();
            return Err(Contradiction::TooManyApart { round, members });
        }
    }
    Ok(())
}
