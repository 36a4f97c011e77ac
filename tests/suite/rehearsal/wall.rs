//! What the robot does at the agenda wall and among the groups: topics, moves, merges, signatures, walks.

use cerchio::domain::{Cell, Command, Id, Proposal, SignUp, Walk};
use cerchio::format::{Activity, Bilingual};

use super::form::Entry;
use super::robot::Robot;

impl Robot<'_> {
    fn go_to_wall(&mut self) {
        self.go_to_work(|activity| matches!(activity, Activity::Wall { .. }));
    }

    /// A cell as the wall calls it.
    fn cell_name(&self, cell: &Cell) -> String {
        let room = &self.session().room;
        let slot = room
            .slots
            .iter()
            .find(|slot| slot.id == cell.slot)
            .expect("a slot");
        let space = room
            .spaces
            .iter()
            .find(|space| space.id == cell.space)
            .expect("a space");
        format!("{} · {}", self.hour(slot.begins), space.mark)
    }

    /// "T04 Uno spazio nostro".
    pub fn topic_name(&self, topic: &Id) -> String {
        let topic = self.session().proposal(topic).expect("a topic");
        format!("{} {}", topic.id, topic.title())
    }

    pub fn hang(&mut self, topic: &Proposal) {
        self.go_to_wall();
        let kind = self.sample.template.kind(&topic.kind).expect("a kind");
        let label = |text: &Bilingual| self.labels().pick(text).to_owned();
        let cell = topic.position.cell.as_ref().map(|cell| self.cell_name(cell));
        let person = |id: &Option<Id>| Entry::One(id.as_ref().map(|id| self.name(id)));
        let mut fields = vec![
            (label(&kind.text), Entry::text(&topic.text)),
            ("convener".to_owned(), person(&topic.author)),
            ("cell".to_owned(), Entry::One(cell)),
        ];
        fields.extend(kind.fields.iter().map(|field| {
            let answer = topic.details.get(&field.id).map_or("", String::as_str);
            (label(&field.name), Entry::text(answer))
        }));
        fields.push(("posted-by".to_owned(), person(&topic.posted_by)));
        self.press("n");
        self.fill(&fields);
    }

    /// Goes to a cell with the arrows.
    fn walk_to_cell(&mut self, cell: &Cell) {
        let room = &self.session().room;
        let slot = room.slots.iter().position(|slot| slot.id == cell.slot);
        let space = room.spaces.iter().position(|space| space.id == cell.space);
        self.press("Home");
        self.press_times("Right", slot.expect("a slot"));
        self.press_times("Down", space.expect("a space"));
    }

    /// Goes to a topic, in its cell or below the wall.
    fn walk_to_topic(&mut self, topic: &Id) {
        self.go_to_wall();
        let sheet = self.hands.session().proposal(topic).expect("a topic");
        match sheet.position.cell.clone() {
            Some(cell) => self.walk_to_cell(&cell),
            None => {
                let n_spaces = self.session().room.spaces.len();
                self.press("Home");
                self.press_times("Down", n_spaces);
                self.walk_to(topic.as_str(), "Down");
            }
        }
    }

    pub fn move_topic(&mut self, topic: &Id, to: Option<&Cell>, reason: &str) {
        self.walk_to_topic(topic);
        match to {
            Some(cell) => {
                self.press("m");
                self.walk_to_cell(cell);
                self.press("Enter");
            }
            None => self.press("-"),
        }
        self.fill(&[("move-reason", Entry::text(reason))]);
    }

    pub fn merge(&mut self, topic: &Id, into: &Id, note: &str) {
        self.walk_to_topic(topic);
        self.press("u");
        let into = self.topic_name(into);
        self.pick(&into);
        self.fill(&[("agreement", Entry::text(note))]);
    }

    pub fn withdraw(&mut self, topic: &Id, reason: &str) {
        self.walk_to_topic(topic);
        self.press("Del");
        self.fill(&[("withdrawal-reason", Entry::text(reason))]);
    }

    /// Signatures: of many people on one topic, or of one person on many.
    pub fn sign_up(&mut self, commands: &[&Command]) {
        let sign_ups: Vec<&SignUp> = commands
            .iter()
            .filter_map(|command| match command {
                Command::SignUp(sign_up) => Some(sign_up),
                _ => None,
            })
            .collect();
        let Some(first) = sign_ups.first() else { return };
        if sign_ups.iter().all(|sign_up| sign_up.topic == first.topic) {
            self.walk_to_topic(&first.topic);
            self.press("Enter");
            let people = sign_ups.iter().map(|sign_up| self.name(&sign_up.person));
            let people = people.collect();
            self.fill(&[("signed", Entry::More(people))]);
        } else {
            self.go_to_wall();
            self.press("p");
            let name = self.name(&first.person);
            self.pick(&name);
            let topics = sign_ups.iter().map(|sign_up| self.topic_and_cell(&sign_up.topic));
            let topics = topics.collect();
            self.fill(&[("interests", Entry::More(topics))]);
        }
    }

    fn topic_and_cell(&self, topic: &Id) -> String {
        let sheet = self.hands.session().proposal(topic).expect("a topic");
        match &sheet.position.cell {
            Some(cell) => format!("{} · {}", self.topic_name(topic), self.cell_name(cell)),
            None => self.topic_name(topic),
        }
    }

    pub fn walk(&mut self, walk: &Walk) {
        self.go_to_work(|activity| matches!(activity, Activity::Groups));
        let place = |topic: &Option<Id>| {
            let name = topic.as_ref().map(|topic| self.topic_name(topic));
            Entry::One(Some(name.unwrap_or_else(|| self.say("walk-nowhere"))))
        };
        let fields = [("walk-to", place(&walk.to)), ("walk-from", place(&walk.from))];
        let name = self.name(&walk.person);
        self.press("p");
        self.pick(&name);
        self.fill(&fields);
    }
}
