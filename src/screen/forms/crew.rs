//! The people who can be given something to do, as choices, by family name.

use crate::domain::{Id, Person, Session};
use crate::widget::Choice;

use super::people_choices;

/// People here now, and who is already named: a task goes only to someone who can say yes.
pub fn here_or<'a>(session: &Session, named: impl IntoIterator<Item = &'a Id>) -> Vec<Choice> {
    let named: Vec<&Id> = named.into_iter().collect();
    those(session, |person| {
        person.attendance.is_here() || named.contains(&&person.id)
    })
}

/// People who came, even if they left, and who is already named.
pub fn came_or<'a>(session: &Session, named: impl IntoIterator<Item = &'a Id>) -> Vec<Choice> {
    let named: Vec<&Id> = named.into_iter().collect();
    those(session, |person| {
        person.attendance.came() || named.contains(&&person.id)
    })
}

fn those(session: &Session, is_wanted: impl Fn(&Person) -> bool) -> Vec<Choice> {
    let mut choices = people_choices(session);
    choices.retain(|choice| {
        session
            .people
            .iter()
            .any(|person| person.id.as_str() == choice.value && is_wanted(person))
    });
    choices
}
