//! A word on where an organisation stands, in place of what the evidence says; always with a reason.

use super::super::super::{Ask, Desk};
use super::super::{FormKit, Reader};
use super::yearly;
use crate::registry::ladder::Stage;
use crate::registry::ledger::{Judgement, Order, Organisation, Tie};
use crate::widget::{Choice, Fault, Form, Values};

const TIES: [Tie; 4] = [Tie::Occasional, Tie::Continuous, Tie::Silent, Tie::Absent];

pub fn build(organisation: &str, desk: &Desk) -> Form {
    let known = known(organisation, desk);
    let said = known.and_then(|known| known.judgements.last());
    let stages = Stage::ALL.map(|stage| {
        let label = format!("{} {}", stage.number(), desk.say(stage.key()));
        Choice::new(stage.number().to_string(), label)
    });
    let ties = TIES.map(|tie| Choice::new(format!("{tie:?}"), desk.say(tie.key())));
    let stage = said.and_then(|said| said.stage).map(|stage| stage.to_string());
    let tie = said.and_then(|said| said.tie).map(|tie| format!("{tie:?}"));
    let facts = [("name", known.map_or("", |known| &known.name).into())];
    FormKit::new(desk)
        .one("judgement-stage", stages.to_vec(), stage)
        .one("judgement-tie", ties.to_vec(), tie)
        .line("judgement-reason", "")
        .line("judgement-by", "")
        .titled("judgement", &facts)
}

pub fn read(organisation: &str, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let tie = values.one("judgement-tie");
    let judgement = Judgement {
        on: desk.now.date(),
        stage: values.one("judgement-stage").and_then(|stage| stage.parse().ok()),
        tie: TIES
            .into_iter()
            .find(|known| tie.as_deref() == Some(&format!("{known:?}"))),
        reason: reader.needed("judgement-reason"),
        by: values.text("judgement-by"),
    };
    if known(organisation, desk).is_none() {
        return reader.finish(()).and_then(|()| Err(super::gone(desk)));
    }
    let order = Order::Judge {
        id: organisation.to_owned(),
        judgement,
    };
    reader.finish(vec![
        Ask::Inscribe(vec![order]),
        Ask::Tell(desk.say("told-judgement")),
    ])
}

/// How long it holds.
pub fn note(desk: &Desk) -> String {
    let months = i64::from(desk.library.customs.rules.months);
    desk.tell("judgement-note", &[("months", months.into())])
}

fn known<'a>(organisation: &str, desk: &Desk<'a>) -> Option<&'a Organisation> {
    yearly(desk)?.ledger.organisation(organisation)
}
