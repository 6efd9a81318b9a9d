use kernel::Website;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::names::{IndicatorCode, Label};

/// A set of indicators somebody publishes: SDG, GNLC key features, ISO 37120.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "code": "SDG4", "name": "Sustainable Development Goal 4", "version": "2026", "publisher": "United Nations",
    "licence": null, "url": "https://sdgs.un.org/goals/goal4"
})))]
pub struct Framework {
    pub code: IndicatorCode,
    pub name: Label,
    #[serde(default)]
    pub version: Option<Label>,
    #[serde(default)]
    pub publisher: Option<Label>,
    #[serde(default)]
    pub licence: Option<Label>,
    #[serde(default)]
    pub url: Option<Website>,
}

words! {
    /// How near an indicator is to that of a framework (SKOS).
    #[schema(as = FrameworkMatch)]
    Match { Exact, Close, Broader, Narrower }
}

words! {
    /// How far it was checked that the framework says so: `verified` with the framework itself, `partly_verified` its area
    /// only, `background` from general knowledge; what is not verified is not shown as official.
    #[schema(as = FrameworkCertainty)]
    Certainty { Verified, PartlyVerified, Background }
}

/// That an indicator is in a framework.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FrameworkLink {
    /// The code of the framework.
    pub framework: IndicatorCode,
    /// As the framework numbers it: `4.2.2`.
    pub reference: Label,
    #[serde(rename = "match")]
    pub likeness: Match,
    pub certainty: Certainty,
}
