//! The first plan: round by round, everybody where they meet fewest again, every rule kept.

use super::check::Contradiction;
use super::met::Met;
use super::plan::Row;
use super::setting::{Company, Setting};
use crate::planner::dice::Dice;

/// Moves tried to mend a round in which some rule is broken.
const MENDING: usize = 4_000;
/// Seats tried, in order, before a round is given up for impossible.
const SEARCH: usize = 300_000;

/// Seats one round, or finds that the rules leave no seating. `wanted` is where people sit if it costs nothing.
pub(super) fn seat_round(
    setting: &Setting,
    met: &Met,
    round: usize,
    wanted: Option<&Row>,
    dice: &mut Dice,
) -> Result<Row, Contradiction> {
    let mut seating = Seating::new(setting, round);
    seating.fill(met, wanted, dice);
    if !seating.mend(dice) && !seating.search() {
        return Err(Contradiction::NoSeating { round });
    }
    Ok(seating.row())
}

/// One round being seated, company by company.
struct Seating<'a> {
    setting: &'a Setting,
    companies: Vec<Company>,
    /// For each company, those with somebody who must stay apart.
    at_odds: Vec<Vec<usize>>,
    tables: Vec<Option<usize>>,
    sizes: Vec<usize>,
    /// The people of each table.
    sitting: Vec<Vec<usize>>,
}

impl<'a> Seating<'a> {
    fn new(setting: &'a Setting, round: usize) -> Self {
        let companies = setting.companies(round);
        let mut company_of = vec![None; setting.n_people];
        for (position, company) in companies.iter().enumerate() {
            for member in &company.members {
                company_of[*member] = Some(position);
            }
        }
        let odds = |company: &Company| {
            let others = company.members.iter().flat_map(|member| &setting.apart[*member]);
            let mut odds: Vec<usize> = others.filter_map(|other| company_of[*other]).collect();
            odds.sort_unstable();
            odds.dedup();
            odds
        };
        Self {
            at_odds: companies.iter().map(odds).collect(),
            tables: vec![None; companies.len()],
            sizes: vec![0; setting.n_tables],
            sitting: vec![Vec::new(); setting.n_tables],
            companies,
            setting,
        }
    }

    /// Fixed companies first, then the large and the quarrelsome.
    fn order(&self, dice: &mut Dice) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.companies.len()).collect();
        dice.shuffle(&mut order);
        order.sort_by_key(|company| {
            let is_free = self.companies[*company].table.is_none();
            let size = self.companies[*company].members.len();
            (
                is_free,
                usize::MAX - size,
                usize::MAX - self.at_odds[*company].len(),
            )
        });
        order
    }

    fn fill(&mut self, met: &Met, wanted: Option<&Row>, dice: &mut Dice) {
        let mut left: usize = self.companies.iter().map(|company| company.members.len()).sum();
        for company in self.order(dice) {
            let size = self.companies[company].members.len();
            left -= size;
            let table = self.companies[company]
                .table
                .unwrap_or_else(|| self.best_table(met, wanted, company, left, dice));
            self.sit(company, table);
        }
    }

    /// The table that breaks the fewest rules, then where the fewest meet again.
    fn best_table(
        &self,
        met: &Met,
        wanted: Option<&Row>,
        company: usize,
        left: usize,
        dice: &mut Dice,
    ) -> usize {
        let members = &self.companies[company].members;
        let lack: usize = (0..self.setting.n_tables).map(|table| self.lack(table)).sum();
        let rank = |table: usize| {
            let over = (self.sizes[table] + members.len()).saturating_sub(self.setting.most[table]);
            let then_lack = lack - self.lack(table).min(members.len());
            let starved = then_lack.saturating_sub(left);
            let is_wanted = |member: &&usize| wanted.is_some_and(|row| row[**member] == Some(table));
            let n_wanted = members.iter().filter(is_wanted).count();
            let tired = members
                .iter()
                .map(|member| met.tired(*member, table, &self.sitting[table]))
                .sum::<u32>();
            (
                over + starved + self.n_odds(company, table),
                usize::MAX - n_wanted,
                tired,
                self.sizes[table],
            )
        };
        let from = dice.below(self.setting.n_tables);
        let tables = (from..self.setting.n_tables).chain(0..from);
        tables.min_by_key(|table| rank(*table)).unwrap_or(0)
    }

    fn lack(&self, table: usize) -> usize {
        self.setting.least[table].saturating_sub(self.sizes[table])
    }

    /// How many companies at a table must stay apart from this one.
    fn n_odds(&self, company: usize, table: usize) -> usize {
        let at = |other: &&usize| self.tables[**other] == Some(table);
        self.at_odds[company].iter().filter(at).count()
    }

    fn sit(&mut self, company: usize, table: usize) {
        self.rise(company);
        self.tables[company] = Some(table);
        self.sizes[table] += self.companies[company].members.len();
        self.sitting[table].extend(&self.companies[company].members);
    }

    fn rise(&mut self, company: usize) {
        if let Some(table) = self.tables[company].take() {
            let members = &self.companies[company].members;
            self.sizes[table] -= members.len();
            self.sitting[table].retain(|person| !members.contains(person));
        }
    }

    fn size_fault(&self, table: usize, size: usize) -> usize {
        size.saturating_sub(self.setting.most[table]) + self.setting.least[table].saturating_sub(size)
    }

    fn faults(&self) -> usize {
        let sizes = (0..self.setting.n_tables).map(|table| self.size_fault(table, self.sizes[table]));
        let odds = |company: usize| self.tables[company].map_or(0, |table| self.n_odds(company, table));
        sizes.sum::<usize>() + (0..self.companies.len()).map(odds).sum::<usize>() / 2
    }

    /// Moves and exchanges companies, now and then for the worse, until no rule is broken.
    fn mend(&mut self, dice: &mut Dice) -> bool {
        let free: Vec<usize> = (0..self.companies.len())
            .filter(|company| self.companies[*company].table.is_none())
            .collect();
        let mut faults = self.faults();
        for _ in 0..MENDING {
            if faults == 0 || free.is_empty() {
                break;
            }
            let company = free[dice.below(free.len())];
            let Some(from) = self.tables[company] else {
                continue;
            };
            let is_exchange = dice.below(2) == 0;
            let other = is_exchange.then(|| free[dice.below(free.len())]);
            let to = match other {
                Some(other) => self.tables[other].unwrap_or(from),
                None => dice.below(self.setting.n_tables),
            };
            self.sit(company, to);
            if let Some(other) = other {
                self.sit(other, from);
            }
            let now = self.faults();
            if now <= faults || dice.below(50) == 0 {
                faults = now;
                continue;
            }
            self.sit(company, from);
            if let Some(other) = other {
                self.sit(other, to);
            }
        }
        faults == 0
    }

    /// Looks at every seating, within limits.
    fn search(&mut self) -> bool {
        for company in 0..self.companies.len() {
            self.rise(company);
        }
        let mut order: Vec<usize> = (0..self.companies.len()).collect();
        order.sort_by_key(|company| {
            let is_free = self.companies[*company].table.is_none();
            let odds = self.at_odds[*company].len();
            (
                is_free,
                usize::MAX - odds,
                usize::MAX - self.companies[*company].members.len(),
            )
        });
        let mut left: usize = SEARCH;
        self.search_from(&order, &mut left)
    }

    fn search_from(&mut self, order: &[usize], left: &mut usize) -> bool {
        let Some((company, rest)) = order.split_first() else {
            return self.faults() == 0;
        };
        let size = self.companies[*company].members.len();
        let n_rest: usize = rest
            .iter()
            .map(|other| self.companies[*other].members.len())
            .sum();
        let tables = match self.companies[*company].table {
            Some(table) => table..table + 1,
            None => 0..self.setting.n_tables,
        };
        for table in tables {
            *left = left.saturating_sub(1);
            if *left == 0 {
                return false;
            }
            let is_full = self.sizes[table] + size > self.setting.most[table];
            if is_full || self.n_odds(*company, table) > 0 {
                continue;
            }
            self.sit(*company, table);
            let lack: usize = (0..self.setting.n_tables).map(|table| self.lack(table)).sum();
            if lack <= n_rest && self.search_from(rest, left) {
                return true;
            }
            self.rise(*company);
        }
        false
    }

    fn row(&self) -> Row {
        let mut row = vec![None; self.setting.n_people];
        for (table, people) in self.sitting.iter().enumerate() {
            for person in people {
                row[*person] = Some(table);
            }
        }
        row
    }
}
