//! What municipalities are found by: their codes, their labels, the words of their names.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use kernel::directory::found_by::words_of;
use kernel::directory::place::PlaceIdentifiers;
use kernel::directory::search::cut;
use kernel::{Municipality, MunicipalityProfile, PlaceId};
use sea_orm::sea_query::{Condition, ExprTrait, Query};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::rows::{BATCH, all, only_municipalities};
use crate::directory::search;
use crate::entity::{place, place_code, place_label, search_word};
use crate::{Reader, Result, Tx};

/// Values that are asked for at once; SQLite takes 32,766 parameters.
const AT_ONCE: usize = 10_000;

/// Writes what municipalities are found and filtered by.
pub(super) async fn index(tx: &Tx, them: &[Municipality]) -> Result<()> {
    let db = tx.connection();
    let codes: Vec<_> = them.iter().flat_map(codes).collect();
    for batch in codes.chunks(BATCH) {
        let rows = batch.iter().map(|row| row.clone().into_active_model());
        place_code::Entity::insert_many(rows).exec_without_returning(db).await?;
    }
    let labels: Vec<_> = them.iter().flat_map(labels).collect();
    for batch in labels.chunks(BATCH) {
        let rows = batch.iter().map(|row| row.clone().into_active_model());
        place_label::Entity::insert_many(rows).exec_without_returning(db).await?;
    }
    search::index(tx, search::Kind::Place, &them.iter().map(words).collect::<Vec<_>>()).await
}

fn words(it: &Municipality) -> (Uuid, BTreeSet<String>) {
    (it.id.into(), words_of(&it.profile))
}

/// What every municipality is found by.
pub(crate) async fn all_words(db: &impl Reader) -> Result<Vec<(Uuid, BTreeSet<String>)>> {
    let them = all(db, only_municipalities(), DateTime::UNIX_EPOCH).await?;
    Ok(them.iter().map(words).collect())
}

pub(super) async fn forget(tx: &Tx, id: PlaceId) -> Result<()> {
    forget_all(tx, [id.into()]).await
}

pub(super) async fn forget_all(tx: &Tx, ids: impl IntoIterator<Item = Uuid>) -> Result<()> {
    let (db, ids) = (tx.connection(), ids.into_iter().collect::<Vec<_>>());
    let of = place_code::Column::PlaceId.is_in(ids.iter().copied());
    place_code::Entity::delete_many().filter(of).exec(db).await?;
    let of = place_label::Column::PlaceId.is_in(ids.iter().copied());
    place_label::Entity::delete_many().filter(of).exec(db).await?;
    search::forget(tx, ids).await
}

fn codes(it: &Municipality) -> Vec<place_code::Model> {
    let code = |(scheme, code): (&str, &str)| place_code::Model {
        scheme: scheme.to_owned(),
        code: code.to_owned(),
        place_id: it.id.into(),
    };
    it.profile.identifiers.unique().map(code).collect()
}

fn labels(it: &Municipality) -> Vec<place_label::Model> {
    let MunicipalityProfile { themes, assets, profile_tags, .. } = &it.profile;
    [("theme", themes), ("asset", assets), ("profile_tag", profile_tags)]
        .into_iter()
        .flat_map(|(kind, labels)| labels.iter().map(move |label| (kind, label)))
        .map(|(kind, label)| place_label::Model {
            kind: kind.to_owned(),
            label: label.to_string(),
            place_id: it.id.into(),
        })
        .collect()
}

/// Municipalities an imported row may mean: those with one of the codes.
pub async fn by_codes(
    db: &impl Reader,
    codes: &[PlaceIdentifiers],
    now: DateTime<Utc>,
) -> Result<Vec<Municipality>> {
    let mut by_scheme = BTreeMap::<&str, BTreeSet<&str>>::new();
    for (scheme, code) in codes.iter().flat_map(PlaceIdentifiers::unique) {
        by_scheme.entry(scheme).or_default().insert(code);
    }
    if by_scheme.is_empty() {
        return Ok(Vec::new());
    }
    let any = by_scheme.into_iter().fold(Condition::any(), |any, (scheme, codes)| {
        any.add(place_code::Column::Scheme.eq(scheme).and(place_code::Column::Code.is_in(codes)))
    });
    let holders = Query::select()
        .column(place_code::Column::PlaceId)
        .from(place_code::Entity)
        .cond_where(any)
        .to_owned();
    all(db, only_municipalities().filter(place::Column::Id.in_subquery(holders)), now).await
}

/// Municipalities an imported row may mean: those that follow another.
pub async fn by_ids(
    db: &impl Reader,
    ids: &BTreeSet<PlaceId>,
    now: DateTime<Utc>,
) -> Result<Vec<Municipality>> {
    let ids: Vec<_> = ids.iter().copied().map(Uuid::from).collect();
    let mut them = Vec::with_capacity(ids.len());
    for ids in ids.chunks(AT_ONCE) {
        let select = only_municipalities().filter(place::Column::Id.is_in(ids.iter().copied()));
        them.extend(all(db, select, now).await?);
    }
    Ok(them)
}

/// Municipalities an imported row may mean: those that go by one of the names, in any spelling and any country.
pub async fn by_names(
    db: &impl Reader,
    name_keys: &BTreeSet<String>,
    now: DateTime<Utc>,
) -> Result<Vec<Municipality>> {
    if name_keys.is_empty() {
        return Ok(Vec::new());
    }
    // Two questions: of one, SQLite would walk through all municipalities.
    let spelled: Vec<Uuid> = search_word::Entity::find()
        .select_only()
        .distinct()
        .column(search_word::Column::SubjectId)
        .filter(search::of_kinds(&[search::Kind::Place]))
        .filter(search_word::Column::Word.is_in(name_keys.iter().map(|key| cut(key))))
        .into_tuple()
        .all(db.connection())
        .await?;
    by_ids(db, &spelled.into_iter().map(PlaceId::from).collect(), now).await
}
