//! The registry of the years, played by keys: from the sheets of a laboratory to the indicators and back.

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use cerchio::app::Msg;
use cerchio::registry::ledger::Kind;
use cerchio::text::Tongue;
use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;

use crate::support::library::{assert_hides, assert_shows, home, newest_first};
use crate::support::stage::Stage;

/// The registry with the three worked laboratories read, and nothing in it.
fn yearbook(tongue: Tongue) -> Stage {
    let mut stage = home(tongue);
    stage.press("r");
    stage.send(Msg::ReadAll(newest_first()));
    stage
}

/// The same in a folder, so that what is written is on a disk.
fn in_folder(folder: &Path) -> Stage {
    let sessions = folder.join("sessions");
    fs::create_dir_all(&sessions).expect("a folder");
    for file in fs::read_dir("sessions").expect("the samples") {
        let file = file.expect("a sample").path();
        if file.extension().is_some_and(|ending| ending == "ron") {
            fs::copy(&file, sessions.join(file.file_name().expect("a name"))).expect("a copy");
        }
    }
    let mut stage = Stage::in_folder(folder);
    stage.press("r");
    stage
}

/// Marks the line that holds `text`.
fn mark(stage: &mut Stage, text: &str) {
    stage.press("Home");
    for _ in 0..200 {
        let screen = stage.text(120, 60);
        if screen
            .lines()
            .any(|line| line.starts_with('►') && line.contains(text))
        {
            return;
        }
        stage.press("Down");
    }
    panic!("{text} is not in\n{}", stage.text(120, 60));
}

#[test]
fn the_report_of_a_year_is_made_with_a_key() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut stage = in_folder(folder.path());
    stage.press("1 p F2 Esc Esc 3 b");
    let made = stage.text(100, 40);
    let papers = fs::read_dir(folder.path().join("papers")).expect(&made);
    let report = papers
        .map(|paper| paper.expect("a folder").path())
        .next()
        .expect(&made);
    let name = report.file_name().expect("a name").to_string_lossy().into_owned();
    assert!(name.starts_with("registro-20"), "{name}");
    for ending in ["pdf", "html", "md", "txt"] {
        assert!(
            report.join(format!("{name}.{ending}")).exists(),
            "{ending}: {made}"
        );
    }
}

#[test]
fn the_registry_says_what_there_is_and_what_waits() {
    let stage = yearbook(Tongue::Italian);
    assert_shows(
        &stage,
        &[
            "Il registro è ancora vuoto: 7 schede aspettano in «1 Schede da rivedere»",
            "7 in attesa",
            "Indicatori",
        ],
    );
}

#[test]
fn a_project_of_a_laboratory_is_promoted_filled_in_counted_and_opened_down_to_the_sentence() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut stage = in_folder(folder.path());
    stage.press("1");
    mark(&mut stage, "Il Cancello Aperto");
    stage.press("p");
    assert_shows(
        &stage,
        &[
            "Nel registro: Il Cancello Aperto",
            "laboratorio del Piano di zona",
        ],
    );
    stage.press("F2");
    assert_shows(&stage, &["i numeri", "Il laboratorio si aspettava"]);
    stage.write("48").press("Tab").write("12").press("F2");
    assert!(folder.path().join("registry.ron").exists());
    stage.press("Esc");
    assert_shows(&stage, &["6 in attesa", "1 progetto"]);
    stage.press("3");
    mark(&mut stage, "Beneficiari totali");
    assert_shows(&stage, &["48"]);
    mark(&mut stage, "Derivati dai laboratori");
    stage.press("Enter");
    assert_shows(&stage, &["conta 1 voce", "PI001"]);
    stage.press("Enter");
    mark(&mut stage, "+ R01");
    stage.press("Right");
    assert_shows(&stage, &["«Il cancello ha tre mazzi di chiavi"]);
}

#[test]
fn what_the_laboratory_expected_is_no_number_of_the_sheet() {
    let mut stage = yearbook(Tongue::Italian);
    stage.press("1");
    mark(&mut stage, "Il Cancello Aperto");
    stage.press("p F2 Esc");
    let sheet = stage
        .ledger()
        .sheets_of("PI001")
        .next()
        .expect("a sheet")
        .1
        .clone();
    let project = sheet.project().expect("a project");
    assert_eq!(project.people.beneficiaries, None);
    assert!(!project.subjects.is_empty() && !project.needs.is_empty());
}

#[test]
fn a_sheet_that_is_set_aside_says_why_and_can_be_taken_back() {
    let mut stage = yearbook(Tongue::Italian);
    stage.press("1 m");
    stage.write("era solo un'idea").press("Enter");
    assert_shows(&stage, &["6 schede in attesa", "messa da parte"]);
    stage.press("End");
    assert_shows(&stage, &["Messa da parte: era solo un'idea"]);
    stage.press("t");
    assert_shows(&stage, &["7 schede in attesa"]);
    stage.press("C-z");
    assert_shows(&stage, &["6 schede in attesa"]);
}

#[test]
fn a_promotion_is_undone_with_one_key() {
    let mut stage = yearbook(Tongue::Italian);
    stage.press("1 p F2 Esc");
    assert_shows(&stage, &["6 schede in attesa"]);
    stage.press("C-z");
    assert_shows(&stage, &["7 schede in attesa"]);
    assert!(stage.ledger().entities.is_empty());
    assert_eq!(stage.ledger().next_id(Kind::Project), "PI002");
}

#[test]
fn a_similar_title_is_offered_and_nothing_is_merged_by_itself() {
    let mut stage = yearbook(Tongue::Italian);
    stage.press("2 Ins Enter");
    stage.write("Cancello Aperto").press("F2 Esc Esc");
    assert_eq!(stage.ledger().entities.len(), 1);
    stage.press("Esc 1");
    assert_shows(&stage, &["somiglia a 1"]);
    mark(&mut stage, "Il Cancello Aperto");
    stage.press("p");
    assert_shows(&stage, &["Forse c'è già: PI001 «Cancello Aperto»"]);
    stage.press("F2 Esc");
    let ledger = stage.ledger();
    assert_eq!(
        (ledger.entities.len(), ledger.entities[1].continues.clone()),
        (2, None)
    );
}

#[test]
fn a_number_left_empty_is_not_collected_and_a_part_is_never_more_than_its_whole() {
    let mut stage = yearbook(Tongue::Italian);
    stage.press("1 p F2");
    stage.write("3").press("Tab").write("4").press("F2");
    assert_shows(&stage, &["Sono più del totale"]);
    stage.press("Back F2 Esc 2 Enter");
    assert_shows(&stage, &["PI001"]);
    let screen = stage.text(80, 60);
    assert!(screen.contains("Di cui in carico      non rilevato"), "{screen}");
}

#[test]
fn tables_and_groups_are_written_by_hand() {
    let mut stage = yearbook(Tongue::Italian);
    stage.press("2 Ins Down Enter");
    stage.write("Tavolo anziani").press("F2");
    assert_shows(&stage, &["dove", "Quartieri"]);
    stage.write("savena").press("Enter F2");
    assert_shows(&stage, &["i numeri", "Persone al tavolo"]);
    stage.write("14").press("F2 Esc");
    assert_shows(&stage, &["1 tavolo"]);
    let sheet = stage
        .ledger()
        .sheets_of("TV001")
        .next()
        .expect("a sheet")
        .1
        .clone();
    assert_eq!(sheet.territory.districts, ["Savena"]);
    assert_eq!(sheet.table().expect("a table").people, Some(14));
}

#[test]
fn a_closed_edition_refuses_in_words_and_opens_again_with_a_reason() {
    let mut stage = yearbook(Tongue::Italian);
    stage.press("1 p F2 Esc Esc 5 c");
    assert_shows(&stage, &["Chiudere l'edizione", "nessuno li può cambiare"]);
    stage.press("Right Enter");
    assert_shows(&stage, &["chiusa il", "Chiusa il"]);
    stage.press("C-z");
    assert_shows(&stage, &["niente da annullare"]);
    stage.press("Esc 2 Enter n");
    assert_shows(&stage, &["è chiusa: per correggerla riaprila"]);
    stage.press("Esc Esc 5 r");
    stage.write("un numero sbagliato").press("Enter");
    assert_shows(&stage, &["aperta", "un numero sbagliato"]);
}

#[test]
fn what_is_missing_is_listed_by_who_answers_and_corrected_from_there() {
    let mut stage = yearbook(Tongue::Italian);
    stage.press("1 p F2 Esc Esc 4");
    assert_shows(&stage, &["cose da guardare", "manca"]);
    stage.press("s");
    stage.write("chiedere a Nadia").press("Enter");
    assert_shows(&stage, &["segnata", "chiedere a Nadia"]);
    stage.press("Enter");
    assert_shows(&stage, &["Da riguardare, dal 17/05/2025: chiedere a Nadia"]);
}

#[test]
fn the_next_year_begins_with_everything_but_the_numbers() {
    let mut stage = yearbook(Tongue::Italian);
    stage.press("1 p F2");
    stage.write("48").press("F2 Esc 2 Enter a");
    stage.write("50").press("F2");
    let sheets: Vec<Option<u32>> = stage
        .ledger()
        .sheets_of("PI001")
        .map(|(_, sheet)| sheet.project().expect("a project").people.beneficiaries)
        .collect();
    assert_eq!(sheets, [Some(50), Some(48)]);
}

#[test]
fn the_last_sheet_taken_out_brings_its_project_back_among_those_to_review() {
    let mut stage = yearbook(Tongue::Italian);
    stage.press("1 p F2 Esc Esc 2 Enter Del");
    assert_shows(&stage, &["Togliere la scheda"]);
    stage.press("Right Enter Esc Esc");
    assert_shows(&stage, &["7 in attesa"]);
    assert_hides(&stage, "1 progetto");
}

#[test]
fn every_part_reads_in_sixty_columns_and_in_english() {
    let mut stage = yearbook(Tongue::English);
    stage.press("1");
    assert!(stage.text(60, 20).contains("7 sheets are waiting"));
    stage.press("p F2");
    stage.write("48").press("F2 Esc");
    for (key, part) in [
        ("2", "PI001"),
        ("3", "INCLUSIVE PROJECTS"),
        ("4", "missing"),
        ("5", "open"),
    ] {
        stage.press(key);
        let screen = stage.text(60, 20);
        assert!(screen.contains(part), "{part} is not in\n{screen}");
        stage.press("Esc");
    }
}

#[test]
fn the_chain_of_a_promoted_project_is_told_both_ways_on_the_command_line() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut stage = in_folder(folder.path());
    stage.press("1");
    mark(&mut stage, "Il Cancello Aperto");
    stage.press("p F2");
    stage.write("48").press("F2");
    let trace = |id: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cerchio"));
        command.args(["--lang", "it", "--data"]).arg(folder.path());
        command.args(["trace", id]).assert().success()
    };
    trace("PI001")
        .stdout(contains("Il cancello ha tre mazzi di chiavi").and(contains("T2 Beneficiari totali")));
    trace("2025-05-17-nessuno-resta-solo/R01")
        .stdout(contains("PI001 Il Cancello Aperto").and(contains("Scheda 2025")));
}

#[test]
fn a_project_sheet_says_what_became_of_it_in_the_registry() {
    let mut stage = yearbook(Tongue::Italian);
    stage.press("6").write("cancello").press("Enter");
    let sheet = stage.text(80, 60);
    assert!(sheet.contains("aspetta fra le schede da rivedere"), "{sheet}");
    stage.press("Esc Del Esc 1");
    mark(&mut stage, "Il Cancello Aperto");
    stage.press("p F2");
    stage.write("48").press("F2 Esc 6");
    stage.write("cancello").press("Enter");
    let sheet = stage.text(80, 60);
    assert!(
        sheet.contains("PI001 «Il Cancello Aperto") && sheet.contains("T2 Beneficiari totali"),
        "{sheet}"
    );
}

#[test]
fn the_figures_of_two_years_stand_side_by_side_with_what_was_published() {
    let mut stage = yearbook(Tongue::Italian);
    for year in ["2018", "2019"] {
        stage.press("2 Ins Enter");
        stage.write("Orto").press("Tab Home Del Del Del Del").write(year);
        stage.press("F2 Esc Esc Esc");
    }
    stage.press("Right 3");
    assert_shows(&stage, &["accanto al 2018", "diff.", "pubblicato: 99+1 (certo)"]);
    let screen = stage.text(120, 120);
    assert!(screen.contains("DEFINIZIONE INCERTA"), "{screen}");
    stage.press("Left");
    assert_shows(&stage, &["Edizione 2018 (aperta) ·"]);
}

#[test]
fn an_organisation_that_a_number_counts_opens_on_all_it_took_part_in_and_from_there_its_sheet() {
    let mut stage = yearbook(Tongue::Italian);
    stage.press("1 p F2 Esc Esc 3");
    mark(&mut stage, "I6e");
    stage.press("Enter");
    stage.press("Enter");
    stage.shows("SU CHE COSA SI REGGE");
    mark(&mut stage, "Casa dei Mestieri");
    stage.press("Enter");
    stage.shows("PI001");
}
