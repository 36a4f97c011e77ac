//! People as dots in a circle: where each dot stands.

use std::f32::consts::TAU;

use super::Ring;
use crate::domain::Belonging;

/// The side of the square that the circle fills.
pub const SIDE: f32 = 100.0;

/// The widest dots, and the least room between two, in their widths.
const WIDEST: f32 = 4.6;
const APART: f32 = 1.3;
/// No more circles inside each other than these, while dots can be made smaller.
const MOST_CIRCLES: usize = 4;

/// The parts that people are shown in, as many as there are colours: citizens, the third sector, the institutions, the
/// others. Each has its name, and its letter beside the colour.
pub const PARTS: [&str; 4] = [
    "card-citizens",
    "card-third-sector",
    "card-institutions",
    "card-others",
];

/// Which of them somebody from there belongs to.
pub fn part_of(belonging: Belonging) -> usize {
    match belonging {
        Belonging::Citizen => 0,
        Belonging::ThirdSector => 1,
        Belonging::Union
        | Belonging::Municipality
        | Belonging::PlanningOffice
        | Belonging::Ausl
        | Belonging::Asc
        | Belonging::Asp => 2,
        Belonging::Business | Belonging::School | Belonging::Other => 3,
    }
}

/// One person.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dot {
    pub x: f32,
    pub y: f32,
    pub radius: f32,
    /// Which part of the ring it belongs to.
    pub part: usize,
}

impl Ring {
    /// The dots, part after part round the circle.
    pub fn dots(&self) -> Vec<Dot> {
        let n: u32 = self.parts.iter().map(|(_, number)| number).sum();
        let circles = circles(n as f32);
        let mut turns: Vec<(f32, f32, f32)> = Vec::new();
        for circle in &circles {
            let step = TAU / circle.dots.max(1.0);
            let dots = (0..).map(|dot| dot as f32).take_while(|dot| *dot < circle.dots);
            turns.extend(dots.map(|dot| (dot * step, circle.radius, circle.dot)));
        }
        turns.sort_by(|one, other| one.0.total_cmp(&other.0));
        let parts = self.parts.iter().enumerate();
        let parts = parts.flat_map(|(part, (_, number))| std::iter::repeat_n(part, *number as usize));
        turns
            .into_iter()
            .zip(parts)
            .map(|((turn, far, radius), part)| Dot {
                x: SIDE / 2.0 + far * turn.sin(),
                y: SIDE / 2.0 - far * turn.cos(),
                radius,
                part,
            })
            .collect()
    }
}

/// A circle of dots.
struct Circle {
    radius: f32,
    /// How many, and how large.
    dots: f32,
    dot: f32,
}

/// As few circles as hold all dots at their widest; smaller dots where that is not enough.
fn circles(n: f32) -> Vec<Circle> {
    let mut dot = WIDEST;
    loop {
        for most in 1..=MOST_CIRCLES {
            let radii: Vec<f32> = (0..most)
                .map(|circle| SIDE / 2.0 - dot - circle as f32 * dot * 2.0 * APART)
                .filter(|radius| *radius > dot * 3.0)
                .collect();
            let room = |radius: &f32| (TAU * radius / (dot * 2.0 * APART)).floor();
            if radii.iter().map(room).sum::<f32>() >= n || dot < 0.2 {
                return shared(n, &radii, dot);
            }
        }
        dot *= 0.95;
    }
}

/// Each circle has its share of the dots, the outermost what is left over.
fn shared(n: f32, radii: &[f32], dot: f32) -> Vec<Circle> {
    let whole: f32 = radii.iter().sum();
    let mut left = n;
    let mut circles: Vec<Circle> = Vec::new();
    for (idx, radius) in radii.iter().enumerate().rev() {
        let dots = if idx == 0 {
            left
        } else {
            (n * radius / whole).floor()
        };
        left -= dots;
        circles.push(Circle {
            radius: *radius,
            dots,
            dot,
        });
    }
    circles
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ring(parts: &[u32]) -> Ring {
        Ring {
            says: String::new(),
            parts: parts.iter().map(|number| (String::new(), *number)).collect(),
        }
    }

    #[test]
    fn everybody_has_a_dot_inside_the_square() {
        for parts in [&[1][..], &[40, 20, 10, 6], &[700, 300], &[0, 3]] {
            let dots = ring(parts).dots();
            assert_eq!(dots.len(), parts.iter().sum::<u32>() as usize);
            let is_inside = |at: f32, dot: &Dot| at >= dot.radius - 0.1 && at <= SIDE - dot.radius + 0.1;
            assert!(
                dots.iter()
                    .all(|dot| is_inside(dot.x, dot) && is_inside(dot.y, dot))
            );
        }
    }

    #[test]
    fn no_dot_hides_another() {
        let dots = ring(&[43, 18, 12, 3]).dots();
        for (idx, one) in dots.iter().enumerate() {
            for other in dots.iter().skip(idx + 1) {
                let far = (one.x - other.x).hypot(one.y - other.y);
                assert!(far > one.radius * 1.9, "{one:?} {other:?}");
            }
        }
    }
}
