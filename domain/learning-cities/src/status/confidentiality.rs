use serde::{Deserialize, Serialize};
use strum::{Display, EnumString, IntoStaticStr, VariantArray};
use utoipa::ToSchema;

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
    /// Those under which everybody may see a figure at any time.
    pub fn open() -> impl Iterator<Item = Self> {
        Self::VARIANTS.iter().copied().filter(|it| it.is_public(false))
    }

    /// Whether everybody may see the figure; `embargo_over` counts for `E` only.
    pub fn is_public(self, embargo_over: bool) -> bool {
        match self {
            Self::F => true,
            Self::E => embargo_over,
            _ => false,
        }
    }
}
