//! What a side says of both, and who agrees.

use kernel::access::{Grants, Role};
use partnerships::claim::{Claim, ClaimFilter, ClaimKey, ClaimStanding, Confirmation, Objection};
use partnerships::{ClaimId, KnownDate, PartnershipId};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::rows;
use super::visible::seen_by;
use crate::entity::{
    partnership_claim as claim, partnership_confirmation as confirmation,
    partnership_objection as objection,
};
use crate::error::{OrNotFound, json, read, read_json, read_opt};
use crate::listing::slice;
use crate::platform::audit::Change;
use crate::{Listing, Reader, Result, Slice, Tx};

/// What the audit record calls a claim.
const SUBJECT: &str = "shared_claim";

pub async fn show(db: &impl Reader, id: ClaimId, to: &Grants) -> Result<Claim> {
    find(db, id, to).await?.or_not_found("claim")
}

pub async fn find(db: &impl Reader, id: ClaimId, to: &Grants) -> Result<Option<Claim>> {
    let seen = claim::Column::PartnershipId.in_subquery(seen_by(to));
    let row = claim::Entity::find_by_id(id).filter(seen).one(db.connection()).await?;
    Ok(one(db, row).await?.map(|it| shown(it, to)))
}

/// What is concealed shows to the platform only.
fn shown(it: Claim, to: &Grants) -> Claim {
    if to.hold_everywhere(Role::Viewer) { it } else { it.for_all() }
}

async fn one(db: &impl Reader, row: Option<claim::Model>) -> Result<Option<Claim>> {
    let mut them = Vec::from_iter(row.map(bare).transpose()?);
    confirm(db, &mut them).await?;
    Ok(them.pop())
}

pub async fn list(
    db: &impl Reader,
    of: PartnershipId,
    filter: &ClaimFilter,
    listing: &Listing,
    to: &Grants,
) -> Result<Slice<Claim>> {
    use claim::Column as C;
    let ClaimFilter { key, standing, side } = filter;
    let mut select = claim::Entity::find().filter(C::PartnershipId.eq(Uuid::from(of)));
    if !key.is_empty() {
        select = select.filter(C::Key.is_in(key.iter().map(ClaimKey::to_string)));
    }
    if !standing.is_empty() {
        select = select.filter(C::Standing.is_in(standing.iter().map(ClaimStanding::to_string)));
    }
    if let Some(side) = side {
        select = select.filter(C::ClaimedBy.eq(i16::from(*side)));
    }
    let mut found = slice(db, select, Vec::new(), C::Id, listing, bare).await?;
    confirm(db, &mut found.items).await?;
    Ok(found.map(|it| shown(it, to)))
}

/// All claims of a partnership, in the order in which they were made.
pub(super) async fn all(db: &impl Reader, of: PartnershipId) -> Result<Vec<Claim>> {
    let rows = claim::Entity::find()
        .filter(claim::Column::PartnershipId.eq(Uuid::from(of)))
        .order_by_asc(claim::Column::Id)
        .all(db.connection())
        .await?;
    let mut them: Vec<_> = rows.into_iter().map(bare).collect::<Result<_>>()?;
    confirm(db, &mut them).await?;
    Ok(them)
}

async fn confirm(db: &impl Reader, them: &mut [Claim]) -> Result<()> {
    if them.is_empty() {
        return Ok(());
    }
    let ids = them.iter().map(|it| Uuid::from(it.id));
    let rows = confirmation::Entity::find()
        .filter(confirmation::Column::ClaimId.is_in(ids))
        .order_by_asc(confirmation::Column::Id)
        .all(db.connection())
        .await?;
    for row in rows {
        if let Some(it) = them.iter_mut().find(|it| Uuid::from(it.id) == row.claim_id) {
            let (confirmed_on, recorded_at) = (row.confirmed_on, row.recorded_at);
            let side = rows::side(row.side)?;
            it.confirmations.push(Confirmation { side, confirmed_on, recorded_at });
        }
    }
    let disputed = them.iter().filter(|it| it.standing == ClaimStanding::Disputed);
    let disputed: Vec<_> = disputed.map(|it| Uuid::from(it.id)).collect();
    if disputed.is_empty() {
        return Ok(());
    }
    let rows = objection::Entity::find()
        .filter(objection::Column::ClaimId.is_in(disputed))
        .order_by_asc(objection::Column::Side)
        .all(db.connection())
        .await?;
    for row in rows {
        if let Some(it) = them.iter_mut().find(|it| Uuid::from(it.id) == row.claim_id) {
            let reason = read("partnership_objection.reason", row.reason)?;
            let (side, recorded_at) = (rows::side(row.side)?, row.recorded_at);
            it.objections.push(Objection { side, reason, recorded_at });
        }
    }
    Ok(())
}

pub async fn insert(tx: &Tx, it: &Claim) -> Result<()> {
    let row = claim::Model {
        id: it.id.into(),
        partnership_id: it.partnership_id.into(),
        claimed_by: it.claimed_by.into(),
        key: it.key.to_string(),
        on_date: it.on.map(KnownDate::first),
        on_exactly: it.on.map(|it| it.exactly().to_string()),
        text: json(&it.text),
        category: it.category.as_ref().map(ToString::to_string),
        document: it.document.as_ref().map(ToString::to_string),
        replaces_id: it.replaces_id.map(Uuid::from),
        standing: it.standing.to_string(),
        awaits: it.awaits,
        concealed: it.concealed,
        claimed_on: it.recorded_at.date_naive(),
        recorded_at: it.recorded_at,
    };
    claim::Entity::insert(row.into_active_model()).exec_without_returning(tx.connection()).await?;
    tx.record(Change { kind: SUBJECT, id: it.id.into(), before: None, after: Some(it) }).await
}

/// Adds the confirmation that a claim has got since, and where that leaves it.
pub async fn update(tx: &Tx, before: &Claim, after: &Claim) -> Result<()> {
    let recorded_at = tx.author().at;
    for it in after.confirmations.iter().skip(before.confirmations.len()) {
        let row = confirmation::Model {
            id: partnerships::SideEventId::new(recorded_at).into(),
            claim_id: after.id.into(),
            side: it.side.into(),
            confirmed_on: it.confirmed_on,
            recorded_at,
        };
        confirmation::Entity::insert(row.into_active_model())
            .exec_without_returning(tx.connection())
            .await?;
    }
    if before.objections != after.objections {
        let of = objection::Column::ClaimId.eq(Uuid::from(after.id));
        objection::Entity::delete_many().filter(of).exec(tx.connection()).await?;
        let rows = after.objections.iter().map(|it| objection::Model {
            claim_id: after.id.into(),
            side: it.side.into(),
            reason: it.reason.to_string(),
            recorded_at: it.recorded_at,
        });
        for row in rows {
            objection::Entity::insert(row.into_active_model())
                .exec_without_returning(tx.connection())
                .await?;
        }
    }
    claim::Entity::update_many()
        .col_expr(claim::Column::Standing, Expr::value(after.standing.to_string()))
        .col_expr(claim::Column::Concealed, Expr::value(after.concealed))
        .filter(claim::Column::Id.eq(Uuid::from(after.id)))
        .exec(tx.connection())
        .await?;
    let id = after.id.into();
    tx.record(Change { kind: SUBJECT, id, before: Some(before), after: Some(after) }).await
}

/// A claim without its confirmations.
fn bare(row: claim::Model) -> Result<Claim> {
    Ok(Claim {
        id: row.id.into(),
        partnership_id: row.partnership_id.into(),
        claimed_by: rows::side(row.claimed_by)?,
        key: read("partnership_claim.key", row.key.as_str())?,
        on: rows::known("partnership_claim.on_exactly", row.on_date, row.on_exactly.as_deref())?,
        text: read_json("partnership_claim.text", &row.text)?,
        category: read_opt("partnership_claim.category", row.category)?,
        document: read_opt("partnership_claim.document", row.document)?,
        replaces_id: row.replaces_id.map(Into::into),
        standing: read("partnership_claim.standing", row.standing.as_str())?,
        confirmations: Vec::new(),
        objections: Vec::new(),
        awaits: row.awaits,
        concealed: row.concealed,
        recorded_at: row.recorded_at,
    })
}
