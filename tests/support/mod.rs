//! What the tests of the samples and of the rehearsals share.

pub mod example;
