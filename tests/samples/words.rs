//! Every word of the examples is somewhere in the samples.

use serde_json::Value;

use crate::support::example::{Example, belonging, continues, level};

/// Words of the examples that became words of our own: the second must be in the sample.
const TRANSLATED: [(&str, &str); 21] = [
    ("conclusa", "Closed"),
    ("presente", "Present"),
    ("parziale", "Present"),
    ("assente", "Absent"),
    ("14-17", "From14To17"),
    ("programmato", "Posted"),
    ("fuso", "Merged"),
    ("ritirato", "Withdrawn"),
    ("bollini", "dots"),
    ("scheda", "Sheet"),
    ("arrivo_in_ritardo", "arrived"),
    ("uscita_anticipata", "left"),
    ("cambio_referente", "handovers"),
    ("temi_per_tavolo_domande_per_turno", "theme"),
    ("2026-02-19", "19/02/2026"),
    ("preparazione", "preparation"),
    ("catarsi", "catharsis"),
    ("rovesciamento", "inversion"),
    ("utopia", "utopias"),
    ("transizione", "transition"),
    ("chiusura", "closing"),
];

/// The name and the language of the example files, and their own names of the sessions: the samples have others.
const DROPPED: [&str; 5] = [
    "esempio-sessione/1",
    "it",
    "ost-2025-05-17",
    "wc-2025-10-09",
    "fl-2026-03-07",
];

#[test]
fn every_word_of_the_examples_is_in_the_samples() {
    for example in Example::all() {
        let document = example.document();
        let session = serde_json::to_value(&document.session).unwrap();
        let summary = serde_json::to_value(&document.summary).unwrap();
        let mut told = Vec::new();
        words_of(&session, &mut told);
        words_of(&summary, &mut told);
        // When somebody is marked absent is only in the diary.
        told.extend(document.diary.iter().map(|step| step.at.to_string()));
        let told = told.join("\n");
        let mut wanted = Vec::new();
        values_of(example.source().0, &mut wanted);
        let lost: Vec<&String> = wanted.iter().filter(|word| !is_told(word, &told)).collect();
        assert_eq!(lost, Vec::<&String>::new(), "lost from {}", example.id);
    }
}

fn is_told(word: &str, told: &str) -> bool {
    told.contains(word)
        || DROPPED.contains(&word)
        || translations(word).iter().any(|ours| told.contains(ours.as_str()))
}

/// What a word may have become: one of our words, an hour with its seconds, an id with two digits.
fn translations(word: &str) -> Vec<String> {
    let mut ours: Vec<String> = TRANSLATED
        .iter()
        .filter(|(theirs, _)| *theirs == word)
        .map(|(_, ours)| (*ours).to_owned())
        .collect();
    ours.extend(belonging(word).map(|ours| format!("{ours:?}")));
    ours.extend(level(word).map(|ours| format!("{ours:?}")));
    if word.contains('/') {
        ours.push(continues(word));
    }
    if let Some((letters, number)) = numbered(word) {
        ours.push(format!("{letters}{number:02}"));
        // Bodies, clusters and transitions are numbered anew: that each is the right one is for the spot values.
        let anew = ["E", "K", "A"].iter().filter(|_| letters.len() <= 2);
        ours.extend(anew.map(|prefix| format!("{prefix}{number:02}")));
    }
    ours
}

fn numbered(word: &str) -> Option<(&str, u32)> {
    let digits = word.find(|letter: char| letter.is_ascii_digit())?;
    let (letters, number) = word.split_at(digits);
    let all_capital = !letters.is_empty() && letters.bytes().all(|letter| letter.is_ascii_uppercase());
    number
        .parse()
        .ok()
        .filter(|_| all_capital)
        .map(|number| (letters, number))
}

/// The texts under a node.
fn values_of(node: &Value, words: &mut Vec<String>) {
    match node {
        Value::String(text) => words.push(text.clone()),
        Value::Array(entries) => entries.iter().for_each(|entry| values_of(entry, words)),
        Value::Object(fields) => fields.values().for_each(|entry| values_of(entry, words)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The texts under a node and the names of its fields, for some words became a field.
fn words_of(node: &Value, words: &mut Vec<String>) {
    match node {
        Value::String(text) => words.push(text.clone()),
        Value::Array(entries) => entries.iter().for_each(|entry| words_of(entry, words)),
        Value::Object(fields) => fields.iter().for_each(|(name, entry)| {
            words.push(name.clone());
            words_of(entry, words);
        }),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
