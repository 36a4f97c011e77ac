//! `cerchio registry why INDICATOR`: the entries that were counted, and those that do not say.

use super::no_year;
use crate::registry::indicator::{Figure, Measure, Members, figures};
use crate::registry::ledger::Ledger;
use crate::screen::figures::{headline, label, note, term};
use crate::text::Words;

pub fn why(ledger: &Ledger, asked: &str, year: i32, words: &Words) -> Result<String, String> {
    let figures = figures(ledger, year).ok_or_else(|| no_year(ledger, year, words))?;
    let (code, value) = match asked.split_once([':', '/']) {
        Some((code, value)) => (code, Some(value.trim())),
        None => (asked, None),
    };
    let meant = figures.meant(code);
    if meant.is_empty() {
        return Err(words.tell("registry-no-indicator", &[("code", code.into())]));
    }
    let page = Page { ledger, year, words };
    let Some(value) = value else {
        let parts: Vec<String> = meant.into_iter().map(|figure| page.figure(figure)).collect();
        return Ok(parts.join("\n\n"));
    };
    let mut parts = Vec::new();
    let mut known = Vec::new();
    for figure in meant {
        if let Measure::Cases(cases) = &figure.measure {
            known.extend(cases.by_value.keys().cloned());
            if let Some(members) = cases.by_value.get(value) {
                parts.push(page.case(figure, value, members));
            }
        }
    }
    if parts.is_empty() {
        let facts = [
            ("code", code.into()),
            ("value", value.into()),
            ("year", year.to_string().into()),
            ("values", known.join(", ").into()),
        ];
        return Err(words.tell("registry-no-value", &facts));
    }
    Ok(parts.join("\n\n"))
}

/// What the entries are looked up in.
struct Page<'a> {
    ledger: &'a Ledger,
    year: i32,
    words: &'a Words,
}

impl Page<'_> {
    fn figure(&self, figure: &Figure) -> String {
        let words = self.words;
        let number = headline(&figure.measure, words);
        let note = note(&figure.measure, words);
        let head = format!("{} {}: {number}  {note}", figure.code, label(figure.code, words));
        let mut lines = vec![head.trim_end().to_owned()];
        if let Measure::Cases(cases) = &figure.measure {
            let parts = cases.by_value.iter();
            lines.extend(parts.map(|(value, members)| self.case(figure, value, members)));
        } else {
            let numbers = |id: &str| match &figure.measure {
                Measure::Sum(sum) | Measure::Mean(sum) => sum.known.get(id).copied(),
                Measure::Ratio(ratio) => ratio.part.known.get(id).copied(),
                Measure::Count(_) | Measure::Cases(_) | Measure::Share(_) => None,
            };
            lines.extend(self.entries("why-counted", &figure.measure.members(None), numbers));
        }
        if !figure.measure.missing().is_empty() {
            lines.extend(self.entries("why-missing", figure.measure.missing(), |_| None));
        }
        lines.join("\n")
    }

    fn case(&self, figure: &Figure, value: &str, members: &Members) -> String {
        let head = format!("{} {}", figure.code, term(figure.code, value, self.words));
        let mut lines = vec![head];
        lines.extend(self.entries("why-counted", members, |_| None));
        lines.join("\n")
    }

    fn entries(&self, key: &str, members: &Members, number: impl Fn(&str) -> Option<u32>) -> Vec<String> {
        let mut lines = vec![self.words.tell(key, &[("n", members.n().into())])];
        lines.extend(members.ids().iter().map(|id| {
            let number = number(id).map(|number| format!("\t{number}")).unwrap_or_default();
            format!("  {id}\t{}{number}", self.name(id))
        }));
        lines
    }

    /// The title in the sheet of the year; the name of an organisation; both of a pair.
    fn name(&self, id: &str) -> String {
        if let Some((project, organisation)) = id.split_once('/') {
            return format!("{} · {}", self.name(project), self.name(organisation));
        }
        let sheet = self.ledger.sheet(self.year, id).map(|sheet| sheet.name.clone());
        let organisation = || self.ledger.organisation(id).map(|known| known.name.clone());
        sheet.or_else(organisation).unwrap_or_default()
    }
}
