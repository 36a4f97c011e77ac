//! What laboratories show of organisations, gathered as they are read.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Bond, Evidence, Stage, When, Witness};
use crate::domain::{Belonging, Body, Document, Id, Person};
use crate::fold::fold;
use crate::registry::ledger::is_public_kind;

/// Every body seen in a laboratory, in the order of the laboratories.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sightings(Vec<Sighting>);

/// A body in a laboratory.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Sighting {
    pub(super) name: String,
    /// The same, folded: the same name is the same organisation.
    pub(super) folded: String,
    pub(super) kind: String,
    /// None for one that is only written in the list of the laboratory.
    pub(super) evidence: Option<Arc<Evidence>>,
}

impl Sightings {
    pub fn of(documents: &[&Document]) -> Self {
        let mut sightings = Self::default();
        for document in documents {
            sightings.at_laboratory(document);
            sightings.offers(document);
        }
        sightings
    }

    /// Takes in what other laboratories show, after its own.
    pub fn join(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    pub(super) fn all(&self) -> &[Sighting] {
        &self.0
    }

    /// Public offices are no organisations.
    fn see(&mut self, body: &Body, evidence: Option<Evidence>) {
        if !is_public_kind(&body.kind) {
            self.0.push(Sighting {
                name: body.name.clone(),
                folded: fold(&body.name),
                kind: body.kind.clone(),
                evidence: evidence.map(Arc::new),
            });
        }
    }

    /// Who came brings a body to the laboratory, where somebody of the service came too.
    fn at_laboratory(&mut self, document: &Document) {
        let session = &document.session;
        let people: Vec<&Person> = session.people_who_came().collect();
        let operators = people.iter().filter(|person| is_of_service(person));
        let operators: Arc<BTreeSet<String>> =
            Arc::new(operators.map(|person| fold(&person.name())).collect());
        let came: BTreeSet<&Id> = people.iter().filter_map(|person| person.body.as_ref()).collect();
        for body in &session.bodies {
            let is_together = !operators.is_empty() && came.contains(&body.id);
            let evidence = is_together.then(|| Evidence {
                when: When::Day(session.header.date),
                stage: Some(Stage::Laboratory),
                witness: Witness::Laboratory {
                    session: document.summary.id.clone(),
                    title: session.header.title.clone(),
                },
                bond: Bond::Personal,
                operators: operators.clone(),
            });
            self.see(body, evidence);
        }
    }

    /// Who offers help brings a body in any case.
    fn offers(&mut self, document: &Document) {
        let session = &document.session;
        for offer in &session.outcomes.offers {
            let person = session.person(&offer.person);
            let Some(body) = person.and_then(|person| session.body(person.body.as_ref()?)) else {
                continue;
            };
            let evidence = Evidence {
                when: When::Day(session.header.date),
                stage: Some(Stage::Hook),
                witness: Witness::Offer {
                    session: document.summary.id.clone(),
                    id: offer.id.clone(),
                    what: offer.what.clone(),
                },
                bond: Bond::Personal,
                operators: Arc::default(),
            };
            self.see(body, Some(evidence));
        }
    }
}

fn is_of_service(person: &Person) -> bool {
    match person.belonging {
        Belonging::Municipality
        | Belonging::Asc
        | Belonging::Asp
        | Belonging::Ausl
        | Belonging::PlanningOffice => true,
        Belonging::Union
        | Belonging::ThirdSector
        | Belonging::Business
        | Belonging::School
        | Belonging::Citizen
        | Belonging::Other => false,
    }
}
