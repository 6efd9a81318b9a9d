//! Registrations: who takes part, who waits.

use std::collections::{BTreeMap, BTreeSet};

use conferences::ConferenceId;
use conferences::admission::Admission;
use conferences::guest::Mediation;
use conferences::participation::{Mode, Origin, PartySize};
use conferences::pool::{Claim, Counted, Needs, Seats};
use conferences::registration::{
    ConsentedGroups, OwnRegistrationFilter, Registration, RegistrationFilter, RegistrationId,
    RegistrationStatus, Ticket,
};
use kernel::PersonId;
use sea_orm::sea_query::{Expr, ExprTrait, UnionType};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select,
};
use uuid::Uuid;

use super::whole;
use crate::entity::registration;
use crate::error::{OrNotFound, json, read, read_json, read_opt};
use crate::listing::{Led, slice_sorted};
use crate::{Listing, Reader, Result, Slice};

pub(super) const SUBJECT: &str = "registration";
const KIND: &str = "registration.organisation_kind";

pub async fn show(db: &impl Reader, id: RegistrationId) -> Result<Registration> {
    let row = registration::Entity::find_by_id(id).one(db.connection()).await?;
    read_row(row.or_not_found(SUBJECT)?)
}

pub async fn list(
    db: &impl Reader,
    of: ConferenceId,
    filter: &RegistrationFilter,
    listing: &Listing,
) -> Result<Slice<Registration>> {
    use registration::Column as C;
    let RegistrationFilter { status, origin, mode } = filter;
    let select = registration::Entity::find().filter(C::ConferenceId.eq(Uuid::from(of)));
    let own = |it: C| Expr::col((registration::Entity, it));
    let led = Led::new(select, C::Id, false)
        .having(own(C::Status), status.iter().map(RegistrationStatus::to_string))
        .having(own(C::Origin), origin.iter().map(Origin::to_string))
        .having(own(C::Mode), mode.iter().map(Mode::to_string));
    let (select, sorted) = led.sorted(Vec::new());
    slice_sorted(db, select, sorted, C::Id, listing, read_row).await
}

/// The registrations of a person, at all conferences.
pub async fn of_person(
    db: &impl Reader,
    id: PersonId,
    filter: &OwnRegistrationFilter,
    listing: &Listing,
) -> Result<Slice<Registration>> {
    use registration::Column as C;
    let OwnRegistrationFilter { conference_id, status } = filter;
    let select = registration::Entity::find().filter(C::AccountId.eq(Uuid::from(id)));
    let own = |it: C| Expr::col((registration::Entity, it));
    let led = Led::new(select, C::Id, true)
        .having(own(C::ConferenceId), conference_id.iter().copied().map(Uuid::from))
        .having(own(C::Status), status.iter().map(RegistrationStatus::to_string));
    let (select, sorted) = led.sorted(Vec::new());
    slice_sorted(db, select, sorted, C::Id, listing, read_row).await
}

/// The registrations of a conference in these states.
pub async fn in_states(
    db: &impl Reader,
    of: ConferenceId,
    states: &[RegistrationStatus],
) -> Result<Vec<Registration>> {
    use registration::Column as C;
    let rows = registration::Entity::find()
        .filter(C::ConferenceId.eq(Uuid::from(of)))
        .filter(C::Status.is_in(states.iter().map(RegistrationStatus::to_string)))
        .order_by_asc(C::Id)
        .all(db.connection())
        .await?;
    rows.into_iter().map(read_row).collect()
}

/// Those who wait, by priority, then by number: so many of them behind `last`. Left out is who comes alone and draws on
/// one of the `closed` seats.
pub async fn waiting(
    db: &impl Reader,
    of: ConferenceId,
    last: Option<&Registration>,
    closed: &BTreeSet<Counted>,
    most: u64,
) -> Result<Vec<Registration>> {
    use registration::Column as C;
    let mut select = in_queue(of).filter(may_matter(closed));
    if let Some((last, number)) = last.and_then(|it| Some((it, it.waitlist?))) {
        let priority = i16::from(last.priority);
        let behind = C::Priority.eq(priority).and(C::QueueSeq.gt(whole(number.into())));
        select = select.filter(C::Priority.lt(priority).or(behind));
    }
    let rows = select
        .order_by_desc(C::Priority)
        .order_by_asc(C::QueueSeq)
        .limit(most)
        .all(db.connection())
        .await?;
    rows.into_iter().map(read_row).collect()
}

fn in_queue(of: ConferenceId) -> Select<registration::Entity> {
    registration::Entity::find()
        .filter(registration::Column::ConferenceId.eq(Uuid::from(of)))
        .filter(registration::Column::Status.eq(RegistrationStatus::Waitlisted.to_string()))
}

fn may_matter(closed: &BTreeSet<Counted>) -> Condition {
    use registration::Column as C;
    let is_else = |column: C, value: String| column.is_null().or(column.ne(value));
    let open = closed.iter().map(|it| {
        let draws_elsewhere = match it.seats {
            // Everybody draws on it.
            Seats::Total => Expr::value(false),
            Seats::Mode(mode) => C::Mode.ne(mode.to_string()),
            Seats::Origin(origin) => is_else(C::Origin, origin.to_string()),
            Seats::Delegation(partner) => is_else(C::Delegation, partner.to_string()),
            Seats::OrganisationKind(kind) => is_else(C::OrganisationKind, kind.to_string()),
        };
        let reserved_for = it.besides.map(|kind| C::OrganisationKind.eq(kind.to_string()));
        reserved_for.into_iter().fold(draws_elsewhere, Expr::or)
    });
    let open = open.fold(Condition::all(), Condition::add);
    Condition::any().add(C::PartySize.gt(whole(PartySize::ALONE.into()))).add(open)
}

/// State, origin, mode, delegation, kind of organisation, size of the party, priority.
type Wanted = (String, Option<String>, String, Option<String>, Option<String>, i32, i16);

fn wanted(by: Select<registration::Entity>) -> Select<registration::Entity> {
    use registration::Column as C;
    by.select_only()
        .columns([
            C::Status,
            C::Origin,
            C::Mode,
            C::Delegation,
            C::OrganisationKind,
            C::PartySize,
            C::Priority,
        ])
        .distinct()
}

/// What those who wait want of the pools, each kind of claim once; and in which states other than waiting somebody has
/// registrations for the conference already, if that is asked. One statement.
pub(super) async fn claims(
    db: &impl Reader,
    of: ConferenceId,
    guest: Option<PersonId>,
) -> Result<(BTreeSet<Claim>, BTreeSet<RegistrationStatus>)> {
    let mut select = wanted(in_queue(of));
    if let Some(id) = guest {
        let own = wanted(of_guest(of, id)).into_query();
        QueryTrait::query(&mut select).union(UnionType::All, own);
    }
    let rows: Vec<Wanted> = select.into_tuple().all(db.connection()).await?;
    let (mut claims, mut own) = (BTreeSet::new(), BTreeSet::new());
    for row in rows {
        match read("registration.status", row.0.as_str())? {
            RegistrationStatus::Waitlisted => drop(claims.insert(claim(row)?)),
            status => drop(own.insert(status)),
        }
    }
    Ok((claims, own))
}

fn claim((_, origin, mode, delegation, kind, size, priority): Wanted) -> Result<Claim> {
    let delegation = delegation.map(|it| read::<Uuid, _>("registration.delegation", it.as_str()));
    Ok(Claim {
        needs: Needs {
            origin: read("registration.origin", origin.unwrap_or_default().as_str())?,
            mode: read("registration.mode", mode.as_str())?,
            delegation: delegation.transpose()?.map(Into::into),
            organisation_kind: read_opt(KIND, kind.as_deref())?,
        },
        size: read::<u32, i32>("registration.party_size", size)
            .and_then(|it| read("registration.party_size", it))?,
        priority: read("registration.priority", priority)?,
    })
}

/// A number of the queue.
pub(super) fn read_ticket(column: &'static str, raw: i32) -> Result<Ticket> {
    read::<u32, _>(column, raw).and_then(|it| read(column, it))
}

/// These registrations, in the order in which they are named.
pub async fn all_of(db: &impl Reader, ids: &[RegistrationId]) -> Result<Vec<Registration>> {
    let wanted = ids.iter().copied().map(Uuid::from);
    let rows = registration::Entity::find().filter(registration::Column::Id.is_in(wanted));
    let rows = rows.all(db.connection()).await?.into_iter();
    let mut found: BTreeMap<RegistrationId, _> =
        rows.map(|row| Ok((row.id.into(), read_row(row)?))).collect::<Result<_>>()?;
    Ok(ids.iter().filter_map(|it| found.remove(it)).collect())
}

/// All registrations of a person for a conference, over or not.
pub async fn all_of_person(
    db: &impl Reader,
    of: ConferenceId,
    id: PersonId,
) -> Result<Vec<Registration>> {
    let select = of_guest(of, id).order_by_asc(registration::Column::Id);
    select.all(db.connection()).await?.into_iter().map(read_row).collect()
}

fn of_guest(of: ConferenceId, id: PersonId) -> Select<registration::Entity> {
    registration::Entity::find()
        .filter(registration::Column::ConferenceId.eq(Uuid::from(of)))
        .filter(registration::Column::AccountId.eq(Uuid::from(id)))
}

/// Those who hold seats.
pub async fn seated(db: &impl Reader, of: ConferenceId) -> Result<Vec<Registration>> {
    let rows = registration::Entity::find()
        .filter(registration::Column::ConferenceId.eq(Uuid::from(of)))
        .filter(registration::Column::Seated.eq(true))
        .order_by_asc(registration::Column::Id)
        .all(db.connection())
        .await?;
    rows.into_iter().map(read_row).collect()
}

/// How many seats registrations hold, counted one by one.
pub async fn seats_held(db: &impl Reader, of: ConferenceId, by: Counted) -> Result<u32> {
    let seated = seated(db, of).await?;
    let drawing = seated.iter().filter(|it| it.is_counted(by));
    Ok(drawing.map(|it| u32::from(it.participation.size)).sum())
}

pub(super) fn row(it: &Registration, admission: &Admission) -> registration::Model {
    registration::Model {
        id: it.id.into(),
        conference_id: it.conference_id.into(),
        account_id: it.person_id.into(),
        notice_version: it.notice_version.as_ref().map(ToString::to_string),
        mediator_organisation_id: it.mediation.map(|it| it.organisation_id.into()),
        mediator_account_id: it.mediation.map(|it| it.account_id.into()),
        status: it.status.to_string(),
        participation: json(&it.participation),
        mode: it.participation.mode.to_string(),
        origin: it.origin.map(|it| it.to_string()),
        organisation_kind: it.organisation_kind.map(|it| it.to_string()),
        party_size: whole(it.participation.size.into()),
        seated: admission.seats(it.status),
        priority: it.priority.into(),
        groups: it.groups.as_ref().map(|it| json(&it.groups)),
        consented_at: it.groups.as_ref().map(|it| it.consented_at),
        // Numbers are those of the conference; with 0.1.0 they were those of pools.
        queue_pool_id: None,
        queue_seq: it.waitlist.map(|it| whole(it.into())),
        approved: it.approved,
        reason: it.reason.as_ref().map(ToString::to_string),
        delegation: it.participation.delegation.map(|it| it.to_string()),
        overtaken: whole(it.overtaken),
        offered_until: it.offered_until,
        version: it.version,
        created_at: it.created_at,
        updated_at: it.updated_at,
    }
}

pub(super) fn read_row(row: registration::Model) -> Result<Registration> {
    let groups = row.groups.zip(row.consented_at).map(|(groups, consented_at)| {
        let groups = read_json("registration.groups", &groups)?;
        Ok::<_, crate::Error>(ConsentedGroups { groups, consented_at })
    });
    let mediation = row.mediator_organisation_id.zip(row.mediator_account_id);
    let mediation = mediation.map(|(organisation, account)| Mediation {
        organisation_id: organisation.into(),
        account_id: account.into(),
    });
    let waitlist = row.queue_seq.map(|it| read_ticket("registration.queue_seq", it));
    Ok(Registration {
        allowed: Vec::new(),
        id: row.id.into(),
        conference_id: row.conference_id.into(),
        person_id: row.account_id.into(),
        guest: None,
        mediation,
        notice_version: read_opt("registration.notice_version", row.notice_version)?,
        participation: read_json("registration.participation", &row.participation)?,
        groups: groups.transpose()?,
        origin: read_opt("registration.origin", row.origin.as_deref())?,
        organisation_kind: read_opt(KIND, row.organisation_kind.as_deref())?,
        status: read("registration.status", row.status.as_str())?,
        priority: read("registration.priority", row.priority)?,
        waitlist: waitlist.transpose()?,
        approved: row.approved,
        reason: read_opt("registration.reason", row.reason)?,
        overtaken: read("registration.overtaken", row.overtaken)?,
        offered_until: row.offered_until,
        version: row.version,
        created_at: row.created_at,
        updated_at: row.updated_at,
    })
}
