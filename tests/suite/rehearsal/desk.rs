//! What the robot does at the door and with the clock: arrivals, departures, the programme, the log, the closing.

use cerchio::domain::{Closing, Command, Id, LogEntry, Record};
use cerchio::format::Activity;

use super::acts::Act;
use super::form::Entry;
use super::robot::Robot;

impl Robot<'_> {
    /// Does one act of the diary.
    pub fn perform(&mut self, act: &Act) {
        for command in &act.commands {
            match command {
                Command::SignUp(_) => {}
                Command::Enlist { bodies, people } => {
                    self.add_bodies(bodies);
                    self.register(people);
                }
                Command::SetHeader(header) => self.write_header(header),
                Command::Put(record) => self.put(record),
                Command::Arrive { person, .. } => self.at_the_door(person, "Enter"),
                Command::Leave { person, .. } => self.at_the_door(person, "-"),
                Command::MarkAbsent { person } => self.at_the_door(person, "Del"),
                Command::EnterLine { line, .. } => self.start(line),
                Command::MoveTopic {
                    topic, to, reason, ..
                } => self.move_topic(topic, to.as_ref(), reason),
                Command::Merge {
                    topic, into, note, ..
                } => self.merge(topic, into, note),
                Command::Withdraw { proposal, reason, .. } => self.withdraw(proposal, reason),
                Command::TakeWalk(walk) => self.walk(walk),
                Command::Augment { report, augmentation } => self.augment(report, augmentation),
                Command::SeatAll(seatings) => self.seat_all(seatings),
                Command::Seat {
                    round,
                    person,
                    table: Some(table),
                } => self.seat_one(*round, person, table),
                Command::HandOver(handover) => self.hand_over(handover),
                Command::SetClosing(closing) => self.say_goodbye(closing),
                Command::Close { .. } => self.close(),
                unknown => panic!("the robot cannot do {unknown:?}"),
            }
        }
        self.sign_up(&act.commands);
    }

    fn put(&mut self, record: &Record) {
        match record {
            Record::Space(space) => self.write_space(space),
            Record::Slot(slot) => self.write_slot(slot),
            Record::Table(table) => self.lay_table(table),
            Record::Round(round) => self.ask_question(round),
            Record::Group(group) => self.write_group(group),
            Record::LogEntry(entry) => self.note(entry),
            Record::Proposal(proposal) => self.hand_in(proposal),
            Record::Report(report) => self.report(report),
            Record::Cluster(cluster) => self.gather(cluster),
            Record::Ballot(ballot) => self.count(ballot),
            Record::Plan(plan) => self.plan(plan),
            Record::Project(project) => self.project(project),
            Record::Offer(offer) => self.offer(offer),
            unknown => panic!("the robot cannot put {unknown:?}"),
        }
    }

    /// Finds somebody at the welcome desk, presses a key on their name, and goes back.
    fn at_the_door(&mut self, person: &Id, key: &str) {
        let known = self.session().person(person).expect("a person");
        let (name, row) = (known.name(), format!("{} {}", known.last, known.first));
        self.press("F4");
        self.write(&name);
        self.walk_to(row.trim(), "Down");
        self.press(key);
        self.leave_the_door();
    }

    /// The search, if anything is in it, and then the desk.
    fn leave_the_door(&mut self) {
        if !self.sees(&self.say("welcome-search")) {
            self.press("Esc");
        }
        self.press("Esc");
    }

    fn start(&mut self, line: &Id) {
        self.go_to(line);
        self.press("F5");
    }

    fn note(&mut self, entry: &LogEntry) {
        self.press("F8");
        self.fill(&[("log-text", Entry::text(&entry.text))]);
    }

    fn go_to_closing(&mut self) {
        self.go_to_work(|activity| matches!(activity, Activity::Close));
    }

    fn say_goodbye(&mut self, closing: &Closing) {
        self.go_to_closing();
        let next = closing.next_meeting.map(|date| self.date(date));
        let slips = closing.evaluation.as_ref();
        let mean = slips.map(|slips| format!("{},{}", slips.mean_tenths / 10, slips.mean_tenths % 10));
        self.press("p");
        self.fill(&[
            ("closing-words", Entry::lines(&closing.words)),
            ("closing-next", Entry::text(next.unwrap_or_default())),
            ("closing-slips", Entry::number(slips.map(|slips| slips.slips))),
            ("closing-mean", Entry::text(mean.unwrap_or_default())),
        ]);
        for follow_up in &closing.follow_ups {
            self.press("v");
            let date = self.date(follow_up.date);
            self.fill(&[
                ("follow-up-date", Entry::text(date)),
                ("follow-up-what", Entry::text(&follow_up.what)),
            ]);
        }
    }

    fn close(&mut self) {
        self.go_to_closing();
        self.press("c Right Enter");
    }
}
