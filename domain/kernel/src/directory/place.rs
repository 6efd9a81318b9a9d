//! One register of places serves all domains: a municipality is the place that partners, learns and hosts.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{CountryCode, Invalid, LocalizedText, PlaceId, Point};

text! {
    /// What a place or an organisation is called.
    Name, 1..=200
}

words! {
    /// What kind of territory a place is.
    PlaceKind { Country, Region, County, Municipality }
}

words! {
    /// Where a place is in its life. Municipal mergers move partnerships to the successor and keep the history.
    PlaceStatus { Active, Merged, Dissolved }
}

words! {
    /// How a place came to its end.
    Ending {
        /// It became part of its successor, or was divided among several (*Eingemeindung*, *Gebietsreform*).
        Merged,
        /// It is no longer, and no place follows it (*Auflösung*).
        Dissolved,
    }
}

text! {
    /// German municipality key (*Amtlicher Gemeindeschlüssel*), leading zeros kept.
    Ags, 8..=8, "^[0-9]{8}$", |text| text.bytes().all(|byte| byte.is_ascii_digit())
}
text! {
    /// Local administrative unit of Eurostat, as published by the country.
    Lau, 1..=13, "^[A-Z0-9_]+$", |text| text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
}
text! {
    /// Eurostat region code of level 1 to 3; level 3 has five characters.
    Nuts, 3..=5, "^[A-Z]{2}[0-9A-Z]{1,3}$", |text| text.bytes().enumerate().all(|(i, byte)| byte.is_ascii_uppercase() || (i > 1 && byte.is_ascii_digit()))
}
text! {
    /// Identifier of the GeoNames gazetteer.
    GeoNames, 1..=10, "^[1-9][0-9]*$", |text| !text.starts_with('0') && text.bytes().all(|byte| byte.is_ascii_digit())
}
text! {
    /// Item of Wikidata.
    Wikidata, 2..=12, "^Q[1-9][0-9]*$", |text| text.strip_prefix('Q').is_some_and(|it| !it.is_empty() && !it.starts_with('0') && it.bytes().all(|byte| byte.is_ascii_digit()))
}
text! {
    /// Code of the Office for National Statistics for a place in the United Kingdom (Government Statistical Service).
    Gss, 9..=9, "^[A-Z][0-9]{8}$", |text| text.bytes().enumerate().all(|(i, byte)| if i == 0 { byte.is_ascii_uppercase() } else { byte.is_ascii_digit() })
}

/// The official and common codes of a place. Each belongs to one place only, but for a NUTS code of a municipality:
/// that names the region it lies in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct PlaceIdentifiers {
    pub ags: Option<Ags>,
    pub lau: Option<Lau>,
    pub nuts: Option<Nuts>,
    pub gss: Option<Gss>,
    pub geonames: Option<GeoNames>,
    pub wikidata: Option<Wikidata>,
}

impl PlaceIdentifiers {
    /// Scheme and code of each that names a municipality and no other, in the order of authority.
    pub fn unique(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let Self { ags, lau, nuts: _, gss, geonames, wikidata } = self;
        [
            ("ags", ags.as_ref().map(Ags::as_str)),
            ("lau", lau.as_ref().map(Lau::as_str)),
            ("gss", gss.as_ref().map(Gss::as_str)),
            ("geonames", geonames.as_ref().map(GeoNames::as_str)),
            ("wikidata", wikidata.as_ref().map(Wikidata::as_str)),
        ]
        .into_iter()
        .filter_map(|(scheme, code)| Some((scheme, code?)))
    }
}

/// Inhabitants, and the year they were counted in if known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Population {
    pub inhabitants: Inhabitants,
    pub year: Option<CensusYear>,
}

/// A count of people. No place on Earth has more than a few billion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "i64", into = "i64")]
#[schema(value_type = i64, minimum = 0, maximum = 10_000_000_000i64)]
pub struct Inhabitants(i64);

impl Inhabitants {
    pub const MAX: i64 = 10_000_000_000;
}

impl TryFrom<i64> for Inhabitants {
    type Error = Invalid;
    fn try_from(raw: i64) -> Result<Self, Invalid> {
        match raw {
            0..=Self::MAX => Ok(Self(raw)),
            _ => Err(Invalid::new("Inhabitants", "is 0 to 10 billion")),
        }
    }
}

impl From<Inhabitants> for i64 {
    fn from(count: Inhabitants) -> Self {
        count.0
    }
}

/// The year of a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "i16", into = "i16")]
#[schema(value_type = i16, minimum = 1900, maximum = 2100)]
pub struct CensusYear(i16);

impl TryFrom<i16> for CensusYear {
    type Error = Invalid;
    fn try_from(raw: i16) -> Result<Self, Invalid> {
        match raw {
            1900..=2100 => Ok(Self(raw)),
            _ => Err(Invalid::new("CensusYear", "is 1900 to 2100")),
        }
    }
}

impl From<CensusYear> for i16 {
    fn from(year: CensusYear) -> Self {
        year.0
    }
}

words! {
    /// Territories above the municipality.
    Territory { Region, County }
}

impl From<Territory> for PlaceKind {
    fn from(territory: Territory) -> Self {
        match territory {
            Territory::Region => Self::Region,
            Territory::County => Self::County,
        }
    }
}

/// A region or a county to be registered; municipalities have a register of their own, and countries are there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = PlaceCreate, examples(json!({
    "kind": "region", "name": "Steiermark", "names": {"en": "Styria"}, "country": "AT", "identifiers": {"nuts": "AT22"},
    "valid_from": "1995-01-01"
})))]
pub struct TerritoryProfile {
    pub kind: Territory,
    pub name: Name,
    /// Its names in other languages.
    #[serde(default)]
    pub names: LocalizedText,
    pub country: CountryCode,
    /// The region or country it is part of; its country if not given.
    #[serde(default)]
    pub parent_id: Option<PlaceId>,
    #[serde(default)]
    pub identifiers: PlaceIdentifiers,
    #[serde(default)]
    pub point: Option<Point>,
    #[serde(default)]
    pub population: Option<Population>,
    /// The first day it existed.
    #[serde(default)]
    pub valid_from: Option<NaiveDate>,
}

/// A place of any kind, as the register lists it.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct Place {
    pub id: PlaceId,
    pub kind: PlaceKind,
    pub name: Name,
    pub names: LocalizedText,
    pub country: CountryCode,
    /// The place this one is part of; null for countries.
    pub parent_id: Option<PlaceId>,
    pub identifiers: PlaceIdentifiers,
    pub point: Option<Point>,
    pub population: Option<Population>,
    /// The first day it existed, if known.
    pub valid_from: Option<NaiveDate>,
    /// The first day it was no more; null while it exists.
    pub valid_to: Option<NaiveDate>,
    pub status: PlaceStatus,
    /// The places that follow it after a merger.
    pub successor_ids: Vec<PlaceId>,
    /// Counts the changes; the ETag is this number in quotes.
    pub version: i32,
}

impl Place {
    pub fn register(id: PlaceId, profile: TerritoryProfile) -> Self {
        let TerritoryProfile {
            kind,
            name,
            names,
            country,
            parent_id,
            identifiers,
            point,
            population,
            valid_from,
        } = profile;
        Self {
            id,
            kind: kind.into(),
            name,
            names,
            country,
            parent_id: Some(parent_id.unwrap_or_else(|| country.place())),
            identifiers,
            point,
            population,
            valid_from,
            valid_to: None,
            status: PlaceStatus::Active,
            successor_ids: Vec::new(),
            version: 1,
        }
    }

    /// Whether a place of the kind may lie in this one: in the same country, and in nothing smaller than itself.
    pub fn may_hold(&self, kind: PlaceKind, country: CountryCode) -> bool {
        let larger = match kind {
            PlaceKind::Country => false,
            PlaceKind::Region => self.kind <= PlaceKind::Region,
            PlaceKind::County | PlaceKind::Municipality => self.kind < kind,
        };
        larger && self.country == country && self.status == PlaceStatus::Active
    }
}

/// Which places; several values of one field mean any of them, several fields mean all of them.
#[derive(Clone, Debug, Default, Serialize, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct PlaceFilter {
    /// By identifier.
    #[param(inline, example = json!(["0193c2a0-0000-7000-8000-000000000001"]), max_items = 100)]
    pub id: Vec<PlaceId>,
    /// Words of the name in any language or spelling; the last may be unfinished, each may hold a typing error.
    #[param(inline, example = "Steiermark")]
    pub q: Option<super::search::Words>,
    /// What kind of territory.
    #[param(example = json!(["region", "county"]), max_items = 4)]
    pub kind: Vec<PlaceKind>,
    /// Country by ISO 3166-1 alpha-2 code.
    #[param(inline, example = json!(["AT"]), max_items = 50)]
    pub country: Vec<CountryCode>,
    /// The place it is part of directly.
    #[param(inline, nullable = false, example = "00000000-0000-8000-8000-000000004154")]
    pub parent_id: Option<PlaceId>,
    /// A code it has, as `scheme:code`, with scheme `ags`, `lau`, `nuts`, `gss`, `geonames` or `wikidata`.
    #[param(inline, example = "nuts:AT22")]
    pub identifier: Option<Identifier>,
}

/// A code with its scheme, written `scheme:code`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "String", into = "String")]
#[schema(value_type = String, pattern = "^(ags|lau|nuts|gss|geonames|wikidata):[A-Za-z0-9_]{1,13}$")]
pub struct Identifier(String);

impl Identifier {
    /// Scheme and code.
    pub fn parts(&self) -> (&str, &str) {
        self.0.split_once(':').unwrap_or_default()
    }
}

impl TryFrom<String> for Identifier {
    type Error = Invalid;
    fn try_from(raw: String) -> Result<Self, Invalid> {
        let fits = |code: &str| {
            (1..=13).contains(&code.len())
                && code.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        };
        match raw.split_once(':') {
            Some(("ags" | "lau" | "nuts" | "gss" | "geonames" | "wikidata", code))
                if fits(code) =>
            {
                Ok(Self(raw))
            }
            _ => Err(Invalid::new(
                "identifier",
                "is scheme:code with scheme ags, lau, nuts, gss, geonames or wikidata",
            )),
        }
    }
}

impl From<Identifier> for String {
    fn from(it: Identifier) -> Self {
        it.0
    }
}

/// A place, by its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct PlaceRef {
    pub id: PlaceId,
    /// As it calls itself.
    pub name: Name,
    /// What it is called in other languages.
    pub names: LocalizedText,
    pub country: CountryCode,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_keep_their_form() {
        assert!(Ags::parse("01001000").is_ok() && Ags::parse("1001000").is_err());
        assert!(Nuts::parse("DE71C").is_ok() && Nuts::parse("71CDE").is_err());
        assert!(Wikidata::parse("Q505").is_ok() && Wikidata::parse("Q0").is_err());
        assert!(GeoNames::parse("2950159").is_ok() && GeoNames::parse("x1").is_err());
    }

    #[test]
    fn a_code_names_its_scheme() {
        let parse = |text: &str| Identifier::try_from(text.to_owned());
        assert_eq!(parse("nuts:AT22").expect("a code").parts(), ("nuts", "AT22"));
        assert!(parse("lau:A_34567890123").is_ok(), "thirteen letters, digits and lines below");
        for bad in ["nuts:", "lau:A_345678901234", "nuts:AT-22", "zip:8010", "AT22"] {
            assert!(parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn codes_are_unique_by_their_schemes() {
        let text = r#"{"ags": "06438011", "geonames": "2845721", "wikidata": "Q14892"}"#;
        let codes: PlaceIdentifiers = serde_json::from_str(text).expect("codes");
        let expected = [("ags", "06438011"), ("geonames", "2845721"), ("wikidata", "Q14892")];
        assert_eq!(codes.unique().collect::<Vec<_>>(), expected);
    }
}
