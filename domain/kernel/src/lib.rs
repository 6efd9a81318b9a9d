//! What every domain shares: identifiers, bounded text, closed vocabularies, dates, pages, and the directory of places
//! and organisations.
//!
//! Nothing here performs I/O, awaits, or reads the clock.
//!
//! | What | Where |
//! |---|---|
//! | identifiers, vocabularies and texts: `id!`, `words!`, `text!` | `macros.rs` |
//! | texts that several domains use: [`Choice`], [`Reason`], [`TimeZone`], [`Website`] | `text.rs` |
//! | languages and countries | `language.rs`, [`country`] |
//! | dates as exactly as they are known | [`known_date`] |
//! | amounts of money | [`money`] |
//! | decimals in JSON | [`decimal`] |
//! | questions and answers | [`questions`] |
//! | numbers of the sides of what several hold together | `side_number.rs` |
//! | what of counts may be shown where there are few | [`small_counts`] |
//! | life cycles: one table of what may happen when | [`life`] |
//! | what may happen to a record now | `transitions.rs` |
//! | what a refusal says of itself | [`refused`] |
//! | lists in pages, by key | `page.rs` |
//! | roles held on something, scopes | [`access`] |
//! | municipalities, organisations and their documents, places, and how they are found | [`directory`] |
//!
//! The life of the verification of an organisation ([`directory::organisation::Verification`]):
//!
//! | From | Event | To |
//! |---|---|---|
//! | unverified, rejected, expired | submit | submitted |
//! | submitted | verify | verified |
//! | submitted | reject | rejected |
//! | verified | expire | expired |

extern crate self as kernel;

#[macro_use]
mod macros;

pub mod access;
pub mod country;
pub mod decimal;
pub mod directory;
pub mod invited;
pub mod known_date;
mod language;
pub mod life;
pub mod money;
mod page;
pub mod questions;
pub mod refused;
mod side_number;
pub mod small_counts;
mod text;
mod transitions;

pub use country::CountryCode;
pub use directory::document::Document;
pub use directory::geo::{Exactness, Point};
pub use directory::municipality::{Municipality, MunicipalityProfile};
pub use directory::organisation::{Organisation, OrganisationProfile};
pub use directory::place::{Place, PlaceKind};
pub use invited::{Invited, NamedEvent, NamedStatus, NamedStep};
pub use known_date::{Exactly, KnownDate};
pub use language::{Language, LanguageTag, LocalizedText, LocalizedTextPatch};
pub use life::Life;
pub use page::{COUNTED, Cursor, Key, Limit, Order, Page, PageInfo};
pub use refused::{Concerns, Refused, Verdict};
pub use side_number::SideNumber;
pub use small_counts::ShownCount;
pub use text::{Choice, Invalid, Reason, TimeZone, Website, max_items};
pub use transitions::{RefusalCode, Transition, Transitions};

use chrono::{DateTime, Utc};

#[doc(hidden)]
pub mod __dep {
    pub use {chrono, serde, strum, utoipa, uuid};

    /// A version 7 identifier of the instant; within one millisecond, later calls sort after earlier ones.
    pub fn uuid_at(now: chrono::DateTime<chrono::Utc>) -> uuid::Uuid {
        use std::sync::{LazyLock, Mutex};
        use uuid::{ContextV7, Timestamp, Uuid};
        static CONTEXT: LazyLock<Mutex<ContextV7>> = LazyLock::new(|| Mutex::new(ContextV7::new()));
        let context = CONTEXT.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let seconds = u64::try_from(now.timestamp()).unwrap_or_default();
        Uuid::new_v7(Timestamp::from_unix(&*context, seconds, now.timestamp_subsec_nanos()))
    }
}

id! {
    /// Identifies a place of any kind: a municipality, a county, a region or a country.
    PlaceId
}
id! {
    /// Identifies an organisation.
    OrganisationId
}
id! {
    /// Identifies a conference.
    ConferenceId
}
id! {
    /// Identifies a partnership: one episode of what two or more sides have with each other.
    PartnershipId
}
id! {
    /// Identifies a document.
    DocumentId
}
id! {
    /// Identifies an account: a person who logs in.
    AccountId
}
id! {
    /// Identifies a person.
    PersonId
}

/// How long ago somebody vouched for a record of the directory.
pub const FRESH_MONTHS: u32 = 12;
/// After this many months a record counts as stale (HSDS `assured_date`; partnerships reference 4.0).
pub const AGEING_MONTHS: u32 = 24;

words! {
    /// How far a record can be relied on, by the age of its last assurance:
    /// `fresh` up to 12 months, `ageing` up to 24, then `stale`; `unknown` if nobody ever vouched for it.
    Freshness { Fresh, Ageing, Stale, Unknown }
}

impl Freshness {
    pub fn of(assured_at: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Self {
        let within = |months| assured_at.is_some_and(|at| at + chrono::Months::new(months) >= now);
        match assured_at {
            None => Self::Unknown,
            _ if within(FRESH_MONTHS) => Self::Fresh,
            _ if within(AGEING_MONTHS) => Self::Ageing,
            _ => Self::Stale,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn freshness_turns_on_the_day_after_the_anniversary() {
        let assured = "2024-06-01T00:00:00Z".parse().expect("a time");
        let at = |now: &str| Freshness::of(Some(assured), now.parse().expect("a time"));
        assert_eq!(at("2025-06-01T00:00:00Z"), Freshness::Fresh);
        assert_eq!(at("2025-06-01T00:00:01Z"), Freshness::Ageing);
        assert_eq!(at("2026-06-01T00:00:01Z"), Freshness::Stale);
        assert_eq!(Freshness::of(None, assured), Freshness::Unknown);
    }

    #[test]
    fn identifiers_of_one_instant_sort_by_age() {
        let now = "2026-02-01T12:00:00Z".parse().expect("a time");
        let made: Vec<_> = (0..1000).map(|_| PlaceId::new(now)).collect();
        assert!(made.is_sorted());
    }
}
