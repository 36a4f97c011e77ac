//! The Open Space: wall, sign-ups, walks, reports, vote, clusters, plans.

use cerchio::domain::{
    Bridge, Cell, Cluster, Command, Id, Plan, Position, Proposal, ProposalState, Record, SignUp, Slot, Space,
    Tally, Team, Walk,
};
use cerchio::format::KindId;
use chrono::NaiveTime;

use super::project::{actions, project};
use super::script::{Names, Script, all_renamed, maybe_person, people, person, renamed};
use super::source::{Source, hour};
use super::vote::ballot;

pub const HOURS: [(&str, &str); 16] = [
    ("welcome", "08:45"),
    ("opening", "09:15"),
    ("market", "09:45"),
    ("sign_ups", "10:05"),
    ("first_groups", "10:20"),
    ("pause", "11:20"),
    ("second_groups", "11:35"),
    ("lunch", "12:35"),
    ("third_groups", "14:00"),
    ("reports", "15:00"),
    ("reading", "15:25"),
    ("vote", "15:45"),
    ("clusters", "16:00"),
    ("plans", "16:15"),
    ("projects", "16:35"),
    ("closing", "16:50"),
];

/// When the sheets are all on the wall and people sign.
const SIGNING: &str = "10:15";
const VOTE: &str = "15:45";
const GROUPING: &str = "16:00";
/// When the sheets of projects and plans are handed in.
const PLANS: &str = "16:45";

/// The corners of the hall and the slots, drawn on the wall the evening before.
pub fn draw_wall(source: Source<'_>, script: &mut Script) {
    for node in source.list("spazi") {
        let mark = node.text("id");
        script.prepare(Command::put(Record::Space(Space {
            id: renamed("SP", &mark),
            mark,
            name: node.text("nome"),
            seats: Some(node.number("capienza")),
        })));
    }
    for node in source.list("fasce") {
        script.prepare(Command::put(Record::Slot(Slot {
            id: renamed("F", &node.text("id")),
            day: 1,
            begins: node.time("inizio"),
            ends: node.time("fine"),
        })));
    }
}

/// The sheets as they are read aloud and hung, moved, merged, withdrawn.
pub fn market(source: Source<'_>, script: &mut Script) {
    let nodes = source.list("temi");
    for node in &nodes {
        let cell = match waits_until(*node, &nodes) {
            Some(_) => None,
            None => first_cell(*node),
        };
        let topic = topic(*node, cell, script);
        script.at(node.time("affisso_alle"), Command::put(Record::Proposal(topic)));
    }
    for node in &nodes {
        moves(*node, script);
        ends(*node, script);
    }
    for node in &nodes {
        if let Some(time) = waits_until(*node, &nodes) {
            let command = Command::MoveTopic {
                topic: renamed("T", &node.text("id")),
                to: first_cell(*node),
                at: script.when(time),
                reason: String::new(),
            };
            script.at(time, command);
        }
    }
}

/// T06 and T09 were both first hung in F1/E, and a cell holds one sheet: T06, that leaves it later, waits beside the wall
/// until T09 has moved. Returns the hour at which such a sheet finds its cell free.
fn waits_until(node: Source<'_>, nodes: &[Source<'_>]) -> Option<NaiveTime> {
    let mine = first_move(node)?;
    nodes
        .iter()
        .filter_map(|other| first_move(*other))
        .filter(|other| cell(other.child("da")) == cell(mine.child("da")))
        .map(|other| other.time("ora"))
        .filter(|left| *left < mine.time("ora"))
        .max()
}

fn first_move(node: Source<'_>) -> Option<Source<'_>> {
    node.list("spostamenti").into_iter().next()
}

fn first_cell(node: Source<'_>) -> Option<Cell> {
    match first_move(node) {
        Some(first) => Some(cell(first.child("da"))),
        None => node.maybe("fascia").map(|_| cell(node)),
    }
}

fn cell(node: Source<'_>) -> Cell {
    Cell {
        slot: renamed("F", &node.text("fascia")),
        space: renamed("SP", &node.text("spazio")),
    }
}

fn topic(node: Source<'_>, cell: Option<Cell>, script: &Script) -> Proposal {
    let details = [("descrizione", "description"), ("scriba_designato", "scribe")];
    Proposal {
        id: renamed("T", &node.text("id")),
        kind: KindId("topic".to_owned()),
        text: node.text("titolo"),
        author: maybe_person(node, "proponente"),
        posted_by: maybe_person(node, "affisso_da"),
        posted_at: script.when(node.time("affisso_alle")),
        position: Position {
            cell,
            ..Position::default()
        },
        from: Vec::new(),
        state: ProposalState::Posted,
        details: details
            .into_iter()
            .filter_map(|(theirs, ours)| Some((ours.to_owned(), node.maybe(theirs)?.words().to_owned())))
            .collect(),
        moves: Vec::new(),
    }
}

fn moves(node: Source<'_>, script: &mut Script) {
    for step in node.list("spostamenti") {
        let time = step.time("ora");
        let command = Command::MoveTopic {
            topic: renamed("T", &node.text("id")),
            to: Some(cell(step.child("a"))),
            at: script.when(time),
            reason: step.text("motivo"),
        };
        script.at(time, command);
    }
}

/// The end of a sheet that is merged or withdrawn; the hour is in the note.
fn ends(node: Source<'_>, script: &mut Script) {
    let topic = renamed("T", &node.text("id"));
    let note = node.text_or_empty("nota");
    match node.text("stato").as_str() {
        "programmato" => {}
        "fuso" => {
            let time = last_hour(&note);
            let command = Command::Merge {
                topic,
                into: renamed("T", &node.text("fuso_in")),
                at: script.when(time),
                note,
            };
            script.at(time, command);
        }
        "ritirato" => {
            let time = last_hour(&note);
            let command = Command::Withdraw {
                proposal: topic,
                at: script.when(time),
                reason: note,
            };
            script.at(time, command);
        }
        unknown => panic!("no such state of a topic: {unknown}"),
    }
}

/// Returns the last hour named in a sentence.
fn last_hour(sentence: &str) -> NaiveTime {
    sentence
        .split(|letter: char| !letter.is_ascii_digit() && letter != ':')
        .filter_map(|word| NaiveTime::parse_from_str(word.trim_matches(':'), "%H:%M").ok())
        .next_back()
        .unwrap_or_else(|| panic!("no hour in {sentence}"))
}

/// Everybody signs when the wall is full; who comes later signs on arriving. The absent signed too: interest is not presence.
pub fn sign_ups(source: Source<'_>, script: &mut Script) {
    let signing = hour(SIGNING);
    for node in source.list("iscrizioni") {
        let topic = renamed("T", &node.text("tema"));
        let sign_up = SignUp::new(topic, person(&node.text("persona")));
        let arrived = source
            .list("partecipanti")
            .into_iter()
            .find(|person| person.text("id") == node.text("persona"))
            .filter(|person| person.maybe("arrivo").is_some())
            .map_or(signing, |person| person.time("arrivo"));
        script.at(arrived.max(signing), Command::SignUp(sign_up));
    }
}

/// The law of two feet.
pub fn walks(source: Source<'_>, script: &mut Script) {
    let mut nodes = source.list("spostamenti_due_piedi");
    nodes.sort_by_key(|node| node.time("ora"));
    for (number, node) in (1..).zip(nodes) {
        let time = node.time("ora");
        let walk = Walk {
            id: Id::new("W", number),
            at: script.when(time),
            person: person(&node.text("persona")),
            from: node.maybe("da").map(|topic| renamed("T", topic.words())),
            to: node.maybe("a").map(|topic| renamed("T", topic.words())),
        };
        script.at(time, Command::TakeWalk(walk));
    }
}

pub fn vote(source: Source<'_>, lines: &[Id], script: &mut Script) {
    let node = source.child("votazione");
    let tally = |node: Source<'_>| Tally {
        on: renamed("T", &node.text("tema")),
        dots: node.number("punti"),
    };
    let tallies = node.list("totali").into_iter().map(tally).collect();
    let line = lines
        .first()
        .cloned()
        .unwrap_or_else(|| panic!("nobody votes in the programme"));
    let time = hour(VOTE);
    let ballot = ballot(node, Id::new("B", 1), line, script.when(time), tallies);
    script.at(time, Command::put(Record::Ballot(ballot)));
}

pub fn clusters(source: Source<'_>, script: &mut Script) {
    for node in source.list("raggruppamenti") {
        let cluster = Cluster {
            id: renamed("K", &node.text("id")),
            title: node.text("titolo"),
            members: all_renamed("T", node, "temi"),
            open_questions: Vec::new(),
        };
        script.at(hour(GROUPING), Command::put(Record::Cluster(cluster)));
    }
}

/// Project sheets and the action plan of each.
pub fn plans(source: Source<'_>, names: &Names, script: &mut Script) {
    for node in source.list("progetti") {
        let project = project(node, names);
        script.at(hour(PLANS), Command::put(Record::Project(project)));
    }
    for node in source.list("piano_azione") {
        let plan = Plan {
            id: renamed("A", &node.text("id")),
            title: String::new(),
            from: Vec::new(),
            project: Some(renamed("PR", &node.text("progetto"))),
            team: Team {
                owner: maybe_person(node, "responsabile"),
                members: people(node, "gruppo"),
                groups: Vec::new(),
            },
            bridge: Bridge::default(),
            actions: actions(node),
        };
        script.at(hour(PLANS), Command::put(Record::Plan(plan)));
    }
}
