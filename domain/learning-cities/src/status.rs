//! Observation and confidentiality status: what SDMX code lists say of a figure (reference 4.6).

use std::fmt;
use std::str::FromStr;

use kernel::Invalid;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use strum::{Display, EnumString, IntoStaticStr, VariantArray};
use utoipa::ToSchema;

use crate::number::Text;

/// What is known about a figure: a code of the SDMX code list `CL_OBS_STATUS` 2.2, highest first.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    Display,
    EnumString,
    IntoStaticStr,
    VariantArray,
)]
pub enum ObsStatus {
    /// Break in the series.
    B,
    /// Missing, no reason given.
    O,
    /// Missing: it cannot exist.
    M,
    /// Missing: it exists but was not collected.
    L,
    /// Missing: a holiday.
    H,
    /// Missing: suppressed.
    Q,
    /// Derogation.
    J,
    /// Strike or another special event.
    S,
    /// The definition differs.
    D,
    /// Missing: included elsewhere.
    K,
    /// Includes another category.
    W,
    /// Imputed by the receiver.
    I,
    /// Forecast.
    F,
    /// Estimate.
    E,
    /// Provisional.
    P,
    /// Not significant: rounds to zero.
    N,
    /// Of low reliability.
    U,
    /// Not validated.
    V,
    /// Experimental.
    G,
    /// Normal.
    A,
}

codes! { ObsStatus, "^[ABDEFGHIJKLMNOPQSUVW]$", "A", "What is known about a figure, by the SDMX code list \
`CL_OBS_STATUS` 2.2: A normal, B break in the series, D definition differs, E estimate, F forecast, G experimental, \
H missing (holiday), I imputed, J derogation, K missing (included elsewhere), L missing (not collected), M missing \
(cannot exist), N not significant, O missing, P provisional, Q missing (suppressed), S special event, U low \
reliability, V not validated, W includes another category." }

impl ObsStatus {
    /// Its place in a set.
    fn bit(self) -> u32 {
        1 << self as u32
    }

    /// Whether the code says that there is no number.
    pub fn is_missing(self) -> bool {
        self.allows_missing() && !self.allows_number()
    }

    /// Whether the code may stand with a number (table 4.6).
    pub fn allows_number(self) -> bool {
        !matches!(self, Self::O | Self::M | Self::L | Self::H | Self::Q | Self::K)
    }

    /// Whether the code may stand where there is no number (table 4.6).
    pub fn allows_missing(self) -> bool {
        matches!(self, Self::B | Self::J | Self::S) || !self.allows_number()
    }
}

/// All that is known about a figure; never empty, and `A` (normal) only alone.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(from = "Vec<ObsStatus>", into = "Vec<ObsStatus>")]
#[schema(value_type = Vec<ObsStatus>, max_items = 20, examples(json!(["E", "P"])))]
pub struct StatusSet(u32);

impl fmt::Debug for StatusSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl fmt::Display for StatusSet {
    /// The codes, the highest first: `BE`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.iter().try_for_each(|status| f.write_str(status.into()))
    }
}

impl FromStr for StatusSet {
    type Err = Invalid;
    fn from_str(letters: &str) -> Result<Self, Invalid> {
        let mut buffer = [0; 4];
        let mut read = |letter: char| letter.encode_utf8(&mut buffer).parse::<ObsStatus>();
        letters
            .chars()
            .map(&mut read)
            .collect::<Result<_, _>>()
            .map_err(|_| Invalid::new("StatusSet", "is letters of CL_OBS_STATUS"))
    }
}

impl StatusSet {
    /// The status that is exported: the highest of the set (SDMX guideline on observation status).
    pub fn main(self) -> ObsStatus {
        self.iter().next().unwrap_or(ObsStatus::A)
    }

    /// The others, for the attribute `OBS_STATUS_OTHER`.
    pub fn others(self) -> impl Iterator<Item = ObsStatus> {
        self.iter().skip(1)
    }

    pub fn contains(self, status: ObsStatus) -> bool {
        self.0 & status.bit() != 0
    }

    pub fn iter(self) -> impl Iterator<Item = ObsStatus> {
        ObsStatus::VARIANTS.iter().copied().filter(move |it| self.contains(*it))
    }

    /// What is known of a figure made from both.
    pub fn union(self, other: Self) -> Self {
        Self::of_bits(self.0 | other.0)
    }

    /// Nothing, or more than normal, is not normal.
    fn of_bits(bits: u32) -> Self {
        match bits & !ObsStatus::A.bit() {
            0 => Self(ObsStatus::A.bit()),
            others => Self(others),
        }
    }

    /// Whether the figure is kept from the reader.
    pub fn is_suppressed(self) -> bool {
        self.contains(ObsStatus::Q)
    }
}

impl Default for StatusSet {
    fn default() -> Self {
        ObsStatus::A.into()
    }
}

impl From<ObsStatus> for StatusSet {
    fn from(status: ObsStatus) -> Self {
        Self(status.bit())
    }
}

impl FromIterator<ObsStatus> for StatusSet {
    fn from_iter<I: IntoIterator<Item = ObsStatus>>(statuses: I) -> Self {
        Self::of_bits(statuses.into_iter().fold(0, |bits, it| bits | it.bit()))
    }
}

impl From<Vec<ObsStatus>> for StatusSet {
    fn from(statuses: Vec<ObsStatus>) -> Self {
        statuses.into_iter().collect()
    }
}

impl From<StatusSet> for Vec<ObsStatus> {
    fn from(set: StatusSet) -> Self {
        set.iter().collect()
    }
}

/// A number or its absence, with a status that says so: `value` is null exactly when a status of `status` means missing.
///
/// A number has at most 18 digits before and 10 after the point.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "RawFigure", into = "RawFigure", deny_unknown_fields)]
#[schema(as = ObservationFigure, examples(json!({"value": "12.5", "status": ["P"]})))]
pub struct Figure {
    /// A decimal string; null if the status means missing.
    #[schema(value_type = Option<String>, pattern = "^-?[0-9]{1,18}(\\.[0-9]{1,10})?$")]
    value: Option<Decimal>,
    /// The normal one if left out.
    #[schema(required = false)]
    status: StatusSet,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFigure {
    value: Option<Text>,
    #[serde(default)]
    status: StatusSet,
}

impl Figure {
    /// The most digits after the point that are kept.
    pub const SCALE: u32 = 10;
    /// Numbers are below this, in either direction.
    const BELOW: i64 = 1_000_000_000_000_000_000;

    pub fn new(value: Option<Decimal>, status: StatusSet) -> Result<Self, Invalid> {
        let refuse = |rule: &str| Err(Invalid::new("Figure", rule));
        let missing = status.iter().any(ObsStatus::is_missing);
        match value {
            Some(_) if missing => refuse("with a number takes no status that means missing"),
            None if !missing => refuse("without a number needs a status that means missing"),
            None if !status.iter().all(ObsStatus::allows_missing) => {
                refuse("without a number takes only B, J, S and the missing statuses")
            }
            Some(value) if value.normalize().scale() > Self::SCALE => {
                refuse("has at most 10 digits after the point")
            }
            Some(value) if value.abs() >= Decimal::from(Self::BELOW) => {
                refuse("has at most 18 digits before the point")
            }
            _ => Ok(Self { value: value.map(|value| value.normalize()), status }),
        }
    }

    /// What stands for a figure that is kept from the reader.
    pub fn suppressed() -> Self {
        Self { value: None, status: ObsStatus::Q.into() }
    }

    pub fn value(&self) -> Option<Decimal> {
        self.value
    }

    pub fn status(&self) -> StatusSet {
        self.status
    }
}

impl TryFrom<RawFigure> for Figure {
    type Error = Invalid;
    fn try_from(raw: RawFigure) -> Result<Self, Invalid> {
        Self::new(raw.value.map(|it| it.0), raw.status)
    }
}

impl From<Figure> for RawFigure {
    fn from(Figure { value, status }: Figure) -> Self {
        Self { value: value.map(Text), status }
    }
}

/// Whether a figure may be shown: a code of the SDMX code list `CL_CONF_STATUS`.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    Display,
    EnumString,
    IntoStaticStr,
    VariantArray,
)]
pub enum ConfStatus {
    /// Free.
    #[default]
    F,
    /// Not for publication.
    N,
    /// Confidential.
    C,
    /// Confidential: small counts.
    A,
    /// Secondary confidentiality, set by the sender.
    D,
    /// Secondary confidentiality, set by the receiver.
    S,
    /// Confidential: dominance by one unit.
    O,
    /// Confidential: dominance by two units.
    T,
    /// Confidential: dominance by one or two units.
    G,
    /// Confidential: another rule of concentration.
    M,
    /// Embargo: like N before it ends, like F after.
    E,
}

codes! { ConfStatus, "^[FNCADSOTGME]$", "F", "Whether a figure may be shown, by the SDMX code list `CL_CONF_STATUS`: F free, \
N not for publication, C confidential, A small counts, D and S secondary, O, T and G dominance, M another rule of \
concentration, E embargo. What is not free is kept from everybody but those who look after the place." }

impl ConfStatus {
    /// Whether everybody may see the figure; `embargo_over` counts for `E` only.
    pub fn is_public(self, embargo_over: bool) -> bool {
        match self {
            Self::F => true,
            Self::E => embargo_over,
            _ => false,
        }
    }
}

/// What a sign of German official statistics says where a number is expected (reference 4.6, `import map`).
///
/// `Number` keeps the number beside the sign and adds the status; the others stand instead of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GermanSign {
    /// `-`: nothing present, which is the number zero.
    Zero,
    /// `.`, `...`, `x`, `/`: no number, for the reason given.
    Missing(ObsStatus),
    /// `( )`, `p`, `s`, `|`: the number beside it, with a status.
    Number(ObsStatus),
    /// `r`: the number was revised; that is a note, not a status.
    Revised,
}

impl GermanSign {
    /// Reads a sign; `None` if it is none.
    pub fn parse(sign: &str) -> Option<Self> {
        Some(match sign.trim() {
            "-" | "–" => Self::Zero,
            "." | "/" => Self::Missing(ObsStatus::O),
            "x" => Self::Missing(ObsStatus::M),
            "..." | "…" => Self::Missing(ObsStatus::L),
            "()" | "( )" => Self::Number(ObsStatus::U),
            "p" => Self::Number(ObsStatus::P),
            "s" => Self::Number(ObsStatus::E),
            "|" => Self::Number(ObsStatus::B),
            "r" => Self::Revised,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(codes: &str) -> StatusSet {
        codes.split_whitespace().map(|code| code.parse::<ObsStatus>().expect("a status")).collect()
    }

    #[test]
    fn the_table_of_statuses() {
        let table: String = ObsStatus::VARIANTS
            .iter()
            .map(|it| {
                let number = if it.allows_number() { "number" } else { "-" };
                let missing = if it.allows_missing() { "missing" } else { "-" };
                format!("{it} {number} {missing}\n")
            })
            .collect();
        assert_eq!(
            table,
            "B number missing\nO - missing\nM - missing\nL - missing\nH - missing\nQ - missing\n\
             J number missing\nS number missing\nD number -\nK - missing\nW number -\nI number -\n\
             F number -\nE number -\nP number -\nN number -\nU number -\nV number -\nG number -\n\
             A number -\n"
        );
    }

    #[test]
    fn the_highest_status_is_exported_and_the_rest_beside_it() {
        for (codes, main) in
            [("B Q", "B"), ("E P", "E"), ("P U", "P"), ("A D", "D"), ("O B", "B"), ("", "A")]
        {
            assert_eq!(set(codes).main().to_string(), main, "{codes}");
        }
        assert_eq!(set("Q B").others().collect::<Vec<_>>(), [ObsStatus::Q]);
        assert_eq!(set("A D"), set("D"));
    }

    #[test]
    fn a_number_and_its_absence_need_a_status_that_says_so() {
        let figure = |value: Option<&str>, codes| {
            Figure::new(value.map(|it| it.parse().expect("a number")), set(codes)).is_ok()
        };
        assert!(figure(Some("12.5"), "A") && figure(Some("12.5"), "B P"));
        assert!(figure(None, "O") && figure(None, "B Q") && figure(None, "S L"));
        assert!(!figure(Some("12.5"), "Q") && !figure(None, "A") && !figure(None, "B"));
        assert!(!figure(None, "O P"));
        assert!(figure(Some("0.0000000001"), "A") && !figure(Some("0.00000000001"), "A"));
        assert!(figure(Some("999999999999999999"), "A"));
        assert!(!figure(Some("-1000000000000000000"), "A"));
        assert!(figure(Some("1.000000000000000"), "A"));
    }

    #[test]
    fn a_figure_is_read_as_strictly_as_it_is_made() {
        let read = |json| serde_json::from_str::<Figure>(json);
        let figure = read(r#"{"value": "12.50", "status": ["P", "E"]}"#).expect("a figure");
        let json = serde_json::to_string(&figure).expect("json");
        assert_eq!(json, r#"{"value":"12.5","status":["E","P"]}"#);
        assert!(read(r#"{"value": null}"#).is_err());
        assert!(read(r#"{"value": "1", "status": ["Z"]}"#).is_err());
    }

    #[test]
    fn german_signs_are_read() {
        for (sign, meaning) in [
            (".", "Some(Missing(O))"),
            ("-", "Some(Zero)"),
            ("x", "Some(Missing(M))"),
            ("/", "Some(Missing(O))"),
            ("...", "Some(Missing(L))"),
            ("( )", "Some(Number(U))"),
            ("p", "Some(Number(P))"),
            ("r", "Some(Revised)"),
            ("s", "Some(Number(E))"),
            ("|", "Some(Number(B))"),
            ("12", "None"),
        ] {
            assert_eq!(format!("{:?}", GermanSign::parse(sign)), meaning, "{sign}");
        }
    }

    #[test]
    fn an_embargo_ends() {
        assert!(ConfStatus::F.is_public(false) && ConfStatus::E.is_public(true));
        assert!(!ConfStatus::E.is_public(false) && !ConfStatus::A.is_public(true));
    }
}
