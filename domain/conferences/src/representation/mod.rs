//! How well the groups of a catalogue are represented among the people of a conference.
//!
//! Seed row S004-12 ("as many groups as possible are represented"), section 5.1 of the conference reference. The same
//! function serves themes of a round, UNESCO regions, delegations and languages.
//!
//! Pielou's evenness over the groups that happen to be present would call four of five groups, evenly, perfect; here
//! entropy is taken over the whole catalogue, so that a missing group always costs.

mod catalogue;
mod reading;
mod shown;

use kernel::Choice;

pub use self::catalogue::{Catalogue, GroupTarget};
pub use self::reading::Basis;
pub use self::shown::{FEWEST_MEASURED, GroupCount, Representation};

/// A group and the people counted in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    pub group: Choice,
    pub heads: u32,
    pub weight: f64,
    pub target: f64,
    pub minimum: u32,
}

/// The exact measure, for nobody's eyes: see [`Measure::published`].
#[derive(Clone, Debug, PartialEq)]
pub struct Measure {
    pub declared: u32,
    pub undeclared: u32,
    pub coverage: f64,
    pub coverage_min: f64,
    pub equitability: Option<f64>,
    pub balance: Option<f64>,
    pub target_fit: Option<f64>,
    pub index: f64,
    pub cells: Vec<Cell>,
}

impl Measure {
    fn of(cells: Vec<Cell>, declared: u32, undeclared: u32) -> Self {
        let size = count(cells.len());
        let share_of_groups =
            |has: fn(&Cell) -> bool| count(cells.iter().filter(|it| has(it)).count()) / size;
        let coverage = share_of_groups(|it| it.heads >= 1);
        let coverage_min = share_of_groups(|it| it.heads >= it.minimum);
        let people = f64::from(declared);
        let shares = || cells.iter().map(|it| (it.weight / people, it.target));
        let present = || shares().filter(|(share, _)| *share > 0.0);
        let several = cells.len() > 1;
        let unit = |value: f64| value.clamp(0.0, 1.0);
        let if_anybody = |value: f64| (declared > 0).then_some(value);

        let entropy: f64 = -present().map(|(share, _)| share * share.ln()).sum::<f64>();
        let divergence: f64 = present().map(|(share, target)| share * (share / target).ln()).sum();
        let least = cells.iter().map(|it| it.target).fold(1.0, f64::min);
        let equitability = if several { unit(entropy / size.ln()) } else { 1.0 };
        let balance = if several { unit(1.0 - divergence / (1.0 / least).ln()) } else { 1.0 };
        let off_target: f64 = shares().map(|(share, target)| (share - target).abs()).sum();

        Self {
            declared,
            undeclared,
            coverage,
            coverage_min,
            equitability: if_anybody(equitability),
            balance: if_anybody(balance),
            target_fit: if_anybody(unit(1.0 - off_target / 2.0)),
            index: if_anybody((coverage_min * balance).sqrt()).unwrap_or(0.0),
            cells,
        }
    }

    /// Of nobody, by no catalogue.
    pub fn nothing() -> Self {
        Self::of(Vec::new(), 0, 0)
    }

    /// All of whom it is taken, whether they declared anything or not.
    pub fn people(&self) -> u32 {
        self.declared + self.undeclared
    }

    /// Which groups fall short of their minimum, in the order of the catalogue (seed row S004-18).
    pub fn below_minimum(&self) -> impl Iterator<Item = &Choice> {
        self.cells.iter().filter(|it| it.heads < it.minimum).map(|it| &it.group)
    }
}

/// Rounds half to even; zero has no sign.
pub fn rounded(value: f64, decimals: i32) -> f64 {
    let scale = 10_f64.powi(decimals);
    (value * scale).round_ties_even() / scale + 0.0
}

fn count(items: usize) -> f64 {
    u32::try_from(items).map_or(f64::INFINITY, f64::from)
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "rounded numbers are equal or wrong")]
mod tests;
