//! What was decided: clusters, action plans, projects, offers of help.

use super::scribe::Scribe;
use crate::domain::{Action, Cluster, Noun, Plan, cluster_dots, counted_in};

pub fn write_clusters(scribe: &mut Scribe) {
    let session = scribe.session();
    let clusters = &session.outcomes.clusters;
    if clusters.is_empty() {
        return;
    }
    scribe.section(&format!(
        "{} ({})",
        scribe.desk.say("show-clusters"),
        clusters.len()
    ));
    for cluster in clusters {
        scribe.about_record(Noun::Cluster, &cluster.id);
        let dots = dots(cluster, scribe);
        scribe.title(&format!("{} {}{dots}", cluster.id, cluster.title));
        scribe.body(&scribe.things(&cluster.members));
        scribe.list("reading-open-questions", &cluster.open_questions);
    }
}

/// " · 12 bollini", or nothing.
fn dots(cluster: &Cluster, scribe: &Scribe) -> String {
    let session = scribe.session();
    match cluster_dots(session, cluster) {
        0 => String::new(),
        dots => format!(
            " · {}",
            scribe.labels().votes(dots, counted_in(session, &cluster.id))
        ),
    }
}

pub fn write_plans(scribe: &mut Scribe) {
    let plans = &scribe.session().outcomes.plans;
    if plans.is_empty() {
        return;
    }
    scribe.section(&format!("{} ({})", scribe.desk.say("show-plans"), plans.len()));
    for plan in plans {
        write_plan(scribe, plan);
    }
}

fn write_plan(scribe: &mut Scribe, plan: &Plan) {
    let session = scribe.session();
    scribe.about_record(Noun::Plan, &plan.id);
    let labels = scribe.labels();
    let project = plan.project.as_ref().map(|id| labels.thing(session, id));
    let title = if plan.title.is_empty() {
        project.clone().unwrap_or_default()
    } else {
        plan.title.clone()
    };
    scribe.title(&format!("{} {title}", plan.id));
    let owner = scribe.person(plan.team.owner.as_ref());
    if !owner.is_empty() {
        scribe.note(&scribe.tell("reading-owner", &[("name", owner.into())]));
    }
    if let Some(project) = project.filter(|_| !plan.title.is_empty()) {
        scribe.note(&scribe.tell("reading-for-project", &[("project", project.into())]));
    }
    if !plan.from.is_empty() {
        let from = scribe.things(&plan.from);
        scribe.note(&scribe.tell("reading-from", &[("things", from.into())]));
    }
    let team: Vec<_> = plan
        .team
        .members
        .iter()
        .chain(&plan.team.groups)
        .cloned()
        .collect();
    if !team.is_empty() {
        let team = scribe.things(&team);
        scribe.note(&scribe.tell("reading-team", &[("names", team.into())]));
    }
    scribe.list("reading-seeds", &plan.bridge.seeds);
    scribe.list("reading-obstacles", &plan.bridge.obstacles);
    scribe.list("reading-allies", &plan.bridge.allies);
    scribe.list("reading-bridges", &plan.bridge.bridges);
    let actions: Vec<String> = plan
        .actions
        .iter()
        .map(|action| action_line(action, scribe))
        .collect();
    scribe.list("reading-actions", &actions);
}

/// What, who with whom, by when, where, how, with what, and how one will know.
fn action_line(action: &Action, scribe: &Scribe) -> String {
    let mut who = vec![scribe.person(action.who.as_ref())];
    who.extend(
        action
            .with
            .iter()
            .map(|id| scribe.labels().thing(scribe.session(), id)),
    );
    who.retain(|name| !name.is_empty());
    let by = action
        .by
        .map(|date| scribe.tell("reading-by", &[("date", scribe.desk.words.date(date).into())]));
    let means = &action.means;
    let parts = [
        action.what.clone(),
        who.join(", "),
        by.unwrap_or_default(),
        means.place.clone(),
        means.how.clone(),
        means.resources.clone(),
        action.check.clone(),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

pub fn write_projects(scribe: &mut Scribe) {
    let projects = &scribe.session().outcomes.projects;
    if projects.is_empty() {
        return;
    }
    scribe.section(&format!(
        "{} ({})",
        scribe.desk.say("show-projects"),
        projects.len()
    ));
    for project in projects {
        scribe.about_record(Noun::Project, &project.id);
        scribe.title(&format!("{} {}", project.id, project.title));
        scribe.body(&project.description);
        scribe.list("field-project-goals", &project.goals);
        let from = scribe.things(&project.from);
        scribe.note(&scribe.tell("reading-from", &[("things", from.into())]));
    }
}

pub fn write_offers(scribe: &mut Scribe) {
    let session = scribe.session();
    if session.outcomes.offers.is_empty() {
        return;
    }
    scribe.section(&scribe.desk.say("reading-offers"));
    for offer in &session.outcomes.offers {
        scribe.about_record(Noun::Offer, &offer.id);
        let project = offer
            .project
            .as_ref()
            .map(|id| scribe.labels().thing(session, id));
        let parts = [
            scribe.person(Some(&offer.person)),
            offer.what.clone(),
            project.unwrap_or_default(),
        ];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        scribe.line(&parts.join(" · "));
    }
}
