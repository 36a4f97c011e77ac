//! A number over the years: a bar for each, and the number beside it.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::super::Desk;
use super::super::figures::amount;
use crate::registry::indicator::Amount;
use crate::widget::{Column, Row, list};

/// The longest bar.
const LONGEST: u16 = 40;

/// The amounts of a figure, oldest first; none where it is not collected.
pub struct Trend(Vec<(i32, Option<Amount>)>);

impl Trend {
    pub fn of(amounts: Vec<(i32, Option<Amount>)>) -> Self {
        Self(amounts)
    }

    /// Draws the latest years there is room for.
    pub fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let height = usize::from(area.height);
        let seen = self.0.iter().skip(self.0.len().saturating_sub(height));
        let most = self
            .0
            .iter()
            .filter_map(|(_, amount)| amount.map(Amount::units))
            .max();
        let room = area.width.saturating_sub(24).clamp(4, LONGEST);
        let rows: Vec<Row> = seen
            .map(|(year, known)| {
                let drawn = known.map_or_else(String::new, |known| {
                    bar(known.units(), most.unwrap_or(0), room, desk)
                });
                let said = known.map_or_else(|| desk.say("not-collected"), |known| amount(known, desk.words));
                Row::new(vec![
                    (year.to_string(), desk.look.dim()),
                    (said, desk.look.strong()),
                    (drawn, desk.look.text()),
                ])
            })
            .collect();
        let columns = [Column::Fixed(4), Column::Fixed(14), Column::Rest];
        list(&rows, &columns, None, desk.look, area, frame);
    }
}

/// A bar as long as its share of the largest; something is never drawn as nothing.
pub fn bar(units: u64, most: u64, room: u16, desk: &Desk) -> String {
    if most == 0 || units == 0 {
        return String::new();
    }
    let length = (units.saturating_mul(u64::from(room)) / most).max(1);
    desk.look
        .symbols
        .full
        .repeat(usize::try_from(length).unwrap_or(0))
}
