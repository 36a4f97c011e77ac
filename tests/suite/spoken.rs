//! No word that is heard one line at a time names a key that is of no use there.

use std::fs;
use std::path::Path;

use cerchio::text::{Tongue, Words};

/// Words that are painted and never read, and arrows that are no keys.
const PAINTED: [&str; 5] = [
    "confirm-keys",
    "message-keys",
    "seating-more",
    "console-line-late",
    "act-tables-route.help",
];

/// Keys of the screen for which a number or a word is said.
const OF_THE_SCREEN: [&str; 12] = [
    "F2",
    "↑",
    "↓",
    "←",
    "→",
    "frecce",
    "Frecce",
    " arrows",
    "Arrows",
    "barra indietro",
    "Backspace",
    "mouse",
];
/// In a form a letter is a letter, and so is the name of a key.
const IN_A_FORM: [&str; 9] = [
    "F1", "F8", "Esc", "Tab", "Spazio", "Space", "Canc", "Del ", "Ctrl+",
];

/// The keys of all messages of a language, attributes as `key.attribute`.
fn keys(tongue: Tongue) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("src/text")
        .join(tongue.tag());
    let mut keys = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let text = fs::read_to_string(entry.expect("a file").path()).expect("words");
        let mut last = String::new();
        for line in text.lines() {
            let Some((name, _)) = line.split_once('=') else {
                continue;
            };
            let name = name.trim_end();
            if let Some(attribute) = name.trim_start().strip_prefix('.') {
                keys.push(format!("{last}.{attribute}"));
            } else if name.starts_with(|letter: char| letter.is_ascii_lowercase()) && !name.contains(' ') {
                last = name.to_owned();
                keys.push(last.clone());
            }
        }
    }
    keys
}

fn is_of_a_form(key: &str) -> bool {
    key.ends_with(".hint") || key.starts_with("fault-") || key.starts_with("gesture-")
}

#[test]
fn no_key_is_named_that_is_of_no_use_to_who_hears_a_line_at_a_time() {
    let mut faults = Vec::new();
    for tongue in [Tongue::Italian, Tongue::English] {
        let words = Words::new(tongue).aloud();
        for key in keys(tongue) {
            if PAINTED.contains(&key.as_str()) || key.contains("aloud") {
                continue;
            }
            let said = words.say(&key);
            let mut named = OF_THE_SCREEN.to_vec();
            if is_of_a_form(&key) {
                named.extend(IN_A_FORM);
            }
            for name in named.into_iter().filter(|name| said.contains(name)) {
                faults.push(format!("{} {key} names {name}: {said}", tongue.tag()));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
