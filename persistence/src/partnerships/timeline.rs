//! What happened between the sides: one question over all the tables that only grow.

use chrono::NaiveDate;
use kernel::Order;
use partnerships::timeline::TimelineEntry;
use partnerships::{KnownDate, PartnershipId};
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

use super::{SUBJECT, rows};
use crate::entity::{partnership, partnership_timeline};
use crate::error::{OrNotFound, read};
use crate::listing::{KeyKind, SortKey, slice};
use crate::{Listing, Reader, Result, Slice};

/// The timeline of a pair through all its episodes, up to today.
pub async fn list(
    db: &impl Reader,
    of: PartnershipId,
    today: NaiveDate,
    listing: &Listing,
) -> Result<Slice<TimelineEntry>> {
    use partnership_timeline::Column as C;
    let pair: String = partnership::Entity::find_by_id(of)
        .select_only()
        .column(partnership::Column::PairKey)
        .into_tuple()
        .one(db.connection())
        .await?
        .or_not_found(SUBJECT)?;
    let episodes = Query::select()
        .column(partnership::Column::Id)
        .from(partnership::Entity)
        .and_where(partnership::Column::PairKey.eq(pair))
        .to_owned();
    let select = partnership_timeline::Entity::find()
        .filter(C::PartnershipId.in_subquery(episodes))
        .filter(C::OnDate.lte(today));
    // ISO dates of four-digit years sort as text.
    let day = Expr::col((partnership_timeline::Entity, C::OnDate)).cast_as("varchar");
    let keys = vec![SortKey { expr: day, kind: KeyKind::Text, order: Order::Asc }];
    slice(db, select, keys, C::Id, listing, entry).await
}

fn entry(row: partnership_timeline::Model) -> Result<TimelineEntry> {
    let exactly = read("partnership_timeline.exactly", row.exactly.as_str())?;
    Ok(TimelineEntry {
        kind: read("partnership_timeline.kind", row.kind.as_str())?,
        on: KnownDate::of(row.on_date, exactly),
        side: row.side.map(rows::side).transpose()?,
        partnership_id: row.partnership_id.into(),
        subject_id: row.subject_id,
        word: row.word,
        recorded_at: row.recorded_at,
    })
}
