words! {
    /// How numbers are made comparable (OECD/JRC handbook): as they are; 0 for the worst of the places and 1 for the best;
    /// in standard deviations from their mean; between two fixed ends; as a ratio to the mean, the best or the worst; as the
    /// share of places that are not better, from 0 to 1, without and with half of the equals; as a rank from below.
    #[schema(as = NormalisationKind)]
    Method { None, MinMax, ZScore, Goalposts, Distance, Percentile, PercentileMid, Rank }
}

words! {
    /// On which scale goalposts are laid: HDI takes the logarithm of income.
    #[schema(as = GoalpostScale)]
    Scale { Linear, Logarithmic }
}

words! {
    /// To what distances are measured.
    #[schema(as = DistanceLeader)]
    Leader { Mean, Best, Worst }
}
