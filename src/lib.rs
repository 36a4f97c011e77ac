//! cerchio conducts participatory laboratories in a terminal, from the door to the registry.
//!
//! # The map
//!
//! ```text
//! templates/   one RON file per facilitation format, written by people, never rewritten by the program
//! sessions/    the sample laboratories: what the demo copies and the tests read
//! src/
//!   fold       one spelling for search and sorting: without accents, capitals, apostrophes
//!   format     what a format is: template, phase, activity, kind of proposal; every fault of a file with its place
//!   domain     what happened in one session, and its rules: commands, refusals, document, diary
//!   planner    seating a café so that people meet
//!   registry   what many sessions amount to: projects, provenance, archive, known people
//!   text       every word a user reads, Italian and English; dates and numbers
//!   store      RON on disk: the only writer; save, lock, draft, backups, templates of the user
//!   look       colours and symbols
//!   widget     fields, forms, lists, pickers, the bar of keys
//!   screen     one file per screen, per pane of the running laboratory, per form
//!   app        the pure machine: messages in, effects out; dialogs, drafts, painting
//!   shell      terminal, loop, clock, clerk of the disk, command line
//! ```
//!
//! # The order of imports
//!
//! Each room imports only rooms named before it: `fold`, `format`, `text` and `look` import nothing; `domain` imports
//! `format`; and so on down the list. `tests/architecture.rs` reads the `use` lines and fails on an arrow that points up.
//!
//! # From a key to the file
//!
//! ```text
//! key ─ shell ─► app::update(&mut model, Msg) -> Vec<Effect>        pure: the hour is in the model
//!                  screen::…::act ─► Ask::{Do(Command) | Form | Pick | Go | Tell …}
//!                    Do(Command) ─► domain::perform(&session, …) -> Result<Session, Refusal>
//!                         Ok  : the document takes the new session, its diary grows, Effect::Save
//!                         Err : the reason, beside the field or in the status line
//! shell ─► Clerk does the effects ─► store saves in the background ─► Msg::Saved | Msg::NotSaved
//! ```
//! A screen asks, the app decides, the domain performs, the shell does.
//!
//! # What is always true
//!
//! 1. `format`, `domain`, `planner`, `registry`, `app` read no clock, disk, environment or terminal.
//! 2. Only `store` writes session files; only `shell` draws to a real terminal.
//! 3. After a confirmed command the file on disk is whole: the old one or the new one. A failed save stays on screen.
//! 4. Everything derived can be deleted and comes back; everything durable is a RON file a person can read.
//! 5. Ids are never reused; the diary is never shortened; merging or withdrawing a proposal never deletes it.
//! 6. Provenance is complete: a project names the proposals it came from.
//! 7. No word shown to a user is outside `text` and `templates`, but for the help of the command line.
//! 8. A file that cannot be read is a screen, never an empty session, and is never overwritten.

pub mod app;
pub mod domain;
pub mod fold;
pub mod format;
pub mod look;
pub mod planner;
pub mod registry;
pub mod screen;
pub mod shell;
pub mod store;
pub mod text;
pub mod widget;
