//! People: who logs in, who is invited, and who holds a role where.
//!
//! Pure decisions: nothing here performs I/O, awaits, reads the clock or rolls dice.
//!
//! | What | Where |
//! |---|---|
//! | one record for each human being, and what they agree to | [`person`] |
//! | who is there for a municipality or an organisation | [`contact`] |
//! | accounts | [`account`] |
//! | who holds a role where, and that nobody is left without an administrator | [`membership`] |
//! | doors that shut after wrong passwords | [`door`] |
//! | sessions | [`session`] |
//! | keys for programs | [`api_key`] |
//! | somebody is asked by mail to take a role | [`invitation`] |
//! | somebody asks for a role | [`role_request`] |
//! | what is told by mail, how often it is tried, whom it may reach | [`message`] |
//! | what waits for somebody | [`task`] |
//! | where accounts, invitations and wishes stand | [`states`] |
//! | all that is turned down | [`Refusal`] |

pub mod account;
pub mod api_key;
pub mod contact;
pub mod door;
pub mod invitation;
pub mod membership;
pub mod message;
pub mod person;
mod refusal;
pub mod role_request;
pub mod session;
pub mod states;
pub mod task;

pub use refusal::Refusal;
