//! `cerchio audit`: who did what, and whether a line was changed afterwards.

use std::process::ExitCode;

use super::super::clerk::told;
use super::super::front::refuse;
use super::print;
use crate::store::{Act, AuditEntry, Store};
use crate::text::Words;

pub fn audit(store: &Store, words: &Words) -> ExitCode {
    let audit = match store.audit() {
        Ok(audit) => audit,
        Err(trouble) => return refuse(&told(&trouble, words), 1),
    };
    let mut lines: Vec<String> = audit.entries.iter().map(|entry| line(entry, words)).collect();
    let n_lines = audit.entries.len();
    lines.push(match audit.broken {
        None => words.tell("audit-whole", &[("lines", n_lines.into())]),
        Some(line) => words.tell("audit-broken", &[("line", line.into())]),
    });
    let printed = print(&lines.join("\n"));
    match audit.broken {
        None => printed,
        Some(_) => ExitCode::FAILURE,
    }
}

fn line(entry: &AuditEntry, words: &Words) -> String {
    let hour = entry.at.format("%Y-%m-%d %H:%M:%S");
    let act = words.say(word(entry.act));
    format!("{hour}\t{}\t{act}\t{}", entry.user, entry.session)
}

fn word(act: Act) -> &'static str {
    match act {
        Act::Created => "audit-created",
        Act::Opened => "audit-opened",
        Act::Restored => "audit-restored",
        Act::Printed => "audit-printed",
        Act::Exported => "audit-exported",
        Act::Imported => "audit-imported",
        Act::Told => "audit-told",
        Act::Erased => "audit-erased",
        Act::Purged => "audit-purged",
        Act::ThrownAway => "audit-thrown",
        Act::Other => "audit-other",
    }
}
