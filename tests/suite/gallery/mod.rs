//! Every screen, pictured and judged: stored in both languages at four sizes, its text and its colours in every theme; and
//! looked at in every theme, with every drawing, in every size.

mod dress;
mod foot;
mod shots;
mod whole;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use cerchio::text::Tongue;

use self::shots::{SHOTS, Shot};
use crate::support::legible::{SIZES, legible_everywhere};

/// The sizes of the pictures that are stored.
const STORED: [(u16, u16); 4] = [(80, 24), (60, 20), (120, 40), (200, 60)];
const TONGUES: [Tongue; 2] = [Tongue::Italian, Tongue::English];

/// The types under a folder of the code that are a screen, or a leaf of the registry.
fn screens(folder: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(screens(&path));
            continue;
        }
        let code = fs::read_to_string(&path).expect("code");
        let names = code
            .lines()
            .filter(|line| line.starts_with("impl"))
            .filter_map(|line| {
                let (_, name) = line
                    .split_once(" Screen for ")
                    .or(line.split_once(" Leaf for "))?;
                name.split(['<', ' ']).next().map(str::to_owned)
            });
        found.extend(names);
    }
    found
}

#[test]
fn every_screen_of_the_code_has_a_picture() {
    let code = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/screen");
    let pictured: BTreeSet<String> = SHOTS.iter().map(|shot| shot.of.to_owned()).collect();
    assert_eq!(screens(&code), pictured);
    let names: BTreeSet<&str> = SHOTS.iter().map(|shot| shot.name).collect();
    assert_eq!(names.len(), SHOTS.len(), "each picture has a name of its own");
}

#[test]
fn the_pictures_of_every_screen_in_italian_are_these() {
    picture_all(Tongue::Italian, "screen");
}

#[test]
fn the_pictures_of_every_screen_in_english_are_these() {
    picture_all(Tongue::English, "english");
}

fn picture_all(tongue: Tongue, kind: &str) {
    for shot in SHOTS {
        let stage = (shot.raise)(tongue);
        let pictures = STORED.map(|(width, height)| {
            let picture = stage.picture(width, height);
            format!("=== {width}×{height} ===\n{picture}")
        });
        store(kind, shot, &pictures.join("\n"));
    }
}

/// The text of a screen is the same in every theme: of the others only the colours are stored.
#[test]
fn the_colours_of_every_screen_in_italian_in_every_theme_are_these() {
    colour_all(Tongue::Italian, "colours");
}

#[test]
fn the_colours_of_every_screen_in_english_in_every_theme_are_these() {
    colour_all(Tongue::English, "english-colours");
}

fn colour_all(tongue: Tongue, kind: &str) {
    for shot in SHOTS {
        let mut stage = (shot.raise)(tongue);
        let pictures = STORED.map(|size| dress::in_every_theme(&mut stage, size));
        store(kind, shot, &pictures.concat());
    }
}

fn store(kind: &str, shot: &Shot, picture: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../pictures");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(format!("{kind}-{}", shot.name), picture));
}

#[test]
fn every_screen_can_be_read_in_every_theme_and_size_in_italian() {
    read_everywhere(Tongue::Italian);
}

#[test]
fn every_screen_can_be_read_in_every_theme_and_size_in_english() {
    read_everywhere(Tongue::English);
}

fn read_everywhere(tongue: Tongue) {
    for shot in SHOTS {
        legible_everywhere(&mut (shot.raise)(tongue));
    }
}

#[test]
fn no_screen_cuts_a_word_in_any_size_and_language() {
    let mut faults = Vec::new();
    for tongue in TONGUES {
        for shot in SHOTS {
            let stage = (shot.raise)(tongue);
            for (width, height) in SIZES {
                faults.extend(cut_in(
                    shot,
                    &whole::cut_words(&stage, width, height),
                    (width, height),
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn cut_in(shot: &Shot, cut: &[String], (width, height): (u16, u16)) -> Option<String> {
    (!cut.is_empty()).then(|| format!("{} at {width}×{height}: {}", shot.name, cut.join(" / ")))
}

/// Each look compares the page painted where it changed with the page painted whole: also what a screen lays over its own
/// rows must be both.
#[test]
fn what_lies_over_a_screen_and_goes_again_leaves_the_page_whole() {
    for shot in SHOTS {
        let mut stage = (shot.raise)(Tongue::Italian);
        for (width, height) in [(80, 24), (140, 40)] {
            stage.buffer(width, height);
            for key in ["Down", "Tab", "Esc", "f", "Esc", "Enter", "f", "Esc", "Esc", "Up"] {
                stage.press(key).buffer(width, height);
            }
        }
    }
}

#[test]
fn rows_that_find_no_room_are_told_on_every_screen() {
    let mut faults = Vec::new();
    for tongue in TONGUES {
        for shot in SHOTS {
            let stage = (shot.raise)(tongue);
            for (width, height) in SIZES {
                let rows = foot::untold_rows(&stage, width, height);
                faults.extend(cut_in(shot, &rows, (width, height)));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
