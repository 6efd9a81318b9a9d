//! The engine: what surrounds every request, whatever answers it. It knows no domain.

pub(crate) mod call;
pub(crate) mod credentials;
mod days;
pub(crate) mod edge;
pub(crate) mod extract;
pub(crate) mod guard;
pub(crate) mod limits;
pub(crate) mod metrics;
pub(crate) mod misfit;
pub(crate) mod naming;
pub(crate) mod operations;
pub(crate) mod problem;
pub(crate) mod references;
pub(crate) mod rule;
pub(crate) mod table;
