//! Two laboratories side by side.

use super::super::{Action, Ask, Desk, Labels};
use super::{Onward, Picking, Step, document, documents};
use crate::domain::Document;
use crate::registry::Beside;
use crate::widget::{Item, Page, Paragraph, Tone};

/// Two laboratories, open for comparing; on some lines one of them opens.
pub struct BesideReader {
    sessions: [String; 2],
    /// The laboratory that a line opens.
    opens: Vec<Option<usize>>,
    pub page: Page,
}

/// The list of laboratories to put beside that of `session`.
pub fn pick(session: &str, desk: &Desk) -> Onward {
    let others = documents(desk).into_iter();
    let others = others.filter(|other| other.summary.id != session);
    let items = others.map(|other| {
        let item = Item {
            label: other.session.header.title.clone(),
            aside: desk.words.date(other.session.header.date),
            note: Labels::of(desk).pick(&other.summary.method_name).to_owned(),
            ..Item::default()
        };
        let step = Step::Beside {
            sessions: [session.to_owned(), other.summary.id.clone()],
        };
        (item, step)
    });
    Onward::Pick(Picking::new(desk.say("beside-pick"), items.collect()))
}

impl BesideReader {
    /// None where one of them is not there.
    pub fn of([one, other]: &[String; 2], desk: &Desk) -> Option<Self> {
        let mut both = [document(one, desk)?, document(other, desk)?];
        both.sort_by_key(|document| document.session.header.date);
        let (opens, paragraphs) = lines(both, desk).into_iter().unzip();
        Some(Self {
            sessions: both.map(|document| document.summary.id.clone()),
            opens,
            page: Page::new(paragraphs),
        })
    }

    pub fn actions(&self, desk: &Desk) -> Vec<Action> {
        let nothing = self.marked().is_none().then(|| desk.say("block-nothing-here"));
        vec![Action::new("beside-read", "Enter").blocked(nothing)]
    }

    pub fn act(&mut self, action: &str, desk: &Desk) -> Onward {
        match action {
            "beside-read" => return self.enter(desk),
            "trail-next" => drop(self.page.key(crossterm::event::KeyCode::PageDown.into())),
            "trail-previous" => drop(self.page.key(crossterm::event::KeyCode::PageUp.into())),
            _ => {}
        }
        Onward::Asks(Vec::new())
    }

    /// Reads the laboratory of the marked line.
    pub fn enter(&self, desk: &Desk) -> Onward {
        match self.marked() {
            Some(session) => Onward::Step(Step::Lab {
                session: session.clone(),
                at: None,
                line: String::new(),
            }),
            None => Onward::Asks(vec![Ask::Tell(desk.say("block-nothing-here"))]),
        }
    }

    fn marked(&self) -> Option<&String> {
        let place = (*self.opens.get(self.page.marked())?)?;
        self.sessions.get(place)
    }
}

fn lines(both: [&Document; 2], desk: &Desk) -> Vec<(Option<usize>, Paragraph)> {
    let beside = Beside::of(both);
    let mut lines: Vec<(Option<usize>, Paragraph)> = both
        .iter()
        .enumerate()
        .map(|(place, document)| (Some(place), Paragraph::new(Tone::Strong, named(document, desk))))
        .collect();
    let heading = |key: &str| (None, Paragraph::new(Tone::Heading, desk.say(key).to_uppercase()));
    lines.push(heading("beside-counts"));
    for (key, [one, other]) in &beside.counts {
        let text = format!("{one:>5} {other:>5}");
        lines.push((None, Paragraph::labelled(desk.say(key), text)));
    }
    let continued = beside.continued.iter().map(|(before, after)| {
        let facts = [
            ("before", before.as_str().into()),
            ("after", after.as_str().into()),
        ];
        desk.tell("beside-continues", &facts)
    });
    for (key, texts) in [
        ("beside-continued", continued.collect::<Vec<_>>()),
        ("beside-people", beside.people),
        ("beside-both-bodies", beside.bodies),
    ] {
        lines.push(heading(key));
        if texts.is_empty() {
            lines.push((None, Paragraph::new(Tone::Dim, desk.say("beside-none"))));
        }
        lines.extend(
            texts
                .into_iter()
                .map(|text| (None, Paragraph::new(Tone::Text, text))),
        );
    }
    lines
}

/// "17/05/2025 Nessuno resta solo, Open Space, Monte San Pietro".
fn named(document: &Document, desk: &Desk) -> String {
    let header = &document.session.header;
    let method = Labels::of(desk).pick(&document.summary.method_name).to_owned();
    let parts = [header.title.clone(), method, header.place.municipality.clone()];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{} {}", desk.words.date(header.date), parts.join(", "))
}
