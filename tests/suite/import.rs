//! Lists of people as offices send them: read whatever wrote them, judged row by row, entering all together or not at all.

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use assert_cmd::assert::Assert;
use cerchio::domain::{Belonging, Document, Level};
use cerchio::exchange::{Judged, List, Verdict, Why, decode, judge, open, read};
use cerchio::store::{Holder, Places, Reading, SessionFile, Store, read as read_session};
use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;

use crate::support::lab::document;
use crate::support::samples::{OPEN_SPACE, samples};
use crate::support::stage::{Stage, at};

/// Judged against the sample Open Space, where Nadia Verdorto is registered.
fn judged(bytes: &[u8]) -> List {
    let document: Document = samples().remove(0);
    judge(&read(&decode(bytes).0).rows, &document)
}

/// Name, body and municipality of every row.
fn people(bytes: &[u8]) -> Vec<[String; 4]> {
    let rows = judged(bytes).rows.into_iter();
    rows.map(|row| [row.first, row.last, row.body, row.municipality])
        .collect()
}

#[test]
fn ten_awful_lists_hold_the_same_two_people() {
    let right = [
        ["Niccolò", "De Pazzis", "L'Orto", "Zola Predosa"],
        ["Anna", "D'Angelo", "", ""],
    ];
    let utf16: Vec<u8> = "\u{feff}Nome\tCognome\tEnte\tComune\r\nNiccolò\tDe Pazzis\tL'Orto\tZola Predosa\r\nAnna\tD'Angelo\t\t\r\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let lists: [Vec<u8>; 10] = [
        b"Nome;Cognome;Ente;Comune\r\nNiccol\xf2;De Pazzis;L'Orto;Zola Predosa\r\nAnna;D'Angelo;;\r\n".to_vec(),
        "\u{feff}COGNOME;NOME;ENTE DI APPARTENENZA;COMUNE DI RESIDENZA\nDE PAZZIS;NICCOLÒ;L'Orto;Zola Predosa\nD'ANGELO;ANNA;;\n".into(),
        "Elenco iscritti al 12/05;;;\n;;;\n;;;\nN.;Cognome e nome;Associazione;Città\n1;DE PAZZIS Niccolò;L'Orto;Zola Predosa\n2;D'ANGELO Anna;;\n;;;\n".into(),
        "nome,cognome,ente,comune\n\"Niccolò\",\"De Pazzis\",\"L'Orto\",\"Zola Predosa\"\nAnna,D'Angelo,,\n".into(),
        utf16,
        "Nominativo|Organizzazione|Comune\n\"De Pazzis, Niccolò\"|L'Orto|Zola Predosa\nD'Angelo, Anna||\n".into(),
        "  Nome ;  Cognome ; E-mail ; Ente ; Telefono ; Comune \n Niccolò ; De   Pazzis ; n@x.it ; L'Orto ; 051 ; Zola Predosa \n Anna; D'Angelo;;;;\n".into(),
        "Nome e cognome;Ente;Comune\nNiccolò De Pazzis;L'Orto;Zola Predosa\nAnna D'Angelo\n".into(),
        "Niccolò De Pazzis;L'Orto;Zola Predosa\nAnna D'Angelo;;\n".into(),
        "Cognome;Nome;Ente;Comune;;;\r\n\r\nDe Pazzis;Nicc\u{202e}olò\u{7};'L'Orto;Zola\tPredosa;;;\r\n;;;;;;\r\nD'Angelo;Anna;;;;;\r\n"
            .replace("'L'Orto", "L'Orto")
            .into_bytes(),
    ];
    for (number, list) in lists.iter().enumerate() {
        assert_eq!(people(list), right, "list {}", number + 1);
    }
}

#[test]
fn lists_that_libreoffice_wrote_hold_the_same_people_as_their_csv() {
    let right = [
        ["Niccolò", "De Pazzis", "L'Orto", "Zola Predosa"],
        ["Anna", "D'Angelo", "", ""],
        ["Maria Pia", "Rossi", "Ausl", "Casalecchio di Reno"],
    ];
    for ending in ["xlsx", "ods"] {
        let bytes = fs::read(format!("tests/examples/elenco-libreoffice.{ending}")).expect("a list");
        let table = open(&bytes).expect("a workbook");
        let document: Document = samples().remove(0);
        let rows = judge(&table.rows, &document).rows.into_iter();
        let people: Vec<_> = rows
            .map(|row| [row.first, row.last, row.body, row.municipality])
            .collect();
        assert_eq!(people, right, "{ending}");
    }
}

/// The body is merged over its people and the names of the columns over two rows, as offices do; one row is blank.
#[test]
fn each_person_of_a_merged_cell_has_what_is_in_it() {
    let right = [
        ("Niccolò De Pazzis", "L'Orto", 6),
        ("Nina D'Angelis", "L'Orto", 7),
        ("Pia Ortolani", "L'Orto", 9),
        ("Ugo Senzaente", "", 10),
        ("Leo Mugnai", "Il Mulino", 11),
        ("Ada Farinelli", "Il Mulino", 12),
    ];
    for ending in ["xlsx", "ods", "xls"] {
        let bytes = fs::read(format!("tests/examples/elenco-unito.{ending}")).expect("a list");
        let table = open(&bytes).expect("a workbook");
        let list = judge(&table.rows, &samples().remove(0));
        let names: Vec<String> = list.rows.iter().map(Judged::name).collect();
        let rows = list.rows.iter().zip(&names);
        let people: Vec<_> = rows
            .map(|(row, name)| (name.as_str(), row.body.as_str(), row.line))
            .collect();
        assert_eq!(people, right, "{ending}");
        assert!(
            list.rows.iter().all(|row| row.verdict == Verdict::New),
            "{ending}"
        );
    }
}

#[test]
fn a_count_or_a_heading_is_nobody() {
    let list = judged(
        "Cognome;Nome;Ente\nIstituzioni;;\nPazzis;Nino;\nMugnai;;Il Mulino\nTotale;2;\nN. iscritti:;due;\n"
            .as_bytes(),
    );
    let nobody = Verdict::Refused(Why::NoPerson);
    let verdicts: Vec<&Verdict> = list.rows.iter().map(|row| &row.verdict).collect();
    assert_eq!(
        verdicts,
        [&nobody, &Verdict::New, &Verdict::New, &nobody, &nobody]
    );
}

#[test]
fn a_row_is_new_known_doubtful_repeated_or_nameless() {
    let list = judged(
        "Nome;Cognome;Ente\nAnna;Nuova;\nVERDORTO;NADIA;\nNadia;Verdorta;\nanna;nuova;\n;;L'Orto\n"
            .as_bytes(),
    );
    let verdicts: Vec<&Verdict> = list.rows.iter().map(|row| &row.verdict).collect();
    assert!(
        matches!(
            verdicts.as_slice(),
            [
                Verdict::New,
                Verdict::Known(_),
                Verdict::Doubtful(_),
                Verdict::Refused(Why::Twice(2)),
                Verdict::Refused(Why::NoName),
            ]
        ),
        "{verdicts:?}"
    );
}

fn cerchio(data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cerchio"));
    command
        .env_remove("CERCHIO_LANG")
        .args(["--lang", "it", "--data"])
        .arg(data);
    command
}

/// A folder with an open laboratory in it, and what comes of importing a list there.
struct Office {
    data: tempfile::TempDir,
}

impl Office {
    fn new() -> Self {
        let data = tempfile::tempdir().expect("a folder");
        let store = Store::new(Places::under(data.path())).expect("a folder to write in");
        let holder = Holder::here(at("2025-05-17 08:00"));
        let mut file = SessionFile::create(&store, "prova", &holder).expect("a free name");
        file.write(&document("open_space")).expect("a laboratory");
        Self { data }
    }

    fn import(&self, list: &[u8], more: &[&str]) -> Assert {
        let path = self.data.path().join("iscritti.csv");
        fs::write(&path, list).expect("a list");
        let mut command = cerchio(self.data.path());
        command
            .args(["import", "people"])
            .arg(&path)
            .args(["--session", "prova"])
            .args(more);
        command.assert()
    }

    fn people(&self) -> usize {
        let bytes = fs::read(self.data.path().join("sessions/prova.ron")).expect("the session");
        match read_session(&bytes) {
            Reading::Whole(lifted) => lifted.document.session.people.len(),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn a_list_enters_whole_after_a_trial_or_not_at_all() {
    let office = Office::new();
    let list = b"Cognome;Nome;Ente\nPazzis;Niccol\xf2;L'Orto\nRossi;Anna;L'Orto\n";
    office
        .import(list, &["--dry-run"])
        .success()
        .stdout(contains("Windows-1252").and(contains("riga 2: nuova – Niccolò Pazzis · L'Orto")));
    assert_eq!(office.people(), 0);
    let nameless = b"Cognome;Nome;Ente\nPazzis;Nino;\n;;L'Orto\n";
    office
        .import(nameless, &[])
        .code(1)
        .stderr(contains("manca il nome"));
    assert_eq!(office.people(), 0);
    office
        .import(list, &[])
        .success()
        .stdout(contains("Sono entrate 2 persone"));
    assert_eq!(office.people(), 2);
    office
        .import(list, &[])
        .success()
        .stdout(contains("Non c'è nessuna persona nuova"));
    let alike = "Nome;Cognome\nNicolò;Pazzis\n".as_bytes();
    office
        .import(alike, &[])
        .success()
        .stdout(contains("somiglia a Niccolò Pazzis"));
    assert_eq!(office.people(), 2);
    office.import(alike, &["--accept-doubtful"]).success();
    assert_eq!(office.people(), 3);
}

#[test]
fn a_closed_laboratory_takes_nobody_in() {
    let office = Office::new();
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("sessions/{OPEN_SPACE}.ron"));
    let session = office.data.path().join("sessions/prova.ron");
    fs::copy(sample, &session).expect("a sample");
    let before = fs::read(&session).expect("the session");
    office
        .import(b"Nome;Cognome\nNino;Pazzis\n", &[])
        .code(1)
        .stderr(contains("chiuso"));
    assert_eq!(fs::read(&session).expect("the session"), before);
}

/// A workbook as an office makes it: a title over merged cells, a blank row, names of columns nobody foresaw.
fn workbook() -> Vec<u8> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet().set_name("Iscritti").expect("a name");
    let title = rust_xlsxwriter::Format::new();
    sheet
        .merge_range(0, 0, 0, 2, "Elenco al 12 maggio", &title)
        .expect("a title");
    let rows = [
        ["Cognome", "Nome", "Chi rappresenta"],
        ["De Pazzis", "Niccolò", "L'Orto"],
        ["D'Angelo", "Anna", ""],
        ["De Pazzi", "Niccolò", ""],
        ["", "", "L'Orto"],
    ];
    for (row, cells) in (2_u32..).zip(rows) {
        for (column, cell) in (0_u16..).zip(cells) {
            sheet.write(row, column, cell).expect("a cell");
        }
    }
    workbook.save_to_buffer().expect("a workbook")
}

#[test]
fn a_workbook_is_looked_at_row_by_row_before_anybody_enters() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("i nostri iscritti.xlsx");
    fs::write(&path, workbook()).expect("a workbook");
    let mut stage = Stage::in_folder(folder.path());
    stage.open(document("open_space"));
    stage
        .press("F4 .")
        .write(&format!("'{}'", path.display()))
        .press("Enter");
    let text = stage.text(80, 24);
    assert!(text.contains("Letto il foglio «Iscritti»"), "{text}");
    assert!(text.contains("Chi rappresenta → non letta"), "{text}");
    assert!(
        text.contains("Nuove 3 · già iscritte 0 · dubbie 0 · scartate 1"),
        "{text}"
    );
    // The third column holds the body: both names, both the other way, body.
    stage.press("Right Right Tab Tab Tab");
    let text = stage.text(80, 24);
    assert!(text.contains("Chi rappresenta → ente"), "{text}");
    assert!(text.contains("L'Orto"), "{text}");
    stage.press("Left Left Tab Tab");
    stage.press("Enter Esc");
    assert_eq!(stage.session().people.len(), 0);
    let mut stage = Stage::in_folder(folder.path());
    stage.open(document("open_space"));
    stage
        .press("F4 .")
        .write(&path.display().to_string())
        .press("Enter Enter");
    assert!(
        stage.text(80, 24).contains("Far entrare 3 persone?"),
        "{}",
        stage.text(80, 24)
    );
    stage.press("Right Enter");
    assert_eq!(stage.session().people.len(), 3, "{}", stage.text(80, 24));
    assert!(
        stage.text(80, 24).contains("Sono entrate 3 persone"),
        "{}",
        stage.text(80, 24)
    );
    // The same list again: everybody is known, and one is nobody.
    stage
        .press("F4 .")
        .write(&path.display().to_string())
        .press("Enter");
    assert!(
        stage.text(80, 24).contains("già iscritte 3"),
        "{}",
        stage.text(80, 24)
    );
    stage.press("Enter");
    assert!(
        stage.text(80, 24).contains("nessuna persona nuova"),
        "{}",
        stage.text(80, 24)
    );
    stage.press("Esc C-z");
    assert_eq!(stage.session().people.len(), 0);
}

#[test]
fn who_looks_like_somebody_stays_out_until_one_says_otherwise() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("iscritti.csv");
    fs::write(&path, "Nome;Cognome\nNiccolò;Pazzis\n").expect("a list");
    let mut stage = Stage::in_folder(folder.path());
    stage.open(document("open_space"));
    stage
        .press("F4 .")
        .write(&path.display().to_string())
        .press("Enter Enter Right Enter");
    fs::write(&path, "Nome;Cognome\nNicolò;Pazzis\n").expect("a list");
    stage
        .press("F4 .")
        .write(&path.display().to_string())
        .press("Enter");
    assert!(
        stage.text(100, 24).contains("somiglia a Niccolò"),
        "{}",
        stage.text(100, 24)
    );
    stage.press("Enter");
    assert_eq!(stage.session().people.len(), 1);
    stage.press("d Enter Right Enter");
    assert_eq!(stage.session().people.len(), 2);
}

#[test]
fn a_file_that_is_not_there_or_no_list_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("rotto.xlsx");
    fs::write(&path, b"PK\x03\x04 rotto").expect("a file");
    let mut stage = Stage::in_folder(folder.path());
    stage.open(document("open_space"));
    stage
        .press("F4 .")
        .write(&path.display().to_string())
        .press("Enter");
    assert!(
        stage.text(80, 24).contains("non è un foglio di calcolo"),
        "{}",
        stage.text(80, 24)
    );
    stage.press(".").write("/non/esiste.csv").press("Enter");
    assert!(
        stage.text(80, 24).contains("/non/esiste.csv"),
        "{}",
        stage.text(80, 24)
    );
}

#[test]
fn a_workbook_enters_from_the_shell_too() {
    let office = Office::new();
    let mut list = workbook();
    office
        .import(&list, &[])
        .code(1)
        .stderr(contains("manca il nome"));
    list.truncate(100);
    office
        .import(&list, &[])
        .code(1)
        .stderr(contains("non è un foglio di calcolo"));
    assert_eq!(office.people(), 0);
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write(0, 0, "Nominativo").expect("a head");
    sheet.write(1, 0, "PAZZIS Nino").expect("a name");
    let list = workbook.save_to_buffer().expect("a workbook");
    office
        .import(&list, &[])
        .success()
        .stdout(contains("È entrata una persona"));
    assert_eq!(office.people(), 1);
}

#[test]
fn what_is_guessed_of_a_row_is_seen_and_said_anew_for_all_of_its_body() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("iscritti.csv");
    fs::write(
        &path,
        "Nome;Cognome;Ente\nAnna;Primi;Il Faggio\nBice;Secondi;Il Faggio\nCarlo;Terzi;Comune di Zola\nDina;Quarti;\n",
    )
    .expect("a list");
    let mut stage = Stage::in_folder(folder.path());
    stage.open(document("open_space"));
    stage
        .press("F4 .")
        .write(&path.display().to_string())
        .press("Enter");
    for guess in [
        "Terzo settore, Volonta",
        "Comune, Operatore",
        "Cittadino o cittadina",
        "(indovinato)",
    ] {
        stage.shows(guess);
    }
    stage.press("c r");
    stage.shows("Il Faggio: 2 righe entrano come Comune, Professionista");
    // The column of the bodies is passed over as one that is not read, and comes back: what was said stays said.
    stage.press("Right Right Tab Tab");
    assert!(!stage.text(80, 24).contains("Il Faggio"));
    stage.press("Tab Tab Tab Up Up Up");
    for told in ["Il Faggio", "nuova, entra come Comune, Professionista; c cambia"] {
        stage.shows(told);
    }
    stage.press("Enter Right Enter");
    let said: Vec<(Belonging, Level)> = stage
        .session()
        .people
        .iter()
        .map(|person| (person.belonging, person.level))
        .collect();
    assert_eq!(
        said,
        [
            (Belonging::Municipality, Level::Professional),
            (Belonging::Municipality, Level::Professional),
            (Belonging::Municipality, Level::Operator),
            (Belonging::Citizen, Level::Citizen),
        ]
    );
}
