//! What is wrong in a file of the registry, and where.

/// One thing that cannot be taken as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// `progetti[12].beneficiari`, counted from 1.
    pub place: String,
    pub wrong: Wrong,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    NotText,
    /// No whole number from 0 up, and not null.
    NotNumber,
    NotFlag,
    NotList,
    NotObject,
    /// No date `2019-05-17`.
    NotDate,
    NoId,
    NoYear,
    /// The same id and year stand twice in the file and say different things.
    Repeated,
    /// The id is another kind of entity.
    OtherKind,
    EditionClosed(i32),
}

impl Wrong {
    /// The name of the sentence that tells it.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NotText => "intake-not-text",
            Self::NotNumber => "intake-not-number",
            Self::NotFlag => "intake-not-flag",
            Self::NotList => "intake-not-list",
            Self::NotObject => "intake-not-object",
            Self::NotDate => "intake-not-date",
            Self::NoId => "intake-no-id",
            Self::NoYear => "intake-no-year",
            Self::Repeated => "intake-repeated",
            Self::OtherKind => "intake-other-kind",
            Self::EditionClosed(_) => "intake-closed",
        }
    }

    /// The year the sentence speaks of, where it does.
    pub fn year(&self) -> Option<i32> {
        if let Self::EditionClosed(year) = self {
            Some(*year)
        } else {
            None
        }
    }
}
