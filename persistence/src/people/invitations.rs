//! Invitations to roles.

use kernel::access::{Email, Grants, Role};
use kernel::{Life, SideNumber};
use people::invitation::{
    Invitation, InvitationFilter, InvitationId, InvitationState, InvitationTurn,
};
use sea_orm::sea_query::{Condition, Expr, ExprTrait};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect,
};
use serde::Serialize;
use uuid::Uuid;

use crate::entity::invitation;
use crate::error::{OrNotFound, read};
use crate::listing::{Led, slice_sorted};
use crate::platform::audit::Change;
use crate::{Listing, Reader, Result, Slice, Tx};

/// What the audit record calls an invitation, of which it does not say whom it was for.
const SUBJECT: &str = "invitation";

#[derive(Serialize)]
struct Seen {
    on_id: Uuid,
    side: Option<SideNumber>,
    role: Role,
    state: InvitationState,
}

impl Seen {
    fn of(it: &Invitation) -> Self {
        Self { on_id: it.on_id, side: it.side, role: it.role, state: it.state }
    }
}

/// Those that bodies have sent on which the reader coordinates.
fn theirs(to: &Grants) -> Condition {
    if to.hold_everywhere(Role::Coordinator) {
        return Condition::all();
    }
    Condition::all().add(invitation::Column::OwnerId.is_in(to.bodies_with(Role::Coordinator)))
}

pub async fn list(
    tx: &impl Reader,
    filter: &InvitationFilter,
    to: &Grants,
    now: chrono::DateTime<chrono::Utc>,
    listing: &Listing,
) -> Result<Slice<Invitation>> {
    use invitation::Column as C;
    let InvitationFilter { on_id, state } = filter;
    let mut select = invitation::Entity::find().filter(theirs(to));
    if let Some(on) = on_id {
        select = select.filter(C::OnId.eq(*on));
    }
    // What has run out is put down as that by the next sweep.
    let pending = C::State.eq(InvitationState::Pending.to_string());
    let (waits, is_over) =
        [InvitationState::Pending, InvitationState::Expired].map(|it| state.contains(&it)).into();
    if waits && !is_over {
        select = select.filter(pending.not().or(C::ExpiresAt.gt(now)));
    } else if is_over && !waits {
        select = select.filter(pending.not().or(C::ExpiresAt.lte(now)));
    }
    let stored = state.iter().copied().chain(is_over.then_some(InvitationState::Pending));
    let own = |it: C| Expr::col((invitation::Entity, it));
    let led = Led::new(select, C::Id, false).having(own(C::State), stored.map(|it| it.to_string()));
    let (select, sorted) = led.sorted(Vec::new());
    let read = |row: invitation::Model| Ok(Invitation::try_from(row)?.by(now));
    slice_sorted(tx, select, sorted, C::Id, listing, read).await
}

pub async fn show(db: &impl Reader, id: InvitationId, to: &Grants) -> Result<Invitation> {
    let row = invitation::Entity::find_by_id(id).filter(theirs(to)).one(db.connection()).await?;
    row.or_not_found(SUBJECT)?.try_into()
}

/// Loads an invitation of whoever asks and holds it.
pub async fn lock(tx: &Tx, id: InvitationId, to: &Grants) -> Result<Invitation> {
    let held = invitation::Entity::find_by_id(id).filter(theirs(to)).lock_exclusive();
    held.one(tx.connection()).await?.or_not_found(SUBJECT)?.try_into()
}

/// Loads an invitation for whoever has its secret.
pub async fn find(db: &impl Reader, id: InvitationId) -> Result<Option<Invitation>> {
    let row = invitation::Entity::find_by_id(id).one(db.connection()).await?;
    row.map(TryInto::try_into).transpose()
}

/// The same, held.
pub async fn lock_for_guest(tx: &Tx, id: InvitationId) -> Result<Invitation> {
    let row = invitation::Entity::find_by_id(id).lock_exclusive().one(tx.connection()).await?;
    row.or_not_found(SUBJECT)?.try_into()
}

/// Has those run out that have, for an address: a new one may take their place.
pub async fn expire(tx: &Tx, on_id: Uuid, email: &Email) -> Result<()> {
    use invitation::Column as C;
    let now = tx.author().at;
    let rows = invitation::Entity::find()
        .filter(C::OnId.eq(on_id).and(C::Email.eq(email.key())))
        .filter(C::State.eq(InvitationState::Pending.to_string()).and(C::ExpiresAt.lte(now)))
        .order_by_asc(C::Id)
        .lock_exclusive()
        .all(tx.connection())
        .await?;
    for row in rows {
        let before = Invitation::try_from(row)?;
        if let Some(state) = before.state.next(InvitationTurn::Expire) {
            let after = Invitation {
                state,
                version: before.version + 1,
                updated_at: now,
                ..before.clone()
            };
            update(tx, &before, &after).await?;
        }
    }
    Ok(())
}

/// Puts down what has run out.
pub async fn expire_all(tx: &Tx) -> Result<()> {
    use invitation::Column as C;
    let now = tx.author().at;
    invitation::Entity::update_many()
        .col_expr(C::State, Expr::value(InvitationState::Expired.to_string()))
        .col_expr(C::Version, Expr::col(C::Version).add(1))
        .col_expr(C::UpdatedAt, Expr::value(now))
        .filter(C::State.eq(InvitationState::Pending.to_string()).and(C::ExpiresAt.lte(now)))
        .exec(tx.connection())
        .await?;
    Ok(())
}

/// How many of a body wait.
pub async fn count_pending(tx: &Tx, owner: Uuid) -> Result<u64> {
    use invitation::Column as C;
    let waiting = invitation::Entity::find()
        .filter(C::OwnerId.eq(owner))
        .filter(C::State.eq(InvitationState::Pending.to_string()))
        .filter(C::ExpiresAt.gt(tx.author().at));
    Ok(waiting.count(tx.connection()).await?)
}

pub async fn insert(tx: &Tx, it: &Invitation) -> Result<()> {
    invitation::Entity::insert(row(it).into_active_model())
        .exec_without_returning(tx.connection())
        .await?;
    let after = Seen::of(it);
    tx.record(Change { kind: SUBJECT, id: it.id.into(), before: None, after: Some(&after) }).await
}

/// Replaces an invitation that this transaction holds.
pub async fn update(tx: &Tx, before: &Invitation, after: &Invitation) -> Result<()> {
    row(after).into_active_model().reset_all().update_without_returning(tx.connection()).await?;
    let (before, seen) = (Seen::of(before), Seen::of(after));
    let id = after.id.into();
    tx.record(Change { kind: SUBJECT, id, before: Some(&before), after: Some(&seen) }).await
}

fn row(it: &Invitation) -> invitation::Model {
    invitation::Model {
        id: it.id.into(),
        on_kind: it.on.to_string(),
        on_id: it.on_id,
        side: it.side.map(Into::into),
        role: it.role.to_string(),
        until: it.until,
        email: it.email.key(),
        language: it.language.to_string(),
        state: it.state.to_string(),
        expires_at: it.expires_at,
        body_id: it.body,
        owner_id: it.owner,
        invited_by: it.inviter.map(Uuid::from),
        version: it.version,
        created_at: it.created_at,
        updated_at: it.updated_at,
    }
}

impl TryFrom<invitation::Model> for Invitation {
    type Error = crate::Error;
    fn try_from(row: invitation::Model) -> Result<Self> {
        Ok(Self {
            id: row.id.into(),
            on: read("invitation.on_kind", row.on_kind.as_str())?,
            on_id: row.on_id,
            side: row.side.map(|it| read("invitation.side", it)).transpose()?,
            role: read("invitation.role", row.role.as_str())?,
            until: row.until,
            email: read("invitation.email", row.email)?,
            language: read("invitation.language", row.language.as_str())?,
            state: read("invitation.state", row.state.as_str())?,
            expires_at: row.expires_at,
            body: row.body_id,
            owner: row.owner_id,
            inviter: row.invited_by.map(Into::into),
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
        })
    }
}
