//! `comitas user …`, `comitas key …`

use std::net::IpAddr;

use kernel::AccountId;
use kernel::access::{DisplayName, Email, Grant, Held};
use people::account::{Account, AccountEvent, AccountFilter, AccountRecord};
use people::membership::Body;
use people::person::Person;
use persistence::people::{accounts, api_keys, doors, members, records};
use persistence::{Author, Db, Listing, Tx};
use uuid::Uuid;

use super::arguments::{Key, User};
use super::console::say;
use super::ending::{Failed, Failure, failed};
use crate::Clock;
use crate::http::credentials::{NewPassword, Password, hash_password, random_password};
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
        User::SetPassword { email, keep_keys, password_stdin } => {
            let id = known(db, &email).await?;
            let password = password(password_stdin)?;
            let hash = hash_password(&password).await.map_err(failed)?;
            let author = Author::system("user set-password", clock.now());
            let set = db.write(author, async |tx| {
                accounts::set_password(tx, id, hash).await?;
                if keep_keys { Ok(0) } else { api_keys::revoke_all(tx, id).await }
            });
            let revoked = set.await.map_err(Failed)?;
            say(format_args!(
                "Set the password; all sessions have ended, {revoked} keys are revoked."
            ));
            tell_password(password_stdin, &password);
        }
        User::Unlock { email, address } => {
            let (mut shut, mut pairs) = (Vec::new(), Vec::new());
            if let Some(email) = email {
                known(db, &email).await?;
                let email = Email::parse(&email).map_err(Failed)?.key();
                shut.push(account_door(&email));
                pairs.push(pairs_of(&email));
            }
            // As the log has it, an address of IPv6 is that of its network.
            if let Some(address) = address {
                let bare: IpAddr = address.trim_end_matches("/64").parse().map_err(Failed)?;
                shut.push(address_door(&network(&bare.to_string())));
            }
            let author = Author::system("user unlock", clock.now());
            let opened = db.write(author, async |tx| doors::open(tx, &shut, &pairs).await);
            let opened = opened.await.map_err(Failed)?;
            say(format_args!(
                "{opened} doors had counted wrong passwords; they are open, and count anew."
            ));
        }
        User::Grant { email, role, municipality, organisation, until } => {
            let id = known(db, &email).await?;
            let Body { on, on_id } = body(municipality, organisation);
            grant(db, &clock, id, Grant { role, on, on_id, until }).await?;
            say(format_args!("{email} is {role} on the {on} now."));
        }
        User::List => list(db, &clock).await?,
        User::Show { email } => show(db, &clock, &email).await?,
        User::Revoke { email, municipality, organisation } => {
            let (id, body) = (known(db, &email).await?, body(municipality, organisation));
            let today = clock.now().date_naive();
            let author = Author::system("user revoke", clock.now());
            let revoke = async |tx: &Tx| {
                let (held, others) = members::lock(tx, body, id, today).await?;
                members::delete(tx, &held).await?;
                Ok::<_, persistence::Error>(held.may_go(&others).is_err())
            };
            let nobody_left = db.write(author, revoke).await.map_err(Failed)?;
            say(format_args!("{email} has no role on the {} any more.", body.on));
            if nobody_left {
                say("Nobody is administrator there now; `user grant` names another one.");
            }
        }
        User::Deactivate { email } => step(db, &clock, &email, AccountEvent::Deactivate).await?,
        User::Activate { email } => step(db, &clock, &email, AccountEvent::Activate).await?,
    }
    Ok(())
}

fn body(municipality: Option<Uuid>, organisation: Option<Uuid>) -> Body {
    match (municipality, organisation) {
        (Some(id), _) => Body { on: Held::Municipality, on_id: Some(id) },
        (None, Some(id)) => Body { on: Held::Organisation, on_id: Some(id) },
        (None, None) => Body::PLATFORM,
    }
}

async fn step(db: &Db, clock: &Clock, email: &str, event: AccountEvent) -> Result<(), Failure> {
    let id = known(db, email).await?;
    let author = Author::system("user transition", clock.now());
    let taken = db.write(author, async |tx| {
        let before = accounts::lock(tx, id).await?;
        let after = before.take(event);
        if let Ok(after) = &after {
            accounts::update(tx, &before, after).await?;
        }
        Ok::<_, persistence::Error>(after)
    });
    let after = taken.await.map_err(Failed)?.map_err(Failed)?;
    say(format_args!("{email} is {} now.", after.state()));
    Ok(())
}

async fn list(db: &Db, clock: &Clock) -> Result<(), Failure> {
    let mut listing = Listing::default();
    loop {
        let filter = AccountFilter::default();
        let page = records::list(db, &filter, clock.now().date_naive(), &listing);
        let page = page.await.map_err(Failed)?;
        for it in &page.items {
            tell(it);
        }
        let Some(next) = page.next else { return Ok(()) };
        listing.after = Some(next);
    }
}

async fn show(db: &Db, clock: &Clock, email: &str) -> Result<(), Failure> {
    let id = known(db, email).await?;
    let it = records::show(db, id, clock.now().date_naive()).await.map_err(Failed)?;
    tell(&it);
    for Grant { role, on, on_id, until } in it.roles {
        let on_id = on_id.map(|it| format!(" {it}")).unwrap_or_default();
        let until = until.map(|it| format!(" until {it}")).unwrap_or_default();
        say(format_args!("  {role} on the {on}{on_id}{until}"));
    }
    let keys = api_keys::list(db, id, &Listing::default()).await.map_err(Failed)?;
    for key in keys.items.iter().filter(|it| it.revoked_at.is_none()) {
        let (name, prefix, until) = (&key.name, &key.prefix, key.expires_at.date_naive());
        say(format_args!("  key {} {prefix}… {name}, until {until}", key.id));
    }
    Ok(())
}

fn tell(AccountRecord { account, person, roles }: &AccountRecord) {
    let (email, state, name) = (&account.email, account.state(), &person.display_name);
    say(format_args!("{email}\t{state}\t{} roles\t{name}", roles.len()));
}

pub(super) async fn key(db: &Db, Key::Revoke { id }: Key) -> Result<(), Failure> {
    let author = Author::system("key revoke", Clock::system().now());
    let revoke = async |tx: &Tx| api_keys::revoke_any(tx, id.into()).await;
    db.write(author, revoke).await.map_err(Failed)?;
    say("The key is revoked.");
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
    let account = Account::new(AccountId::new(now), email, now);
    let person = Person::with_account(account.id, display_name, now);
    let hash = hash_password(&password).await.map_err(failed)?;
    let author = Author::system("user create", now);
    let made =
        db.write(author, async |tx| accounts::insert(tx, &account, &person, hash).await).await;
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
    Ok(db.write(author, async |tx| members::grant(tx, id, grant).await).await.map_err(Failed)?)
}

fn password(from_stdin: bool) -> Result<Password, Failure> {
    if !from_stdin {
        return Ok(random_password());
    }
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).map_err(Failed)?;
    Ok(NewPassword::parse(&line).map_err(Failed)?.into())
}

fn tell_password(from_stdin: bool, password: &Password) {
    if !from_stdin {
        say(format_args!("Password (shown once): {password}"));
    }
}
