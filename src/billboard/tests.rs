use chrono::NaiveDateTime;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

use super::{Moment, Poster, billboard};
use crate::domain::{Document, Id};
use crate::label::Labels;
use crate::look::Look;
use crate::store::{Reading, read};
use crate::text::{Tongue, Words};

const SAMPLES: [&str; 3] = [
    include_str!("../../sessions/2025-05-17-nessuno-resta-solo.ron"),
    include_str!("../../sessions/2025-10-09-la-casa-della-salute-e-di-tutti.ron"),
    include_str!("../../sessions/2026-03-07-abitare-vicini-2035.ron"),
];

fn sample(idx: usize) -> Document {
    match read(SAMPLES[idx].as_bytes()) {
        Reading::Whole(lifted) | Reading::ByHand(lifted) => lifted.document,
        Reading::Newer { .. } | Reading::Damaged(_) => panic!("the sample does not read"),
    }
}

fn at(moment: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(moment, "%Y-%m-%d %H:%M:%S").expect("a moment")
}

fn poster(document: &Document) -> Poster {
    Poster::of(
        document,
        &Labels {
            words: &Words::new(Tongue::Italian),
        },
    )
}

fn picture(poster: &Poster, moment: Moment, width: u16, height: u16) -> String {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).expect("a terminal");
    let words = Words::new(Tongue::Italian);
    terminal
        .draw(|frame| billboard(poster, moment, &words, &Look::colour(), frame))
        .expect("a picture");
    terminal.backend().to_string()
}

fn moment(hour: &str) -> Moment<'static> {
    Moment {
        now: at(hour),
        turned: 0,
        notice: None,
    }
}

/// The café while its second round runs.
fn in_the_second_round() -> Document {
    let mut document = sample(1);
    let line = crate::domain::line_of_round(&document, 2)
        .expect("a second round")
        .id
        .clone();
    document.session.day.now = Some(line.clone());
    for each in &mut document.session.day.programme {
        if each.id == line {
            each.started = Some(at("2025-10-09 18:00:00"));
            each.minutes = 25;
        }
    }
    document
}

#[test]
fn nothing_of_a_person_is_on_the_poster() {
    for idx in 0..SAMPLES.len() {
        let document = sample(idx);
        let held = format!("{:?}", poster(&document));
        for person in &document.session.people {
            assert!(!held.contains(&person.name()), "{}", person.name());
            assert!(
                person.last.is_empty() || !held.contains(&person.last),
                "{}",
                person.last
            );
            let needs = &person.care.accessibility;
            assert!(needs.is_empty() || !held.contains(needs.as_str()), "{needs}");
        }
        // A word alone, "fine", is also the name of a phase.
        let sentences = document
            .session
            .day
            .log
            .iter()
            .filter(|entry| entry.text.contains(' '));
        for entry in sentences {
            assert!(!held.contains(&entry.text), "{}", entry.text);
        }
    }
}

#[test]
fn the_clock_is_seven_rows_high_at_eighty_columns() {
    let shown = picture(
        &poster(&in_the_second_round()),
        moment("2025-10-09 18:12:30"),
        80,
        24,
    );
    let high = shown.lines().filter(|line| line.contains("██")).count();
    assert_eq!(high, 7, "{shown}");
    assert!(shown.contains("fino alle 18:25"), "{shown}");
}

#[test]
fn every_badge_finds_its_table() {
    let document = in_the_second_round();
    let poster = poster(&document);
    let turn = poster.turn.as_ref().expect("a round");
    let seated: usize = document
        .session
        .cafe
        .seatings
        .iter()
        .filter(|seating| seating.round == 2)
        .map(|seating| seating.people().count())
        .sum();
    assert_eq!((turn.round, turn.seats.len()), (2, seated));
    let shown = pages_of(&poster, 80, 24);
    for (badge, table) in &turn.seats {
        assert!(shown.contains(&format!("{badge:>3} › tavolo {table}")), "{badge}");
    }
}

#[test]
fn a_page_of_seats_is_full_before_another_begins() {
    let mut poster = poster(&in_the_second_round());
    let turn = poster.turn.as_mut().expect("a round");
    turn.seats = (1..=300).map(|badge| (badge, "1".to_owned())).collect();
    turn.question = "Chi comincia?".to_owned();
    let shown: Vec<usize> = super::page::pages(&poster, 80, 15, &Words::new(Tongue::Italian))
        .iter()
        .filter_map(|page| match page {
            super::page::Page::Seats { seats, .. } => Some(seats.len()),
            _ => None,
        })
        .collect();
    // Four beside each other, in all rows but the one of the title.
    assert_eq!(shown.first(), Some(&(14 * 4)), "{shown:?}");
}

/// All that turning the pages shows.
fn pages_of(poster: &Poster, width: u16, height: u16) -> String {
    let page = |turned| Moment {
        turned,
        ..moment("2025-10-09 18:12:30")
    };
    (0..24)
        .map(|turned| picture(poster, page(turned), width, height))
        .collect()
}

#[test]
fn every_topic_of_the_wall_is_on_some_page_of_any_projector() {
    let document = sample(0);
    let poster = poster(&document);
    for (width, height) in [(60, 20), (80, 24), (120, 40), (200, 60), (400, 120)] {
        let shown = pages_of(&poster, width, height);
        let on_the_wall = document
            .session
            .proposals
            .iter()
            .filter(|topic| topic.is_standing() && topic.position.cell.is_some());
        for topic in on_the_wall {
            assert!(
                shown.contains(topic.id.as_str()),
                "{} at {width}×{height}",
                topic.id
            );
        }
    }
}

#[test]
fn no_size_is_too_odd() {
    let poster = poster(&sample(0));
    for width in [1, 2, 39, 40, 41, 63, 500] {
        for height in [1, 2, 17, 18, 19, 200] {
            picture(&poster, moment("2025-05-17 10:00:00"), width, height);
        }
    }
}

#[test]
fn before_the_start_it_says_when_one_begins_and_after_the_end_it_thanks() {
    let closed = picture(&poster(&sample(0)), moment("2025-05-17 10:00:00"), 80, 24);
    assert!(closed.contains("Il laboratorio è chiuso"), "{closed}");
    let mut document = sample(0);
    document.session.day.state = crate::domain::DayState::Prepared;
    for line in &mut document.session.day.programme {
        (line.started, line.ended) = (None, None);
    }
    let before = picture(&poster(&document), moment("2025-05-17 08:40:00"), 80, 24);
    assert!(before.contains("Si comincia alle"), "{before}");
}

#[test]
fn time_that_is_up_is_said() {
    let shown = picture(
        &poster(&in_the_second_round()),
        moment("2025-10-09 18:26:10"),
        80,
        24,
    );
    assert!(shown.contains("il tempo è finito alle 18:25"), "{shown}");
}

#[test]
fn a_file_that_cannot_be_read_is_said_at_the_foot() {
    let notice = Moment {
        notice: Some("Il disco non risponde."),
        ..moment("2025-10-09 18:00:00")
    };
    assert!(picture(&poster(&sample(1)), notice, 80, 24).contains("Il disco non risponde."));
}

#[test]
fn a_name_in_a_title_is_veiled_unless_the_person_agreed() {
    let mut document = sample(0);
    let shy = document.session.people.iter_mut().next().expect("a person");
    shy.consents.name_in_report = false;
    let name = shy.name();
    document.session.proposals[0].text = format!("Aiutiamo {name} con la spesa");
    document.session.reports[0].title = format!("La spesa di {name}");
    let held = format!("{:?}", poster(&document));
    assert!(!held.contains(&name), "{held}");
}

#[test]
fn a_walk_is_never_shown() {
    let mut document = sample(0);
    let before = poster(&document);
    document.session.wall.walks.clear();
    document
        .session
        .wall
        .sign_ups
        .retain(|each| each.topic != Id::from("T01"));
    assert_eq!(before, poster(&document));
}

#[test]
fn the_question_of_the_round_is_read_whole_over_the_seats() {
    let document = in_the_second_round();
    let question = &document.session.room.rounds[1].question;
    let poster = poster(&document);
    let pages = (0..20).map(|turned| {
        let moment = Moment {
            turned,
            ..moment("2025-10-09 18:05:00")
        };
        picture(&poster, moment, 80, 24)
    });
    let pages: Vec<String> = pages.collect();
    let plain = |text: &str| -> String { text.chars().filter(|letter| letter.is_alphanumeric()).collect() };
    let seats: Vec<&String> = pages
        .iter()
        .filter(|page| page.contains("il tuo tavolo"))
        .collect();
    assert!(!seats.is_empty(), "{pages:?}");
    for page in seats {
        assert!(plain(page).contains(&plain(question)), "{page}");
    }
    let badges = poster.turn.iter().flat_map(|turn| &turn.seats);
    for (badge, _) in badges {
        let is_shown =
            |page: &String| page.contains(&format!("{badge} ►")) || page.contains(&format!("{badge} "));
        assert!(pages.iter().any(is_shown), "{badge}");
    }
}
