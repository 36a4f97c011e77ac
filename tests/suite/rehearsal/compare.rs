//! Two documents side by side, part by part, with the first lines in which they differ.

use std::fmt;

use cerchio::domain::{Document, Project, Session};
use ron::ser::{PrettyConfig, to_string_pretty};
use serde::Serialize;

/// How many lines are shown around a difference.
const AROUND: usize = 4;

/// The parts that differ.
pub struct Comparison {
    differences: Vec<String>,
}

impl Comparison {
    /// Compares what was played with the sample.
    ///
    /// These are not expected to be the same: the keys of people, which name the laboratory where each was first met; the
    /// order of sheets in a cluster, of things in a count and of tables in a round, which means nothing; the project of a
    /// plan, where the project says already that it comes from the plan; the mark of a sample.
    pub fn of(played: &Document, sample: &Document) -> Self {
        let mut comparison = Self {
            differences: Vec::new(),
        };
        let (ours, theirs) = (plain(&played.session), plain(&sample.session));
        let mut summary = played.summary.clone();
        summary.fictitious = sample.summary.fictitious;
        comparison.part("summary", &summary, &sample.summary);
        comparison.part("header", &ours.header, &theirs.header);
        comparison.part("day", &ours.day, &theirs.day);
        comparison.part("bodies", &ours.bodies, &theirs.bodies);
        comparison.part("people", &ours.people, &theirs.people);
        comparison.part("room", &ours.room, &theirs.room);
        comparison.part("proposals", &ours.proposals, &theirs.proposals);
        comparison.part("wall", &ours.wall, &theirs.wall);
        comparison.part("café", &ours.cafe, &theirs.cafe);
        comparison.part("reports", &ours.reports, &theirs.reports);
        comparison.part("outcomes", &ours.outcomes, &theirs.outcomes);
        comparison.part("encounters", &ours.encounters, &theirs.encounters);
        comparison
    }

    pub fn is_same(&self) -> bool {
        self.differences.is_empty()
    }

    fn part<T: Serialize>(&mut self, name: &str, played: &T, sample: &T) {
        let (played, sample) = (lines(played), lines(sample));
        let longest = played.len().max(sample.len());
        let Some(first) = (0..longest).find(|at| played.get(*at) != sample.get(*at)) else {
            return;
        };
        let shown = |lines: &[String]| {
            let around = lines.iter().skip(first.saturating_sub(AROUND));
            around.take(2 * AROUND).cloned().collect::<Vec<_>>().join("\n")
        };
        self.differences.push(format!(
            "== {name}, line {first}\n-- played:\n{}\n-- sample:\n{}",
            shown(&played),
            shown(&sample)
        ));
    }
}

impl fmt::Display for Comparison {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("\n")?;
        out.write_str(&self.differences.join("\n"))
    }
}

fn lines<T: Serialize>(part: &T) -> Vec<String> {
    let text = to_string_pretty(part, PrettyConfig::default()).expect("RON");
    text.lines().map(str::to_owned).collect()
}

/// The session without what is not compared.
fn plain(session: &Session) -> Session {
    let mut session = session.clone();
    for person in &mut session.people {
        person.key.clear();
    }
    for cluster in &mut session.outcomes.clusters {
        cluster.members.sort();
    }
    for ballot in &mut session.outcomes.ballots {
        ballot.tallies.retain(|tally| tally.dots > 0);
        ballot.tallies.sort_by(|one, other| one.on.cmp(&other.on));
    }
    let seatings = &mut session.cafe.seatings;
    seatings.sort_by(|one, other| (one.round, &one.table).cmp(&(other.round, &other.table)));
    let projects = &session.outcomes.projects;
    for plan in &mut session.outcomes.plans {
        let is_named =
            |project: &Project| plan.project.as_ref() == Some(&project.id) && project.from.contains(&plan.id);
        if projects.iter().any(is_named) {
            plan.project = None;
        }
    }
    session
}
