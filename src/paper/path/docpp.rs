//! The participated proposal (DocPP): what it is about and why, how it came about, what is proposed to who decides.

use super::Setter;
use super::process::Process;
use crate::domain::Document;
use crate::paper::{Block, Paper, book};

pub fn proposal(setter: &Setter) -> Paper {
    let mut process = Process::new(setter);
    data(&mut process);
    subject(&mut process);
    way(&mut process);
    proposals(&mut process);
    process.chapter("law-asked");
    process.gap("law-gap-asked");
    process.gap("law-gap-answer");
    process.chapter("law-monitoring");
    process.monitoring();
    process.finish("path-docpp")
}

/// Who answers for the process, and the dates that the law asks for.
fn data(process: &mut Process) {
    let support = &process.setter.dossier.card.support;
    let answers = [support.contact.as_str(), support.role.as_str()];
    let answers: Vec<&str> = answers.into_iter().filter(|part| !part.is_empty()).collect();
    let answers = answers.join(", ");
    let (sponsors, span) = (process.sponsors(), process.span());
    let title = process.setter.dossier.identity.path.clone();
    process.chapter("law-data");
    process.facts(&[
        ("law-title", title),
        ("law-decider", sponsors),
        ("law-responsible", answers),
        ("law-author", String::new()),
        ("law-span", span),
        ("law-approved", String::new()),
        ("law-sent-guarantor", String::new()),
        ("law-validated", String::new()),
        ("law-sent-decider", String::new()),
    ]);
}

fn subject(process: &mut Process) {
    let setter = process.setter;
    process.chapter("law-subject");
    process.text_or_gap(&setter.dossier.card.born_for, "law-gap-subject");
    let questions = setter.dossier.documents.iter();
    let questions =
        questions.map(|document| book::editor(document, setter.words).set(&document.session.header.question));
    let questions: Vec<String> = questions.filter(|question| !question.is_empty()).collect();
    process.list("law-questions", questions);
    for document in &setter.dossier.documents {
        let headings = &document.session.header.headings;
        let editor = book::editor(document, setter.words);
        let needs = [&headings.priorities, &headings.people, &headings.target_area];
        let needs: Vec<String> = needs.into_iter().map(|text| editor.set(text)).collect();
        let needs = needs.into_iter().filter(|text| !text.is_empty()).collect();
        process.list("law-needs", needs);
    }
}

fn way(process: &mut Process) {
    process.chapter("law-way");
    process.meetings();
    process.turnout();
    process.gap("law-gap-negotiation");
    process.gap("law-gap-committee");
    process.gap("law-gap-difficulties");
}

/// Laboratory by laboratory: what the groups recommend, what was voted, planned, and made a project.
fn proposals(process: &mut Process) {
    process.chapter("law-proposals");
    process.gap("law-gap-choose");
    let setter = process.setter;
    for document in &setter.dossier.documents {
        process.part(&document.session.header.title);
        process.list("report-recommendations", recommended(document, setter));
        for block in book::decided(document, setter.words) {
            process.push(lowered(block));
        }
    }
}

fn recommended(document: &Document, setter: &Setter) -> Vec<String> {
    let editor = book::editor(document, setter.words);
    let reports = document.session.reports.iter();
    reports
        .flat_map(|report| &report.contents.recommendations)
        .map(|text| editor.set(text))
        .filter(|text| !text.is_empty())
        .collect()
}

/// A chapter of the book is a part here.
fn lowered(block: Block) -> Block {
    match block {
        Block::Chapter(title) => Block::Sheet {
            number: String::new(),
            title,
        },
        other => other,
    }
}
