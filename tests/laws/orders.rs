//! The orders among the acts: everything that is not putting a record.

use cerchio::domain::{
    Augmentation, Closing, Command, Counters, Errand, Evaluation, Group, Handover, Id, Posting, ReportState,
    Seating, SignUp, Tie, Walk, prefix,
};

use crate::acts::Act;

impl Act {
    pub fn of_people_and_day(&self) -> Command {
        let (person, at) = (self.person(self.first), self.at());
        let line = Id::new(prefix::LINE, u32::from(self.second + 1));
        match self.which {
            24 => Command::Arrive { person, at },
            25 => Command::Leave { person, at },
            26 if self.second > 3 => Command::MarkAbsent { person },
            26 => Command::Expect { person },
            27 => Command::EnterLine { line, at },
            28 => Command::Extend { line, minutes: 2 },
            29 => Command::SetClosing(Box::new(Closing {
                words: vec![self.text()],
                evaluation: self.some(Evaluation {
                    slips: 3,
                    mean_tenths: u32::from(self.third) * 10,
                }),
                ..Closing::default()
            })),
            30 if self.second == 0 => Command::Close { at },
            30 if self.second == 1 => Command::HandIn {
                errand: Errand::Report(self.topic(self.first)),
                at,
            },
            30 if self.second == 2 => Command::Transcribe {
                errand: Errand::Project(u32::from(self.third) + 1),
                record: self.topic(self.first),
                at,
            },
            30 => Command::Reopen { reason: self.text() },
            _ => Command::Remove(self.any_id()),
        }
    }

    fn any_id(&self) -> Id {
        let prefixes = prefix::RESERVED;
        let die = usize::from(self.second + self.third);
        let prefix = prefixes.get(die).copied().unwrap_or(prefix::PERSON);
        self.id(prefix, self.first)
    }

    pub fn of_sheets_and_tables(&self, counters: &Counters) -> Command {
        let (at, topic, person) = (self.at(), self.topic(self.first), self.person(self.second));
        let round = u32::from(self.third % 3 + 1);
        match self.which {
            32 => Command::MoveTopic {
                topic,
                to: self.some(self.cell()),
                at,
                reason: self.text(),
            },
            33 => Command::Merge {
                topic,
                into: self.topic(self.second),
                at,
                note: self.text(),
            },
            34 if self.second > 4 => Command::Relocate {
                proposal: topic,
                at: self.table(self.third),
                round: Some(round),
            },
            34 if self.second > 3 => Command::Reinstate { proposal: topic },
            34 => Command::Withdraw {
                proposal: topic,
                at,
                reason: self.text(),
            },
            35 | 36 => Command::SignUp(SignUp::new(topic, person)),
            37 => Command::CancelSignUp(SignUp::new(topic, person)),
            38 => Command::TakeWalk(Walk {
                id: self.new_id(counters, prefix::WALK),
                at,
                person,
                from: None,
                to: self.some(topic),
            }),
            39 => Command::SeatAll(self.seatings()),
            40 => Command::Seat {
                round,
                person,
                table: self.some(self.table(self.first)),
            },
            41 => Command::HandOver(Handover {
                at,
                round,
                table: self.table(self.first),
                from: None,
                to: person,
                note: String::new(),
            }),
            42 => Command::Gather {
                proposal: topic,
                cluster: self.some(self.id(prefix::CLUSTER, self.second)),
            },
            _ => self.of_reports_and_loans(),
        }
    }

    fn of_reports_and_loans(&self) -> Command {
        let report = self.id(prefix::REPORT, self.first);
        match self.second {
            4 => Command::LayWall {
                postings: vec![self.posting(self.first), self.posting(self.third)],
                at: self.at(),
            },
            5 if self.third > 4 => Command::Unpin {
                topic: self.topic(self.first),
            },
            5 => Command::Pin {
                topic: self.topic(self.first),
            },
            6 if self.third > 4 => Command::Untie(self.tie()),
            6 => Command::Tie(self.tie()),
            3 | 7 => Command::FormGroups(self.groups()),
            0 => Command::Augment {
                report,
                augmentation: Augmentation {
                    at: self.at(),
                    person: None,
                    text: self.text(),
                },
            },
            1 => Command::SetReportState {
                report,
                state: ReportState::Final,
            },
            _ => Command::GiveBack {
                loan: self.id(prefix::LOAN, self.first),
                at: self.at(),
                interrupted: self.text(),
            },
        }
    }

    fn posting(&self, place: u8) -> Posting {
        Posting {
            topic: self.topic(place),
            cell: self.some(self.cell()),
        }
    }

    fn tie(&self) -> Tie {
        let (one, other) = (self.person(self.first), self.person(self.third));
        match self.first % 3 {
            0 => Tie::Together { one, other },
            1 => Tie::Apart { one, other },
            _ => Tie::Stays {
                person: one,
                table: self.table(self.third),
                round: self.second.is_multiple_of(2).then_some(u32::from(self.third) % 3),
            },
        }
    }

    /// Two groups of two, sometimes with a repetition.
    fn groups(&self) -> Vec<Group> {
        let group = |number: u32, place: u8| Group {
            id: Id::new(prefix::GROUP, number),
            name: self.text(),
            members: vec![self.person(place), self.person(place + 1)],
        };
        vec![group(1, self.first), group(2, self.third)]
    }

    /// Two tables in each of two rounds: the people in a circle, turned as the dice fall, sometimes with a repetition.
    fn seatings(&self) -> Vec<Seating> {
        let person = |place: u8| self.person(place % 4 * 2);
        let seating = |round: u32, table: u32, place: u8| Seating {
            round,
            table: Id::new(prefix::TABLE, table),
            host: self.some(person(place)),
            travellers: vec![person(place + 1)],
        };
        vec![
            seating(1, 1, self.first),
            seating(1, 2, self.first + 2),
            seating(2, 1, self.second),
            seating(2, 2, self.second + 2 + self.third / 7),
        ]
    }
}
