use std::sync::LazyLock;

use actix_web::web;
use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};

use crate::http::problem::{self, Problem};

/// Hashes a password with argon2id, in the parameters OWASP recommends (19 MiB, two passes), off the event loop.
pub(crate) async fn hash_password(password: String) -> Result<String, Problem> {
    let hash = web::block(move || hashed(&password)).await.ok().flatten();
    hash.ok_or_else(|| Problem::new(&problem::INTERNAL))
}

fn hashed(password: &str) -> Option<String> {
    Argon2::default().hash_password(password.as_bytes()).ok().map(|hash| hash.to_string())
}

/// Whether the password belongs to the hash. Without a hash it takes just as long, so that nobody learns by the
/// clock which accounts exist.
pub(crate) async fn verify(password: String, hash: Option<String>) -> bool {
    static NOBODY: LazyLock<Option<String>> = LazyLock::new(|| hashed("nobody's password"));
    let verified = web::block(move || {
        let known = hash.is_some();
        let hash = hash.or_else(|| NOBODY.clone())?;
        let parsed = PasswordHash::new(&hash).ok()?;
        Some(Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok() && known)
    });
    verified.await.ok().flatten().unwrap_or(false)
}

/// A password nobody has thought of, in letters that are told apart at a glance.
pub(crate) fn random_password() -> String {
    const LETTERS: &[u8] = b"abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    const LENGTH: usize = 20;
    (0..LENGTH).map(|_| char::from(LETTERS[rand::random_range(0..LETTERS.len())])).collect()
}
