//! Wishes for roles, and what is decided about them.

use actix_web::web::Data;
use actix_web::{get, post};
use chrono::{DateTime, Utc};
use kernel::AccountId;
use kernel::access::Role;
use people::Refusal;
use people::membership::Body;
use people::message::MessageKind;
use people::role_request::{
    RoleRequest, RoleRequestDecision, RoleRequestFilter, RoleRequestId, RoleRequestProposal,
    RoleRequestState, RoleRequestTurn, RoleRequestVerdict, address_matches,
};
use persistence::Tx;
use persistence::people::role_requests as store;
use persistence::people::{accounts, bodies, members, persons};

use super::members::raise;
use super::tasks::whose;
use super::told;
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{Answered, Created, IfMatch, Json, List, New, Paged, Path, Versioned};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    create_role_request: SignedIn, AccountsManage;
    list_role_requests: SignedIn, AccountsManage;
    show_role_request: SignedIn, AccountsManage;
    withdraw_role_request [If-Match]: SignedIn, AccountsManage;
    decide_role_request [If-Match]: SignedIn, AccountsManage;
}

type RoleRequests = kernel::Page<RoleRequest>;

/// Ask for a role on a municipality or an organisation.
///
/// Its administrators, the network office of its region and the platform decide. An address of mail in the domain of the
/// website on record is a hint for them, and no more.
#[utoipa::path(request_body = RoleRequestProposal, responses((status = 201, description = "Asked.", body = RoleRequest)))]
#[post("/role-requests")]
async fn create_role_request(
    state: Data<State>,
    caller: Caller,
    new: New<RoleRequestProposal>,
) -> Result<Answered, Problem> {
    let (proposal, now, account) = (new.body, state.clock.now(), caller.account()?);
    state
        .create(&caller, new.claim, async |tx| {
            if store::count_pending(tx, account).await? >= RoleRequest::MOST_PENDING {
                return Err(Refusal::TooManyRoleRequests(RoleRequest::MOST_PENDING).into());
            }
            Ok(Created::of(ask(tx, account, proposal, now).await?))
        })
        .await
}

/// Has somebody ask for a role that they do not hold.
pub(super) async fn ask(
    tx: &Tx,
    account_id: AccountId,
    proposal: RoleRequestProposal,
    now: DateTime<Utc>,
) -> Result<RoleRequest, Problem> {
    let RoleRequestProposal { on, on_id, role, message, evidence_url } = proposal;
    let grant = on.grant(role, on_id);
    let website = bodies::lock(tx, Body::of(grant)).await?.ok_or(Refusal::BodyUnknown)?;
    let has = members::find(tx, Body::of(grant), account_id, now.date_naive()).await?;
    if has.is_some_and(|it| it.holds(grant)) {
        return Err(Refusal::IsMember.into());
    }
    let (account, person) =
        (accounts::show(tx, account_id).await?, persons::of_account(tx, account_id).await?);
    let it = RoleRequest {
        id: RoleRequestId::new(now),
        account_id,
        display_name: person.display_name,
        address_matches_website: website.is_some_and(|it| address_matches(&account.email, &it)),
        email: account.email,
        on,
        on_id,
        role,
        message,
        evidence_url,
        state: RoleRequestState::Pending,
        decision_reason: None,
        version: 1,
        created_at: now,
        updated_at: now,
    };
    store::insert(tx, &it).await?;
    Ok(it)
}

/// List your requests, and those that you may decide about.
#[utoipa::path(params(RoleRequestFilter), responses((status = 200, description = "A page.", body = RoleRequests)))]
#[get("/role-requests")]
async fn list_role_requests(
    state: Data<State>,
    caller: Caller,
    list: List<RoleRequestFilter>,
) -> Result<Paged<RoleRequest>, Problem> {
    let whose = whose(&caller, &state.db).await?;
    Ok(list.page(store::list(&state.db, &list.filter, &whose, &list.listing).await?))
}

/// Show a request of yours, or one that you may decide about.
#[utoipa::path(responses((status = 200, description = "The request.", body = RoleRequest)))]
#[get("/role-requests/{role_request_id}")]
async fn show_role_request(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<RoleRequestId>,
) -> Result<Versioned<RoleRequest>, Problem> {
    let whose = whose(&caller, &state.db).await?;
    Ok(Versioned(store::show(&state.db, id, &whose).await?))
}

/// Withdraw a request of yours.
#[utoipa::path(responses((status = 200, description = "Withdrawn.", body = RoleRequest)))]
#[post("/role-requests/{role_request_id}/withdrawals")]
async fn withdraw_role_request(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<RoleRequestId>,
    if_match: IfMatch,
) -> Result<Versioned<RoleRequest>, Problem> {
    let now = state.clock.now();
    let hold = async |tx: &Tx| {
        let it = store::lock(tx, id, &whose(&caller, tx).await?).await?;
        if it.account_id != caller.account()? {
            return Err(Problem::insufficient_role(Role::Admin, "an account that is not yours"));
        }
        Ok(it)
    };
    let decide = async |_: &Tx, before: &RoleRequest| {
        Ok(before.take(RoleRequestTurn::Withdraw, None, now)?)
    };
    state.change(&caller, &if_match, hold, decide, store::update).await
}

/// Decide about a request for a role: grant it, or decline.
///
/// By an administrator there, a coordinator of the network office of the region, or of the platform; never one's own. Whoever
/// asked is told by mail.
#[utoipa::path(responses((status = 200, description = "Decided.", body = RoleRequest)))]
#[post("/role-requests/{role_request_id}/decisions")]
async fn decide_role_request(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<RoleRequestId>,
    if_match: IfMatch,
    Json(decision): Json<RoleRequestDecision>,
) -> Result<Versioned<RoleRequest>, Problem> {
    let now = state.clock.now();
    let hold = async |tx: &Tx| {
        let it = store::lock(tx, id, &whose(&caller, tx).await?).await?;
        if it.account_id == caller.account()? {
            return Err(Refusal::OwnRequest.into());
        }
        Ok(it)
    };
    let RoleRequestDecision { event, reason } = decision;
    let decide = async |tx: &Tx, before: &RoleRequest| {
        let after = before.take(event.into(), Some(reason.clone()), now)?;
        let (account, grant) = (before.account_id, before.grant());
        let word = match event {
            RoleRequestVerdict::Grant => {
                raise(tx, account, grant, now.date_naive()).await?;
                "accepted"
            }
            RoleRequestVerdict::Decline => "declined",
        };
        let outcome = told::Outcome { word, reason: Some(&reason) };
        let kind = MessageKind::RoleRequestDecided;
        told::of_role(tx, kind, account, grant, outcome, format!("role-request:{id}")).await?;
        Ok(after)
    };
    state.change(&caller, &if_match, hold, decide, store::update).await
}
