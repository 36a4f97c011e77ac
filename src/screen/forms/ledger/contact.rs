//! A contact with an organisation: when, why, who of the service.

use super::super::super::{Ask, Desk};
use super::super::{FormKit, Reader};
use super::{one, organisations, written, yearly};
use crate::registry::ledger::{Contact, Record};
use crate::registry::vocabulary::CONTACTS;
use crate::widget::{Fault, Form, Values};

pub fn build(id: Option<&str>, organisation: &str, desk: &Desk) -> Form {
    let known = id.and_then(|id| yearly(desk)?.ledger.logs.contacts.get(id));
    let on = known.map_or(desk.now.date(), |contact| contact.on);
    let kit = FormKit::new(desk)
        .one(
            "contact-organisation",
            organisations(desk),
            Some(organisation.to_owned()),
        )
        .date("contact-on", Some(on));
    let kind = known.map(|contact| contact.kind.clone());
    one(kit, "contact-kind", CONTACTS, kind)
        .yes_or_no("contact-held", known.is_none_or(|contact| contact.held).into())
        .line("contact-by", known.map_or("", |contact| &contact.by))
        .text("contact-note", known.map_or("", |contact| &contact.note))
        .titled("contact", &[])
}

pub fn read(id: Option<&str>, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let next = || yearly(desk).map(|yearly| yearly.ledger.logs.contacts.next_id());
    reader.needed("contact-on");
    let contact = Contact {
        id: id.map(str::to_owned).or_else(next).unwrap_or_default(),
        organisation: reader.needed_one("contact-organisation").unwrap_or_default(),
        on: reader.date("contact-on").unwrap_or_else(|| desk.now.date()),
        kind: reader.needed_one("contact-kind").unwrap_or_default(),
        by: values.text("contact-by"),
        held: values.flag("contact-held"),
        note: values.text("contact-note"),
    };
    if contact.on > desk.now.date() {
        reader.blame("contact-on", "fault-contact-later");
    }
    reader.finish(vec![
        Ask::Inscribe(vec![written(id, Record::Contact(contact))]),
        Ask::Tell(desk.say("told-contact")),
    ])
}
