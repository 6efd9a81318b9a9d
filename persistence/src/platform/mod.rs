//! What serves every domain: the audit record, imports, requests that may be sent twice.

pub mod audit;
pub mod idempotency;
pub mod imports;
pub mod jobs;
pub mod mappings;
pub mod outbox;
pub mod reading;
