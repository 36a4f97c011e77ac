//! The header of the laboratory.

use super::record;
use crate::domain::{Header, Noun, Refusal, Session};

pub fn set(session: &mut Session, header: &Header) -> Result<(), Refusal> {
    record::check_text(&header.title, "title")?;
    if let Some(body) = &header.sponsor.body
        && session.noun_of(body) != Some(Noun::Body)
    {
        return Err(record::unknown(body));
    }
    // Over several days the last may end at an earlier hour than the first begins.
    let lasts_a_day = session.day.programme.iter().all(|line| line.day == 1);
    if let Some(ends) = &header.ends
        && lasts_a_day
    {
        record::check_order(&header.begins, ends, "ends")?;
    }
    session.header = header.clone();
    Ok(())
}
