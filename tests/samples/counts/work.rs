//! People and the work of the day: wall, reports, tables, sheets.

use cerchio::domain::{Document, Proposal, ProposalState, Report, Session};

use super::{Row, count, having, inside, saying, those, total};
use crate::support::example::Source;

pub fn people(source: Source<'_>, session: &Session) -> Vec<Row> {
    let people = source.list("partecipanti");
    let facilitators = count(source.child("sessione"), "facilitatori");
    let absent = saying(&people, "presenza", "assente");
    let minors = having(&people, "minore");
    let ours = &session.people;
    vec![
        ("bodies", count(source, "enti"), session.bodies.len()),
        ("people", people.len(), ours.len()),
        ("facilitators", facilitators, session.header.facilitators.len()),
        ("absent", absent, those(ours, |person| !person.attendance.came())),
        ("minors", minors, those(ours, |person| person.is_minor())),
        (
            "of a body",
            having(&people, "ente"),
            those(ours, |person| person.body.is_some()),
        ),
        (
            "consent notes",
            having(&people, "nota_consenso"),
            those(ours, |person| !person.consents.note.is_empty()),
        ),
    ]
}

pub fn wall(source: Source<'_>, session: &Session) -> Vec<Row> {
    let topics = source.list("temi");
    let ours: Vec<&Proposal> = of_kind(session, "topic");
    let merged = |topic: &&Proposal| matches!(topic.state, ProposalState::Merged { .. });
    let withdrawn = |topic: &&Proposal| matches!(topic.state, ProposalState::Withdrawn { .. });
    let walks = count(source, "spostamenti_due_piedi");
    vec![
        ("spaces", count(source, "spazi"), session.room.spaces.len()),
        ("slots", count(source, "fasce"), session.room.slots.len()),
        ("topics", topics.len(), ours.len()),
        ("merged", saying(&topics, "stato", "fuso"), those(&ours, merged)),
        (
            "withdrawn",
            saying(&topics, "stato", "ritirato"),
            those(&ours, withdrawn),
        ),
        (
            "scheduled",
            having(&topics, "fascia"),
            those(&ours, |topic| {
                topic.is_standing() && topic.position.cell.is_some()
            }),
        ),
        (
            "moves",
            inside(&topics, "spostamenti"),
            total(&ours, |topic| topic.moves.len()),
        ),
        (
            "sign-ups",
            count(source, "iscrizioni"),
            session.wall.sign_ups.len(),
        ),
        ("walks", walks, session.wall.walks.len()),
    ]
}

pub fn reports(source: Source<'_>, ours: &[Report]) -> Vec<Row> {
    let reports = source.list("report");
    let of = |key: &str| inside(&reports, key);
    vec![
        ("reports", reports.len(), ours.len()),
        (
            "participants",
            of("partecipanti"),
            total(ours, |report| report.participants.len()),
        ),
        (
            "discussion",
            of("discussione"),
            total(ours, |report| report.contents.discussion.len()),
        ),
        (
            "recommendations",
            of("raccomandazioni"),
            total(ours, |report| report.contents.recommendations.len()),
        ),
        (
            "resources",
            of("risorse"),
            total(ours, |report| report.contents.resources.len()),
        ),
        (
            "next steps",
            of("prossimi_passi"),
            total(ours, |report| report.contents.next_steps.len()),
        ),
        (
            "augmentations",
            of("integrazioni"),
            total(ours, |report| report.augmentations.len()),
        ),
    ]
}

pub fn cafe(source: Source<'_>, session: &Session) -> Vec<Row> {
    let rounds = source.list("piano_rotazione");
    let tables: Vec<Source<'_>> = rounds.iter().flat_map(|round| round.list("tavoli")).collect();
    let handovers = saying(&source.list("eventi"), "tipo", "cambio_referente");
    let seatings = &session.cafe.seatings;
    vec![
        ("tables", count(source, "tavoli"), session.room.tables.len()),
        ("rounds", count(source, "turni"), session.room.rounds.len()),
        (
            "questions",
            count(source, "domande"),
            those(&session.room.rounds, |round| !round.question.is_empty()),
        ),
        ("seatings", tables.len(), seatings.len()),
        (
            "hosts",
            having(&tables, "referente"),
            those(seatings, |seating| seating.host.is_some()),
        ),
        (
            "travellers",
            inside(&tables, "viaggiatori"),
            total(seatings, |seating| seating.travellers.len()),
        ),
        ("handovers", handovers, session.cafe.handovers.len()),
    ]
}

pub fn sheets(source: Source<'_>, document: &Document) -> Vec<Row> {
    let session = &document.session;
    let kinds = [
        ("topic", "temi"),
        ("note", "note"),
        ("card", "cartoncini_critica"),
        ("dystopia", "distopie"),
        ("inversion", "rovesciamenti"),
        ("wish", "desideri"),
        ("utopia", "utopie"),
    ];
    let notes = of_kind(session, "note");
    let utopias = of_kind(session, "utopia");
    let theirs = source.list("utopie");
    let groups = source.list("gruppi");
    let mut rows: Vec<Row> = kinds
        .iter()
        .map(|(ours, theirs)| (*ours, count(source, theirs), of_kind(session, ours).len()))
        .collect();
    let all = kinds.iter().map(|(_, theirs)| count(source, theirs)).sum();
    rows.push(("sheets", all, session.proposals.len()));
    rows.push((
        "remarks",
        inside(&source.list("note"), "annotazioni"),
        total(&notes, |note| note.text.lines().count()),
    ));
    rows.push((
        "origins of utopias",
        inside(&theirs, "rovescia") + inside(&theirs, "desideri"),
        total(&utopias, |utopia| utopia.from.len()),
    ));
    rows.push(("groups", groups.len(), session.room.groups.len()));
    rows.push((
        "members of groups",
        inside(&groups, "membri"),
        total(&session.room.groups, |group| group.members.len()),
    ));
    rows
}

fn of_kind<'a>(session: &'a Session, kind: &str) -> Vec<&'a Proposal> {
    session
        .proposals
        .iter()
        .filter(|sheet| sheet.kind.0 == kind)
        .collect()
}

pub fn day(source: Source<'_>, session: &Session) -> Vec<Row> {
    let closing = &session.day.closing;
    vec![
        ("log", count(source, "giornale"), session.day.log.len()),
        (
            "closing words",
            count(source.child("chiusura"), "parole"),
            closing.words.len(),
        ),
        ("follow-ups", count(source, "seguito"), closing.follow_ups.len()),
    ]
}
