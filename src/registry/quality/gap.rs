//! What is missing in a sheet: it is not wrong, and the figure that needs it goes without.

use crate::registry::ledger::{GroupSheet, Matter, ProjectSheet, Sheet, TableSheet};

/// Something that a figure needs and the sheet does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// Row 1.
    Origin,
    /// Row 2.
    Needs,
    /// Row 3.
    Range,
    /// S6.
    Activities,
    /// Row T2.
    Beneficiaries,
    /// Row 5.
    InCharge,
    /// Row 6.
    Subjects,
    SstRoles,
    /// Rows 7 and 11.
    Districts,
    /// Rows 8 and 12.
    Coordination,
    /// Rows 9 and 13.
    Themes,
    /// Rows 10 and 14.
    Aims,
    /// S11.
    Citizens,
    /// S1.
    Since,
}

impl Gap {
    /// The name of the sentence that tells it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Origin => "gap-origin",
            Self::Needs => "gap-needs",
            Self::Range => "gap-range",
            Self::Activities => "gap-activities",
            Self::Beneficiaries => "gap-beneficiaries",
            Self::InCharge => "gap-in-charge",
            Self::Subjects => "gap-subjects",
            Self::SstRoles => "gap-sst-roles",
            Self::Districts => "gap-districts",
            Self::Coordination => "gap-coordination",
            Self::Themes => "gap-themes",
            Self::Aims => "gap-aims",
            Self::Citizens => "gap-citizens",
            Self::Since => "gap-since",
        }
    }
}

/// What a sheet does not say, in the order of its form.
pub fn gaps(sheet: &Sheet) -> Vec<Gap> {
    let own = match &sheet.matter {
        Matter::Project(project) => of_project(sheet, project),
        Matter::Table(table) => of_table(sheet, table),
        Matter::Group(group) => of_group(sheet, group),
    };
    let since = (sheet.span.since.is_none(), Gap::Since);
    let all = std::iter::once(since).chain(own);
    all.filter(|(is_missing, _)| *is_missing)
        .map(|(_, gap)| gap)
        .collect()
}

fn of_project(sheet: &Sheet, project: &ProjectSheet) -> Vec<(bool, Gap)> {
    let with_role = |known: &ProjectSheet| known.subjects.iter().any(|subject| !subject.roles.is_empty());
    vec![
        (sheet.origin.is_none(), Gap::Origin),
        (sheet.territory.range.is_none(), Gap::Range),
        (project.needs.is_empty(), Gap::Needs),
        (project.activities.is_empty(), Gap::Activities),
        (project.people.beneficiaries.is_none(), Gap::Beneficiaries),
        (project.people.in_charge.is_none(), Gap::InCharge),
        (!with_role(project), Gap::Subjects),
        (project.sst_roles.is_empty(), Gap::SstRoles),
    ]
}

fn of_table(sheet: &Sheet, table: &TableSheet) -> Vec<(bool, Gap)> {
    vec![
        (is_nowhere(sheet), Gap::Districts),
        (table.coordination.is_none(), Gap::Coordination),
        (table.themes.is_empty(), Gap::Themes),
        (table.aims.is_empty(), Gap::Aims),
        (table.organisations.is_empty(), Gap::Subjects),
    ]
}

fn of_group(sheet: &Sheet, group: &GroupSheet) -> Vec<(bool, Gap)> {
    vec![
        (is_nowhere(sheet), Gap::Districts),
        (group.coordination.is_none(), Gap::Coordination),
        (group.themes.is_empty(), Gap::Themes),
        (group.aims.is_empty(), Gap::Aims),
        (group.citizens.is_none(), Gap::Citizens),
    ]
}

fn is_nowhere(sheet: &Sheet) -> bool {
    sheet.territory.districts.is_empty() && sheet.territory.municipalities.is_empty()
}
