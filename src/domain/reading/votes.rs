//! Readings of votes and clusters: dots, and what nobody took on.

use crate::domain::{Cluster, Id, Proposal, Session};
use crate::format::KindId;

/// Returns the dots on a sheet or cluster, over all votes.
pub fn dots_on(session: &Session, id: &Id) -> u32 {
    let tallies = session.outcomes.ballots.iter().flat_map(|ballot| &ballot.tallies);
    tallies
        .filter(|tally| &tally.on == id)
        .fold(0, |sum: u32, tally| sum.saturating_add(tally.dots))
}

/// Returns the dots on a cluster and on its sheets.
pub fn cluster_dots(session: &Session, cluster: &Cluster) -> u32 {
    let members = cluster.members.iter().map(|member| dots_on(session, member));
    members.fold(dots_on(session, &cluster.id), u32::saturating_add)
}

/// Returns the clusters with their dots, the most voted first.
pub fn clusters_by_dots(session: &Session) -> Vec<(&Cluster, u32)> {
    let clusters = session.outcomes.clusters.iter();
    let mut counted: Vec<_> = clusters
        .map(|cluster| (cluster, cluster_dots(session, cluster)))
        .collect();
    counted.sort_by_key(|(_, dots)| std::cmp::Reverse(*dots));
    counted
}

/// Returns the standing sheets of some kinds that are in no cluster. They stay listed.
pub fn unclustered<'a>(session: &'a Session, kinds: &[KindId]) -> Vec<&'a Proposal> {
    let clusters = &session.outcomes.clusters;
    let is_gathered = |id: &Id| clusters.iter().any(|cluster| cluster.members.contains(id));
    let sheets = session.proposals.iter().filter(|sheet| sheet.is_standing());
    sheets
        .filter(|sheet| kinds.contains(&sheet.kind) && !is_gathered(&sheet.id))
        .collect()
}

/// Returns what got at least the mean of the dots and nobody took on, the most voted first.
///
/// Taken on means: a plan with a person responsible, or a project with a person to call, comes from it, from its
/// cluster or from its report.
pub fn voted_without_owner(session: &Session) -> Vec<(Id, u32)> {
    let mut voted: Vec<(Id, u32)> = Vec::new();
    for tally in session.outcomes.ballots.iter().flat_map(|ballot| &ballot.tallies) {
        match voted.iter_mut().find(|(id, _)| id == &tally.on) {
            Some((_, dots)) => *dots = dots.saturating_add(tally.dots),
            None => voted.push((tally.on.clone(), tally.dots)),
        }
    }
    let all: u64 = voted.iter().map(|(_, dots)| u64::from(*dots)).sum();
    let things = u64::try_from(voted.len()).unwrap_or(u64::MAX);
    voted.retain(|(id, dots)| u64::from(*dots) * things >= all && *dots > 0 && !is_taken_on(session, id));
    voted.sort_by_key(|(_, dots)| std::cmp::Reverse(*dots));
    voted
}

fn is_taken_on(session: &Session, id: &Id) -> bool {
    let outcomes = &session.outcomes;
    let clusters = outcomes
        .clusters
        .iter()
        .filter(|cluster| cluster.members.contains(id));
    let reports = session.reports.iter().filter(|report| &report.topic == id);
    let mut names = vec![id];
    names.extend(clusters.map(|cluster| &cluster.id));
    names.extend(reports.map(|report| &report.id));
    let comes_from_it = |from: &[Id]| from.iter().any(|source| names.contains(&source));
    let has_contact = |project: &Id| {
        let mut projects = outcomes.projects.iter();
        projects.any(|known| {
            &known.id == project && known.partnership.contact.is_some() && comes_from_it(&known.from)
        })
    };
    let is_planned = outcomes.plans.iter().any(|plan| {
        let serves = plan.project.as_ref().is_some_and(has_contact);
        plan.team.owner.is_some() && (comes_from_it(&plan.from) || serves)
    });
    is_planned || outcomes.projects.iter().any(|project| has_contact(&project.id))
}
