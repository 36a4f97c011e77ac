//! A laboratory full of texts written to do harm, and whatever is made of it: each stays a text.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use assert_cmd::Command;
use cerchio::domain::{Attendance, Consents, Document, Id, Person, Record};
use cerchio::store::{Holder, Places, SessionFile, Store};

use crate::support::few::{few, noted, put};
use crate::support::samples::OPEN_SPACE;
use crate::support::stage::at;

const SAMPLES: [&str; 4] = [
    include_str!("hostile/formulas.txt"),
    include_str!("hostile/html.txt"),
    include_str!("hostile/markdown.txt"),
    include_str!("hostile/typst.txt"),
];

fn samples() -> impl Iterator<Item = &'static str> {
    SAMPLES.iter().flat_map(|text| text.lines())
}

/// The laboratory that says every sample: as the name of somebody who wants to be named, and in the log.
fn hostile() -> Document {
    let mut document = few(|header| header);
    let somebody = document.session.people.first().expect("somebody").clone();
    for (number, sample) in (100..).zip(samples()) {
        let person = Person {
            id: Id::new("P", number),
            key: format!("k{number}"),
            first: sample.to_owned(),
            last: String::new(),
            consents: Consents {
                notice: true,
                name_in_report: true,
                ..Consents::default()
            },
            attendance: Attendance::since(at("2025-05-17 09:00")),
            ..somebody.clone()
        };
        put(&mut document, Record::Person(person));
        noted(&mut document, number, sample);
    }
    document
}

/// A folder with the laboratory in it, and what an order makes of it.
fn made(
    document: &Document,
    (order, rest): (&str, &[&str]),
    path: Option<&Path>,
) -> (tempfile::TempDir, std::path::PathBuf) {
    let data = tempfile::tempdir().expect("a folder");
    let store = Store::new(Places::under(data.path())).expect("a store");
    let mut file = SessionFile::create(&store, OPEN_SPACE, &Holder::unknown()).expect("a free name");
    file.write(document).expect("a disk");
    drop(file);
    let out = data.path().join("out");
    let mut command = Command::new(env!("CARGO_BIN_EXE_cerchio"));
    if let Some(path) = path {
        command.env("PATH", path).current_dir(path);
        for name in ["EDITOR", "VISUAL", "PAGER", "BROWSER"] {
            command.env(name, path.join("typst"));
        }
    }
    command.args(["--lang", "it", "--data"]).arg(data.path());
    command
        .args([order, OPEN_SPACE])
        .args(rest)
        .arg("--out")
        .arg(&out);
    command.assert().success();
    (data, out)
}

fn text_of(folder: &Path, ending: &str) -> String {
    let mut found = String::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("a file").path();
        if path.is_dir() {
            found.push_str(&text_of(&path, ending));
        } else if path.extension().is_some_and(|its| its == ending) {
            found.push_str(&fs::read_to_string(&path).expect("a text"));
        }
    }
    found
}

/// The names of the elements of a page, and of the attributes that may do something.
fn elements(page: &str) -> BTreeSet<&str> {
    let after = page.split('<').skip(1);
    let inside = after.map(|rest| {
        rest.split(|letter: char| letter.is_whitespace() || letter == '>')
            .next()
    });
    inside.flatten().collect()
}

#[test]
fn a_page_holds_no_element_that_a_harmless_laboratory_has_not() {
    let (_data, harmless) = made(&few(|header| header), ("book", &["--format", "html"]), None);
    let (_data, harmful) = made(&hostile(), ("book", &["--format", "html"]), None);
    let known = text_of(&harmless, "html");
    let page = text_of(&harmful, "html");
    let allowed: BTreeSet<&str> = elements(&known)
        .into_iter()
        .chain(["ul", "/ul", "li", "/li", "p", "/p"])
        .collect();
    let added: Vec<&str> = elements(&page).difference(&allowed).copied().collect();
    assert_eq!(added, Vec::<&str>::new());
    assert!(page.contains("&lt;img src=x onerror=alert(1)&gt;"));
    assert!(page.contains("default-src 'none'") && !page.contains("href=\"javascript:"));
}

#[test]
fn markdown_and_plain_text_show_every_sample_as_it_was_written() {
    let (_data, out) = made(&hostile(), ("book", &["--format", "md,txt"]), None);
    let mut letters = String::new();
    let page = text_of(&out, "md");
    let mut rest = page.chars();
    while let Some(letter) = rest.next() {
        // Whatever follows a backslash is a letter and nothing else.
        if letter == '\\' {
            rest.next();
        } else {
            letters.push(letter);
        }
    }
    for markup in [
        "](",
        "![",
        "<img",
        "<script",
        "<!--",
        "```",
        "://",
        "\n# Titolo falso",
        "\n= Titolo falso",
    ] {
        assert!(!letters.contains(markup), "{markup} in\n{letters}");
    }
    let plain = text_of(&out, "txt");
    assert!(
        plain.contains("#read(«/etc/passwd»)") && !plain.contains("root:x:"),
        "{plain}"
    );
}

#[test]
fn no_cell_of_a_table_begins_a_formula() {
    let (_data, out) = made(
        &hostile(),
        ("export", &["--format", "csv,xlsx,ods", "--internal"]),
        None,
    );
    let mut n_guarded = 0;
    for line in text_of(&out, "csv").lines() {
        for cell in line.split(';').map(|cell| cell.trim_start_matches('"')) {
            let is_number = cell
                .trim_end_matches('"')
                .replace(',', ".")
                .parse::<f64>()
                .is_ok();
            assert!(
                is_number || !cell.starts_with(['=', '+', '-', '@', '＝', '\t', '\r']),
                "{cell}"
            );
            n_guarded += usize::from(cell.starts_with("'="));
        }
    }
    assert!(n_guarded >= 1);
    for (ending, formula) in [("xlsx", "<f>"), ("xlsx", "<f "), ("ods", "table:formula")] {
        assert!(!inside(&out, ending).contains(formula), "{formula} in {ending}");
    }
}

/// All that is written in the archives of a folder.
fn inside(folder: &Path, ending: &str) -> String {
    let mut text = String::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("a file").path();
        if path.extension().is_none_or(|its| its != ending) {
            continue;
        }
        let mut archive = zip::ZipArchive::new(File::open(&path).expect("a file")).expect("an archive");
        for number in 0..archive.len() {
            let mut part = archive.by_index(number).expect("a part");
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes).expect("its bytes");
            text.push_str(&String::from_utf8_lossy(&bytes));
        }
    }
    assert!(!text.is_empty(), "no {ending}");
    text
}

#[cfg(unix)]
#[test]
fn no_program_that_lies_in_the_folder_or_in_the_path_is_started() {
    use std::os::unix::fs::PermissionsExt;
    let traps = tempfile::tempdir().expect("a folder");
    let mark = traps.path().join("partito");
    for name in [
        "typst",
        "age",
        "gpg",
        "pandoc",
        "libreoffice",
        "git",
        "vi",
        "sh",
        "less",
        "xdg-open",
    ] {
        let trap = traps.path().join(name);
        fs::write(&trap, format!("#!/bin/sh\n: > '{}'\n", mark.display())).expect("a trap");
        fs::set_permissions(&trap, fs::Permissions::from_mode(0o755)).expect("a trap");
    }
    for (order, rest) in [
        ("book", vec!["--format", "html,txt"]),
        ("export", vec!["--format", "csv,bundle"]),
        ("print", vec!["sign-in"]),
    ] {
        drop(made(&few(|header| header), (order, &rest), Some(traps.path())));
        assert!(!mark.exists(), "{order}");
    }
}
