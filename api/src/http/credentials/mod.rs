//! Logging in, sessions, keys.

mod api_keys;
mod password;
mod session;
mod signing;

pub(crate) use password::{hash_password, random_password};
pub(crate) use session::all_scopes;
pub use signing::{Claims, Keys};

use sha2::{Digest, Sha256};
use utoipa_actix_web::service_config::ServiceConfig;

/// How every API key begins, so that leak scanners and people recognise one.
pub(crate) const API_KEY_PREFIX: &str = "cmt_";

/// Bytes of randomness in refresh tokens and API keys: nobody guesses 256 bits.
const SECRET_BYTES: usize = 32;

pub(crate) fn routes(config: &mut ServiceConfig) {
    config
        .service(session::create_token)
        .service(session::refresh_token)
        .service(session::end_session)
        .service(session::show_me)
        .service(api_keys::create_api_key)
        .service(api_keys::list_api_keys)
        .service(api_keys::revoke_api_key);
}

pub(crate) fn public_routes(config: &mut ServiceConfig) {
    config.service(session::list_signing_keys);
}

/// The hash under which a random secret is kept; it needs no salt, for nobody can list its values.
pub(crate) fn hash(secret: &str) -> String {
    crate::extract::hex(&Sha256::digest(secret))
}

/// A random secret in URL-safe letters.
fn random_secret() -> String {
    use base64::Engine;
    let bytes: [u8; SECRET_BYTES] = rand::random();
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
}
