//! Persons: one record for each human being.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use kernel::AccountId;
use people::person::{Person, Purpose};
use sea_orm::sea_query::{Alias, Expr, Query};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QuerySelect,
};
use serde::Serialize;
use uuid::Uuid;

use crate::entity::person;
use crate::error::{OrNotFound, json, read, read_json, read_opt};
use crate::platform::audit::Change;
use crate::platform::jobs::{self, MailJob};
use crate::{Reader, Result, Tx};

/// What the audit record calls a person, of whom it says nothing but that there was a change.
const SUBJECT: &str = "person";

#[derive(Serialize)]
struct Seen {
    version: i32,
}

/// Whose the accounts are.
pub async fn of_accounts(
    db: &impl Reader,
    accounts: &[AccountId],
) -> Result<BTreeMap<AccountId, Person>> {
    if accounts.is_empty() {
        return Ok(BTreeMap::new());
    }
    let ids = accounts.iter().copied().map(Uuid::from);
    let rows = person::Entity::find().filter(person::Column::AccountId.is_in(ids));
    let mut of = BTreeMap::new();
    for row in rows.all(db.connection()).await? {
        let it = Person::try_from(row)?;
        of.extend(it.account_id.map(|account| (account, it)));
    }
    Ok(of)
}

pub async fn of_account(db: &impl Reader, account: AccountId) -> Result<Person> {
    of_accounts(db, &[account]).await?.remove(&account).or_not_found(SUBJECT)
}

/// Loads whose an account is and holds that.
pub async fn lock_of_account(tx: &Tx, account: AccountId) -> Result<Person> {
    let row = person::Entity::find()
        .filter(person::Column::AccountId.eq(Uuid::from(account)))
        .lock_exclusive()
        .one(tx.connection())
        .await?;
    row.or_not_found(SUBJECT)?.try_into()
}

/// Adds a person together with their account, which stands in the record for both.
pub(super) async fn insert_with_account(tx: &Tx, it: &Person) -> Result<()> {
    person::Entity::insert(row(it).into_active_model())
        .exec_without_returning(tx.connection())
        .await?;
    Ok(())
}

/// Adds a person who does not log in.
pub async fn insert(tx: &Tx, it: &Person) -> Result<()> {
    insert_with_account(tx, it).await?;
    let after = Seen { version: it.version };
    tx.record(Change { kind: SUBJECT, id: it.id.into(), before: None, after: Some(&after) }).await
}

/// Makes a person of each account that a release without persons has made; of how many there were none.
pub async fn adopt(tx: &impl Reader) -> Result<u64> {
    let adopt = "insert into person (id, account_id, display_name, consents, version, created_at, updated_at) \
        select id, id, display_name, '[]', 1, created_at, created_at from account \
        where not exists (select 1 from person where person.account_id = account.id)";
    Ok(tx.connection().execute_unprepared(adopt).await?.rows_affected())
}

/// Gives those a job who want to be told each day what waits for them, and have none.
pub async fn tell_daily(tx: &Tx, first: DateTime<Utc>) -> Result<()> {
    let wanted = format!("p.consents like '%\"{}\"%'", Purpose::Digest);
    let untold = Query::select()
        .column((Alias::new("p"), person::Column::AccountId))
        .from_as(person::Entity, Alias::new("p"))
        .and_where(Expr::cust(wanted))
        .and_where(Expr::cust(format!(
            "p.account_id is not null and not exists (select 1 from job j \
             where j.kind = '{}' and j.payload = p.account_id)",
            MailJob::TellDigest
        )))
        .to_owned();
    let db = tx.connection();
    for row in db.query_all_raw(db.get_database_backend().build(&untold)).await? {
        let account: Uuid = row.try_get_by_index(0)?;
        jobs::schedule(tx, MailJob::TellDigest, account, first).await?;
    }
    Ok(())
}

/// Replaces a person that this transaction holds.
pub async fn update(tx: &Tx, before: &Person, after: &Person) -> Result<()> {
    row(after).into_active_model().reset_all().update_without_returning(tx.connection()).await?;
    let [before, seen] = [before, after].map(|it| Seen { version: it.version });
    let id = after.id.into();
    tx.record(Change { kind: SUBJECT, id, before: Some(&before), after: Some(&seen) }).await
}

fn row(it: &Person) -> person::Model {
    person::Model {
        id: it.id.into(),
        account_id: it.account_id.map(Into::into),
        display_name: it.display_name.to_string(),
        language: it.language.map(|it| it.to_string()),
        consents: json(&it.consents),
        version: it.version,
        created_at: it.created_at,
        updated_at: it.updated_at,
    }
}

impl TryFrom<person::Model> for Person {
    type Error = crate::Error;
    fn try_from(row: person::Model) -> Result<Self> {
        Ok(Self {
            id: row.id.into(),
            account_id: row.account_id.map(Into::into),
            display_name: read("person.display_name", row.display_name)?,
            language: read_opt("person.language", row.language.as_deref())?,
            consents: read_json("person.consents", &row.consents)?,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
        })
    }
}
