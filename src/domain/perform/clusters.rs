//! Clusters: sheets that belong together. Each sheet is in one cluster or in none.

use super::record;
use crate::domain::{Cluster, Id, Noun, Refusal, Session};

pub fn put(session: &mut Session, cluster: &Cluster) -> Result<(), Refusal> {
    record::check_text(&cluster.title, "title")?;
    record::check(session, &cluster.id, Noun::Cluster, cluster)?;
    for proposal in &cluster.members {
        let elsewhere = session
            .outcomes
            .clusters
            .iter()
            .find(|other| other.id != cluster.id && other.members.contains(proposal));
        if let Some(other) = elsewhere {
            return Err(Refusal::TwoClusters {
                proposal: proposal.clone(),
                here: cluster.id.clone(),
                there: other.id.clone(),
            });
        }
    }
    let cluster = Cluster {
        members: record::distinct(&cluster.members),
        ..cluster.clone()
    };
    record::store(&mut session.outcomes.clusters, cluster, |cluster| &cluster.id);
    Ok(())
}

/// Moves a sheet into a cluster, out of the one it was in; or out of all.
pub fn gather(session: &mut Session, proposal: &Id, cluster: Option<&Id>) -> Result<(), Refusal> {
    if session.proposal(proposal).is_none() {
        return Err(record::unknown(proposal));
    }
    let clusters = &mut session.outcomes.clusters;
    if let Some(id) = cluster {
        let target = clusters.iter().find(|known| &known.id == id);
        let target = target.ok_or_else(|| record::unknown(id))?;
        if target.members.contains(proposal) {
            return Ok(());
        }
    }
    for known in clusters {
        known.members.retain(|member| member != proposal);
        if cluster == Some(&known.id) {
            known.members.push(proposal.clone());
        }
    }
    Ok(())
}
