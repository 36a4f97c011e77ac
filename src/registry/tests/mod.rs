//! Tests of the registry that are longer than a few lines.

mod archive;
mod chain;
mod people;
