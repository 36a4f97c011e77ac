//! One file per screen, one per pane of the running laboratory, one per form. A screen asks; it never does.

mod archive;
mod ask;
mod basket;
mod broken;
mod clusters;
mod deeds;
mod desk;
pub mod forms;
mod home;
mod lab;
mod labels;
mod library;
mod new_lab;
mod outline;
pub mod pane;
mod picking;
mod place;
mod readers;
mod reading;
mod registry;
mod search_box;
mod seats;
mod sheets;
mod topic;
mod trail;

pub use archive::Archive;
pub use ask::{Action, Ask, Confirm, Message, Pick};
pub use broken::Broken;
pub use desk::{Access, Desk, Hit, Open, Saving};
pub use home::Home;
pub use lab::Lab;
pub use labels::Labels;
pub use library::{Library, Shelf};
pub use new_lab::NewLab;
pub use place::{Place, Screen};
pub use registry::Registry;
