//! The guide is what the program is: its pictures are painted by the program, its chapters on the methods come from the
//! templates. With `CERCHIO_DRAW=1` they are written anew.

use std::fs;
use std::path::{Path, PathBuf};

use cerchio::app::Msg;
use cerchio::format::{Bilingual, Template};
use cerchio::text::Tongue;

use crate::support::drawing::drawing;
use crate::support::lab::{document, go_to, peopled, sample};
use crate::support::library::{home, newest_first};
use crate::support::samples::OPEN_SPACE;
use crate::support::stage::{Stage, templates};

const TONGUES: [(Tongue, &str, &str); 2] = [
    (Tongue::Italian, "it", "metodi"),
    (Tongue::English, "en", "methods"),
];

#[test]
fn the_pictures_of_the_guide_are_painted_by_the_program() {
    for (tongue, folder, _) in TONGUES {
        for (name, picture, letters) in pictures(tongue) {
            let folder = docs().join(folder).join("src/pictures");
            agrees(&folder.join(format!("{name}.svg")), &picture);
            agrees(&folder.join(format!("{name}.txt")), &letters);
        }
    }
}

#[test]
fn the_chapters_on_the_methods_come_from_the_templates() {
    for (_, folder, methods) in TONGUES {
        for template in templates() {
            let file = docs()
                .join(folder)
                .join("src")
                .join(methods)
                .join(format!("{}.md", template.id));
            agrees(&file, &chapter(&template, folder));
        }
    }
}

#[test]
fn every_chapter_is_in_the_summary() {
    for (tongue, folder, _) in TONGUES {
        let summary = fs::read_to_string(docs().join(folder).join("src/SUMMARY.md")).expect("a summary");
        let n_chapters = summary.lines().filter(|line| line.starts_with("- [")).count();
        assert_eq!(n_chapters, cerchio::text::chapters(tongue).len(), "{folder}");
    }
}

#[test]
fn the_guide_opens_inside_the_program() {
    let mut stage = Stage::empty();
    stage.press("g");
    assert!(
        stage.text(80, 30).contains("World Café"),
        "{}",
        stage.text(80, 30)
    );
    stage.write("storto").press("Enter");
    assert!(
        stage.text(80, 30).contains("Ctrl+Z annulla"),
        "{}",
        stage.text(80, 30)
    );
}

fn docs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs")
}

/// The file says this, or is written so.
fn agrees(file: &Path, text: &str) {
    if std::env::var_os("CERCHIO_DRAW").is_some() {
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(file, text).expect("written");
        return;
    }
    let there = fs::read_to_string(file).unwrap_or_default();
    assert!(
        there == text,
        "{} is old: run the tests with CERCHIO_DRAW=1",
        file.display()
    );
}

/// No chapter shows a picture that the program did not paint just now.
#[test]
fn every_picture_of_a_chapter_is_one_of_those_that_the_program_paints() {
    for (tongue, folder, methods) in TONGUES {
        let painted: Vec<String> = pictures(tongue)
            .iter()
            .map(|(name, ..)| format!("pictures/{name}.svg"))
            .collect();
        for part in ["", methods] {
            let chapters = fs::read_dir(docs().join(folder).join("src").join(part)).expect("chapters");
            for chapter in chapters.map(|entry| entry.expect("an entry").path()) {
                let text = fs::read_to_string(&chapter).unwrap_or_default();
                let shown = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
                for file in shown.filter(|file| file.ends_with(".svg") || file.ends_with(".png")) {
                    let is_painted = painted.iter().any(|known| file.ends_with(known));
                    assert!(is_painted, "{}: {file}", chapter.display());
                }
            }
        }
    }
}

/// The pictures by name, as drawings and in letters.
fn pictures(tongue: Tongue) -> Vec<(&'static str, String, String)> {
    let draw = |stage: &Stage, name: &'static str| {
        let text = stage.text(80, 24);
        let title = text.lines().next().unwrap_or_default();
        let letters = stage.text(60, 20);
        let letters = letters.trim_end().to_owned() + "\n";
        (name, drawing(&stage.buffer(80, 24), title), letters)
    };
    let mut first = home(tongue);
    let casa = draw(&first, "casa");
    first.press("n");
    let nuovo = draw(&first, "nuovo");
    let mut lab = Stage::speaking(tongue);
    lab.open(peopled("open_space", 6));
    lab.press("F5");
    let accoglienza = draw(&lab, "accoglienza");
    lab.at("10:40").press("C-d");
    let regia = draw(&lab, "regia");
    let mut registry = home(tongue);
    registry.press("r").send(Msg::ReadAll(newest_first()));
    let registro = draw(&registry, "registro");
    let mut held = Stage::speaking(tongue);
    held.open(sample(OPEN_SPACE));
    held.press("C-r");
    let grafici = draw(&held, "grafici");
    go_to(&mut held, "market");
    let bacheca = draw(&held, "bacheca");
    vec![casa, nuovo, accoglienza, regia, registro, grafici, bacheca]
}

/// What a method is, when to use it, its running orders, its phases with what to say and what to check.
fn chapter(template: &Template, tongue: &str) -> String {
    let pick = |text: &Bilingual| match tongue {
        "it" => text.it.clone(),
        _ => text.en.clone(),
    };
    let word = |it: &str, en: &str| {
        if tongue == "it" {
            it.to_owned()
        } else {
            en.to_owned()
        }
    };
    let (from, to) = template.people;
    let mut text = format!("# {}\n\n{}\n\n", pick(&template.name), pick(&template.what));
    text += &format!(
        "**{}** {}\n\n",
        word("Quando usarlo.", "When to use it."),
        pick(&template.when)
    );
    text += &format!(
        "**{}** {} {from} {} {to}.\n\n",
        word("Quante persone.", "How many people."),
        word("Da", "From"),
        word("a", "to")
    );
    for variant in &template.variants {
        text += &format!("## {}\n\n", pick(&variant.name));
        for (item, begins) in variant.order.iter().zip(variant.timetable()) {
            let phase = template.phase(&item.phase).map(|phase| pick(&phase.name));
            let hour = format!("{:02}:{:02}", begins / 60, begins % 60);
            text += &format!("- {hour} {}, {}'\n", phase.unwrap_or_default(), item.minutes);
        }
        text += "\n";
    }
    for phase in &template.phases {
        text += &format!("## {}\n\n", pick(&phase.name));
        let parts = [
            (word("Da dire.", "To say."), &phase.say),
            (word("Regole.", "Rules."), &phase.rules),
            (word("Prima di andare avanti.", "Before going on."), &phase.checks),
        ];
        for (title, texts) in parts.into_iter().filter(|(_, texts)| !texts.is_empty()) {
            text += &format!("**{title}**\n\n");
            for each in texts {
                text += &format!("- {}\n", pick(each));
            }
            text += "\n";
        }
    }
    text.trim_end().to_owned() + "\n"
}

#[test]
fn esc_ends_the_first_steps() {
    let mut stage = Stage::empty();
    stage.press("p");
    stage.open(document("open_space"));
    stage.shows("Secondo passo di tre");
    stage.shows("Esc");
    stage.press("Esc");
    assert!(
        !stage.text(80, 24).contains("passo di tre"),
        "{}",
        stage.text(80, 24)
    );
    stage.press("F5");
    assert!(
        !stage.text(80, 24).contains("passo di tre"),
        "{}",
        stage.text(80, 24)
    );
}

#[test]
fn a_phase_that_begins_ends_the_first_steps() {
    let mut stage = Stage::empty();
    stage.press("p");
    stage.open(document("open_space"));
    stage.press("F5 F4");
    assert!(
        !stage.text(80, 24).contains("passo di tre"),
        "{}",
        stage.text(80, 24)
    );
}

#[test]
fn the_first_steps_are_three_and_can_be_done_again() {
    let mut stage = Stage::empty();
    for _ in 0..2 {
        stage.press("p");
        assert!(
            stage.text(80, 24).contains("Primo passo di tre"),
            "{}",
            stage.text(80, 24)
        );
        stage.open(document("open_space"));
        assert!(
            stage.text(80, 24).contains("Secondo passo"),
            "{}",
            stage.text(80, 24)
        );
        stage.press("? Esc");
        assert!(
            stage.text(80, 24).contains("Terzo passo"),
            "{}",
            stage.text(80, 24)
        );
        stage.press("Esc Esc");
        assert!(
            stage.text(80, 24).contains("Sai già quanto basta"),
            "{}",
            stage.text(80, 24)
        );
    }
}
