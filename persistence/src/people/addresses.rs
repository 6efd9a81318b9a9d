//! How persons are reached who do not log in: by an address that they have confirmed.

use kernel::PersonId;
use kernel::access::{Email, Phone};
use people::person::Person;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use uuid::Uuid;

use super::{accounts, persons};
use crate::entity::person_address;
use crate::{Reader, Result, Tx};

kernel::id! {
    /// Identifies how a person is reached.
    PersonAddressId
}

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

/// Who has confirmed an address and had no account then.
async fn without_account(db: &impl Reader, of: &Email) -> Result<Option<PersonId>> {
    let row = person_address::Entity::find()
        .filter(person_address::Column::AddressKey.eq(of.key()))
        .one(db.connection())
        .await?;
    Ok(row.map(|it| it.person_id.into()))
}

/// Who has confirmed an address and has no account.
pub async fn guest(db: &impl Reader, of: &Email) -> Result<Option<Person>> {
    let Some(id) = without_account(db, of).await? else { return Ok(None) };
    Ok(persons::find(db, id).await?.filter(|it| it.account_id.is_none()))
}

/// How a person without an account is reached.
#[derive(Clone, Debug, Default)]
pub struct Reached<'a> {
    /// That they have confirmed.
    pub email: Option<&'a Email>,
    pub phone: Option<&'a Phone>,
}

pub async fn insert(tx: &Tx, of: PersonId, at: &Reached<'_>) -> Result<()> {
    let row = person_address::Model {
        id: PersonAddressId::new(tx.author().at).into(),
        person_id: of.into(),
        email: at.email.map(ToString::to_string),
        address_key: at.email.map(Email::key),
        phone: at.phone.map(ToString::to_string),
    };
    person_address::Entity::insert(row.into_active_model())
        .exec_without_returning(tx.connection())
        .await?;
    Ok(())
}

/// The telephone of who reads at an address, as they say it now.
pub async fn set_phone(tx: &Tx, of: &Email, phone: &Phone) -> Result<()> {
    use person_address::Column as C;
    person_address::Entity::update_many()
        .col_expr(C::Phone, Expr::value(phone.to_string()))
        .filter(C::AddressKey.eq(of.key()))
        .exec(tx.connection())
        .await?;
    Ok(())
}

/// Passes the addresses of a person who goes to the one who stays: whoever reads there is known as that one.
pub async fn pass_on(tx: &Tx, from: PersonId, into: PersonId) -> Result<()> {
    use person_address::Column as C;
    person_address::Entity::update_many()
        .col_expr(C::PersonId, Expr::value(Uuid::from(into)))
        .filter(C::PersonId.eq(Uuid::from(from)))
        .exec(tx.connection())
        .await?;
    Ok(())
}
