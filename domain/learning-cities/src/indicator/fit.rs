//! Whether what a definition needs and what it makes of it go together: whatever could never have a value, or would add up
//! years and dollars, is refused before it comes into force.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::definition::Definition;
use crate::Refusal;
use crate::composite::{Aggregation, Content, Group, Normalisation};
use crate::direction::Orientation;
use crate::formula::Time;
use crate::index::{Index, IndexInput, Plan};
use crate::names::Code;
use crate::period::Frequency;
use crate::series::SeriesKey;
use crate::unit::{Dimension, Unit};

/// A published version of an indicator, with what its numbers mean.
#[derive(Clone, Debug)]
pub struct Needed {
    pub code: Code,
    pub version: u32,
    pub definition: Definition,
    pub unit: Unit,
    /// The day it came into force.
    pub valid_from: Option<NaiveDate>,
}

/// What a definition rests on: the published versions of what its formula or its index names, and of what those rest on.
#[derive(Clone, Debug, Default)]
pub struct Basis(pub Vec<Needed>);

impl Basis {
    /// That version, or the last.
    pub(super) fn of(&self, code: &Code, version: Option<u32>) -> Option<&Needed> {
        let versions = self.0.iter().filter(|it| it.code == *code);
        let mut asked = versions.filter(|it| version.is_none_or(|version| it.version == version));
        asked.by_ref().max_by_key(|it| it.version)
    }

    /// The index of a version. The parts of one that was published before they were tied to versions are those in force
    /// before its day; or the first, because a later one of that very day may rest on the index itself.
    pub fn index(&self, of: &Needed) -> Option<Index> {
        let in_force = |code: &Code| {
            let versions = || self.0.iter().filter(|it| it.code == *code);
            let before = versions().filter(|it| it.valid_from < of.valid_from).map(|it| it.version);
            before.max().or_else(|| versions().map(|it| it.version).min())
        };
        of.definition.index.clone().map(|it| it.tied(in_force))
    }

    /// By which dimensions what a definition rests on takes the numbers of this indicator: `@D[SEX=F]` takes those of `A` by
    /// sex, if `D` is `@A / @B`.
    pub fn splits(&self, code: &Code, by: &Needed) -> BTreeSet<String> {
        let (mut splits, mut seen) = (BTreeSet::new(), BTreeSet::new());
        let mut open = vec![(by, SeriesKey::default())];
        while let Some((it, key)) = open.pop() {
            for (of, version, key) in it.definition.inputs(&key) {
                if of == code {
                    splits.extend(key.parts().map(|(dimension, _)| dimension.to_owned()));
                } else if let Some(next) = self.of(of, version)
                    && seen.insert((of, next.version, key.clone()))
                {
                    open.push((next, key));
                }
            }
        }
        splits
    }

    /// Whether the definition can have a value in its unit.
    pub fn bears(&self, definition: &Definition, unit: &Unit) -> Result<(), Refusal> {
        if let Some(formula) = &definition.formula {
            for reference in formula.references() {
                let Some(it) = self.of(&reference.code, reference.version) else { continue };
                let pace = match reference.time {
                    Time::Shift(_) => definition.frequency,
                    Time::Year(_) => Frequency::A,
                };
                it.meets(pace)?;
                if it.definition.index.is_some() {
                    return Err(Refusal::FormulaOfIndex { part: it.code.to_string() });
                }
            }
        }
        let Some(index) = &definition.index else { return Ok(()) };
        let plan = index.plan()?;
        for input in &plan.inputs {
            let Some(it) = self.of(&input.code, input.version) else { continue };
            it.meets(definition.frequency)?;
            let orientation = it.orientation(input)?;
            input.normalisation.check(orientation)?;
            let says = definition.orientation();
            if input.normalisation == Normalisation::None
                && says.is_some_and(|it| it != orientation)
            {
                return Err(Refusal::OpposedPart { part: it.code.to_string() });
            }
        }
        if self.depth(&plan)? > Group::MAX_DEPTH {
            return Err(Refusal::IndexTooLarge);
        }
        match self.dimension(&plan, &plan.group)? {
            // What is normalised is a pure number, which has the name of whatever score it becomes.
            Some(dimension) if !dimension.is_one() && dimension != unit.dimension => {
                let (from, to) = (dimension.to_string(), unit.code.to_string());
                Err(Refusal::UnitMismatch { from, to })
            }
            _ => Ok(()),
        }
    }

    /// How many levels an index has, those of the indices it takes included.
    fn depth(&self, plan: &Plan) -> Result<usize, Refusal> {
        let mut deepest = 0;
        for input in &plan.inputs {
            let of = self.of(&input.code, input.version);
            let index = of.and_then(|it| it.definition.index.as_ref());
            let inner = index.map(Index::plan).transpose()?;
            deepest = deepest.max(inner.map_or(Ok(0), |it| self.depth(&it))?);
        }
        Ok(plan.group.depth() + deepest)
    }

    /// Of what the number of a group is; nothing is said of what is not known.
    fn dimension(&self, plan: &Plan, group: &Group) -> Result<Option<Dimension>, Refusal> {
        let mut common = None;
        for part in &group.parts {
            let dimension = match &part.of {
                Content::Group(group) => self.dimension(plan, group)?,
                Content::Indicator(code) => {
                    let input = plan.input(code);
                    let normalisation = input.map(|it| &it.normalisation);
                    let vanishes = normalisation.is_some_and(Normalisation::reaches_zero);
                    if group.aggregation != Aggregation::Arithmetic && vanishes {
                        return Err(Refusal::NeverPositive { part: code.to_string() });
                    }
                    match normalisation {
                        Some(Normalisation::None) => {
                            let of = self.of(code, input.and_then(|it| it.version));
                            of.map(|it| it.unit.dimension.clone())
                        }
                        _ => Some(Dimension::one()),
                    }
                }
            };
            match (&common, dimension) {
                (Some(a), Some(b)) if *a != b => {
                    return Err(Refusal::PartsDiffer { group: group.code.to_string() });
                }
                (None, found) => common = found,
                _ => {}
            }
        }
        Ok(common)
    }
}

impl Needed {
    fn meets(&self, pace: Frequency) -> Result<(), Refusal> {
        let frequency = self.definition.frequency;
        let part = || self.code.to_string();
        (frequency == pace)
            .then_some(())
            .ok_or_else(|| Refusal::OtherPace { part: part(), frequency })
    }

    fn orientation(&self, input: &IndexInput) -> Result<Orientation, Refusal> {
        let neutral = || Refusal::NeutralPart { part: self.code.to_string() };
        input.orientation.or(self.definition.orientation()).ok_or_else(neutral)
    }
}
