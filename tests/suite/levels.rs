//! The two levels: the essential is at hand, everything is found, and every key works on both.

use cerchio::app::{Reading, Spoken};
use cerchio::store::Level;
use cerchio::text::{Tongue, Words};

use crate::support::lab::{peopled, sample};
use crate::support::samples::{CAFE, FUTURE_LAB, OPEN_SPACE};
use crate::support::stage::{Stage, templates};

/// The most that a beginner has to read before choosing.
const FEW: usize = 16;

/// The labels that the list of actions shows, from top to bottom.
fn offered(stage: &mut Stage) -> Vec<String> {
    stage.press("?");
    let reading = Reading::of(&stage.model);
    stage.press("Esc");
    let choices = reading.lines.into_iter().filter_map(|line| match line {
        Spoken::Choice { text, .. } => Some(text),
        Spoken::Sentence(_) => None,
    });
    let label = |text: String| text.split(" – ").next().unwrap_or_default().to_owned();
    choices.map(label).collect()
}

/// Every phase of the worked laboratories and of every format, one stage at a time.
fn in_every_phase(mut look: impl FnMut(&mut Stage)) {
    let worked = [OPEN_SPACE, CAFE, FUTURE_LAB].map(sample);
    let formats = templates().into_iter().map(|format| peopled(&format.id, 7));
    for document in worked.into_iter().chain(formats) {
        let n_lines = document.session.day.programme.len();
        let mut stage = Stage::with(document);
        stage.press("PageUp");
        for _ in 0..n_lines {
            look(&mut stage);
            stage.press("PageDown");
        }
    }
}

#[test]
fn whoever_begins_has_few_things_to_choose_from_in_every_phase() {
    in_every_phase(|stage| {
        let labels = offered(stage);
        assert!((4..=FEW).contains(&labels.len()), "{labels:#?}");
    });
}

#[test]
fn what_waits_behind_is_shown_by_the_last_entry_and_found_by_typing() {
    let mut stage = Stage::with(sample(CAFE));
    stage.press("PageDown PageDown");
    let few = offered(&mut stage);
    stage.model.library.settings.level = Level::Full;
    let all = offered(&mut stage);
    stage.model.library.settings.level = Level::Simple;
    assert!(all.len() > few.len() + 4, "{few:#?}\n{all:#?}");
    let behind: Vec<&String> = all.iter().filter(|label| !few.contains(label)).collect();
    for label in behind
        .into_iter()
        .filter(|label| !(label.starts_with('…') || label.starts_with("Mostra solo")))
    {
        let found = stage.press("?").write(label).text(100, 40);
        let marked = found.lines().rfind(|line| line.contains('►')).unwrap_or_default();
        assert!(marked.contains(label.as_str()), "{label}\n{found}");
        stage.press("Esc");
    }
    stage.press("? End Up");
    let folded = stage.text(100, 40);
    assert!(folded.contains("… altre"), "{folded}");
    for _ in 0..FEW {
        stage.press("Down");
    }
    let open = stage.text(100, 60);
    assert!(!open.contains("… altre") && open.contains("Esporta"), "{open}");
}

#[test]
fn one_key_goes_from_one_level_to_the_other_and_the_choice_is_kept() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut stage = Stage::in_folder(folder.path());
    assert!(!stage.text(120, 24).contains("archivio"));
    stage.press("C-t");
    assert!(
        stage.text(200, 24).contains("archivio"),
        "{}",
        stage.text(200, 24)
    );
    let next = Stage::in_folder(folder.path());
    assert_eq!(next.model.library.settings.level, Level::Full);
    stage.press("C-t");
    let next = Stage::in_folder(folder.path());
    assert_eq!(next.model.library.settings.level, Level::Simple);
}

#[test]
fn the_key_of_a_rare_action_works_on_the_simple_level() {
    let mut stage = Stage::with(sample(CAFE));
    let words = Words::new(Tongue::Italian);
    assert!(!stage.text(200, 24).contains(&words.say("act-lab-log.short")));
    let shown = stage.press("C-g").text(100, 24);
    assert!(shown.contains(&words.say("pane-log")), "{shown}");
}

#[test]
fn things_are_found_by_what_one_needs_in_both_languages() {
    for (tongue, typed, label) in [
        (Tongue::Italian, "ritardo", "Regia"),
        (Tongue::Italian, "in ritardo", "Regia"),
        (Tongue::Italian, "indietro", "Regia"),
        (Tongue::Italian, "titolo", "Prepara e correggi"),
        (Tongue::Italian, "luogo", "Prepara e correggi"),
        (Tongue::Italian, "inizio", "Prepara e correggi"),
        (Tongue::Italian, "orario", "Prepara e correggi"),
        (Tongue::English, "delay", "Director"),
        (Tongue::English, "late", "Director"),
        (Tongue::English, "behind", "Director"),
        (Tongue::English, "title", "Prepare and correct"),
        (Tongue::English, "place", "Prepare and correct"),
        (Tongue::English, "start", "Prepare and correct"),
        (Tongue::English, "time", "Prepare and correct"),
    ] {
        let mut stage = Stage::speaking(tongue);
        stage.open(sample(CAFE));
        let found = stage.press("?").write(typed).text(100, 40);
        assert!(found.contains(label), "{typed}\n{found}");
    }
}
