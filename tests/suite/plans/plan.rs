//! Action plans: the most voted first, actions one after the other, what nobody took on.

use cerchio::domain::{Command, Id, Record};
use chrono::NaiveDate;

use super::hall::{prepare, voted};
use crate::support::lab::{future_lab, go_to};
use crate::support::stage::Stage;

fn stage() -> Stage {
    let mut stage = Stage::with(voted());
    prepare(&mut stage, "piani");
    stage
}

#[test]
fn what_has_many_dots_and_nobody_is_listed_and_enter_makes_a_plan_of_it() {
    let mut stage = stage();
    let screen = stage.text(80, 24);
    assert!(screen.contains("Voti alti, nessun responsabile"), "{screen}");
    assert!(screen.contains("T02 L'ex scuola: che vita darle?"), "{screen}");
    stage.press("Enter Tab Tab").write("scala").press("Enter F2");
    let plan = &stage.session().outcomes.plans[0];
    assert_eq!(plan.from, [Id::from("T02")]);
    assert_eq!(plan.team.owner, Some("P02".into()));
    let screen = stage.text(80, 24);
    assert!(!screen.contains("Voti alti"), "{screen}");
    assert!(screen.contains("Elio Scalapiano"), "{screen}");
}

#[test]
fn no_field_of_a_plan_is_marked_as_needed_where_any_of_three_will_do() {
    let mut stage = stage();
    stage.shows("Invio apri un piano");
    let form = stage.press("n").text(80, 24);
    assert!(form.contains("Titolo") && !form.contains("Titolo *"), "{form}");
    stage.press("Esc n Del F2");
    stage.shows("Scrivi un titolo, o scegli da dove nasce, o il progetto.");
}

#[test]
fn whoever_is_in_charge_and_not_named_in_the_proceedings_is_told_by_name_with_what_to_do() {
    let mut stage = stage();
    let carrier = Id::from("P02");
    let mut hidden = stage.session().person(&carrier).expect("a person").clone();
    hidden.consents.name_in_report = false;
    let mut document = stage.document().clone();
    document
        .perform(Command::put(Record::Person(hidden)), stage.model.now)
        .expect("a consent taken back");
    stage.open(document);
    prepare(&mut stage, "piani");
    stage.press("Enter Tab Tab").write("scala").press("Enter");
    stage.shows("Negli atti Elio Scalapiano sarà «una persona»");
    stage.press("F2");
    stage.shows("Negli atti senza nome: Elio\nScalapiano");
    go_to(&mut stage, "closing");
    stage.shows("Ha un compito, e negli atti sarà «una persona»");
    // Enter on it opens the card with the consents.
    let rows = stage.text(80, 24);
    let down = rows
        .lines()
        .position(|row| row.contains("Ha un compito"))
        .expect("a row");
    let first = rows
        .lines()
        .position(|row| row.contains('►'))
        .expect("a selected row");
    for _ in first..down {
        stage.press("Down");
    }
    stage.press("Enter");
    stage.shows("Scalapiano");
    stage.shows("Nome negli atti");
}

#[test]
fn the_most_voted_come_first_among_what_a_plan_is_for() {
    let mut stage = stage();
    stage.press("Down n Back Space");
    let screen = stage.text(80, 24);
    let place = |words: &str| screen.find(words).expect(words);
    assert!(place("T02 L'ex scuola: che vita darle? · 16") < place("T01 Orto-giardino"));
}

#[test]
fn actions_are_added_one_after_the_other_and_those_without_who_or_when_are_marked() {
    let mut stage = stage();
    stage.press("n Tab").write("Riaprire l'aula").press("F2 +");
    stage
        .write("Chiedere le chiavi\n")
        .write("nadia\n")
        .press("Tab")
        .write("24/5")
        .press("F2");
    stage.press("+").write("Comprare il pane").press("F2");
    let actions = &stage.session().outcomes.plans[0].actions;
    assert_eq!(actions[0].who, Some("P01".into()));
    assert_eq!(actions[0].by, NaiveDate::from_ymd_opt(2025, 5, 24));
    assert_eq!(actions[1].what, "Comprare il pane");
    let screen = stage.text(80, 24);
    for part in [
        "azioni: 2 · senza chi: 1 · senza entro quando: 1",
        "Nadia Verdorto         24/05/2025",
        "►   · Comprare il pane",
        "manca chi              manca entro",
    ] {
        assert!(screen.contains(part), "{part} is not in\n{screen}");
    }
}

#[test]
fn an_action_is_offered_only_to_people_who_are_here() {
    let mut stage = stage();
    stage
        .press("n Tab")
        .write("Aula")
        .press("F2 + Tab")
        .write("tardi");
    let screen = stage.text(80, 24);
    assert!(!screen.contains("Sara Tardi"), "{screen}");
    stage.press("Back Back Back Back Back").write("bassi");
    assert!(stage.text(80, 24).contains("Ugo Bassi"));
}

#[test]
fn an_action_due_before_the_day_says_so_beside_its_field() {
    let mut stage = stage();
    stage.press("n Tab").write("Aula").press("F2 +").write("Pane");
    stage.press("Tab Tab Tab").write("1/5").press("F2");
    let screen = stage.text(80, 24);
    assert!(
        screen.contains("! Questa data viene prima del laboratorio."),
        "{screen}"
    );
    assert!(stage.session().outcomes.plans[0].actions.is_empty());
}

#[test]
fn an_action_goes_after_asking_and_comes_back_with_undo() {
    let mut stage = stage();
    stage
        .press("n Tab")
        .write("Aula")
        .press("F2 +")
        .write("Pane")
        .press("F2");
    stage.press("Del Enter");
    assert_eq!(stage.session().outcomes.plans[0].actions.len(), 1);
    stage.press("Del Right Enter");
    assert!(stage.session().outcomes.plans[0].actions.is_empty());
    stage.press("C-z");
    assert_eq!(stage.session().outcomes.plans[0].actions.len(), 1);
}

#[test]
fn a_future_lab_builds_bridges_one_a_line() {
    let mut stage = future_lab(3);
    go_to(&mut stage, "transition");
    stage.press("n Tab").write("La scala").press("F2 b");
    stage
        .write("la festa\nil cortile")
        .press("Tab Tab Tab")
        .write("una colazione");
    stage.press("F2");
    let bridge = &stage.session().outcomes.plans[0].bridge;
    assert_eq!(bridge.seeds, ["la festa", "il cortile"]);
    assert_eq!(bridge.bridges, ["una colazione"]);
    let screen = stage.text(80, 24);
    assert!(screen.contains("Semi: la festa; il cortile"), "{screen}");
}
