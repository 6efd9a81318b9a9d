pub(crate) mod audit_event;
pub(crate) mod idempotency_key;
pub(crate) mod import_content;
pub(crate) mod import_job;
pub(crate) mod import_mapping;
pub(crate) mod import_remark;
pub(crate) mod job;
