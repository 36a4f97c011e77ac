//! The form of an offer of help: who, for which project, what.

use super::super::super::{Ask, Desk, Labels};
use super::super::{FormKit, Reader};
use crate::domain::{Command, Id, Offer, Record, prefix};
use crate::widget::{Choice, Fault, Form, Values};

pub fn build(id: Option<&Id>, desk: &Desk) -> Form {
    let Some(session) = desk.session() else {
        return FormKit::new(desk).titled("offer", &[]);
    };
    let known = session.outcomes.offers.iter().find(|offer| Some(&offer.id) == id);
    let projects: Vec<Choice> = session
        .outcomes
        .projects
        .iter()
        .map(|project| Choice::new(project.id.as_str(), format!("{} {}", project.id, project.title)))
        .collect();
    let mut kit = FormKit::new(desk).person("offer-person", session, known.map(|offer| &offer.person));
    if !projects.is_empty() {
        let project = known.and_then(|offer| offer.project.as_ref());
        kit = kit.one("offer-project", projects, project.map(Id::to_string));
    }
    kit.line("offer-what", known.map_or("", |offer| &offer.what))
        .titled("offer", &[])
}

pub fn read(id: Option<&Id>, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let (Some(document), Some(person)) = (desk.document(), reader.needed_one("offer-person")) else {
        return reader.finish(Vec::new());
    };
    let offer = Offer {
        id: id.cloned().unwrap_or_else(|| document.next_id(prefix::OFFER)),
        person: Id(person),
        project: reader.one_id("offer-project"),
        what: values.text("offer-what"),
    };
    if offer.project.is_none() && offer.what.is_empty() {
        reader.blame("offer-what", "fault-offer");
    }
    let name = Labels::of(desk).person(&document.session, &offer.person);
    let told = desk.tell("told-offer", &[("name", name.into())]);
    reader.finish(vec![Ask::Do(Command::put(Record::Offer(offer))), Ask::Tell(told)])
}
