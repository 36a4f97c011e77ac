//! The registry that the three worked laboratories feed.

use cerchio::domain::{Document, Noun};
use cerchio::registry::{Archive, Chain, People, Search, Source, became, build, chain};

use crate::support::samples::{CAFE, FUTURE_LAB, OPEN_SPACE, samples};

fn chain_of(documents: &[&Document], session: &str, project: &str) -> Chain {
    chain(documents, session, &project.into()).expect("a project")
}

#[test]
fn seven_projects_were_born_in_three_laboratories() {
    let samples = samples();
    let registry = build(&samples.iter().collect::<Vec<_>>());
    let sessions: Vec<&str> = registry
        .entries
        .iter()
        .map(|entry| entry.session.as_str())
        .collect();
    let expected = [
        FUTURE_LAB, FUTURE_LAB, CAFE, CAFE, OPEN_SPACE, OPEN_SPACE, OPEN_SPACE,
    ];
    assert_eq!(sessions, expected);
    assert!(
        registry
            .entries
            .iter()
            .all(|entry| entry.promoter.is_some() && entry.contact.is_some())
    );
}

#[test]
fn the_chain_of_the_open_gate_reaches_what_was_said_about_the_garden() {
    let samples = samples();
    let documents: Vec<&Document> = samples.iter().collect();
    let report = samples[0]
        .session
        .reports
        .iter()
        .find(|report| report.id.0 == "R01")
        .unwrap();
    let first = chain_of(&documents, OPEN_SPACE, "PR01");
    let later = chain_of(&documents, FUTURE_LAB, "PR02");
    for sentence in &report.contents.discussion {
        assert!(first.sentences().any(|written| written == sentence), "{sentence}");
        assert!(later.sentences().any(|written| written == sentence), "{sentence}");
    }
}

#[test]
fn no_project_of_the_samples_comes_from_nowhere_and_nothing_is_shown_twice() {
    let samples = samples();
    let documents: Vec<&Document> = samples.iter().collect();
    for entry in build(&documents).entries {
        let chain = chain_of(&documents, &entry.session, &entry.project.id.0);
        let mut places: Vec<String> = chain
            .nodes
            .iter()
            .map(|node| format!("{} {:?}", node.session, node.source))
            .collect();
        assert!(
            chain
                .nodes
                .iter()
                .all(|node| !matches!(node.source, Source::Unknown(_)))
        );
        assert!(chain.sentences().count() > 10, "{}", entry.project.title);
        places.sort();
        places.dedup();
        assert_eq!(places.len(), chain.nodes.len());
    }
}

#[test]
fn a_record_became_the_projects_in_whose_chains_it_is() {
    let samples = samples();
    let documents: Vec<&Document> = samples.iter().collect();
    let entries = build(&documents).entries;
    let chains: Vec<Chain> = entries
        .iter()
        .map(|entry| chain_of(&documents, &entry.session, &entry.project.id.0))
        .collect();
    for document in &documents {
        for proposal in &document.session.proposals {
            let source = Source::Record(Noun::Proposal, proposal.id.clone());
            let is_in = |chain: &&Chain| {
                let mut nodes = chain.nodes.iter();
                nodes.any(|node| node.session == document.summary.id && node.source == source)
            };
            let births = became(&documents, &document.summary.id, &proposal.id);
            assert_eq!(
                births.len(),
                chains.iter().filter(is_in).count(),
                "{}",
                proposal.id
            );
        }
    }
}

#[test]
fn seventy_six_people_came_to_three_laboratories_nine_to_all() {
    let samples = samples();
    let people = People::of(&samples.iter().collect::<Vec<_>>());
    let of_visits = |n_visits| {
        people
            .known
            .iter()
            .filter(|known| known.visits.len() == n_visits)
            .count()
    };
    assert_eq!((people.known.len(), of_visits(2), of_visits(3)), (76, 22, 9));
}

#[test]
fn the_archive_finds_the_gate_without_accents_and_says_where() {
    let samples = samples();
    let archive = Archive::of(&samples.iter().collect::<Vec<_>>());
    let search = Search {
        words: "CANCELLO aula".to_owned(),
        year: Some(2025),
        ..Search::default()
    };
    let found = archive.search(&search);
    assert_eq!(found[0].volume.session, OPEN_SPACE);
    let project = Source::Record(Noun::Project, "PR01".into());
    let mut lines = found[0]
        .lines
        .iter()
        .filter_map(|place| found[0].volume.line(*place));
    assert!(lines.any(|line| line.source == project));
}
