//! `cerchio template …`: check a template, begin one, list them.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use super::super::arguments::TemplateOrder;
use super::super::clerk::told;
use super::super::front::refuse;
use super::print;
use crate::format::{Fault, Template, blank, built_in, read};
use crate::screen::Labels;
use crate::store::{FaultyTemplate, Store, Unusable};
use crate::text::{Fact, Words};

pub fn template(store: &Store, order: &TemplateOrder, words: &Words) -> ExitCode {
    match order {
        TemplateOrder::Check { file } => check(store, file, words),
        TemplateOrder::New { name } => begin(store, name, words),
        TemplateOrder::List => list(store, words),
    }
}

fn check(store: &Store, file: &Path, words: &Words) -> ExitCode {
    match store.template(file) {
        Ok(template) => {
            let name = Labels::with(words).pick(&template.name).to_owned();
            print(&words.tell(
                "template-good",
                &[("name", name.into()), ("phases", template.phases.len().into())],
            ))
        }
        Err(why) => refuse(&unusable(file, &why, words), 1),
    }
}

fn begin(store: &Store, name: &str, words: &Words) -> ExitCode {
    let is_good = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
    if name.is_empty() || !name.chars().all(is_good) {
        return refuse(&words.tell("template-bad-name", &[("name", name.into())]), 1);
    }
    let path = store.places.templates.join(format!("{name}.ron"));
    let file = std::fs::File::create_new(&path).and_then(|mut file| file.write_all(blank(name).as_bytes()));
    let shown = path.display().to_string();
    match file {
        Ok(()) => print(&words.tell("template-begun", &[("file", shown.into())])),
        Err(error) => {
            let facts = [
                ("file", Fact::Text(shown)),
                ("cause", Fact::Text(error.to_string())),
            ];
            refuse(&words.tell("template-not-begun", &facts), 1)
        }
    }
}

fn list(store: &Store, words: &Words) -> ExitCode {
    let shipped: Vec<Template> = built_in()
        .into_iter()
        .filter_map(|(_, text)| read(text).ok())
        .collect();
    match store.formats(shipped) {
        Ok(formats) => {
            let labels = Labels::with(words);
            let good = formats
                .templates
                .iter()
                .map(|each| format!("{}\t{}", each.id, labels.pick(&each.name)));
            let faulty = formats.faulty.iter().map(|faulty| template_fault(faulty, words));
            print(&good.chain(faulty).collect::<Vec<_>>().join("\n"))
        }
        Err(trouble) => refuse(&told(&trouble, words), 1),
    }
}

/// Why a template of the user cannot be used, fault by fault with its place.
pub fn template_fault(faulty: &FaultyTemplate, words: &Words) -> String {
    unusable(&faulty.path, &faulty.why, words)
}

fn unusable(file: &Path, why: &Unusable, words: &Words) -> String {
    let path = file.display().to_string();
    match why {
        Unusable::Faults(faults) => faults
            .iter()
            .map(|fault| sentence(&path, fault, words))
            .collect::<Vec<_>>()
            .join("\n"),
        Unusable::NotText => words.tell("template-not-text", &[("file", path.into())]),
        Unusable::Unreadable(_) => words.tell("template-unreadable", &[("file", path.into())]),
    }
}

fn sentence(path: &str, fault: &Fault, words: &Words) -> String {
    let facts: Vec<(&str, Fact)> = fault
        .facts()
        .into_iter()
        .map(|(name, text)| (name, Fact::Text(text)))
        .collect();
    format!(
        "{path}:{}:{}: {}",
        fault.line,
        fault.column,
        words.tell(fault.problem.key(), &facts)
    )
}
