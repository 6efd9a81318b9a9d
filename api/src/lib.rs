//! The HTTP face: routes, authentication, the OpenAPI contract, and the commands of the `comitas` binary.
//!
//! A handler loads, lets the domain decide, and stores; it holds no rule of its own.

pub mod cli;
mod clock;
mod conferences;
pub mod config;
pub mod demo;
mod directory;
mod http;
pub mod imports;
mod learning_cities;
mod mail;
mod names;
pub mod openapi;
mod pages;
mod partnerships;
mod people;
pub mod platform;
mod routes;
mod server;
mod smtp;
mod state;
mod texts;

pub use clock::Clock;
pub use config::Config;
pub use http::credentials::{Claims, Keys};
pub use server::serve;
pub use state::State;
