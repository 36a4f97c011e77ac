//! Project sheets born in laboratories, as the registry lists them.

use std::sync::Arc;

use chrono::NaiveDate;

use crate::domain::{DayState, Document, Id, Project, Session};
use crate::fold::compare;
use crate::format::Bilingual;

/// All projects, the newest laboratory first, then by title.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Registry {
    /// Shared with the lists that show them.
    pub entries: Vec<Arc<Entry>>,
}

/// One project sheet and the laboratory it was born in.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub session: String,
    pub session_title: String,
    pub date: NaiveDate,
    /// The id of the template, and its name.
    pub method: String,
    pub method_name: Bilingual,
    pub path: String,
    /// Where the laboratory was held; where the project acts is in its scope.
    pub municipality: String,
    pub project: Project,
    pub promoter: Option<String>,
    pub contact: Option<String>,
    /// Names of the bodies that take part, the promoter left out.
    pub partners: Vec<String>,
    /// All that it can be found by, folded once so that every filter is quick.
    pub(super) searchable: String,
}

/// Collects the project sheets of every laboratory that was closed, even if it was opened again since.
pub fn build(documents: &[&Document]) -> Registry {
    let closed = documents.iter().filter(|document| was_closed(&document.session));
    let entries = closed.flat_map(|document| {
        let projects = document.session.outcomes.projects.iter();
        projects.map(|project| Arc::new(Entry::of(document, project)))
    });
    let mut registry = Registry::default();
    registry.join(Registry {
        entries: entries.collect(),
    });
    registry
}

impl Registry {
    /// Takes in the projects of other laboratories.
    pub fn join(&mut self, other: Self) {
        self.entries.extend(other.entries);
        self.entries.sort_by(|one, other| {
            let by_lab = other
                .date
                .cmp(&one.date)
                .then_with(|| one.session.cmp(&other.session));
            by_lab
                .then_with(|| compare(&one.project.title, &other.project.title))
                .then_with(|| one.project.id.cmp(&other.project.id))
        });
    }
}

impl Entry {
    fn of(document: &Document, project: &Project) -> Self {
        let session = &document.session;
        let summary = &document.summary;
        let body = |id: &Id| session.body(id).map(|body| body.name.clone());
        let promoter = project.partnership.promoter.as_ref();
        let partners = project.partnership.partners.iter().map(|partner| &partner.body);
        let mut entry = Self {
            session: summary.id.clone(),
            session_title: session.header.title.clone(),
            date: session.header.date,
            method: summary.method.clone(),
            method_name: summary.method_name.clone(),
            path: session.header.path.clone(),
            municipality: session.header.place.municipality.clone(),
            project: project.clone(),
            promoter: promoter.and_then(body),
            contact: project
                .partnership
                .contact
                .as_ref()
                .and_then(|id| Some(session.person(id)?.name())),
            partners: partners
                .filter(|id| Some(*id) != promoter)
                .filter_map(body)
                .collect(),
            searchable: String::new(),
        };
        entry.searchable = entry.folded();
        entry
    }
}

fn was_closed(session: &Session) -> bool {
    let closing = &session.day.closing;
    let is_closed = match session.day.state {
        DayState::Closed => true,
        DayState::Prepared | DayState::Running => false,
    };
    is_closed || closing.closed_at.is_some() || !closing.reopened.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Body, Partner, Person};
    use crate::registry::fixture::{closed, document, person, project};

    fn titles(registry: &Registry) -> Vec<&str> {
        registry
            .entries
            .iter()
            .map(|entry| entry.project.title.as_str())
            .collect()
    }

    #[test]
    fn the_newest_laboratory_comes_first_and_its_projects_by_title() {
        let old = closed("old", "2024-05-01", vec![project("PR01", "Orto", &[])]);
        let new = closed(
            "new",
            "2025-05-01",
            vec![project("PR01", "Òrtica", &[]), project("PR02", "Merenda", &[])],
        );
        assert_eq!(titles(&build(&[&old, &new])), ["Merenda", "Òrtica", "Orto"]);
    }

    #[test]
    fn a_laboratory_still_running_feeds_nothing_and_a_reopened_one_still_does() {
        let running = document("a", "2025-01-01", |session| {
            session.outcomes.projects = vec![project("PR01", "A", &[])]
        });
        let mut reopened = closed("b", "2025-01-01", vec![project("PR01", "B", &[])]);
        reopened.session.day.state = DayState::Running;
        reopened.session.day.closing.reopened = vec!["manca un nome".to_owned()];
        assert_eq!(titles(&build(&[&running, &reopened])), ["B"]);
    }

    #[test]
    fn an_entry_names_promoter_contact_and_partners() {
        let mut sheet = project("PR01", "Orto", &[]);
        sheet.partnership.promoter = Some("E01".into());
        sheet.partnership.contact = Some("P01".into());
        let partner = |id: &str| Partner {
            body: id.into(),
            roles: Vec::new(),
        };
        sheet.partnership.partners = vec![partner("E01"), partner("E02"), partner("E99")];
        let mut lab = closed("a", "2025-01-01", vec![sheet]);
        let body = |id: &str, name: &str| Body {
            id: id.into(),
            name: name.to_owned(),
            kind: "aps".to_owned(),
            ets: true,
            runts: String::new(),
            municipality: String::new(),
        };
        lab.session.bodies = vec![body("E01", "Il Ponte"), body("E02", "La Corte")];
        lab.session.people = vec![Person {
            last: "Verdorto".to_owned(),
            ..person("P01", "X1", "Nadia")
        }];
        let registry = build(&[&lab]);
        let entry = &registry.entries[0];
        assert_eq!(entry.promoter.as_deref(), Some("Il Ponte"));
        assert_eq!(entry.contact.as_deref(), Some("Nadia Verdorto"));
        assert_eq!(entry.partners, ["La Corte"]);
    }
}
