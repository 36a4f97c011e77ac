//! The live log, kept in the order of the hours.

use super::record;
use crate::domain::{LogEntry, Noun, Refusal, Session};

pub fn put(session: &mut Session, entry: &LogEntry) -> Result<(), Refusal> {
    record::check_text(&entry.text, "text")?;
    let known = session.noun_of(&entry.id);
    if known.is_some_and(|known| known != Noun::Note) {
        return Err(Refusal::IdTaken { id: entry.id.clone() });
    }
    record::check_names(session, entry)?;
    let log = &mut session.day.log;
    let is_in_order = known.is_none() && log.last().is_none_or(|last| last.at <= entry.at);
    if known.is_none() {
        log.push(entry.clone());
    } else {
        record::store(log, entry.clone(), |entry| &entry.id);
    }
    // A recovery does thousands of these: a log that is in order is not sorted again for each.
    if !is_in_order {
        log.sort_by_key(|entry| entry.at);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::domain::sample::{Lab, at, id};
    use crate::domain::{LogEntry, Record};

    #[test]
    fn the_log_stays_in_the_order_of_the_hours() {
        let mut lab = Lab::with_people(0);
        for (note, hour) in [("G01", "10:00"), ("G02", "09:40"), ("G03", "10:00")] {
            lab.put(Record::LogEntry(LogEntry {
                id: id(note),
                at: at(hour),
                text: "campana".to_owned(),
            }));
        }
        let order: Vec<&str> = lab
            .session()
            .day
            .log
            .iter()
            .map(|entry| entry.id.as_str())
            .collect();
        assert_eq!(order, ["G02", "G01", "G03"]);
    }
}
