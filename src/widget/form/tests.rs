//! What the keys do to a form.

use super::super::{Choice, How, YesNo};
use super::*;

fn press(form: &mut Form, code: KeyCode) -> FormEvent {
    form.key(KeyEvent::new(code, KeyModifiers::NONE))
}

fn two_fields() -> Form {
    Form::new(
        "t".into(),
        vec![
            Field::line("a", "A".into(), ""),
            Field::yes_or_no("b", "B".into(), YesNo::No),
        ],
    )
}

#[test]
fn what_the_first_field_holds_is_typed_anew_unless_an_arrow_keeps_it() {
    let opened = |held: &str, keys: &[KeyCode]| {
        let mut form = Form::new("t".into(), vec![Field::line("a", "A".into(), held)]);
        for key in keys {
            press(&mut form, *key);
        }
        form.values().text("a")
    };
    assert_eq!(opened("31", &[KeyCode::Char('7')]), "7");
    assert_eq!(opened("Piano", &[KeyCode::Char('7')]), "7");
    assert_eq!(opened("Piano", &[KeyCode::End, KeyCode::Char('7')]), "Piano7");
    assert_eq!(opened("Piano", &[KeyCode::Tab]), "Piano");
}

#[test]
fn what_was_begun_elsewhere_goes_on() {
    let mut form = Form::new("t".into(), vec![Field::line("a", "A".into(), "Ann")]).going_on();
    press(&mut form, KeyCode::Char('a'));
    assert_eq!(form.values().text("a"), "Anna");
}

#[test]
fn enter_walks_through_the_fields_and_then_saves() {
    let mut form = two_fields();
    press(&mut form, KeyCode::Char('x'));
    assert_eq!(press(&mut form, KeyCode::Enter), FormEvent::Changed);
    press(&mut form, KeyCode::Char(' '));
    press(&mut form, KeyCode::Enter);
    assert_eq!(press(&mut form, KeyCode::Enter), FormEvent::Submitted);
    assert_eq!(form.values().text("a"), "x");
    assert!(form.values().flag("b"));
}

#[test]
fn what_is_typed_on_the_button_goes_to_the_line_before_it_and_never_into_a_choice() {
    let lines = ["a", "b"].map(|id| Field::line(id, id.into(), ""));
    let mut form = Form::new("t".into(), lines.into());
    for code in [KeyCode::Tab, KeyCode::Tab, KeyCode::Char('x')] {
        press(&mut form, code);
    }
    assert_eq!(form.values().text("b"), "x");
    let mut form = two_fields();
    for code in [KeyCode::Tab, KeyCode::Tab, KeyCode::Char('s')] {
        press(&mut form, code);
    }
    assert!(!form.values().flag("b"));
}

#[test]
fn enter_saves_a_form_of_one_line() {
    let mut form = Form::new("t".into(), vec![Field::line("a", "A".into(), "")]);
    press(&mut form, KeyCode::Char('x'));
    assert_eq!(press(&mut form, KeyCode::Enter), FormEvent::Submitted);
}

#[test]
fn a_fault_takes_the_focus_to_its_field() {
    let mut form = two_fields();
    form.focus_on(2);
    form.blame(&[Fault {
        field: "a".into(),
        text: "serve".into(),
    }]);
    press(&mut form, KeyCode::Char('y'));
    assert_eq!(form.values().text("a"), "y");
}

#[test]
fn a_form_about_something_gone_still_shows_what_was_typed() {
    let mut form = two_fields();
    press(&mut form, KeyCode::Char('x'));
    let mut empty = Form::new("t".into(), Vec::new());
    empty.find_again(&form.values());
    assert_eq!(empty.values().text("a"), "x");
}

#[test]
fn values_found_again_fill_the_form() {
    let mut form = two_fields();
    press(&mut form, KeyCode::Char('è'));
    let values = form.values();
    let mut again = two_fields();
    again.find_again(&values);
    assert_eq!(again.values(), values);
}

#[test]
fn enter_opens_the_list_of_what_must_be_chosen_and_takes_what_is_marked() {
    let choices = vec![
        Choice::new("a", "Anna".to_owned()),
        Choice::new("b", "Bea".to_owned()),
    ];
    let field = Field::choose("who", "Chi".into(), How::One, choices, &[]);
    let mut form = Form::new("t".into(), vec![field, Field::line("b", "B".into(), "")]);
    form.need(&[Fault {
        field: "who".into(),
        text: String::new(),
    }]);
    press(&mut form, KeyCode::Enter);
    assert_eq!(form.focus(), 0);
    press(&mut form, KeyCode::Down);
    press(&mut form, KeyCode::Enter);
    assert_eq!(form.values().one("who").as_deref(), Some("b"));
}

#[test]
fn what_was_wrong_with_the_whole_is_so_no_more_when_a_value_changes() {
    let wrong = Fault {
        field: String::new(),
        text: "I conti non tornano.".to_owned(),
    };
    let fields = || vec![Field::line("given", "Dati".to_owned(), "5")];
    let mut told = Form::new("Conteggio".to_owned(), fields());
    told.blame(std::slice::from_ref(&wrong));
    assert!(told.fault().is_some());
    told.write(&Value::Text("10".to_owned()));
    assert_eq!(told.fault(), None);
    let mut typed = Form::new("Conteggio".to_owned(), fields());
    typed.blame(&[wrong]);
    typed.key(KeyCode::Char('1').into());
    assert_eq!(typed.fault(), None);
}
