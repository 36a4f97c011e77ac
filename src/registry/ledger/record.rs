//! What is written in the logs of the ledger.

use serde::{Deserialize, Serialize};

use super::{Contact, ImprovementGroup, Ledger, LedgerRefusal, Log, Reading, Seminar};

/// One record of any log.
#[derive(Debug, Clone, PartialEq)]
pub enum Record {
    Contact(Contact),
    Reading(Reading),
    Improvement(ImprovementGroup),
    Seminar(Seminar),
}

/// Which log an id is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordKind {
    Contact,
    Reading,
    Improvement,
    Seminar,
}

/// All logs.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Logs {
    #[serde(default, skip_serializing_if = "Log::is_empty")]
    pub contacts: Log<Contact>,
    #[serde(default, skip_serializing_if = "Log::is_empty")]
    pub readings: Log<Reading>,
    #[serde(default, skip_serializing_if = "Log::is_empty")]
    pub improvements: Log<ImprovementGroup>,
    #[serde(default, skip_serializing_if = "Log::is_empty")]
    pub seminars: Log<Seminar>,
}

impl Logs {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    pub fn get(&self, kind: RecordKind, id: &str) -> Option<Record> {
        match kind {
            RecordKind::Contact => self.contacts.get(id).cloned().map(Record::Contact),
            RecordKind::Reading => self.readings.get(id).cloned().map(Record::Reading),
            RecordKind::Improvement => self.improvements.get(id).cloned().map(Record::Improvement),
            RecordKind::Seminar => self.seminars.get(id).cloned().map(Record::Seminar),
        }
    }

    /// The record as it enters its log: under its own number, or under the next where another record has that.
    pub(super) fn numbered(&self, record: &Record) -> Record {
        let kind = record.kind();
        match self.get(kind, record.id()) {
            Some(_) => record.with_id(self.next_id(kind)),
            None => record.clone(),
        }
    }

    fn next_id(&self, kind: RecordKind) -> String {
        match kind {
            RecordKind::Contact => self.contacts.next_id(),
            RecordKind::Reading => self.readings.next_id(),
            RecordKind::Improvement => self.improvements.next_id(),
            RecordKind::Seminar => self.seminars.next_id(),
        }
    }
}

impl Record {
    pub fn kind(&self) -> RecordKind {
        match self {
            Self::Contact(_) => RecordKind::Contact,
            Self::Reading(_) => RecordKind::Reading,
            Self::Improvement(_) => RecordKind::Improvement,
            Self::Seminar(_) => RecordKind::Seminar,
        }
    }

    pub fn id(&self) -> &str {
        match self {
            Self::Contact(contact) => &contact.id,
            Self::Reading(reading) => &reading.id,
            Self::Improvement(group) => &group.id,
            Self::Seminar(seminar) => &seminar.id,
        }
    }

    fn with_id(&self, id: String) -> Self {
        let mut record = self.clone();
        let own = match &mut record {
            Self::Contact(contact) => &mut contact.id,
            Self::Reading(reading) => &mut reading.id,
            Self::Improvement(group) => &mut group.id,
            Self::Seminar(seminar) => &mut seminar.id,
        };
        *own = id;
        record
    }
}

impl Ledger {
    /// Writes a record in its log. Refuses a contact with an organisation that is not in the list.
    pub(super) fn put_record(&mut self, record: &Record) -> Result<(), LedgerRefusal> {
        match record {
            Record::Contact(contact) => {
                let id = &contact.organisation;
                self.organisation(id)
                    .ok_or_else(|| LedgerRefusal::Unknown { id: id.clone() })?;
                self.logs.contacts.put(contact.clone());
            }
            Record::Reading(reading) => self.logs.readings.put(reading.clone()),
            Record::Improvement(group) => self.logs.improvements.put(group.clone()),
            Record::Seminar(seminar) => self.logs.seminars.put(seminar.clone()),
        }
        Ok(())
    }

    pub(super) fn strike_record(&mut self, kind: RecordKind, id: &str) {
        match kind {
            RecordKind::Contact => self.logs.contacts.strike(id),
            RecordKind::Reading => self.logs.readings.strike(id),
            RecordKind::Improvement => self.logs.improvements.strike(id),
            RecordKind::Seminar => self.logs.seminars.strike(id),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::registry::indicator::figures;
    use crate::registry::ledger::{Entity, Kind, Order, Sheet};

    #[test]
    fn a_group_of_improvement_is_no_group_of_citizens_and_its_id_is_not_given_twice() {
        let group = |id: &str| {
            Order::Record(Box::new(Record::Improvement(ImprovementGroup {
                id: id.to_owned(),
                name: "Accoglienza".to_owned(),
                process: String::new(),
                promoter: String::new(),
                members: BTreeMap::new(),
                meetings: Vec::new(),
                criticalities: String::new(),
                steps: Vec::new(),
                presented: None,
            })))
        };
        let mut ledger = Ledger::default();
        let sheet = Box::new(Sheet::blank("PI001", "Orto", Kind::Project));
        let orders = [
            Order::Entity(Entity::new("PI001", Kind::Project)),
            Order::Sheet { year: 2021, sheet },
            group("GM001"),
        ];
        ledger.perform(&orders).unwrap();
        let groups = figures(&ledger, 2021).unwrap();
        assert_eq!(groups.get("T4").unwrap().members(None).n(), 0);
        let strike = Order::StrikeRecord(RecordKind::Improvement, "GM001".to_owned());
        let back = ledger.contrary(std::slice::from_ref(&strike)).unwrap();
        let before = ledger.clone();
        ledger.perform(&[strike]).unwrap();
        assert_eq!(ledger.logs.improvements.next_id(), "GM002");
        ledger.perform(&back).unwrap();
        assert_eq!(ledger, before);
    }
}
