//! A page that is only painted where it changes, as the terminal's is.

use cerchio::app::{Model, view_changes};
use cerchio::widget::Still;
use ratatui::backend::TestBackend;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::{Frame, Terminal};

/// What was left of the page before, and the page it was left of.
#[derive(Default)]
pub struct Follower {
    page: Buffer,
    still: Still,
}

impl Follower {
    /// The page of the model in that size, painted where it is not as the page before.
    pub fn follow(&mut self, model: &Model, width: u16, height: u16) -> &Buffer {
        self.paint(width, height, |still, frame| view_changes(model, still, frame))
    }

    /// Any page of that size, painted where it is not as the page before.
    pub fn paint(&mut self, width: u16, height: u16, view: impl FnOnce(&Still, &mut Frame)) -> &Buffer {
        if self.page.area != Rect::new(0, 0, width, height) {
            self.still.forget();
        }
        let mut page = painted(width, height, |frame| view(&self.still, frame));
        for place in self.still.turn().into_iter().flat_map(Rect::positions) {
            assert_eq!(page[place], Cell::default(), "painted twice at {place}");
            page[place] = self.page[place].clone();
        }
        self.page = page;
        &self.page
    }
}

/// A page of that size, painted.
pub fn painted(width: u16, height: u16, view: impl FnOnce(&mut Frame)) -> Buffer {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).expect("a test terminal");
    view(&mut terminal.get_frame());
    terminal.current_buffer_mut().clone()
}
