//! Colours and symbols. Imports nothing of the project.
//!
//! Selection is always a mark and reversed video, never colour alone; without colour only the terminal's own are used.

mod harmless;

pub use harmless::{calm, harmless};
use ratatui::style::{Color, Modifier, Style};

/// How the program paints.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    palette: Palette,
    pub symbols: Symbols,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Palette {
    Colour,
    Plain,
}

/// The few signs used, all present in the fonts of an old Windows console.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Symbols {
    pub selected: &'static str,
    pub ticked: &'static str,
    pub unticked: &'static str,
    pub then: &'static str,
    pub full: &'static str,
    pub rest: &'static str,
    /// A dot of a vote.
    pub dot: &'static str,
}

impl Look {
    pub fn colour() -> Self {
        Self {
            palette: Palette::Colour,
            symbols: Symbols::boxes(),
        }
    }

    /// Default colours only (`NO_COLOR`).
    pub fn plain() -> Self {
        Self {
            palette: Palette::Plain,
            symbols: Symbols::boxes(),
        }
    }

    fn paint(self, colour: Color) -> Style {
        match self.palette {
            Palette::Colour => Style::default().fg(colour),
            Palette::Plain => Style::default(),
        }
    }

    pub fn text(self) -> Style {
        Style::default()
    }

    /// Secondary text.
    pub fn dim(self) -> Style {
        match self.palette {
            Palette::Colour => Style::default().fg(Color::Gray),
            Palette::Plain => Style::default(),
        }
    }

    pub fn title(self) -> Style {
        self.paint(Color::Cyan).add_modifier(Modifier::BOLD)
    }

    pub fn strong(self) -> Style {
        Style::default().add_modifier(Modifier::BOLD)
    }

    pub fn selected(self) -> Style {
        Style::default().add_modifier(Modifier::REVERSED)
    }

    pub fn key(self) -> Style {
        self.paint(Color::Yellow).add_modifier(Modifier::BOLD)
    }

    pub fn good(self) -> Style {
        self.paint(Color::Green)
    }

    pub fn warning(self) -> Style {
        self.paint(Color::Yellow).add_modifier(Modifier::BOLD)
    }

    pub fn error(self) -> Style {
        self.paint(Color::LightRed).add_modifier(Modifier::BOLD)
    }

    pub fn border(self) -> Style {
        self.paint(Color::DarkGray)
    }
}

impl Symbols {
    fn boxes() -> Self {
        Self {
            selected: "►",
            ticked: "[x]",
            unticked: "[ ]",
            then: "›",
            full: "█",
            rest: "░",
            dot: "●",
        }
    }
}
