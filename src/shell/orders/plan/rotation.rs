//! A World Café as numbers in JSON.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::node::{Fault, Node, Why};
use crate::planner::rotation::{Attribute, Plan, Problem, Row, TableSize, Weights};

/// Pairs of people and seats beyond this would not fit in the memory of a small computer.
const MOST: usize = 1 << 28;

/// Reads an instance; the first field that cannot be used, if one cannot.
pub fn problem(root: &Node) -> Result<Problem, Fault> {
    let people_node = root.get("people")?;
    let rounds_node = root.get("rounds")?;
    let (people, rounds) = (people_node.number()?, rounds_node.number()?);
    if people.checked_mul(people).is_none_or(|size| size > MOST) {
        return Err(people_node.fault(Why::TooLarge));
    }
    if rounds.checked_mul(people.max(1)).is_none_or(|size| size > MOST) {
        return Err(rounds_node.fault(Why::TooLarge));
    }
    let mut problem = Problem {
        people,
        rounds,
        absent: vec![Vec::new(); people],
        hosts: vec![None; people],
        weights: weights(root)?,
        ..Problem::default()
    };
    for table in root.get("tables")?.items()? {
        problem.tables.push(TableSize {
            min: table.get("min")?.number()?,
            max: table.get("max")?.number()?,
        });
    }
    read_rules(root, &mut problem)?;
    read_attributes(root, &mut problem)?;
    if let Some(plan) = root.find("frozen").map(|frozen| frozen.get("plan")).transpose()? {
        for round in plan.items()? {
            problem.held.push(row(&round, &problem)?);
        }
    }
    if let Some(base) = root.find("base") {
        let rounds: Result<Vec<Row>, Fault> =
            base.items()?.iter().map(|round| row(round, &problem)).collect();
        problem.announced = Some(Plan { rounds: rounds? });
    }
    Ok(problem)
}

fn weights(root: &Node) -> Result<Weights, Fault> {
    let weights = root.get("weights")?;
    let amount = |key: &str| weights.find(key).map_or(Ok(0), |weight| weight.amount());
    Ok(Weights {
        repeat: amount("repeat")?,
        revisit: amount("revisit")?,
        change: amount("change")?,
    })
}

fn read_rules(root: &Node, problem: &mut Problem) -> Result<(), Fault> {
    let people = problem.people;
    if let Some(absent) = root.find("absent") {
        for (person, rounds) in absent.entries(people)? {
            if let Some(away) = problem.absent.get_mut(person) {
                *away = rounds.numbers(problem.rounds)?;
            }
        }
    }
    if let Some(hosts) = root.find("hosts") {
        for (person, table) in hosts.entries(people)? {
            if let Some(host) = problem.hosts.get_mut(person) {
                *host = Some(table.below(problem.tables.len())?);
            }
        }
    }
    problem.together = pairs(root, "together", people)?;
    problem.apart = pairs(root, "apart", people)?;
    Ok(())
}

fn pairs(root: &Node, key: &str, people: usize) -> Result<Vec<(usize, usize)>, Fault> {
    let Some(pairs) = root.find(key) else {
        return Ok(Vec::new());
    };
    pairs
        .items()?
        .iter()
        .map(|pair| pair.pair((people, people)))
        .collect()
}

/// Values may be any: only whether two are equal counts.
fn read_attributes(root: &Node, problem: &mut Problem) -> Result<(), Fault> {
    let Some(attributes) = root.find("attributes") else {
        return Ok(());
    };
    for attribute in attributes.items()? {
        let mut known: BTreeMap<String, u16> = BTreeMap::new();
        let mut values = Vec::new();
        for value in attribute.get("values")?.exactly(problem.people)? {
            let next = u16::try_from(known.len()).map_err(|_| value.fault(Why::TooLarge))?;
            values.push(*known.entry(value.written()).or_insert(next));
        }
        problem.attributes.push(Attribute {
            weight: attribute.get("weight")?.amount()?,
            values,
        });
    }
    Ok(())
}

/// A round as lists of the people at each table.
fn row(node: &Node, problem: &Problem) -> Result<Row, Fault> {
    let mut row = vec![None; problem.people];
    for (table, people) in node.exactly(problem.tables.len())?.iter().enumerate() {
        for person in people.numbers(problem.people)? {
            if let Some(seat) = row.get_mut(person) {
                *seat = Some(table);
            }
        }
    }
    Ok(row)
}

/// Writes a plan: the people of each table in each round.
pub fn solution(name: &str, plan: &Plan, n_tables: usize) -> Value {
    let rounds = (0..plan.rounds.len()).map(|round| plan.sitting(round, n_tables));
    json!({ "instance": name, "rounds": rounds.collect::<Vec<_>>() })
}
