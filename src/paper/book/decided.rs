//! What was decided: clusters, votes, action plans, offers of help.

use super::editor::Editor;
use crate::domain::{Action, Ballot, Id, Offer, Plan, cluster_dots, counted_in};

pub fn write_clusters(editor: &mut Editor) {
    let session = editor.session();
    let clusters = &session.outcomes.clusters;
    if clusters.is_empty() {
        return;
    }
    editor.chapter("book-clusters");
    for cluster in clusters {
        editor.sheet(cluster.id.as_str(), &cluster.title);
        let dots = cluster_dots(session, cluster);
        if dots > 0 {
            let counted = counted_in(session, &cluster.id);
            editor.note(&editor.labels().votes(dots, counted));
        }
        let members = editor.things(&cluster.members);
        editor.list("book-in-it", &members);
        editor.list("reading-open-questions", &cluster.open_questions);
    }
}

pub fn write_votes(editor: &mut Editor) {
    let ballots = &editor.session().outcomes.ballots;
    if ballots.is_empty() {
        return;
    }
    editor.chapter("book-votes");
    for ballot in ballots {
        write_ballot(editor, ballot);
    }
}

fn write_ballot(editor: &mut Editor, ballot: &Ballot) {
    let facts = [
        ("at", editor.words.time(ballot.at.time()).into()),
        ("voters", ballot.voters.into()),
        ("dots", ballot.dots.into()),
        ("unused", ballot.unused.into()),
    ];
    editor.text(&editor.tell("reading-ballot", &facts));
    let mut rows: Vec<(String, u32)> = ballot
        .tallies
        .iter()
        .map(|tally| (editor.thing(&tally.on), tally.dots))
        .collect();
    rows.sort_by_key(|(_, dots)| std::cmp::Reverse(*dots));
    editor.bars(
        &editor.tell("book-ballot", &[("id", ballot.id.as_str().into())]),
        rows,
    );
}

pub fn write_plans(editor: &mut Editor) {
    let plans = &editor.session().outcomes.plans;
    if plans.is_empty() {
        return;
    }
    editor.chapter("book-plans");
    for plan in plans {
        write_plan(editor, plan);
    }
}

fn write_plan(editor: &mut Editor, plan: &Plan) {
    let project = plan.project.as_ref().map(|id| editor.thing(id));
    editor.sheet(plan.id.as_str(), &editor.plan_title(plan));
    let owner = plan.team.owner.as_ref().map(|id| editor.veil.name(id));
    let groups = editor.things(&plan.team.groups).join(", ");
    let facts = [
        (editor.say("book-owner"), owner.unwrap_or_default()),
        (editor.say("book-team"), editor.people(&plan.team.members)),
        (editor.say("reading-groups"), groups),
        (editor.say("book-project"), project.unwrap_or_default()),
        (editor.say("book-from"), editor.things(&plan.from).join(" · ")),
    ];
    editor.facts(&facts);
    editor.list("reading-seeds", &plan.bridge.seeds);
    editor.list("reading-obstacles", &plan.bridge.obstacles);
    editor.list("reading-allies", &plan.bridge.allies);
    editor.list("reading-bridges", &plan.bridge.bridges);
    let rows: Vec<Vec<String>> = plan
        .actions
        .iter()
        .map(|action| action_row(action, editor))
        .collect();
    let heads = [
        ("book-what-head", 7),
        ("book-who-head", 4),
        ("book-by-head", 3),
        ("book-how-head", 8),
    ];
    editor.table(&editor.say("reading-actions"), &heads, &rows);
}

/// What, who with whom, by when; then where, how, with what, and how one will know.
fn action_row(action: &Action, editor: &Editor) -> Vec<String> {
    let mut who: Vec<_> = action.who.iter().cloned().collect();
    who.extend(action.with.iter().cloned());
    let by = action
        .by
        .map_or_else(|| editor.say("not-collected"), |date| editor.words.date(date));
    let means = &action.means;
    let how = [&means.place, &means.how, &means.resources, &action.check];
    let how: Vec<&str> = how
        .into_iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    let who = if who.is_empty() {
        editor.say("not-collected")
    } else {
        editor.people(&who)
    };
    vec![action.what.clone(), who, by, how.join(" · ")]
}

pub fn write_offers(editor: &mut Editor) {
    let offers = &editor.session().outcomes.offers;
    if offers.is_empty() {
        return;
    }
    editor.chapter("book-offers");
    // Those who offer the same for the same project stand together.
    let is_same = |one: &Offer, other: &Offer| (&one.what, &one.project) == (&other.what, &other.project);
    let rows: Vec<Vec<String>> = offers
        .chunk_by(is_same)
        .filter_map(|alike| {
            let first = alike.first()?;
            let people: Vec<Id> = alike.iter().map(|offer| offer.person.clone()).collect();
            let project = first.project.as_ref().map(|id| editor.thing(id));
            let what = first.what.clone();
            Some(vec![editor.people(&people), what, project.unwrap_or_default()])
        })
        .collect();
    let heads = [("book-who-head", 4), ("book-offer", 7), ("book-project", 6)];
    editor.table("", &heads, &rows);
}
