//! What no plan can go below.

use super::problem::Problem;
use super::setting::Setting;

/// Returns what no plan of a well-formed problem goes below.
///
/// Wishes: whoever wants more topics than the slots attended loses the rest. Spaces: the largest topics in the largest
/// cells overflow least of all. Both hold at once, because neither counts what the other does.
pub fn bound(problem: &Problem) -> u64 {
    u64::try_from(simple(problem, &Setting::new(problem))).unwrap_or(0)
}

pub(super) fn simple(problem: &Problem, setting: &Setting) -> i64 {
    let weights = problem.weights;
    let lost = lost(problem, setting) * i64::from(weights.lost);
    let mut seats: Vec<i64> = (0..setting.n_cells())
        .map(|cell| setting.place(cell))
        .filter(|place| !problem.closed.contains(place))
        .map(|place| whole(problem.spaces[place.space]))
        .collect();
    seats.sort_unstable_by(|one, other| other.cmp(one));
    let mut demands: Vec<i64> = (0..setting.n_topics)
        .map(|topic| least_demand(setting, topic))
        .collect();
    demands.sort_unstable_by(|one, other| other.cmp(one));
    let n_off = demands.len().saturating_sub(seats.len());
    // Each topic more left off the wall costs at least nothing and may save the largest overflow: only where leaving
    // one off is dearer than any overflow is the overflow of the rest certain.
    let overflow = |n_off: usize| -> i64 {
        let pairs = demands.iter().skip(n_off).zip(&seats);
        pairs.map(|(demand, seats)| (demand - seats).max(0)).sum()
    };
    let worst = (n_off..=demands.len())
        .map(|n_off| {
            whole(n_off) * i64::from(weights.unscheduled) + overflow(n_off) * i64::from(weights.overflow)
        })
        .min();
    lost + worst.unwrap_or(0)
}

fn lost(problem: &Problem, setting: &Setting) -> i64 {
    let wishes = super::setting::wishes(problem);
    (0..setting.n_people)
        .map(|person| {
            let away = &problem.people[person].away;
            let n_slots = (0..setting.n_slots).filter(|slot| !away.contains(slot)).count();
            (wishes.count(person) - whole(n_slots)).max(0)
        })
        .sum()
}

/// The fewest who come to a topic in any slot it may be in.
fn least_demand(setting: &Setting, topic: usize) -> i64 {
    let cells = setting.allowed[topic].iter();
    cells
        .map(|cell| {
            setting
                .fans
                .count(topic * setting.n_slots + cell / setting.n_spaces)
        })
        .min()
        .unwrap_or(0)
}

fn whole(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
