//! Project sheets handed to the registry.

use super::{people, record};
use crate::domain::{Counters, Noun, Project, Refusal, Session};

pub fn put(session: &mut Session, ids: &Counters, project: &Project) -> Result<(), Refusal> {
    record::check_text(&project.title, "title")?;
    if project.from.is_empty() {
        return Err(Refusal::NoOrigin);
    }
    record::check(session, ids, &project.id, Noun::Project, project)?;
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
    check_contact(session, project)?;
    let mut project = project.clone();
    project.from = record::distinct(&project.from);
    record::store(ids, &mut session.outcomes.projects, project, |project| {
        &project.id
    });
    Ok(())
}

/// Refuses a person to call who never came, unless the project names them already.
fn check_contact(session: &Session, project: &Project) -> Result<(), Refusal> {
    let known = session
        .outcomes
        .projects
        .iter()
        .find(|known| known.id == project.id);
    let named = known.and_then(|known| known.partnership.contact.as_ref());
    match &project.partnership.contact {
        Some(contact) if named != Some(contact) => people::check_came(session, contact),
        Some(_) | None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::sample::{Lab, day, id, ids, person};
    use crate::domain::{Calendar, Expected, Partnership, Project, ProjectState, Record, Refusal, Scope};

    fn project() -> Project {
        Project {
            id: id("PR01"),
            title: "Il Cancello Aperto".to_owned(),
            description: String::new(),
            from: ids("T01"),
            continues: None,
            goals: Vec::new(),
            scope: Scope::default(),
            partnership: Partnership::default(),
            expected: Expected {
                beneficiaries: Some(160),
                in_charge: Some(12),
                ..Expected::default()
            },
            calendar: Calendar {
                starts: day().succ_opt(),
                months: Some(12),
            },
            state: ProjectState::Sheet,
        }
    }

    fn lab() -> Lab {
        let mut lab = Lab::with_people(1);
        lab.posts("T01", "P01", None);
        lab.put(Record::Project(project()));
        lab
    }

    #[test]
    fn a_project_comes_from_something_that_exists() {
        let mut lab = lab();
        let mut orphan = project();
        orphan.from.clear();
        assert_eq!(lab.refuses_to_put(Record::Project(orphan)), Refusal::NoOrigin);
        let mut strange = project();
        strange.from = ids("T09");
        assert_eq!(
            lab.refuses_to_put(Record::Project(strange)),
            Refusal::Unknown { id: id("T09") }
        );
    }

    #[test]
    fn those_in_charge_are_part_of_the_beneficiaries() {
        let mut lab = lab();
        let mut wrong = project();
        wrong.expected.in_charge = Some(161);
        assert_eq!(
            lab.refuses_to_put(Record::Project(wrong)),
            Refusal::InChargeOverBeneficiaries {
                in_charge: 161,
                beneficiaries: 160
            }
        );
    }

    #[test]
    fn the_person_to_call_came() {
        let mut lab = lab();
        lab.put(Record::Person(person(2)));
        let mut wrong = project();
        wrong.partnership.contact = Some(id("P02"));
        assert_eq!(
            lab.refuses_to_put(Record::Project(wrong)),
            Refusal::NotHere { person: id("P02") }
        );
    }

    #[test]
    fn a_project_starts_after_the_day() {
        let mut lab = lab();
        let mut early = project();
        early.calendar.starts = Some(day());
        assert_eq!(
            lab.refuses_to_put(Record::Project(early)),
            Refusal::BeforeTheDay { field: "starts" }
        );
    }
}
