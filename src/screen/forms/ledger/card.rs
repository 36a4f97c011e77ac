//! The forms of the identity card of a path, one for each of its parts.

use serde::{Deserialize, Serialize};

use super::super::super::trail::documents;
use super::super::super::{Ask, Desk};
use super::super::{FormKit, Reader};
use super::{year, yearly};
use crate::domain::{Id, Steering};
use crate::registry::identity::Identity;
use crate::registry::ledger::{Birth, IdentityCard, Order, Story, Support};
use crate::widget::{Choice, Fault, Form, Values};

/// A part of the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum CardPart {
    /// Why and since when, how it is told from others, what it moved.
    Front,
    Steering,
    Story,
    Support,
}

impl CardPart {
    /// The part that follows on the card.
    pub fn next(self) -> Self {
        match self {
            Self::Front => Self::Steering,
            Self::Steering => Self::Story,
            Self::Story | Self::Support => Self::Support,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Front => "card-front",
            Self::Steering => "card-steering",
            Self::Story => "card-story",
            Self::Support => "card-support",
        }
    }
}

fn known(path: &str, desk: &Desk) -> IdentityCard {
    let card = yearly(desk).and_then(|yearly| yearly.ledger.card(path));
    card.cloned().unwrap_or_default()
}

pub fn build(path: &str, part: CardPart, desk: &Desk) -> Form {
    let card = known(path, desk);
    let kit = FormKit::new(desk);
    let kit = match part {
        CardPart::Front => kit
            .text("card-born-for", &card.born_for)
            .line(
                "card-since",
                &card.since.map(|year| year.to_string()).unwrap_or_default(),
            )
            .line("card-territory", &card.territory)
            .line("card-marks", &card.marks)
            .text("card-weight", &card.weight)
            .lines("card-changes", &card.changes),
        CardPart::Steering => kit
            .lines("steering-core", &card.steering.core)
            .lines("steering-enlarged", &card.steering.enlarged),
        CardPart::Story => {
            let featured: Vec<String> = card.story.featured.iter().map(written).collect();
            kit.line("card-subtitle", &card.story.subtitle)
                .text("card-text", &card.story.text)
                .many("card-featured", born(path, desk), &featured)
        }
        CardPart::Support => kit
            .lines("card-funding", &card.support.funding)
            .lines("card-helpers", &card.support.helpers)
            .line("card-contact", &card.support.contact)
            .line("card-role", &card.support.role)
            .line("card-email", &card.support.email)
            .line("card-event", &card.support.event)
            .date("card-event-date", card.support.event_date),
    };
    kit.titled(part.name(), &[("path", path.into())])
}

pub fn read(path: &str, part: CardPart, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let before = known(path, desk);
    let card = match part {
        CardPart::Front => IdentityCard {
            born_for: values.text("card-born-for"),
            since: year(&mut reader, "card-since"),
            territory: values.text("card-territory"),
            marks: values.text("card-marks"),
            weight: values.text("card-weight"),
            changes: values.lines("card-changes"),
            ..before
        },
        CardPart::Steering => IdentityCard {
            steering: Steering {
                core: values.lines("steering-core"),
                enlarged: values.lines("steering-enlarged"),
            },
            ..before
        },
        CardPart::Story => IdentityCard {
            story: Story {
                subtitle: values.text("card-subtitle"),
                text: values.text("card-text"),
                featured: values
                    .many("card-featured")
                    .iter()
                    .filter_map(|born| birth(born))
                    .collect(),
            },
            ..before
        },
        CardPart::Support => IdentityCard {
            support: Support {
                funding: values.lines("card-funding"),
                helpers: values.lines("card-helpers"),
                contact: values.text("card-contact"),
                role: values.text("card-role"),
                email: values.text("card-email"),
                event: values.text("card-event"),
                event_date: reader.date("card-event-date"),
            },
            ..before
        },
    };
    let order = Order::Card {
        path: path.to_owned(),
        card: Box::new(card),
    };
    let told = desk.tell("told-card", &[("path", path.into())]);
    reader.finish(vec![Ask::Inscribe(vec![order]), Ask::Tell(told)])
}

/// The projects born on the path, to choose those that the card tells of.
fn born(path: &str, desk: &Desk) -> Vec<Choice> {
    let Some(yearly) = yearly(desk) else {
        return Vec::new();
    };
    let identity = Identity::of_path(path, &documents(desk), &yearly.ledger);
    let choices = identity.interventions.iter();
    choices
        .map(|each| Choice::new(written(&each.birth), each.title.as_str()))
        .collect()
}

fn written(birth: &Birth) -> String {
    format!("{}/{}", birth.session, birth.project)
}

fn birth(written: &str) -> Option<Birth> {
    let (session, project) = written.rsplit_once('/')?;
    Some(Birth {
        session: session.to_owned(),
        project: Id::from(project),
    })
}
