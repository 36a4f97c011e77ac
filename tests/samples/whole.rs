//! Each sample as a whole: its file, its diary, its template, and what is derived from it.

use std::collections::BTreeMap;
use std::path::PathBuf;

use cerchio::domain::{Id, Presence, presence, wanderers};
use cerchio::store::{Holder, Places, SessionFile, Store};

use crate::support::example::Example;

/// Set to write the samples again.
const WRITE: &str = "CERCHIO_WRITE_SAMPLES";

fn path(example: &Example) -> PathBuf {
    let file = format!("{}.ron", example.id);
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("sessions")
        .join(file)
}

/// The file that the program itself would write.
fn file(example: &Example) -> String {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(Places::under(folder.path())).unwrap();
    let mut file = SessionFile::create(&store, example.id, &Holder::unknown()).unwrap();
    file.write(&example.document()).unwrap();
    std::fs::read_to_string(file.path()).unwrap()
}

#[test]
fn the_samples_are_what_the_examples_tell() {
    for example in Example::all() {
        let text = file(&example);
        if std::env::var_os(WRITE).is_some() {
            std::fs::write(path(&example), &text).unwrap();
        }
        let kept = std::fs::read_to_string(path(&example)).unwrap_or_default();
        let first = kept.lines().zip(text.lines()).find(|(ours, told)| ours != told);
        assert_eq!(first, None, "{} is not what its example tells", example.id);
        assert_eq!(
            kept.len(),
            text.len(),
            "{} is not what its example tells",
            example.id
        );
    }
}

#[test]
fn the_diary_of_a_sample_tells_its_session() {
    for example in Example::all() {
        let document = example.document();
        assert!(document.agrees_with_diary(), "{}", example.id);
        let hours: Vec<_> = document.diary.iter().map(|step| step.at).collect();
        assert!(hours.is_sorted(), "{}", example.id);
    }
}

#[test]
fn a_sample_is_made_from_the_template_that_is_shipped() {
    for example in Example::all() {
        let document = example.document();
        assert_eq!(document.template, example.template());
        assert_eq!(document.summary.method, document.template.id);
        assert!(document.template.variant(&document.summary.variant).is_some());
        assert!(document.summary.fictitious);
        assert_eq!(document.summary.id, example.id);
    }
}

#[test]
fn seventy_six_people_came_to_be_known_and_nine_were_in_all_three() {
    let mut laboratories: BTreeMap<String, u32> = BTreeMap::new();
    for example in Example::all() {
        for person in example.document().session.people {
            *laboratories.entry(person.key).or_default() += 1;
        }
    }
    let in_so_many = |n_laboratories: u32| laboratories.values().filter(|n| **n == n_laboratories).count();
    assert_eq!(laboratories.len(), 76);
    assert_eq!((in_so_many(2), in_so_many(3)), (22, 9));
}

#[test]
fn the_dots_of_a_cluster_of_topics_are_those_of_its_topics() {
    let example = Example::open_space();
    let document = example.document();
    let outcomes = &document.session.outcomes;
    let ballot = outcomes.ballots.first().unwrap();
    let dots_on = |topic: &Id| {
        ballot
            .tallies
            .iter()
            .find(|tally| tally.on == *topic)
            .map_or(0, |tally| tally.dots)
    };
    for (cluster, source) in outcomes
        .clusters
        .iter()
        .zip(example.source().list("raggruppamenti"))
    {
        let dots: u32 = cluster.members.iter().map(dots_on).sum();
        assert_eq!(dots, source.number::<u32>("voti"), "{}", cluster.title);
    }
}

#[test]
fn who_was_there_in_part_is_known_from_the_hours() {
    for example in Example::all() {
        let document = example.document();
        for node in example.source().list("partecipanti") {
            let id = Id::from(node.text("id").as_str());
            let wanted = match node.text("presenza").as_str() {
                "presente" => Presence::Present,
                "parziale" => Presence::Partial,
                "assente" => Presence::Absent,
                unknown => panic!("no such presence: {unknown}"),
            };
            let person = document.session.person(&id).unwrap();
            let found = presence(&document.session, &document.template, person);
            assert_eq!(found, wanted, "{id} of {}", example.id);
        }
    }
}

/// The example counts only those who were there all day; the screens show also those who had come for a part of it.
#[test]
fn who_signed_up_for_nothing_in_a_slot_is_known_from_the_wall() {
    let example = Example::open_space();
    let document = example.document();
    let session = &document.session;
    for (slot, node) in session.room.slots.iter().zip(example.source().list("vaganti")) {
        let found: Vec<String> = wanderers(session, slot)
            .into_iter()
            .filter(|person| presence(session, &document.template, person) == Presence::Present)
            .map(|person| person.id.to_string())
            .collect();
        assert_eq!(found, node.texts("persone"), "{}", slot.id);
    }
}
