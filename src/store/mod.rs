//! RON on disk, and the only room that writes files: sessions, drafts, places, versions, locks.
//!
//! Whatever happens in the middle of a save, the file under its name is whole: the old one or the new one. A file that
//! cannot be read is told with its place and never overwritten.

mod audit;
mod copies;
mod customs;
mod damage;
mod disk;
mod draft;
mod entry;
mod erasure;
mod formats;
mod guard;
mod hands;
mod head;
mod holder;
mod house;
mod journal;
mod keeper;
mod ledger_file;
mod line;
mod lock;
mod look;
mod name;
mod notation;
mod opened;
mod places;
mod press;
mod print;
mod purge;
mod reading;
mod registrar;
mod restore;
mod samples;
mod saver;
mod session_file;
mod settings;
mod shape;
mod skim;
#[cfg(test)]
mod tests;
mod tray;
mod trouble;
mod versions;
mod whole;

pub use audit::{Act, Audit, Entry as AuditEntry};
pub use copies::{Copy, Origin};
pub use customs::{FaultyCustom, Unfit};
pub use damage::{Damage, Wound};
pub use disk::{Disk, RealDisk, Sheet};
pub use draft::Draft;
pub use entry::{Entry, Shown};
pub use erasure::{Erasing, Erasure};
pub use formats::{FaultyTemplate, Formats, Unusable};
pub use guard::Guard;
pub use hands::with_all_hands;
pub use holder::Holder;
pub use house::Store;
pub use journal::{CaughtUp, Journal};
pub use keeper::Keeper;
pub use ledger_file::{LedgerFile, page_of_ledger, sealed_ledger};
pub use lock::{Lock, Locking};
pub use look::Seen;
pub use name::new_session_name;
pub use notation::Misreading;
pub use opened::{Fence, Opened, Previous};
pub use places::Places;
pub use purge::Purge;
pub use reading::{Reading, read};
pub use registrar::{LedgerNews, Registrar};
pub use saver::{SaveNews, Saver};
pub use session_file::{SessionFile, page_of};
pub use settings::{Bell, Choices, Level, Settings};
pub use skim::Skimmer;
pub use trouble::{Cause, Trouble};
