//! The Future Lab of Zola Predosa.

use super::{day, id, ids, project, sheet};
use crate::support::example::Example;

#[test]
fn the_future_lab_is_told_as_it_was() {
    let document = Example::future_lab().document();
    let session = &document.session;
    assert!(
        session
            .header
            .note
            .contains("raccolta di storie in due scale, 11 persone")
    );
    assert_eq!(document.summary.variant, "catarsi_utopia_transizione");
    let group = session.room.groups.get(2).unwrap();
    assert_eq!((group.name.as_str(), group.members.len()), ("L'ex scuola", 8));
    let card = sheet(&document, "C17");
    assert_eq!(
        (card.text.as_str(), &card.author),
        ("Le badanti non hanno un nome", &None)
    );
    assert_eq!(card.position.at, Some(id("S01")));
    assert_eq!(session.outcomes.clusters.get(4).unwrap().members, ids("C18 C19"));
    let [first, second] = session.outcomes.ballots.as_slice() else {
        panic!("two votes were held");
    };
    assert_eq!((first.voters, first.dots, first.unused), (31, 3, 0));
    assert_eq!((second.voters, second.dots, second.unused), (31, 2, 2));
    assert_eq!(first.tallies.iter().map(|tally| tally.dots).sum::<u32>(), 93);
    let worst = session
        .proposals
        .iter()
        .find(|sheet| sheet.text == "L'asta")
        .unwrap();
    assert_eq!(
        worst.details.get("form").map(String::as_str),
        Some("racconto letto")
    );
    let turned = session
        .proposals
        .iter()
        .find(|sheet| sheet.from == ids("K04"))
        .unwrap();
    assert_eq!(turned.text, "Chi abita decide, e chi decide abita");
    let best = session
        .proposals
        .iter()
        .find(|sheet| sheet.text == "La scala che si saluta")
        .unwrap();
    assert_eq!(best.from.len(), 5);
    assert!(
        best.details
            .get("sketch")
            .unwrap()
            .starts_with("Ogni domenica si apparecchia")
    );
}

#[test]
fn the_transitions_of_the_future_lab_lead_to_projects_that_go_on() {
    let document = Example::future_lab().document();
    let plan = document.session.outcomes.plans.first().unwrap();
    assert_eq!(plan.team.groups, ids("S01 S02"));
    assert_eq!(plan.bridge.obstacles.len(), 3);
    assert_eq!(
        plan.bridge.seeds.first().unwrap(),
        "la festa di cortile fino al 2019"
    );
    let breakfast = plan.actions.get(1).unwrap();
    assert_eq!(
        (&breakfast.who, &breakfast.with),
        (&Some(id("P03")), &ids("P10 P13"))
    );
    assert_eq!(breakfast.means.resources, "tavoli della parrocchia");
    let stairs = project(&document, "PR01");
    assert_eq!(
        stairs.continues.as_deref(),
        Some("2025-05-17-nessuno-resta-solo/PR02")
    );
    assert_eq!(
        stairs.from.iter().skip(1).cloned().collect::<Vec<_>>(),
        ids("A01 K01")
    );
    assert_eq!(stairs.scope.areas, ["Le Logge (Zola)"]);
    assert_eq!(
        project(&document, "PR02").partnership.operators.networks_office,
        Some(1)
    );
    let closing = &document.session.day.closing;
    assert_eq!(closing.follow_ups.last().unwrap().date, day("2026-06-06"));
    assert_eq!(
        closing.evaluation.as_ref().map(|slips| slips.mean_tenths),
        Some(44)
    );
}
