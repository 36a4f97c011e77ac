//! The page of a programme, line by line; the shell prints the same text.

use chrono::NaiveDate;

use super::super::Desk;
use super::leaf::ledger;
use super::programme::Spot;
use crate::label::Labels;
use crate::registry::ledger::{Ledger, Reading};
use crate::registry::programme::{Aim, Month, Programme, Progress, Target};
use crate::text::{Fact, Words};
use crate::widget::{Paragraph, Tone};

/// All lines, each with what it is.
pub fn lines(programme: &Programme, desk: &Desk) -> Vec<(Spot, Paragraph)> {
    let Some(ledger) = ledger(desk) else {
        return Vec::new();
    };
    let writer = Writer {
        programme,
        ledger,
        today: desk.now.date(),
        words: desk.words,
    };
    let mut lines = writer.head();
    if !desk.library.customs.has_programmes() {
        let folder = desk.library.data.join("programmes").display().to_string();
        let text = desk.tell("programme-sample", &[("folder", folder.into())]);
        lines.insert(1, (Spot::Nothing, Paragraph::new(Tone::Dim, text)));
    }
    lines.extend(writer.activities());
    lines.extend(writer.targets());
    lines
}

/// The same as text.
pub fn text(programme: &Programme, ledger: &Ledger, today: NaiveDate, words: &Words) -> String {
    let writer = Writer {
        programme,
        ledger,
        today,
        words,
    };
    let lines = [writer.head(), writer.activities(), writer.targets()].concat();
    let lines: Vec<String> = lines.into_iter().map(|(_, paragraph)| paragraph.text).collect();
    lines.join("\n")
}

/// Writes of a programme what a day shows.
struct Writer<'a> {
    programme: &'a Programme,
    ledger: &'a Ledger,
    today: NaiveDate,
    words: &'a Words,
}

impl Writer<'_> {
    fn head(&self) -> Vec<(Spot, Paragraph)> {
        let programme = self.programme;
        let money = programme.cents.map(|cents| self.words.euros(cents));
        let dates = format!("{}–{}", month(programme.from), month(programme.to));
        let parts = [
            programme.source.clone(),
            programme.priority.clone(),
            money.unwrap_or_default(),
            dates,
        ];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        vec![
            (
                Spot::Nothing,
                Paragraph::new(Tone::Strong, programme.title.clone()),
            ),
            (Spot::Nothing, Paragraph::new(Tone::Text, parts.join(" · "))),
        ]
    }

    fn activities(&self) -> Vec<(Spot, Paragraph)> {
        let mut lines = Vec::new();
        for area in &self.programme.areas {
            let heading = Paragraph::new(Tone::Heading, area.title.to_uppercase());
            lines.push((Spot::Nothing, heading));
            let activities = self.programme.activities.iter();
            for activity in activities.filter(|activity| activity.area == area.id) {
                let state = self.words.say(activity.state(self.today, self.ledger).key());
                let dates = format!("{}–{}", month(activity.from), month(activity.to));
                let text = format!("{dates}  {state}: {}", activity.title);
                lines.push((Spot::Nothing, Paragraph::new(Tone::Text, text)));
                for id in &activity.projects {
                    let text = format!("{} ({id})", self.ledger.name_of(id));
                    let line = Paragraph::new(Tone::Dim, text).indented(2);
                    lines.push((Spot::Entry(id.clone()), line));
                }
            }
        }
        lines
    }

    fn targets(&self) -> Vec<(Spot, Paragraph)> {
        let heading = self.words.say("programme-targets").to_uppercase();
        let mut lines = vec![(Spot::Nothing, Paragraph::new(Tone::Heading, heading))];
        for target in &self.programme.targets {
            lines.extend(self.target(target));
        }
        lines
    }

    fn target(&self, target: &Target) -> Vec<(Spot, Paragraph)> {
        let readings = self.ledger.logs.readings.all();
        let progress = self.programme.progress(target, readings, self.today);
        let spot = || Spot::Target(target.code.clone());
        let mut lines = vec![
            (spot(), Paragraph::new(Tone::Strong, self.aim(target))),
            (
                spot(),
                Paragraph::new(Tone::Text, self.progress(target, &progress)).indented(2),
            ),
        ];
        let own =
            |reading: &&Reading| reading.programme == self.programme.id && reading.target == target.code;
        let mut own: Vec<&Reading> = readings.iter().filter(own).collect();
        own.sort_by_key(|reading| std::cmp::Reverse(reading.on));
        lines.extend(own.into_iter().map(|reading| self.reading(reading)));
        lines
    }

    /// "Beneficiari: 4.000 entro 12/2029".
    fn aim(&self, target: &Target) -> String {
        let whole = target
            .part_of
            .as_ref()
            .and_then(|code| self.programme.target(code));
        let people = self.programme.people_of(target);
        let facts = [
            ("title", target.title.as_str().into()),
            ("aim", self.amount(target, target_of(target.aim)).into()),
            ("by", month(target.by).into()),
            ("whole", whole.map_or("none", |whole| &whole.title).into()),
            (
                "people",
                people
                    .map_or_else(|| "none".to_owned(), |people| self.number(people))
                    .into(),
            ),
        ];
        self.words.tell("target-aim", &facts)
    }

    /// "1.200 al 31/05/2026; oggi ne sarebbero attesi 1.150: in linea".
    fn progress(&self, target: &Target, progress: &Progress) -> String {
        let due = ("due", Fact::from(self.amount(target, progress.due)));
        let (Some(reached), Some(course)) = (progress.reached, progress.course) else {
            return self.words.tell("target-unread", &[due]);
        };
        let facts = [
            ("value", self.amount(target, reached.value).into()),
            ("date", self.words.date(reached.on).into()),
            due,
            ("course", self.words.say(course.key()).into()),
        ];
        let said = self.words.tell("target-progress", &facts);
        if reached.may_double() {
            let doubles = self
                .words
                .tell("target-doubles", &[("projects", reached.summed.into())]);
            format!("{said} {doubles}")
        } else {
            said
        }
    }

    fn reading(&self, reading: &Reading) -> (Spot, Paragraph) {
        let of = reading.project.as_ref().map_or_else(
            || self.words.say("reading-whole"),
            |project| self.ledger.name_of(project),
        );
        let mut value = self.number(reading.value);
        if let Some(whole) = reading.out_of {
            value = self.words.tell(
                "reading-share",
                &[("value", value.into()), ("whole", self.number(whole).into())],
            );
        }
        let counted_as = reading.counted_as.as_ref();
        let counted_as = counted_as.map(|word| Labels::with(self.words).term("counted-as", word));
        let said = [value, of, counted_as.unwrap_or_default(), reading.source.clone()];
        let said: Vec<String> = said.into_iter().filter(|part| !part.is_empty()).collect();
        let text = format!("{}  {}", self.words.date(reading.on), said.join(" · "));
        let spot = Spot::Reading {
            target: reading.target.clone(),
            id: reading.id.clone(),
        };
        (spot, Paragraph::new(Tone::Dim, text).indented(2))
    }

    fn amount(&self, target: &Target, amount: u32) -> String {
        match target.aim {
            Aim::People(_) => self.number(amount),
            Aim::Share(_) => {
                let tenths = crate::registry::indicator::Amount::Tenths(u64::from(amount));
                super::super::figures::amount(tenths, self.words)
            }
        }
    }

    fn number(&self, number: u32) -> String {
        self.words.number(i64::from(number))
    }
}

fn target_of(aim: Aim) -> u32 {
    match aim {
        Aim::People(amount) | Aim::Share(amount) => amount,
    }
}

/// "08/2026".
fn month(month: Month) -> String {
    format!("{:02}/{}", month.month(), month.year())
}
