//! The traces a person leaves in texts: where a name is said, and the text without it.

mod words;

use words::{Word, split, words_of};

use super::{Person, contacts};

/// What a person is called.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Traces {
    /// First name and family name in either order, and the family name alone. Each is folded words.
    anywhere: Vec<Vec<String>>,
    /// First names, which are also common words: only where they begin with a capital.
    capital: Vec<Vec<String>>,
    /// Family names without blanks: in a mail address they may stand together with other letters.
    in_address: Vec<String>,
    /// Digits of telephone numbers, whatever stands between them.
    numbers: Vec<String>,
}

/// A family name shorter than this, in letters, is looked for only beside its first name.
const SHORTEST: usize = 3;
/// A family name shorter than this is not looked for within the words of a mail address.
const SHORTEST_INSIDE: usize = 4;

impl Traces {
    /// The traces of those `people` for whom `is_meant` is true. A first or family name that somebody else of them has too
    /// is looked for only beside the other.
    pub fn of<'p>(people: impl IntoIterator<Item = &'p Person>, is_meant: impl Fn(&Person) -> bool) -> Self {
        let (meant, others): (Vec<&Person>, Vec<&Person>) =
            people.into_iter().partition(|person| is_meant(person));
        let mut traces = Self::default();
        for person in meant {
            let (first, last) = (words_of(&person.first), words_of(&person.last));
            traces.learn_full(&first, &last);
            traces.learn_contacts(&person.consents.note);
            traces.learn_contacts(&person.care.accessibility);
            let is_shared = |one: &[String], part: fn(&Person) -> &String| {
                others.iter().any(|other| words_of(part(other)) == one)
            };
            if !is_shared(&last, |person| &person.last) {
                traces.learn_family(last);
            }
            if !is_shared(&first, |person| &person.first) {
                traces.capital.push(first);
            }
        }
        traces.tidy()
    }

    /// The traces of a name that somebody wrote: the last word is the family name.
    pub fn of_name(name: &str) -> Self {
        let mut first = words_of(name);
        let last: Vec<String> = first.pop().into_iter().collect();
        let mut traces = Self::default();
        traces.learn_full(&first, &last);
        traces.learn_family(last);
        traces.tidy()
    }

    /// The traces of something else somebody is known by, as it is written: a telephone number, an address, a nickname.
    pub fn of_words(words: &str) -> Self {
        let mut traces = Self::default();
        traces.learn(words);
        traces.tidy()
    }

    /// These and those of another laboratory.
    pub fn and(mut self, other: Self) -> Self {
        self.anywhere.extend(other.anywhere);
        self.capital.extend(other.capital);
        self.in_address.extend(other.in_address);
        self.numbers.extend(other.numbers);
        self.tidy()
    }

    /// Only what says who it is anywhere: the full name and the family name.
    pub fn without_first_names(&self) -> Self {
        Self {
            capital: Vec::new(),
            ..self.clone()
        }
    }

    /// For texts that are read: a family name alone, which may be a common word too, only where it begins with a capital,
    /// and no first name alone.
    pub fn with_capitals(self) -> Self {
        let (capital, anywhere) = self.anywhere.into_iter().partition(|trace| trace.len() == 1);
        Self {
            anywhere,
            capital,
            ..self
        }
    }

    /// Returns `text` with `instead` for each trace, and how many there were. Reads the escapes of RON as what they mean.
    pub fn blot(&self, text: &str, instead: &str) -> (String, usize) {
        let words = split(text);
        let (mut out, mut done, mut n_found, mut at) = (String::new(), 0, 0, 0);
        while let Some(word) = words.get(at) {
            let Some((last, n_words)) = self.longest(text, &words, at) else {
                at += 1;
                continue;
            };
            out.push_str(text.get(done..word.from).unwrap_or_default());
            if is_in_slug(text, word.from, last) {
                out.push_str(&instead.replace(' ', "-"));
            } else {
                out.push_str(instead);
            }
            (done, n_found, at) = (last, n_found + 1, at + n_words);
        }
        out.push_str(text.get(done..).unwrap_or_default());
        (out, n_found)
    }

    /// True when a trace is in the text.
    pub fn are_in(&self, text: &str) -> bool {
        let words = split(text);
        (0..words.len()).any(|at| self.longest(text, &words, at).is_some())
    }

    fn learn_full(&mut self, first: &[String], last: &[String]) {
        if first.is_empty() || last.is_empty() {
            return;
        }
        self.anywhere.push([first, last].concat());
        self.anywhere.push([last, first].concat());
        // As in an address: nadiaverdorto@…
        self.anywhere.push(vec![[first, last].concat().concat()]);
        self.anywhere.push(vec![[last, first].concat().concat()]);
    }

    fn learn_family(&mut self, last: Vec<String>) {
        if last.concat().chars().count() >= SHORTEST {
            if last.len() > 1 {
                self.anywhere.push(vec![last.concat()]);
            }
            if last.concat().chars().count() >= SHORTEST_INSIDE {
                self.in_address.push(last.concat());
            }
            self.anywhere.push(last);
        }
    }

    fn learn_contacts(&mut self, text: &str) {
        for place in contacts(text) {
            self.learn(text.get(place).unwrap_or_default());
        }
    }

    fn learn(&mut self, text: &str) {
        let words = words_of(text);
        let is_number = |word: &String| word.chars().all(|letter| letter.is_ascii_digit());
        if words.iter().all(is_number) {
            self.numbers.push(words.concat());
        } else {
            self.anywhere.push(words);
        }
    }

    fn tidy(mut self) -> Self {
        for traces in [&mut self.anywhere, &mut self.capital] {
            traces.retain(|trace| !trace.is_empty());
            traces.sort();
            traces.dedup();
        }
        for traces in [&mut self.in_address, &mut self.numbers] {
            traces.retain(|trace| !trace.is_empty());
            traces.sort();
            traces.dedup();
        }
        self
    }

    /// The longest trace that begins at a word: where it ends, and how many words it has.
    fn longest(&self, text: &str, words: &[Word], at: usize) -> Option<(usize, usize)> {
        let is_capital = words.get(at)?.is_capital;
        let folded = &words.get(at)?.folded;
        let capital = beginning_with(folded, &self.capital).filter(|_| is_capital);
        let here = beginning_with(folded, &self.anywhere).chain(capital);
        let fitting = here.filter(|trace| fits(trace, text, words, at));
        let n_words = fitting.map(Vec::len).max();
        let n_words = n_words.or_else(|| self.is_before_digits(folded).then_some(1));
        let n_words = n_words.or_else(|| self.number_at(words, at));
        let n_words = n_words.or_else(|| self.is_in_address(words.get(at)?).then_some(1))?;
        Some((words.get(at + n_words - 1)?.to, n_words))
    }

    /// How many words make one of the numbers, whatever signs stand between them.
    fn number_at(&self, words: &[Word], at: usize) -> Option<usize> {
        let mut digits = String::new();
        for (n_words, word) in (1..).zip(words.get(at..)?) {
            digits.push_str(&word.folded);
            // As it is written from abroad, and as it is written at home.
            let home = digits.strip_prefix("0039").or_else(|| digits.strip_prefix("39"));
            let is_one = |number: &String| *number == digits || home == Some(number.as_str());
            if self.numbers.iter().any(is_one) {
                return Some(n_words);
            }
            if !self.numbers.iter().any(|number| number.len() + 4 > digits.len()) {
                return None;
            }
        }
        None
    }

    /// As people call themselves on a computer: verdorto75.
    fn is_before_digits(&self, word: &str) -> bool {
        let name = word.trim_end_matches(|letter: char| letter.is_ascii_digit());
        name.len() < word.len() && beginning_with(name, &self.anywhere).any(|trace| trace.len() == 1)
    }

    fn is_in_address(&self, word: &Word) -> bool {
        word.is_in_address
            && self
                .in_address
                .iter()
                .any(|family| word.folded.contains(family.as_str()))
    }
}

/// The traces, which are in their order, whose first word is this one.
fn beginning_with<'a>(word: &str, traces: &'a [Vec<String>]) -> impl Iterator<Item = &'a Vec<String>> {
    let is_before = |first: &String| first.as_str() < word;
    let is_after = |first: &String| first.as_str() > word;
    let from = traces.partition_point(|trace| trace.first().is_some_and(is_before));
    let to = traces.partition_point(|trace| !trace.first().is_some_and(is_after));
    traces.get(from..to).unwrap_or_default().iter()
}

/// True when the words of the trace follow each other, with no more than a sign or two between them.
fn fits(trace: &[String], text: &str, words: &[Word], at: usize) -> bool {
    let Some(here) = words.get(at..at + trace.len()) else {
        return false;
    };
    let are_near = here.windows(2).all(|pair| match pair {
        [one, next] => text
            .get(one.to..next.from)
            .is_some_and(|between| between.len() <= 8 && !between.contains(['\n', ':', ';', '(', ')'])),
        _ => true,
    });
    are_near && here.iter().zip(trace).all(|(word, part)| &word.folded == part)
}

/// True within a name of a file, whose words dashes hold together.
fn is_in_slug(text: &str, from: usize, to: usize) -> bool {
    let before = text.get(..from).is_some_and(|before| before.ends_with('-'));
    let after = text.get(to..).is_some_and(|after| after.starts_with('-'));
    before || after
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample::person;

    fn blot(name: &str, text: &str) -> String {
        Traces::of_name(name).blot(text, "§").0
    }

    #[test]
    fn a_name_is_found_in_either_order_and_however_it_is_written() {
        for text in [
            "Nadia Verdorto",
            "VERDORTO, Nadia",
            "verdorto",
            "nadia.verdorto",
            "nadiaverdorto",
            "Nadia\\u{a0}Verdorto",
            "Ver\u{ad}dorto",
            "Na\u{200b}dia Verdo\\u{200d}rto",
            "verdorto75",
        ] {
            assert_eq!(blot("Nadia Verdorto", &format!("di {text}.")), "di §.", "{text}");
        }
        assert_eq!(blot("Ada D'Élia", "ADA D\\'E\\u{301}LIA e Ada D’Elia"), "§ e §");
    }

    #[test]
    fn a_family_name_is_found_within_a_mail_address_and_nowhere_else() {
        for (text, without) in [
            ("nverdorto@example.org", "§@example.org"),
            ("n_verdorto75@example.org", "n_§@example.org"),
            (
                "verdortone e info@verdortone.example",
                "verdortone e info@verdortone.example",
            ),
        ] {
            assert_eq!(blot("Nadia Verdorto", text), without);
        }
    }

    #[test]
    fn in_the_name_of_a_file_dashes_hold_the_words_together() {
        let blot = Traces::of_name("Nadia Verdorto")
            .blot("2025-05-17-da-nadia-verdorto.ron", "una persona")
            .0;
        assert_eq!(blot, "2025-05-17-da-una-persona.ron");
    }

    #[test]
    fn a_number_is_found_however_it_is_spaced() {
        let traces = Traces::of_words("333 1234567").and(Traces::of_words("la zia Nadì"));
        for text in ["333 12 34 567", "3331234567", "+39 333-1234567"] {
            let blotted = traces.blot(&format!("tel. {text}, 12345"), "§").0;
            assert_eq!(blotted.replace('+', ""), "tel. §, 12345", "{text}");
        }
        assert_eq!(traces.blot("chiedi alla zia nadi", "§").0, "chiedi alla zia nadi");
        assert_eq!(traces.blot("dice La Zia Nadi'", "§").0, "dice §'");
    }

    #[test]
    fn a_part_of_a_word_is_no_name() {
        let text = "Verdortone e inverdorto, nadia";
        assert_eq!(blot("Nadia Verdorto", text), text);
        assert_eq!(blot("Ugo Re", "il re; Ugo Re"), "il re; §");
    }

    #[test]
    fn a_name_that_somebody_else_has_is_found_only_beside_the_other() {
        let named = |number: u32, first: &str, last: &str| Person {
            first: first.to_owned(),
            last: last.to_owned(),
            ..person(number)
        };
        let mut session = crate::domain::sample::Lab::with_people(1).session().clone();
        session.people = vec![
            named(1, "Rosa", "Neri"),
            named(2, "Rosa", "Blu"),
            named(3, "Ugo", "Neri"),
        ];
        let rosa = Traces::of(&session.people, |person| person.name() == "Rosa Neri");
        assert_eq!(
            rosa.blot("Rosa Neri; Rosa; Neri; rosa", "§"),
            ("§; Rosa; Neri; rosa".to_owned(), 1)
        );
        session.people.pop();
        let rosa = Traces::of(&session.people, |person| person.last == "Blu");
        assert_eq!(rosa.blot("Rosa e il BLU", "§").0, "Rosa e il §");
        session.people.pop();
        let rosa = Traces::of(&session.people, |_| true);
        assert_eq!(rosa.blot("Rosa, rosa", "§").0, "§, rosa");
    }
}
