//! The figures of an edition in words: what each is called, its number, its base, its values.

use super::Labels;
use crate::registry::indicator::{Amount, Figure, Measure, Sum, row_of};
use crate::registry::published::{publication, published};
use crate::text::{Fact, Tongue, Words};

/// One value of a distribution, as it is shown.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseLine {
    /// As it is in the data.
    pub value: String,
    pub label: String,
    pub n: usize,
    /// Over the base; empty without one.
    pub percent: String,
}

/// What a figure is called.
pub fn label(code: &str, words: &Words) -> String {
    words.say(&format!("figure-{}", code.to_lowercase().replace('+', "-out")))
}

/// The number of a figure; a distribution shows its base.
pub fn headline(measure: &Measure, words: &Words) -> String {
    match measure {
        Measure::Count(tally) => count(tally.counted.n(), words),
        Measure::Cases(cases) => words.tell("figure-base", &[("base", cases.base.n().into())]),
        Measure::Sum(sum) => collected(sum.total().map(|total| total_of(total, words)), words),
        Measure::Mean(sum) => collected(sum.mean().map(|mean| decimal(&mean, words)), words),
        Measure::Share(share) => {
            let facts = [("part", share.part.n().into()), ("whole", share.whole.n().into())];
            over(share.percent(), facts, "figure-share", words)
        }
        Measure::Ratio(ratio) => {
            let part = collected(ratio.part.total().map(|total| total_of(total, words)), words);
            let whole = collected(ratio.whole.total().map(|total| total_of(total, words)), words);
            let facts = [("part", Fact::Text(part)), ("whole", Fact::Text(whole))];
            over(ratio.percent(), facts, "figure-ratio", words)
        }
    }
}

/// How many of how many say it; empty where all do.
pub fn note(measure: &Measure, words: &Words) -> String {
    match measure {
        Measure::Sum(sum) | Measure::Mean(sum) => coverage(sum, words),
        Measure::Ratio(ratio) => coverage(&ratio.whole, words),
        Measure::Count(_) | Measure::Cases(_) | Measure::Share(_) => match measure.missing().n() {
            0 => String::new(),
            n_missing => words.tell("figure-missing", &[("missing", n_missing.into())]),
        },
    }
}

/// The values of a distribution, the largest first and classes in their own order; none of other figures.
pub fn cases(figure: &Figure, words: &Words) -> Vec<CaseLine> {
    let Measure::Cases(cases) = &figure.measure else {
        return Vec::new();
    };
    let mut lines: Vec<CaseLine> = cases
        .by_value
        .iter()
        .map(|(value, members)| CaseLine {
            value: value.clone(),
            label: term(figure.code, value, words),
            n: members.n(),
            percent: cases
                .percent(value)
                .map(|percent| words.tell("figure-percent", &[("percent", decimal(&percent, words).into())]))
                .unwrap_or_default(),
        })
        .collect();
    if matches!(figure.code, "I4n" | "S9") {
        lines.sort_by_key(|line| first_number(&line.value));
    } else {
        lines.sort_by_key(|line| std::cmp::Reverse(line.n));
    }
    lines
}

/// Where a class begins: "11-25" at 11, ">500" at 500.
fn first_number(class: &str) -> u32 {
    let digits = class.chars().skip_while(|sign| !sign.is_ascii_digit());
    let digits: String = digits.take_while(char::is_ascii_digit).collect();
    digits.parse().unwrap_or(0)
}

/// What a value of a figure is called.
pub fn term(code: &str, value: &str, words: &Words) -> String {
    let vocabulary = match code {
        "I2" => "need",
        "I3" => "range",
        "I4n" => "zone-count",
        "I6e" => "ets-side",
        "I6t" => "body-kind",
        "I8" | "I12" => "coordination",
        "I9" => "table-theme",
        "I10" => "table-aim",
        "I13" => "group-theme",
        "I14" => "group-aim",
        "S6" => "activity",
        "S7a" => "access",
        "S7t" => "target",
        "S8" => "source",
        "S9" => "size-class",
        // The names of places are their own labels.
        _ => return value.to_owned(),
    };
    Labels::with(words).term(vocabulary, value)
}

/// What was published of a figure, with how sure its definition is: "pubblicato 99+1 (certo)". Empty where nothing was.
pub fn published_beside(year: i32, code: &str, words: &Words) -> String {
    let numbers = published(year);
    let number = numbers
        .iter()
        .find(|number| number.figure.as_deref() == Some(code));
    number.map_or_else(String::new, |number| {
        let facts = [
            ("value", number.value.as_str().into()),
            ("confidence", words.say(number.confidence.key()).into()),
        ];
        words.tell("published-beside", &facts)
    })
}

/// The same, and by whom it was published.
pub fn published_whole(year: i32, code: &str, words: &Words) -> String {
    let beside = published_beside(year, code, words);
    if beside.is_empty() {
        return beside;
    }
    format!("{beside} {}", published_by(year, words))
}

/// By whom the numbers of an edition were published, and where; empty where none were.
pub fn published_by(year: i32, words: &Words) -> String {
    publication(year).map_or_else(String::new, |publication| {
        let facts = [("by", publication.by.into()), ("place", publication.place.into())];
        words.tell("published-by", &facts)
    })
}

/// An amount as it is written: 1.559, 3,50, 54,2%.
pub fn amount(amount: Amount, words: &Words) -> String {
    match amount {
        Amount::Whole(units) => total_of(units, words),
        Amount::Hundredths(units) => decimal(&format!("{}.{:02}", units / 100, units % 100), words),
        Amount::Tenths(units) => decimal(&format!("{}.{}%", units / 10, units % 10), words),
    }
}

/// What an amount grew by: +12, -3, =.
pub fn change(now: Amount, before: Amount, words: &Words) -> Option<String> {
    let change = now.since(before)?;
    let size = match now {
        Amount::Whole(_) => Amount::Whole(change.unsigned_abs()),
        Amount::Hundredths(_) => Amount::Hundredths(change.unsigned_abs()),
        Amount::Tenths(_) => Amount::Tenths(change.unsigned_abs()),
    };
    let sign = match change {
        0 => return Some("=".to_owned()),
        1.. => "+",
        _ => "-",
    };
    Some(format!(
        "{sign}{}",
        self::amount(size, words).trim_end_matches('%')
    ))
}

/// Which of the three kinds of community work a figure is about: the key of its words.
pub fn section(code: &str) -> &'static str {
    match (row_of(code), code) {
        (_, "S2t" | "S2tr" | "S2ta") | ("T3" | "S10" | "I7" | "I8" | "I9" | "I10", _) => "section-tables",
        (_, "S2g" | "S2gr" | "S2ga") | ("T4" | "S11" | "I11" | "I12" | "I13" | "I14", _) => "section-groups",
        _ => "section-projects",
    }
}

fn over(percent: Option<String>, facts: [(&'static str, Fact); 2], key: &str, words: &Words) -> String {
    let mut facts = facts.to_vec();
    match percent {
        Some(percent) => {
            facts.push(("percent", decimal(&percent, words).into()));
            words.tell(key, &facts)
        }
        None => words.tell("figure-share-of-nothing", &facts),
    }
}

fn coverage(sum: &Sum, words: &Words) -> String {
    let (known, all) = sum.coverage();
    if known == all {
        return String::new();
    }
    words.tell("figure-coverage", &[("known", known.into()), ("all", all.into())])
}

fn collected(number: Option<String>, words: &Words) -> String {
    number.unwrap_or_else(|| words.say("not-collected"))
}

fn count(n: usize, words: &Words) -> String {
    words.number(i64::try_from(n).unwrap_or(i64::MAX))
}

fn total_of(total: u64, words: &Words) -> String {
    words.number(i64::try_from(total).unwrap_or(i64::MAX))
}

/// A number with decimals, with the point of the language.
fn decimal(number: &str, words: &Words) -> String {
    match words.tongue {
        Tongue::Italian => number.replace('.', ","),
        Tongue::English => number.to_owned(),
    }
}
