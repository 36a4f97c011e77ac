use crossterm::event::KeyModifiers;

use super::*;

fn chooser(how: How) -> Chooser {
    Chooser::new(
        how,
        vec![Choice::new("1", "Anna Bianchi"), Choice::new("2", "Nicolò Verdi")],
        &[],
    )
}

fn press(chooser: &mut Chooser, code: KeyCode) -> bool {
    chooser.key(KeyEvent::new(code, KeyModifiers::NONE))
}

#[test]
fn two_letters_and_enter_choose() {
    let mut one = chooser(How::One);
    press(&mut one, KeyCode::Char('n'));
    press(&mut one, KeyCode::Char('i'));
    assert!(
        !press(&mut one, KeyCode::Enter),
        "Enter also goes to the next field"
    );
    assert_eq!(one.values(), ["2"]);
}

#[test]
fn backspace_takes_back_the_last_of_many() {
    let mut many = chooser(How::Many);
    for letter in ["a", "v"] {
        press(&mut many, KeyCode::Char(letter.chars().next().unwrap()));
        press(&mut many, KeyCode::Enter);
    }
    assert_eq!(many.values(), ["1", "2"]);
    press(&mut many, KeyCode::Backspace);
    assert_eq!(many.values(), ["1"]);
}

#[test]
fn whoever_is_chosen_again_stays_chosen_once_and_the_box_is_free_for_the_next() {
    let mut many = chooser(How::Many);
    many.fill(&["1".to_owned()]);
    press(&mut many, KeyCode::Char('a'));
    press(&mut many, KeyCode::Char('n'));
    assert_eq!(many.chosen_already(), Some("Anna Bianchi"));
    press(&mut many, KeyCode::Enter);
    assert_eq!((many.typed(), many.values()), ("", vec!["1".to_owned()]));
    press(&mut many, KeyCode::Char('v'));
    press(&mut many, KeyCode::Enter);
    assert_eq!(many.values(), ["1", "2"]);
}

#[test]
fn letters_that_match_nothing_choose_nothing() {
    let mut one = chooser(How::One);
    press(&mut one, KeyCode::Char('z'));
    press(&mut one, KeyCode::Char('q'));
    assert!(press(&mut one, KeyCode::Enter), "the letters can still be mended");
    assert!(!one.settle(), "nothing typed is thrown away");
    assert_eq!((one.typed(), one.values().len()), ("zq", 0));
    press(&mut one, KeyCode::Esc);
    assert!(one.settle());
}

#[test]
fn what_was_typed_in_a_list_that_was_left_is_there_when_it_opens_again() {
    let mut one = chooser(How::One);
    for letter in "zq w".chars() {
        press(&mut one, KeyCode::Char(letter));
    }
    press(&mut one, KeyCode::Esc);
    assert_eq!((one.is_open(), one.unsaid()), (false, "zq w"));
    press(&mut one, KeyCode::Char(' '));
    assert_eq!((one.is_open(), one.typed()), (true, "zq w"));
    for _ in 0..4 {
        press(&mut one, KeyCode::Backspace);
    }
    assert_eq!(one.unsaid(), "", "rubbed out by hand");
}

#[test]
fn no_arrow_changes_a_closed_choice() {
    let mut one = chooser(How::One);
    one.fill(&["1".to_owned()]);
    for code in [KeyCode::Down, KeyCode::Up, KeyCode::Left, KeyCode::Right] {
        assert!(!press(&mut one, code), "{code:?} is for the form");
        one.settle();
    }
    assert_eq!(one.values(), ["1"]);
}

#[test]
fn space_opens_the_list_at_what_is_chosen_and_escape_leaves_it() {
    let mut one = chooser(How::One);
    one.fill(&["2".to_owned()]);
    press(&mut one, KeyCode::Char(' '));
    assert_eq!(one.open_list().map(|(_, marked)| marked), Some(1));
    press(&mut one, KeyCode::Up);
    press(&mut one, KeyCode::Esc);
    assert_eq!(one.values(), ["2"]);
    press(&mut one, KeyCode::Char(' '));
    press(&mut one, KeyCode::Up);
    press(&mut one, KeyCode::Enter);
    assert_eq!(one.values(), ["1"]);
}
