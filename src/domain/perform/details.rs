//! The answers to the further fields of a kind's form.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};

use crate::domain::Refusal;
use crate::format::{Entry, Field, Kind, Need};

/// The answer of a field that is ticked; one that is not has none.
const YES: &str = "yes";

/// Refuses a missing answer that is required, and one outside the range or the list of its field.
pub fn check(kind: &Kind, details: &BTreeMap<String, String>) -> Result<(), Refusal> {
    for field in &kind.fields {
        let answer = details.get(&field.id).map_or("", |answer| answer.trim());
        check_answer(field, answer)?;
    }
    Ok(())
}

fn check_answer(field: &Field, answer: &str) -> Result<(), Refusal> {
    if answer.is_empty() {
        return match field.need {
            Need::Required => Err(Refusal::MissingDetail {
                field: field.id.clone(),
            }),
            Need::Optional | Need::Never => Ok(()),
        };
    }
    let is_good = match &field.entry {
        Entry::Number(least, most) => answer
            .parse()
            .is_ok_and(|number: u32| (*least..=*most).contains(&number)),
        Entry::Choice(answers) => answers.iter().any(|choice| choice.id == answer),
        Entry::Date => NaiveDate::parse_from_str(answer, "%d/%m/%Y").is_ok(),
        Entry::Time => NaiveTime::parse_from_str(answer, "%H:%M").is_ok(),
        Entry::Flag => answer == YES,
        Entry::Line | Entry::Text => true,
    };
    if is_good {
        return Ok(());
    }
    Err(Refusal::WrongDetail {
        field: field.id.clone(),
        answer: answer.to_owned(),
    })
}
