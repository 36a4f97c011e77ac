//! The diary of a sample, as a person would do it: what one form or one list takes is one act.

use cerchio::domain::{Command, Deed, Document};
use chrono::NaiveDateTime;

/// One thing a person does: the commands of a form, or one command.
#[derive(Debug)]
pub struct Act<'a> {
    pub at: NaiveDateTime,
    pub commands: Vec<&'a Command>,
}

/// Returns the acts of a diary, in its order.
pub fn acts(document: &Document) -> Vec<Act<'_>> {
    let mut acts: Vec<Act> = Vec::new();
    for step in &document.diary {
        let Deed::Do(command) = &step.deed else {
            panic!("a sample takes nothing back")
        };
        if is_said_already(command, &acts) {
            continue;
        }
        match acts.last_mut() {
            Some(act)
                if act.at == step.at && act.commands.iter().all(|known| go_together(known, command)) =>
            {
                act.commands.push(command);
            }
            _ => acts.push(Act {
                at: step.at,
                commands: vec![command],
            }),
        }
    }
    acts
}

/// Who was marked absent in the day is found so at the end.
fn is_said_already(command: &Command, acts: &[Act]) -> bool {
    let mut said = acts.iter().flat_map(|act| &act.commands);
    matches!(command, Command::MarkAbsent { .. }) && said.any(|known| *known == command)
}

/// True when the second command is typed in the same form, or in the same list, as the first.
fn go_together(one: &Command, other: &Command) -> bool {
    matches!((one, other), (Command::SignUp(one), Command::SignUp(other))
        if one.topic == other.topic || one.person == other.person)
}
