//! The Future Lab: groups, cards, clusters, dystopias, inversions, wishes, utopias, transitions.

use std::collections::BTreeMap;

use cerchio::domain::{
    Bridge, Cluster, Command, Group, Id, Plan, Position, Proposal, ProposalState, Record, Tally, Team,
};
use cerchio::format::KindId;
use chrono::{NaiveTime, TimeDelta};

use super::project::{actions, project};
use super::script::{Names, Prefixes, Script, all_renamed, maybe_person, people, renamed};
use super::source::{Source, hour};
use super::vote::ballot;

pub const HOURS: [(&str, &str); 16] = [
    ("welcome", "08:45"),
    ("preparation", "09:00"),
    ("catharsis", "09:30"),
    ("dystopias", "10:15"),
    ("cluster_cards", "10:45"),
    ("vote_critique", "11:00"),
    ("pause", "11:15"),
    ("inversion", "11:30"),
    ("wishes", "12:00"),
    ("lunch", "12:45"),
    ("utopias", "13:45"),
    ("staging", "14:30"),
    ("vote_utopias", "15:00"),
    ("transition", "15:15"),
    ("projects", "16:15"),
    ("closing", "16:40"),
];

const GROUPS: &str = "09:20";
const CARDS: &str = "09:35";
const DYSTOPIAS: &str = "10:35";
const CLUSTERS: &str = "10:50";
const INVERSIONS: &str = "11:40";
const WISHES: &str = "12:05";
const UTOPIAS: &str = "14:30";
const TRANSITIONS: &str = "16:10";
const PROJECTS: &str = "16:35";

pub fn form_groups(source: Source<'_>, script: &mut Script) {
    for node in source.list("gruppi") {
        let group = Group {
            id: renamed("S", &node.text("id")),
            name: node.text("nome"),
            members: people(node, "membri"),
        };
        script.at(hour(GROUPS), Command::put(Record::Group(group)));
    }
}

/// The first part: cards, the worst of futures, clusters, the vote on them.
pub fn catharsis(source: Source<'_>, prefixes: &Prefixes, lines: &[Id], script: &mut Script) {
    for (minute, node) in (0..).zip(source.list("cartoncini_critica")) {
        let time = hour(CARDS) + TimeDelta::minutes(minute);
        let mut card = sheet("card", node, prefixes, script, time);
        card.author = maybe_person(node, "autore");
        script.at(time, Command::put(Record::Proposal(card)));
    }
    for node in source.list("distopie") {
        let time = hour(DYSTOPIAS);
        let mut dystopia = sheet("dystopia", node, prefixes, script, time);
        dystopia.details = details(node, [("racconto", "story"), ("forma", "form")]);
        script.at(time, Command::put(Record::Proposal(dystopia)));
    }
    let clusters = source.list("grappoli");
    for node in &clusters {
        let cluster = Cluster {
            id: renamed("K", &node.text("id")),
            title: node.text("titolo"),
            members: all_renamed(prefixes.of("card"), *node, "cartoncini"),
            open_questions: Vec::new(),
        };
        script.at(hour(CLUSTERS), Command::put(Record::Cluster(cluster)));
    }
    let tally = |node: Source<'_>| Tally {
        on: renamed("K", &node.text("id")),
        dots: node.number("bollini"),
    };
    let tallies = clusters.into_iter().map(tally).collect();
    vote(source.child("votazione_critica"), 1, tallies, lines, script);
}

/// Each main critique turned over.
pub fn inversion(source: Source<'_>, prefixes: &Prefixes, script: &mut Script) {
    let time = hour(INVERSIONS);
    for (number, node) in (1..).zip(source.list("rovesciamenti")) {
        let inversion = Proposal {
            from: vec![renamed("K", &node.text("grappolo"))],
            details: details(node, [("critica", "critique")]),
            ..blank(
                "inversion",
                Id::new(prefixes.of("inversion"), number),
                &node.text("rovesciamento"),
                script,
                time,
            )
        };
        script.at(time, Command::put(Record::Proposal(inversion)));
    }
}

/// Wishes, utopias with what they overturn and the wishes they hold, the vote on them.
pub fn utopia(source: Source<'_>, prefixes: &Prefixes, lines: &[Id], script: &mut Script) {
    for (minute, node) in (0..).zip(source.list("desideri")) {
        let time = hour(WISHES) + TimeDelta::minutes(minute);
        let wish = sheet("wish", node, prefixes, script, time);
        script.at(time, Command::put(Record::Proposal(wish)));
    }
    let utopias = source.list("utopie");
    for node in &utopias {
        let time = hour(UTOPIAS);
        let mut utopia = sheet("utopia", *node, prefixes, script, time);
        utopia.from = all_renamed("K", *node, "rovescia");
        utopia
            .from
            .extend(all_renamed(prefixes.of("wish"), *node, "desideri"));
        utopia.details = details(*node, [("schizzo", "sketch"), ("forma", "form")]);
        script.at(time, Command::put(Record::Proposal(utopia)));
    }
    let tally = |node: Source<'_>| Tally {
        on: renamed(prefixes.of("utopia"), &node.text("id")),
        dots: node.number("punti"),
    };
    let tallies = utopias.into_iter().map(tally).collect();
    vote(source.child("votazione_utopie"), 2, tallies, lines, script);
}

fn vote(node: Source<'_>, number: u32, tallies: Vec<Tally>, lines: &[Id], script: &mut Script) {
    let time = node.time("ora");
    let line = (1..)
        .zip(lines)
        .find(|(place, _)| *place == number)
        .map(|(_, line)| line.clone())
        .unwrap_or_else(|| panic!("no vote number {number} in the programme"));
    let ballot = ballot(node, Id::new("B", number), line, script.when(time), tallies);
    script.at(time, Command::put(Record::Ballot(ballot)));
}

/// From the horizon back to the present: bridges, actions, project sheets.
pub fn transition(source: Source<'_>, names: &Names, prefixes: &Prefixes, script: &mut Script) {
    for node in source.list("transizioni") {
        let plan = Plan {
            id: renamed("A", &node.text("id")),
            title: String::new(),
            from: vec![renamed(prefixes.of("utopia"), &node.text("utopia"))],
            project: None,
            team: Team {
                owner: None,
                members: Vec::new(),
                groups: all_renamed("S", node, "gruppo"),
            },
            bridge: Bridge {
                seeds: node.texts("semi"),
                obstacles: node.texts("ostacoli"),
                allies: node.texts("alleati"),
                bridges: node.texts("ponti"),
            },
            actions: actions(node),
        };
        script.at(hour(TRANSITIONS), Command::put(Record::Plan(plan)));
    }
    for node in source.list("progetti") {
        let mut project = project(node, names);
        let utopias = all_renamed(prefixes.of("utopia"), node.child("origine"), "utopie");
        project.from.splice(0..0, utopias);
        script.at(hour(PROJECTS), Command::put(Record::Project(project)));
    }
}

/// A sheet of a group: the text is the title where there is one.
fn sheet(kind: &str, node: Source<'_>, prefixes: &Prefixes, script: &Script, time: NaiveTime) -> Proposal {
    let title = match node.maybe("titolo") {
        Some(title) => title.words(),
        None => node.child("testo").words(),
    };
    let id = renamed(prefixes.of(kind), &node.text("id"));
    let mut sheet = blank(kind, id, title, script, time);
    sheet.position.at = Some(renamed("S", &node.text("gruppo")));
    sheet
}

fn blank(kind: &str, id: Id, text: &str, script: &Script, time: NaiveTime) -> Proposal {
    Proposal {
        id,
        kind: KindId(kind.to_owned()),
        text: text.to_owned(),
        author: None,
        posted_by: None,
        posted_at: script.when(time),
        position: Position::default(),
        from: Vec::new(),
        state: ProposalState::Posted,
        details: BTreeMap::new(),
        moves: Vec::new(),
    }
}

fn details<const N: usize>(node: Source<'_>, keys: [(&str, &str); N]) -> BTreeMap<String, String> {
    keys.into_iter()
        .filter_map(|(theirs, ours)| Some((ours.to_owned(), node.maybe(theirs)?.words().to_owned())))
        .collect()
}
