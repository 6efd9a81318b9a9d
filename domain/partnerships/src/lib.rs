//! Partnerships between municipalities: what they are and where they come from.

use chrono::{DateTime, NaiveDate, Utc};
use kernel::PlaceId;
use kernel::place::PlaceRef;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

kernel::id! {
    /// Identifies a partnership.
    PartnershipId
}

kernel::words! {
    /// The form of a partnership by the definitions of the Council of European Municipalities and Regions, German
    /// section (RGRE): *Partnerschaft*, *Freundschaft*, *Kontakt*, *Projektpartnerschaft*; `unknown` where a source
    /// names the pair and nothing else.
    Form { Partnership, Friendship, Contact, ProjectPartnership, Unknown }
}

/// One side of a partnership.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Side {
    pub municipalities: Vec<PlaceRef>,
}

/// A partnership between municipalities (*Kommunalpartnerschaft, Städtepartnerschaft*).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Partnership {
    pub id: PartnershipId,
    pub form: Form,
    pub sides: Vec<Side>,
    /// Where the record came from, if it was imported.
    pub source: Option<String>,
    /// The first day it was no more; null while it lasts.
    pub ended_on: Option<NaiveDate>,
    /// Counts the changes; the ETag is this number in quotes.
    pub version: i32,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

/// Which partnerships; several values of one field mean any of them, several fields mean all of them.
#[derive(Clone, Debug, Default, Serialize, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct PartnershipFilter {
    /// A municipality that takes part.
    #[param(inline, nullable = false, example = "0193c2a0-0000-7000-8000-000000000001")]
    pub municipality_id: Option<PlaceId>,
    /// A country that takes part, by ISO 3166-1 alpha-2 code.
    #[param(inline, example = json!(["UA"]), max_items = 50)]
    pub country: Vec<kernel::CountryCode>,
    /// The form.
    #[param(example = json!(["partnership"]), max_items = 5)]
    pub form: Vec<Form>,
}

/// One key for the pair, whichever side is named first.
pub fn pair_key(a: PlaceId, b: PlaceId) -> String {
    let (first, second) = if a < b { (a, b) } else { (b, a) };
    format!("{first}:{second}")
}
