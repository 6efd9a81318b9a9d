//! Storing partnerships and what happens to them.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use kernel::PlaceId;
use partnerships::Partnership;
use partnerships::episode::pair_key;
use partnerships::history::History;
use partnerships::transition::RecordedEvent;
use sea_orm::prelude::DateTimeUtc;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, Query};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect,
};
use uuid::Uuid;

use super::finding::words_of;
use super::{SUBJECT, rows, timeline};
use crate::directory::search;
use crate::entity::{
    partnership, partnership_actor, partnership_citizen_track, partnership_country,
    partnership_event, partnership_invited_member, partnership_member, partnership_side,
    partnership_theme,
};
use crate::platform::audit::Change;
use crate::{Reader, Result, Tx};

/// Rows of one insert; SQLite takes 32,766 parameters.
const BATCH: usize = 500;

/// Of these pairs, the keys of those that have a partnership of any form, or had one, and whether all of it was struck: what
/// people have ended or struck, no import brings back. Two that stand on different sides of one that lasts have one as well, whoever leads there.
pub async fn pairs_on_record(
    db: &impl Reader,
    pairs: impl Iterator<Item = [PlaceId; 2]>,
) -> Result<BTreeMap<String, bool>> {
    let pairs: BTreeMap<_, _> = pairs.map(|pair| (pair_key(pair.map(|it| [it])), pair)).collect();
    if pairs.is_empty() {
        return Ok(BTreeMap::new());
    }
    let mut found = BTreeMap::new();
    let rows = partnership::Entity::find()
        .select_only()
        .columns([partnership::Column::PairKey, partnership::Column::StruckAt])
        .filter(partnership::Column::PairKey.is_in(pairs.keys()))
        .into_tuple::<(String, Option<DateTimeUtc>)>()
        .all(db.connection())
        .await?;
    for (key, struck_at) in rows {
        *found.entry(key).or_insert(true) &= struck_at.is_some();
    }
    let is_it = Expr::col((partnership::Entity, partnership::Column::Id))
        .eq(Expr::col((partnership_member::Entity, partnership_member::Column::PartnershipId)));
    let over = Query::select()
        .expr(Expr::val(1))
        .from(partnership::Entity)
        .and_where(is_it)
        .and_where(Expr::col((partnership::Entity, partnership::Column::EndedOn)).is_not_null())
        .to_owned();
    let towns: BTreeSet<_> = pairs.values().flatten().copied().map(Uuid::from).collect();
    let members = partnership_member::Entity::find()
        .filter(partnership_member::Column::MunicipalityId.is_in(towns))
        .filter(Expr::exists(over).not())
        .all(db.connection())
        .await?;
    let mut sides = HashMap::<PlaceId, HashMap<Uuid, i16>>::new();
    for it in members {
        sides.entry(it.municipality_id.into()).or_default().insert(it.partnership_id, it.side);
    }
    let face_each_other = |[a, b]: &[PlaceId; 2]| {
        let (Some(a), Some(b)) = (sides.get(a), sides.get(b)) else { return false };
        a.iter().any(|(partnership, side)| b.get(partnership).is_some_and(|it| it != side))
    };
    for (key, _) in pairs.into_iter().filter(|(_, it)| face_each_other(it)) {
        found.entry(key).or_insert(false);
    }
    Ok(found)
}

/// Adds many at once, about which no side has said anything.
pub async fn insert_all(tx: &Tx, them: &[Partnership]) -> Result<()> {
    for batch in them.chunks(BATCH) {
        add(tx, batch).await?;
        let told = batch.iter().flat_map(|it| History::of(it.clone()).told());
        timeline::add(tx, told.collect()).await?;
    }
    Ok(())
}

async fn put_themes(tx: &Tx, them: &[Partnership]) -> Result<()> {
    let themes: Vec<_> = them.iter().flat_map(rows::theme_rows).collect();
    if themes.is_empty() {
        return Ok(());
    }
    let themes = themes.into_iter().map(IntoActiveModel::into_active_model);
    partnership_theme::Entity::insert_many(themes).exec_without_returning(tx.connection()).await?;
    Ok(())
}

async fn put_members(tx: &Tx, them: &[Partnership]) -> Result<()> {
    let models = them.iter().flat_map(rows::member_rows);
    partnership_member::Entity::insert_many(models.map(IntoActiveModel::into_active_model))
        .exec_without_returning(tx.connection())
        .await?;
    let countries = them.iter().flat_map(rows::country_rows);
    partnership_country::Entity::insert_many(countries.map(IntoActiveModel::into_active_model))
        .exec_without_returning(tx.connection())
        .await?;
    Ok(())
}

async fn add(tx: &Tx, them: &[Partnership]) -> Result<()> {
    let models = them.iter().map(|it| rows::written(it).into_active_model());
    partnership::Entity::insert_many(models).exec_without_returning(tx.connection()).await?;
    put_members(tx, them).await?;
    put_themes(tx, them).await?;
    search::index(tx, search::Kind::Partnership, &them.iter().map(words_of).collect::<Vec<_>>())
        .await?;
    tx.record_all(them.iter().map(added)).await
}

fn added(it: &Partnership) -> Change<'_, Partnership> {
    Change { kind: SUBJECT, id: it.id.into(), before: None, after: Some(it) }
}

/// Adds a partnership with its organisations.
pub(super) async fn insert(tx: &Tx, it: &Partnership) -> Result<()> {
    add(tx, std::slice::from_ref(it)).await?;
    put_actors(tx, it).await
}

async fn put_invited(tx: &Tx, it: &Partnership) -> Result<()> {
    let invited = rows::invited_rows(it).into_iter().map(IntoActiveModel::into_active_model);
    let invited: Vec<_> = invited.collect();
    if invited.is_empty() {
        return Ok(());
    }
    partnership_invited_member::Entity::insert_many(invited)
        .exec_without_returning(tx.connection())
        .await?;
    Ok(())
}

async fn put_actors(tx: &Tx, it: &Partnership) -> Result<()> {
    let actors: Vec<_> =
        rows::actor_rows(it).into_iter().map(IntoActiveModel::into_active_model).collect();
    if actors.is_empty() {
        return Ok(());
    }
    partnership_actor::Entity::insert_many(actors).exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// Replaces a partnership that this transaction holds.
pub async fn update(tx: &Tx, before: &Partnership, after: &Partnership) -> Result<()> {
    let row = rows::written(after).into_active_model().reset_all();
    row.update_without_returning(tx.connection()).await?;
    let id = after.id.into();
    if rows::member_rows(before) != rows::member_rows(after) {
        partnership_member::Entity::delete_many()
            .filter(partnership_member::Column::PartnershipId.eq(Uuid::from(after.id)))
            .exec(tx.connection())
            .await?;
        partnership_country::Entity::delete_many()
            .filter(partnership_country::Column::PartnershipId.eq(Uuid::from(after.id)))
            .exec(tx.connection())
            .await?;
        put_members(tx, std::slice::from_ref(after)).await?;
    }
    if before.invited_municipalities != after.invited_municipalities {
        partnership_invited_member::Entity::delete_many()
            .filter(partnership_invited_member::Column::PartnershipId.eq(Uuid::from(after.id)))
            .exec(tx.connection())
            .await?;
        put_invited(tx, after).await?;
    }
    if rows::actor_rows(before) != rows::actor_rows(after) {
        partnership_actor::Entity::delete_many()
            .filter(partnership_actor::Column::PartnershipId.eq(Uuid::from(after.id)))
            .exec(tx.connection())
            .await?;
        put_actors(tx, after).await?;
    }
    if before.themes != after.themes {
        partnership_theme::Entity::delete_many()
            .filter(partnership_theme::Column::PartnershipId.eq(Uuid::from(after.id)))
            .exec(tx.connection())
            .await?;
        put_themes(tx, std::slice::from_ref(after)).await?;
    }
    if (&before.title, before.concealed) != (&after.title, after.concealed) {
        search::forget(tx, [id]).await?;
        search::index(tx, search::Kind::Partnership, &[words_of(after)]).await?;
    }
    tx.record(Change { kind: SUBJECT, id, before: Some(before), after: Some(after) }).await
}

/// Adds an event of a side.
pub(super) async fn record_event(tx: &Tx, event: &RecordedEvent) -> Result<()> {
    let by = tx.author().actor.to_string();
    partnership_event::Entity::insert(rows::event_row(event, by).into_active_model())
        .exec_without_returning(tx.connection())
        .await?;
    let id = event.id.into();
    tx.record(Change { kind: "partnership_event", id, before: None, after: Some(event) }).await
}

/// Notes where each side stands now, and what its citizens do.
pub(super) async fn stand(tx: &Tx, before: &Partnership, after: &Partnership) -> Result<()> {
    use partnership_side::Column as C;
    let db = tx.connection();
    for (old, side) in before.sides.iter().zip(&after.sides) {
        if let Some(standing) = side.standing.as_ref().filter(|_| old.standing != side.standing) {
            let now = [C::Status, C::Since, C::SinceExactly, C::EventId].into_iter().chain([
                C::DecidedBy,
                C::ReasonCode,
                C::ResolutionId,
            ]);
            let on_conflict =
                OnConflict::columns([C::PartnershipId, C::Side]).update_columns(now).to_owned();
            let row = rows::side_row(after, side.number, standing);
            partnership_side::Entity::insert(row.into_active_model())
                .on_conflict(on_conflict)
                .exec_without_returning(db)
                .await?;
        }
        if old.standing.is_some() && side.standing.is_none() {
            let one = partnership_side::Entity::delete_many()
                .filter(C::PartnershipId.eq(Uuid::from(after.id)))
                .filter(C::Side.eq(i16::from(side.number)));
            one.exec(db).await?;
        }
        if old.citizen_track != side.citizen_track {
            use partnership_citizen_track::Column as T;
            let row = partnership_citizen_track::Model {
                partnership_id: after.id.into(),
                side: side.number.into(),
                track: side.citizen_track.to_string(),
            };
            let on_conflict =
                OnConflict::columns([T::PartnershipId, T::Side]).update_column(T::Track).to_owned();
            partnership_citizen_track::Entity::insert(row.into_active_model())
                .on_conflict(on_conflict)
                .exec_without_returning(db)
                .await?;
        }
    }
    Ok(())
}
