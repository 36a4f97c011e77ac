//! A World Café with so many tables, whose rounds are ready.

use cerchio::domain::{Body, Command, Document, Header, Names, Person, prepare};
use cerchio::format::{Activity, KindId};

use super::stage::{at, date, templates};

/// The sheet that a table fills.
pub fn note() -> KindId {
    KindId("note".into())
}

/// That many tables and those people; its first round is held with that activity.
pub fn world_cafe(activity: &Activity, n_tables: u32, bodies: Vec<Body>, people: Vec<Person>) -> Document {
    let mut templates = templates().into_iter();
    let mut template = templates
        .find(|each| each.id == "world_cafe")
        .expect("the World Café");
    let phases = template.phases.iter_mut();
    for phase in phases.filter(|phase| phase.id.0 == "first_round") {
        phase.activity = activity.clone();
    }
    let mut variant = template.variants.first().expect("a variant").clone();
    variant.setting.tables = n_tables;
    let header = Header {
        title: "La Casa della Salute".into(),
        date: date("2025-05-17"),
        begins: at("2025-05-17 09:00").time(),
        ..Header::default()
    };
    let names = Names {
        space: &|mark| mark.to_owned(),
        group: &|number| number.to_string(),
    };
    let mut document = prepare(&template, &variant, header, "prova".into(), &names);
    let enlist = Command::Enlist { bodies, people };
    document
        .perform(enlist, at("2025-05-17 08:00"))
        .expect("people come in");
    document
}
