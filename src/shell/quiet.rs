//! A backend that writes nothing when nothing changed, and one frame in one write when something did.

use std::cell;
use std::io::{self, Write};

use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};
use ratatui_crossterm::CrosstermBackend;

/// The terminal, spoken to only when there is something to say.
#[derive(Default)]
pub struct Quiet {
    /// What the frame being painted says, until it is whole.
    page: Vec<u8>,
    cursor: Cursor,
    /// Asked once: the terminal says when it changes, and asking before each frame is not free.
    size: cell::Cell<Option<Size>>,
}

/// What the terminal does with its cursor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Cursor {
    /// As it was found.
    #[default]
    Unknown,
    Hidden,
    Shown,
    At(Position),
}

impl Quiet {
    /// The backend that knows the sequences, writing on the page. The page is never flushed, whatever that one does.
    fn pen(&mut self) -> CrosstermBackend<&mut Vec<u8>> {
        CrosstermBackend::new(&mut self.page)
    }

    /// Has the size asked again.
    pub fn forget_size(&mut self) {
        self.size.set(None);
    }
}

impl Backend for Quiet {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let mut content = content.peekable();
        if content.peek().is_none() {
            return Ok(());
        }
        if let Cursor::At(_) = self.cursor {
            self.cursor = Cursor::Shown;
        }
        self.pen().draw(content)
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        if self.cursor == Cursor::Hidden {
            return Ok(());
        }
        self.cursor = Cursor::Hidden;
        self.pen().hide_cursor()
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        match self.cursor {
            Cursor::Shown | Cursor::At(_) => Ok(()),
            Cursor::Unknown | Cursor::Hidden => {
                self.cursor = Cursor::Shown;
                self.pen().show_cursor()
            }
        }
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        self.pen().get_cursor_position()
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        let position = position.into();
        if self.cursor == Cursor::At(position) {
            return Ok(());
        }
        if self.cursor == Cursor::Shown {
            self.cursor = Cursor::At(position);
        }
        self.pen().set_cursor_position(position)
    }

    fn clear(&mut self) -> io::Result<()> {
        self.pen().clear()
    }

    fn clear_region(&mut self, clear_type: ClearType) -> io::Result<()> {
        self.pen().clear_region(clear_type)
    }

    fn size(&self) -> io::Result<Size> {
        if let Some(size) = self.size.get() {
            return Ok(size);
        }
        let size = CrosstermBackend::new(io::sink()).size()?;
        self.size.set(Some(size));
        Ok(size)
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        self.pen().window_size()
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.page.is_empty() {
            return Ok(());
        }
        let mut out = io::stdout().lock();
        let written = out.write_all(&self.page).and_then(|()| out.flush());
        self.page.clear();
        written
    }
}
