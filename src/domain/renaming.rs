//! A laboratory with other ids for some of its sheets, reports and projects, and in all that names them.

use std::collections::BTreeMap;

use super::{Encounters, Errand, Id, Outcomes, Papers, Proposal, ProposalState, Report, Session, Wall};

/// The new id of each record that gets one.
pub type Renaming = BTreeMap<Id, Id>;

impl Session {
    /// The same laboratory, each of those records under its new id wherever it is named.
    pub(super) fn renamed(mut self, renaming: &Renaming) -> Self {
        let mut name = |id: &mut Id| {
            if let Some(new) = renaming.get(id) {
                *id = new.clone();
            }
        };
        self.proposals
            .iter_mut()
            .for_each(|sheet| in_sheet(sheet, &mut name));
        self.reports
            .iter_mut()
            .for_each(|report| in_report(report, &mut name));
        in_wall(&mut self.wall, &mut name);
        in_outcomes(&mut self.outcomes, &mut name);
        in_encounters(&mut self.encounters, &mut name);
        in_papers(&mut self.papers, &mut name);
        self
    }
}

fn in_sheet(sheet: &mut Proposal, name: &mut impl FnMut(&mut Id)) {
    name(&mut sheet.id);
    sheet.from.iter_mut().for_each(&mut *name);
    match &mut sheet.state {
        ProposalState::Merged { into, .. } => name(into),
        ProposalState::Posted | ProposalState::Withdrawn { .. } => {}
    }
}

fn in_report(report: &mut Report, name: &mut impl FnMut(&mut Id)) {
    name(&mut report.id);
    name(&mut report.topic);
    report.contents.links.iter_mut().for_each(name);
}

fn in_wall(wall: &mut Wall, name: &mut impl FnMut(&mut Id)) {
    for sign_up in &mut wall.sign_ups {
        name(&mut sign_up.topic);
        sign_up.from.iter_mut().for_each(&mut *name);
    }
    for walk in &mut wall.walks {
        walk.from.iter_mut().chain(&mut walk.to).for_each(&mut *name);
    }
    wall.pins.iter_mut().for_each(name);
}

fn in_outcomes(outcomes: &mut Outcomes, name: &mut impl FnMut(&mut Id)) {
    for cluster in &mut outcomes.clusters {
        cluster.members.iter_mut().for_each(&mut *name);
    }
    for ballot in &mut outcomes.ballots {
        ballot.tallies.iter_mut().for_each(|tally| name(&mut tally.on));
        ballot.slips.iter_mut().flatten().for_each(&mut *name);
    }
    for plan in &mut outcomes.plans {
        plan.from.iter_mut().chain(&mut plan.project).for_each(&mut *name);
    }
    for project in &mut outcomes.projects {
        name(&mut project.id);
        project.from.iter_mut().for_each(&mut *name);
    }
    for offer in &mut outcomes.offers {
        offer.project.iter_mut().for_each(&mut *name);
    }
}

fn in_encounters(encounters: &mut Encounters, name: &mut impl FnMut(&mut Id)) {
    encounters.loans.iter_mut().for_each(|loan| name(&mut loan.book));
}

fn in_papers(papers: &mut Papers, name: &mut impl FnMut(&mut Id)) {
    for slip in &mut papers.slips {
        slip.records.iter_mut().for_each(&mut *name);
    }
    let slips = papers.slips.iter_mut().map(|slip| &mut slip.errand);
    for errand in slips.chain(&mut papers.printed) {
        match errand {
            Errand::Report(topic) => name(topic),
            Errand::Sheet { .. } | Errand::Table { .. } | Errand::Project(_) | Errand::BlankReport(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample::LABORATORIES;

    /// The session of a worked laboratory, as its text.
    fn session(text: &str) -> Session {
        let options =
            ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        let document: crate::domain::Document = options.from_str(text).unwrap();
        document.session
    }

    fn text(session: &Session) -> String {
        ron::to_string(session).unwrap()
    }

    /// Every sheet, report and project of the laboratory, and an id that nothing has.
    fn strange(session: &Session) -> Renaming {
        let sheets = session.proposals.iter().map(|sheet| &sheet.id);
        let reports = session.reports.iter().map(|report| &report.id);
        let projects = session.outcomes.projects.iter().map(|project| &project.id);
        let all = sheets.chain(reports).chain(projects);
        all.map(|id| (id.clone(), Id(format!("§{id}§")))).collect()
    }

    #[test]
    fn nothing_in_the_worked_laboratories_keeps_an_old_name() {
        for laboratory in LABORATORIES {
            let session = session(laboratory);
            let renaming = strange(&session);
            assert!(renaming.len() > 10);
            let renamed = text(&session.clone().renamed(&renaming));
            for id in renaming.keys() {
                assert!(!renamed.contains(&format!("\"{id}\"")), "{id}");
            }
            assert_eq!(renamed.replace('§', ""), text(&session));
        }
    }
}
