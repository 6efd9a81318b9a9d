//! Keys for programs.

use chrono::{DateTime, TimeDelta, Utc};
use kernel::AccountId;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use serde::Serialize;
use uuid::Uuid;

use super::accounts::its_account_is_active;
use crate::entity::{account, api_key};
use crate::error::{OrNotFound, json, read_json};
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
    /// The only municipality or organisation that it is for; null if it is for all of its owner's.
    pub on_id: Option<Uuid>,
    pub created_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
    /// When it was last used, to the minute; null if never.
    pub last_used_at: Option<DateTime<Utc>>,
    pub revoked_at: Option<DateTime<Utc>>,
}

/// `last_used_at` is written at most this often.
const TOUCH_INTERVAL: TimeDelta = TimeDelta::minutes(1);

pub async fn insert(tx: &Tx, it: &ApiKey, hash: String) -> Result<()> {
    let row = api_key::Model {
        id: it.id.into(),
        account_id: it.account_id.into(),
        name: it.name.clone(),
        prefix: it.prefix.clone(),
        hash,
        scopes: json(&it.scopes),
        on_id: it.on_id,
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

pub async fn list(db: &impl Reader, owner: AccountId, listing: &Listing) -> Result<Slice<ApiKey>> {
    let select = api_key::Entity::find().filter(api_key::Column::AccountId.eq(Uuid::from(owner)));
    slice(db, select, Vec::new(), api_key::Column::Id, listing, |row: api_key::Model| {
        row.try_into()
    })
    .await
}

/// How many keys of an account work; held until the transaction ends, so that two requests do not count alike.
pub async fn count_valid(tx: &Tx, owner: AccountId) -> Result<u64> {
    account::Entity::find_by_id(owner).lock_exclusive().one(tx.connection()).await?;
    let valid = api_key::Entity::find()
        .filter(api_key::Column::AccountId.eq(Uuid::from(owner)))
        .filter(api_key::Column::RevokedAt.is_null())
        .filter(api_key::Column::ExpiresAt.gt(tx.author().at));
    Ok(valid.count(tx.connection()).await?)
}

/// The key with this hash, if it is valid and its owner active.
pub async fn find_valid(
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
        Actor::Anyone | Actor::Guest(_) | Actor::System => return Ok(None),
        Actor::Account(id) => return Ok(Some(id)),
        Actor::ApiKey(id, _) => id,
    };
    let key = api_key::Entity::find_by_id(id).one(db.connection()).await?;
    Ok(key.map(|key| key.account_id.into()))
}

pub async fn touch(tx: &Tx, id: ApiKeyId) -> Result<()> {
    api_key::Entity::update_many()
        .col_expr(api_key::Column::LastUsedAt, Expr::value(tx.author().at))
        .filter(api_key::Column::Id.eq(Uuid::from(id)))
        .exec(tx.connection())
        .await?;
    Ok(())
}

/// Revokes every key of an account that works; how many those were.
pub async fn revoke_all(tx: &Tx, owner: AccountId) -> Result<usize> {
    let rows = api_key::Entity::find()
        .filter(api_key::Column::AccountId.eq(Uuid::from(owner)))
        .filter(api_key::Column::RevokedAt.is_null())
        .filter(api_key::Column::ExpiresAt.gt(tx.author().at))
        .order_by_asc(api_key::Column::Id)
        .lock_exclusive()
        .all(tx.connection())
        .await?;
    for row in &rows {
        revoke(tx, owner, row.id.into()).await?;
    }
    Ok(rows.len())
}

/// Revokes a key, whoever its owner is.
pub async fn revoke_any(tx: &Tx, id: ApiKeyId) -> Result<()> {
    let row = api_key::Entity::find_by_id(id).one(tx.connection()).await?;
    let owner = row.or_not_found("api_key")?.account_id;
    revoke(tx, owner.into(), id).await
}

/// Revokes a key of the owner; revoking it twice changes nothing.
pub async fn revoke(tx: &Tx, owner: AccountId, id: ApiKeyId) -> Result<()> {
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

impl TryFrom<api_key::Model> for ApiKey {
    type Error = crate::Error;
    fn try_from(row: api_key::Model) -> Result<Self> {
        Ok(Self {
            id: row.id.into(),
            account_id: row.account_id.into(),
            name: row.name,
            prefix: row.prefix,
            scopes: read_json("api_key.scopes", &row.scopes)?,
            on_id: row.on_id,
            created_at: row.created_at,
            expires_at: row.expires_at,
            last_used_at: row.last_used_at,
            revoked_at: row.revoked_at,
        })
    }
}
