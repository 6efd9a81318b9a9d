//! `comitas mail …`: what an operator sees of messages, and does for those that do not arrive.

use kernel::Life;
use people::message::MessageId;
use people::message::life::MessageEvent;
use persistence::platform::outbox::{self as store, Listed, Posted};
use persistence::{Author, Db, Error, Tx};

use super::arguments::Mail;
use super::console::say;
use super::ending::{Failed, Failure, failed};
use crate::http::credentials::{hash, link_secret};
use crate::mail::link::to_welcome;
use crate::{Clock, Config};

/// So many messages fit on a screen that is scrolled.
const MOST: u64 = 1000;

pub(super) async fn mail(db: &Db, config: &Config, command: Mail) -> Result<(), Failure> {
    match command {
        Mail::List => {
            let listed = store::unsent(db, MOST).await.map_err(Failed)?;
            if listed.is_empty() {
                say("Every message was sent.");
            }
            listed.iter().map(line).for_each(say);
            if config.mail.is_none() {
                say("SMTP_URL is not set here: messages wait.");
            }
            Ok(())
        }
        Mail::Link { id } => {
            let link = fresh_link(db, config, id).await?;
            say(link);
            Ok(())
        }
        Mail::Retry { id } => {
            let author = Author::system("mail retry", Clock::system().now());
            let retried = db.write(author, async |tx| {
                let message = store::lock(tx, id).await?;
                let may = message.to.is_some() && message.state.lets(MessageEvent::Retry);
                if may {
                    store::settle(tx, &message, MessageEvent::Retry).await?;
                }
                Ok::<_, Error>((may, message.state))
            });
            match retried.await.map_err(Failed)? {
                (true, _) => say("The message waits again, and is tried at once."),
                (false, state) => {
                    return Err(failed(format!(
                        "a message that is {state} is not tried again, nor is an old one"
                    )));
                }
            }
            Ok(())
        }
    }
}

fn line(it: &Listed) -> String {
    let Listed { id, kind, state, attempts, due_at } = it;
    let due = due_at.map(|at| format!(", due {}", at.format("%Y-%m-%dT%H:%M:%SZ")));
    format!("{id}  {state}  {kind}  {attempts} attempts{}", due.unwrap_or_default())
}

/// A link with a secret of its own, for somebody whom mail does not reach; the operator passes it on by another way.
async fn fresh_link(db: &Db, config: &Config, id: MessageId) -> Result<String, Failure> {
    let author = Author::system("mail link", Clock::system().now());
    let made = db.write(author, async |tx| keep(tx, id).await);
    let (message, secret) = made.await.map_err(Failed)?;
    match message.kind.link().filter(|_| message.to.is_some()) {
        Some(link) => Ok(to_welcome(config, link, &secret)),
        None => Err(failed(
            "the message has no link, nobody has an account there, or it is so old that it is forgotten to whom it went",
        )),
    }
}

async fn keep(tx: &Tx, id: MessageId) -> Result<(Posted, String), Error> {
    let posted = store::lock(tx, id).await?;
    let Some(message) = store::addressed(tx, posted.clone()).await? else {
        return Ok((Posted { to: None, ..posted }, String::new()));
    };
    let secret = link_secret(message.kind);
    if message.kind.link().is_some()
        && let Some(to) = &message.to
    {
        store::insert_token(tx, message.kind, message.subject_id, to, hash(&secret)).await?;
        store::note_shown(tx, &message).await?;
    }
    Ok((message, secret))
}
