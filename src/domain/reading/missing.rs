//! What is still missing before the circle closes.

use chrono::NaiveDateTime;

use super::day::{activity_of, beginning_of};
use crate::domain::{Attendance, Id, Line, Person, Plan, Project, ReportState, Session};
use crate::format::{Activity, Template};

/// One thing that is missing, and where.
#[derive(Debug, Clone, PartialEq)]
pub struct Gap {
    pub what: Missing,
    /// The records it is missing from; empty where it is the laboratory itself.
    pub ids: Vec<Id>,
}

/// What can be missing, in the order in which it is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// People registered, neither ticked nor marked absent.
    Tick,
    /// People who came without the privacy notice.
    Notice,
    /// Minors without a note on the parent's consent.
    ParentConsent,
    /// Lines of the programme that were passed over.
    Phase,
    /// Topics on the wall without a report.
    Report,
    /// Reports still a draft.
    Reread,
    /// Lines in which a vote was to be held and no vote is counted.
    Vote,
    /// Loans not given back.
    Return,
    /// Plans without a person responsible.
    Owner,
    /// Plans with an action that nobody does.
    Doer,
    /// Plans with an action without a day.
    Deadline,
    /// People who have a task in a plan and did not agree to be named: in the book they are "somebody".
    Unnamed,
    /// Projects without a person to call.
    Contact,
    /// Projects without a promoter.
    Promoter,
    /// Projects without a range of action.
    Range,
    /// Things with many dots that nobody took on.
    Commitment,
    /// The evaluation slips are not counted.
    Evaluation,
}

/// Returns what is missing at `now`, only what is. A vote is missing once its line has begun.
pub fn what_is_missing(session: &Session, template: &Template, now: NaiveDateTime) -> Vec<Gap> {
    let voted = super::voted_without_owner(session);
    let reports = super::missing_reports(session);
    let mut gaps = people_gaps(session).to_vec();
    gaps.push(gap(Missing::Phase, phases_passed_over(session, template)));
    gaps.push(gap(Missing::Report, reports.iter().map(|topic| &topic.id)));
    gaps.push(gap(Missing::Reread, drafts(session)));
    gaps.push(gap(Missing::Vote, votes_not_counted(session, template, now)));
    gaps.push(gap(Missing::Return, open_loans(session)));
    gaps.extend(plan_gaps(session));
    gaps.push(gap(
        Missing::Unnamed,
        unnamed_in_plans(session).map(|person| &person.id),
    ));
    gaps.extend(project_gaps(session));
    gaps.push(gap(Missing::Commitment, voted.iter().map(|(id, _)| id)));
    gaps.retain(|gap| !gap.ids.is_empty());
    if session.day.closing.evaluation.is_none() {
        gaps.push(gap(Missing::Evaluation, []));
    }
    gaps
}

fn gap<'a>(what: Missing, ids: impl IntoIterator<Item = &'a Id>) -> Gap {
    Gap {
        what,
        ids: ids.into_iter().cloned().collect(),
    }
}

fn people_gaps(session: &Session) -> [Gap; 3] {
    let those = |what: Missing, is_missing: fn(&Person) -> bool| {
        let people = session.people.iter().filter(|person| is_missing(person));
        gap(what, people.map(|person| &person.id))
    };
    [
        those(Missing::Tick, |person| person.attendance == Attendance::Expected),
        those(Missing::Notice, |person| {
            person.attendance.came() && !person.consents.notice
        }),
        those(Missing::ParentConsent, |person| {
            person.attendance.came() && person.is_minor() && person.consents.note.trim().is_empty()
        }),
    ]
}

fn plan_gaps(session: &Session) -> [Gap; 3] {
    let those = |what: Missing, is_missing: fn(&Plan) -> bool| {
        let plans = session.outcomes.plans.iter().filter(|plan| is_missing(plan));
        gap(what, plans.map(|plan| &plan.id))
    };
    [
        those(Missing::Owner, |plan| {
            plan.team.owner.is_none() && plan.team.groups.is_empty()
        }),
        those(Missing::Doer, |plan| {
            plan.actions.iter().any(|action| action.who.is_none())
        }),
        those(Missing::Deadline, |plan| {
            plan.actions.iter().any(|action| action.by.is_none())
        }),
    ]
}

/// Returns those who carry a plan, or do one of its actions, and are not named in the book. Whoever was forgotten cannot be
/// asked.
pub fn unnamed_in_plans(session: &Session) -> impl Iterator<Item = &Person> {
    let plans = &session.outcomes.plans;
    let has_task = |person: &&Person| {
        plans
            .iter()
            .any(|plan| plan.carriers().any(|id| id == &person.id))
    };
    let hidden = session.people.iter().filter(|person| !person.may_be_named());
    hidden.filter(|person| !person.is_forgotten()).filter(has_task)
}

fn project_gaps(session: &Session) -> [Gap; 3] {
    let those = |what: Missing, is_missing: fn(&Project) -> bool| {
        let projects = session
            .outcomes
            .projects
            .iter()
            .filter(|project| is_missing(project));
        gap(what, projects.map(|project| &project.id))
    };
    [
        those(Missing::Contact, |project| project.partnership.contact.is_none()),
        those(Missing::Promoter, |project| {
            project.partnership.promoter.is_none()
        }),
        those(Missing::Range, |project| project.scope.range.trim().is_empty()),
    ]
}

fn drafts(session: &Session) -> impl Iterator<Item = &Id> {
    let drafts = session
        .reports
        .iter()
        .filter(|report| report.state == ReportState::Draft);
    drafts.map(|report| &report.id)
}

fn open_loans(session: &Session) -> impl Iterator<Item = &Id> {
    let open = session
        .encounters
        .loans
        .iter()
        .filter(|loan| loan.returned.is_none());
    open.map(|loan| &loan.id)
}

/// Returns the lines never begun before the closing, or before one that was. A pause is no work that is missing, and of a
/// laboratory that never began a line none was passed over.
pub fn phases_passed_over<'a>(session: &'a Session, template: &'a Template) -> impl Iterator<Item = &'a Id> {
    let lines = &session.day.programme;
    let activity = |line: &Line| activity_of(template, line);
    let last_begun = lines.iter().rposition(|line| line.started.is_some());
    let closing = lines
        .iter()
        .rposition(|line| matches!(activity(line), Some(Activity::Close)));
    let until = last_begun.map_or(0, |last| last.max(closing.unwrap_or(lines.len())));
    let passed = lines.iter().take(until);
    passed
        .filter(move |line| line.started.is_none() && !matches!(activity(line), Some(Activity::Pause)))
        .map(|line| &line.id)
}

/// Returns the phases after the last one that began and before `line`, which would be passed over if it began now. A pause is
/// nothing to miss. None where `line` is not in the programme.
pub fn phases_before<'a>(session: &'a Session, template: &Template, line: &Id) -> Vec<&'a Line> {
    let lines = &session.day.programme;
    let until = lines.iter().position(|each| &each.id == line).unwrap_or(0);
    let before = || lines.iter().take(until);
    let begun = before().rposition(|line| line.started.is_some());
    let since = before().skip(begun.map_or(0, |begun| begun + 1));
    since
        .filter(|line| !matches!(activity_of(template, line), Some(Activity::Pause)))
        .collect()
}

fn votes_not_counted<'a>(
    session: &'a Session,
    template: &'a Template,
    now: NaiveDateTime,
) -> impl Iterator<Item = &'a Id> {
    let is_counted = |line: &Id| {
        session
            .outcomes
            .ballots
            .iter()
            .any(|ballot| &ballot.phase == line)
    };
    session
        .day
        .programme
        .iter()
        .filter(move |line| {
            let is_vote = matches!(activity_of(template, line), Some(Activity::Vote { .. }));
            is_vote && beginning_of(session, line) <= now && !is_counted(&line.id)
        })
        .map(|line| &line.id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample::{Lab, at, cell, id, ids, person};
    use crate::domain::{AgeBand, Bridge, Closing, Command, Evaluation, Record, Team};

    fn gaps(lab: &Lab, hour: &str) -> Vec<Gap> {
        what_is_missing(lab.session(), lab.template(), at(hour))
    }

    fn has(lab: &Lab, what: Missing, missing: &str) {
        let gap = gaps(lab, "17:00").into_iter().find(|gap| gap.what == what);
        assert_eq!(gap.map(|gap| gap.ids), Some(ids(missing)));
    }

    #[test]
    fn a_laboratory_with_nothing_missing_has_no_gap() {
        let mut lab = Lab::with_people(1);
        lab.does(Command::SetClosing(Box::new(Closing {
            evaluation: Some(Evaluation {
                slips: 1,
                mean_tenths: 43,
            }),
            ..Closing::default()
        })));
        // The vote is planned at 12:40.
        assert_eq!(gaps(&lab, "12:39"), []);
        let vote = Gap {
            what: Missing::Vote,
            ids: ids("L07"),
        };
        assert_eq!(gaps(&lab, "12:40"), [vote]);
    }

    #[test]
    fn people_never_ticked_and_consents_never_given_are_missing() {
        let mut lab = Lab::with_people(2);
        lab.put(Record::Person(person(3)));
        let mut boy = lab.session().people[0].clone();
        boy.age = Some(AgeBand::From14To17);
        boy.consents.notice = false;
        lab.put(Record::Person(boy));
        has(&lab, Missing::Tick, "P03");
        has(&lab, Missing::Notice, "P01");
        has(&lab, Missing::ParentConsent, "P01");
        has(&lab, Missing::Evaluation, "");
    }

    #[test]
    fn phases_never_begun_are_missing_once_the_day_has_begun() {
        let mut lab = Lab::with_people(1);
        assert!(gaps(&lab, "17:00").iter().all(|gap| gap.what != Missing::Phase));
        let lines: Vec<Id> = lab
            .session()
            .day
            .programme
            .iter()
            .map(|line| line.id.clone())
            .collect();
        for line in lines.iter().filter(|line| **line != id("L02")) {
            lab.does(Command::EnterLine {
                line: line.clone(),
                at: at("09:00"),
            });
        }
        has(&lab, Missing::Phase, "L02");
    }

    #[test]
    fn whoever_has_a_task_and_is_not_named_in_the_book_is_told_by_name() {
        let mut lab = Lab::with_people(3);
        let mut named = lab.session().people[0].clone();
        named.consents.name_in_report = true;
        lab.put(Record::Person(named));
        lab.put(Record::Plan(Plan {
            id: id("A01"),
            title: "Le chiavi".to_owned(),
            from: Vec::new(),
            project: None,
            team: Team {
                owner: Some(id("P02")),
                members: ids("P01"),
                groups: Vec::new(),
            },
            bridge: Bridge::default(),
            actions: Vec::new(),
        }));
        has(&lab, Missing::Unnamed, "P02");
    }

    #[test]
    fn reports_are_missing_from_the_topics_on_the_wall() {
        let mut lab = Lab::with_people(1);
        lab.posts("T01", "P01", Some(cell("F01", "SP01")));
        lab.posts("T02", "P01", None);
        has(&lab, Missing::Report, "T01");
        assert_eq!(lab.session().report_on(&id("T01")), None);
    }
}
