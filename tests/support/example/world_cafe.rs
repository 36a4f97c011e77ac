//! The World Café: tables, rounds, seating and its incidents, note sheets, harvest, offers of help.

use std::collections::BTreeMap;

use cerchio::domain::{
    Cluster, Command, Handover, Id, Offer, Position, Proposal, ProposalState, Record, Round, Seating, Table,
    Tally,
};
use cerchio::format::KindId;
use chrono::NaiveTime;

use super::project::project;
use super::script::{Names, Script, maybe_person, people, person, renamed};
use super::source::{Source, hour};
use super::vote::ballot;

pub const HOURS: [(&str, &str); 13] = [
    ("welcome", "17:15"),
    ("context_themed", "17:40"),
    ("first_round", "17:55"),
    ("change", "18:20"),
    ("second_round", "18:27"),
    ("buffet", "18:52"),
    ("third_round", "19:25"),
    ("gallery", "19:50"),
    ("harvest", "20:05"),
    ("vote", "20:15"),
    ("first_steps", "20:20"),
    ("projects", "20:25"),
    ("closing", "20:30"),
];

/// When the cards with the tables are handed out.
const CARDS: &str = "17:52";
/// When the last round is planned again, after the incidents of the pause.
const REPLAN: &str = "19:24";
const LAST_ROUND: u32 = 3;
const HARVEST: &str = "20:05";
const VOTE: &str = "20:15";
const PROJECTS: &str = "20:25";

/// Tables with their themes, rounds with their questions, the evening before.
pub fn lay_tables(source: Source<'_>, script: &mut Script) {
    for node in source.list("tavoli") {
        script.prepare(Command::put(Record::Table(Table {
            id: renamed("V", &node.text("id")),
            theme: node.text("nome"),
            host: maybe_person(node, "referente"),
            least: node.number("capienza_min"),
            most: node.number("capienza_max"),
        })));
    }
    for (node, question) in source.list("turni").into_iter().zip(source.list("domande")) {
        script.prepare(Command::put(Record::Round(Round {
            number: node.number("n"),
            question: question.text("testo"),
            begins: node.time("inizio"),
            ends: node.time("fine"),
        })));
    }
}

/// The plan of the first two rounds on the cards; the third is planned again when a host and a traveller have gone.
pub fn seat(source: Source<'_>, script: &mut Script) {
    let mut first = Vec::new();
    let mut last = Vec::new();
    for round in source.list("piano_rotazione") {
        let number = round.number("turno");
        let seatings = round.list("tavoli").into_iter().map(|node| seating(node, number));
        if number < LAST_ROUND {
            first.extend(seatings);
        } else {
            last.extend(seatings);
        }
    }
    for seating in &mut first {
        seating.travellers.retain(|person| !comes_late(source, person));
    }
    script.at(hour(CARDS), Command::SeatAll(first));
    script.at(hour(REPLAN), Command::SeatAll(last));
}

fn seating(node: Source<'_>, round: u32) -> Seating {
    Seating {
        round,
        table: renamed("V", &node.text("tavolo")),
        host: maybe_person(node, "referente"),
        travellers: people(node, "viaggiatori"),
    }
}

fn comes_late(source: Source<'_>, latecomer: &Id) -> bool {
    source
        .list("eventi")
        .into_iter()
        .any(|node| node.text("tipo") == "arrivo_in_ritardo" && person(&node.text("persona")) == *latecomer)
}

/// What did not go as planned. Who leaves early leaves with everybody's hours.
pub fn incidents(source: Source<'_>, script: &mut Script) {
    for node in source.list("eventi") {
        let time = node.time("ora");
        match node.text("tipo").as_str() {
            "assente" => {
                let person = person(&node.text("persona"));
                script.at(time, Command::MarkAbsent { person });
            }
            "arrivo_in_ritardo" => script.at(
                time,
                Command::Seat {
                    round: round_at(source, time),
                    person: person(&node.text("persona")),
                    table: Some(renamed("V", &node.text("tavolo"))),
                },
            ),
            "uscita_anticipata" => {}
            "cambio_referente" => {
                let handover = handover(node, script);
                script.at(time, Command::HandOver(handover));
            }
            unknown => panic!("no such incident: {unknown}"),
        }
    }
}

fn round_at(source: Source<'_>, time: NaiveTime) -> u32 {
    source
        .list("turni")
        .into_iter()
        .find(|node| node.time("inizio") <= time && time < node.time("fine"))
        .map(|node| node.number("n"))
        .unwrap_or_else(|| panic!("no round at {time}"))
}

fn handover(node: Source<'_>, script: &Script) -> Handover {
    Handover {
        at: script.when(node.time("ora")),
        round: LAST_ROUND,
        table: renamed("V", &node.text("tavolo")),
        from: maybe_person(node, "da"),
        to: person(&node.text("a")),
        note: node.text("nota"),
    }
}

/// One sheet for each table and round, typed at the bell; one line for each remark.
pub fn notes(source: Source<'_>, prefix: &str, script: &mut Script) {
    let bells: BTreeMap<u32, NaiveTime> = source
        .list("turni")
        .into_iter()
        .map(|node| (node.number("n"), node.time("fine")))
        .collect();
    for (number, node) in (1..).zip(source.list("note")) {
        let round: u32 = node.number("turno");
        let time = bells.get(&round).copied().unwrap_or_default();
        let sheet = Proposal {
            id: Id::new(prefix, number),
            kind: KindId("note".to_owned()),
            text: node.texts("annotazioni").join("\n"),
            author: maybe_person(node, "redatto_da"),
            posted_by: None,
            posted_at: script.when(time),
            position: Position {
                at: Some(renamed("V", &node.text("tavolo"))),
                round: Some(round),
                cell: None,
            },
            from: Vec::new(),
            state: ProposalState::Posted,
            details: BTreeMap::new(),
            moves: Vec::new(),
        };
        script.at(time, Command::put(Record::Proposal(sheet)));
    }
}

/// The patterns of the harvest, and the dots on them.
pub fn harvest(source: Source<'_>, prefix: &str, lines: &[Id], script: &mut Script) {
    let sheets = source.list("note");
    let time = hour(HARVEST);
    let mut tallies = Vec::new();
    for node in source.list("raccolto") {
        let cluster = Cluster {
            id: renamed("K", &node.text("id")),
            title: node.text("titolo"),
            members: node
                .list("da")
                .into_iter()
                .map(|origin| sheet_of(origin, &sheets, prefix))
                .collect(),
            open_questions: Vec::new(),
        };
        tallies.push(Tally {
            on: cluster.id.clone(),
            dots: node.number("punti"),
        });
        script.at(time, Command::put(Record::Cluster(cluster)));
    }
    let line = lines
        .first()
        .cloned()
        .unwrap_or_else(|| panic!("nobody votes in the programme"));
    let time = hour(VOTE);
    let ballot = ballot(
        source.child("votazione"),
        Id::new("B", 1),
        line,
        script.when(time),
        tallies,
    );
    script.at(time, Command::put(Record::Ballot(ballot)));
}

fn sheet_of(origin: Source<'_>, sheets: &[Source<'_>], prefix: &str) -> Id {
    let same = |sheet: &Source<'_>| {
        sheet.text("tavolo") == origin.text("tavolo")
            && sheet.number::<u32>("turno") == origin.number::<u32>("turno")
    };
    (1..)
        .zip(sheets)
        .find(|(_, sheet)| same(sheet))
        .map(|(number, _)| Id::new(prefix, number))
        .unwrap_or_else(|| panic!("no note sheet for {}", origin.0))
}

/// Project sheets, and who offers a hand.
pub fn first_steps(source: Source<'_>, names: &Names, script: &mut Script) {
    let time = hour(PROJECTS);
    for node in source.list("progetti") {
        let project = project(node, names);
        script.at(time, Command::put(Record::Project(project)));
    }
    for (number, node) in (1..).zip(source.child("chiusura").list("disponibilita")) {
        let offer = Offer {
            id: Id::new("O", number),
            person: person(&node.text("persona")),
            project: Some(renamed("PR", &node.text("per"))),
            what: String::new(),
        };
        script.at(time, Command::put(Record::Offer(offer)));
    }
}
