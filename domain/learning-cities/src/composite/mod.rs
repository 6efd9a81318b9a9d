//! Composite indices: normalisation of indicators and their aggregation over a tree of groups (reference 4.4).
//!
//! After the OECD/JRC *Handbook on Constructing Composite Indicators* (2008). Exact decimals for `+ - * /`; logarithms,
//! powers and roots have 12 significant digits. Ranks are made on unrounded scores.

mod aggregate;
mod goalposts;
mod group;
mod human_development;
mod method;
mod normalise;
mod rank;
#[cfg(test)]
mod tests;

pub use aggregate::{Aggregation, aggregate};
pub use group::{Content, Group, GroupScore, Part, Score};
pub use human_development::HumanDevelopment;
pub use method::{Leader, Method, Scale};
pub use normalise::{Normalisation, normalise};
pub use rank::{mean_rank_shift, ranks};
