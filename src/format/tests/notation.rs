//! Faults of notation: what `ron` refuses.

use super::{SOUND, faults, text};
use crate::format::{Problem, Shape, Template, read};

#[test]
fn a_sound_template_is_read() {
    let template: Template = read(SOUND).unwrap();
    assert_eq!(template.variants[0].order[1].at.as_deref(), Some("14:00"));
    assert!(read(&format!("\u{feff}{SOUND}")).is_ok());
    assert!(read(&SOUND.replace('\n', "\r\n")).is_ok());
}

#[test]
fn an_unknown_field_names_the_nearest() {
    let found = faults("minutes: 60", "minuts: 60");
    assert_eq!(
        found,
        [(
            23,
            25,
            Problem::UnknownField {
                found: text("minuts"),
                nearest: Some(text("minutes")),
                expected: ["phase", "minutes", "day", "at"].map(text).to_vec(),
            }
        )]
    );
    let [(4, 10, Problem::UnknownField { nearest: None, .. })] =
        &faults("(it: \"Prova\"", "(italiano: \"Prova\"")[..]
    else {
        panic!("a name unlike all has no nearest");
    };
}

#[test]
fn an_unknown_activity_names_the_nearest() {
    let [
        (
            19,
            53,
            Problem::UnknownWord {
                found,
                nearest,
                expected,
            },
        ),
    ] = &faults("Close)", "Clos)")[..]
    else {
        panic!("one unknown word");
    };
    assert_eq!((found.as_str(), nearest.as_deref()), ("Clos", Some("Close")));
    assert_eq!(expected.len(), 15);
}

#[test]
fn an_unknown_field_of_an_activity_is_not_passed_over() {
    let [(18, 80, Problem::UnknownField { nearest, .. })] = &faults("dots: 5", "dots: 5, dot: 3")[..] else {
        panic!("one unknown field: {:?}", faults("dots: 5", "dots: 5, dot: 3"));
    };
    assert_eq!(nearest.as_deref(), Some("dots"));
}

#[test]
fn a_missing_field_is_told_where_its_block_begins() {
    let problem = Problem::MissingField {
        name: text("minutes"),
        of: text("Item"),
    };
    assert_eq!(
        faults("\"market\", minutes: 60", "\"market\""),
        [(23, 7, problem)]
    );
}

#[test]
fn a_repeated_field_is_told_at_the_second() {
    let problem = Problem::RepeatedField { found: text("id") };
    assert_eq!(
        faults("id: \"prova\",", "id: \"prova\", id: \"b\","),
        [(3, 16, problem)]
    );
}

#[test]
fn a_value_of_the_wrong_type_is_told_with_the_one_expected() {
    let cases = [
        (
            "minutes: 60",
            "minutes: \"60\"",
            Shape::Number,
            "\"60\"",
            (23, 34),
        ),
        ("minutes: 60", "minutes: 60.5", Shape::Number, "60.5", (23, 34)),
        ("minutes: 60", "minutes: -3", Shape::Number, "-3", (23, 34)),
        (
            "minutes: 60",
            "minutes: 99999999999",
            Shape::Number,
            "99999999999",
            (23, 34),
        ),
        ("id: \"prova\"", "id: prova", Shape::Text, "prova", (3, 7)),
        (
            "(it: \"Prova\", en: \"Trial\")",
            "\"Prova\"",
            Shape::Block,
            "\"Prova\"",
            (4, 9),
        ),
        ("(4, 40)", "40", Shape::Block, "40", (7, 11)),
        ("(4, 40)", "(4)", Shape::Pair, ")", (7, 13)),
        ("phases: [", "phases: (", Shape::List, "(", (16, 11)),
    ];
    for (sound, spoiled, expected, found, (line, column)) in cases {
        let problem = Problem::WrongType {
            expected,
            found: text(found),
        };
        assert_eq!(faults(sound, spoiled), [(line, column, problem)], "{spoiled}");
    }
}

#[test]
fn a_forgotten_sign_is_told_where_it_is_missed() {
    let comma = Problem::MissingComma { found: text("id") };
    assert_eq!(faults("format: 1,", "format: 1"), [(3, 3, comma)]);
    let colon = Problem::MissingColon { found: text("1") };
    assert_eq!(faults("format: 1", "format 1"), [(2, 10, colon)]);
    let tail = Problem::TrailingText { found: text("fine") };
    assert_eq!(faults("  ],\n)\n", "  ],\n) fine\n"), [(28, 3, tail)]);
    let escape = Problem::BadEscape {
        found: text("\"pro\\qva\""),
    };
    assert_eq!(faults("\"prova\"", "\"pro\\qva\""), [(3, 7, escape)]);
}

#[test]
fn what_was_opened_and_never_closed_is_told_with_its_line() {
    assert_eq!(
        faults("id: \"prova\"", "id: \"prova"),
        [(3, 7, Problem::UnclosedText)]
    );
    assert_eq!(
        faults("(it: \"Sempre\")", "/* (it: \"Sempre\")"),
        [(6, 11, Problem::UnclosedComment)]
    );
    let list = Problem::Unclosed {
        opened: text("["),
        line: 22,
    };
    assert_eq!(
        faults("minutes: 20),\n    ]),", "minutes: 20),\n    ),"),
        [(26, 5, list)]
    );
    let whole = Problem::Unclosed {
        opened: text("("),
        line: 1,
    };
    assert_eq!(faults("  ],\n)\n", "  ],\n"), [(27, 5, whole)]);
}

#[test]
fn an_empty_file_is_a_fault_with_a_place() {
    let faults = read("").unwrap_err();
    assert_eq!((faults.len(), faults[0].line, faults[0].column), (1, 1, 1));
}

#[test]
fn a_file_of_a_newer_program_is_told_before_its_other_faults() {
    let problem = Problem::NewerFormat { found: 2, known: 1 };
    assert_eq!(
        faults("format: 1,\n  id:", "format: 2,\n  new: (4),\n  id:"),
        [(2, 11, problem)]
    );
}

#[test]
fn no_damage_makes_the_reader_panic_or_stay_silent() {
    for at in 0..SOUND.trim_end().len() {
        let faults = read(&SOUND[..at]).unwrap_err();
        assert!(
            faults.iter().all(|fault| fault.line > 0 && fault.column > 0),
            "cut at {at}"
        );
    }
}

#[test]
fn a_fault_tells_its_place_among_its_facts() {
    let faults = read(&SOUND.replacen("minutes: 60", "minuts: 60", 1)).unwrap_err();
    assert_eq!(faults[0].problem.key(), "template-fault-unknown-field-nearest");
    assert_eq!(
        faults[0].facts(),
        [
            ("line", text("23")),
            ("column", text("25")),
            ("found", text("minuts")),
            ("expected", text("phase, minutes, day, at")),
            ("nearest", text("minutes")),
        ]
    );
}
