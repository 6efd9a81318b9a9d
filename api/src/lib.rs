//! The HTTP face of Comitas and its command line.

pub mod demo;
pub mod imports;
