//! What was decided: clusters, votes, action plans, offers of help.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::{Id, Project};

/// The outcomes of a laboratory.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Outcomes {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clusters: Vec<Cluster>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ballots: Vec<Ballot>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub plans: Vec<Plan>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub projects: Vec<Project>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offers: Vec<Offer>,
}

/// Sheets that belong together, under a title: a group of topics, a cluster of cards, a pattern of the harvest.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Cluster {
    pub id: Id,
    pub title: String,
    /// Proposals; each is in at most one cluster.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<Id>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub open_questions: Vec<String>,
}

/// A vote with dots, or a ranking, counted.
///
/// Invariants: points given + unused = voters × points each; voters ≤ people present; nothing is voted twice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Ballot {
    pub id: Id,
    /// The line of the programme in which it was held.
    pub phase: Id,
    pub at: NaiveDateTime,
    /// Dots each person has; in a ranking, how many places a slip has.
    pub dots: u32,
    /// Several dots of one person may go to one thing.
    #[serde(default)]
    pub stacking: Stacking,
    pub voters: u32,
    pub unused: u32,
    /// Only what got something need be listed.
    pub tallies: Vec<Tally>,
    /// The slips of a ranking, each with the things one voter chose, the first first; empty in a vote with dots.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub slips: Vec<Vec<Id>>,
}

impl Ballot {
    /// True for a ranking (Borda): the tallies are points.
    pub fn is_ranking(&self) -> bool {
        !self.slips.is_empty()
    }

    /// Counts a ranking: of `places` places the first gives `places` points, the last one point. An empty place
    /// gives its points to nobody, and they are told as unused.
    pub fn rank(mut self, places: u32, slips: Vec<Vec<Id>>) -> Self {
        let mut tallies: Vec<Tally> = Vec::new();
        for slip in &slips {
            for (on, points) in slip.iter().zip((1..=places).rev()) {
                match tallies.iter_mut().find(|tally| &tally.on == on) {
                    Some(tally) => tally.dots = tally.dots.saturating_add(points),
                    None => tallies.push(Tally {
                        on: on.clone(),
                        dots: points,
                    }),
                }
            }
        }
        let given = tallies.iter().map(|tally| tally.dots);
        let given = given.fold(0, u32::saturating_add);
        self.dots = places;
        self.stacking = Stacking::OneEach;
        self.voters = u32::try_from(slips.len()).unwrap_or(u32::MAX);
        self.tallies = tallies;
        self.slips = slips;
        self.unused = self.points().saturating_sub(given);
        self
    }

    /// All the points there were to give: dots, or the points of every place of every slip.
    pub fn points(&self) -> u32 {
        let each = if self.is_ranking() {
            let places = u64::from(self.dots);
            u32::try_from(places * (places + 1) / 2).unwrap_or(u32::MAX)
        } else {
            self.dots
        };
        self.voters.saturating_mul(each)
    }
}

/// Whether one person may put several dots on one thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Stacking {
    #[default]
    Allowed,
    OneEach,
}

/// The dots on one proposal or cluster.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    pub on: Id,
    pub dots: u32,
}

/// An action plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    pub id: Id,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// The topics, utopias or clusters it is for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub from: Vec<Id>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<Id>,
    #[serde(default)]
    pub team: Team,
    /// From the present to the horizon (Future Lab); empty elsewhere.
    #[serde(default, skip_serializing_if = "Bridge::is_empty")]
    pub bridge: Bridge,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<Action>,
}

impl Plan {
    /// Everybody who has a task in it; may hold repetitions.
    pub fn carriers(&self) -> impl Iterator<Item = &Id> {
        let doers = self
            .actions
            .iter()
            .flat_map(|action| action.who.iter().chain(&action.with));
        self.team.owner.iter().chain(&self.team.members).chain(doers)
    }
}

/// Who carries a plan.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Team {
    /// The person responsible.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Id>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<Id>,
    /// Whole groups that carry it together.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<Id>,
}

/// The transition of a Future Lab: what is already there, what is in the way, who helps, what leads across.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Bridge {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub seeds: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub obstacles: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub allies: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bridges: Vec<String>,
}

impl Bridge {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Who does what, with whom, by when. A task goes only to someone present when it is given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    pub what: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<Id>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub with: Vec<Id>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Means::is_empty")]
    pub means: Means,
    /// How one will know it is done.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub check: String,
}

/// Where, how, with what.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Means {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub how: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub resources: String,
}

impl Means {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// An offer of help (disponibilità): evidence of the second step of the ladder of community work.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Offer {
    pub id: Id,
    pub person: Id,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<Id>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub what: String,
}
