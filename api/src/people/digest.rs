//! What waits for somebody, once a day by mail, if they have asked for that.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveTime, Utc};
use kernel::access::{Grants, Role};
use kernel::{AccountId, Language, Limit};
use people::message::{Message, MessageKind};
use people::person::{Purpose, may};
use people::task::{Task, TaskFilter};
use persistence::directory::names::{of_organisations, of_places};
use persistence::people::{accounts, members, offices, persons, tasks};
use persistence::platform::outbox;
use persistence::{Listing, Name, Names, Reader, Tx, Whose, conferences, partnerships};
use uuid::Uuid;

use crate::http::problem::Problem;
use crate::platform::vocabularies;

/// Before the day's work begins from Lisbon to Kyiv.
const TOLD_AT: NaiveTime = NaiveTime::from_hms_opt(5, 30, 0).expect("a time");

/// As many things as somebody reads in a message; the list has the others.
const LINES: u16 = 20;

/// When people are told next.
pub(crate) fn next(now: DateTime<Utc>) -> DateTime<Utc> {
    let today = now.date_naive().and_time(TOLD_AT).and_utc();
    if today > now { today } else { today + Days::new(1) }
}

/// Tells somebody what waits for them today; says when to do it again, unless they do not want it any more.
pub(crate) async fn tell(tx: &Tx, id: AccountId) -> Result<Option<DateTime<Utc>>, Problem> {
    let now = tx.author().at;
    let account = accounts::all_of(tx, &[id]).await?.remove(&id);
    let person = persons::of_accounts(tx, &[id]).await?.remove(&id);
    let (Some(account), Some(person)) = (account, person) else { return Ok(None) };
    if !account.active || !may(&person, Purpose::Digest) {
        return Ok(None);
    }
    let (kind, to) = (MessageKind::Digest, account.email);
    if !outbox::may_send(tx, &to, kind).await? {
        return Ok(Some(next(now)));
    }
    let today = now.date_naive();
    let grants = Grants::new(members::grants(tx, id, None, today).await?);
    let regions = offices::regions(tx, &grants, Role::Coordinator).await?;
    let whose = Whose { account: id, grants, regions, today };
    let limit = Limit::try_from(LINES).unwrap_or_default();
    let listing = Listing { limit, ..Listing::default() };
    let found = tasks::list(tx, &whose, &TaskFilter::default(), &listing).await?;
    if found.items.is_empty() {
        return Ok(Some(next(now)));
    }
    let language = person.language.unwrap_or(Language::En);
    let names = names(tx, &found.items, &whose.grants).await?;
    let mut lines: Vec<_> = found.items.iter().map(|it| line(it, &names, language)).collect();
    lines.extend(found.next.map(|_| "…".to_owned()));
    let message = Message {
        cause: format!("{kind}:{}:{today}", Uuid::from(id)),
        kind,
        to,
        account_id: Some(id),
        language: language.tag(),
        subject_id: id.into(),
        values: BTreeMap::from([("lines".to_owned(), lines.join("\n"))]),
    };
    outbox::put(tx, &message).await?;
    Ok(Some(next(now)))
}

/// How all that tasks are about is called.
async fn names(db: &impl Reader, tasks: &[Task], to: &Grants) -> Result<Names, Problem> {
    let of = |id: fn(&Task) -> Option<Uuid>| tasks.iter().filter_map(id).collect::<Vec<_>>();
    let bodies = of(|it| it.on_id);
    let mut names = of_places(db, bodies.clone()).await?;
    names.extend(of_organisations(db, bodies).await?);
    let pairs = of(|it| it.partnership_id.map(Into::into));
    names.extend(partnerships::of_partnerships(db, pairs, to).await?);
    let meetings = of(|it| it.conference_id.map(Into::into));
    let meetings = conferences::all_of(db, meetings, to).await?.into_iter();
    let titled = meetings.map(|it| (it.id.into(), it.profile.title));
    names.extend(titled.map(|(id, names)| (id, Name { own: None, names, country: None })));
    Ok(names)
}

/// What there is to do, about what, for whom, until when.
fn line(task: &Task, names: &Names, language: Language) -> String {
    let tag = language.to_string();
    let called = |id: Uuid| names.get(&id)?.said_in(&tag);
    let what = vocabularies::label("TaskKind", task.kind.into(), &tag).unwrap_or_default();
    let about =
        [task.partnership_id.map(Uuid::from), task.conference_id.map(Uuid::from), task.on_id];
    let about: Vec<_> = about.into_iter().flatten().filter_map(called).collect();
    let format = if language == Language::En { "%Y-%m-%d" } else { "%d.%m.%Y" };
    let due = task.due_on.map(|day| format!(" ({})", day.format(format)));
    format!("– {what}: {}{}", about.join(", "), due.unwrap_or_default())
}
