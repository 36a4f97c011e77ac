//! One act in each kind of phase, by keys: the least that a facilitator does there.

use cerchio::domain::Line;
use cerchio::format::{Activity, Entry, Kind, KindId, Need, Spot};
use cerchio::screen::Labels;

use crate::support::stage::Stage;

/// Who comes without having registered: every first name with every family name, as many as needed.
const FIRST: [&str; 6] = ["ada", "bruno", "carla", "dino", "elsa", "fabio"];
const LAST: [&str; 6] = ["neri", "verdi", "rossi", "bianchi", "viola", "grigi"];
/// How many come, and how many for each table where there are tables.
const PEOPLE: usize = 6;
const AT_A_TABLE: usize = 4;

/// What is hung on the wall.
const TOPICS: [&str; 4] = [
    "Un posto dove stare",
    "Chi apre il cancello?",
    "Passaggi fra vicini",
    "La cena del martedì",
];

/// Does something in the phase of a line, and makes sure that something was done.
pub fn act(stage: &mut Stage, line: &Line) {
    let before = stage.document().diary.len();
    let phase = stage.document().template.phase(&line.phase);
    let activity = phase.expect("a phase").activity.clone();
    match activity {
        Activity::Welcome => welcome(stage),
        Activity::Circle | Activity::Pause => note(stage),
        Activity::Collect { kinds } => collect(stage, &kinds),
        Activity::Wall { .. } => post(stage, line),
        Activity::Groups => report(stage),
        Activity::Reports => augment(stage),
        Activity::Tables { .. } => seat_and_write(stage),
        Activity::Cluster { .. } => gather(stage),
        Activity::Vote { dots, .. } => vote(stage, dots),
        Activity::Plans => plan(stage),
        Activity::Projects => project(stage),
        Activity::Lend { .. } => lend(stage),
        Activity::Meetings => meet(stage),
        Activity::Close => close(stage),
    }
    let after = stage.document().diary.len();
    assert!(after > before, "nothing was done:\n{}", stage.text(80, 24));
}

/// People at the door; the next time, one more line in the log.
fn welcome(stage: &mut Stage) {
    if !stage.session().people.is_empty() {
        return note(stage);
    }
    let n_people = PEOPLE.max(stage.session().room.tables.len() * AT_A_TABLE);
    let names = LAST
        .iter()
        .flat_map(|last| FIRST.iter().map(move |first| format!("{first} {last}")));
    for name in names.take(n_people) {
        stage.write(&name).press("+ F2");
    }
}

fn note(stage: &mut Stage) {
    stage.press("F8").write("Tutto procede con calma").press("F2");
}

/// A sheet of each kind.
fn collect(stage: &mut Stage, kinds: &[KindId]) {
    for (place, id) in kinds.iter().enumerate() {
        let kind = stage.document().template.kind(id).expect("a kind").clone();
        stage.press("n");
        if kinds.len() > 1 {
            for _ in 0..place {
                stage.press("Down");
            }
            stage.press("Enter");
        }
        write_sheet(stage, &kind);
    }
}

fn write_sheet(stage: &mut Stage, kind: &Kind) {
    let name = Labels::with(&stage.model.words).pick(&kind.name).to_owned();
    stage.write(&format!("{name}, con parole nostre")).press("Tab");
    for field in &kind.fields {
        answer(stage, &field.entry);
    }
    match kind.spot {
        Spot::Hall | Spot::Wall => {}
        Spot::Group => choose_first(stage),
        Spot::Table => {
            choose_first(stage);
            choose_first(stage);
        }
    }
    if !kind.from.is_empty() {
        stage.press("Tab");
    }
    if kind.author == Need::Required {
        stage.write("ada\n");
    }
    // The form opens again for the next one.
    stage.press("F2 Esc");
}

fn answer(stage: &mut Stage, entry: &Entry) {
    match entry {
        Entry::Line | Entry::Text => stage.write("Poche parole").press("Tab"),
        Entry::Number(least, _) => stage.write(&least.to_string()).press("Tab"),
        Entry::Date => stage.write("30/6/2025").press("Tab"),
        Entry::Time => stage.write("10:00").press("Tab"),
        Entry::Flag => stage.write("s").press("Tab"),
        Entry::Choice(_) => stage.press("Space Enter"),
    };
}

/// Takes the first of a list; that also goes on to the next field.
fn choose_first(stage: &mut Stage) {
    stage.press("Space Enter");
}

/// The first time a topic in each slot, each by someone else; then somebody signs.
fn post(stage: &mut Stage, line: &Line) {
    let has_topics = !stage.session().proposals.is_empty();
    if has_topics {
        stage.press("Home Enter").write("elsa\nfabio\n").press("F2");
        return;
    }
    let n_slots = stage.session().room.slots.len();
    assert!(n_slots > 0, "{} has no slots", line.id);
    for (name, topic) in FIRST.iter().zip(TOPICS).take(n_slots) {
        stage.press("n").write(topic).press("Tab").write(name);
        stage.press("Tab F2 Right");
    }
}

fn report(stage: &mut Stage) {
    stage
        .press("Enter Tab Tab")
        .write("Ci vuole una chiave.")
        .press("F2");
}

fn augment(stage: &mut Stage) {
    stage.press("End i").write("La chiave c'è già.").press("F2");
}

fn seat_and_write(stage: &mut Stage) {
    if stage.session().cafe.seatings.is_empty() {
        stage.press("p Enter");
    }
    stage
        .press("Enter")
        .write("Un viso che si alza dalla sedia")
        .press("F2");
}

fn gather(stage: &mut Stage) {
    stage.press("Space n").write("Luoghi che si aprono").press("F2");
}

/// All the dots of everybody on the first thing.
fn vote(stage: &mut Stage, dots: u32) {
    let here = u32::try_from(stage.session().people_here().count()).expect("a number");
    stage
        .press("Enter Tab")
        .write(&(here * dots).to_string())
        .press("F2");
}

fn plan(stage: &mut Stage) {
    stage.press("n Tab").write("Le chiavi ai vicini").press("F2");
    stage.press("+").write("Chiedere le chiavi\nada\n").press("F2");
}

/// The three steps of a sheet that comes from the first plan.
fn project(stage: &mut Stage) {
    stage
        .press("n")
        .write("Il cancello aperto")
        .press("Tab Space Enter F2");
    stage.press("F2 F2");
}

/// A book that is out comes back; one that is not is lent.
fn lend(stage: &mut Stage) {
    let is_out = stage
        .session()
        .encounters
        .loans
        .iter()
        .any(|loan| loan.returned.is_none());
    stage.press("Enter");
    if !is_out {
        // A book that was lent as often as it wants is asked first.
        if stage.text(80, 24).contains("Prestare lo stesso") {
            stage.press("Tab Enter");
        }
        stage.write("bruno\n").press("F2");
    }
}

fn meet(stage: &mut Stage) {
    stage.press("n F2");
}

fn close(stage: &mut Stage) {
    stage.press("p").write("chiavi\npane").press("F2 c Right Enter");
}
