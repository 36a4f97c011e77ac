//! What can be taken away for good: a person everywhere, the names of a laboratory, one that was thrown away;
//! what is in clear of one that is shut.

/// What is to go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Clearing {
    /// Everybody with this key, in every file.
    Person { key: String, name: String },
    /// The people and the raw notes of a laboratory, by its id.
    Laboratory(String),
    /// All there is of a laboratory that was thrown away, by its name.
    Thrown(String),
    /// What is in clear of a laboratory, by its name: from then on only a passphrase opens it.
    Clear(String),
}
