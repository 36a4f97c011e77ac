//! Offers of help.

use super::{people, record};
use crate::domain::{Counters, Noun, Offer, Refusal, Session};

/// Puts an offer of who came: for a project, or saying for what.
pub fn put(session: &mut Session, ids: &Counters, offer: &Offer) -> Result<(), Refusal> {
    if offer.project.is_none() {
        record::check_text(&offer.what, "what")?;
    }
    record::check(session, ids, &offer.id, Noun::Offer, offer)?;
    people::check_came(session, &offer.person)?;
    record::store(ids, &mut session.outcomes.offers, offer.clone(), |offer| {
        &offer.id
    });
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::domain::sample::{Lab, id};
    use crate::domain::{Command, Offer, Record, Refusal};

    #[test]
    fn who_did_not_come_offers_nothing() {
        let mut lab = Lab::with_people(1);
        let offer = Offer {
            id: id("O01"),
            person: id("P01"),
            project: None,
            what: "il furgone".to_owned(),
        };
        lab.put(Record::Offer(offer.clone()));
        lab.document.undo(crate::domain::sample::at("09:01")).unwrap();
        lab.does(Command::Expect { person: id("P01") });
        let again = Offer {
            id: id("O02"),
            ..offer
        };
        assert_eq!(
            lab.refuses_to_put(Record::Offer(again)),
            Refusal::NotHere { person: id("P01") }
        );
    }
}
