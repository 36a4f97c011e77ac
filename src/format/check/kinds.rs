//! Checking the kinds of a template: their ids, letters and forms.

use super::Check;
use crate::format::fault::Problem;
use crate::format::outline::Outline;
use crate::format::{Entry, Field, Kind, prefix};

/// The name under which a kind says that its sheets derive from clusters.
const CLUSTER: &str = "cluster";

impl Check<'_> {
    pub(super) fn kind(&mut self, place: &Outline<'_>, kind: &Kind) {
        self.id(place.field("id"), &kind.id.0);
        if kind.id.0 == CLUSTER {
            let found = kind.id.0.clone();
            self.fault(place.field("id"), Problem::ReservedId { found });
        }
        self.text(place, "name", &kind.name);
        self.text(place, "plural", &kind.plural);
        self.text(place, "text", &kind.text);
        for (idx, from) in kind.from.iter().enumerate() {
            if from.0 != CLUSTER {
                self.known_kind(place.field("from").item(idx), from);
            }
        }
        let fields = place.field("fields");
        self.unique(fields, "id", kind.fields.iter().map(|field| field.id.as_str()));
        for (idx, field) in kind.fields.iter().enumerate() {
            self.form_field(fields.item(idx), field);
        }
    }

    fn form_field(&mut self, place: &Outline<'_>, field: &Field) {
        self.id(place.field("id"), &field.id);
        self.text(place, "name", &field.name);
        let entry = place.field("entry");
        match &field.entry {
            Entry::Line | Entry::Text | Entry::Date | Entry::Time | Entry::Flag => {}
            Entry::Number(from, to) if from > to => {
                self.fault(entry, Problem::ReversedRange { from: *from, to: *to });
            }
            Entry::Number(_, _) => {}
            Entry::Choice(answers) => {
                let list = entry.item(0);
                self.not_empty(list, "Choice", answers.len());
                self.unique(list, "id", answers.iter().map(|answer| answer.id.as_str()));
                for (idx, answer) in answers.iter().enumerate() {
                    self.id(list.item(idx).field("id"), &answer.id);
                    self.text(list.item(idx), "name", &answer.name);
                }
            }
        }
    }

    pub(super) fn prefixes(&mut self, place: &Outline<'_>) {
        let kinds = &self.template.kinds;
        self.unique(place, "prefix", kinds.iter().map(|kind| kind.prefix.as_str()));
        for (idx, kind) in kinds.iter().enumerate() {
            let found = kind.prefix.clone();
            let place = place.item(idx).field("prefix");
            if found.is_empty() || !found.bytes().all(|letter| letter.is_ascii_uppercase()) {
                self.fault(place, Problem::BadPrefix { found });
            } else if prefix::RESERVED.contains(&found.as_str()) {
                self.fault(place, Problem::ReservedPrefix { found });
            }
        }
    }
}
