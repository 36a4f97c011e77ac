use crate::domain::{Ballot, Cluster, Contents, NextStep, Plan, ProposalState, Stacking, Tally, Team};
use crate::domain::{Document, Id};
use crate::registry::fixture::{closed, noon, project, proposal, report, table};
use crate::registry::ledger::Birth;
use crate::registry::{Chain, Source, became, chain};

/// The tree as lines, two blanks a step.
fn drawn(chain: &Chain) -> Vec<String> {
    let name = |source: &Source| match source {
        Source::Record(_, id) => id.0.clone(),
        Source::Unknown(text) => format!("?{text}"),
        Source::Header | Source::Round(_) | Source::Closing => String::new(),
    };
    chain
        .nodes
        .iter()
        .map(|node| format!("{}{}", "  ".repeat(node.depth), name(&node.source)))
        .collect()
}

fn lab() -> Document {
    let mut lab = closed(
        "lab",
        "2025-05-17",
        vec![project("PR01", "Orto", &["T01", "R01", "K01"])],
    );
    lab.session.proposals = vec![
        proposal("T01", "Un orto per tutti\nAnche in carrozzina"),
        proposal("T02", "L'acqua"),
    ];
    lab.session.reports = vec![report("R01", "T01", &["Il terreno c'è."])];
    lab.session.outcomes.clusters = vec![Cluster {
        id: "K01".into(),
        title: "Terra".to_owned(),
        members: vec!["T01".into(), "T02".into()],
        open_questions: Vec::new(),
    }];
    lab
}

fn chain_of(lab: &Document) -> Chain {
    chain(&[lab], "lab", &"PR01".into()).unwrap()
}

#[test]
fn a_project_leads_through_its_cluster_to_topics_and_their_reports_each_once() {
    assert_eq!(
        drawn(&chain_of(&lab())),
        ["PR01", "  K01", "    T01", "      R01", "    T02"]
    );
}

#[test]
fn the_sentences_of_the_report_are_reached() {
    let chain = chain_of(&lab());
    let sentences: Vec<&str> = chain.sentences().collect();
    assert_eq!(
        sentences,
        [
            "Un orto per tutti",
            "Anche in carrozzina",
            "Il terreno c'è.",
            "L'acqua"
        ]
    );
}

#[test]
fn a_merged_topic_hangs_from_the_one_it_went_into() {
    let mut lab = lab();
    lab.session.proposals[1].state = ProposalState::Merged {
        into: "T01".into(),
        at: noon(),
        note: String::new(),
    };
    lab.session.outcomes.clusters.clear();
    lab.session.outcomes.projects[0].from = vec!["R01".into()];
    assert_eq!(drawn(&chain_of(&lab)), ["PR01", "  R01", "    T01", "      T02"]);
}

#[test]
fn a_table_stands_for_the_notes_written_at_it() {
    let mut lab = lab();
    lab.session.room.tables = vec![table("V01", "Il cibo")];
    lab.session.proposals[1].position.at = Some("V01".into());
    lab.session.outcomes.projects[0].from = vec!["V01".into()];
    assert_eq!(drawn(&chain_of(&lab)), ["PR01", "  V01", "    T02"]);
}

#[test]
fn a_plan_made_for_the_project_is_in_its_chain() {
    let mut lab = lab();
    lab.session.outcomes.projects[0].from.clear();
    lab.session.outcomes.plans = vec![Plan {
        id: "A01".into(),
        title: String::new(),
        from: vec!["T02".into()],
        project: Some("PR01".into()),
        team: Team::default(),
        bridge: crate::domain::Bridge {
            seeds: vec!["Un pozzo".to_owned()],
            ..Default::default()
        },
        actions: Vec::new(),
    }];
    let chain = chain_of(&lab);
    assert_eq!(drawn(&chain), ["PR01", "  A01", "    T02"]);
    assert_eq!(chain.nodes[1].sentences, ["Un pozzo"]);
}

#[test]
fn a_circle_of_references_ends() {
    let mut lab = lab();
    lab.session.proposals[0].from = vec!["T02".into()];
    lab.session.proposals[1].from = vec!["T01".into(), "K01".into()];
    assert_eq!(chain_of(&lab).nodes.len(), 5);
}

#[test]
fn ten_thousand_sheets_one_from_the_other_are_followed_to_the_end() {
    let mut lab = lab();
    lab.session.outcomes.projects[0].from = vec!["U1".into()];
    lab.session.proposals = (1..=10_000)
        .map(|number| {
            let mut sheet = proposal(&format!("U{number}"), "foglio");
            sheet.from = vec![Id(format!("U{}", number + 1))];
            sheet
        })
        .collect();
    let birth = Birth {
        session: "lab".to_owned(),
        project: "PR01".into(),
    };
    assert_eq!(became(&[&lab], "lab", &"U10000".into()), [birth]);
}

#[test]
fn a_reference_that_leads_nowhere_is_shown_as_a_gap() {
    let mut lab = lab();
    lab.session.outcomes.projects[0].from = vec!["T99".into()];
    assert_eq!(drawn(&chain_of(&lab)), ["PR01", "  ?T99"]);
}

#[test]
fn a_project_that_goes_on_leads_into_the_earlier_laboratory() {
    let earlier = lab();
    let mut later = closed("later", "2026-03-07", vec![project("PR02", "Orto due", &[])]);
    later.session.outcomes.projects[0].continues = Some("lab/PR01".to_owned());
    let whole = chain(&[&earlier, &later], "later", &"PR02".into()).unwrap();
    assert_eq!(
        drawn(&whole),
        [
            "PR02",
            "  PR01",
            "    K01",
            "      T01",
            "        R01",
            "      T02"
        ]
    );
    let alone = chain(&[&later], "later", &"PR02".into()).unwrap();
    assert_eq!(drawn(&alone), ["PR02", "  ?PR01"]);
    let births = became(&[&earlier, &later], "lab", &"R01".into());
    let sessions: Vec<&str> = births.iter().map(|birth| birth.session.as_str()).collect();
    assert_eq!(sessions, ["lab", "later"]);
}

#[test]
fn what_is_in_no_chain_became_nothing() {
    let mut lab = lab();
    lab.session.proposals.push(proposal("T03", "Altro"));
    assert!(became(&[&lab], "lab", &"T03".into()).is_empty());
    assert_eq!(became(&[&lab], "lab", &"T02".into()).len(), 1);
}

#[test]
fn dots_and_next_steps_are_in_the_nodes() {
    let mut lab = lab();
    lab.session.reports[0].contents = Contents {
        next_steps: vec![NextStep {
            what: "Chiamare il Comune".to_owned(),
            who: None,
            by: None,
        }],
        ..Contents::default()
    };
    lab.session.outcomes.ballots = vec![Ballot {
        id: "B01".into(),
        phase: "L01".into(),
        at: noon(),
        dots: 5,
        stacking: Stacking::Allowed,
        voters: 2,
        unused: 1,
        slips: Vec::new(),
        tallies: vec![Tally {
            on: "T01".into(),
            dots: 9,
        }],
    }];
    let chain = chain_of(&lab);
    assert_eq!(chain.nodes[2].dots, 9);
    assert_eq!(chain.nodes[3].sentences, ["Chiamare il Comune"]);
}

#[test]
fn there_is_no_chain_of_what_is_not_a_project() {
    assert_eq!(chain(&[&lab()], "lab", &"T01".into()), None);
    assert_eq!(chain(&[&lab()], "other", &"PR01".into()), None);
}
