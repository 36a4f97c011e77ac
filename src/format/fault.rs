//! Faults of a template file: what is wrong, where, and what was expected. The sentences are in the words.

use super::Spot;

/// One fault and its place in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    pub problem: Problem,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    UnknownField {
        found: String,
        nearest: Option<String>,
        expected: Vec<String>,
    },
    /// A word that must be one of a list, such as the activity of a phase.
    UnknownWord {
        found: String,
        nearest: Option<String>,
        expected: Vec<String>,
    },
    /// `of` is the name of the block, in the words of `format`: `Item`, `Phase` …
    MissingField {
        name: String,
        of: String,
    },
    RepeatedField {
        found: String,
    },
    WrongType {
        expected: Shape,
        found: String,
    },
    /// A bracket that is never closed; it was opened at `line`.
    Unclosed {
        opened: String,
        line: usize,
    },
    /// A text whose quotation marks are never closed.
    UnclosedText,
    UnclosedComment,
    MissingComma {
        found: String,
    },
    MissingColon {
        found: String,
    },
    BadEscape {
        found: String,
    },
    /// Something after the end.
    TrailingText {
        found: String,
    },
    /// Anything else that the notation forbids; `said` is the reason the reader of the notation gave.
    Unreadable {
        said: String,
    },
    NewerFormat {
        found: u32,
        known: u32,
    },

    BadId {
        found: String,
    },
    ReservedId {
        found: String,
    },
    /// The same id was given before, at `line`.
    DuplicateId {
        found: String,
        line: usize,
    },
    UnknownPhase {
        found: String,
        nearest: Option<String>,
    },
    UnknownKind {
        found: String,
        nearest: Option<String>,
    },
    BadPrefix {
        found: String,
    },
    ReservedPrefix {
        found: String,
    },
    DuplicatePrefix {
        found: String,
        line: usize,
    },
    EmptyText {
        name: String,
    },
    EmptyList {
        name: String,
    },
    NoVariant,
    LastPhaseNotClose {
        variant: String,
    },
    BadHour {
        found: String,
    },
    /// A fixed hour before the end of the line above.
    HourTooEarly {
        found: String,
        earliest: String,
    },
    PastMidnight {
        phase: String,
    },
    ZeroMinutes {
        phase: String,
    },
    ZeroNumber {
        name: String,
    },
    ReversedRange {
        from: u32,
        to: u32,
    },
    /// Days go 1, 2, 3 in the order of the lines.
    DayOutOfOrder {
        found: u32,
        above: u32,
    },
    /// The activity needs a kind that belongs elsewhere in the room.
    WrongSpot {
        kind: String,
        expected: Spot,
    },
}

/// The shape a value should have had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    Text,
    Number,
    Flag,
    List,
    /// Fields between round brackets.
    Block,
    /// Two numbers between round brackets.
    Pair,
    /// The name of a field or a word of a list.
    Word,
}

impl Shape {
    fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
            Self::Flag => "flag",
            Self::List => "list",
            Self::Block => "block",
            Self::Pair => "pair",
            Self::Word => "word",
        }
    }
}

impl Fault {
    /// Returns what the sentence needs: the facts of the problem, with line and column.
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        let mut facts = vec![
            ("line", self.line.to_string()),
            ("column", self.column.to_string()),
        ];
        facts.extend(self.problem.facts());
        facts
    }
}

impl Problem {
    /// Returns the key of the sentence. Those that can suggest a name have a second sentence, for when they do.
    pub fn key(&self) -> &'static str {
        match self {
            Self::UnknownField { nearest: None, .. } => "template-fault-unknown-field",
            Self::UnknownField { .. } => "template-fault-unknown-field-nearest",
            Self::UnknownWord { nearest: None, .. } => "template-fault-unknown-word",
            Self::UnknownWord { .. } => "template-fault-unknown-word-nearest",
            Self::MissingField { .. } => "template-fault-missing-field",
            Self::RepeatedField { .. } => "template-fault-repeated-field",
            Self::WrongType { .. } => "template-fault-wrong-type",
            Self::Unclosed { .. } => "template-fault-unclosed",
            Self::UnclosedText => "template-fault-unclosed-text",
            Self::UnclosedComment => "template-fault-unclosed-comment",
            Self::MissingComma { .. } => "template-fault-missing-comma",
            Self::MissingColon { .. } => "template-fault-missing-colon",
            Self::BadEscape { .. } => "template-fault-bad-escape",
            Self::TrailingText { .. } => "template-fault-trailing-text",
            Self::Unreadable { .. } => "template-fault-unreadable",
            Self::NewerFormat { .. } => "template-fault-newer-format",
            Self::BadId { .. } => "template-fault-bad-id",
            Self::ReservedId { .. } => "template-fault-reserved-id",
            Self::DuplicateId { .. } => "template-fault-duplicate-id",
            Self::UnknownPhase { nearest: None, .. } => "template-fault-unknown-phase",
            Self::UnknownPhase { .. } => "template-fault-unknown-phase-nearest",
            Self::UnknownKind { nearest: None, .. } => "template-fault-unknown-kind",
            Self::UnknownKind { .. } => "template-fault-unknown-kind-nearest",
            Self::BadPrefix { .. } => "template-fault-bad-prefix",
            Self::ReservedPrefix { .. } => "template-fault-reserved-prefix",
            Self::DuplicatePrefix { .. } => "template-fault-duplicate-prefix",
            Self::EmptyText { .. } => "template-fault-empty-text",
            Self::EmptyList { .. } => "template-fault-empty-list",
            Self::NoVariant => "template-fault-no-variant",
            Self::LastPhaseNotClose { .. } => "template-fault-last-phase-not-close",
            Self::BadHour { .. } => "template-fault-bad-hour",
            Self::HourTooEarly { .. } => "template-fault-hour-too-early",
            Self::PastMidnight { .. } => "template-fault-past-midnight",
            Self::ZeroMinutes { .. } => "template-fault-zero-minutes",
            Self::ZeroNumber { .. } => "template-fault-zero-number",
            Self::ReversedRange { .. } => "template-fault-reversed-range",
            Self::DayOutOfOrder { .. } => "template-fault-day-out-of-order",
            Self::WrongSpot { .. } => "template-fault-wrong-spot",
        }
    }

    /// Returns the names and values that the sentence of [`Problem::key`] is built from.
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::UnknownField {
                found,
                nearest,
                expected,
            }
            | Self::UnknownWord {
                found,
                nearest,
                expected,
            } => with_nearest(
                vec![("found", found.clone()), ("expected", expected.join(", "))],
                nearest,
            ),
            Self::UnknownPhase { found, nearest } | Self::UnknownKind { found, nearest } => {
                with_nearest(vec![("found", found.clone())], nearest)
            }
            Self::MissingField { name, of } => vec![("name", name.clone()), ("of", of.clone())],
            Self::WrongType { expected, found } => {
                vec![("expected", expected.word().to_owned()), ("found", found.clone())]
            }
            Self::Unclosed { opened, line } => {
                vec![("opened", opened.clone()), ("first", line.to_string())]
            }
            Self::DuplicateId { found, line } | Self::DuplicatePrefix { found, line } => {
                vec![("found", found.clone()), ("first", line.to_string())]
            }
            Self::RepeatedField { found }
            | Self::MissingComma { found }
            | Self::MissingColon { found }
            | Self::BadEscape { found }
            | Self::TrailingText { found }
            | Self::BadId { found }
            | Self::ReservedId { found }
            | Self::BadPrefix { found }
            | Self::ReservedPrefix { found }
            | Self::BadHour { found } => vec![("found", found.clone())],
            Self::Unreadable { said } => vec![("said", said.clone())],
            Self::NewerFormat { found, known } => {
                vec![("found", found.to_string()), ("known", known.to_string())]
            }
            Self::EmptyText { name } | Self::EmptyList { name } | Self::ZeroNumber { name } => {
                vec![("name", name.clone())]
            }
            Self::LastPhaseNotClose { variant } => vec![("variant", variant.clone())],
            Self::HourTooEarly { found, earliest } => {
                vec![("found", found.clone()), ("earliest", earliest.clone())]
            }
            Self::PastMidnight { phase } | Self::ZeroMinutes { phase } => vec![("phase", phase.clone())],
            Self::ReversedRange { from, to } => vec![("from", from.to_string()), ("to", to.to_string())],
            Self::DayOutOfOrder { found, above } => {
                vec![("found", found.to_string()), ("above", above.to_string())]
            }
            Self::WrongSpot { kind, expected } => {
                vec![("kind", kind.clone()), ("expected", format!("{expected:?}"))]
            }
            Self::UnclosedText | Self::UnclosedComment | Self::NoVariant => Vec::new(),
        }
    }
}

fn with_nearest(
    mut facts: Vec<(&'static str, String)>,
    nearest: &Option<String>,
) -> Vec<(&'static str, String)> {
    facts.extend(nearest.clone().map(|nearest| ("nearest", nearest)));
    facts
}
