//! What the robot does before the doors open: a new laboratory, its header, the bodies and people expected, the room.

use cerchio::domain::{BODY_KINDS, Body, Group, Header, Person, Slot, Space};

use super::form::Entry;
use super::robot::Robot;

impl Robot<'_> {
    /// From the empty home: picks the format, and writes what is known at once.
    pub fn begin(&mut self) {
        let sample = self.sample;
        let method = self.labels().pick(&sample.summary.method_name).to_owned();
        let variant = sample
            .template
            .variant(&sample.summary.variant)
            .expect("a variant");
        let variant = self.labels().pick(&variant.name).to_owned();
        let header = &sample.session.header;
        let date = self.date(header.date);
        self.press("n");
        self.select(&method);
        self.press("Enter");
        self.fill(&[
            ("title", Entry::text(&header.title)),
            ("variant", Entry::One(Some(variant))),
            ("date", Entry::text(date)),
        ]);
    }

    pub fn write_header(&mut self, header: &Header) {
        let sponsor = header.sponsor.body.as_ref().map(|body| self.body_name(body));
        let fields = [
            ("title", Entry::text(&header.title)),
            ("question", Entry::text(&header.question)),
            ("date", Entry::text(self.date(header.date))),
            ("begins", Entry::text(self.hour(header.begins))),
            (
                "ends",
                Entry::text(header.ends.map_or(String::new(), |ends| self.hour(ends))),
            ),
            ("place", Entry::text(&header.place.name)),
            ("municipality", Entry::text(&header.place.municipality)),
            ("path", Entry::text(&header.path)),
            ("sponsor-body", Entry::One(sponsor)),
            ("facilitators", Entry::lines(&header.facilitators)),
            ("header-note", Entry::text(&header.note)),
        ];
        self.prepare("header");
        self.fill(&fields);
        // The hour that was published is not that of the doors: the programme stays.
        if self.hands.model().is_asking() {
            self.press("Esc");
        }
    }

    pub fn add_bodies(&mut self, bodies: &[Body]) {
        self.prepare("bodies");
        for body in bodies {
            let kind = self.labels().term(BODY_KINDS.name, &body.kind);
            self.press("n");
            self.fill(&[
                ("body-name", Entry::text(&body.name)),
                ("body-kind", Entry::One(Some(kind))),
                ("body-ets", Entry::Flag(body.ets)),
                ("body-runts", Entry::text(&body.runts)),
                ("municipality", Entry::text(&body.municipality)),
            ]);
        }
        self.press("Esc");
    }

    pub fn body_name(&self, body: &cerchio::domain::Id) -> String {
        self.session().body(body).expect("a body").name.clone()
    }

    /// Writes the people expected at the welcome desk.
    pub fn register(&mut self, people: &[Person]) {
        self.press("F4");
        for person in people {
            self.press("Ins");
            let fields = self.card(person);
            self.fill(&fields);
            self.say_who(person);
        }
        self.press("Esc");
    }

    /// Where somebody of that name is known, it is the same person if they have the same key.
    fn say_who(&mut self, person: &Person) {
        let facts = [("name", person.name().into())];
        if !self.sees(&self.hands.model().words.tell("namesake-title", &facts)) {
            return;
        }
        let others = self.hands.model().library.documents.iter().flatten();
        let others = others.filter(|other| other.summary.id != self.sample.summary.id);
        let is_known = others
            .map(|other| super::sample(&other.summary.id))
            .any(|other| other.session.people.iter().any(|known| known.key == person.key));
        if is_known {
            self.press("Enter");
        } else {
            self.pick(&self.say("namesake-other"));
        }
    }

    fn card(&self, person: &Person) -> [(&'static str, Entry); 12] {
        let labels = self.labels();
        let consents = &person.consents;
        let body = person.body.as_ref().map(|body| self.body_name(body));
        let accessibility = &person.care.accessibility;
        [
            ("first", Entry::text(&person.first)),
            ("last", Entry::text(&person.last)),
            ("belonging", Entry::One(Some(labels.belonging(person.belonging)))),
            ("level", Entry::One(Some(labels.level(person.level)))),
            ("body", Entry::One(body)),
            ("municipality", Entry::text(&person.municipality)),
            ("notice", Entry::Flag(consents.notice)),
            ("images", Entry::Flag(consents.images)),
            ("recontact", Entry::Flag(consents.recontact)),
            ("age", Entry::One(person.age.map(|age| labels.age(age)))),
            ("accessibility", Entry::text(accessibility)),
            ("consent-note", Entry::text(&consents.note)),
        ]
    }

    /// Corrects the next space of the wall, or adds one.
    pub fn write_space(&mut self, space: &Space) {
        let fields = [
            ("space-mark", Entry::text(&space.mark)),
            ("space-name", Entry::text(&space.name)),
            ("space-seats", Entry::number(space.seats)),
        ];
        let spaces = &self.hands.session().room.spaces;
        let place = spaces.iter().position(|known| known.id == space.id);
        self.write_in_room("spaces", place, &fields);
    }

    pub fn write_slot(&mut self, slot: &Slot) {
        let fields = [
            ("slot-day", Entry::number(Some(slot.day))),
            ("begins", Entry::text(self.hour(slot.begins))),
            ("ends", Entry::text(self.hour(slot.ends))),
        ];
        let slots = &self.hands.session().room.slots;
        let place = slots.iter().position(|known| known.id == slot.id);
        self.write_in_room("slots", place, &fields);
    }

    pub fn write_group(&mut self, group: &Group) {
        let fields = [
            ("group-name", Entry::text(&group.name)),
            ("group-members", Entry::Many(self.names(&group.members))),
        ];
        let groups = &self.hands.session().room.groups;
        let place = groups.iter().position(|known| known.id == group.id);
        self.write_in_room("groups", place, &fields);
    }

    /// Corrects the row at that place of a list of the room, or adds one.
    pub fn write_in_room(&mut self, list: &str, place: Option<usize>, fields: &[(&str, Entry)]) {
        self.prepare(list);
        match place {
            Some(place) => {
                self.press("Home");
                self.press_times("Down", place);
                self.press("Enter");
            }
            None => self.press("n"),
        }
        self.fill(fields);
        self.press("Esc");
    }
}
