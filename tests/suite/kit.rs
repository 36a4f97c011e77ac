//! The print kit: every paper of every format can be printed, and a sheet that comes back is found by its code.

use cerchio::domain::{Errand, Id};
use cerchio::format::Activity;
use cerchio::paper::{Copies, Counted, Kit, Paper, Setting, code_of, kit, laid_out, read_code};
use cerchio::text::{Tongue, Words};

use crate::support::cafe::{note, world_cafe};
use crate::support::lab::{document, go_to, named};
use crate::support::samples::{OPEN_SPACE, samples};
use crate::support::stage::{Stage, templates};

/// One copy of each blank sheet, the first.
const ONE: Copies = Copies {
    number: 1,
    counted: Counted::NotYet,
};

fn printed(paper: &Paper) -> String {
    laid_out(paper).expect("pages").concat().join("\n")
}

#[test]
fn every_paper_of_every_format_is_printed() {
    for tongue in [Tongue::Italian, Tongue::English] {
        let words = Words::new(tongue);
        for template in templates() {
            let document = document(&template.id);
            for what in Kit::ALL {
                let Some(paper) = kit(&document, what, ONE, &words) else {
                    continue;
                };
                let page = Setting::Html.set(&paper).expect("a page");
                let text = String::from_utf8(page).expect("text");
                assert!(
                    !text.contains("kit-") && !text.contains("{ $"),
                    "{} {what:?}",
                    template.id
                );
                assert!(!printed(&paper).contains("kit-"), "{} {what:?}", template.id);
            }
        }
    }
}

#[test]
fn the_papers_of_the_samples_are_good_pdf() {
    let words = Words::new(Tongue::Italian);
    for document in samples() {
        let mut n_papers = 0;
        for what in Kit::ALL {
            if let Some(paper) = kit(&document, what, ONE, &words) {
                n_papers += 1;
                let pdf = Setting::Pdf.set(&paper).expect("a PDF");
                assert!(pdf.starts_with(b"%PDF-1.7"), "{what:?}");
            }
        }
        assert!(n_papers >= 7, "{n_papers}");
    }
}

#[test]
fn a_report_form_carries_the_code_that_leads_back_to_its_topic() {
    let words = Words::new(Tongue::Italian);
    let document = samples().remove(0);
    let paper = kit(&document, Kit::Reports, ONE, &words).expect("a wall");
    let text = printed(&paper);
    for number in [1, 4, 14] {
        let errand = Errand::Report(Id::new("T", number));
        let code = code_of(&document, &errand).expect("a code");
        assert!(text.contains(&code), "{code}");
        assert_eq!(read_code(&document, &code), Ok(errand));
    }
    assert_eq!(laid_out(&paper).expect("pages").len(), 12, "one page a report");
}

#[test]
fn a_badge_of_the_cafe_says_the_tables_of_the_rounds() {
    let words = Words::new(Tongue::Italian);
    let cafe = samples().remove(1);
    let paper = kit(&cafe, Kit::Badges, ONE, &words).expect("badges");
    let page = String::from_utf8(Setting::Html.set(&paper).expect("a page")).expect("text");
    let seating = &cafe.session.cafe.seatings;
    let traveller = &seating[0].travellers[0];
    let tables = (1..=3).map(|round| {
        let mut of_round = seating.iter().filter(|seating| seating.round == round);
        let table = of_round.find(|seating| seating.people().any(|id| id == traveller));
        table
            .expect("a chair")
            .table
            .parts()
            .expect("a number")
            .1
            .to_string()
    });
    let route = tables.collect::<Vec<_>>().join(" → ");
    let name = &cafe.session.person(traveller).expect("a person").first;
    let card = page
        .split("<li>")
        .find(|card| card.contains(&format!("<strong>{name}</strong>")));
    assert!(page.contains(&format!("Tavoli {route}")), "{route} {card:?}");
}

/// The page of the table cards of a café with thirty-six people, three rounds and so many tables.
fn table_cards(n_tables: u32) -> String {
    let people = (1..=36).map(|number| named(number, "Anna", "Rossi")).collect();
    let cafe = world_cafe(&Activity::Tables { kind: note() }, n_tables, Vec::new(), people);
    let paper = kit(&cafe, Kit::Tables, ONE, &Words::new(Tongue::Italian)).expect("cards");
    String::from_utf8(Setting::Html.set(&paper).expect("a page")).expect("text")
}

#[test]
fn the_table_cards_tell_the_rule_of_chairs_only_where_nobody_meets_again_by_it() {
    let nine = table_cards(9);
    assert!(nine.contains("seggiola 1: 1 tavolo, seggiola 2: 2 tavoli, seggiola 3: 3 tavoli"));
    assert!(
        !table_cards(8).contains("seggiola"),
        "the fourth chair would come home"
    );
}

#[test]
fn the_papers_are_chosen_from_the_list_behind_the_key() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut stage = Stage::in_folder(folder.path());
    stage.open(samples().remove(0));
    go_to(&mut stage, "market");
    stage.press("C-p").write("cartell").press("Enter");
    assert!(
        stage.text(80, 24).contains("Cartellini: da stampare"),
        "{}",
        stage.text(80, 24)
    );
    for ending in ["pdf", "html"] {
        let file = folder
            .path()
            .join(format!("papers/{OPEN_SPACE}/cartellini.{ending}"));
        assert!(file.exists(), "{}", file.display());
    }
}

#[test]
fn the_minutes_hold_what_was_said_and_decided_and_name_nobody_who_did_not_agree() {
    let mut document = samples().remove(0);
    let people = &mut document.session.people;
    for person in people.iter_mut().step_by(2) {
        person.consents.name_in_report = true;
        person.consents.note = "modulo del genitore".to_owned();
    }
    let words = Words::new(Tongue::Italian);
    let paper = kit(&document, Kit::Minutes, ONE, &words).expect("minutes");
    let text = String::from_utf8(Setting::Plain.set(&paper).expect("a format")).expect("text");
    let plain = |text: &str| -> String { text.chars().filter(|letter| letter.is_alphanumeric()).collect() };
    let whole = plain(&text);
    let session = &document.session;
    let said = session
        .reports
        .iter()
        .flat_map(|report| &report.contents.discussion);
    let tasks = session.outcomes.plans.iter().flat_map(|plan| &plan.actions);
    for sentence in said.chain(tasks.map(|action| &action.what)) {
        assert!(whole.contains(&plain(sentence)), "{sentence}");
    }
    for person in &session.people {
        let is_hidden = !person.may_be_named() && !person.last.is_empty();
        assert!(
            !is_hidden || !whole.contains(&plain(&person.name())),
            "{}",
            person.name()
        );
    }
    assert!(text.contains("Firma di chi ha condotto"));
}

/// A folder with a laboratory that has not begun.
fn prepared() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    Stage::with_new_laboratory(folder.path());
    folder
}

fn print_sheets(folder: &std::path::Path) -> assert_cmd::assert::Assert {
    let session = std::fs::read_dir(folder.join("sessions")).expect("the folder");
    let session = session
        .map(|file| file.expect("a file").path())
        .find(|path| path.extension().is_some_and(|ending| ending == "ron"))
        .expect("the laboratory");
    let mut command = assert_cmd::Command::new(env!("CARGO_BIN_EXE_cerchio"));
    command.args(["--lang", "it", "--data"]).arg(folder).arg("print");
    command.arg(session.file_stem().expect("a name"));
    command
        .args(["sheets", "--copies", "3", "--out"])
        .arg(folder)
        .assert()
}

#[test]
fn what_the_shell_prints_is_counted_and_no_number_is_printed_twice() {
    let folder = prepared();
    print_sheets(folder.path()).success();
    let page = std::fs::read_to_string(folder.path().join("fogli.html")).expect("the page");
    assert!(page.contains("n. 1<") && page.contains("n. 3<") && !page.contains("n. 4<"));
    print_sheets(folder.path()).success();
    let page = std::fs::read_to_string(folder.path().join("fogli.html")).expect("the page");
    assert!(page.contains("n. 4<") && page.contains("n. 6<") && !page.contains("n. 3<"));
}

#[test]
fn all_the_papers_are_printed_in_one_go_and_no_number_comes_twice() {
    let folder = prepared();
    let mut stage = Stage::in_folder(folder.path());
    stage.press("Enter C-p").write("tutte").press("Enter");
    stage.write("6 copie").press("Enter");
    stage.shows("Tutte le carte: da stampare");
    let papers = folder
        .path()
        .join(format!("papers/{}", stage.document().summary.id));
    let written = |name: &str| papers.join(name).exists();
    assert!(
        ["foglio-firme.pdf", "fogli.pdf", "schede-progetto.pdf"]
            .into_iter()
            .all(written)
    );
    assert!(!written("senza-corrente.pdf") && !written("bacheca-a3.pdf"));
    let printed = |blank| stage.session().papers.last_printed(&blank);
    assert_eq!(printed(Errand::Project(0)), 6);
    assert_eq!(printed(Errand::Sheet { kind: 0, copy: 0 }), 6);
    let page = std::fs::read_to_string(papers.join("schede-progetto.html")).expect("the sheets");
    let code = |copy| code_of(stage.document(), &Errand::Project(copy)).expect("a code");
    assert!(page.contains(&code(1)) && page.contains(&code(6)) && !page.contains(&code(7)));
}

#[test]
fn short_forms_share_a_page_and_long_ones_do_not() {
    let (words, document) = (Words::new(Tongue::Italian), samples().remove(0));
    let copies = Copies {
        number: 6,
        counted: Counted::NotYet,
    };
    let pages = |what: Kit| {
        let paper = kit(&document, what, copies, &words).expect("a paper");
        laid_out(&paper).expect("pages").len()
    };
    let kinds = document.template.kinds.len();
    assert!(
        pages(Kit::Sheets) <= kinds * 3 + 1,
        "{} {kinds}",
        pages(Kit::Sheets)
    );
    assert_eq!(pages(Kit::Reports), 12);
}

#[test]
fn the_wall_is_a_page_for_each_slot_and_one_for_all() {
    let (words, document) = (Words::new(Tongue::Italian), samples().remove(0));
    let copies = Copies {
        number: 1,
        counted: Counted::NotYet,
    };
    let paper = kit(&document, Kit::Wall, copies, &words).expect("the wall");
    let pages = laid_out(&paper).expect("pages");
    assert_eq!(pages.len(), document.session.room.slots.len() + 1);
    assert!(
        pages[0].iter().any(|line| line.contains("10:20–11:20")),
        "{:?}",
        pages[0]
    );
}

#[test]
fn the_wall_on_a3_is_the_same_wall_on_larger_pages() {
    let (words, document) = (Words::new(Tongue::Italian), samples().remove(0));
    let paper = |what| kit(&document, what, ONE, &words).expect("the wall");
    let (small, large) = (paper(Kit::Wall), paper(Kit::LargeWall));
    assert_eq!(laid_out(&small), laid_out(&large));
    let page = |paper: &Paper| String::from_utf8(Setting::Html.set(paper).expect("a page")).expect("text");
    assert!(page(&large).contains("<body class=\"sheets large\">"));
    assert!(!page(&small).contains("sheets large\""));
    let pdf = Setting::Pdf.set(&large).expect("a PDF");
    assert!(pdf.windows(4).any(|part| part == b"1190"), "no page is A3");
}
