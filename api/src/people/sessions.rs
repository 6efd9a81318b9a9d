//! Password login, rotating refresh tokens, logout.

use actix_web::web::Data;
use actix_web::{HttpRequest, post};
use chrono::{DateTime, Utc};
use kernel::AccountId;
use kernel::access::{Email, Scope};
use people::account::Account;
use people::door::Door;
use people::session::{Presented, RefreshToken};
use persistence::Tx;
use persistence::people::doors::{self, Incident};
use persistence::people::{accounts, sessions as store};
use serde::{Deserialize, Serialize};
use strum::VariantArray;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::State;
use crate::http::call::Caller;
use crate::http::credentials::{Keys, Password, hash, random_secret, verify};
use crate::http::extract::{Json, NoContent, Secret};
use crate::http::limits;
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
    let address = limits::address(&request, state.config.trusted_proxies);
    let knocked = doors_of(&login.email.key(), &address);
    let shut = state.write(&caller, async |tx| knock(tx, &knocked, now).await).await??;
    let known = accounts::find_by_email(&state.db, &login.email).await?;
    let hash = known.as_ref().map(|(_, hash)| hash.clone());
    let right = verify(login.password, hash).await;
    let known = known.map(|(account, _)| account);
    let Some(account) = known.as_ref().filter(|it| right && it.active) else {
        // Of no account it is noted as well, as of none: or the clock would tell which there are.
        let id = known.map_or(AccountId::from(Uuid::nil()), |it| it.id);
        let incident = if shut.is_empty() { Incident::LoginFailed } else { Incident::DoorShut };
        tracing::warn!(address, account = %id, ?shut, "a login failed");
        state.write(&caller, async |tx| Ok(doors::note(tx, id, incident).await?)).await?;
        return Err(Problem::new(&problem::LOGIN_FAILED).with("WWW-Authenticate", "Bearer"));
    };
    let pair = state.write(&caller, async |tx| {
        for (door, subject) in &knocked {
            // Of an address it was one attempt that counts no more; whoever got in is no guesser of this account.
            if *door == Door::Address {
                let address = doors::lock(tx, subject).await?;
                doors::set(tx, subject, address.forgive(*door)).await?;
            } else {
                doors::clear(tx, subject).await?;
            }
        }
        issue(&state.keys, tx, account.id, Uuid::new_v4(), now).await
    });
    Ok(Secret(Json(pair.await?)))
}

/// The account of the caller, who shows its password; wrong ones count as at a login.
pub(super) async fn prove(
    state: &State,
    caller: &Caller,
    request: &HttpRequest,
    password: Password,
) -> Result<Account, Problem> {
    let now = state.clock.now();
    let account = accounts::show(&state.db, caller.account()?).await?;
    let network = limits::address(request, state.config.trusted_proxies);
    let knocked = doors_of(&account.email.key(), &network);
    state.write(caller, async |tx| knock(tx, &knocked, now).await).await??;
    let known = accounts::find_by_email(&state.db, &account.email).await?;
    if !verify(password, known.map(|(_, hash)| hash)).await {
        return Err(Problem::of_field(
            "/password",
            "wrong_password",
            "It is not the password of the account.",
        ));
    }
    state
        .write(caller, async |tx| {
            for (door, subject) in &knocked {
                let counted = doors::lock(tx, subject).await?;
                doors::set(tx, subject, counted.forgive(*door)).await?;
            }
            Ok(())
        })
        .await?;
    Ok(account)
}

/// Where somebody knocks, in the order in which the doors are held.
fn doors_of(email: &str, address: &str) -> [(Door, String); 3] {
    [
        (Door::Pair, pairs_of(email) + address),
        (Door::Address, address_door(address)),
        (Door::Account, account_door(email)),
    ]
}

/// How the subjects of an account's pairs begin; what follows is the network.
pub(crate) fn pairs_of(email: &str) -> String {
    format!("pair:{email}|")
}

pub(crate) fn account_door(email: &str) -> String {
    format!("account:{email}")
}

pub(crate) fn address_door(network: &str) -> String {
    format!("address:{network}")
}

/// Counts an attempt at each door and says which of them it shuts, or until when one is shut. What is counted stays
/// counted; what a shut door keeps out is not counted at the next one.
async fn knock(
    tx: &Tx,
    doors: &[(Door, String)],
    now: DateTime<Utc>,
) -> Result<Result<Vec<Door>, Problem>, Problem> {
    let mut shut = Vec::new();
    for (door, subject) in doors {
        let throttle = doors::lock(tx, subject).await?;
        if let Some(until) = throttle.shut_until(now) {
            return Ok(Err(Problem::retry_at(&problem::TOO_MANY_REQUESTS, until, now)));
        }
        let counted = throttle.attempt(*door, now);
        doors::set(tx, subject, counted).await?;
        shut.extend(counted.shut_until(now).map(|_| *door));
    }
    Ok(Ok(shut))
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
