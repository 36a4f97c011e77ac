//! The square picture of a code, that a scanner reads and types.

use fast_qr::{ECL, QRBuilder};

/// The dark dots of a square, with the blank border that scanners need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Square {
    /// How many dots a side has, border included.
    pub side: usize,
    pub dark: Vec<(usize, usize)>,
}

/// The blank border, in dots.
const BORDER: usize = 2;

impl Square {
    /// Of a code as it is printed, without the dash: a scanner types it, and set for another keyboard it would type another
    /// sign there. None for a text too long for a square.
    pub fn of(code: &str) -> Option<Self> {
        let qr = QRBuilder::new(code.replace('-', "")).ecl(ECL::M).build().ok()?;
        let rows = (0..qr.size).map(|y| qr.data.get(y * qr.size..(y + 1) * qr.size));
        let mut dark = Vec::new();
        for (y, row) in rows.flatten().enumerate() {
            let dots = row.iter().enumerate().filter(|(_, dot)| dot.value());
            dark.extend(dots.map(|(x, _)| (x + BORDER, y + BORDER)));
        }
        Some(Self {
            side: qr.size + 2 * BORDER,
            dark,
        })
    }
}
