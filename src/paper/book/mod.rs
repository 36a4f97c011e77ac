//! The book of proceedings (atti): everything that was proposed, reported, voted and decided, and the names of those who
//! agreed to be in it.

mod closing;
mod decided;
mod editor;
mod front;
mod minutes;
mod people;
mod programme;
mod project;
mod reports;
mod sheets;

use self::editor::Editor;
use super::{Block, Cover, Furniture, Paper, Shape, Stamp};
use crate::domain::Document;
use crate::text::Words;

pub use minutes::minutes;

/// Whether the book may still be corrected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Edition {
    /// BOZZA: who was there may ask for corrections.
    #[default]
    Draft,
    /// The facilitator says that it is final.
    Final,
}

/// Returns the book of a laboratory.
pub fn book(document: &Document, edition: Edition, words: &Words) -> Paper {
    let mut editor = Editor::new(document, words);
    let cover = front::cover(&editor);
    front::write(&mut editor);
    programme::write(&mut editor);
    people::write(&mut editor);
    sheets::write(&mut editor);
    reports::write(&mut editor);
    decided::write_clusters(&mut editor);
    decided::write_votes(&mut editor);
    decided::write_plans(&mut editor);
    project::write(&mut editor);
    decided::write_offers(&mut editor);
    closing::write(&mut editor);
    let stamp = match edition {
        Edition::Draft => Some(Stamp {
            mark: words.say("book-draft"),
            meaning: editor.set(&words.say("book-draft-meaning")),
        }),
        Edition::Final => None,
    };
    Paper {
        tongue: words.tongue,
        shape: Shape::Book,
        cover,
        stamp,
        blocks: editor.finish(),
        words: furniture(words),
    }
}

/// What sets the texts of a laboratory outside of its book, under the same veil.
pub fn editor<'a>(document: &'a Document, words: &'a Words) -> Editor<'a> {
    Editor::new(document, words)
}

/// What was voted, planned and made a project.
pub fn decided(document: &Document, words: &Words) -> Vec<Block> {
    let mut editor = Editor::new(document, words);
    decided::write_votes(&mut editor);
    decided::write_plans(&mut editor);
    project::write(&mut editor);
    editor.finish()
}

/// The words that every paper needs around its content.
pub fn furniture(words: &Words) -> Furniture {
    Furniture {
        contents: words.say("book-contents"),
        skip: words.say("book-skip"),
        what: words.say("book-what"),
        how_many: words.say("book-how-many"),
        page: words.say("book-page"),
        code: words.say("paper-code"),
    }
}

impl Editor<'_> {
    fn cover_of(&self, title: &str, question: &str, facts: &[(String, String)]) -> Cover {
        Cover {
            kind: self.say("book-kind"),
            title: self.set(title),
            question: self.set(question),
            facts: self.set_facts(facts),
        }
    }
}
