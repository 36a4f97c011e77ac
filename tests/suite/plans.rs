//! Plans, projects, closing, preparing the room, played by keys.

mod closing;
mod hall;
mod plan;
mod project;
mod room;
mod words;
