//! A World Café for forty-one people on a bad day: one comes late, a table loses its host, the hall is twelve minutes
//! behind. By keys, and one line at a time.

use std::path::Path;

use cerchio::app::{Model, Msg};
use cerchio::domain::{DayState, Document, Id, pace};
use cerchio::look::Look;
use cerchio::shell::{Clerk, Linear, Pen};
use cerchio::store::{Places, Store};
use cerchio::text::{Tongue, Words};

use crate::support::stage::{Stage, at};

/// Whoever stands at the door with a list presses no more keys than this, for the whole day.
const MOST_KEYS: usize = 100;
/// And writes no more lines than this, besides the list.
const MOST_LINES: usize = 60;

/// Forty people, and Silvia Gatti who comes late.
fn list() -> String {
    let people = (1..=40).map(|number| format!("Anna{number} Rossi{number}"));
    let people: Vec<String> = people.chain(["Silvia Gatti".to_owned()]).collect();
    people.join("\n")
}

/// The hands at the keys, and how many keys they pressed.
struct Hands {
    stage: Stage,
    n_keys: usize,
}

impl Hands {
    fn press(&mut self, keys: &str) -> &mut Self {
        self.n_keys += keys.split_whitespace().count();
        self.stage.press(keys);
        self
    }

    fn write(&mut self, text: &str) -> &mut Self {
        self.n_keys += text.chars().count();
        self.stage.write(text);
        self
    }
}

fn host_of_three(document: &Document) -> Option<Id> {
    let third = Id::from("V03");
    let handovers = &document.session.cafe.handovers;
    let last = handovers.iter().rev().find(|handover| handover.table == third);
    last.map(|handover| handover.to.clone())
}

fn name(document: &Document, id: &Id) -> String {
    document.session.person(id).expect("a person").last.clone()
}

fn judge_the_end(document: &Document) {
    let session = &document.session;
    assert_eq!(session.people.len(), 41);
    assert_eq!(session.people_who_came().count(), 41);
    assert_eq!(session.people_here().count(), 40, "one host went away");
    assert_eq!(session.day.state, DayState::Closed);
    let late = session.people.iter().find(|person| person.last == "Gatti");
    let late = &late.expect("Silvia").id;
    let mut seatings = session.cafe.seatings.iter();
    let is_seated = seatings.any(|seating| seating.travellers.contains(late));
    assert!(is_seated, "the latecomer has a chair");
}

#[test]
fn a_cafe_for_forty_one_is_run_by_few_keys() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hands = Hands {
        stage: Stage::in_folder(folder.path()),
        n_keys: 0,
    };
    hands
        .press("n Down Enter")
        .write("La Casa")
        .press("Tab Tab Tab Tab");
    hands.write("9:00").press("F2");
    // Without a disk a plan is found at once.
    hands.stage = Stage::with(hands.stage.document().clone());
    hands.press(",");
    hands.stage.send(Msg::Paste(list()));
    hands
        .press("F2 * Right Enter")
        .write("gat")
        .press("Enter Down Down Enter");
    hands.press("; Right Enter F5");
    hands.stage.at("09:25");
    hands.press("F5");
    // Planned at 9:40.
    hands.stage.at("09:52");
    hands.press("F5 p Enter");
    hands.press("Down Down h Enter Enter F2");
    let first = host_of_three(hands.stage.document()).expect("a host");
    hands.press("F4").write("gat").press("Enter Esc p Enter F4");
    let host = name(hands.stage.document(), &first);
    hands.write(&host).press("- Esc h Enter Enter F2");
    let second = host_of_three(hands.stage.document()).expect("a host");
    assert_ne!(first, second);
    hands.press("C-d");
    hands.stage.shows("In ritardo di 12 minuti");
    hands.press("Enter Right Enter Esc");
    let now = hands.stage.model.now;
    let behind = pace(hands.stage.document(), now).expect("a running day");
    assert_eq!(behind.ends.0, behind.ends.1, "the delay is recovered");
    for _ in 0..10 {
        hands.stage.wait(60);
        hands.press("F5");
    }
    hands.press("c Right Enter C-p");
    hands.stage.shows("Atti: bozza");
    hands.press("Enter");
    judge_the_end(hands.stage.document());
    assert!(hands.n_keys <= MOST_KEYS, "{} keys", hands.n_keys);
}

/// The program one line at a time, from an empty folder.
fn in_lines(folder: &Path) -> Linear<Vec<u8>> {
    let store = Store::new(Places::under(folder)).expect("a folder to write in");
    let clerk = Clerk::new(store, Pen::AtOnce, || at("2025-05-17 09:00"));
    let words = Words::new(Tongue::Italian);
    let library = clerk.library(&words);
    let model = Model::new(words, Look::aloud(), at("2025-05-17 09:00"), library);
    let mut linear = Linear::new(model, clerk, Vec::new());
    linear.begin().expect("it speaks");
    linear
}

#[test]
fn a_cafe_for_forty_one_is_run_one_line_at_a_time() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut linear = in_lines(folder.path());
    let mut n_lines = 0;
    let mut tell = |linear: &mut Linear<Vec<u8>>, hour: &str, lines: &[&str]| {
        for line in lines {
            n_lines += 1;
            linear.echo(line).expect("it speaks");
            let now = at(&format!("2025-05-17 {hour}"));
            let end = linear.hear(line, now).expect("it speaks");
            assert!(end.is_none(), "the program ended at «{line}»");
        }
    };
    tell(
        &mut linear,
        "09:00",
        &["nuovo", "2", "", "La Casa", ":5", "9:00", ":salva", ","],
    );
    for person in list().lines() {
        linear.hear(person, at("2025-05-17 09:00")).expect("it speaks");
    }
    tell(
        &mut linear,
        "09:00",
        &[":salva", "*", "2", "gat", "", "3", ";", "2", "f5"],
    );
    tell(&mut linear, "09:25", &["f5"]);
    tell(&mut linear, "09:52", &["f5", "p", "", "3", "h", "1", ":salva"]);
    let document = |linear: &Linear<Vec<u8>>| linear.model.open.as_ref().expect("open").document.clone();
    let first = host_of_three(&document(&linear)).expect("a host");
    let host = name(&document(&linear), &first);
    tell(
        &mut linear,
        "09:53",
        &["f4", "gat", "", "esc", "p", "", "f4", &host, "-"],
    );
    tell(
        &mut linear,
        "09:53",
        &["esc", "h", "1", ":salva", "ctrl+d", "", "2", "esc"],
    );
    assert_ne!(host_of_three(&document(&linear)), Some(first));
    for minute in 0..10 {
        tell(&mut linear, &format!("10:{minute:02}"), &["f5"]);
    }
    tell(&mut linear, "12:00", &["c", "2", "ctrl+p", "1"]);
    let said = String::from_utf8(linear.out().clone()).expect("text");
    for wrong in [
        "Non capisco",
        "qui non c'è",
        "non è nell'elenco",
        "Quale di queste",
    ] {
        assert!(!said.contains(wrong), "{wrong}:\n{said}");
    }
    assert!(!said.contains('\u{1b}'));
    judge_the_end(&document(&linear));
    assert!(n_lines <= MOST_LINES, "{n_lines} lines");
}
