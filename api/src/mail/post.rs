//! The worker that sends what waits: it takes a message, makes its secret, hands it over, and keeps what came of it.

use std::time::SystemTime;

use chrono::{DateTime, Utc};
use kernel::access::Email;
use lettre::Address;
use lettre::transport::smtp::extension::ClientId;
use people::message::attempt::{Handed, Next};
use people::message::life::{MessageEvent, MessageState};
use people::message::{MessageId, Suppression};
use persistence::platform::jobs::{self, Job, MailJob};
use persistence::platform::outbox::{self as store, Posted};
use persistence::{Author, Error, Result, Tx};

use super::dialogue::{Parcel, hand_over};
use super::folder::lay_down;
use super::letter::{Envelope, written};
use super::link::{to_stop, to_welcome};
use crate::http::credentials::{hash, link_secret};
use crate::http::problem::Problem;
use crate::people::digest;
use crate::smtp::{Carrier, Mail};
use crate::texts::About;
use crate::{Config, State};

/// Sends what is due; nothing, if there is no server to hand it to.
pub(crate) async fn work_off(state: &State) -> Result<(), Problem> {
    let Some(mail) = &state.config.mail else { return Ok(()) };
    while let Some(job) = jobs::claim(&state.db, author(state)).await? {
        match job.kind {
            MailJob::SendMessage => send(state, mail, job).await?,
            MailJob::TellDigest => tell(state, job).await?,
        }
    }
    Ok(())
}

fn author(state: &State) -> Author {
    Author::system("sendMessage", state.clock.now())
}

/// Puts a digest among what waits to be sent.
async fn tell(state: &State, job: Job<MailJob>) -> Result<(), Problem> {
    let author = Author::system("tellDigest", state.clock.now());
    let tell = async |tx: &Tx| {
        let next = digest::tell(tx, job.payload.into()).await?;
        Ok::<_, Problem>(jobs::settle(tx, job.kind, job.payload, next).await?)
    };
    state.db.write(author, tell).await
}

/// A message whose turn it is.
struct Due {
    message: Posted,
    to: Email,
    /// What its link takes, if it has one.
    secret: Option<String>,
}

async fn send(state: &State, mail: &Mail, job: Job<MailJob>) -> Result<()> {
    let id = MessageId::from(job.payload);
    let begun = author(state);
    let turn = begun.at;
    let Some(due) = state.db.write(begun, async |tx| begin(tx, id).await).await? else {
        return Ok(());
    };
    let (handed, why) = match packed(state, mail, &due) {
        Some((to, content)) => {
            let from = &mail.from.email;
            let parcel = Parcel { from, to: &to, content: &content, us: &us(state) };
            match &mail.to {
                Carrier::Server(server) => hand_over(server, &parcel).await,
                Carrier::Folder(folder) => lay_down(folder, id, parcel.content).await,
            }
        }
        // What we take for an address, those who carry mail do not.
        None => (Handed::Refused { no_such_address: false }, "no address of mail".to_owned()),
    };
    let kind = due.message.kind;
    if handed == Handed::Taken {
        tracing::info!(%id, %kind, "a message was sent");
    } else {
        tracing::warn!(%id, %kind, why, "a message was not sent");
    }
    state.db.write(author(state), async |tx| end(tx, &due, handed, turn).await).await
}

/// Takes up a message, if it is its turn; what is sent afterwards has its secret kept already.
async fn begin(tx: &Tx, id: MessageId) -> Result<Option<Due>> {
    let message = match store::lock(tx, id).await {
        Err(Error::NotFound(_)) => {
            jobs::settle(tx, MailJob::SendMessage, id, None).await?;
            return Ok(None);
        }
        found => found?,
    };
    let to = message.to.clone().filter(|_| message.state == MessageState::Waiting);
    let Some(to) = to else {
        jobs::settle(tx, MailJob::SendMessage, id, None).await?;
        return Ok(None);
    };
    let posted = message.clone();
    let may_go = match store::addressed(tx, message).await? {
        Some(message) => store::may_send(tx, &to, message.kind).await?.then_some(message),
        None => None,
    };
    let Some(message) = may_go else {
        store::settle(tx, &posted, MessageEvent::Suppress).await?;
        return Ok(None);
    };
    if store::is_paced(tx, message.kind, &to).await? {
        match store::lock_pace(tx, &to).await?.take(tx.author().at) {
            Ok(taken) => store::set_pace(tx, &to, &taken).await?,
            Err(next) => {
                jobs::settle(tx, MailJob::SendMessage, id, Some(next)).await?;
                return Ok(None);
            }
        }
    }
    store::attempt(tx, &message).await?;
    let secret = message.kind.link().map(|_| link_secret(message.kind));
    if let Some(secret) = &secret {
        store::insert_token(tx, message.kind, message.subject_id, &to, hash(secret)).await?;
    }
    Ok(Some(Due { message, to, secret }))
}

/// Keeps what came of an attempt that took its turn at `turn`.
async fn end(tx: &Tx, due: &Due, handed: Handed, turn: DateTime<Utc>) -> Result<()> {
    let now = tx.author().at;
    let message = store::lock(tx, due.message.id).await?;
    let arrived = matches!(handed, Handed::Taken | Handed::NotNow { may_have_arrived: true });
    if !arrived && store::is_paced(tx, due.message.kind, &due.to).await? {
        let pace = store::lock_pace(tx, &due.to).await?;
        store::set_pace(tx, &due.to, &pace.give_back(turn)).await?;
    }
    match handed {
        Handed::Taken => store::lift(tx, &due.to, Suppression::Refused).await?,
        Handed::Refused { no_such_address: true } => {
            store::suppress(tx, &due.to, Suppression::Refused, message.id.into()).await?;
        }
        Handed::Refused { .. } | Handed::NotNow { .. } => {}
    }
    match handed.next(message.attempts, message.tried_since.unwrap_or(now), now) {
        Next::Settled(event) => store::settle(tx, &message, event).await,
        Next::Again(at) => jobs::settle(tx, MailJob::SendMessage, message.id, Some(at)).await,
    }
}

/// The message in bytes, and the address as those who carry mail write it.
fn packed(state: &State, mail: &Mail, due: &Due) -> Option<(Address, Vec<u8>)> {
    let (config, message) = (&state.config, &due.message);
    let to: Address = due.to.as_str().parse().ok()?;
    let own = message.kind.link().zip(due.secret.as_deref());
    let own = own.map(|(link, secret)| (to_welcome(config, link, secret), secret));
    let stops = own.as_ref().filter(|_| message.kind.can_be_stopped());
    let link = own.as_ref().filter(|_| !message.kind.can_be_stopped()).map(|(link, _)| link);
    let about = About {
        kind: message.kind,
        language: &message.language,
        values: &message.values,
        site: config.site(),
        link: link.unwrap_or(&config.frontend_url),
        stop: stops.map(|(link, _)| link.as_str()),
    };
    let envelope = Envelope {
        from: &mail.from,
        to: &to,
        id: format!("<{}@{}>", &hash(&message.cause)[..32], host(config)),
        at: SystemTime::from(state.clock.now()),
        stop: stops.map(|(_, secret)| to_stop(config, secret)),
    };
    let content = written(envelope, state.texts.say(&about))?;
    Some((to, content))
}

fn us(state: &State) -> ClientId {
    ClientId::Domain(host(&state.config).to_owned())
}

fn host(config: &Config) -> &str {
    let site = config.site();
    let port = site.rsplit_once(':').filter(|(_, it)| it.bytes().all(|it| it.is_ascii_digit()));
    port.map_or(site, |(host, _)| host)
}
