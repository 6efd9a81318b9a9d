//! What shows how things live: a twinning whose sides said something, and a conference that takes guests. Both are made up
//! around real names, as `demo/ATTRIBUTION.md` says; their days follow from the day on which the demo is loaded.

use ::conferences::Refusal;
use ::conferences::conference::{
    Conference, ConferenceEvent, ConferenceProfile, ConferenceStep, Surroundings,
};
use ::conferences::participation::Origin;
use ::conferences::pool::{Pool, Seats};
use chrono::{DateTime, Days, Utc};
use kernel::access::Grants;
use kernel::{KnownDate, Reason, SideNumber};
use partnerships::status::SideEvent;
use partnerships::transition::TransitionProposal;
use persistence::partnerships::history;
use persistence::{Error, Tx, conferences as stored};
use serde_json::json;

use super::known::{IN_OSTFILDERN, Kind, OSTFILDERN_AND_POLTAVA, VHS_OSTFILDERN, id};

/// What the sides of the twinning do: which of them, what, how many days before the demo is loaded, and why.
const STEPS: [(usize, SideEvent, u64, Option<&str>); 4] = [
    (0, SideEvent::TakeOver, 800, None),
    (1, SideEvent::TakeOver, 640, None),
    (
        0,
        SideEvent::PauseCitizens,
        90,
        Some("Beispiel der Demo: Der Austausch ruht über den Winter."),
    ),
    (0, SideEvent::ReopenCitizens, 20, None),
];

/// Has the twin towns whose identifiers are known live together.
pub(super) async fn live_together(tx: &Tx) -> Result<(), Error> {
    let now = tx.author().at;
    let pair = id(Kind::Partnership, OSTFILDERN_AND_POLTAVA);
    let mut history = history::lock(tx, pair, &Grants::of_the_house()).await?;
    for (side, event, days, reason) in STEPS {
        let step = TransitionProposal {
            effective_on: now.date_naive().checked_sub_days(Days::new(days)).map(KnownDate::day),
            reason: reason.and_then(|it| Reason::parse(it).ok()),
            ..TransitionProposal::of(event)
        };
        let Ok(after) = history.take(SideNumber::at(side), step, now) else { return Ok(()) };
        history::store(tx, &history, &after).await?;
        history = after;
    }
    Ok(())
}

/// The conference begins so many days after the demo is loaded, lasts two, and registration ends before it.
const AHEAD: u64 = 90;
const LAST: u64 = AHEAD + 1;
const CLOSED: u64 = AHEAD - 14;

/// Seats in all, and for those who come from the country of the host.
const SEATS: [(Seats, u32); 2] = [(Seats::Total, 60), (Seats::Origin(Origin::National), 40)];

const EVENTS: [ConferenceEvent; 3] =
    [ConferenceEvent::Plan, ConferenceEvent::Announce, ConferenceEvent::OpenRegistration];

/// Holds the conference open; says whether it could.
pub(super) async fn open(tx: &Tx) -> Result<bool, Error> {
    let now = tx.author().at;
    let Some(conference) = proposed(now).and_then(|it| opened(it, now).ok()) else {
        return Ok(false);
    };
    stored::insert(tx, &conference).await?;
    for ((seats, capacity), number) in SEATS.into_iter().zip(1..) {
        let pool = Pool::new(id(Kind::Pool, number), conference.id, seats, capacity);
        stored::pools::insert(tx, &pool).await?;
    }
    Ok(true)
}

/// As far as it takes guests.
fn opened(of: Conference, now: DateTime<Utc>) -> Result<Conference, Refusal> {
    let around = Surroundings { has_pools: true, ..Surroundings::default() };
    EVENTS
        .into_iter()
        .try_fold(of, |it, event| it.after(ConferenceStep { event, reason: None }, around, now))
}

/// As its host would write it.
fn proposed(now: DateTime<Utc>) -> Option<Conference> {
    let day = |ahead| now.date_naive().checked_add_days(Days::new(ahead));
    let host = id(Kind::Organisation, VHS_OSTFILDERN);
    let profile: ConferenceProfile = serde_json::from_value(json!({
        "title": {
            "de": "Ankommen und mitreden: was Städte voneinander lernen (Beispiel)",
            "en": "Arriving and having a say: what cities learn from each other (example)",
            "uk": "Прибути й мати голос: чого міста вчаться одне в одного (приклад)",
        },
        "hosts": [{ "organisation_id": host, "role": "lead" }],
        "main_theme": "integration",
        "other_themes": ["lifelong_learning", "language"],
        "dates": format!("{}/{}", day(AHEAD)?, day(LAST)?),
        "zone": "Europe/Berlin",
        "country": "DE",
        "municipality_id": id::<kernel::PlaceId>(Kind::Municipality, 1),
        "access": "open",
        "languages": ["de", "uk", "en"],
        "admission": {
            "closes_at": format!("{}T22:00:00Z", day(CLOSED)?),
            "groups": [{ "group": "migrant", "share": 0.4 }, { "group": "politics", "share": 0.6 }],
            "privacy_notice": "https://comitas.example/privacy",
        },
        "announcement": announcement(),
    }))
    .ok()?;
    Conference::propose(id(Kind::Conference, IN_OSTFILDERN), profile, &[host], now).ok()
}

/// What people read of it before they come.
fn announcement() -> serde_json::Value {
    json!({
        "description": {
            "de": "Zwei Tage mit Menschen, die angekommen sind, und mit denen, die sie empfangen: im Rathaus, im Verein, im Kurs.",
            "en": "Two days with people who have arrived and with those who receive them: at the town hall, in clubs, in courses.",
            "uk": "Два дні з людьми, які прибули, і з тими, хто їх приймає: у ратуші, в об’єднаннях, на курсах.",
        },
        "aims": {
            "de": "Jede Stadt nimmt einen Schritt mit, den sie binnen eines Jahres geht.",
            "en": "Each town takes home one step that it takes within a year.",
            "uk": "Кожне місто візьме з собою один крок, який зробить упродовж року.",
        },
        "venue": {
            "name": "Volkshochschule Ostfildern (Beispiel)",
            "directions": { "de": "Eingang vom Hof", "en": "Enter from the yard", "uk": "Вхід з двору" },
        },
        "begins": "10:00",
        "ends": "16:30",
        "accessibility": {
            "features": ["step_free", "accessible_toilet", "hearing_loop", "easy_language", "quiet_room"],
            "notes": {
                "de": "Sagen Sie uns, was Sie noch brauchen.",
                "en": "Tell us what else you need.",
                "uk": "Скажіть нам, що ще вам потрібно.",
            },
        },
        "cost": {
            "notes": {
                "de": "Essen und Getränke sind frei.",
                "en": "Meals and drinks are free.",
                "uk": "Їжа та напої безкоштовні.",
            },
        },
        "contact": {
            "office": { "de": "Tagungsbüro", "en": "Conference office", "uk": "Бюро конференції" },
            "email": "tagung@comitas.example",
        },
    })
}

#[cfg(test)]
mod tests {
    use ::conferences::conference::ConferenceStatus;

    use super::*;

    #[test]
    fn the_open_conference_is_one() {
        let now = "2026-11-27T10:00:00Z".parse().expect("a time");
        let conference = opened(proposed(now).expect("a conference"), now).expect("takes guests");
        assert_eq!(conference.status, ConferenceStatus::RegistrationOpen);
    }
}
