//! Sessions: the refresh tokens of a family, of which one follows the other.

use kernel::AccountId;
use people::session::RefreshToken;
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect};
use uuid::Uuid;

use crate::entity::refresh_token;
use crate::{Reader, Result, Tx};

pub async fn insert(tx: &Tx, it: RefreshToken) -> Result<()> {
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
pub async fn lock(tx: &Tx, hash: &str) -> Result<Option<RefreshToken>> {
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

pub async fn set_used(tx: &Tx, hash: &str) -> Result<()> {
    refresh_token::Entity::update_many()
        .col_expr(refresh_token::Column::UsedAt, Expr::value(tx.author().at))
        .filter(refresh_token::Column::Hash.eq(hash))
        .exec(tx.connection())
        .await?;
    Ok(())
}

/// Ends a session: every refresh token of the family is void.
pub async fn end(tx: &Tx, family_id: Uuid) -> Result<()> {
    revoke(tx, refresh_token::Column::FamilyId.eq(family_id)).await
}

/// Ends every session of an account.
pub async fn end_all(tx: &Tx, account: AccountId) -> Result<()> {
    revoke(tx, refresh_token::Column::AccountId.eq(Uuid::from(account))).await
}

/// Whether a session has not been ended; its tokens are asked for with each request, because they outlive it otherwise.
pub(crate) fn lives(session: Uuid) -> Expr {
    use refresh_token::Column as C;
    let ended = Query::select()
        .expr(Expr::val(1))
        .from(refresh_token::Entity)
        .and_where(C::FamilyId.eq(session))
        .and_where(C::RevokedAt.is_not_null())
        .to_owned();
    Expr::exists(ended).not()
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

/// Forgets sessions that have run out.
pub async fn forget_expired(tx: &Tx) -> Result<()> {
    let expired = refresh_token::Column::ExpiresAt.lte(tx.author().at);
    refresh_token::Entity::delete_many().filter(expired).exec(tx.connection()).await?;
    Ok(())
}
