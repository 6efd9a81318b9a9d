//! Password login, rotating refresh tokens, logout.

use actix_web::web::Data;
use actix_web::{HttpRequest, post};
use chrono::{DateTime, Utc};
use kernel::AccountId;
use kernel::access::{Email, Scope};
use people::session::{Presented, RefreshToken};
use persistence::Tx;
use persistence::people::doors::{self, Incident};
use persistence::people::{accounts, sessions as store};
use serde::{Deserialize, Serialize};
use strum::VariantArray;
use utoipa::ToSchema;
use uuid::Uuid;

use super::doors::{let_in, open};
use crate::State;
use crate::http::call::Caller;
use crate::http::credentials::{Keys, Password, hash, random_secret};
use crate::http::extract::{Json, NoContent, Secret};
use crate::http::problem::{self, Problem};
use crate::http::rule::routes;

routes! {
    create_token: Anyone;
    refresh_token: Anyone;
    end_session: Anyone;
}

/// How somebody logs in.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"email": "admin@comitas.example", "password": "correct horse battery staple"})))]
pub(super) struct Login {
    email: Email,
    password: Password,
}

kernel::text! {
    /// A refresh token.
    RefreshSecret, 20..=200
}

/// A refresh token, to exchange or to end.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"refresh_token": "mF_9.B5f-4.1JqM-mF_9.B5f-4.1JqM"})))]
pub(super) struct RefreshRequest {
    refresh_token: RefreshSecret,
}

/// What a login gives.
#[derive(Serialize, ToSchema)]
pub(super) struct TokenPair {
    /// Send this as `Authorization: Bearer`.
    access_token: String,
    #[schema(value_type = String)]
    token_type: &'static str,
    /// Seconds until the access token expires.
    expires_in: i64,
    /// Exchange this for the next pair.
    refresh_token: String,
    /// What the access token may be used for, separated by blanks.
    scope: String,
}

/// Log in with a password.
///
/// Ten wrong passwords for an account shut it for fifteen minutes to the address they came from, fifty for any accounts
/// shut the address to all. A hundred for an account from anywhere leave it open for one attempt each half minute. What is
/// counted as an address is the 64 bits that a network has of IPv6.
#[utoipa::path(responses((status = 200, description = "Logged in.", body = TokenPair)))]
#[post("/auth/token")]
async fn create_token(
    state: Data<State>,
    caller: Caller,
    request: HttpRequest,
    Json(login): Json<Login>,
) -> Result<Secret<Json<TokenPair>>, Problem> {
    let now = state.clock.now();
    let Login { email, password } = login;
    let Some((account, doors)) = let_in(&state, &caller, &request, &email, password).await? else {
        return Err(Problem::new(&problem::LOGIN_FAILED).with("WWW-Authenticate", "Bearer"));
    };
    let pair = state.write(&caller, async |tx| {
        open(tx, &doors).await?;
        issue(&state.keys, tx, account.id, Uuid::new_v4(), now).await
    });
    Ok(Secret(Json(pair.await?)))
}

/// Exchange a refresh token for the next pair of tokens.
///
/// A refresh token works for ten seconds after its first use, so that two tabs may wake up at once and an answer may get
/// lost; each time it gives another pair. Presented later, it ends the session: somebody has a copy.
#[utoipa::path(responses((status = 200, description = "Exchanged.", body = TokenPair)))]
#[post("/auth/refresh")]
async fn refresh_token(
    state: Data<State>,
    caller: Caller,
    Json(session): Json<RefreshRequest>,
) -> Result<Secret<Json<TokenPair>>, Problem> {
    let now = state.clock.now();
    let exchanged = state.write(&caller, async |tx| {
        let Some(token) = store::lock(tx, &hash(session.refresh_token.as_str())).await? else {
            return Ok(Err(&problem::UNAUTHENTICATED));
        };
        match token.present(now) {
            Presented::Exchanged => {
                let account = accounts::show(tx, token.account_id).await?;
                if !account.active {
                    return Ok(Err(&problem::UNAUTHENTICATED));
                }
                if token.used_at.is_none() {
                    store::set_used(tx, &token.hash).await?;
                }
                Ok(Ok(issue(&state.keys, tx, account.id, token.family_id, now).await?))
            }
            Presented::Reused => {
                store::end(tx, token.family_id).await?;
                doors::note(tx, token.account_id, Incident::RefreshTokenReused).await?;
                let account = token.account_id.to_string();
                tracing::warn!(account, "a refresh token was used again, its session has ended");
                Ok(Err(&problem::REFRESH_TOKEN_REUSED))
            }
            Presented::Void => Ok(Err(&problem::UNAUTHENTICATED)),
        }
    });
    // The refusal comes after the commit: a revoked family stays revoked.
    let refused =
        |kind| Problem::new(kind).with("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    exchanged.await?.map(|pair| Secret(Json(pair))).map_err(refused)
}

/// Log out: end the session of a refresh token.
///
/// Its access tokens are void at once, as they are when a session ends in any other way.
#[utoipa::path(responses((status = 204, description = "The session has ended, or there was none.")))]
#[post("/auth/logout")]
async fn end_session(
    state: Data<State>,
    caller: Caller,
    Json(session): Json<RefreshRequest>,
) -> Result<NoContent, Problem> {
    state
        .write(&caller, async |tx| {
            if let Some(token) = store::lock(tx, &hash(session.refresh_token.as_str())).await? {
                store::end(tx, token.family_id).await?;
            }
            Ok(())
        })
        .await?;
    Ok(NoContent)
}

/// The next pair of tokens of a session.
async fn issue(
    keys: &Keys,
    tx: &Tx,
    account: AccountId,
    family_id: Uuid,
    now: DateTime<Utc>,
) -> Result<TokenPair, Problem> {
    let secret = random_secret();
    let token = RefreshToken {
        hash: hash(&secret),
        family_id,
        account_id: account,
        created_at: now,
        expires_at: now + RefreshToken::LIFETIME,
        used_at: None,
        revoked_at: None,
    };
    store::insert(tx, token).await?;
    let scope = all_scopes();
    Ok(TokenPair {
        access_token: keys.sign_in(account, Some(family_id), &scope, now),
        token_type: "Bearer",
        expires_in: Keys::LIFETIME.num_seconds(),
        refresh_token: secret,
        scope,
    })
}

/// A person may use everything their roles allow.
pub(crate) fn all_scopes() -> String {
    Scope::VARIANTS.iter().map(|scope| scope.as_str()).collect::<Vec<_>>().join(" ")
}
