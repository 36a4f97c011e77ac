//! The form of a cluster: its title and its open questions.

use super::super::{Ask, Desk, clusters};
use super::{FormKit, Reader, gone};
use crate::domain::{Cluster, Command, Id, Record, prefix};
use crate::widget::{Fault, Form, Values};

pub fn build_new(sheets: &[Id], desk: &Desk) -> Form {
    FormKit::new(desk)
        .line("cluster-title", "")
        .lines("cluster-questions", &[])
        .titled("new-cluster", &[("sheets", sheets.len().into())])
}

pub fn build(id: &Id, desk: &Desk) -> Form {
    let stored = stored(id, desk);
    FormKit::new(desk)
        .line(
            "cluster-title",
            stored.map_or("", |cluster| cluster.title.as_str()),
        )
        .lines(
            "cluster-questions",
            stored.map_or(&[], |cluster| cluster.open_questions.as_slice()),
        )
        .titled("cluster", &[("id", id.to_string().into())])
}

/// A new cluster; its sheets leave those they were in.
pub fn read_new(sheets: &[Id], values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let Some(document) = desk.document() else {
        return Err(gone(desk));
    };
    let cluster = Cluster {
        id: document.next_id(prefix::CLUSTER),
        title: String::new(),
        members: Vec::new(),
        open_questions: Vec::new(),
    };
    let cluster = read_cluster(cluster, values, desk)?;
    let facts = [
        ("title", cluster.title.as_str().into()),
        ("sheets", sheets.len().into()),
    ];
    let told = desk.tell("told-cluster-new", &facts);
    let commands = clusters::gather(sheets, &cluster, &document.session);
    let mut asks: Vec<Ask> = commands.into_iter().map(Ask::Do).collect();
    asks.extend([Ask::Tell(told), Ask::Act("cluster-unmark")]);
    Ok(asks)
}

pub fn read(id: &Id, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let Some(cluster) = stored(id, desk) else {
        return Err(gone(desk));
    };
    let cluster = read_cluster(cluster.clone(), values, desk)?;
    Ok(vec![
        Ask::Do(Command::put(Record::Cluster(cluster))),
        Ask::Tell(desk.say("told-cluster-corrected")),
    ])
}

fn stored<'a>(id: &Id, desk: &Desk<'a>) -> Option<&'a Cluster> {
    let clusters = &desk.session()?.outcomes.clusters;
    clusters.iter().find(|cluster| &cluster.id == id)
}

fn read_cluster(cluster: Cluster, values: &Values, desk: &Desk) -> Result<Cluster, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let title = reader.needed("cluster-title");
    let open_questions = values.lines("cluster-questions");
    reader.finish(Cluster {
        title,
        open_questions,
        ..cluster
    })
}
