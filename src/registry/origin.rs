//! What each record of a laboratory comes from, as a graph of ids.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{Document, Id, ProposalState, Session};

/// A record in one of many documents: the id of the session, the id of the record.
pub(super) type Place = (String, Id);

/// From each record to those it comes from, over many documents.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Origins {
    arrows: BTreeMap<Place, Vec<Place>>,
}

impl Origins {
    pub(super) fn of(documents: &[&Document]) -> Self {
        let mut origins = Self::default();
        for document in documents {
            let session = &document.summary.id;
            let mut arrow = |from: &Id, to: &Id| {
                let target = (session.clone(), to.clone());
                origins
                    .arrows
                    .entry((session.clone(), from.clone()))
                    .or_default()
                    .push(target);
            };
            proposals(&document.session, &mut arrow);
            outcomes(&document.session, &mut arrow);
            for project in &document.session.outcomes.projects {
                if let Some(earlier) = project.continues.as_deref().and_then(place) {
                    origins
                        .arrows
                        .entry((session.clone(), project.id.clone()))
                        .or_default()
                        .push(earlier);
                }
            }
        }
        origins
    }

    /// The same graph with its arrows turned: what each record went into.
    pub(super) fn turned(&self) -> Self {
        let mut turned = Self::default();
        for (from, targets) in &self.arrows {
            for to in targets {
                turned.arrows.entry(to.clone()).or_default().push(from.clone());
            }
        }
        turned
    }

    /// Everything that `start` leads to, `start` included.
    pub(super) fn reach<'a>(&'a self, start: &'a Place) -> BTreeSet<&'a Place> {
        let mut reached = BTreeSet::new();
        let mut ahead = vec![start];
        while let Some(place) = ahead.pop() {
            if reached.insert(place) {
                ahead.extend(self.arrows.get(place).into_iter().flatten());
            }
        }
        reached
    }

    /// What `place` comes from directly, each once. Something that another one comes from in turn stands after it, so that
    /// a walk finds a topic under its cluster and not beside it.
    pub(super) fn behind<'a>(&'a self, place: &Place) -> Vec<&'a Place> {
        let mut origins: Vec<&Place> = Vec::new();
        for origin in self.arrows.get(place).into_iter().flatten() {
            if !origins.contains(&origin) {
                origins.push(origin);
            }
        }
        if origins.len() < 2 {
            return origins;
        }
        let reaches: Vec<(&Place, BTreeSet<&Place>)> = origins
            .iter()
            .map(|origin| (*origin, self.reach(origin)))
            .collect();
        let leads = |one: &BTreeSet<&Place>, to: &Place| one.contains(to);
        let depth = |place: &Place| {
            let own = reaches
                .iter()
                .find(|(origin, _)| *origin == place)
                .map(|(_, reach)| reach);
            let above = reaches
                .iter()
                .filter(|(origin, reach)| leads(reach, place) && !own.is_some_and(|own| leads(own, origin)));
            above.count()
        };
        origins.sort_by_cached_key(|origin| depth(origin));
        origins
    }
}

/// The place of an earlier project, written `"session/project"`.
fn place(text: &str) -> Option<Place> {
    let (session, project) = text.rsplit_once('/')?;
    Some((session.to_owned(), Id::from(project)))
}

fn proposals(session: &Session, arrow: &mut impl FnMut(&Id, &Id)) {
    for proposal in &session.proposals {
        for origin in &proposal.from {
            arrow(&proposal.id, origin);
        }
        // A table or a group, named as an origin, stands for all it wrote.
        if let Some(at) = &proposal.position.at {
            arrow(at, &proposal.id);
        }
        match &proposal.state {
            ProposalState::Merged { into, .. } => arrow(into, &proposal.id),
            ProposalState::Posted | ProposalState::Withdrawn { .. } => {}
        }
    }
    // The report is what was said about its topic, whichever of the two is named.
    for report in &session.reports {
        arrow(&report.id, &report.topic);
        arrow(&report.topic, &report.id);
    }
}

fn outcomes(session: &Session, arrow: &mut impl FnMut(&Id, &Id)) {
    for cluster in &session.outcomes.clusters {
        for member in &cluster.members {
            arrow(&cluster.id, member);
        }
    }
    for project in &session.outcomes.projects {
        for origin in &project.from {
            arrow(&project.id, origin);
        }
    }
    for plan in &session.outcomes.plans {
        for origin in &plan.from {
            arrow(&plan.id, origin);
        }
        if let Some(project) = &plan.project {
            arrow(project, &plan.id);
        }
    }
}
