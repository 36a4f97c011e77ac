//! The themes: which colours stand for what.

use ratatui::buffer::Cell;
use ratatui::style::Color;
use serde::{Deserialize, Serialize};

/// A theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Theme {
    /// On the colours of the terminal, which is dark most often.
    #[default]
    Normal,
    /// Dark letters on white, for a light hall and a projector.
    Light,
    /// Black, white and a few light colours, for who sees little.
    Contrast,
    /// No colour at all.
    Plain,
}

/// The colours of a theme. `Reset` is the terminal's own.
pub(super) struct Palette {
    pub text: Color,
    pub background: Color,
    pub dim: Color,
    pub title: Color,
    pub key: Color,
    pub good: Color,
    pub warning: Color,
    pub error: Color,
    pub border: Color,
}

impl Theme {
    pub const ALL: [Self; 4] = [Self::Normal, Self::Light, Self::Contrast, Self::Plain];

    /// The name of its words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Light => "light",
            Self::Contrast => "contrast",
            Self::Plain => "plain",
        }
    }

    pub(super) fn palette(self) -> Palette {
        match self {
            Self::Normal => Palette {
                text: Color::Reset,
                background: Color::Reset,
                dim: Color::Gray,
                title: Color::Cyan,
                key: Color::Yellow,
                good: Color::Green,
                warning: Color::Yellow,
                error: Color::LightRed,
                border: Color::DarkGray,
            },
            // Fixed colours: what a terminal calls green is too pale on white.
            Self::Light => Palette {
                text: Color::Indexed(16),
                background: Color::Indexed(231),
                dim: Color::Indexed(240),
                title: Color::Indexed(18),
                key: Color::Indexed(90),
                good: Color::Indexed(22),
                warning: Color::Indexed(94),
                error: Color::Indexed(124),
                border: Color::Indexed(244),
            },
            Self::Contrast => Palette {
                text: Color::Indexed(231),
                background: Color::Indexed(16),
                dim: Color::Indexed(255),
                title: Color::Indexed(159),
                key: Color::Indexed(226),
                good: Color::Indexed(157),
                warning: Color::Indexed(226),
                error: Color::Indexed(224),
                border: Color::Indexed(250),
            },
            Self::Plain => Palette {
                text: Color::Reset,
                background: Color::Reset,
                dim: Color::Reset,
                title: Color::Reset,
                key: Color::Reset,
                good: Color::Reset,
                warning: Color::Reset,
                error: Color::Reset,
                border: Color::Reset,
            },
        }
    }
}

impl Palette {
    /// Gives a cell the colours of the theme where it has the terminal's own.
    pub fn dress(&self, cell: &mut Cell) {
        if cell.fg == Color::Reset || self.text == Color::Reset {
            cell.fg = self.text;
        }
        if cell.bg == Color::Reset || self.background == Color::Reset {
            cell.bg = self.background;
        }
    }
}
