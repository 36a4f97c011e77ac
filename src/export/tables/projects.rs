//! The project sheets that the laboratory hands on.

use super::super::naming::Names;
use super::super::{Cell, Grid};
use crate::domain::{ACTION_KINDS, ACTIVITIES, NEEDS, Project, RANGES, ROLES, TARGETS, Vocabulary};

const HEADS: [&str; 23] = [
    "id",
    "title",
    "state",
    "description",
    "goals",
    "from",
    "continues",
    "needs",
    "activities",
    "targets",
    "range",
    "areas",
    "municipalities",
    "action_kind",
    "contact",
    "promoter",
    "partners",
    "beneficiaries",
    "volunteers",
    "professionals",
    "euro",
    "starts",
    "months",
];

pub fn projects(names: &Names) -> Grid {
    let mut grid = Grid::new("projects", &HEADS, names.words);
    let projects = names.session().outcomes.projects.iter();
    grid.rows = projects
        .map(|project| {
            [
                what(project, names),
                scope(project, names),
                carried(project, names),
            ]
            .concat()
        })
        .collect();
    grid
}

fn what(project: &Project, names: &Names) -> Vec<Cell> {
    vec![
        Cell::text(project.id.as_str()),
        Cell::text(names.text(&project.title)),
        Cell::text(names.labels().project_state(project.state)),
        Cell::text(names.text(&project.description)),
        Cell::text(names.lines(&project.goals)),
        Cell::text(names.things(&project.from)),
        Cell::text(project.continues.as_deref().unwrap_or_default()),
    ]
}

fn scope(project: &Project, names: &Names) -> Vec<Cell> {
    let scope = &project.scope;
    let terms = |vocabulary: Vocabulary, terms: &[String]| {
        let labels = names.labels();
        let words: Vec<String> = terms
            .iter()
            .filter(|term| !term.is_empty())
            .map(|term| labels.term(vocabulary.name, term))
            .collect();
        Cell::text(words.join("; "))
    };
    vec![
        terms(NEEDS, &scope.needs),
        terms(ACTIVITIES, &scope.activities),
        terms(TARGETS, &scope.targets),
        terms(RANGES, std::slice::from_ref(&scope.range)),
        Cell::text(scope.areas.join("; ")),
        Cell::text(scope.municipalities.join("; ")),
        terms(ACTION_KINDS, std::slice::from_ref(&scope.action_kind)),
    ]
}

fn carried(project: &Project, names: &Names) -> Vec<Cell> {
    let labels = names.labels();
    let partnership = &project.partnership;
    let expected = &project.expected;
    let contact = partnership.contact.as_ref().map(|id| names.person(id));
    let promoter = partnership.promoter.as_ref().map(|id| names.thing(id));
    let partners = partnership.partners.iter().map(|partner| {
        let roles: Vec<String> = partner
            .roles
            .iter()
            .map(|role| labels.term(ROLES.name, role))
            .collect();
        format!("{} ({})", names.thing(&partner.body), roles.join(", "))
    });
    let cents: Vec<u64> = expected
        .funding
        .iter()
        .filter_map(|funding| funding.cents)
        .collect();
    let euro = if cents.is_empty() {
        Cell::Blank
    } else {
        Cell::Euro(cents.into_iter().fold(0, u64::saturating_add))
    };
    vec![
        Cell::text(contact.unwrap_or_default()),
        Cell::text(promoter.unwrap_or_default()),
        Cell::text(partners.collect::<Vec<_>>().join("; ")),
        Cell::count(expected.beneficiaries),
        Cell::count(expected.volunteers),
        Cell::count(expected.professionals),
        euro,
        Cell::date(project.calendar.starts),
        Cell::count(project.calendar.months),
    ]
}
