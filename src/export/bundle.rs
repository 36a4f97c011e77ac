//! A whole laboratory in one file: its session, what the registry knows of it and of its path, its own format, its
//! book, its tables, and a list of what is inside.
//!
//! What comes back from elsewhere is not trusted: names that point out of the folder, links, and files that grow beyond
//! measure when unpacked are refused before anything is written.

use std::io::{Cursor, Read, Write};

use serde::{Deserialize, Serialize};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::{File, Unmade};

/// The name of the shape of a bundle.
pub const FORMAT: &str = "cerchio-bundle/1";

const MANIFEST: &str = "manifest.json";
const SESSION: &str = "session.ron";
const REGISTRY: &str = "registry.ron";
/// Where a format of the user's own lies.
const TEMPLATES: &str = "templates/";
/// No laboratory with its book and tables is larger, in bytes, or has more files.
const LARGEST: u64 = 64 * 1024 * 1024;
const MOST_FILES: usize = 64;

/// What a bundle holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Bundle {
    /// The id of the session.
    pub id: String,
    /// The session, as its file is on the disk.
    pub session: Vec<u8>,
    /// Its part of the registry, as such a file is on the disk; none where the registry knows nothing of it.
    pub registry: Option<Vec<u8>>,
    /// The format it follows, where that is the user's own: the plain name of its file.
    pub template: Option<File>,
    /// The book and the tables, each under a plain relative name: `tabelle/voti.csv`.
    pub files: Vec<File>,
}

/// The list of what is inside, so that a part that was changed is noticed.
#[derive(Debug, Serialize, Deserialize)]
struct Manifest {
    format: String,
    session: String,
    files: Vec<Entry>,
}

#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Entry {
    name: String,
    bytes: usize,
    crc32: String,
}

impl Entry {
    fn of(name: &str, bytes: &[u8]) -> Self {
        Self {
            name: name.to_owned(),
            bytes: bytes.len(),
            crc32: format!("{:08x}", crc32fast::hash(bytes)),
        }
    }
}

/// Why a bundle is not opened. The sentences are in the words: `bundle-NAME`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spoiled {
    /// No archive, or a broken one.
    NoArchive,
    /// An archive without the list of a bundle.
    NoBundle,
    /// A name that points out of its folder, or a link.
    PointsElsewhere(String),
    /// More, or more files, than a laboratory can have.
    TooLarge,
    /// A part that is missing, or is not as the list says.
    Changed(String),
}

/// Packs a laboratory. The same laboratory gives the same bytes.
pub fn pack(bundle: &Bundle) -> Result<Vec<u8>, Unmade> {
    let parts = std::iter::once((SESSION, bundle.session.as_slice()));
    let registry = bundle.registry.iter().map(|bytes| (REGISTRY, bytes.as_slice()));
    let template = bundle.template.as_ref();
    let named = template.map(|file| format!("{TEMPLATES}{}", file.name));
    let template = named.as_deref().zip(template.map(|file| file.bytes.as_slice()));
    let files = bundle.files.iter();
    let parts: Vec<(&str, &[u8])> = parts
        .chain(registry)
        .chain(template)
        .chain(files.map(|file| (file.name.as_str(), file.bytes.as_slice())))
        .collect();
    let manifest = Manifest {
        format: FORMAT.to_owned(),
        session: bundle.id.clone(),
        files: parts.iter().map(|(name, bytes)| Entry::of(name, bytes)).collect(),
    };
    let manifest = serde_json::to_vec_pretty(&manifest)?;
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::DEFAULT);
    for (name, bytes) in std::iter::once((MANIFEST, manifest.as_slice())).chain(parts) {
        zip.start_file(name, options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// Unpacks a bundle in memory, after looking at every name, size and sum in it.
pub fn unpack(bytes: &[u8]) -> Result<Bundle, Spoiled> {
    let mut parts = parts(bytes)?;
    let take = |parts: &mut Vec<File>, name: &str| {
        let place = parts.iter().position(|file| file.name == name)?;
        Some(parts.remove(place).bytes)
    };
    let manifest = take(&mut parts, MANIFEST).ok_or(Spoiled::NoBundle)?;
    let manifest: Manifest = serde_json::from_slice(&manifest).map_err(|_| Spoiled::NoBundle)?;
    if manifest.format != FORMAT {
        return Err(Spoiled::NoBundle);
    }
    let found: Vec<Entry> = parts
        .iter()
        .map(|file| Entry::of(&file.name, &file.bytes))
        .collect();
    let changed = manifest.files.iter().find(|entry| !found.contains(entry));
    let added = found.iter().find(|entry| !manifest.files.contains(entry));
    if let Some(entry) = changed.or(added) {
        return Err(Spoiled::Changed(entry.name.clone()));
    }
    let session = take(&mut parts, SESSION).ok_or_else(|| Spoiled::Changed(SESSION.to_owned()))?;
    if !is_plain(&manifest.session) || manifest.session.contains('/') {
        return Err(Spoiled::PointsElsewhere(manifest.session));
    }
    let registry = take(&mut parts, REGISTRY);
    let template = parts.iter().position(|file| file.name.starts_with(TEMPLATES));
    let template = template.map(|place| parts.remove(place)).map(|file| File {
        name: file.name.trim_start_matches(TEMPLATES).to_owned(),
        bytes: file.bytes,
    });
    Ok(Bundle {
        id: manifest.session,
        session,
        registry,
        template,
        files: parts,
    })
}

fn parts(bytes: &[u8]) -> Result<Vec<File>, Spoiled> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Spoiled::NoArchive)?;
    if archive.len() > MOST_FILES {
        return Err(Spoiled::TooLarge);
    }
    let mut room = LARGEST;
    let mut parts: Vec<File> = Vec::new();
    for place in 0..archive.len() {
        let mut entry = archive.by_index(place).map_err(|_| Spoiled::NoArchive)?;
        let name = entry.name().map_err(|_| Spoiled::NoArchive)?.into_owned();
        let is_twice = parts.iter().any(|file| file.name == name);
        if !is_plain(&name) || entry.is_symlink() || entry.is_dir() || is_twice {
            return Err(Spoiled::PointsElsewhere(name));
        }
        // What the archive says of its size is not believed: it is counted while it is read.
        let mut bytes = Vec::new();
        let read = entry
            .by_ref()
            .take(room.saturating_add(1))
            .read_to_end(&mut bytes);
        let read = read.map_err(|_| Spoiled::Changed(name.clone()))?;
        room = room
            .checked_sub(u64::try_from(read).unwrap_or(u64::MAX))
            .ok_or(Spoiled::TooLarge)?;
        parts.push(File { name, bytes });
    }
    Ok(parts)
}

/// True for a relative name of letters, digits, dots, dashes and underscores, in one folder at most.
fn is_plain(name: &str) -> bool {
    let parts: Vec<&str> = name.split('/').collect();
    let is_lawful = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '_');
    let is_part = |part: &&str| !part.is_empty() && !part.starts_with('.') && part.chars().all(is_lawful);
    parts.len() <= 2 && name.len() <= 120 && parts.iter().all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bundle() -> Bundle {
        let file = |name: &str, text: &str| File {
            name: name.to_owned(),
            bytes: text.as_bytes().to_vec(),
        };
        Bundle {
            id: "2025-05-17-prova".to_owned(),
            session: b"(format: 1)".to_vec(),
            registry: Some(b"(format: 1)\n".to_vec()),
            template: Some(file("assemblea.ron", "(id: \"assemblea\")")),
            files: vec![file("atti/atti.txt", "Gli atti"), file("tabelle/voti.csv", "a;b")],
        }
    }

    /// An archive with these names, the contents one letter.
    fn archive(names: &[&str]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for name in names {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(b"x").unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    #[test]
    fn what_is_packed_is_unpacked_the_same() {
        let packed = pack(&bundle()).unwrap();
        assert_eq!(unpack(&packed), Ok(bundle()));
        assert_eq!(pack(&unpack(&packed).unwrap()).unwrap(), packed);
    }

    #[test]
    fn a_name_that_points_elsewhere_is_refused() {
        for name in [
            "../session.ron",
            "/etc/passwd",
            "a/../../b",
            "C:\\x",
            "a\\b",
            ".hidden",
            "a/b/c",
            "con spazio",
        ] {
            let spoiled = unpack(&archive(&["manifest.json", name]));
            assert_eq!(spoiled, Err(Spoiled::PointsElsewhere(name.to_owned())), "{name}");
        }
        let mut elsewhere = bundle();
        elsewhere.id = "../altrove".to_owned();
        let spoiled = unpack(&pack(&elsewhere).unwrap());
        assert_eq!(spoiled, Err(Spoiled::PointsElsewhere("../altrove".to_owned())));
    }

    #[test]
    fn a_link_is_refused() {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        zip.add_symlink("session.ron", "/etc/passwd", SimpleFileOptions::default())
            .unwrap();
        let spoiled = unpack(&zip.finish().unwrap().into_inner());
        assert_eq!(spoiled, Err(Spoiled::PointsElsewhere("session.ron".to_owned())));
    }

    #[test]
    fn an_archive_that_grows_beyond_measure_is_refused() {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let zeros = vec![0_u8; 1024 * 1024];
        for name in ["a", "b"] {
            zip.start_file(name, SimpleFileOptions::default()).unwrap();
            for _ in 0..40 {
                zip.write_all(&zeros).unwrap();
            }
        }
        let bomb = zip.finish().unwrap().into_inner();
        assert!(bomb.len() < 1024 * 1024);
        assert_eq!(unpack(&bomb), Err(Spoiled::TooLarge));
        let names: Vec<String> = (0..65).map(|number| format!("f{number}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        assert_eq!(unpack(&archive(&names)), Err(Spoiled::TooLarge));
    }

    #[test]
    fn a_part_that_was_changed_taken_or_added_is_noticed() {
        assert_eq!(unpack(b"niente"), Err(Spoiled::NoArchive));
        assert_eq!(unpack(&archive(&["atti.txt"])), Err(Spoiled::NoBundle));
        let manifest = |files: &str| {
            let text = format!("{{\"format\": \"{FORMAT}\", \"session\": \"a\", \"files\": [{files}]}}");
            let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
            zip.start_file(MANIFEST, SimpleFileOptions::default()).unwrap();
            zip.write_all(text.as_bytes()).unwrap();
            zip.start_file(SESSION, SimpleFileOptions::default()).unwrap();
            zip.write_all(b"x").unwrap();
            zip.finish().unwrap().into_inner()
        };
        let changed = Err(Spoiled::Changed(SESSION.to_owned()));
        assert_eq!(unpack(&manifest("")), changed);
        let other = "{\"name\": \"session.ron\", \"bytes\": 1, \"crc32\": \"00000000\"}";
        assert_eq!(unpack(&manifest(other)), changed);
    }
}
