//! Which sheets of an edition have the same name.

use std::collections::BTreeMap;

use crate::fold::fold;
use crate::registry::ledger::{Kind, Sheet};

/// The entities of an edition by kind and folded name.
pub(super) struct Names<'a>(BTreeMap<(Kind, String), Vec<&'a str>>);

impl<'a> Names<'a> {
    pub(super) fn of(sheets: &'a [Sheet]) -> Self {
        let mut names: BTreeMap<(Kind, String), Vec<&str>> = BTreeMap::new();
        for sheet in sheets {
            let name = (sheet.kind(), fold(&sheet.name));
            names.entry(name).or_default().push(&sheet.entity);
        }
        Self(names)
    }

    /// Another entity of the same kind with the same name.
    pub(super) fn other(&self, sheet: &Sheet) -> Option<&'a str> {
        let same = self.0.get(&(sheet.kind(), fold(&sheet.name)))?;
        same.iter().copied().find(|id| *id != sheet.entity)
    }
}
