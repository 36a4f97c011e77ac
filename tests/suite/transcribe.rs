//! From paper to book: the forms are printed, a clerk transcribes them by their codes, none is missing, the book is made.

use cerchio::domain::{Document, Errand, Id, Proposal};
use cerchio::paper::{Block, Copies, Counted, Kit, code_of, kit};

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
        stage.text(80, 24).contains("Nessun foglio manca"),
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
fn a_wrong_code_opens_nothing_and_stays_until_it_is_corrected_or_another_begins() {
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
    // Whoever types on after a whole wrong code means another one.
    stage.press("Esc");
    let wrong = format!("{}{}", &right[..6], if right.ends_with('2') { "3" } else { "2" });
    stage.write(&wrong).press("Enter").write(&right).press("Enter");
    stage.shows("Uno spazio nostro");
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

#[test]
fn a_sheet_that_comes_back_is_counted_and_then_waits_to_be_transcribed() {
    let document = on_paper();
    let right = code(&document, &"T04".into());
    let author = document
        .session
        .proposal(&"T04".into())
        .and_then(|topic| topic.author.clone());
    let author = author.and_then(|id| document.session.person(&id).map(cerchio::domain::Person::name));
    let author = author.expect("who proposed it");
    let mut stage = Stage::with(document);
    stage.press("C-k").write(&right).press("+");
    let text = stage.text(80, 24);
    assert!(
        text.contains("consegnati 1 · trascritti 0 · mancano 11"),
        "{text}"
    );
    let first = text.lines().find(|line| line.contains("qui dalle 09:00"));
    assert!(first.expect("the sheet").contains(&author), "{text}");
    // The same sheet again, and then the one selected: it is the first of the list.
    stage.write(&right).press("+");
    assert!(
        stage.text(80, 24).contains("era già qui dalle 09:00"),
        "{}",
        stage.text(80, 24)
    );
    stage.press("Enter");
    assert!(
        stage.text(80, 24).contains("Uno spazio nostro"),
        "{}",
        stage.text(80, 24)
    );
    stage.press("Tab Tab").write("una frase").press("F2");
    let text = stage.text(80, 24);
    assert!(
        text.contains("consegnati 1 · trascritti 1 · mancano 11"),
        "{text}"
    );
    stage.press("Down +");
    assert!(
        stage.text(80, 24).contains("consegnati 2"),
        "{}",
        stage.text(80, 24)
    );
}

#[test]
fn no_sheet_is_transcribed_twice_unseen() {
    let document = on_paper();
    let sheet = code_of(&document, &Errand::Sheet { kind: 0, copy: 7 }).expect("a code");
    let mut stage = Stage::with(document);
    let before = stage.session().proposals.len();
    stage.press("C-k").write(&sheet).press("Enter");
    stage
        .write("Il cortile di tutti")
        .press("Tab")
        .write("nadia")
        .press("F2");
    assert_eq!(
        stage.session().proposals.len(),
        before + 1,
        "{}",
        stage.text(80, 24)
    );
    stage.write(&sheet).press("Enter");
    assert!(
        stage.text(80, 24).contains("è già trascritto"),
        "{}",
        stage.text(80, 24)
    );
    stage.press("Enter");
    assert!(
        stage.text(80, 24).contains("Il cortile di tutti"),
        "{}",
        stage.text(80, 24)
    );
    stage
        .press("Esc")
        .write(&sheet)
        .press("Enter")
        .write("altro foglio")
        .press("Enter");
    stage
        .write("Un secondo cortile")
        .press("Tab")
        .write("nadia")
        .press("F2");
    assert_eq!(
        stage.session().proposals.len(),
        before + 2,
        "{}",
        stage.text(80, 24)
    );
    let slip = &stage.session().papers.slips[0];
    assert_eq!(slip.records.len(), 2);
}

#[test]
fn what_is_written_short_is_written_out_at_the_space() {
    let document = on_paper();
    let right = code(&document, &"T04".into());
    let mut stage = Stage::with(document);
    stage.press("C-k =").write("\nbib = biblioteca").press("F2");
    stage.write(&right).press("Enter Tab Tab");
    stage.write("Cmq la bib, sempre aperta nn\nbib\nfine").press("F2");
    let report = stage.session().report_on(&"T04".into()).expect("a report");
    assert_eq!(
        report.contents.discussion,
        ["Comunque la biblioteca, sempre aperta non", "biblioteca", "fine"]
    );
    // Elsewhere every word stays as it is.
    stage.press("F8").write("cmq la bib ").press("F2");
    assert!(
        stage
            .session()
            .day
            .log
            .iter()
            .any(|entry| entry.text == "cmq la bib")
    );
}

#[test]
fn two_clerks_on_two_sheets_keep_their_own_texts() {
    let document = on_paper();
    let sheet = |copy| code_of(&document, &Errand::Sheet { kind: 0, copy }).expect("a code");
    let (one, two) = (sheet(1), sheet(2));
    let mut stage = Stage::with(document);
    stage
        .press("C-k")
        .write(&one)
        .press("Enter")
        .write("Il primo foglio")
        .press("Esc");
    stage
        .write(&two)
        .press("Enter")
        .write("Il secondo foglio")
        .press("Esc");
    stage.write(&one).press("Enter");
    let text = stage.text(80, 24);
    assert!(
        text.contains("Il primo foglio") && !text.contains("Il secondo"),
        "{text}"
    );
    stage.press("Tab").write("nadia").press("F2");
    stage.write(&two).press("Enter Tab").write("nadia").press("F2");
    let titles: Vec<&str> = stage
        .session()
        .proposals
        .iter()
        .rev()
        .take(2)
        .map(Proposal::title)
        .collect();
    assert_eq!(titles, ["Il secondo foglio", "Il primo foglio"]);
    let mut ids: Vec<&Id> = stage.session().proposals.iter().map(|sheet| &sheet.id).collect();
    ids.dedup();
    assert_eq!(ids.len(), stage.session().proposals.len());
}

#[test]
fn what_is_printed_later_goes_on_numbering() {
    let mut document = on_paper();
    document.session.people.truncate(7);
    let folder = tempfile::tempdir().expect("a folder");
    let mut stage = Stage::in_folder(folder.path());
    stage.open(document);
    stage.press("C-p").write("schede progetto").press("Enter");
    assert!(stage.text(80, 24).contains("7 copie"), "{}", stage.text(80, 24));
    stage.press("Enter Enter");
    stage
        .press("C-p")
        .write("schede progetto")
        .press("Enter")
        .write("12 copie")
        .press("Enter Enter");
    assert_eq!(stage.session().papers.last_printed(&Errand::Project(0)), 19);
    let page = std::fs::read_to_string(
        folder
            .path()
            .join(format!("papers/{OPEN_SPACE}/schede-progetto.html")),
    );
    let page = page.expect("the sheets");
    let code = |copy| code_of(stage.document(), &Errand::Project(copy)).expect("a code");
    assert!(page.contains(&code(8)) && page.contains(&code(19)));
    assert!(!page.contains(&code(7)));
}

/// The questions of a paper, in their order, as far as the form beside it asks them with the same words.
fn asked_in_order(questions: &[String], form: &str) -> Vec<usize> {
    let place = |question: &String| form.lines().position(|line| line.contains(question.as_str()));
    questions.iter().filter_map(place).collect()
}

#[test]
fn a_paper_and_its_form_ask_in_one_order() {
    let document = on_paper();
    let words = cerchio::text::Words::new(cerchio::text::Tongue::Italian);
    let copies = Copies {
        number: 1,
        counted: Counted::NotYet,
    };
    for (what, errand) in [
        (Kit::Reports, Errand::Report("T04".into())),
        (Kit::Sheets, Errand::Sheet { kind: 0, copy: 1 }),
        (Kit::Projects, Errand::Project(1)),
    ] {
        let paper = kit(&document, what, copies, &words).expect("a paper");
        let is_ticket = |block: &&Block| matches!(block, Block::Ticket(_));
        let first = paper.blocks.iter().skip_while(|block| !is_ticket(block)).skip(1);
        let first = first.take_while(|block| !is_ticket(block));
        let questions = first.filter_map(|block| match block {
            Block::Lines { name, .. } => Some(name.replace('\u{a0}', " ").replace('’', "'")),
            _ => None,
        });
        let questions: Vec<String> = questions.collect();
        let mut stage = Stage::with(document.clone());
        let code = code_of(&document, &errand).expect("a code");
        stage.press("C-k").write(&code).press("Enter");
        let places = asked_in_order(&questions, &stage.text(110, 70));
        assert!(places.len() >= 2, "{questions:?}\n{}", stage.text(110, 70));
        assert!(places.is_sorted(), "{questions:?}\n{}", stage.text(110, 70));
    }
}

#[test]
fn a_code_leads_to_its_form_from_anywhere_in_the_laboratory() {
    let document = on_paper();
    let topic = topics(&document).remove(0);
    let code = code(&document, &topic.id);
    let mut stage = Stage::with(document);
    stage.press("F1").write(&code.to_lowercase()).press("Enter");
    let screen = stage.text(100, 30);
    assert!(screen.contains(topic.title()), "{screen}");
    assert!(screen.contains("F2"), "{screen}");
}

#[test]
fn a_report_printed_without_a_topic_asks_for_it_by_its_code_and_is_counted() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut stage = Stage::in_folder(folder.path());
    stage.open(on_paper());
    stage
        .press("C-p")
        .write("senza corrente")
        .press("Enter Enter Enter");
    let page = folder
        .path()
        .join(format!("papers/{OPEN_SPACE}/senza-corrente.html"));
    let page = std::fs::read_to_string(page).expect("the forms");
    let blank = Errand::BlankReport(2);
    let code = code_of(stage.document(), &blank).expect("a code");
    assert!(page.contains(&code));
    assert!(stage.session().papers.last_printed(&blank) > 2);
    stage.press("C-k").write(&code).press("Enter");
    stage.shows("Di quale tema è questo report?");
    let topics = topics(stage.document());
    stage.write(topics[3].title()).press("Enter Tab Tab");
    stage.write("Detto senza luce").press("F2");
    let report = stage
        .session()
        .report_on(&topics[3].id)
        .expect("a report")
        .clone();
    assert_eq!(report.contents.discussion, ["Detto senza luce"]);
    let slip = stage.session().papers.slip(&blank).expect("a slip").clone();
    assert_eq!(slip.records, [report.id]);
    // The same code reads it back.
    stage.write(&code).press("Enter Enter");
    stage.shows("Detto senza luce");
    // A topic that nobody posted: first it, then its report.
    stage.press("Esc");
    let code = code_of(stage.document(), &Errand::BlankReport(3)).expect("a code");
    let n_sheets = stage.session().proposals.len();
    stage
        .write(&code)
        .press("Enter")
        .write("Un tema che in bacheca")
        .press("Enter");
    let author = &stage.session().proposals[0].author;
    let author = author.as_ref().and_then(|id| stage.session().person(id));
    let author = author.expect("somebody").name();
    stage.write(&format!("La panchina lunga\n{author}\n")).press("F2");
    stage.press("Tab Tab").write("Davanti alla scuola").press("F2");
    let topic = stage.session().proposals.last().expect("a topic").clone();
    assert_eq!(
        stage.session().proposals.len(),
        n_sheets + 1,
        "{}",
        stage.text(80, 24)
    );
    assert_eq!(topic.title(), "La panchina lunga");
    let report = stage.session().report_on(&topic.id).expect("a report");
    assert_eq!(report.contents.discussion, ["Davanti alla scuola"]);
    // A topic that was written and never found its place on the wall is offered too.
    let code = code_of(stage.document(), &Errand::Sheet { kind: 0, copy: 7 }).expect("a code");
    stage.write(&code).press("Enter");
    stage.write(&format!("Il pozzo chiuso\n{author}\n")).press("F2");
    let code = code_of(stage.document(), &Errand::BlankReport(4)).expect("a code");
    stage.write(&code).press("Enter");
    stage.shows("Il pozzo chiuso");
}
