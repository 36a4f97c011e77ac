//! What the robot does with sheets: hands them in, gathers them in clusters, counts the dots.

use cerchio::domain::{Ballot, Cluster, Id, Proposal, Stacking};
use cerchio::format::{Activity, Bilingual, Kind, Need, Spot};

use super::form::Entry;
use super::robot::Robot;

impl Robot<'_> {
    pub fn hand_in(&mut self, proposal: &Proposal) {
        let kind = self.sample.template.kind(&proposal.kind).expect("a kind");
        match kind.spot {
            Spot::Wall => self.hang(proposal),
            Spot::Table => self.table_sheet(proposal),
            Spot::Hall | Spot::Group => self.collect(proposal, kind),
        }
    }

    fn collect(&mut self, sheet: &Proposal, kind: &Kind) {
        self.go_to_work(
            |activity| matches!(activity, Activity::Collect { kinds } if kinds.contains(&sheet.kind)),
        );
        let name = self.labels().pick(&kind.name).to_owned();
        self.press("n");
        if self.sees(&self.say("collect-which-kind")) {
            self.pick(&name);
        }
        let fields = self.fields_of(sheet, kind);
        self.fill(&fields);
        // The form for the next sheet is open again.
        self.press("Esc");
    }

    fn fields_of(&self, sheet: &Proposal, kind: &Kind) -> Vec<(String, Entry)> {
        let label = |text: &Bilingual| self.labels().pick(text).to_owned();
        let mut fields = vec![(label(&kind.text), Entry::text(&sheet.text))];
        fields.extend(kind.fields.iter().map(|field| {
            let answer = sheet.details.get(&field.id).map_or("", String::as_str);
            (label(&field.name), Entry::text(answer))
        }));
        if kind.spot == Spot::Group {
            let at = sheet.position.at.as_ref();
            let group = self
                .session()
                .room
                .groups
                .iter()
                .find(|group| Some(&group.id) == at);
            fields.push((
                "sheet-group".to_owned(),
                Entry::One(group.map(|group| group.name.clone())),
            ));
        }
        if !kind.from.is_empty() {
            let from = sheet.from.iter().map(|id| self.thing(id));
            fields.push(("sheet-from".to_owned(), Entry::Many(from.collect())));
        }
        if kind.author != Need::Never {
            let author = sheet.author.as_ref().map(|author| self.name(author));
            fields.push(("sheet-author".to_owned(), Entry::One(author)));
        }
        fields
    }

    /// Marks the sheets among those in no cluster, and puts them together.
    pub fn gather(&mut self, cluster: &Cluster) {
        self.go_to_work(|activity| matches!(activity, Activity::Cluster { .. }));
        for member in &cluster.members {
            self.back_to_the_top();
            self.walk_to(&format!("{member} "), "Down");
            self.press("Space");
        }
        self.press("n");
        self.fill(&[("cluster-title", Entry::text(&cluster.title))]);
    }

    /// Up a list that takes no Home.
    fn back_to_the_top(&mut self) {
        if self.hands.is_at_keys() {
            self.press_times("Up", self.session().proposals.len());
        }
    }

    pub fn count(&mut self, ballot: &Ballot) {
        self.go_to(&ballot.phase);
        self.press("Enter");
        let number = |number: u32| Entry::number(Some(number));
        let things: Vec<(String, u32)> = ballot
            .tallies
            .iter()
            .map(|tally| (self.thing(&tally.on), tally.dots))
            .collect();
        let mut fields = vec![("ballot-voters", number(ballot.voters))];
        fields.extend(things.iter().map(|(thing, dots)| (thing.as_str(), number(*dots))));
        fields.extend([
            ("ballot-unused", number(ballot.unused)),
            ("ballot-dots", number(ballot.dots)),
            (
                "ballot-stacking",
                Entry::Flag(ballot.stacking == Stacking::Allowed),
            ),
        ]);
        self.fill(&fields);
    }

    /// A sheet's or a cluster's number and title.
    pub fn thing(&self, id: &Id) -> String {
        if self.session().room.tables.iter().any(|table| &table.id == id) {
            return self.table_name(id);
        }
        self.labels().thing(self.session(), id)
    }
}
