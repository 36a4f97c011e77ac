//! Readings of votes and clusters: dots, and what nobody took on.

use std::collections::HashSet;

use super::speaking;
use crate::domain::{Ballot, Cluster, Id, Proposal, Session};
use crate::format::KindId;

/// Returns the dots on a sheet or cluster, over all votes.
pub fn dots_on(session: &Session, id: &Id) -> u32 {
    let tallies = session.outcomes.ballots.iter().flat_map(|ballot| &ballot.tallies);
    tallies
        .filter(|tally| &tally.on == id)
        .fold(0, |sum: u32, tally| sum.saturating_add(tally.dots))
}

/// What votes are counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Counted {
    #[default]
    Dots,
    /// Every vote on it was a ranking.
    Points,
}

/// Returns what the votes on a sheet, or on a cluster and its sheets, are counted in.
pub fn counted_in(session: &Session, id: &Id) -> Counted {
    let mut clusters = session.outcomes.clusters.iter();
    let members = clusters.find(|cluster| &cluster.id == id);
    let members = members.map_or(&[][..], |cluster| &cluster.members);
    let is_on_it = |on: &Id| on == id || members.contains(on);
    let ballots = session.outcomes.ballots.iter();
    let mut cast = ballots.filter(|ballot| ballot.tallies.iter().any(|tally| is_on_it(&tally.on)));
    let Some(first) = cast.next() else {
        return Counted::Dots;
    };
    if first.is_ranking() && cast.all(Ballot::is_ranking) {
        Counted::Points
    } else {
        Counted::Dots
    }
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

/// Returns the standing sheets of some kinds that are in no cluster; of one made into cards, the cards. They stay listed.
pub fn unclustered<'a>(session: &'a Session, kinds: &[KindId]) -> Vec<&'a Proposal> {
    let clusters = &session.outcomes.clusters;
    let gathered: HashSet<&Id> = clusters.iter().flat_map(|cluster| &cluster.members).collect();
    speaking(session)
        .filter(|sheet| kinds.contains(&sheet.kind) && !gathered.contains(&sheet.id))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample::{Lab, at, id, ids};
    use crate::domain::{Ballot, Bridge, Plan, Record, Stacking, Tally, Team};

    /// T01 has four dots, T02 two; T01 and T03 are one cluster.
    fn voted() -> Lab {
        let mut lab = Lab::with_people(2);
        for topic in ["T01", "T02", "T03"] {
            lab.posts(topic, "P01", None);
        }
        lab.put(Record::Cluster(Cluster {
            id: id("K01"),
            title: "Luoghi".to_owned(),
            members: ids("T01 T03"),
            open_questions: Vec::new(),
        }));
        let tally = |on: &str, dots: u32| Tally { on: id(on), dots };
        lab.put(Record::Ballot(Ballot {
            id: id("B01"),
            phase: id("L07"),
            at: at("15:45"),
            dots: 3,
            stacking: Stacking::Allowed,
            voters: 2,
            unused: 0,
            slips: Vec::new(),
            tallies: vec![tally("T01", 4), tally("T02", 2)],
        }));
        lab
    }

    #[test]
    fn a_cluster_has_the_dots_of_its_sheets() {
        let lab = voted();
        assert_eq!(dots_on(lab.session(), &id("T02")), 2);
        let clusters = clusters_by_dots(lab.session());
        assert_eq!(clusters[0].1, 4);
    }

    #[test]
    fn sheets_in_no_cluster_stay_listed() {
        let lab = voted();
        let loose = unclustered(lab.session(), &[KindId("topic".to_owned())]);
        assert_eq!(
            loose.iter().map(|sheet| &sheet.id).collect::<Vec<_>>(),
            [&id("T02")]
        );
    }

    #[test]
    fn what_has_many_dots_waits_for_somebody() {
        let mut lab = voted();
        assert_eq!(voted_without_owner(lab.session()), [(id("T01"), 4)]);
        lab.put(Record::Plan(Plan {
            id: id("A01"),
            title: String::new(),
            from: ids("K01"),
            project: None,
            team: Team {
                owner: Some(id("P01")),
                ..Team::default()
            },
            bridge: Bridge::default(),
            actions: Vec::new(),
        }));
        assert!(voted_without_owner(lab.session()).is_empty());
    }
}
