//! Access tokens: JWT as of RFC 9068, signed with Ed25519 and nothing else.

use std::collections::BTreeMap;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};
use ed25519_dalek::SigningKey;
use ed25519_dalek::pkcs8::spki::der::pem::LineEnding;
use ed25519_dalek::pkcs8::{DecodePrivateKey, EncodePrivateKey, KeypairBytes};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use kernel::AccountId;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use utoipa::ToSchema;
use uuid::Uuid;

/// Who the tokens are for (`aud`), and which client asked for them (`client_id`).
const AUDIENCE: &str = "comitas";
/// Type of an access token (RFC 9068 2.1).
const TOKEN_TYPE: &str = "at+jwt";
/// A token may come from a replica whose clock is so far ahead. One from farther off was signed while a clock was wrong,
/// and would live until that time has come.
const CLOCK_SKEW_SECONDS: i64 = 60;

/// What an access token says.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Claims {
    pub iss: String,
    pub sub: AccountId,
    pub aud: String,
    pub client_id: String,
    pub iat: i64,
    pub exp: i64,
    /// Ours have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nbf: Option<i64>,
    pub jti: Uuid,
    /// The session (`sid` of `OpenID` Connect); a token that is made at the console has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sid: Option<Uuid>,
    /// Scopes, separated by blanks.
    pub scope: String,
}

/// The keys that sign and verify access tokens.
pub struct Keys {
    issuer: String,
    signing: EncodingKey,
    signing_id: String,
    verifying: BTreeMap<String, DecodingKey>,
    published: Vec<SigningKeyInfo>,
}

/// A public key, as a JSON Web Key (RFC 8037).
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = SigningKey)]
pub(crate) struct SigningKeyInfo {
    /// Thumbprint of the key (RFC 7638).
    kid: String,
    kty: &'static str,
    crv: &'static str,
    /// The public key in base64url.
    x: String,
    alg: &'static str,
    #[serde(rename = "use")]
    usage: &'static str,
}

impl Keys {
    /// How long an access token is valid.
    pub const LIFETIME: TimeDelta = TimeDelta::minutes(15);

    /// Reads keys in PKCS#8 PEM; the first signs, all verify.
    pub fn from_pems<'a>(
        issuer: &str,
        pems: impl IntoIterator<Item = &'a str>,
    ) -> Result<Self, String> {
        let mut keys = Vec::new();
        for pem in pems {
            let key = SigningKey::from_pkcs8_pem(pem)
                .map_err(|_| "is not an Ed25519 key in PKCS#8 PEM".to_owned())?;
            keys.push(key);
        }
        let first = keys.first().ok_or("names no key")?;
        let der = first.to_pkcs8_der().map_err(|error| error.to_string())?;
        let published: Vec<_> = keys.iter().map(SigningKeyInfo::of).collect();
        let verifying = published
            .iter()
            .map(|key| {
                Ok((
                    key.kid.clone(),
                    DecodingKey::from_ed_components(&key.x).map_err(|error| error.to_string())?,
                ))
            })
            .collect::<Result<_, String>>()?;
        Ok(Self {
            issuer: issuer.to_owned(),
            signing: EncodingKey::from_ed_der(der.as_bytes()),
            signing_id: published[0].kid.clone(),
            verifying,
            published,
        })
    }

    /// A fresh key in PKCS#8 PEM.
    pub fn generate_pem() -> String {
        let secret_key: [u8; ed25519_dalek::SECRET_KEY_LENGTH] = rand::random();
        // Without the public key it is of version 1 (RFC 5958 2), which OpenSSL 3.0 reads as well.
        let pem = KeypairBytes { secret_key, public_key: None }.to_pkcs8_pem(LineEnding::LF);
        pem.expect("a fresh key can be written").to_string()
    }

    /// Reads the key file, or makes it, for its owner's eyes only.
    pub fn read_or_make(file: &Path) -> std::io::Result<String> {
        use std::io::Write;
        use std::os::unix::fs::OpenOptionsExt;
        match std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(file) {
            Ok(mut made) => {
                let pem = Self::generate_pem();
                made.write_all(pem.as_bytes())?;
                Ok(pem)
            }
            Err(_) => std::fs::read_to_string(file),
        }
    }

    /// An access token for the account.
    /// A token that no session stands behind, so that it lives until it runs out.
    pub fn sign(&self, account: AccountId, scope: &str, now: DateTime<Utc>) -> String {
        self.sign_in(account, None, scope, now)
    }

    /// A token of a session, void as soon as that has ended.
    pub(crate) fn sign_in(
        &self,
        account: AccountId,
        session: Option<Uuid>,
        scope: &str,
        now: DateTime<Utc>,
    ) -> String {
        let claims = Claims {
            iss: self.issuer.clone(),
            sub: account,
            aud: AUDIENCE.to_owned(),
            client_id: AUDIENCE.to_owned(),
            iat: now.timestamp(),
            exp: (now + Self::LIFETIME).timestamp(),
            nbf: None,
            jti: Uuid::new_v4(),
            sid: session,
            scope: scope.to_owned(),
        };
        let mut header = Header::new(Algorithm::EdDSA);
        header.typ = Some(TOKEN_TYPE.to_owned());
        header.kid = Some(self.signing_id.clone());
        jsonwebtoken::encode(&header, &claims, &self.signing).expect("claims are plain data")
    }

    /// What a token says, if one of our keys signed it for us, in the past, and it has not expired.
    pub(crate) fn verify(&self, token: &str, now: DateTime<Utc>) -> Option<Claims> {
        let header = jsonwebtoken::decode_header(token).ok()?;
        // There is no extension that we understand, so none may be critical (RFC 7515 4.1.11).
        if header.typ.as_deref() != Some(TOKEN_TYPE) || is_critical(token) {
            return None;
        }
        let key = self.verifying.get(&header.kid?)?;
        let mut rules = Validation::new(Algorithm::EdDSA);
        rules.set_audience(&[AUDIENCE]);
        rules.set_issuer(&[&self.issuer]);
        rules.set_required_spec_claims(&["aud", "exp", "iss", "sub"]);
        // Against our own clock, below.
        rules.validate_exp = false;
        let claims = jsonwebtoken::decode::<Claims>(token, key, &rules).ok()?.claims;
        let now = now.timestamp();
        let begun = claims.iat.max(claims.nbf.unwrap_or(claims.iat)) <= now + CLOCK_SKEW_SECONDS;
        let lasts = claims.exp.saturating_sub(claims.iat) <= Self::LIFETIME.num_seconds();
        (begun && lasts && now < claims.exp).then_some(claims)
    }

    pub(crate) fn published(&self) -> &[SigningKeyInfo] {
        &self.published
    }
}

/// Whether the header of a token names extensions that whoever verifies has to know.
fn is_critical(token: &str) -> bool {
    let header = token.split('.').next().and_then(|it| URL_SAFE_NO_PAD.decode(it).ok());
    let header = header.and_then(|it| serde_json::from_slice::<serde_json::Value>(&it).ok());
    header.is_none_or(|it| it.get("crit").is_some())
}

impl SigningKeyInfo {
    fn of(key: &SigningKey) -> Self {
        let x = URL_SAFE_NO_PAD.encode(key.verifying_key().as_bytes());
        let canonical = format!("{{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"{x}\"}}");
        let kid = URL_SAFE_NO_PAD.encode(Sha256::digest(canonical));
        Self { kid, kty: "OKP", crv: "Ed25519", x, alg: "EdDSA", usage: "sig" }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(pems: &[&str]) -> Keys {
        Keys::from_pems("https://comitas.example", pems.iter().copied()).expect("keys")
    }

    #[test]
    fn a_rotated_key_still_verifies_and_the_new_one_signs() {
        let now = "2026-02-01T12:00:00Z".parse().expect("a time");
        let (old, new) = (Keys::generate_pem(), Keys::generate_pem());
        let account = AccountId::new(now);
        let token = keys(&[&old]).sign(account, "audit:read", now);
        assert_eq!(keys(&[&new, &old]).verify(&token, now).map(|it| it.sub), Some(account));
        assert!(keys(&[&new]).verify(&token, now).is_none());
        assert!(keys(&[&old]).verify(&token, now + Keys::LIFETIME).is_none());
        let elsewhere = Keys::from_pems("https://other.example", [old.as_str()]).expect("keys");
        assert!(elsewhere.verify(&token, now).is_none());
    }

    /// The key and thumbprint of RFC 8037, appendix A.
    #[test]
    fn a_key_is_named_by_its_thumbprint() {
        let secret =
            URL_SAFE_NO_PAD.decode("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A").expect("base64");
        let key = SigningKey::from_bytes(&secret.try_into().expect("32 bytes"));
        let info = SigningKeyInfo::of(&key);
        assert_eq!(info.x, "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");
        assert_eq!(info.kid, "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    }
}
