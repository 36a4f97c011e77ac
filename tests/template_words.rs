//! Every fault of a template has its sentence in both languages, with all its facts in it.

use cerchio::format::{Problem, Shape, Spot};
use cerchio::text::{Fact, Tongue, Words};

fn text(text: &str) -> String {
    text.to_owned()
}

fn problems() -> Vec<Problem> {
    let found = || text("trovato");
    let mut problems = vec![
        Problem::RepeatedField { found: found() },
        Problem::Unclosed {
            opened: found(),
            line: 7,
        },
        Problem::UnclosedText,
        Problem::UnclosedComment,
        Problem::MissingComma { found: found() },
        Problem::MissingColon { found: found() },
        Problem::BadEscape { found: found() },
        Problem::TrailingText { found: found() },
        Problem::Unreadable { said: found() },
        Problem::NewerFormat { found: 2, known: 1 },
        Problem::BadId { found: found() },
        Problem::ReservedId { found: found() },
        Problem::DuplicateId {
            found: found(),
            line: 7,
        },
        Problem::BadPrefix { found: found() },
        Problem::ReservedPrefix { found: found() },
        Problem::DuplicatePrefix {
            found: found(),
            line: 7,
        },
        Problem::EmptyText { name: found() },
        Problem::EmptyList { name: found() },
        Problem::NoVariant,
        Problem::LastPhaseNotClose { variant: found() },
        Problem::BadHour { found: found() },
        Problem::HourTooEarly {
            found: found(),
            earliest: text("10:00"),
        },
        Problem::PastMidnight { phase: found() },
        Problem::ZeroMinutes { phase: found() },
        Problem::ZeroNumber { name: found() },
        Problem::ReversedRange { from: 5, to: 1 },
        Problem::DayOutOfOrder { found: 3, above: 1 },
        Problem::WrongSpot {
            kind: found(),
            expected: Spot::Wall,
        },
    ];
    for nearest in [None, Some(text("vicino"))] {
        let expected = || vec![text("uno"), text("due")];
        problems.extend([
            Problem::UnknownField {
                found: found(),
                nearest: nearest.clone(),
                expected: expected(),
            },
            Problem::UnknownWord {
                found: found(),
                nearest: nearest.clone(),
                expected: expected(),
            },
            Problem::UnknownPhase {
                found: found(),
                nearest: nearest.clone(),
            },
            Problem::UnknownKind {
                found: found(),
                nearest,
            },
        ]);
    }
    for of in [
        "Template",
        "Bilingual",
        "Kind",
        "Field",
        "Answer",
        "Phase",
        "Variant",
        "Item",
        "Setting",
    ] {
        problems.push(Problem::MissingField {
            name: found(),
            of: text(of),
        });
    }
    for expected in [
        Shape::Text,
        Shape::Number,
        Shape::Flag,
        Shape::List,
        Shape::Block,
        Shape::Pair,
        Shape::Word,
    ] {
        problems.push(Problem::WrongType {
            expected,
            found: found(),
        });
    }
    problems
}

#[test]
fn every_fault_has_a_whole_sentence_in_both_languages() {
    for tongue in [Tongue::Italian, Tongue::English] {
        let words = Words::new(tongue);
        for problem in problems() {
            let facts: Vec<(&str, Fact)> = problem
                .facts()
                .into_iter()
                .map(|(name, fact)| (name, Fact::Text(fact)))
                .collect();
            let sentence = words.tell(problem.key(), &facts);
            assert!(words.has(problem.key()), "{}", problem.key());
            assert!(sentence.ends_with('.') && !sentence.contains('$'), "{sentence}");
            for (name, fact) in problem.facts() {
                let chosen_by = ["of", "expected"].contains(&name) && !fact.contains(", ");
                assert!(chosen_by || sentence.contains(&fact), "{name} in {sentence}");
            }
        }
    }
}
