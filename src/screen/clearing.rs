//! What can be taken away for good: a person everywhere, the names of a laboratory, one that was thrown away.

/// What is to go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Clearing {
    /// Everybody with this key, in every file.
    Person { key: String, name: String },
    /// The people and the raw notes of a laboratory, by its id.
    Laboratory(String),
    /// All there is of a laboratory that was thrown away, by its name.
    Thrown(String),
}
