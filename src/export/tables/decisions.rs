//! Votes, one line for each thing that got something; plans, one line for each action.

use super::super::naming::Names;
use super::super::{Cell, Grid};
use crate::domain::{Action, Ballot, Plan};

const VOTES: [&str; 9] = [
    "ballot", "held_at", "voting", "voters", "each", "unused", "id", "title", "points",
];
const PLANS: [&str; 14] = [
    "plan",
    "title",
    "from",
    "project",
    "owner",
    "team",
    "what",
    "who",
    "with",
    "by",
    "place",
    "how",
    "resources",
    "check",
];

pub fn votes(names: &Names) -> Grid {
    let mut grid = Grid::new("votes", &VOTES, names.words);
    let ballots = names.session().outcomes.ballots.iter();
    grid.rows = ballots.flat_map(|ballot| ballot_rows(ballot, names)).collect();
    grid
}

fn ballot_rows(ballot: &Ballot, names: &Names) -> Vec<Vec<Cell>> {
    let voting = names.words.say(if ballot.is_ranking() {
        "export-ranking"
    } else {
        "export-dots-vote"
    });
    let rows = ballot.tallies.iter().map(|tally| {
        vec![
            Cell::text(ballot.id.as_str()),
            Cell::Moment(ballot.at),
            Cell::text(voting.as_str()),
            Cell::Count(ballot.voters),
            Cell::Count(ballot.dots),
            Cell::Count(ballot.unused),
            Cell::text(tally.on.as_str()),
            Cell::text(names.thing(&tally.on)),
            Cell::Count(tally.dots),
        ]
    });
    rows.collect()
}

pub fn plans(names: &Names) -> Grid {
    let mut grid = Grid::new("plans", &PLANS, names.words);
    let plans = names.session().outcomes.plans.iter();
    grid.rows = plans
        .flat_map(|plan| {
            let whole = [plan_cells(plan, names), vec![Cell::Blank; 8]].concat();
            let rows: Vec<Vec<Cell>> = plan
                .actions
                .iter()
                .map(|action| [plan_cells(plan, names), action_cells(action, names)].concat())
                .collect();
            if rows.is_empty() { vec![whole] } else { rows }
        })
        .collect();
    grid
}

fn plan_cells(plan: &Plan, names: &Names) -> Vec<Cell> {
    let project = plan.project.as_ref().map(|id| names.thing(id));
    let owner = plan.team.owner.as_ref().map(|id| names.person(id));
    let groups = plan.team.groups.iter().map(|id| names.thing(id));
    let members = plan.team.members.iter().map(|id| names.person(id));
    let team: Vec<String> = groups.chain(members).collect();
    vec![
        Cell::text(plan.id.as_str()),
        Cell::text(names.text(&plan.title)),
        Cell::text(names.things(&plan.from)),
        Cell::text(project.unwrap_or_default()),
        Cell::text(owner.unwrap_or_default()),
        Cell::text(team.join("; ")),
    ]
}

fn action_cells(action: &Action, names: &Names) -> Vec<Cell> {
    let who = action.who.as_ref().map(|id| names.person(id));
    let means = &action.means;
    vec![
        Cell::text(names.text(&action.what)),
        Cell::text(who.unwrap_or_default()),
        Cell::text(names.people(&action.with)),
        Cell::date(action.by),
        Cell::text(names.text(&means.place)),
        Cell::text(names.text(&means.how)),
        Cell::text(names.text(&means.resources)),
        Cell::text(names.text(&action.check)),
    ]
}
