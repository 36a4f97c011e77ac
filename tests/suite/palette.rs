//! The list of what can be done, and the line that tells what happened.

use cerchio::look::Look;

use crate::support::lab::{document, peopled};
use crate::support::stage::Stage;

#[test]
fn the_list_leaves_no_empty_rows_before_those_that_wait_and_walking_down_shows_them() {
    let mut stage = Stage::with(peopled("open_space", 2));
    stage.press("?");
    let screen = stage.text(80, 50);
    let rows: Vec<&str> = screen.lines().collect();
    let more = rows.iter().position(|row| row.contains("… altre"));
    let after = rows[more.expect("those that wait") + 1..].iter();
    let empty = after
        .take_while(|row| row.replace(['│', ' '], "").is_empty())
        .count();
    assert!(empty < 3, "{screen}");
    stage.press("PageDown PageDown PageDown Down");
    let screen = stage.text(80, 50);
    assert!(!screen.contains("… altre"), "{screen}");
    assert!(screen.contains("Giornale"), "{screen}");
}

#[test]
fn a_key_that_is_no_letter_does_in_the_list_what_is_written_beside_it() {
    let mut stage = Stage::with(peopled("open_space", 2));
    let screen = stage.press("? C-t ?").text(80, 50);
    assert!(!screen.contains("… altre"), "everything is shown now: {screen}");
}

#[test]
fn time_that_is_over_is_not_told_in_the_colour_of_what_went_well() {
    let mut stage = Stage::with(document("open_space"));
    stage.press("F5").wait(1).wait(29 * 60).wait(60);
    stage.shows("Tempo finito");
    let buffer = stage.buffer(80, 24);
    let rows = (0..24).map(|y| (0..80).map(|x| buffer[(x, y)].symbol()).collect::<String>());
    let row = rows.enumerate().find(|(_, row)| row.contains("Tempo finito"));
    let (y, text) = row.expect("the line");
    let x = text.chars().position(|letter| letter == 'T').expect("the words");
    let cell = &buffer[(
        u16::try_from(x).expect("a column"),
        u16::try_from(y).expect("a row"),
    )];
    assert_eq!(Some(cell.fg), Look::colour().warning().fg);
}
