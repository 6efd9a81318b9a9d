//! Those who are told instead of guests whom an organisation has registered, and what it has registered.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use conferences::guest::{MEDIATES, Mediation};
use conferences::registration::{
    OwnRegistrationFilter, Registration, RegistrationId, RegistrationStatus,
};
use kernel::access::{Email, Held, Role};
use kernel::{AccountId, Language, OrganisationId};
use people::message::Suppression;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, JoinType, Order, Query, SelectStatement};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryResult, QuerySelect};
use uuid::Uuid;

use super::registrations::read_row;
use crate::entity::{account, account_role, mail_suppression, organisation, person, registration};
use crate::error::{read, read_opt};
use crate::listing::{Led, slice_sorted};
use crate::{Listing, Reader, Result, Slice};

/// Whoever is told of what an organisation has registered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mediator {
    pub account_id: AccountId,
    pub email: Email,
    /// In which they are written to; none until they have said.
    pub language: Option<Language>,
    /// Whether messages reach them: the server of the address has not said that it does not know it.
    pub is_reached_by_mail: bool,
}

/// Of each of these registrations whoever is told of it, if somebody mediates: who has registered the guest, as long as they
/// hold the role for that, else who holds it longest. Two statements, and none where nobody mediates.
pub async fn of(
    db: &impl Reader,
    registrations: impl IntoIterator<Item = &Registration>,
    today: NaiveDate,
) -> Result<BTreeMap<RegistrationId, Mediator>> {
    let mediated = registrations.into_iter().filter_map(|it| Some((it.id, it.mediation?)));
    let mediated: Vec<_> = mediated.collect();
    let bodies: BTreeSet<Uuid> = mediated.iter().map(|(_, it)| it.organisation_id.into()).collect();
    if bodies.is_empty() {
        return Ok(BTreeMap::new());
    }
    let held = where_roles_count(db, bodies).await?;
    let mut acting: BTreeMap<Uuid, Vec<Mediator>> = BTreeMap::new();
    let db = db.connection();
    let asked = asked(held.iter().map(|(_, on)| *on).collect(), today);
    for row in db.query_all_raw(db.get_database_backend().build(&asked)).await? {
        let on: Uuid = row.try_get_by_index(0)?;
        let is_active: bool = row.try_get_by_index(5)?;
        for (body, _) in held.iter().filter(|(_, it)| is_active && *it == on) {
            acting.entry(*body).or_default().push(read_mediator(&row)?);
        }
    }
    let told = |(id, it): (RegistrationId, Mediation)| {
        let all = acting.get(&it.organisation_id.into())?;
        let own = all.iter().find(|one| one.account_id == it.account_id);
        Some((id, own.or(all.first())?.clone()))
    };
    Ok(mediated.into_iter().filter_map(told).collect())
}

/// Organisations, each with all bodies a role at which is one there: itself and its parent.
async fn where_roles_count(db: &impl Reader, bodies: BTreeSet<Uuid>) -> Result<Vec<(Uuid, Uuid)>> {
    use organisation::Column as O;
    let rows: Vec<(Uuid, Option<Uuid>, Option<Uuid>)> = organisation::Entity::find()
        .select_only()
        .columns([O::Id, O::ParentOrganisationId, O::ParentMunicipalityId])
        .filter(O::Id.is_in(bodies))
        .into_tuple()
        .all(db.connection())
        .await?;
    let counts = |(id, one, other): (Uuid, Option<Uuid>, Option<Uuid>)| {
        [Some(id), one, other].into_iter().flatten().map(move |on| (id, on))
    };
    Ok(rows.into_iter().flat_map(counts).collect())
}

/// Who holds a role at these bodies with which they may act, since longest first. Whether the account is active is looked at
/// afterwards: by an index of that all accounts were read.
fn asked(on: BTreeSet<Uuid>, today: NaiveDate) -> SelectStatement {
    use account_role::Column as R;
    let [r, a, p] = ["r", "a", "p"].map(Alias::new);
    let role = |it: R| Expr::col((r.clone(), it));
    let its_account = Expr::col((a.clone(), account::Column::Id)).equals((r.clone(), R::AccountId));
    let its_person =
        Expr::col((p.clone(), person::Column::AccountId)).equals((a.clone(), account::Column::Id));
    let roles = Role::all().filter(|it| *it <= MEDIATES).map(|it| it.to_string());
    let kinds = [Held::Organisation, Held::Municipality].map(|it| it.to_string());
    Query::select()
        .column((r.clone(), R::OnId))
        .column((a.clone(), account::Column::Id))
        .column((a.clone(), account::Column::Email))
        .column((p.clone(), person::Column::Language))
        .expr(Expr::exists(refused(Expr::col((a.clone(), account::Column::Email)))))
        .column((a.clone(), account::Column::Active))
        .from_as(account_role::Entity, r.clone())
        .join_as(JoinType::InnerJoin, account::Entity, a.clone(), its_account)
        .join_as(JoinType::LeftJoin, person::Entity, p.clone(), its_person)
        .and_where(role(R::OnKind).is_in(kinds))
        .and_where(role(R::OnId).is_in(on))
        .and_where(role(R::Role).is_in(roles))
        .and_where(role(R::Until).is_null().or(role(R::Until).gte(today)))
        .order_by((r.clone(), R::GrantedAt), Order::Asc)
        .order_by((r.clone(), R::AccountId), Order::Asc)
        .to_owned()
}

/// That servers of mail know no such address.
pub(super) fn refused(address_key: impl Into<Expr>) -> SelectStatement {
    use mail_suppression::Column as C;
    Query::select()
        .expr(Expr::value(1))
        .from(mail_suppression::Entity)
        .and_where(Expr::col((mail_suppression::Entity, C::AddressKey)).eq(address_key.into()))
        .and_where(C::Reason.eq(Suppression::Refused.to_string()))
        .to_owned()
}

fn read_mediator(row: &QueryResult) -> Result<Mediator> {
    let account: Uuid = row.try_get_by_index(1)?;
    let language: Option<String> = row.try_get_by_index(3)?;
    let refused: bool = row.try_get_by_index(4)?;
    Ok(Mediator {
        account_id: account.into(),
        email: read("account.email", row.try_get_by_index::<String>(2)?)?,
        language: read_opt("person.language", language.as_deref())?,
        is_reached_by_mail: !refused,
    })
}

/// What was registered in the name of an organisation, at all conferences.
pub async fn list(
    db: &impl Reader,
    of: OrganisationId,
    filter: &OwnRegistrationFilter,
    listing: &Listing,
) -> Result<Slice<Registration>> {
    use registration::Column as C;
    let OwnRegistrationFilter { conference_id, status } = filter;
    let theirs = C::MediatorOrganisationId.eq(Uuid::from(of));
    let select = registration::Entity::find().filter(theirs);
    let own = |it: C| Expr::col((registration::Entity, it));
    let led = Led::new(select, C::Id, false)
        .having(own(C::ConferenceId), conference_id.iter().copied().map(Uuid::from))
        .having(own(C::Status), status.iter().map(RegistrationStatus::to_string));
    let (select, sorted) = led.sorted(Vec::new());
    slice_sorted(db, select, sorted, C::Id, listing, read_row).await
}
