//! What goes on from earlier years, in the registry: corrected, counted, listed; and what an edition leaves out.

use cerchio::app::Msg;
use cerchio::registry::indicator::{Measure, figures};
use cerchio::registry::ledger::{Entity, Kind, Ledger, Order, Sheet, Span};
use cerchio::registry::promotion::{Decision, begin};
use cerchio::text::Tongue;

use crate::support::library::{assert_hides, assert_shows, home, newest_first};
use crate::support::stage::Stage;

/// A project of 2024 and one of 2025, each in its year; the second goes on from a third of 2023 by mistake.
fn mistaken() -> Ledger {
    let mut ledger = Ledger::default();
    for (id, name, year, continues) in [
        ("PI001", "Cancello", 2023, None),
        ("PI002", "Pianerottolo", 2024, None),
        ("PI003", "Condominio", 2025, Some("PI001".to_owned())),
        ("PI004", "Biblioteca", 2025, None),
    ] {
        let since = if continues.is_some() { 2023 } else { year };
        let sheet = Sheet {
            span: Span {
                since: Some(since),
                until: None,
            },
            ..Sheet::blank(id, name, Kind::Project)
        };
        let entity = Entity {
            continues,
            ..Entity::new(id, Kind::Project)
        };
        let orders = [
            Order::Entity(entity),
            Order::Sheet {
                year,
                sheet: Box::new(sheet),
            },
        ];
        ledger.perform(&orders).expect("an entry");
    }
    ledger
}

/// The list of entries of 2025.
fn entries() -> Stage {
    let mut stage = home(Tongue::Italian);
    stage.press("r");
    stage.send(Msg::Ledger(Box::new(mistaken())));
    stage.send(Msg::ReadAll(newest_first()));
    stage.press("2");
    stage
}

fn continues(stage: &Stage) -> Option<String> {
    let entity = stage.ledger().entity("PI003").expect("the entry");
    entity.continues.clone()
}

fn since(stage: &Stage) -> Option<i32> {
    let sheet = stage.ledger().sheet(2025, "PI003").expect("the sheet");
    sheet.span.since
}

#[test]
fn what_an_entry_goes_on_from_is_said_on_its_sheet_and_corrected_in_one_gesture() {
    let mut stage = entries();
    stage.write("condominio").press("Enter");
    assert_shows(&stage, &["Continua da", "Cancello (PI001)"]);
    stage.press("?").write("contin");
    assert_shows(&stage, &["Continua da: correggi"]);
    stage.press("Enter Space").write("pianer").press("Enter F2");
    assert_shows(&stage, &["continua da: Pianerottolo"]);
    assert_eq!(
        (continues(&stage).as_deref(), since(&stage)),
        (Some("PI002"), Some(2024))
    );
    stage.press("C-z");
    assert_eq!(
        (continues(&stage).as_deref(), since(&stage)),
        (Some("PI001"), Some(2023))
    );
}

#[test]
fn the_sheets_of_later_years_follow_and_no_later_entry_is_offered_as_an_earlier_one() {
    let mut stage = entries();
    let mut ledger = stage.ledger().clone();
    let sheet = |id: &str| ledger.sheet(2025, id).expect("a sheet").clone();
    let next = [sheet("PI003"), Sheet::blank("PI005", "Portineria", Kind::Project)];
    let mut orders = vec![Order::Entity(Entity::new("PI005", Kind::Project))];
    orders.extend(next.map(|sheet| Order::Sheet {
        year: 2026,
        sheet: Box::new(sheet),
    }));
    ledger.perform(&orders).expect("a later year");
    stage.send(Msg::Ledger(Box::new(ledger)));
    stage.write("condominio").press("Enter c Space");
    assert_hides(&stage, "Portineria");
    assert_hides(&stage, "Biblioteca");
    stage.write("pianer").press("Enter F2");
    assert_shows(&stage, &["L'anno di avvio cambia in 2 schede"]);
    let later = stage.ledger().sheet(2026, "PI003").expect("the sheet");
    assert_eq!((since(&stage), later.span.since), (Some(2024), Some(2024)));
}

#[test]
fn an_entry_that_goes_on_from_nothing_is_new_in_its_year() {
    let n_new = |stage: &Stage| {
        let figures = figures(stage.ledger(), 2025).expect("an edition");
        match figures.get("S1").expect("the figure") {
            Measure::Share(share) => share.part.n(),
            other => panic!("{other:?}"),
        }
    };
    let mut stage = entries();
    assert_eq!(n_new(&stage), 1);
    stage.write("condominio").press("Enter c Del F2");
    assert_eq!((continues(&stage), since(&stage)), (None, Some(2025)));
    assert_eq!(n_new(&stage), 2);
}

#[test]
fn what_comes_in_as_the_sequel_of_an_earlier_entry_began_with_it_and_is_not_new() {
    let ledger = mistaken();
    let decision = |continues: Option<&str>| Decision {
        kind: Kind::Project,
        year: 2025,
        name: "Portineria".to_owned(),
        origin: None,
        state: None,
        continues: continues.map(str::to_owned),
        contact: String::new(),
    };
    for (continues, since) in [(Some("PI002"), 2024), (None, 2025)] {
        let mut ledger = ledger.clone();
        let (id, orders) = begin(&ledger, &decision(continues));
        ledger.perform(&orders).expect("an entry");
        let sheet = ledger.sheet(2025, &id).expect("the sheet");
        assert_eq!(sheet.span.since, Some(since));
    }
}

#[test]
fn a_year_of_beginning_written_by_hand_stays() {
    let mut stage = entries();
    let mut sheet = stage.ledger().sheet(2025, "PI003").expect("the sheet").clone();
    sheet.span.since = Some(2019);
    let mut ledger = stage.ledger().clone();
    let order = Order::Sheet {
        year: 2025,
        sheet: Box::new(sheet),
    };
    ledger.perform(&[order]).expect("a sheet");
    stage.send(Msg::Ledger(Box::new(ledger)));
    stage.write("condominio").press("Enter c Del F2");
    assert_eq!((continues(&stage), since(&stage)), (None, Some(2019)));
}

#[test]
fn the_entries_that_go_on_from_an_earlier_year_are_counted_and_listed_alone() {
    let mut stage = entries();
    assert_shows(
        &stage,
        &["2 di 2 (progetti, tavoli e gruppi) · una continua", "Biblioteca"],
    );
    stage.press("Tab Tab Tab Tab");
    assert_shows(&stage, &["1 di 2 (continuano da un anno prima)", "Condominio"]);
    assert_hides(&stage, "Biblioteca");
}

#[test]
fn a_project_that_goes_on_from_one_still_to_be_promoted_says_which() {
    let mut stage = home(Tongue::Italian);
    stage.press("r");
    stage.send(Msg::ReadAll(newest_first()));
    stage.press("1 Down p");
    assert_shows(&stage, &["Il laboratorio dice che continua «Pianerottolo"]);
}

#[test]
fn closing_an_edition_says_which_sheets_of_laboratories_are_left_out() {
    let mut stage = entries();
    stage.press("Esc 5 c");
    assert_shows(&stage, &["schede dei laboratori del 2025 sono ancora da"]);
}

#[test]
fn the_published_numbers_say_who_published_them() {
    let mut stage = home(Tongue::Italian);
    stage.press("r 2 Ins Enter").write("Orto");
    stage.press("Tab Home Del Del Del Del").write("2019");
    stage.press("F2 Esc Esc Esc 3");
    assert_shows(&stage, &["Pubblicato da: Comune", "monitoraggio 2019"]);
}
