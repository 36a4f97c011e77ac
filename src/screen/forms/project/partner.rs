//! The form of a partner of a project: a body and what it does.

use super::super::super::{Ask, Desk};
use super::super::person::bodies;
use super::super::{FormKit, Reader, put_in};
use super::stored;
use crate::domain::{Id, Partner, ROLES};
use crate::widget::{Fault, Form, Values};

pub fn build(id: &Id, known: Option<&Partner>, desk: &Desk) -> Form {
    let (Some(session), Some(project)) = (desk.session(), stored(id, desk)) else {
        return FormKit::new(desk).titled("partner", &[]);
    };
    let roles = known.map(|partner| partner.roles.clone()).unwrap_or_default();
    let kit = FormKit::new(desk).one(
        "partner-body",
        bodies(session),
        known.map(|partner| partner.body.to_string()),
    );
    let choices = kit.terms(ROLES, &roles);
    kit.many("partner-roles", choices, &roles)
        .titled("partner", &[("title", project.title.as_str().into())])
}

pub fn read(id: &Id, was: Option<&Partner>, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let body = reader.needed_one("partner-body");
    let roles = values.many("partner-roles");
    if roles.is_empty() {
        reader.blame("partner-roles", "fault-choose");
    }
    let project = stored(id, desk)
        .cloned()
        .zip(body)
        .and_then(|(mut project, body)| {
            let partner = Partner {
                body: Id(body),
                roles,
            };
            put_in(&mut project.partnership.partners, was, partner)?;
            Some(project)
        });
    super::put(project, reader)
}
