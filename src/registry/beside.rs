//! Two laboratories side by side: how large each was, who and what they have in common, what went from one to the other.

use std::collections::BTreeSet;

use crate::domain::{Document, Session};
use crate::fold::fold;

/// Two laboratories, the older one first where their dates differ.
#[derive(Debug, Clone, PartialEq)]
pub struct Beside {
    /// The name of the words of a count, and the count in each.
    pub counts: Vec<(&'static str, [usize; 2])>,
    /// Everybody registered in both, known by their keys, by name.
    pub people: Vec<String>,
    /// The bodies of both, by name.
    pub bodies: Vec<String>,
    /// Projects of one that go on from a project of the other: the earlier title, the later one.
    pub continued: Vec<(String, String)>,
}

impl Beside {
    pub fn of([one, other]: [&Document; 2]) -> Self {
        let mut continued = continued(one, other);
        continued.extend(self::continued(other, one));
        Self {
            counts: counts(&one.session)
                .into_iter()
                .zip(counts(&other.session))
                .map(|((key, one), (_, other))| (key, [one, other]))
                .collect(),
            people: people(&one.session, &other.session),
            bodies: bodies(&one.session, &other.session),
            continued,
        }
    }
}

fn counts(session: &Session) -> Vec<(&'static str, usize)> {
    let outcomes = &session.outcomes;
    let carried = outcomes.plans.iter().map(|plan| plan.actions.len()).sum();
    vec![
        ("beside-registered", session.people.len()),
        ("beside-came", session.people_who_came().count()),
        ("beside-bodies", session.bodies.len()),
        ("beside-proposals", session.proposals.len()),
        ("beside-reports", session.reports.len()),
        ("beside-clusters", outcomes.clusters.len()),
        ("beside-ballots", outcomes.ballots.len()),
        ("beside-plans", outcomes.plans.len()),
        ("beside-actions", carried),
        ("beside-projects", outcomes.projects.len()),
        ("beside-offers", outcomes.offers.len()),
    ]
}

fn people(one: &Session, other: &Session) -> Vec<String> {
    let keys: BTreeSet<&String> = other.people.iter().map(|person| &person.key).collect();
    let both = one.people.iter();
    let mut both: Vec<_> = both
        .filter(|person| !person.key.is_empty() && keys.contains(&person.key))
        .collect();
    crate::domain::by_family_name(&mut both);
    both.into_iter().map(crate::domain::Person::name).collect()
}

fn bodies(one: &Session, other: &Session) -> Vec<String> {
    let names: BTreeSet<String> = other.bodies.iter().map(|body| fold(&body.name)).collect();
    let both = one.bodies.iter().filter(|body| names.contains(&fold(&body.name)));
    let mut both: Vec<String> = both.map(|body| body.name.clone()).collect();
    both.sort_by_cached_key(|name| fold(name));
    both
}

/// The projects of `later` that name a project of `earlier`.
fn continued(earlier: &Document, later: &Document) -> Vec<(String, String)> {
    let projects = later.session.outcomes.projects.iter();
    let pairs = projects.filter_map(|project| {
        let (session, id) = project.continues.as_deref()?.rsplit_once('/')?;
        let mut known = earlier.session.outcomes.projects.iter();
        let before = known.find(|known| earlier.summary.id == session && known.id.as_str() == id)?;
        Some((before.title.clone(), project.title.clone()))
    });
    pairs.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::registry::fixture::{document, person, project};

    fn lab(id: &str, keys: &[&str]) -> Document {
        document(id, "2025-05-17", |session| {
            let people = keys.iter().map(|key| person("P01", key, key));
            session.people = people.collect();
            session.outcomes.projects = vec![project("PR01", id, &[])];
        })
    }

    #[test]
    fn who_was_in_both_is_known_by_key_and_nobody_without_one_is_the_same() {
        let (one, other) = (lab("a", &["X1", "X2", ""]), lab("b", &["X2", "X3", ""]));
        assert_eq!(Beside::of([&one, &other]).people, ["X2"]);
    }

    #[test]
    fn counts_stand_side_by_side_and_a_project_that_goes_on_is_told() {
        let (one, mut other) = (lab("a", &["X1"]), lab("b", &[]));
        other.session.outcomes.projects[0].continues = Some("a/PR01".to_owned());
        let beside = Beside::of([&one, &other]);
        assert_eq!(beside.counts[0], ("beside-registered", [1, 0]));
        assert_eq!(beside.continued, [("a".to_owned(), "b".to_owned())]);
    }
}
