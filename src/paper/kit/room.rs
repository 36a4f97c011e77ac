//! What stands on the tables and hangs on the wall.

use super::Setter;
use crate::domain::{Cell, Errand, Slot, Space, topic_in};
use crate::paper::{Block, Head, Placard, Poster, Table};
use crate::planner::stride;

/// A card for each café table, to be read from the next one.
pub fn tables(setter: &mut Setter) {
    let room = &setter.session().room;
    let rounds = room.rounds.iter().filter(|round| !round.question.is_empty());
    let questions: Vec<String> = rounds
        .map(|round| {
            let label = setter.tell("reading-round", &[("number", round.number.into())]);
            setter.fine(&format!("{label}: {}", round.question))
        })
        .collect();
    let rule = stride(setter.session()).map(|chairs| stride_rule(chairs, setter));
    let lines: Vec<String> = questions.into_iter().chain(rule).collect();
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
        Some((setter.fine(mark), setter.fine(topic.title())))
    });
    Placard {
        kind: setter.fine(&format!("{} · {}", setter.say("kit-wall"), session.header.title)),
        big: hours(slot, setter),
        rows: rows.collect(),
    }
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
                setter.fine(&format!("{} {}", topic.id, topic.title()))
            })
        });
        table
            .rows
            .push(std::iter::once(hours(slot, setter)).chain(topics).collect());
    }
    setter.push(Block::Grid(table));
}
