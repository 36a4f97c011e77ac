//! Instant reports.

use super::{people, record};
use crate::domain::{Augmentation, Counters, Id, Noun, Refusal, Report, ReportState, Session};

/// Puts a report: one a topic, with title, convener, participants and at least a sentence.
pub fn put(session: &mut Session, ids: &Counters, report: &Report) -> Result<(), Refusal> {
    record::check_text(&report.title, "title")?;
    record::check(session, ids, &report.id, Noun::Report, report)?;
    check_topic(session, report)?;
    check_people(session, report)?;
    if report
        .contents
        .discussion
        .iter()
        .all(|line| line.trim().is_empty())
    {
        return Err(Refusal::Empty { field: "discussion" });
    }
    for step in &report.contents.next_steps {
        record::check_text(&step.what, "what")?;
        if step.by.is_some_and(|by| by < session.header.date) {
            return Err(Refusal::BeforeTheDay { field: "by" });
        }
    }
    let mut report = report.clone();
    report.participants = record::distinct(&report.participants);
    record::store(ids, &mut session.reports, report, |report| &report.id);
    Ok(())
}

fn check_topic(session: &Session, report: &Report) -> Result<(), Refusal> {
    let twin = session
        .reports
        .iter()
        .find(|other| other.id != report.id && other.topic == report.topic);
    if let Some(other) = twin {
        return Err(Refusal::ReportThere {
            topic: report.topic.clone(),
            report: other.id.clone(),
        });
    }
    let stands = session
        .proposal(&report.topic)
        .is_some_and(|topic| topic.is_standing());
    let is_new = known(session, &report.id).is_none_or(|known| known.topic != report.topic);
    if is_new && !stands {
        return Err(Refusal::NotStanding {
            topic: report.topic.clone(),
        });
    }
    Ok(())
}

/// Refuses participants who never came and next steps for who is not here, except those the report already named.
fn check_people(session: &Session, report: &Report) -> Result<(), Refusal> {
    if report.participants.is_empty() {
        return Err(Refusal::NoParticipants);
    }
    if let Some(scribe) = &report.scribe
        && !report.participants.contains(scribe)
    {
        return Err(Refusal::ScribeOutside {
            scribe: scribe.clone(),
        });
    }
    let known = known(session, &report.id);
    let named = |id: &Id| known.is_some_and(|known| people_of(known).any(|person| person == id));
    for person in report.participants.iter().filter(|id| !named(id)) {
        people::check_came(session, person)?;
    }
    for person in doers_of(report).filter(|id| !named(id)) {
        people::check_charged(session, person)?;
    }
    Ok(())
}

/// Those who were in the group and those who took a next step.
fn people_of(report: &Report) -> impl Iterator<Item = &Id> {
    report.participants.iter().chain(doers_of(report))
}

fn doers_of(report: &Report) -> impl Iterator<Item = &Id> {
    let steps = report.contents.next_steps.iter();
    steps.filter_map(|step| step.who.as_ref())
}

fn known<'a>(session: &'a Session, id: &Id) -> Option<&'a Report> {
    session.reports.iter().find(|report| &report.id == id)
}

/// Adds an idea of a reader, in the order of the hours.
pub fn augment(session: &mut Session, id: &Id, augmentation: &Augmentation) -> Result<(), Refusal> {
    record::check_text(&augmentation.text, "text")?;
    if let Some(person) = &augmentation.person {
        people::check_came(session, person)?;
    }
    let added = &mut find(session, id)?.augmentations;
    let place = added.partition_point(|known| known.at <= augmentation.at);
    added.insert(place, augmentation.clone());
    Ok(())
}

pub fn set_state(session: &mut Session, id: &Id, state: ReportState) -> Result<(), Refusal> {
    find(session, id)?.state = state;
    Ok(())
}

fn find<'a>(session: &'a mut Session, id: &Id) -> Result<&'a mut Report, Refusal> {
    let report = session.reports.iter_mut().find(|report| &report.id == id);
    report.ok_or_else(|| record::unknown(id))
}

#[cfg(test)]
mod tests {
    use crate::domain::sample::{Lab, at, cell, day, id, ids};
    use crate::domain::{Augmentation, Command, Contents, NextStep, Record, Refusal, Report, ReportState};

    fn report() -> Report {
        Report {
            id: id("R01"),
            topic: id("T01"),
            title: "Chi apre il cancello?".to_owned(),
            convener: id("P01"),
            scribe: Some(id("P02")),
            participants: ids("P01 P02"),
            cell: Some(cell("F01", "SP01")),
            contents: Contents {
                discussion: vec!["Tre mazzi di chiavi.".to_owned()],
                ..Contents::default()
            },
            augmentations: Vec::new(),
            delivered_at: Some(at("11:45")),
            state: ReportState::Draft,
        }
    }

    fn lab() -> Lab {
        let mut lab = Lab::with_people(3);
        lab.posts("T01", "P01", Some(cell("F01", "SP01")));
        lab
    }

    #[test]
    fn a_topic_has_one_report() {
        let mut lab = lab();
        lab.put(Record::Report(report()));
        let mut second = report();
        second.id = id("R02");
        assert_eq!(
            lab.refuses_to_put(Record::Report(second)),
            Refusal::ReportThere {
                topic: id("T01"),
                report: id("R01")
            }
        );
    }

    #[test]
    fn a_next_step_goes_to_who_is_here_and_stays_with_who_took_it() {
        let mut lab = lab();
        let taken_by = |who: &str| {
            let mut taken = report();
            taken.contents.next_steps = vec![NextStep {
                what: "chiedere le chiavi".to_owned(),
                who: Some(id(who)),
                by: None,
            }];
            Record::Report(taken)
        };
        lab.put(taken_by("P02"));
        lab.leaves("P02", "11:00");
        lab.leaves("P03", "11:00");
        lab.put(taken_by("P02"));
        assert_eq!(
            lab.refuses_to_put(taken_by("P03")),
            Refusal::TaskToAbsent { person: id("P03") }
        );
    }

    #[test]
    fn the_scribe_is_among_the_participants() {
        let mut lab = lab();
        let mut outside = report();
        outside.scribe = Some(id("P03"));
        assert_eq!(
            lab.refuses_to_put(Record::Report(outside)),
            Refusal::ScribeOutside { scribe: id("P03") }
        );
    }

    #[test]
    fn a_report_names_somebody_and_says_something() {
        let mut lab = lab();
        let mut empty = report();
        empty.participants.clear();
        assert_eq!(lab.refuses_to_put(Record::Report(empty)), Refusal::NoParticipants);
        let mut silent = report();
        silent.contents.discussion.clear();
        assert_eq!(
            lab.refuses_to_put(Record::Report(silent)),
            Refusal::Empty { field: "discussion" }
        );
    }

    #[test]
    fn participants_are_people_who_came_even_if_they_left() {
        let mut lab = lab();
        lab.leaves("P02", "11:00");
        lab.put(Record::Report(report()));
        lab.does(Command::Expect { person: id("P03") });
        let mut ghost = report();
        ghost.participants = ids("P01 P02 P03");
        assert_eq!(
            lab.refuses_to_put(Record::Report(ghost)),
            Refusal::NotHere { person: id("P03") }
        );
    }

    #[test]
    fn a_next_step_is_not_due_before_the_day() {
        let mut lab = lab();
        let mut hasty = report();
        hasty.contents.next_steps = vec![NextStep {
            what: "Scrivere al Comune".to_owned(),
            who: None,
            by: day().pred_opt(),
        }];
        assert_eq!(
            lab.refuses_to_put(Record::Report(hasty)),
            Refusal::BeforeTheDay { field: "by" }
        );
    }

    #[test]
    fn a_report_on_a_withdrawn_topic_is_corrected_but_not_begun() {
        let mut lab = lab();
        lab.put(Record::Report(report()));
        lab.posts("T02", "P01", None);
        for proposal in ["T01", "T02"] {
            lab.does(Command::Withdraw {
                proposal: id(proposal),
                at: at("12:00"),
                reason: String::new(),
            });
        }
        lab.put(Record::Report(report()));
        let mut other = report();
        other.id = id("R02");
        other.topic = id("T02");
        assert_eq!(
            lab.refuses_to_put(Record::Report(other)),
            Refusal::NotStanding { topic: id("T02") }
        );
    }

    #[test]
    fn augmentations_stay_in_the_order_of_the_hours() {
        let mut lab = lab();
        lab.put(Record::Report(report()));
        for hour in ["12:40", "12:10"] {
            lab.does(Command::Augment {
                report: id("R01"),
                augmentation: Augmentation {
                    at: at(hour),
                    person: Some(id("P03")),
                    text: "Serve solo la richiesta.".to_owned(),
                },
            });
        }
        let added = &lab.session().reports[0].augmentations;
        assert_eq!(added[0].at, at("12:10"));
    }
}
