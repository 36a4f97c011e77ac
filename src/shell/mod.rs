//! The outermost room: the terminal, the loop, the clock, the disk, the command line. Nobody imports it.

mod arguments;
mod billboard_loop;
mod clearer;
mod clerk;
mod decoder;
mod exporter;
mod farewell;
mod front;
mod hearing;
mod left;
mod linear;
mod linear_loop;
mod mark;
mod notepad;
mod orders;
mod page;
mod planners;
mod printer;
mod prompts;
mod quiet;
mod screen_loop;
mod scrivener;
mod shelves;
mod stumble;
mod teller;
mod terminal;
mod voice;
mod whisper;

pub use arguments::{Arguments, command};
pub use clerk::{Clerk, Pen};
pub use decoder::Decoder;
pub use front::main;
pub use linear::Linear;
pub use orders::Instance;
pub use stumble::say_no_contents;
pub use terminal::Taken;
