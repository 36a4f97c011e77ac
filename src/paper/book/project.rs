//! The project sheets: every field, and "not collected" where nobody said.

use super::editor::Editor;
use crate::domain::{Funding, Project};

pub fn write(editor: &mut Editor) {
    let projects = &editor.session().outcomes.projects;
    if projects.is_empty() {
        return;
    }
    editor.chapter("book-projects");
    for project in projects {
        editor.sheet(project.id.as_str(), &project.title);
        editor.text(&project.description);
        editor.list("field-project-goals", &project.goals);
        let mut facts = scope(project, editor);
        facts.extend(partnership(project, editor));
        facts.extend(expected(project, editor));
        for (_, value) in &mut facts {
            if value.trim().is_empty() {
                *value = editor.say("not-collected");
            }
        }
        editor.facts(&facts);
        let from = editor.things(&project.from);
        editor.list("book-from", &from);
    }
}

type Facts = Vec<(String, String)>;

fn scope(project: &Project, editor: &Editor) -> Facts {
    let scope = &project.scope;
    let labels = editor.labels();
    let terms = |vocabulary: &str, terms: &[String]| {
        let words: Vec<String> = terms.iter().map(|term| labels.term(vocabulary, term)).collect();
        words.join(" · ")
    };
    vec![
        (
            editor.say("field-project-state"),
            labels.project_state(project.state),
        ),
        (editor.say("field-project-needs"), terms("need", &scope.needs)),
        (
            editor.say("field-project-activities"),
            terms("activity", &scope.activities),
        ),
        (
            editor.say("field-project-targets"),
            terms("target", &scope.targets),
        ),
        (
            editor.say("field-project-range"),
            labels.term("range", &scope.range),
        ),
        (editor.say("field-project-areas"), scope.areas.join(" · ")),
        (
            editor.say("field-project-municipalities"),
            scope.municipalities.join(" · "),
        ),
        (
            editor.say("field-project-action-kind"),
            labels.term("action-kind", &scope.action_kind),
        ),
    ]
}

fn partnership(project: &Project, editor: &Editor) -> Facts {
    let labels = editor.labels();
    let partnership = &project.partnership;
    let partners = partnership.partners.iter().map(|partner| {
        let roles: Vec<String> = partner
            .roles
            .iter()
            .map(|role| labels.term("role", role))
            .collect();
        let body = editor.thing(&partner.body);
        if roles.is_empty() {
            body
        } else {
            format!("{body} ({})", roles.join(", "))
        }
    });
    let contact = partnership.contact.as_ref().map(|id| editor.veil.name(id));
    let promoter = partnership.promoter.as_ref().map(|id| editor.thing(id));
    let roles = partnership
        .sst_roles
        .iter()
        .map(|role| labels.term("sst-role", role));
    let operators = &partnership.operators;
    vec![
        (editor.say("field-project-contact"), contact.unwrap_or_default()),
        (editor.say("field-project-promoter"), promoter.unwrap_or_default()),
        (
            editor.say("field-project-partners"),
            partners.collect::<Vec<_>>().join(" · "),
        ),
        (
            editor.say("field-project-sst-roles"),
            roles.collect::<Vec<_>>().join(" · "),
        ),
        (
            editor.say("field-project-operators-sst"),
            number(operators.sst, editor),
        ),
        (
            editor.say("field-project-operators-networks"),
            number(operators.networks_office, editor),
        ),
        (
            editor.say("field-project-operators-other"),
            number(operators.other_offices, editor),
        ),
    ]
}

fn expected(project: &Project, editor: &Editor) -> Facts {
    let expected = &project.expected;
    let funding: Vec<String> = expected
        .funding
        .iter()
        .map(|funding| money(funding, editor))
        .collect();
    let starts = project.calendar.starts.map(|date| editor.words.date(date));
    vec![
        (
            editor.say("field-project-beneficiaries"),
            number(expected.beneficiaries, editor),
        ),
        (
            editor.say("field-project-in-charge"),
            number(expected.in_charge, editor),
        ),
        (
            editor.say("field-project-volunteers"),
            number(expected.volunteers, editor),
        ),
        (
            editor.say("field-project-professionals"),
            number(expected.professionals, editor),
        ),
        (editor.say("field-project-funding"), funding.join(" · ")),
        (editor.say("field-project-starts"), starts.unwrap_or_default()),
        (
            editor.say("field-project-months"),
            number(project.calendar.months, editor),
        ),
    ]
}

fn number(number: Option<u32>, editor: &Editor) -> String {
    number.map_or_else(String::new, |number| editor.words.number(i64::from(number)))
}

/// "Fondi comunali: 3.500,00 €".
fn money(funding: &Funding, editor: &Editor) -> String {
    let source = editor.labels().term("source", &funding.source);
    let amount = funding
        .cents
        .map_or_else(|| editor.say("not-collected"), |cents| editor.words.euros(cents));
    format!("{source}: {amount}")
}
