//! The words of one language: messages with plurals, dates, hours, numbers.

use std::borrow::Cow;
use std::collections::BTreeMap;

use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentValue};

use super::catalogue;
use super::messages::{Messages, Numerals};

/// A language of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Tongue {
    #[default]
    Italian,
    English,
}

impl Tongue {
    /// How it is called in a file: `it`, `en`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Italian => "it",
            Self::English => "en",
        }
    }

    /// Reads `it`, `it_IT.UTF-8`, `en`, `en-GB` …; `None` for any other language.
    pub fn from_tag(tag: &str) -> Option<Self> {
        match tag.get(..2)?.to_ascii_lowercase().as_str() {
            "it" => Some(Self::Italian),
            "en" => Some(Self::English),
            _ => None,
        }
    }
}

/// A value put into a sentence.
#[derive(Debug, Clone, PartialEq)]
pub enum Fact {
    Text(String),
    Number(i64),
}

impl From<&str> for Fact {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Fact {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Fact {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u32> for Fact {
    fn from(number: u32) -> Self {
        Self::Number(i64::from(number))
    }
}

impl From<i64> for Fact {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

/// How the words reach a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Manner {
    /// On a screen, with keys under the hands.
    Painted,
    /// A line at a time: what a key does on a screen is done by a word.
    Aloud,
}

/// All the words of one language.
pub struct Words {
    pub tongue: Tongue,
    manner: Manner,
    messages: Messages,
    /// Words of the body that uses the program, by key.
    own: BTreeMap<String, String>,
}

impl Words {
    pub fn new(tongue: Tongue) -> Self {
        let numerals: Numerals = match tongue {
            Tongue::Italian => grouped_with_dots,
            Tongue::English => grouped_with_commas,
        };
        let messages = Messages::new(tongue.tag(), numerals, catalogue::sources(tongue));
        Self {
            tongue,
            manner: Manner::Painted,
            messages,
            own: BTreeMap::new(),
        }
    }

    /// True where they are heard a line at a time.
    pub fn are_aloud(&self) -> bool {
        match self.manner {
            Manner::Aloud => true,
            Manner::Painted => false,
        }
    }

    /// The same words for who hears a line at a time: a message that is said otherwise then has that under `aloud`, an
    /// attribute under its name and `-aloud`.
    pub fn aloud(self) -> Self {
        Self {
            manner: Manner::Aloud,
            ..self
        }
    }

    /// The words of another language, said in the same manner.
    pub fn in_tongue(&self, tongue: Tongue) -> Self {
        Self {
            manner: self.manner,
            ..Self::new(tongue)
        }
    }

    /// Returns the message `key`.
    pub fn say(&self, key: &str) -> String {
        self.tell(key, &[])
    }

    /// Returns the message `key` (or its attribute, `key.attribute`) with `facts` in it. A missing message shows
    /// its key, so that it is seen.
    pub fn tell(&self, key: &str, facts: &[(&str, Fact)]) -> String {
        if let Some(own) = self.own.get(key) {
            return own.clone();
        }
        let (name, attribute) = split(key);
        let mut args = FluentArgs::new();
        for (name, fact) in facts {
            args.set(*name, value(fact));
        }
        let aloud = match self.manner {
            Manner::Painted => None,
            Manner::Aloud => self.messages.tell(name, Some(&aloud(attribute)), &args),
        };
        let told = aloud.or_else(|| self.messages.tell(name, attribute, &args));
        told.unwrap_or_else(|| key.to_owned())
    }

    /// True when there is such a message or attribute.
    pub fn has(&self, key: &str) -> bool {
        if self.own.contains_key(key) {
            return true;
        }
        let (name, attribute) = split(key);
        self.messages.has(name, attribute)
    }

    /// Takes the words of a body, each under its key, in place of those it had before.
    pub fn adopt(&mut self, own: BTreeMap<String, String>) {
        self.own = own;
    }

    /// Writes a whole number: 14.844 in Italian, 14,844 in English.
    pub fn number(&self, number: i64) -> String {
        match self.tongue {
            Tongue::Italian => group(number, '.'),
            Tongue::English => group(number, ','),
        }
    }

    /// Writes tenths: 43 is `4,3` in Italian, `4.3` in English.
    pub fn tenths(&self, tenths: u32) -> String {
        let point = match self.tongue {
            Tongue::Italian => ',',
            Tongue::English => '.',
        };
        format!("{}{point}{}", tenths / 10, tenths % 10)
    }

    /// Writes cents as euros: `3.500,00 €` in Italian, `€3,500.00` in English.
    pub fn euros(&self, cents: u64) -> String {
        let whole = self.number(i64::try_from(cents / 100).unwrap_or(i64::MAX));
        let rest = cents % 100;
        match self.tongue {
            Tongue::Italian => format!("{whole},{rest:02} €"),
            Tongue::English => format!("€{whole}.{rest:02}"),
        }
    }
}

fn split(key: &str) -> (&str, Option<&str>) {
    match key.split_once('.') {
        Some((name, attribute)) => (name, Some(attribute)),
        None => (key, None),
    }
}

/// The attribute that has what is said in place of another one, or of the message.
fn aloud(attribute: Option<&str>) -> String {
    attribute.map_or_else(|| "aloud".to_owned(), |attribute| format!("{attribute}-aloud"))
}

fn value(fact: &Fact) -> FluentValue<'static> {
    match fact {
        Fact::Text(text) => FluentValue::String(Cow::Owned(text.clone())),
        Fact::Number(number) => FluentValue::from(*number),
    }
}

type Memoizer = intl_memoizer::IntlLangMemoizer;

fn grouped_with_dots(value: &FluentValue<'_>, _: &Memoizer) -> Option<String> {
    grouped(value, '.')
}

fn grouped_with_commas(value: &FluentValue<'_>, _: &Memoizer) -> Option<String> {
    grouped(value, ',')
}

fn grouped(value: &FluentValue<'_>, mark: char) -> Option<String> {
    match value {
        FluentValue::Number(FluentNumber { value, .. }) if value.fract() == 0.0 => {
            Some(group(*value as i64, mark))
        }
        _ => None,
    }
}

fn group(number: i64, mark: char) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(mark);
        }
        out.push(digit);
    }
    if number < 0 { format!("-{out}") } else { out }
}

#[cfg(test)]
mod tests {
    use fluent_bundle::FluentResource;

    use super::*;

    #[test]
    fn numbers_are_grouped_the_italian_way() {
        assert_eq!(Words::new(Tongue::Italian).number(14_844), "14.844");
        assert_eq!(Words::new(Tongue::English).number(-14_844), "-14,844");
        assert_eq!(Words::new(Tongue::Italian).number(999), "999");
    }

    #[test]
    fn cents_are_written_as_euros() {
        assert_eq!(Words::new(Tongue::Italian).euros(1_200_005), "12.000,05 €");
        assert_eq!(Words::new(Tongue::English).euros(350_000), "€3,500.00");
    }

    #[test]
    fn a_missing_message_shows_its_key() {
        assert_eq!(
            Words::new(Tongue::Italian).say("no-such-message"),
            "no-such-message"
        );
    }

    #[test]
    fn every_file_of_words_is_read_without_fault() {
        for tongue in [Tongue::Italian, Tongue::English] {
            for source in catalogue::sources(tongue) {
                if let Err((_, faults)) = FluentResource::try_new((*source).to_owned()) {
                    panic!(
                        "{tongue:?}: {faults:?} in {}",
                        source.lines().next().unwrap_or_default()
                    );
                }
            }
        }
    }
}
