//! Persons: one record for each human being.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use kernel::directory::search::{Words, after_prefix, index_words};
use kernel::{AccountId, PersonId};
use people::person::{Person, PersonFilter, Purpose};
use sea_orm::sea_query::{Alias, Expr, Query};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel,
    QueryFilter, QueryOrder, QuerySelect,
};
use serde::Serialize;
use uuid::Uuid;

use crate::entity::{person, person_word};
use crate::error::{OrNotFound, json, read, read_json, read_opt};
use crate::listing::{KeyKind, SortKey, slice};
use crate::platform::audit::Change;
use crate::platform::jobs::{self, MailJob};
use crate::{Listing, Reader, Result, Slice, Tx};

/// What the audit record calls a person, of whom it says nothing but that there was a change.
const SUBJECT: &str = "person";

#[derive(Serialize)]
struct Seen {
    version: i32,
    /// Who they turned out to be.
    #[serde(skip_serializing_if = "Option::is_none")]
    merged_into_id: Option<PersonId>,
}

impl Seen {
    fn of(it: &Person) -> Self {
        Self { version: it.version, merged_into_id: None }
    }
}

pub async fn list(
    db: &impl Reader,
    filter: &PersonFilter,
    listing: &Listing,
) -> Result<Slice<Person>> {
    let mut select = person::Entity::find();
    for asked in filter.q.iter().flat_map(Words::asked) {
        use person_word::Column as C;
        let begins = |it: &String| {
            Condition::all().add(C::Word.gte(it.as_str())).add(C::Word.lt(after_prefix(it)))
        };
        let readings = asked.readings.union(&asked.written).map(begins);
        let named = Query::select()
            .column(C::PersonId)
            .from(person_word::Entity)
            .cond_where(readings.fold(Condition::any(), Condition::add))
            .to_owned();
        select = select.filter(person::Column::Id.in_subquery(named));
    }
    let mut keys = Vec::new();
    if filter.q.is_some() {
        // Who is called alike stands together; and PostgreSQL begins with the words, where it would walk through all persons.
        let expr = Expr::col((person::Entity, person::Column::DisplayName));
        keys.push(SortKey { expr, kind: KeyKind::Text, order: kernel::Order::Asc });
    }
    let read_row = |row: person::Model| row.try_into();
    slice(db, select, keys, person::Column::Id, listing, read_row).await
}

pub async fn show(db: &impl Reader, id: PersonId) -> Result<Person> {
    find(db, id).await?.or_not_found(SUBJECT)
}

pub async fn find(db: &impl Reader, id: PersonId) -> Result<Option<Person>> {
    Ok(all_of(db, &BTreeSet::from([id])).await?.remove(&id))
}

pub async fn all_of(
    db: &impl Reader,
    ids: &BTreeSet<PersonId>,
) -> Result<BTreeMap<PersonId, Person>> {
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let ids = ids.iter().copied().map(Uuid::from);
    let rows = person::Entity::find().filter(person::Column::Id.is_in(ids));
    let rows = rows.all(db.connection()).await?.into_iter();
    rows.map(|row| Ok((row.id.into(), row.try_into()?))).collect()
}

/// Loads a person and holds them.
pub async fn lock(tx: &Tx, id: PersonId) -> Result<Person> {
    lock_all(tx, [id]).await?.remove(&id).or_not_found(SUBJECT)
}

/// Loads those of these persons who are there and holds them, in the order of their identifiers.
pub async fn lock_all<const N: usize>(
    tx: &Tx,
    ids: [PersonId; N],
) -> Result<BTreeMap<PersonId, Person>> {
    let rows = person::Entity::find()
        .filter(person::Column::Id.is_in(ids.map(Uuid::from)))
        .order_by_asc(person::Column::Id)
        .lock_exclusive()
        .all(tx.connection())
        .await?;
    rows.into_iter().map(|row| Ok((row.id.into(), row.try_into()?))).collect()
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
    put_all(tx, std::slice::from_ref(it)).await
}

async fn put_all(tx: &Tx, all: &[Person]) -> Result<()> {
    person::Entity::insert_many(all.iter().map(|it| row(it).into_active_model()))
        .exec_without_returning(tx.connection())
        .await?;
    index(tx, all.iter().map(|it| (it.id.into(), it.display_name.as_str()))).await
}

/// Writes the words by which persons are found; who has no such word is found by none.
async fn index(db: &impl Reader, names: impl IntoIterator<Item = (Uuid, &str)>) -> Result<()> {
    let rows = names.into_iter().flat_map(|(person_id, name)| {
        let mut words = index_words([name]);
        if words.is_empty() {
            words.insert(String::new());
        }
        let row = move |word| person_word::Model { word, person_id }.into_active_model();
        words.into_iter().map(row)
    });
    person_word::Entity::insert_many(rows).exec_without_returning(db.connection()).await?;
    Ok(())
}

async fn forget_words(tx: &Tx, id: PersonId) -> Result<()> {
    person_word::Entity::delete_many()
        .filter(person_word::Column::PersonId.eq(Uuid::from(id)))
        .exec(tx.connection())
        .await?;
    Ok(())
}

/// Adds a person who does not log in.
pub async fn insert(tx: &Tx, it: &Person) -> Result<()> {
    insert_all(tx, std::slice::from_ref(it)).await
}

/// The same for some.
pub async fn insert_all(tx: &Tx, all: &[Person]) -> Result<()> {
    put_all(tx, all).await?;
    let seen: Vec<_> = all.iter().map(Seen::of).collect();
    let changes = all.iter().zip(&seen).map(|(it, after)| Change {
        kind: SUBJECT,
        id: it.id.into(),
        before: None,
        after: Some(after),
    });
    tx.record_all(changes).await
}

/// Makes a person of each account that a release without persons has made, and has those found by name whom a release without
/// their words has made; of how many accounts there were none.
pub async fn adopt(tx: &impl Reader) -> Result<u64> {
    let adopt = "insert into person (id, account_id, display_name, consents, version, created_at, updated_at) \
        select id, id, display_name, '[]', 1, created_at, created_at from account \
        where not exists (select 1 from person where person.account_id = account.id)";
    let adopted = tx.connection().execute_unprepared(adopt).await?.rows_affected();
    let known =
        Query::select().column(person_word::Column::PersonId).from(person_word::Entity).to_owned();
    let wordless = person::Entity::find().filter(person::Column::Id.not_in_subquery(known));
    for row in wordless.all(tx.connection()).await? {
        index(tx, [(row.id, row.display_name.as_str())]).await?;
    }
    Ok(adopted)
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
    if before.display_name != after.display_name {
        forget_words(tx, after.id).await?;
        index(tx, [(after.id.into(), after.display_name.as_str())]).await?;
    }
    let [before, seen] = [before, after].map(Seen::of);
    let id = after.id.into();
    tx.record(Change { kind: SUBJECT, id, before: Some(&before), after: Some(&seen) }).await
}

/// Forgets a person whom this transaction holds and whom nothing names any more: they turned out to be another.
pub async fn merge(tx: &Tx, from: &Person, into: PersonId) -> Result<()> {
    forget_words(tx, from.id).await?;
    person::Entity::delete_by_id(from.id).exec(tx.connection()).await?;
    let before = Seen::of(from);
    let after = Seen { merged_into_id: Some(into), ..Seen::of(from) };
    let id = from.id.into();
    tx.record(Change { kind: SUBJECT, id, before: Some(&before), after: Some(&after) }).await
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
