//! The identity card of a path. Source: "Laboratori comunitari del welfare reale", Distretto di Casalecchio di Reno,
//! 2015: its fields, in its order.

use super::Setter;
use crate::label::Labels;
use crate::paper::ring::{PARTS, part_of};
use crate::paper::{Block, Cover, Fact, Head, Number, Paper, Ring, Shape, Table, furniture};
use crate::registry::identity::{Intervention, LEVELS, Organ};

/// Between the entries of a list, as on the card of the source.
const BETWEEN: &str = " // ";

pub fn card(setter: &Setter) -> Paper {
    let identity = &setter.dossier.identity;
    let mut blocks = vec![Block::Ring(ring(setter))];
    blocks.extend(stature(setter));
    blocks.extend(story(setter));
    blocks.push(Block::Facts(foot(setter)));
    Paper {
        tongue: setter.words.tongue,
        shape: Shape::Card,
        cover: Cover {
            kind: setter.say("path-card"),
            title: setter.fine(&identity.path),
            question: setter.fine(&setter.dossier.card.story.subtitle),
            facts: facts(setter),
        },
        stamp: None,
        blocks,
        words: furniture(setter.words),
    }
}

/// The front of the card, up to its stature; what only a person can write says that it is still to be written.
fn facts(setter: &Setter) -> Vec<Fact> {
    let (identity, card) = (&setter.dossier.identity, &setter.dossier.card);
    let labels = Labels::with(setter.words);
    let methods: Vec<&str> = identity
        .methods
        .iter()
        .map(|method| labels.pick(method))
        .collect();
    let since = identity.since.map(|year| year.to_string());
    let written = |text: String| {
        let is_there = !text.trim().is_empty();
        if is_there {
            text
        } else {
            setter.say("card-unwritten")
        }
    };
    let fields = [
        ("card-born-for", written(card.born_for.clone())),
        ("card-since", since.unwrap_or_default()),
        ("card-weight", written(weight(setter))),
        ("card-changes", written(changes(setter))),
        ("card-methods", methods.join(BETWEEN)),
        ("card-marks", written(card.marks.clone())),
        ("card-territory", card.territory.clone()),
    ];
    facts_of(setter, &fields)
}

fn facts_of(setter: &Setter, fields: &[(&str, String)]) -> Vec<Fact> {
    let filled = fields.iter().filter(|(_, value)| !value.trim().is_empty());
    filled
        .map(|(key, value)| Fact {
            name: setter.say(key),
            value: setter.fine(value),
        })
        .collect()
}

/// What somebody wrote, and what the registry counts.
fn weight(setter: &Setter) -> String {
    let registered = &setter.dossier.identity.registered;
    let counted = setter.tell(
        "card-weight-counted",
        &[
            ("entries", registered.entries.into()),
            ("tables", registered.tables.into()),
        ],
    );
    let counted = Some(counted).filter(|_| registered.entries > 0);
    let written = Some(setter.dossier.card.weight.clone()).filter(|text| !text.trim().is_empty());
    [written, counted]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ")
}

/// What somebody wrote; or, while nobody did, the activities of the projects that began.
fn changes(setter: &Setter) -> String {
    let written = &setter.dossier.card.changes;
    if !written.is_empty() {
        return written.join(BETWEEN);
    }
    let labels = Labels::with(setter.words);
    let started = setter.dossier.identity.registered.started.iter();
    let started = started.map(|(activity, n)| format!("{} ({n})", labels.term("activity", activity)));
    started.collect::<Vec<_>>().join(BETWEEN)
}

/// Everybody, in as many parts as there are colours.
fn ring(setter: &Setter) -> Ring {
    let rows = &setter.dossier.identity.turnout.rows;
    let parts = PARTS.into_iter().enumerate().map(|(part, key)| {
        let own = rows.iter().filter(|row| part_of(row.belonging) == part);
        (setter.say(key), count(own.map(|row| row.people).sum()))
    });
    let people = setter.dossier.identity.turnout.people;
    Ring {
        says: setter.tell("card-ring", &[("people", people.into())]),
        parts: parts.collect(),
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// "Statura // chi abbiamo coinvolto".
fn stature(setter: &Setter) -> Vec<Block> {
    let identity = &setter.dossier.identity;
    let meetings = identity.meetings.len();
    let involved = setter.tell("card-involved-text", &[("meetings", meetings.into())]);
    let numbers = vec![
        organ(&identity.core, "card-core", setter),
        organ(&identity.enlarged, "card-enlarged", setter),
        Number {
            number: identity.turnout.people.to_string(),
            name: setter.say("card-involved"),
            text: involved,
        },
    ];
    let mut blocks = vec![
        Block::Chapter(setter.say("card-stature")),
        Block::Numbers(numbers),
    ];
    if !identity.turnout.rows.is_empty() {
        blocks.push(Block::Table(breakdown(setter)));
    }
    if identity.turnout.in_steering > 0 {
        let overlap = [("people", identity.turnout.in_steering.into())];
        blocks.push(Block::Note(setter.tell("card-overlap", &overlap)));
    }
    blocks
}

fn organ(organ: &Organ, key: &str, setter: &Setter) -> Number {
    let labels = Labels::with(setter.words);
    let bodies: Vec<String> = organ
        .belongings
        .iter()
        .map(|each| labels.belonging(*each))
        .collect();
    let (number, text) = match organ.n() {
        0 => ("–".to_owned(), setter.say("card-not-said")),
        n => (n.to_string(), bodies.join(BETWEEN)),
    };
    Number {
        number,
        name: setter.say(key),
        text: setter.fine(&text),
    }
}

/// Belonging by level; only what is there.
fn breakdown(setter: &Setter) -> Table {
    let labels = Labels::with(setter.words);
    let rows = &setter.dossier.identity.turnout.rows;
    let is_there = |level: &crate::domain::Level| {
        let mut levels = rows.iter().flat_map(|row| &row.levels);
        levels.any(|(known, _)| known == level)
    };
    let levels: Vec<_> = LEVELS.into_iter().filter(is_there).collect();
    let head = |name: String, share: u16| Head {
        name: setter.fine(&name),
        share,
    };
    let mut heads = vec![head(setter.say("card-belonging"), 5)];
    heads.extend(levels.iter().map(|level| head(labels.level(*level), 4)));
    heads.push(head(setter.say("card-total"), 2));
    let mut table = Table::new("", heads);
    table.rows = rows
        .iter()
        .map(|row| {
            let counted = levels.iter().map(|level| {
                let mut known = row.levels.iter();
                let found = known.find(|(known, _)| known == level);
                found.map_or_else(String::new, |(_, people)| people.to_string())
            });
            let name = labels.belonging(row.belonging);
            [
                vec![setter.fine(&name)],
                counted.collect(),
                vec![row.people.to_string()],
            ]
            .concat()
        })
        .collect();
    table
}

/// The second part: what it built, and what of that is told.
fn story(setter: &Setter) -> Vec<Block> {
    let (identity, story) = (&setter.dossier.identity, &setter.dossier.card.story);
    let n = identity.interventions.len();
    let mut blocks = vec![Block::Chapter(setter.tell("card-story", &[("n", n.into())]))];
    let paragraphs = story.text.lines().filter(|line| !line.trim().is_empty());
    blocks.extend(paragraphs.map(|line| Block::Text(setter.fine(line))));
    let (told, others): (Vec<&Intervention>, Vec<&Intervention>) = identity
        .interventions
        .iter()
        .partition(|each| story.featured.contains(&each.birth));
    for each in &told {
        blocks.push(Block::Part(named(each, setter)));
        let text = each.description.trim();
        blocks.extend((!text.is_empty()).then(|| Block::Text(setter.fine(text))));
    }
    if !others.is_empty() {
        let key = if told.is_empty() { "" } else { "card-others-built" };
        blocks.push(Block::List {
            name: if key.is_empty() {
                String::new()
            } else {
                setter.say(key)
            },
            items: others.iter().map(|each| named(each, setter)).collect(),
        });
    }
    blocks
}

/// "L'orto-giardino condiviso (Monte San Pietro)".
fn named(intervention: &Intervention, setter: &Setter) -> String {
    let places: Vec<&str> = intervention
        .places
        .iter()
        .map(String::as_str)
        .filter(|place| !place.is_empty())
        .collect();
    if places.is_empty() {
        setter.fine(&intervention.title)
    } else {
        setter.fine(&format!("{} ({})", intervention.title, places.join(", ")))
    }
}

fn foot(setter: &Setter) -> Vec<Fact> {
    let support = &setter.dossier.card.support;
    let contact = [&support.contact, &support.role, &support.email];
    let contact: Vec<&str> = contact
        .into_iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    let date = support.event_date.map(|date| setter.words.long_date(date));
    let event = [Some(support.event.clone()), date];
    let event: Vec<String> = event
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect();
    let meetings = setter.dossier.identity.meetings.iter();
    let meetings = meetings.map(|each| format!("{} ({})", each.title, setter.words.date(each.date)));
    facts_of(
        setter,
        &[
            ("card-meetings", meetings.collect::<Vec<_>>().join(BETWEEN)),
            ("card-funding", support.funding.join(BETWEEN)),
            ("card-helpers", support.helpers.join(BETWEEN)),
            ("card-contact", contact.join(", ")),
            ("card-event", event.join(", ")),
        ],
    )
}
