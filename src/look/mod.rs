//! Colours and symbols. Imports nothing of the project.
//!
//! Selection is always a mark and reversed video, never colour alone; without colour only the terminal's own are used.
//! What is painted is dressed at the end, cell by cell: so every screen is right in every theme without knowing of it.

mod drawing;
mod harmless;
mod theme;

pub use drawing::Drawing;
pub use harmless::{calm, harmless};
use ratatui::buffer::Buffer;
use ratatui::style::{Color, Modifier, Style};
use theme::Palette;
pub use theme::Theme;

/// How the program paints.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    pub theme: Theme,
    pub drawing: Drawing,
    pub symbols: Symbols,
    pub lie: Lie,
    colours: Colours,
}

/// Whether the person lets programs use colours (`NO_COLOR`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Colours {
    Allowed,
    Refused,
}

/// How the parts of a screen lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lie {
    /// Side by side where there is room.
    Beside,
    /// Always one under the other, because the page is read line by line.
    Below,
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
    /// There are rows above those in sight.
    pub above: &'static str,
    /// There are rows below those in sight.
    pub below: &'static str,
}

impl Look {
    pub fn new(theme: Theme, drawing: Drawing) -> Self {
        Self {
            theme,
            drawing,
            symbols: Symbols::of(drawing),
            lie: Lie::Beside,
            colours: Colours::Allowed,
        }
    }

    /// The same look after something else was chosen: what is read aloud stays so, and who wants no colour gets none.
    pub fn changed(self, theme: Theme, drawing: Drawing) -> Self {
        match (self.lie, self.colours) {
            (Lie::Below, _) => self,
            (Lie::Beside, Colours::Refused) => Self {
                drawing,
                symbols: Symbols::of(drawing),
                ..self
            },
            (Lie::Beside, Colours::Allowed) => Self::new(theme, drawing),
        }
    }

    pub fn colour() -> Self {
        Self::new(Theme::Normal, Drawing::Lines)
    }

    /// Default colours only (`NO_COLOR`).
    pub fn plain() -> Self {
        Self {
            colours: Colours::Refused,
            ..Self::new(Theme::Plain, Drawing::Lines)
        }
    }

    /// For a page that is read line by line, aloud or by a script: no colour, no drawing, one thing under the other.
    pub fn aloud() -> Self {
        Self {
            theme: Theme::Plain,
            drawing: Drawing::Lines,
            symbols: Symbols::aloud(),
            lie: Lie::Below,
            colours: Colours::Refused,
        }
    }

    /// True when a painted page is right as it is.
    pub fn is_bare(self) -> bool {
        self.theme == Theme::Normal && self.drawing == Drawing::Lines
    }

    /// Dresses a painted page: the colours of the theme where a cell has the terminal's own, the drawing that the fonts
    /// know.
    pub fn dress(self, page: &mut Buffer) {
        let palette = self.theme.palette();
        if self.theme != Theme::Normal {
            for cell in &mut page.content {
                palette.dress(cell);
            }
        }
        if self.drawing == Drawing::Ascii {
            drawing::in_ascii(page);
        }
    }

    fn paint(self, colour: impl Fn(&Palette) -> Color) -> Style {
        match colour(&self.theme.palette()) {
            Color::Reset => Style::default(),
            colour => Style::default().fg(colour),
        }
    }

    pub fn text(self) -> Style {
        Style::default()
    }

    /// Secondary text.
    pub fn dim(self) -> Style {
        self.paint(|palette| palette.dim)
    }

    pub fn title(self) -> Style {
        self.paint(|palette| palette.title).add_modifier(Modifier::BOLD)
    }

    pub fn strong(self) -> Style {
        Style::default().add_modifier(Modifier::BOLD)
    }

    pub fn selected(self) -> Style {
        Style::default().add_modifier(Modifier::REVERSED)
    }

    pub fn key(self) -> Style {
        self.paint(|palette| palette.key).add_modifier(Modifier::BOLD)
    }

    pub fn good(self) -> Style {
        self.paint(|palette| palette.good)
    }

    pub fn warning(self) -> Style {
        self.paint(|palette| palette.warning).add_modifier(Modifier::BOLD)
    }

    pub fn error(self) -> Style {
        self.paint(|palette| palette.error).add_modifier(Modifier::BOLD)
    }

    pub fn border(self) -> Style {
        self.paint(|palette| palette.border)
    }
}

impl Symbols {
    /// True for a text that is the drawing of a bar.
    pub fn is_bar(&self, text: &str) -> bool {
        let is_part = |sign: &str| sign == self.full || sign == self.rest || sign == " ";
        let mut buffer = [0; 4];
        !text.trim().is_empty() && text.chars().all(|sign| is_part(sign.encode_utf8(&mut buffer)))
    }

    fn of(drawing: Drawing) -> Self {
        match drawing {
            Drawing::Lines => Self::boxes(),
            Drawing::Ascii => Self::ascii(),
        }
    }

    fn boxes() -> Self {
        Self {
            selected: "►",
            ticked: "[x]",
            unticked: "[ ]",
            then: "›",
            full: "█",
            rest: "░",
            dot: "●",
            above: "▲",
            below: "▼",
        }
    }

    fn ascii() -> Self {
        Self {
            selected: ">",
            then: ">",
            full: "#",
            rest: ".",
            dot: "*",
            above: "^",
            below: "v",
            ..Self::boxes()
        }
    }

    /// The lines of bars say nothing to the ear: the number beside them does.
    fn aloud() -> Self {
        Self {
            selected: " ",
            then: "/",
            full: " ",
            rest: " ",
            dot: "*",
            above: " ",
            below: " ",
            ..Self::boxes()
        }
    }
}
