//! `cerchio registry indicators`: a table for people, or JSON for programs.

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use super::no_year;
use crate::registry::exchange::{answer, answer_by_place};
use crate::registry::indicator::{Census, Figures, Split};
use crate::registry::ledger::Ledger;
use crate::screen::figures::{cases, headline, label, note, section};
use crate::text::Words;

/// Columns of the table: the code, and the name of the figure.
const CODE: usize = 5;
const NAME: usize = 58;

pub fn json(ledger: &Ledger, year: i32, split: Option<Split>, words: &Words) -> Result<String, String> {
    let census = Census::of(ledger, year).ok_or_else(|| no_year(ledger, year, words))?;
    let keys = match split {
        Some(split) => answer_by_place(&census, split),
        None => answer(&Figures::of(&census)),
    };
    serde_json::to_string_pretty(&InOrder(keys)).map_err(|error| error.to_string())
}

pub fn table(ledger: &Ledger, year: i32, split: Option<Split>, words: &Words) -> Result<String, String> {
    let census = Census::of(ledger, year).ok_or_else(|| no_year(ledger, year, words))?;
    let figures = Figures::of(&census);
    let mut lines = vec![title(ledger, year, words)];
    lines.extend(page(&figures, words));
    lines.extend(differences(ledger, &figures, words));
    for (place, figures) in split
        .into_iter()
        .flat_map(|split| Figures::by_place(&census, split))
    {
        let nowhere = match split {
            Some(Split::Municipality) => "figures-no-municipality",
            Some(Split::District) | None => "figures-no-district",
        };
        lines.push(String::new());
        lines.push(place.unwrap_or_else(|| words.say(nowhere)).to_uppercase());
        lines.extend(page(&figures, words));
    }
    Ok(lines.join("\n"))
}

fn title(ledger: &Ledger, year: i32, words: &Words) -> String {
    let closing = ledger.edition(year).and_then(|edition| edition.closing.as_ref());
    let state = match closing {
        Some(closing) => words.tell(
            "figures-closed",
            &[
                ("date", words.date(closing.at.date()).into()),
                ("version", closing.definitions.into()),
            ],
        ),
        None => words.say("figures-open"),
    };
    words.tell(
        "figures-title",
        &[("year", year.to_string().into()), ("state", state.into())],
    )
}

fn page(figures: &Figures, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    let mut heading = "";
    for figure in &figures.all {
        if heading != section(figure.code) {
            heading = section(figure.code);
            lines.push(String::new());
            lines.push(words.say(heading));
        }
        let name = label(figure.code, words);
        let number = headline(&figure.measure, words);
        let note = note(&figure.measure, words);
        let line = format!("{:CODE$}{name:NAME$} {number}  {note}", figure.code);
        lines.push(line.trim_end().to_owned());
        for case in cases(figure, words) {
            let name = format!("    {}", case.label);
            lines.push(format!(
                "{:CODE$}{name:NAME$} {:>5} {:>7}",
                "", case.n, case.percent
            ));
        }
    }
    lines
}

/// Where a closed edition would count otherwise today: its values are those it was closed with.
fn differences(ledger: &Ledger, figures: &Figures, words: &Words) -> Vec<String> {
    let closing = ledger
        .edition(figures.year)
        .and_then(|edition| edition.closing.as_ref());
    let Some(closing) = closing else {
        return Vec::new();
    };
    let changed = figures.values().filter_map(|(code, now)| {
        closing
            .values
            .get(&code)
            .filter(|then| **then != now)
            .map(|then| (code, then, now))
    });
    let lines = changed.map(|(code, then, now)| {
        let facts = [
            ("code", code.as_str().into()),
            ("then", then.as_str().into()),
            ("now", now.as_str().into()),
        ];
        words.tell("figures-values-differ", &facts)
    });
    lines.collect()
}

/// The keys in the order of the monitoring, which a map would lose.
struct InOrder(Vec<(String, Value)>);

impl Serialize for InOrder {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (key, value) in &self.0 {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}
