//! The lending desk of a living library: the queue of a book, its wishes, the bell of each loan.

use cerchio::app::Effect;
use cerchio::domain::Id;

use crate::support::lab::lending_desk as desk;
use crate::support::stage::Stage;

#[test]
fn who_books_a_book_that_is_out_gets_it_next() {
    let mut stage = desk();
    stage.press("+ p").write("rossi 2").press("Enter");
    stage.shows("Anna Rossi 2 è in coda per «Ho vissuto in strada».");
    stage.shows("coda 1");
    stage.press("p Enter");
    stage.shows("In coda: 1. Anna Rossi 2 (09:00), 2. Lettore 2 (09:00)");
    stage.at("09:20").press("Enter");
    stage.shows("riposa 30 minuti, poi tocca a Anna Rossi 2.");
    stage.at("09:50").press("Enter");
    stage.shows("Anna Rossi 2");
    stage.press("F2");
    let loan = &stage.session().encounters.loans[1];
    assert_eq!(loan.reader, Id::from("P02"));
    stage.shows("In coda: 1. Lettore 2 (09:00)");
}

#[test]
fn a_reader_who_gives_up_leaves_the_queue_and_can_come_back() {
    let mut stage = desk();
    stage.press("p").write("rossi 2").press("Enter Del Enter");
    let booking = |stage: &Stage| {
        let sheets = &stage.session().proposals;
        sheets.last().expect("a booking").is_standing()
    };
    assert!(!booking(&stage));
    stage.press("C-z");
    assert!(booking(&stage));
}

#[test]
fn somebody_new_passes_the_queue_only_after_a_question() {
    let mut stage = desk();
    stage.press("p").write("rossi 2").press("Enter +");
    stage.shows("Anna Rossi 2 aspetta questo libro.");
    stage.press("Enter");
    assert!(stage.session().encounters.loans.is_empty());
    stage.press("+ Tab Enter");
    assert_eq!(stage.session().encounters.loans.len(), 1);
}

#[test]
fn a_book_is_asked_before_its_own_rest_is_cut_short() {
    let mut stage = desk();
    stage.press("+").at("09:20").press("Enter").at("09:31");
    stage.shows("chiede riposo fino alle 09:50");
    stage.press("+");
    stage.shows("ha chiesto di riposare");
    stage.press("Esc").at("09:50").press("+");
    assert_eq!(stage.session().encounters.loans.len(), 2);
    stage.at("10:10").press("Enter").at("11:00");
    stage.shows("basta così: 2 prestiti");
    stage.press("Enter");
    stage.shows("di non fare più di 2");
    stage.press("Tab Enter");
    stage.shows("Chi legge");
}

#[test]
fn each_loan_rings_five_minutes_before_its_end_and_at_its_end() {
    let mut stage = desk();
    stage.press("+");
    let bells = |stage: &Stage| {
        let effects = stage.effects.iter();
        effects.filter(|effect| matches!(effect, Effect::Ring)).count()
    };
    stage.at("09:14");
    assert_eq!(bells(&stage), 0);
    stage.at("09:15");
    assert_eq!(bells(&stage), 1);
    stage.shows("Mancano 5 minuti a Lettore 1 con «Ho vissuto in strada».");
    stage.at("09:20");
    assert_eq!(bells(&stage), 2);
    stage.shows("Tempo finito per Lettore 1");
    stage.at("09:25");
    assert_eq!(bells(&stage), 2);
}
