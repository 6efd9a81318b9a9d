//! Failed logins, by account and by address.

use kernel::AccountId;
use people::door::Throttle;
use sea_orm::sea_query::{Condition, Expr, ExprTrait, Func};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect,
};

use serde::Serialize;

use crate::entity::login_throttle;
use crate::platform::audit::Change;
use crate::{Reader, Result, Tx};

/// The throttle of a subject, held until the transaction ends; an open one if nothing has failed.
pub async fn lock(tx: &Tx, subject: &str) -> Result<Throttle> {
    let open = Throttle::open(tx.author().at);
    login_throttle::Entity::insert(row(subject, open).into_active_model())
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

fn row(subject: &str, it: Throttle) -> login_throttle::Model {
    login_throttle::Model {
        subject: subject.to_owned(),
        failures: it.failures.into(),
        first_failed_at: it.first_failed_at,
        locked_until: it.locked_until,
    }
}

/// Replaces a throttle that this transaction holds.
pub async fn set(tx: &Tx, subject: &str, it: Throttle) -> Result<()> {
    row(subject, it)
        .into_active_model()
        .reset_all()
        .update_without_returning(tx.connection())
        .await?;
    Ok(())
}

/// Opens these doors, and every one whose subject begins with one of the beginnings; how many had counted something.
pub async fn open(tx: &Tx, subjects: &[String], beginnings: &[String]) -> Result<u64> {
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
pub async fn clear(tx: &Tx, subject: &str) -> Result<()> {
    login_throttle::Entity::delete_by_id(subject.to_owned()).exec(tx.connection()).await?;
    Ok(())
}

/// Forgets what counts no more.
pub async fn forget_old(tx: &Tx) -> Result<()> {
    let failures = login_throttle::Column::FirstFailedAt.lte(tx.author().at - Throttle::WINDOW * 2);
    login_throttle::Entity::delete_many().filter(failures).exec(tx.connection()).await?;
    Ok(())
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
