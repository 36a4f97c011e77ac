//! The organisations of a promotion: found in the list, or named.

use crate::domain::{Body, Document, Project};
use crate::fold::fold;
use crate::registry::ledger::{Involvement, Ledger, Order, Standing, is_public_kind};

/// Finds or names the organisations of one promotion.
pub(super) struct Desk<'a> {
    ledger: &'a Ledger,
    year: i32,
    /// Names given here, folded, and their ids.
    named: Vec<(String, String)>,
    pub(super) orders: Vec<Order>,
}

impl<'a> Desk<'a> {
    pub(super) fn new(ledger: &'a Ledger, year: i32) -> Self {
        Self {
            ledger,
            year,
            named: Vec::new(),
            orders: Vec::new(),
        }
    }

    /// The organisations of the territory in a project, the promoter first. Public offices are none.
    pub(super) fn subjects(&mut self, document: &Document, project: &Project) -> Vec<Involvement> {
        let partnership = &project.partnership;
        let mut subjects: Vec<Involvement> = Vec::new();
        let promoter = partnership.promoter.iter().map(|body| (body, None));
        let partners = partnership.partners.iter();
        let partners = partners.map(|partner| (&partner.body, Some(&partner.roles)));
        for (id, roles) in promoter.chain(partners) {
            let body = document.session.body(id);
            let Some(body) = body.filter(|body| !is_public_kind(&body.kind)) else {
                continue;
            };
            let organisation = self.organisation(body);
            let roles = roles.cloned().unwrap_or_else(|| vec!["promotore".to_owned()]);
            match subjects
                .iter_mut()
                .find(|known| known.organisation == organisation)
            {
                Some(known) => {
                    let new = roles.into_iter().filter(|role| !known.roles.contains(role));
                    known.roles.extend(new.collect::<Vec<_>>());
                }
                None => subjects.push(Involvement {
                    organisation,
                    roles,
                    ..Involvement::default()
                }),
            }
        }
        subjects
    }

    fn organisation(&mut self, body: &Body) -> String {
        let name = fold(&body.name);
        let known = self.ledger.organisations.iter();
        let known = known.map(|known| (fold(&known.name), known.id.clone()));
        let mut known = known.chain(self.named.iter().cloned());
        if let Some((_, id)) = known.find(|(known, _)| *known == name) {
            return id;
        }
        let id = self.ledger.organisation_id_after(self.named.len());
        self.named.push((name, id.clone()));
        self.orders.push(Order::Organisation {
            id: id.clone(),
            name: body.name.clone(),
        });
        self.orders.push(Order::Standing {
            year: self.year,
            id: id.clone(),
            standing: Standing {
                kind: (!body.kind.is_empty()).then(|| body.kind.clone()),
                ets: Some(body.ets),
            },
        });
        id
    }
}
