//! People who are expected at a laboratory or come to it.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::Id;
use crate::fold::compare;

/// A participant.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Person {
    pub id: Id,
    /// Stable across sessions: the same person in three laboratories counts once.
    pub key: String,
    pub first: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub last: String,
    pub belonging: Belonging,
    pub level: Level,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Id>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub municipality: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age: Option<AgeBand>,
    #[serde(default)]
    pub consents: Consents,
    #[serde(default)]
    pub attendance: Attendance,
    #[serde(default, skip_serializing_if = "Care::is_empty")]
    pub care: Care,
}

/// How the keys of those begin who were forgotten.
pub const FORGOTTEN: &str = "tolta-";

impl Person {
    /// Returns "Nadia Verdorto", or the first name alone.
    pub fn name(&self) -> String {
        format!("{} {}", self.first, self.last).trim().to_owned()
    }

    /// A minor by age band.
    pub fn is_minor(&self) -> bool {
        matches!(self.age, Some(AgeBand::Under14 | AgeBand::From14To17))
    }

    /// True for whoever was forgotten: the record stays without saying whose it is.
    pub fn is_forgotten(&self) -> bool {
        self.key.starts_with(FORGOTTEN)
    }

    /// True when the person agreed to be named in the book; for a minor, when the parent's form is noted too.
    pub fn may_be_named(&self) -> bool {
        let consents = &self.consents;
        consents.name_in_report && (!self.is_minor() || !consents.note.trim().is_empty())
    }
}

/// Sorts people as on a list at the door: by family name, then by first name. Accents and capitals do not matter.
pub fn by_family_name(people: &mut [&Person]) {
    people.sort_by(|one, other| {
        compare(&one.last, &other.last).then_with(|| compare(&one.first, &other.first))
    });
}

/// Who a person belongs to (`appartenenza`). Source: the identity card of the laboratories of Casalecchio di Reno.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Belonging {
    Union,
    Municipality,
    PlanningOffice,
    Ausl,
    Asc,
    Asp,
    ThirdSector,
    Business,
    School,
    Citizen,
    Other,
}

impl Belonging {
    pub const ALL: [Self; 11] = [
        Self::Citizen,
        Self::ThirdSector,
        Self::Municipality,
        Self::Union,
        Self::PlanningOffice,
        Self::Ausl,
        Self::Asc,
        Self::Asp,
        Self::School,
        Self::Business,
        Self::Other,
    ];
}

/// At which level (`livello`). `Elected` is the Italian *amministratore*.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Level {
    Elected,
    Manager,
    Professional,
    Operator,
    Volunteer,
    Citizen,
}

impl Level {
    pub const ALL: [Self; 6] = [
        Self::Citizen,
        Self::Volunteer,
        Self::Operator,
        Self::Professional,
        Self::Manager,
        Self::Elected,
    ];
}

/// Age bands; a birth date is never asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum AgeBand {
    Under14,
    From14To17,
    From18To29,
    From30To44,
    From45To64,
    From65To74,
    Over74,
}

impl AgeBand {
    pub const ALL: [Self; 7] = [
        Self::Under14,
        Self::From14To17,
        Self::From18To29,
        Self::From30To44,
        Self::From45To64,
        Self::From65To74,
        Self::Over74,
    ];
}

/// The privacy notice is given; everything else is a separate choice, no unless said.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Consents {
    /// The notice (informativa, art. 13 GDPR) was handed over.
    #[serde(default)]
    pub notice: bool,
    #[serde(default)]
    pub images: bool,
    /// May be contacted again.
    #[serde(default)]
    pub recontact: bool,
    /// The name may be printed in the book.
    #[serde(default)]
    pub name_in_report: bool,
    /// How a consent was given, the parent's form for a minor.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// Came, came and left, did not come.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub enum Attendance {
    /// Registered before, not yet here.
    #[default]
    Expected,
    /// Here since `arrived`; left at `left`, if before the end.
    Present {
        arrived: NaiveDateTime,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        left: Option<NaiveDateTime>,
        /// The times between going away and coming back, in their order.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        away: Vec<Away>,
    },
    /// Did not come. Never said of someone who walks away from a group.
    Absent,
}

/// Somebody went away and came back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Away {
    pub from: NaiveDateTime,
    pub to: NaiveDateTime,
}

impl Attendance {
    /// Here from that hour on.
    pub fn since(arrived: NaiveDateTime) -> Self {
        Self::Present {
            arrived,
            left: None,
            away: Vec::new(),
        }
    }

    /// True when here at some time of the laboratory.
    pub fn came(&self) -> bool {
        matches!(self, Self::Present { .. })
    }

    /// True when here at `at`.
    pub fn here_at(&self, at: NaiveDateTime) -> bool {
        let mut stays = self.stays().into_iter();
        stays.any(|(from, to)| from <= at && to.is_none_or(|to| at < to))
    }

    /// True when here at some time after `begins`.
    pub fn here_after(&self, begins: NaiveDateTime) -> bool {
        let mut stays = self.stays().into_iter();
        stays.any(|(_, to)| to.is_none_or(|to| begins < to))
    }

    /// True when here for a part, at least, of the time from `begins` to `ends`.
    pub fn here_between(&self, begins: NaiveDateTime, ends: NaiveDateTime) -> bool {
        let mut stays = self.stays().into_iter();
        stays.any(|(from, to)| from < ends && to.is_none_or(|to| begins < to))
    }

    /// From when to when the person was here, each time they were; the last one may not be over.
    pub fn stays(&self) -> Vec<(NaiveDateTime, Option<NaiveDateTime>)> {
        let Self::Present { arrived, left, away } = self else {
            return Vec::new();
        };
        let comings = std::iter::once(*arrived).chain(away.iter().map(|away| away.to));
        let goings = away.iter().map(|away| Some(away.from)).chain([*left]);
        comings.zip(goings).collect()
    }

    /// Came, and went away for good.
    pub fn has_left(&self) -> bool {
        matches!(self, Self::Present { left: Some(_), .. })
    }

    /// True when here and not gone, whatever the hour.
    pub fn is_here(&self) -> bool {
        matches!(self, Self::Present { left: None, .. })
    }
}

/// What the person needs in the room.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Care {
    /// Comes with: seat together (carer, interpreter, adult of a minor).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub companions: Vec<Id>,
    /// Wheelchair, front row, large print … in words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub accessibility: String,
}

impl Care {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample::person;

    #[test]
    fn an_accent_or_a_capital_does_not_change_the_place_in_the_list() {
        let named = |last: &str, first: &str| Person {
            last: last.to_owned(),
            first: first.to_owned(),
            ..person(1)
        };
        let people = [
            named("Fabbri", "Ugo"),
            named("èrcoli", "Ada"),
            named("Ercoli", "Zoe"),
        ];
        let mut sorted: Vec<&Person> = people.iter().collect();
        by_family_name(&mut sorted);
        let names: Vec<String> = sorted.into_iter().map(Person::name).collect();
        assert_eq!(names, ["Ada èrcoli", "Zoe Ercoli", "Ugo Fabbri"]);
    }
}
