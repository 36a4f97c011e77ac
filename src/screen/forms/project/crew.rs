//! Third step of a project sheet: who to call, who carries it, how many, from when. An empty number is "not collected".

use super::super::super::{Ask, Desk};
use super::super::person::bodies;
use super::super::{FormKit, Reader};
use super::stored;
use crate::domain::{Calendar, Expected, Id, Operators, Partnership, Project, SST_ROLES};
use crate::widget::{Fault, Form, Values};

pub fn build(id: &Id, desk: &Desk) -> Form {
    let (Some(session), Some(project)) = (desk.session(), stored(id, desk)) else {
        return FormKit::new(desk).titled("project-crew", &[]);
    };
    let partnership = &project.partnership;
    let operators = &partnership.operators;
    let expected = &project.expected;
    let kit = FormKit::new(desk)
        .person("project-contact", session, partnership.contact.as_ref())
        .one(
            "project-promoter",
            bodies(session),
            partnership.promoter.as_ref().map(Id::to_string),
        )
        .number("project-beneficiaries", expected.beneficiaries)
        .number("project-in-charge", expected.in_charge)
        .number("project-volunteers", expected.volunteers)
        .number("project-professionals", expected.professionals);
    let roles = kit.terms(SST_ROLES, &partnership.sst_roles);
    kit.many("project-sst-roles", roles, &partnership.sst_roles)
        .number("project-operators-sst", operators.sst)
        .number("project-operators-networks", operators.networks_office)
        .number("project-operators-other", operators.other_offices)
        .date("project-starts", project.calendar.starts)
        .number("project-months", project.calendar.months)
        .titled("project-crew", &[("title", project.title.as_str().into())])
}

pub fn read(id: &Id, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let project = stored(id, desk).map(|project| written(project, &mut reader));
    if let Some(project) = &project {
        check(project, &mut reader);
    }
    super::put(project, reader)
}

fn written(project: &Project, reader: &mut Reader) -> Project {
    Project {
        partnership: Partnership {
            contact: reader.one_id("project-contact"),
            promoter: reader.one_id("project-promoter"),
            sst_roles: reader.values.many("project-sst-roles"),
            operators: Operators {
                sst: reader.number("project-operators-sst"),
                networks_office: reader.number("project-operators-networks"),
                other_offices: reader.number("project-operators-other"),
            },
            ..project.partnership.clone()
        },
        expected: Expected {
            beneficiaries: reader.number("project-beneficiaries"),
            in_charge: reader.number("project-in-charge"),
            volunteers: reader.number("project-volunteers"),
            professionals: reader.number("project-professionals"),
            funding: project.expected.funding.clone(),
        },
        calendar: Calendar {
            starts: reader.date("project-starts"),
            months: reader.number("project-months"),
        },
        ..project.clone()
    }
}

/// What the rules of the laboratory would refuse, said beside the field.
fn check(project: &Project, reader: &mut Reader) {
    let expected = &project.expected;
    if let (Some(in_charge), Some(beneficiaries)) = (expected.in_charge, expected.beneficiaries)
        && in_charge > beneficiaries
    {
        reader.blame("project-in-charge", "fault-in-charge");
    }
    let day = reader.desk.session().map(|session| session.header.date);
    if project.calendar.starts.is_some_and(|starts| Some(starts) <= day) {
        reader.blame("project-starts", "fault-after-the-day");
    }
}
