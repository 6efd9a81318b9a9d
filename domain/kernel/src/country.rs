//! Countries by their ISO 3166-1 codes, and Kosovo by the code it is given in practice.

use std::collections::HashMap;
use std::sync::LazyLock;

use rust_iso3166 as iso;
use uuid::Uuid;

use crate::{Invalid, LocalizedText, PlaceId};

/// The user-assigned code under which Kosovo is recorded by the European Commission and GeoNames.
const KOSOVO: &str = "XK";

/// What countries are called in the languages of the users: names of the Unicode CLDR 48, values untouched.
static NAMES: LazyLock<HashMap<&str, LocalizedText>> = LazyLock::new(|| {
    let mut lines = include_str!("countries.tsv").lines().map(|line| line.split('\t'));
    let languages: Vec<_> = lines.next().into_iter().flatten().skip(1).collect();
    lines
        .filter_map(|mut cells| {
            let code = cells.next()?;
            Some((code, LocalizedText::of(languages.iter().copied().zip(cells)).ok()?))
        })
        .collect()
});

/// ISO 3166-1 alpha-2, or `XK`.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize,
    utoipa::ToSchema,
)]
#[serde(try_from = "String", into = "String")]
#[schema(value_type = String, pattern = "^[A-Z]{2}$", examples("DE"))]
pub struct CountryCode([u8; 2]);

impl CountryCode {
    pub fn parse(raw: &str) -> Result<Self, Invalid> {
        match raw.as_bytes() {
            &[a, b] if raw == KOSOVO || iso::from_alpha2(raw).is_some() => Ok(Self([a, b])),
            _ => Err(Invalid::new("CountryCode", "is an ISO 3166-1 alpha-2 code, or XK")),
        }
    }

    /// Reads an ISO 3166-1 alpha-3 code.
    pub fn parse_alpha3(raw: &str) -> Result<Self, Invalid> {
        let iso = iso::from_alpha3(raw)
            .ok_or_else(|| Invalid::new("CountryCode", "is an ISO 3166-1 alpha-3 code"))?;
        Self::parse(iso.alpha2)
    }

    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The short English name of the standard.
    pub fn name(self) -> &'static str {
        iso::from_alpha2(self.as_str()).map_or("Kosovo", |iso| iso.name)
    }

    /// Its names in German, English, Polish and Ukrainian.
    pub fn names(self) -> &'static LocalizedText {
        static NONE: LazyLock<LocalizedText> = LazyLock::new(LocalizedText::default);
        NAMES.get(self.as_str()).unwrap_or_else(|| &NONE)
    }

    pub fn alpha2(self) -> &'static str {
        iso::from_alpha2(self.as_str()).map_or(KOSOVO, |iso| iso.alpha2)
    }

    /// Every country there is a code for.
    pub fn all() -> impl Iterator<Item = Self> {
        let codes = iso::ALL_ALPHA2.iter().copied().chain([KOSOVO]);
        codes.filter_map(|code| Self::parse(code).ok())
    }

    /// The country as a place; the same in every installation, so that nobody has to look it up.
    pub fn place(self) -> PlaceId {
        let [a, b] = self.0;
        Uuid::new_v8([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, a, b]).into()
    }
}

impl TryFrom<String> for CountryCode {
    type Error = Invalid;
    fn try_from(raw: String) -> Result<Self, Invalid> {
        Self::parse(&raw)
    }
}

impl From<CountryCode> for String {
    fn from(code: CountryCode) -> Self {
        code.as_str().to_owned()
    }
}

impl std::fmt::Display for CountryCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_have_one_code_one_name_and_one_place() {
        assert_eq!(CountryCode::parse_alpha3("UKR"), CountryCode::parse("UA"));
        assert_eq!(CountryCode::parse("XK").map(CountryCode::name), Ok("Kosovo"));
        assert_eq!(CountryCode::all().count(), 250);
        for bad in ["", "de", "DEU", "ZZ", "Ä"] {
            assert!(CountryCode::parse(bad).is_err(), "{bad}");
        }
        for code in CountryCode::all() {
            assert!(["de", "en", "pl", "uk"].iter().all(|it| code.names().has(it)), "{code}");
        }
        assert_eq!(
            CountryCode::parse("DE").map(|it| it.names().said_in("uk")),
            Ok(Some("Німеччина"))
        );
        let places: std::collections::BTreeSet<_> =
            CountryCode::all().map(CountryCode::place).collect();
        assert_eq!(places.len(), 250);
    }
}
