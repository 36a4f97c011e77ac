//! Project sheets handed to the registry.

use super::record;
use crate::domain::{Noun, Project, Refusal, Session};

pub fn put(session: &mut Session, project: &Project) -> Result<(), Refusal> {
    record::check_text(&project.title, "title")?;
    if project.from.is_empty() {
        return Err(Refusal::NoOrigin);
    }
    record::check(session, &project.id, Noun::Project, project)?;
    if let (Some(in_charge), Some(beneficiaries)) =
        (project.expected.in_charge, project.expected.beneficiaries)
        && in_charge > beneficiaries
    {
        return Err(Refusal::InChargeOverBeneficiaries {
            in_charge,
            beneficiaries,
        });
    }
    if project
        .calendar
        .starts
        .is_some_and(|starts| starts <= session.header.date)
    {
        return Err(Refusal::BeforeTheDay { field: "starts" });
    }
    let mut project = project.clone();
    project.from = record::distinct(&project.from);
    record::store(&mut session.outcomes.projects, project, |project| &project.id);
    Ok(())
}
