//! What stands on the tables and hangs on the wall.

use super::Setter;
use crate::domain::{Cell, Errand, Proposal, Slot, Space, topic_in};
use crate::paper::{Block, Head, Placard, Posted, Poster, Table};
use crate::planner::stride;

/// A card for each café table, to be read from the next one.
pub fn tables(setter: &mut Setter) {
    let room = &setter.session().room;
    let rounds = room.rounds.iter().filter(|round| !round.question.is_empty());
    let questions: Vec<String> = rounds
        .map(|round| {
            let label = setter.tell("book-round-number", &[("number", round.number.into())]);
            setter.fine(&format!("{label}: {}", round.question))
        })
        .collect();
    let rule = stride(setter.session()).map(|chairs| stride_rule(chairs, setter));
    let etiquette = Some(setter.say("kit-etiquette"));
    let lines: Vec<String> = questions.into_iter().chain(rule).chain(etiquette).collect();
    for table in &room.tables {
        let poster = Poster {
            kind: setter.say("kit-table"),
            big: table.number(),
            text: setter.fine(&table.theme),
            lines: lines.clone(),
        };
        setter.push(Block::Poster(poster));
    }
}

/// How to go on without slips: "seggiola 1: 1 tavolo avanti, seggiola 2: 2 tavoli …".
fn stride_rule(chairs: usize, setter: &Setter) -> String {
    let steps: Vec<String> = (1..=chairs)
        .map(|chair| setter.tell("kit-stride-step", &[("n", chair.into())]))
        .collect();
    setter.tell("kit-stride", &[("steps", steps.join(", ").into())])
}

/// The heading of a tablecloth for each table and round, with lines for who copies it.
pub fn cloths(setter: &mut Setter) {
    let room = &setter.session().room;
    for table in &room.tables {
        for round in &room.rounds {
            let Some((_, number)) = table.id.parts() else {
                continue;
            };
            let errand = Errand::Table {
                table: number,
                round: round.number,
            };
            let facts = [("number", table.number().into()), ("round", round.number.into())];
            let title = setter.tell("kit-cloth-title", &facts);
            setter.ticket(&setter.say("kit-cloth"), &title, Some(&errand));
            setter.note(&table.theme);
            if !round.question.is_empty() {
                let question = setter.fine(&round.question);
                setter.push(Block::Text(question));
            }
            setter.ask("kit-cloth-lines", 18);
        }
    }
}

/// The agenda wall as it stands: a page for each slot, to hang side by side, then all of it on one page.
pub fn wall(setter: &mut Setter) {
    let room = &setter.session().room;
    if room.slots.is_empty() || room.spaces.is_empty() {
        return;
    }
    for slot in &room.slots {
        let placard = placard(slot, setter);
        if !placard.rows.is_empty() {
            setter.push(Block::Placard(placard));
        }
    }
    overview(setter);
}

/// What is held in a slot, space by space.
fn placard(slot: &Slot, setter: &Setter) -> Placard {
    let session = setter.session();
    let rows = session.room.spaces.iter().filter_map(|space| {
        let topic = topic_in(session, &cell(slot, space))?;
        let mark = if space.mark.is_empty() {
            &space.name
        } else {
            &space.mark
        };
        Some(Posted {
            mark: setter.fine(mark),
            text: setter.fine(topic.title()),
            small: setter.fine(&posted_by(topic, space, setter)),
        })
    });
    Placard {
        kind: setter.fine(&format!("{} · {}", setter.say("kit-wall"), session.header.title)),
        big: hours(slot, setter),
        rows: rows.collect(),
    }
}

/// "T01 · Nadia Verdorto · Salone, lato palco".
fn posted_by(topic: &Proposal, space: &Space, setter: &Setter) -> String {
    let author = topic.author.as_ref();
    let author = author.map(|id| setter.labels().person(setter.session(), id));
    let place = if space.mark.is_empty() { "" } else { &space.name };
    let parts = [topic.id.to_string(), author.unwrap_or_default(), place.to_owned()];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

fn cell(slot: &Slot, space: &Space) -> Cell {
    Cell {
        slot: slot.id.clone(),
        space: space.id.clone(),
    }
}

fn hours(slot: &Slot, setter: &Setter) -> String {
    let words = setter.words;
    format!("{}–{}", words.time(slot.begins), words.time(slot.ends))
}

fn overview(setter: &mut Setter) {
    let session = setter.session();
    let room = &session.room;
    let title = session.header.title.clone();
    setter.ticket(&setter.say("kit-wall"), &title, None);
    setter.note(&setter.when_and_where());
    let mut heads = vec![Head {
        name: setter.say("book-slot"),
        share: 4,
    }];
    heads.extend(room.spaces.iter().map(|space| Head {
        name: setter.fine(format!("{} {}", space.mark, space.name).trim()),
        share: 5,
    }));
    let mut table = Table::new("", heads);
    for slot in &room.slots {
        let topics = room.spaces.iter().map(|space| {
            let topic = topic_in(session, &cell(slot, space));
            topic.map_or_else(String::new, |topic| {
                let author = topic.author.as_ref();
                let author = author.map(|id| format!(" · {}", setter.labels().person(session, id)));
                setter.fine(&format!(
                    "{} {}{}",
                    topic.id,
                    topic.title(),
                    author.unwrap_or_default()
                ))
            })
        });
        table
            .rows
            .push(std::iter::once(hours(slot, setter)).chain(topics).collect());
    }
    setter.push(Block::Grid(table));
}
