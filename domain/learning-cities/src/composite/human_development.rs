use rust_decimal::Decimal;

use super::aggregate::{Aggregation, aggregate};
use super::goalposts::Posts;
use super::method::Scale;
use crate::Refusal;
use crate::direction::Orientation;
use crate::share::Weight;

/// The inputs of the Human Development Index, as the Human Development Report gives them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HumanDevelopment {
    /// Life expectancy at birth, in years.
    pub life_expectancy: Decimal,
    /// Expected years of schooling.
    pub expected_schooling: Decimal,
    /// Mean years of schooling of adults.
    pub mean_schooling: Decimal,
    /// Gross national income per head, in PPP dollars of 2017.
    pub income: Decimal,
}

impl HumanDevelopment {
    /// The index, 0 to 1, not rounded: the geometric mean of health, education and income, education being the mean of
    /// its two parts (UNDP, technical notes of the Human Development Report).
    ///
    /// Norway 2021, with 83.2 and 18.2 and 13.0 years and 64 660 dollars, has 0.961.
    pub fn index(&self) -> Result<Decimal, Refusal> {
        let post = |value, min: i64, max: i64, scale| {
            let posts = Posts::new(min.into(), max.into(), scale)?;
            posts.place(value, Orientation::Higher, true)
        };
        let health = post(self.life_expectancy, 20, 85, Scale::Linear)?;
        let schooling = [
            (post(self.expected_schooling, 0, 18, Scale::Linear)?, Weight::ONE),
            (post(self.mean_schooling, 0, 15, Scale::Linear)?, Weight::ONE),
        ];
        let education = aggregate(Aggregation::Arithmetic, &schooling)?;
        let income = post(self.income, 100, 75_000, Scale::Logarithmic)?;
        let parts = [health, education, income].map(|part| (part, Weight::ONE));
        aggregate(Aggregation::Geometric, &parts)
    }
}
