//! A fault of the program while a laboratory is open.

use cerchio::shell::{Taken, say_no_contents};
use cerchio::text::Tongue;

use super::window::Window;

/// The variable that tells this test that it is the program which is to stumble.
const STUMBLES: &str = "CERCHIO_TEST_STUMBLES";

#[test]
fn a_fault_gives_the_terminal_back_and_says_nothing_of_what_is_open() {
    if std::env::var_os(STUMBLES).is_some() {
        stumble();
    }
    let name = "terminal::stumble::a_fault_gives_the_terminal_back_and_says_nothing_of_what_is_open";
    let mut window = Window::of_test(name, &[(STUMBLES, "1")]);
    window.end();
    assert_eq!(window.dirt(), Vec::<&str>::new());
    let said = String::from_utf8_lossy(&window.bytes()).into_owned();
    assert!(
        said.contains("stumble.rs") && !said.contains("Verdorto"),
        "{said}"
    );
}

/// Cuts a name in the middle of a letter: the fault of the standard library quotes the whole name.
fn stumble() {
    say_no_contents(Tongue::Italian);
    let _taken = Taken::take().expect("a terminal");
    let name = "Nadia Verdortò";
    println!("{}", &name[..name.len() - 1]);
}
