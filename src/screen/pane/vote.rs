//! Voting with dots or by ranking: what is voted on, the count and its check, the results as bars.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;

use super::super::basket::{self, Count};
use super::super::forms::{Purpose, ranking_sentence};
use super::super::{Action, Ask, Confirm, Desk, Pick, Screen, sheets};
use crate::domain::{Ballot, Command, Id, voted_without_owner};
use crate::format::Basket;
use crate::widget::{Column, Item, Row, Selection, cut, list, wrapped};

/// The vote held in a line of the programme.
pub struct Vote {
    line: Id,
    on: Basket,
    selected: Selection,
}

impl Vote {
    pub fn new(line: Id, on: Basket) -> Self {
        Self {
            line,
            on,
            selected: Selection::default(),
        }
    }

    fn ballot<'a>(&self, desk: &Desk<'a>) -> Option<&'a Ballot> {
        basket::ballot_of(&self.line, desk.session()?)
    }

    /// What is voted on with its dots, the most voted first once it is counted.
    fn things<'a>(&self, desk: &Desk<'a>) -> Vec<(&'a Id, u32)> {
        let Some(session) = desk.session() else {
            return Vec::new();
        };
        let ballot = self.ballot(desk);
        let dots = |id: &Id| ballot.map_or(0, |ballot| basket::dots_of(ballot, id));
        let mut things: Vec<_> = basket::things(&self.on, ballot, session)
            .into_iter()
            .map(|id| (id, dots(id)))
            .collect();
        things.sort_by_key(|(_, dots)| std::cmp::Reverse(*dots));
        things
    }

    /// What is voted on, in words.
    fn about(&self, desk: &Desk) -> String {
        match &self.on {
            Basket::Clusters => desk.say("cluster-plural"),
            Basket::Kind(kind) => sheets::kind_plurals(std::slice::from_ref(kind), desk),
        }
    }

    /// The ways to vote: with dots, or by ranking.
    fn rules(&self, desk: &Desk) -> Ask {
        let line = &self.line;
        let ways = [
            ("vote-rule-dots", Purpose::Ballot(line.clone())),
            ("vote-rule-ranking", Purpose::Ranking(line.clone())),
        ];
        let items = ways.into_iter().map(|(key, purpose)| {
            let item = Item {
                label: desk.say(key),
                note: desk.say(&format!("{key}.about")),
                ..Item::default()
            };
            (item, vec![Ask::Form(purpose)])
        });
        Ask::Pick(Box::new(Pick {
            title: desk.say("vote-rule-title"),
            items: items.collect(),
        }))
    }

    fn view_head(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let [first, second] = Layout::vertical([Constraint::Length(1); 2]).areas(area);
        let dots = basket::vote_of(&self.line, desk).map_or(0, |(_, dots)| dots);
        let facts = [
            ("things", self.about(desk).into()),
            (
                "dots",
                self.ballot(desk).map_or(dots, |ballot| ballot.dots).into(),
            ),
        ];
        let about = if self.ballot(desk).is_some_and(Ballot::is_ranking) {
            "vote-about-ranking"
        } else {
            "vote-about"
        };
        let title = desk.tell(about, &facts);
        frame.render_widget(
            Line::styled(cut(&title, usize::from(first.width)), desk.look.strong()),
            first,
        );
        let (text, style) = match self.ballot(desk) {
            Some(ballot) => (sentence(ballot, desk), desk.look.good()),
            None => (desk.say("vote-not-counted"), desk.look.dim()),
        };
        frame.render_widget(Line::styled(cut(&text, usize::from(second.width)), style), second);
    }

    fn view_things(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let Some(session) = desk.session() else { return };
        let look = desk.look;
        let things = self.things(desk);
        let is_counted = self.ballot(desk).is_some();
        let orphans = voted_without_owner(session);
        let most = things.iter().map(|(_, dots)| *dots).max().unwrap_or(0);
        let bar_width = (area.width / 4).clamp(8, 40);
        let rows: Vec<Row> = things
            .iter()
            .map(|(id, dots)| {
                let is_orphan = *dots > 0 && orphans.iter().any(|(orphan, _)| orphan == *id);
                let mark = if is_orphan { "!" } else { "" };
                let number = if is_counted {
                    format!("{dots:>4}")
                } else {
                    "   –".to_owned()
                };
                Row::new(vec![
                    (mark.to_owned(), look.warning()),
                    (id.to_string(), look.dim()),
                    (sheets::title_of(session, id), look.text()),
                    (number, look.strong()),
                    (bar(*dots, most, bar_width, look.symbols.full), look.good()),
                ])
            })
            .collect();
        let columns = [
            Column::Fixed(1),
            sheets::id_column(things.iter().map(|(id, _)| *id)),
            Column::Rest,
            Column::Fixed(4),
            Column::Fixed(bar_width),
        ];
        let selected = self.selected.of(rows.len());
        desk.click_rows(list(&rows, &columns, Some(selected), look, area, frame));
    }

    /// What the mark means, where there is one.
    fn legend(&self, desk: &Desk) -> Option<String> {
        let orphans = voted_without_owner(desk.session()?);
        let things = self.things(desk);
        let is_marked = |id: &Id| things.iter().any(|(thing, dots)| *thing == id && *dots > 0);
        let n_orphans = orphans.iter().filter(|(id, _)| is_marked(id)).count();
        (n_orphans > 0).then(|| desk.tell("vote-orphans", &[("things", n_orphans.into())]))
    }
}

impl Screen for Vote {
    fn title(&self, desk: &Desk) -> String {
        desk.say("pane-vote")
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let block = desk.block();
        let things = self.things(desk);
        let nothing = things.is_empty().then(|| desk.say("block-nothing-to-vote"));
        let uncounted = self.ballot(desk).is_none().then(|| desk.say("block-not-counted"));
        vec![
            Action::new("vote-count", "Enter").blocked(block.clone().or_else(|| nothing.clone())),
            Action::rare("vote-rule", "m").blocked(block.clone().or_else(|| nothing.clone())),
            Action::new("vote-read", "l").blocked(nothing),
            Action::rare("vote-remove", "Del").blocked(block.or(uncounted)),
        ]
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask> {
        let things = self.things(desk);
        match (action, self.ballot(desk), self.selected.among(&things)) {
            ("vote-count", Some(ballot), _) if ballot.is_ranking() => {
                vec![Ask::Form(Purpose::Ranking(self.line.clone()))]
            }
            ("vote-count", _, _) => vec![Ask::Form(Purpose::Ballot(self.line.clone()))],
            ("vote-rule", _, _) => vec![self.rules(desk)],
            ("vote-read", _, Some((id, _))) => sheets::read_thing(id, desk).into_iter().collect(),
            ("vote-remove", Some(ballot), _) => vec![remove(ballot, desk)],
            _ => Vec::new(),
        }
    }

    fn key(&mut self, key: KeyEvent, desk: &Desk) -> Option<Vec<Ask>> {
        let n_rows = self.things(desk).len();
        self.selected.key(key, n_rows).then(Vec::new)
    }

    fn click(&mut self, hit: usize, desk: &Desk) -> Vec<Ask> {
        if self.selected.click(hit) {
            return self.act("vote-read", desk);
        }
        Vec::new()
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let legend = self.legend(desk);
        let [head, body, foot] = Layout::vertical([
            Constraint::Length(3),
            Constraint::Min(1),
            Constraint::Length(u16::from(legend.is_some())),
        ])
        .areas(area);
        self.view_head(desk, Rect { height: 2, ..head }, frame);
        if self.things(desk).is_empty() {
            wrapped(&desk.say("vote-empty"), desk.look.dim(), body, frame);
            return;
        }
        self.view_things(desk, body, frame);
        let legend = cut(&legend.unwrap_or_default(), usize::from(foot.width));
        frame.render_widget(Line::styled(legend, desk.look.warning()), foot);
    }
}

/// A bar as long as its share of the longest; at least one block where there is a dot.
fn bar(dots: u32, most: u32, width: u16, block: &str) -> String {
    let longest = u32::from(width);
    let blocks = (dots.saturating_mul(longest)).checked_div(most).unwrap_or(0);
    let blocks = if dots > 0 { blocks.max(1) } else { 0 };
    block.repeat(usize::try_from(blocks).unwrap_or(0))
}

/// The count as a sum.
fn sentence(ballot: &Ballot, desk: &Desk) -> String {
    if ballot.is_ranking() {
        ranking_sentence(ballot, desk)
    } else {
        Count::of(ballot).sentence(desk)
    }
}

fn remove(ballot: &Ballot, desk: &Desk) -> Ask {
    Ask::Confirm(Box::new(Confirm {
        title: desk.say("confirm-ballot"),
        body: desk.tell("confirm-ballot.body", &[("count", sentence(ballot, desk).into())]),
        verb: desk.say("confirm-ballot.verb"),
        asks: vec![
            Ask::Do(Command::Remove(ballot.id.clone())),
            Ask::Tell(desk.say("told-ballot-removed")),
        ],
    }))
}
