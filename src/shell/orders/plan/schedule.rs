//! An Open Space as numbers in JSON.

use serde_json::{Value, json};

use super::node::{Fault, Node, Why};
use crate::planner::schedule::{Cell, Person, Pin, Plan, Problem, Topic, Weights};

/// More numbers than this would not fit in the memory of a small computer.
const MOST: usize = 1 << 32;

/// Reads an instance; the first field that cannot be used, if one cannot.
pub fn problem(root: &Node) -> Result<Problem, Fault> {
    let n_people = root.get("people")?.number()?;
    let n_topics = root.get("topics")?.number()?;
    let slots_node = root.get("slots")?;
    let slots = slots_node.number()?;
    let spaces = root.get("spaces")?.items()?;
    let spaces: Result<Vec<usize>, Fault> = spaces
        .iter()
        .map(|space| space.get("capacity")?.number())
        .collect();
    let spaces = spaces?;
    let people = root.get("interests")?.exactly(n_people)?;
    let sheets = root.get("conveners")?.exactly(n_topics)?;
    let size = slots.checked_mul(n_topics.max(1));
    let size = size.and_then(|size| size.checked_mul(n_people.max(spaces.len()).max(1)));
    if size.is_none_or(|size| size > MOST) {
        return Err(slots_node.fault(Why::TooLarge));
    }
    let mut problem = Problem {
        slots,
        topics: vec![Topic::default(); n_topics],
        people: Vec::new(),
        weights: weights(root)?,
        spaces,
        ..Problem::default()
    };
    for wishes in people {
        problem.people.push(Person {
            wishes: wishes.numbers(n_topics)?,
            away: Vec::new(),
        });
    }
    for (topic, conveners) in problem.topics.iter_mut().zip(sheets) {
        topic.conveners = conveners.numbers(n_people)?;
    }
    read_rules(root, &mut problem)?;
    Ok(problem)
}

fn weights(root: &Node) -> Result<Weights, Fault> {
    let weights = root.get("weights")?;
    let amount = |key: &str| weights.find(key).map_or(Ok(0), |weight| weight.amount());
    Ok(Weights {
        lost: amount("lost")?,
        overflow: amount("overflow")?,
        move_slot: amount("move_slot")?,
        move_space: amount("move_space")?,
        unscheduled: amount("unscheduled")?,
    })
}

fn read_rules(root: &Node, problem: &mut Problem) -> Result<(), Fault> {
    let (n_topics, limits) = (problem.topics.len(), (problem.slots, problem.spaces.len()));
    if let Some(apart) = root.find("apart") {
        for pair in apart.items()? {
            let (one, other) = pair.pair((n_topics, n_topics))?;
            problem.apart.push((one, other));
        }
    }
    if let Some(closed) = root.find("closed") {
        for each in closed.items()? {
            problem.closed.push(cell(&each, limits)?);
        }
    }
    if let Some(absent) = root.find("absent") {
        for (person, slots) in absent.entries(problem.people.len())? {
            if let Some(person) = problem.people.get_mut(person) {
                person.away = slots.numbers(limits.0)?;
            }
        }
    }
    if let Some(pinned) = root.find("pinned") {
        for (topic, place) in pinned.entries(n_topics)? {
            if let Some(topic) = problem.topics.get_mut(topic) {
                topic.pin = pin(&place, limits)?;
            }
        }
    }
    if let Some(base) = root.find("base") {
        for (topic, place) in problem.topics.iter_mut().zip(base.items()?) {
            if !place.is_null() {
                topic.announced = Some(cell(&place, limits)?);
            }
        }
        let held = root
            .find("frozen_slots")
            .map_or(Ok(0), |held| held.below(limits.0 + 1));
        problem.held = held?;
    }
    Ok(())
}

fn cell(node: &Node, limits: (usize, usize)) -> Result<Cell, Fault> {
    let (slot, space) = node.pair(limits)?;
    Ok(Cell { slot, space })
}

fn pin(node: &Node, limits: (usize, usize)) -> Result<Pin, Fault> {
    let part = |part: &Node, limit: usize| {
        if part.is_null() {
            Ok(None)
        } else {
            part.below(limit).map(Some)
        }
    };
    match node.exactly(2)?.as_slice() {
        [slot, space] => Ok(Pin {
            slot: part(slot, limits.0)?,
            space: part(space, limits.1)?,
        }),
        _ => Err(node.fault(Why::NotList)),
    }
}

/// Writes a plan: slot and space of each topic, `null` where it has to wait.
pub fn solution(name: &str, plan: &Plan) -> Value {
    let places = plan
        .cells
        .iter()
        .map(|cell| cell.map(|cell| [cell.slot, cell.space]));
    json!({ "instance": name, "schedule": places.collect::<Vec<_>>() })
}
