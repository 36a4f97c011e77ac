//! How much of a reading is said: the whole of a new place, without the length of a long list; of the same place what is
//! new in it.

use super::{Reading, Spoken};
use crate::app::Model;
use crate::text::Words;

/// So many choices are said before one has to ask for the rest.
const MOST_CHOICES: usize = 12;

/// How much is to be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// Of a long list its beginning and what is chosen in it.
    Short,
    Whole,
}

/// A line, and its number where it can be chosen.
struct Numbered<'a> {
    number: Option<usize>,
    line: &'a Spoken,
}

impl Numbered<'_> {
    fn text(&self) -> &str {
        match self.line {
            Spoken::Sentence(text) | Spoken::Choice { text, .. } => text,
        }
    }

    fn is_selected(&self) -> bool {
        matches!(
            self.line,
            Spoken::Choice {
                is_selected: true,
                ..
            }
        )
    }

    fn said(&self, words: &Words) -> String {
        let Some(number) = self.number else {
            return self.text().to_owned();
        };
        let key = if self.is_selected() {
            "aloud-selected"
        } else {
            "aloud-choice"
        };
        let facts = [
            ("number", number.to_string().into()),
            ("text", self.text().into()),
        ];
        words.tell(key, &facts)
    }
}

impl Reading {
    fn numbered(&self) -> Vec<Numbered<'_>> {
        let mut n_choices = 0;
        let number = |line| {
            let number = matches!(line, &Spoken::Choice { .. }).then(|| {
                n_choices += 1;
                n_choices
            });
            Numbered { number, line }
        };
        self.lines.iter().map(number).collect()
    }

    /// The lines as they are said: each choice with its number.
    pub fn said(&self, model: &Model) -> Vec<String> {
        let lines = self.numbered();
        lines.iter().map(|line| line.said(&model.words)).collect()
    }

    /// The same, of a long list only so much.
    pub fn told(&self, length: Length, model: &Model) -> Vec<String> {
        let lines = self.numbered();
        let n_choices = self.hits().count();
        // One or two more are sooner said than asked for.
        if length == Length::Whole || n_choices <= MOST_CHOICES + 2 {
            return self.said(model);
        }
        let is_said =
            |line: &&Numbered| line.is_selected() || line.number.is_none_or(|number| number <= MOST_CHOICES);
        let mut told: Vec<String> = lines
            .iter()
            .filter(is_said)
            .map(|line| line.said(&model.words))
            .collect();
        told.push(rest(n_choices, model));
        told
    }

    /// What is to be said of the same place after `before` was: what is new, what is chosen now; where the numbers of the
    /// choices are others, the choices, if they are few.
    pub fn news(&self, before: &Self, model: &Model) -> Vec<String> {
        let (now, then) = (self.numbered(), before.numbered());
        let mut known: Vec<&Numbered> = then.iter().collect();
        let mut new: Vec<&Numbered> = Vec::new();
        let mut are_renumbered = false;
        for line in &now {
            match known.iter().position(|each| each.text() == line.text()) {
                Some(place) => {
                    let was = known.swap_remove(place);
                    are_renumbered |= was.number != line.number;
                    if line.is_selected() && !was.is_selected() {
                        new.push(line);
                    }
                }
                None => new.push(line),
            }
        }
        // Where one is in time is said with a new place: at each line it would be said again.
        if let (Some(first), Some(before)) = (now.first(), then.first())
            && timeless(first.text()) == timeless(before.text())
        {
            new.retain(|line| !std::ptr::eq(*line, first) || line.number.is_some());
        }
        let n_choices = self.hits().count();
        let n_new = new.iter().filter(|line| line.number.is_some()).count();
        let say = |line: &&Numbered| line.said(&model.words);
        if n_choices == 0 && before.hits().next().is_some() {
            let none = model.words.say("aloud-none");
            return new.iter().map(say).chain([none]).collect();
        }
        let is_searching = model.screen.searched().is_some_and(|typed| !typed.is_empty());
        if are_renumbered && (n_choices <= MOST_CHOICES || is_searching) {
            let sentences = new.iter().copied().filter(|line| line.number.is_none());
            let choices = now.iter().filter(|line| line.number.is_some()).take(MOST_CHOICES);
            let more = (n_choices > MOST_CHOICES).then(|| rest(n_choices, model));
            return sentences
                .chain(choices)
                .map(|line| say(&line))
                .chain(more)
                .collect();
        }
        if are_renumbered || n_new > MOST_CHOICES {
            let few = new
                .iter()
                .filter(|line| line.number.is_none() || line.is_selected());
            return few.map(say).chain([rest(n_choices, model)]).collect();
        }
        new.iter().map(say).collect()
    }
}

/// A line without the hours and the clocks in it.
fn timeless(text: &str) -> Vec<&str> {
    let is_hour = |word: &&str| word.contains(':') && word.contains(|sign: char| sign.is_ascii_digit());
    text.split(' ').filter(|word| !is_hour(word)).collect()
}

/// How many choices there are, and how to hear them all.
fn rest(n_choices: usize, model: &Model) -> String {
    let key = match model.screen.searched() {
        Some(_) if !model.is_asking() => "aloud-rest-searched",
        Some(_) | None => "aloud-rest",
    };
    model.words.tell(key, &[("choices", n_choices.into())])
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::look::Look;
    use crate::screen::{Hit, Library};
    use crate::text::Tongue;

    fn reading(names: &[&str], selected: usize) -> Reading {
        let choice = |(row, name): (usize, &&str)| Spoken::Choice {
            text: (*name).to_owned(),
            hit: Hit::Row(row),
            is_selected: row == selected,
        };
        Reading {
            lines: names.iter().enumerate().map(choice).collect(),
            ..Reading::default()
        }
    }

    fn model() -> Model {
        let now = NaiveDate::from_ymd_opt(2025, 5, 17)
            .expect("a day")
            .and_hms_opt(9, 0, 0);
        Model::new(
            Words::new(Tongue::Italian),
            Look::aloud(),
            now.expect("an hour"),
            Library::default(),
        )
    }

    fn news(before: &[&str], now: &[&str]) -> Vec<String> {
        reading(now, 0).news(&reading(before, 0), &model())
    }

    #[test]
    fn of_the_same_list_only_the_row_that_changed_is_said() {
        let news = news(&["Anna", "Bea", "Carlo"], &["Anna", "Bea, 9:31", "Carlo"]);
        assert_eq!(news, ["2. Bea, 9:31"]);
    }

    #[test]
    fn a_clock_that_goes_on_is_not_said_at_each_line() {
        let at = |clock: &str| Reading {
            lines: vec![Spoken::Sentence(clock.to_owned())],
            ..Reading::default()
        };
        let before = at("3/13 Turno 1; 09:00, 25'; restano 12:30");
        let news = |clock| at(clock).news(&before, &model());
        assert!(news("3/13 Turno 1; 09:00, 25'; restano 12:29").is_empty());
        assert_eq!(news("4/13 Turno 2; 09:30, 25'; restano 25:00").len(), 1);
        assert_eq!(news("3/13 Turno 1; 09:00, 25'; fase conclusa").len(), 1);
    }

    #[test]
    fn choices_with_other_numbers_are_all_said_again() {
        let news = news(&["Anna", "Bea", "Carlo"], &["Bea", "Carlo"]);
        assert_eq!(news, ["1. Bea (scelto)", "2. Carlo"]);
    }

    #[test]
    fn a_long_list_is_said_as_far_as_its_beginning_and_whole_to_whoever_asks() {
        let names: Vec<String> = (1..=40).map(|number| format!("Nome {number}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let long = reading(&names, 30);
        let told = long.told(Length::Short, &model());
        assert_eq!(told.len(), MOST_CHOICES + 2, "{told:?}");
        assert!(told.contains(&"31. Nome 31 (scelto)".to_owned()));
        assert_eq!(long.told(Length::Whole, &model()).len(), 40);
        // Back from three that were found: not forty lines.
        let back = long.news(&reading(&["Nome 3", "Nome 13"], 0), &model());
        assert_eq!(back.len(), 2, "{back:?}");
    }

    #[test]
    fn a_list_in_which_nothing_is_left_says_so() {
        assert_eq!(news(&["Anna"], &[]).len(), 1);
    }
}
