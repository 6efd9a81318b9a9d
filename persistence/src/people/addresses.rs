//! How persons are reached who do not log in: by an address that they have confirmed.

use kernel::PersonId;
use kernel::access::{Email, Phone};
use people::person::Person;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use uuid::Uuid;

use super::{accounts, persons};
use crate::entity::person_address;
use crate::{Reader, Result, Tx};

/// Who reads at an address, if anybody has confirmed that: whoever has an account with it, else who has none.
pub async fn reader(db: &impl Reader, of: &Email) -> Result<Option<Person>> {
    if let Some((account, _)) = accounts::find_by_email(db, of).await? {
        return persons::of_account(db, account.id).await.map(Some);
    }
    match without_account(db, of).await? {
        Some(id) => persons::find(db, id).await,
        None => Ok(None),
    }
}

/// Who without an account reads at an address.
pub async fn without_account(db: &impl Reader, of: &Email) -> Result<Option<PersonId>> {
    let row = person_address::Entity::find()
        .filter(person_address::Column::AddressKey.eq(of.key()))
        .one(db.connection())
        .await?;
    Ok(row.map(|it| it.person_id.into()))
}

/// How a person without an account is reached.
#[derive(Clone, Debug, Default)]
pub struct Reached<'a> {
    /// That they have confirmed.
    pub email: Option<&'a Email>,
    pub phone: Option<&'a Phone>,
}

pub async fn insert(tx: &Tx, of: PersonId, at: &Reached<'_>) -> Result<()> {
    person_address::Entity::insert(row(of, at).into_active_model())
        .exec_without_returning(tx.connection())
        .await?;
    Ok(())
}

/// The same as they say it now.
pub async fn update(tx: &Tx, of: PersonId, at: &Reached<'_>) -> Result<()> {
    let row = row(of, at).into_active_model().reset_all();
    row.update_without_returning(tx.connection()).await?;
    Ok(())
}

fn row(of: PersonId, at: &Reached<'_>) -> person_address::Model {
    person_address::Model {
        person_id: of.into(),
        email: at.email.map(ToString::to_string),
        address_key: at.email.map(Email::key),
        phone: at.phone.map(ToString::to_string),
    }
}

/// Passes the address of a person who goes to the one who stays, unless that one is reached already.
pub async fn pass_on(tx: &Tx, from: PersonId, into: &Person) -> Result<()> {
    use person_address::Column as C;
    let (old, heir) = (Uuid::from(from), Uuid::from(into.id));
    let db = tx.connection();
    let reached = into.account_id.is_some()
        || person_address::Entity::find_by_id(heir).one(db).await?.is_some();
    let theirs = C::PersonId.eq(old);
    if reached {
        person_address::Entity::delete_many().filter(theirs).exec(db).await?;
    } else {
        person_address::Entity::update_many()
            .col_expr(C::PersonId, Expr::value(heir))
            .filter(theirs)
            .exec(db)
            .await?;
    }
    Ok(())
}
