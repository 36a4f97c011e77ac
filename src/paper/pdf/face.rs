//! The three faces of the book's type, and how wide a text is in each.

use std::cell::RefCell;
use std::collections::HashMap;

use krilla::text::{Font, GlyphId, KrillaGlyph};
use rustybuzz::{Face, UnicodeBuffer};

use super::Unprintable;

const REGULAR: &[u8] = include_bytes!("../fonts/NotoSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../fonts/NotoSans-Bold.ttf");
const ITALIC: &[u8] = include_bytes!("../fonts/NotoSans-Italic.ttf");

/// What is printed for a letter that the type does not have.
const UNKNOWN: char = '?';

/// A face of the type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Style {
    Regular,
    Bold,
    Italic,
}

/// How a text is set: face, size and distance of the lines, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Type {
    pub style: Style,
    pub size: f32,
    pub leading: f32,
    pub ink: Ink,
}

/// A colour of the book.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    Text,
    Soft,
    Accent,
    Rule,
    Warning,
    /// The paper itself, on a dark ground.
    Paper,
    /// The ground of a box.
    Tint,
    /// The other colours of a picture.
    Ochre,
    Moss,
}

impl Ink {
    pub fn rgb(self) -> (u8, u8, u8) {
        match self {
            Self::Text => (0x1d, 0x23, 0x29),
            Self::Soft => (0x56, 0x5f, 0x68),
            Self::Accent => (0x0b, 0x55, 0x63),
            Self::Rule => (0xc9, 0xd1, 0xd6),
            Self::Warning => (0x7a, 0x34, 0x00),
            Self::Paper => (0xff, 0xff, 0xff),
            Self::Tint => (0xe9, 0xf1, 0xf2),
            Self::Ochre => (0xc8, 0x7f, 0x1e),
            Self::Moss => (0x6d, 0x8b, 0x3c),
        }
    }
}

impl Type {
    pub const fn new(style: Style, size: f32, leading: f32, ink: Ink) -> Self {
        Self {
            style,
            size,
            leading,
            ink,
        }
    }
}

/// The faces, ready to measure and to draw.
pub struct Faces {
    regular: Cut,
    bold: Cut,
    italic: Cut,
    widths: RefCell<HashMap<(Style, String), f32>>,
}

struct Cut {
    shaper: Face<'static>,
    font: Font,
    per_em: f32,
}

impl Cut {
    fn load(bytes: &'static [u8]) -> Result<Self, Unprintable> {
        let broken = || Unprintable("a font of the program is broken".to_owned());
        let shaper = Face::from_slice(bytes, 0).ok_or_else(broken)?;
        let font = Font::new(bytes.into(), 0).ok_or_else(broken)?;
        let per_em = font.units_per_em();
        Ok(Self { shaper, font, per_em })
    }
}

impl Faces {
    pub fn load() -> Result<Self, Unprintable> {
        Ok(Self {
            regular: Cut::load(REGULAR)?,
            bold: Cut::load(BOLD)?,
            italic: Cut::load(ITALIC)?,
            widths: RefCell::default(),
        })
    }

    fn cut(&self, style: Style) -> &Cut {
        match style {
            Style::Regular => &self.regular,
            Style::Bold => &self.bold,
            Style::Italic => &self.italic,
        }
    }

    pub fn font(&self, style: Style) -> Font {
        self.cut(style).font.clone()
    }

    /// The glyphs of a text, their measures in ems.
    pub fn shape(&self, style: Style, text: &str) -> Vec<KrillaGlyph> {
        let cut = self.cut(style);
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(rustybuzz::Direction::LeftToRight);
        let shaped = rustybuzz::shape(&cut.shaper, &[], buffer);
        let infos = shaped.glyph_infos();
        let em = |units: i32| units as f32 / cut.per_em;
        infos
            .iter()
            .zip(shaped.glyph_positions())
            .enumerate()
            .map(|(idx, (info, place))| {
                let begins = usize::try_from(info.cluster).unwrap_or(0);
                let later = infos
                    .iter()
                    .skip(idx + 1)
                    .map(|next| usize::try_from(next.cluster).unwrap_or(0));
                let ends = later
                    .into_iter()
                    .find(|next| *next > begins)
                    .unwrap_or(text.len());
                KrillaGlyph {
                    glyph_id: GlyphId::new(info.glyph_id),
                    text_range: begins..ends,
                    x_advance: em(place.x_advance),
                    x_offset: em(place.x_offset),
                    y_offset: em(place.y_offset),
                    y_advance: em(place.y_advance),
                    location: None,
                }
            })
            .collect()
    }

    /// How wide a text is, in points.
    pub fn width(&self, kind: Type, text: &str) -> f32 {
        let key = (kind.style, text.to_owned());
        if let Some(ems) = self.widths.borrow().get(&key) {
            return ems * kind.size;
        }
        let ems = self
            .shape(kind.style, text)
            .iter()
            .map(|glyph| glyph.x_advance)
            .sum::<f32>();
        self.widths.borrow_mut().insert(key, ems);
        ems * kind.size
    }

    /// The text with a sign in place of every letter that the type does not have.
    pub fn printable(&self, text: &str) -> String {
        let has = |letter: char| self.regular.shaper.glyph_index(letter).is_some();
        let letters = text.chars().map(|letter| match letter {
            '\n' | '\t' => ' ',
            '→' | '►' => '›',
            letter if has(letter) => letter,
            _ => UNKNOWN,
        });
        letters.collect()
    }
}
