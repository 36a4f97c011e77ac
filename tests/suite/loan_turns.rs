//! A living library whose loans are laid out with one key: readers, books and turns.

use cerchio::domain::{Command, Id, Position, Proposal, ProposalState, Record, TURN};
use cerchio::format::KindId;
use cerchio::text::Tongue;

use crate::support::lab::{go_to, peopled};
use crate::support::stage::{Stage, at};

const TITLES: [&str; 3] = ["Ho vissuto in strada", "Porto il velo", "Sono stato in carcere"];

fn sheet(id: Id, kind: &str, text: &str, author: Option<Id>, from: Vec<Id>) -> Proposal {
    Proposal {
        id,
        kind: KindId(kind.to_owned()),
        text: text.to_owned(),
        author,
        posted_by: None,
        posted_at: at("2025-05-17 08:57"),
        position: Position::default(),
        from,
        state: ProposalState::Posted,
        details: Default::default(),
        moves: Vec::new(),
    }
}

/// Three books (people 1 to 3) and `n_readers` more people; who has booked what, reader after reader.
fn library(n_readers: u32, booked: &[(u32, u32)], tongue: Tongue) -> Stage {
    let mut document = peopled("biblioteca_vivente", 3 + n_readers);
    let mut put = |sheet: Proposal| {
        let put = Command::put(Record::Proposal(sheet));
        document.perform(put, at("2025-05-17 08:57")).expect("a sheet");
    };
    for (number, title) in (1..).zip(TITLES) {
        let mut book = sheet(
            Id::new("LB", number),
            "book",
            title,
            Some(Id::new("P", number)),
            Vec::new(),
        );
        for (field, answer) in [("blurb", "Una vita."), ("consent", "yes")] {
            book.details.insert(field.to_owned(), answer.to_owned());
        }
        put(book);
    }
    for (number, (reader, book)) in (1..).zip(booked) {
        let name = format!("Anna Rossi {reader}");
        put(sheet(
            Id::new("PN", number),
            "booking",
            &name,
            Some(Id::new("P", *reader)),
            vec![Id::new("LB", *book)],
        ));
    }
    let mut stage = Stage::speaking(tongue);
    stage.open(document);
    go_to(&mut stage, "first_loans");
    stage
}

fn italian(n_readers: u32, booked: &[(u32, u32)]) -> Stage {
    library(n_readers, booked, Tongue::Italian)
}

/// The hour of each booking, in the order of the bookings.
fn hours(stage: &Stage) -> Vec<Option<String>> {
    let sheets = stage.session().proposals.iter();
    let bookings = sheets.filter(|sheet| sheet.kind.0 == "booking");
    bookings
        .map(|booking| booking.details.get(TURN).cloned())
        .collect()
}

#[test]
fn every_booking_has_its_hour_and_nobody_two_books_at_once() {
    let mut stage = italian(4, &[(4, 1), (5, 1), (4, 2), (5, 2), (6, 3)]);
    stage.press("t");
    stage.shows("Turni proposti · chi ha prenotato (1 di 2)");
    stage.shows("5 letture in 2 turni. Leggono tutti.");
    assert!(
        hours(&stage).iter().all(Option::is_none),
        "nothing is written yet"
    );
    stage.press("Enter");
    let hours = hours(&stage);
    assert!(hours.iter().all(Option::is_some), "{hours:?}");
    for (one, other) in [(0, 1), (2, 3), (0, 2), (1, 3)] {
        assert_ne!(hours[one], hours[other], "a book or a reader twice at once");
    }
    stage.shows("Turni dati: 5 letture.");
    stage.press("C-z");
    assert!(self::hours(&stage).iter().all(Option::is_none));
}

#[test]
fn the_queue_says_the_hours_and_the_book_goes_to_whoever_has_the_turn() {
    let mut stage = italian(3, &[(4, 1), (5, 1)]);
    stage.press("t Enter");
    stage.shows("In coda: 1. Anna Rossi 4 (turno ");
    stage.press("Enter F2");
    assert_eq!(stage.session().encounters.loans[0].reader, Id::from("P04"));
    stage.shows("In coda: 1. Anna Rossi 5 (turno ");
}

#[test]
fn who_booked_last_is_left_out_where_the_turns_are_too_few_and_it_is_said() {
    let mut stage = italian(5, &[(4, 1), (5, 1), (6, 1), (7, 1), (8, 1)]);
    stage.press("t");
    stage.shows("Restano fuori in 2: Anna Rossi 7, Anna Rossi 8.");
    stage.press("Enter");
    let given: Vec<bool> = hours(&stage).iter().map(Option::is_some).collect();
    assert_eq!(given, [true, true, true, false, false]);
}

#[test]
fn whoever_has_chosen_nothing_is_offered_a_book_in_the_other_plan() {
    let mut stage = italian(3, &[(4, 1)]);
    stage.press("t Tab");
    stage.shows("anche chi non ha prenotato (2 di 2)");
    stage.shows("Anna Rossi 6 (si propone)");
    stage.press("Enter");
    assert_eq!(hours(&stage).iter().flatten().count(), 3);
    let session = stage.session();
    let sheets = session.proposals.iter().filter(|sheet| sheet.kind.0 == "booking");
    let readers: Vec<&str> = sheets
        .filter_map(|sheet| Some(sheet.author.as_ref()?.as_str()))
        .collect();
    assert_eq!(readers, ["P04", "P05", "P06"], "the books read nobody");
}

#[test]
fn a_plan_of_loans_is_let_go_with_esc_and_grows_old_when_something_is_done() {
    let mut stage = italian(2, &[(4, 1)]);
    let before = stage.session().proposals.clone();
    stage.press("t Esc");
    assert_eq!(stage.session().proposals, before);
    stage.press("t C-z Enter");
    stage.shows("nel frattempo qualcosa è cambiato");
}

#[test]
fn where_there_is_no_time_or_nobody_to_read_it_says_so() {
    let mut stage = italian(0, &[]);
    stage.press("t");
    stage.shows("Nessuno ha prenotato e nessuno aspetta");
    let mut late = italian(2, &[(4, 1)]);
    late.at("23:30").press("t");
    late.shows("Non c'è più tempo per una lettura");
}

#[test]
fn the_pictures_of_turns_proposed_are_these() {
    for (tongue, name) in [(Tongue::Italian, "it"), (Tongue::English, "en")] {
        let mut stage = library(4, &[(4, 1), (5, 1), (4, 2), (5, 2), (6, 3)], tongue);
        stage.press("t Tab");
        for (width, height) in [(80, 24), (60, 20)] {
            let picture = format!("turns-{name}-{width}");
            insta::with_settings!({snapshot_path => "pictures", prepend_module_to_snapshot => false}, {
                insta::assert_snapshot!(picture, stage.text(width, height));
            });
        }
    }
}
