//! What the robot does at the café tables: themes and questions, chairs, hand-overs, the sheets of the tables.

use cerchio::domain::{Handover, Id, Line, Proposal, Round, Seating, Table};
use cerchio::format::Activity;

use super::form::Entry;
use super::robot::Robot;

impl Robot<'_> {
    /// Goes to the line of the programme in which a round is held.
    fn go_to_round(&mut self, round: u32) {
        let has_tables = |line: &&Line| {
            let phase = self.sample.template.phase(&line.phase);
            phase.is_some_and(|phase| matches!(phase.activity, Activity::Tables { .. }))
        };
        let mut lines = self.session().day.programme.iter().filter(has_tables);
        let place = usize::try_from(round - 1).expect("a number");
        let line = lines.nth(place).expect("a round").id.clone();
        self.go_to(&line);
    }

    fn walk_to_table(&mut self, table: &Id) {
        let tables = &self.session().room.tables;
        let place = tables.iter().position(|known| &known.id == table);
        self.press("Home");
        self.press_times("Down", place.expect("a table"));
    }

    pub fn table_name(&self, table: &Id) -> String {
        let tables = &self.session().room.tables;
        let table = tables.iter().find(|known| &known.id == table).expect("a table");
        let (_, number) = table.id.parts().expect("a number");
        let facts = [("number", number.into()), ("theme", table.theme.as_str().into())];
        self.hands.model().words.tell("table-themed", &facts)
    }

    pub fn lay_table(&mut self, table: &Table) {
        self.go_to_round(1);
        self.walk_to_table(&table.id);
        self.press("t");
        let host = table.host.as_ref().map(|host| self.name(host));
        self.fill(&[
            ("table-theme", Entry::text(&table.theme)),
            ("table-host", Entry::One(host)),
            ("table-least", Entry::number(Some(table.least))),
            ("table-most", Entry::number(Some(table.most))),
        ]);
    }

    pub fn ask_question(&mut self, round: &Round) {
        self.go_to_round(round.number);
        self.press("r");
        self.fill(&[
            ("round-question", Entry::text(&round.question)),
            ("begins", Entry::text(self.hour(round.begins))),
            ("ends", Entry::text(self.hour(round.ends))),
        ]);
    }

    /// Everybody to their chair, one by one: the hosts are already at their tables.
    pub fn seat_all(&mut self, seatings: &[Seating]) {
        for seating in seatings {
            let table = self.table_name(&seating.table);
            self.go_to_round(seating.round);
            for person in &seating.travellers {
                let name = self.name(person);
                self.press("m");
                self.pick(&name);
                self.pick(&table);
            }
        }
    }

    /// Somebody who came late takes a chair.
    pub fn seat_one(&mut self, round: u32, person: &Id, table: &Id) {
        self.go_to_round(round);
        self.press("s");
        if self.sees(&self.say("pick-who-sits")) {
            let name = self.name(person);
            self.pick(&name);
        }
        let table = self.table_name(table);
        self.pick(&table);
    }

    pub fn hand_over(&mut self, handover: &Handover) {
        self.go_to_round(handover.round);
        self.walk_to_table(&handover.table);
        self.press("h");
        let to = self.name(&handover.to);
        self.fill(&[
            ("hand-over-to", Entry::One(Some(to))),
            ("hand-over-note", Entry::text(&handover.note)),
        ]);
    }

    pub fn table_sheet(&mut self, sheet: &Proposal) {
        let position = &sheet.position;
        self.go_to_round(position.round.expect("a round"));
        self.walk_to_table(position.at.as_ref().expect("a table"));
        self.press("Enter");
        let author = sheet.author.as_ref().map(|author| self.name(author));
        self.fill(&[
            ("table-sheet-text", Entry::text(&sheet.text)),
            ("table-sheet-author", Entry::One(author)),
        ]);
    }
}
