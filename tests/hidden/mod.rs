//! Two promises over the whole contract: nobody is named unasked, and nothing hidden shows.

mod allowed;
mod keys;
mod named;
mod references;
mod rights;
mod shown;

use libtest_mimic::Trial;

use crate::databases::Databases;

pub(crate) fn trials(databases: &Databases) -> Vec<Trial> {
    [named::trials(databases), rights::trials(databases)].into_iter().flatten().collect()
}

pub(crate) fn cases() -> Vec<crate::harness::Case> {
    [shown::cases(), allowed::cases(), keys::cases()].concat()
}
