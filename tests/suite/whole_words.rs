//! No screen of the samples cuts a word: what finds no room ends with an ellipsis.

use std::collections::{BTreeSet, HashSet};

use cerchio::app::Msg;
use cerchio::domain::Document;
use cerchio::screen::{Harm, LastCopy, Shelf};
use cerchio::text::Tongue;

use crate::support::lab::{go_to, sample};
use crate::support::samples::{CAFE, FUTURE_LAB, OPEN_SPACE, samples};
use crate::support::stage::Stage;

/// The screen that is judged, and one on which the same words have all the room they want.
const NARROW: (u16, u16) = (80, 24);
const WIDE: (u16, u16) = (190, 60);

/// What is opened in each phase: forms, lists, questions, messages, what lies over the phase.
const KEYS: [&str; 8] = ["?", "Enter", "n", "+", "p", "m", "F3", "F7"];

fn open(document: &Document, tongue: Tongue) -> Stage {
    let mut stage = Stage::speaking(tongue);
    stage.open(document.clone());
    stage
}

/// The words at the right edge of the screen, or of a box, that are nowhere whole when there is room.
fn cut_words(stage: &Stage) -> Vec<String> {
    let narrow = stage.text(NARROW.0, NARROW.1);
    let mut words: Vec<String> = narrow.lines().flat_map(at_edges).collect();
    if words.is_empty() {
        return words;
    }
    let wide = stage.text(WIDE.0, WIDE.1);
    let whole: BTreeSet<&str> = wide.split(|letter: char| !letter.is_alphanumeric()).collect();
    words.retain(|word| !whole.contains(word.as_str()));
    words
}

/// The words of a row that touch its right edge, or the right border of the box that lies over it. What a box covers is
/// not judged.
fn at_edges(row: &str) -> Vec<String> {
    if row.contains(['┌', '└']) {
        return Vec::new();
    }
    let mut parts: Vec<&str> = row.split('│').collect();
    if let [_, .., _] = parts.as_slice() {
        parts.pop();
        parts.remove(0);
    } else if row.chars().count() < usize::from(NARROW.0) {
        return Vec::new();
    }
    let words = parts.iter().map(|part| {
        let letters: Vec<char> = part
            .chars()
            .rev()
            .take_while(|letter| letter.is_alphanumeric())
            .collect();
        letters.into_iter().rev().collect::<String>()
    });
    words.filter(|word| !word.is_empty()).collect()
}

fn judge(stage: &Stage, what: &str, faults: &mut Vec<String>) {
    for word in cut_words(stage) {
        faults.push(format!(
            "{what}: «{word}» is cut in\n{}",
            stage.text(NARROW.0, NARROW.1)
        ));
    }
}

/// Each kind of work of a sample, and what its keys open.
fn judge_lab(name: &str) {
    let document = sample(name);
    let mut faults = Vec::new();
    let mut seen = HashSet::new();
    for line in &document.session.day.programme {
        let phase = document.template.phase(&line.phase).expect("a phase");
        if !seen.insert(std::mem::discriminant(&phase.activity)) {
            continue;
        }
        for tongue in [Tongue::Italian, Tongue::English] {
            let mut at_phase = open(&document, tongue);
            go_to(&mut at_phase, &line.phase.0);
            judge(&at_phase, &line.phase.0, &mut faults);
            for key in KEYS {
                let mut stage = open(&document, tongue);
                go_to(&mut stage, &line.phase.0);
                stage.press(key);
                judge(&stage, &format!("{} {key}", line.phase.0), &mut faults);
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

#[test]
fn no_word_of_the_open_space_is_cut() {
    judge_lab(OPEN_SPACE);
}

#[test]
fn no_word_of_the_cafe_is_cut() {
    judge_lab(CAFE);
}

#[test]
fn no_word_of_the_future_lab_is_cut() {
    judge_lab(FUTURE_LAB);
}

#[test]
fn no_word_outside_of_a_laboratory_is_cut() {
    let mut faults = Vec::new();
    for tongue in [Tongue::Italian, Tongue::English] {
        for keys in [
            "",
            "?",
            "n",
            "n Enter",
            "n Down Enter F1",
            "r",
            "r Tab",
            "a",
            "a Tab",
            "a Enter",
        ] {
            let mut stage = Stage::speaking(tongue);
            stage.send(Msg::Shelves(samples().iter().map(shelf).collect(), Vec::new()));
            for key in keys.split_whitespace() {
                stage.press(key);
                if matches!(key, "r" | "a") {
                    stage.send(Msg::ReadAll(samples()));
                }
            }
            judge(&stage, keys, &mut faults);
        }
        let mut stage = Stage::speaking(tongue);
        stage.send(Msg::Broken(Harm {
            id: CAFE.to_owned(),
            trouble: "riga 3".to_owned(),
            copy: LastCopy::Good,
            journal: None,
        }));
        judge(&stage, "broken", &mut faults);
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

fn shelf(document: &Document) -> Shelf {
    Shelf {
        id: document.summary.id.clone(),
        summary: Some(document.summary.clone()),
        trouble: None,
        twins: 0,
    }
}
