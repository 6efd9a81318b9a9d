//! Integration conferences: partners hold a series of them, people register, seats are given and queued for fairly, and
//! what comes of it is followed up.
//!
//! Pure decisions: nothing here performs I/O, awaits, reads the clock or rolls dice. Sections cited are those of the
//! conference reference; S004 is the seed on the alliance of European local authorities.
//!
//! | What | Where |
//! |---|---|
//! | series, their partners, rounds and coverage of countries | [`series`] |
//! | conferences: dates, hosts, profile, life, what is told of them, and how they are moved | [`conference`] |
//! | how somebody takes part, and where the guest counts as coming from | [`participation`] |
//! | guests, and how somebody signs up without an account | [`guest`] |
//! | registrations and who may cause what | [`registration`] |
//! | what hosts ask their guests, and what those answer | [`questions`] |
//! | groups, whom somebody registers in the name of an organisation | [`group`] |
//! | pools of seats: for whom they are, claims, acquiring, exchanging, spilling | [`pool`] |
//! | who is offered a seat next, and what is promised of a place | [`queue`] |
//! | the desk, where all of that is decided under one lock | [`admission`] |
//! | how well groups are represented, and what of it is shown | [`representation`] |
//! | what guests need to take part, how it is counted, and who reads it | [`support`], [`care`] |
//! | who does what at a conference | [`team`] |
//! | outcomes and follow-ups | [`outcome`] |
//! | all that is turned down | [`Refusal`] |
//!
//! # Lives
//!
//! A series ([`series::SeriesStatus`]): draft → activate → active → end → ended.
//!
//! A conference ([`conference::ConferenceStatus`]):
//!
//! | From | Event | To |
//! |---|---|---|
//! | idea, postponed | plan | planned |
//! | planned | announce | announced |
//! | announced, registration closed | open registration | registration open |
//! | registration open | close registration | registration closed |
//! | registration closed | start | running |
//! | running | finish | held |
//! | held | report | reported |
//! | reported | archive | archived |
//! | all before running, postponed | cancel | cancelled |
//! | all before running | postpone | postponed |
//!
//! A registration ([`registration::RegistrationStatus`]):
//!
//! | From | Event | To |
//! |---|---|---|
//! | draft, declined, expired, withdrawn, cancelled by participant | submit | submitted |
//! | submitted, offered | confirm | confirmed |
//! | submitted, waitlisted | offer | offered |
//! | submitted | waitlist | waitlisted |
//! | waitlisted | admit | confirmed |
//! | offered | refer | submitted |
//! | submitted, waitlisted, offered | reject | rejected |
//! | draft, submitted, waitlisted | withdraw | withdrawn |
//! | offered | decline | declined |
//! | waitlisted, offered | expire | expired |
//! | confirmed | cancel | cancelled by participant |
//! | confirmed | cancel by host | cancelled by host |
//! | rejected, cancelled by host | reopen | draft |
//!
//! A follow-up ([`outcome::FollowUpStatus`]):
//!
//! | From | Event | To |
//! |---|---|---|
//! | open | agree | agreed |
//! | agreed | create partnership | partnership created |
//! | agreed | finish | done |
//! | open, agreed | drop | dropped |

pub mod access_feature;
pub mod admission;
pub mod care;
#[cfg(test)]
mod chance;
pub mod conference;
pub mod group;
pub mod guest;
pub mod outcome;
pub mod participation;
pub mod pool;
pub mod questions;
pub mod queue;
mod refusal;
pub mod registration;
pub mod representation;
pub mod series;
pub mod support;
pub mod team;

pub use kernel::ConferenceId;
pub use refusal::Refusal;

kernel::id! {
    /// Identifies a series of conferences.
    ConferenceSeriesId
}
