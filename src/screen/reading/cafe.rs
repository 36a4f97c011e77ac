//! Who sat where in each round of a café, and who took over a table.

use super::scribe::Scribe;
use crate::domain::{Handover, Noun, Seating, was_held};

pub fn write(scribe: &mut Scribe) {
    let cafe = &scribe.session().cafe;
    if !cafe.seatings.is_empty() {
        scribe.section(&scribe.desk.say("reading-seatings"));
    }
    for seating in &cafe.seatings {
        write_seating(scribe, seating);
    }
    if !cafe.handovers.is_empty() {
        scribe.section(&scribe.desk.say("reading-handovers"));
    }
    for handover in &cafe.handovers {
        write_handover(scribe, handover);
    }
}

fn write_seating(scribe: &mut Scribe, seating: &Seating) {
    scribe.about_record(Noun::Table, &seating.table);
    let key = match was_held(scribe.document, seating.round) {
        true => "reading-round",
        false => "reading-round-not-held",
    };
    let round = scribe.tell(key, &[("number", seating.round.into())]);
    scribe.line(&format!("{round} · {}", table(scribe, &seating.table)));
    let host = scribe.person(seating.host.as_ref());
    if !host.is_empty() {
        scribe.body(&scribe.tell("table-host", &[("name", host.into())]));
    }
    scribe.body(&scribe.things(&seating.travellers));
}

fn write_handover(scribe: &mut Scribe, handover: &Handover) {
    scribe.about_record(Noun::Table, &handover.table);
    let facts = [
        ("round", handover.round.into()),
        ("name", scribe.person(Some(&handover.to)).into()),
        ("note", handover.note.as_str().into()),
    ];
    let key = if handover.note.is_empty() {
        "table-handed"
    } else {
        "table-handed-note"
    };
    let at = scribe.desk.words.time(handover.at.time());
    let told = scribe.tell(key, &facts);
    scribe.line(&format!("{at} · {} · {told}", table(scribe, &handover.table)));
}

/// "Tavolo 3: la salute sotto casa".
fn table(scribe: &Scribe, id: &crate::domain::Id) -> String {
    let mut tables = scribe.session().room.tables.iter();
    let Some(table) = tables.find(|table| &table.id == id) else {
        return id.to_string();
    };
    let key = if table.theme.is_empty() {
        "table-name"
    } else {
        "table-themed"
    };
    let facts = [
        ("number", table.number().into()),
        ("theme", table.theme.as_str().into()),
    ];
    scribe.tell(key, &facts)
}
