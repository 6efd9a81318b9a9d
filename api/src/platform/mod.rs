//! What serves every domain: the audit record, imports, and what clients and operators need to know about the API.

pub(crate) mod audit;
pub mod catalogue;
pub(crate) mod imports;
pub(crate) mod system;
