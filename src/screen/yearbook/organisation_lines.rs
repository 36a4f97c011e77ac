//! The page of an organisation: where it stands, the evidence, what it is in the editions, what was judged.

use super::super::{Desk, Labels};
use super::leaf::ledger;
use super::organisation::Spot;
use super::organisations::{highest, stage};
use crate::registry::ladder::{Evidence, Rank, Relation, Stage, When, Witness};
use crate::registry::ledger::Judgement;
use crate::widget::{Paragraph, Tone};

/// All lines, each with what it is.
pub fn lines(relation: &Relation, year: i32, desk: &Desk) -> Vec<(Spot, Paragraph)> {
    let rank = relation.rank(desk.now.date(), &desk.library.customs.rules);
    let mut lines = head(relation, &rank, desk);
    lines.push(heading("ladder-evidence", desk));
    if relation.evidence.is_empty() {
        lines.push(plain(Tone::Dim, desk.say("ladder-no-evidence")));
    }
    let evidence = relation.evidence.iter();
    lines.extend(evidence.map(|evidence| of_evidence(evidence, desk)));
    let add = format!("+ {}", desk.say("ladder-add-contact"));
    lines.push((Spot::NewContact, Paragraph::new(Tone::Dim, add)));
    lines.push(heading("ladder-standing", desk));
    lines.extend(standing(relation, year, desk));
    lines.push(heading("ladder-judgements", desk));
    lines.extend(relation.judgements.iter().rev().map(|said| judgement(said, desk)));
    let add = format!("+ {}", desk.say("ladder-add-judgement"));
    lines.push((Spot::Judgement, Paragraph::new(Tone::Dim, add)));
    lines
}

fn heading(key: &str, desk: &Desk) -> (Spot, Paragraph) {
    plain(Tone::Heading, desk.say(key).to_uppercase())
}

fn plain(tone: Tone, text: String) -> (Spot, Paragraph) {
    (Spot::Nothing, Paragraph::new(tone, text))
}

fn head(relation: &Relation, rank: &Rank, desk: &Desk) -> Vec<(Spot, Paragraph)> {
    let labelled = |key: &str, text: String| (Spot::Nothing, Paragraph::labelled(desk.say(key), text));
    let mut lines = vec![
        plain(Tone::Strong, relation.name.clone()),
        labelled("ladder-today", stage(rank.stage, desk)),
        labelled("ladder-highest", highest(rank.highest, desk)),
        labelled("ladder-tie", desk.say(rank.tie.key())),
    ];
    if let Some(judgement) = rank.judgement {
        let facts = [
            ("date", desk.words.date(judgement.on).into()),
            ("reason", judgement.reason.as_str().into()),
        ];
        lines.push(plain(Tone::Strong, desk.tell("ladder-judged", &facts)));
    }
    if let Some(stage) = rank.stage {
        lines.push(plain(Tone::Dim, desk.say(&format!("{}.help", stage.key()))));
    }
    lines
}

/// "09/10/2025  «Chi cura chi», con Nadia Verdorto (gradino 3)".
fn of_evidence(evidence: &Evidence, desk: &Desk) -> (Spot, Paragraph) {
    let when = match evidence.when {
        When::Day(day) => desk.words.date(day),
        When::Year(year) => year.to_string(),
    };
    let what = witness(evidence, desk);
    let text = match evidence.stage {
        Some(stage) => {
            let facts = [
                ("what", what.into()),
                ("stage", stage.number().to_string().into()),
            ];
            desk.tell("evidence-at-stage", &facts)
        }
        None => what,
    };
    let spot = Spot::Witness(evidence.witness.clone());
    (spot, Paragraph::labelled(when, text))
}

fn witness(evidence: &Evidence, desk: &Desk) -> String {
    match &evidence.witness {
        Witness::Contact(id) => contact(id, desk),
        Witness::Laboratory { title, .. } => {
            let operators = evidence.operators.len();
            let facts = [("title", title.as_str().into()), ("operators", operators.into())];
            desk.tell("evidence-laboratory", &facts)
        }
        Witness::Offer { what, .. } => desk.tell("evidence-offer", &[("what", what.as_str().into())]),
        Witness::Meeting { table, .. } => {
            let facts = [("name", name_of(table, desk).into())];
            let key = if evidence.stage == Some(Stage::SharedCare) {
                "evidence-cases"
            } else {
                "evidence-meeting"
            };
            desk.tell(key, &facts)
        }
        Witness::Sheet { entity, year } => {
            let facts = [
                ("name", name_of(entity, desk).into()),
                ("year", year.to_string().into()),
            ];
            let key = evidence.stage.map_or("evidence-seat", |stage| match stage {
                Stage::SharedCare => "evidence-shared",
                Stage::Referral => "evidence-referrals",
                Stage::Known | Stage::Invitation | Stage::Hook | Stage::Laboratory | Stage::Use => {
                    "evidence-use"
                }
            });
            desk.tell(key, &facts)
        }
    }
}

fn contact(id: &str, desk: &Desk) -> String {
    let Some(contact) = ledger(desk).and_then(|ledger| ledger.logs.contacts.get(id)) else {
        return id.to_owned();
    };
    let mut parts = vec![Labels::of(desk).term("contact", &contact.kind)];
    if contact.kind == "invito" && !contact.held {
        parts.push(desk.say("contact-not-held"));
    }
    if !contact.by.is_empty() {
        parts.push(desk.tell("contact-with", &[("by", contact.by.as_str().into())]));
    }
    let said = parts.join(", ");
    if contact.note.is_empty() {
        said
    } else {
        format!("{said}: {}", contact.note)
    }
}

fn name_of(entity: &str, desk: &Desk) -> String {
    ledger(desk).map_or_else(|| entity.to_owned(), |ledger| ledger.name_of(entity))
}

fn standing(relation: &Relation, year: i32, desk: &Desk) -> Vec<(Spot, Paragraph)> {
    let known = relation.id.as_deref();
    let Some(known) = known.and_then(|id| ledger(desk)?.organisation(id)) else {
        let text = format!("+ {}", desk.say("ladder-add-listed"));
        return vec![(Spot::Standing, Paragraph::new(Tone::Dim, text))];
    };
    let standing = known.standing(year);
    let kind = standing
        .kind
        .map(|kind| Labels::of(desk).term("body-kind", &kind));
    let ets = standing
        .ets
        .map(|is_ets| desk.say(if is_ets { "ets-yes" } else { "ets-no" }));
    let said = |text: Option<String>| text.unwrap_or_else(|| desk.say("not-collected"));
    let line = |key: &str, text: String| (Spot::Standing, Paragraph::labelled(desk.say(key), text));
    vec![
        line("ladder-code", known.id.clone()),
        line("field-organisation-kind", said(kind)),
        line("field-organisation-ets", format!("{} ({year})", said(ets))),
    ]
}

fn judgement(said: &Judgement, desk: &Desk) -> (Spot, Paragraph) {
    let stage = said.stage.and_then(Stage::of);
    let stage = stage.map(|stage| format!("{} {}", stage.number(), desk.say(stage.key())));
    let tie = said.tie.map(|tie| desk.say(tie.key()));
    let said_of: Vec<String> = stage.into_iter().chain(tie).collect();
    let what = if said_of.is_empty() {
        desk.say("judgement-none")
    } else {
        said_of.join(", ")
    };
    let text = if said.by.is_empty() {
        format!("{what}: {}", said.reason)
    } else {
        format!("{what}: {} ({})", said.reason, said.by)
    };
    (
        Spot::Judgement,
        Paragraph::labelled(desk.words.date(said.on), text),
    )
}
