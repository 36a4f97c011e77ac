//! What holds for every schedule of an Open Space, whatever is asked for.
#![expect(clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use cerchio::planner::schedule::{Cell, Person, Pin, Plan, Problem, Solver, Topic, Weights, bound, score};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

type Sheet = (
    Vec<prop::sample::Index>,
    (Option<usize>, Option<usize>),
    Option<(usize, usize)>,
);

/// Walls of up to twelve topics, with every kind of rule; those that contradict themselves are thrown away.
fn problem() -> impl Strategy<Value = Problem> {
    let sizes = (1..5_usize, 1..5_usize, 1..13_usize, 1..25_usize);
    sizes
        .prop_flat_map(|(slots, spaces, topics, people)| {
            let cell = move || (0..slots, 0..spaces);
            let sheet = (
                vec(any::<prop::sample::Index>(), 0..2),
                (option::weighted(0.1, 0..slots), option::weighted(0.1, 0..spaces)),
                option::of(cell()),
            );
            let person = (vec(0..topics, 0..6), vec(0..slots, 0..2));
            (
                Just(slots),
                vec(1..9_usize, spaces),
                vec(sheet, topics),
                vec(person, people),
                vec((0..topics, 0..topics), 0..3),
                vec(cell(), 0..2),
                0..2_usize,
            )
        })
        .prop_map(|(slots, spaces, sheets, people, apart, closed, held)| Problem {
            slots,
            spaces,
            topics: topics(sheets, people.len()),
            people: people
                .into_iter()
                .map(|(wishes, away)| Person { wishes, away })
                .collect(),
            apart: apart.into_iter().filter(|(one, other)| one != other).collect(),
            closed: closed
                .into_iter()
                .map(|(slot, space)| Cell { slot, space })
                .collect(),
            held,
            weights: Weights {
                lost: 1,
                overflow: 3,
                move_slot: 2,
                move_space: 1,
                unscheduled: 1_000,
            },
        })
        .prop_filter("rules that contradict each other", |problem| {
            problem.check().is_ok()
        })
}

/// Two topics are not announced in one cell.
fn topics(sheets: Vec<Sheet>, n_people: usize) -> Vec<Topic> {
    let mut told = BTreeSet::new();
    let topic = |(conveners, (slot, space), announced): Sheet| Topic {
        conveners: conveners.iter().map(|index| index.index(n_people)).collect(),
        pin: Pin { slot, space },
        announced: announced
            .filter(|place| told.insert(*place))
            .map(|(slot, space)| Cell { slot, space }),
    };
    sheets.into_iter().map(topic).collect()
}

fn keeps_the_rules(problem: &Problem, plan: &Plan) {
    let placed: Vec<(usize, Cell)> = (0..problem.topics.len())
        .filter_map(|topic| plan.cell(topic).map(|cell| (topic, cell)))
        .collect();
    let cells: BTreeSet<Cell> = placed.iter().map(|(_, cell)| *cell).collect();
    assert_eq!(cells.len(), placed.len(), "two topics in one cell");
    for (topic, cell) in &placed {
        let sheet = &problem.topics[*topic];
        assert!(!problem.closed.contains(cell));
        assert!(sheet.pin.slot.is_none_or(|slot| slot == cell.slot));
        assert!(sheet.pin.space.is_none_or(|space| space == cell.space));
        for person in &sheet.conveners {
            assert!(!problem.people[*person].away.contains(&cell.slot));
        }
        for (other, beside) in &placed {
            if topic != other && cell.slot == beside.slot {
                assert!(!problem.apart.contains(&(*topic, *other)));
                let theirs = &problem.topics[*other].conveners;
                assert!(!sheet.conveners.iter().any(|person| theirs.contains(person)));
            }
        }
    }
    for (topic, sheet) in problem.topics.iter().enumerate() {
        let held = sheet.announced.filter(|cell| cell.slot < problem.held);
        let is_past = |cell: Cell| cell.slot < problem.held;
        assert!(held.is_some() == plan.cell(topic).is_some_and(is_past));
        assert!(held.is_none() || plan.cell(topic) == held);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_plan_keeps_every_rule_costs_what_it_says_and_never_less_than_the_bound(problem in problem()) {
        let mut solver = Solver::new(&problem, 5);
        let least = bound(&problem);
        let mut last = solver.cost();
        for _ in 0..6 {
            let plan = solver.best();
            keeps_the_rules(&problem, &plan);
            prop_assert_eq!(score(&problem, &plan).cost, solver.cost());
            prop_assert!(solver.cost() >= least);
            prop_assert!(solver.cost() <= last, "more steps made it worse");
            last = solver.cost();
            solver.step(500);
        }
    }

    #[test]
    fn the_same_seed_and_steps_give_the_same_plan(problem in problem(), seed in any::<u64>()) {
        let solved = || {
            let mut solver = Solver::new(&problem, seed);
            solver.step(2_000);
            solver.best()
        };
        prop_assert_eq!(solved(), solved());
    }
}
