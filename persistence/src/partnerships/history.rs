//! A partnership with all that was ever done in it, and the timeline that tells of it.

use chrono::NaiveDate;
use kernel::access::{Grants, Role};
use partnerships::episode::Episode;
use partnerships::form::{FormChange, FormConfirmation};
use partnerships::history::History;
use partnerships::status::CitizenTrack;
use partnerships::transition::{RecordedEvent, Retraction};
use partnerships::{AgreementId, FormChangeId, Partnership, PartnershipId, SideEventId};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
};
use uuid::Uuid;

use super::visible::seen_by;
use super::{agreements, claims, resolutions, rows, timeline, write};
use crate::entity::{
    partnership_event as event, partnership_form_change as form_change,
    partnership_form_confirmation as form_confirmation, partnership_retraction as retraction,
};
use crate::error::{OrNotFound, read};
use crate::listing::slice;
use crate::platform::audit::Change;
use crate::{Listing, Reader, Result, Slice, Tx};

/// Everything about a partnership, as of today.
pub async fn show(
    db: &impl Reader,
    id: PartnershipId,
    today: NaiveDate,
    to: &Grants,
) -> Result<History> {
    let partnership = super::show(db, id, to).await?;
    load(db, partnership, today).await
}

/// The same, and holds it: one act at a time, whichever side does it.
pub async fn lock(tx: &Tx, id: PartnershipId, to: &Grants) -> Result<History> {
    let partnership = super::lock(tx, id, to).await?;
    load(tx, partnership, tx.author().at.date_naive()).await
}

/// The same among the episodes of its pair, whose towns are held first, as when one is proposed: nobody opens another
/// meanwhile.
pub async fn lock_among_episodes(
    tx: &Tx,
    id: PartnershipId,
    to: &Grants,
) -> Result<(History, Vec<Episode>)> {
    super::hold_towns(tx, super::show(tx, id, to).await?.towns()).await?;
    let history = lock(tx, id, to).await?;
    let episodes = super::episodes(tx, &history.partnership.pair_key()).await?;
    Ok((history, episodes))
}

/// That of the partnership which an agreement is of.
pub async fn lock_of_agreement(tx: &Tx, id: AgreementId, to: &Grants) -> Result<History> {
    lock(tx, agreements::partnership_of(tx, id, to).await?, to).await
}

/// That of the partnership which is to take another form.
pub async fn partnership_of_form_change(
    db: &impl Reader,
    id: FormChangeId,
    to: &Grants,
) -> Result<PartnershipId> {
    let seen = form_change::Column::PartnershipId.in_subquery(seen_by(to));
    let row = form_change::Entity::find_by_id(id).filter(seen).one(db.connection()).await?;
    row.map(|it| it.partnership_id.into()).or_not_found("change of form")
}

async fn load(db: &impl Reader, partnership: Partnership, today: NaiveDate) -> Result<History> {
    let id = partnership.id;
    Ok(History {
        events: events(db, id).await?,
        form_changes: form_changes(db, id).await?,
        resolutions: resolutions::all(db, id).await?,
        agreements: agreements::all(db, id, today).await?,
        claims: claims::all(db, id).await?,
        partnership,
    })
}

pub async fn list_events(
    db: &impl Reader,
    of: PartnershipId,
    listing: &Listing,
    to: &Grants,
) -> Result<Slice<RecordedEvent>> {
    let select = event::Entity::find().filter(event::Column::PartnershipId.eq(Uuid::from(of)));
    let mut found = slice(db, select, Vec::new(), event::Column::Id, listing, rows::event).await?;
    take_back(db, &mut found.items).await?;
    Ok(found.map(|it| shown(it, to)))
}

pub async fn show_event(db: &impl Reader, id: SideEventId, to: &Grants) -> Result<RecordedEvent> {
    find_event(db, id, to).await?.or_not_found("event of a side")
}

pub async fn find_event(
    db: &impl Reader,
    id: SideEventId,
    to: &Grants,
) -> Result<Option<RecordedEvent>> {
    let seen = event::Column::PartnershipId.in_subquery(seen_by(to));
    let row = event::Entity::find_by_id(id).filter(seen).one(db.connection()).await?;
    let mut them = Vec::from_iter(row.map(rows::event).transpose()?);
    take_back(db, &mut them).await?;
    Ok(them.pop().map(|it| shown(it, to)))
}

/// What is concealed shows to the platform only.
fn shown(it: RecordedEvent, to: &Grants) -> RecordedEvent {
    if to.hold_everywhere(Role::Viewer) { it } else { it.for_all() }
}

pub async fn list_form_changes(
    db: &impl Reader,
    of: PartnershipId,
    listing: &Listing,
) -> Result<Slice<FormChange>> {
    let of = form_change::Column::PartnershipId.eq(Uuid::from(of));
    let id = form_change::Column::Id;
    let select = form_change::Entity::find().filter(of);
    let mut found = slice(db, select, Vec::new(), id, listing, unconfirmed).await?;
    confirm(db, &mut found.items).await?;
    Ok(found)
}

pub async fn show_form_change(
    db: &impl Reader,
    id: FormChangeId,
    to: &Grants,
) -> Result<FormChange> {
    let seen = form_change::Column::PartnershipId.in_subquery(seen_by(to));
    let row = form_change::Entity::find_by_id(id).filter(seen).one(db.connection()).await?;
    let mut them = Vec::from_iter(row.map(unconfirmed).transpose()?);
    confirm(db, &mut them).await?;
    them.pop().or_not_found("change of form")
}

async fn events(db: &impl Reader, of: PartnershipId) -> Result<Vec<RecordedEvent>> {
    let rows = event::Entity::find()
        .filter(event::Column::PartnershipId.eq(Uuid::from(of)))
        .order_by_asc(event::Column::Id)
        .all(db.connection())
        .await?;
    let mut them: Vec<_> = rows.into_iter().map(rows::event).collect::<Result<_>>()?;
    take_back(db, &mut them).await?;
    Ok(them)
}

/// Marks those that their sides have taken back.
async fn take_back(db: &impl Reader, them: &mut [RecordedEvent]) -> Result<()> {
    if them.is_empty() {
        return Ok(());
    }
    let ids = them.iter().map(|it| Uuid::from(it.id));
    let of = retraction::Column::EventId.is_in(ids);
    for row in retraction::Entity::find().filter(of).all(db.connection()).await? {
        if let Some(it) = them.iter_mut().find(|it| Uuid::from(it.id) == row.event_id) {
            let reason = read("partnership_retraction.reason", row.reason)?;
            let reason = Some(reason);
            it.retraction = Some(Retraction { reason, retracted_at: row.retracted_at });
        }
    }
    Ok(())
}

/// Notes that a side has taken back an event. What the event rested on carries another one.
async fn retract(tx: &Tx, before: &RecordedEvent, after: &RecordedEvent) -> Result<()> {
    let Some(why) = &after.retraction else { return Ok(()) };
    let row = retraction::Model {
        event_id: after.id.into(),
        resolution_id: before.resolution_id.map(Uuid::from),
        reason: why.reason.as_ref().map(ToString::to_string).unwrap_or_default(),
        retracted_at: why.retracted_at,
    };
    retraction::Entity::insert(row.into_active_model())
        .exec_without_returning(tx.connection())
        .await?;
    event::Entity::update_many()
        .col_expr(event::Column::ResolutionId, Expr::value(None::<Uuid>))
        .filter(event::Column::Id.eq(Uuid::from(after.id)))
        .exec(tx.connection())
        .await?;
    let (kind, id) = ("partnership_event", after.id.into());
    tx.record(Change { kind, id, before: Some(before), after: Some(after) }).await
}

async fn conceal(tx: &Tx, before: &RecordedEvent, after: &RecordedEvent) -> Result<()> {
    event::Entity::update_many()
        .col_expr(event::Column::Concealed, Expr::value(after.concealed))
        .filter(event::Column::Id.eq(Uuid::from(after.id)))
        .exec(tx.connection())
        .await?;
    let (kind, id) = ("partnership_event", after.id.into());
    tx.record(Change { kind, id, before: Some(before), after: Some(after) }).await
}

async fn form_changes(db: &impl Reader, of: PartnershipId) -> Result<Vec<FormChange>> {
    let rows = form_change::Entity::find()
        .filter(form_change::Column::PartnershipId.eq(Uuid::from(of)))
        .order_by_asc(form_change::Column::Id)
        .all(db.connection())
        .await?;
    let mut them: Vec<_> = rows.into_iter().map(unconfirmed).collect::<Result<_>>()?;
    confirm(db, &mut them).await?;
    Ok(them)
}

/// A change of form without what the other sides say of it.
#[expect(clippy::needless_pass_by_value, reason = "lists read row by row")]
fn unconfirmed(row: form_change::Model) -> Result<FormChange> {
    Ok(FormChange {
        id: row.id.into(),
        partnership_id: row.partnership_id.into(),
        from: read("partnership_form_change.from_form", row.from_form.as_str())?,
        to: read("partnership_form_change.to_form", row.to_form.as_str())?,
        effective_on: row.effective_on,
        agreement_id: row.agreement_id.map(Into::into),
        side: rows::side(row.side)?,
        settled: row.settled,
        confirmations: Vec::new(),
        recorded_at: row.recorded_at,
    })
}

async fn confirm(db: &impl Reader, them: &mut [FormChange]) -> Result<()> {
    if them.is_empty() {
        return Ok(());
    }
    let ids = them.iter().map(|it| Uuid::from(it.id));
    let rows = form_confirmation::Entity::find()
        .filter(form_confirmation::Column::FormChangeId.is_in(ids))
        .order_by_asc(form_confirmation::Column::Id)
        .all(db.connection())
        .await?;
    for row in rows {
        if let Some(it) = them.iter_mut().find(|it| Uuid::from(it.id) == row.form_change_id) {
            let (confirmed_on, recorded_at) = (row.confirmed_on, row.recorded_at);
            let side = rows::side(row.side)?;
            it.confirmations.push(FormConfirmation { side, confirmed_on, recorded_at });
        }
    }
    Ok(())
}

/// Adds a partnership with what was done in it so far.
pub async fn insert(tx: &Tx, it: &History) -> Result<()> {
    write::insert(tx, &it.partnership).await?;
    let mut bare = History::of(it.partnership.clone());
    for side in &mut bare.partnership.sides {
        side.standing = None;
        side.citizen_track = CitizenTrack::Open;
    }
    acts(tx, &bare, it).await?;
    timeline::add(tx, it.told()).await
}

/// Stores what has been done since, and what follows from it, of a partnership that this transaction holds.
pub async fn store(tx: &Tx, before: &History, after: &History) -> Result<()> {
    if before.partnership != after.partnership {
        write::update(tx, &before.partnership, &after.partnership).await?;
    }
    acts(tx, before, after).await?;
    timeline::tell(tx, after.partnership.id, &after.told()).await
}

async fn acts(tx: &Tx, before: &History, after: &History) -> Result<()> {
    for (at, it) in after.resolutions.iter().enumerate() {
        match before.resolutions.get(at) {
            None => resolutions::insert(tx, it).await?,
            Some(old) if (&old.vote, &old.correction) != (&it.vote, &it.correction) => {
                resolutions::update(tx, old, it).await?;
            }
            Some(_) => {}
        }
    }
    for (at, it) in after.events.iter().enumerate() {
        match before.events.get(at) {
            None => write::record_event(tx, it).await?,
            Some(old) if old.concealed != it.concealed => conceal(tx, old, it).await?,
            Some(old) if old != it => retract(tx, old, it).await?,
            Some(_) => {}
        }
    }
    for gone in before.agreements.iter().filter(|it| after.agreement(it.id).is_none()) {
        agreements::delete(tx, gone).await?;
    }
    write::stand(tx, &before.partnership, &after.partnership).await?;
    for it in &after.agreements {
        match before.agreement(it.id) {
            None => agreements::insert(tx, it).await?,
            Some(old) if old != it => agreements::update(tx, old, it).await?,
            Some(_) => {}
        }
    }
    for (at, it) in after.form_changes.iter().enumerate() {
        match before.form_changes.get(at) {
            None => insert_form_change(tx, it).await?,
            Some(old) if old != it => update_form_change(tx, old, it).await?,
            Some(_) => {}
        }
    }
    for (at, it) in after.claims.iter().enumerate() {
        match before.claims.get(at) {
            None => claims::insert(tx, it).await?,
            Some(old) if old != it => claims::update(tx, old, it).await?,
            Some(_) => {}
        }
    }
    Ok(())
}

/// What the audit record calls a change of form.
const FORM_CHANGE: &str = "partnership_form_change";

fn form_change_row(it: &FormChange) -> form_change::Model {
    form_change::Model {
        id: it.id.into(),
        partnership_id: it.partnership_id.into(),
        from_form: it.from.to_string(),
        to_form: it.to.to_string(),
        effective_on: it.effective_on,
        agreement_id: it.agreement_id.map(Uuid::from),
        side: it.side.into(),
        settled: it.settled,
        recorded_at: it.recorded_at,
    }
}

async fn insert_form_change(tx: &Tx, it: &FormChange) -> Result<()> {
    let row = form_change_row(it).into_active_model();
    form_change::Entity::insert(row).exec_without_returning(tx.connection()).await?;
    tx.record(Change { kind: FORM_CHANGE, id: it.id.into(), before: None, after: Some(it) }).await
}

async fn update_form_change(tx: &Tx, before: &FormChange, after: &FormChange) -> Result<()> {
    let db = tx.connection();
    let row = form_change_row(after).into_active_model().reset_all();
    row.update_without_returning(db).await?;
    for it in after.confirmations.iter().skip(before.confirmations.len()) {
        let row = form_confirmation::Model {
            id: partnerships::SideEventId::new(it.recorded_at).into(),
            form_change_id: after.id.into(),
            side: it.side.into(),
            confirmed_on: it.confirmed_on,
            recorded_at: it.recorded_at,
        };
        form_confirmation::Entity::insert(row.into_active_model())
            .exec_without_returning(db)
            .await?;
    }
    let id = after.id.into();
    tx.record(Change { kind: FORM_CHANGE, id, before: Some(before), after: Some(after) }).await
}
