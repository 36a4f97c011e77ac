mod contradictions;

use super::board::{Board, OFF};
use super::setting::Setting;
use super::spaces::assign;
use super::*;
use crate::planner::dice::Dice;

/// `n_topics` topics convened by nobody, two slots of two spaces for three people each.
fn wall(n_topics: usize, wishes: &[&[usize]]) -> Problem {
    Problem {
        slots: 2,
        spaces: vec![3, 3],
        topics: vec![Topic::default(); n_topics],
        people: wishes
            .iter()
            .map(|wishes| Person {
                wishes: wishes.to_vec(),
                away: Vec::new(),
            })
            .collect(),
        weights: Weights {
            lost: 1,
            overflow: 3,
            move_slot: 2,
            move_space: 1,
            unscheduled: 100,
        },
        ..Problem::default()
    }
}

fn solved(problem: &Problem) -> Plan {
    let mut solver = Solver::new(problem, 7);
    solver.step(3_000);
    solver.best()
}

fn cell(slot: usize, space: usize) -> Cell {
    Cell { slot, space }
}

/// Small walls with every kind of rule, some of them impossible.
fn drawn(dice: &mut Dice) -> Problem {
    let n_topics = 3 + dice.below(3);
    let slots = 1 + dice.below(3);
    let n_spaces = 1 + dice.below(3);
    let n_people = 2 + dice.below(6);
    let mut problem = wall(n_topics, &vec![&[][..]; n_people]);
    problem.slots = slots;
    problem.spaces = (0..n_spaces).map(|_| 1 + dice.below(4)).collect();
    problem.held = dice.below(4) / 3;
    for person in &mut problem.people {
        person.wishes = (0..n_topics).filter(|_| dice.below(2) == 0).collect();
        person.away = (0..slots).filter(|_| dice.below(6) == 0).collect();
    }
    let mut free: Vec<Cell> = (0..slots)
        .flat_map(|slot| (0..n_spaces).map(move |space| cell(slot, space)))
        .collect();
    dice.shuffle(&mut free);
    for topic in &mut problem.topics {
        if dice.below(2) == 0 {
            topic.conveners = vec![dice.below(n_people)];
        }
        if dice.below(3) == 0 {
            topic.announced = free.pop();
        }
        if dice.below(5) == 0 {
            topic.pin.slot = Some(dice.below(slots));
        }
        if dice.below(5) == 0 {
            topic.pin.space = Some(dice.below(n_spaces));
        }
    }
    if dice.below(2) == 0 {
        problem.apart = vec![(0, 1 + dice.below(n_topics - 1))];
    }
    if dice.below(2) == 0 {
        problem.closed = vec![cell(dice.below(slots), dice.below(n_spaces))];
    }
    problem
}

/// The least cost of all plans that keep the rules, tried one by one.
fn least(problem: &Problem) -> u64 {
    let setting = Setting::new(problem);
    let mut least = u64::MAX;
    try_all(problem, &setting, &mut vec![OFF; setting.n_topics], 0, &mut least);
    least
}

fn try_all(problem: &Problem, setting: &Setting, cells: &mut Vec<usize>, topic: usize, least: &mut u64) {
    if topic == cells.len() {
        let board = Board::of(setting, cells);
        if board.n_quarrels() == 0 {
            *least = score(problem, &board.plan(setting)).cost.min(*least);
        }
        return;
    }
    let held = if setting.held[topic] { None } else { Some(OFF) };
    for place in setting.allowed[topic].iter().copied().chain(held) {
        if place == OFF || !cells[..topic].contains(&place) {
            cells[topic] = place;
            try_all(problem, setting, cells, topic + 1, least);
        }
    }
}

#[test]
fn small_walls_are_laid_out_as_well_as_any_and_never_below_the_bound() {
    let mut dice = Dice::new(1);
    let mut n_solved = 0;
    for number in 0..400 {
        let problem = drawn(&mut dice);
        if problem.check().is_err() {
            continue;
        }
        n_solved += 1;
        let least = least(&problem);
        let found = score(&problem, &solved(&problem)).cost;
        assert_eq!(found, least, "wall {number}: {problem:?}");
        assert!(bound(&problem) <= least, "wall {number}: {problem:?}");
    }
    assert!(n_solved > 150, "{n_solved}");
}

#[test]
fn a_change_costs_what_counting_from_scratch_says() {
    let mut dice = Dice::new(2);
    for _ in 0..200 {
        let problem = drawn(&mut dice);
        if problem.check().is_err() {
            continue;
        }
        let setting = Setting::new(&problem);
        let mut board = Board::empty(&setting);
        for _ in 0..40 {
            let to = match dice.below(setting.n_cells() + 1) {
                cell if cell < setting.n_cells() => cell,
                _ => OFF,
            };
            board.exchange(&setting, dice.below(setting.n_topics), to);
            let counted = score(&problem, &board.plan(&setting)).cost;
            assert_eq!(u64::try_from(board.cost()), Ok(counted), "{problem:?}");
        }
    }
}

#[test]
fn topics_wanted_by_the_same_people_run_one_after_the_other() {
    let plan = solved(&wall(2, &[&[0, 1], &[0, 1], &[0, 1]]));
    assert_ne!(plan.cell(0).unwrap().slot, plan.cell(1).unwrap().slot);
}

#[test]
fn the_topic_that_most_want_has_the_largest_space() {
    let mut problem = wall(2, &[&[0], &[0], &[0], &[1]]);
    (problem.slots, problem.spaces) = (1, vec![1, 3]);
    assert_eq!(solved(&problem).cells, [Some(cell(0, 1)), Some(cell(0, 0))]);
}

#[test]
fn a_pin_holds_whatever_it_costs() {
    let mut problem = wall(2, &[&[0, 1], &[0, 1]]);
    for topic in &mut problem.topics {
        topic.pin.slot = Some(1);
    }
    let plan = solved(&problem);
    assert!(
        plan.cells
            .iter()
            .all(|cell| cell.is_some_and(|cell| cell.slot == 1))
    );
}

#[test]
fn a_new_topic_takes_a_free_cell_and_the_others_stay_announced() {
    let mut problem = wall(3, &[&[0, 2], &[1]]);
    problem.topics[0].announced = Some(cell(0, 0));
    problem.topics[1].announced = Some(cell(1, 1));
    let plan = solved(&problem);
    assert_eq!(plan.cells, [Some(cell(0, 0)), Some(cell(1, 1)), Some(cell(1, 0))]);
}

#[test]
fn a_slot_already_held_is_kept_and_nothing_joins_it() {
    let mut problem = wall(4, &[&[0, 1], &[0, 1]]);
    problem.held = 1;
    problem.topics[0].announced = Some(cell(0, 0));
    problem.topics[1].announced = Some(cell(0, 1));
    let plan = solved(&problem);
    assert_eq!(plan.cells[..2], [Some(cell(0, 0)), Some(cell(0, 1))]);
    assert!(plan.cells[2..].iter().flatten().all(|cell| cell.slot == 1));
}

#[test]
fn with_more_topics_than_cells_the_least_wanted_wait() {
    let mut problem = wall(2, &[&[0], &[0], &[1]]);
    (problem.slots, problem.spaces) = (1, vec![3]);
    assert_eq!(solved(&problem).cells, [Some(cell(0, 0)), None]);
}

#[test]
fn a_wall_without_cells_people_or_topics_has_a_plan() {
    assert_eq!(solved(&Problem::default()).cells, []);
    let no_cells = Problem {
        topics: vec![Topic::default()],
        ..Problem::default()
    };
    assert_eq!(solved(&no_cells).cells, [None]);
}

#[test]
fn the_same_seed_and_steps_give_the_same_plan_in_however_many_pieces() {
    let problem = drawn(&mut Dice::new(12));
    let mut whole = Solver::new(&problem, 3);
    let mut pieces = Solver::new(&problem, 3);
    whole.step(10_000);
    for _ in 0..100 {
        pieces.step(100);
    }
    assert_eq!(whole.best(), pieces.best());
}

#[test]
fn spaces_are_given_out_at_the_least_cost() {
    let costs = [[4, 1, 3, 9], [2, 0, 5, 9], [3, 2, 2, 9]];
    assert_eq!(
        assign(&[0, 1, 2], 4, |topic, space| costs[topic][space]),
        [1, 0, 2]
    );
}
