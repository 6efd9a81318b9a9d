//! What happened between the sides: written with the fact, read in order.

use chrono::NaiveDate;
use kernel::Order;
use kernel::access::Grants;
use partnerships::history::Told;
use partnerships::timeline::{TimelineEntry, TimelineVisibility};
use partnerships::{KnownDate, PartnershipId};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::visible::{seen_by, visible_to};
use super::{SUBJECT, rows};
use crate::entity::{partnership, partnership_timeline_entry as entry};
use crate::error::{OrNotFound, read};
use crate::listing::{KeyKind, SortKey, slice};
use crate::{Listing, Reader, Result, Slice, Tx};

/// The timeline of a pair through all its episodes that somebody sees, up to today. To who belongs to it, also what is
/// negotiated.
pub async fn list(
    db: &impl Reader,
    of: PartnershipId,
    today: NaiveDate,
    belongs: bool,
    listing: &Listing,
    to: &Grants,
) -> Result<Slice<TimelineEntry>> {
    use entry::Column as C;
    let pair: String = partnership::Entity::find_by_id(of)
        .filter(visible_to(to))
        .select_only()
        .column(partnership::Column::PairKey)
        .into_tuple()
        .one(db.connection())
        .await?
        .or_not_found(SUBJECT)?;
    let mut episodes = seen_by(to);
    episodes.and_where(partnership::Column::PairKey.eq(pair)).and_where(
        partnership::Column::StruckAt.is_null().or(partnership::Column::Id.eq(Uuid::from(of))),
    );
    let mut select = entry::Entity::find()
        .filter(C::PartnershipId.in_subquery(episodes))
        .filter(C::OnDate.lte(today));
    if !belongs {
        select = select.filter(C::Visibility.eq(TimelineVisibility::Public.to_string()));
    }
    let place = Expr::col((entry::Entity, C::Place));
    let keys = vec![SortKey { expr: place, kind: KeyKind::Text, order: Order::Asc }];
    slice(db, select, keys, C::Id, listing, read_entry).await
}

/// Rows of one insert; SQLite takes 32,766 parameters.
const BATCH: usize = 1000;

/// Tells all of a partnership as it is now: what is new, and no more what is so no longer.
pub(super) async fn tell(tx: &Tx, of: PartnershipId, told: &[Told]) -> Result<()> {
    let of = entry::Column::PartnershipId.eq(Uuid::from(of));
    let known = entry::Entity::find().filter(of.clone()).all(tx.connection()).await?;
    let now: Vec<_> = told.iter().map(row).collect();
    let gone: Vec<Uuid> = known.iter().filter(|it| !now.contains(it)).map(|it| it.id).collect();
    if !gone.is_empty() {
        let gone = entry::Entity::delete_many().filter(of).filter(entry::Column::Id.is_in(gone));
        gone.exec(tx.connection()).await?;
    }
    put(tx, now.into_iter().filter(|it| !known.contains(it)).collect()).await
}

/// Tells of partnerships that are new.
pub(super) async fn add(tx: &Tx, them: Vec<Told>) -> Result<()> {
    put(tx, them.iter().map(row).collect()).await
}

async fn put(tx: &Tx, them: Vec<entry::Model>) -> Result<()> {
    for batch in them.chunks(BATCH) {
        let models = batch.iter().cloned().map(IntoActiveModel::into_active_model);
        entry::Entity::insert_many(models).exec_without_returning(tx.connection()).await?;
    }
    Ok(())
}

fn row(it: &Told) -> entry::Model {
    let (id, place) = (it.id(), it.place());
    let TimelineEntry { kind, on, side, partnership_id, subject_id, word, text, recorded_at } =
        it.entry.clone();
    entry::Model {
        partnership_id: partnership_id.into(),
        id,
        kind: kind.to_string(),
        on_date: on.first(),
        exactly: on.exactly().to_string(),
        place,
        side: side.map(i16::from),
        subject_id,
        word: word.to_string(),
        text,
        visibility: it.visibility.to_string(),
        recorded_at,
    }
}

fn read_entry(row: entry::Model) -> Result<TimelineEntry> {
    let exactly = read("partnership_timeline_entry.exactly", row.exactly.as_str())?;
    Ok(TimelineEntry {
        kind: read("partnership_timeline_entry.kind", row.kind.as_str())?,
        on: KnownDate::of(row.on_date, exactly),
        side: row.side.map(rows::side).transpose()?,
        partnership_id: row.partnership_id.into(),
        subject_id: row.subject_id,
        word: read("partnership_timeline_entry.word", row.word.as_str())?,
        text: row.text,
        recorded_at: row.recorded_at,
    })
}
