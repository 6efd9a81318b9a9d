//! Accounts with whose they are, and what those may do.

use chrono::NaiveDate;
use kernel::AccountId;
use people::account::{Account, AccountFilter, AccountRecord};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::{accounts, members, persons};
use crate::entity::account;
use crate::error::OrNotFound;
use crate::listing::{Led, slice_sorted};
use crate::{Listing, Reader, Result, Slice};

/// An account, whose it is, and the roles it has on a day.
pub async fn show(db: &impl Reader, id: AccountId, today: NaiveDate) -> Result<AccountRecord> {
    let account = accounts::show(db, id).await?;
    let person = persons::of_account(db, id).await?;
    let roles = members::grants_of(db, &[id], today).await?.remove(&id).unwrap_or_default();
    Ok(AccountRecord { account, person, roles })
}

pub async fn list(
    db: &impl Reader,
    filter: &AccountFilter,
    today: NaiveDate,
    listing: &Listing,
) -> Result<Slice<AccountRecord>> {
    use account::Column as C;
    let AccountFilter { email, active } = filter;
    let mut select = account::Entity::find();
    if let Some(email) = email {
        select = select.filter(C::Email.eq(email.key()));
    }
    let read = |row: account::Model| Account::try_from(row);
    let led =
        Led::new(select, C::Id, false).having(Expr::col((account::Entity, C::Active)), *active);
    let (select, sorted) = led.sorted(Vec::new());
    let accounts = slice_sorted(db, select, sorted, C::Id, listing, read).await?;
    let ids: Vec<_> = accounts.items.iter().map(|it| it.id).collect();
    let mut persons = persons::of_accounts(db, &ids).await?;
    let mut roles = members::grants_of(db, &ids, today).await?;
    accounts.try_map(|account| {
        let person = persons.remove(&account.id).or_not_found("person")?;
        let roles = roles.remove(&account.id).unwrap_or_default();
        Ok(AccountRecord { account, person, roles })
    })
}
