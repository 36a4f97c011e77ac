//! The first steps: the empty home, the cards of the formats.

use crate::support::stage::Stage;

#[test]
fn the_empty_home_says_what_to_press() {
    assert!(Stage::empty().text(80, 24).contains("Premi n"));
}

#[test]
fn a_format_is_shown_as_a_card_with_what_it_is_and_when_to_use_it() {
    let mut stage = Stage::empty();
    let screen = stage.press("n").text(80, 24);
    for part in ["Open Space", "CHE COS'È", "QUANDO USARLO", "da 5 a 2.000"] {
        assert!(screen.contains(part), "{part} is not in\n{screen}");
    }
}
