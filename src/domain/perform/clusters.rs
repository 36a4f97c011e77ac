//! Clusters: sheets that belong together. Each sheet is in one cluster or in none.

use super::record;
use crate::domain::{Cluster, Counters, Id, Noun, Refusal, Session};

pub fn put(session: &mut Session, ids: &Counters, cluster: &Cluster) -> Result<(), Refusal> {
    record::check_text(&cluster.title, "title")?;
    record::check(session, ids, &cluster.id, Noun::Cluster, cluster)?;
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
    record::store(ids, &mut session.outcomes.clusters, cluster, |cluster| {
        &cluster.id
    });
    Ok(())
}

/// Moves a sheet into a cluster, out of the one it was in; or out of all.
pub fn gather(session: &mut Session, proposal: &Id, cluster: Option<&Id>) -> Result<(), Refusal> {
    let sheet = session
        .proposal(proposal)
        .ok_or_else(|| record::unknown(proposal))?;
    if cluster.is_some() && !sheet.is_standing() {
        return Err(Refusal::NotStanding {
            topic: proposal.clone(),
        });
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

#[cfg(test)]
mod tests {
    use crate::domain::sample::{Lab, at, id, ids, sheet};
    use crate::domain::{Cluster, Command, Record, Refusal};

    fn cluster(name: &str, members: &str) -> Record {
        Record::Cluster(Cluster {
            id: id(name),
            title: "Luoghi che si aprono".to_owned(),
            members: ids(members),
            open_questions: Vec::new(),
        })
    }

    fn lab() -> Lab {
        let mut lab = Lab::with_people(1);
        for card in ["C01", "C02"] {
            lab.put(Record::Proposal(sheet(card, "card")));
        }
        lab.put(cluster("K01", "C01"));
        lab
    }

    #[test]
    fn a_sheet_is_in_one_cluster() {
        let mut lab = lab();
        assert_eq!(
            lab.refuses_to_put(cluster("K02", "C02 C01")),
            Refusal::TwoClusters {
                proposal: id("C01"),
                here: id("K02"),
                there: id("K01")
            }
        );
    }

    #[test]
    fn gathering_moves_a_sheet_from_one_cluster_to_another() {
        let mut lab = lab();
        lab.put(cluster("K02", "C02"));
        lab.does(Command::Gather {
            proposal: id("C01"),
            cluster: Some(id("K02")),
        });
        let clusters = &lab.session().outcomes.clusters;
        assert!(clusters[0].members.is_empty());
        assert_eq!(clusters[1].members, ids("C02 C01"));
    }

    #[test]
    fn a_withdrawn_sheet_is_not_gathered() {
        let mut lab = lab();
        lab.does(Command::Withdraw {
            proposal: id("C02"),
            at: at("10:12"),
            reason: "doppione".to_owned(),
        });
        assert_eq!(
            lab.refuses(Command::Gather {
                proposal: id("C02"),
                cluster: Some(id("K01")),
            }),
            Refusal::NotStanding { topic: id("C02") }
        );
    }

    #[test]
    fn gathering_into_no_cluster_takes_a_sheet_out() {
        let mut lab = lab();
        lab.does(Command::Gather {
            proposal: id("C01"),
            cluster: None,
        });
        assert!(lab.session().outcomes.clusters[0].members.is_empty());
    }
}
