//! What the names of the schema mean, as their domains say it.

use crate::{conferences, directory, learning_cities, partnerships, people, platform};

const SENTENCES: [&[(&str, Option<&str>)]; 6] = [
    directory::constraints::SENTENCES,
    people::constraints::SENTENCES,
    partnerships::constraints::SENTENCES,
    learning_cities::constraints::SENTENCES,
    conferences::constraints::SENTENCES,
    platform::constraints::SENTENCES,
];

/// What a named constraint means to somebody who runs into it, if anybody can.
pub(crate) fn sentence(constraint: &str) -> Option<&'static str> {
    SENTENCES.into_iter().flatten().find(|(name, _)| *name == constraint)?.1
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_constraint_of_the_schema_is_told_once_and_nothing_else() {
        let told: Vec<_> = SENTENCES.into_iter().flatten().map(|(name, _)| *name).collect();
        let names: BTreeSet<_> = told.iter().copied().collect();
        assert_eq!(names.len(), told.len(), "one is told twice: {told:?}");
        assert_eq!(names, persistence::unique_constraints().collect());
    }
}
