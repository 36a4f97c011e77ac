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

#[test]
fn a_laboratory_of_today_does_not_begin_at_an_hour_gone_by() {
    let asked = [
        ("07:10", "", "Inizio 08:45"),
        ("14:10", "", "comincia alle 14:30."),
        ("14:30", "", "comincia alle 14:30."),
        ("14:10", "18/05/2025", "comincia alle 08:45."),
    ];
    for (now, date, said) in asked {
        let mut stage = Stage::empty();
        stage.at(now).press("n").write("open space").press("Enter");
        if !date.is_empty() {
            stage.press("Tab Tab Tab").write(date);
        }
        let screen = stage.text(80, 24);
        let screen = screen.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(screen.contains(said), "{now} {date}: {said} is not in\n{screen}");
    }
}

#[test]
fn a_laboratory_made_after_its_usual_hour_begins_at_the_next_half_hour() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut stage = Stage::in_folder(folder.path());
    stage.at("14:10").press("n").write("open space").press("Enter");
    stage.write("Prova").press("F2");
    assert_eq!(stage.session().header.begins.to_string(), "14:30:00");
}

#[test]
fn the_card_of_a_method_is_read_to_its_end_on_a_small_screen() {
    let mut stage = Stage::empty();
    stage.press("n Down");
    let first = "CHE COS'È";
    assert!(stage.text(60, 20).contains(first));
    assert!(!stage.text(60, 20).contains("ritorno a casa (2 h 55')"));
    stage.press("Right End");
    let read: String = stage
        .text(60, 20)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    assert!(read.contains("ritorno a casa (2 h 55')"), "{read}");
    assert!(!read.contains(first), "the card was scrolled: {read}");
    // Back to the names, and the next card begins at its beginning.
    stage.press("Left Down");
    assert!(stage.text(60, 20).contains(first));
    stage.press("Right Esc");
    assert!(
        stage.text(60, 20).contains("Nuovo laboratorio"),
        "Esc goes back to the names"
    );
}
