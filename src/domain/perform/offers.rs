//! Offers of help.

use super::record;
use crate::domain::{Noun, Offer, Refusal, Session};

/// Puts an offer: for a project, or saying for what.
pub fn put(session: &mut Session, offer: &Offer) -> Result<(), Refusal> {
    if offer.project.is_none() {
        record::check_text(&offer.what, "what")?;
    }
    record::check(session, &offer.id, Noun::Offer, offer)?;
    record::store(&mut session.outcomes.offers, offer.clone(), |offer| &offer.id);
    Ok(())
}
