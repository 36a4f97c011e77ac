//! The real program one line at a time, with a script at its standard input.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// Runs the program on `data` with a script; what it wrote, and how it ended.
fn run(data: &Path, script: &str) -> (String, Option<i32>) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_cerchio"))
        .args(["--lineare", "--lang", "it", "--data"])
        .arg(data)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut input = child.stdin.take().expect("its input");
    input.write_all(script.as_bytes()).expect("it listens");
    drop(input);
    let output = child.wait_with_output().expect("it ends");
    let said = String::from_utf8(output.stdout).expect("text");
    (said, output.status.code())
}

const PREPARE: &str = "nuovo laboratorio\nWorld Café\ninvio\nUna prova\n:salva\n+\nAnna\nVerdi\n:salva\nf5\n";

#[test]
fn a_script_makes_a_laboratory_and_no_terminal_is_needed() {
    let data = tempfile::tempdir().expect("a folder");
    let (said, code) = run(data.path(), PREPARE);
    assert_eq!(code, Some(0), "{said}");
    let mut files = std::fs::read_dir(data.path().join("sessions")).expect("the sessions");
    let is_made = files.any(|file| {
        let path = file.expect("a file").path();
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        text.contains("Una prova") && text.contains("Verdi")
    });
    assert!(is_made, "{said}");
    let control = said.chars().find(|letter| letter.is_control() && *letter != '\n');
    assert_eq!(control, None, "{said}");
}

#[test]
fn a_line_that_means_nothing_is_said_and_nothing_happens() {
    let data = tempfile::tempdir().expect("a folder");
    let (said, code) = run(data.path(), "abracadabra\n99\nq\n");
    assert!(said.contains("Non capisco «abracadabra»"), "{said}");
    assert!(said.contains("Il numero 99 qui non c'è"), "{said}");
    assert_eq!(code, Some(0));
}
