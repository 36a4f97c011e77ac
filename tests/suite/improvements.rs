//! Groups of improvement and seminars, played by keys.

use cerchio::app::Msg;
use cerchio::text::Tongue;

use crate::support::library::{assert_hides, assert_shows, home, newest_first};
use crate::support::stage::Stage;

fn improvements(tongue: Tongue) -> Stage {
    let mut stage = home(tongue);
    stage.press("r");
    stage.send(Msg::ReadAll(newest_first()));
    stage.press("0");
    stage
}

#[test]
fn a_group_of_improvement_is_written_with_its_members_by_role_and_a_path() {
    let mut stage = improvements(Tongue::Italian);
    stage.press("g").write("Accoglienza").press("Tab");
    stage.write("Primo colloquio").press("Tab Tab");
    stage.write("assistenti sociali").press("F2");
    assert_shows(&stage, &["poi i due punti e quanti sono"]);
    stage.press("End").write(": 4").press("F2");
    assert_shows(&stage, &["GM001 Accoglienza", "4 assistenti sociali"]);
    while !stage.text(80, 24).contains("► + un percorso") && !stage.text(80, 24).contains("►   + un percorso")
    {
        stage.press("Down");
    }
    stage.press("Enter").write("Un solo sportello").press("F2");
    assert_shows(&stage, &["Un solo sportello"]);
    let group = &stage.ledger().logs.improvements.all()[0];
    assert_eq!((group.members["assistenti sociali"], group.steps.len()), (4, 1));
    stage.press("C-z C-z");
    assert_hides(&stage, "GM001");
}

#[test]
fn a_seminar_has_sessions_and_documents_and_nobody_in_a_list() {
    let mut stage = improvements(Tongue::Italian);
    stage.press("s").write("Essere comunità").press("Tab");
    stage
        .write("07/06/2021")
        .press("Tab")
        .write("06/06/2021")
        .press("F2");
    assert!(stage.ledger().logs.seminars.all().is_empty());
    stage.press("S-Tab Tab").write("08/06/2021").press("F2");
    assert_shows(&stage, &["SM001 Essere comunità (07/06/2021–08/06/2021)"]);
    while !stage.text(80, 24).contains("► SM001") {
        stage.press("Down");
    }
    stage.press("Del Right Enter");
    assert_hides(&stage, "SM001 Essere");
}

#[test]
fn the_page_reads_in_sixty_columns_and_in_english() {
    let stage = improvements(Tongue::English);
    let screen = stage.text(60, 20);
    assert!(screen.contains("GROUPS OF IMPROVEMENT"), "{screen}");
}
