//! What people are told by mail: messages that wait, the secrets in those that were sent, and whom none may reach.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};
use kernel::access::Email;
use kernel::{AccountId, Language, LanguageTag, Life};
use people::message::life::{MessageEvent, MessageState};
use people::message::pace::Pace;
use people::message::{Message, MessageId, MessageKind, Opens, Suppression};
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, Query};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect,
};
use serde::Serialize;
use strum::VariantArray;
use uuid::Uuid;

use super::jobs::{self, MailJob};
use crate::conferences::sign_ups;
use crate::entity::{job, mail_pace, mail_suppression, mail_token, outbox_message};
use crate::error::{OrNotFound, json, read, read_json, read_opt};
use crate::listing::{KeyKind, SortKey, slice};
use crate::people::{accounts, addresses, persons};
use crate::platform::audit::Change;
use crate::{Listing, Reader, Result, Slice, Tx};

const SUBJECT: &str = "message";

/// So long after it was settled it is forgotten to whom a message went and what it said.
const KEPT: TimeDelta = TimeDelta::days(30);

/// A message as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Posted {
    pub id: MessageId,
    pub cause: String,
    pub kind: MessageKind,
    /// Until it is forgotten, some time after the message was settled.
    pub to: Option<Email>,
    pub language: LanguageTag,
    pub subject_id: Uuid,
    pub values: BTreeMap<String, String>,
    pub state: MessageState,
    pub made_at: DateTime<Utc>,
    /// The attempts since it waits, and the first of them.
    pub attempts: i32,
    pub tried_since: Option<DateTime<Utc>>,
}

/// A secret in a message that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailToken {
    pub subject_id: Uuid,
    /// Who got it.
    pub email: Email,
    pub expires_at: DateTime<Utc>,
}

/// A message as an operator sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    pub id: MessageId,
    pub kind: MessageKind,
    pub state: MessageState,
    pub attempts: i32,
    /// When it is tried next.
    pub due_at: Option<DateTime<Utc>>,
}

/// What the record says of a message: neither whom it reaches nor what it says.
#[derive(Serialize)]
struct Told {
    kind: MessageKind,
    subject_id: Uuid,
    state: MessageState,
}

/// What the record says of an address that gets no more than it has to: why, and not which.
#[derive(Serialize)]
struct Suppressed {
    reason: Suppression,
}

/// Has something told, once; a second message with the same cause changes nothing.
pub async fn put(tx: &Tx, it: &Message) -> Result<()> {
    put_all(tx, std::slice::from_ref(it)).await
}

/// Rows of one statement: SQLite takes 32,766 values in one, and a message has thirteen.
const AT_ONCE: usize = 1000;

/// The same for many.
pub async fn put_all(tx: &Tx, all: &[Message]) -> Result<()> {
    use outbox_message::Column as C;
    for some in all.chunks(AT_ONCE) {
        let now = tx.author().at;
        let rows: Vec<_> = some.iter().map(|it| (MessageId::new(now), it)).collect();
        let mut known = OnConflict::column(C::Cause);
        let inserted = outbox_message::Entity::insert_many(rows.iter().map(|it| row(it, now)))
            .on_conflict(known.do_nothing().to_owned())
            .exec_without_returning(tx.connection())
            .await?;
        if inserted == 0 {
            continue;
        }
        let new = if inserted == rows.len() as u64 { rows } else { put_down(tx, rows).await? };
        let ids: Vec<_> = new.iter().map(|(id, _)| *id).collect();
        jobs::schedule_all(tx, MailJob::SendMessage, &ids, now).await?;
        let told =
            |(_, it): &(_, &Message)| Told { kind: it.kind, subject_id: it.subject_id, state: NEW };
        let told: Vec<_> = new.iter().map(told).collect();
        let change = |(id, told): (&MessageId, _)| Change {
            kind: SUBJECT,
            id: (*id).into(),
            before: None,
            after: Some(told),
        };
        tx.record_all(ids.iter().zip(&told).map(change)).await?;
    }
    Ok(())
}

/// Where a message begins.
const NEW: MessageState = MessageState::Waiting;

/// Those that were put down, where others had been for the same causes.
async fn put_down<'a>(
    tx: &Tx,
    rows: Vec<(MessageId, &'a Message)>,
) -> Result<Vec<(MessageId, &'a Message)>> {
    let ids: BTreeSet<Uuid> = outbox_message::Entity::find()
        .select_only()
        .column(outbox_message::Column::Id)
        .filter(outbox_message::Column::Id.is_in(rows.iter().map(|(id, _)| Uuid::from(*id))))
        .into_tuple::<Uuid>()
        .all(tx.connection())
        .await?
        .into_iter()
        .collect();
    Ok(rows.into_iter().filter(|(id, _)| ids.contains(&Uuid::from(*id))).collect())
}

fn row((id, it): &(MessageId, &Message), now: DateTime<Utc>) -> outbox_message::ActiveModel {
    let row = outbox_message::Model {
        id: (*id).into(),
        cause: it.cause.clone(),
        kind: it.kind.to_string(),
        email: Some(it.to.to_string()),
        account_id: it.account_id.map(Uuid::from),
        language: it.language.to_string(),
        subject_id: it.subject_id,
        said: Some(json(&it.values)),
        state: NEW.to_string(),
        made_at: now,
        attempts: 0,
        tried_since: None,
        settled_at: None,
    };
    row.into_active_model()
}

/// Loads a message and holds it.
pub async fn lock(tx: &Tx, id: MessageId) -> Result<Posted> {
    let row = outbox_message::Entity::find_by_id(id).lock_exclusive().one(tx.connection()).await?;
    row.or_not_found(SUBJECT)?.try_into()
}

/// A message as it goes to who is at its address now; none, if it is for nobody there.
pub async fn addressed(db: &impl Reader, it: Posted) -> Result<Option<Posted>> {
    if it.kind == MessageKind::SignUp {
        return signing_up(db, it).await;
    }
    let Some(to) = it.to.as_ref().filter(|_| it.kind.is_for_whoever_is_there()) else {
        return Ok(Some(it));
    };
    let known = accounts::find_by_email(db, to).await?.map(|(account, _)| account);
    let Some(kind) = it.kind.addressed(known.as_ref().map(|it| it.active)) else {
        return Ok(None);
    };
    let Some(account) = known else { return Ok(Some(it)) };
    let own = persons::of_account(db, account.id).await?.language;
    let language = own.map_or_else(|| it.language.clone(), Language::tag);
    Ok(Some(Posted { kind, language, subject_id: account.id.into(), ..it }))
}

/// Whoever signs up and is registered already is told so; of what was confirmed or forgotten since, nothing.
async fn signing_up(db: &impl Reader, it: Posted) -> Result<Option<Posted>> {
    let Some(sign_up) = sign_ups::find(db, it.subject_id.into()).await? else { return Ok(None) };
    let Some(known) = sign_ups::already(db, &sign_up).await? else { return Ok(Some(it)) };
    Ok(Some(Posted { kind: MessageKind::AlreadySignedUp, subject_id: known.into(), ..it }))
}

/// Notes that a message which this transaction holds is tried once more.
pub async fn attempt(tx: &Tx, it: &Posted) -> Result<()> {
    use outbox_message::Column as C;
    outbox_message::Entity::update_many()
        .col_expr(C::Attempts, Expr::value(it.attempts + 1))
        .col_expr(C::TriedSince, Expr::value(it.tried_since.unwrap_or(tx.author().at)))
        .filter(C::Id.eq(Uuid::from(it.id)))
        .exec(tx.connection())
        .await?;
    Ok(())
}

/// What becomes of a message that this transaction holds; nothing, if that cannot happen to it any more.
pub async fn settle(tx: &Tx, it: &Posted, event: MessageEvent) -> Result<()> {
    use outbox_message::Column as C;
    let Some(state) = it.state.next(event) else { return Ok(()) };
    let now = tx.author().at;
    let waits = state == MessageState::Waiting;
    let (id, settled) = (Uuid::from(it.id), (!waits).then_some(now));
    let mut update = outbox_message::Entity::update_many()
        .col_expr(C::State, Expr::value(state.to_string()))
        .col_expr(C::SettledAt, Expr::value(settled))
        .filter(C::Id.eq(id));
    if waits {
        update = update
            .col_expr(C::Attempts, Expr::value(0))
            .col_expr(C::TriedSince, Expr::value(Option::<DateTime<Utc>>::None));
    }
    update.exec(tx.connection()).await?;
    if waits {
        jobs::schedule(tx, MailJob::SendMessage, it.id, now).await?;
    } else {
        jobs::settle(tx, MailJob::SendMessage, it.id, None).await?;
    }
    let told = |state| Told { kind: it.kind, subject_id: it.subject_id, state };
    let (before, after) = (told(it.state), told(state));
    tx.record(Change { kind: SUBJECT, id, before: Some(&before), after: Some(&after) }).await
}

/// Keeps a secret by its hash, such as the link in a message of the kind takes.
pub async fn insert_token(
    tx: &Tx,
    kind: MessageKind,
    subject_id: Uuid,
    to: &Email,
    hash: String,
) -> Result<()> {
    let now = tx.author().at;
    let Some(link) = kind.link() else { return Ok(()) };
    let row = mail_token::Model {
        hash,
        purpose: kind.to_string(),
        subject_id,
        email: to.to_string(),
        made_at: now,
        expires_at: now + link.lifetime,
    };
    mail_token::Entity::insert(row.into_active_model())
        .exec_without_returning(tx.connection())
        .await?;
    Ok(())
}

/// Has it on record that the operator was shown the link of a message.
pub async fn note_shown(tx: &Tx, it: &Posted) -> Result<()> {
    let told = Told { kind: it.kind, subject_id: it.subject_id, state: it.state };
    tx.record(Change { kind: SUBJECT, id: it.id.into(), before: Some(&told), after: Some(&told) })
        .await
}

/// What a secret is for that somebody shows, by its hash, whether or not it has expired.
pub async fn find_token(
    db: &impl Reader,
    purpose: MessageKind,
    hash: &str,
) -> Result<Option<MailToken>> {
    let row = mail_token::Entity::find_by_id(hash.to_owned())
        .filter(mail_token::Column::Purpose.eq(purpose.to_string()))
        .one(db.connection())
        .await?;
    row.map(|row| {
        Ok(MailToken {
            subject_id: row.subject_id,
            email: read("mail_token.email", row.email)?,
            expires_at: row.expires_at,
        })
    })
    .transpose()
}

/// What a secret is for that opens a registration, while it works.
pub async fn find_opener(
    db: &impl Reader,
    hash: &str,
    now: DateTime<Utc>,
) -> Result<Option<(Uuid, Opens)>> {
    let row = mail_token::Entity::find_by_id(hash.to_owned())
        .filter(mail_token::Column::ExpiresAt.gt(now))
        .one(db.connection())
        .await?;
    let Some(row) = row else { return Ok(None) };
    let kind: MessageKind = read("mail_token.purpose", row.purpose.as_str())?;
    Ok(kind.opens().map(|opens| (row.subject_id, opens)))
}

/// Forgets whom messages of a kind about these reached or were to reach, and their secrets; what waits is not sent.
pub async fn forget_about(tx: &Tx, kind: MessageKind, subjects: &[Uuid]) -> Result<()> {
    use outbox_message::Column as C;
    for some in subjects.chunks(AT_ONCE) {
        let about = C::SubjectId.is_in(some.iter().copied()).and(C::Kind.eq(kind.to_string()));
        let waiting = outbox_message::Entity::find()
            .filter(about.clone())
            .filter(C::State.eq(MessageState::Waiting.to_string()))
            .all(tx.connection())
            .await?;
        for row in waiting {
            settle(tx, &row.try_into()?, MessageEvent::Suppress).await?;
        }
        let nothing = || Expr::value(Option::<String>::None);
        outbox_message::Entity::update_many()
            .col_expr(C::Email, nothing())
            .col_expr(C::Said, nothing())
            .filter(about)
            .exec(tx.connection())
            .await?;
        mail_token::Entity::delete_many()
            .filter(mail_token::Column::SubjectId.is_in(some.iter().copied()))
            .exec(tx.connection())
            .await?;
    }
    Ok(())
}

/// Voids every secret for something: it was used, or is not to be.
pub async fn forget_tokens(tx: &Tx, purpose: MessageKind, subject_id: Uuid) -> Result<()> {
    use mail_token::Column as C;
    mail_token::Entity::delete_many()
        .filter(C::SubjectId.eq(subject_id).and(C::Purpose.eq(purpose.to_string())))
        .exec(tx.connection())
        .await?;
    Ok(())
}

/// Why an address gets no more than it has to.
pub async fn suppressions(db: &impl Reader, of: &Email) -> Result<Vec<Suppression>> {
    let rows = mail_suppression::Entity::find()
        .filter(mail_suppression::Column::AddressKey.eq(of.key()))
        .all(db.connection())
        .await?;
    rows.iter().map(|it| read("mail_suppression.reason", it.reason.as_str())).collect()
}

/// Whether a message of the kind may be sent to the address; every sender asks here.
pub async fn may_send(db: &impl Reader, to: &Email, kind: MessageKind) -> Result<bool> {
    Ok(kind.may_reach(&suppressions(db, to).await?))
}

/// From now on the address gets no more than it has to.
///
/// On record is what it came of: the message that was refused, or what the messages were about that are not wanted.
pub async fn suppress(tx: &Tx, of: &Email, reason: Suppression, about: Uuid) -> Result<()> {
    let (address_key, at) = (of.key(), tx.author().at);
    let row = mail_suppression::Model { address_key, reason: reason.to_string(), at };
    let inserted = mail_suppression::Entity::insert(row.into_active_model())
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(tx.connection())
        .await?;
    if inserted == 0 {
        return Ok(());
    }
    let (kind, after) = ("mail_suppression", Suppressed { reason });
    tx.record(Change { kind, id: about, before: None, after: Some(&after) }).await
}

/// The reason holds no more.
pub async fn lift(tx: &Tx, of: &Email, reason: Suppression) -> Result<()> {
    use mail_suppression::Column as C;
    mail_suppression::Entity::delete_many()
        .filter(C::AddressKey.eq(of.key()).and(C::Reason.eq(reason.to_string())))
        .exec(tx.connection())
        .await?;
    Ok(())
}

/// Whether a message of the kind waits for its turn: strangers have it sent, or nobody has confirmed the address yet.
pub async fn is_paced(db: &impl Reader, kind: MessageKind, to: &Email) -> Result<bool> {
    Ok(kind.is_sent_by_strangers() || addresses::reader(db, to).await?.is_none())
}

/// How often an address was written to of late, held until the transaction ends.
pub async fn lock_pace(tx: &Tx, of: &Email) -> Result<Pace> {
    let unpaced = pace_row(of, &Pace::default(), tx.author().at);
    mail_pace::Entity::insert(unpaced.into_active_model())
        .on_conflict_do_nothing()
        .exec_without_returning(tx.connection())
        .await?;
    let row = mail_pace::Entity::find_by_id(of.key()).lock_exclusive().one(tx.connection()).await?;
    read_json("mail_pace.turns", &row.or_not_found("pace")?.turns)
}

/// Replaces a pace that this transaction holds.
pub async fn set_pace(tx: &Tx, of: &Email, pace: &Pace) -> Result<()> {
    pace_row(of, pace, tx.author().at)
        .into_active_model()
        .reset_all()
        .update_without_returning(tx.connection())
        .await?;
    Ok(())
}

fn pace_row(of: &Email, pace: &Pace, last_at: DateTime<Utc>) -> mail_pace::Model {
    mail_pace::Model { address_key: of.key(), turns: json(pace), last_at }
}

/// What somebody was told and what is not forgotten, the latest first.
pub async fn told(db: &impl Reader, to: AccountId, listing: &Listing) -> Result<Slice<Posted>> {
    use outbox_message::Column as C;
    let select = outbox_message::Entity::find()
        .filter(C::AccountId.eq(Uuid::from(to)))
        .filter(C::Said.is_not_null());
    let made = Expr::col((outbox_message::Entity, C::MadeAt));
    let latest = SortKey { expr: made, kind: KeyKind::Instant, order: kernel::Order::Desc };
    let read = |row: outbox_message::Model| row.try_into();
    slice(db, select, vec![latest], C::Id, listing, read).await
}

/// Messages that were not sent, from the oldest on.
pub async fn unsent(db: &impl Reader, most: u64) -> Result<Vec<Listed>> {
    use outbox_message::Column as C;
    let unsent = MessageState::VARIANTS.iter().filter(|it| **it != MessageState::Sent);
    let rows = outbox_message::Entity::find()
        .filter(C::State.is_in(unsent.map(ToString::to_string)))
        .order_by_asc(C::Id)
        .limit(most)
        .all(db.connection())
        .await?;
    let ids = rows.iter().map(|it| it.id);
    let due: BTreeMap<Uuid, DateTime<Utc>> = job::Entity::find()
        .select_only()
        .columns([job::Column::Payload, job::Column::DueAt])
        .filter(job::Column::Kind.eq(MailJob::SendMessage.to_string()))
        .filter(job::Column::Payload.is_in(ids))
        .into_tuple::<(Uuid, DateTime<Utc>)>()
        .all(db.connection())
        .await?
        .into_iter()
        .collect();
    let listed = |row: outbox_message::Model| {
        let due_at = due.get(&row.id).copied();
        let Posted { id, kind, state, attempts, .. } = row.try_into()?;
        Ok(Listed { id, kind, state, attempts, due_at })
    };
    rows.into_iter().map(listed).collect()
}

/// How many messages there are, by their state; of those that are in none, none.
pub async fn counts(db: &impl Reader) -> Result<Vec<(MessageState, i64)>> {
    use outbox_message::Column as C;
    let rows: Vec<(String, i64)> = outbox_message::Entity::find()
        .select_only()
        .column(C::State)
        .column_as(C::Id.count(), "messages")
        .group_by(C::State)
        .into_tuple()
        .all(db.connection())
        .await?;
    let counted: BTreeMap<_, _> = rows.into_iter().collect();
    let of = |it: MessageState| (it, counted.get(&it.to_string()).copied().unwrap_or_default());
    Ok(MessageState::all().map(of).collect())
}

/// Gives messages a job that wait and have lost theirs.
pub async fn reschedule(tx: &Tx) -> Result<()> {
    use outbox_message::Column as C;
    let theirs = Query::select()
        .column(job::Column::Payload)
        .from(job::Entity)
        .and_where(job::Column::Kind.eq(MailJob::SendMessage.to_string()))
        .to_owned();
    let ids: Vec<Uuid> = outbox_message::Entity::find()
        .select_only()
        .column(C::Id)
        .filter(C::State.eq(MessageState::Waiting.to_string()))
        .filter(C::Id.not_in_subquery(theirs))
        .into_tuple()
        .all(tx.connection())
        .await?;
    for id in ids {
        jobs::schedule(tx, MailJob::SendMessage, id, tx.author().at).await?;
    }
    Ok(())
}

/// Forgets secrets that work no more, whom old messages reached and what they said, and when others were written to.
pub async fn forget_expired(tx: &Tx) -> Result<()> {
    use outbox_message::Column as C;
    let now = tx.author().at;
    let void = mail_token::Column::ExpiresAt.lte(now);
    mail_token::Entity::delete_many().filter(void).exec(tx.connection()).await?;
    let idle = mail_pace::Column::LastAt.lte(now - Pace::SPAN);
    mail_pace::Entity::delete_many().filter(idle).exec(tx.connection()).await?;
    let nothing = || Expr::value(Option::<String>::None);
    outbox_message::Entity::update_many()
        .col_expr(C::Email, nothing())
        .col_expr(C::Said, nothing())
        .filter(C::SettledAt.lte(now - KEPT))
        .filter(C::Email.is_not_null())
        .exec(tx.connection())
        .await?;
    Ok(())
}

impl TryFrom<outbox_message::Model> for Posted {
    type Error = crate::Error;
    fn try_from(row: outbox_message::Model) -> Result<Self> {
        let said = row.said.map(|raw| read_json("outbox_message.said", &raw)).transpose()?;
        Ok(Self {
            id: row.id.into(),
            cause: row.cause,
            kind: read("outbox_message.kind", row.kind.as_str())?,
            to: read_opt("outbox_message.email", row.email)?,
            language: read("outbox_message.language", row.language)?,
            subject_id: row.subject_id,
            values: said.unwrap_or_default(),
            state: read("outbox_message.state", row.state.as_str())?,
            made_at: row.made_at,
            attempts: row.attempts,
            tried_since: row.tried_since,
        })
    }
}
