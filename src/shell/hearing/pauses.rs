//! Ctrl+Z where lines are read: the terminal makes a signal of it that would stop the program.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether the program was asked to stop.
#[derive(Debug, Default)]
pub struct Pauses(Arc<AtomicBool>);

impl Pauses {
    /// From now on the signal stops nothing, and is noted.
    pub fn heeded() -> io::Result<Self> {
        let pauses = Self::default();
        #[cfg(unix)]
        signal_hook::flag::register(signal_hook::consts::SIGTSTP, Arc::clone(&pauses.0))?;
        Ok(pauses)
    }

    /// True once for what came since the last time.
    pub fn were_asked(&self) -> bool {
        self.0.swap(false, Ordering::Relaxed)
    }
}
