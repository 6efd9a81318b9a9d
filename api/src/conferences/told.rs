//! What guests are told of their seats, each in their own language; or whoever has registered them, who is told of all of them at
//! once.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use conferences::admission::{Changes, Desk};
use conferences::conference::{Conference, ConferenceStatus};
use conferences::guest::Guest;
use conferences::registration::{Registration, RegistrationId, RegistrationStatus};
use kernel::{AccountId, Language, Reason};
use people::message::{Message, MessageKind};
use persistence::conferences::mediators::{self, Mediator};
use persistence::conferences::{desk as store, guests, registrations};
use persistence::platform::outbox;
use persistence::{Actor, Tx};
use uuid::Uuid;

use crate::http::problem::Problem;
use crate::texts::{said_as_dates, said_as_time};

/// Stores what changed at the desk, and tells the guests.
pub(super) async fn put(
    tx: &Tx,
    conference: &Conference,
    desk: &Desk,
    before: &[Registration],
    changes: &Changes,
) -> Result<(), Problem> {
    store::store(tx, desk, before, changes).await?;
    let was = |id: RegistrationId| before.iter().find(|it| it.id == id);
    let news = changes.registrations.iter().filter(|it| it.is_news(was(it.id)));
    let news: Vec<_> = news.map(|it| (it, it.version)).collect();
    tell(tx, conference, MessageKind::RegistrationChanged, &news, |_| Values::new()).await
}

/// Whoever does something with their own account reads what comes of it in the answer.
fn knows(tx: &Tx, kind: MessageKind, reader: AccountId) -> bool {
    let done = kind == MessageKind::RegistrationChanged;
    match tx.author().actor {
        Actor::Account(id) | Actor::ApiKey(_, id) => done && id == reader,
        _ => false,
    }
}

/// What is told by name.
type Values = BTreeMap<String, String>;

/// A registration, and of which version what is told; of each it is told once.
type Told<'a> = (&'a Registration, i32);

async fn tell(
    tx: &Tx,
    conference: &Conference,
    kind: MessageKind,
    told: &[Told<'_>],
    also: impl Fn(Language) -> Values,
) -> Result<(), Problem> {
    let by_guest = |it: &Registration| knows(tx, kind, Uuid::from(it.person_id).into());
    let told: Vec<_> = told.iter().filter(|(it, _)| !by_guest(it)).collect();
    let guests = guests::of(tx, &told.iter().map(|(it, _)| it.person_id).collect()).await?;
    let all = told.iter().map(|(it, _)| *it);
    let mediators = mediators::of(tx, all, tx.author().at.date_naive()).await?;
    let (mut messages, mut mediated) = (Vec::new(), Mediated::default());
    for (it, version) in told {
        let Some(guest) = guests.get(&it.person_id) else { continue };
        let cause = format!("{kind}:{}:{version}", it.id);
        let said = |language| {
            let said = about(conference, language).into_iter();
            said.chain(seat(conference, it, language)).chain(also(language)).collect::<Values>()
        };
        match (&guest.email, mediators.get(&it.id)) {
            (Some(to), _) => messages.push(Message {
                cause,
                kind,
                to: to.clone(),
                account_id: None,
                language: spoken_by(guest).tag(),
                subject_id: it.id.into(),
                values: said(spoken_by(guest)),
            }),
            // The seat that one gives back may be offered to another.
            (None, Some(mediator))
                if it.status == RegistrationStatus::Offered
                    || !knows(tx, kind, mediator.account_id) =>
            {
                let values = said(mediator.language.unwrap_or(Language::En));
                mediated.add(mediator, kind, (cause, it.id), guest, values);
            }
            (None, _) => {}
        }
    }
    messages.extend(mediated.into_messages());
    Ok(outbox::put_all(tx, &messages).await?)
}

/// What mediators are told: what is the same of several guests is told once, and names all of them.
#[derive(Default)]
struct Mediated(BTreeMap<Alike, (Message, Vec<String>)>);

/// Who is told what, and of which registration alone, if it is told of each.
type Alike = (AccountId, Option<RegistrationId>, Values);

impl Mediated {
    fn add(
        &mut self,
        to: &Mediator,
        kind: MessageKind,
        (cause, id): (String, RegistrationId),
        guest: &Guest,
        mut values: Values,
    ) {
        values.retain(|name, _| kind.says().contains(&name.as_str()));
        let (news, seat) = (values.remove("news"), values.remove("seat"));
        let told = news.or(seat).unwrap_or_else(|| kind.to_string());
        values.insert("told".to_owned(), told);
        // That it ends is looked for more than once, among others each time.
        let alone = (kind == MessageKind::OfferEnds).then_some(id);
        let first = || {
            let message = Message {
                cause,
                kind: MessageKind::MediatedRegistration,
                to: to.email.clone(),
                account_id: Some(to.account_id),
                language: to.language.unwrap_or(Language::En).tag(),
                subject_id: id.into(),
                values: values.clone(),
            };
            (message, Vec::new())
        };
        let (_, names) = self.0.entry((to.account_id, alone, values.clone())).or_insert_with(first);
        names.push(guest.name.to_string());
    }

    fn into_messages(self) -> impl Iterator<Item = Message> {
        self.0.into_values().map(|(mut message, names)| {
            message.values.insert("guest".to_owned(), names.join(", "));
            message
        })
    }
}

pub(super) fn spoken_by(guest: &Guest) -> Language {
    guest.language.unwrap_or(Language::En)
}

/// Which conference it is, and when.
pub(super) fn about(it: &Conference, language: Language) -> Values {
    let dates = it.profile.dates;
    let when = dates.map(|it| said_as_dates(it, language)).unwrap_or_default();
    let title = it.profile.title.said_in(language.tag().as_str());
    let title = title.filter(|_| !it.profile.title_hidden).unwrap_or(&when).to_owned();
    Values::from([("conference".to_owned(), title), ("when".to_owned(), when)])
}

/// Where a registration stands, until when, and why.
fn seat(conference: &Conference, it: &Registration, language: Language) -> Values {
    let until = it.offered_until.and_then(|at| said_there(conference, at, language));
    let said = [
        ("seat", Some(it.status.to_string())),
        ("deadline", until),
        ("reason", it.reason.as_ref().map(Reason::to_string)),
    ];
    said.into_iter().filter_map(|(name, it)| Some((name.to_owned(), it?))).collect()
}

/// An instant as people write it where the conference is.
fn said_there(it: &Conference, at: DateTime<Utc>, language: Language) -> Option<String> {
    Some(said_as_time(it.local(at)?, it.profile.zone.as_ref()?.as_str(), language))
}

/// Whoever has not taken an offer that ends soon is told so, once.
pub(super) async fn of_ends(
    tx: &Tx,
    conference: &Conference,
    ending: &[Registration],
) -> Result<(), Problem> {
    let told: Vec<_> = ending.iter().map(|it| (it, it.version)).collect();
    tell(tx, conference, MessageKind::OfferEnds, &told, |_| Values::new()).await
}

/// Everybody who is registered learns that a conference has moved, stands still or is called off, and why.
pub(super) async fn of_news(tx: &Tx, before: &Conference, it: &Conference) -> Result<(), Problem> {
    let is_now = |status| before.status != status && it.status == status;
    let moved = it.reschedules.last().filter(|_| before.profile.dates != it.profile.dates);
    let (news, reason, from) = match (moved, &it.reason) {
        (Some(moved), _) => ("moved", &moved.reason, Some(moved.from)),
        (None, Some(why)) if is_now(ConferenceStatus::Postponed) => ("postponed", why, None),
        (None, Some(why)) if is_now(ConferenceStatus::Cancelled) => ("called_off", why, None),
        _ => return Ok(()),
    };
    let live: Vec<_> = RegistrationStatus::live().collect();
    let registered = registrations::in_states(tx, it.id, &live).await?;
    let told: Vec<_> = registered.iter().map(|guest| (guest, it.version)).collect();
    let also = |language| {
        let said = [
            ("news", news.to_owned()),
            ("before", from.map_or_else(String::new, |it| said_as_dates(it, language))),
            ("reason", reason.to_string()),
        ];
        said.into_iter().map(|(name, it)| (name.to_owned(), it)).collect()
    };
    tell(tx, it, MessageKind::ConferenceNews, &told, also).await
}
