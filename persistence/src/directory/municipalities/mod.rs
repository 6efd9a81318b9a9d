//! Municipalities: places that partner, learn and host.

mod found_by;
mod rows;
mod succession;

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use kernel::directory::geo::{Near, chord_of_km};
use kernel::directory::municipality::{Level, MunicipalityFilter, MunicipalitySort, SizeClass};
use kernel::directory::place::PlaceStatus;
use kernel::{Choice, Municipality, Order, PlaceId, PlaceKind, Point};
use sea_orm::sea_query::{Condition, Expr, ExprTrait, OnConflict};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, FromQueryResult, IntoActiveModel, Iterable,
    QueryFilter, QueryOrder, QuerySelect, Select,
};
use uuid::Uuid;

pub(crate) use self::found_by::all_words;
pub use self::found_by::{by_codes, by_ids, by_names};
use self::found_by::{forget, forget_all, index};
use self::rows::{BATCH, Stored, all, municipality, only_municipalities, row};
pub use self::succession::{followers, reschedule};
use super::search;
use crate::directory::places::with_code;
use crate::entity::{place, place_label};
use crate::error::OrNotFound;
use crate::listing::{KeyKind, Led, SortKey, country_values, slice_sorted};
use crate::platform::audit::Change;
use crate::rows::Written;
use crate::{Listing, Reader, Result, Slice, Tx};

/// What the audit record calls a municipality.
const SUBJECT: &str = "municipality";

pub async fn show(db: &impl Reader, id: PlaceId, now: DateTime<Utc>) -> Result<Municipality> {
    find(db, id, now).await?.or_not_found(SUBJECT)
}

pub async fn find(
    db: &impl Reader,
    id: PlaceId,
    now: DateTime<Utc>,
) -> Result<Option<Municipality>> {
    static BY_ID: Written = Written::new();
    let db = db.connection();
    let select = || only_municipalities().filter(place::Column::Id.eq(Uuid::nil()));
    let values = [PlaceKind::Municipality.to_string().into(), Uuid::from(id).into()];
    let row = Stored::find_by_statement(BY_ID.with(db, select, values)).one(db).await?;
    row.map(|row| municipality(row, now)).transpose()
}

/// Loads a municipality and holds it.
pub async fn lock(tx: &Tx, id: PlaceId, now: DateTime<Utc>) -> Result<Municipality> {
    // Acts of its partnerships may refer to it meanwhile.
    let select = only_municipalities()
        .filter(place::Column::Id.eq(Uuid::from(id)))
        .lock(sea_orm::sea_query::LockType::NoKeyUpdate);
    let row = select.into_model::<Stored>().one(tx.connection()).await?;
    municipality(row.or_not_found(SUBJECT)?, now)
}

/// How many of these municipalities exist.
pub async fn known(db: &impl Reader, ids: &[PlaceId]) -> Result<usize> {
    if ids.is_empty() {
        return Ok(0);
    }
    let rows: Vec<Uuid> = only_municipalities()
        .select_only()
        .column(place::Column::Id)
        .filter(place::Column::Id.is_in(ids.iter().copied().map(Uuid::from)))
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(rows.len())
}

pub async fn list(
    db: &impl Reader,
    filter: &MunicipalityFilter,
    listing: &Listing,
    now: DateTime<Utc>,
) -> Result<Slice<Municipality>> {
    use place_label::Column as L;
    let select = narrow(only_municipalities(), filter);
    let mut led =
        Led::new(select, place::Column::Id, filter.q.is_some()).among(filter.id.iter().copied());
    for (kind, labels) in
        [("theme", &filter.theme), ("asset", &filter.asset), ("profile_tag", &filter.profile_tag)]
    {
        if !labels.is_empty() {
            let (held, kind) =
                ((place_label::Entity, L::PlaceId), Condition::all().add(L::Kind.eq(kind)));
            led = led.through(held, L::Label, labels.iter().map(Choice::as_str), kind);
        }
    }
    let own = |it: place::Column| Expr::col((place::Entity, it));
    led = led
        .having(own(place::Column::Level), filter.level.iter().map(Level::to_string))
        .having(size_class(), filter.size_class.iter().map(SizeClass::to_string))
        .having(own(place::Column::Country), country_values(&filter.country))
        .having(own(place::Column::Status), filter.status.iter().map(PlaceStatus::to_string))
        .having(own(place::Column::OpenToNew), filter.open_to_new);
    let mut keys = Vec::new();
    if filter.updated_since.is_some() {
        keys = vec![by_change()];
    }
    if let Some(words) = &filter.q {
        let closeness;
        (led.select, closeness) =
            search::matching(led.select, search::Kind::Place, words, place::Column::Id);
        keys = vec![closeness, by_population(Order::Desc)];
    }
    if let Some(Near(center)) = filter.near {
        let chord = chord_to(center);
        let radius = filter.radius_km.map_or(0.0, f64::from);
        let (south, north) = center.latitudes_within(radius);
        if let Some((west, east)) = center.longitudes_within(radius) {
            led.select = led.select.filter(place::Column::Lon.between(west, east));
        }
        led.select = led
            .select
            .filter(place::Column::Lat.between(south, north))
            .filter(chord.clone().lte(chord_of_km(radius)));
        keys = vec![SortKey { expr: chord, kind: KeyKind::Real, order: Order::Asc }];
    }
    let order = filter.order.unwrap_or(Order::Asc);
    match filter.sort {
        Some(MunicipalitySort::Name) => {
            keys = vec![SortKey {
                expr: Expr::col((place::Entity, place::Column::NameKey)),
                kind: KeyKind::Text,
                order,
            }];
        }
        Some(MunicipalitySort::Population) => keys = vec![by_population(order)],
        Some(MunicipalitySort::CreatedAt) => {
            keys = vec![SortKey {
                expr: own(place::Column::CreatedAt),
                kind: KeyKind::Instant,
                order,
            }];
        }
        None => {}
    }
    let (select, sorted) = led.sorted(keys);
    slice_sorted(db, select, sorted, place::Column::Id, listing, |row| municipality(row, now)).await
}

fn by_change() -> SortKey {
    let expr = Expr::col((place::Entity, place::Column::UpdatedAt));
    SortKey { expr, kind: KeyKind::Instant, order: Order::Asc }
}

/// The size class as an expression that is indexed.
fn size_class() -> Expr {
    let mut classes: Vec<_> = SizeClass::all().collect();
    classes.sort_by_key(|it| std::cmp::Reverse(it.bounds()));
    let cases = classes
        .iter()
        .map(|it| format!(" when \"place\".\"inhabitants\" >= {} then '{it}'", it.bounds().0));
    Expr::cust(format!("case{} end", cases.collect::<String>()))
}

/// Unknown populations come before the empty places; the expression is indexed.
fn by_population(order: Order) -> SortKey {
    SortKey {
        expr: Expr::cust("coalesce(\"place\".\"inhabitants\", -1)"),
        kind: KeyKind::Whole,
        order,
    }
}

/// The squared chord from a place to the point.
fn chord_to(center: Point) -> Expr {
    let squared = |column: place::Column, at: f64| {
        let apart = || Expr::col((place::Entity, column)).sub(at);
        apart().mul(apart())
    };
    let [x, y, z] = center.on_unit_sphere();
    squared(place::Column::X, x).add(squared(place::Column::Y, y)).add(squared(place::Column::Z, z))
}

fn narrow(mut select: Select<place::Entity>, filter: &MunicipalityFilter) -> Select<place::Entity> {
    if let Some(parent) = filter.parent_id {
        select = select.filter(place::Column::ParentId.eq(Uuid::from(parent)));
    }
    if let Some(identifier) = &filter.identifier {
        select = with_code(select, identifier);
    }
    if let Some(since) = filter.updated_since {
        select = select.filter(place::Column::UpdatedAt.gte(since));
    }
    select
}

pub async fn insert(tx: &Tx, it: &Municipality) -> Result<()> {
    insert_all(tx, std::slice::from_ref(it), None).await
}

/// Adds many at once, from a source if they were imported.
pub async fn insert_all(tx: &Tx, them: &[Municipality], source: Option<&str>) -> Result<()> {
    for batch in them.chunks(BATCH) {
        let rows = batch.iter().map(|it| row(it, source).into_active_model());
        place::Entity::insert_many(rows).exec_without_returning(tx.connection()).await?;
    }
    index(tx, them).await?;
    for batch in them.chunks(BATCH) {
        tx.record_all(batch.iter().map(added)).await?;
    }
    Ok(())
}

fn added(it: &Municipality) -> Change<'_, Municipality> {
    Change { kind: SUBJECT, id: it.id.into(), before: None, after: Some(it) }
}

/// Replaces a municipality that this transaction holds.
pub async fn update(tx: &Tx, before: &Municipality, after: &Municipality) -> Result<()> {
    let mut changed = row(after, None).into_active_model().reset_all();
    changed.source = sea_orm::ActiveValue::NotSet;
    changed.valid_from = sea_orm::ActiveValue::NotSet;
    changed.update_without_returning(tx.connection()).await?;
    forget(tx, after.id).await?;
    index(tx, std::slice::from_ref(after)).await?;
    if after.status != before.status {
        succession::follow(tx, after).await?;
    }
    if let Some(end) =
        after.announced_end.as_ref().filter(|_| after.announced_end != before.announced_end)
    {
        succession::await_day(tx, after.id, end).await?;
    }
    tx.record(Change {
        kind: SUBJECT,
        id: after.id.into(),
        before: Some(before),
        after: Some(after),
    })
    .await
}

/// Loads municipalities and holds them, in one order for all, so that two transactions never wait for each other.
pub async fn lock_all(
    tx: &Tx,
    ids: &BTreeSet<PlaceId>,
    now: DateTime<Utc>,
) -> Result<Vec<Municipality>> {
    let mut held = Vec::with_capacity(ids.len());
    for batch in ids.iter().copied().map(Uuid::from).collect::<Vec<_>>().chunks(BATCH) {
        let select = only_municipalities()
            .filter(place::Column::Id.is_in(batch.iter().copied()))
            .order_by_asc(place::Column::Id)
            .lock_exclusive();
        held.extend(all(tx, select, now).await?);
    }
    Ok(held)
}

/// Replaces the profiles of many that this transaction holds, before and after; none of them ends.
pub async fn update_all(tx: &Tx, them: &[(Municipality, Municipality)]) -> Result<()> {
    for batch in them.chunks(BATCH) {
        let rows = batch.iter().map(|(_, after)| row(after, None).into_active_model());
        place::Entity::insert_many(rows)
            .on_conflict(replacing_the_profile())
            .exec_without_returning(tx.connection())
            .await?;
        forget_all(tx, batch.iter().map(|(_, after)| after.id.into())).await?;
        let after: Vec<_> = batch.iter().map(|(_, after)| after.clone()).collect();
        index(tx, &after).await?;
        tx.record_all(batch.iter().map(|(before, after)| Change {
            kind: SUBJECT,
            id: after.id.into(),
            before: Some(before),
            after: Some(after),
        }))
        .await?;
    }
    Ok(())
}

/// An insert of rows that exist already is an update of all of them in one statement, on both databases.
fn replacing_the_profile() -> OnConflict {
    use place::Column as C;
    let kept =
        |column: &C| !matches!(column, C::Id | C::Kind | C::Source | C::ValidFrom | C::CreatedAt);
    OnConflict::column(C::Id).update_columns(C::iter().filter(kept)).to_owned()
}

/// Whether the directory has no municipality yet.
pub async fn is_empty(db: &impl Reader) -> Result<bool> {
    let any: Option<Uuid> = only_municipalities()
        .select_only()
        .column(place::Column::Id)
        .limit(1)
        .into_tuple()
        .one(db.connection())
        .await?;
    Ok(any.is_none())
}
