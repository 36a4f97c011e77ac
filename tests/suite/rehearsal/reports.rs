//! What the robot does at the news wall: reports with their next steps, and what readers add.

use cerchio::domain::{Augmentation, Id, Report};
use cerchio::format::Activity;

use super::form::Entry;
use super::robot::Robot;

/// How many letters of a title tell one report from another.
const LETTERS: usize = 30;

impl Robot<'_> {
    fn go_to_report(&mut self, topic: &Id, title: &str) {
        self.go_to_work(|activity| matches!(activity, Activity::Reports));
        let row: String = format!("{topic} {title}").chars().take(LETTERS).collect();
        self.select(&row);
    }

    pub fn report(&mut self, report: &Report) {
        let title = self.topic_name(&report.topic);
        let title = title.trim_start_matches(report.topic.as_str()).trim().to_owned();
        self.go_to_report(&report.topic, &title);
        self.press("Enter");
        let contents = &report.contents;
        let links: Vec<String> = contents
            .links
            .iter()
            .map(|topic| self.topic_name(topic))
            .collect();
        self.fill(&[
            ("participants", Entry::Many(self.names(&report.participants))),
            (
                "scribe",
                Entry::One(report.scribe.as_ref().map(|scribe| self.name(scribe))),
            ),
            ("discussion", Entry::lines(&contents.discussion)),
            ("recommendations", Entry::lines(&contents.recommendations)),
            ("resources", Entry::lines(&contents.resources)),
            ("requests", Entry::lines(&contents.requests)),
            ("links", Entry::Many(links)),
            ("report-title", Entry::text(&report.title)),
            ("report-convener", Entry::One(Some(self.name(&report.convener)))),
        ]);
        for (place, step) in contents.next_steps.iter().enumerate() {
            self.go_to_report(&report.topic, &report.title);
            self.press("s");
            if place > 0 {
                // The first line of the list is a new step.
                self.press("Enter");
            }
            let by = step.by.map(|by| self.date(by)).unwrap_or_default();
            self.fill(&[
                ("step-what", Entry::text(&step.what)),
                (
                    "step-who",
                    Entry::One(step.who.as_ref().map(|who| self.name(who))),
                ),
                ("step-by", Entry::text(by)),
            ]);
        }
    }

    pub fn augment(&mut self, report: &Id, augmentation: &Augmentation) {
        let reports = &self.session().reports;
        let report = reports
            .iter()
            .find(|known| &known.id == report)
            .expect("a report");
        self.go_to_report(&report.topic, &report.title);
        self.press("i");
        let reader = augmentation.person.as_ref().map(|person| self.name(person));
        self.fill(&[
            ("added-text", Entry::text(&augmentation.text)),
            ("added-by", Entry::One(reader)),
        ]);
    }
}
