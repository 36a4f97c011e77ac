//! Bodies: the organisations people come from.

use super::record;
use crate::domain::{Body, Noun, Refusal, Session};

pub fn put(session: &mut Session, body: &Body) -> Result<(), Refusal> {
    record::check_text(&body.name, "name")?;
    record::check(session, &body.id, Noun::Body, body)?;
    record::store(&mut session.bodies, body.clone(), |body| &body.id);
    Ok(())
}
