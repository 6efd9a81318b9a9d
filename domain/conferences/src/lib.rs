//! Integration conferences: seats, queues, fairness.
//!
//! Pure decisions: nothing here performs I/O, awaits, reads the clock or rolls dice. Sections cited are those of the
//! conference reference; S004 is the seed on the alliance of European local authorities.

pub mod representation;
