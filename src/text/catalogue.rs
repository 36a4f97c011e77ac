//! The files of words, one for each part of the program.

use super::Tongue;

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        const ITALIAN: &[&str] = &[$(include_str!(concat!("it/", $name, ".ftl"))),*];
        const ENGLISH: &[&str] = &[$(include_str!(concat!("en/", $name, ".ftl"))),*];
    };
}

files!(
    "aloud",
    "billboard",
    "book",
    "cafe",
    "cards",
    "common",
    "console",
    "deeds",
    "exchange",
    "export",
    "forms",
    "home",
    "improvement",
    "indicator",
    "kit",
    "lab",
    "labels",
    "ladder",
    "ledger",
    "order",
    "path",
    "plan",
    "plans",
    "programme",
    "refusal",
    "registry",
    "settings",
    "shell",
    "template",
    "trouble",
    "wall",
    "vocabulary",
    "yearbook",
);

/// The source of all messages of a language.
pub fn sources(tongue: Tongue) -> &'static [&'static str] {
    match tongue {
        Tongue::Italian => ITALIAN,
        Tongue::English => ENGLISH,
    }
}
