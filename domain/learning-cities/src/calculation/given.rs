//! What is calculated from: figures as a reader may see them, and definitions.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use kernel::PlaceId;
use rust_decimal::Decimal;

use crate::Period;
use crate::direction::Orientation;
use crate::formula::{Checked, Time};
use crate::index::Plan;
use crate::names::Code;
use crate::series::SeriesKey;
use crate::status::StatusSet;
use crate::unit::Unit;

/// A figure as a reader may see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeenFigure {
    /// The version of the definition it follows.
    pub version: u32,
    pub value: Option<Decimal>,
    pub status: StatusSet,
}

/// What is observed: figures by indicator, part of the population, place and period.
#[derive(Clone, Debug, Default)]
pub struct Observed(pub(super) BTreeMap<Code, BTreeMap<SeriesKey, HashMap<PlaceId, Figures>>>);

/// The figures of a series.
pub type Figures = BTreeMap<Period, SeenFigure>;

impl FromIterator<((Code, SeriesKey, PlaceId), Figures)> for Observed {
    fn from_iter<I>(series: I) -> Self
    where
        I: IntoIterator<Item = ((Code, SeriesKey, PlaceId), Figures)>,
    {
        let mut all = BTreeMap::<_, BTreeMap<_, HashMap<_, _>>>::new();
        for ((code, key, place), figures) in series {
            all.entry(code).or_default().entry(key).or_default().insert(place, figures);
        }
        Self(all)
    }
}

impl Observed {
    /// The same, with what is said of a reporting year under the calendar year in which it starts: `2023-A1--08-01` is
    /// taken for 2023, unless there is a figure of 2023 itself.
    #[must_use]
    pub fn aligned(self) -> Self {
        let by_year = |figures: Figures| {
            let (mut years, moved): (Figures, Figures) =
                figures.into_iter().partition(|(period, _)| *period == period.start_year());
            for (period, figure) in moved {
                years.entry(period.start_year()).or_insert(figure);
            }
            years
        };
        let of_places = |them: HashMap<PlaceId, Figures>| {
            them.into_iter().map(|(place, figures)| (place, by_year(figures))).collect()
        };
        let of_parts = |them: BTreeMap<SeriesKey, HashMap<PlaceId, Figures>>| {
            them.into_iter().map(|(key, places)| (key, of_places(places))).collect()
        };
        Self(self.0.into_iter().map(|(code, parts)| (code, of_parts(parts))).collect())
    }

    pub(super) fn of(&self, code: &Code, key: &SeriesKey, place: PlaceId) -> Option<&Figures> {
        self.0.get(code)?.get(key)?.get(&place)
    }
}

/// How the numbers of a version of an indicator come about.
#[derive(Clone, Debug)]
pub struct Defined {
    pub unit: Unit,
    pub orientation: Option<Orientation>,
    /// None for what is observed, and for an index.
    pub formula: Option<Checked>,
    /// Of an index.
    pub plan: Option<Plan>,
    /// Whether figures of versions before cannot be compared with those of this one.
    pub breaks_series: bool,
}

/// The definitions that a calculation rests on.
#[derive(Clone, Debug, Default)]
pub struct Definitions {
    pub versions: BTreeMap<Code, BTreeMap<u32, Defined>>,
    /// The number of the version in force.
    pub current: BTreeMap<Code, u32>,
}

/// What a formula or an index needs of the observations.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    /// Indicators that are observed.
    pub codes: BTreeSet<Code>,
    pub keys: BTreeSet<SeriesKey>,
    /// Whether only the periods asked for are looked at.
    pub same_periods: bool,
}

impl Definitions {
    pub(super) fn version(&self, code: &Code, version: Option<u32>) -> Option<u32> {
        version.or_else(|| self.current.get(code).copied())
    }

    pub(crate) fn get(&self, code: &Code, version: u32) -> Option<&Defined> {
        self.versions.get(code)?.get(&version)
    }

    /// Whether a version after the first of these and up to the last breaks the series.
    pub fn breaks(&self, code: &Code, first: u32, last: u32) -> bool {
        let versions = self.versions.get(code).into_iter().flatten();
        let mut between = versions.filter(|(number, _)| (first + 1..=last).contains(*number));
        between.any(|(_, it)| it.breaks_series)
    }

    /// What has to be observed for a version of the indicator and a part of the population.
    pub fn needs(&self, code: &Code, version: u32, key: &SeriesKey) -> Needs {
        let mut needs = Needs { same_periods: true, ..Needs::default() };
        let mut seen = BTreeSet::new();
        let mut open = vec![(code.clone(), Some(version), key.clone())];
        while let Some((code, version, key)) = open.pop() {
            let Some(version) = self.version(&code, version) else { continue };
            if !seen.insert((code.clone(), version, key.clone())) {
                continue;
            }
            let defined = self.get(&code, version);
            if let Some(plan) = defined.and_then(|it| it.plan.as_ref()) {
                let inputs = plan.inputs.iter();
                open.extend(inputs.map(|it| (it.code.clone(), it.version, it.dimensions.clone())));
                continue;
            }
            let Some(formula) = defined.and_then(|it| it.formula.as_ref()) else {
                // Whether a version breaks the series is seen by the figure before.
                needs.same_periods &= !self.breaks(&code, 0, u32::MAX);
                needs.codes.insert(code);
                needs.keys.insert(key);
                continue;
            };
            for reference in formula.inputs() {
                needs.same_periods &= reference.time == Time::Shift(0);
                open.push((
                    reference.code.clone(),
                    reference.version,
                    key.with(&reference.selectors),
                ));
            }
        }
        needs
    }
}
