//! What is typed in a form, as values that are kept aside and found again.

use super::super::{Field, Input, Value, Values};
use super::Form;

impl Form {
    /// The values of the fields, and under a name of its own what was typed in a list and chose nothing: a text that is kept
    /// as the others are.
    pub fn values(&self) -> Values {
        let fields = self.fields.iter();
        let values = fields.map(|field| (field.id.clone(), field.value()));
        let unsaid = self.fields.iter().filter_map(|field| {
            let text = field.unsaid().filter(|text| !text.trim().is_empty())?;
            Some((unsaid_in(&field.id), Value::Text(text.to_owned())))
        });
        Values(values.chain(unsaid).collect())
    }

    /// The values of the same form left empty.
    pub fn nothing(&self) -> Values {
        let fields = self.fields.iter();
        Values(fields.map(|field| (field.id.clone(), field.nothing())).collect())
    }

    /// Fills the fields with what was being typed when the form was last left, to be gone on with. A form without fields,
    /// because what it is about is gone, shows the texts alone: they can still be read and copied.
    pub fn find_again(&mut self, values: &Values) {
        if self.fields.is_empty() {
            self.fields = values
                .0
                .iter()
                .filter_map(|(id, value)| text_alone(id, value))
                .collect();
            self.show_cursor();
        }
        for field in &mut self.fields {
            if let Some(value) = values.0.get(&field.id) {
                field.find_again(value);
            }
            if let (Input::Choose(chooser), Some(Value::Text(text))) =
                (&mut field.input, values.0.get(&unsaid_in(&field.id)))
            {
                chooser.leave(text);
            }
        }
    }
}

/// The name, among the values of a form, of what was typed in the list of a field and chose nothing.
fn unsaid_in(field: &str) -> String {
    format!("{field}.unsaid")
}

fn text_alone(id: &str, value: &Value) -> Option<Field> {
    match value {
        Value::Text(text) if !text.trim().is_empty() => Some(Field::text(id, String::new(), text)),
        Value::Text(_) | Value::Chosen(_) | Value::Flag(_) => None,
    }
}
