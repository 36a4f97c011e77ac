//! Third part of a yearly sheet: what it answers, what it does, for whom, coordinated by whom.

use super::super::super::{Ask, Desk};
use super::super::{FormKit, Reader};
use super::{At, many, one, organisations, projects};
use crate::domain::{ACTION_KINDS, ACTIVITIES, NEEDS, SST_ROLES, TARGETS};
use crate::registry::ledger::{Art55, GroupSheet, Matter, ProjectSheet, Renewal, Sheet, TableSheet};
use crate::registry::vocabulary::{
    ACCESS, ART55, COORDINATION, GROUP_AIMS, GROUP_THEMES, TABLE_AIMS, TABLE_THEMES, TRAITS,
};
use crate::widget::{Fault, Form, Values};

pub fn build(at: At, desk: &Desk) -> Form {
    let kit = at.kit(desk);
    let kit = match at.sheet(desk).map(|sheet| &sheet.matter) {
        Some(Matter::Project(project)) => of_project(kit, project),
        Some(Matter::Table(table)) => of_table(kit, table),
        Some(Matter::Group(group)) => of_group(kit, group),
        None => kit,
    };
    at.titled(kit, "sheet-what")
}

pub fn read(at: At, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let sheet = at.sheet(desk).map(|sheet| {
        let mut sheet: Sheet = sheet.clone();
        match &mut sheet.matter {
            Matter::Project(project) => write_project(project, values),
            Matter::Table(table) => write_table(table, values),
            Matter::Group(group) => write_group(group, values),
        }
        sheet
    });
    at.put(sheet, Reader::new(values, desk))
}

fn of_project<'a>(kit: FormKit<'a>, project: &ProjectSheet) -> FormKit<'a> {
    let kit = many(kit, "sheet-needs", NEEDS, &project.needs);
    let kit = many(kit, "sheet-activities", ACTIVITIES, &project.activities);
    let kit = many(kit, "sheet-targets", TARGETS, &project.targets);
    let kit = many(kit, "sheet-access", ACCESS, &project.access);
    let kit = many(kit, "sheet-sst-roles", SST_ROLES, &project.sst_roles);
    let kit = many(kit, "sheet-action-kinds", ACTION_KINDS, &project.action_kinds);
    many(kit, "sheet-traits", TRAITS, &project.traits)
}

fn write_project(project: &mut ProjectSheet, values: &Values) {
    project.needs = values.many("sheet-needs");
    project.activities = values.many("sheet-activities");
    project.targets = values.many("sheet-targets");
    project.access = values.many("sheet-access");
    project.sst_roles = values.many("sheet-sst-roles");
    project.action_kinds = values.many("sheet-action-kinds");
    project.traits = values.many("sheet-traits");
}

fn of_table<'a>(kit: FormKit<'a>, table: &TableSheet) -> FormKit<'a> {
    let kit = one(
        kit,
        "sheet-coordination",
        COORDINATION,
        table.coordination.clone(),
    );
    let kit = many(kit, "sheet-themes", TABLE_THEMES, &table.themes);
    let kit = many(kit, "sheet-aims", TABLE_AIMS, &table.aims);
    let bodies = organisations(kit.desk);
    let projects = projects(kit.desk);
    let art55 = table.art55.clone().unwrap_or_default();
    let kit = kit
        .many("sheet-organisations", bodies, &table.organisations)
        .many("sheet-projects", projects, &table.projects);
    let institute = (!art55.institute.is_empty()).then_some(art55.institute);
    one(kit, "sheet-art55", ART55, institute)
        .line("sheet-art55-act", &art55.act)
        .line("sheet-renewal-composition", &table.renewal.composition)
        .line("sheet-renewal-aims", &table.renewal.aims)
        .line("sheet-renewal-field", &table.renewal.field)
}

fn write_table(table: &mut TableSheet, values: &Values) {
    table.coordination = values.one("sheet-coordination");
    table.themes = values.many("sheet-themes");
    table.aims = values.many("sheet-aims");
    table.organisations = values.many("sheet-organisations");
    table.projects = values.many("sheet-projects");
    table.art55 = values.one("sheet-art55").map(|institute| Art55 {
        institute,
        act: values.text("sheet-art55-act"),
    });
    table.renewal = Renewal {
        composition: values.text("sheet-renewal-composition"),
        aims: values.text("sheet-renewal-aims"),
        field: values.text("sheet-renewal-field"),
    };
}

fn of_group<'a>(kit: FormKit<'a>, group: &GroupSheet) -> FormKit<'a> {
    let kit = one(
        kit,
        "sheet-coordination",
        COORDINATION,
        group.coordination.clone(),
    );
    let kit = many(kit, "sheet-themes", GROUP_THEMES, &group.themes);
    let kit = many(kit, "sheet-aims", GROUP_AIMS, &group.aims);
    let bodies = organisations(kit.desk);
    kit.many("sheet-organisations", bodies, &group.organisations)
        .line("sheet-period", &group.period)
        .line("sheet-place", &group.place)
}

fn write_group(group: &mut GroupSheet, values: &Values) {
    group.coordination = values.one("sheet-coordination");
    group.themes = values.many("sheet-themes");
    group.aims = values.many("sheet-aims");
    group.organisations = values.many("sheet-organisations");
    group.period = values.text("sheet-period");
    group.place = values.text("sheet-place");
}
