//! The cards made of a sheet, one for each of its lines: at the harvest one idea is one card.

use std::collections::HashSet;

use super::super::{Id, Position, Proposal, Session};
use crate::format::KindId;

/// Returns the lines of a sheet, without the dashes and dots put before them by hand; none where there is but one.
pub fn ideas(sheet: &Proposal) -> Vec<&str> {
    let is_dash = |sign: char| sign.is_whitespace() || "-–—•*·".contains(sign);
    let lines = sheet.text.lines();
    let bare = lines.map(|line| line.trim_start_matches(is_dash).trim_end());
    let ideas: Vec<&str> = bare.filter(|line| !line.is_empty()).collect();
    if ideas.len() < 2 { Vec::new() } else { ideas }
}

/// Returns the sheets that speak for themselves: standing, and with no cards made of them, which stand for them.
pub fn speaking(session: &Session) -> impl Iterator<Item = &Proposal> {
    let standing = || session.proposals.iter().filter(|sheet| sheet.is_standing());
    let made = standing().filter_map(|card| Some((made_of(card)?, &card.kind)));
    let told: HashSet<(&Id, &KindId)> = made.collect();
    standing().filter(move |sheet| sheet.position.at.is_none() || !told.contains(&(&sheet.id, &sheet.kind)))
}

/// Returns where a sheet comes from in the room; a card comes from where the sheet it was made of was written.
pub fn birthplace<'a>(session: &'a Session, sheet: &'a Proposal) -> &'a Position {
    let whole = made_of(sheet).and_then(|whole| session.proposal(whole));
    let whole = whole.filter(|whole| whole.kind == sheet.kind && whole.position.at.is_some());
    whole.map_or(&sheet.position, |whole| &whole.position)
}

/// The one sheet that a sheet of no table comes from: if that is of a table, and of its kind, this is a card of it.
fn made_of(card: &Proposal) -> Option<&Id> {
    match card.from.as_slice() {
        [sheet] if card.position.is_empty() => Some(sheet),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::reading::unclustered;
    use crate::domain::sample::{Lab, id, ids, sheet};
    use crate::domain::{Command, Record};

    fn at_a_table(name: &str, text: &str) -> Proposal {
        let mut sheet = sheet(name, "card");
        sheet.text = text.to_owned();
        sheet.position.at = Some(id("V01"));
        sheet
    }

    #[test]
    fn each_line_is_an_idea_and_a_line_alone_is_the_sheet() {
        let sheet = |text| at_a_table("C01", text);
        assert_eq!(
            ideas(&sheet("- Le scale\n\n• La panchina ")),
            ["Le scale", "La panchina"]
        );
        assert!(ideas(&sheet("- Le scale\n")).is_empty());
    }

    #[test]
    fn the_cards_of_a_sheet_stand_for_it_until_they_are_withdrawn() {
        let mut lab = Lab::with_people(1);
        let whole = at_a_table("C01", "Le scale\nLa panchina");
        let mut card = sheet("C03", "card");
        card.from = ids("C01");
        // What another table wrote on the ground of it is no card of it.
        let mut later = at_a_table("C02", "Altro");
        later.from = ids("C01");
        let kinds = [whole.kind.clone()];
        for sheet in [&whole, &later] {
            lab.put(Record::Proposal(sheet.clone()));
        }
        let listed = |lab: &Lab| -> Vec<String> {
            let sheets = unclustered(lab.session(), &kinds).into_iter();
            sheets.map(|sheet| sheet.id.to_string()).collect()
        };
        assert_eq!(listed(&lab), ["C01", "C02"]);
        lab.put(Record::Proposal(card.clone()));
        assert_eq!(listed(&lab), ["C02", "C03"]);
        assert_eq!(birthplace(lab.session(), &card), &whole.position);
        lab.does(Command::Withdraw {
            proposal: id("C03"),
            at: crate::domain::sample::at("10:12"),
            reason: "doppione".to_owned(),
        });
        assert_eq!(listed(&lab), ["C01", "C02"]);
    }
}
