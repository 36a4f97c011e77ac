//! The guide, chapter by chapter: the same text as the book in `docs`.

use super::Tongue;

/// A chapter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chapter {
    /// What it is called on the command line.
    pub name: &'static str,
    markdown: &'static str,
    /// The screens that it may show, by the files of their pictures.
    pictures: &'static [(&'static str, &'static str)],
}

/// Whether the pictures are among the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pictures {
    /// As the screens they show, in letters.
    Shown,
    /// Only what they are of: to be read aloud.
    Named,
}

/// The pictures of both guides have the same names.
macro_rules! pictures {
    ($tongue:literal) => {
        pictures!(
            $tongue,
            "casa",
            "nuovo",
            "accoglienza",
            "regia",
            "registro",
            "grafici",
            "bacheca"
        )
    };
    ($tongue:literal, $($name:literal),*) => {
        &[
            $((
                concat!("pictures/", $name, ".svg"),
                include_str!(concat!("../../docs/", $tongue, "/src/pictures/", $name, ".txt")),
            ),)*
        ]
    };
}

const ITALIAN_PICTURES: &[(&str, &str)] = pictures!("it");

const ENGLISH_PICTURES: &[(&str, &str)] = pictures!("en");

macro_rules! chapters {
    ($tongue:literal, $pictures:expr, $($name:literal in $file:literal),* $(,)?) => {
        &[
            $(Chapter {
                name: $name,
                pictures: $pictures,
                markdown: include_str!(concat!("../../docs/", $tongue, "/src/", $file, ".md")),
            },)*
        ]
    };
}

const ITALIAN: &[Chapter] = chapters!(
    "it",
    ITALIAN_PICTURES,
    "inizio" in "inizio",
    "prima" in "prima",
    "giornata" in "giornata",
    "open_space" in "metodi/open_space",
    "world_cafe" in "metodi/world_cafe",
    "future_lab" in "metodi/future_lab",
    "formazione_laboratoriale" in "metodi/formazione_laboratoriale",
    "teatro_sociale" in "metodi/teatro_sociale",
    "teatro_oppresso" in "metodi/teatro_oppresso",
    "laboratorio_narrativo" in "metodi/laboratorio_narrativo",
    "biblioteca_vivente" in "metodi/biblioteca_vivente",
    "registro" in "registro",
    "privacy" in "privacy",
    "guai" in "guai",
);

const ENGLISH: &[Chapter] = chapters!(
    "en",
    ENGLISH_PICTURES,
    "start" in "start",
    "before" in "before",
    "day" in "day",
    "open_space" in "methods/open_space",
    "world_cafe" in "methods/world_cafe",
    "future_lab" in "methods/future_lab",
    "formazione_laboratoriale" in "methods/formazione_laboratoriale",
    "teatro_sociale" in "methods/teatro_sociale",
    "teatro_oppresso" in "methods/teatro_oppresso",
    "laboratorio_narrativo" in "methods/laboratorio_narrativo",
    "biblioteca_vivente" in "methods/biblioteca_vivente",
    "registry" in "registry",
    "privacy" in "privacy",
    "troubles" in "troubles",
);

/// The chapters, in the order in which they are read.
pub fn chapters(tongue: Tongue) -> &'static [Chapter] {
    match tongue {
        Tongue::Italian => ITALIAN,
        Tongue::English => ENGLISH,
    }
}

impl Chapter {
    /// The title: the first line.
    pub fn title(&self) -> &'static str {
        let first = self.markdown.lines().next().unwrap_or_default();
        first.trim_start_matches('#').trim()
    }

    /// The text without the signs of its notation.
    pub fn text(&self, pictures: Pictures) -> String {
        let mut text = String::new();
        for line in self.markdown.lines().skip(1) {
            if line.starts_with("```") {
                continue;
            }
            if let Some((name, file)) = picture(line) {
                text.push_str(&self.pictured(name, file, pictures));
                continue;
            }
            let plain = line.replace("**", "").replace('`', "");
            // One blank row is enough between two parts; the rows of a screen stay as they are.
            if plain.trim().is_empty() && text.ends_with("\n\n") {
                continue;
            }
            let is_heading = plain.starts_with('#');
            let plain = plain.trim_start_matches('#').trim_start();
            if is_heading {
                text.push_str(&plain.to_uppercase());
            } else if let Some(item) = plain.strip_prefix("- ") {
                text.push_str(&format!("· {item}"));
            } else {
                text.push_str(plain);
            }
            text.push('\n');
        }
        text.trim().to_owned()
    }

    /// What a picture is of, and the screen in letters where it is wanted.
    fn pictured(&self, name: &str, file: &str, pictures: Pictures) -> String {
        let drawn = self.pictures.iter().find(|(known, _)| *known == file);
        match (pictures, drawn) {
            (Pictures::Shown, Some((_, drawn))) => format!("{drawn}({name})\n"),
            (Pictures::Shown, None) | (Pictures::Named, _) => format!("({name})\n"),
        }
    }
}

/// The name and the file of a picture, where the line is one.
fn picture(line: &str) -> Option<(&str, &str)> {
    line.strip_prefix("![")?.strip_suffix(')')?.split_once("](")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_chapter_has_a_title_and_its_text_no_signs() {
        for tongue in [Tongue::Italian, Tongue::English] {
            for chapter in chapters(tongue) {
                assert!(!chapter.title().is_empty(), "{}", chapter.name);
                let text = chapter.text(Pictures::Named);
                assert!(text.len() > 200, "{}", chapter.name);
                for sign in ["**", "`", "![", "# "] {
                    assert!(!text.contains(sign), "{}: {sign}", chapter.name);
                }
            }
        }
    }

    #[test]
    fn every_picture_of_the_book_is_in_the_text_as_a_screen_in_letters() {
        for tongue in [Tongue::Italian, Tongue::English] {
            for chapter in chapters(tongue) {
                for (_, file) in chapter.markdown.lines().filter_map(picture) {
                    let drawn = chapter.pictures.iter().find(|(known, _)| *known == file);
                    let (_, drawn) = drawn.unwrap_or_else(|| panic!("{file} has no letters"));
                    assert!(drawn.lines().count() > 10, "{file}");
                    assert!(chapter.text(Pictures::Shown).contains(drawn), "{file}");
                    assert!(!chapter.text(Pictures::Named).contains(drawn), "{file}");
                }
            }
        }
    }
}
