//! Sessions, as refresh tokens that are exchanged again and again.

use chrono::{DateTime, TimeDelta, Utc};
use kernel::{AccountId, words};
use uuid::Uuid;

words! {
    /// What becomes of a refresh token that is presented.
    Presented {
        /// It is exchanged for the next one of its family, or for one more within moments.
        Exchanged,
        /// It was exchanged a while ago: somebody has a copy, so the whole family is revoked (RFC 9700 4.14.2).
        Reused,
        /// It is too old, or was revoked.
        Void,
    }
}

/// A refresh token as stored: never itself, only its hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefreshToken {
    pub hash: String,
    pub family_id: Uuid,
    pub account_id: AccountId,
    pub created_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
    pub used_at: Option<DateTime<Utc>>,
    pub revoked_at: Option<DateTime<Utc>>,
}

impl RefreshToken {
    /// How long a session lasts without being used.
    pub const LIFETIME: TimeDelta = TimeDelta::days(30);

    /// How long a token that was exchanged may be exchanged again: two tabs wake up at once, or an answer got lost.
    pub const AGAIN: TimeDelta = TimeDelta::seconds(10);

    pub fn present(&self, now: DateTime<Utc>) -> Presented {
        match self {
            Self { revoked_at: Some(_), .. } => Presented::Void,
            Self { used_at: Some(used), .. } if now >= *used + Self::AGAIN => Presented::Reused,
            Self { expires_at, .. } if *expires_at <= now => Presented::Void,
            _ => Presented::Exchanged,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("a time")
    }

    #[test]
    fn a_refresh_token_works_for_moments() {
        let now = at("2026-02-01T12:00:00Z");
        let fresh = RefreshToken {
            hash: String::new(),
            family_id: Uuid::nil(),
            account_id: Uuid::nil().into(),
            created_at: now,
            expires_at: now + RefreshToken::LIFETIME,
            used_at: None,
            revoked_at: None,
        };
        assert_eq!(fresh.present(now), Presented::Exchanged);
        let used = RefreshToken { used_at: Some(now), ..fresh.clone() };
        assert_eq!(used.present(now + TimeDelta::seconds(9)), Presented::Exchanged);
        assert_eq!(used.present(now + RefreshToken::AGAIN), Presented::Reused);
        assert_eq!(
            RefreshToken { revoked_at: Some(now), ..fresh.clone() }.present(now),
            Presented::Void
        );
        assert_eq!(fresh.present(now + RefreshToken::LIFETIME), Presented::Void);
    }
}
