//! The guide, chapter by chapter: the same text as the book in `docs`.

use super::Tongue;

/// A chapter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chapter {
    /// What it is called on the command line.
    pub name: &'static str,
    markdown: &'static str,
}

macro_rules! chapters {
    ($tongue:literal, $($name:literal in $file:literal),* $(,)?) => {
        &[
            $(Chapter {
                name: $name,
                markdown: include_str!(concat!("../../docs/", $tongue, "/src/", $file, ".md")),
            },)*
        ]
    };
}

const ITALIAN: &[Chapter] = chapters!(
    "it",
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

    /// The text without the signs of its notation. Pictures are left out: who reads it has the screen.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for line in self.markdown.lines().skip(1) {
            if line.starts_with("![") || line.starts_with("```") {
                continue;
            }
            let plain = line.replace("**", "").replace('`', "");
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
        while text.contains("\n\n\n") {
            text = text.replace("\n\n\n", "\n\n");
        }
        text.trim().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_chapter_has_a_title_and_its_text_no_signs() {
        for tongue in [Tongue::Italian, Tongue::English] {
            for chapter in chapters(tongue) {
                assert!(!chapter.title().is_empty(), "{}", chapter.name);
                let text = chapter.text();
                assert!(text.len() > 200, "{}", chapter.name);
                for sign in ["**", "`", "![", "# "] {
                    assert!(!text.contains(sign), "{}: {sign}", chapter.name);
                }
            }
        }
    }
}
