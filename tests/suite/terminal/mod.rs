//! The real program in a real pseudo-terminal, and its orders in a real shell.

mod attacks;
mod billboard;
mod damage;
mod doors;
mod flood;
mod interruption;
mod linear;
mod lodged;
mod neighbours;
mod orders;
mod plan;
mod stumble;
mod window;
mod work;
