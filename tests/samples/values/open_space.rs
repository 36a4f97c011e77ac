//! The Open Space of Monte San Pietro.

use cerchio::domain::{
    AgeBand, Attendance, Belonging, Cell, Document, Evaluation, Level, ProposalState, Report,
};

use super::{at, body_name, day, id, ids, person, project, sheet};
use crate::support::example::Example;

fn cell(slot: &str, space: &str) -> Option<Cell> {
    Some(Cell {
        slot: id(slot),
        space: id(space),
    })
}

fn report<'a>(document: &'a Document, topic: &str) -> &'a Report {
    document.session.report_on(&id(topic)).unwrap()
}

#[test]
fn the_open_space_is_told_as_it_was() {
    let document = Example::open_space().document();
    let session = &document.session;
    assert_eq!(session.header.title, "Nessuno resta solo");
    assert_eq!(
        body_name(&document, session.header.sponsor.body.as_ref()),
        "Ufficio di Piano del distretto"
    );
    assert_eq!(
        session.header.facilitators,
        ["Marta Duepiedi", "Sandro Campanella"]
    );
    assert!(session.header.note.contains("3 fasce da 60 minuti"));
    let lapo = person(&document, "P19");
    assert_eq!((lapo.key.as_str(), lapo.age), ("X019", Some(AgeBand::From14To17)));
    assert!(!lapo.consents.images && lapo.consents.note.contains("autorizzazione del genitore"));
    let mayor = person(&document, "P08");
    assert_eq!(
        (mayor.belonging, mayor.level),
        (Belonging::Municipality, Level::Elected)
    );
    let expected = Attendance::Present {
        arrived: at("2025-05-17 09:40"),
        left: Some(at("2025-05-17 12:45")),
        away: Vec::new(),
    };
    assert_eq!(mayor.attendance, expected);
    assert_eq!(person(&document, "P37").attendance, Attendance::Absent);
    assert_eq!(session.wall.walks.first().unwrap().person, id("P19"));
    let ballot = session.outcomes.ballots.first().unwrap();
    assert_eq!((ballot.voters, ballot.dots, ballot.unused), (37, 5, 1));
    assert_eq!(ballot.tallies.iter().map(|tally| tally.dots).sum::<u32>(), 184);
    let evaluation = Evaluation {
        slips: 31,
        mean_tenths: 43,
    };
    assert_eq!(session.day.closing.evaluation, Some(evaluation));
    assert_eq!(session.day.closing.next_meeting, Some(day("2025-07-12")));
}

#[test]
fn the_wall_of_the_open_space_keeps_what_happened_to_each_sheet() {
    let document = Example::open_space().document();
    let health = sheet(&document, "T06");
    assert_eq!(
        (&health.author, &health.posted_by),
        (&Some(id("P12")), &Some(id("P13")))
    );
    assert_eq!(health.position.cell, cell("F03", "SP01"));
    let moved = health.moves.first().unwrap();
    assert_eq!(
        (&moved.from, &moved.to),
        (&cell("F01", "SP05"), &cell("F03", "SP01"))
    );
    assert_eq!(moved.at, at("2025-05-17 10:14"));
    assert!(
        sheet(&document, "T09")
            .moves
            .first()
            .unwrap()
            .reason
            .contains("undici persone")
    );
    let into = match &sheet(&document, "T05").state {
        ProposalState::Merged { into, at: hour, .. } => Some((into.clone(), *hour)),
        ProposalState::Posted | ProposalState::Withdrawn { .. } => None,
    };
    assert_eq!(into, Some((id("T03"), at("2025-05-17 10:05"))));
    let left = match &sheet(&document, "T13").state {
        ProposalState::Withdrawn { at, reason } => Some((*at, reason.as_str())),
        ProposalState::Posted | ProposalState::Merged { .. } => None,
    };
    let why = "il proponente esce alle 13:00 e ritira il tema alle 10:12; il foglio resta in bacheca";
    assert_eq!(left, Some((at("2025-05-17 10:12"), why)));
    assert_eq!(
        sheet(&document, "T07").details.get("scribe").map(String::as_str),
        Some("P34")
    );
}

#[test]
fn the_reports_and_plans_of_the_open_space_are_whole() {
    let document = Example::open_space().document();
    let garden = report(&document, "T01");
    assert_eq!(garden.participants.len(), 13);
    assert_eq!(garden.scribe, Some(id("P26")));
    assert_eq!(garden.delivered_at, Some(at("2025-05-17 11:45")));
    assert_eq!(
        garden.contents.next_steps.first().unwrap().by,
        Some(day("2025-06-10"))
    );
    assert_eq!(garden.augmentations.first().unwrap().person, Some(id("P08")));
    let opened = project(&document, "PR01");
    let reports = ["T01", "T09", "T04"].map(|topic| report(&document, topic).id.clone());
    let from = [ids("T01 T09 T04"), reports.to_vec(), ids("K01")].concat();
    assert_eq!(opened.from, from);
    assert_eq!(opened.expected.in_charge, Some(12));
    assert_eq!(opened.expected.funding.first().unwrap().cents, Some(350_000));
    assert_eq!(
        body_name(&document, opened.partnership.promoter.as_ref()),
        "L'Orto di Mezzo"
    );
    assert_eq!(
        opened
            .partnership
            .partners
            .last()
            .map(|one| body_name(&document, Some(&one.body))),
        Some("Bar Nonsolobar")
    );
    assert_eq!(opened.calendar.starts, Some(day("2025-06-20")));
    let plan = document.session.outcomes.plans.first().unwrap();
    assert_eq!(
        (&plan.project, &plan.team.owner),
        (&Some(id("PR01")), &Some(id("P26")))
    );
    assert_eq!(plan.actions.last().unwrap().check, "almeno 15 presenti");
    assert_eq!(project(&document, "PR03").from.get(1), Some(&id("T05")));
}
