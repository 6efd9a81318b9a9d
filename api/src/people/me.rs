//! Who is logged in, and what they say of themselves.

use actix_web::web::Data;
use actix_web::{get, patch};
use kernel::access::Grant;
use people::account::{Account, AccountRecord};
use people::message::Suppression;
use people::person::{Person, PersonProfile, Purpose, may};
use persistence::people::{accounts, persons, records};
use persistence::platform::outbox;
use serde::Serialize;
use utoipa::ToSchema;

use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{IfMatch, Patch, Record, Versioned};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    show_me: SignedIn;
    update_me [If-Match]: SignedIn, AccountsManage;
}

/// Who is logged in, and what they may do.
#[derive(Serialize, ToSchema)]
pub(super) struct Me {
    account: Account,
    person: Person,
    roles: Vec<Grant>,
}

impl From<AccountRecord> for Me {
    fn from(AccountRecord { account, person, roles }: AccountRecord) -> Self {
        Self { account, person, roles }
    }
}

/// With the version of the person, which its owner changes.
impl Record for Me {
    const PATH: &'static str = "me";
    fn id(&self) -> uuid::Uuid {
        self.account.id.into()
    }
    fn version(&self) -> i32 {
        self.person.version
    }
}

type PersonPatch = Patch<PersonProfile>;

/// Show who is logged in.
#[utoipa::path(responses((status = 200, description = "The account, whose it is, and its roles.", body = Me)))]
#[get("/me")]
async fn show_me(state: Data<State>, caller: Caller) -> Result<Versioned<Me>, Problem> {
    let (id, today) = (caller.account()?, caller.at.date_naive());
    Ok(Versioned(records::show(&state.db, id, today).await?.into()))
}

/// Change what you say of yourself: name, language, and what you agree to.
///
/// A JSON Merge Patch (RFC 7396), also accepted as plain JSON. The version is that of the person.
#[utoipa::path(
    request_body(content = PersonPatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = Me))
)]
#[patch("/me")]
async fn update_me(
    state: Data<State>,
    caller: Caller,
    if_match: IfMatch,
    changes: PersonPatch,
) -> Result<Versioned<Me>, Problem> {
    let (id, now) = (caller.account()?, state.clock.now());
    let changed = state.write(&caller, async |tx| {
        let before = persons::lock_of_account(tx, id).await?;
        if_match.check(before.version)?;
        let after = before.revise(changes.apply(&before.profile())?, now);
        persons::update(tx, &before, &after).await?;
        if may(&after, Purpose::Digest) && !may(&before, Purpose::Digest) {
            // Who wants it once more has stopped it before, perhaps.
            let to = accounts::show(tx, id).await?.email;
            outbox::lift(tx, &to, Suppression::Unsubscribed).await?;
        }
        Ok(records::show(tx, id, now.date_naive()).await?.into())
    });
    changed.await.map(Versioned)
}
