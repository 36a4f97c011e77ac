//! `cerchio trace ID`: a chain in both directions, from the sentences people wrote to the indicators and back.

use std::process::ExitCode;

use super::super::clerk::told;
use super::super::front::refuse;
use super::{all_that_is_known, print};
use crate::domain::{Document, Id, Noun};
use crate::registry::indicator::figures;
use crate::registry::ledger::{Birth, Ledger};
use crate::registry::{Node, Source, became, chain};
use crate::screen::figures::{label, term};
use crate::store::Store;
use crate::text::Words;

pub fn trace(store: &Store, id: &str, words: &Words) -> ExitCode {
    match all_that_is_known(store, words) {
        Ok((ledger, documents)) => {
            let page = Page {
                ledger: &ledger,
                documents: &documents.iter().collect::<Vec<_>>(),
                words,
            };
            let text = page.of(id);
            if text.is_empty() {
                refuse(&words.tell("trace-nothing", &[("id", id.into())]), 1)
            } else {
                print(&text.join("\n"))
            }
        }
        Err(trouble) => refuse(&told(&trouble, words), 1),
    }
}

/// Everything a chain goes through.
struct Page<'a> {
    ledger: &'a Ledger,
    documents: &'a [&'a Document],
    words: &'a Words,
}

impl Page<'_> {
    fn of(&self, id: &str) -> Vec<String> {
        if self.ledger.entity(id).is_some() {
            return self.entity(id);
        }
        if self.ledger.organisation(id).is_some() {
            return self.organisation(id);
        }
        let (session, record) = match id.rsplit_once('/') {
            Some((session, record)) => (Some(session), Id::from(record)),
            None => (None, Id::from(id)),
        };
        let named = |document: &&&Document| session.is_none_or(|session| session == document.summary.id);
        let holds = |document: &&&Document| document.session.noun_of(&record).is_some();
        let documents = self.documents.iter().filter(named).filter(holds);
        documents
            .flat_map(|document| self.record(document, &record))
            .collect()
    }

    /// Both ways from an entity: to its sentences, to its figures.
    fn entity(&self, id: &str) -> Vec<String> {
        let Some(entity) = self.ledger.entity(id) else {
            return Vec::new();
        };
        let mut lines = self.ahead(id, 0);
        let named = |key: &str, id: &str| {
            let facts = [("id", id.into()), ("name", self.ledger.name_of(id).into())];
            format!("  {}", self.words.tell(key, &facts))
        };
        lines.extend(
            entity
                .continues
                .iter()
                .map(|earlier| named("trace-continues", earlier)),
        );
        let later = self.ledger.entities.iter();
        let later = later.filter(|later| later.continues.as_deref() == Some(id));
        lines.extend(later.map(|later| named("trace-continued", &later.id)));
        if entity.born.is_empty() {
            lines.push(self.words.say("trace-not-born"));
        }
        for birth in &entity.born {
            lines.push(self.birth(birth));
            lines.extend(self.behind(&birth.session, &birth.project));
        }
        lines
    }

    fn birth(&self, birth: &Birth) -> String {
        let document = self
            .documents
            .iter()
            .find(|document| document.summary.id == birth.session);
        let facts = [
            ("project", birth.project.as_str().into()),
            (
                "laboratory",
                document.map_or("", |document| &document.summary.title).into(),
            ),
            ("session", birth.session.as_str().into()),
        ];
        self.words.tell("trace-born", &facts)
    }

    /// The sheets of an entity, and the figures that count each.
    fn ahead(&self, id: &str, indent: usize) -> Vec<String> {
        let pad = " ".repeat(indent);
        let facts = [("id", id.into()), ("name", self.ledger.name_of(id).into())];
        let mut lines = vec![format!("{pad}{}", self.words.tell("trace-entity", &facts))];
        for (year, sheet) in self.ledger.sheets_of(id) {
            let year_of = self
                .words
                .tell("trace-sheet", &[("year", year.to_string().into())]);
            let out = sheet.excluded.as_ref().map(|_| self.words.say("trace-out"));
            lines.push(format!(
                "{pad}  {year_of}{}",
                out.map(|out| format!(" ({out})")).unwrap_or_default()
            ));
            let counting = self.counting(id, year);
            if counting.is_empty() {
                lines.push(format!("{pad}    {}", self.words.say("trace-no-figure")));
            }
            lines.extend(counting.into_iter().map(|line| format!("{pad}    {line}")));
        }
        lines
    }

    fn counting(&self, id: &str, year: i32) -> Vec<String> {
        let figures = figures(self.ledger, year);
        let figures = figures.iter().flat_map(|figures| figures.holding(id));
        figures
            .map(|(figure, values)| {
                let values: Vec<String> = values
                    .iter()
                    .map(|value| term(figure.code, value, self.words))
                    .collect();
                let name = format!("{} {}", figure.code, label(figure.code, self.words));
                if values.is_empty() {
                    name
                } else {
                    format!("{name}: {}", values.join(", "))
                }
            })
            .collect()
    }

    fn organisation(&self, id: &str) -> Vec<String> {
        let name = self.ledger.organisation(id).map(|known| known.name.clone());
        let facts = [("id", id.into()), ("name", name.unwrap_or_default().into())];
        let mut lines = vec![self.words.tell("trace-entity", &facts)];
        for edition in self.ledger.editions.iter().rev() {
            let year = || [("year", edition.year.to_string().into())];
            let projects = edition.sheets.iter().filter(|sheet| {
                let subjects = sheet.project().map(|project| &project.subjects);
                subjects
                    .into_iter()
                    .flatten()
                    .any(|subject| subject.organisation == id)
            });
            let projects: Vec<_> = projects.collect();
            let tables = edition.sheets.iter().filter(|sheet| {
                let seats = sheet.table().map(|table| &table.organisations);
                seats.into_iter().flatten().any(|seat| seat == id)
            });
            let tables: Vec<_> = tables.collect();
            for (key, sheets) in [("trace-in-projects", projects), ("trace-at-tables", tables)] {
                if !sheets.is_empty() {
                    lines.push(format!("  {}", self.words.tell(key, &year())));
                }
                lines.extend(
                    sheets
                        .iter()
                        .map(|sheet| format!("    {} {}", sheet.entity, sheet.name)),
                );
            }
            let counting = self.counting(id, edition.year);
            lines.extend(counting.into_iter().map(|line| format!("  {line}")));
        }
        lines
    }

    /// Both ways from a record of a laboratory: what stands behind it, and what became of it.
    fn record(&self, document: &Document, id: &Id) -> Vec<String> {
        let session = &document.summary.id;
        let mut lines = vec![format!("{session}/{id} «{}»", document.summary.title)];
        if document.session.noun_of(id) == Some(Noun::Project) {
            lines.push(self.words.say("trace-behind"));
            lines.extend(self.behind(session, id));
        }
        lines.push(self.words.say("trace-ahead"));
        let births = became(self.documents, session, id);
        if births.is_empty() {
            lines.push(format!("  {}", self.words.say("trace-no-project")));
        }
        for birth in births {
            lines.push(format!("  {}", self.project(&birth)));
            match self.ledger.promoted(&birth) {
                Some(entity) => lines.extend(self.ahead(&entity.id, 4)),
                None => lines.push(format!("    {}", self.words.say("trace-became-nothing"))),
            }
        }
        lines
    }

    fn project(&self, birth: &Birth) -> String {
        let document = self
            .documents
            .iter()
            .find(|document| document.summary.id == birth.session);
        let projects = document.map(|document| &document.session.outcomes.projects);
        let mut projects = projects.into_iter().flatten();
        let title = projects.find(|project| project.id == birth.project);
        let title = title.map_or("", |project| &project.title);
        format!("{} {title} ({})", birth.project, birth.session)
    }

    /// The chain behind a project, down to the sentences.
    fn behind(&self, session: &str, project: &Id) -> Vec<String> {
        let Some(chain) = chain(self.documents, session, project) else {
            return Vec::new();
        };
        let nodes = chain.nodes.iter();
        nodes.flat_map(lines_of).collect()
    }
}

fn lines_of(node: &Node) -> Vec<String> {
    let pad = " ".repeat(2 + node.depth * 2);
    let id = match &node.source {
        Source::Record(_, id) => id.to_string(),
        Source::Unknown(text) => text.clone(),
        Source::Header | Source::Round(_) | Source::Closing => String::new(),
    };
    let head = format!("{pad}{id} {}", node.text);
    let sentences = node
        .sentences
        .iter()
        .map(|sentence| format!("{pad}    «{sentence}»"));
    std::iter::once(head).chain(sentences).collect()
}
