use crate::domain::{Document, Noun};
use crate::registry::fixture::{document, person, proposal, report};
use crate::registry::{Archive, Found, Search, Source};

fn documents() -> [Document; 2] {
    let garden = document("2025-orto", "2025-05-17", |session| {
        session.header.title = "Nessuno resta solo".to_owned();
        session.people = vec![person("P01", "X1", "Nadia")];
        session.proposals = vec![proposal("T01", "Perché l’orto\nIl cortile chiuso")];
        session.reports = vec![report("R01", "T01", &["Il cancello dell'orto resta aperto."])];
    });
    let house = document("2026-casa", "2026-03-07", |session| {
        session.header.place.municipality = "Zola Predosa".to_owned();
        session.proposals = vec![proposal("C01", "Il cortile è di tutti")];
    });
    [garden, house]
}

fn found(search: &Search) -> Vec<(String, Vec<String>)> {
    let [one, other] = &documents();
    let archive = Archive::of(&[one, other]);
    let found = archive.search(search);
    let texts = |found: &Found| {
        let lines = found.lines.iter().filter_map(|place| found.volume.line(*place));
        lines.map(|line| line.text.clone()).collect()
    };
    found
        .iter()
        .map(|found| (found.volume.session.clone(), texts(found)))
        .collect()
}

fn words(words: &str) -> Search {
    Search {
        words: words.to_owned(),
        ..Search::default()
    }
}

#[test]
fn a_word_is_found_wherever_it_was_written() {
    let hits = found(&words("CORTILE"));
    assert_eq!(
        hits[0],
        ("2025-orto".to_owned(), vec!["Il cortile chiuso".to_owned()])
    );
    assert_eq!(hits[1].0, "2026-casa");
}

#[test]
fn all_words_must_occur_and_the_best_line_is_shown() {
    let hits = found(&words("aperto l'orto"));
    assert_eq!(
        hits,
        [(
            "2025-orto".to_owned(),
            vec!["Il cancello dell'orto resta aperto.".to_owned()]
        )]
    );
}

#[test]
fn words_of_different_records_find_the_laboratory() {
    let hits = found(&words("nadia cancello"));
    assert_eq!(hits[0].1, ["Nadia", "Il cancello dell'orto resta aperto."]);
}

#[test]
fn an_accent_or_its_apostrophe_makes_no_difference() {
    assert_eq!(found(&words("perche' orto")).len(), 1);
    assert_eq!(found(&words("perché")).len(), 1);
}

#[test]
fn a_line_says_where_it_was_written() {
    let [one, _] = &documents();
    let archive = Archive::of(&[one]);
    let found = archive.search(&words("cancello"));
    assert_eq!(
        found[0].volume.line(found[0].lines[0]).unwrap().source,
        Source::Record(Noun::Report, "R01".into())
    );
}

#[test]
fn place_year_and_format_narrow_the_search() {
    let sessions =
        |search: Search| -> Vec<String> { found(&search).into_iter().map(|(session, _)| session).collect() };
    assert_eq!(
        sessions(Search {
            place: Some("zola".to_owned()),
            ..Search::default()
        }),
        ["2026-casa"]
    );
    assert_eq!(
        sessions(Search {
            year: Some(2025),
            ..Search::default()
        }),
        ["2025-orto"]
    );
    assert!(
        sessions(Search {
            method: Some("none".to_owned()),
            ..Search::default()
        })
        .is_empty()
    );
    assert_eq!(sessions(Search::default()), ["2025-orto", "2026-casa"]);
}
