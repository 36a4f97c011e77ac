//! The figures of an edition as rows: each value with its number, its bar, that of the year before, the difference.

use super::super::Desk;
use super::super::figures::{CaseLine, amount, cases, change, headline, label, note, published_by, section};
use super::trend::bar;
use crate::registry::indicator::{Amount, Figure, Figures};
use crate::registry::published::published;
use crate::widget::{Column, Row};

/// Where there is room for bars.
const MIDDLE: u16 = 76;
const WIDE: u16 = 110;

/// One row of the list.
#[derive(Debug, Clone)]
pub struct Placed {
    /// None for the name of a section.
    pub code: Option<&'static str>,
    pub value: Option<String>,
    /// The whole name and how many say it.
    pub about: String,
    name: String,
    number: String,
    before: String,
    change: String,
    /// How much of the largest value of its figure it is.
    share: Option<(u64, u64)>,
}

pub fn rows_of(figures: &Figures, before: Option<&Figures>, desk: &Desk) -> Vec<Placed> {
    let mut rows = Vec::new();
    let mut heading = "";
    for figure in &figures.all {
        if heading != section(figure.code) {
            heading = section(figure.code);
            rows.push(Placed::section(desk.say(heading)));
        }
        let earlier = before.and_then(|before| before.all.iter().find(|other| other.code == figure.code));
        rows.push(Placed::whole(figure, before.is_some().then_some(earlier), desk));
        let lines = cases(figure, desk.words);
        let most = lines.iter().map(|line| line.n).max().unwrap_or(0);
        for line in lines {
            rows.push(Placed::case(
                figure,
                before.is_some().then_some(earlier),
                (line, most),
                desk,
            ));
        }
    }
    rows
}

/// The numbers published of an edition of which it is not sure what they count: beside nothing.
pub fn uncertain(year: i32, desk: &Desk) -> Vec<Placed> {
    let unclear = published(year)
        .into_iter()
        .filter(|number| number.figure.is_none());
    let rows: Vec<Placed> = unclear
        .map(|number| Placed {
            about: format!(
                "{} {}",
                desk.say("published-uncertain.help"),
                published_by(year, desk.words)
            ),
            number: number.value,
            ..Placed::section(format!("  {}", number.label))
        })
        .collect();
    if rows.is_empty() {
        return rows;
    }
    let heading = Placed::section(desk.say("published-uncertain"));
    std::iter::once(heading).chain(rows).collect()
}

impl Placed {
    fn section(name: String) -> Self {
        Self {
            code: None,
            value: None,
            about: String::new(),
            name,
            number: String::new(),
            before: String::new(),
            change: String::new(),
            share: None,
        }
    }

    fn whole(figure: &Figure, earlier: Option<Option<&Figure>>, desk: &Desk) -> Self {
        let words = desk.words;
        let name = label(figure.code, words);
        let number = headline(&figure.measure, words);
        let note = note(&figure.measure, words);
        let now = figure.measure.amount(None);
        let then = earlier.flatten().and_then(|earlier| earlier.measure.amount(None));
        Self {
            code: Some(figure.code),
            value: None,
            about: format!("{} {name}: {number}. {note}", figure.code)
                .trim_end()
                .to_owned(),
            name,
            number,
            before: earlier.map_or_else(String::new, |_| said(then, desk)),
            change: grown(now, then, desk),
            share: None,
        }
    }

    fn case(
        figure: &Figure,
        earlier: Option<Option<&Figure>>,
        (line, most): (CaseLine, usize),
        desk: &Desk,
    ) -> Self {
        let value = Some(line.value.as_str());
        let now = figure.measure.amount(value);
        let then = earlier
            .flatten()
            .and_then(|earlier| earlier.measure.amount(value));
        let name = label(figure.code, desk.words);
        Self {
            code: Some(figure.code),
            about: format!(
                "{} {name}: {}, {} {}",
                figure.code, line.label, line.n, line.percent
            )
            .trim_end()
            .to_owned(),
            number: format!("{:>5}  {:>6}", line.n, line.percent),
            before: earlier.map_or_else(String::new, |_| said(then, desk)),
            change: grown(now, then, desk),
            share: Some((line.n as u64, most as u64)),
            name: format!("  {}", line.label),
            value: Some(line.value),
        }
    }

    pub fn draw(&self, width: u16, desk: &Desk) -> Row {
        let look = desk.look;
        let Some(code) = self.code.or((!self.number.is_empty()).then_some("")) else {
            return Row::new(vec![
                (String::new(), look.title()),
                (self.name.to_uppercase(), look.title()),
            ]);
        };
        let (code, name) = match &self.value {
            None if self.code.is_none() => (code, look.dim()),
            None => (code, look.strong()),
            Some(_) => ("", look.text()),
        };
        let mut cells = vec![
            (code.to_owned(), look.dim()),
            (self.name.clone(), name),
            (self.number.clone(), name),
            (self.before.clone(), look.dim()),
            (self.change.clone(), look.text()),
        ];
        if let Some(room) = bar_room(width) {
            let drawn = self.share.map(|(units, most)| bar(units, most, room, desk));
            cells.insert(2, (drawn.unwrap_or_default(), look.dim()));
        }
        Row::new(cells)
    }
}

/// The widest bar of a row.
fn bar_room(width: u16) -> Option<u16> {
    match width {
        WIDE.. => Some(24),
        MIDDLE.. => Some(8),
        _ => None,
    }
}

pub fn columns(width: u16) -> Vec<Column> {
    let mut columns = vec![
        Column::Fixed(4),
        Column::Rest,
        Column::Fixed(18),
        Column::Fixed(6),
        Column::Fixed(6),
    ];
    if let Some(room) = bar_room(width) {
        columns.insert(2, Column::Fixed(room));
    }
    columns
}

/// The names of the columns.
pub fn header(year: i32, before: Option<i32>, width: u16, desk: &Desk) -> Row {
    let look = desk.look;
    let before_name = before.map(|year| year.to_string()).unwrap_or_default();
    let change = before.map(|_| desk.say("figures-change")).unwrap_or_default();
    let mut cells = vec![
        (String::new(), look.dim()),
        (desk.say("figures-name"), look.dim()),
        (year.to_string(), look.dim()),
        (before_name, look.dim()),
        (change, look.dim()),
    ];
    if bar_room(width).is_some() {
        cells.insert(2, (String::new(), look.dim()));
    }
    Row::new(cells)
}

/// An amount of the year before; a dash where it was not collected, or where there was no such value.
fn said(then: Option<Amount>, desk: &Desk) -> String {
    then.map_or_else(|| "–".to_owned(), |then| amount(then, desk.words))
}

fn grown(now: Option<Amount>, then: Option<Amount>, desk: &Desk) -> String {
    now.zip(then)
        .and_then(|(now, then)| change(now, then, desk.words))
        .unwrap_or_default()
}
