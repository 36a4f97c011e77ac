//! Clocks of tables and groups that do not keep the pace of the hall, the call to change tables, a pause that is moved.

use cerchio::app::{Effect, Reading};
use cerchio::billboard::{Moment, Poster, billboard};
use cerchio::domain::{Document, Id};
use cerchio::look::Look;
use cerchio::screen::Labels;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

use crate::support::lab::{peopled, sample};
use crate::support::samples::CAFE;
use crate::support::stage::Stage;

/// A café of twelve people whose first round runs since 9.
fn in_the_first_round() -> Stage {
    let mut stage = Stage::with(peopled("world_cafe", 12));
    let rounds = stage.session().day.programme.iter();
    let place = rounds
        .clone()
        .position(|line| line.phase.0.contains("round"))
        .expect("a round");
    for _ in 0..place {
        stage.press("PageDown");
    }
    stage.press("F5 Right Enter");
    stage
}

fn wall(stage: &Stage, turned: u32) -> String {
    let words = &stage.model.words;
    let poster = Poster::of(stage.document(), &Labels::with(words));
    let moment = Moment {
        now: stage.model.now,
        turned,
        notice: None,
    };
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).expect("a terminal");
    terminal
        .draw(|frame| billboard(&poster, moment, words, &stage.model.look, frame))
        .expect("a picture");
    terminal.backend().to_string()
}

fn rings(stage: &mut Stage) -> usize {
    let rung = stage
        .effects
        .iter()
        .filter(|effect| matches!(effect, Effect::Ring));
    let n_rung = rung.count();
    stage.effects.clear();
    n_rung
}

#[test]
fn a_table_that_begins_later_has_its_own_clock_on_the_desk_and_on_the_wall() {
    let mut stage = in_the_first_round();
    stage.at("09:06").press("C-o Down Down Enter");
    let table = Id::from("V03");
    let clock = stage.session().day.clocks.first().expect("a clock").clone();
    assert_eq!((clock.of, clock.started), (table, stage.model.now));
    assert!(stage.text(80, 24).contains("Tavolo 3"), "{}", stage.text(80, 24));
    stage.press("+");
    let longer = stage.session().day.clocks.first().expect("a clock").minutes;
    assert_eq!(longer, clock.minutes + 2);
    stage.press("Esc C-d");
    let desk = stage.text(80, 24);
    assert!(
        desk.contains("CHI HA UN OROLOGIO SUO") && desk.contains("Tavolo 3"),
        "{desk}"
    );
    let wall = wall(&stage, 0);
    assert!(wall.contains("Tavolo 3"), "{wall}");
    stage.press("C-z C-z");
    assert!(stage.session().day.clocks.is_empty());
}

#[test]
fn each_clock_rings_for_itself_and_goes_back_to_the_hall() {
    let mut stage = in_the_first_round();
    stage.at("09:06").press("C-o Enter");
    let minutes = i64::from(stage.session().day.clocks.first().expect("a clock").minutes);
    stage.effects.clear();
    stage.wait((minutes - 5) * 60 - 1);
    rings(&mut stage);
    stage.wait(2);
    assert_eq!(rings(&mut stage), 1);
    assert!(stage.text(80, 24).contains("Tavolo 1: mancano cinque minuti."));
    stage.wait(4 * 60);
    assert!(stage.text(80, 24).contains("Tavolo 1: manca un minuto."));
    stage.wait(60);
    assert!(stage.text(80, 24).contains("Tavolo 1: tempo finito."));
    stage.press("Del");
    assert!(stage.session().day.clocks.is_empty());
}

#[test]
fn the_hall_is_called_to_change_tables_and_the_wall_shows_the_next_ones() {
    let mut stage = Stage::with(sample(CAFE));
    stage.model.now = stage.session().day.programme[2].started.expect("a start");
    stage.press("PageDown PageDown F5");
    let before = wall(&stage, 0);
    assert!(!before.contains("Si cambia tavolo"), "{before}");
    stage.press("C-d c");
    let called = wall(&stage, 0);
    assert!(
        called.contains("Si cambia tavolo") && called.contains("Turno 2"),
        "{called}"
    );
    stage.press("c");
    assert_eq!(wall(&stage, 0), before);
    stage.press("c Esc").wait(60).press("F5");
    assert!(!wall(&stage, 0).contains("Si cambia tavolo"));
}

#[test]
fn a_pause_is_moved_only_after_its_effect_was_shown() {
    let mut stage = Stage::with(peopled("open_space", 6));
    stage.at("10:12").press("F5 C-d");
    let order = |document: &Document| -> Vec<String> {
        let lines = document.session.day.programme.iter();
        lines.map(|line| line.phase.0.clone()).collect()
    };
    let before = order(stage.document());
    let row = |stage: &Stage| {
        let screen = stage.text(80, 40);
        let marked = screen.lines().find(|line| line.starts_with('►'));
        marked.unwrap_or_default().to_owned()
    };
    for _ in 0..9 {
        if row(&stage).contains("sposta «Pausa") {
            break;
        }
        stage.press("Down");
    }
    assert!(row(&stage).contains("prima di"), "{}", stage.text(80, 40));
    stage.press("Enter");
    assert!(stage.text(80, 40).contains("(era "), "{}", stage.text(80, 40));
    assert_eq!(order(stage.document()), before);
    stage.press("Right Enter");
    let after = order(stage.document());
    let place = |order: &[String]| order.iter().position(|phase| phase == "pause");
    assert_eq!(place(&after).map(|place| place + 1), place(&before));
    stage.press("C-z");
    assert_eq!(order(stage.document()), before);
}

#[test]
fn a_loan_is_never_made_longer() {
    let mut stage = Stage::with(peopled("biblioteca_vivente", 4));
    stage.press("F5 C-o");
    assert!(
        stage
            .text(80, 24)
            .contains("Qui nessuno può avere un orologio suo")
    );
    stage.press("+");
    assert!(stage.session().day.clocks.is_empty());
}

#[test]
fn read_aloud_the_charts_are_names_and_numbers() {
    let mut stage = Stage::with(sample(CAFE));
    stage.model.look = Look::aloud();
    stage.press("C-r Tab Tab");
    let said = Reading::of(&stage.model).said(&stage.model).join("\n");
    assert!(
        said.contains("Perla Ambulatori ha incontrato 12 persone: "),
        "{said}"
    );
    stage.press("Tab");
    let said = Reading::of(&stage.model).said(&stage.model).join("\n");
    assert!(
        said.contains("Primo turno: prevista 17:55–18:20, fatta 17:55–18:20."),
        "{said}"
    );
    assert!(!said.contains('█'), "{said}");
}
