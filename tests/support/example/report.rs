//! Instant reports of an Open Space.

use cerchio::domain::{Augmentation, Cell, Command, Contents, NextStep, Record, Report, ReportState};

use super::script::{Names, Script, maybe_person, people, person, renamed};
use super::source::Source;

/// The reports as they are handed in, and what readers added.
pub fn reports(source: Source<'_>, names: &Names, script: &mut Script) {
    let mut nodes = source.list("report");
    nodes.sort_by_key(|node| node.time("consegnato_alle"));
    for node in nodes {
        let time = node.time("consegnato_alle");
        let report = report(node, names, script);
        let id = report.id.clone();
        script.at(time, Command::put(Record::Report(report)));
        for addition in node.list("integrazioni") {
            let time = addition.time("ora");
            let command = Command::Augment {
                report: id.clone(),
                augmentation: Augmentation {
                    at: script.when(time),
                    person: maybe_person(addition, "persona"),
                    text: addition.text("testo"),
                },
            };
            script.at(time, command);
        }
    }
}

fn report(node: Source<'_>, names: &Names, script: &Script) -> Report {
    Report {
        id: names.report(&node.text("id")),
        topic: renamed("T", &node.text("tema")),
        title: node.text("titolo"),
        convener: person(&node.text("referente")),
        scribe: maybe_person(node, "scriba"),
        participants: people(node, "partecipanti"),
        cell: Some(Cell {
            slot: renamed("F", &node.text("fascia")),
            space: renamed("SP", &node.text("spazio")),
        }),
        contents: Contents {
            discussion: node.texts("discussione"),
            recommendations: node.texts("raccomandazioni"),
            resources: node.texts("risorse"),
            requests: Vec::new(),
            next_steps: node.list("prossimi_passi").into_iter().map(next_step).collect(),
            links: Vec::new(),
        },
        augmentations: Vec::new(),
        delivered_at: Some(script.when(node.time("consegnato_alle"))),
        state: ReportState::Draft,
    }
}

fn next_step(node: Source<'_>) -> NextStep {
    NextStep {
        what: node.text("cosa"),
        who: maybe_person(node, "chi"),
        by: Some(node.date("entro")),
    }
}
