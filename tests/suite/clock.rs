//! The clock of the phase: warnings, minutes more, going back.

use cerchio::app::Effect;

use crate::support::lab::document;
use crate::support::stage::Stage;

fn rings(stage: &Stage) -> usize {
    stage
        .effects
        .iter()
        .filter(|effect| matches!(effect, Effect::Ring))
        .count()
}

#[test]
fn the_bell_rings_at_five_minutes_at_one_and_at_the_end() {
    let mut stage = Stage::with(document("open_space"));
    stage.press("F5").wait(1);
    assert!(stage.text(80, 24).contains("restano 29:59"));
    stage.wait(24 * 60).wait(60);
    assert_eq!(rings(&stage), 1);
    assert!(stage.text(80, 24).contains("Mancano cinque minuti."));
    stage.wait(4 * 60);
    assert_eq!(rings(&stage), 2);
    stage.wait(90);
    assert_eq!(rings(&stage), 3);
    assert!(stage.text(80, 24).contains("oltre il tempo di 0:31"));
}

#[test]
fn a_phase_as_long_as_a_warning_begins_without_a_bell() {
    let document = document("world_cafe");
    let lines = &document.session.day.programme;
    let short = lines.iter().position(|line| line.minutes == 5);
    let mut stage = Stage::with(document);
    stage.press("F5").wait(1);
    for _ in 0..short.expect("five minutes") {
        stage.press("PageDown");
    }
    stage.press("F5 Right Enter").wait(1);
    stage.shows("restano 4:59");
    assert_eq!(rings(&stage), 0);
    stage.wait(4 * 60);
    assert_eq!(rings(&stage), 1, "one minute is still told");
}

#[test]
fn two_minutes_more_can_be_given_and_taken_back() {
    let mut stage = Stage::with(document("open_space"));
    stage.press("F5 F6");
    assert!(stage.text(80, 24).contains("restano 32:00"));
    stage.press("C-z");
    assert!(stage.text(80, 24).contains("restano 30:00"));
}

#[test]
fn minutes_cannot_be_given_before_a_phase_runs_and_the_screen_says_why() {
    let mut stage = Stage::with(document("open_space"));
    stage.press("F6");
    assert!(stage.text(80, 24).contains("nessuna fase è in corso"));
}

#[test]
fn a_phase_already_done_can_be_run_again_and_keeps_its_first_hour() {
    let mut stage = Stage::with(document("open_space"));
    stage
        .at("08:50")
        .press("F5")
        .at("09:20")
        .press("F5")
        .at("09:30")
        .press("PageUp F5 Right Enter");
    let programme = &stage.session().day.programme;
    assert_eq!(
        programme[0].started.map(|at| at.time().to_string()),
        Some("08:50:00".to_owned())
    );
    assert_eq!(programme[0].ended, None);
    assert!(programme[1].ended.is_some());
}

#[test]
fn a_phase_that_has_just_begun_is_ended_only_after_a_question() {
    let mut stage = Stage::with(document("open_space"));
    let running = |stage: &Stage| stage.session().day.now.clone();
    stage.press("F5");
    let first = running(&stage);
    stage.wait(3).press("F5");
    stage.shows("Avviare già «Cerchio di apertura»?");
    stage.press("Enter");
    assert_eq!(running(&stage), first);
    stage.shows("Accoglienza");
    stage.wait(60).press("F5");
    assert!(!stage.model.is_asking());
    assert_ne!(running(&stage), first);
}

#[test]
fn after_a_phase_is_taken_back_the_one_that_runs_again_is_on_the_screen() {
    let mut stage = Stage::with(document("open_space"));
    stage.press("F5").wait(60).press("F5");
    stage.shows("2/16");
    stage.press("C-z");
    stage.shows("1/16");
    stage.press("C-y");
    stage.shows("2/16");
}

#[test]
fn looking_at_another_phase_does_not_start_it() {
    let mut stage = Stage::with(document("open_space"));
    stage.press("F5 PageDown PageDown");
    assert!(stage.session().day.programme[2].started.is_none());
    assert!(stage.text(80, 24).contains("Mercato"));
    stage.press("Esc");
    assert!(stage.text(80, 24).contains("Accoglienza"));
}

#[test]
fn a_phase_that_is_only_looked_at_is_begun_after_a_question() {
    let mut stage = Stage::with(document("world_cafe"));
    stage.press("F5 PageDown PageDown PageDown F5");
    let running = |stage: &Stage| stage.session().day.now.clone();
    let first = running(&stage);
    stage.shows("Avviare «");
    stage.press("Enter");
    assert_eq!(running(&stage), first);
    stage.shows("Tutto è rimasto com'era.");
    stage.press("F5 Right Enter");
    assert_ne!(running(&stage), first);
}

#[test]
fn phases_never_begun_are_passed_over_after_a_question_that_names_them() {
    let running = |stage: &Stage| stage.session().day.now.clone();
    for keys in ["PageDown PageDown F5", "F3 Down Down a"] {
        let mut stage = Stage::with(document("open_space"));
        stage.press(keys);
        assert_eq!(running(&stage), None, "{keys}");
        stage.shows("2 fasi prima non sono mai cominciate: Accoglienza");
        stage.press("Right Enter");
        assert_eq!(running(&stage), Some("L03".into()), "{keys}");
        stage.wait(120).press("F5");
        assert_eq!(running(&stage), Some("L04".into()), "asked once: {keys}");
    }
}

#[test]
fn the_next_phase_is_begun_without_a_question_also_while_it_is_looked_at() {
    let mut stage = Stage::with(document("world_cafe"));
    stage.press("F5");
    let first = stage.session().day.now.clone();
    stage.press("PageDown F5");
    assert_ne!(stage.session().day.now, first);
    assert!(!stage.model.is_asking());
}

#[test]
fn a_phase_chosen_in_the_programme_is_begun_after_a_question_unless_it_comes_next() {
    let mut stage = Stage::with(document("world_cafe"));
    let running = |stage: &Stage| stage.session().day.now.clone();
    stage.press("F5");
    let first = running(&stage);
    stage.press("F3 a");
    assert_eq!(running(&stage), first);
    assert!(!stage.model.is_asking());
    stage.press("Down Down Down a");
    stage.shows("Avviare «");
    stage.press("Enter");
    assert_eq!(running(&stage), first);
    stage.press("Home Down a");
    assert!(!stage.model.is_asking());
    assert_ne!(running(&stage), first);
    stage.shows("2/");
}

#[test]
fn the_last_phase_has_no_phase_after_it() {
    let mut stage = Stage::with(document("open_space"));
    stage.press("F3 End a Right Enter").wait(120);
    let screen = stage.text(80, 24);
    assert!(!screen.contains("F5 fase dopo"), "{screen}");
    stage.press("F5").shows("è l'ultima fase del programma");
}
