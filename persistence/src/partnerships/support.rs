//! Statements of support.

use kernel::access::Grants;
use kernel::{DocumentId, PlaceId, SideNumber};
use partnerships::support::{SupportLevel, SupportProposal, SupportStatement, SupportWithdrawal};
use partnerships::{PartnershipId, ResolutionId, SupportStatementId};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter,
    QuerySelect,
};
use serde::Serialize;
use uuid::Uuid;

use super::rows;
use super::visible::seen_by;
use crate::entity::partnership_support as support;
use crate::error::{OrNotFound, read, read_opt};
use crate::listing::slice;
use crate::platform::audit::Change;
use crate::{Listing, Reader, Result, Slice, Tx};

/// What the audit record calls a statement of support.
const SUBJECT: &str = "support_statement";

/// What the audit record keeps of one: nothing that somebody has written.
#[derive(Serialize)]
struct Noted {
    id: SupportStatementId,
    partnership_id: PartnershipId,
    side: SideNumber,
    municipality_id: PlaceId,
    level: SupportLevel,
    resolution_id: Option<ResolutionId>,
    document_id: Option<DocumentId>,
    withdrawn: bool,
    version: i32,
}

impl Noted {
    fn of(it: &SupportStatement) -> Self {
        let SupportProposal { municipality_id, level, resolution_id, document_id, .. } = it.said;
        Self {
            id: it.id,
            partnership_id: it.partnership_id,
            side: it.side,
            municipality_id,
            level,
            resolution_id,
            document_id,
            withdrawn: it.withdrawal.is_some(),
            version: it.version,
        }
    }
}

pub async fn list(
    db: &impl Reader,
    of: PartnershipId,
    listing: &Listing,
) -> Result<Slice<SupportStatement>> {
    let of = support::Column::PartnershipId.eq(Uuid::from(of));
    let select = support::Entity::find().filter(of);
    slice(db, select, Vec::new(), support::Column::Id, listing, read_statement).await
}

pub async fn show(
    db: &impl Reader,
    id: SupportStatementId,
    to: &Grants,
) -> Result<SupportStatement> {
    let seen = support::Column::PartnershipId.in_subquery(seen_by(to));
    let row = support::Entity::find_by_id(id).filter(seen).one(db.connection()).await?;
    read_statement(row.or_not_found("statement of support")?)
}

/// Loads a statement and holds it.
pub async fn lock(tx: &Tx, id: SupportStatementId, to: &Grants) -> Result<SupportStatement> {
    let seen = support::Column::PartnershipId.in_subquery(seen_by(to));
    let select = support::Entity::find_by_id(id).filter(seen).lock_exclusive();
    read_statement(select.one(tx.connection()).await?.or_not_found("statement of support")?)
}

/// Whether one rests on a resolution.
pub async fn rests_on(db: &impl Reader, resolution: ResolutionId) -> Result<bool> {
    let resting = support::Column::ResolutionId.eq(Uuid::from(resolution));
    Ok(support::Entity::find().filter(resting).count(db.connection()).await? > 0)
}

pub async fn insert(tx: &Tx, it: &SupportStatement) -> Result<()> {
    let row = row(it).into_active_model();
    support::Entity::insert(row).exec_without_returning(tx.connection()).await?;
    let (id, after) = (it.id.into(), Noted::of(it));
    tx.record(Change { kind: SUBJECT, id, before: None, after: Some(&after) }).await
}

/// Replaces a statement that this transaction holds.
pub async fn update(tx: &Tx, before: &SupportStatement, after: &SupportStatement) -> Result<()> {
    let row = row(after).into_active_model().reset_all();
    row.update_without_returning(tx.connection()).await?;
    let (id, before, after) = (after.id.into(), Noted::of(before), Noted::of(after));
    tx.record(Change { kind: SUBJECT, id, before: Some(&before), after: Some(&after) }).await
}

fn row(it: &SupportStatement) -> support::Model {
    let SupportProposal { municipality_id, level, given_on, valid_to, .. } = it.said;
    let withdrawal = it.withdrawal.as_ref();
    support::Model {
        id: it.id.into(),
        partnership_id: it.partnership_id.into(),
        side: it.side.into(),
        municipality_id: municipality_id.into(),
        level: level.to_string(),
        given_on,
        valid_to,
        resolution_id: it.said.resolution_id.map(Uuid::from),
        document_id: it.said.document_id.map(Uuid::from),
        note: it.said.note.as_ref().map(ToString::to_string),
        withdrawn_at: withdrawal.map(|it| it.withdrawn_at),
        withdrawal_reason: withdrawal.map(|it| it.reason.to_string()),
        version: it.version,
        created_at: it.created_at,
        updated_at: it.updated_at,
    }
}

fn read_statement(row: support::Model) -> Result<SupportStatement> {
    let reason = read_opt("partnership_support.withdrawal_reason", row.withdrawal_reason)?;
    let withdrawal = reason.zip(row.withdrawn_at);
    Ok(SupportStatement {
        id: row.id.into(),
        partnership_id: row.partnership_id.into(),
        side: rows::side(row.side)?,
        said: SupportProposal {
            municipality_id: row.municipality_id.into(),
            level: read("partnership_support.level", row.level.as_str())?,
            given_on: row.given_on,
            valid_to: row.valid_to,
            resolution_id: row.resolution_id.map(Into::into),
            document_id: row.document_id.map(Into::into),
            note: read_opt("partnership_support.note", row.note)?,
        },
        withdrawal: withdrawal
            .map(|(reason, withdrawn_at)| SupportWithdrawal { reason, withdrawn_at }),
        version: row.version,
        created_at: row.created_at,
        updated_at: row.updated_at,
    })
}
