//! What plans and projects can come from, as choices: what has more dots comes first.

use super::super::pane::table_name;
use super::super::{Desk, Labels};
use crate::domain::{Id, Proposal, ProposalState, Session, cluster_dots, counted_in, dots_on};
use crate::widget::Choice;

/// One thing something can come from.
struct Origin<'a> {
    id: &'a Id,
    dots: u32,
}

/// Clusters and sheets still standing, the most voted first. What is already `chosen` is always among them.
pub fn of_plan(session: &Session, chosen: &[Id], desk: &Desk) -> Vec<Choice> {
    choices(voted(session), chosen, session, desk)
}

/// Plans first, because they were just made; then clusters and sheets by dots; then reports and tables, and the sheets
/// taken into others, whose words live on there.
pub fn of_project(session: &Session, chosen: &[Id], desk: &Desk) -> Vec<Choice> {
    let plans = session.outcomes.plans.iter().map(|plan| &plan.id);
    let reports = session.reports.iter().map(|report| &report.id);
    let tables = session.room.tables.iter().map(|table| &table.id);
    let merged = session.proposals.iter().filter(|sheet| is_merged(sheet));
    let merged = merged.map(|sheet| &sheet.id);
    let mut origins: Vec<Origin> = plans.map(undotted).collect();
    origins.extend(voted(session));
    origins.extend(reports.chain(tables).chain(merged).map(undotted));
    choices(origins, chosen, session, desk)
}

fn is_merged(sheet: &Proposal) -> bool {
    match sheet.state {
        ProposalState::Merged { .. } => true,
        ProposalState::Posted | ProposalState::Withdrawn { .. } => false,
    }
}

fn undotted(id: &Id) -> Origin<'_> {
    Origin { id, dots: 0 }
}

fn voted(session: &Session) -> Vec<Origin<'_>> {
    let clusters = session.outcomes.clusters.iter().map(|cluster| Origin {
        id: &cluster.id,
        dots: cluster_dots(session, cluster),
    });
    let sheets = session.proposals.iter().filter(|sheet| sheet.is_standing());
    let sheets = sheets.map(|sheet| Origin {
        id: &sheet.id,
        dots: dots_on(session, &sheet.id),
    });
    let mut voted: Vec<Origin> = clusters.chain(sheets).collect();
    voted.sort_by_key(|origin| std::cmp::Reverse(origin.dots));
    voted
}

fn choices<'a>(
    mut origins: Vec<Origin<'a>>,
    chosen: &'a [Id],
    session: &Session,
    desk: &Desk,
) -> Vec<Choice> {
    for id in chosen {
        if !origins.iter().any(|origin| origin.id == id) {
            origins.push(undotted(id));
        }
    }
    let labels = Labels::of(desk);
    origins
        .into_iter()
        .map(|origin| {
            let name = table(origin.id, desk).unwrap_or_else(|| labels.thing(session, origin.id));
            let label = match origin.dots {
                0 => name,
                dots => {
                    let votes = labels.votes(dots, counted_in(session, origin.id));
                    desk.tell(
                        "origin-with-dots",
                        &[("name", name.into()), ("votes", votes.into())],
                    )
                }
            };
            Choice::new(origin.id.as_str(), label)
        })
        .collect()
}

/// A table by more than its number, which among other things would say nothing.
fn table(id: &Id, desk: &Desk) -> Option<String> {
    let mut tables = desk.session()?.room.tables.iter();
    let table = tables.find(|table| &table.id == id)?;
    Some(table_name(table, desk))
}
