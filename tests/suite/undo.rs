//! One gesture, one step back; and nobody leaves what is not saved without being asked.

use cerchio::app::Msg;
use cerchio::screen::Place;

use crate::support::lab::document;
use crate::support::stage::Stage;

#[test]
fn a_walk_in_is_taken_back_in_one_step_and_says_so() {
    let mut stage = Stage::with(document("open_space"));
    stage.press("+").write("Piero").press("F2");
    assert_eq!(stage.session().people.len(), 1);
    stage.press("C-z");
    assert_eq!(stage.session().people.len(), 0);
    assert!(
        stage
            .text(80, 24)
            .contains("Annullato: scheda di Piero, con un altro passo.")
    );
    stage.press("C-y");
    assert!(stage.session().people[0].attendance.is_here());
}

#[test]
fn with_nothing_to_take_back_undo_says_so() {
    let mut stage = Stage::with(document("open_space"));
    stage.press("C-z");
    assert!(stage.text(80, 24).contains("annullare"));
}

#[test]
fn a_laboratory_that_is_not_saved_is_left_only_after_a_question() {
    let mut stage = Stage::with(document("open_space"));
    stage.press("+").write("Piero").press("F2");
    stage.send(Msg::NotSaved("Il disco è pieno.".to_owned()));
    assert!(stage.text(80, 24).contains("NON SALVATO"));
    stage.press("Esc Esc");
    assert!(stage.text(80, 24).contains("Uscire senza salvare?"));
    stage.press("Enter");
    assert_eq!(stage.model.place, Place::Lab);
    assert_eq!(stage.session().people.len(), 1);
    stage.press("Esc Right Enter");
    assert_eq!(stage.model.place, Place::Home);
}
