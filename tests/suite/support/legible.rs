//! Whether a screen can be read in every theme, with every drawing, in both languages, wide and narrow.

use cerchio::look::{Drawing, Look, Theme};
use cerchio::text::{Tongue, Words};
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};

use super::stage::Stage;

/// The sizes looked at.
pub const SIZES: [(u16, u16); 4] = [(60, 20), (80, 24), (120, 40), (200, 60)];
/// The least contrast between a letter and what is behind it, as the guidelines for accessible pages count it.
const LEAST: f64 = 4.5;
/// The same in the theme for who sees little.
const LEAST_FOR_WHO_SEES_LITTLE: f64 = 7.0;

/// Looks at the screen in every theme, with every drawing, in every size; leaves the stage as it was.
pub fn legible_everywhere(stage: &mut Stage) {
    let look = stage.model.look;
    for theme in Theme::ALL {
        for drawing in Drawing::ALL {
            stage.model.look = Look::new(theme, drawing);
            for (width, height) in SIZES {
                check(&stage.buffer(width, height), theme, drawing);
            }
        }
    }
    stage.model.look = look;
}

/// Looks at the screen in every theme; leaves the stage as it was.
pub fn legible(stage: &mut Stage) {
    let (look, tongue) = (stage.model.look, stage.model.words.tongue);
    for language in [Tongue::Italian, Tongue::English] {
        stage.model.words = Words::new(language);
        for (theme, (width, height)) in Theme::ALL.into_iter().zip(SIZES) {
            for drawing in Drawing::ALL {
                stage.model.look = Look::new(theme, drawing);
                for (width, height) in [(80, 24), (width, height)] {
                    check(&stage.buffer(width, height), theme, drawing);
                }
            }
        }
    }
    stage.model.look = look;
    stage.model.words = Words::new(tongue);
}

fn check(page: &Buffer, theme: Theme, drawing: Drawing) {
    let least = if theme == Theme::Contrast {
        LEAST_FOR_WHO_SEES_LITTLE
    } else {
        LEAST
    };
    for cell in page
        .content
        .iter()
        .filter(|cell| !cell.symbol().trim().is_empty())
    {
        let symbol = cell.symbol();
        let (letter, behind) = shown(cell);
        let is_line = symbol
            .chars()
            .all(|letter| matches!(letter, '\u{2500}'..='\u{259f}' | '|' | '-' | '+'));
        if !is_line {
            let contrast = contrast(letter, behind);
            assert!(
                contrast >= least,
                "{symbol:?} {letter:?} on {behind:?} in {theme:?}: {contrast:.1}"
            );
        }
        if drawing == Drawing::Ascii {
            assert!(
                symbol.chars().all(|letter| letter < '\u{250}' || letter == '€'),
                "{symbol:?} is no sign of a typewriter"
            );
        }
        if theme == Theme::Plain {
            assert_eq!((cell.fg, cell.bg), (Color::Reset, Color::Reset), "{symbol:?}");
        }
    }
    check_selection(page);
}

/// What is selected is behind other colours than the text, and carries a mark.
fn check_selection(page: &Buffer) {
    let is_selected = |cell: &&Cell| cell.modifier.contains(Modifier::REVERSED);
    let text = page.content.iter().find(|cell| !is_selected(cell));
    let Some(background) = text.map(|cell| shown(cell).1) else {
        panic!("everything is selected")
    };
    for cell in page.content.iter().filter(is_selected) {
        assert_ne!(shown(cell).1, background, "{:?}", cell.symbol());
    }
}

/// The colours of a letter and of what is behind it.
fn shown(cell: &Cell) -> ([u8; 3], [u8; 3]) {
    let letter = colour(cell.fg, [229, 229, 229]);
    let behind = colour(cell.bg, [0, 0, 0]);
    if cell.modifier.contains(Modifier::REVERSED) {
        (behind, letter)
    } else {
        (letter, behind)
    }
}

/// A colour as most terminals show it.
fn colour(colour: Color, own: [u8; 3]) -> [u8; 3] {
    match colour {
        Color::Reset => own,
        Color::Gray => [229, 229, 229],
        Color::DarkGray => [127, 127, 127],
        Color::Cyan => [0, 205, 205],
        Color::Yellow => [205, 205, 0],
        Color::Green => [0, 205, 0],
        Color::LightRed => [255, 92, 92],
        Color::Indexed(idx @ 16..=231) => {
            let level = |part: u8| if part == 0 { 0 } else { 55 + 40 * part };
            let idx = idx - 16;
            [level(idx / 36), level(idx / 6 % 6), level(idx % 6)]
        }
        Color::Indexed(idx @ 232..) => [8 + 10 * (idx - 232); 3],
        other => panic!("{other:?} is no colour of a theme"),
    }
}

fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (light(one), light(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn light(colour: [u8; 3]) -> f64 {
    let [red, green, blue] = colour.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.03928 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}
