//! `cerchio export SESSION`: the laboratory as tables, as an agenda, or whole in one file.

use std::process::ExitCode;

use super::super::arguments::{ExportArguments, ExportFormat};
use super::super::front::refuse;
use super::super::printer::{Job, write};
use super::super::whisper::new_passphrase;
use super::print;
use super::show::laboratory;
use crate::export::{Format, Naming, Passphrase};
use crate::screen::Making;
use crate::store::Store;
use crate::text::Words;

pub fn export(store: &Store, asked: &ExportArguments, words: &Words) -> ExitCode {
    let document = match laboratory(store, &asked.session, words) {
        Ok(document) => document,
        Err(why) => return refuse(&why, 1),
    };
    let passphrase = match passphrase(asked, words).transpose() {
        Ok(passphrase) => passphrase,
        Err(why) => return refuse(&why, 1),
    };
    let mut files: Vec<String> = Vec::new();
    for making in makings(asked) {
        let job = Job {
            making,
            settings: &[],
            folder: asked.out.as_deref(),
            passphrase: passphrase.as_ref(),
        };
        match write(store, &document, &job, words) {
            Ok(written) => files.extend(written.files.iter().map(|file| file.display().to_string())),
            Err(why) => return refuse(&why, 1),
        }
    }
    print(&files.join("\n"))
}

/// The passphrase, where one is wanted. Only a bundle is locked: to ask for more would promise too much.
fn passphrase(asked: &ExportArguments, words: &Words) -> Option<Result<Passphrase, String>> {
    let file = asked.passphrase_file.as_deref();
    if !asked.passphrase && file.is_none() {
        return None;
    }
    if asked.format != [ExportFormat::Bundle] {
        return Some(Err(words.say("locked-only-bundle")));
    }
    Some(new_passphrase(file, words))
}

/// What was asked for, each once, in the order of the program. What holds every name is never among all.
fn makings(asked: &ExportArguments) -> Vec<Making> {
    let naming = if asked.internal {
        Naming::Internal
    } else {
        Naming::Pseudonyms
    };
    let is_asked = |format: &Format| {
        let own = match format {
            Format::Csv => ExportFormat::Csv,
            Format::Xlsx => ExportFormat::Xlsx,
            Format::Ods => ExportFormat::Ods,
            Format::Ical => ExportFormat::Ical,
            Format::Decidim => ExportFormat::Decidim,
            Format::Json => ExportFormat::Json,
        };
        asked.format.contains(&own) || asked.format.contains(&ExportFormat::All)
    };
    let tables = Format::ALL.into_iter().filter(is_asked);
    let tables = tables.map(|format| Making::Export(format, naming));
    let is_locked = asked.passphrase || asked.passphrase_file.is_some();
    let bundle = if is_locked {
        Making::LockedBundle
    } else {
        Making::Bundle
    };
    let whole = [
        (ExportFormat::Apart, Making::Apart),
        (ExportFormat::Bundle, bundle),
    ];
    let whole = whole
        .into_iter()
        .filter(|(format, _)| asked.format.contains(format));
    tables.chain(whole.map(|(_, making)| making)).collect()
}
