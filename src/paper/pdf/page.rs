//! A page and what stands on it.

use super::face::{Ink, Type};
use super::lines::Line;
use crate::paper::ring::Dot;
use crate::paper::square::Square;

/// A4, in points.
pub const WIDTH: f32 = 595.28;
pub const HEIGHT: f32 = 841.89;
pub const LEFT: f32 = 76.0;
pub const RIGHT: f32 = WIDTH - 76.0;
pub const TOP: f32 = 84.0;
pub const BOTTOM: f32 = HEIGHT - 78.0;

/// What stands on a page, in reading order.
#[derive(Debug, Default)]
pub struct Page {
    pub marks: Vec<Mark>,
}

#[derive(Debug)]
pub enum Mark {
    Run(Run),
    /// A filled rectangle; says nothing.
    Block {
        place: Place,
        ink: Ink,
    },
    /// A code as a square of dots.
    Square {
        leaf: usize,
        place: Place,
        square: Square,
    },
    /// Dots of a picture; with no leaf where words beside them say the same.
    Dots {
        leaf: Option<usize>,
        place: Place,
        dots: Vec<Dot>,
    },
    /// Leads to a page.
    Link {
        leaf: usize,
        place: Place,
        to: Spot,
    },
}

/// A line of text and the leaf of the tree it belongs to; none for what is only decoration.
#[derive(Debug)]
pub struct Run {
    pub leaf: Option<usize>,
    pub x: f32,
    /// The baseline.
    pub y: f32,
    pub kind: Type,
    pub line: Line,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
}

/// A height on a page, by the number of the page from 0.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spot {
    pub page: usize,
    pub y: f32,
}
