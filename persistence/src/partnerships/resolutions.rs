//! Council resolutions.

use kernel::access::Grants;
use partnerships::resolution::{ResolutionFilter, ResolutionKind, ResolutionProposal};
use partnerships::{PartnershipId, Resolution, ResolutionId};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect,
};
use uuid::Uuid;

use super::rows;
use super::visible::seen_by;
use crate::entity::{partnership_event, partnership_resolution};
use crate::error::{OrNotFound, read, read_opt};
use crate::listing::slice;
use crate::platform::audit::Change;
use crate::{Listing, Reader, Result, Slice, Tx};

fn row(it: &Resolution) -> partnership_resolution::Model {
    let vote = it.vote.clone();
    partnership_resolution::Model {
        id: it.id.into(),
        partnership_id: it.partnership_id.into(),
        side: it.side.into(),
        municipality_id: vote.municipality_id.into(),
        kind: vote.kind.to_string(),
        outcome: vote.outcome.to_string(),
        body: vote.body.into(),
        number: vote.number.map(Into::into),
        decided_on: vote.decided_on,
        document: vote.document.map(Into::into),
        correction: it.correction.as_ref().map(ToString::to_string),
        recorded_at: it.recorded_at,
    }
}

/// Puts a resolution right; the audit record has what it said before.
pub(super) async fn update(tx: &Tx, before: &Resolution, after: &Resolution) -> Result<()> {
    let row = row(after).into_active_model().reset_all();
    row.update_without_returning(tx.connection()).await?;
    let id = after.id.into();
    tx.record(Change { kind: SUBJECT, id, before: Some(before), after: Some(after) }).await
}

/// What the audit record calls a resolution.
const SUBJECT: &str = "council_resolution";

pub async fn insert(tx: &Tx, it: &Resolution) -> Result<()> {
    partnership_resolution::Entity::insert(row(it).into_active_model())
        .exec_without_returning(tx.connection())
        .await?;
    let id = it.id.into();
    tx.record(Change { kind: SUBJECT, id, before: None, after: Some(it) }).await
}

pub async fn list(
    db: &impl Reader,
    of: PartnershipId,
    filter: &ResolutionFilter,
    listing: &Listing,
) -> Result<Slice<Resolution>> {
    use partnership_resolution::Column as C;
    let mut select =
        partnership_resolution::Entity::find().filter(C::PartnershipId.eq(Uuid::from(of)));
    if !filter.kind.is_empty() {
        select = select.filter(C::Kind.is_in(filter.kind.iter().map(ResolutionKind::to_string)));
    }
    if let Some(side) = filter.side {
        select = select.filter(C::Side.eq(i16::from(side)));
    }
    let mut found = slice(db, select, Vec::new(), C::Id, listing, unused).await?;
    mark_used(db, &mut found.items).await?;
    Ok(found)
}

/// All resolutions of a partnership: a council decides a handful of times.
pub async fn all(db: &impl Reader, of: PartnershipId) -> Result<Vec<Resolution>> {
    let rows = partnership_resolution::Entity::find()
        .filter(partnership_resolution::Column::PartnershipId.eq(Uuid::from(of)))
        .all(db.connection())
        .await?;
    let mut them: Vec<_> = rows.into_iter().map(unused).collect::<Result<_>>()?;
    mark_used(db, &mut them).await?;
    Ok(them)
}

pub async fn show(db: &impl Reader, id: ResolutionId, to: &Grants) -> Result<Resolution> {
    let seen = partnership_resolution::Column::PartnershipId.in_subquery(seen_by(to));
    let row = partnership_resolution::Entity::find_by_id(id).filter(seen).one(db.connection());
    let mut them = vec![unused(row.await?.or_not_found("resolution")?)?];
    mark_used(db, &mut them).await?;
    them.pop().or_not_found("resolution")
}

/// Marks those that carry an event.
async fn mark_used(db: &impl Reader, them: &mut [Resolution]) -> Result<()> {
    if them.is_empty() {
        return Ok(());
    }
    let ids = them.iter().map(|it| Uuid::from(it.id));
    let used: Vec<Uuid> = partnership_event::Entity::find()
        .select_only()
        .column(partnership_event::Column::ResolutionId)
        .filter(partnership_event::Column::ResolutionId.is_in(ids))
        .into_tuple()
        .all(db.connection())
        .await?;
    for it in them {
        it.used = used.contains(&it.id.into());
    }
    Ok(())
}

fn unused(row: partnership_resolution::Model) -> Result<Resolution> {
    Ok(Resolution {
        id: row.id.into(),
        partnership_id: row.partnership_id.into(),
        side: rows::side(row.side)?,
        vote: ResolutionProposal {
            municipality_id: row.municipality_id.into(),
            kind: read("partnership_resolution.kind", row.kind.as_str())?,
            outcome: read("partnership_resolution.outcome", row.outcome.as_str())?,
            body: read("partnership_resolution.body", row.body)?,
            number: read_opt("partnership_resolution.number", row.number)?,
            decided_on: row.decided_on,
            document: read_opt("partnership_resolution.document", row.document)?,
        },
        used: false,
        correction: read_opt("partnership_resolution.correction", row.correction)?,
        recorded_at: row.recorded_at,
    })
}
