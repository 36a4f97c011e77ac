//! A programme as a body writes it, and what can be wrong in it.

use ron::Options;
use ron::extensions::Extensions;
use serde::Deserialize;

use super::{Activity, Month};

/// A programme.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    /// The version of the file.
    pub format: u32,
    /// Readings name it.
    pub id: String,
    pub title: String,
    #[serde(default)]
    pub source: String,
    #[serde(default)]
    pub priority: String,
    #[serde(default)]
    pub cents: Option<u64>,
    pub from: Month,
    pub to: Month,
    #[serde(default)]
    pub areas: Vec<Area>,
    #[serde(default)]
    pub activities: Vec<Activity>,
    #[serde(default)]
    pub targets: Vec<Target>,
}

/// A part of a programme.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    pub id: String,
    pub title: String,
}

/// What is to be reached.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Target {
    pub code: String,
    pub title: String,
    pub aim: Aim,
    /// May be later than the end of the programme.
    pub by: Month,
    /// Of people, those among whom these are; of a share, those whose aim says how many people it would be.
    #[serde(default)]
    pub part_of: Option<String>,
    /// What there was at the beginning.
    #[serde(default)]
    pub baseline: u32,
}

/// How much.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Aim {
    /// So many distinct people.
    People(u32),
    /// So many of those who ended, in tenths of a point: `570` is 57.0%.
    Share(u32),
}

/// The version of the files that this program reads.
const FORMAT: u32 = 1;

/// What is wrong in a programme that can be read: a name in the file to find the place by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgrammeFault {
    /// As it stands in the file, with its quotes.
    pub at: String,
    /// The name of its sentence.
    pub key: &'static str,
}

/// The programme that comes with the program, to be looked at and copied.
pub const SAMPLE: &str = include_str!("../../../templates/programmes/bologna-prossimita.ron");

/// The same, read.
pub fn sample() -> Option<Programme> {
    let options = Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    options.from_str(SAMPLE).ok()
}

impl Programme {
    pub fn target(&self, code: &str) -> Option<&Target> {
        self.targets.iter().find(|target| target.code == code)
    }

    /// What is wrong with it, in the order of the file.
    pub fn faults(&self) -> Vec<ProgrammeFault> {
        let fault = |at: &str, key| ProgrammeFault {
            at: format!("\"{at}\""),
            key,
        };
        let mut faults = Vec::new();
        if self.format > FORMAT {
            faults.push(ProgrammeFault {
                at: "format".to_owned(),
                key: "custom-newer",
            });
        }
        if self.to < self.from {
            faults.push(fault(&self.title, "programme-ends-before"));
        }
        for activity in &self.activities {
            if self.areas.iter().all(|area| area.id != activity.area) {
                faults.push(fault(&activity.title, "programme-no-area"));
            }
            if activity.to < activity.from {
                faults.push(fault(&activity.title, "programme-ends-before"));
            }
        }
        for (place, target) in self.targets.iter().enumerate() {
            let earlier = self.targets.iter().take(place);
            if earlier.clone().any(|other| other.code == target.code) {
                faults.push(fault(&target.code, "programme-code-twice"));
            }
            let found = self.wrong(target);
            faults.extend(found.map(|key| fault(&target.code, key)));
        }
        faults
    }

    /// A part is never more than its whole, and counts the same.
    fn wrong(&self, target: &Target) -> Option<&'static str> {
        if target.by < self.from {
            return Some("programme-ends-before");
        }
        let whole = target.part_of.as_ref()?;
        let Some(whole) = self
            .target(whole)
            .filter(|whole| whole.code != target.code && whole.part_of.as_ref() != Some(&target.code))
        else {
            return Some("programme-no-whole");
        };
        match (target.aim, whole.aim) {
            (Aim::People(part), Aim::People(whole)) => (part > whole).then_some("programme-part-above"),
            (Aim::Share(share), Aim::People(_)) => (share > 1_000).then_some("programme-share-above"),
            (Aim::People(_) | Aim::Share(_), Aim::Share(_)) => Some("programme-other-count"),
        }
    }
}
