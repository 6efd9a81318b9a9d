//! Organisations of the directory.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use kernel::directory::body::OneBody;
use kernel::directory::organisation::{OrganisationFilter, OrganisationKind, Verification};
use kernel::directory::search::{index_words, name_key};
use kernel::{Choice, Freshness, Organisation, OrganisationId, OrganisationProfile, PlaceId};
use sea_orm::sea_query::{Condition, Expr, ExprTrait, LockType};
use sea_orm::{
    ActiveModelTrait, ActiveValue, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::search;
use crate::entity::{organisation, organisation_code, organisation_theme};
use crate::error::{OrNotFound, json, read, read_json, read_opt};
use crate::listing::{KeyKind, Led, SortKey, slice_sorted};
use crate::platform::audit::Change;
use crate::{Listing, Reader, Result, Slice, Tx};

/// What the audit record calls an organisation.
const SUBJECT: &str = "organisation";

pub async fn show(
    db: &impl Reader,
    id: OrganisationId,
    now: DateTime<Utc>,
) -> Result<Organisation> {
    let row = organisation::Entity::find_by_id(id).one(db.connection()).await?;
    read_row(row.or_not_found(SUBJECT)?, now)
}

pub async fn is_empty(db: &impl Reader) -> Result<bool> {
    Ok(organisation::Entity::find().one(db.connection()).await?.is_none())
}

/// Loads an organisation and holds it.
pub async fn lock(tx: &Tx, id: OrganisationId, now: DateTime<Utc>) -> Result<Organisation> {
    find_and_lock(tx, id, now).await?.or_not_found(SUBJECT)
}

/// The same, if there is one.
pub async fn find_and_lock(
    tx: &Tx,
    id: OrganisationId,
    now: DateTime<Utc>,
) -> Result<Option<Organisation>> {
    let row = organisation::Entity::find_by_id(id).lock_exclusive().one(tx.connection()).await?;
    row.map(|row| read_row(row, now)).transpose()
}

pub async fn list(
    db: &impl Reader,
    filter: &OrganisationFilter,
    listing: &Listing,
    now: DateTime<Utc>,
) -> Result<Slice<Organisation>> {
    use organisation::Column as C;
    let OrganisationFilter {
        id,
        q,
        kind,
        theme,
        seat_municipality_id,
        verification,
        accepting_requests,
        parent_id,
        merged,
        updated_since,
    } = filter;
    let mut select = organisation::Entity::find();
    if let Some(seat) = seat_municipality_id {
        select = select.filter(C::SeatMunicipalityId.eq(Uuid::from(*seat)));
    }
    if let Some(since) = updated_since {
        select = select.filter(C::UpdatedAt.gte(*since));
    }
    if let Some(parent) = parent_id {
        let of = Condition::any();
        select = select.filter(
            of.add(C::ParentMunicipalityId.eq(*parent)).add(C::ParentOrganisationId.eq(*parent)),
        );
    }
    if *merged != Some(true) && id.is_empty() {
        select = select.filter(C::MergedIntoId.is_null());
    }
    let mut led = Led::new(select, C::Id, q.is_some()).among(id.iter().copied());
    if !theme.is_empty() {
        use organisation_theme::Column as T;
        let held = (organisation_theme::Entity, T::OrganisationId);
        led = led.through(held, T::Theme, theme.iter().map(Choice::as_str), Condition::all());
    }
    let own = |it: C| Expr::col((organisation::Entity, it));
    led = led
        .having(own(C::Kind), kind.iter().map(OrganisationKind::to_string))
        .having(own(C::Verification), verification.iter().map(Verification::to_string))
        .having(own(C::AcceptingRequests), *accepting_requests);
    let mut keys = Vec::new();
    if updated_since.is_some() {
        let expr = Expr::col((organisation::Entity, C::UpdatedAt));
        keys.push(SortKey { expr, kind: KeyKind::Instant, order: kernel::Order::Asc });
    }
    if let Some(words) = q {
        let closeness;
        (led.select, closeness) =
            search::matching(led.select, search::Kind::Organisation, words, C::Id);
        keys = vec![closeness];
    }
    let (select, sorted) = led.sorted(keys);
    slice_sorted(db, select, sorted, C::Id, listing, |row| read_row(row, now)).await
}

/// Whether there are departments of it.
pub async fn has_departments(db: &impl Reader, id: OrganisationId) -> Result<bool> {
    let departments = organisation::Entity::find()
        .filter(organisation::Column::ParentOrganisationId.eq(Uuid::from(id)));
    Ok(departments.one(db.connection()).await?.is_some())
}

/// Has the departments of an organisation follow what has become of its verification.
pub async fn follow(tx: &Tx, parent: &Organisation, now: DateTime<Utc>) -> Result<()> {
    use organisation::Column as C;
    let rows = organisation::Entity::find()
        .filter(C::ParentOrganisationId.eq(Uuid::from(parent.id)))
        .filter(C::MergedIntoId.is_null())
        .order_by_asc(C::Id)
        .lock_exclusive()
        .all(tx.connection())
        .await?;
    for row in rows {
        let before = read_row(row, now)?;
        if let Some(after) = before.follow(parent, now) {
            update(tx, &before, &after).await?;
        }
    }
    Ok(())
}

/// Another one of the same name, kind and seat.
pub async fn alike(db: &impl Reader, it: &Organisation) -> Result<Option<OrganisationId>> {
    use organisation::Column as C;
    let OrganisationProfile { name, kind, seat_municipality_id, parent, .. } = &it.profile;
    let same = |column: C, id: Option<Uuid>| id.map_or(column.is_null(), |id| column.eq(id));
    let parent = parent.unwrap_or_default();
    let found: Option<Uuid> = organisation::Entity::find()
        .select_only()
        .column(C::Id)
        .filter(C::NameKey.eq(name_key(name.as_str())))
        .filter(C::Kind.eq(kind.to_string()))
        .filter(same(C::SeatMunicipalityId, seat_municipality_id.map(Uuid::from)))
        .filter(same(C::ParentMunicipalityId, parent.municipality_id.map(Uuid::from)))
        .filter(same(C::ParentOrganisationId, parent.organisation_id.map(Uuid::from)))
        .filter(C::MergedIntoId.is_null())
        .filter(C::Id.ne(Uuid::from(it.id)))
        .into_tuple()
        .one(db.connection())
        .await?;
    Ok(found.map(OrganisationId::from))
}

/// Whoever is about to name organisations holds them, so that none becomes part of another meanwhile.
const STAYS: LockType = LockType::KeyShare;

/// How many of these organisations exist, and have not become part of others.
pub async fn known(db: &impl Reader, ids: &[OrganisationId]) -> Result<usize> {
    if ids.is_empty() {
        return Ok(0);
    }
    let rows: Vec<Uuid> = organisation::Entity::find()
        .select_only()
        .column(organisation::Column::Id)
        .filter(organisation::Column::Id.is_in(ids.iter().copied().map(Uuid::from)))
        .filter(organisation::Column::MergedIntoId.is_null())
        .lock(STAYS)
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(rows.len())
}

/// Of these organisations those that exist, and where each has its seat.
pub async fn seats(
    db: &impl Reader,
    ids: &[OrganisationId],
) -> Result<BTreeMap<OrganisationId, Option<PlaceId>>> {
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows: Vec<(Uuid, Option<Uuid>)> = organisation::Entity::find()
        .select_only()
        .columns([organisation::Column::Id, organisation::Column::SeatMunicipalityId])
        .filter(organisation::Column::Id.is_in(ids.iter().copied().map(Uuid::from)))
        .filter(organisation::Column::MergedIntoId.is_null())
        .lock(STAYS)
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(rows.into_iter().map(|(id, seat)| (id.into(), seat.map(Into::into))).collect())
}

/// How these are called.
pub async fn names(
    db: &impl Reader,
    ids: impl IntoIterator<Item = OrganisationId>,
) -> Result<BTreeMap<OrganisationId, String>> {
    let ids: Vec<Uuid> = ids.into_iter().map(Into::into).collect();
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows: Vec<(Uuid, String)> = organisation::Entity::find()
        .select_only()
        .columns([organisation::Column::Id, organisation::Column::Name])
        .filter(organisation::Column::Id.is_in(ids))
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(rows.into_iter().map(|(id, name)| (id.into(), name)).collect())
}

/// What kind of organisation it is, if there is one.
pub async fn kind(db: &impl Reader, id: OrganisationId) -> Result<Option<OrganisationKind>> {
    let kind: Option<String> = organisation::Entity::find_by_id(id)
        .select_only()
        .column(organisation::Column::Kind)
        .into_tuple()
        .one(db.connection())
        .await?;
    read_opt("organisation.kind", kind.as_deref())
}

/// Which of them the network has not verified, or does not know.
pub async fn unverified(db: &impl Reader, ids: &[OrganisationId]) -> Result<Vec<OrganisationId>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let verified: Vec<Uuid> = organisation::Entity::find()
        .select_only()
        .column(organisation::Column::Id)
        .filter(organisation::Column::Id.is_in(ids.iter().copied().map(Uuid::from)))
        .filter(organisation::Column::Verification.eq(Verification::Verified.to_string()))
        .filter(organisation::Column::MergedIntoId.is_null())
        .lock(STAYS)
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(ids.iter().copied().filter(|it| !verified.contains(&Uuid::from(*it))).collect())
}

/// Takes from those who have not been verified the codes that a verified organisation says are its own.
pub async fn claim_codes(tx: &Tx, owner: &Organisation, now: DateTime<Utc>) -> Result<()> {
    use organisation_code::Column as C;
    let mut same = Condition::any();
    for (scheme, code) in owner.profile.identifiers.unique() {
        same = same.add(C::Scheme.eq(scheme).and(C::Code.eq(code)));
    }
    if same.is_empty() {
        return Ok(());
    }
    let others: Vec<Uuid> = organisation_code::Entity::find()
        .select_only()
        .column(C::OrganisationId)
        .distinct()
        .filter(same)
        .filter(C::OrganisationId.ne(Uuid::from(owner.id)))
        .order_by_asc(C::OrganisationId)
        .into_tuple()
        .all(tx.connection())
        .await?;
    for other in others {
        let before = lock(tx, other.into(), now).await?;
        if let Some(after) = before.give_way(owner, now) {
            update(tx, &before, &after).await?;
        }
    }
    Ok(())
}

pub async fn insert(tx: &Tx, it: &Organisation) -> Result<()> {
    organisation::Entity::insert(row(it).into_active_model())
        .exec_without_returning(tx.connection())
        .await?;
    index(tx, it).await?;
    tx.record(Change { kind: SUBJECT, id: it.id.into(), before: None, after: Some(it) }).await
}

/// Replaces an organisation that this transaction holds.
pub async fn update(tx: &Tx, before: &Organisation, after: &Organisation) -> Result<()> {
    let mut changed = row(after).into_active_model().reset_all();
    if before.profile.identity() == after.profile.identity() && after.merged_into_id.is_none() {
        changed.identity = ActiveValue::NotSet;
    }
    changed.update_without_returning(tx.connection()).await?;
    let (db, id) = (tx.connection(), Uuid::from(after.id));
    organisation_code::Entity::delete_many()
        .filter(organisation_code::Column::OrganisationId.eq(id))
        .exec(db)
        .await?;
    organisation_theme::Entity::delete_many()
        .filter(organisation_theme::Column::OrganisationId.eq(id))
        .exec(db)
        .await?;
    search::forget(tx, [id]).await?;
    if after.merged_into_id.is_none() {
        index(tx, after).await?;
    }
    tx.record(Change { kind: SUBJECT, id, before: Some(before), after: Some(after) }).await
}

/// Writes what an organisation is found and filtered by.
async fn index(tx: &Tx, it: &Organisation) -> Result<()> {
    let organisation_id = Uuid::from(it.id);
    let code = |(scheme, code): (&str, &str)| organisation_code::Model {
        scheme: scheme.to_owned(),
        code: code.to_owned(),
        organisation_id,
    };
    let codes: Vec<_> =
        it.profile.identifiers.unique().map(code).map(IntoActiveModel::into_active_model).collect();
    if !codes.is_empty() {
        organisation_code::Entity::insert_many(codes)
            .exec_without_returning(tx.connection())
            .await?;
    }
    let theme =
        |theme: &Choice| organisation_theme::Model { theme: theme.to_string(), organisation_id };
    let themes: Vec<_> =
        it.profile.focus_themes.iter().map(theme).map(IntoActiveModel::into_active_model).collect();
    if !themes.is_empty() {
        organisation_theme::Entity::insert_many(themes)
            .exec_without_returning(tx.connection())
            .await?;
    }
    search::index(
        tx,
        search::Kind::Organisation,
        &[(organisation_id, index_words(it.profile.spellings()))],
    )
    .await
}

/// What every organisation is found by.
pub(crate) async fn all_words(db: &impl Reader) -> Result<Vec<(Uuid, BTreeSet<String>)>> {
    let standing = organisation::Column::MergedIntoId.is_null();
    let rows = organisation::Entity::find().filter(standing).all(db.connection()).await?;
    let words = |row| {
        let it = read_row(row, DateTime::UNIX_EPOCH)?;
        Ok((it.id.into(), index_words(it.profile.spellings())))
    };
    rows.into_iter().map(words).collect()
}

fn read_row(row: organisation::Model, now: DateTime<Utc>) -> Result<Organisation> {
    let parent = OneBody {
        municipality_id: row.parent_municipality_id.map(Into::into),
        organisation_id: row.parent_organisation_id.map(Into::into),
    };
    Ok(Organisation {
        allowed: Vec::new(),
        id: row.id.into(),
        profile: OrganisationProfile {
            name: read("organisation.name", row.name)?,
            names: read_json("organisation.names", &row.names)?,
            kind: read("organisation.kind", row.kind.as_str())?,
            seat_municipality_id: row.seat_municipality_id.map(PlaceId::from),
            legal_form: read_opt("organisation.legal_form", row.legal_form)?,
            non_profit: row.non_profit,
            sector: read_opt("organisation.sector", row.sector.as_deref())?,
            focus_themes: read_json("organisation.focus_themes", &row.focus_themes)?,
            working_languages: read_json("organisation.working_languages", &row.working_languages)?,
            identifiers: read_json("organisation.identifiers", &row.identifiers)?,
            website: read_opt("organisation.website", row.website)?,
            accepting_requests: row.accepting_requests,
            parent: (parent != OneBody::default()).then_some(parent),
        },
        region_id: row.region_id.map(PlaceId::from),
        merged_into_id: row.merged_into_id.map(OrganisationId::from),
        verification: read("organisation.verification", row.verification.as_str())?,
        verification_reason: read_opt("organisation.verification_reason", row.verification_reason)?,
        assured_at: row.assured_at,
        freshness: Freshness::of(row.assured_at, now),
        version: row.version,
        created_at: row.created_at,
        updated_at: row.updated_at,
    })
}

/// What it is told apart by, in one text.
fn identity(profile: &OrganisationProfile) -> String {
    let (name, kind, seat, parent) = profile.identity();
    let seat = seat.map(|it| it.to_string()).unwrap_or_default();
    let parent = parent.and_then(OneBody::id).map(|it| it.to_string()).unwrap_or_default();
    format!("{}|{kind}|{seat}|{parent}", name_key(name.as_str()))
}

fn row(it: &Organisation) -> organisation::Model {
    let profile = &it.profile;
    let parent = profile.parent.unwrap_or_default();
    organisation::Model {
        id: it.id.into(),
        name: profile.name.to_string(),
        name_key: name_key(profile.name.as_str()),
        names: json(&profile.names),
        kind: profile.kind.to_string(),
        seat_municipality_id: profile.seat_municipality_id.map(Uuid::from),
        legal_form: profile.legal_form.as_ref().map(ToString::to_string),
        non_profit: profile.non_profit,
        sector: profile.sector.map(|it| it.to_string()),
        focus_themes: json(&profile.focus_themes),
        working_languages: json(&profile.working_languages),
        identifiers: json(&profile.identifiers),
        website: profile.website.as_ref().map(ToString::to_string),
        accepting_requests: profile.accepting_requests,
        region_id: it.region_id.map(Uuid::from),
        parent_municipality_id: parent.municipality_id.map(Uuid::from),
        parent_organisation_id: parent.organisation_id.map(Uuid::from),
        merged_into_id: it.merged_into_id.map(Uuid::from),
        identity: it.merged_into_id.is_none().then(|| identity(profile)),
        verification: it.verification.to_string(),
        verification_reason: it.verification_reason.as_ref().map(ToString::to_string),
        assured_at: it.assured_at,
        version: it.version,
        created_at: it.created_at,
        updated_at: it.updated_at,
    }
}
