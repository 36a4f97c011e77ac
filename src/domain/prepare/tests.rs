//! How a laboratory is prepared.

use super::*;
use crate::domain::sample::{header, id, template, time};
use crate::format::Item;

fn prepared(change: fn(&mut Variant)) -> Document {
    let mut template = template();
    change(&mut template.variants[0]);
    let names = Names {
        space: &|mark| format!("Spazio {mark}"),
        group: &|number| format!("Gruppo {number}"),
    };
    prepare(
        &template,
        &template.variants[0],
        header(),
        "2025-05-17-tiny".to_owned(),
        &names,
    )
}

fn hours(document: &Document) -> Vec<(u32, NaiveTime)> {
    let lines = document.session.day.programme.iter();
    lines.map(|line| (line.day, line.begins)).collect()
}

#[test]
fn the_lines_follow_one_another_from_the_beginning() {
    let document = prepared(|_| {});
    let begins: Vec<String> = hours(&document)
        .iter()
        .map(|(_, hour)| hour.format("%H:%M").to_string())
        .collect();
    assert_eq!(
        begins,
        [
            "09:00", "09:15", "10:00", "11:00", "12:00", "12:20", "12:40", "13:00"
        ]
    );
}

#[test]
fn a_fixed_hour_is_waited_for_and_never_gone_back_to() {
    let document = prepared(|variant| {
        variant.order[2].at = Some("10:20".to_owned());
        variant.order[3].at = Some("08:00".to_owned());
    });
    assert_eq!(hours(&document)[2], (1, time("10:20")));
    assert_eq!(hours(&document)[3], (1, time("11:20")));
}

#[test]
fn who_begins_later_has_the_fixed_hours_later() {
    let document = prepared(|variant| {
        variant.begins = "08:00".to_owned();
        variant.order[2].at = Some("09:20".to_owned());
    });
    assert_eq!(hours(&document)[0], (1, time("09:00")));
    assert_eq!(hours(&document)[2], (1, time("10:20")));
}

#[test]
fn each_day_begins_anew() {
    let document = prepared(|variant| {
        for item in variant.order.iter_mut().skip(4) {
            item.day = 2;
        }
        variant.order.push(Item {
            at: Some("08:30".to_owned()),
            day: 3,
            ..variant.order[0].clone()
        });
    });
    assert_eq!(hours(&document)[4], (2, time("09:00")));
    assert_eq!(hours(&document)[8], (3, time("08:30")));
}

#[test]
fn every_phase_with_groups_makes_a_slot_and_every_phase_with_tables_a_round() {
    let room = prepared(|_| {}).session.room;
    assert_eq!(room.slots[1].id, id("F02"));
    assert_eq!(
        (room.slots[1].begins, room.slots[1].ends),
        (time("11:00"), time("12:00"))
    );
    assert_eq!((room.rounds[1].number, room.rounds[1].begins), (2, time("12:20")));
}

#[test]
fn the_room_is_the_one_the_variant_asks_for() {
    let document = prepared(|variant| variant.setting.spaces = 28);
    let room = &document.session.room;
    assert_eq!(
        (room.spaces[0].mark.as_str(), room.spaces[27].mark.as_str()),
        ("A", "AB")
    );
    assert_eq!(room.spaces[25].name, "Spazio Z");
    assert_eq!((room.tables[0].least, room.tables[0].most), (3, 6));
    assert_eq!(room.groups[1].name, "Gruppo 2");
}

#[test]
fn the_counters_know_the_ids_already_given() {
    let document = prepared(|_| {});
    assert_eq!(document.next_id(prefix::SPACE), id("SP03"));
    assert_eq!(document.next_id(prefix::LINE), id("L09"));
    assert_eq!(document.summary.title, "Nessuno resta solo");
}
