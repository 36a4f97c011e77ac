//! `cerchio guide`: the guide, chapter by chapter.

use std::process::ExitCode;

use super::super::front::refuse;
use crate::text::{Chapter, Pictures, Words, chapters};

/// Writes one chapter, or the list of them.
pub fn guide(name: Option<&str>, words: &Words) -> ExitCode {
    let chapters = chapters(words.tongue);
    let text = match name {
        None => index(chapters, words),
        Some(name) => match chapters.iter().find(|chapter| chapter.name == name) {
            Some(chapter) => format!(
                "{}\n\n{}",
                chapter.title().to_uppercase(),
                chapter.text(Pictures::Shown)
            ),
            None => return refuse(&words.tell("guide-no-chapter", &[("name", name.into())]), 2),
        },
    };
    super::print(&text)
}

fn index(chapters: &[Chapter], words: &Words) -> String {
    let lines = chapters
        .iter()
        .map(|chapter| format!("  {:<26}{}", chapter.name, chapter.title()));
    let lines: Vec<String> = lines.collect();
    format!("{}\n\n{}", words.say("guide-index"), lines.join("\n"))
}
