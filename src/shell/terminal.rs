//! The terminal: taken at the start, given back as it was at every end.

use std::io::{self, Write};
use std::panic;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use crossterm::event::{
    DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture,
};
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use crossterm::{cursor, execute};
use ratatui::Frame;

use super::page::Page;
use crate::look::Look;
use crate::store::Settings;
use crate::widget::Still;

static IS_TAKEN: AtomicBool = AtomicBool::new(false);

/// How to paint on this terminal: as was chosen, and without colours where the person asked for none (`NO_COLOR`).
pub fn look(settings: &Settings) -> Look {
    let look = if std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()) {
        Look::plain()
    } else {
        Look::colour()
    };
    look.changed(settings.theme, settings.drawing)
}

/// The terminal while the program has it. Given back when dropped, and on a panic.
pub struct Taken {
    page: Page,
}

impl Taken {
    pub fn take() -> io::Result<Self> {
        give_back_on_panic();
        take()?;
        Ok(Self { page: Page::new()? })
    }

    /// Paints a frame, of which what is shown already may be left out. Whatever it shows, it gives the terminal no orders.
    pub fn paint(&mut self, view: impl FnOnce(&Still, &mut Frame)) -> io::Result<()> {
        self.page.paint(view)
    }

    /// Has the next frame painted whole, in the size that the terminal has then.
    pub fn forget_frame(&mut self) -> io::Result<()> {
        self.page.forget()
    }

    /// Gives the terminal to whoever started the program, until they call it again.
    pub fn pause(&mut self) -> io::Result<()> {
        give_back();
        stop()?;
        take()?;
        self.page = Page::new()?;
        self.page.forget()
    }

    /// Rings the bell of the terminal.
    pub fn ring(&mut self) -> io::Result<()> {
        let mut out = io::stdout();
        out.write_all(b"\x07")?;
        out.flush()
    }
}

impl Drop for Taken {
    fn drop(&mut self) {
        give_back();
    }
}

fn take() -> io::Result<()> {
    IS_TAKEN.store(true, Ordering::SeqCst);
    enable_raw_mode()?;
    execute!(
        io::stdout(),
        EnterAlternateScreen,
        EnableMouseCapture,
        EnableBracketedPaste
    )
}

/// Stops the whole program; returns when it goes on.
#[cfg(unix)]
fn stop() -> io::Result<()> {
    signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGTSTP)
}

#[cfg(not(unix))]
fn stop() -> io::Result<()> {
    Ok(())
}

/// Gives the terminal back as it was. Does nothing the second time.
pub fn give_back() {
    if IS_TAKEN.swap(false, Ordering::SeqCst) {
        // A terminal that is gone cannot be restored, and nobody is there to be told.
        let _ = execute!(
            io::stdout(),
            DisableBracketedPaste,
            DisableMouseCapture,
            LeaveAlternateScreen,
            cursor::Show
        );
        let _ = disable_raw_mode();
        let _ = io::stdout().flush();
    }
}

/// A panic of the program gives the terminal back and tells why. One of a thread is for whoever waits for the thread:
/// the program goes on, and nothing may be written over its screen.
fn give_back_on_panic() {
    let before = panic::take_hook();
    let ours = thread::current().id();
    panic::set_hook(Box::new(move |info| {
        if thread::current().id() == ours {
            give_back();
            before(info);
        }
    }));
}
