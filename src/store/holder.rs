//! Who has a laboratory open.

use std::fs;
use std::path::Path;

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

/// The program that holds a session, as it presents itself to the others.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Holder {
    /// The number of the process; 0 where the one who holds the file left no card.
    pub pid: u32,
    /// The name of the machine; may be empty.
    pub host: String,
    /// The name of the person on that machine; may be empty.
    pub user: String,
    #[serde(default)]
    pub since: Option<NaiveDateTime>,
}

impl Holder {
    /// Returns this process, holding since `now`.
    pub fn here(now: NaiveDateTime) -> Self {
        Self {
            pid: std::process::id(),
            host: host(),
            user: variable(&["USER", "LOGNAME", "USERNAME"]),
            since: Some(now),
        }
    }

    /// Returns a holder of whom nothing is known.
    pub fn unknown() -> Self {
        Self {
            pid: 0,
            host: String::new(),
            user: String::new(),
            since: None,
        }
    }
}

/// The kernel's file first: `HOSTNAME` is a variable of the shell that most of them do not pass on.
fn host() -> String {
    ["/proc/sys/kernel/hostname", "/etc/hostname"]
        .into_iter()
        .find_map(|file| fs::read_to_string(Path::new(file)).ok())
        .map(|name| name.trim().to_owned())
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| variable(&["HOSTNAME", "COMPUTERNAME"]))
}

fn variable(names: &[&str]) -> String {
    names
        .iter()
        .find_map(|name| std::env::var(name).ok())
        .unwrap_or_default()
}
