//! The settings: chosen on a screen, kept in a file, in force at once.

use cerchio::look::{Drawing, Theme};

use crate::support::stage::Stage;

#[test]
fn what_is_chosen_is_in_force_at_once_and_at_the_next_start() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut stage = Stage::in_folder(folder.path());
    stage.press("i").write("eng").press("Enter");
    stage.write("light").press("Esc Esc");
    stage.press("i").write("eng").press("Enter F2");
    assert!(
        stage.text(80, 24).contains("Done: from now on"),
        "{}",
        stage.text(80, 24)
    );
    stage
        .press("i Tab")
        .write("contrast")
        .press("Enter")
        .write("typewriter")
        .press("Enter n F2");
    let kept = std::fs::read_to_string(folder.path().join("settings.ron")).expect("the settings");
    for entry in [
        "language: \"en\"",
        "theme: Contrast",
        "drawing: Ascii",
        "bell: Silent",
    ] {
        assert!(kept.contains(entry), "{kept}");
    }
    let next = Stage::in_folder(folder.path());
    assert_eq!(next.model.library.settings, stage.model.library.settings);
    assert_eq!(
        (stage.model.look.theme, stage.model.look.drawing),
        (Theme::Contrast, Drawing::Ascii)
    );
}

#[test]
fn the_settings_say_where_the_data_are() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut stage = Stage::in_folder(folder.path());
    let data = folder.path().display().to_string();
    assert!(stage.press("i").text(120, 30).contains(&data));
}
