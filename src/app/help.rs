//! The help of the dialog on top: its keys, and what each of its fields wants.

use super::dialog::Dialog;
use crate::screen::Message;
use crate::text::Words;
use crate::widget::{Field, Form};

/// Returns the help of a dialog; none where its keys stand beside its text.
pub fn of(dialog: &Dialog, words: &Words) -> Option<Message> {
    let (title, body) = match dialog {
        Dialog::Form { form, .. } => (&form.title, of_form(form, words)),
        Dialog::Pick { picker, .. } => (&picker.title, words.say("help-list")),
        Dialog::Confirm { confirm, .. } => (&confirm.title, words.say("help-question")),
        Dialog::Message { .. } => return None,
    };
    Some(Message {
        title: words.tell("help-of", &[("title", title.as_str().into())]),
        body,
    })
}

fn of_form(form: &Form, words: &Words) -> String {
    let fields = form.fields.iter().map(|field| of_field(field, words));
    let parts = [words.say("help-form"), words.say("help-fields")];
    parts.into_iter().chain(fields).collect::<Vec<_>>().join("\n\n")
}

/// The name of the field, what it is for, and how it is filled in.
fn of_field(field: &Field, words: &Words) -> String {
    let name = if field.is_needed {
        words.tell("help-needed", &[("field", field.label.as_str().into())])
    } else {
        field.label.clone()
    };
    let lines = [name, field.hint.clone(), words.say(field.own_gesture())];
    let lines = lines.iter().filter(|line| !line.is_empty());
    lines.map(String::as_str).collect::<Vec<_>>().join("\n   ")
}
