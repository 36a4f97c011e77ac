//! Each fault of a template, with its line and column.

mod meaning;
mod notation;

use super::{Problem, read};

/// A template without faults; the tests spoil one piece of it. Line and column are those of this text.
const SOUND: &str = r#"(
  format: 1,
  id: "prova",
  name: (it: "Prova", en: "Trial"),
  what: (it: "Una prova"),
  when: (it: "Sempre"),
  people: (4, 40),
  kinds: [
    (id: "topic", prefix: "T", name: (it: "Tema"), plural: (it: "Temi"), text: (it: "Titolo"), spot: Wall),
    (id: "wish", prefix: "U", name: (it: "Desiderio"), plural: (it: "Desideri"), text: (it: "Testo"),
      from: ["topic", "cluster"], fields: [
      (id: "shape", name: (it: "Forma"), entry: Choice([(id: "tale", name: (it: "Racconto"))])),
      (id: "many", name: (it: "Quanti"), entry: Number(1, 5)),
    ]),
  ],
  phases: [
    (id: "market", name: (it: "Mercato"), activity: Wall(kind: "topic"), say: [(it: "Ecco il muro.")]),
    (id: "vote", name: (it: "Voto"), activity: Vote(on: Kind("wish"), dots: 5)),
    (id: "close", name: (it: "Chiusura"), activity: Close),
  ],
  variants: [
    (id: "day", name: (it: "Un giorno"), begins: "09:00", order: [
      (phase: "market", minutes: 60),
      (phase: "vote", minutes: 15, at: "14:00"),
      (phase: "close", minutes: 20),
    ]),
  ],
)
"#;

/// Spoils the sound template and returns place and problem of every fault.
fn faults(sound: &str, spoiled: &str) -> Vec<(usize, usize, Problem)> {
    assert!(SOUND.contains(sound), "{sound}");
    match read(&SOUND.replacen(sound, spoiled, 1)) {
        Ok(_) => Vec::new(),
        Err(faults) => faults
            .into_iter()
            .map(|fault| (fault.line, fault.column, fault.problem))
            .collect(),
    }
}

fn text(text: &str) -> String {
    text.to_owned()
}
