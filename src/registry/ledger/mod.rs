//! What the service writes down every year: the entities of community work, their yearly sheets, the editions.
//!
//! Unlike the rest of this room it is durable: nothing else knows these numbers. A count is an `Option`: none is "not
//! collected", which is never zero.

mod book;
mod card;
mod contact;
mod edition;
mod entity;
mod extract;
mod gesture;
mod group_sheet;
mod improvement;
mod kind;
mod log;
mod order;
mod organisation;
mod project_sheet;
mod reading;
mod record;
mod refusal;
mod sheet;
mod table_sheet;
#[cfg(test)]
mod tests;
mod undo;

pub use book::{LEDGER_FORMAT, Ledger, SetAside};
pub use card::{IdentityCard, Story, Support};
pub use contact::Contact;
pub use edition::{Closing, Edition, Turn, TurnKind};
pub use entity::{Birth, Entity};
pub use gesture::Gesture;
pub use group_sheet::GroupSheet;
pub use improvement::{ImprovementGroup, ImprovementStep, Seminar};
pub use kind::Kind;
pub use log::{Log, Logged};
pub use order::Order;
pub use organisation::{Judgement, Organisation, Standing, Tie, is_public_kind};
pub use project_sheet::{Involvement, OwnResult, People, ProjectSheet, Resources};
pub use reading::Reading;
pub use record::{Logs, Record, RecordKind};
pub use refusal::LedgerRefusal;
pub use sheet::{FollowUp, Matter, Sheet, Span, Territory, Written};
pub use table_sheet::{Art55, Renewal, TableMeeting, TableSheet};
