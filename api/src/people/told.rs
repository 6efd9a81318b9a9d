//! What people are told about their roles and accounts, each in their own language.

use std::collections::BTreeMap;

use kernel::access::{Email, Grant, Held};
use kernel::{AccountId, Language, Reason};
use people::membership::Body;
use people::message::{Message, MessageKind};
use persistence::directory::names::{of_organisations, of_places};
use persistence::people::{accounts, persons};
use persistence::platform::outbox;
use persistence::{Reader, Tx};
use uuid::Uuid;

use crate::http::credentials::hash;
use crate::http::problem::Problem;
use crate::texts::said_as_day;

/// What the platform is called where a role on it is spoken of.
const PLATFORM: &str = "Comitas";

/// How a body is called to who reads a language.
async fn called(db: &impl Reader, body: Body, language: Language) -> Result<String, Problem> {
    let Some(id) = body.on_id else { return Ok(PLATFORM.to_owned()) };
    let names = match body.on {
        Held::Organisation => of_organisations(db, vec![id]).await?,
        _ => of_places(db, vec![id]).await?,
    };
    let name = names.get(&id).and_then(|it| it.said_in(language.tag().as_str()));
    Ok(name.unwrap_or_default().to_owned())
}

/// What became of a role, as the texts have a word for it, and why.
#[derive(Clone, Copy)]
pub(super) struct Outcome<'a> {
    pub word: &'static str,
    pub reason: Option<&'a Reason>,
}

/// The words after which a role is not held.
const OVER: &[&str] = &["ended", "declined"];

/// What a message says about a role.
pub(super) async fn about_role(
    db: &impl Reader,
    grant: Grant,
    language: Language,
    outcome: Option<Outcome<'_>>,
) -> Result<BTreeMap<String, String>, Problem> {
    let body = called(db, Body::of(grant), language).await?;
    let mut said = vec![("body", body), ("role", grant.role.to_string())];
    let ends = !outcome.is_some_and(|it| OVER.contains(&it.word));
    if let Some(until) = grant.until.filter(|_| ends) {
        said.extend([("lasting", "until".to_owned()), ("until", said_as_day(until, language))]);
    }
    if let Some(Outcome { word, reason }) = outcome {
        said.push(("outcome", word.to_owned()));
        said.extend(reason.map(|it| ("reason", it.to_string())));
    }
    Ok(said.into_iter().map(|(name, it)| (name.to_owned(), it)).collect())
}

/// Tells somebody who has an account what became of a role; `cause` is what happens once.
pub(super) async fn of_role(
    tx: &Tx,
    kind: MessageKind,
    account: AccountId,
    grant: Grant,
    outcome: Outcome<'_>,
    cause: String,
) -> Result<(), Problem> {
    let to = accounts::show(tx, account).await?;
    let language = language_of(tx, account).await?;
    let message = Message {
        cause,
        kind,
        to: to.email,
        account_id: Some(account),
        language: language.tag(),
        subject_id: account.into(),
        values: about_role(tx, grant, language, Some(outcome)).await?,
    };
    Ok(outbox::put(tx, &message).await?)
}

/// A message somebody asks for is told once in so many seconds, however often they ask.
const ASKED_SECONDS: i64 = 60;

/// Tells an address what needs no words of its own, because somebody has asked for it or has just done it.
pub(super) async fn asked_for(
    tx: &Tx,
    kind: MessageKind,
    to: (Email, Option<AccountId>),
    language: Language,
    subject_id: Uuid,
) -> Result<(), Problem> {
    asked_about(tx, kind, to, language, subject_id, BTreeMap::new()).await
}

/// The same with what is said in it.
pub(crate) async fn asked_about(
    tx: &Tx,
    kind: MessageKind,
    (to, account_id): (Email, Option<AccountId>),
    language: Language,
    subject_id: Uuid,
    values: BTreeMap<String, String>,
) -> Result<(), Problem> {
    let (of, moment) = (of_address(&to), tx.author().at.timestamp() / ASKED_SECONDS);
    let cause = format!("{kind}:{subject_id}:{of}:{moment}");
    let language = language.tag();
    let message = Message { cause, kind, to, account_id, language, subject_id, values };
    Ok(outbox::put(tx, &message).await?)
}

/// The language of somebody, where they have said one.
pub(super) async fn language_of(db: &impl Reader, account: AccountId) -> Result<Language, Problem> {
    Ok(persons::of_account(db, account).await?.language.unwrap_or(Language::En))
}

/// Hexadecimal digits of an identifier.
const HEX_OF_A_UUID: usize = 32;

/// What an address is called that belongs to no account: nobody reads it from that.
pub(super) fn of_address(email: &Email) -> Uuid {
    let hash = Uuid::parse_str(&hash(&email.key())[..HEX_OF_A_UUID]).unwrap_or_default();
    uuid::Builder::from_custom_bytes(hash.into_bytes()).into_uuid()
}
