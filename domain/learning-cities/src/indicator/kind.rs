//! What an indicator is made of, what its numbers are, and what can be odd about one.

words! {
    /// What an indicator is made of.
    IndicatorKind {
        /// Data that others are made of: a numerator, a population.
        Component,
        /// Observed.
        Base,
        /// Computed by its formula.
        Derived,
        /// An index.
        Composite,
    }
}

impl IndicatorKind {
    /// Whether its numbers are computed of others.
    pub fn is_computed(self) -> bool {
        matches!(self, Self::Derived | Self::Composite)
    }
}

words! {
    /// What the numbers are.
    #[schema(as = IndicatorValueType)]
    ValueType { Count, Rate, Ratio, Mean, Amount, Score, Boolean }
}

words! {
    /// What is odd about a number, by the definition.
    Objection { NotWhole, Negative, NotTrueOrFalse, BelowNaturalMinimum, AboveNaturalMaximum }
}

impl Objection {
    /// Whether no such number can be, whatever its status; the others are odd, but may be found by counting.
    pub fn is_fatal(self) -> bool {
        matches!(self, Self::NotWhole | Self::Negative | Self::NotTrueOrFalse)
    }
}
