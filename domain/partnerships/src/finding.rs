//! Which partnerships are meant, in what order they come, and how many there are of each kind. Lists, statistics and
//! exports take one filter, so that what is counted is what is listed, and what is exported.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use kernel::directory::search::Words;
use kernel::{COUNTED, Choice, CountryCode, Order, OrganisationId, PlaceId};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::Form;
use crate::status::OfficialStatus;

kernel::text! {
    /// The name of a source from which records were imported.
    SourceName, 2..=40
}

/// Which partnerships; several values of one field mean any of them, several fields mean all of them.
#[derive(Clone, Debug, Default, Serialize, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct PartnershipFilter {
    /// By identifier.
    #[param(inline, example = json!(["0193c2a0-0000-7000-8000-000000000001"]), max_items = 100)]
    pub id: Vec<crate::PartnershipId>,
    /// Words of the names of all who take part, in any language or spelling, and of the title; each may be of another
    /// town, the last may be unfinished, each may hold a typing error.
    #[param(inline, example = "Rodgau Poltawa")]
    pub q: Option<Words>,
    /// A municipality that takes part.
    #[param(inline, example = json!(["0193c2a0-0000-7000-8000-000000000001"]), max_items = 100)]
    pub municipality_id: Vec<PlaceId>,
    /// An organisation that carries it on one side.
    #[param(inline, nullable = false, example = "0193c2a0-0000-7000-8000-000000000001")]
    pub organisation_id: Option<OrganisationId>,
    /// A country that takes part, by ISO 3166-1 alpha-2 code.
    #[param(inline, example = json!(["UA"]), max_items = 50)]
    pub country: Vec<CountryCode>,
    /// A place that a municipality that takes part is, or lies in: a county, a region, a country.
    #[param(inline, nullable = false, example = "00000000-0000-8000-8000-000000004445")]
    pub side_region: Option<PlaceId>,
    /// A country that takes part on another side than the municipality that `municipality_id`, `country` and `side_region`
    /// mean: with `country=DE`, what Germany has with it.
    #[param(inline, example = json!(["HU"]), max_items = 50)]
    pub partner_country: Vec<CountryCode>,
    /// A place that a municipality of such another side is, or lies in.
    #[param(inline, nullable = false, example = "00000000-0000-8000-8000-000000005541")]
    pub partner_region: Option<PlaceId>,
    /// The form.
    #[param(example = json!(["partnership"]), max_items = 5)]
    pub form: Vec<Form>,
    /// The status of the whole.
    #[param(example = json!(["active"]), max_items = 9)]
    pub official_status: Vec<OfficialStatus>,
    /// Theme they want to work on.
    #[param(inline, example = json!(["climate"]), max_items = 20)]
    pub theme: Vec<Choice>,
    /// Whether it lasts.
    #[param(nullable = false, example = true)]
    pub open: Option<bool>,
    /// A municipality whose side has said nothing yet of a partnership that lasts.
    #[param(inline, nullable = false, example = "0193c2a0-0000-7000-8000-000000000001")]
    pub silent_for: Option<PlaceId>,
    /// Those that were struck, because there never was such a partnership, instead of those that stand.
    #[param(example = false)]
    pub struck: bool,
    /// Where the record came from, if it was imported.
    #[param(inline, nullable = false, example = "wikidata-p190")]
    pub source: Option<SourceName>,
    /// Changed at this instant or later: a side has acted, a form or a title has changed, an organisation has come or gone.
    /// What municipalities are called is theirs, and changes with them.
    #[param(nullable = false, example = "2026-01-01T00:00:00Z")]
    pub updated_since: Option<DateTime<Utc>>,
}

impl PartnershipFilter {
    /// Whether it asks for two sides apart.
    pub fn names_partners(&self) -> bool {
        !self.partner_country.is_empty() || self.partner_region.is_some()
    }
}

kernel::words! {
    /// What a listing of partnerships is sorted by; without it by relevance if `q` is given, by the last change if
    /// `updated_since` is given, else by age of the record.
    /// By name means by the municipality that leads the first side, then by the one that leads the second. Those of which
    /// it is not known when they started come last, in either order.
    PartnershipSort { UpdatedAt, StartedOn, Name }
}

/// In what order partnerships are listed.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct Sorting {
    #[param(nullable = false, inline, example = "updated_at")]
    pub sort: Option<PartnershipSort>,
    /// `asc` if not given; needs `sort`.
    #[param(nullable = false, inline, example = "desc")]
    pub order: Option<Order>,
}

kernel::words! {
    /// What partnerships are counted by. One counts in each country that takes part, and in each of its themes, so that
    /// these may add up to more than there are, and those without a theme are in none.
    PartnershipFacet { Form, OfficialStatus, Country, Theme }
}

/// How many there are: exactly up to 10,000, beyond that at least so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = PartnershipCount)]
pub struct Count {
    /// Null if there are more than 10,000.
    pub total_count: Option<u64>,
    /// 10,000 if there are more, else null.
    pub total_is_at_least: Option<u64>,
}

impl From<u64> for Count {
    fn from(found: u64) -> Self {
        let is_counted = found <= COUNTED;
        Self {
            total_count: is_counted.then_some(found),
            total_is_at_least: (!is_counted).then_some(COUNTED),
        }
    }
}

/// How many partnerships have a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = PartnershipFacetValue)]
pub struct FacetValue {
    /// A form, a status, a country by its ISO 3166-1 alpha-2 code, or a theme: what the filter of that name takes.
    pub value: String,
    #[serde(flatten)]
    pub count: Count,
}

/// How many partnerships there are, in all and of each value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = PartnershipStatistics)]
pub struct Statistics {
    pub by: PartnershipFacet,
    #[serde(flatten)]
    pub count: Count,
    /// The values that any of them has: the most frequent first, equal ones by their name.
    pub values: Vec<FacetValue>,
}

impl Statistics {
    pub fn new(by: PartnershipFacet, found: u64, of_values: BTreeMap<String, u64>) -> Self {
        let mut of_values: Vec<_> = of_values.into_iter().collect();
        of_values.sort_by_key(|(_, found)| std::cmp::Reverse(*found));
        let value = |(value, found): (String, u64)| FacetValue { value, count: found.into() };
        Self { by, count: found.into(), values: of_values.into_iter().map(value).collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn up_to_ten_thousand_are_counted_one_by_one() {
        let exactly = |found| Count { total_count: Some(found), total_is_at_least: None };
        assert_eq!(Count::from(0), exactly(0));
        assert_eq!(Count::from(10_000), exactly(10_000));
        let many = Count { total_count: None, total_is_at_least: Some(10_000) };
        assert_eq!((Count::from(10_001), Count::from(u64::MAX)), (many, many));
    }

    #[test]
    fn the_most_frequent_value_comes_first_and_equal_ones_by_their_name() {
        let of_values = [("UA", 2), ("PL", 3), ("DE", 3)].map(|(it, found)| (it.to_owned(), found));
        let found = Statistics::new(PartnershipFacet::Country, 4, of_values.into());
        let values: Vec<_> = found.values.iter().map(|it| it.value.as_str()).collect();
        assert_eq!(values, ["DE", "PL", "UA"]);
        assert_eq!(found.count, Count::from(4));
    }
}
