//! Units of indicators and the algebra of their dimensions (reference 4.1, 4.3).

use std::collections::BTreeMap;
use std::fmt;

use kernel::{Invalid, LocalizedText};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::Refusal;
use crate::number::Text;

text! {
    /// The code of a unit, for instance `PT` (percent) or `PER_1000`.
    UnitCode, 1..=40, "^[A-Z][A-Z0-9_]*$", |text| {
        text.starts_with(|first: char| first.is_ascii_uppercase())
            && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
    }
}

text! {
    /// What is counted or measured: `person`, `time`, `area`, `currency`.
    Base, 1..=40, "^[a-z][a-z0-9_]*$", |text| {
        text.starts_with(|first: char| first.is_ascii_lowercase())
            && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
    }
}

/// The dimension of a unit: each base with its exponent; empty for a pure number.
///
/// Not a dimension of disaggregation: those are [`crate::indicator::Disaggregation`].
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "BTreeMap<Base, i32>", into = "BTreeMap<Base, i32>")]
pub struct Dimension(BTreeMap<Base, i32>);

map! { Dimension, i32::schema(), serde_json::json!({"time": 1, "person": -1}),
"The dimension of a unit: each base with its exponent; empty for a pure number." }

impl Dimension {
    /// Exponents lie between minus this and this.
    pub const MAX_EXPONENT: i32 = 100;
    /// A dimension has at most so many bases.
    pub const MAX_BASES: usize = 10;

    /// That of a pure number.
    pub fn one() -> Self {
        Self::default()
    }

    /// That of one base.
    pub fn of(base: Base) -> Self {
        Self(BTreeMap::from([(base, 1)]))
    }

    pub fn is_one(&self) -> bool {
        self.0.is_empty()
    }

    /// That of a product; `None` if an exponent leaves its range.
    ///
    /// `time` times `1/person` is `time/person`.
    pub fn times(&self, other: &Self) -> Option<Self> {
        self.combine(other, 1)
    }

    /// That of a quotient; `None` if an exponent leaves its range.
    pub fn per(&self, other: &Self) -> Option<Self> {
        self.combine(other, -1)
    }

    /// That of a power; `None` if an exponent leaves its range.
    pub fn power(&self, exponent: i32) -> Option<Self> {
        let raised = |power: &i32| power.checked_mul(exponent);
        let bases = self.0.iter().map(|(base, power)| Some((base.clone(), raised(power)?)));
        Self::checked(bases.collect::<Option<_>>()?).ok()
    }

    /// That of a square root; `None` if an exponent is odd.
    pub fn root(&self) -> Option<Self> {
        let even = self.0.values().all(|power| power % 2 == 0);
        even.then(|| Self(self.0.iter().map(|(base, power)| (base.clone(), power / 2)).collect()))
    }

    fn combine(&self, other: &Self, sign: i32) -> Option<Self> {
        let mut bases = self.0.clone();
        for (base, power) in &other.0 {
            *bases.entry(base.clone()).or_default() += sign * power;
        }
        Self::checked(bases).ok()
    }

    fn checked(mut bases: BTreeMap<Base, i32>) -> Result<Self, Invalid> {
        bases.retain(|_, power| *power != 0);
        let range = -Self::MAX_EXPONENT..=Self::MAX_EXPONENT;
        if bases.len() > Self::MAX_BASES || bases.values().any(|power| !range.contains(power)) {
            return Err(Invalid::new(
                "Dimension",
                "takes up to 10 bases with exponents from -100 to 100",
            ));
        }
        Ok(Self(bases))
    }
}

impl TryFrom<BTreeMap<Base, i32>> for Dimension {
    type Error = Invalid;
    fn try_from(bases: BTreeMap<Base, i32>) -> Result<Self, Invalid> {
        Self::checked(bases)
    }
}

impl From<Dimension> for BTreeMap<Base, i32> {
    fn from(dimension: Dimension) -> Self {
        dimension.0
    }
}

impl fmt::Display for Dimension {
    /// `person`, `time*person^-1`, or `1` for a pure number; positive exponents first.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_one() {
            return f.write_str("1");
        }
        let (above, below): (Vec<_>, Vec<_>) = self.0.iter().partition(|(_, power)| **power > 0);
        for (at, (base, power)) in above.into_iter().chain(below).enumerate() {
            let times = if at > 0 { "*" } else { "" };
            match power {
                1 => write!(f, "{times}{base}")?,
                _ => write!(f, "{times}{base}^{power}")?,
            }
        }
        Ok(())
    }
}

/// How the numbers of an indicator are given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "code": "PT", "label": {"en": "percent", "de": "Prozent"}, "factor": "100", "dimension": {}, "decimals": 1
})))]
pub struct Unit {
    pub code: UnitCode,
    #[serde(default)]
    pub label: LocalizedText,
    /// The shown number is the raw one times this: 100 for percent, 1000 for "per thousand", 0.001 for thousands.
    pub factor: Factor,
    #[serde(default)]
    pub dimension: Dimension,
    /// Digits after the point when shown; nothing is rounded before.
    pub decimals: Decimals,
}

impl Unit {
    /// The number as formulas see it: a value of 2.5 percent is 0.025; `None` if it leaves the range of decimals.
    pub fn raw(&self, shown: Decimal) -> Option<Decimal> {
        shown.checked_div(self.factor.into())
    }

    /// The number as it is shown: a raw 0.025 is 2.5 percent; `None` if it leaves the range of decimals.
    pub fn shown(&self, raw: Decimal) -> Option<Decimal> {
        raw.checked_mul(self.factor.into())
    }

    /// Whether this is what a table calls it: by its code, one of its labels, or a word for percent.
    pub fn is_called(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        let mut named = std::iter::once(self.code.as_str()).chain(self.label.values());
        let percent = self.dimension.is_one() && Decimal::from(self.factor) == Decimal::ONE_HUNDRED;
        named.any(|it| it.to_lowercase() == text) || (percent && PERCENT.contains(&text.as_str()))
    }

    /// Rounds half away from zero to the unit's digits, for output only.
    pub fn rounded(&self, shown: Decimal) -> Decimal {
        crate::number::round(shown, self.decimals.0.into())
    }

    /// A number of this unit in another one of the same dimension: 1 200 kg are 1.2 t.
    ///
    /// Money is never converted, because different currencies are different bases.
    pub fn convert(&self, shown: Decimal, to: &Self) -> Result<Decimal, Refusal> {
        let converted = Some(shown)
            .filter(|_| self.dimension == to.dimension)
            .and_then(|it| Some(to.shown(self.raw(it)?)?.normalize()));
        converted.ok_or_else(|| Refusal::UnitMismatch {
            from: self.code.to_string(),
            to: to.code.to_string(),
        })
    }
}

/// What tables call percent; `PC` is Eurostat's, `PT` that of SDMX (`CL_UNIT_MEASURE`).
const PERCENT: [&str; 9] =
    ["%", "pc", "pct", "pt", "percent", "per cent", "percentage", "percentage (%)", "prozent"];

/// By what raw numbers are multiplied to be shown; above zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "Text", into = "Text")]
#[schema(value_type = String, pattern = "^[0-9]{1,18}(\\.[0-9]{1,28})?$", examples("100"))]
pub struct Factor(Decimal);

impl Factor {
    pub const ONE: Self = Self(Decimal::ONE);
}

impl TryFrom<Decimal> for Factor {
    type Error = Invalid;
    fn try_from(factor: Decimal) -> Result<Self, Invalid> {
        let positive = factor > Decimal::ZERO;
        positive
            .then(|| Self(factor.normalize()))
            .ok_or_else(|| Invalid::new("Factor", "is above zero"))
    }
}

impl TryFrom<Text> for Factor {
    type Error = Invalid;
    fn try_from(Text(factor): Text) -> Result<Self, Invalid> {
        factor.try_into()
    }
}

impl From<Factor> for Text {
    fn from(factor: Factor) -> Self {
        Self(factor.0)
    }
}

impl From<Factor> for Decimal {
    fn from(factor: Factor) -> Self {
        factor.0
    }
}

/// Digits after the point, 0 to 10.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "u8", into = "u8")]
#[schema(value_type = u8, minimum = 0, maximum = 10)]
pub struct Decimals(u8);

impl TryFrom<u8> for Decimals {
    type Error = Invalid;
    fn try_from(decimals: u8) -> Result<Self, Invalid> {
        (decimals <= 10)
            .then_some(Self(decimals))
            .ok_or_else(|| Invalid::new("Decimals", "is 0 to 10"))
    }
}

impl From<Decimals> for u8 {
    fn from(decimals: Decimals) -> Self {
        decimals.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dimension(json: &str) -> Dimension {
        serde_json::from_str(json).expect("a dimension")
    }

    fn unit(code: &str, factor: &str, dimension: &str) -> Unit {
        let json = format!(
            r#"{{"code": "{code}", "factor": "{factor}", "dimension": {dimension}, "decimals": 1}}"#
        );
        serde_json::from_str(&json).expect("a unit")
    }

    #[test]
    fn dimensions_multiply_divide_and_have_powers_and_roots() {
        let (time, person) = (dimension(r#"{"time": 1}"#), dimension(r#"{"person": 1}"#));
        let rate = time.per(&person).expect("in range");
        assert_eq!(rate.to_string(), "time*person^-1");
        assert_eq!(rate.times(&person), Some(time.clone()));
        assert!(time.per(&time).expect("in range").is_one());
        assert_eq!(rate.power(2).and_then(|it| it.root()), Some(rate.clone()));
        assert_eq!(rate.root(), None);
        assert_eq!(rate.power(0), Some(Dimension::one()));
        assert_eq!(rate.power(101), None);
        assert_eq!(rate.power(i32::MIN), None);
        assert_eq!(dimension(r#"{"time": 0}"#).to_string(), "1");
        assert!(serde_json::from_str::<Dimension>(r#"{"Time": 1}"#).is_err());
    }

    #[test]
    fn the_factor_is_applied_once() {
        let percent = unit("PT", "100", "{}");
        let raw = Decimal::new(25, 3);
        assert_eq!(percent.shown(raw), Some(Decimal::new(25, 1)));
        assert_eq!(percent.raw(Decimal::new(25, 1)), Some(raw));
        assert_eq!(percent.rounded(Decimal::new(-225, 2)), Decimal::new(-23, 1));
        assert_eq!(percent.shown(Decimal::MAX), None);
    }

    #[test]
    fn scales_of_one_dimension_convert_and_currencies_do_not() {
        let (kg, t) = (unit("KG", "1", r#"{"mass": 1}"#), unit("T", "0.001", r#"{"mass": 1}"#));
        assert_eq!(kg.convert(Decimal::from(1200), &t), Ok(Decimal::new(12, 1)));
        let (eur, usd) = (unit("EUR", "1", r#"{"eur": 1}"#), unit("USD", "1", r#"{"usd": 1}"#));
        let refusal = Refusal::UnitMismatch { from: "EUR".into(), to: "USD".into() };
        assert_eq!(eur.convert(Decimal::ONE, &usd), Err(refusal));
    }

    #[test]
    fn a_unit_goes_by_its_code_its_labels_and_words_for_percent() {
        let years: Unit = serde_json::from_str(
            r#"{"code": "YEAR", "label": {"de": "Jahre"}, "factor": "1", "dimension": {"time": 1}, "decimals": 1}"#,
        )
        .expect("a unit");
        let called = |unit: &Unit, texts: &[&str]| texts.iter().all(|it| unit.is_called(it));
        assert!(called(&years, &["YEAR", "year", "jahre"]) && !years.is_called("%"));
        let percent = unit("SHARE", "100", "{}");
        assert!(called(&percent, &["share", "Percentage (%)", "PC"]) && !percent.is_called("1"));
        let others = [unit("PER_1K", "1000", "{}"), unit("ITEM", "100", r#"{"item": 1}"#)];
        assert!(others.iter().all(|it| !it.is_called("%")));
    }

    #[test]
    fn a_factor_is_positive_and_digits_are_few() {
        assert!(Factor::try_from(Decimal::ZERO).is_err() && Decimals::try_from(11).is_err());
    }
}
