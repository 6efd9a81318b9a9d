use std::fmt;
use std::str::FromStr;

use kernel::Invalid;
use serde::{Deserialize, Serialize};
use strum::{Display, EnumString, IntoStaticStr, VariantArray};
use utoipa::ToSchema;

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
