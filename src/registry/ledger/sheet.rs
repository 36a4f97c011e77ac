//! The yearly sheet: what is said of an entity in one year, and the unit of every indicator.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{GroupSheet, Kind, ProjectSheet, TableSheet};

/// One entity in one edition.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    /// The id of the entity.
    pub entity: String,
    pub name: String,
    /// Active on at least one day of the year. One that was not is kept, and is not in the edition.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub active: bool,
    /// Why it is in the list and out of every aggregate ("+1"); the reason may be missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excluded: Option<String>,
    #[serde(default)]
    pub span: Span,
    /// A word of the vocabulary of origins: `laboratorio_pdz`, `dgr_fragilita` …
    #[serde(default)]
    pub origin: Option<String>,
    #[serde(default)]
    pub territory: Territory,
    #[serde(default, skip_serializing_if = "Written::is_empty")]
    pub written: Written,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follow_up: Option<FollowUp>,
    pub matter: Matter,
}

fn yes() -> bool {
    true
}

fn is_yes(active: &bool) -> bool {
    *active
}

/// What only one kind of entity has.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Matter {
    Project(Box<ProjectSheet>),
    Table(Box<TableSheet>),
    Group(Box<GroupSheet>),
}

/// From which year to which.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Span {
    #[serde(default)]
    pub since: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<i32>,
}

/// Where it acts. Nothing is implied: a zone does not bring its Quartiere with it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Territory {
    /// Range of action of a project: `zona`, `quartiere` …
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<String>,
    /// Quartieri, each once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub districts: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub zones: Vec<String>,
    /// Comuni, in a district of several.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub municipalities: Vec<String>,
}

/// Who wrote the sheet, from what, when.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Written {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

impl Written {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Somebody must look at the sheet again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUp {
    pub note: String,
    pub on: NaiveDate,
}

impl Sheet {
    /// A sheet that says nothing yet.
    pub fn blank(entity: &str, name: &str, kind: Kind) -> Self {
        Self {
            entity: entity.to_owned(),
            name: name.to_owned(),
            active: true,
            excluded: None,
            span: Span::default(),
            origin: None,
            territory: Territory::default(),
            written: Written::default(),
            follow_up: None,
            matter: match kind {
                Kind::Project => Matter::Project(Box::default()),
                Kind::Table => Matter::Table(Box::default()),
                Kind::Group => Matter::Group(Box::default()),
            },
        }
    }

    pub fn kind(&self) -> Kind {
        match &self.matter {
            Matter::Project(_) => Kind::Project,
            Matter::Table(_) => Kind::Table,
            Matter::Group(_) => Kind::Group,
        }
    }

    pub fn project(&self) -> Option<&ProjectSheet> {
        match &self.matter {
            Matter::Project(project) => Some(project),
            Matter::Table(_) | Matter::Group(_) => None,
        }
    }

    pub fn table(&self) -> Option<&TableSheet> {
        match &self.matter {
            Matter::Table(table) => Some(table),
            Matter::Project(_) | Matter::Group(_) => None,
        }
    }

    pub fn group(&self) -> Option<&GroupSheet> {
        match &self.matter {
            Matter::Group(group) => Some(group),
            Matter::Project(_) | Matter::Table(_) => None,
        }
    }

    /// Whether it belongs to the edition of `year`: active, and for a project begun (running, established, or ended
    /// in that very year). Where the state was not collected, being in the edition is what the sheet says.
    pub fn is_in_edition(&self, year: i32) -> bool {
        self.active && self.project().is_none_or(|project| self.has_begun(project, year))
    }

    fn has_begun(&self, project: &ProjectSheet, year: i32) -> bool {
        match project.state.as_deref() {
            None | Some("avviato" | "consolidato") => true,
            Some("concluso") => self.span.until.is_none_or(|until| until == year),
            Some(_) => false,
        }
    }
}
