//! Faults of meaning: what can be read and cannot be run.

use super::{SOUND, faults, text};
use crate::format::{Problem, Spot, read};

#[test]
fn ids_are_plain_and_given_once() {
    assert_eq!(
        faults("\"prova\"", "\"Una prova\""),
        [(
            3,
            7,
            Problem::BadId {
                found: text("Una prova")
            }
        )]
    );
    let twice = Problem::DuplicateId {
        found: text("vote"),
        line: 18,
    };
    assert_eq!(
        faults(
            "(id: \"close\"",
            "(id: \"vote\", name: (it: \"x\"), activity: Pause), (id: \"vote\""
        )[..2],
        [(19, 10, twice.clone()), (19, 58, twice),]
    );
    let reserved = Problem::ReservedId {
        found: text("cluster"),
    };
    assert_eq!(
        faults("    (id: \"wish\"", "    (id: \"cluster\"")[0],
        (10, 10, reserved)
    );
}

#[test]
fn prefixes_are_capital_letters_of_their_own() {
    assert_eq!(
        faults("\"U\"", "\"u1\""),
        [(10, 26, Problem::BadPrefix { found: text("u1") })]
    );
    assert_eq!(
        faults("\"U\"", "\"PR\""),
        [(10, 26, Problem::ReservedPrefix { found: text("PR") })]
    );
    let twice = Problem::DuplicatePrefix {
        found: text("T"),
        line: 9,
    };
    assert_eq!(faults("\"U\"", "\"T\""), [(10, 26, twice)]);
}

#[test]
fn a_phase_or_kind_that_is_not_there_names_the_nearest() {
    let phase = Problem::UnknownPhase {
        found: text("markt"),
        nearest: Some(text("market")),
    };
    assert_eq!(faults("phase: \"market\"", "phase: \"markt\""), [(23, 15, phase)]);
    let kind = Problem::UnknownKind {
        found: text("dream"),
        nearest: None,
    };
    assert_eq!(
        faults("Kind(\"wish\")", "Kind(\"dream\")"),
        [(18, 62, kind.clone())]
    );
    assert_eq!(faults("[\"topic\", ", "[\"dream\", "), [(11, 14, kind)]);
}

#[test]
fn needed_texts_and_lists_are_not_empty() {
    let name = Problem::EmptyText { name: text("name") };
    assert_eq!(faults("it: \"Mercato\"", "it: \" \""), [(17, 31, name)]);
    let say = Problem::EmptyText { name: text("say") };
    assert_eq!(faults("\"Ecco il muro.\"", "\"\""), [(17, 85, say)]);
    let choice = Problem::EmptyList { name: text("Choice") };
    assert_eq!(
        faults("[(id: \"tale\", name: (it: \"Racconto\"))]", "[]"),
        [(12, 56, choice)]
    );
    let kinds = Problem::EmptyList { name: text("kinds") };
    assert_eq!(
        faults("Wall(kind: \"topic\")", "Collect(kinds: [])"),
        [(17, 68, kinds)]
    );
}

#[test]
fn a_template_needs_a_variant_with_an_order_that_ends_with_closing() {
    let variants = SOUND.split_once("variants: [").unwrap().1;
    assert_eq!(faults(variants, "],\n)\n"), [(21, 13, Problem::NoVariant)]);
    let order = "(phase: \"market\", minutes: 60),\n      (phase: \"vote\", minutes: 15, at: \"14:00\"),\n      (phase: \"close\", minutes: 20),";
    assert_eq!(
        faults(order, ""),
        [(22, 66, Problem::EmptyList { name: text("order") })]
    );
    let last = Problem::LastPhaseNotClose { variant: text("day") };
    assert_eq!(
        faults("      (phase: \"close\", minutes: 20),\n", ""),
        [(24, 15, last)]
    );
}

#[test]
fn hours_are_well_written_and_in_order() {
    assert_eq!(
        faults("\"09:00\"", "\"9\""),
        [(22, 50, Problem::BadHour { found: text("9") })]
    );
    assert_eq!(
        faults("\"14:00\"", "\"25:00\""),
        [(24, 40, Problem::BadHour { found: text("25:00") })]
    );
    let early = Problem::HourTooEarly {
        found: text("09:30"),
        earliest: text("10:00"),
    };
    assert_eq!(faults("\"14:00\"", "\"09:30\""), [(24, 40, early)]);
    let late = Problem::PastMidnight { phase: text("vote") };
    assert_eq!(
        faults("minutes: 15, at: \"14:00\"", "minutes: 30, at: \"23:50\""),
        [(24, 32, late)]
    );
    let day = Problem::DayOutOfOrder { found: 3, above: 1 };
    assert_eq!(faults("minutes: 20", "minutes: 20, day: 3"), [(25, 42, day)]);
}

#[test]
fn numbers_are_not_nought_and_ranges_go_upwards() {
    let minutes = Problem::ZeroMinutes {
        phase: text("market"),
    };
    assert_eq!(faults("minutes: 60", "minutes: 0"), [(23, 34, minutes)]);
    assert_eq!(
        faults("dots: 5", "dots: 0"),
        [(18, 77, Problem::ZeroNumber { name: text("dots") })]
    );
    assert_eq!(
        faults("(4, 40)", "(40, 4)"),
        [(7, 11, Problem::ReversedRange { from: 40, to: 4 })]
    );
    assert_eq!(
        faults("Number(1, 5)", "Number(5, 1)"),
        [(13, 49, Problem::ReversedRange { from: 5, to: 1 })]
    );
}

#[test]
fn an_activity_takes_a_kind_of_its_own_place() {
    let problem = Problem::WrongSpot {
        kind: text("wish"),
        expected: Spot::Wall,
    };
    assert_eq!(
        faults("Wall(kind: \"topic\")", "Wall(kind: \"wish\")"),
        [(17, 64, problem)]
    );
}

#[test]
fn all_the_faults_of_meaning_come_together_in_the_order_of_the_file() {
    let spoiled = SOUND
        .replace("minutes: 20", "minutes: 0")
        .replace("phase: \"vote\"", "phase: \"voto\"")
        .replace("prefix: \"T\"", "prefix: \"P\"");
    let lines: Vec<usize> = read(&spoiled)
        .unwrap_err()
        .iter()
        .map(|fault| fault.line)
        .collect();
    assert_eq!(lines, [9, 24, 25]);
}
