//! A café of twelve people and three tables, played by keys.

use std::collections::BTreeMap;

use cerchio::domain::{
    Attendance, Command, Document, Id, Person, Position, Proposal, ProposalState, Record, Seating,
};
use cerchio::format::Activity;
use cerchio::text::{Tongue, Words};

use crate::support::cafe::{note, world_cafe};
use crate::support::lab::{go_to, named};
use crate::support::stage::{Stage, at};

const NAMES: [(&str, &str); 12] = [
    ("Anna", "Bianchi"),
    ("Bruno", "Conti"),
    ("Carla", "Draghetti"),
    ("Dario", "Esposito"),
    ("Elena", "Ferri"),
    ("Franco", "Galli"),
    ("Gina", "Hofer"),
    ("Hamid", "Idrissi"),
    ("Irma", "Landi"),
    ("Lino", "Masi"),
    ("Mara", "Neri"),
    ("Nadia", "Olmi"),
];

/// A World Café with three tables and the first `n_people` here; its first round is held with that activity.
fn laboratory(activity: &Activity, n_people: usize) -> Document {
    let people = (1..)
        .zip(NAMES)
        .take(n_people)
        .map(|(number, (first, last))| Person {
            attendance: Attendance::since(at("2025-05-17 08:50")),
            ..named(number, first, last)
        });
    world_cafe(activity, 3, Vec::new(), people.collect())
}

/// The café with the first `n_people`, nobody seated, at its first round.
fn cafe(n_people: usize) -> Stage {
    let document = laboratory(&Activity::Tables { kind: note() }, n_people);
    at_phase(document, "first_round")
}

/// The café with the first nine seated in all three rounds: the host of table V0n is P0n, the others move on.
fn seated_cafe(n_people: usize) -> Stage {
    let mut document = laboratory(&Activity::Tables { kind: note() }, n_people);
    let seating = |round: u32, table: u32| Seating {
        round,
        table: Id::new("V", table),
        host: Some(Id::new("P", table)),
        travellers: (4..=9)
            .filter(|person| (person + round) % 3 == table % 3)
            .map(|person| Id::new("P", person))
            .collect(),
    };
    let seatings = (1..=3).flat_map(|round| (1..=3).map(move |table| seating(round, table)));
    let seat = Command::SeatAll(seatings.collect());
    document
        .perform(seat, at("2025-05-17 08:56"))
        .expect("a good seating");
    at_phase(document, "first_round")
}

/// Opens the laboratory at the first line of a phase.
fn at_phase(document: Document, phase: &str) -> Stage {
    let mut stage = Stage::with(document);
    go_to(&mut stage, phase);
    stage
}

fn seating<'a>(stage: &'a Stage, round: u32, table: &str) -> &'a Seating {
    let mut seatings = stage.session().cafe.seatings.iter();
    let found = seatings.find(|seating| seating.round == round && seating.table.as_str() == table);
    found.expect("a table laid")
}

fn table_of(stage: &Stage, round: u32, person: &str) -> Option<String> {
    let mut seatings = stage.session().cafe.seatings.iter();
    let found =
        seatings.find(|seating| seating.round == round && seating.people().any(|id| id.as_str() == person));
    found.map(|seating| seating.table.to_string())
}

#[test]
fn a_proposal_seats_everybody_in_every_round_and_says_who_meets_again() {
    let mut stage = cafe(12);
    stage.shows("p propone i posti");
    stage.press("p");
    stage.shows("Posti proposti per i turni 1, 2, 3");
    stage.shows("si rivedono");
    stage.press("Enter");
    stage.shows("12 persone a 3 tavoli");
    for round in 1..=3 {
        for number in 1..=12 {
            assert!(table_of(&stage, round, Id::new("P", number).as_str()).is_some());
        }
    }
    assert_eq!(stage.session().cafe.seatings.len(), 9);
}

#[test]
fn a_proposal_changes_nothing_until_it_is_accepted_and_goes_in_one_step() {
    let mut stage = seated_cafe(9);
    let before = stage.session().cafe.clone();
    stage.press("p");
    stage.shows("pochi cambi");
    stage.press("Esc");
    assert_eq!(stage.session().cafe, before);
    stage.press("p Right");
    stage.shows("tutto nuovo");
    stage.press("Enter");
    assert_ne!(stage.session().cafe, before);
    stage.press("C-z");
    assert_eq!(stage.session().cafe, before);
}

#[test]
fn a_round_that_has_begun_keeps_its_seats() {
    let mut stage = seated_cafe(9);
    stage.at("09:30").press("F5 Right Enter");
    let first = stage.session().cafe.seatings[..3].to_vec();
    stage.press("p");
    stage.shows("Posti proposti per i turni 2, 3");
    stage.press("Right Enter");
    assert_eq!(stage.session().cafe.seatings[..3], first[..]);
}

#[test]
fn a_latecomer_sits_at_the_smallest_table_and_has_a_place_later_too() {
    let mut stage = seated_cafe(10);
    stage.shows("Senza sedia: Lino Masi. Premi s.");
    stage.press("s Enter");
    assert_eq!(table_of(&stage, 1, "P10").as_deref(), Some("V01"));
    assert!(table_of(&stage, 2, "P10").is_some());
    assert!(table_of(&stage, 3, "P10").is_some());
    assert_ne!(table_of(&stage, 2, "P10"), table_of(&stage, 1, "P10"));
}

#[test]
fn a_person_is_moved_where_they_really_sit() {
    let mut stage = seated_cafe(9);
    assert_eq!(table_of(&stage, 1, "P06").as_deref(), Some("V01"));
    stage
        .press("m")
        .write("galli")
        .press("Enter")
        .write("3")
        .press("Enter");
    stage.shows("Franco Galli siede ora a: Tavolo 3.");
    assert_eq!(table_of(&stage, 1, "P06").as_deref(), Some("V03"));
    stage
        .press("m")
        .write("galli")
        .press("Enter")
        .write("nessuna")
        .press("Enter");
    assert_eq!(table_of(&stage, 1, "P06"), None);
}

#[test]
fn a_full_table_says_so_and_nobody_is_moved() {
    let mut stage = seated_cafe(9);
    stage.press("t Tab Tab Tab Back").write("3").press("F2 Down");
    stage
        .press("m")
        .write("esposito")
        .press("Enter")
        .write("tavolo 1")
        .press("Enter");
    stage.shows("Al tavolo «1» si sta al massimo in 3.");
    assert_eq!(table_of(&stage, 1, "P04").as_deref(), Some("V02"));
}

#[test]
fn two_travellers_change_places_in_one_step() {
    let mut stage = seated_cafe(9);
    stage
        .press("x")
        .write("galli")
        .press("Enter")
        .write("esposito")
        .press("Enter F2");
    assert_eq!(table_of(&stage, 1, "P06").as_deref(), Some("V02"));
    assert_eq!(table_of(&stage, 1, "P04").as_deref(), Some("V01"));
    stage.press("C-z");
    assert_eq!(table_of(&stage, 1, "P06").as_deref(), Some("V01"));
}

#[test]
fn a_host_hands_the_table_over_before_the_third_round() {
    let mut stage = seated_cafe(9);
    go_to(&mut stage, "third_round");
    stage.shows("Referente: Anna Bianchi");
    stage
        .press("h")
        .write("galli")
        .press("Tab")
        .write("Tre punti sulla tovaglia")
        .press("F2");
    assert_eq!(seating(&stage, 3, "V01").host, Some("P06".into()));
    assert_eq!(seating(&stage, 2, "V01").host, Some("P01".into()));
    let handover = &stage.session().cafe.handovers[0];
    assert_eq!(
        (handover.round, handover.note.as_str()),
        (3, "Tre punti sulla tovaglia")
    );
    stage.shows("Dal turno 3 ospita Franco Galli: Tre");
}

#[test]
fn of_a_table_handed_over_for_the_third_round_and_then_for_the_second_the_third_comes_last() {
    let mut stage = seated_cafe(9);
    go_to(&mut stage, "third_round");
    stage.press("h").write("galli").press("F2");
    go_to(&mut stage, "second_round");
    stage.press("h").write("idrissi").press("F2");
    go_to(&mut stage, "third_round");
    stage.shows("Referente: Franco Galli");
    let screen = stage.text(120, 40);
    let second = screen.find("Prima ospitava").expect("the second round");
    let third = screen.find("Dal turno 3 ospita Franco").expect("the third round");
    assert!(second < third, "{screen}");
}

#[test]
fn a_host_who_gives_way_again_is_no_more_told_as_the_host() {
    let mut stage = seated_cafe(9);
    go_to(&mut stage, "third_round");
    stage
        .press("h")
        .write("galli")
        .press("Tab")
        .write("Tre punti")
        .press("F2");
    stage.press("h").write("bianchi").press("F2");
    let screen = stage.text(80, 24);
    assert!(screen.contains("Referente: Anna Bianchi"), "{screen}");
    assert!(!screen.contains("ospita Franco Galli"), "{screen}");
    stage.shows("Prima ospitava Franco Galli (dal turno");
    stage.shows("Dal turno 3 ospita Anna Bianchi.");
}

#[test]
fn a_host_who_left_is_told_until_somebody_else_hosts() {
    let mut stage = seated_cafe(9);
    stage.press("F4").write("bianchi").press("-");
    go_to(&mut stage, "third_round");
    stage.shows("Chi ospitava non è più in sala: Anna Bianchi");
    // Whichever table is marked, the one that wants a host gets it.
    stage.press("Down h").write("galli").press("F2");
    let screen = stage.text(80, 24);
    assert!(!screen.contains("non c'è più"), "{screen}");
}

#[test]
fn a_new_host_chosen_before_the_rounds_takes_the_chair_of_the_old_one() {
    let mut stage = cafe(12);
    stage.press("h").write("bianchi").press("F2");
    assert_eq!(stage.session().room.tables[0].host, Some("P01".into()));
    stage.shows("Referente: Anna Bianchi");
}

#[test]
fn those_of_the_table_come_first_among_who_may_host_and_the_others_say_where_they_sit() {
    let mut stage = seated_cafe(9);
    go_to(&mut stage, "third_round");
    let here = seating(&stage, 3, "V01").travellers.clone();
    let screen = stage.press("h Space").text(80, 24);
    let person = stage.session().person(&here[0]).expect("a person").name();
    let first = screen.find(&person).expect(&screen);
    let elsewhere = screen.find("che lascerebbe il Tavolo").expect(&screen);
    assert!(first < elsewhere, "{screen}");
}

#[test]
fn the_key_of_the_host_stands_on_the_host_of_a_table_without_host_and_theme() {
    let mut stage = cafe(12);
    assert_eq!(stage.session().room.tables[0].theme, "");
    stage.press("h").write("bianchi").press("F2");
    let table = &stage.session().room.tables[0];
    assert_eq!(
        (table.theme.as_str(), table.host.clone()),
        ("", Some("P01".into()))
    );
}

#[test]
fn the_sheet_of_a_table_is_one_key_away() {
    let mut stage = seated_cafe(9);
    stage
        .press("Enter")
        .write("Un viso che si alza\nSapere quanto si aspetta")
        .press("F2");
    let sheet = &stage.session().proposals[0];
    assert_eq!(sheet.position.at, Some("V01".into()));
    assert_eq!(sheet.position.round, Some(1));
    assert_eq!(sheet.author, Some("P01".into()), "the host writes, unless said");
    assert_eq!(sheet.text.lines().count(), 2);
    stage.press("Enter").write("\nUna sedia comoda").press("F2");
    assert_eq!(stage.session().proposals[0].text.lines().count(), 3);
    go_to(&mut stage, "second_round");
    stage.shows("Turno 1, foglio N01");
}

#[test]
fn the_selected_table_is_marked_and_reversed_at_every_width() {
    let mut stage = seated_cafe(9);
    stage.press("Down");
    for (width, height) in [(60, 20), (80, 24), (120, 40)] {
        let picture = stage.picture(width, height);
        assert!(picture.contains("► 2"), "{picture}");
        assert!(picture.contains("RRRRRR"), "{picture}");
        assert!(picture.contains("Referente: Bruno Conti"), "{picture}");
    }
}

#[test]
fn a_closed_table_leaves_its_people_without_a_chair_and_its_sheets_stay() {
    let mut stage = seated_cafe(9);
    stage.press("Enter").write("Da tenere").press("F2 Del Enter");
    stage.shows("Senza sedia in 3");
    stage.shows("chiuso");
    stage.shows("Da tenere");
    assert_eq!(table_of(&stage, 2, "P01"), None);
}

#[test]
fn a_table_nobody_used_disappears() {
    let mut stage = cafe(9);
    stage.press("+").write("Il giardino").press("F2");
    assert_eq!(stage.session().room.tables.len(), 4);
    stage.press("End Del Enter");
    assert_eq!(stage.session().room.tables.len(), 3);
}

#[test]
fn everybody_has_a_route_over_the_rounds() {
    let mut stage = seated_cafe(9);
    stage.press("i").write("galli");
    stage.shows("1 → 2 → 3");
    stage.press("Enter");
    stage.shows("Turno 2, Tavolo 2");
}

#[test]
fn the_question_of_a_round_stands_above_its_tables() {
    let mut stage = cafe(9);
    stage.press("r").write("Che cosa manca?").press("F2");
    stage.shows("Che cosa manca?");
}

/// A library with two books, at its lending desk.
fn library() -> Stage {
    let mut document = laboratory(
        &Activity::Lend {
            kind: note(),
            bookings: None,
        },
        2,
    );
    for (number, title) in [(1, "Ho vissuto in strada"), (2, "Porto il velo")] {
        let book = Proposal {
            id: Id::new("N", number),
            kind: note(),
            text: title.into(),
            author: Some(Id::new("P", number)),
            posted_by: None,
            posted_at: at("2025-05-17 08:57"),
            position: Position::default(),
            from: Vec::new(),
            state: ProposalState::Posted,
            details: BTreeMap::new(),
            moves: Vec::new(),
        };
        let put = Command::put(Record::Proposal(book));
        document
            .perform(put, at("2025-05-17 08:57"))
            .expect("a good book");
    }
    at_phase(document, "first_round")
}

#[test]
fn one_key_lends_a_book_to_a_reader_without_a_name() {
    let mut stage = library();
    stage.press("+");
    let loan = &stage.session().encounters.loans[0];
    assert_eq!((loan.due - loan.at).num_minutes(), 20);
    stage.shows("Lettore 1, ancora 20'");
    stage.at("09:16");
    stage.shows("Mancano 4 minuti a Lettore 1");
    stage.at("09:20").wait(120);
    stage.shows("oltre di 2'");
}

#[test]
fn a_book_given_back_rests_before_it_is_lent_again() {
    let mut stage = library();
    stage.press("+").at("09:20").press("Enter");
    stage.shows("riposa fino alle 09:30");
    stage.press("Enter");
    stage.shows("il libro riposa fino alle 09:30.");
    stage.at("09:30");
    stage.shows("2 libri disponibili");
}

#[test]
fn a_loan_is_written_with_its_place_and_a_reading_can_be_stopped() {
    let mut stage = library();
    stage.press("Down Enter").write("bianchi").press("Tab Back Back");
    stage
        .write("40")
        .press("Tab")
        .write("Sotto il portico")
        .press("F2");
    let loan = &stage.session().encounters.loans[0];
    assert_eq!((loan.due - loan.at).num_minutes(), 40);
    assert_eq!((loan.book.as_str(), loan.reader.as_str()), ("N02", "P01"));
    stage.press("i").write("Il libro era stanco").press("F2 v");
    stage.shows("Sotto il portico, interrotto:");
}

#[test]
fn a_meeting_is_written_and_its_roll_called() {
    let mut stage = at_phase(laboratory(&Activity::Meetings, 3), "first_round");
    stage.shows("Nessun incontro ancora. Premi n");
    stage.press("n Tab Tab").write("11:30").press("F2");
    stage.press("Enter Enter Down Space");
    stage.shows("2 su 3");
    stage.press("Esc");
    stage.shows("2 presenti");
    stage.press("v");
    stage.shows("Anna Bianchi: 1 incontro su 1, 2 h 30'");
    stage.shows("Carla Draghetti: 0 incontri su 1, 0 h");
}

#[test]
fn a_host_is_not_moved_but_hands_over() {
    let mut stage = seated_cafe(9);
    stage.press("m").write("anna").press("Enter");
    stage.shows("Chi ospita dal turno 1? Tavolo 1");
}

#[test]
fn a_reader_who_has_a_book_is_not_offered_another() {
    let mut stage = library();
    stage
        .press("Enter")
        .write("conti")
        .press("Tab F2 Down Enter")
        .write("conti");
    let screen = stage.text(80, 24);
    assert_eq!(stage.session().encounters.loans.len(), 1);
    assert!(!screen.contains("Bruno Conti"), "{screen}");
}

#[test]
fn both_languages_have_all_the_words_of_the_tables() {
    let mut stage = seated_cafe(10);
    for tongue in [Tongue::Italian, Tongue::English] {
        stage.model.words = Words::new(tongue);
        for keys in ["", "p", "m", "v", "i", "c", "x", "r", "t", "+", "Del", "h", "s"] {
            let screen = stage.press(keys).text(80, 24);
            for piece in ["tables-", "pick-", "form-", "field-", "told-", "table-"] {
                assert!(!screen.contains(piece), "{piece} in\n{screen}");
            }
            if !keys.is_empty() {
                stage.press("Esc");
            }
        }
    }
}
