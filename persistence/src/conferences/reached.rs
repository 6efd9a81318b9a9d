//! Whom messages reach.

use people::message::Suppression;
use sea_orm::ColumnTrait;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query, SelectStatement};

use crate::entity::{mail_suppression, registration};

/// That servers of mail know no such address.
pub(super) fn refused(address_key: impl Into<Expr>) -> SelectStatement {
    use mail_suppression::Column as C;
    Query::select()
        .expr(Expr::value(1))
        .from(mail_suppression::Entity)
        .and_where(Expr::col((mail_suppression::Entity, C::AddressKey)).eq(address_key.into()))
        .and_where(C::Reason.eq(Suppression::Refused.to_string()))
        .to_owned()
}

/// Whether no message reaches the guest of a registration.
pub(super) fn is_to_be_phoned() -> Expr {
    let theirs = |table: &'static str, column: &'static str| {
        Expr::col((Alias::new(table), Alias::new(column)))
            .equals((registration::Entity, registration::Column::AccountId))
    };
    let [account, reached] = ["account", "person_address"];
    let reached_at = |table: &'static str, id: &'static str, key: &'static str| {
        let key = Expr::col((Alias::new(table), Alias::new(key)));
        Query::select()
            .expr(Expr::value(1))
            .from(Alias::new(table))
            .and_where(theirs(table, id))
            .and_where(key.clone().is_not_null())
            .and_where(Expr::exists(refused(key)).not())
            .to_owned()
    };
    let by_account = Expr::exists(reached_at(account, "id", "email"));
    let by_address = Expr::exists(reached_at(reached, "person_id", "address_key"));
    by_account.or(by_address).not()
}
