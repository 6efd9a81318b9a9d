//! Two promises over the whole contract: nobody is named unasked, and nothing hidden shows.

mod named;
mod shown;

pub(crate) use named::trials;
pub(crate) use shown::cases;
