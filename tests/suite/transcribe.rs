//! From paper to book: the forms are printed, a clerk transcribes them by their codes, none is missing, the book is made.

use cerchio::domain::{Document, Id, Proposal};
use cerchio::paper::{Errand, code_of};

use crate::support::lab::sample;
use crate::support::samples::OPEN_SPACE;
use crate::support::stage::Stage;

/// The sample Open Space when the groups have met and every report is still on paper.
fn on_paper() -> Document {
    let mut document = sample(OPEN_SPACE);
    document.session.reports.clear();
    document
}

fn topics(document: &Document) -> Vec<Proposal> {
    let on_the_wall = document.session.proposals.iter();
    let on_the_wall = on_the_wall.filter(|topic| topic.is_standing() && topic.position.cell.is_some());
    on_the_wall.cloned().collect()
}

fn code(document: &Document, topic: &Id) -> String {
    code_of(document, &Errand::Report(topic.clone())).expect("a code")
}

#[test]
fn twelve_reports_are_transcribed_from_paper_and_the_book_holds_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut stage = Stage::in_folder(folder.path());
    let document = on_paper();
    let topics = topics(&document);
    assert_eq!(topics.len(), 12);
    stage.open(document.clone());
    stage.press("C-p").write("report").press("Enter Enter C-k");
    assert!(
        stage.text(80, 24).contains("mancano 12"),
        "{}",
        stage.text(80, 24)
    );
    for (idx, topic) in topics.iter().enumerate() {
        stage
            .write(&code(&document, &topic.id).to_lowercase())
            .press("Enter");
        assert!(
            stage.text(80, 24).contains(topic.title()),
            "{}",
            stage.text(80, 24)
        );
        stage.press("Tab Tab");
        stage.write(&format!("E' la frase {idx} del foglio"));
        stage.press("F2");
        assert_eq!(stage.session().reports.len(), idx + 1, "{}", stage.text(80, 24));
    }
    assert!(
        stage.text(80, 24).contains("Nessun report manca"),
        "{}",
        stage.text(80, 24)
    );
    stage.press("C-p Enter");
    let book = folder.path().join(format!("papers/{OPEN_SPACE}/atti.txt"));
    let book = std::fs::read_to_string(book).expect("the book");
    for idx in 0..12 {
        assert!(book.contains(&format!("È la frase {idx} del foglio")), "{idx}");
    }
}

#[test]
fn a_wrong_code_opens_nothing_and_stays_to_be_corrected() {
    let document = on_paper();
    let right = code(&document, &"T04".into());
    let mut stage = Stage::with(document);
    stage.press("C-k").write(&right[..6]).press("Enter");
    assert!(
        stage.text(80, 24).contains("non è un codice"),
        "{}",
        stage.text(80, 24)
    );
    stage
        .write(if right.ends_with('2') { "3" } else { "2" })
        .press("Enter");
    assert!(
        stage.text(80, 24).contains("segno sbagliato"),
        "{}",
        stage.text(80, 24)
    );
    stage.press("Back").write(&right[6..]).press("Enter");
    assert!(
        stage.text(80, 24).contains("Uno spazio nostro"),
        "{}",
        stage.text(80, 24)
    );
}

#[test]
fn a_report_already_transcribed_is_read_back() {
    let document = sample(OPEN_SPACE);
    let right = code(&document, &"T04".into());
    let sentence = document
        .session
        .report_on(&"T04".into())
        .expect("a report")
        .contents
        .discussion[0]
        .clone();
    let mut stage = Stage::with(document);
    stage.press("C-k").write(&right).press("Enter Enter");
    assert!(stage.text(100, 40).contains(&sentence), "{}", stage.text(100, 40));
}

#[test]
fn a_blank_sheet_and_a_tablecloth_open_their_forms() {
    let document = on_paper();
    let sheet = code_of(&document, &Errand::Sheet { kind: 0, copy: 7 }).expect("a code");
    let mut stage = Stage::with(document);
    stage.press("C-k").write(&sheet).press("Enter");
    assert!(
        stage.text(80, 24).contains("Titolo del tema"),
        "{}",
        stage.text(80, 24)
    );
    let cafe = sample(crate::support::samples::CAFE);
    let cloth = code_of(&cafe, &Errand::Table { table: 3, round: 2 }).expect("a code");
    let mut stage = Stage::with(cafe);
    stage.press("C-k").write(&cloth).press("Enter");
    assert!(stage.text(80, 24).contains("Tavolo 3"), "{}", stage.text(80, 24));
}
