use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use people::message::MessageKind;
use sha2::{Digest, Sha256};

/// How every API key begins, so that leak scanners and people recognise one.
pub(crate) const API_KEY_PREFIX: &str = "cmt_";

/// How the secret of a link begins that opens a registration.
pub(crate) const LINK_PREFIX: &str = "rt_";

/// Bytes of randomness in refresh tokens and API keys: nobody guesses 256 bits.
const SECRET_BYTES: usize = 32;

/// The hash under which a random secret is kept; it needs no salt, for nobody can list its values.
pub(crate) fn hash(secret: &str) -> String {
    hex(&Sha256::digest(secret))
}

/// A random secret in URL-safe letters.
pub(crate) fn random_secret() -> String {
    let bytes: [u8; SECRET_BYTES] = rand::random();
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The secret of a link in a message of the kind.
pub(crate) fn link_secret(kind: MessageKind) -> String {
    let prefix = if kind.opens().is_some() { LINK_PREFIX } else { "" };
    prefix.to_owned() + &random_secret()
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
