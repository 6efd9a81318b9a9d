//! Doors at which somebody knocks who shows a password, or has messages sent: how often, from where, and what is said then.

use actix_web::HttpRequest;
use chrono::{DateTime, Utc};
use kernel::AccountId;
use kernel::access::Email;
use people::account::Account;
use people::door::Door;
use persistence::Tx;
use persistence::people::accounts;
use persistence::people::doors::{self as store, Incident};
use uuid::Uuid;

use crate::State;
use crate::http::call::Caller;
use crate::http::credentials::{Password, verify};
use crate::http::limits;
use crate::http::problem::{self, Problem};

/// Where somebody knocks, and what is counted there.
type Doors = [(Door, String); 3];

/// The account of an address, if it is active and the password is its own, and the doors that are to be opened then.
/// Nobody learns by the clock whether there is one.
pub(super) async fn let_in(
    state: &State,
    caller: &Caller,
    request: &HttpRequest,
    email: &Email,
    password: Password,
) -> Result<Option<(Account, Doors)>, Problem> {
    let now = state.clock.now();
    let address = limits::address(request, state.config.trusted_proxies);
    let doors = doors(&email.key(), &address);
    let shut = state.write(caller, async |tx| knock(tx, &doors, now).await).await??;
    let known = accounts::find_by_email(&state.db, email).await?;
    let hash = known.as_ref().map(|(_, hash)| hash.clone());
    let right = verify(password, hash).await;
    let known = known.map(|(account, _)| account);
    let Some(account) = known.as_ref().filter(|it| right && it.active) else {
        // Of no account it is noted as well, as of none: or the clock would tell which there are.
        let id = known.map_or(AccountId::from(Uuid::nil()), |it| it.id);
        let incident = if shut.is_empty() { Incident::LoginFailed } else { Incident::DoorShut };
        tracing::warn!(address, account = %id, ?shut, "a login failed");
        state.write(caller, async |tx| Ok(store::note(tx, id, incident).await?)).await?;
        return Ok(None);
    };
    Ok(Some((account.clone(), doors)))
}

/// The account of the caller, who shows its password; wrong ones count as at a login.
pub(super) async fn prove(
    state: &State,
    caller: &Caller,
    request: &HttpRequest,
    password: Password,
) -> Result<Account, Problem> {
    let email = accounts::show(&state.db, caller.account()?).await?.email;
    let Some((account, doors)) = let_in(state, caller, request, &email, password).await? else {
        let said = "It is not the password of the account.";
        return Err(Problem::of_field("/password", "wrong_password", said));
    };
    state.write(caller, async |tx| open(tx, &doors).await).await?;
    Ok(account)
}

/// Whoever has many messages sent waits, as who guesses passwords does.
pub(crate) async fn pace(
    state: &State,
    caller: &Caller,
    request: &HttpRequest,
) -> Result<(), Problem> {
    let now = state.clock.now();
    let network = limits::address(request, state.config.trusted_proxies);
    let door = [(Door::Mail, format!("mail:{network}"))];
    state.write(caller, async |tx| knock(tx, &door, now).await).await?.map(drop)
}

/// In the order in which they are held.
fn doors(email: &str, address: &str) -> Doors {
    [
        (Door::Pair, pairs_of(email) + address),
        (Door::Address, address_door(address)),
        (Door::Account, account_door(email)),
    ]
}

/// How the subjects of an account's pairs begin; what follows is the network.
pub(crate) fn pairs_of(email: &str) -> String {
    format!("pair:{email}|")
}

pub(crate) fn account_door(email: &str) -> String {
    format!("account:{email}")
}

pub(crate) fn address_door(network: &str) -> String {
    format!("address:{network}")
}

/// Counts an attempt at each door and says which of them it shuts, or until when one is shut. What is counted stays
/// counted; what a shut door keeps out is not counted at the next one.
async fn knock(
    tx: &Tx,
    doors: &[(Door, String)],
    now: DateTime<Utc>,
) -> Result<Result<Vec<Door>, Problem>, Problem> {
    let mut shut = Vec::new();
    for (door, subject) in doors {
        let throttle = store::lock(tx, subject).await?;
        if let Some(until) = throttle.shut_until(now) {
            return Ok(Err(Problem::retry_at(&problem::TOO_MANY_REQUESTS, until, now)));
        }
        let counted = throttle.attempt(*door, now);
        store::set(tx, subject, counted).await?;
        shut.extend(counted.shut_until(now).map(|_| *door));
    }
    Ok(Ok(shut))
}

/// Of an address it was one attempt that counts no more; whoever got in is no guesser of this account.
pub(super) async fn open(tx: &Tx, doors: &[(Door, String)]) -> Result<(), Problem> {
    for (door, subject) in doors {
        if *door == Door::Address {
            let address = store::lock(tx, subject).await?;
            store::set(tx, subject, address.forgive(*door)).await?;
        } else {
            store::clear(tx, subject).await?;
        }
    }
    Ok(())
}
