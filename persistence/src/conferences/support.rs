//! What guests need to take part. No part of it is in the audit record.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use conferences::ConferenceId;
use conferences::care::SupportRequest;
use conferences::conference::ConferenceStatus;
use conferences::registration::{Registration, RegistrationId, RegistrationStatus};
use conferences::support::SupportNeeds;
use sea_orm::sea_query::{ExprTrait, OnConflict, Query};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect,
};
use uuid::Uuid;

use super::{guests, registrations};
use crate::entity::{conference, registration, support_need};
use crate::error::{OrNotFound, json, read_json};
use crate::listing::slice;
use crate::{Listing, Reader, Result, Slice, Tx};

/// So many are written in one statement.
const AT_ONCE: usize = 1_000;

/// What the guest of a registration needs; nothing, where nothing was said.
pub async fn of(db: &impl Reader, id: RegistrationId) -> Result<SupportNeeds> {
    let row = support_need::Entity::find_by_id(id).one(db.connection()).await?;
    let needs = row.map(|it| read_json("support_need.needs", &it.needs)).transpose()?;
    Ok(needs.unwrap_or_default())
}

/// Writes down what the guests of these registrations need, if they need anything.
pub async fn put(
    tx: &Tx,
    of: ConferenceId,
    all: impl IntoIterator<Item = (RegistrationId, &SupportNeeds)>,
) -> Result<()> {
    use support_need::Column as C;
    let some: Vec<_> = all.into_iter().filter(|(_, it)| !it.are_none()).collect();
    let row = |(id, needs): &(RegistrationId, &SupportNeeds)| support_need::ActiveModel {
        registration_id: Set((*id).into()),
        conference_id: Set(of.into()),
        needs: Set(json(needs)),
        updated_at: Set(tx.author().at),
    };
    for some in some.chunks(AT_ONCE) {
        let anew = OnConflict::column(C::RegistrationId)
            .update_columns([C::Needs, C::UpdatedAt])
            .to_owned();
        support_need::Entity::insert_many(some.iter().map(row))
            .on_conflict(anew)
            .exec_without_returning(tx.connection())
            .await?;
    }
    Ok(())
}

/// Forgets what the guests of these registrations need.
pub async fn forget(tx: &Tx, ids: impl IntoIterator<Item = RegistrationId>) -> Result<()> {
    let ids: Vec<Uuid> = ids.into_iter().map(Into::into).collect();
    if ids.is_empty() {
        return Ok(());
    }
    let theirs = support_need::Column::RegistrationId.is_in(ids);
    support_need::Entity::delete_many().filter(theirs).exec(tx.connection()).await?;
    Ok(())
}

/// The guests of a conference who need something.
pub async fn list(
    db: &impl Reader,
    id: ConferenceId,
    today: NaiveDate,
    listing: &Listing,
) -> Result<Slice<SupportRequest>> {
    use support_need::Column as C;
    let select = support_need::Entity::find().filter(C::ConferenceId.eq(Uuid::from(id)));
    let found: Slice<support_need::Model> =
        slice(db, select, Vec::new(), C::RegistrationId, listing, Ok).await?;
    let ids: Vec<RegistrationId> = found.items.iter().map(|it| it.registration_id.into()).collect();
    let theirs = guests::named(db, registrations::all_of(db, &ids).await?, today).await?;
    let theirs: BTreeMap<_, _> = theirs.into_iter().map(|it| (it.id, it)).collect();
    found.try_map(|it| {
        let of: &Registration =
            theirs.get(&it.registration_id.into()).or_not_found(registrations::SUBJECT)?;
        Ok(SupportRequest {
            registration_id: of.id,
            conference_id: of.conference_id,
            guest: of.guest.clone(),
            status: of.status,
            mode: of.participation.mode,
            needs: read_json("support_need.needs", &it.needs)?,
            updated_at: it.updated_at,
        })
    })
}

/// All that is needed at a conference, and of how many registrations that are not over.
pub async fn all(db: &impl Reader, id: ConferenceId) -> Result<(Vec<SupportNeeds>, u64)> {
    let needs: Vec<String> = support_need::Entity::find()
        .select_only()
        .column(support_need::Column::Needs)
        .filter(support_need::Column::ConferenceId.eq(Uuid::from(id)))
        .into_tuple()
        .all(db.connection())
        .await?;
    let needs = needs.iter().map(|it| read_json("support_need.needs", it));
    let live = RegistrationStatus::live().map(|it| it.to_string());
    let registrations = registration::Entity::find()
        .filter(registration::Column::ConferenceId.eq(Uuid::from(id)))
        .filter(registration::Column::Status.is_in(live))
        .count(db.connection())
        .await?;
    Ok((needs.collect::<Result<_>>()?, registrations))
}

/// Forgets what was needed at conferences that have long been over, or were called off.
pub async fn forget_past(tx: &Tx) -> Result<()> {
    use conference::Column as C;
    let day = (tx.author().at - SupportNeeds::KEPT).date_naive();
    let over = Query::select()
        .column(C::Id)
        .from(conference::Entity)
        .and_where(C::LastOn.lt(day).or(C::Status.eq(ConferenceStatus::Cancelled.to_string())))
        .to_owned();
    let theirs = support_need::Column::ConferenceId.in_subquery(over);
    support_need::Entity::delete_many().filter(theirs).exec(tx.connection()).await?;
    Ok(())
}
