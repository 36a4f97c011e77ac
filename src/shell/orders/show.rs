//! `cerchio show SESSION`: a laboratory as text, to be read or sent through a pipe.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::super::clerk::told;
use super::super::front::refuse;
use super::print;
use crate::domain::{Document, Plan, Proposal};
use crate::screen::Labels;
use crate::store::{Reading, Store};
use crate::text::Words;

pub fn show(store: &Store, session: &str, words: &Words) -> ExitCode {
    let path = path_of(store, session);
    match store.look(&path) {
        Ok(Reading::Whole(lifted) | Reading::ByHand(lifted)) => print(&text(&lifted.document, words)),
        Ok(Reading::Newer {
            document: Some(lifted),
            ..
        }) => print(&text(&lifted.document, words)),
        Ok(Reading::Newer { document: None, .. }) => refuse(&words.say("notice-newer"), 1),
        Ok(Reading::Damaged(damage)) => {
            let place = format!("{}:{}:{}", path.display(), damage.line, damage.column);
            refuse(
                &format!("{place}: {}", words.tell(damage.key(), &damage.facts())),
                1,
            )
        }
        Err(trouble) => refuse(&told(&trouble, words), 1),
    }
}

/// A name of the list, or a path.
fn path_of(store: &Store, session: &str) -> PathBuf {
    let named = store.places.session(session);
    if named.exists() {
        named
    } else {
        Path::new(session).to_owned()
    }
}

fn text(document: &Document, words: &Words) -> String {
    let header = &document.session.header;
    let labels = Labels::with(words);
    let mut parts = vec![
        header.title.clone(),
        format!(
            "{} · {}",
            labels.pick(&document.summary.method_name),
            words.long_date(header.date)
        ),
        [header.place.name.as_str(), header.place.municipality.as_str()].join(", "),
        header.question.clone(),
    ];
    parts.retain(|part| !part.trim_matches([',', ' ']).is_empty());
    let mut out = parts.join("\n");
    for (title, lines) in sections(document, &labels, words) {
        if !lines.is_empty() {
            out.push_str(&format!("\n\n{}\n{}", title.to_uppercase(), lines.join("\n")));
        }
    }
    out
}

fn sections(document: &Document, labels: &Labels, words: &Words) -> Vec<(String, Vec<String>)> {
    let session = &document.session;
    let mut sections = vec![(words.say("show-people"), people(document, labels))];
    for kind in &document.template.kinds {
        let sheets = session
            .proposals
            .iter()
            .filter(|proposal| proposal.kind == kind.id)
            .map(sheet)
            .collect();
        sections.push((labels.pick(&kind.plural).to_owned(), sheets));
    }
    let outcomes = &session.outcomes;
    let reports = session.reports.iter().flat_map(|report| {
        let title = format!("{} {}", report.id, report.title);
        let body = report
            .contents
            .discussion
            .iter()
            .chain(&report.contents.recommendations);
        std::iter::once(title).chain(body.map(|line| format!("    {line}")))
    });
    sections.push((words.say("show-reports"), reports.collect()));
    let clusters = outcomes.clusters.iter().map(|cluster| {
        let members: Vec<&str> = cluster.members.iter().map(crate::domain::Id::as_str).collect();
        format!("{} {} ({})", cluster.id, cluster.title, members.join(", "))
    });
    sections.push((words.say("show-clusters"), clusters.collect()));
    let votes = outcomes.ballots.iter().flat_map(|ballot| {
        ballot
            .tallies
            .iter()
            .map(|tally| format!("{:>4}  {}", tally.dots, labels.thing(session, &tally.on)))
    });
    sections.push((words.say("show-votes"), votes.collect()));
    let plans = outcomes
        .plans
        .iter()
        .flat_map(|plan| plan_lines(plan, document, labels, words));
    sections.push((words.say("show-plans"), plans.collect()));
    let projects = outcomes
        .projects
        .iter()
        .map(|project| format!("{} {}\n    {}", project.id, project.title, project.description));
    sections.push((words.say("show-projects"), projects.collect()));
    let log = session
        .day
        .log
        .iter()
        .map(|entry| format!("{} {}", words.time(entry.at.time()), entry.text));
    sections.push((words.say("show-log"), log.collect()));
    sections
}

fn people(document: &Document, labels: &Labels) -> Vec<String> {
    let session = &document.session;
    let mut people: Vec<_> = session.people.iter().collect();
    people.sort_by_key(|person| (person.last.to_lowercase(), person.first.to_lowercase()));
    people
        .into_iter()
        .map(|person| {
            let body = person
                .body
                .as_ref()
                .and_then(|id| session.body(id))
                .map(|body| body.name.clone());
            let mark = if person.attendance.came() { "x" } else { " " };
            format!(
                "[{mark}] {}, {}",
                person.name(),
                body.unwrap_or_else(|| labels.belonging(person.belonging))
            )
        })
        .collect()
}

fn sheet(proposal: &Proposal) -> String {
    let text = proposal.text.replace('\n', "\n    ");
    format!("{} {text}", proposal.id)
}

fn plan_lines(plan: &Plan, document: &Document, labels: &Labels, words: &Words) -> Vec<String> {
    let session = &document.session;
    let title = match &plan.project {
        Some(project) => labels.thing(session, project),
        None => plan.title.clone(),
    };
    let actions = plan.actions.iter().map(|action| {
        let who = action
            .who
            .as_ref()
            .map(|id| labels.person(session, id))
            .unwrap_or_default();
        let by = action.by.map(|date| words.date(date)).unwrap_or_default();
        let parts: Vec<&str> = [action.what.as_str(), who.as_str(), by.as_str()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect();
        format!("    {}", parts.join(" · "))
    });
    std::iter::once(format!("{} {title}", plan.id))
        .chain(actions)
        .collect()
}
