//! Accounts, their roles, sessions and keys.

use chrono::{DateTime, TimeDelta, Utc};
use kernel::AccountId;
use kernel::access::{Email, Grant, Held, Role};
use people::account::Account;
use people::door::Throttle;
use people::session::RefreshToken;
use sea_orm::sea_query::{Condition, Expr, ExprTrait, Func, IntoColumnRef, OnConflict};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect,
};
use serde::Serialize;
use uuid::Uuid;

use crate::entity::{account, account_role, api_key, login_throttle, refresh_token};
use crate::error::{OrNotFound, json, read, read_json};
use crate::listing::slice;
use crate::platform::audit::Change;
use crate::{Actor, Listing, Reader, Result, Slice, Tx};

kernel::id! {
    /// Identifies an API key.
    ApiKeyId
}

/// A key for a program, as its owner sees it; the secret is shown once and then only its hash is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct ApiKey {
    pub id: ApiKeyId,
    #[serde(skip)]
    pub account_id: AccountId,
    pub name: String,
    /// How the key begins, to tell keys apart.
    pub prefix: String,
    pub scopes: Vec<String>,
    pub created_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
    /// When it was last used, to the minute; null if never.
    pub last_used_at: Option<DateTime<Utc>>,
    pub revoked_at: Option<DateTime<Utc>>,
}

/// `last_used_at` is written at most this often.
const TOUCH_INTERVAL: TimeDelta = TimeDelta::minutes(1);

/// Adds an account with a password, given as its hash.
pub async fn insert(tx: &Tx, it: &Account, password_hash: String) -> Result<()> {
    let row = account::Model {
        id: it.id.into(),
        email: it.email.key(),
        display_name: it.display_name.to_string(),
        password_hash,
        active: it.active,
        created_at: it.created_at,
    };
    account::Entity::insert(row.into_active_model())
        .exec_without_returning(tx.connection())
        .await?;
    tx.record(Change { kind: "account", id: it.id.into(), before: None, after: Some(&it.id) }).await
}

pub async fn show(db: &impl Reader, id: AccountId) -> Result<Account> {
    account::Entity::find_by_id(id).one(db.connection()).await?.or_not_found("account")?.try_into()
}

pub async fn is_active(db: &impl Reader, id: AccountId) -> Result<bool> {
    let select = account::Entity::find_by_id(id).filter(account::Column::Active.eq(true));
    Ok(select.one(db.connection()).await?.is_some())
}

/// The account of an address, with its password hash.
pub async fn find_by_email(db: &impl Reader, email: &Email) -> Result<Option<(Account, String)>> {
    let row = account::Entity::find()
        .filter(account::Column::Email.eq(email.key()))
        .one(db.connection())
        .await?;
    row.map(|row| {
        let hash = row.password_hash.clone();
        Ok((row.try_into()?, hash))
    })
    .transpose()
}

/// Sets a password and ends every session that was opened with the old one.
pub async fn set_password(tx: &Tx, id: AccountId, password_hash: String) -> Result<()> {
    account::Entity::update_many()
        .col_expr(account::Column::PasswordHash, Expr::value(password_hash))
        .filter(account::Column::Id.eq(Uuid::from(id)))
        .exec(tx.connection())
        .await?;
    revoke(tx, refresh_token::Column::AccountId.eq(Uuid::from(id))).await?;
    tx.record(Change { kind: "account", id: id.into(), before: Some(&id), after: Some(&id) }).await
}

/// The roles of an active account; an inactive one has none.
pub async fn grants(db: &impl Reader, id: AccountId) -> Result<Vec<Grant>> {
    let rows = account_role::Entity::find()
        .filter(account_role::Column::AccountId.eq(Uuid::from(id)))
        .filter(its_account_is_active(account_role::Column::AccountId.as_column_ref()))
        .all(db.connection())
        .await?;
    rows.into_iter().map(Grant::try_from).collect()
}

/// Those of the bodies for which nobody holds a role who could answer for them.
pub async fn spoken_for_by_nobody(db: &impl Reader, bodies: &[Uuid]) -> Result<Vec<Uuid>> {
    use account_role::Column as C;
    if bodies.is_empty() {
        return Ok(Vec::new());
    }
    let speaks = [Role::Admin, Role::Coordinator].map(|it| it.to_string());
    let held: Vec<Uuid> = account_role::Entity::find()
        .select_only()
        .column(C::OnId)
        .filter(C::OnId.is_in(bodies.iter().copied()))
        .filter(C::Role.is_in(speaks))
        .filter(its_account_is_active(C::AccountId.as_column_ref()))
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(bodies.iter().copied().filter(|it| !held.contains(it)).collect())
}

/// The account of a row, if it is active; asked for each row, because SQLite would list them all.
fn its_account_is_active(owner: impl IntoColumnRef) -> Expr {
    let its = Expr::col((account::Entity, account::Column::Id)).eq(Expr::col(owner));
    Expr::exists(active_accounts().and_where(its).to_owned())
}

fn active_accounts() -> sea_orm::sea_query::SelectStatement {
    sea_orm::sea_query::Query::select()
        .column(account::Column::Id)
        .from(account::Entity)
        .and_where(account::Column::Active.eq(true))
        .to_owned()
}

/// Gives a role; giving it twice changes nothing.
pub async fn grant(tx: &Tx, id: AccountId, grant: Grant) -> Result<()> {
    let row = account_role::Model {
        account_id: id.into(),
        role: grant.role.to_string(),
        on_kind: grant.on.to_string(),
        on_id: grant.on_id.unwrap_or_default(),
        granted_at: tx.author().at,
    };
    account_role::Entity::insert(row.into_active_model())
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(tx.connection())
        .await?;
    tx.record(Change { kind: "account_role", id: id.into(), before: None, after: Some(&grant) })
        .await
}

/// The throttle of a subject, held until the transaction ends; an open one if nothing has failed.
pub async fn lock_throttle(tx: &Tx, subject: &str) -> Result<Throttle> {
    let open = Throttle::open(tx.author().at);
    login_throttle::Entity::insert(throttle_row(subject, open).into_active_model())
        .on_conflict_do_nothing()
        .exec_without_returning(tx.connection())
        .await?;
    let row = login_throttle::Entity::find_by_id(subject.to_owned())
        .lock_exclusive()
        .one(tx.connection())
        .await?;
    Ok(row.map_or(open, |row| Throttle {
        failures: u16::try_from(row.failures).unwrap_or(u16::MAX),
        first_failed_at: row.first_failed_at,
        locked_until: row.locked_until,
    }))
}

fn throttle_row(subject: &str, it: Throttle) -> login_throttle::Model {
    login_throttle::Model {
        subject: subject.to_owned(),
        failures: it.failures.into(),
        first_failed_at: it.first_failed_at,
        locked_until: it.locked_until,
    }
}

/// Replaces a throttle that this transaction holds.
pub async fn set_throttle(tx: &Tx, subject: &str, it: Throttle) -> Result<()> {
    throttle_row(subject, it)
        .into_active_model()
        .reset_all()
        .update_without_returning(tx.connection())
        .await?;
    Ok(())
}

/// Opens these doors, and every one whose subject begins with one of the beginnings; how many had counted something.
pub async fn open_doors(tx: &Tx, subjects: &[String], beginnings: &[String]) -> Result<u64> {
    let subject = || Expr::col(login_throttle::Column::Subject);
    let these = Condition::any().add(subject().is_in(subjects));
    let counted = beginnings.iter().fold(these, |any, it| {
        // Not by a pattern: an address of mail may hold what stands for any letter there.
        let letters = i32::try_from(it.chars().count()).unwrap_or(i32::MAX);
        any.add(Func::cust("substr").args([subject(), Expr::val(1), Expr::val(letters)]).eq(it))
    });
    let opened = login_throttle::Entity::delete_many().filter(counted);
    Ok(opened.exec(tx.connection()).await?.rows_affected)
}

/// Forgets the failures of a subject after it got in.
pub async fn clear_throttle(tx: &Tx, subject: &str) -> Result<()> {
    login_throttle::Entity::delete_by_id(subject.to_owned()).exec(tx.connection()).await?;
    Ok(())
}

pub async fn insert_refresh_token(tx: &Tx, it: RefreshToken) -> Result<()> {
    let RefreshToken { hash, family_id, account_id, created_at, expires_at, used_at, revoked_at } =
        it;
    let account_id = account_id.into();
    let row = refresh_token::Model {
        hash,
        family_id,
        account_id,
        created_at,
        expires_at,
        used_at,
        revoked_at,
    };
    refresh_token::Entity::insert(row.into_active_model())
        .exec_without_returning(tx.connection())
        .await?;
    Ok(())
}

/// Loads a refresh token by its hash and holds it, so that it is exchanged once.
pub async fn lock_refresh_token(tx: &Tx, hash: &str) -> Result<Option<RefreshToken>> {
    let row = refresh_token::Entity::find_by_id(hash.to_owned())
        .lock_exclusive()
        .one(tx.connection())
        .await?;
    Ok(row.map(|row| {
        let refresh_token::Model {
            hash,
            family_id,
            account_id,
            created_at,
            expires_at,
            used_at,
            revoked_at,
        } = row;
        let account_id = account_id.into();
        RefreshToken { hash, family_id, account_id, created_at, expires_at, used_at, revoked_at }
    }))
}

pub async fn set_refresh_token_used(tx: &Tx, hash: &str) -> Result<()> {
    refresh_token::Entity::update_many()
        .col_expr(refresh_token::Column::UsedAt, Expr::value(tx.author().at))
        .filter(refresh_token::Column::Hash.eq(hash))
        .exec(tx.connection())
        .await?;
    Ok(())
}

/// Ends a session: every refresh token of the family is void.
pub async fn revoke_family(tx: &Tx, family_id: Uuid) -> Result<()> {
    revoke(tx, refresh_token::Column::FamilyId.eq(family_id)).await
}

kernel::words! {
    /// What happens at the doors and changes nothing, but should be seen.
    Incident {
        /// A wrong password.
        LoginFailed,
        /// So many wrong passwords that the door has shut.
        DoorShut,
        /// A refresh token was used again, so its session has ended: somebody has a copy.
        RefreshTokenReused,
    }
}

#[derive(Serialize)]
struct Seen {
    incident: Incident,
}

/// Has it on record that something was tried at an account.
pub async fn note(tx: &Tx, id: AccountId, incident: Incident) -> Result<()> {
    let seen = Seen { incident };
    tx.record(Change { kind: "account", id: id.into(), before: None, after: Some(&seen) }).await
}

async fn revoke(tx: &Tx, which: Expr) -> Result<()> {
    refresh_token::Entity::update_many()
        .col_expr(refresh_token::Column::RevokedAt, Expr::value(tx.author().at))
        .filter(which)
        .filter(refresh_token::Column::RevokedAt.is_null())
        .exec(tx.connection())
        .await?;
    Ok(())
}

/// Forgets sessions and failed logins that nothing depends on any more.
pub async fn forget_expired(tx: &Tx) -> Result<()> {
    let now = tx.author().at;
    let sessions = refresh_token::Column::ExpiresAt.lte(now);
    refresh_token::Entity::delete_many().filter(sessions).exec(tx.connection()).await?;
    let failures = login_throttle::Column::FirstFailedAt.lte(now - Throttle::WINDOW * 2);
    login_throttle::Entity::delete_many().filter(failures).exec(tx.connection()).await?;
    Ok(())
}

pub async fn insert_api_key(tx: &Tx, it: &ApiKey, hash: String) -> Result<()> {
    let row = api_key::Model {
        id: it.id.into(),
        account_id: it.account_id.into(),
        name: it.name.clone(),
        prefix: it.prefix.clone(),
        hash,
        scopes: json(&it.scopes),
        created_at: it.created_at,
        expires_at: it.expires_at,
        last_used_at: None,
        revoked_at: None,
    };
    api_key::Entity::insert(row.into_active_model())
        .exec_without_returning(tx.connection())
        .await?;
    tx.record(Change { kind: "api_key", id: it.id.into(), before: None, after: Some(it) }).await
}

pub async fn api_keys(
    db: &impl Reader,
    owner: AccountId,
    listing: &Listing,
) -> Result<Slice<ApiKey>> {
    let select = api_key::Entity::find().filter(api_key::Column::AccountId.eq(Uuid::from(owner)));
    slice(db, select, Vec::new(), api_key::Column::Id, listing, |row: api_key::Model| {
        row.try_into()
    })
    .await
}

/// How many keys of an account work; held until the transaction ends, so that two requests do not count alike.
pub async fn count_valid_api_keys(tx: &Tx, owner: AccountId) -> Result<u64> {
    account::Entity::find_by_id(owner).lock_exclusive().one(tx.connection()).await?;
    let valid = api_key::Entity::find()
        .filter(api_key::Column::AccountId.eq(Uuid::from(owner)))
        .filter(api_key::Column::RevokedAt.is_null())
        .filter(api_key::Column::ExpiresAt.gt(tx.author().at));
    Ok(valid.count(tx.connection()).await?)
}

/// The key with this hash, if it is valid and its owner active.
pub async fn find_valid_api_key(
    db: &impl Reader,
    hash: &str,
    now: DateTime<Utc>,
) -> Result<Option<ApiKey>> {
    let row = api_key::Entity::find()
        .filter(api_key::Column::Hash.eq(hash))
        .filter(api_key::Column::RevokedAt.is_null())
        .filter(api_key::Column::ExpiresAt.gt(now))
        .filter(its_account_is_active(api_key::Column::AccountId.as_column_ref()))
        .one(db.connection())
        .await?;
    row.map(ApiKey::try_from).transpose()
}

/// Whether the last use has to be written down again.
pub fn use_is_news(key: &ApiKey, now: DateTime<Utc>) -> bool {
    key.last_used_at.is_none_or(|at| now - at >= TOUCH_INTERVAL)
}

/// The account behind an actor as the record names it, where keys stand without their owner.
pub async fn behind(db: &impl Reader, actor: Actor) -> Result<Option<AccountId>> {
    let id = match actor {
        Actor::Anyone | Actor::System => return Ok(None),
        Actor::Account(id) => return Ok(Some(id)),
        Actor::ApiKey(id, _) => id,
    };
    let key = api_key::Entity::find_by_id(id).one(db.connection()).await?;
    Ok(key.map(|key| key.account_id.into()))
}

pub async fn touch_api_key(tx: &Tx, id: ApiKeyId) -> Result<()> {
    api_key::Entity::update_many()
        .col_expr(api_key::Column::LastUsedAt, Expr::value(tx.author().at))
        .filter(api_key::Column::Id.eq(Uuid::from(id)))
        .exec(tx.connection())
        .await?;
    Ok(())
}

/// Revokes a key of the owner; revoking it twice changes nothing.
pub async fn revoke_api_key(tx: &Tx, owner: AccountId, id: ApiKeyId) -> Result<()> {
    let row = api_key::Entity::find_by_id(id)
        .filter(api_key::Column::AccountId.eq(Uuid::from(owner)))
        .order_by_asc(api_key::Column::Id)
        .lock_exclusive()
        .one(tx.connection())
        .await?;
    let before = ApiKey::try_from(row.or_not_found("api_key")?)?;
    if before.revoked_at.is_some() {
        return Ok(());
    }
    api_key::Entity::update_many()
        .col_expr(api_key::Column::RevokedAt, Expr::value(tx.author().at))
        .filter(api_key::Column::Id.eq(Uuid::from(id)))
        .exec(tx.connection())
        .await?;
    let after = ApiKey { revoked_at: Some(tx.author().at), ..before.clone() };
    tx.record(Change { kind: "api_key", id: id.into(), before: Some(&before), after: Some(&after) })
        .await
}

impl TryFrom<account::Model> for Account {
    type Error = crate::Error;
    fn try_from(row: account::Model) -> Result<Self> {
        Ok(Self {
            id: row.id.into(),
            email: read("account.email", row.email)?,
            display_name: read("account.display_name", row.display_name)?,
            active: row.active,
            created_at: row.created_at,
        })
    }
}

impl TryFrom<account_role::Model> for Grant {
    type Error = crate::Error;
    fn try_from(row: account_role::Model) -> Result<Self> {
        let on: Held = read("account_role.on_kind", row.on_kind.as_str())?;
        Ok(Self {
            role: read("account_role.role", row.role.as_str())?,
            on,
            on_id: (on != Held::Platform).then_some(row.on_id),
        })
    }
}

impl TryFrom<api_key::Model> for ApiKey {
    type Error = crate::Error;
    fn try_from(row: api_key::Model) -> Result<Self> {
        Ok(Self {
            id: row.id.into(),
            account_id: row.account_id.into(),
            name: row.name,
            prefix: row.prefix,
            scopes: read_json("api_key.scopes", &row.scopes)?,
            created_at: row.created_at,
            expires_at: row.expires_at,
            last_used_at: row.last_used_at,
            revoked_at: row.revoked_at,
        })
    }
}
