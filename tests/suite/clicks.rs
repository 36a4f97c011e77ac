//! A whole World Café with the mouse: only its title is typed.

use cerchio::app::Msg;
use cerchio::domain::DayState;
use crossterm::event::{KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use unicode_width::UnicodeWidthStr;

use crate::support::lab::{go_to, peopled};
use crate::support::stage::Stage;

/// Wide enough for all the hints of a screen.
const WINDOW: (u16, u16) = (200, 50);

fn mouse(stage: &mut Stage, kind: MouseEventKind, column: u16, row: u16) {
    stage.send(Msg::Mouse(MouseEvent {
        kind,
        column,
        row,
        modifiers: KeyModifiers::NONE,
    }));
}

/// Where a text is on the screen, from top to bottom.
fn places_of(stage: &Stage, text: &str) -> Vec<(u16, u16)> {
    let screen = stage.text(WINDOW.0, WINDOW.1);
    let rows = (0..).zip(screen.lines());
    rows.filter_map(|(row, line)| {
        let (before, _) = line.split_once(text)?;
        Some((u16::try_from(before.width()).ok()?, row))
    })
    .collect()
}

/// The lowest place of a text.
fn place_of(stage: &Stage, text: &str) -> Option<(u16, u16)> {
    places_of(stage, text).last().copied()
}

#[track_caller]
fn click(stage: &mut Stage, text: &str) {
    let Some((column, row)) = place_of(stage, text) else {
        panic!("no {text} on\n{}", stage.text(WINDOW.0, WINDOW.1))
    };
    mouse(stage, MouseEventKind::Down(MouseButton::Left), column, row);
}

#[test]
fn a_laboratory_is_made_with_the_mouse_and_one_title() {
    let mut stage = Stage::empty();
    click(&mut stage, "n nuovo");
    click(&mut stage, "World Café");
    click(&mut stage, "World Café");
    stage.write("Una prova");
    click(&mut stage, "[ Salva");
    let begun = stage
        .effects
        .iter()
        .any(|effect| format!("{effect:?}").starts_with("Create"));
    assert!(begun, "{}", stage.text(WINDOW.0, WINDOW.1));
}

#[test]
fn a_world_cafe_goes_to_its_end_by_clicks() {
    let mut stage = Stage::with(peopled("world_cafe", 12));
    let n_lines = stage.session().day.programme.len();
    for line in 0..n_lines {
        let hint = if line == 0 { "F5 avvia" } else { "F5 " };
        click(&mut stage, hint);
        stage.wait(60);
        let running = stage.session().day.now.clone().expect("a line runs");
        assert_eq!(stage.session().day.programme[line].id, running);
    }
    click(&mut stage, "c chiudi");
    click(&mut stage, "[ Chiudi");
    assert_eq!(
        stage.session().day.state,
        DayState::Closed,
        "{}",
        stage.text(WINDOW.0, WINDOW.1)
    );
}

#[test]
fn everybody_is_seated_by_clicks_and_a_list_goes_by_wheel() {
    let mut stage = Stage::with(peopled("world_cafe", 12));
    click(&mut stage, "F5 avvia");
    let before = stage.buffer(WINDOW.0, WINDOW.1);
    mouse(&mut stage, MouseEventKind::ScrollDown, 40, 12);
    assert_ne!(
        stage.buffer(WINDOW.0, WINDOW.1),
        before,
        "the wheel moves the selection"
    );
    // On to the first round of tables.
    for _ in 0..stage.session().day.programme.len() {
        if place_of(&stage, "p proponi").is_none() {
            stage.wait(60);
            click(&mut stage, "F5 ");
        }
    }
    click(&mut stage, "p proponi");
    click(&mut stage, "Invio accetta");
    let seated = stage.session().cafe.seatings.iter();
    let seated: usize = seated
        .filter(|seating| seating.round == 1)
        .map(|seating| seating.people().count())
        .sum();
    assert_eq!(seated, 12, "{}", stage.text(WINDOW.0, WINDOW.1));
}

#[test]
fn a_topic_is_pulled_to_another_cell() {
    let mut stage = Stage::with(peopled("open_space", 4));
    go_to(&mut stage, "market");
    stage
        .press("Right Down Enter")
        .write("Cani e gatti\nAnna Rossi 1\n")
        .press("F2");
    let before = stage.session().proposals[0].position.cell.clone();
    let free = stage.model.words.say("wall-free");
    let from = places_of(&stage, "T01").first().copied();
    let to = place_of(&stage, &free);
    let ((column, row), (to_column, to_row)) = from.zip(to).expect("a topic and a free cell");
    mouse(&mut stage, MouseEventKind::Down(MouseButton::Left), column, row);
    mouse(
        &mut stage,
        MouseEventKind::Up(MouseButton::Left),
        to_column,
        to_row,
    );
    stage.press("F2");
    let after = stage.session().proposals[0].position.cell.clone();
    assert!(
        before.is_some() && after.is_some() && before != after,
        "{}",
        stage.text(WINDOW.0, WINDOW.1)
    );
}
