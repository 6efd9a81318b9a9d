//! Guests: who they are, how they are reached, and those who have yet to confirm their address.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use conferences::ConferenceId;
use conferences::guest::{Guest, SignUp};
use conferences::registration::{Registration, RegistrationStatus};
use kernel::PersonId;
use kernel::access::Email;
use people::message::MessageKind;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Func, JoinType, Order, Query, SelectStatement};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QueryResult, QuerySelect,
};
use uuid::Uuid;

use super::mediators::{self, refused};
use super::registrations;
use crate::entity::{account, person, person_address, registration, sign_up};
use crate::error::{read, read_opt};
use crate::platform::audit::Change;
use crate::platform::outbox;
use crate::{Reader, Result, Tx};

/// So many persons are asked for in one statement.
const ASKED_AT_ONCE: usize = 10_000;

/// Who these persons are to a conference.
pub async fn of(
    db: &impl Reader,
    persons: &BTreeSet<PersonId>,
) -> Result<BTreeMap<PersonId, Guest>> {
    let ids: Vec<Uuid> = persons.iter().copied().map(Uuid::from).collect();
    let mut guests: BTreeMap<PersonId, Guest> = BTreeMap::new();
    for some in ids.chunks(ASKED_AT_ONCE) {
        let db = db.connection();
        for row in db.query_all_raw(db.get_database_backend().build(&asked(some))).await? {
            let id: Uuid = row.try_get_by_index(0)?;
            let read = read_guest(&row)?;
            // Of several ways the first counts.
            let guest = guests.entry(id.into()).or_insert_with(|| read.clone());
            if guest.email.is_none() {
                (guest.is_reached_by_mail, guest.email) = (read.is_reached_by_mail, read.email);
            }
            guest.phone = guest.phone.take().or(read.phone);
        }
    }
    Ok(guests)
}

/// Whether somebody has an address of mail.
pub async fn has_address(db: &impl Reader, id: PersonId) -> Result<bool> {
    let guest = of(db, &BTreeSet::from([id])).await?.remove(&id);
    Ok(guest.is_some_and(|it| it.email.is_some()))
}

/// Of persons: their identifier, name and language, the address of their account, the one that was confirmed, the telephone,
/// and whether the address is refused.
fn asked(ids: &[Uuid]) -> SelectStatement {
    let [p, a, reached] = ["p", "a", "r"].map(Alias::new);
    let col = |table: &Alias, column: &'static str| Expr::col((table.clone(), Alias::new(column)));
    let its_account = col(&a, "id").equals((p.clone(), person::Column::AccountId));
    let its_address = col(&reached, "person_id").equals((p.clone(), person::Column::Id));
    let by_age = col(&reached, "id");
    let key = Func::coalesce([col(&a, "email"), col(&reached, "address_key")]);
    Query::select()
        .columns(["id", "display_name", "language"].map(|it| (p.clone(), Alias::new(it))))
        .column((a.clone(), account::Column::Email))
        .column((reached.clone(), person_address::Column::Email))
        .column((reached.clone(), person_address::Column::Phone))
        .expr(Expr::exists(refused(key)))
        .from_as(person::Entity, p.clone())
        .join_as(JoinType::LeftJoin, account::Entity, a, its_account)
        .join_as(JoinType::LeftJoin, person_address::Entity, reached, its_address)
        .and_where(col(&p, "id").is_in(ids.iter().copied()))
        .order_by_expr(by_age, Order::Asc)
        .to_owned()
}

fn read_guest(row: &QueryResult) -> Result<Guest> {
    let own: Option<String> = row.try_get_by_index(3)?;
    let confirmed: Option<String> = row.try_get_by_index(4)?;
    let email = read_opt("person_address.email", own.or(confirmed))?;
    let refused: bool = row.try_get_by_index(6)?;
    let language: Option<String> = row.try_get_by_index(2)?;
    Ok(Guest {
        is_reached_by_mail: email.is_some() && !refused,
        name: read("person.display_name", row.try_get_by_index::<String>(1)?)?,
        email,
        phone: read_opt("person_address.phone", row.try_get_by_index::<Option<String>>(5)?)?,
        language: read_opt("person.language", language.as_deref())?,
    })
}

/// Registrations with who comes: one who has no address is reached by whoever mediates.
pub async fn named(
    db: &impl Reader,
    found: Vec<Registration>,
    today: NaiveDate,
) -> Result<Vec<Registration>> {
    let guests = of(db, &found.iter().map(|it| it.person_id).collect()).await?;
    let mediators = mediators::of(db, &found, today).await?;
    let with = |it: Registration| {
        let mut guest = guests.get(&it.person_id).cloned();
        if let Some(guest) = guest.as_mut().filter(|it| it.email.is_none()) {
            guest.is_reached_by_mail =
                mediators.get(&it.id).is_some_and(|it| it.is_reached_by_mail);
        }
        Registration { guest, ..it }
    };
    Ok(found.into_iter().map(with).collect())
}

/// Forgets all that waits for an address at a conference, and the secrets with which it could be confirmed.
pub async fn forget(tx: &Tx, of: ConferenceId, address: &Email) -> Result<()> {
    use sign_up::Column as C;
    let theirs = C::ConferenceId.eq(Uuid::from(of)).and(C::AddressKey.eq(address.key()));
    forget_those(tx, theirs).await
}

/// Forgets what nobody has confirmed.
pub async fn forget_expired(tx: &Tx) -> Result<()> {
    forget_those(tx, sign_up::Column::MadeAt.lte(tx.author().at - SignUp::LASTS)).await
}

/// What is more waits for the next sweep.
const MOST_AT_ONCE: u64 = 10_000;

async fn forget_those(tx: &Tx, which: Expr) -> Result<()> {
    let ids: Vec<Uuid> = sign_up::Entity::find()
        .select_only()
        .column(sign_up::Column::Id)
        .filter(which)
        .order_by_asc(sign_up::Column::Id)
        .limit(MOST_AT_ONCE)
        .into_tuple()
        .all(tx.connection())
        .await?;
    outbox::forget_about(tx, MessageKind::SignUp, &ids).await?;
    sign_up::Entity::delete_many()
        .filter(sign_up::Column::Id.is_in(ids))
        .exec(tx.connection())
        .await?;
    Ok(())
}

/// The registration of a person for a conference that is not over.
pub async fn live(
    db: &impl Reader,
    of: ConferenceId,
    person: PersonId,
) -> Result<Option<Registration>> {
    let all = registrations::all_of_person(db, of, person).await?;
    Ok(all.into_iter().find(|it| it.status.is_live()))
}

/// The conferences for which a person has registrations, in the order in which they are held.
pub async fn conferences_of(db: &impl Reader, person: PersonId) -> Result<BTreeSet<Uuid>> {
    use registration::Column as C;
    let ids: Vec<Uuid> = registration::Entity::find()
        .select_only()
        .column(C::ConferenceId)
        .distinct()
        .filter(C::AccountId.eq(Uuid::from(person)))
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(ids.into_iter().collect())
}

/// Whether two persons both have a registration for one conference that is not over: then they are not made one, since it is
/// for a host to say which seat is given back.
pub async fn are_both_expected(db: &impl Reader, one: PersonId, other: PersonId) -> Result<bool> {
    use registration::Column as C;
    let live: Vec<_> = RegistrationStatus::live().map(|it| it.to_string()).collect();
    let conferences: Vec<Uuid> = registration::Entity::find()
        .select_only()
        .column(C::ConferenceId)
        .filter(C::AccountId.is_in([one, other].map(Uuid::from)))
        .filter(C::Status.is_in(live))
        .into_tuple()
        .all(db.connection())
        .await?;
    let distinct: BTreeSet<_> = conferences.iter().collect();
    Ok(distinct.len() < conferences.len())
}

/// Passes the registrations of a person who goes to the one who stays, at conferences that are held.
pub async fn pass_on(tx: &Tx, from: PersonId, into: PersonId) -> Result<()> {
    use registration::Column as C;
    let theirs = || C::AccountId.eq(Uuid::from(from));
    let rows = registration::Entity::find().filter(theirs()).all(tx.connection()).await?;
    registration::Entity::update_many()
        .col_expr(C::AccountId, Expr::value(Uuid::from(into)))
        .col_expr(C::Version, Expr::col(C::Version).add(1))
        .col_expr(C::UpdatedAt, Expr::value(tx.author().at))
        .filter(theirs())
        .exec(tx.connection())
        .await?;
    for row in rows {
        let before = registrations::read_row(row)?.for_the_record();
        let after = Registration { person_id: into, version: before.version + 1, ..before.clone() };
        let (kind, id) = (registrations::SUBJECT, before.id.into());
        tx.record(Change { kind, id, before: Some(&before), after: Some(&after) }).await?;
    }
    Ok(())
}
