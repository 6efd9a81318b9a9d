//! Who holds a role on what.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use kernel::access::{Grant, Held, Role};
use kernel::{AccountId, OrganisationId};
use people::membership::{Body, Member, Membership};
use sea_orm::sea_query::{
    Alias, Condition, Expr, ExprTrait, JoinType, OnConflict, SelectStatement, UnionType,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, IdenStatic,
    IntoActiveModel, Iterable, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select,
};
use uuid::Uuid;

use super::accounts::{self, its_account_is_active};
use super::{persons, sessions};
use crate::entity::organisation::Column as O;
use crate::entity::{account_role, organisation};
use crate::error::{OrNotFound, read};
use crate::listing::slice;
use crate::platform::audit::Change;
use crate::{Listing, Reader, Result, Slice, Tx};

/// What the audit record calls a role.
const SUBJECT: &str = "account_role";

/// The roles that an active account holds on a day, through a session that has not ended; else none.
pub async fn grants(
    db: &impl Reader,
    id: AccountId,
    session: Option<Uuid>,
    today: NaiveDate,
) -> Result<Vec<Grant>> {
    let mut held = held_on(today)
        .filter(account_role::Column::AccountId.eq(Uuid::from(id)))
        .filter(its_account_is_active(column(account_role::Column::AccountId)));
    if let Some(session) = session {
        held = held.filter(sessions::lives(session));
    }
    let mut all = QuerySelect::query(&mut held).clone();
    for parent in [O::ParentMunicipalityId, O::ParentOrganisationId] {
        all.union(UnionType::All, in_departments(held.clone(), parent));
    }
    let db = db.connection();
    let rows = db.query_all_raw(db.get_database_backend().build(&all)).await?;
    let grant = |row| account_role::Model::from_query_result(row, "")?.try_into();
    rows.iter().map(grant).collect()
}

/// The same roles in the departments of what they are held on.
fn in_departments(held: Select<account_role::Entity>, parent: O) -> SelectStatement {
    use account_role::Column as C;
    let department = Alias::new("department");
    let of = |it: O| Expr::col((department.clone(), it));
    let mut select = held.select_only();
    for it in C::iter() {
        let said = match it {
            C::OnKind => Expr::val(Held::Organisation.to_string()),
            C::OnId => of(O::Id),
            own => Expr::col(column(own)),
        };
        select = select.column_as(said, it.as_str());
    }
    let mut select = QuerySelect::query(&mut select).clone();
    let is_part =
        of(parent).equals((account_role::Entity, C::OnId)).and(of(O::MergedIntoId).is_null());
    select.join_as(JoinType::InnerJoin, organisation::Entity, department, is_part).to_owned()
}

/// All roles of accounts, also of those who are not active, on a day.
pub(super) async fn grants_of(
    db: &impl Reader,
    accounts: &[AccountId],
    today: NaiveDate,
) -> Result<BTreeMap<AccountId, Vec<Grant>>> {
    let mut of = BTreeMap::<AccountId, Vec<Grant>>::new();
    let ids = accounts.iter().copied().map(Uuid::from);
    let select = held_on(today).filter(account_role::Column::AccountId.is_in(ids));
    for row in select.all(db.connection()).await? {
        of.entry(row.account_id.into()).or_default().push(row.try_into()?);
    }
    Ok(of)
}

/// Those of the bodies for which nobody holds a role who could answer for them.
pub async fn spoken_for_by_nobody(
    db: &impl Reader,
    bodies: &[Uuid],
    today: NaiveDate,
) -> Result<Vec<Uuid>> {
    use account_role::Column as C;
    if bodies.is_empty() {
        return Ok(Vec::new());
    }
    let speaks = [Role::Admin, Role::Coordinator].map(|it| it.to_string());
    let held: Vec<Uuid> = held_on(today)
        .select_only()
        .column(C::OnId)
        .filter(C::OnId.is_in(bodies.iter().copied()))
        .filter(C::Role.is_in(speaks))
        .filter(its_account_is_active(column(C::AccountId)))
        .into_tuple()
        .all(db.connection())
        .await?;
    let silent = bodies.iter().copied().filter(|it| !held.contains(it)).collect();
    without_parents_that_speak(db, silent, today).await
}

/// Those of them that are no departments of what somebody answers for.
async fn without_parents_that_speak(
    db: &impl Reader,
    silent: Vec<Uuid>,
    today: NaiveDate,
) -> Result<Vec<Uuid>> {
    if silent.is_empty() {
        return Ok(silent);
    }
    let rows: Vec<(Uuid, Option<Uuid>, Option<Uuid>)> = organisation::Entity::find()
        .select_only()
        .columns([O::Id, O::ParentMunicipalityId, O::ParentOrganisationId])
        .filter(O::Id.is_in(silent.iter().copied()))
        .into_tuple()
        .all(db.connection())
        .await?;
    let parent = |(id, town, body): (Uuid, Option<Uuid>, Option<Uuid>)| Some((id, town.or(body)?));
    let parents: BTreeMap<Uuid, Uuid> = rows.into_iter().filter_map(parent).collect();
    let all: Vec<Uuid> = parents.values().copied().collect();
    let mute = Box::pin(spoken_for_by_nobody(db, &all, today)).await?;
    let is_mute = |it: &Uuid| parents.get(it).is_none_or(|it| mute.contains(it));
    Ok(silent.into_iter().filter(is_mute).collect())
}

/// Passes on the roles that are held on an organisation.
pub async fn pass_on(tx: &Tx, old: OrganisationId, heir: OrganisationId) -> Result<()> {
    use account_role::Column as C;
    let rows = account_role::Entity::find()
        .filter(C::OnId.is_in([Uuid::from(old), Uuid::from(heir)]))
        .order_by_asc(C::AccountId)
        .lock_exclusive()
        .all(tx.connection())
        .await?;
    let held = rows.into_iter().map(Membership::try_from).collect::<Result<Vec<_>>>()?;
    let today = tx.author().at.date_naive();
    let (leaving, there): (Vec<_>, Vec<_>) =
        held.into_iter().partition(|it| it.grant.on_id == Some(old.into()));
    for it in leaving {
        let same = there.iter().find(|other| other.account_id == it.account_id);
        if it.passes_on(same, today) {
            grant(tx, it.account_id, Grant { on_id: Some(heir.into()), ..it.grant }).await?;
        }
        delete(tx, &it).await?;
    }
    Ok(())
}

/// How many roles somebody holds on a day.
pub async fn count_of(db: &impl Reader, account: AccountId, today: NaiveDate) -> Result<u64> {
    let own = account_role::Column::AccountId.eq(Uuid::from(account));
    Ok(held_on(today).filter(own).count(db.connection()).await?)
}

/// Whether somebody administrates the platform.
pub async fn platform_is_administrated(db: &impl Reader, today: NaiveDate) -> Result<bool> {
    use account_role::Column as C;
    let admins = on(held_on(today), Body::PLATFORM)
        .filter(C::Role.eq(Role::Admin.to_string()))
        .filter(its_account_is_active(column(C::AccountId)));
    Ok(admins.one(db.connection()).await?.is_some())
}

/// Everybody who holds a role on a body on a day.
pub async fn list(
    db: &impl Reader,
    body: Body,
    today: NaiveDate,
    listing: &Listing,
) -> Result<Slice<Member>> {
    let select = on(held_on(today), body);
    let id = account_role::Column::AccountId;
    let rows: Slice<account_role::Model> = slice(db, select, Vec::new(), id, listing, Ok).await?;
    let held = rows.try_map(Membership::try_from)?;
    let ids: Vec<_> = held.items.iter().map(|it| it.account_id).collect();
    let accounts = accounts::all_of(db, &ids).await?;
    let persons = persons::of_accounts(db, &ids).await?;
    let member = |it: Membership| member(it, &accounts, &persons);
    held.try_map(member)
}

fn member(
    it: Membership,
    accounts: &BTreeMap<AccountId, ::people::account::Account>,
    persons: &BTreeMap<AccountId, ::people::person::Person>,
) -> Result<Member> {
    let account = accounts.get(&it.account_id).or_not_found("account")?;
    let person = persons.get(&it.account_id).or_not_found("person")?;
    Ok(Member {
        account_id: it.account_id,
        display_name: person.display_name.clone(),
        email: account.email.clone(),
        active: account.active,
        role: it.grant.role,
        until: it.grant.until,
        since: it.since,
        version: it.version,
    })
}

/// A role as it is held, with whose it is.
pub async fn show(db: &impl Reader, it: Membership) -> Result<Member> {
    let ids = [it.account_id];
    member(it, &accounts::all_of(db, &ids).await?, &persons::of_accounts(db, &ids).await?)
}

/// Somebody's role on a body, if they hold one on a day.
pub async fn find(
    db: &impl Reader,
    body: Body,
    account: AccountId,
    today: NaiveDate,
) -> Result<Option<Membership>> {
    let select =
        on(held_on(today), body).filter(account_role::Column::AccountId.eq(Uuid::from(account)));
    select.one(db.connection()).await?.map(TryInto::try_into).transpose()
}

/// The same, held.
pub async fn lock_own(
    tx: &Tx,
    body: Body,
    account: AccountId,
    today: NaiveDate,
) -> Result<Option<Membership>> {
    let select = on(held_on(today), body)
        .filter(account_role::Column::AccountId.eq(Uuid::from(account)))
        .lock_exclusive();
    select.one(tx.connection()).await?.map(TryInto::try_into).transpose()
}

/// Somebody's role on a body, and the other administrators there who can log in: all held until the transaction ends, so
/// that two of them do not let each other go.
pub async fn lock(
    tx: &Tx,
    body: Body,
    account: AccountId,
    today: NaiveDate,
) -> Result<(Membership, Vec<Membership>)> {
    use account_role::Column as C;
    let able = Condition::all()
        .add(C::Role.eq(Role::Admin.to_string()))
        .add(its_account_is_active(column(C::AccountId)));
    // In one order, so that nobody waits for who waits for them.
    let rows = on(held_on(today), body)
        .filter(Condition::any().add(C::AccountId.eq(Uuid::from(account))).add(able))
        .order_by_asc(C::AccountId)
        .lock_exclusive()
        .all(tx.connection())
        .await?;
    let held = rows.into_iter().map(Membership::try_from).collect::<Result<Vec<_>>>()?;
    let (own, others): (Vec<_>, Vec<_>) = held.into_iter().partition(|it| it.account_id == account);
    Ok((own.into_iter().next().or_not_found("member")?, others))
}

/// Gives a role, instead of what somebody had on the body.
pub async fn grant(tx: &Tx, id: AccountId, grant: Grant) -> Result<()> {
    use account_role::Column as C;
    let row = account_role::Model {
        account_id: id.into(),
        role: grant.role.to_string(),
        on_kind: grant.on.to_string(),
        on_id: grant.on_id.unwrap_or_default(),
        granted_at: tx.author().at,
        until: grant.until,
        version: 1,
    };
    let mut again = OnConflict::columns([C::AccountId, C::OnKind, C::OnId]);
    again.update_columns([C::Role, C::GrantedAt, C::Until]);
    again.value(C::Version, Expr::cust("account_role.version + 1"));
    account_role::Entity::insert(row.into_active_model())
        .on_conflict(again)
        .exec_without_returning(tx.connection())
        .await?;
    tx.record(Change { kind: SUBJECT, id: id.into(), before: None, after: Some(&grant) }).await
}

/// Replaces a role that this transaction holds.
pub async fn update(tx: &Tx, before: &Membership, after: &Membership) -> Result<()> {
    let row = account_role::Model {
        account_id: after.account_id.into(),
        role: after.grant.role.to_string(),
        on_kind: after.grant.on.to_string(),
        on_id: after.grant.on_id.unwrap_or_default(),
        granted_at: after.since,
        until: after.grant.until,
        version: after.version,
    };
    row.into_active_model().reset_all().update_without_returning(tx.connection()).await?;
    let id = after.account_id.into();
    tx.record(Change { kind: SUBJECT, id, before: Some(&before.grant), after: Some(&after.grant) })
        .await
}

/// Takes a role away that this transaction holds.
pub async fn delete(tx: &Tx, it: &Membership) -> Result<()> {
    let on_id = it.grant.on_id.unwrap_or_default();
    let key = (Uuid::from(it.account_id), it.grant.on.to_string(), on_id);
    account_role::Entity::delete_by_id(key).exec(tx.connection()).await?;
    let id = it.account_id.into();
    tx.record(Change { kind: SUBJECT, id, before: Some(&it.grant), after: None }).await
}

fn on(select: Select<account_role::Entity>, body: Body) -> Select<account_role::Entity> {
    use account_role::Column as C;
    select
        .filter(C::OnKind.eq(body.on.to_string()))
        .filter(C::OnId.eq(body.on_id.unwrap_or_default()))
}

fn held_on(day: NaiveDate) -> Select<account_role::Entity> {
    use account_role::Column as C;
    let has_not_ended = Condition::any().add(C::Until.is_null()).add(C::Until.gte(day));
    account_role::Entity::find().filter(has_not_ended)
}

fn column(it: account_role::Column) -> (account_role::Entity, account_role::Column) {
    (account_role::Entity, it)
}

impl TryFrom<account_role::Model> for Grant {
    type Error = crate::Error;
    fn try_from(row: account_role::Model) -> Result<Self> {
        let on: Held = read("account_role.on_kind", row.on_kind.as_str())?;
        Ok(Self {
            role: read("account_role.role", row.role.as_str())?,
            on,
            on_id: (on != Held::Platform).then_some(row.on_id),
            until: row.until,
        })
    }
}

impl TryFrom<account_role::Model> for Membership {
    type Error = crate::Error;
    fn try_from(row: account_role::Model) -> Result<Self> {
        let (account_id, since, version) = (row.account_id.into(), row.granted_at, row.version);
        Ok(Self { account_id, grant: row.try_into()?, since, version })
    }
}
