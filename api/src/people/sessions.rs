//! Password login, rotating refresh tokens, logout.

use actix_web::web::Data;
use actix_web::{HttpRequest, get, post};
use chrono::{DateTime, Utc};
use kernel::AccountId;
use kernel::access::{Account, Email, Grant, Presented, RefreshToken, Scope, Throttle};
use persistence::Tx;
use persistence::people::accounts as store;
use serde::{Deserialize, Serialize};
use strum::VariantArray;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::State;
use crate::http::call::Caller;
use crate::http::credentials::{Keys, hash, random_secret, verify};
use crate::http::extract::{Json, NoContent};
use crate::http::problem::{self, Problem};
use crate::http::rule::routes;

routes! {
    create_token: Anyone;
    refresh_token: Anyone;
    end_session: Anyone;
    show_me: SignedIn;
}

kernel::text! {
    /// A password.
    Password, 1..=200
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
    Secret, 20..=200
}

/// A refresh token, to exchange or to end.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"refresh_token": "mF_9.B5f-4.1JqM-mF_9.B5f-4.1JqM"})))]
pub(super) struct RefreshRequest {
    refresh_token: Secret,
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
    /// Exchange this once for the next pair.
    refresh_token: String,
    /// What the access token may be used for, separated by blanks.
    scope: String,
}

/// Who is logged in, and what they may do.
#[derive(Serialize, ToSchema)]
pub(super) struct Me {
    account: Account,
    roles: Vec<Grant>,
}

/// Log in with a password.
///
/// Ten wrong passwords shut the account for fifteen minutes, fifty from one address shut the address.
#[utoipa::path(responses((status = 200, description = "Logged in.", body = TokenPair)))]
#[post("/auth/token")]
async fn create_token(
    state: Data<State>,
    caller: Caller,
    request: HttpRequest,
    Json(login): Json<Login>,
) -> Result<Json<TokenPair>, Problem> {
    let now = state.clock.now();
    let doors = [
        (format!("account:{}", login.email.key()), Throttle::PER_ACCOUNT),
        (
            format!(
                "address:{}",
                crate::http::limits::address(&request, state.config.trusted_proxies)
            ),
            Throttle::PER_ADDRESS,
        ),
    ];
    state.write(&caller, async |tx| knock(tx, &doors, now).await).await??;
    let known = store::find_by_email(&state.db, &login.email).await?;
    let hash = known.as_ref().map(|(_, hash)| hash.clone());
    let right = verify(login.password.into(), hash).await;
    let account = known.map(|(account, _)| account).filter(|account| right && account.active);
    let Some(account) = account else {
        return Err(Problem::new(&problem::LOGIN_FAILED).with("WWW-Authenticate", "Bearer"));
    };
    let pair = state.write(&caller, async |tx| {
        let [(account_door, _), (address_door, limit)] = &doors;
        store::clear_throttle(tx, account_door).await?;
        let address = store::lock_throttle(tx, address_door).await?;
        store::set_throttle(tx, address_door, address.forgive(*limit)).await?;
        issue(&state.keys, tx, account.id, Uuid::new_v4(), now).await
    });
    Ok(Json(pair.await?))
}

/// Counts an attempt at each door, or says until when one is shut. What is counted stays counted.
async fn knock(
    tx: &Tx,
    doors: &[(String, u16)],
    now: DateTime<Utc>,
) -> Result<Result<(), Problem>, Problem> {
    for (door, limit) in doors {
        let throttle = store::lock_throttle(tx, door).await?;
        if let Some(until) = throttle.shut_until(now) {
            return Ok(Err(Problem::retry_at(&problem::TOO_MANY_REQUESTS, until, now)));
        }
        store::set_throttle(tx, door, throttle.attempt(*limit, now)).await?;
    }
    Ok(Ok(()))
}

/// Exchange a refresh token for the next pair of tokens.
///
/// Each refresh token works once. Presented a second time, it ends the session: somebody has a copy.
#[utoipa::path(responses((status = 200, description = "Exchanged.", body = TokenPair)))]
#[post("/auth/refresh")]
async fn refresh_token(
    state: Data<State>,
    caller: Caller,
    Json(session): Json<RefreshRequest>,
) -> Result<Json<TokenPair>, Problem> {
    let now = state.clock.now();
    let exchanged = state.write(&caller, async |tx| {
        let Some(token) =
            store::lock_refresh_token(tx, &hash(session.refresh_token.as_str())).await?
        else {
            return Ok(Err(&problem::UNAUTHENTICATED));
        };
        match token.present(now) {
            Presented::Exchanged => {
                let account = store::show(tx, token.account_id).await?;
                if !account.active {
                    return Ok(Err(&problem::UNAUTHENTICATED));
                }
                store::set_refresh_token_used(tx, &token.hash).await?;
                Ok(Ok(issue(&state.keys, tx, account.id, token.family_id, now).await?))
            }
            Presented::Reused => {
                store::revoke_family(tx, token.family_id).await?;
                Ok(Err(&problem::REFRESH_TOKEN_REUSED))
            }
            Presented::Void => Ok(Err(&problem::UNAUTHENTICATED)),
        }
    });
    // The refusal comes after the commit: a revoked family stays revoked.
    let refused =
        |kind| Problem::new(kind).with("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    exchanged.await?.map(Json).map_err(refused)
}

/// Log out: end the session of a refresh token.
///
/// Its access token runs out by itself within fifteen minutes.
#[utoipa::path(responses((status = 204, description = "The session has ended, or there was none.")))]
#[post("/auth/logout")]
async fn end_session(
    state: Data<State>,
    caller: Caller,
    Json(session): Json<RefreshRequest>,
) -> Result<NoContent, Problem> {
    state
        .write(&caller, async |tx| {
            if let Some(token) =
                store::lock_refresh_token(tx, &hash(session.refresh_token.as_str())).await?
            {
                store::revoke_family(tx, token.family_id).await?;
            }
            Ok(())
        })
        .await?;
    Ok(NoContent)
}

/// Show who is logged in.
#[utoipa::path(responses((status = 200, description = "The account and its roles.", body = Me)))]
#[get("/me")]
async fn show_me(state: Data<State>, caller: Caller) -> Result<Json<Me>, Problem> {
    let id = caller.account()?;
    let account = store::show(&state.db, id).await?;
    Ok(Json(Me { account, roles: store::grants(&state.db, id).await? }))
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
    store::insert_refresh_token(tx, token).await?;
    let scope = all_scopes();
    Ok(TokenPair {
        access_token: keys.sign(account, &scope, now),
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
