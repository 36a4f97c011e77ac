//! The messages of one language. A file of words is understood when one of its messages is first asked for: understanding
//! all of them takes longer than painting the first screen, and most of a day needs half of them.

use std::cell::RefCell;
use std::collections::HashSet;

use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource, FluentValue};
use intl_memoizer::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

/// How a language writes numbers; none leaves it to Fluent.
pub type Numerals = fn(&FluentValue<'_>, &IntlLangMemoizer) -> Option<String>;

pub struct Messages(RefCell<Understood>);

/// What is understood so far.
struct Understood {
    bundle: FluentBundle<FluentResource>,
    unread: Vec<&'static str>,
    /// Asked for before, and in no file.
    absent: HashSet<String>,
}

impl Messages {
    /// The messages of `sources`, which are Fluent texts that define each message once.
    pub fn new(tag: &str, numerals: Numerals, sources: &[&'static str]) -> Self {
        let locale: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![locale]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(numerals));
        Self(RefCell::new(Understood {
            bundle,
            unread: sources.to_vec(),
            absent: HashSet::new(),
        }))
    }

    /// The message `name`, or its attribute, with `args` in it; none where there is no such message.
    pub fn tell(&self, name: &str, attribute: Option<&str>, args: &FluentArgs) -> Option<String> {
        let mut understood = self.0.borrow_mut();
        understood.reach(name);
        let (told, faults) = understood.tell(name, attribute, args)?;
        if faults.is_empty() {
            return Some(told);
        }
        // A message may speak of another one whose file was not needed before.
        understood.read_all();
        understood.tell(name, attribute, args).map(|(told, _)| told)
    }

    /// True when there is such a message or attribute.
    pub fn has(&self, name: &str, attribute: Option<&str>) -> bool {
        let mut understood = self.0.borrow_mut();
        understood.reach(name);
        let message = understood.bundle.get_message(name);
        message.is_some_and(|message| {
            attribute.is_none_or(|attribute| message.get_attribute(attribute).is_some())
        })
    }
}

impl Understood {
    /// Understands the file that has the message, unless that was done.
    fn reach(&mut self, name: &str) {
        if self.bundle.has_message(name) || self.absent.contains(name) {
            return;
        }
        match self.unread.iter().position(|source| defines(source, name)) {
            Some(idx) => {
                let source = self.unread.swap_remove(idx);
                self.read(source);
            }
            None => {
                self.absent.insert(name.to_owned());
            }
        }
    }

    fn read_all(&mut self) {
        for source in std::mem::take(&mut self.unread) {
            self.read(source);
        }
    }

    fn read(&mut self, source: &str) {
        // A faulty line of our own words loses that message only; a test reads all of them.
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        self.bundle.add_resource_overriding(resource);
    }

    fn tell(
        &self,
        name: &str,
        attribute: Option<&str>,
        args: &FluentArgs,
    ) -> Option<(String, Vec<FluentError>)> {
        let message = self.bundle.get_message(name)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut faults = Vec::new();
        let told = self
            .bundle
            .format_pattern(pattern, Some(args), &mut faults)
            .into_owned();
        Some((told, faults))
    }
}

/// True when the Fluent text has a message of that name.
fn defines(source: &str, name: &str) -> bool {
    let mut lines = source.lines();
    lines.any(|line| {
        line.strip_prefix(name)
            .is_some_and(|rest| rest.trim_start().starts_with('='))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages() -> Messages {
        let sources = [
            "door = Porta\ndoor-key = Chiave della { door }\n",
            "hall = Sala, oltre la { door-key }\n",
        ];
        Messages::new("it", |_, _| None, &sources)
    }

    #[test]
    fn a_message_is_found_in_whatever_file_it_is() {
        let messages = messages();
        assert_eq!(
            messages.tell("door", None, &FluentArgs::new()).as_deref(),
            Some("Porta")
        );
        assert!(messages.has("hall", None));
    }

    #[test]
    fn a_message_speaks_of_one_in_a_file_that_nobody_asked_for() {
        let told = messages().tell("hall", None, &FluentArgs::new());
        assert_eq!(told.as_deref(), Some("Sala, oltre la Chiave della Porta"));
    }

    #[test]
    fn what_is_in_no_file_is_absent_each_time() {
        let messages = messages();
        for _ in 0..2 {
            assert_eq!(messages.tell("doo", None, &FluentArgs::new()), None);
            assert!(!messages.has("door", Some("hint")));
        }
    }
}
