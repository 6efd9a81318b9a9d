//! What is observed where, and of which part of a population.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use kernel::{Invalid, PlaceId};
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::names::IndicatorCode;

id! {
    /// Identifies a series.
    SeriesId
}
/// What is observed where, and of which part of a population: figures over time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Series {
    pub id: SeriesId,
    pub indicator_code: IndicatorCode,
    pub place_id: PlaceId,
    pub dimensions: SeriesKey,
}

/// Which series; several values of one field mean any of them, several fields mean all of them.
#[derive(Clone, Debug, Default, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct SeriesFilter {
    /// The indicator, by its code.
    #[param(inline, example = json!(["HDR_LIFE_EXPECTANCY"]), max_items = 20)]
    pub indicator: Vec<IndicatorCode>,
    /// The place.
    #[param(inline, example = json!(["00000000-0000-8000-8000-000000004445"]), max_items = 50)]
    pub place_id: Vec<PlaceId>,
}

/// The part of a population a series is about: codes by dimension of disaggregation, the total of those not named.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "Named", into = "BTreeMap<String, String>")]
pub struct SeriesKey(BTreeMap<String, String>);

text! {
    /// The code of a part of a dimension: `F`, `Y15-24`, `ED5-8`.
    PartCode, 1..=40, "^[A-Za-z0-9_-]+$", |text| {
        text.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'_' || it == b'-')
    }
}

map! { SeriesKey, PartCode::schema(), serde_json::json!({"SEX": "F"}),
"The part of a population a series is about: codes by dimension of disaggregation, the total of those not named." }

text! {
    /// A part of a dimension, as `DIMENSION:CODE`.
    Selector, 3..=120, "^[A-Z][A-Z0-9_]*:[A-Za-z0-9_-]+$", |text| {
        text.split_once(':').is_some_and(|(dimension, code)| {
            !dimension.is_empty() && PartCode::parse(code).is_ok() && PartCode::parse(dimension).is_ok()
        })
    }
}

impl Selector {
    /// The dimension and the code.
    pub fn parts(&self) -> (&str, &str) {
        self.as_str().split_once(':').unwrap_or_default()
    }
}

impl SeriesKey {
    /// The reserved code of the total.
    pub const TOTAL: &'static str = "_T";
    pub const MAX_DIMENSIONS: usize = 10;

    /// The dimensions that are split, with their codes.
    pub fn parts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(dimension, code)| (dimension.as_str(), code.as_str()))
    }

    /// The parts that these name, each dimension once.
    pub fn of(selectors: &[Selector]) -> Result<Self, Invalid> {
        let mut codes = BTreeMap::new();
        for (dimension, code) in selectors.iter().map(Selector::parts) {
            add(&mut codes, dimension, code)?;
        }
        codes.try_into()
    }

    /// The same part, but for the dimensions named here; a dimension named as total is not split.
    pub fn with<'a>(&self, parts: impl IntoIterator<Item = (&'a String, &'a String)>) -> Self {
        let mut codes = self.0.clone();
        codes.extend(parts.into_iter().map(|(dimension, code)| (dimension.clone(), code.clone())));
        codes.retain(|_, code| code != Self::TOTAL);
        Self(codes)
    }

    /// The code of a dimension.
    pub fn code(&self, dimension: &str) -> &str {
        self.0.get(dimension).map_or(Self::TOTAL, String::as_str)
    }
}

/// Codes by dimension as a body has them: naming a dimension twice is an error, where a map would take the last.
struct Named(BTreeMap<String, String>);

impl<'de> Deserialize<'de> for Named {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Each;
        impl<'de> Visitor<'de> for Each {
            type Value = Named;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("codes by dimension")
            }
            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Named, M::Error> {
                let mut codes = BTreeMap::new();
                while let Some((dimension, code)) = map.next_entry::<String, String>()? {
                    add(&mut codes, &dimension, &code).map_err(serde::de::Error::custom)?;
                }
                Ok(Named(codes))
            }
        }
        from.deserialize_map(Each)
    }
}

fn add(codes: &mut BTreeMap<String, String>, dimension: &str, code: &str) -> Result<(), Invalid> {
    match codes.insert(dimension.to_owned(), code.to_owned()) {
        None => Ok(()),
        Some(_) => Err(Invalid::new("SeriesKey", format!("has {dimension} twice"))),
    }
}

impl TryFrom<Named> for SeriesKey {
    type Error = Invalid;
    fn try_from(Named(codes): Named) -> Result<Self, Invalid> {
        codes.try_into()
    }
}

impl TryFrom<BTreeMap<String, String>> for SeriesKey {
    type Error = Invalid;
    /// A dimension given as total is left out, so that every part has one key.
    fn try_from(mut codes: BTreeMap<String, String>) -> Result<Self, Invalid> {
        codes.retain(|_, code| code != Self::TOTAL);
        let code = |text: &str| {
            (1..=40).contains(&text.len())
                && text.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'_' || it == b'-')
        };
        if codes.len() > Self::MAX_DIMENSIONS || !codes.iter().all(|(a, b)| code(a) && code(b)) {
            return Err(Invalid::new("SeriesKey", "takes up to 10 dimensions with their codes"));
        }
        Ok(Self(codes))
    }
}

impl From<SeriesKey> for BTreeMap<String, String> {
    fn from(key: SeriesKey) -> Self {
        key.0
    }
}

impl FromStr for SeriesKey {
    type Err = Invalid;
    /// Reads what `Display` writes.
    fn from_str(text: &str) -> Result<Self, Invalid> {
        if text == Self::TOTAL {
            return Ok(Self::default());
        }
        let misfit = || Invalid::new("SeriesKey", "is DIMENSION=CODE, separated by commas");
        let mut codes = BTreeMap::new();
        for part in text.split(',') {
            let (dimension, code) = part.split_once('=').ok_or_else(misfit)?;
            add(&mut codes, dimension, code)?;
        }
        codes.try_into()
    }
}

impl fmt::Display for SeriesKey {
    /// `AGE=Y15-24,SEX=F`, sorted; `_T` for the total.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let codes: Vec<_> =
            self.0.iter().map(|(dimension, code)| format!("{dimension}={code}")).collect();
        f.write_str(if codes.is_empty() { Self::TOTAL } else { "" })?;
        f.write_str(&codes.join(","))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dimension_is_named_once() {
        let twice = serde_json::from_str::<SeriesKey>(r#"{"SEX": "F", "SEX": "M"}"#);
        assert!(twice.expect_err("twice").to_string().contains("SEX twice"));
        assert!("SEX=F,SEX=M".parse::<SeriesKey>().is_err());
        let selectors = ["SEX:F", "SEX:M"].map(|it| Selector::parse(it).expect("a selector"));
        assert!(SeriesKey::of(&selectors).is_err() && SeriesKey::of(&selectors[..1]).is_ok());
    }

    #[test]
    fn a_series_has_one_key() {
        let key = |json| serde_json::from_str::<SeriesKey>(json);
        let women = key(r#"{"SEX": "F", "AGE": "Y15-24"}"#).expect("a key");
        assert_eq!(women.to_string(), "AGE=Y15-24,SEX=F");
        assert_eq!((women.code("SEX"), women.code("PLACE")), ("F", "_T"));
        assert_eq!(key(r#"{"SEX": "_T"}"#).expect("a key").to_string(), "_T");
        assert!(key(r#"{"SEX": "F,X"}"#).is_err());
    }

    #[test]
    fn a_key_is_written_as_it_was_read() {
        let women: SeriesKey = "AGE=Y15-24,SEX=F".parse().expect("a key");
        let json = serde_json::to_string(&women).expect("json");
        assert_eq!(json, r#"{"AGE":"Y15-24","SEX":"F"}"#);
        let selectors = ["SEX:F", "AGE:Y15-24"].map(|it| Selector::parse(it).expect("a part"));
        assert_eq!(SeriesKey::of(&selectors), Ok(women.clone()));
        let (sex, total) = ("SEX".to_owned(), SeriesKey::TOTAL.to_owned());
        assert_eq!(women.with([(&sex, &total)]).to_string(), "AGE=Y15-24");
        assert!("SEX".parse::<SeriesKey>().is_err());
    }

    #[test]
    fn a_key_has_at_most_ten_dimensions() {
        let key = |dimensions: usize| {
            let codes = (0..dimensions).map(|it| (format!("D{it}"), "X".to_owned()));
            SeriesKey::try_from(codes.collect::<BTreeMap<_, _>>())
        };
        assert!(key(10).is_ok() && key(11).is_err());
    }

    #[test]
    fn a_selector_names_a_dimension_and_a_part() {
        assert!(Selector::parse("SEX:F").is_ok());
        for bad in ["SEX", ":FF", "SEX:", "SEX:F:F"] {
            assert!(Selector::parse(bad).is_err(), "{bad}");
        }
    }
}
