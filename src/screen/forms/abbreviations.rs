//! What the clerk writes short: one abbreviation a line, "cmq = comunque".

use super::{FormKit, Reader};
use crate::domain::{Abbreviation, Command};
use crate::screen::{Ask, Desk};
use crate::widget::{Fault, Field, Form, Values};

/// A list is long.
const N_ROWS: u16 = 12;

pub fn build(desk: &Desk) -> Form {
    let lines = abbreviations(desk).into_iter();
    let lines: Vec<String> = lines
        .map(|each| format!("{} = {}", each.short, each.long))
        .collect();
    let label = desk.say("field-abbreviations");
    let list = Field::text("abbreviations", label, &lines.join("\n")).with_rows(N_ROWS);
    FormKit::new(desk).field(list).titled("abbreviations", &[])
}

pub fn read(values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let (abbreviations, strange) = read_lines(&values.text("abbreviations"));
    if let Some(line) = strange.first() {
        reader.blame_with(
            "abbreviations",
            "fault-abbreviation",
            &[("line", line.as_str().into())],
        );
    }
    let told = desk.tell("told-abbreviations", &[("n", abbreviations.len().into())]);
    reader.finish(vec![Ask::Do(Command::Abbreviate(abbreviations)), Ask::Tell(told)])
}

/// The list of the laboratory, or the one that comes with the program.
fn abbreviations(desk: &Desk) -> Vec<Abbreviation> {
    let own = desk
        .session()
        .and_then(|session| session.papers.abbreviations.clone());
    own.unwrap_or_else(|| read_lines(&desk.say("abbreviations-first")).0)
}

/// The long word for a short one; with a capital where the short one has it.
pub fn long_for(word: &str, desk: &Desk) -> Option<String> {
    let mut all = abbreviations(desk).into_iter();
    let found = all.find(|each| each.short.to_lowercase() == word.to_lowercase())?;
    let is_capital = |text: &str| text.chars().next().is_some_and(char::is_uppercase);
    if !is_capital(word) || is_capital(&found.long) {
        return Some(found.long);
    }
    let mut letters = found.long.chars();
    let first = letters.next()?;
    Some(first.to_uppercase().chain(letters).collect())
}

/// The abbreviations of a text, one a line, and the lines that are none.
pub fn read_lines(text: &str) -> (Vec<Abbreviation>, Vec<String>) {
    let (mut abbreviations, mut strange) = (Vec::new(), Vec::new());
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        match line.split_once('=') {
            Some((short, long)) if is_word(short.trim()) && !long.trim().is_empty() => {
                abbreviations.push(Abbreviation {
                    short: short.trim().to_owned(),
                    long: long.trim().to_owned(),
                });
            }
            Some(_) | None => strange.push(line.to_owned()),
        }
    }
    (abbreviations, strange)
}

/// One word without blanks: what stands before a space when it is typed.
fn is_word(short: &str) -> bool {
    !short.is_empty() && !short.contains(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_an_abbreviation_or_is_told() {
        let (good, strange) =
            read_lines("cmq = comunque\n\npdz=Piano di Zona\nsenza segno\n= niente\ndue parole = no");
        let good: Vec<(&str, &str)> = good
            .iter()
            .map(|each| (each.short.as_str(), each.long.as_str()))
            .collect();
        assert_eq!(good, [("cmq", "comunque"), ("pdz", "Piano di Zona")]);
        assert_eq!(strange, ["senza segno", "= niente", "due parole = no"]);
    }
}
