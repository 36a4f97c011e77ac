//! The paths of laboratories and their identity card, by keys and by order.

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use cerchio::app::Msg;
use cerchio::text::Tongue;
use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;

use crate::support::library::{assert_shows, home, newest_first};
use crate::support::stage::Stage;

const PATH: &str = "Laboratori comunitari del welfare reale (esempio)";

fn samples_in(folder: &Path) {
    let sessions = folder.join("sessions");
    fs::create_dir_all(&sessions).expect("a folder");
    for file in fs::read_dir("sessions").expect("the samples") {
        let file = file.expect("a sample").path();
        if file.extension().is_some_and(|ending| ending == "ron") {
            fs::copy(&file, sessions.join(file.file_name().expect("a name"))).expect("a copy");
        }
    }
}

fn cerchio(folder: &Path, order: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cerchio"));
    command.args(["--lang", "it", "--data"]).arg(folder).args(order);
    command
}

#[test]
fn the_paths_are_those_that_laboratories_name_with_what_they_amount_to() {
    let mut stage = home(Tongue::Italian);
    stage.press("r");
    stage.send(Msg::ReadAll(newest_first()));
    assert_shows(&stage, &["Percorsi", "2 percorsi"]);
    stage.press("7");
    assert_shows(&stage, &["2 laboratori", "51 persone", "Abitare vicini"]);
    stage.press("Enter");
    assert_shows(
        &stage,
        &[
            "CARTA D’IDENTITÀ",
            "Nato nel",
            "2025",
            "Open Space // Future Lab",
            "51",
        ],
    );
}

#[test]
fn the_card_is_written_part_by_part_kept_in_the_registry_and_taken_back() {
    let folder = tempfile::tempdir().expect("a folder");
    samples_in(folder.path());
    let mut stage = Stage::in_folder(folder.path());
    stage
        .press("r 7 Enter c")
        .write("Riavvicinare i cittadini al welfare");
    stage
        .press("Tab")
        .write("2011")
        .press("Tab")
        .write("Distretto di Casalecchio");
    stage.press("F2");
    assert_shows(
        &stage,
        &["Riavvicinare i cittadini", "2011", "Distretto di Casalecchio"],
    );
    stage
        .press("r")
        .write("Ada Neri, Ausl")
        .press("Enter")
        .write("Ugo Bassi, Unione dei Comuni");
    stage.press("F2");
    assert_shows(&stage, &["2 Unione // Ausl"]);
    stage.press("f").write("Bando L.R. 3/2010").press("F2");
    let file = fs::read_to_string(folder.path().join("registry.ron")).expect("the registry");
    assert!(file.contains("Riavvicinare i cittadini al welfare") && file.contains("// crc32="));
    cerchio(folder.path(), &["path", "show", PATH])
        .assert()
        .success()
        .stdout(contains("Nato nel: 2011").and(contains("Bando L.R. 3/2010")));
    stage.press("C-z");
    cerchio(folder.path(), &["path", "show", PATH])
        .assert()
        .success()
        .stdout(contains("Bando L.R. 3/2010").not().and(contains("Ausl")));
}

#[test]
fn the_card_is_made_with_two_keys_and_is_one_page() {
    let folder = tempfile::tempdir().expect("a folder");
    samples_in(folder.path());
    let mut stage = Stage::in_folder(folder.path());
    stage.press("r 7 Enter b Enter");
    assert_shows(
        &stage,
        &["Carta d’identità del percorso: fatto", "carta-identita.pdf"],
    );
    let papers = folder.path().join("papers").join(PATH);
    for ending in ["pdf", "html", "md", "txt"] {
        assert!(
            papers.join(format!("carta-identita.{ending}")).exists(),
            "{ending}"
        );
    }
    let html = fs::read_to_string(papers.join("carta-identita.html")).expect("the page");
    assert_eq!(html.matches("<circle").count(), 51);
    let pdf = fs::read(papers.join("carta-identita.pdf")).expect("the PDF");
    let pages = String::from_utf8_lossy(&pdf).matches("/Type/Page/").count();
    assert!(pages <= 1, "{pages}");
}

#[test]
fn nobody_who_came_is_named_on_the_card() {
    let folder = tempfile::tempdir().expect("a folder");
    samples_in(folder.path());
    let card = cerchio(folder.path(), &["path", "show", PATH])
        .output()
        .expect("the card");
    let card = String::from_utf8_lossy(&card.stdout).into_owned();
    for document in newest_first() {
        for person in &document.session.people {
            assert!(!card.contains(&person.name()), "{}", person.name());
        }
    }
}

#[test]
fn a_path_that_there_is_not_is_told_with_those_that_there_are() {
    let folder = tempfile::tempdir().expect("a folder");
    samples_in(folder.path());
    cerchio(folder.path(), &["path", "list"])
        .assert()
        .success()
        .stdout(contains(PATH));
    cerchio(folder.path(), &["path", "print", "altrove"])
        .assert()
        .code(1)
        .stderr(contains("Nessun percorso si chiama").and(contains(PATH)));
}

#[test]
fn the_papers_of_the_regional_law_mark_their_gaps_and_name_nobody_who_did_not_agree() {
    let folder = tempfile::tempdir().expect("a folder");
    samples_in(folder.path());
    let out = folder.path().join("out");
    for (of, what, file) in [
        (PATH, "docpp", "docpp.txt"),
        (PATH, "final-report", "relazione-finale.txt"),
        ("2025-05-17-nessuno-resta-solo", "docpp", "docpp.txt"),
    ] {
        let order = ["path", "print", of, what, "--out"];
        cerchio(folder.path(), &order).arg(&out).assert().success();
        let text = fs::read_to_string(out.join(file)).expect("the text");
        let gaps = text.matches("[ ] ").count() + text.matches("da completare").count();
        assert!(
            text.contains(&format!("Da completare: {gaps} punti")) || gaps > 10,
            "{gaps}"
        );
        assert!(text.contains("Tavolo di negoziazione"), "{text}");
        let words: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for document in newest_first() {
            let hidden = document.session.people.iter();
            for person in hidden.filter(|person| !person.may_be_named()) {
                assert!(!words.contains(&person.name()), "{} in {what}", person.name());
            }
        }
        for ending in ["pdf", "html", "md"] {
            assert!(out.join(file.replace("txt", ending)).exists(), "{ending}");
        }
    }
}

#[test]
fn the_proposal_holds_every_project_and_every_recommendation() {
    let folder = tempfile::tempdir().expect("a folder");
    samples_in(folder.path());
    let order = [
        "path",
        "print",
        "2025-05-17-nessuno-resta-solo",
        "docpp",
        "--format",
        "md",
        "--out",
    ];
    cerchio(folder.path(), &order)
        .arg(folder.path())
        .assert()
        .success();
    let text = fs::read_to_string(folder.path().join("docpp.md")).expect("the text");
    let document = newest_first().pop().expect("the Open Space");
    for project in &document.session.outcomes.projects {
        let title: String = project.title.replace('\'', "’");
        assert!(text.replace('\\', "").contains(&title), "{title}");
    }
}

#[test]
fn the_meetings_of_a_path_go_to_a_calendar_and_its_facts_to_the_observatory() {
    let folder = tempfile::tempdir().expect("a folder");
    samples_in(folder.path());
    for what in ["calendar", "observatory"] {
        let order = ["path", "export", PATH, what, "--out"];
        cerchio(folder.path(), &order)
            .arg(folder.path())
            .assert()
            .success();
    }
    let calendar = fs::read_to_string(folder.path().join("incontri.ics")).expect("the calendar");
    assert!(calendar.contains("SUMMARY:Nessuno resta solo\r\n"));
    assert!(calendar.contains("DTSTART:20250517T090000\r\n"));
    assert_eq!(calendar.matches("UID:laboratory.").count(), 2);
    let sheet = fs::read_to_string(folder.path().join("osservatorio.csv")).expect("the sheet");
    assert!(sheet.contains("Partecipanti;51\r\n") && sheet.contains("Durata (mesi);10\r\n"));
    assert!(sheet.contains("Presenza femminile;\r\n"));
}

#[test]
fn the_skeletons_are_behind_the_key_of_the_book() {
    let folder = tempfile::tempdir().expect("a folder");
    samples_in(folder.path());
    let mut stage = Stage::in_folder(folder.path());
    stage
        .press("a Enter b")
        .write("proposta partecipata")
        .press("Enter");
    assert_shows(
        &stage,
        &["Documento di proposta partecipata (DocPP): fatto", "docpp.pdf"],
    );
}

#[test]
fn the_calendar_and_the_sheet_of_the_observatory_are_among_the_papers_of_a_path() {
    let folder = tempfile::tempdir().expect("a folder");
    samples_in(folder.path());
    let mut stage = Stage::in_folder(folder.path());
    for (what, file, says) in [
        ("calendario", "incontri.ics", "BEGIN:VCALENDAR"),
        ("osservatorio", "osservatorio.csv", "Titolo del processo"),
    ] {
        stage.press("Esc Esc Esc r 7 Enter b").write(what).press("Enter");
        assert_shows(&stage, &[file]);
        let path = folder.path().join("papers").join(PATH).join(file);
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert!(text.contains(says), "{text}");
    }
}
