//! The list of `use` lines is the architecture: arrows point down, no word is lost, nothing is hidden in a corner.
#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

/// From the lowest to the highest; a room imports only rooms before it.
const ROOMS: [&str; 17] = [
    "fold",
    "format",
    "domain",
    "planner",
    "registry",
    "exchange",
    "text",
    "label",
    "paper",
    "export",
    "look",
    "store",
    "widget",
    "billboard",
    "screen",
    "app",
    "shell",
];

/// Rooms that import no other.
const ALONE: [&str; 4] = ["fold", "format", "text", "look"];

#[test]
fn no_import_points_up() {
    let mut wrong = Vec::new();
    for file in sources() {
        let room = room_of(&file);
        let text = fs::read_to_string(&file).expect("a source file");
        for other in imports(&text) {
            let is_alone = ALONE.contains(&room.as_str()) && other != room;
            if is_alone || height(&other) > height(&room) {
                wrong.push(format!("{} imports {other}", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_map_names_every_room() {
    let map = fs::read_to_string("src/lib.rs").expect("the atlas");
    for room in ROOMS {
        assert!(
            map.contains(&format!("//!   {room} ")),
            "{room} is not on the map"
        );
        assert!(
            map.contains(&format!("pub mod {room};")),
            "{room} is not a module"
        );
    }
}

#[test]
fn only_store_and_shell_touch_the_disk_and_only_shell_the_clock() {
    for file in sources() {
        let room = room_of(&file);
        let text = fs::read_to_string(&file).expect("a source file");
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        for (word, allowed) in [
            ("std::fs", ["store", "shell"]),
            ("Local::now", ["shell", "shell"]),
        ] {
            assert!(
                !text.contains(word) || allowed.contains(&room.as_str()),
                "{} speaks of {word}",
                file.display()
            );
        }
    }
}

#[test]
fn no_message_is_written_twice() {
    for language in ["it", "en"] {
        let mut keys = messages(language);
        keys.sort();
        let twice: Vec<&[String]> = keys.windows(2).filter(|pair| pair[0] == pair[1]).collect();
        assert!(twice.is_empty(), "{language}: {twice:?}");
    }
}

#[test]
fn every_file_of_words_is_in_the_catalogue() {
    let catalogue = fs::read_to_string("src/text/catalogue.rs").expect("the catalogue");
    for language in ["it", "en"] {
        let mut files = Vec::new();
        collect(Path::new(&format!("src/text/{language}")), "ftl", &mut files);
        for file in files {
            let name = file.file_stem().expect("a name").to_string_lossy().into_owned();
            assert!(
                catalogue.contains(&format!("\"{name}\"")),
                "{name} is not in the catalogue"
            );
        }
    }
}

/// Every message named in the code is in both languages, and every message of one language is in the other.
#[test]
fn every_word_is_in_both_languages() {
    let (italian, english) = (messages("it"), messages("en"));
    let only_italian: Vec<&String> = italian.iter().filter(|key| !english.contains(key)).collect();
    let only_english: Vec<&String> = english.iter().filter(|key| !italian.contains(key)).collect();
    assert!(
        only_italian.is_empty() && only_english.is_empty(),
        "it: {only_italian:?}\nen: {only_english:?}"
    );
}

#[test]
fn every_message_named_in_the_code_exists() {
    let known = messages("it");
    let mut missing = Vec::new();
    for file in sources() {
        let text = fs::read_to_string(&file).expect("a source file");
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        for opening in [
            "say(\"",
            "tell(\"",
            "tell(\n            \"",
            "tell(\n        \"",
            "blame(\"",
            "Action::new(\"",
        ] {
            for rest in text.split(opening).skip(1) {
                let key = rest.split('"').next().unwrap_or_default();
                let key = if opening.starts_with("Action") {
                    format!("act-{key}")
                } else {
                    key.to_owned()
                };
                let is_built = key.contains('{') || key.is_empty();
                if !is_built && !known.contains(&key) && opening != "blame(\"" {
                    missing.push(format!("{}: {key}", file.display()));
                }
            }
        }
    }
    missing.sort();
    missing.dedup();
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn every_action_has_a_label_a_short_name_and_a_sentence() {
    let known = messages("it");
    for key in known
        .iter()
        .filter(|key| key.starts_with("act-") && !key.contains('.'))
    {
        for part in ["short", "help"] {
            assert!(known.contains(&format!("{key}.{part}")), "{key} has no .{part}");
        }
    }
}

fn sources() -> Vec<PathBuf> {
    let mut files = Vec::new();
    collect(Path::new("src"), "rs", &mut files);
    files.retain(|file| file.parent() != Some(Path::new("src")));
    files
}

fn collect(folder: &Path, ending: &str, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, ending, files);
        } else if path.extension().is_some_and(|found| found == ending) {
            files.push(path);
        }
    }
}

fn room_of(file: &Path) -> String {
    let part = file
        .components()
        .nth(1)
        .expect("a room")
        .as_os_str()
        .to_string_lossy()
        .into_owned();
    part.trim_end_matches(".rs").to_owned()
}

fn imports(text: &str) -> Vec<String> {
    text.split("crate::")
        .skip(1)
        .map(|rest| {
            rest.chars()
                .take_while(|letter| letter.is_alphanumeric() || *letter == '_')
                .collect::<String>()
        })
        .filter(|name| ROOMS.contains(&name.as_str()))
        .collect()
}

fn height(room: &str) -> usize {
    ROOMS
        .iter()
        .position(|each| each == &room)
        .unwrap_or_else(|| panic!("{room} has no place in the order"))
}

/// The keys of all messages of a language, attributes as `key.attribute`.
fn messages(language: &str) -> Vec<String> {
    let mut files = Vec::new();
    collect(Path::new(&format!("src/text/{language}")), "ftl", &mut files);
    let mut keys = Vec::new();
    for file in files {
        let mut last = String::new();
        for line in fs::read_to_string(file).expect("a file of words").lines() {
            let Some((name, _)) = line.split_once('=') else {
                continue;
            };
            if let Some(attribute) = name.trim().strip_prefix('.') {
                keys.push(format!("{last}.{}", attribute.trim()));
            } else if !line.starts_with([' ', '#']) {
                last = name.trim().to_owned();
                keys.push(last.clone());
            }
        }
    }
    keys
}
