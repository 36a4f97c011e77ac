//! The live log, kept in the order of the hours.

use super::record;
use crate::domain::{Counters, LogEntry, Noun, Refusal, Session};

pub fn put(session: &mut Session, ids: &Counters, entry: &LogEntry) -> Result<(), Refusal> {
    record::check_text(&entry.text, "text")?;
    record::check(session, ids, &entry.id, Noun::Note, entry)?;
    let log = &mut session.day.log;
    if ids.is_fresh(&entry.id) {
        // A recovery does thousands of these: the log, which is in its order, is not sorted again for each.
        let before = log.iter().rposition(|known| known.at <= entry.at);
        log.insert(before.map_or(0, |before| before + 1), entry.clone());
    } else {
        record::store(ids, log, entry.clone(), |entry| &entry.id);
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
