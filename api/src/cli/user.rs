//! `comitas user …`

use std::net::IpAddr;

use kernel::AccountId;
use kernel::access::{DisplayName, Email, Grant, Held};
use people::account::Account;
use persistence::people::accounts;
use persistence::{Author, Db};

use super::arguments::User;
use super::console::say;
use super::ending::{Failed, Failure, failed};
use crate::Clock;
use crate::http::credentials::{Password, hash_password, random_password};
use crate::http::limits::network;
use crate::people::{account_door, address_door, pairs_of};

pub(super) async fn user(db: &Db, command: User) -> Result<(), Failure> {
    let clock = Clock::system();
    match command {
        User::Create { email, name, password_stdin } => {
            let email = Email::parse(&email).map_err(Failed)?;
            let password = password(password_stdin)?;
            create_user(db, &clock, email.clone(), &name, password.clone()).await?;
            say(format_args!("Made the account {email}."));
            tell_password(password_stdin, &password);
        }
        User::SetPassword { email, password_stdin } => {
            let id = known(db, &email).await?;
            let password = password(password_stdin)?;
            let hash = hash_password(&password).await.map_err(failed)?;
            let author = Author::system("user set-password", clock.now());
            db.write(author, async |tx| accounts::set_password(tx, id, hash).await)
                .await
                .map_err(Failed)?;
            say("Set the password; all sessions have ended.");
            tell_password(password_stdin, &password);
        }
        User::Unlock { email, address } => {
            let (mut doors, mut pairs) = (Vec::new(), Vec::new());
            if let Some(email) = email {
                known(db, &email).await?;
                let email = Email::parse(&email).map_err(Failed)?.key();
                doors.push(account_door(&email));
                pairs.push(pairs_of(&email));
            }
            // As the log has it, an address of IPv6 is that of its network.
            if let Some(address) = address {
                let bare: IpAddr = address.trim_end_matches("/64").parse().map_err(Failed)?;
                doors.push(address_door(&network(&bare.to_string())));
            }
            let author = Author::system("user unlock", clock.now());
            let opened =
                db.write(author, async |tx| accounts::open_doors(tx, &doors, &pairs).await);
            let opened = opened.await.map_err(Failed)?;
            say(format_args!(
                "{opened} doors had counted wrong passwords; they are open, and count anew."
            ));
        }
        User::Grant { email, role, municipality, organisation } => {
            let id = known(db, &email).await?;
            let (on, on_id) = match (municipality, organisation) {
                (Some(id), _) => (Held::Municipality, Some(id)),
                (None, Some(id)) => (Held::Organisation, Some(id)),
                (None, None) => (Held::Platform, None),
            };
            grant(db, &clock, id, Grant { role, on, on_id }).await?;
            say(format_args!("{email} is {role} on the {on} now."));
        }
    }
    Ok(())
}

async fn known(db: &Db, email: &str) -> Result<AccountId, Failure> {
    let address = Email::parse(email).map_err(Failed)?;
    let known = accounts::find_by_email(db, &address).await.map_err(Failed)?;
    known
        .map(|(account, _)| account.id)
        .ok_or_else(|| failed(format!("there is no account {email}")))
}

pub(super) async fn create_user(
    db: &Db,
    clock: &Clock,
    email: Email,
    name: &str,
    password: Password,
) -> Result<AccountId, Failure> {
    let now = clock.now();
    let display_name = DisplayName::parse(name).map_err(Failed)?;
    let account =
        Account { id: AccountId::new(now), email, display_name, active: true, created_at: now };
    let hash = hash_password(&password).await.map_err(failed)?;
    let author = Author::system("user create", now);
    let made = db.write(author, async |tx| accounts::insert(tx, &account, hash).await).await;
    match made {
        Err(persistence::Error::Duplicate(_)) => {
            Err(failed(format!("there is already an account {}", account.email)))
        }
        other => other.map(|()| account.id).map_err(|error| Failed(error).into()),
    }
}

pub(super) async fn grant(
    db: &Db,
    clock: &Clock,
    id: AccountId,
    grant: Grant,
) -> Result<(), Failure> {
    let author = Author::system("user grant", clock.now());
    Ok(db.write(author, async |tx| accounts::grant(tx, id, grant).await).await.map_err(Failed)?)
}

/// NIST SP 800-63B 5.1.1.2: at least 15 characters where the password is the only factor, and no other rules.
const SHORTEST_PASSWORD: usize = 15;

fn password(from_stdin: bool) -> Result<Password, Failure> {
    if !from_stdin {
        return Ok(random_password());
    }
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).map_err(Failed)?;
    let password = Password::parse(&line).map_err(Failed)?;
    if password.as_str().chars().count() < SHORTEST_PASSWORD {
        return Err(failed(format!("a password has at least {SHORTEST_PASSWORD} characters")));
    }
    Ok(password)
}

fn tell_password(from_stdin: bool, password: &Password) {
    if !from_stdin {
        say(format_args!("Password (shown once): {password}"));
    }
}
