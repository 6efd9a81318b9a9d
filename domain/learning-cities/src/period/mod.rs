//! Periods in the forms of SDMX (reference 4.1): years, halves, quarters, months and reporting years.

mod code;
mod span;
#[cfg(test)]
mod tests;
mod year_start;

pub use code::{Frequency, PeriodCode};
pub use span::Period;
pub use year_start::YearStart;
