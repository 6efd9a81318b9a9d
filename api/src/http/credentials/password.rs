use std::sync::LazyLock;

use actix_web::web;
use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use unicode_normalization::UnicodeNormalization;

use crate::http::problem::{self, Problem};

kernel::text! {
    /// A password.
    Password, 1..=200
}

kernel::text! {
    /// A password that somebody chooses: at least 15 characters, where it is the only factor, and no other rules (NIST SP
    /// 800-63B 5.1.1.2).
    NewPassword, 15..=200
}

impl From<NewPassword> for Password {
    fn from(it: NewPassword) -> Self {
        Self(it.into())
    }
}

impl Password {
    /// The same letters, however a keyboard puts them together (NIST SP 800-63B 5.1.1.2: normalised by NFKC).
    fn normal(&self) -> String {
        self.as_str().nfkc().collect()
    }
}

/// Hashes a password with argon2id, in the parameters OWASP recommends (19 MiB, two passes), off the event loop.
pub(crate) async fn hash_password(password: &Password) -> Result<String, Problem> {
    let password = password.normal();
    let hash = web::block(move || hashed(&password)).await.ok().flatten();
    hash.ok_or_else(|| Problem::new(&problem::INTERNAL))
}

fn hashed(password: &str) -> Option<String> {
    Argon2::default().hash_password(password.as_bytes()).ok().map(|hash| hash.to_string())
}

/// Whether the password belongs to the hash. Without a hash it takes just as long, so that nobody learns by the
/// clock which accounts exist.
pub(crate) async fn verify(password: Password, hash: Option<String>) -> bool {
    static NOBODY: LazyLock<Option<String>> = LazyLock::new(|| hashed("nobody's password"));
    let verified = web::block(move || {
        let known = hash.is_some();
        let hash = hash.or_else(|| NOBODY.clone())?;
        let parsed = PasswordHash::new(&hash).ok()?;
        Some(
            Argon2::default().verify_password(password.normal().as_bytes(), &parsed).is_ok()
                && known,
        )
    });
    verified.await.ok().flatten().unwrap_or(false)
}

/// A password nobody has thought of, in letters that are told apart at a glance.
pub(crate) fn random_password() -> Password {
    const LETTERS: &[u8] = b"abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    const LENGTH: usize = 20;
    let letters = (0..LENGTH).map(|_| char::from(LETTERS[rand::random_range(0..LETTERS.len())]));
    Password::parse(&letters.collect::<String>()).expect("letters")
}
