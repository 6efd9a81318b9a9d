//! Who comes to a conference, how and for whom, and where the guest counts as coming from.
//!
//! Seed rows S004-10, S004-11, S004-15 and S004-16.

use kernel::{CountryCode, Invalid, OrganisationId, words};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::Refusal;

words! {
    /// Whether a guest comes from the host country: the line along which funders ask for separate lists.
    Origin { National, International }
}

words! {
    /// How somebody takes part.
    Mode { Onsite, Online }
}

words! {
    /// In what capacity somebody works in the field (S004-10), by their own word.
    Engagement { Professional, Voluntary, Both }
}

words! {
    /// How experienced somebody is, by their own word; it never decides about admission (S004-16).
    Experience { Newcomer, Some, Expert }
}

/// What the origin of a guest is derived from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Provenance {
    /// Country of the organisation that the guest represents; it decides.
    #[serde(default)]
    pub organisation_country: Option<CountryCode>,
    /// Country of residence; decides where no organisation is represented.
    #[serde(default)]
    pub residence_country: Option<CountryCode>,
    /// The guest has no country to name, and says to be counted as international.
    #[serde(default)]
    pub counts_as_international: bool,
}

impl Origin {
    /// National if the country of the organisation, else of residence, is the host country (S004-15).
    pub fn derive(from: &Provenance, host: CountryCode) -> Result<Self, Refusal> {
        match from.organisation_country.or(from.residence_country) {
            Some(country) if country == host => Ok(Self::National),
            Some(_) => Ok(Self::International),
            None if from.counts_as_international => Ok(Self::International),
            None => Err(Refusal::OriginUnknown),
        }
    }
}

/// The largest party that any conference takes.
const LARGEST_PARTY: u32 = 100;

/// How many seats a registration needs: the guest and those who come along, 1 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "u32", into = "u32")]
#[schema(value_type = u32, minimum = 1, maximum = 100)]
pub struct PartySize(u32);

impl PartySize {
    pub const ALONE: Self = Self(1);
    /// The largest that a conference takes where its hosts say nothing else, so that nobody alone takes all seats.
    pub const USUAL_MOST: Self = Self(5);
}

impl TryFrom<u32> for PartySize {
    type Error = Invalid;
    fn try_from(raw: u32) -> Result<Self, Invalid> {
        if (1..=LARGEST_PARTY).contains(&raw) {
            Ok(Self(raw))
        } else {
            Err(Invalid::new("party size", "is 1 to 100"))
        }
    }
}

impl From<PartySize> for u32 {
    fn from(size: PartySize) -> Self {
        size.0
    }
}

/// Who comes, how, and for whom: what a guest says about taking part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Participation {
    /// The organisation that the guest represents.
    #[serde(default)]
    pub organisation_id: Option<OrganisationId>,
    /// The partner in whose delegation the guest comes.
    #[serde(default)]
    pub delegation: Option<OrganisationId>,
    pub provenance: Provenance,
    pub mode: Mode,
    pub engagement: Engagement,
    #[serde(default)]
    pub experience: Option<Experience>,
    /// Seats for the guest and those who come along.
    pub size: PartySize,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn country(code: &str) -> CountryCode {
        CountryCode::parse(code).expect("a country")
    }

    fn from(
        organisation: Option<&str>,
        residence: Option<&str>,
        international: bool,
    ) -> Provenance {
        Provenance {
            organisation_country: organisation.map(country),
            residence_country: residence.map(country),
            counts_as_international: international,
        }
    }

    #[test]
    fn the_organisation_decides_where_a_guest_comes_from() {
        let host = country("DE");
        let origin = |it: Provenance| Origin::derive(&it, host);
        // A British partner's delegate who lives in Germany, at the conference in Hannover.
        assert_eq!(origin(from(Some("GB"), Some("DE"), false)), Ok(Origin::International));
        assert_eq!(origin(from(Some("DE"), Some("DK"), false)), Ok(Origin::National));
        assert_eq!(origin(from(None, Some("DE"), true)), Ok(Origin::National));
        assert_eq!(origin(from(None, None, true)), Ok(Origin::International));
        assert_eq!(origin(from(None, None, false)), Err(Refusal::OriginUnknown));
    }
}
