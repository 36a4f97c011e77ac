//! Sheets are put together under a title: the clusters on one side, the sheets of the one looked at on the other.

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;

use super::super::forms::{Proposed, Purpose};
use super::super::{Action, Ask, Desk, Pick, Screen, clusters, sheets};
use crate::domain::{Cluster, Id, Proposal, unclustered};
use crate::format::KindId;
use crate::widget::{Item, What};

mod cards;
mod view;

/// Which side has the keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Clusters,
    Sheets,
}

/// The number of the first sheet among the places where one can click; clusters have those below.
const SHEETS: usize = 10_000;

/// The clusters, those of no cluster first; the sheets marked go together.
pub struct Clusters {
    kinds: Vec<KindId>,
    side: Side,
    /// 0: the sheets in no cluster.
    looked_at: usize,
    sheet: usize,
    marked: Vec<Id>,
}

impl Clusters {
    pub fn new(kinds: Vec<KindId>) -> Self {
        Self {
            kinds,
            side: Side::Sheets,
            looked_at: 0,
            sheet: 0,
            marked: Vec::new(),
        }
    }

    /// The cluster looked at; none where it is the sheets of no cluster.
    fn cluster<'a>(&self, desk: &Desk<'a>) -> Option<&'a Cluster> {
        all(desk).get(self.looked_at.checked_sub(1)?)
    }

    /// The sheets of the cluster looked at, or those of no cluster.
    fn sheets<'a>(&self, desk: &Desk<'a>) -> Vec<&'a Proposal> {
        let Some(session) = desk.session() else {
            return Vec::new();
        };
        match self.cluster(desk) {
            Some(cluster) => cluster
                .members
                .iter()
                .filter_map(|member| session.proposal(member))
                .collect(),
            None => unclustered(session, &self.kinds),
        }
    }

    fn sheet<'a>(&self, desk: &Desk<'a>) -> Option<&'a Proposal> {
        let shown = self.sheets(desk);
        let at = self.sheet.min(shown.len().saturating_sub(1));
        shown.get(at).copied()
    }

    /// Which side has the keys: where there is no sheet, the clusters.
    fn side(&self, desk: &Desk) -> Side {
        if self.sheets(desk).is_empty() {
            Side::Clusters
        } else {
            self.side
        }
    }

    /// The sheets marked, or the one selected.
    fn taken(&self, desk: &Desk) -> Vec<Id> {
        let marked = self.marked(desk);
        if !marked.is_empty() {
            return marked;
        }
        self.sheet(desk)
            .map(|sheet| sheet.id.clone())
            .into_iter()
            .collect()
    }

    /// The sheets marked, among those shown.
    fn marked(&self, desk: &Desk) -> Vec<Id> {
        let shown = self.sheets(desk).into_iter().map(|sheet| &sheet.id);
        shown.filter(|id| self.marked.contains(id)).cloned().collect()
    }

    fn mark(&mut self, desk: &Desk) {
        let Some(sheet) = self.sheet(desk) else { return };
        if self.marked.contains(&sheet.id) {
            self.marked.retain(|id| id != &sheet.id);
        } else {
            self.marked.push(sheet.id.clone());
        }
        self.move_by(1, desk);
    }

    fn look_at(&mut self, looked_at: usize) {
        self.looked_at = looked_at;
        self.sheet = 0;
        self.marked.clear();
    }

    fn move_by(&mut self, step: isize, desk: &Desk) {
        self.side = self.side(desk);
        match self.side {
            Side::Clusters => {
                let to = self.looked_at.saturating_add_signed(step).min(all(desk).len());
                self.look_at(to);
            }
            Side::Sheets => {
                let last = self.sheets(desk).len().saturating_sub(1);
                self.sheet = self.sheet.min(last).saturating_add_signed(step).min(last);
            }
        }
    }

    /// The clusters to put the taken sheets in, a new one, or none.
    fn pick(&self, desk: &Desk) -> Vec<Ask> {
        let taken = self.taken(desk);
        let looked_at = self.cluster(desk).map(|cluster| &cluster.id);
        let others = all(desk).iter().filter(|cluster| Some(&cluster.id) != looked_at);
        let mut items: Vec<(Item, Vec<Ask>)> = others
            .map(|cluster| clusters::into_cluster(&taken, cluster, desk))
            .collect();
        let new = Purpose::NewCluster {
            sheets: Proposed(taken.clone()),
        };
        items.push((
            Item {
                what: What::Made,
                ..clusters::item(desk.say("cluster-into-new"), String::new())
            },
            vec![Ask::Form(new)],
        ));
        if looked_at.is_some() {
            let out = clusters::item(desk.say("cluster-into-none"), String::new());
            items.push((out, self.take_out(desk)));
        }
        vec![Ask::Pick(Box::new(Pick {
            title: desk.tell("cluster-pick", &[("sheets", taken.len().into())]),
            items,
        }))]
    }

    fn take_out(&self, desk: &Desk) -> Vec<Ask> {
        let taken = self.taken(desk);
        let mut asks: Vec<Ask> = taken.iter().map(clusters::take_out).map(Ask::Do).collect();
        asks.push(Ask::Tell(
            desk.tell("told-taken-out", &[("sheets", taken.len().into())]),
        ));
        asks.push(Ask::Act("cluster-unmark"));
        asks
    }
}

impl Screen for Clusters {
    fn title(&self, desk: &Desk) -> String {
        desk.say("pane-cluster")
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let block = desk.block();
        let no_sheet = self.sheet(desk).is_none().then(|| desk.say("block-no-sheet"));
        let no_cluster = self.cluster(desk).is_none().then(|| desk.say("block-no-cluster"));
        let one_idea = || cards::block(self.sheet(desk)?, desk);
        let or = |reason: &Option<String>| block.clone().or_else(|| reason.clone());
        let sheet_actions = [
            Action::new("cluster-gather", "Enter").blocked(or(&no_sheet)),
            Action::new("cluster-mark", "Space").blocked(no_sheet.clone()),
        ];
        let mut actions = match self.side(desk) {
            Side::Sheets => sheet_actions.to_vec(),
            Side::Clusters => vec![Action::new("cluster-open", "Enter")],
        };
        actions.extend([
            Action::new("cluster-new", "n").blocked(block.clone()),
            Action::new("cluster-side", "Tab"),
            Action::rare("cluster-correct", "c").blocked(or(&no_cluster)),
            Action::rare("cluster-out", "-").blocked(or(&no_cluster).or(no_sheet.clone())),
            Action::rare("cluster-cards", "s").blocked(or(&no_sheet).or_else(one_idea)),
            Action::rare("cluster-read", "l").blocked(no_sheet),
            Action::rare("cluster-remove", "Del").blocked(or(&no_cluster)),
        ]);
        actions
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask> {
        let cluster = self.cluster(desk);
        match (action, self.sheet(desk), cluster) {
            ("cluster-gather", Some(_), _) => self.pick(desk),
            ("cluster-mark", _, _) => {
                self.mark(desk);
                Vec::new()
            }
            ("cluster-unmark", _, _) => {
                self.marked.clear();
                Vec::new()
            }
            ("cluster-open", _, _) => {
                self.side = Side::Sheets;
                Vec::new()
            }
            ("cluster-side", _, _) => {
                self.side = match self.side(desk) {
                    Side::Clusters => Side::Sheets,
                    Side::Sheets => Side::Clusters,
                };
                Vec::new()
            }
            ("cluster-new", _, _) => vec![Ask::Form(Purpose::NewCluster {
                sheets: Proposed(self.marked(desk)),
            })],
            ("cluster-correct", _, Some(cluster)) => {
                vec![Ask::Form(Purpose::Cluster(cluster.id.clone()))]
            }
            ("cluster-out", Some(_), Some(_)) => self.take_out(desk),
            ("cluster-cards", Some(sheet), cluster) => cards::make(sheet, cluster, desk),
            ("cluster-read", Some(sheet), _) => vec![Ask::Message(Box::new(sheets::whole(sheet, desk)))],
            ("cluster-remove", _, Some(cluster)) => clusters::remove(cluster, desk),
            _ => Vec::new(),
        }
    }

    fn key(&mut self, key: KeyEvent, desk: &Desk) -> Option<Vec<Ask>> {
        match key.code {
            KeyCode::Down => self.move_by(1, desk),
            KeyCode::Up => self.move_by(-1, desk),
            KeyCode::Home => self.move_by(isize::MIN, desk),
            KeyCode::End => self.move_by(isize::MAX, desk),
            KeyCode::Left => self.side = Side::Clusters,
            KeyCode::Right => self.side = Side::Sheets,
            _ => return None,
        }
        Some(Vec::new())
    }

    fn click(&mut self, hit: usize, desk: &Desk) -> Vec<Ask> {
        match hit.checked_sub(SHEETS) {
            None => {
                self.side = Side::Clusters;
                self.look_at(hit);
            }
            Some(sheet) => {
                self.side = Side::Sheets;
                let was = std::mem::replace(&mut self.sheet, sheet);
                if was == sheet {
                    self.mark(desk);
                }
            }
        }
        Vec::new()
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        self.draw(desk, area, frame);
    }
}

fn all<'a>(desk: &Desk<'a>) -> &'a [Cluster] {
    desk.session()
        .map_or(&[], |session| session.outcomes.clusters.as_slice())
}
