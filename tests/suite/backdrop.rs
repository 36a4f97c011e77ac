//! What lies under a form is painted once; it must always be what painting it anew would show.

use crate::support::lab::document;
use crate::support::stage::Stage;

/// Presses the keys painting after each, and painting only at the end: the two last pictures.
fn painted_both_ways(keys: &str) -> (String, String) {
    let (mut watched, mut unseen) = (
        Stage::with(document("open_space")),
        Stage::with(document("open_space")),
    );
    for key in keys.split(' ') {
        watched.press(key).picture(80, 24);
        unseen.press(key);
    }
    (watched.picture(80, 24), unseen.picture(80, 24))
}

#[test]
fn a_form_is_painted_over_the_screen_as_it_is() {
    for keys in [
        "F8 a b c Tab Tab",
        "F5 F8 a b Esc F8 c",
        "F8 a Esc F5 F8 b",
        "F8 a F8 Right Enter F8 b",
        "F8 a F2 F8 b",
        "? Down Down",
        "F8 a C-s ? a",
    ] {
        let (watched, unseen) = painted_both_ways(keys);
        assert_eq!(watched, unseen, "after {keys}");
    }
}

#[test]
fn the_hour_goes_on_under_a_form() {
    let mut stage = Stage::with(document("open_space"));
    stage.press("F5 F8 a").picture(120, 40);
    stage.wait(61);
    let after = stage.picture(120, 40);
    stage.press("Esc F8");
    assert_eq!(after.lines().next(), stage.picture(120, 40).lines().next());
}

#[test]
fn another_size_is_painted_anew() {
    let mut stage = Stage::with(document("open_space"));
    stage.press("F8 a").picture(80, 24);
    let wide = stage.picture(120, 40);
    stage.press("Esc F8");
    assert_eq!(wide.lines().nth(1), stage.picture(120, 40).lines().nth(1));
}

#[test]
fn the_programme_down_the_side_has_the_names_of_the_laboratory_that_is_open() {
    let mut stage = Stage::with(document("open_space"));
    stage.text(140, 40);
    let mut other = document("open_space");
    for phase in &mut other.template.phases {
        phase.name.it = format!("Fase {}", phase.name.it);
    }
    stage.open(other);
    assert!(
        stage.text(140, 40).contains("Fase Cerchio"),
        "{}",
        stage.text(140, 40)
    );
}
