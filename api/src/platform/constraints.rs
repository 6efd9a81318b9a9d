//! What a broken constraint means to somebody who runs into it.

use crate::http::rule::Sentences;

pub(super) const SENTENCES: Sentences = &[("idempotency_key_once", None), ("job_once", None)];
