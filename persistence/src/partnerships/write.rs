//! Storing partnerships and what happens to them.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use kernel::PlaceId;
use partnerships::Partnership;
use partnerships::episode::pair_key;
use partnerships::form::FormChange;
use partnerships::transition::RecordedEvent;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, Query};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect,
};
use uuid::Uuid;

use super::{SUBJECT, rows};
use crate::entity::{
    partnership, partnership_actor, partnership_event, partnership_form_change, partnership_member,
    partnership_side,
};
use crate::platform::audit::Change;
use crate::{Reader, Result, Tx};

/// Rows of one insert; SQLite takes 32,766 parameters.
const BATCH: usize = 500;

/// Of these pairs, the keys of those that have a partnership of any form, or had one: what people have ended, no import
/// brings back. Two that stand on different sides of one that lasts have one as well, whoever leads there.
pub async fn pairs_on_record(
    db: &impl Reader,
    pairs: impl Iterator<Item = [PlaceId; 2]>,
) -> Result<BTreeSet<String>> {
    let pairs: BTreeMap<_, _> = pairs.map(|pair| (pair_key(pair), pair)).collect();
    if pairs.is_empty() {
        return Ok(BTreeSet::new());
    }
    let mut found: BTreeSet<String> = partnership::Entity::find()
        .select_only()
        .column(partnership::Column::PairKey)
        .filter(partnership::Column::PairKey.is_in(pairs.keys()))
        .into_tuple::<String>()
        .all(db.connection())
        .await?
        .into_iter()
        .collect();
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
    found.extend(pairs.into_iter().filter(|(_, it)| face_each_other(it)).map(|(key, _)| key));
    Ok(found)
}

/// Adds many at once, about which no side has said anything.
pub async fn insert_all(tx: &Tx, them: &[Partnership]) -> Result<()> {
    for batch in them.chunks(BATCH) {
        let models = batch.iter().map(|it| rows::written(it).into_active_model());
        partnership::Entity::insert_many(models).exec_without_returning(tx.connection()).await?;
        let models = batch.iter().flat_map(rows::member_rows);
        partnership_member::Entity::insert_many(models.map(IntoActiveModel::into_active_model))
            .exec_without_returning(tx.connection())
            .await?;
        tx.record_all(batch.iter().map(added)).await?;
    }
    Ok(())
}

fn added(it: &Partnership) -> Change<'_, Partnership> {
    Change { kind: SUBJECT, id: it.id.into(), before: None, after: Some(it) }
}

/// Adds a partnership with its organisations; where a side stands comes with its event.
pub async fn insert(tx: &Tx, it: &Partnership) -> Result<()> {
    insert_all(tx, std::slice::from_ref(it)).await?;
    put_actors(tx, it).await
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

/// Replaces a partnership that this transaction holds; its municipalities stay who they are.
pub async fn update(tx: &Tx, before: &Partnership, after: &Partnership) -> Result<()> {
    rows::written(after)
        .into_active_model()
        .reset_all()
        .update_without_returning(tx.connection())
        .await?;
    let id = after.id.into();
    if rows::actor_rows(before) != rows::actor_rows(after) {
        partnership_actor::Entity::delete_many()
            .filter(partnership_actor::Column::PartnershipId.eq(Uuid::from(after.id)))
            .exec(tx.connection())
            .await?;
        put_actors(tx, after).await?;
    }
    tx.record(Change { kind: SUBJECT, id, before: Some(before), after: Some(after) }).await
}

/// Adds an event of a side, and notes where it stands now.
pub async fn record_event(tx: &Tx, it: &Partnership, event: &RecordedEvent) -> Result<()> {
    let by = tx.author().actor.to_string();
    partnership_event::Entity::insert(rows::event_row(event, by).into_active_model())
        .exec_without_returning(tx.connection())
        .await?;
    let standing = it.side(event.side).and_then(|side| side.standing.as_ref());
    if let Some(standing) = standing.filter(|it| it.event_id == event.id) {
        use partnership_side::Column as C;
        let now = [C::Status, C::Since, C::SinceExactly, C::EventId].into_iter().chain([
            C::DecidedBy,
            C::ReasonCode,
            C::ResolutionId,
        ]);
        let on_conflict =
            OnConflict::columns([C::PartnershipId, C::Side]).update_columns(now).to_owned();
        let row = rows::side_row(it, event.side, standing);
        partnership_side::Entity::insert(row.into_active_model())
            .on_conflict(on_conflict)
            .exec_without_returning(tx.connection())
            .await?;
    }
    let id = event.id.into();
    tx.record(Change { kind: "partnership_event", id, before: None, after: Some(event) }).await
}

pub async fn record_form_change(tx: &Tx, it: &FormChange) -> Result<()> {
    let row = partnership_form_change::Model {
        id: it.id.into(),
        partnership_id: it.partnership_id.into(),
        from_form: it.from.to_string(),
        to_form: it.to.to_string(),
        effective_on: it.effective_on,
        agreement_id: it.agreement_id.map(Uuid::from),
        side: it.side.into(),
        recorded_at: it.recorded_at,
    };
    partnership_form_change::Entity::insert(row.into_active_model())
        .exec_without_returning(tx.connection())
        .await?;
    let id = it.id.into();
    tx.record(Change { kind: "partnership_form_change", id, before: None, after: Some(it) }).await
}
