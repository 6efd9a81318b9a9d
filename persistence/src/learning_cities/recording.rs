//! Recording, one figure or a thousand: series are found or made and held, then what was said of them last is read.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use ::learning_cities::Period;
use ::learning_cities::indicator::IndicatorId;
use ::learning_cities::names::IndicatorCode;
use ::learning_cities::observation::Revision;
use ::learning_cities::series::{Series, SeriesId, SeriesKey};
use kernel::PlaceId;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ColumnTrait, EntityTrait, IntoActiveModel, JoinType, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::observations::{read_part, read_revision, revision_row, to_series};
use crate::entity::{observation, series};
use crate::error::read;
use crate::platform::audit::Change;
use crate::{Reader, Result, Tx};

/// Rows of one insert of observations; SQLite takes 32,766 parameters, and each row has 22.
const BATCH: usize = 1_000;
/// Values of one `in (…)`.
const ASKED: usize = 5_000;

/// What a series is about, before it has an identifier.
pub type Subject = (IndicatorId, PlaceId, SeriesKey);

/// Finds or makes series and holds them, in one order for all, so that what is said of each is said one after another.
///
/// `known` are the codes of the indicators.
pub async fn hold(
    tx: &Tx,
    subjects: &BTreeSet<Subject>,
    known: &BTreeMap<IndicatorId, IndicatorCode>,
) -> Result<HashMap<Subject, Series>> {
    let mut held = found(tx, subjects, known).await?;
    let missing: Vec<_> = subjects.iter().filter(|it| !held.contains_key(*it)).collect();
    if missing.is_empty() {
        return Ok(held);
    }
    let now = tx.author().at;
    for batch in missing.chunks(BATCH) {
        let rows = batch.iter().map(|(indicator, place, part)| {
            series::Model {
                id: SeriesId::new(now).into(),
                indicator_id: (*indicator).into(),
                place_id: (*place).into(),
                part: part.to_string(),
            }
            .into_active_model()
        });
        series::Entity::insert_many(rows)
            .on_conflict(OnConflict::new().do_nothing().to_owned())
            .exec_without_returning(tx.connection())
            .await?;
    }
    let missing: BTreeSet<Subject> = missing.into_iter().cloned().collect();
    held.extend(found(tx, &missing, known).await?);
    Ok(held)
}

async fn found(
    tx: &Tx,
    subjects: &BTreeSet<Subject>,
    known: &BTreeMap<IndicatorId, IndicatorCode>,
) -> Result<HashMap<Subject, Series>> {
    use series::Column as C;
    let mut held = HashMap::with_capacity(subjects.len());
    let indicators: BTreeSet<Uuid> = subjects.iter().map(|it| it.0.into()).collect();
    let places: BTreeSet<Uuid> = subjects.iter().map(|it| it.1.into()).collect();
    let parts: BTreeSet<String> = subjects.iter().map(|it| it.2.to_string()).collect();
    for places in places.into_iter().collect::<Vec<_>>().chunks(ASKED) {
        let rows = series::Entity::find()
            .filter(C::IndicatorId.is_in(indicators.iter().copied()))
            .filter(C::PlaceId.is_in(places.iter().copied()))
            .filter(C::Part.is_in(parts.iter()))
            .order_by_asc(C::Id)
            .lock_exclusive()
            .all(tx.connection())
            .await?;
        for row in rows {
            let indicator = IndicatorId::from(row.indicator_id);
            let Some(code) = known.get(&indicator) else { continue };
            let (place_id, dimensions) = (row.place_id.into(), read_part(&row.part)?);
            let subject = (indicator, place_id, dimensions.clone());
            if subjects.contains(&subject) {
                let indicator_code = code.clone();
                held.insert(
                    subject,
                    Series { id: row.id.into(), indicator_code, place_id, dimensions },
                );
            }
        }
    }
    Ok(held)
}

/// What was said last of series that this transaction holds, for these periods.
pub async fn latest(
    tx: &Tx,
    series: &BTreeMap<SeriesId, Series>,
    periods: &BTreeSet<Period>,
) -> Result<HashMap<(SeriesId, Period), Revision>> {
    use observation::Column as C;
    let mut latest = HashMap::new();
    let ids: Vec<Uuid> = series.keys().copied().map(Uuid::from).collect();
    for ids in ids.chunks(ASKED) {
        let rows = observation::Entity::find()
            .filter(C::SeriesId.is_in(ids.iter().copied()))
            .filter(C::Period.is_in(periods.iter().map(Period::to_string)))
            .filter(C::SupersededAt.is_null())
            .all(tx.connection())
            .await?;
        for row in rows {
            if let Some(of) = series.get(&row.series_id.into()) {
                let revision = read_revision(row, of.clone())?;
                latest.insert((of.id, revision.period), revision);
            }
        }
    }
    Ok(latest)
}

/// The greatest version of a definition that what was said last follows: of each series, and of all of an indicator.
#[derive(Debug, Default)]
pub struct Followed {
    pub by_series: HashMap<SeriesId, u32>,
    pub by_indicator: HashMap<IndicatorId, u32>,
}

/// Which versions these series and indicators follow.
pub async fn followed(
    tx: &Tx,
    series: &BTreeSet<SeriesId>,
    indicators: &BTreeSet<IndicatorId>,
) -> Result<Followed> {
    use observation::Column as C;
    let mut followed = Followed::default();
    if series.is_empty() {
        return Ok(followed);
    }
    let latest = || {
        let select = observation::Entity::find().select_only();
        select.filter(C::SupersededAt.is_null())
    };
    let version = |it: i32| read("observation.indicator_version", it);
    let ids: Vec<Uuid> = series.iter().copied().map(Uuid::from).collect();
    for ids in ids.chunks(ASKED) {
        let select = latest().column(C::SeriesId).filter(C::SeriesId.is_in(ids.iter().copied()));
        let select = select.column_as(C::IndicatorVersion.max(), "version").group_by(C::SeriesId);
        for (id, last) in select.into_tuple::<(Uuid, i32)>().all(tx.connection()).await? {
            followed.by_series.insert(id.into(), version(last)?);
        }
    }
    let of = series::Column::IndicatorId;
    let select = latest().column(of).join(JoinType::InnerJoin, to_series());
    let select = select.filter(of.is_in(indicators.iter().copied().map(Uuid::from)));
    let select = select.column_as(C::IndicatorVersion.max(), "version").group_by(of);
    for (id, last) in select.into_tuple::<(Uuid, i32)>().all(tx.connection()).await? {
        followed.by_indicator.insert(id.into(), version(last)?);
    }
    Ok(followed)
}

/// Adds a revision, and closes the one before it; the audit record has both.
pub async fn insert(tx: &Tx, before: Option<&Revision>, it: &Revision) -> Result<()> {
    let pairs = [(before.cloned(), it.clone())];
    insert_all(tx, &pairs).await?;
    tx.record(Change { kind: "observation", id: it.id.into(), before, after: Some(it) }).await
}

/// Adds revisions, each with the one before it as closed.
///
/// An import writes no entries of the audit record beside them: a revision is never overwritten, and says itself who
/// recorded it, when, and in the course of which import.
pub async fn insert_all(tx: &Tx, them: &[(Option<Revision>, Revision)]) -> Result<()> {
    close(tx, them.iter().filter_map(|(before, _)| before.as_ref())).await?;
    for batch in them.chunks(BATCH) {
        let rows = batch.iter().map(|(_, it)| revision_row(it).into_active_model());
        observation::Entity::insert_many(rows).exec_without_returning(tx.connection()).await?;
    }
    Ok(())
}

/// Writes down since when revisions are not the latest any more; those that were closed at one instant, at once. What
/// is released at once takes the place of what was in force.
async fn close(tx: &Tx, them: impl Iterator<Item = &Revision>) -> Result<()> {
    use observation::Column as C;
    let mut by_instant: BTreeMap<_, Vec<Uuid>> = BTreeMap::new();
    for it in them {
        by_instant.entry(it.superseded_at).or_default().push(it.id.into());
    }
    for (at, ids) in by_instant {
        for ids in ids.chunks(ASKED) {
            observation::Entity::update_many()
                .col_expr(C::SupersededAt, Expr::value(at))
                .filter(C::Id.is_in(ids.iter().copied()))
                .exec(tx.connection())
                .await?;
        }
    }
    Ok(())
}

/// Takes these series and periods out of force, because something else is published in their place.
pub async fn outdate(tx: &Tx, them: &BTreeSet<(SeriesId, Period)>) -> Result<()> {
    use observation::Column as C;
    let them: Vec<_> = them.iter().collect();
    for batch in them.chunks(ASKED) {
        let series: BTreeSet<Uuid> = batch.iter().map(|(series, _)| (*series).into()).collect();
        let periods: BTreeSet<String> = batch.iter().map(|(_, it)| it.to_string()).collect();
        // Read first: an update takes the exact pairs only.
        let rows: Vec<(Uuid, Uuid, String)> = observation::Entity::find()
            .select_only()
            .columns([C::Id, C::SeriesId, C::Period])
            .filter(C::SeriesId.is_in(series))
            .filter(C::Period.is_in(periods))
            .filter(C::InForce.eq(true))
            .into_tuple()
            .all(tx.connection())
            .await?;
        let wanted: BTreeSet<(Uuid, String)> =
            batch.iter().map(|(series, period)| ((*series).into(), period.to_string())).collect();
        let ids: Vec<Uuid> = rows
            .into_iter()
            .filter_map(|(id, series, period)| wanted.contains(&(series, period)).then_some(id))
            .collect();
        for ids in ids.chunks(ASKED) {
            observation::Entity::update_many()
                .col_expr(C::InForce, Expr::value(false))
                .filter(C::Id.is_in(ids.iter().copied()))
                .exec(tx.connection())
                .await?;
        }
    }
    Ok(())
}
