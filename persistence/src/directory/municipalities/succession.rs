//! Municipalities that end, and who follows them.

use std::collections::BTreeSet;

use kernel::directory::municipality::Succession;
use kernel::directory::place::PlaceStatus;
use kernel::{Municipality, PlaceId};
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::rows::announced;
use crate::entity::{partnership_member, place, place_succession};
use crate::platform::jobs::{self, JobKind};
use crate::{Reader, Result, Tx};

/// Writes down which places follow one that ended.
pub(super) async fn follow(tx: &Tx, ended: &Municipality) -> Result<()> {
    let Some(on_date) = ended.valid_to else { return Ok(()) };
    let rows: Vec<_> = ended
        .successor_ids
        .iter()
        .map(|to| place_succession::Model {
            from_id: ended.id.into(),
            to_id: (*to).into(),
            kind: ended.status.to_string(),
            on_date,
        })
        .map(IntoActiveModel::into_active_model)
        .collect();
    if !rows.is_empty() {
        place_succession::Entity::insert_many(rows).exec_without_returning(tx.connection()).await?;
    }
    Ok(())
}

/// Has it end when the day comes.
pub(super) async fn await_day(tx: &Tx, id: PlaceId, end: &Succession) -> Result<()> {
    jobs::schedule(tx, JobKind::EndMunicipality, id, end.dawn()).await
}

/// Gives their jobs to municipalities that are to end, and to those that have while their partnerships still have them.
pub async fn reschedule(tx: &Tx) -> Result<()> {
    use place::Column as C;
    let db = tx.connection();
    let ids = || place::Entity::find().select_only().column(C::Id);
    let to_end = ids().column(C::AnnouncedEnd).filter(C::AnnouncedEnd.is_not_null());
    for (id, end) in to_end.into_tuple::<(Uuid, Option<String>)>().all(db).await? {
        if let Some(end) = announced(end.as_deref())? {
            await_day(tx, id.into(), &end).await?;
        }
    }
    let member = |column| Expr::col((partnership_member::Entity, column));
    let takes_part = Query::select()
        .expr(Expr::val(1))
        .from(partnership_member::Entity)
        .and_where(
            member(partnership_member::Column::MunicipalityId)
                .eq(Expr::col((place::Entity, C::Id))),
        )
        .and_where(member(partnership_member::Column::Until).is_null())
        .to_owned();
    let merged = ids()
        .filter(C::Status.eq(PlaceStatus::Merged.to_string()))
        .filter(Expr::exists(takes_part));
    for id in merged.into_tuple::<Uuid>().all(db).await? {
        jobs::schedule(tx, JobKind::EndMunicipality, id, tx.author().at).await?;
    }
    Ok(())
}

/// Who stands for these municipalities by now, however many mergers later: those whom nobody has followed yet.
pub async fn followers(db: &impl Reader, of: &[PlaceId]) -> Result<Vec<PlaceId>> {
    use place_succession::Column as C;
    let (mut known, mut last) = (of.to_vec(), Vec::new());
    let mut generation = of.to_vec();
    while !generation.is_empty() {
        let rows: Vec<(Uuid, Uuid)> = place_succession::Entity::find()
            .select_only()
            .columns([C::FromId, C::ToId])
            .filter(C::FromId.is_in(generation.iter().copied().map(Uuid::from)))
            .into_tuple()
            .all(db.connection())
            .await?;
        let followed = |id: &PlaceId| rows.iter().any(|(from, _)| *from == Uuid::from(*id));
        last.extend(generation.iter().copied().filter(|it| !followed(it)));
        let next: BTreeSet<_> = rows.iter().map(|(_, to)| PlaceId::from(*to)).collect();
        generation = next.into_iter().filter(|it| !known.contains(it)).collect();
        known.extend(&generation);
    }
    Ok(last)
}
