//! Two promises over the whole contract: nobody is named unasked, and nothing hidden shows.

mod allowed;
mod named;
mod shown;

pub(crate) use named::trials;

pub(crate) fn cases() -> Vec<crate::harness::Case> {
    [shown::cases(), allowed::cases()].concat()
}
