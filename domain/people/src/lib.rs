//! People: who logs in, who is invited, and who holds a role where.
//!
//! Pure decisions: nothing here performs I/O, awaits, reads the clock or rolls dice.
//!
//! | What | Where |
//! |---|---|
//! | accounts | [`account`] |
//! | doors that shut after wrong passwords | [`door`] |
//! | sessions | [`session`] |
//! | keys for programs | [`api_key`] |

pub mod account;
pub mod api_key;
pub mod door;
pub mod session;
