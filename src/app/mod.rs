//! The program as a pure machine: messages in, effects out. No clock, disk or terminal.

mod aloud;
mod answering;
mod backdrop;
mod dialog;
mod drafts;
mod effect;
mod going;
mod help;
mod inscribing;
mod keys;
mod learning;
mod level;
mod model;
mod performing;
mod planning;
mod pointing;
mod scanning;
mod tour;
mod typing;
mod update;
mod view;

pub use aloud::{Heard, Length, Listener, Reading, Sought, Spoken};
pub use drafts::{Keeping, Kept};
pub use effect::{Effect, Msg, Opened};
pub use model::Model;
pub use update::update;
pub use view::{view, view_changes};
