//! What the keys do to a field.

use crossterm::event::KeyModifiers;

use super::*;

fn press(field: &mut Field, code: KeyCode) {
    field.key(KeyEvent::new(code, KeyModifiers::NONE));
}

fn text(field: &Field) -> String {
    match field.value() {
        Value::Text(text) => text,
        Value::Chosen(_) | Value::Flag(_) => String::new(),
    }
}

#[test]
fn the_first_letter_takes_the_place_of_a_marked_line_and_can_be_taken_back() {
    let mut field = Field::line("a", "A".into(), "Bologna");
    field.arrive();
    press(&mut field, KeyCode::Char('Z'));
    assert_eq!(text(&field), "Z");
    field.key(KeyEvent::new(KeyCode::Char('z'), KeyModifiers::CONTROL));
    assert_eq!(text(&field), "Bologna");
}

#[test]
fn an_arrow_keeps_a_marked_line() {
    for code in [KeyCode::Left, KeyCode::Right, KeyCode::End] {
        let mut field = Field::line("a", "A".into(), "Bologna");
        field.arrive();
        press(&mut field, code);
        press(&mut field, KeyCode::Char('!'));
        assert_eq!(text(&field).chars().count(), 8, "{code:?}");
    }
}

#[test]
fn a_text_of_several_lines_is_never_marked() {
    let mut field = Field::text("a", "A".into(), "una frase");
    field.arrive();
    press(&mut field, KeyCode::Char('.'));
    assert_eq!(text(&field), "una frase.");
}

#[test]
fn what_was_found_again_is_gone_on_with_and_a_default_is_typed_anew() {
    let mut found = Field::line("a", "A".into(), "200");
    found.find_again(&Value::Text("20".into()));
    found.arrive();
    assert_eq!(found.gesture(), "gesture-line-found");
    press(&mut found, KeyCode::Char('5'));
    assert_eq!(text(&found), "205");
    let mut default = Field::line("a", "A".into(), "200");
    default.find_again(&Value::Text("200".into()));
    default.arrive();
    assert_eq!(default.gesture(), "gesture-marked");
    press(&mut default, KeyCode::Char('5'));
    assert_eq!(text(&default), "5");
}

#[test]
fn a_text_with_a_new_line_goes_on_under_what_it_holds() {
    let mut field = Field::text("a", "A".into(), "una frase").with_new_line();
    press(&mut field, KeyCode::Char('e'));
    assert_eq!(text(&field), "una frase\ne");
    assert_eq!(text(&Field::text("a", "A".into(), "").with_new_line()), "");
}
