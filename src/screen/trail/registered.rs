//! What became of a project sheet in the registry of the years.

use super::super::Desk;
use super::super::figures::label;
use crate::registry::ledger::{Birth, Entity};
use crate::widget::Paragraph;

/// The lines under a project sheet: the entry it became and the figures that count it, or that it waits.
pub fn lines(birth: &Birth, desk: &Desk) -> Vec<Paragraph> {
    let Some(yearly) = &desk.library.yearly else {
        return Vec::new();
    };
    let ledger = &yearly.ledger;
    let texts = match ledger.promoted(birth) {
        Some(entity) => sheets(entity, desk),
        None => {
            let mut aside = ledger.set_aside.iter();
            let aside = aside.find(|aside| &aside.sheet == birth);
            vec![aside.map_or_else(
                || desk.say("registered-waiting"),
                |aside| {
                    let facts = [("reason", aside.reason.as_str().into())];
                    desk.tell("review-aside-because", &facts)
                },
            )]
        }
    };
    let label = desk.say("registered");
    texts
        .into_iter()
        .map(|text| Paragraph::labelled(label.as_str(), text))
        .collect()
}

/// Each yearly sheet with the figures that count it.
fn sheets(entity: &Entity, desk: &Desk) -> Vec<String> {
    let Some(yearly) = &desk.library.yearly else {
        return Vec::new();
    };
    let sheets = yearly.ledger.sheets_of(&entity.id);
    sheets
        .map(|(year, sheet)| {
            let figures = yearly.figures(year, None);
            let counting = figures.iter().flat_map(|figures| figures.holding(&entity.id));
            let named = counting.map(|(figure, _)| {
                let name = label(figure.code, desk.words);
                format!("{} {}", figure.code, name.trim_start_matches("… "))
            });
            let named: Vec<String> = named.collect();
            let counted = if named.is_empty() {
                desk.say("entry-not-counted")
            } else {
                desk.tell("registered-counted", &[("figures", named.join("; ").into())])
            };
            let facts = [
                ("id", entity.id.as_str().into()),
                ("name", sheet.name.as_str().into()),
                ("year", year.to_string().into()),
                ("figures", counted.into()),
            ];
            desk.tell("registered-sheet", &facts)
        })
        .collect()
}
