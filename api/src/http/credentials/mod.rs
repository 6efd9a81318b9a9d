//! What somebody shows who calls: passwords, signed tokens, random secrets.

mod password;
mod secret;
mod signing;

pub(crate) use password::{NewPassword, Password, hash_password, random_password, verify};
pub(crate) use secret::{API_KEY_PREFIX, LINK_PREFIX, hash, hex, link_secret, random_secret};
pub(crate) use signing::SigningKeyInfo;
pub use signing::{Claims, Keys};
