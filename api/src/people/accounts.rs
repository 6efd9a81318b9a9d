//! What the platform does with accounts: finds them, shuts and opens them, takes their keys away.

use actix_web::web::Data;
use actix_web::{delete, get, post};
use kernel::AccountId;
use kernel::access::Role;
use people::account::{AccountDecision, AccountEvent, AccountFilter, AccountRecord};
use people::membership::Body;
use persistence::Tx;
use persistence::people::api_keys::{self, ApiKey, ApiKeyId};
use persistence::people::{accounts as store, doors, members, records};

use super::doors::{account_door, pairs_of};
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{IfMatch, Json, List, NoContent, Paged, Path, Versioned};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    list_accounts: Platform(Admin), AccountsManage;
    show_account: Platform(Admin), AccountsManage;
    decide_account [If-Match]: Platform(Admin), AccountsManage;
    unlock_account: Platform(Admin), AccountsManage;
    list_account_api_keys: Platform(Admin), AccountsManage;
    revoke_account_api_key: Platform(Admin), AccountsManage;
}

type Accounts = kernel::Page<AccountRecord>;
type ApiKeys = kernel::Page<ApiKey>;

/// List accounts, and whose they are.
#[utoipa::path(params(AccountFilter), responses((status = 200, description = "A page.", body = Accounts)))]
#[get("/accounts")]
async fn list_accounts(
    state: Data<State>,
    list: List<AccountFilter>,
) -> Result<Paged<AccountRecord>, Problem> {
    let today = state.clock.now().date_naive();
    Ok(list.page(records::list(&state.db, &list.filter, today, &list.listing).await?))
}

/// Show an account, whose it is, and what it may do.
#[utoipa::path(responses((status = 200, description = "The account.", body = AccountRecord)))]
#[get("/accounts/{account_id}")]
async fn show_account(
    state: Data<State>,
    Path(id): Path<AccountId>,
) -> Result<Versioned<AccountRecord>, Problem> {
    Ok(Versioned(records::show(&state.db, id, state.clock.now().date_naive()).await?))
}

/// Deactivate an account, or activate it again.
///
/// Of one that is deactivated the sessions end, and tokens and keys are void at once. The last administrator of the platform
/// stays. The version is that of the account.
#[utoipa::path(responses((status = 200, description = "The account as it is now.", body = AccountRecord)))]
#[post("/accounts/{account_id}/decisions")]
async fn decide_account(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<AccountId>,
    if_match: IfMatch,
    Json(step): Json<AccountDecision>,
) -> Result<Versioned<AccountRecord>, Problem> {
    let today = caller.at.date_naive();
    let changed = state.write(&caller, async |tx| {
        if step.event == AccountEvent::Deactivate {
            platform_can_do_without(tx, id, today).await?;
        }
        let before = store::lock(tx, id).await?;
        if_match.check(before.version)?;
        store::update(tx, &before, &before.take(step.event)?).await?;
        Ok(records::show(tx, id, today).await?)
    });
    changed.await.map(Versioned)
}

/// Whether the platform keeps an administrator when an account is worth nothing any more.
pub(super) async fn platform_can_do_without(
    tx: &Tx,
    id: AccountId,
    today: chrono::NaiveDate,
) -> Result<(), Problem> {
    if members::find(tx, Body::PLATFORM, id, today)
        .await?
        .is_some_and(|it| it.grant.role == Role::Admin)
    {
        let (held, others) = members::lock(tx, Body::PLATFORM, id, today).await?;
        held.may_go(&others)?;
    }
    Ok(())
}

/// Let in again who was locked out of an account by wrong passwords.
#[utoipa::path(responses((status = 204, description = "Its doors are open, and count anew.")))]
#[post("/accounts/{account_id}/unlocks")]
async fn unlock_account(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<AccountId>,
) -> Result<NoContent, Problem> {
    state
        .write(&caller, async |tx| {
            let email = store::show(tx, id).await?.email.key();
            doors::open(tx, &[account_door(&email)], &[pairs_of(&email)]).await?;
            Ok(())
        })
        .await?;
    Ok(NoContent)
}

/// List the API keys of an account.
#[utoipa::path(responses((status = 200, description = "A page.", body = ApiKeys)))]
#[get("/accounts/{account_id}/api-keys")]
async fn list_account_api_keys(
    state: Data<State>,
    Path(id): Path<AccountId>,
    list: List,
) -> Result<Paged<ApiKey>, Problem> {
    store::show(&state.db, id).await?;
    Ok(list.page(api_keys::list(&state.db, id, &list.listing).await?))
}

/// Revoke an API key of somebody's account.
///
/// It is void at once. Revoking it again changes nothing.
#[utoipa::path(responses((status = 204, description = "Revoked.")))]
#[delete("/accounts/{account_id}/api-keys/{api_key_id}")]
async fn revoke_account_api_key(
    state: Data<State>,
    caller: Caller,
    Path((owner, id)): Path<(AccountId, ApiKeyId)>,
) -> Result<NoContent, Problem> {
    state.write(&caller, async |tx| Ok(api_keys::revoke(tx, owner, id).await?)).await?;
    Ok(NoContent)
}
