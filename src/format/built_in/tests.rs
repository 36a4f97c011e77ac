//! The built-in templates are whole, in both languages, and can be run to the end.

use super::built_in;
use crate::format::{Activity, Bilingual, Entry, KindId, Template, Variant, read};

fn templates() -> Vec<Template> {
    built_in()
        .into_iter()
        .map(|(name, text)| read(text).unwrap_or_else(|faults| panic!("{name}: {faults:?}")))
        .collect()
}

/// Every text of a template, with the place it is used in.
fn texts(template: &Template) -> Vec<(String, &Bilingual)> {
    let mut texts = vec![
        ("name".to_owned(), &template.name),
        ("what".to_owned(), &template.what),
        ("when".to_owned(), &template.when),
    ];
    for kind in &template.kinds {
        let of = |part: &str| format!("{} {part}", kind.id.0);
        texts.extend([
            (of("name"), &kind.name),
            (of("plural"), &kind.plural),
            (of("text"), &kind.text),
        ]);
        for field in &kind.fields {
            texts.push((of(&field.id), &field.name));
            if !field.hint.it.is_empty() || !field.hint.en.is_empty() {
                texts.push((of(&field.id), &field.hint));
            }
            if let Entry::Choice(answers) = &field.entry {
                texts.extend(answers.iter().map(|answer| (of(&answer.id), &answer.name)));
            }
        }
    }
    for phase in &template.phases {
        texts.push((phase.id.0.clone(), &phase.name));
        let lines = phase.say.iter().chain(&phase.rules).chain(&phase.checks);
        texts.extend(lines.map(|line| (phase.id.0.clone(), line)));
    }
    for variant in &template.variants {
        texts.extend([
            (variant.id.clone(), &variant.name),
            (variant.id.clone(), &variant.note),
        ]);
    }
    texts
}

fn activities<'a>(template: &'a Template, variant: &Variant) -> Vec<&'a Activity> {
    variant
        .order
        .iter()
        .map(|item| &template.phase(&item.phase).unwrap().activity)
        .collect()
}

/// The kinds whose sheets are written in an activity.
fn kinds_of(activity: &Activity) -> Vec<&KindId> {
    match activity {
        Activity::Collect { kinds } => kinds.iter().collect(),
        Activity::Wall { kind } | Activity::Tables { kind } => vec![kind],
        Activity::Lend { kind, bookings } => [kind].into_iter().chain(bookings).collect(),
        Activity::Welcome
        | Activity::Circle
        | Activity::Pause
        | Activity::Groups
        | Activity::Reports
        | Activity::Cluster { .. }
        | Activity::Vote { .. }
        | Activity::Plans
        | Activity::Projects
        | Activity::Meetings
        | Activity::Close => Vec::new(),
    }
}

#[test]
fn the_file_has_the_name_of_the_format() {
    for (template, (name, _)) in templates().iter().zip(built_in()) {
        assert_eq!(format!("{}.ron", template.id), name);
    }
}

#[test]
fn every_text_is_in_both_languages() {
    for template in templates() {
        for (place, text) in texts(&template) {
            assert!(!text.it.trim().is_empty(), "{}: {place}", template.id);
            assert!(!text.en.trim().is_empty(), "{}: {place}", template.id);
        }
    }
}

#[test]
fn texts_are_written_with_care() {
    let slips = [
        "  ", " ,", " .", " ;", "..", "E'", " e' ", "perche'", "perchè", "piu'", "puo'", "cosi'", "citta'",
        "gia'", "qual'è", "un pò", "sè ", "’", "http",
    ];
    for template in templates() {
        for (place, text) in texts(&template) {
            for side in [&text.it, &text.en] {
                assert_eq!(side.trim(), side.as_str(), "{}: {place}", template.id);
                for slip in slips {
                    assert!(
                        !side.contains(slip),
                        "{}: {place}: «{slip}» in {side}",
                        template.id
                    );
                }
            }
        }
    }
}

#[test]
fn what_the_facilitator_says_can_be_read_aloud() {
    for template in templates() {
        for phase in &template.phases {
            let pause = phase.activity == Activity::Pause;
            assert!(pause || !phase.say.is_empty(), "{}: {}", template.id, phase.id.0);
            assert!(
                pause || !phase.checks.is_empty(),
                "{}: {}",
                template.id,
                phase.id.0
            );
            for speech in &phase.say {
                for side in [&speech.it, &speech.en] {
                    let sentences = side.matches(['.', '?', '!', '…']).count();
                    assert!(
                        (2..=6).contains(&sentences),
                        "{}: {sentences} in {side}",
                        template.id
                    );
                    assert!(side.ends_with(['.', '?', '!']), "{}: {side}", template.id);
                }
            }
        }
    }
}

#[test]
fn every_variant_goes_from_welcome_through_projects_to_closing() {
    for template in templates() {
        for variant in &template.variants {
            let activities = activities(&template, variant);
            let place = format!("{} {}", template.id, variant.id);
            assert_eq!(activities.first(), Some(&&Activity::Welcome), "{place}");
            assert!(activities.contains(&&Activity::Projects), "{place}");
            let closings = activities
                .iter()
                .filter(|activity| ***activity == Activity::Close)
                .count();
            assert_eq!(closings, 1, "{place}");
        }
    }
}

#[test]
fn every_phase_and_kind_is_used() {
    for template in templates() {
        for phase in &template.phases {
            let used = template
                .variants
                .iter()
                .any(|variant| variant.order.iter().any(|item| item.phase == phase.id));
            assert!(used, "{}: phase {}", template.id, phase.id.0);
        }
        for kind in &template.kinds {
            let used = template
                .phases
                .iter()
                .any(|phase| kinds_of(&phase.activity).contains(&&kind.id));
            assert!(used, "{}: kind {}", template.id, kind.id.0);
        }
    }
}

#[test]
fn each_day_lasts_a_sensible_time_without_long_gaps() {
    for template in templates() {
        for variant in &template.variants {
            let hours = variant.timetable();
            let mut above: Option<(u32, u32)> = None;
            let mut began = 0;
            for (item, begins) in variant.order.iter().zip(hours) {
                let place = format!("{} {} {}", template.id, variant.id, item.phase.0);
                match above {
                    Some((day, ends)) if day == item.day => {
                        assert!(begins >= ends && begins - ends <= 5, "{place} {begins} {ends}");
                    }
                    _ => began = begins,
                }
                let ends = begins + item.minutes;
                assert!(ends - began <= 9 * 60, "{place}");
                above = Some((item.day, ends));
            }
        }
    }
}
