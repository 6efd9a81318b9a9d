//! The tutorial, with progenitor.

mod helpers;

/// All of it is written by progenitor, while this compiles.
mod comitas {
    progenitor::generate_api!(spec = "../openapi-3.0.json", interface = Builder);
}

use std::collections::HashMap;
use std::env::var;
use std::error::Error;

use chrono::{TimeDelta, Utc};
use reqwest::header::{AUTHORIZATION, HeaderMap};
use uuid::Uuid;

use comitas::Client;
use comitas::types::{
    self, Access, ConferenceEvent, ConferenceStatus, Engagement, HostRole, Mode, OrganisationKind,
    RegistrationEvent, RegistrationStatus, SeatDimension, SizeClass,
};
use helpers::{problem, retrying, tag, text};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    // Log in. The token lasts 15 minutes.
    let (url, email) = (var("COMITAS_URL")?, var("COMITAS_EMAIL")?);
    let login = types::Login::builder().email(email.as_str()).password(var("COMITAS_PASSWORD")?);
    let login = Client::new(&url).create_token().body(login).send().await?;
    let bearer = format!("Bearer {}", login.access_token).parse()?;
    let headers = HeaderMap::from_iter([(AUTHORIZATION, bearer)]);
    let http = reqwest::Client::builder().default_headers(headers).build()?;
    let client = Client::new_with_client(&url, http);
    assert_eq!(*client.show_me().send().await?.account.email, email);

    // Page through a listing with filters.
    let (mut cities, mut cursor) = (Vec::new(), None::<String>);
    let total = loop {
        let page = retrying(4, async || {
            let list = client.list_municipalities().include_total(true).limit(20);
            let list = list.country(["UA", "PL"].map(|it| it.parse().expect("a country")));
            let list = list.size_class(vec![SizeClass::Large]).sort("population");
            match &cursor {
                Some(cursor) => list.cursor(cursor.as_str()).send().await,
                None => list.send().await,
            }
        });
        let page = page.await?.into_inner();
        cities.extend(page.data);
        cursor = page.page.next_cursor;
        if cursor.is_none() {
            break page.page.total_count;
        }
    };
    assert!(cities.len() > 20 && i64::try_from(cities.len()).ok() == total, "{total:?}");
    assert!(cities.iter().all(|it| it.size_class == Some(SizeClass::Large)));

    // Create; sent again with the same key it is done once.
    let name = format!("Volkshochschule {}", Uuid::new_v4());
    let create = types::OrganisationCreate::builder()
        .name(name.as_str())
        .kind(OrganisationKind::AdultEducationCentre)
        .legal_form("GmbH".parse::<types::OrganisationCreateLegalForm>()?);
    let key = Uuid::new_v4().to_string();
    let post = || client.create_organisation().idempotency_key(key.as_str()).body(create.clone());
    let (organisation, again) = (post().send().await?, post().send().await?);
    assert_eq!((organisation.status().as_u16(), organisation.id), (201, again.id));
    assert_eq!(again.headers()["idempotency-replayed"], "true");

    // Change what was read: absent fields stay. That null clears cannot be said with this client.
    let change = |version, non_profit| {
        let patch = types::OrganisationPatch::builder().non_profit(non_profit);
        let request = client.update_organisation().organisation_id(organisation.id);
        request.if_match(tag(version)).body(patch).send()
    };
    let changed = change(organisation.version, true).await?;
    assert_eq!((changed.version, changed.non_profit), (2, Some(true)));
    assert_eq!(*changed.name, name);

    // Somebody was faster: 412. Read again, then change that.
    let late = change(organisation.version, false).await.expect_err("a stale version is refused");
    let late = problem(late).await?;
    assert_eq!((late.status, late.code.as_str()), (412, "precondition_failed"));

    // Something is wrong with the content: 422 names every field.
    let nowhere = create.clone().seat_municipality_id(Uuid::new_v4());
    let wrong = client.create_organisation().body(nowhere).send().await;
    let wrong = problem(wrong.expect_err("an unknown seat is refused")).await?;
    assert_eq!((wrong.status, wrong.code.as_str()), (422, "unknown_reference"));
    assert_eq!(wrong.errors[0].pointer.as_deref(), Some("#/seat_municipality_id"));

    // Hold a conference: with a host, seats and a privacy notice it can open.
    let host =
        types::ConferenceHostInput::builder().organisation_id(organisation.id).role(HostRole::Lead);
    let title = HashMap::from([("en".into(), "What can we learn from other cities?".parse()?)]);
    let notice = "https://comitas.example/privacy".parse::<types::AdmissionPrivacyNotice>()?;
    let create = types::ConferenceCreate::builder()
        .title(types::LocalizedText(title))
        .hosts(vec![host.try_into()?])
        .main_theme("migration".parse::<types::ConferenceCreateMainTheme>()?)
        .dates("2031-10-09/2031-10-10".parse::<types::ConferenceCreateDates>()?)
        .zone("Europe/Copenhagen".parse::<types::ConferenceCreateZone>()?)
        .country("DK")
        .access(Access::Open)
        .admission(types::Admission::try_from(types::Admission::builder().privacy_notice(notice))?);
    let mut held = client.create_conference().body(create).send().await?.into_inner();
    let everybody = types::SeatsInput::builder().dimension(SeatDimension::Total);
    let pool = types::PoolCreate::builder().seats(everybody).capacity(40);
    client.create_pool().conference_id(held.id).body(pool).send().await?;
    for event in
        [ConferenceEvent::Plan, ConferenceEvent::Announce, ConferenceEvent::OpenRegistration]
    {
        let step = client.transition_conference().conference_id(held.id).if_match(tag(held.version));
        let step = step.body(types::ConferenceTransitionCreate::builder().event(event));
        held = step.send().await?.into_inner();
    }
    assert_eq!(held.status, ConferenceStatus::RegistrationOpen);

    // Register, and give the seat back.
    let provenance = types::Provenance::builder()
        .organisation_country("DE".parse::<types::ProvenanceOrganisationCountry>()?);
    let participation = types::ParticipationInput::builder()
        .provenance(provenance)
        .mode(Mode::Onsite)
        .engagement(Engagement::Both)
        .size(2);
    let registration = types::RegistrationCreate::builder().participation(participation);
    let seat =
        client.create_registration().conference_id(held.id).body(registration).send().await?;
    assert_eq!((seat.status, seat.version), (RegistrationStatus::Confirmed, 1));
    let cancel = client.transition_registration().registration_id(seat.id).if_match(tag(seat.version));
    let cancel = cancel.body(types::RegistrationTransitionCreate::builder().event(RegistrationEvent::Cancel));
    let seat = cancel.send().await?;
    assert_eq!((seat.status, seat.version), (RegistrationStatus::CancelledByParticipant, 2));

    // Read a listing as CSV.
    let table = client.export_partnership_table().country(["UA".parse().expect("a country")]);
    let table = text(table.send().await?).await?;
    let (columns, rows) = table.split_once("\r\n").ok_or("a table without rows")?;
    assert!(columns.starts_with("id,form,official_status,"), "{columns}");
    assert!(rows.lines().count() > 0 && rows.lines().all(|row| row.contains("UA")), "{rows}");

    // Delete.
    let soon = Utc::now() + TimeDelta::hours(1);
    let key = types::ApiKeyCreate::builder().name("Smoke").scopes(vec![]).expires_at(soon);
    let key = client.create_api_key().body(key).send().await?;
    let gone = client.revoke_api_key().api_key_id(key.key.id).send().await?;
    assert_eq!(gone.status().as_u16(), 204);
    println!("progenitor: the tutorial works");
    Ok(())
}
