//! Actions by a few letters, and keys that were really pressed.

use super::{AT_THE_DOOR, NINE, Speaker, at};

#[test]
fn a_few_letters_within_a_name_do_nothing_and_never_change_the_phase() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut speaker = Speaker::in_folder(folder.path());
    speaker.tell(&AT_THE_DOOR);
    // In the phase after the door nothing is looked for.
    speaker.tell(&["*", "2", "f5", "f5", "2"]);
    let now = |speaker: &Speaker| {
        let open = speaker.linear.model.open.as_ref().expect("a laboratory");
        open.document.session.day.now.clone()
    };
    let before = now(&speaker);
    let lost = speaker.tell(&["do"]);
    assert!(lost.contains("Non capisco «do»"), "{lost}");
    let asked = speaker.tell(&["pas"]);
    assert!(asked.contains("Quale di queste?"), "{asked}");
    assert!(asked.contains("Passa alla fase dopo"), "{asked}");
    let told = speaker.tell(&["?", "do", "esc"]);
    assert!(!told.contains("Vuoi"), "{told}");
    assert_eq!(now(&speaker), before);
}

#[test]
fn in_the_list_of_what_can_be_done_a_key_is_obeyed_and_all_of_it_is_said_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut speaker = Speaker::in_folder(folder.path());
    speaker.tell(&AT_THE_DOOR);
    let all = speaker.tell(&["?", "tutto"]);
    assert!(!all.contains("altre"), "{all}");
    let lines: Vec<&str> = all.lines().filter(|line| !line.is_empty()).collect();
    let mut once = lines.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), lines.len(), "{all}");
    let told = speaker.tell(&["Ctrl+D"]);
    assert!(told.contains("Una prova / Regia"), "{told}");
}

#[test]
fn keys_that_were_really_pressed_are_keys() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut speaker = Speaker::in_folder(folder.path());
    speaker.tell(&AT_THE_DOOR);
    let four = speaker.tell(&["\u{1b}OS"]);
    let named = speaker.tell(&["esc", "f4"]);
    assert_eq!(four.lines().nth(1), named.lines().nth(1), "{four}{named}");
    let strange = speaker.tell(&["Anna\u{1b}[D"]);
    assert!(strange.contains("non ho fatto niente"), "{strange}");
    speaker.tell(&["f8"]);
    let left = speaker.tell(&["\u{1b}"]);
    assert!(left.contains("Una prova"), "{left}");
    assert!(!speaker.linear.model.is_asking());
}

#[test]
fn the_end_of_the_input_at_a_keyboard_is_its_key_and_then_it_asks() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut speaker = Speaker::in_folder(folder.path());
    speaker.tell(&AT_THE_DOOR);
    let end = |speaker: &mut Speaker| {
        speaker.n_heard = speaker.linear.out().len();
        speaker.linear.hear_end(at(NINE)).expect("it speaks")
    };
    assert_eq!(end(&mut speaker), None);
    assert!(
        speaker.heard().contains("Una prova / Regia"),
        "{}",
        speaker.heard()
    );
    assert_eq!(end(&mut speaker), None);
    assert!(speaker.heard().contains("Vuoi uscire?"), "{}", speaker.heard());
    speaker.tell(&["dove"]);
    assert_eq!(end(&mut speaker), None, "a line in between");
    end(&mut speaker);
    assert!(end(&mut speaker).is_some());
}
