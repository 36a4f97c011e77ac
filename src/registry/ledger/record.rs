//! What is written in the logs of the ledger.

use serde::{Deserialize, Serialize};

use super::{Contact, Ledger, LedgerRefusal, Log, Reading};

/// One record of any log.
#[derive(Debug, Clone, PartialEq)]
pub enum Record {
    Contact(Contact),
    Reading(Reading),
}

/// Which log an id is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordKind {
    Contact,
    Reading,
}

/// All logs.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Logs {
    #[serde(default, skip_serializing_if = "Log::is_empty")]
    pub contacts: Log<Contact>,
    #[serde(default, skip_serializing_if = "Log::is_empty")]
    pub readings: Log<Reading>,
}

impl Logs {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    pub fn get(&self, kind: RecordKind, id: &str) -> Option<Record> {
        match kind {
            RecordKind::Contact => self.contacts.get(id).cloned().map(Record::Contact),
            RecordKind::Reading => self.readings.get(id).cloned().map(Record::Reading),
        }
    }
}

impl Record {
    pub fn kind(&self) -> RecordKind {
        match self {
            Self::Contact(_) => RecordKind::Contact,
            Self::Reading(_) => RecordKind::Reading,
        }
    }

    pub fn id(&self) -> &str {
        match self {
            Self::Contact(contact) => &contact.id,
            Self::Reading(reading) => &reading.id,
        }
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
        }
        Ok(())
    }

    pub(super) fn strike_record(&mut self, kind: RecordKind, id: &str) {
        match kind {
            RecordKind::Contact => self.logs.contacts.strike(id),
            RecordKind::Reading => self.logs.readings.strike(id),
        }
    }
}
