//! Pictures as filled paths: the square of a code, the dots of a ring.

use krilla::geom::{PathBuilder, Rect};
use krilla::surface::Surface;

use super::face::Ink;
use super::page::Place;
use super::paint::fill;
use crate::paper::ring::{Dot, SIDE as RING_SIDE};
use crate::paper::square::Square;

pub fn paint_square(surface: &mut Surface, place: Place, square: &Square) {
    let dot = place.width / square.side as f32;
    let mut path = PathBuilder::new();
    for (x, y) in &square.dark {
        let (x, y) = (place.x + dot * *x as f32, place.y + dot * *y as f32);
        if let Some(rect) = Rect::from_xywh(x, y, dot, dot) {
            path.push_rect(rect);
        }
    }
    if let Some(path) = path.finish() {
        surface.set_fill(Some(fill(Ink::Text)));
        surface.draw_path(&path);
    }
}

/// A circle is four curves.
pub fn paint_dots(surface: &mut Surface, place: Place, dots: &[Dot]) {
    const BEND: f32 = 0.552_285;
    let scale = place.width / RING_SIDE;
    for dot in dots {
        let (x, y) = (place.x + dot.x * scale, place.y + dot.y * scale);
        let (r, bend) = (dot.radius * scale, dot.radius * scale * BEND);
        let mut path = PathBuilder::new();
        path.move_to(x + r, y);
        path.cubic_to(x + r, y + bend, x + bend, y + r, x, y + r);
        path.cubic_to(x - bend, y + r, x - r, y + bend, x - r, y);
        path.cubic_to(x - r, y - bend, x - bend, y - r, x, y - r);
        path.cubic_to(x + bend, y - r, x + r, y - bend, x + r, y);
        path.close();
        if let Some(path) = path.finish() {
            surface.set_fill(Some(fill(dot_ink(dot.part))));
            surface.draw_path(&path);
        }
    }
}

/// The colour of a part of a ring.
pub fn dot_ink(part: usize) -> Ink {
    match part {
        0 => Ink::Accent,
        1 => Ink::Ochre,
        2 => Ink::Moss,
        _ => Ink::Soft,
    }
}
