//! The book of proceedings: nothing that people wrote is missing from any format, and nobody is named who did not agree.

use cerchio::app::Effect;
use cerchio::domain::{Document, Id, Person};
use cerchio::paper::{Edition, Setting, book, fine, laid_out};
use cerchio::screen::Making;
use cerchio::text::{Tongue, Words};

use crate::support::lab::{go_to, peopled};
use crate::support::library::archive;
use crate::support::samples::{OPEN_SPACE, samples};
use crate::support::stage::{Stage, at};

/// The samples, with every second person agreeing to be named and contacted, and a name written where none should be.
fn laboratories() -> Vec<Document> {
    let mut documents = samples();
    for document in &mut documents {
        let people = &mut document.session.people;
        for person in people.iter_mut().step_by(2) {
            person.consents.name_in_report = true;
            person.consents.recontact = true;
            person.consents.note = "modulo del genitore".to_owned();
        }
        let hidden = people
            .iter()
            .find(|person| !person.may_be_named())
            .expect("somebody");
        let line = format!("\nLo ha detto {} {}.", hidden.last, hidden.first.to_uppercase());
        if let Some(sheet) = document.session.proposals.first_mut() {
            sheet.text.push_str(&line);
        }
    }
    documents
}

/// The text of the book in each format, as it is read: one space between words, without the marks of the format.
fn readings(document: &Document, tongue: Tongue) -> Vec<(&'static str, String)> {
    let words = Words::new(tongue);
    let paper = book(document, Edition::Draft, &words);
    let bytes = |setting: Setting| setting.set(&paper).expect("a format");
    let text = |setting: Setting| String::from_utf8(bytes(setting)).expect("text");
    let pages = laid_out(&paper).expect("pages");
    let printed = joined(&pages.concat());
    vec![
        ("pdf", plain(&printed)),
        ("html", plain(&unmarked(&text(Setting::Html)))),
        (
            "md",
            plain(
                &text(Setting::Markdown)
                    .replace("\\\\", "\u{1}")
                    .replace('\\', "")
                    .replace('\u{1}', "\\"),
            ),
        ),
        ("txt", plain(&text(Setting::Plain))),
    ]
}

/// Lines end with a space or a soft hyphen where the text goes on; elsewhere another piece begins.
fn joined(lines: &[String]) -> String {
    let lines = lines.iter().map(|line| match line.strip_suffix('\u{ad}') {
        Some(head) => head.to_owned(),
        None => format!("{line} "),
    });
    lines.collect()
}

/// A page without its tags.
fn unmarked(page: &str) -> String {
    let body = page.split_once("<main").map_or(page, |(_, body)| body);
    let mut out = String::new();
    for part in body.split('<').skip(1) {
        out.push(' ');
        out.push_str(part.split_once('>').map_or("", |(_, text)| text));
    }
    for (sign, letter) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
        out = out.replace(sign, letter);
    }
    out
}

/// Only the letters and digits: breaks, blanks and dots do not matter to who looks for a sentence.
fn plain(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// Everything that people wrote, in the typography of the book.
fn contributions(document: &Document) -> Vec<String> {
    let session = &document.session;
    let outcomes = &session.outcomes;
    let mut texts: Vec<String> = Vec::new();
    texts.extend(
        session
            .proposals
            .iter()
            .flat_map(|sheet| sheet.text.lines())
            .map(str::to_owned),
    );
    texts.extend(session.reports.iter().map(|report| report.title.clone()));
    texts.extend(
        session
            .reports
            .iter()
            .flat_map(|report| report.sentences().map(str::to_owned)),
    );
    texts.extend(outcomes.clusters.iter().map(|cluster| cluster.title.clone()));
    texts.extend(
        outcomes
            .clusters
            .iter()
            .flat_map(|cluster| cluster.open_questions.clone()),
    );
    texts.extend(
        outcomes
            .plans
            .iter()
            .flat_map(|plan| plan.actions.iter().map(|action| action.what.clone())),
    );
    texts.extend(
        outcomes
            .projects
            .iter()
            .flat_map(|project| [project.title.clone(), project.description.clone()]),
    );
    texts.extend(outcomes.projects.iter().flat_map(|project| project.goals.clone()));
    texts.extend(outcomes.offers.iter().map(|offer| offer.what.clone()));
    texts.extend(session.day.closing.words.iter().cloned());
    texts.extend(
        session
            .cafe
            .handovers
            .iter()
            .map(|handover| handover.note.clone()),
    );
    let hidden = |text: &String| text.starts_with("Lo ha detto");
    texts.retain(|text| !hidden(text) && !text.trim().is_empty());
    texts
}

#[test]
fn every_contribution_is_in_every_format() {
    let tongues = [Tongue::Italian, Tongue::English, Tongue::Italian];
    for (document, tongue) in laboratories().into_iter().zip(tongues) {
        let wanted = contributions(&document);
        assert!(wanted.len() > 60, "{}", wanted.len());
        for (format, text) in readings(&document, tongue) {
            let lost: Vec<&String> = wanted
                .iter()
                .filter(|wanted| !text.contains(&plain(&fine(wanted, tongue))))
                .collect();
            assert!(lost.is_empty(), "{} {format}: {lost:?}", document.summary.id);
        }
    }
}

#[test]
fn who_consents_is_in_every_format_and_nobody_else_is_in_any() {
    for document in laboratories() {
        let people = &document.session.people;
        let readings = readings(&document, Tongue::Italian);
        let is_in = |person: &Person, text: &str| {
            let orders = [
                format!("{}{}", person.first, person.last),
                format!("{}{}", person.last, person.first),
            ];
            let text = text.to_lowercase();
            orders
                .iter()
                .any(|name| text.contains(&plain(name).to_lowercase()))
        };
        for (format, text) in &readings {
            for person in people.iter().filter(|person| person.attendance.came()) {
                let what = format!("{} {format}: {}", document.summary.id, person.name());
                assert_eq!(is_in(person, text), person.may_be_named(), "{what}");
            }
        }
    }
}

#[test]
fn the_draft_is_marked_and_the_final_book_is_not() {
    let words = Words::new(Tongue::Italian);
    let document = samples().remove(0);
    for setting in [Setting::Html, Setting::Markdown, Setting::Plain] {
        let set = |edition: Edition| {
            let paper = book(&document, edition, &words);
            String::from_utf8(setting.set(&paper).expect("a format")).expect("text")
        };
        assert!(set(Edition::Draft).contains("BOZZA"), "{setting:?}");
        assert!(!set(Edition::Final).contains("BOZZA"), "{setting:?}");
    }
}

/// Signs that would be obeyed somewhere, where people write.
#[test]
fn what_people_write_is_never_markup() {
    let mut document = samples().remove(0);
    let attack = "<script>alert(1)</script> <img src=x onerror=y> [x](javascript:z) # t | \u{1b}[2J\u{202e}";
    document.session.proposals[0].text = attack.to_owned();
    document.session.header.title = attack.to_owned();
    let words = Words::new(Tongue::Italian);
    let paper = book(&document, Edition::Draft, &words);
    for setting in Setting::ALL {
        let bytes = setting.set(&paper).expect("a format");
        let text = String::from_utf8_lossy(&bytes);
        match setting {
            Setting::Pdf => assert!(bytes.starts_with(b"%PDF")),
            Setting::Html => assert!(!text.contains("<script") && !text.contains("<img")),
            Setting::Markdown => {
                assert!(!text.replace("\\<", "").contains("<script") && !text.contains("[x]"))
            }
            Setting::Plain => {}
        }
        assert!(setting == Setting::Pdf || !text.contains(['\u{1b}', '\u{202e}']));
    }
}

#[test]
fn an_empty_laboratory_has_a_book_too() {
    for template in crate::support::stage::templates() {
        let document = crate::support::lab::document(&template.id);
        for (format, text) in readings(&document, Tongue::Italian) {
            assert!(text.contains("Niente"), "{} {format}", template.id);
        }
    }
}

#[test]
fn a_laboratory_that_was_closed_without_a_word_has_no_empty_chapter_about_it() {
    let mut document = crate::support::lab::document("open_space");
    document.session.day.closing.closed_at = Some(at("2025-05-17 17:00"));
    for (format, text) in readings(&document, Tongue::Italian) {
        assert!(!text.to_lowercase().contains("la chiusura"), "{format}");
    }
}

#[test]
fn one_key_makes_the_book_and_says_where_it_is() {
    for (line, key) in [("market", "C-p"), ("closing", "b")] {
        let folder = tempfile::tempdir().expect("a folder");
        let mut stage = Stage::in_folder(folder.path());
        stage.open(samples().remove(0));
        go_to(&mut stage, line);
        stage.press(key).press("Enter");
        assert!(
            stage.text(80, 24).contains("Gli atti sono pronti"),
            "{}",
            stage.text(80, 24)
        );
        assert!(stage.text(80, 24).contains("atti.pdf"), "{}", stage.text(80, 24));
        for setting in Setting::ALL {
            let file = folder
                .path()
                .join(format!("papers/{OPEN_SPACE}/atti.{}", setting.ending()));
            assert!(file.exists(), "{}", file.display());
        }
    }
}

#[test]
fn the_archive_makes_the_book_of_a_past_laboratory() {
    let mut stage = archive();
    stage.press("Enter b Down Enter");
    let made = stage.effects.iter().find_map(|effect| match effect {
        Effect::MakeOf { session, making } => Some((session.clone(), *making)),
        _ => None,
    });
    let newest = samples().pop().expect("a sample").summary.id;
    assert_eq!(made, Some((newest, Making::Book(Edition::Final))));
}

#[test]
fn every_vote_is_in_every_format_beside_what_got_it() {
    let mut n_votes = 0;
    for document in laboratories() {
        let session = &document.session;
        let title = |id: &Id| {
            let sheet = session.proposal(id).map(|sheet| sheet.title().to_owned());
            let mut clusters = session.outcomes.clusters.iter();
            let cluster = clusters.find(|cluster| &cluster.id == id);
            sheet.or(cluster.map(|cluster| cluster.title.clone()))
        };
        for (format, text) in readings(&document, Tongue::Italian) {
            for tally in session.outcomes.ballots.iter().flat_map(|ballot| &ballot.tallies) {
                let title = title(&tally.on).expect("a sheet or a cluster");
                let named = plain(&fine(&format!("{} {title}", tally.on), Tongue::Italian));
                let (before, after) = (format!("{}{named}", tally.dots), format!("{named}{}", tally.dots));
                let is_there = text.contains(&before) || text.contains(&after);
                assert!(is_there, "{} {format}: {after}", document.summary.id);
                n_votes += 1;
            }
        }
    }
    assert!(n_votes > 100, "{n_votes}");
}

/// The first cells of the row of a phase in the programme of the book.
fn programme_row(text: &str, phase: &str) -> String {
    let mut rows = text.lines().skip_while(|line| !line.contains("Minuti  "));
    let row = rows.find(|row| row.contains(phase)).expect("the phase");
    row.split_whitespace().take(2).collect::<Vec<_>>().join(" ")
}

fn plain_text(document: &Document) -> String {
    let paper = book(document, Edition::Draft, &Words::new(Tongue::Italian));
    String::from_utf8(Setting::Plain.set(&paper).expect("a format")).expect("text")
}

#[test]
fn the_book_tells_the_hours_that_people_were_told_however_they_changed_since() {
    let mut stage = Stage::with(peopled("open_space", 6));
    stage.at("09:12").press("F5 C-d Down");
    stage.shows("►   togli 15' a «Pranzo»");
    stage.press("Enter Right Enter");
    let session = stage.session();
    let lunch = session.day.programme.iter().find(|line| line.phase.0 == "lunch");
    assert_eq!(lunch.map(|line| line.lasting()), Some(70));
    let text = plain_text(stage.document());
    assert!(text.contains("Previsto  "), "{text}");
    assert_eq!(programme_row(&text, "Pranzo"), "12:50 85");
    // Somebody corrected the file by hand: what was planned before is not known any more.
    let mut corrected = stage.document().clone();
    corrected.rebase();
    let text = plain_text(&corrected);
    assert!(text.contains("Orario  ") && !text.contains("Previsto"), "{text}");
    assert_eq!(programme_row(&text, "Pranzo"), "13:02 70");
}

#[test]
fn in_plain_text_a_table_with_room_stands_in_columns() {
    let paper = book(&samples().remove(0), Edition::Draft, &Words::new(Tongue::Italian));
    let text = String::from_utf8(Setting::Plain.set(&paper).expect("a format")).expect("text");
    let rows: Vec<&str> = text
        .lines()
        .skip_while(|line| !line.contains("Previsto"))
        .collect();
    assert!(rows[0].starts_with("  Previsto  Minuti  Fase"), "{}", rows[0]);
    assert!(
        rows[2].starts_with("  08:45     30      Accoglienza e registrazione"),
        "{}",
        rows[2]
    );
    assert!(
        text.lines().all(|line| line.chars().count() <= 78),
        "a line is too long"
    );
}

#[test]
fn a_plan_without_a_title_is_called_as_its_project_and_says_which_it_is() {
    let mut documents = samples();
    let document = documents
        .iter_mut()
        .find(|document| document.summary.id == OPEN_SPACE);
    let document = document.expect("the Open Space");
    let plan = &document.session.outcomes.plans[0];
    assert_eq!(
        (plan.title.as_str(), plan.project.as_ref()),
        ("", Some(&Id::from("PR01")))
    );
    for (format, text) in readings(document, Tongue::Italian) {
        assert!(!text.contains("A01PR01"), "{format}");
        assert!(text.contains("ProgettoPR01IlCancelloAperto"), "{format}");
    }
}
