//! What leaves as tables: everything is in it, nobody is named who did not agree, and no spreadsheet computes it.

use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use calamine::{Data, Ods, Reader, Xlsx};
use cerchio::domain::{Document, Id, Person, Position};
use cerchio::export::{Format, Grid, Naming, export, tables, unpack};
use cerchio::text::{Tongue, Words};
use predicates::str::contains;

use crate::support::samples::{OPEN_SPACE, samples};
use crate::support::stage::Stage;

/// The samples, with every second person agreeing to be named.
pub fn laboratories() -> Vec<Document> {
    let mut documents = samples();
    for person in documents
        .iter_mut()
        .flat_map(|document| document.session.people.iter_mut().step_by(2))
    {
        person.consents.name_in_report = true;
        person.consents.note = "modulo del genitore".to_owned();
    }
    documents
}

pub fn italian() -> Words {
    Words::new(Tongue::Italian)
}

/// The one file of a format, or all of them joined.
fn bytes(document: &Document, format: Format, naming: Naming) -> Vec<u8> {
    let files = export(document, format, naming, &italian()).expect("an export");
    files.into_iter().flat_map(|file| file.bytes).collect()
}

type Rows = Vec<Vec<Data>>;

/// The sheets of a workbook as a reader that is not ours sees them.
fn workbook(document: &Document, format: Format, naming: Naming) -> Vec<(String, Rows)> {
    let bytes = Cursor::new(bytes(document, format, naming));
    let ranges = match format {
        Format::Xlsx => Xlsx::new(bytes).expect("a workbook").worksheets(),
        Format::Ods => Ods::new(bytes).expect("a workbook").worksheets(),
        _ => Vec::new(),
    };
    ranges
        .into_iter()
        .map(|(name, range)| (name, range.rows().map(<[Data]>::to_vec).collect()))
        .collect()
}

fn csv_rows(bytes: &[u8]) -> Vec<Vec<String>> {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").expect("the mark of UTF-8");
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .has_headers(false)
        .from_reader(text);
    let rows = reader
        .records()
        .map(|row| row.expect("as many cells in each row"));
    rows.map(|row| row.iter().map(str::to_owned).collect()).collect()
}

/// Everything that a reader finds in all formats, one after the other.
pub fn readings(document: &Document, naming: Naming) -> Vec<(Format, String)> {
    Format::ALL
        .into_iter()
        .map(|format| {
            let text = match format {
                Format::Xlsx | Format::Ods => format!("{:?}", workbook(document, format, naming)),
                Format::Csv | Format::Ical | Format::Decidim | Format::Json => {
                    String::from_utf8(bytes(document, format, naming)).expect("text")
                }
            };
            (format, text)
        })
        .collect()
}

#[test]
fn nobody_is_named_who_did_not_agree() {
    for document in laboratories() {
        let people = document.session.people.iter();
        let hidden: Vec<&Person> = people.filter(|person| !person.may_be_named()).collect();
        for (format, text) in readings(&document, Naming::Pseudonyms) {
            for person in &hidden {
                let name = person.name();
                let is_one_word = person.last.is_empty() || person.first.is_empty();
                assert!(is_one_word || !text.contains(&name), "{format:?} names {name}");
            }
        }
        let names = tables(&document, Naming::Pseudonyms, &italian());
        let participants = names.first().expect("participants");
        let whole = format!("{participants:?}");
        for person in &document.session.people {
            let is_hidden = person.last.is_empty() || !whole.contains(&person.name());
            assert!(is_hidden, "the table of participants names {}", person.name());
        }
    }
}

#[test]
fn the_office_has_every_name() {
    for document in laboratories() {
        let grids = tables(&document, Naming::Internal, &italian());
        let participants = format!("{:?}", grids.first().expect("participants"));
        for person in &document.session.people {
            let name = format!("Text({:?})", person.first);
            assert!(participants.contains(&name), "{name}");
        }
    }
}

#[test]
fn every_sheet_report_vote_action_and_project_has_its_row() {
    for document in laboratories() {
        let grids = tables(&document, Naming::Pseudonyms, &italian());
        let rows = |key: &str| {
            let grid = grids.iter().find(|grid| grid.key == key);
            grid.map_or(0, |grid| grid.rows.len())
        };
        let session = &document.session;
        let outcomes = &session.outcomes;
        assert_eq!(rows("participants"), session.people.len());
        assert_eq!(rows("proposals"), session.proposals.len());
        assert_eq!(rows("reports"), session.reports.len());
        let tallies = outcomes.ballots.iter().map(|ballot| ballot.tallies.len());
        assert_eq!(rows("votes"), tallies.sum::<usize>());
        let actions = outcomes.plans.iter().map(|plan| plan.actions.len().max(1));
        assert_eq!(rows("plans"), actions.sum::<usize>());
        assert_eq!(rows("projects"), outcomes.projects.len());
        for grid in &grids {
            assert!(
                grid.rows.iter().all(|row| row.len() == grid.heads.len()),
                "{}",
                grid.key
            );
        }
    }
}

#[test]
fn workbooks_read_back_as_the_tables_they_were() {
    for document in laboratories() {
        let grids = tables(&document, Naming::Internal, &italian());
        let csv = export(&document, Format::Csv, Naming::Internal, &italian()).expect("tables");
        for format in [Format::Xlsx, Format::Ods] {
            let sheets = workbook(&document, format, Naming::Internal);
            assert_eq!(sheets.len(), grids.len(), "{format:?}");
            for grid in &grids {
                let sheet = sheets.iter().find(|(name, _)| name == &grid.name);
                let rows = sheet.map_or(0, |(_, rows)| rows.len());
                assert_eq!(rows, grid.rows.len() + 1, "{format:?} {}", grid.name);
            }
        }
        for (grid, file) in grids.iter().zip(&csv) {
            assert_eq!(csv_rows(&file.bytes).len(), grid.rows.len() + 1, "{}", file.name);
            assert!(file.bytes.windows(2).any(|pair| pair == b"\r\n"));
        }
    }
}

#[test]
fn dates_and_numbers_keep_their_type() {
    let document = samples().remove(0);
    for format in [Format::Xlsx, Format::Ods] {
        let sheets = workbook(&document, format, Naming::Internal);
        let cells = |kind: fn(&Data) -> bool| {
            let cells = sheets.iter().flat_map(|(_, rows)| rows.iter().flatten());
            cells.filter(|cell| kind(cell)).count()
        };
        let dates = cells(|cell| matches!(cell, Data::DateTime(_) | Data::DateTimeIso(_)));
        assert!(dates > 20, "{format:?}: {dates} dates");
        let numbers = cells(|cell| matches!(cell, Data::Float(_) | Data::Int(_)));
        assert!(numbers > 20, "{format:?}: {numbers} numbers");
    }
}

/// The first sheet of every kind of trouble.
const NASTY: [&str; 6] = [
    "=HYPERLINK(\"http://x.it\";\"clicca\")",
    "+39 051 000",
    "-1 panchina",
    "@SUM(A1:A9)",
    "\t=cmd|' /C calc'!A0",
    "un \"orto\"; due\nrighe e un segno \u{1b}[31m",
];

#[test]
fn no_cell_is_computed_and_every_one_comes_back() {
    let mut document = samples().remove(0);
    for (sheet, text) in document.session.proposals.iter_mut().zip(NASTY) {
        sheet.text = text.to_owned();
    }
    let is_formula = |text: &str| text.trim_start().starts_with(['=', '+', '-', '@']);
    let files = export(&document, Format::Csv, Naming::Internal, &italian()).expect("tables");
    for file in &files {
        for cell in csv_rows(&file.bytes).iter().flatten() {
            assert!(!is_formula(cell) && !cell.starts_with(['\t', '\r']), "{cell:?}");
        }
    }
    for format in [Format::Xlsx, Format::Ods] {
        for (_, rows) in workbook(&document, format, Naming::Internal) {
            for cell in rows.iter().flatten() {
                if let Data::String(text) = cell {
                    assert!(!is_formula(text) && !text.contains('\u{1b}'), "{text:?}");
                }
            }
        }
    }
    let proposals = &files
        .iter()
        .find(|file| file.name == "proposte.csv")
        .expect("proposals")
        .bytes;
    let rows = csv_rows(proposals);
    assert!(rows.iter().any(|row| row[2] == "'+39 051 000"));
    assert!(
        rows.iter()
            .any(|row| row[2] == "un \"orto\"; due\nrighe e un segno [31m")
    );
}

#[test]
fn the_agenda_holds_every_phase_and_every_group() {
    let document = samples().remove(0);
    let calendar = String::from_utf8(bytes(&document, Format::Ical, Naming::Pseudonyms)).expect("text");
    let session = &document.session;
    let groups = session.proposals.iter();
    let groups = groups.filter(|topic| topic.is_standing() && topic.position.cell.is_some());
    let closing = &session.day.closing;
    let expected = session.day.programme.len()
        + groups.count()
        + session.encounters.meetings.len()
        + closing.follow_ups.len()
        + usize::from(closing.next_meeting.is_some());
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), expected);
    assert_eq!(calendar.matches("\r\nUID:").count(), expected);
    assert!(
        calendar.split("\r\n").all(|line| line.len() <= 75),
        "a line is too long"
    );
    assert!(!calendar.replace("\r\n", "").contains('\n'));
    let first = session.day.programme.first().expect("a line");
    let begins = session.header.date.and_time(first.begins);
    assert!(calendar.contains(&begins.format("DTSTART:%Y%m%dT%H%M%S\r\n").to_string()));
}

/// The heads and the rows of a file of Decidim.
fn decidim(document: &Document, place: usize) -> (String, Vec<csv::StringRecord>) {
    let files = export(document, Format::Decidim, Naming::Pseudonyms, &italian()).expect("the files");
    let text = String::from_utf8(files.into_iter().nth(place).expect("the file").bytes).expect("text");
    let heads = text.lines().next().unwrap_or_default().to_owned();
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .from_reader(text.as_bytes());
    let rows = reader.records().map(|row| row.expect("a row")).collect();
    (heads, rows)
}

#[test]
fn decidim_has_the_columns_of_its_importers() {
    let document = samples().remove(0);
    let (heads, rows) = decidim(&document, 0);
    assert_eq!(heads, "id;title/it;body/it;taxonomies/ids;scope/id;address");
    let standing = document
        .session
        .proposals
        .iter()
        .filter(|sheet| sheet.is_standing());
    assert_eq!(rows.len(), standing.count());
    assert!(rows.iter().all(|row| !row[1].is_empty() && !row[2].is_empty()));
    let (heads, rows) = decidim(&document, 1);
    assert!(
        heads.starts_with("id;title/it;description/it;start_time;end_time;"),
        "{heads}"
    );
    assert_eq!(
        (rows.len(), &rows[0][3], &rows[0][7]),
        (1, "2025-05-17 09:00:00", "41")
    );
    let (heads, rows) = decidim(&document, 2);
    let results = "id;category/id;scope/id;parent/id;title/it;description/it;start_date;end_date;status/id;progress;proposal_urls";
    assert_eq!(heads, results);
    assert_eq!(rows.len(), document.session.outcomes.projects.len());
    assert!(rows.iter().all(|row| row[6].len() == 10 && row[7] > row[6]));
}

#[test]
fn decidim_has_the_cards_of_a_sheet_and_not_the_sheet_with_them() {
    let mut document = samples().remove(1);
    let (_, before) = decidim(&document, 0);
    let sheets = &mut document.session.proposals;
    let whole = sheets
        .iter()
        .find(|sheet| sheet.is_standing() && sheet.position.at.is_some());
    let whole = whole.expect("the sheet of a table").clone();
    for number in [901, 902] {
        let mut card = whole.clone();
        card.id = Id::new("N", number);
        card.position = Position::default();
        card.from = vec![whole.id.clone()];
        sheets.push(card);
    }
    let (_, rows) = decidim(&document, 0);
    assert_eq!(rows.len(), before.len() + 1);
    assert!(rows.iter().all(|row| row[0] != *whole.id.as_str()));
    let (_, meeting) = decidim(&document, 1);
    assert_eq!(meeting[0][9], rows.len().to_string());
}

/// True where the schema allows a value: its own words for it, as far as this schema goes.
fn allows(schema: &serde_json::Value, value: &serde_json::Value) -> bool {
    let kind = match value {
        serde_json::Value::Null => "null",
        serde_json::Value::Number(_) => "integer",
        serde_json::Value::String(_) => "string",
        _ => "another",
    };
    let kinds = schema["type"].as_array().cloned().unwrap_or_default();
    kinds.iter().any(|each| each == kind)
}

#[test]
fn the_published_schema_knows_every_column_of_every_table() {
    let schema = fs::read_to_string("docs/cerchio-export-1.schema.json").expect("the schema");
    let schema: serde_json::Value = serde_json::from_str(&schema).expect("JSON");
    let tables = &schema["properties"]["tables"]["properties"];
    for (document, naming) in samples()
        .iter()
        .flat_map(|document| [(document, Naming::Pseudonyms), (document, Naming::Internal)])
    {
        let written: serde_json::Value =
            serde_json::from_slice(&bytes(document, Format::Json, naming)).expect("JSON");
        assert_eq!(written["format"], schema["properties"]["format"]["const"]);
        for (table, rows) in written["tables"].as_object().expect("tables") {
            let row = &tables[table]["items"];
            let columns = rows.as_array().expect("rows").iter();
            for (key, value) in columns.flat_map(|row| row.as_object().expect("a row")) {
                let field = &row["patternProperties"]["^field_"];
                let column = if key.starts_with("field_") {
                    field
                } else {
                    &row["properties"][key]
                };
                assert!(allows(column, value), "{table}.{key} {value}");
            }
        }
    }
}

#[test]
fn the_same_laboratory_gives_the_same_bytes() {
    let document = samples().remove(0);
    for format in Format::ALL {
        let once = bytes(&document, format, Naming::Pseudonyms);
        assert_eq!(once, bytes(&document, format, Naming::Pseudonyms), "{format:?}");
    }
    let json: serde_json::Value =
        serde_json::from_slice(&bytes(&document, Format::Json, Naming::Pseudonyms)).expect("JSON");
    assert_eq!(json["format"], "cerchio-export/1");
    let proposals = json["tables"]["proposals"].as_array().expect("proposals");
    assert_eq!(proposals.len(), document.session.proposals.len());
    assert!(
        proposals[0]["posted_at"]
            .as_str()
            .expect("a moment")
            .contains('T')
    );
}

pub fn cerchio(data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cerchio"));
    command
        .env_remove("CERCHIO_LANG")
        .args(["--lang", "it", "--data"])
        .arg(data);
    command
}

pub fn sample_file() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("sessions/{OPEN_SPACE}.ron"))
}

#[test]
fn a_laboratory_goes_to_another_computer_and_back_letter_for_letter() {
    let here = tempfile::tempdir().expect("a folder");
    let there = tempfile::tempdir().expect("a folder");
    let export = |data: &Path, session: &Path, formats: &str| {
        let out = data.join("out");
        let mut command = cerchio(data);
        command
            .arg("export")
            .arg(session)
            .args(["--format", formats, "--out"])
            .arg(&out);
        command.assert().success();
        out
    };
    let out = export(here.path(), &sample_file(), "all,bundle");
    for name in [
        "partecipanti.csv",
        "tabelle.xlsx",
        "tabelle.ods",
        "agenda.ics",
        "decidim-proposte.csv",
        "tabelle.json",
    ] {
        assert!(out.join(name).exists(), "{name}");
    }
    let bundle = out.join("laboratorio.cerchio.zip");
    let import = |file: &Path| {
        let mut command = cerchio(there.path());
        command.args(["import", "bundle"]).arg(file);
        command.assert()
    };
    import(&bundle).success().stdout(contains("È entrato"));
    let arrived = there.path().join(format!("sessions/{OPEN_SPACE}.ron"));
    let sent = unpack(&fs::read(&bundle).expect("the bundle")).expect("a bundle");
    assert_eq!(fs::read(&arrived).expect("the session"), sent.session);
    assert!(
        there
            .path()
            .join(format!("papers/{OPEN_SPACE}/atti/atti.pdf"))
            .exists()
    );
    let again = export(there.path(), Path::new(OPEN_SPACE), "bundle").join("laboratorio.cerchio.zip");
    assert_eq!(
        fs::read(&again).expect("a bundle"),
        fs::read(&bundle).expect("the bundle")
    );
    import(&bundle)
        .code(1)
        .stderr(contains("c'è già, uguale lettera per lettera"));
    let mut other = fs::read_to_string(&arrived).expect("the session");
    other.push_str("// una nota\n");
    fs::write(&arrived, &other).expect("an edit");
    import(&bundle).code(1).stderr(contains("Non è stato toccato"));
    assert_eq!(fs::read_to_string(&arrived).expect("the session"), other);
}

#[test]
fn a_bundle_brings_its_part_of_the_registry_its_card_and_its_own_format() {
    let here = tempfile::tempdir().expect("a folder");
    let there = tempfile::tempdir().expect("a folder");
    for folder in ["sessions", "templates"] {
        fs::create_dir_all(here.path().join(folder)).expect("a folder");
    }
    fs::copy(
        sample_file(),
        here.path().join(format!("sessions/{OPEN_SPACE}.ron")),
    )
    .expect("a copy");
    fs::copy(
        "templates/open_space.ron",
        here.path().join("templates/nostro.ron"),
    )
    .expect("a copy");
    let mut stage = crate::support::stage::Stage::in_folder(here.path());
    stage
        .press("r 1 p F2 Esc Esc 7 Enter c")
        .write("Perché sì")
        .press("F2");
    let bundle = |data: &Path| {
        let mut command = cerchio(data);
        command.args(["export", OPEN_SPACE, "--format", "bundle", "--out"]);
        command.arg(data.join("out")).assert().success();
        data.join("out/laboratorio.cerchio.zip")
    };
    let sent = bundle(here.path());
    let import = |data: &Path| {
        let mut command = cerchio(data);
        command.args(["import", "bundle"]).arg(&sent);
        command.assert()
    };
    import(there.path())
        .success()
        .stdout(contains("Nel registro è entrata una sua voce"));
    assert!(there.path().join("templates/nostro.ron").exists());
    let registry = fs::read_to_string(there.path().join("registry.ron")).expect("the registry");
    assert!(registry.contains("Perché sì") && registry.contains("PI001"));
    let again = bundle(there.path());
    assert_eq!(
        fs::read(&again).expect("a bundle"),
        fs::read(&sent).expect("the bundle")
    );
    let other = tempfile::tempdir().expect("a folder");
    let mut registered = cerchio(other.path());
    let sample = "tests/examples/registro-2019-sintetico.json";
    registered.args(["registry", "import", sample]).assert().success();
    import(other.path()).success().stdout(contains("rimaste fuori"));
}

#[test]
fn a_broken_bundle_brings_nothing_in() {
    let data = tempfile::tempdir().expect("a folder");
    let file = data.path().join("rotto.zip");
    fs::write(&file, b"niente di buono").expect("a file");
    let mut command = cerchio(data.path());
    command.args(["import", "bundle"]).arg(&file);
    command.assert().code(1).stderr(contains("non è un archivio"));
    let sessions = fs::read_dir(data.path().join("sessions")).expect("the folder");
    assert_eq!(sessions.count(), 0);
}

#[test]
fn the_exports_are_behind_a_key_beside_that_of_the_book() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut stage = Stage::in_folder(folder.path());
    stage.open(samples().remove(0));
    stage.press("C-e");
    assert!(
        stage.text(80, 24).contains("Tabelle CSV"),
        "{}",
        stage.text(80, 24)
    );
    stage.write("libreoffice").press("Enter");
    assert!(
        stage.text(80, 24).contains("tabelle.ods"),
        "{}",
        stage.text(80, 24)
    );
    let written = folder.path().join(format!("papers/{OPEN_SPACE}/tabelle.ods"));
    assert!(Ods::new(Cursor::new(fs::read(written).expect("the tables"))).is_ok());
    stage.press("Enter C-e").write("un file").press("Enter");
    assert!(
        folder
            .path()
            .join(format!("papers/{OPEN_SPACE}/laboratorio.cerchio.zip"))
            .exists()
    );
}

#[test]
fn a_table_has_the_same_columns_in_both_languages() {
    let document = samples().remove(0);
    let keys = |grids: Vec<Grid>| -> Vec<String> {
        grids
            .into_iter()
            .flat_map(|grid| grid.heads.into_iter().map(|head| head.key))
            .collect()
    };
    let italian = keys(tables(&document, Naming::Internal, &italian()));
    let english = keys(tables(&document, Naming::Internal, &Words::new(Tongue::English)));
    assert_eq!(italian, english);
}

#[test]
fn a_bundle_brings_its_papers_even_where_nobody_can_note_that_it_came() {
    let data = tempfile::tempdir().expect("a folder");
    let mut export = cerchio(data.path());
    export.arg("export").arg(sample_file());
    export.args(["--format", "bundle", "--out"]).arg(data.path());
    export.assert().success();
    let there = tempfile::tempdir().expect("a folder");
    fs::create_dir(there.path().join("audit.log")).expect("a folder in the way");
    let mut import = cerchio(there.path());
    import
        .args(["import", "bundle"])
        .arg(data.path().join("laboratorio.cerchio.zip"));
    import.assert().code(1).stderr(contains("È entrato"));
    let papers = there.path().join(format!("papers/{OPEN_SPACE}/atti/atti.pdf"));
    assert!(papers.exists());
}
