//! What a broken constraint means to somebody who runs into it.

/// By name; nothing for what nobody can run into but by a fault of ours.
pub(crate) const SENTENCES: &[(&str, Option<&str>)] =
    &[("idempotency_key_once", None), ("job_once", None)];
