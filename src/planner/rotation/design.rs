//! Plans in which nobody meets twice, where a formula or a stored round makes one.

use super::base;
use super::field::Shifts;
use super::plan::{Plan, Row};
use super::problem::Problem;
use super::setting::Setting;
use crate::planner::dice::Dice;

/// How many rounds at the end may be left to the search.
const OPEN_ROUNDS: usize = 2;

/// Builds a plan without repeats, nor revisits where they cost, or finds that no formula fits these tables.
///
/// Hosts sit at their tables. Who must stay apart may still share one: all that is left is who gets which place. The
/// last rounds may be missing where only so many can be perfect.
pub(super) fn design(problem: &Problem, setting: &Setting, dice: &mut Dice) -> Option<Plan> {
    let is_open = setting.n_held == 0 && problem.together.is_empty() && setting.n_people > 0;
    if !is_open || setting.n_tables == 0 {
        return None;
    }
    let least = setting.n_rounds.saturating_sub(OPEN_ROUNDS).max(1);
    let mut numbers = (least..=setting.n_rounds).rev();
    let mut places = numbers.find_map(|n_rounds| {
        circling(problem, setting, n_rounds, dice).or_else(|| standing(setting, n_rounds, dice))
    })?;
    keep_locks(problem, setting, &mut places)?;
    let seat = |(round, row): (usize, Row)| {
        let seats = row.into_iter().enumerate();
        let here = seats.map(|(person, table)| table.filter(|_| setting.is_here(round, person)));
        let mut groups = vec![Vec::new(); setting.n_tables];
        for (person, table) in here.enumerate() {
            if let Some(table) = table {
                groups[table].push(person);
            }
        }
        fit(setting, round, groups)
    };
    let rounds = places.into_iter().enumerate().map(seat);
    Some(Plan {
        rounds: rounds.collect::<Option<Vec<Row>>>()?,
    })
}

/// Has people with a lock exchange all their seats with whoever is in that place; none where one of them is kept too.
fn keep_locks(problem: &Problem, setting: &Setting, places: &mut [Row]) -> Option<()> {
    for lock in problem
        .locks
        .iter()
        .filter(|lock| setting.hosts[lock.person].is_none())
    {
        // The rounds after those of the design are seated later, locks kept.
        let Some(row) = places
            .get(lock.round)
            .filter(|row| row[lock.person] != Some(lock.table))
        else {
            continue;
        };
        let is_kept = problem
            .locks
            .iter()
            .filter(|other| other.person == lock.person)
            .count()
            > 1;
        let seats = row
            .iter()
            .enumerate()
            .filter(|(_, table)| **table == Some(lock.table));
        let other = seats
            .map(|(other, _)| other)
            .find(|other| setting.is_free(*other));
        let other = other.filter(|_| !is_kept)?;
        for row in places.iter_mut() {
            row.swap(lock.person, other);
        }
    }
    Some(())
}

/// Gives the larger tables to the larger groups where nobody has to stay, if the sizes allow it.
fn fit(setting: &Setting, round: usize, mut groups: Vec<Vec<usize>>) -> Option<Row> {
    let fits = |(table, group): (usize, &Vec<usize>)| {
        (setting.least[table]..=setting.most[table]).contains(&group.len())
    };
    if !groups.iter().enumerate().all(fits) {
        let is_hosted = |table: &usize| {
            setting
                .present(round)
                .any(|person| setting.kept_at(round, person) == Some(*table))
        };
        let mut tables: Vec<usize> = (0..setting.n_tables).filter(|table| !is_hosted(table)).collect();
        let mut free: Vec<Vec<usize>> = tables
            .iter()
            .map(|table| std::mem::take(&mut groups[*table]))
            .collect();
        tables.sort_by_key(|table| (setting.most[*table], setting.least[*table]));
        free.sort_by_key(Vec::len);
        for (table, group) in tables.into_iter().zip(free) {
            groups[table] = group;
        }
        if !groups.iter().enumerate().all(fits) {
            return None;
        }
    }
    let mut row = vec![None; setting.n_people];
    for (table, group) in groups.iter().enumerate() {
        for person in group {
            row[*person] = Some(table);
        }
    }
    Some(row)
}

/// Hosts stay, every other row of people goes on by its own shift.
fn circling(problem: &Problem, setting: &Setting, n_rounds: usize, dice: &mut Dice) -> Option<Vec<Row>> {
    let n_tables = setting.n_tables;
    let mut staying = vec![None; n_tables];
    for (host, table) in setting.hosts.iter().enumerate() {
        if let Some(table) = table
            && staying[*table].replace(host).is_some()
        {
            return None;
        }
    }
    let mut others: Vec<usize> = (0..setting.n_people)
        .filter(|person| setting.hosts[*person].is_none())
        .collect();
    dice.shuffle(&mut others);
    // People of one row never meet: whoever is alike sits there.
    if let Some(attribute) = problem.attributes.iter().max_by_key(|attribute| attribute.weight) {
        others.sort_by_key(|person| attribute.values[*person]);
    }
    // Where going back to a table costs nothing, others may stay too.
    if problem.weights.revisit == 0 {
        for place in staying.iter_mut().filter(|place| place.is_none()) {
            *place = others.pop();
        }
    }
    let n_rows = 1 + others.len().div_ceil(n_tables);
    let shifts = Shifts::find(n_tables, n_rows, n_rounds)?;
    let round = |round: usize| {
        let mut row = vec![None; setting.n_people];
        for (column, person) in staying.iter().enumerate() {
            if let Some(person) = person {
                row[*person] = Some(shifts.table(0, column, round));
            }
        }
        for (place, person) in others.iter().enumerate() {
            row[*person] = Some(shifts.table(1 + place / n_tables, place % n_tables, round));
        }
        row
    };
    Some((0..n_rounds).map(round).collect())
}

/// More rounds than tables, nobody hosts.
fn standing(setting: &Setting, n_rounds: usize, dice: &mut Dice) -> Option<Vec<Row>> {
    if setting.hosts.iter().any(Option::is_some) {
        return None;
    }
    let (n_people, n_tables) = (setting.n_people, setting.n_tables);
    let classes =
        base::classes(n_people, n_tables, n_rounds).or_else(|| classes(n_people, n_tables, n_rounds))?;
    let mut people: Vec<usize> = (0..n_people).collect();
    dice.shuffle(&mut people);
    let seat = |class: &Vec<usize>| {
        let mut row = vec![None; n_people];
        for (place, table) in class.iter().enumerate() {
            row[people[place]] = Some(*table);
        }
        row
    };
    Some(classes.iter().map(seat).collect())
}

/// As many rounds as tables by shifts; after them each row, whose people have not met, is split in the same way.
///
/// Returns rounds × places.
fn classes(n_people: usize, n_tables: usize, n_rounds: usize) -> Option<Vec<Vec<usize>>> {
    let size = n_people / n_tables;
    if n_tables == 1 {
        return (n_rounds == 1).then(|| vec![vec![0; n_people]]);
    }
    if size == 0 || !n_people.is_multiple_of(n_tables) || size > n_tables {
        return None;
    }
    let shifts = Shifts::find(n_tables, size, n_rounds.min(n_tables))?;
    let table = |place: usize, round: usize| shifts.table(place / n_tables, place % n_tables, round);
    let round = |round: usize| (0..n_people).map(|place| table(place, round)).collect();
    let mut rounds: Vec<Vec<usize>> = (0..n_rounds.min(n_tables)).map(round).collect();
    if n_rounds > n_tables {
        if !n_tables.is_multiple_of(size) {
            return None;
        }
        let n_each = n_tables / size;
        let parts = classes(n_tables, n_each, n_rounds - n_tables)?;
        let split = |part: &Vec<usize>| {
            let table = |place: usize| place / n_tables * n_each + part[place % n_tables];
            (0..n_people).map(table).collect()
        };
        rounds.extend(parts.iter().map(split));
    }
    Some(rounds)
}
