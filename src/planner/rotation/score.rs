//! What a plan costs, counted from scratch.

use super::plan::Plan;
use super::problem::Problem;

/// The figures of a plan. Pairs bound together are left out of meetings.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Score {
    /// Pairs who share a table at least once.
    pub met: u64,
    /// Meetings after the first, over all pairs.
    pub repeats: u64,
    /// As `repeats`, but the third meeting counts twice, the fourth three times.
    pub repeat_cost: u64,
    /// Times somebody who hosts nothing sits at a table already visited.
    pub revisits: u64,
    /// For each attribute, pairs alike at one table, over all tables and rounds.
    pub same_group_pairs: Vec<u64>,
    /// Seats that differ from the announced plan in rounds still to be held.
    pub changes: u64,
    /// Everything by its weight; alike pairs only above those that no plan avoids.
    pub cost: u64,
}

/// Counts a plan of a problem that is well formed.
pub fn score(problem: &Problem, plan: &Plan) -> Score {
    let mut score = Score {
        same_group_pairs: vec![0; problem.attributes.len()],
        ..Score::default()
    };
    count_meetings(problem, plan, &mut score);
    score.revisits = revisits(problem, plan);
    score.changes = changes(problem, plan);
    let weights = problem.weights;
    score.cost = u64::from(weights.repeat) * score.repeat_cost
        + u64::from(weights.revisit) * score.revisits
        + u64::from(weights.change) * score.changes;
    let least = super::bound::same_group_lb(problem);
    for ((attribute, pairs), least) in problem.attributes.iter().zip(&score.same_group_pairs).zip(least) {
        score.cost += u64::from(attribute.weight) * pairs.saturating_sub(least);
    }
    score
}

fn count_meetings(problem: &Problem, plan: &Plan, score: &mut Score) {
    let mut times = vec![0_u64; problem.people * problem.people];
    for round in 0..plan.rounds.len() {
        for sitting in plan.sitting(round, problem.tables.len()) {
            for (position, one) in sitting.iter().enumerate() {
                for other in &sitting[position + 1..] {
                    times[one * problem.people + other] += 1;
                    for (attribute, pairs) in problem.attributes.iter().zip(&mut score.same_group_pairs) {
                        *pairs += u64::from(attribute.values[*one] == attribute.values[*other]);
                    }
                }
            }
        }
    }
    for (one, other) in &problem.together {
        times[one.min(other) * problem.people + one.max(other)] = 0;
    }
    for times in times.into_iter().filter(|times| *times > 0) {
        score.met += 1;
        score.repeats += times - 1;
        score.repeat_cost += times * (times - 1) / 2;
    }
}

fn revisits(problem: &Problem, plan: &Plan) -> u64 {
    let mut revisits = 0;
    for person in (0..problem.people).filter(|person| problem.hosts[*person].is_none()) {
        let mut is_visited = vec![false; problem.tables.len()];
        for table in (0..plan.rounds.len()).filter_map(|round| plan.table(round, person)) {
            revisits += u64::from(is_visited[table]);
            is_visited[table] = true;
        }
    }
    revisits
}

fn changes(problem: &Problem, plan: &Plan) -> u64 {
    let Some(announced) = &problem.announced else {
        return 0;
    };
    let is_changed = |(round, person): &(usize, usize)| {
        let was = announced.table(*round, *person);
        let is = plan.table(*round, *person);
        was.is_some() && is.is_some() && was != is
    };
    let rounds = problem.held.len()..problem.rounds;
    let seats = rounds.flat_map(|round| (0..problem.people).map(move |person| (round, person)));
    let changes = seats.filter(is_changed).count();
    u64::try_from(changes).unwrap_or(u64::MAX)
}
