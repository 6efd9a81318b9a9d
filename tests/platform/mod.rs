//! What holds for every operation, whatever it is about: imports, plumbing, odd input, odd clocks, OWASP's lists.

mod clock;
mod edge;
pub(crate) mod imports;
mod lives;
pub(crate) mod mail;
mod owasp;
mod pages;
mod plumbing;
mod properties;
mod replicas;
mod search;
mod vocabularies;

use crate::harness::Case;

pub(crate) fn cases() -> Vec<Case> {
    [
        clock::cases(),
        edge::cases(),
        imports::cases(),
        lives::cases(),
        mail::cases(),
        owasp::cases(),
        pages::cases(),
        plumbing::cases(),
        properties::cases(),
        replicas::cases(),
        search::cases(),
        vocabularies::cases(),
    ]
    .concat()
}
