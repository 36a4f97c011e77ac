//! The report of a year: its figures as a paper to hand out, drawn where they are distributions.

use super::super::figures::{amount, cases, headline, label, note, section};
use crate::paper::{Bar, Bars, Block, Cover, Fact, Paper, Shape, fine, furniture};
use crate::registry::indicator::{Amount, Census, Figure, Figures, Measure, figures};
use crate::registry::ledger::Ledger;
use crate::text::Words;

/// What its files are called, and their folder.
pub fn year_report_name(year: i32, words: &Words) -> String {
    words.tell("year-report.file", &[("year", year.to_string().into())])
}

/// The figures of a year, kind by kind of community work; none where there is no such edition.
pub fn year_report(ledger: &Ledger, year: i32, words: &Words) -> Option<Paper> {
    let census = Census::of(ledger, year)?;
    let now = Figures::of(&census);
    let mut blocks: Vec<Block> = Vec::new();
    let mut heading = "";
    for figure in &now.all {
        if heading != section(figure.code) {
            heading = section(figure.code);
            blocks.push(Block::Chapter(fine(&words.say(heading), words.tongue)));
        }
        blocks.extend(figure_blocks(figure, words));
        blocks.extend(over_the_years(figure, ledger, words).map(Block::Bars));
    }
    let is_closed = ledger.edition(year).is_some_and(|edition| edition.is_closed());
    let state = words.say(if is_closed {
        "year-report-closed"
    } else {
        "year-report-open"
    });
    Some(Paper {
        tongue: words.tongue,
        shape: Shape::Book,
        cover: Cover {
            kind: words.say("year-report-kind"),
            title: words.tell("year-report", &[("year", year.to_string().into())]),
            question: String::new(),
            facts: vec![Fact {
                name: words.say("year-report-state"),
                value: fine(&state, words.tongue),
            }],
        },
        stamp: None,
        blocks,
        words: furniture(words),
    })
}

/// What a figure is called and its number; a distribution is drawn, its numbers beside it.
fn figure_blocks(figure: &Figure, words: &Words) -> Vec<Block> {
    let set = |text: &str| fine(text, words.tongue);
    let name = set(&label(figure.code, words));
    let parts = [headline(&figure.measure, words), note(&figure.measure, words)];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.trim().is_empty()).collect();
    let number = set(&parts.join(" · "));
    let rows: Vec<Bar> = cases(figure, words)
        .into_iter()
        .map(|case| Bar::of(set(&case.label), u32::try_from(case.n).unwrap_or(u32::MAX)))
        .collect();
    if rows.is_empty() {
        let fact = Fact { name, value: number };
        return vec![Block::Facts(vec![fact])];
    }
    vec![Block::Bars(Bars {
        caption: format!("{name} ({}) · {number}", figure.code),
        rows,
    })]
}

/// A number in every edition there is, where there are several; a distribution has none that stands for it.
fn over_the_years(figure: &Figure, ledger: &Ledger, words: &Words) -> Option<Bars> {
    if let Measure::Cases(_) = &figure.measure {
        return None;
    }
    let rows: Vec<Bar> = ledger
        .editions
        .iter()
        .filter_map(|edition| {
            let then = figures(ledger, edition.year)?;
            let number = then.get(figure.code)?.amount(None)?;
            Some(bar(edition.year, number, words))
        })
        .collect();
    let facts = [("figure", label(figure.code, words).into())];
    (rows.len() > 1).then(|| Bars {
        caption: fine(&words.tell("year-report-years", &facts), words.tongue),
        rows,
    })
}

fn bar(year: i32, number: Amount, words: &Words) -> Bar {
    Bar {
        name: year.to_string(),
        size: u32::try_from(number.units()).unwrap_or(u32::MAX),
        number: amount(number, words),
    }
}
