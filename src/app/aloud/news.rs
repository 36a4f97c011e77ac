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
        self.line.text()
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

impl Spoken {
    fn text(&self) -> &str {
        match self {
            Self::Sentence(text) | Self::Choice { text, .. } => text,
        }
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
        let is_chosen =
            |line: &Numbered| line.is_selected() || line.number.is_some_and(|number| number <= MOST_CHOICES);
        // A heading is said where something under it is.
        let is_said = |idx: usize, line: &Numbered| {
            let under = lines
                .iter()
                .skip(idx + 1)
                .take_while(|line| line.number.is_some());
            let mut under = under.peekable();
            match line.number {
                Some(_) => is_chosen(line),
                None => under.peek().is_none() || under.any(is_chosen),
            }
        };
        let mut told: Vec<String> = lines
            .iter()
            .enumerate()
            .filter(|(idx, line)| is_said(*idx, line))
            .map(|(_, line)| line.said(&model.words))
            .collect();
        told.push(rest(n_choices, model));
        told
    }

    /// What is said of the same form or list after `before` was: of a list that grew what is new in it, of a form all but
    /// what was said of the whole.
    pub fn again(&self, before: &Self, model: &Model) -> Vec<String> {
        let known: Vec<&str> = before.lines.iter().map(Spoken::text).collect();
        let lines = self.numbered();
        let grown = self.hits().count() > before.hits().count();
        if grown && !known.is_empty() {
            let new = lines.iter().filter(|line| !known.contains(&line.line.text()));
            return new.map(|line| line.said(&model.words)).collect();
        }
        let is_known = self.note.is_some() && self.note == before.note;
        let mut told = self.told(Length::Short, model);
        if is_known {
            told.remove(0);
        }
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
        // Somebody came, of whom it was told: nobody else is news.
        if n_choices == before.hits().count() && n_new <= 1 && model.told().is_some() {
            return new.iter().map(say).collect();
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

/// A line without the hours, the clocks and the minutes in it.
fn timeless(text: &str) -> Vec<&str> {
    let is_time = |word: &str| word.contains(':') || word.ends_with('\'');
    let is_hour = |word: &&str| is_time(word) && word.contains(|sign: char| sign.is_ascii_digit());
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

    fn form(note: &str, field: &str) -> Reading {
        let lines = [note, field].map(|text| Spoken::Sentence(text.to_owned()));
        Reading {
            lines: lines.to_vec(),
            note: Some(note.to_owned()),
            ..Reading::default()
        }
    }

    #[test]
    fn what_is_said_of_a_whole_form_is_said_again_where_it_is_another_and_before_saving() {
        let first = form("Manca una parte.", "Titolo");
        let second = form("Manca una parte.", "Luogo");
        assert_eq!(second.again(&first, &model()), ["Luogo"]);
        let whole = form("Niente manca.", "Luogo");
        assert_eq!(whole.again(&first, &model()), ["Niente manca.", "Luogo"]);
        let at_save = Reading {
            note: None,
            ..second.clone()
        };
        assert_eq!(at_save.again(&second, &model()).len(), 2);
    }

    #[test]
    fn of_a_list_that_grew_what_is_new_is_said() {
        let grown = reading(&["Avvia", "Annulla", "Orologi"], 9);
        let before = reading(&["Avvia", "… altre 2 voci"], 9);
        assert_eq!(grown.again(&before, &model()), ["2. Annulla", "3. Orologi"]);
    }

    #[test]
    fn a_heading_under_which_nothing_is_said_is_not_said() {
        let names: Vec<String> = (1..=20).map(|number| format!("Riga {number}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let mut long = reading(&names, 0);
        let heading = |text: &str| Spoken::Sentence(text.to_owned());
        long.lines.insert(16, heading("DOPO"));
        long.lines.insert(0, heading("PRIMA"));
        let told = long.told(Length::Short, &model());
        assert!(told.contains(&"PRIMA".to_owned()), "{told:?}");
        assert!(!told.contains(&"DOPO".to_owned()), "{told:?}");
    }

    #[test]
    fn a_list_in_which_nothing_is_left_says_so() {
        assert_eq!(news(&["Anna"], &[]).len(), 1);
    }
}
