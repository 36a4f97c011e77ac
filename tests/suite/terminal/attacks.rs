//! Files and names written to do harm.

use std::fs;
use std::path::Path;

use assert_cmd::Command;

use super::window::Window;
use super::work::in_a_laboratory;

/// Orders to the terminal, a turned direction, letters that are not seen, and a tower of marks.
const EVIL: &str = r"Anna\u{1b}]52;c;cHdk\u{7}\u{1b}[2J\u{9b}31m \u{202e}reffarac\u{2066}\u{e0041} a\0b";

/// Makes a laboratory whose title, in its file, is `EVIL`.
fn with_an_evil_title(data: &Path) {
    let mut window = in_a_laboratory(data, "Innocuo");
    window.leave().press("q");
    assert_eq!(window.end(), 0);
    let folder = data.join("sessions");
    let file = fs::read_dir(&folder)
        .expect("the sessions")
        .map(|entry| entry.expect("a file").path())
        .find(|path| path.extension().is_some_and(|ending| ending == "ron"));
    let file = file.expect("a session");
    let text = fs::read_to_string(&file).expect("the file");
    let tower = "\u{301}".repeat(3_000);
    fs::write(&file, text.replace("\"Innocuo\"", &format!("\"{EVIL}e{tower}\""))).expect("the file");
}

fn assert_harmless(text: &str, what: &str) {
    for harm in ['\u{7}', '\u{9b}', '\u{202e}', '\u{2066}', '\u{e0041}', '\0'] {
        assert!(!text.contains(harm), "{harm:?} in {what}");
    }
    assert!(!text.contains("\u{1b}]"), "an order in {what}");
    assert!(!text.contains(&"\u{301}".repeat(9)), "a tower in {what}");
}

#[test]
fn a_name_gives_no_orders_to_the_terminal() {
    let data = tempfile::tempdir().expect("a folder");
    with_an_evil_title(data.path());
    for order in [vec!["list"], vec!["show", "innocuo"]] {
        let name = fs::read_dir(data.path().join("sessions"))
            .expect("the sessions")
            .filter_map(|entry| entry.expect("a file").file_name().into_string().ok())
            .find(|name| name.ends_with(".ron"));
        let name = name.expect("a session").replace(".ron", "");
        let order = order
            .iter()
            .map(|word| if *word == "innocuo" { name.as_str() } else { word });
        let out = Command::new(env!("CARGO_BIN_EXE_cerchio"))
            .args(["--lang", "it", "--data"])
            .arg(data.path())
            .args(order)
            .output()
            .expect("the program runs");
        let said = String::from_utf8_lossy(&out.stdout).into_owned();
        assert!(said.contains("reffarac") && !said.contains('\u{1b}'), "{said:?}");
        assert_harmless(&said, "what is printed");
    }
    let mut window = Window::open(data.path());
    window.see("Anna").press("Enter").see("modificato a mano");
    assert_harmless(&String::from_utf8_lossy(&window.bytes()), "what is painted");
}

#[test]
fn a_title_names_no_file_outside_of_its_folder() {
    for title in ["../../.bashrc", "/etc/passwd", "CON", "a:b.ron", "x/../y", "..."] {
        let data = tempfile::tempdir().expect("a folder");
        let mut window = in_a_laboratory(data.path(), title);
        window.leave().press("q");
        assert_eq!(window.end(), 0);
        let files: Vec<String> = fs::read_dir(data.path().join("sessions"))
            .expect("the sessions")
            .map(|entry| entry.expect("a file").file_name().to_string_lossy().into_owned())
            .collect();
        let is_plain = |name: &String| {
            name.chars()
                .all(|letter| matches!(letter, 'a'..='z' | '0'..='9' | '-' | '.'))
        };
        assert!(
            files.len() == 1 && files.iter().all(is_plain),
            "{title}: {files:?}"
        );
    }
}

#[test]
fn a_hostile_environment_changes_no_place_and_runs_nothing() {
    let home = tempfile::tempdir().expect("a folder");
    let trap = home.path().join("trap");
    for (name, value) in [
        ("TERM", "x"),
        ("LANG", "C"),
        ("XDG_DATA_HOME", "relative/place"),
        ("EDITOR", "touch trap"),
        ("PAGER", "touch trap"),
        ("LC_ALL", "../../etc"),
    ] {
        Command::new(env!("CARGO_BIN_EXE_cerchio"))
            .env_clear()
            .env("HOME", home.path())
            .env(name, value)
            .current_dir(home.path())
            .arg("list")
            .assert()
            .success();
        assert!(
            !trap.exists() && !home.path().join("relative").exists(),
            "{name}={value}"
        );
    }
    assert!(home.path().join(".local/share/cerchio/sessions").is_dir());
}

#[test]
fn what_is_no_plain_file_is_called_so_and_nobody_waits_for_it() {
    let data = tempfile::tempdir().expect("a folder");
    for order in ["check", "registry import", "plan"] {
        let out = Command::new(env!("CARGO_BIN_EXE_cerchio"))
            .args(["--lang", "it", "--data"])
            .arg(data.path())
            .args(order.split(' '))
            .arg("/dev/zero")
            .timeout(std::time::Duration::from_secs(20))
            .output()
            .expect("the program runs");
        let said = [out.stdout, out.stderr].concat();
        let said = String::from_utf8_lossy(&said).into_owned();
        assert!(
            said.contains("/dev/zero") && said.contains("dispositivo"),
            "{order}: {said}"
        );
    }
}

#[test]
fn what_a_link_among_the_laboratories_leads_to_is_not_touched_and_keeps_nobody_waiting() {
    let data = tempfile::tempdir().expect("a folder");
    let sessions = data.path().join("sessions");
    fs::create_dir(&sessions).expect("a folder");
    let elsewhere = data.path().join("altrove.txt");
    fs::write(&elsewhere, "root:x:0:0\n").expect("a file");
    let links = [
        ("conti", elsewhere.as_path()),
        ("senza-fine", Path::new("/dev/zero")),
        ("anello", &sessions.join("anello.ron")),
    ];
    for (name, target) in links {
        std::os::unix::fs::symlink(target, sessions.join(format!("{name}.ron"))).expect("a link");
    }
    for order in [
        vec!["list"],
        vec!["show", "conti"],
        vec!["erase", "Ada Neri", "--yes"],
    ] {
        let out = Command::new(env!("CARGO_BIN_EXE_cerchio"))
            .args(["--lang", "it", "--data"])
            .arg(data.path())
            .args(&order)
            .timeout(std::time::Duration::from_secs(20))
            .output()
            .expect("the program runs");
        let said = String::from_utf8_lossy(&[out.stdout, out.stderr].concat()).into_owned();
        let is_told = order == ["erase", "Ada Neri", "--yes"] || said.contains("non è un laboratorio");
        assert!(out.status.code().is_some() && is_told, "{order:?}: {said}");
    }
    assert_eq!(fs::read_to_string(&elsewhere).expect("the file"), "root:x:0:0\n");
}
