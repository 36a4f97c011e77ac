//! An organisation alone: its name, and what it is in an edition.

use super::super::super::{Ask, Desk};
use super::super::{FormKit, Reader};
use super::{one, yearly};
use crate::domain::BODY_KINDS;
use crate::fold::fold;
use crate::registry::ledger::{Order, Standing};
use crate::widget::{Choice, Fault, Form, Values};

/// The two answers to whether it is a third-sector entity; none is a third.
const YES: &str = "yes";
const NO: &str = "no";

pub fn build(id: Option<&str>, (name, year): (&str, i32), desk: &Desk) -> Form {
    let known = id.and_then(|id| yearly(desk)?.ledger.organisation(id));
    let standing = known.map(|known| known.standing(year)).unwrap_or_default();
    let ets = standing
        .ets
        .map(|is_ets| if is_ets { YES } else { NO }.to_owned());
    let answers = [YES, NO].map(|answer| Choice::new(answer, desk.say(&format!("ets-{answer}"))));
    let kit = FormKit::new(desk).line("organisation-name", known.map_or(name, |known| &known.name));
    one(kit, "organisation-kind", BODY_KINDS, standing.kind)
        .one("organisation-ets", answers.to_vec(), ets)
        .titled("organisation", &[("year", year.to_string().into())])
}

pub fn read(id: Option<&str>, year: i32, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let name = reader.needed("organisation-name");
    let Some(yearly) = yearly(desk) else {
        return reader.finish(Vec::new());
    };
    let ledger = &yearly.ledger;
    let mut others = ledger
        .organisations
        .iter()
        .filter(|other| Some(other.id.as_str()) != id);
    if let Some(other) = others.find(|other| !name.is_empty() && fold(&other.name) == fold(&name)) {
        let facts = [("id", other.id.as_str().into())];
        reader.blame_with("organisation-name", "fault-organisation-known", &facts);
    }
    let before = id.and_then(|id| ledger.organisation(id));
    let before = before.map(|known| known.standing(year)).unwrap_or_default();
    let id = id.map_or_else(|| ledger.organisation_id_after(0), str::to_owned);
    let standing = Standing {
        kind: values.one("organisation-kind"),
        ets: values.one("organisation-ets").map(|answer| answer == YES),
    };
    let told = desk.tell("told-organisation", &[("name", name.as_str().into())]);
    let mut orders = vec![Order::Organisation { id: id.clone(), name }];
    if standing != before {
        orders.push(Order::Standing { year, id, standing });
    }
    reader.finish(vec![Ask::Inscribe(orders), Ask::Tell(told)])
}
