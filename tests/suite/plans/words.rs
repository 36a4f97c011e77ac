//! The words of plans and projects: no word of a vocabulary without its label, no pane cut or mute.

use cerchio::domain::VOCABULARIES;
use cerchio::text::{Tongue, Words};

use super::hall::{prepare, with_body};
use crate::support::stage::Stage;

#[test]
fn every_word_of_a_vocabulary_has_a_label_in_both_languages() {
    for tongue in [Tongue::Italian, Tongue::English] {
        let words = Words::new(tongue);
        for vocabulary in VOCABULARIES {
            for word in vocabulary.words() {
                let key = format!("{}-{}", vocabulary.name, word.replace('_', "-"));
                assert!(words.has(&key), "{tongue:?} {key}");
            }
        }
    }
}

#[test]
fn empty_panes_say_what_to_press() {
    for (letters, words) in [("piani", "Premi n"), ("schede", "Premi n"), ("enti", "Premi n")] {
        let mut stage = Stage::with(crate::wall::hall::hall());
        prepare(&mut stage, letters);
        let screen = stage.text(60, 20);
        assert!(screen.contains(words), "{screen}");
    }
}

#[test]
fn a_sheet_is_read_in_a_small_window() {
    let mut stage = Stage::with(with_body());
    prepare(&mut stage, "schede");
    stage.press("n").write("La Casa dei Mestieri").press("Tab");
    stage.write("t02\n").press("F2 Esc Enter");
    let screen = stage.text(60, 20);
    assert!(screen.contains("►   Titolo"), "{screen}");
    assert!(screen.contains("La Casa dei Mestieri"), "{screen}");
}
