//! cerchio conducts participatory laboratories in a terminal, from the door to the registry.
//!
//! # The map
//!
//! ```text
//! templates/   one RON file per facilitation format, written by people, never rewritten by the program; beside
//!              them the rules of the ladder, a programme, the territories, the vocabularies, the published figures
//! sessions/    the sample laboratories: what the demo copies and the tests read
//! src/
//!   fold       one spelling for search and sorting: without accents, capitals, apostrophes
//!   format     what a format is: template, phase, activity, kind of proposal; every fault of a file with its place
//!   domain     what happened in one session, and its rules: commands, refusals, document, diary
//!   planner    the engines that seat a café so that people meet and lay out a wall so that few miss what they want, and
//!              what a laboratory asks of them: tables, walls, the loans of a living library
//!   registry   what many sessions amount to: projects, provenance, archive, known people; the yearly
//!              ledger, how it is fed, its indicators, what is to mend in it; the ladder of organisations,
//!              programmes and targets; what a path of laboratories amounts to
//!   exchange   what comes in as a table: lists of people, judged row by row
//!   text       every word a user reads, Italian and English; dates and numbers
//!   label      the words for the values of the domain: states, names, vocabularies
//!   paper      what leaves the program to be read: the book of proceedings, the print kit, the codes of its sheets, the
//!              identity card of a path, the papers of the regional law
//!   export     what leaves the program to be worked on: tables, the agenda of a calendar, proposals for a platform, a
//!              whole laboratory in one file
//!   look       colours, themes and symbols
//!   store      RON on disk: the only writer; save, lock, draft, backups, templates and customs of the user, the trail of
//!              who did what, forgetting a person and purging the names of a laboratory
//!   widget     fields, forms, lists, pickers, the bar of keys
//!   billboard  what a second screen shows to the whole hall: the clock, the wall, the tables, the news
//!   screen     one file per screen, per pane of the running laboratory, per form
//!   app        the pure machine: messages in, effects out; dialogs, drafts, painting
//!   shell      terminal, loop, clock, clerk of the disk, command line
//! link/        in a release, the functions that an open laboratory needs side by side: less memory
//! docs/        the guide in two languages: a book of pages, and the same text inside the program (`text/guide.rs`)
//! tests/       laws, samples, and `suite`, the whole program played by keys
//! benches/     how long a frame takes, and what happens behind a key
//! ```
//!
//! # The order of imports
//!
//! Each room imports only rooms named before it: `fold`, `format`, `text` and `look` import nothing; `domain` imports
//! `fold` and `format`; and so on down the list. `tests/architecture.rs` reads the `use` lines and fails on an arrow that points up.
//!
//! # From a key to the file
//!
//! ```text
//! key ─ shell ─► app::update(&mut model, Msg) -> Vec<Effect>        pure: the hour is in the model
//!                  screen::…::act ─► Ask::{Do(Command) | Form | Pick | Go | Tell …}
//!                    Do(Command) ─► Document::perform(command, hour) -> Result<(), Refusal>
//!                         Ok  : the document takes the new session, its diary grows, Effect::Save
//!                         Err : the reason, beside the field or in the status line
//! shell ─► Clerk does the effects ─► store saves in the background ─► Msg::Saved | Msg::NotSaved
//! ```
//! A screen asks, the app decides, the domain performs, the shell does.
//!
//! # To add a field
//!
//! To a record: its struct in `domain` (with `#[serde(default)]`, so that old files are still read), its naming in
//! `domain/naming.rs` where it holds an id, and in `domain/renaming.rs` where that may be of a sheet, a report or a
//! project, its form in `screen/forms`, its line in `screen/reading`, which the archive
//! and `cerchio show` both print, its place in `paper/book`, which hands it out, and its lines in `registry/archive/volume.rs`,
//! which make it found. In `paper/book` whatever may hold a person's name goes through the `Editor`, which veils it. A
//! part of a report has one more home that the compiler asks for: `Contents::parts`. The words are `field-ID` in both
//! languages of `text`.
//! A field that only one format asks for is no code: it is a `field` of a kind in `templates/`.
//!
//! # To add a screen or a pane
//!
//! A screen: a file in `screen` that implements `Screen`, a variant of `Place`, its line in `app/update.rs`. A pane: a
//! file in `screen/pane`, a variant of `format::Activity`, its line in `pane::of_line`, or in `pane::at_hand` where it
//! lies over every phase. What is painted at every key and seldom changes goes through `Desk::keep`, which leaves it as
//! it is shown. Every action has its words `act-NAME`, `.short` and `.help` in both languages; a list has a
//! `widget::Selection`. Nothing may be painted over what `Desk::keep` keeps: where a list or a question of the screen's own
//! lies over it, all is painted at a `Desk::whole()`. Then a test in `tests/suite`; `actions.rs` there does every action by itself.
//!
//! # To add a format
//!
//! A RON file in `templates/`, which no code needs to know: phases, kinds of proposal, variants. Then its line in
//! `format/built_in.rs`, so that it comes with the program, and in `text/guide.rs` for its chapter, which a test writes; and a
//! laboratory in `sessions/` if it should be shown.
//!
//! # What is always true
//!
//! 1. `format`, `domain`, `planner`, `registry`, `app` read no clock, disk, environment or terminal.
//! 2. Only `store` writes session files; only `shell` draws to a real terminal.
//! 3. After a confirmed command the file on disk is whole: the old one or the new one. A failed save stays on screen.
//! 4. Everything derived can be deleted and comes back; everything durable is a RON file a person can read.
//! 5. Ids are never reused; the diary is never shortened; merging or withdrawing a proposal never deletes it.
//! 6. Provenance is complete: a project names the proposals it came from.
//! 7. No word shown to a user is outside `text`, `templates` and the guide in `docs`.
//! 8. A file that cannot be read is a screen, never an empty session, and is never overwritten.

pub mod app;
pub mod billboard;
pub mod domain;
pub mod exchange;
pub mod export;
pub mod fold;
pub mod format;
pub mod label;
pub mod look;
pub mod paper;
pub mod planner;
pub mod registry;
pub mod screen;
pub mod shell;
pub mod store;
pub mod text;
pub mod widget;
