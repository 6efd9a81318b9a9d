//! What a broken constraint means to somebody who runs into it.

use crate::http::rule::Sentences;

pub(super) const SENTENCES: Sentences =
    &[("mail_suppression_once", None), ("outbox_message_once", None)];
