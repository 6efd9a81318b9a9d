//! A message as it is sent: its headers, its text twice.

use std::time::SystemTime;

use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};
use lettre::{Address, Message};

use crate::texts::Said;

/// What goes on the envelope and above the text.
pub(super) struct Envelope<'a> {
    pub from: &'a Mailbox,
    pub to: &'a Address,
    /// Made from the cause, so that a second copy is known as one.
    pub id: String,
    pub at: SystemTime,
    /// Where the reader's program stops further ones.
    pub stop: Option<String>,
}

/// The bytes of a message; none if an address cannot be written as one of mail.
pub(super) fn written(envelope: Envelope<'_>, said: Said) -> Option<Vec<u8>> {
    let Envelope { from, to, id, at, stop } = envelope;
    let Said { language, subject, plain, html } = said;
    let mut message = Message::builder()
        .from(from.clone())
        .to(Mailbox::new(None, to.clone()))
        .date(at)
        .message_id(Some(id))
        .subject(subject)
        .raw_header(header("Content-Language", language))
        // No program is to answer it (RFC 3834).
        .raw_header(header("Auto-Submitted", "auto-generated".to_owned()));
    if let Some(address) = stop {
        message = message
            .raw_header(header("List-Unsubscribe", format!("<{address}>")))
            .raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()));
    }
    let message = message.multipart(MultiPart::alternative_plain_html(plain, html)).ok()?;
    Some(message.formatted())
}

fn header(name: &'static str, value: String) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value)
}
