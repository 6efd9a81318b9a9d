use std::collections::{BTreeMap, BTreeSet};

use kernel::{LocalizedText, max_items};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::Refusal;
use crate::names::IndicatorCode;
use crate::series::{PartCode, SeriesKey};

/// A way to split figures: by sex, by age.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = Disaggregation, examples(json!({
    "code": "SEX", "label": {"en": "Sex", "de": "Geschlecht"},
    "parts": [{"code": "F", "label": {"en": "Female"}, "part_of": null}]
})))]
pub struct Disaggregation {
    pub code: IndicatorCode,
    #[serde(default)]
    #[schema(required = false)]
    pub label: LocalizedText,
    #[serde(deserialize_with = "max_items::<500, _, _>")]
    #[schema(max_items = 500)]
    pub parts: Vec<PopulationPart>,
}

/// A part of a population: women, or people aged 15 to 24.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PopulationPart {
    pub code: PartCode,
    #[serde(default)]
    #[schema(required = false)]
    pub label: LocalizedText,
    /// The part it belongs to; null for the total, whose code `_T` is reserved.
    #[serde(default)]
    pub part_of: Option<PartCode>,
}

impl Disaggregation {
    /// Whether the parts form a tree below the total: each once, known parents, no circle, no part named `_T`.
    pub fn check(&self) -> Result<(), Refusal> {
        let known: BTreeMap<_, _> =
            self.parts.iter().map(|it| (&it.code, it.part_of.as_ref())).collect();
        for PopulationPart { code: start, .. } in &self.parts {
            let refuse = || Err(Refusal::BadPart { part: start.to_string() });
            if start.as_str() == SeriesKey::TOTAL || known.len() < self.parts.len() {
                return refuse();
            }
            let (mut part, mut steps) = (start, 0);
            while let Some(parent) = known.get(part).copied().flatten() {
                steps += 1;
                if !known.contains_key(parent) || steps > known.len() {
                    return refuse();
                }
                part = parent;
            }
        }
        Ok(())
    }

    /// The codes of the parts.
    pub fn codes(&self) -> BTreeSet<String> {
        self.parts.iter().map(|it| it.code.to_string()).collect()
    }
}
