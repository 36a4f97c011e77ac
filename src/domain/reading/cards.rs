//! The cards made of a sheet, one for each of its lines: at the harvest one idea is one card.

use super::super::{Position, Proposal, Session};

/// Returns the lines of a sheet, without the dashes and dots put before them by hand; none where there is but one.
pub fn ideas(sheet: &Proposal) -> Vec<&str> {
    let is_dash = |sign: char| sign.is_whitespace() || "-–—•*·".contains(sign);
    let lines = sheet.text.lines();
    let bare = lines.map(|line| line.trim_start_matches(is_dash).trim_end());
    let ideas: Vec<&str> = bare.filter(|line| !line.is_empty()).collect();
    if ideas.len() < 2 { Vec::new() } else { ideas }
}

/// True for a sheet of a table or a group of which cards were made: they stand for it where sheets are put together.
pub fn is_made_into_cards(session: &Session, sheet: &Proposal) -> bool {
    let mut others = session.proposals.iter();
    sheet.position.at.is_some() && others.any(|other| other.is_standing() && is_card_of(other, sheet))
}

/// Returns where a sheet was written; of a card, the sheet it was made of.
pub fn written_at<'a>(session: &'a Session, sheet: &'a Proposal) -> &'a Position {
    let whole = session.proposals.iter().find(|whole| is_card_of(sheet, whole));
    whole.map_or(&sheet.position, |whole| &whole.position)
}

/// A card is of no table: it was made of one sheet of its kind, which is.
fn is_card_of(card: &Proposal, sheet: &Proposal) -> bool {
    card.position.is_empty()
        && card.from.as_slice() == std::slice::from_ref(&sheet.id)
        && card.kind == sheet.kind
        && sheet.position.at.is_some()
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
        assert_eq!(written_at(lab.session(), &card), &whole.position);
        lab.does(Command::Withdraw {
            proposal: id("C03"),
            at: crate::domain::sample::at("10:12"),
            reason: "doppione".to_owned(),
        });
        assert_eq!(listed(&lab), ["C01", "C02"]);
    }
}
