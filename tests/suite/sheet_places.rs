//! Sheets written in the wrong place, and what was typed when the program stopped, by keys.

use cerchio::app::{Keeping, Kept, Msg, Opened};
use cerchio::domain::Id;
use cerchio::format::Activity;
use cerchio::screen::Access;
use cerchio::screen::forms::{Purpose, TableSpot};
use cerchio::widget::{Value, Values};

use crate::support::cafe::{note, world_cafe};
use crate::support::lab::{document, go_to};
use crate::support::stage::Stage;

/// A café with three tables at its first round; the second has written.
fn written_at_the_second() -> Stage {
    let document = world_cafe(&Activity::Tables { kind: note() }, 3, Vec::new(), Vec::new());
    let mut stage = Stage::with(document);
    go_to(&mut stage, "first_round");
    stage.press("Down Enter").write("Le panchine").press("F2");
    stage
}

fn place(stage: &Stage) -> (Option<Id>, Option<u32>) {
    let position = &stage.session().proposals.last().expect("a sheet").position;
    (position.at.clone(), position.round)
}

#[test]
fn a_sheet_of_the_wrong_table_goes_to_the_right_one_in_one_step() {
    let mut stage = written_at_the_second();
    stage.press("?").write("spost");
    stage.shows("Sposta il foglio a un altro tavolo");
    stage.press("Esc f");
    stage.shows("Dove va N01?");
    stage.press("Down Enter");
    stage.shows("N01 ora è qui: Tavolo 3, turno 1");
    assert_eq!(place(&stage), (Some(Id::new("V", 3)), Some(1)));
    stage.press("C-z");
    stage.shows("spostamento di «N01 Le panchine»");
    assert_eq!(place(&stage), (Some(Id::new("V", 2)), Some(1)));
}

#[test]
fn a_sheet_goes_to_another_round_too_and_a_table_without_sheets_says_why_nothing_moves() {
    let mut stage = written_at_the_second();
    stage.press("f").write("tavolo 2, turno 2").press("Enter");
    assert_eq!(place(&stage), (Some(Id::new("V", 2)), Some(2)));
    stage.press("f");
    stage.shows("in questo turno il tavolo non ha ancora un foglio");
}

#[test]
fn what_is_added_to_a_filled_sheet_is_a_line_of_its_own() {
    let mut stage = written_at_the_second();
    stage.press("Enter").write("Le fontane").press("F2");
    let sheets = &stage.session().proposals;
    assert_eq!(sheets.len(), 1);
    assert_eq!(sheets[0].text, "Le panchine\nLe fontane");
    // Nothing added, nothing changed.
    stage.press("Enter F2");
    assert_eq!(stage.session().proposals[0].text, "Le panchine\nLe fontane");
}

/// The laboratory opened after the program was killed while somebody typed.
fn found_again(stage: &mut Stage, purpose: Purpose, field: &str, text: &str) {
    let values = [(field.to_owned(), Value::Text(text.to_owned()))];
    let opened = Opened {
        document: stage.document().clone(),
        access: Access::Writing,
        notice: None,
        drafts: vec![Kept {
            purpose,
            values: Values(values.into_iter().collect()),
            state: Keeping::Open,
        }],
    };
    stage.send(Msg::Opened(Box::new(opened)));
}

#[test]
fn under_a_sheet_found_again_the_list_stands_on_its_table_in_its_round() {
    let mut stage = written_at_the_second();
    let spot = TableSpot {
        kind: note(),
        table: Id::new("V", 3),
        round: 2,
        sheet: None,
    };
    found_again(
        &mut stage,
        Purpose::TableSheet(spot),
        "table-sheet-text",
        "Mezza frase",
    );
    stage.shows("Ritrovato");
    stage.write(" intera").press("F2 Enter");
    // The sheet of the same table, which is now written.
    stage.shows("Mezza frase intera");
    assert_eq!(place(&stage), (Some(Id::new("V", 3)), Some(2)));
}

#[test]
fn a_number_found_again_is_gone_on_with_and_a_default_is_typed_anew() {
    let mut stage = Stage::with(document("open_space"));
    let opened = |stage: &mut Stage| found_again(stage, Purpose::LogEntry(None), "log-text", "20");
    opened(&mut stage);
    stage.shows("Ritrovato");
    stage.write("0").press("F2");
    assert_eq!(stage.session().day.log[0].text, "200");
}
