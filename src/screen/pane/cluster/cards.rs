//! A sheet that says several things becomes as many cards.

use super::super::super::{Ask, Desk, sheets};
use crate::domain::{Cluster, Command, Id, Position, Proposal, Record, dots_on, ideas};

/// Why no cards are made of a sheet, in words.
pub fn block(sheet: &Proposal, desk: &Desk) -> Option<String> {
    let facts = [("id", sheet.id.to_string().into())];
    if !sheet.is_standing() {
        return Some(desk.tell("block-sheet-gone", &facts));
    }
    if sheet.position.at.is_none() || ideas(sheet).is_empty() {
        return Some(desk.say("block-one-idea"));
    }
    // Votes stay on the whole sheet: its cards, and the cluster they are in, would be without.
    let is_voted = desk
        .session()
        .is_some_and(|session| dots_on(session, &sheet.id) > 0);
    is_voted.then(|| desk.tell("block-sheet-voted", &facts))
}

/// Makes a card of each line of a sheet, in the place of the sheet where that is in a cluster. The sheet stays as it is.
pub fn make(sheet: &Proposal, cluster: Option<&Cluster>, desk: &Desk) -> Vec<Ask> {
    let cards = cards(sheet, desk);
    let told = desk.tell(
        "told-cards-made",
        &[("id", sheet.id.to_string().into()), ("cards", cards.len().into())],
    );
    let ids: Vec<Id> = cards.iter().map(|card| card.id.clone()).collect();
    let records = cards.into_iter().map(Record::Proposal);
    let gathered = cluster.map(|cluster| Record::Cluster(with_cards(cluster, &sheet.id, &ids)));
    let commands = records.chain(gathered).map(Command::put);
    commands.map(Ask::Do).chain([Ask::Tell(told)]).collect()
}

fn cards(sheet: &Proposal, desk: &Desk) -> Vec<Proposal> {
    let prefix = sheets::kind_of(&sheet.kind, desk).map(|kind| kind.prefix.as_str());
    let next = prefix.zip(desk.document());
    let next = next.map(|(prefix, document)| document.next_id(prefix));
    let Some((prefix, first)) = next.as_ref().and_then(Id::parts) else {
        return Vec::new();
    };
    let ids = (first..).map(|number| Id::new(prefix, number));
    let card = |(text, id): (&str, Id)| Proposal {
        id,
        text: text.to_owned(),
        posted_at: desk.now,
        // At the harvest it is of the whole hall.
        position: Position::default(),
        from: vec![sheet.id.clone()],
        details: Default::default(),
        moves: Vec::new(),
        ..sheet.clone()
    };
    ideas(sheet).into_iter().zip(ids).map(card).collect()
}

fn with_cards(cluster: &Cluster, sheet: &Id, cards: &[Id]) -> Cluster {
    let members = cluster.members.iter().flat_map(|member| {
        if member == sheet {
            cards.to_vec()
        } else {
            vec![member.clone()]
        }
    });
    Cluster {
        members: members.collect(),
        ..cluster.clone()
    }
}
