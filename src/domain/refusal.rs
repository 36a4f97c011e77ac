//! Refusals: a rule of the laboratory says no, and says why. The sentences are in the words, by the name of the variant.

use chrono::NaiveDateTime;

use super::{Cell, Fact, Id};

/// Declares the refusals once, so that the key of a sentence and its arguments are always those of the variant.
macro_rules! refusals {
    ($($(#[$doc:meta])* $name:ident $({ $($field:ident: $kind:ty),* })?,)*) => {
        /// Why a command was not performed. The session is as it was before.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Refusal {
            $($(#[$doc])* $name $({ $($field: $kind),* })?,)*
        }

        impl Refusal {
            /// Every variant with its fields, in the order of declaration.
            pub const SHAPES: &[(&str, &[&str])] = &[$((stringify!($name), &[$($(stringify!($field)),*)?])),*];

            fn name(&self) -> &'static str {
                match self {
                    $(Self::$name $({ $($field: _),* })? => stringify!($name),)*
                }
            }

            /// Returns what the refusal names, each under the name of its field.
            pub fn facts(&self) -> Vec<(&'static str, Fact)> {
                match self {
                    $(Self::$name $({ $($field),* })? => vec![$($((stringify!($field), Fact::from($field))),*)?],)*
                }
            }
        }
    };
}

impl Refusal {
    /// Returns the key of the sentence: `refusal-two-places`.
    pub fn key(&self) -> String {
        key_of(self.name())
    }
}

/// Returns the key of the sentence for a variant in `Refusal::SHAPES`.
pub fn key_of(name: &str) -> String {
    let mut key = String::from("refusal");
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            key.push('-');
        }
        key.push(letter.to_ascii_lowercase());
    }
    key
}

refusals! {
    /// Closed laboratories are read, not written; reopen first.
    Closed,
    /// The record named is not in this session.
    Unknown { id: Id },
    /// A new record with an id that was already given out.
    IdTaken { id: Id },
    /// The record is named by others and cannot be removed.
    InUse { id: Id, by: Vec<Id> },
    /// Proposals are withdrawn, never removed.
    SheetsStay { id: Id },
    /// The lines of the programme come from the template and stay.
    ProgrammeStays { line: Id },
    /// A needed text is empty. `field` is the id of the form field.
    Empty { field: &'static str },
    /// The kind is not one of this format.
    UnknownKind { kind: String },
    /// A needed answer of the kind's form is missing.
    MissingDetail { field: String },
    /// An answer outside the range or the list of its field.
    WrongDetail { field: String, answer: String },
    /// Two slots of a day would meet at the same time.
    SlotsOverlap { slot: Id, other: Id },
    /// The groups of a line of the programme meet in the slot, and other slots follow it.
    SlotRuns { slot: Id, line: Id },
    /// An hour comes before the one it must follow.
    Backwards { field: &'static str },

    /// The person is already here.
    AlreadyHere { person: Id },
    /// The person is not here (not arrived, gone or absent).
    NotHere { person: Id },
    /// The person left before.
    LeftBefore { person: Id },
    /// The person took part in something, so they came.
    TookPart { person: Id, by: Vec<Id> },
    /// The same person, by key, is registered already.
    RegisteredTwice { person: Id, other: Id },

    /// The line of the programme is already being run.
    AlreadyRunning { line: Id },

    /// One topic a cell.
    CellTaken { cell: Cell, topic: Id },
    /// Not on the wall any more: merged or withdrawn.
    NotStanding { topic: Id },
    /// A proposer cannot convene two topics in one slot.
    ConvenesTwo { person: Id, topic: Id, other: Id },
    /// Nobody is in two groups of a slot: already signed up for a topic of the same slot.
    TwoPlaces { person: Id, here: Id, there: Id },
    /// A topic merged with itself, or with one that is not standing.
    CannotMerge { topic: Id, into: Id },
    /// The sheet was neither merged nor withdrawn.
    StandsAlready { topic: Id },
    /// A sheet of the whole hall, or of the wall, has neither table nor group.
    OfTheHall { sheet: Id },
    /// The sheet is at that table or group already.
    ThereAlready { sheet: Id },
    /// Already signed up.
    AlreadySignedUp { person: Id, topic: Id },
    /// Not signed up.
    NotSignedUp { person: Id, topic: Id },
    /// A walk from a group to the same group, or from nowhere to nowhere.
    WalksNowhere { person: Id },

    /// The topic already has a report.
    ReportThere { topic: Id, report: Id },
    /// A report names nobody.
    NoParticipants,
    /// The scribe is not among the participants.
    ScribeOutside { scribe: Id },

    /// The round does not exist.
    UnknownRound { round: u32 },
    /// Seated twice in a round.
    SeatedTwice { person: Id, round: u32 },
    /// The table is full.
    TableFull { table: Id, most: u32 },
    /// The new host does not sit at the table.
    HostElsewhere { person: Id, table: Id },
    /// The person hosts the table already.
    HostsAlready { person: Id, table: Id },
    /// One person, one table to host.
    HostsTwo { person: Id, here: Id, there: Id },
    /// Together with, or apart from, oneself.
    TiedToOneself { person: Id },
    /// A table named twice in the seating of a round.
    TableTwice { table: Id, round: u32 },
    /// In two groups.
    TwoGroups { person: Id, here: Id, there: Id },

    /// In two clusters.
    TwoClusters { proposal: Id, here: Id, there: Id },

    /// Given + unused is not voters × dots.
    DotsDoNotAddUp { given: u32, unused: u32, expected: u32 },
    /// More voters than people present.
    TooManyVoters { voters: u32, present: u32 },
    /// Voted twice on the same thing in one ballot.
    CountedTwice { on: Id },
    /// One dot each, yet more dots on a thing than voters.
    TooManyDots { on: Id, dots: u32, voters: u32 },
    /// A slip of a ranking names the same thing twice.
    RankedTwice { slip: u32, on: Id },
    /// A slip of a ranking names more things than it has places.
    SlipTooLong { slip: u32, chosen: u32, places: u32 },
    /// The points of a ranking are not those of its slips.
    SlipsMiscounted,
    /// Nobody votes, or no dots.
    EmptyBallot,

    /// A task given to someone who is not here.
    TaskToAbsent { person: Id },
    /// A project without the proposals it comes from.
    NoOrigin,
    /// More people in charge of the service than beneficiaries.
    InChargeOverBeneficiaries { in_charge: u32, beneficiaries: u32 },
    /// A date before the laboratory.
    BeforeTheDay { field: &'static str },

    /// The book is out.
    BookOut { book: Id, loan: Id },
    /// The book rests until then.
    BookResting { book: Id, until: NaiveDateTime },
    /// The reader has a book.
    ReaderBusy { reader: Id, loan: Id },
    /// The loan is closed already.
    LoanClosed { loan: Id },

    /// Only a closed laboratory is opened again.
    NotClosed,
    /// Evaluation mean out of 1–5.
    MeanOutOfRange,
    /// Fewest more than most.
    LeastOverMost,
    /// No command stands that could be taken back.
    NothingToUndo,
    /// No command was taken back that could be done again.
    NothingToRedo,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_and_the_facts_are_those_of_the_variant() {
        let refusal = Refusal::TooManyVoters {
            voters: 3,
            present: 2,
        };
        assert_eq!(refusal.key(), "refusal-too-many-voters");
        assert_eq!(
            refusal.facts(),
            [("voters", Fact::Number(3)), ("present", Fact::Number(2))]
        );
    }
}
