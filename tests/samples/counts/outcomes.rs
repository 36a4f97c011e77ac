//! What was decided: votes, clusters, plans, projects.

use cerchio::domain::{Cluster, Outcomes, Plan, Project};

use super::{Row, count, having, inside, those, total};
use crate::support::example::Source;

pub fn decisions(source: Source<'_>, outcomes: &Outcomes) -> Vec<Row> {
    let ballots = ["votazione", "votazione_critica", "votazione_utopie"];
    let tallied = ["totali"]
        .iter()
        .filter_map(|key| source.maybe("votazione").map(|vote| count(vote, key)))
        .sum::<usize>();
    let elsewhere: usize = having(&source.list("raccolto"), "punti")
        + having(&source.list("grappoli"), "bollini")
        + having(&source.list("utopie"), "punti");
    let clusters: Vec<Source<'_>> = ["raggruppamenti", "raccolto", "grappoli"]
        .iter()
        .flat_map(|key| source.list(key))
        .collect();
    let members = inside(&clusters, "temi") + inside(&clusters, "da") + inside(&clusters, "cartoncini");
    let voted = ballots.iter().filter(|key| source.maybe(key).is_some()).count();
    let ours: &[Cluster] = &outcomes.clusters;
    vec![
        ("ballots", voted, outcomes.ballots.len()),
        (
            "tallies",
            tallied + elsewhere,
            total(&outcomes.ballots, |ballot| ballot.tallies.len()),
        ),
        ("clusters", clusters.len(), ours.len()),
        (
            "members of clusters",
            members,
            total(ours, |cluster| cluster.members.len()),
        ),
        (
            "offers",
            count(source.child("chiusura"), "disponibilita"),
            outcomes.offers.len(),
        ),
    ]
}

pub fn plans(source: Source<'_>, ours: &[Plan]) -> Vec<Row> {
    let transitions = source.list("transizioni");
    let written = source.list("piano_azione");
    let plans = [transitions.clone(), written.clone()].concat();
    let actions: Vec<Source<'_>> = plans.iter().flat_map(|plan| plan.list("azioni")).collect();
    let all =
        |size: fn(&cerchio::domain::Action) -> usize| total(ours, |plan| plan.actions.iter().map(size).sum());
    vec![
        ("plans", plans.len(), ours.len()),
        (
            "members of plans",
            inside(&written, "gruppo"),
            total(ours, |plan| plan.team.members.len()),
        ),
        (
            "groups of plans",
            inside(&transitions, "gruppo"),
            total(ours, |plan| plan.team.groups.len()),
        ),
        (
            "seeds",
            inside(&transitions, "semi"),
            total(ours, |plan| plan.bridge.seeds.len()),
        ),
        (
            "obstacles",
            inside(&transitions, "ostacoli"),
            total(ours, |plan| plan.bridge.obstacles.len()),
        ),
        (
            "allies",
            inside(&transitions, "alleati"),
            total(ours, |plan| plan.bridge.allies.len()),
        ),
        (
            "bridges",
            inside(&transitions, "ponti"),
            total(ours, |plan| plan.bridge.bridges.len()),
        ),
        ("actions", actions.len(), all(|_| 1)),
        (
            "who acts",
            having(&actions, "chi"),
            all(|action| usize::from(action.who.is_some())),
        ),
        (
            "with whom",
            inside(&actions, "con_chi"),
            all(|action| action.with.len()),
        ),
        (
            "by when",
            having(&actions, "entro"),
            all(|action| usize::from(action.by.is_some())),
        ),
        (
            "checks",
            having(&actions, "verifica"),
            all(|action| usize::from(!action.check.is_empty())),
        ),
        (
            "means",
            having(&actions, "dove"),
            all(|action| usize::from(!action.means.is_empty())),
        ),
    ]
}

pub fn projects(source: Source<'_>, ours: &[Project]) -> Vec<Row> {
    let projects = source.list("progetti");
    let partners: Vec<Source<'_>> = projects
        .iter()
        .flat_map(|project| project.list("soggetti"))
        .collect();
    let origins: usize = projects
        .iter()
        .filter_map(|project| project.child("origine").0.as_object())
        .flat_map(|origin| origin.values())
        .map(|ids| ids.as_array().map_or(1, Vec::len))
        .sum();
    let roles = |project: &Project| {
        project
            .partnership
            .partners
            .iter()
            .map(|one| one.roles.len())
            .sum()
    };
    let of = |key: &str| inside(&projects, key);
    vec![
        ("projects", projects.len(), ours.len()),
        ("origins", origins, total(ours, |project| project.from.len())),
        (
            "goals",
            of("obiettivi"),
            total(ours, |project| project.goals.len()),
        ),
        (
            "needs",
            of("aree_bisogno"),
            total(ours, |project| project.scope.needs.len()),
        ),
        (
            "activities",
            of("attivita"),
            total(ours, |project| project.scope.activities.len()),
        ),
        (
            "targets",
            of("target"),
            total(ours, |project| project.scope.targets.len()),
        ),
        (
            "partners",
            partners.len(),
            total(ours, |project| project.partnership.partners.len()),
        ),
        ("roles", inside(&partners, "ruoli"), total(ours, roles)),
        (
            "roles of the service",
            of("ruolo_sst"),
            total(ours, |project| project.partnership.sst_roles.len()),
        ),
        (
            "funding",
            of("finanziamenti"),
            total(ours, |project| project.expected.funding.len()),
        ),
        (
            "going on",
            having(&projects, "continua"),
            those(ours, |project| project.continues.is_some()),
        ),
    ]
}
