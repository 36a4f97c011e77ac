//! What the robot does at the end: action plans, project sheets, offers of help.

use cerchio::domain::{
    ACTION_KINDS, ACTIVITIES, Action, Id, NEEDS, Offer, Plan, Project, RANGES, ROLES, SOURCES, SST_ROLES,
    TARGETS, Vocabulary,
};
use cerchio::format::Activity;

use super::form::Entry;
use super::robot::Robot;

impl Robot<'_> {
    fn terms(&self, vocabulary: Vocabulary, words: &[String]) -> Entry {
        let labels = self.labels();
        let terms = words.iter().map(|word| labels.term(vocabulary.name, word));
        Entry::Many(terms.collect())
    }

    fn term(&self, vocabulary: Vocabulary, word: &str) -> Entry {
        Entry::One((!word.is_empty()).then(|| self.labels().term(vocabulary.name, word)))
    }

    fn things(&self, ids: &[Id]) -> Entry {
        Entry::Many(ids.iter().map(|id| self.thing(id)).collect())
    }

    pub fn plan(&mut self, plan: &Plan) {
        self.go_to_work(|activity| matches!(activity, Activity::Plans));
        let owner = plan.team.owner.as_ref().map(|owner| self.name(owner));
        self.press("n");
        let mut fields = vec![
            ("plan-from", self.things(&plan.from)),
            ("plan-title", Entry::text(&plan.title)),
            ("plan-owner", Entry::One(owner)),
            ("plan-team", Entry::Many(self.names(&plan.team.members))),
        ];
        if !plan.team.groups.is_empty() {
            let room = &self.session().room;
            let groups = room
                .groups
                .iter()
                .filter(|group| plan.team.groups.contains(&group.id));
            fields.push((
                "plan-groups",
                Entry::Many(groups.map(|group| group.name.clone()).collect()),
            ));
        }
        if let Some(project) = &plan.project {
            fields.push(("plan-project", Entry::One(Some(self.thing(project)))));
        }
        self.fill(&fields);
        if !plan.bridge.is_empty() {
            self.press("b");
            self.fill(&[
                ("bridge-seeds", Entry::lines(&plan.bridge.seeds)),
                ("bridge-obstacles", Entry::lines(&plan.bridge.obstacles)),
                ("bridge-allies", Entry::lines(&plan.bridge.allies)),
                ("bridge-bridges", Entry::lines(&plan.bridge.bridges)),
            ]);
        }
        for action in &plan.actions {
            self.action(action);
        }
    }

    fn action(&mut self, action: &Action) {
        let by = action.by.map(|by| self.date(by)).unwrap_or_default();
        let fields = [
            ("action-what", Entry::text(&action.what)),
            (
                "action-who",
                Entry::One(action.who.as_ref().map(|who| self.name(who))),
            ),
            ("action-with", Entry::Many(self.names(&action.with))),
            ("action-by", Entry::text(by)),
            ("action-place", Entry::text(&action.means.place)),
            ("action-how", Entry::text(&action.means.how)),
            ("action-resources", Entry::text(&action.means.resources)),
            ("action-check", Entry::text(&action.check)),
        ];
        self.press("+");
        self.fill(&fields);
    }

    /// The three steps of a sheet, then its partners and its money.
    pub fn project(&mut self, project: &Project) {
        self.go_to_work(|activity| matches!(activity, Activity::Projects));
        let first = [
            ("project-title", Entry::text(&project.title)),
            ("project-from", self.things(&project.from)),
            ("project-description", Entry::text(&project.description)),
            ("project-goals", Entry::lines(&project.goals)),
        ];
        self.press("n");
        self.fill(&first);
        let scope = self.scope_of(project);
        self.fill(&scope);
        let crew = self.crew_of(project);
        self.fill(&crew);
        for partner in &project.partnership.partners {
            let body = self.body_name(&partner.body);
            let roles = self.terms(ROLES, &partner.roles);
            self.press("p");
            self.fill(&[("partner-body", Entry::One(Some(body))), ("partner-roles", roles)]);
        }
        for funding in &project.expected.funding {
            let source = self.term(SOURCES, &funding.source);
            let amount = funding
                .cents
                .map(|cents| format!("{},{:02}", cents / 100, cents % 100));
            self.press("f");
            self.fill(&[
                ("funding-source", source),
                ("funding-amount", Entry::text(amount.unwrap_or_default())),
            ]);
        }
        // From the sheet back to the list of sheets.
        self.press("Esc");
    }

    fn scope_of(&self, project: &Project) -> Vec<(&'static str, Entry)> {
        let scope = &project.scope;
        let mut fields = vec![
            ("project-needs", self.terms(NEEDS, &scope.needs)),
            ("project-activities", self.terms(ACTIVITIES, &scope.activities)),
            ("project-targets", self.terms(TARGETS, &scope.targets)),
            ("project-range", self.term(RANGES, &scope.range)),
            ("project-areas", Entry::lines(&scope.areas)),
            ("project-municipalities", Entry::lines(&scope.municipalities)),
            ("project-action-kind", self.term(ACTION_KINDS, &scope.action_kind)),
        ];
        if let Some(earlier) = &project.continues {
            fields.push(("project-continues", Entry::One(Some(self.earlier(earlier)))));
        }
        fields
    }

    /// A project of an earlier laboratory, as the list calls it.
    fn earlier(&self, link: &str) -> String {
        let (laboratory, project) = link.split_once('/').expect("a laboratory and its project");
        let earlier = super::sample(laboratory);
        let mut projects = earlier.session.outcomes.projects.iter();
        let project = projects.find(|known| known.id.as_str() == project);
        let title = &project.expect("a project").title;
        format!(
            "{title} ({})",
            self.hands.model().words.date(earlier.summary.date)
        )
    }

    pub fn offer(&mut self, offer: &Offer) {
        self.go_to_work(|activity| matches!(activity, Activity::Close));
        let project = offer.project.as_ref().map(|project| self.thing(project));
        let fields = [
            ("offer-person", Entry::One(Some(self.name(&offer.person)))),
            ("offer-project", Entry::One(project)),
            ("offer-what", Entry::text(&offer.what)),
        ];
        self.press("d");
        self.fill(&fields);
    }

    fn crew_of(&self, project: &Project) -> Vec<(&'static str, Entry)> {
        let partnership = &project.partnership;
        let (operators, expected) = (&partnership.operators, &project.expected);
        let contact = partnership.contact.as_ref().map(|person| self.name(person));
        let promoter = partnership.promoter.as_ref().map(|body| self.body_name(body));
        let starts = project.calendar.starts.map(|date| self.date(date));
        vec![
            ("project-contact", Entry::One(contact)),
            ("project-promoter", Entry::One(promoter)),
            ("project-beneficiaries", Entry::number(expected.beneficiaries)),
            ("project-in-charge", Entry::number(expected.in_charge)),
            ("project-volunteers", Entry::number(expected.volunteers)),
            ("project-professionals", Entry::number(expected.professionals)),
            ("project-sst-roles", self.terms(SST_ROLES, &partnership.sst_roles)),
            ("project-operators-sst", Entry::number(operators.sst)),
            (
                "project-operators-networks",
                Entry::number(operators.networks_office),
            ),
            ("project-operators-other", Entry::number(operators.other_offices)),
            ("project-starts", Entry::text(starts.unwrap_or_default())),
            ("project-months", Entry::number(project.calendar.months)),
        ]
    }
}
