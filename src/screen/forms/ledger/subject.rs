//! An organisation in a project: which one, what it does. A name that is not in the list is a new organisation.

use super::super::super::{Ask, Desk};
use super::super::{Reader, put_in};
use super::{At, many, one, organisations, yearly};
use crate::domain::{BODY_KINDS, ROLES};
use crate::registry::ledger::{Involvement, Matter, Order, Standing};
use crate::widget::{Fault, Form, Values};

pub fn build(at: At, was: Option<&Involvement>, desk: &Desk) -> Form {
    let known = was.cloned().unwrap_or_default();
    let chosen = (!known.organisation.is_empty()).then(|| known.organisation.clone());
    let standing = standing(at, chosen.as_deref(), desk);
    let kit = at
        .kit(desk)
        .one("subject-organisation", organisations(desk), chosen);
    let kit = kit.line("subject-new", "");
    let kit = many(kit, "subject-roles", ROLES, &known.roles);
    let kit = one(kit, "subject-kind", BODY_KINDS, standing.kind)
        .yes_or_no("subject-ets", (standing.ets == Some(true)).into())
        .number("subject-referrals", known.referrals)
        .number("subject-shared-paths", known.shared_paths);
    at.titled(kit, "subject")
}

pub fn read(at: At, was: Option<&Involvement>, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let (id, mut orders) = organisation(&mut reader);
    let roles = values.many("subject-roles");
    if roles.is_empty() {
        reader.blame("subject-roles", "fault-choose");
    }
    orders.extend(judged(at, &id, &reader));
    let subject = Involvement {
        organisation: id,
        roles,
        referrals: reader.number("subject-referrals"),
        shared_paths: reader.number("subject-shared-paths"),
    };
    let sheet = at.sheet(desk).cloned().and_then(|mut sheet| {
        if let Matter::Project(project) = &mut sheet.matter {
            put_in(&mut project.subjects, was, subject)?;
        }
        Some(sheet)
    });
    let asks = at.put(sheet, reader)?;
    Ok(asks
        .into_iter()
        .map(|ask| match ask {
            Ask::Inscribe(own) => Ask::Inscribe(orders.iter().cloned().chain(own).collect()),
            other => other,
        })
        .collect())
}

/// The organisation that was chosen, or the new one that was named and the order that names it.
fn organisation(reader: &mut Reader) -> (String, Vec<Order>) {
    let new = reader.values.text("subject-new");
    let chosen = reader.values.one("subject-organisation");
    let ledger = yearly(reader.desk).map(|yearly| &yearly.ledger);
    match (chosen, ledger) {
        (None, Some(ledger)) if !new.is_empty() => {
            let folded = crate::fold::fold(&new);
            let mut known = ledger.organisations.iter();
            if let Some(known) = known.find(|known| crate::fold::fold(&known.name) == folded) {
                return (known.id.clone(), Vec::new());
            }
            let id = ledger.organisation_id_after(0);
            (id.clone(), vec![Order::Organisation { id, name: new }])
        }
        (Some(id), _) => (id, Vec::new()),
        (None, _) => {
            reader.blame("subject-organisation", "fault-organisation");
            (String::new(), Vec::new())
        }
    }
}

/// What the organisation is in this edition, where it was not said so before.
fn judged(at: At, id: &str, reader: &Reader) -> Option<Order> {
    let before = standing(at, Some(id), reader.desk);
    let ets = reader.values.flag("subject-ets");
    let now = Standing {
        kind: reader.values.one("subject-kind"),
        // A box that nobody ticked says nothing of an organisation of which nothing was said.
        ets: (ets
            || before.ets.is_some()
            || before.kind.is_some()
            || reader.values.one("subject-kind").is_some())
        .then_some(ets),
    };
    (now != before).then(|| Order::Standing {
        year: at.year,
        id: id.to_owned(),
        standing: now,
    })
}

fn standing(at: At, id: Option<&str>, desk: &Desk) -> Standing {
    let known = id.and_then(|id| yearly(desk)?.ledger.organisation(id));
    known.map(|known| known.standing(at.year)).unwrap_or_default()
}
