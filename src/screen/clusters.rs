//! Clusters as screens show them: gathering sheets, and a cluster told in a few words.

use super::{Ask, Confirm, Desk, Labels};
use crate::domain::{Cluster, Command, Id, Record, Session, cluster_dots, counted_in};
use crate::widget::Item;

/// The commands that bring sheets into a cluster, new or known, out of those they were in.
pub fn gather(sheets: &[Id], into: &Cluster, session: &Session) -> Vec<Command> {
    let is_elsewhere = |sheet: &&Id| {
        let mut others = session
            .outcomes
            .clusters
            .iter()
            .filter(|known| known.id != into.id);
        others.any(|known| known.members.contains(sheet))
    };
    let mut commands: Vec<Command> = sheets.iter().filter(is_elsewhere).map(take_out).collect();
    let mut cluster = into.clone();
    for sheet in sheets {
        if !cluster.members.contains(sheet) {
            cluster.members.push(sheet.clone());
        }
    }
    commands.push(Command::put(Record::Cluster(cluster)));
    commands
}

/// Takes a sheet out of its cluster; it stays listed among those in none.
pub fn take_out(sheet: &Id) -> Command {
    Command::Gather {
        proposal: sheet.clone(),
        cluster: None,
    }
}

/// A cluster in one line: how many sheets, how many dots on it and on its sheets, its open questions.
pub fn about(cluster: &Cluster, session: &Session, desk: &Desk) -> String {
    let votes = match cluster_dots(session, cluster) {
        0 => desk.say("cluster-no-votes"),
        dots => Labels::of(desk).votes(dots, counted_in(session, &cluster.id)),
    };
    let mut parts = vec![
        cluster.id.to_string(),
        desk.tell(
            "cluster-about",
            &[("sheets", cluster.members.len().into()), ("votes", votes.into())],
        ),
    ];
    parts.extend(cluster.open_questions.iter().cloned());
    parts.join(" · ")
}

/// A line of a picker with no more to say.
pub fn item(label: String, aside: String) -> Item {
    Item {
        label,
        aside,
        note: String::new(),
        ..Item::default()
    }
}

/// The line of a picker that puts the sheets taken in a cluster.
pub fn into_cluster(taken: &[Id], cluster: &Cluster, desk: &Desk) -> (Item, Vec<Ask>) {
    let aside = desk.tell("cluster-sheets", &[("sheets", cluster.members.len().into())]);
    let commands = desk
        .session()
        .map(|session| gather(taken, cluster, session))
        .unwrap_or_default();
    let mut asks: Vec<Ask> = commands.into_iter().map(Ask::Do).collect();
    let facts = [
        ("sheets", taken.len().into()),
        ("title", cluster.title.as_str().into()),
    ];
    asks.push(Ask::Tell(desk.tell("told-gathered", &facts)));
    asks.push(Ask::Act("cluster-unmark"));
    (item(cluster.title.clone(), aside), asks)
}

/// An empty cluster goes at once; from a full one the sheets come back among those in none, after a question.
pub fn remove(cluster: &Cluster, desk: &Desk) -> Vec<Ask> {
    let facts = [
        ("title", cluster.title.as_str().into()),
        ("sheets", cluster.members.len().into()),
    ];
    let asks = vec![
        Ask::Do(Command::Remove(cluster.id.clone())),
        Ask::Tell(desk.tell("told-cluster-removed", &facts)),
    ];
    if cluster.members.is_empty() {
        return asks;
    }
    vec![Ask::Confirm(Box::new(Confirm {
        title: desk.tell("confirm-cluster", &facts),
        body: desk.tell("confirm-cluster.body", &facts),
        verb: desk.say("confirm-cluster.verb"),
        asks,
    }))]
}
