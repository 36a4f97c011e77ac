//! Project sheets: three short steps, partners, money, and where it all comes from.

use cerchio::domain::{Funding, Id, Partner};
use chrono::NaiveDate;

use super::hall::{prepare, with_body};
use crate::support::stage::Stage;

/// A sheet that comes from T02, its three steps left at the first one.
fn stage() -> Stage {
    let mut stage = Stage::with(with_body());
    prepare(&mut stage, "schede");
    stage.press("n").write("La Casa dei Mestieri").press("Tab");
    stage.write("t02\n").press("F2");
    stage
}

#[test]
fn a_sheet_is_written_in_three_short_steps() {
    let mut stage = stage();
    assert!(stage.text(80, 24).contains("2 di 3"), "{}", stage.text(80, 24));
    stage
        .write("comuni\n")
        .write("solit\n")
        .press("Tab Tab Tab")
        .write("più com\n")
        .press("F2");
    assert!(stage.text(80, 24).contains("3 di 3"), "{}", stage.text(80, 24));
    stage
        .write("scala\n")
        .write("orto\n")
        .write("160\n12\n")
        .press("Tab Tab Tab")
        .write("0")
        .press("Tab Tab Tab")
        .write("20/6/2025\n12")
        .press("F2");
    let project = &stage.session().outcomes.projects[0];
    assert_eq!(project.from, [Id::from("T02")]);
    assert_eq!(
        project.scope.needs,
        ["comunita_territorio", "solitudine_isolamento"]
    );
    assert_eq!(project.scope.range, "piu_comuni");
    assert_eq!(project.partnership.contact, Some("P02".into()));
    assert_eq!(project.partnership.promoter, Some("E01".into()));
    assert_eq!(project.expected.beneficiaries, Some(160));
    assert_eq!(project.expected.in_charge, Some(12));
    assert_eq!(project.calendar.starts, NaiveDate::from_ymd_opt(2025, 6, 20));
    assert!(stage.text(80, 24).contains("pronta"));
}

#[test]
fn an_empty_number_is_not_collected_and_a_zero_is_zero() {
    let mut stage = stage();
    stage.press("F2 Tab Tab Tab Tab Tab").write("0").press("F2");
    let expected = &stage.session().outcomes.projects[0].expected;
    assert_eq!(expected.professionals, Some(0));
    assert_eq!(expected.volunteers, None);
    let sheet = stage.press("Enter End").text(80, 24);
    assert!(sheet.contains("Volontari            non rilevato"), "{sheet}");
    assert!(sheet.contains("Professionisti       0"), "{sheet}");
}

#[test]
fn a_sheet_without_origin_is_not_saved_and_says_why() {
    let mut stage = Stage::with(with_body());
    prepare(&mut stage, "schede");
    stage.press("n").write("Dal nulla").press("F2");
    let screen = stage.text(80, 24);
    assert!(screen.contains("Scegli almeno una cosa"), "{screen}");
    assert!(stage.session().outcomes.projects.is_empty());
}

#[test]
fn more_in_charge_than_beneficiaries_is_said_beside_the_field() {
    let mut stage = stage();
    stage.press("F2 Tab Tab").write("10\n11").press("F2");
    assert!(stage.text(80, 24).contains("! Sono più dei beneficiari"));
}

#[test]
fn partners_and_money_are_added_to_the_sheet_and_taken_off() {
    let mut stage = stage();
    stage
        .press("Esc Enter p")
        .write("orto\n")
        .write("spazi\n")
        .write("volont\n");
    stage
        .press("F2 f")
        .write("fondi com\n")
        .write("3.500,00")
        .press("F2");
    stage.press("f").write("ausl\n").press("F2");
    let project = &stage.session().outcomes.projects[0];
    let partner = Partner {
        body: "E01".into(),
        roles: vec!["spazi".into(), "volontari".into()],
    };
    assert_eq!(project.partnership.partners, [partner]);
    let funding = |source: &str, cents| Funding {
        source: source.into(),
        cents,
    };
    let municipal = funding("fondi_comunali", Some(350_000));
    assert_eq!(
        project.expected.funding,
        [municipal.clone(), funding("ausl", None)]
    );
    let sheet = stage.text(80, 24);
    assert!(sheet.contains("3.500,00 €"), "{sheet}");
    stage.press("Del");
    assert_eq!(stage.session().outcomes.projects[0].expected.funding, [municipal]);
}

#[test]
fn a_sheet_tells_how_far_back_it_goes_and_shows_the_way() {
    let mut stage = stage();
    let sheet = stage.press("Esc Enter End").text(80, 24);
    assert!(sheet.contains("1 passaggio, 1 frase"), "{sheet}");
    let chain = stage.press("Enter").text(80, 24);
    assert!(chain.contains("· L'ex scuola: che vita darle?"), "{chain}");
}

#[test]
fn a_plan_becomes_a_project_and_each_knows_the_other() {
    let mut stage = Stage::with(with_body());
    prepare(&mut stage, "piani");
    stage
        .press("Enter Tab")
        .write("Riaprire l'aula")
        .press("F2 p F2 Esc");
    let outcomes = &stage.session().outcomes;
    let project = &outcomes.projects[0];
    assert_eq!(project.title, "Riaprire l'aula");
    assert_eq!(project.from, [Id::from("A01"), Id::from("T02")]);
    assert_eq!(outcomes.plans[0].project, Some(project.id.clone()));
}

#[test]
fn a_sheet_goes_after_asking_and_its_plan_stays() {
    let mut stage = Stage::with(with_body());
    prepare(&mut stage, "piani");
    stage
        .press("Enter Tab")
        .write("Riaprire l'aula")
        .press("F2 p F2 Esc Esc");
    prepare(&mut stage, "schede");
    stage.press("Del Right Enter");
    let outcomes = &stage.session().outcomes;
    assert!(outcomes.projects.is_empty());
    assert_eq!(outcomes.plans[0].project, None);
}
