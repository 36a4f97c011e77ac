//! The collaborations of all organisations together: shares, places, what changed between two editions, the rules.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;

use super::super::{Action, Desk};
use super::leaf::{Leaf, Onward};
use super::organisations::relations;
use crate::registry::ladder::{Rules, Summary, Turnover, turnover};
use crate::registry::ledger::Tie;
use crate::widget::{Page, Paragraph, Tone};

const TIES: [Tie; 4] = [Tie::Continuous, Tie::Occasional, Tie::Silent, Tie::Absent];

/// The page of sums.
pub struct Ties {
    year: i32,
    page: Page,
}

impl Ties {
    pub fn of(year: i32) -> Self {
        Self {
            year,
            page: Page::default(),
        }
    }

    fn lines(&self, desk: &Desk) -> Vec<Paragraph> {
        let Some(relations) = relations(desk) else {
            return Vec::new();
        };
        let rules = &desk.library.customs.rules;
        let summary = Summary::of(&relations, desk.now.date(), rules);
        let mut lines = sums(&summary, desk);
        lines.push(heading(desk.say("ties-places")));
        let places = summary.by_place.iter();
        let places = places.map(|(place, part)| Paragraph::labelled(place.as_str(), share(*part, desk)));
        lines.extend(places);
        if summary.by_place.is_empty() {
            lines.push(Paragraph::new(Tone::Dim, desk.say("ties-no-place")));
        }
        let years = (self.year - 1, self.year);
        let facts = [
            ("before", years.0.to_string().into()),
            ("year", years.1.to_string().into()),
        ];
        lines.push(heading(desk.tell("ties-turnover", &facts)));
        lines.extend(turns(&turnover(&relations, years, rules), desk));
        lines.push(heading(desk.say("ties-rules")));
        lines.push(Paragraph::new(Tone::Text, said(rules, desk)));
        let path = desk.library.data.join("ladder.ron").display().to_string();
        lines.push(Paragraph::new(
            Tone::Dim,
            desk.tell("ties-rules-file", &[("file", path.into())]),
        ));
        lines
    }
}

fn heading(text: String) -> Paragraph {
    Paragraph::new(Tone::Heading, text.to_uppercase())
}

fn sums(summary: &Summary, desk: &Desk) -> Vec<Paragraph> {
    let mut lines = vec![heading(desk.say("ties-all"))];
    for tie in TIES {
        let n = summary.ties.get(&tie).copied().unwrap_or(0);
        lines.push(Paragraph::labelled(desk.say(tie.key()), n.to_string()));
    }
    let of_all = [
        ("ties-continuous", summary.continuous),
        ("ties-not-social", summary.not_social),
    ];
    lines.extend(of_all.map(|(key, part)| Paragraph::labelled(desk.say(key), share(part, desk))));
    lines
}

/// "12 su 40 (30%)".
fn share((part, whole): (usize, usize), desk: &Desk) -> String {
    let percent = (part * 100 + whole / 2).checked_div(whole);
    let facts = [
        ("part", part.into()),
        ("whole", whole.into()),
        ("percent", percent.unwrap_or(0).into()),
    ];
    let key = if whole == 0 { "ties-of-none" } else { "ties-share" };
    desk.tell(key, &facts)
}

/// What changed first, then what stayed.
fn turns(turnover: &Turnover, desk: &Desk) -> Vec<Paragraph> {
    if turnover.is_empty() {
        return vec![Paragraph::new(Tone::Dim, desk.say("ties-no-turn"))];
    }
    let (changed, stayed): (Vec<_>, Vec<_>) =
        turnover.iter().partition(|((before, after), _)| before != after);
    let line = |((before, after), n): (&(Tie, Tie), &usize)| {
        let then = desk.look.symbols.then;
        let text = format!("{} {then} {}", desk.say(before.key()), desk.say(after.key()));
        Paragraph::new(Tone::Text, format!("{n:>4}  {text}"))
    };
    changed.into_iter().chain(stayed).map(line).collect()
}

fn said(rules: &Rules, desk: &Desk) -> String {
    let facts = [
        ("months", i64::from(rules.months).into()),
        ("dates", rules.dates.into()),
        ("halves", rules.half_years.into()),
        ("operators", rules.operators.into()),
        ("stage", i64::from(rules.stage).into()),
        ("silent", i64::from(rules.silent_months).into()),
    ];
    desk.tell("ties-rules-said", &facts)
}

impl Leaf for Ties {
    fn title(&self, desk: &Desk) -> String {
        desk.say("ties-title")
    }

    fn actions(&self, _desk: &Desk) -> Vec<Action> {
        vec![Action::new("entry-part", "PageDown")]
    }

    fn act(&mut self, action: &str, _desk: &Desk) -> Onward {
        if action == "entry-part" {
            self.page.key(crossterm::event::KeyCode::PageDown.into());
        }
        Onward::nothing()
    }

    fn key(&mut self, key: KeyEvent, _desk: &Desk) -> Option<Onward> {
        self.page.key(key).then(Onward::nothing)
    }

    fn click(&mut self, hit: usize, _desk: &Desk) -> Onward {
        self.page.mark(hit);
        Onward::nothing()
    }

    fn refresh(&mut self, desk: &Desk) {
        let marked = self.page.marked();
        self.page = Page::new(self.lines(desk));
        self.page.mark(marked);
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        desk.click_rows(self.page.view(desk.look, area, frame));
    }
}
