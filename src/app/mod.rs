//! The program as a pure machine: messages in, effects out. No clock, disk or terminal.

mod dialog;
mod drafts;
mod effect;
mod model;
mod update;
mod view;

pub use effect::{Effect, Msg, Opened};
pub use model::Model;
pub use update::update;
pub use view::view;
