//! `cerchio registry indicators`: a table for people, or JSON for programs.

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use super::no_year;
use crate::registry::exchange::{answer, answer_by_place};
use crate::registry::indicator::{Audience, Census, Figures, Split, places_for};
use crate::registry::ledger::Ledger;
use crate::registry::published::published;
use crate::screen::figures::{cases, headline, label, note, published_beside, published_by, section};
use crate::text::Words;

/// Columns of the table: the code, and the name of the figure.
const CODE: usize = 5;
const NAME: usize = 58;

/// By which places, and for whom.
type Wanted = (Option<Split>, Audience);

/// Whether figures are of the whole edition, of which numbers were published, or of one place.
#[derive(Clone, Copy)]
enum Extent {
    Whole,
    Place,
}

pub fn json(ledger: &Ledger, year: i32, (split, audience): Wanted, words: &Words) -> Result<String, String> {
    let census = Census::of(ledger, year).ok_or_else(|| no_year(ledger, year, words))?;
    let keys = match split {
        Some(split) => answer_by_place(&census, split, audience),
        None => answer(&Figures::of(&census).for_audience(audience)),
    };
    serde_json::to_string_pretty(&InOrder(keys)).map_err(|error| error.to_string())
}

pub fn table(ledger: &Ledger, year: i32, (split, audience): Wanted, words: &Words) -> Result<String, String> {
    let census = Census::of(ledger, year).ok_or_else(|| no_year(ledger, year, words))?;
    let figures = Figures::of(&census).for_audience(audience);
    let mut lines = vec![title(ledger, year, words)];
    lines.extend(page(&figures, Extent::Whole, words));
    lines.extend(differences(ledger, &figures, words));
    lines.extend(uncertain(year, words));
    let by = published_by(year, words);
    if !by.is_empty() {
        lines.extend([String::new(), by, words.say("published-how")]);
    }
    let places = split.map(|split| places_for(Figures::by_place(&census, split), audience));
    for (place, figures) in places.into_iter().flatten() {
        let nowhere = match split {
            Some(Split::Municipality) => "figures-no-municipality",
            Some(Split::District) | None => "figures-no-district",
        };
        lines.push(String::new());
        lines.push(place.unwrap_or_else(|| words.say(nowhere)).to_uppercase());
        lines.extend(page(&figures, Extent::Place, words));
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

/// The figures one under the other; of the whole edition, with what was published of it.
fn page(figures: &Figures, extent: Extent, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    let mut heading = "";
    for figure in &figures.all {
        if heading != section(figure.code) {
            heading = section(figure.code);
            lines.push(String::new());
            lines.push(words.say(heading));
        }
        let name = label(figure.code, words);
        let (number, note) = if figures.is_hidden(figure.code) {
            (words.say("figure-hidden"), String::new())
        } else {
            (headline(&figure.measure, words), note(&figure.measure, words))
        };
        let printed = match extent {
            Extent::Whole => published_beside(figures.year, figure.code, words),
            Extent::Place => String::new(),
        };
        let line = format!("{:CODE$}{name:NAME$} {number}  {note} {printed}", figure.code);
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

/// The numbers published of that edition of which it is not sure what they count.
fn uncertain(year: i32, words: &Words) -> Vec<String> {
    let unclear = published(year)
        .into_iter()
        .filter(|number| number.figure.is_none());
    let lines: Vec<String> = unclear
        .map(|number| format!("    {:NAME$} {}", number.label, number.value))
        .collect();
    if lines.is_empty() {
        return lines;
    }
    let heading = [String::new(), words.say("published-uncertain")];
    heading.into_iter().chain(lines).collect()
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
