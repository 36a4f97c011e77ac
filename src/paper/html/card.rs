//! What stands on a card: numbers in boxes, people in a circle.

use maud::{Markup, html};

use super::facts;
use crate::paper::ring::SIDE;
use crate::paper::{Block, Cover, Number, Paper, Ring};

pub fn band(cover: &Cover) -> Markup {
    html! {
        p.kind { (cover.kind) }
        h1 { (cover.title) }
        @if !cover.question.is_empty() { p.question { (cover.question) } }
    }
}

/// The portrait, and the fields beside it.
pub fn front(paper: &Paper) -> Markup {
    let portrait = paper.blocks.first();
    html! {
        div.who {
            @if let Some(Block::Ring(ring)) = portrait { (self::ring(ring)) }
            (facts(&paper.cover.facts))
        }
    }
}

pub fn numbers(numbers: &[Number]) -> Markup {
    html! {
        ul.numbers {
            @for each in numbers {
                li { b { (each.number) } " " strong { (each.name) } " " span { (each.text) } }
            }
        }
    }
}

/// The picture, and its numbers beside it, each with the colour of its dots.
pub fn ring(ring: &Ring) -> Markup {
    html! {
        div.ring {
            svg viewBox={ "0 0 " (SIDE) " " (SIDE) } role="img" aria-label=(ring.says) {
                @for dot in ring.dots() {
                    circle class={ "p" (dot.part) } cx=(cut(dot.x)) cy=(cut(dot.y)) r=(cut(dot.radius)) {}
                }
            }
            ul {
                @for (part, (name, number)) in ring.parts.iter().enumerate() {
                    li { i class={ "p" (part) } aria-hidden="true" {} (name) " " b { (number) } }
                }
            }
        }
    }
}

fn cut(length: f32) -> String {
    format!("{length:.2}")
}
