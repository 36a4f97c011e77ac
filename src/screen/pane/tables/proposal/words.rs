//! What is said of a plan: how good it is, what it costs to leave things as they are, who changes, what gave way.

use ratatui::style::Style;

use super::figures::Figures;
use super::plan::Proposed;
use crate::domain::{Id, Person};
use crate::planner::cafe::{Manner, Relief};
use crate::screen::Desk;

/// Names of people who change are all said up to this many.
const MOST_NAMES: usize = 12;

pub fn head(proposed: &Proposed, desk: &Desk) -> Vec<(String, Style)> {
    let look = desk.look;
    let figures = Figures::of_plan(proposed);
    let cost = sentence(&cost(&figures, proposed, desk));
    let verdict = verdict(proposed, &figures, desk);
    let mut lines = vec![
        (title(proposed, desk), look.title()),
        (format!("{cost} {verdict}"), look.good()),
    ];
    if proposed.is_replan() {
        lines.extend(compared(proposed, &figures, desk));
    }
    let notes = notes(proposed, &figures, desk).into_iter();
    lines.extend(notes.map(|note| (note, look.warning())));
    lines
}

/// What it costs to leave the chairs as they are, and who would change.
fn compared(proposed: &Proposed, figures: &Figures, desk: &Desk) -> Vec<(String, Style)> {
    let now = Figures::of_now(proposed);
    if now == *figures && proposed.changed().is_empty() {
        return vec![(desk.say("seating-fine"), desk.look.strong())];
    }
    let facts = [("cost", cost_now(&now, desk).into())];
    vec![
        (desk.tell("seating-now", &facts), desk.look.text()),
        (changed(proposed, desk), desk.look.strong()),
    ]
}

/// The same text with a capital.
fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    first + letters.as_str()
}

/// What the plan is after, in words.
pub fn manner(proposed: &Proposed, desk: &Desk) -> String {
    desk.say(match proposed.drafted.manner {
        Manner::Few => "seating-few",
        Manner::Anew => "seating-anew",
        Manner::Home => "seating-home",
    })
}

fn title(proposed: &Proposed, desk: &Desk) -> String {
    let rounds: Vec<String> = proposed.call.coming().iter().map(u32::to_string).collect();
    let facts = [
        ("rounds", rounds.join(", ").into()),
        ("n", proposed.call.coming().len().into()),
        ("manner", manner(proposed, desk).into()),
        ("way", (proposed.way + 1).into()),
        ("ways", proposed.n_ways().into()),
    ];
    desk.tell("seating-title", &facts)
}

/// "3 coppie si rivedono, 2 persone senza sedia."
fn cost(figures: &Figures, proposed: &Proposed, desk: &Desk) -> String {
    let alike = if alike_is_least(proposed) {
        "seating-alike.forced"
    } else {
        "seating-alike"
    };
    costs(figures, alike, desk)
}

/// What a plan costs with a change of places, and without.
pub fn cost_of_swap(proposed: &Proposed, round: u32, pair: (&Id, &Id), desk: &Desk) -> String {
    let (with, without) = (
        Figures::with_swap(proposed, round, pair),
        Figures::of_plan(proposed),
    );
    if with == without {
        return desk.say("swap-plan-same");
    }
    let facts = [
        ("with", cost_now(&with, desk).into()),
        ("without", cost_now(&without, desk).into()),
    ];
    desk.tell("swap-plan-cost", &facts)
}

pub fn cost_now(figures: &Figures, desk: &Desk) -> String {
    costs(figures, "seating-alike", desk)
}

fn costs(figures: &Figures, alike: &str, desk: &Desk) -> String {
    let mut parts = vec![desk.tell("seating-again", &[("n", figures.again.into())])];
    for (key, n) in [
        ("seating-back", figures.back),
        ("seating-standing", figures.standing),
        ("seating-small", figures.small.len()),
        (alike, figures.alike),
    ] {
        if n > 0 {
            parts.push(desk.tell(key, &[("n", n.into())]));
        }
    }
    desk.tell("seating-cost", &[("parts", parts.join(", ").into())])
}

/// True when no plan parts the people of one organisation better.
fn alike_is_least(proposed: &Proposed) -> bool {
    let drafted = proposed.drafted;
    if !proposed.by_hand.is_empty() {
        return false;
    }
    let least = drafted.bound.same_group_lb.first();
    drafted.score.same_group_pairs.first() <= least
}

/// Whether it can be better, and why what remains cannot be avoided.
fn verdict(proposed: &Proposed, figures: &Figures, desk: &Desk) -> String {
    let drafted = proposed.drafted;
    let avoidable = drafted.score.repeats.saturating_sub(drafted.bound.repeats_lb);
    let goes_back_least = figures.back == 0 || drafted.score.revisits <= drafted.bound.revisits_lb;
    let parts_best = alike_is_least(proposed);
    let is_least = drafted.is_proven || (avoidable == 0 && goes_back_least && parts_best);
    let is_perfect = figures.again == 0 && figures.back == 0 && figures.standing == 0 && parts_best;
    if !proposed.by_hand.is_empty() {
        let before = cost_now(&Figures::before_hand(proposed), desk);
        let facts = [("n", proposed.by_hand.len().into()), ("before", before.into())];
        return desk.tell("seating-by-hand", &facts);
    }
    let key = match (drafted.manner, is_least, proposed.is_over) {
        (Manner::Few | Manner::Anew | Manner::Home, _, _) if is_perfect => "seating-perfect",
        (Manner::Few, true, _) => "seating-proven-few",
        (Manner::Anew | Manner::Home, true, _) if proposed.call.n_open() == 1 => "seating-one-table",
        (Manner::Anew | Manner::Home, true, _) => "seating-proven",
        (Manner::Few, false, true) => "seating-done-few",
        (Manner::Anew | Manner::Home, false, true) => "seating-done",
        (Manner::Few | Manner::Anew | Manner::Home, false, false) => "seating-searching",
    };
    let facts = [
        (
            "less",
            usize::try_from(avoidable)
                .unwrap_or(usize::MAX)
                .min(figures.again)
                .into(),
        ),
        ("tables", proposed.call.n_open().into()),
    ];
    desk.tell(key, &facts)
}

/// Who has to be told another table.
fn changed(proposed: &Proposed, desk: &Desk) -> String {
    let changed = proposed.changed();
    let names = changed
        .iter()
        .take(MOST_NAMES)
        .map(|person| proposed.short(&person.id));
    let names: Vec<String> = names.collect();
    let facts = [
        ("n", changed.len().into()),
        ("more", changed.len().saturating_sub(names.len()).into()),
        ("names", names.join(", ").into()),
    ];
    desk.tell("seating-changed", &facts)
}

/// Tables added and handed over, wishes that gave way, tables left with few people.
fn notes(proposed: &Proposed, figures: &Figures, desk: &Desk) -> Vec<String> {
    let call = proposed.call;
    let mut notes = Vec::new();
    if !call.added.is_empty() {
        let numbers: Vec<String> = call.added.iter().map(crate::domain::Table::number).collect();
        let facts = [
            ("n", numbers.len().into()),
            ("numbers", numbers.join(", ").into()),
        ];
        notes.push(desk.tell("seating-added", &facts));
    }
    if !call.resting.is_empty() {
        let numbers: Vec<String> = call.resting.iter().map(number).collect();
        let facts = [
            ("n", numbers.len().into()),
            ("numbers", numbers.join(", ").into()),
        ];
        notes.push(desk.tell("seating-resting", &facts));
    }
    for heir in &call.heirs {
        let facts = [
            ("table", number(&heir.table).into()),
            ("name", name(proposed.session.person(&heir.to)).into()),
        ];
        notes.push(desk.tell("seating-heir", &facts));
    }
    notes.extend(
        proposed
            .drafted
            .reliefs
            .iter()
            .map(|relief| given_up(relief, proposed, desk)),
    );
    if !figures.small.is_empty() {
        let numbers: Vec<String> = figures.small.iter().map(number).collect();
        let facts = [
            ("n", numbers.len().into()),
            ("numbers", numbers.join(", ").into()),
        ];
        notes.push(desk.tell("seating-small-tables", &facts));
    }
    notes
}

fn given_up(relief: &Relief, proposed: &Proposed, desk: &Desk) -> String {
    let person = |number: &usize| {
        let id = proposed.call.people.get(*number);
        name(id.and_then(|id| proposed.session.person(id)))
    };
    let (key, one, other) = match relief {
        Relief::Apart(one, other) => ("seating-relief-apart", person(one), person(other)),
        Relief::Together(one, other) => ("seating-relief-together", person(one), person(other)),
        Relief::Stays(one) => ("seating-relief-stays", person(one), String::new()),
    };
    desk.tell(key, &[("one", one.into()), ("other", other.into())])
}

fn name(person: Option<&Person>) -> String {
    person.map(Person::name).unwrap_or_default()
}

fn number(table: &Id) -> String {
    table
        .parts()
        .map_or_else(|| table.to_string(), |(_, number)| number.to_string())
}

/// What is told when the plan is accepted.
pub fn accepted(proposed: &Proposed, desk: &Desk) -> String {
    let rounds: Vec<String> = proposed.call.coming().iter().map(u32::to_string).collect();
    let facts = [
        ("rounds", rounds.join(", ").into()),
        ("n", rounds.len().into()),
        ("met", cost(&Figures::of_plan(proposed), proposed, desk).into()),
    ];
    desk.tell("told-seated-all", &facts)
}
