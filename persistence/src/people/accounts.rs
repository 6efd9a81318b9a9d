//! Accounts: with what people log in.

use std::collections::BTreeMap;

use kernel::AccountId;
use kernel::access::Email;
use people::account::Account;
use people::person::Person;
use sea_orm::sea_query::{Expr, ExprTrait, IntoColumnRef};
use sea_orm::{
    ActiveModelTrait, ActiveValue, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QuerySelect,
};
use serde::Serialize;
use uuid::Uuid;

use super::{persons, sessions};
use crate::entity::account;
use crate::error::{OrNotFound, read};
use crate::platform::audit::Change;
use crate::{Reader, Result, Tx};

/// What the audit record calls an account, of which it does not say the address.
const SUBJECT: &str = "account";

#[derive(Serialize)]
struct Seen {
    active: bool,
    version: i32,
}

impl Seen {
    fn of(it: &Account) -> Self {
        Self { active: it.active, version: it.version }
    }
}

/// Adds an account of a person, with a password that is given as its hash.
pub async fn insert(tx: &Tx, it: &Account, of: &Person, password_hash: String) -> Result<()> {
    let row = row(it, of.display_name.to_string(), password_hash);
    account::Entity::insert(row.into_active_model())
        .exec_without_returning(tx.connection())
        .await?;
    let after = Seen::of(it);
    tx.record(Change { kind: SUBJECT, id: it.id.into(), before: None, after: Some(&after) })
        .await?;
    persons::insert_with_account(tx, of).await
}

pub async fn show(db: &impl Reader, id: AccountId) -> Result<Account> {
    account::Entity::find_by_id(id).one(db.connection()).await?.or_not_found(SUBJECT)?.try_into()
}

/// Loads an account and holds it.
pub async fn lock(tx: &Tx, id: AccountId) -> Result<Account> {
    let row = account::Entity::find_by_id(id).lock_exclusive().one(tx.connection()).await?;
    row.or_not_found(SUBJECT)?.try_into()
}

pub async fn all_of(db: &impl Reader, ids: &[AccountId]) -> Result<BTreeMap<AccountId, Account>> {
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let ids = ids.iter().copied().map(Uuid::from);
    let rows = account::Entity::find().filter(account::Column::Id.is_in(ids));
    let accounts = rows.all(db.connection()).await?.into_iter().map(Account::try_from);
    accounts.map(|it| it.map(|it| (it.id, it))).collect()
}

/// Whether an account is active, and the session has not ended through which it is used.
pub async fn is_active(db: &impl Reader, id: AccountId, session: Option<Uuid>) -> Result<bool> {
    let mut select = account::Entity::find_by_id(id).filter(account::Column::Active.eq(true));
    if let Some(session) = session {
        select = select.filter(sessions::lives(session));
    }
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

/// Sets a password and ends every session that was opened with the old one, its access tokens included.
pub async fn set_password(tx: &Tx, id: AccountId, password_hash: String) -> Result<()> {
    account::Entity::update_many()
        .col_expr(account::Column::PasswordHash, Expr::value(password_hash))
        .filter(account::Column::Id.eq(Uuid::from(id)))
        .exec(tx.connection())
        .await?;
    sessions::end_all(tx, id).await?;
    tx.record(Change { kind: SUBJECT, id: id.into(), before: Some(&id), after: Some(&id) }).await
}

/// Replaces an account that this transaction holds; password and name stay. Of one that is not active the sessions end.
pub async fn update(tx: &Tx, before: &Account, after: &Account) -> Result<()> {
    let mut row = row(after, String::new(), String::new()).into_active_model().reset_all();
    (row.display_name, row.password_hash) = (ActiveValue::NotSet, ActiveValue::NotSet);
    row.update_without_returning(tx.connection()).await?;
    if !after.active {
        sessions::end_all(tx, after.id).await?;
    }
    let [before, seen] = [before, after].map(Seen::of);
    let id = after.id.into();
    tx.record(Change { kind: SUBJECT, id, before: Some(&before), after: Some(&seen) }).await
}

/// The account of a row, if it is active; asked for each row, because SQLite would list them all.
pub(super) fn its_account_is_active(owner: impl IntoColumnRef) -> Expr {
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

fn row(it: &Account, display_name: String, password_hash: String) -> account::Model {
    account::Model {
        id: it.id.into(),
        email: it.email.key(),
        // For the release before, which has no persons.
        display_name,
        password_hash,
        active: it.active,
        version: it.version,
        created_at: it.created_at,
    }
}

impl TryFrom<account::Model> for Account {
    type Error = crate::Error;
    fn try_from(row: account::Model) -> Result<Self> {
        Ok(Self {
            id: row.id.into(),
            email: read("account.email", row.email)?,
            active: row.active,
            version: row.version,
            created_at: row.created_at,
        })
    }
}
