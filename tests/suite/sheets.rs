//! How the papers stand on their pages: what a designer would see at once.

use cerchio::domain::{Belonging, Document};
use cerchio::paper::{
    Block, Copies, Counted, Edition, Kit, Paper, Setting, book, code_of, furniture, kit, laid_out,
};
use cerchio::text::{Tongue, Words};

use crate::support::samples::samples;

const SIX: Copies = Copies {
    number: 6,
    counted: Counted::NotYet,
};

fn pages(paper: &Paper) -> Vec<Vec<String>> {
    laid_out(paper).expect("pages")
}

fn html(paper: &Paper) -> String {
    String::from_utf8(Setting::Html.set(paper).expect("a page")).expect("text")
}

/// The book of a laboratory and everything of its kit.
fn papers(document: &Document, words: &Words) -> Vec<Paper> {
    let kits = Kit::ALL
        .into_iter()
        .filter_map(|what| kit(document, what, SIX, words));
    kits.chain([book(document, Edition::Draft, words)]).collect()
}

/// What stands above something else.
fn headings(paper: &Paper) -> Vec<&str> {
    let headings = paper.blocks.iter().filter_map(|block| match block {
        Block::Chapter(title) | Block::Part(title) | Block::Sheet { title, .. } => Some(title.as_str()),
        Block::List { name, .. } => Some(name.as_str()),
        Block::Table(table) | Block::Grid(table) => Some(table.caption.as_str()),
        Block::Bars(bars) => Some(bars.caption.as_str()),
        _ => None,
    });
    headings.filter(|title| !title.is_empty()).collect()
}

#[test]
fn no_page_ends_with_a_heading() {
    for tongue in [Tongue::Italian, Tongue::English] {
        let words = Words::new(tongue);
        for document in samples() {
            for paper in papers(&document, &words) {
                let headings = headings(&paper);
                for page in pages(&paper) {
                    let last = page.last().map_or("", |line| line.trim());
                    assert!(!headings.contains(&last), "{}: {last}", paper.cover.kind);
                }
            }
        }
    }
}

#[test]
fn headings_that_follow_one_another_stay_with_what_they_head() {
    let words = Words::new(Tongue::Italian);
    let sheet = |title: &str| Block::Sheet {
        number: String::new(),
        title: title.to_owned(),
    };
    for filling in 20..45 {
        let text = Block::Text("una riga".to_owned());
        let mut blocks = vec![text; filling];
        blocks.extend([
            sheet("I piani"),
            sheet("Il primo"),
            Block::Text("chi lo fa".to_owned()),
        ]);
        let paper = Paper {
            blocks,
            words: furniture(&words),
            ..book(&samples()[0], Edition::Draft, &words)
        };
        let pages = pages(&paper);
        let page = pages
            .iter()
            .find(|page| page.iter().any(|line| line.trim() == "I piani"));
        let page = page.expect("the heading").join("\n");
        assert!(
            page.contains("Il primo") && page.contains("chi lo fa"),
            "{filling}: {page}"
        );
    }
}

#[test]
fn two_short_sheets_share_a_page_and_a_long_one_has_its_own() {
    let words = Words::new(Tongue::Italian);
    let open_space = kit(&samples()[0], Kit::Sheets, SIX, &words).expect("sheets");
    let sizes: Vec<usize> = pages(&open_space)
        .iter()
        .map(|page| page.iter().filter(|line| line.starts_with("Foglio n.")).count())
        .collect();
    assert_eq!(sizes, [2; 6], "six topics, six actions");
    let projects = kit(&samples()[0], Kit::Projects, SIX, &words).expect("sheets");
    assert_eq!(pages(&projects).len(), 6);
}

#[test]
fn no_page_is_begun_for_blank_rows_alone() {
    let words = Words::new(Tongue::Italian);
    for document in samples() {
        for what in [Kit::Invitations, Kit::SignIn] {
            let paper = kit(&document, what, SIX, &words).expect("a list");
            let family_names: Vec<&str> = document
                .session
                .people
                .iter()
                .map(|each| each.last.as_str())
                .collect();
            let pages = pages(&paper);
            let last = pages.last().expect("a page").join(" ");
            assert!(
                family_names.iter().any(|name| last.contains(name)),
                "{what:?}: {last}"
            );
        }
    }
}

#[test]
fn the_dot_of_a_badge_has_a_letter_and_a_name_besides_its_colour() {
    let sides = [
        (Belonging::Citizen, "p0", "C", "Cittadine e cittadini"),
        (Belonging::ThirdSector, "p1", "T", "Terzo settore"),
        (Belonging::Ausl, "p2", "I", "Istituzioni e servizi"),
        (Belonging::School, "p3", "S", "Scuole, imprese, altri"),
    ];
    let mut document = samples().remove(0);
    document.session.people.truncate(1);
    for (belonging, colour, letter, name) in sides {
        document.session.people[0].belonging = belonging;
        let paper = kit(&document, Kit::Badges, SIX, &Words::new(Tongue::Italian)).expect("a badge");
        let page = html(&paper);
        let dot = format!("<i class=\"{colour}\" aria-hidden=\"true\">{letter}</i> {name} · n.");
        assert!(page.contains(&dot), "{dot}");
        let printed = pages(&paper).concat();
        assert!(printed.contains(&letter.to_owned()), "{printed:?}");
        assert!(printed.iter().any(|line| line.starts_with(name)), "{printed:?}");
    }
}

#[test]
fn the_wall_says_the_number_and_the_proposer_of_what_hangs_there() {
    let words = Words::new(Tongue::Italian);
    let wall = kit(&samples()[0], Kit::Wall, SIX, &words).expect("a wall");
    let pages = pages(&wall);
    assert_eq!(pages.len(), 4, "three slots and all of it");
    assert!(pages[0].contains(&"T01 · Nadia Verdorto · Salone, lato palco".to_owned()));
    assert!(pages[3].join(" ").contains("T01"), "{:?}", pages[3]);
}

#[test]
fn a_table_card_has_number_theme_questions_and_etiquette() {
    let words = Words::new(Tongue::Italian);
    let cards = kit(&samples()[1], Kit::Tables, SIX, &words).expect("cards");
    let pages = pages(&cards);
    assert_eq!(pages.len(), 8, "each on its page");
    let first = pages[0].join(" ").replace("  ", " ");
    for part in [
        "Tavolo 1",
        "Accoglienza e orientamento",
        "Turno 3: Se potessimo",
        "Galateo: parla di ciò",
    ] {
        assert!(first.contains(part), "{part}: {first}");
    }
}

#[test]
fn the_minutes_of_a_cafe_stand_table_by_table() {
    let words = Words::new(Tongue::Italian);
    let minutes = kit(&samples()[1], Kit::Minutes, SIX, &words).expect("minutes");
    let lists = minutes.blocks.iter().filter_map(|block| match block {
        Block::List { name, items } if name.starts_with("Tavolo ") => Some(items.len()),
        _ => None,
    });
    assert_eq!(lists.count(), 8);
}

#[test]
fn a_blank_project_sheet_and_its_code_are_on_one_page() {
    let document = samples().remove(2);
    let paper = kit(&document, Kit::Projects, SIX, &Words::new(Tongue::English)).expect("sheets");
    for (copy, page) in (1..).zip(pages(&paper)) {
        let code = code_of(&document, &cerchio::domain::Errand::Project(copy)).expect("a code");
        assert!(page.contains(&format!("%{code}")), "{code}: {page:?}");
    }
}
