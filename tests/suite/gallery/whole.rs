//! Words that are cut: pieces of words that the program never says whole.

use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use crate::support::stage::Stage;

/// On this screen every text has the room it wants.
const WIDE: (u16, u16) = (400, 200);
/// A shorter piece may be a word by chance.
const LEAST: usize = 3;

/// Every word of the catalogues, of the formats and of the worked laboratories.
static WORDS: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let mut words = HashSet::new();
    for folder in [
        "src/text/it",
        "src/text/en",
        "templates",
        "sessions",
        "docs/it/src",
        "docs/en/src",
    ] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        for entry in fs::read_dir(folder).expect("a folder") {
            let text = fs::read_to_string(entry.expect("a file").path()).unwrap_or_default();
            words.extend(pieces(&text).map(str::to_owned));
        }
    }
    words
});

fn pieces(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric())
}

/// The pieces of words on a screen that are no word, and do not lie before an ellipsis.
pub fn cut_words(stage: &Stage, width: u16, height: u16) -> Vec<String> {
    let small = stage.text(width, height);
    let wide = stage.text(WIDE.0, WIDE.1);
    let whole: HashSet<&str> = pieces(&wide).collect();
    let mut cut = Vec::new();
    for line in uncovered(&small, stage) {
        for part in line.split_inclusive(|letter: char| !letter.is_alphanumeric()) {
            if part.ends_with('…') {
                continue;
            }
            let word = part.trim_end_matches(|letter: char| !letter.is_alphanumeric());
            let is_word = word.chars().all(char::is_alphabetic) && word.chars().count() >= LEAST;
            if is_word && !whole.contains(word) && !WORDS.contains(word) {
                cut.push(word.to_owned());
            }
        }
    }
    cut
}

/// The rows that are judged: where a box lies over the screen, what is in the box.
fn uncovered(screen: &str, stage: &Stage) -> Vec<String> {
    let rows: Vec<Vec<char>> = screen.lines().map(|line| line.chars().collect()).collect();
    let corners = |row: &Vec<char>| {
        let column = |sign: char| row.iter().rposition(|letter| *letter == sign);
        Some((column('┌')?, column('┐')?))
    };
    let box_on_top = rows
        .iter()
        .enumerate()
        .rev()
        .find_map(|(top, row)| Some((top, corners(row)?)));
    let Some((top, (left, right))) = box_on_top.filter(|_| stage.model.is_asking()) else {
        return rows.iter().map(|row| row.iter().collect()).collect();
    };
    let inside = rows
        .iter()
        .skip(top + 1)
        .take_while(|row| row.get(left) != Some(&'└'));
    inside
        .map(|row| row.iter().take(right).skip(left + 1).collect())
        .collect()
}

#[test]
fn a_word_that_is_cut_is_seen() {
    let stage = crate::support::library::home(cerchio::text::Tongue::Italian);
    assert!(cut_words(&stage, 80, 24).is_empty());
    assert!(!WORDS.contains("laborator"));
}
