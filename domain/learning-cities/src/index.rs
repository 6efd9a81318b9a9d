//! Indices as they are defined and published: a flat list of groups instead of a tree, so that every client can read it.

use std::collections::{BTreeMap, BTreeSet};

use kernel::max_items;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::Refusal;
use crate::composite::{Aggregation, Content, Group, Leader, Method, Normalisation, Part, Scale};
use crate::direction::{Orientation, PartOrientation};
use crate::formula::Environment;
use crate::names::Code;
use crate::series::SeriesKey;
use crate::share::{Share, Weight};

/// How an index is put together: numbers are normalised, groups aggregate them, and the result is multiplied by the factor
/// of the index's unit, so that a score of 0.25 is 25 percent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = IndexDefinition)]
pub struct Index {
    /// The first group is the index itself; each further one is a part of an earlier one.
    #[serde(deserialize_with = "max_items::<50, _, _>")]
    #[schema(min_items = 1, max_items = 50)]
    pub groups: Vec<IndexGroup>,
}

/// Parts that become one number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct IndexGroup {
    pub code: Code,
    pub aggregation: Aggregation,
    /// The least share of the weight that has to be known; two thirds if not given.
    #[serde(default)]
    #[schema(required = false)]
    pub min_coverage: Share,
    #[serde(deserialize_with = "max_items::<100, _, _>")]
    #[schema(min_items = 1, max_items = 100)]
    pub parts: Vec<IndexPart>,
}

/// A part of a group: an indicator, or another group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct IndexPart {
    pub weight: Weight,
    /// The code of an indicator.
    #[serde(default)]
    pub indicator: Option<Code>,
    /// The version of its definition, whose unit and direction count; the one in force when the index is published, if not
    /// given, so that a later one does not change the index.
    #[serde(default)]
    #[schema(minimum = 1)]
    pub indicator_version: Option<u32>,
    /// The code of a group.
    #[serde(default)]
    pub group: Option<Code>,
    /// Which part of the population, of an indicator.
    #[serde(default)]
    #[schema(required = false)]
    pub dimensions: SeriesKey,
    /// How the numbers of an indicator are made comparable; as they are, if not given: then raw, 0.125 for 12.5 percent.
    #[serde(default)]
    pub normalisation: Option<NormalisationMethod>,
    /// What counts as better; as the indicator says, if not given. A neutral indicator says nothing.
    #[serde(default)]
    pub orientation: Option<PartOrientation>,
}

/// A method with its settings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NormalisationMethod {
    pub method: Method,
    /// The lower end, for goalposts.
    #[serde(default, with = "crate::number::maybe")]
    #[schema(value_type = Option<String>, pattern = "^-?[0-9]{1,18}(\\.[0-9]{1,28})?$")]
    pub min: Option<Decimal>,
    /// The upper end, for goalposts.
    #[serde(default, with = "crate::number::maybe")]
    #[schema(value_type = Option<String>, pattern = "^-?[0-9]{1,18}(\\.[0-9]{1,28})?$")]
    pub max: Option<Decimal>,
    /// Whether what lies beyond the ends counts as the ends, for goalposts.
    #[serde(default)]
    #[schema(required = false)]
    pub cap: bool,
    /// On which scale the ends lie, for goalposts; linear if not given.
    #[serde(default)]
    pub scale: Option<Scale>,
    /// What counts if all places have the same number, for min-max; else that is refused.
    #[serde(default, with = "crate::number::maybe")]
    #[schema(value_type = Option<String>, pattern = "^-?[0-9]{1,18}(\\.[0-9]{1,28})?$")]
    pub when_alike: Option<Decimal>,
    /// To what, for distance.
    #[serde(default)]
    pub to: Option<Leader>,
}

impl NormalisationMethod {
    /// The method, if its settings are those it takes.
    fn normalisation(&self) -> Result<Normalisation, Refusal> {
        let Self { method, min, max, cap, scale, when_alike, to } = self.clone();
        let of_posts = min.is_some() || max.is_some() || cap || scale.is_some();
        let foreign = (of_posts && method != Method::Goalposts)
            || (when_alike.is_some() && method != Method::MinMax)
            || (to.is_some() && method != Method::Distance);
        let known = match method {
            _ if foreign => None,
            Method::None => Some(Normalisation::None),
            Method::MinMax => Some(Normalisation::MinMax { when_alike }),
            Method::ZScore => Some(Normalisation::ZScore),
            Method::Goalposts => min.zip(max).map(|(min, max)| {
                let scale = scale.unwrap_or(Scale::Linear);
                Normalisation::Goalposts { min, max, cap, scale }
            }),
            Method::Distance => to.map(|to| Normalisation::Distance { to }),
            Method::Percentile => Some(Normalisation::Percentile),
            Method::PercentileMid => Some(Normalisation::PercentileMid),
            Method::Rank => Some(Normalisation::Rank),
        };
        known.ok_or(Refusal::MethodSettings { method })
    }
}

/// An indicator that an index takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndexInput {
    pub code: Code,
    /// The one in force, if not given.
    pub version: Option<u32>,
    pub dimensions: SeriesKey,
    pub normalisation: Normalisation,
    /// Instead of what the indicator says.
    pub orientation: Option<Orientation>,
}

/// An index ready to be computed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    pub group: Group,
    pub inputs: Vec<IndexInput>,
}

impl Plan {
    /// Whether a place has the same number whichever others are asked for.
    pub fn is_absolute(&self) -> bool {
        self.inputs.iter().all(|it| it.normalisation.is_absolute())
    }

    pub fn input(&self, code: &Code) -> Option<&IndexInput> {
        self.inputs.iter().find(|it| it.code == *code)
    }
}

impl Index {
    /// The codes of the indicators it takes.
    pub fn indicators(&self) -> BTreeSet<Code> {
        self.pins().map(|(code, _)| code.clone()).collect()
    }

    /// The indicators it takes, with the version that each is tied to.
    pub fn pins(&self) -> impl Iterator<Item = (&Code, Option<u32>)> {
        let parts = self.groups.iter().flat_map(|group| &group.parts);
        parts.filter_map(|it| Some((it.indicator.as_ref()?, it.indicator_version)))
    }

    /// The index with every part tied to a version of its indicator; those without one get the current one.
    pub fn pinned(self, environment: &Environment) -> Result<Self, Refusal> {
        let known = |code: &Code| environment.references.get(code);
        let pinned = self.tied(|code| known(code).map(|it| it.current));
        let is_known = |(code, version): &(&Code, Option<u32>)| {
            let versions = known(code).map(|it| &it.versions);
            versions.zip(*version).is_some_and(|(it, version)| it.contains_key(&version))
        };
        let unknown = pinned.pins().find(|it| !is_known(it));
        let unknown = unknown.map(|(part, _)| Refusal::UnknownPart { part: part.to_string() });
        unknown.map_or(Ok(pinned), Err)
    }

    /// The index with the parts that no version is given of tied to this one.
    #[must_use]
    pub fn tied(mut self, version: impl Fn(&Code) -> Option<u32>) -> Self {
        for part in self.groups.iter_mut().flat_map(|it| &mut it.parts) {
            let given = part.indicator_version;
            part.indicator_version = given.or_else(|| version(part.indicator.as_ref()?));
        }
        self
    }

    /// The tree, if the groups form one: each but the first is a part of one other, nothing is in it twice.
    pub fn plan(&self) -> Result<Plan, Refusal> {
        let mut groups: BTreeMap<&Code, &IndexGroup> = BTreeMap::new();
        for group in &self.groups {
            if groups.insert(&group.code, group).is_some() {
                return Err(Refusal::PartTwice { part: group.code.to_string() });
            }
        }
        let Some(first) = self.groups.first() else { return Err(Refusal::NoWeight) };
        groups.remove(&first.code);
        let mut inputs = Vec::new();
        let group = grow(first, &mut groups, &mut inputs)?;
        if let Some(unused) = groups.keys().next() {
            return Err(Refusal::BadIndexPart { part: unused.to_string() });
        }
        group.check()?;
        Ok(Plan { group, inputs })
    }
}

/// Takes the groups that it needs out of those that are left, so that the recursion ends.
fn grow(
    it: &IndexGroup,
    left: &mut BTreeMap<&Code, &IndexGroup>,
    inputs: &mut Vec<IndexInput>,
) -> Result<Group, Refusal> {
    let mut parts = Vec::with_capacity(it.parts.len());
    for part in &it.parts {
        let IndexPart { weight, indicator, group, dimensions, normalisation, orientation, .. } =
            part;
        let version = part.indicator_version;
        let of = match (indicator, group) {
            (Some(code), None) => {
                let method = normalisation.as_ref().map(NormalisationMethod::normalisation);
                inputs.push(IndexInput {
                    code: code.clone(),
                    version,
                    dimensions: dimensions.clone(),
                    normalisation: method.transpose()?.unwrap_or(Normalisation::None),
                    orientation: orientation.map(Orientation::from),
                });
                Content::Indicator(code.clone())
            }
            (None, Some(code))
                if normalisation.is_none() && orientation.is_none() && version.is_none() =>
            {
                let bad = || Refusal::BadIndexPart { part: code.to_string() };
                Content::Group(grow(left.remove(code).ok_or_else(bad)?, left, inputs)?)
            }
            _ => return Err(Refusal::BadIndexPart { part: it.code.to_string() }),
        };
        parts.push(Part { weight: *weight, of });
    }
    let IndexGroup { code, aggregation, min_coverage, .. } = it;
    Ok(Group { code: code.clone(), aggregation: *aggregation, min_coverage: *min_coverage, parts })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(groups: &str) -> Result<Plan, Refusal> {
        let index: Index = serde_json::from_str(groups).expect("an index");
        index.plan()
    }

    const HDI: &str = r#"{"groups": [
        {"code": "HDI", "aggregation": "geometric", "min_coverage": "1", "parts": [
            {"weight": "1", "indicator": "LE", "normalisation": {"method": "goalposts", "min": "20", "max": "85", "cap": true}},
            {"weight": "1", "group": "EDUCATION"}]},
        {"code": "EDUCATION", "aggregation": "arithmetic", "parts": [{"weight": "1", "indicator": "EYS"}, {"weight": "1", "indicator": "MYS"}]}
    ]}"#;

    #[test]
    fn groups_in_a_list_become_a_tree() {
        let plan = index(HDI).expect("a plan");
        let codes: Vec<_> = plan.inputs.iter().map(|it| it.code.as_str()).collect();
        assert_eq!(codes, ["LE", "EYS", "MYS"]);
        assert_eq!(plan.group.parts.len(), 2);
    }

    #[test]
    fn a_list_that_is_no_tree_is_refused() {
        for (from, to, code) in [
            ("\"group\": \"EDUCATION\"", "\"indicator\": \"X\"", "bad_index_part"),
            ("\"group\": \"EDUCATION\"", "\"group\": \"HDI\"", "bad_index_part"),
            ("\"1\", \"indicator\": \"MYS\"", "\"2\", \"indicator\": \"EYS\"", "part_twice"),
            ("\"code\": \"EDUCATION\"", "\"code\": \"HDI\"", "part_twice"),
            ("\"method\": \"goalposts\"", "\"method\": \"rank\"", "method_settings"),
            ("\"min\": \"20\", ", "", "method_settings"),
        ] {
            let refusal = index(&HDI.replacen(from, to, 1)).expect_err("refused");
            assert_eq!(<&str>::from(&refusal), code, "{from} -> {to}");
        }
    }
}
