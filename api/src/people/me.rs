//! Who is logged in, and what they say of themselves.

use actix_web::web::Data;
use actix_web::{get, patch};
use people::account::AccountRecord;
use people::person::PersonProfile;
use persistence::people::{persons, records};

use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{IfMatch, Patch, Versioned};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    show_me: SignedIn;
    update_me [If-Match]: SignedIn, AccountsManage;
}

type PersonPatch = Patch<PersonProfile>;

/// Show who is logged in.
#[utoipa::path(responses((status = 200, description = "The account, whose it is, and its roles.", body = AccountRecord)))]
#[get("/me")]
async fn show_me(state: Data<State>, caller: Caller) -> Result<Versioned<AccountRecord>, Problem> {
    let (id, today) = (caller.account()?, caller.at.date_naive());
    Ok(Versioned(records::show(&state.db, id, today).await?))
}

/// Change what you say of yourself: name, language, and what you agree to.
///
/// A JSON Merge Patch (RFC 7396), also accepted as plain JSON. The version is that of the person.
#[utoipa::path(
    request_body(content = PersonPatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = AccountRecord))
)]
#[patch("/me")]
async fn update_me(
    state: Data<State>,
    caller: Caller,
    if_match: IfMatch,
    changes: PersonPatch,
) -> Result<Versioned<AccountRecord>, Problem> {
    let (id, now) = (caller.account()?, state.clock.now());
    let changed = state.write(&caller, async |tx| {
        let before = persons::lock_of_account(tx, id).await?;
        if_match.check(before.version)?;
        let after = before.revise(changes.apply(&before.profile())?, now);
        persons::update(tx, &before, &after).await?;
        Ok(records::show(tx, id, now.date_naive()).await?)
    });
    changed.await.map(Versioned)
}
