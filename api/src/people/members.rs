//! Who holds a role on a municipality, an organisation or the platform: listed, changed and taken away there.

use actix_web::web::Data;
use actix_web::{delete, get, put};
use chrono::NaiveDate;
use kernel::access::{Grant, MOST_ROLES, Role};
use kernel::{AccountId, OrganisationId, PlaceId};
use people::Refusal;
use people::membership::{Body, Member, MemberUpdate, Membership};
use people::message::MessageKind;
use persistence::Tx;
use persistence::people::{accounts, members as store};

use super::told;
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{IfMatch, Json, List, NoContent, Paged, Path, Versioned};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    list_municipality_members: Holder(Coordinator), AccountsManage;
    update_municipality_member [If-Match]: Holder(Admin), AccountsManage;
    remove_municipality_member [If-Match]: Own(Admin), AccountsManage;
    list_organisation_members: Holder(Coordinator), AccountsManage;
    update_organisation_member [If-Match]: Holder(Admin), AccountsManage;
    remove_organisation_member [If-Match]: Own(Admin), AccountsManage;
    list_platform_members: Platform(Coordinator), AccountsManage;
    update_platform_member [If-Match]: Platform(Admin), AccountsManage;
    remove_platform_member [If-Match]: Own(Admin), AccountsManage;
}

type Members = kernel::Page<Member>;

/// List who holds a role on a municipality.
#[utoipa::path(responses((status = 200, description = "A page.", body = Members)))]
#[get("/municipalities/{municipality_id}/members")]
async fn list_municipality_members(
    state: Data<State>,
    Path(id): Path<PlaceId>,
    list: List,
) -> Result<Paged<Member>, Problem> {
    members(&state, Body::municipality(id), &list).await
}

/// Change somebody's role on a municipality, or when it ends.
///
/// It counts at once. Whoever is no member yet is invited. The last administrator whose role has no end stays one.
#[utoipa::path(responses((status = 200, description = "Changed.", body = Member)))]
#[put("/municipalities/{municipality_id}/members/{account_id}")]
async fn update_municipality_member(
    state: Data<State>,
    caller: Caller,
    Path((id, account)): Path<(PlaceId, AccountId)>,
    if_match: IfMatch,
    Json(update): Json<MemberUpdate>,
) -> Result<Versioned<Member>, Problem> {
    change(&state, &caller, Body::municipality(id), account, &if_match, update).await
}

/// Take somebody's role on a municipality away, or leave.
///
/// It counts at once, for access tokens and keys that are in use too. The last administrator whose role has no end stays.
#[utoipa::path(responses((status = 204, description = "The role is gone.")))]
#[delete("/municipalities/{municipality_id}/members/{account_id}")]
async fn remove_municipality_member(
    state: Data<State>,
    caller: Caller,
    Path((id, account)): Path<(PlaceId, AccountId)>,
    if_match: IfMatch,
) -> Result<NoContent, Problem> {
    remove(&state, &caller, Body::municipality(id), account, &if_match).await
}

/// List who holds a role on an organisation.
#[utoipa::path(responses((status = 200, description = "A page.", body = Members)))]
#[get("/organisations/{organisation_id}/members")]
async fn list_organisation_members(
    state: Data<State>,
    Path(id): Path<OrganisationId>,
    list: List,
) -> Result<Paged<Member>, Problem> {
    members(&state, Body::organisation(id), &list).await
}

/// Change somebody's role on an organisation, or when it ends.
///
/// It counts at once. Whoever is no member yet is invited. The last administrator whose role has no end stays one.
#[utoipa::path(responses((status = 200, description = "Changed.", body = Member)))]
#[put("/organisations/{organisation_id}/members/{account_id}")]
async fn update_organisation_member(
    state: Data<State>,
    caller: Caller,
    Path((id, account)): Path<(OrganisationId, AccountId)>,
    if_match: IfMatch,
    Json(update): Json<MemberUpdate>,
) -> Result<Versioned<Member>, Problem> {
    change(&state, &caller, Body::organisation(id), account, &if_match, update).await
}

/// Take somebody's role on an organisation away, or leave.
///
/// It counts at once, for access tokens and keys that are in use too. The last administrator whose role has no end stays.
#[utoipa::path(responses((status = 204, description = "The role is gone.")))]
#[delete("/organisations/{organisation_id}/members/{account_id}")]
async fn remove_organisation_member(
    state: Data<State>,
    caller: Caller,
    Path((id, account)): Path<(OrganisationId, AccountId)>,
    if_match: IfMatch,
) -> Result<NoContent, Problem> {
    remove(&state, &caller, Body::organisation(id), account, &if_match).await
}

/// List who holds a role on the platform.
#[utoipa::path(responses((status = 200, description = "A page.", body = Members)))]
#[get("/platform/members")]
async fn list_platform_members(state: Data<State>, list: List) -> Result<Paged<Member>, Problem> {
    members(&state, Body::PLATFORM, &list).await
}

/// Change somebody's role on the platform, or when it ends.
///
/// It counts at once. The last administrator whose role has no end stays one.
#[utoipa::path(responses((status = 200, description = "Changed.", body = Member)))]
#[put("/platform/members/{account_id}")]
async fn update_platform_member(
    state: Data<State>,
    caller: Caller,
    Path(account): Path<AccountId>,
    if_match: IfMatch,
    Json(update): Json<MemberUpdate>,
) -> Result<Versioned<Member>, Problem> {
    change(&state, &caller, Body::PLATFORM, account, &if_match, update).await
}

/// Take somebody's role on the platform away, or leave.
///
/// It counts at once, for access tokens and keys that are in use too. The last administrator whose role has no end stays.
#[utoipa::path(responses((status = 204, description = "The role is gone.")))]
#[delete("/platform/members/{account_id}")]
async fn remove_platform_member(
    state: Data<State>,
    caller: Caller,
    Path(account): Path<AccountId>,
    if_match: IfMatch,
) -> Result<NoContent, Problem> {
    remove(&state, &caller, Body::PLATFORM, account, &if_match).await
}

/// Gives a role, unless somebody holds as much on the body already; one at a time, so that nobody is given less meanwhile.
pub(super) async fn raise(
    tx: &Tx,
    account: AccountId,
    grant: Grant,
    today: NaiveDate,
) -> Result<(), Problem> {
    accounts::lock(tx, account).await?;
    let held = store::lock_own(tx, Body::of(grant), account, today).await?;
    if held.is_none() && store::count_of(tx, account, today).await? >= MOST_ROLES {
        return Err(Refusal::TooManyRoles(MOST_ROLES).into());
    }
    if !held.is_some_and(|it| it.holds(grant)) {
        store::grant(tx, account, grant).await?;
    }
    Ok(())
}

/// Tells somebody what others did about their role.
async fn tell(
    caller: &Caller,
    tx: &Tx,
    it: &Membership,
    outcome: &'static str,
) -> Result<(), Problem> {
    if caller.account()? == it.account_id {
        return Ok(());
    }
    let (kind, account, grant) = (MessageKind::RoleChanged, it.account_id, it.grant);
    let cause = format!("role:{account}:{}:{}", grant.on_id.unwrap_or_default(), caller.request_id);
    let outcome = told::Outcome { word: outcome, reason: None };
    told::of_role(tx, kind, account, grant, outcome, cause).await
}

async fn members(state: &State, body: Body, list: &List) -> Result<Paged<Member>, Problem> {
    let today = state.clock.now().date_naive();
    Ok(list.page(store::list(&state.db, body, today, &list.listing).await?))
}

async fn change(
    state: &State,
    caller: &Caller,
    body: Body,
    account: AccountId,
    if_match: &IfMatch,
    update: MemberUpdate,
) -> Result<Versioned<Member>, Problem> {
    let today = caller.at.date_naive();
    let changed = state.write(caller, async |tx| {
        let (before, others) = store::lock(tx, body, account, today).await?;
        if_match.check(before.version)?;
        let after = before.change(update, &others, today)?;
        store::update(tx, &before, &after).await?;
        tell(caller, tx, &after, "changed").await?;
        Ok(store::show(tx, after).await?)
    });
    changed.await.map(Versioned)
}

/// What is not one's own takes an administrator there, or of the platform; others learn of nobody whether they are members.
async fn remove(
    state: &State,
    caller: &Caller,
    body: Body,
    account: AccountId,
    if_match: &IfMatch,
) -> Result<NoContent, Problem> {
    let (own, today) = (caller.account()? == account, caller.at.date_naive());
    let grants = caller.grants(&state.db).await?;
    if !own && !grants.cover_any(Role::Admin, body.on_id) {
        return Err(caller.lacks("the body"));
    }
    state
        .write(caller, async |tx| {
            let (before, others) = store::lock(tx, body, account, today).await?;
            if_match.check(before.version)?;
            before.may_go(&others)?;
            store::delete(tx, &before).await?;
            tell(caller, tx, &before, "ended").await
        })
        .await?;
    Ok(NoContent)
}
