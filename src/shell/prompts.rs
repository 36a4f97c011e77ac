//! How to answer a form, a list, a question: told whole the first time, and then in a few words.

use crate::text::Words;

/// What was told once already.
#[derive(Debug, Default)]
pub struct Prompts(Vec<String>);

impl Prompts {
    /// How to answer, as it is told now; none where nothing is asked.
    pub fn told(&mut self, prompt: &str, words: &Words) -> Option<String> {
        if prompt.is_empty() {
            return None;
        }
        if !self.0.iter().any(|told| told == prompt) {
            self.0.push(prompt.to_owned());
            return Some(prompt.to_owned());
        }
        let is_form = prompt == words.say("aloud-form");
        Some(if is_form {
            words.say("aloud-form-again")
        } else {
            prompt.to_owned()
        })
    }
}
