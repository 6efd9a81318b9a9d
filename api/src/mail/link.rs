//! The links in messages. A secret stands behind the `#`: no server hears it, and no page that is visited next.

use people::message::Link;

use crate::Config;

/// Where the reader does with a secret what it is for.
pub(crate) fn to_welcome(config: &Config, link: Link, secret: &str) -> String {
    format!("{}/welcome#{}={secret}", config.frontend_url, link.name)
}

/// Where a program of mail stops what the reader does not want (RFC 8058).
pub(super) fn to_stop(config: &Config, secret: &str) -> String {
    format!("{}/api/v1/unsubscriptions/{secret}", config.public_base_url)
}
