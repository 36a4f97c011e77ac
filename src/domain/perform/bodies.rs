//! Bodies: the organisations people come from.

use super::record;
use crate::domain::{Body, Counters, Noun, Refusal, Session};

pub fn put(session: &mut Session, ids: &Counters, body: &Body) -> Result<(), Refusal> {
    record::check_text(&body.name, "name")?;
    record::check(session, ids, &body.id, Noun::Body, body)?;
    record::store(ids, &mut session.bodies, body.clone(), |body| &body.id);
    Ok(())
}
