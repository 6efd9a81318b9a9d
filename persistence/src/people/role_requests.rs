//! Wishes for roles.

use std::collections::BTreeMap;

use kernel::AccountId;
use kernel::access::Role;
use people::role_request::{RoleRequest, RoleRequestFilter, RoleRequestId, RoleRequestState};
use people::task::TaskKind;
use sea_orm::sea_query::{Condition, Expr, ExprTrait};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter,
    QuerySelect,
};
use serde::Serialize;
use uuid::Uuid;

use super::{accounts, offices, persons};
use crate::entity::role_request;
use crate::error::{OrNotFound, read, read_opt};
use crate::listing::{Led, slice_sorted};
use crate::platform::audit::Change;
use crate::waiting::{Row, Source, Whose, from};
use crate::{Listing, Reader, Result, Slice, Tx};

/// What the audit record calls a wish for a role.
const SUBJECT: &str = "role_request";

#[derive(Serialize)]
struct Seen {
    on_id: Uuid,
    role: Role,
    state: RoleRequestState,
}

impl Seen {
    fn of(it: &RoleRequest) -> Self {
        Self { on_id: it.on_id, role: it.role, state: it.state }
    }
}

/// The wishes that somebody decides about: where they are the administrator, in the region of their office, and as the platform.
fn decided_by(whose: &Whose, on: &Expr) -> Condition {
    if whose.grants.hold_everywhere(Role::Coordinator) {
        return Condition::all();
    }
    let administered = on.clone().is_in(whose.bodies(Role::Admin));
    if whose.regions.is_empty() {
        Condition::any().add(administered)
    } else {
        offices::bodies_in(on, &whose.regions).add(administered)
    }
}

/// Those, and one's own.
fn seen_by(whose: &Whose) -> Condition {
    use role_request::Column as C;
    let decided = decided_by(whose, &Expr::col((role_request::Entity, C::OnId)));
    // Who sees all of them sees their own: nothing else leads to a page.
    if decided.is_empty() {
        return decided;
    }
    Condition::any().add(C::AccountId.eq(Uuid::from(whose.account))).add(decided)
}

/// What waits for a decision by others than who asks.
pub(super) fn waiting(whose: &Whose) -> Source {
    let select = from(role_request::Entity, "r")
        .and_where(Expr::cust("r.state").eq(RoleRequestState::Pending.to_string()))
        .and_where(Expr::cust("r.account_id").ne(Uuid::from(whose.account)))
        .cond_where(decided_by(whose, &Expr::cust("r.on_id")))
        .to_owned();
    let (on, since) = (Some("r.on_id"), Some("r.created_at"));
    let row = Row { subject: "r.id", on, since, version: Some("r.version"), ..Row::default() };
    Source::undated(TaskKind::DecideRoleRequest, select, row)
}

pub async fn list(
    db: &impl Reader,
    filter: &RoleRequestFilter,
    to: &Whose,
    listing: &Listing,
) -> Result<Slice<RoleRequest>> {
    use role_request::Column as C;
    let RoleRequestFilter { on_id, state } = filter;
    let mut select = role_request::Entity::find().filter(seen_by(to));
    if let Some(on) = on_id {
        select = select.filter(C::OnId.eq(*on));
    }
    let own = |it: C| Expr::col((role_request::Entity, it));
    let led = Led::new(select, C::Id, false)
        .having(own(C::State), state.iter().map(RoleRequestState::to_string));
    let (select, sorted) = led.sorted(Vec::new());
    let rows: Slice<role_request::Model> =
        slice_sorted(db, select, sorted, C::Id, listing, Ok).await?;
    let who = Who::of(db, rows.items.iter().map(|it| it.account_id.into()).collect()).await?;
    rows.try_map(|row| who.ask(row))
}

pub async fn show(db: &impl Reader, id: RoleRequestId, to: &Whose) -> Result<RoleRequest> {
    let row = role_request::Entity::find_by_id(id).filter(seen_by(to)).one(db.connection()).await?;
    one(db, row.or_not_found(SUBJECT)?).await
}

/// Loads a wish that somebody sees and holds it.
pub async fn lock(tx: &Tx, id: RoleRequestId, to: &Whose) -> Result<RoleRequest> {
    let held = role_request::Entity::find_by_id(id).filter(seen_by(to)).lock_exclusive();
    one(tx, held.one(tx.connection()).await?.or_not_found(SUBJECT)?).await
}

/// How many of somebody wait; their account is held, so that two do not count alike.
pub async fn count_pending(tx: &Tx, of: AccountId) -> Result<u64> {
    use role_request::Column as C;
    accounts::lock(tx, of).await?;
    let waiting = role_request::Entity::find()
        .filter(C::AccountId.eq(Uuid::from(of)))
        .filter(C::State.eq(RoleRequestState::Pending.to_string()));
    Ok(waiting.count(tx.connection()).await?)
}

/// The wish of somebody for a role on a body that waits, if there is one.
pub async fn find_pending(
    db: &impl Reader,
    of: AccountId,
    on_id: Uuid,
) -> Result<Option<RoleRequest>> {
    use role_request::Column as C;
    let row = role_request::Entity::find()
        .filter(C::AccountId.eq(Uuid::from(of)).and(C::OnId.eq(on_id)))
        .filter(C::State.eq(RoleRequestState::Pending.to_string()))
        .one(db.connection())
        .await?;
    match row {
        Some(row) => one(db, row).await.map(Some),
        None => Ok(None),
    }
}

pub async fn insert(tx: &Tx, it: &RoleRequest) -> Result<()> {
    role_request::Entity::insert(row(it).into_active_model())
        .exec_without_returning(tx.connection())
        .await?;
    let after = Seen::of(it);
    tx.record(Change { kind: SUBJECT, id: it.id.into(), before: None, after: Some(&after) }).await
}

/// Replaces a wish that this transaction holds.
pub async fn update(tx: &Tx, before: &RoleRequest, after: &RoleRequest) -> Result<()> {
    row(after).into_active_model().reset_all().update_without_returning(tx.connection()).await?;
    let (before, seen) = (Seen::of(before), Seen::of(after));
    let id = after.id.into();
    tx.record(Change { kind: SUBJECT, id, before: Some(&before), after: Some(&seen) }).await
}

async fn one(db: &impl Reader, row: role_request::Model) -> Result<RoleRequest> {
    Who::of(db, vec![row.account_id.into()]).await?.ask(row)
}

/// Who asks.
struct Who {
    accounts: BTreeMap<AccountId, ::people::account::Account>,
    persons: BTreeMap<AccountId, ::people::person::Person>,
}

impl Who {
    async fn of(db: &impl Reader, ids: Vec<AccountId>) -> Result<Self> {
        let accounts = accounts::all_of(db, &ids).await?;
        Ok(Self { accounts, persons: persons::of_accounts(db, &ids).await? })
    }

    fn ask(&self, row: role_request::Model) -> Result<RoleRequest> {
        let account_id = AccountId::from(row.account_id);
        let account = self.accounts.get(&account_id).or_not_found("account")?;
        let person = self.persons.get(&account_id).or_not_found("person")?;
        Ok(RoleRequest {
            id: row.id.into(),
            account_id,
            display_name: person.display_name.clone(),
            email: account.email.clone(),
            on: read("role_request.on_kind", row.on_kind.as_str())?,
            on_id: row.on_id,
            role: read("role_request.role", row.role.as_str())?,
            message: read_opt("role_request.message", row.message)?,
            evidence_url: read_opt("role_request.evidence_url", row.evidence_url)?,
            address_matches_website: row.address_matches_website,
            state: read("role_request.state", row.state.as_str())?,
            decision_reason: read_opt("role_request.decision_reason", row.decision_reason)?,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
        })
    }
}

fn row(it: &RoleRequest) -> role_request::Model {
    role_request::Model {
        id: it.id.into(),
        account_id: it.account_id.into(),
        on_kind: it.on.to_string(),
        on_id: it.on_id,
        role: it.role.to_string(),
        message: it.message.as_ref().map(ToString::to_string),
        evidence_url: it.evidence_url.as_ref().map(ToString::to_string),
        address_matches_website: it.address_matches_website,
        state: it.state.to_string(),
        decision_reason: it.decision_reason.as_ref().map(ToString::to_string),
        version: it.version,
        created_at: it.created_at,
        updated_at: it.updated_at,
    }
}
