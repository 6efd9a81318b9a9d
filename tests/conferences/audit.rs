//! What must be true of a conference whatever happened to it: counted in the database, not asked of the server.

use conferences::ConferenceId;
use conferences::admission::{Call, Read};
use conferences::participation::Origin;
use conferences::registration::{Registration, RegistrationStatus};
use persistence::conferences::{desk, pools, registrations as store};
use persistence::{Author, Db, conferences as stored};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, Statement};

/// Fails unless no seat is sold twice, no seat is lost, every change is on record, and nobody waits
/// who could be called.
pub(crate) async fn must_be_sound(db: &Db, url: &str, id: ConferenceId, what: &str) {
    let conference = stored::show(db, id).await.expect("a conference");
    let all: Vec<_> = RegistrationStatus::all().collect();
    let guests = store::in_states(db, id, &all).await.expect("registrations");
    for it in &guests {
        let origin = Origin::derive(&it.participation.provenance, conference.profile.country);
        assert_eq!(it.origin, origin.ok(), "{what}: whoever is national is so here");
    }
    let admission = &conference.profile.admission;
    for pool in pools::of(db, id).await.expect("pools") {
        let seated =
            guests.iter().filter(|it| admission.seats(it.status) && it.is_counted(pool.counts()));
        let counted: u32 = seated.map(|it| u32::from(it.participation.size)).sum();
        assert_eq!(pool.held(), counted, "{what}: {:?} holds what is seated", pool.seats);
        assert!(pool.held() <= pool.capacity(), "{what}: {pool:?}");
        let stored = store::seats_held(db, id, pool.counts()).await.expect("a count");
        assert_eq!(stored, counted, "{what}: what is marked as seated is");
    }
    let sql = Database::connect(url).await.expect("connects");
    let of = format!("where conference_id = {}", literal(&sql, id));
    let changes =
        number(&sql, &format!("select coalesce(sum(version), 0) from registration {of}")).await;
    let recorded = format!(
        "select count(*) from audit_event where subject_kind = 'registration' and subject_id in \
         (select id from registration {of})"
    );
    assert_eq!(
        number(&sql, &recorded).await,
        changes,
        "{what}: one entry of the record per change"
    );
    sql.close().await.expect("closes");
    nobody_waits_in_vain(db, id, what).await;
}

async fn nobody_waits_in_vain(db: &Db, id: ConferenceId, what: &str) {
    let now = "2026-02-01T12:00:00Z".parse().expect("a time");
    let looked = db.write(Author::system("test", now), async |tx| desk::hold(tx, id).await);
    let (_, desk) = looked.await.expect("a desk");
    let first = [RegistrationStatus::Waitlisted];
    let mut first = store::in_states(db, id, &first).await.expect("a queue");
    first.sort_by_key(|it| (std::cmp::Reverse(it.priority), it.waitlist));
    let holding: Vec<_> =
        RegistrationStatus::all().filter(|it| desk.admission.seats(*it)).collect();
    let seated = store::in_states(db, id, &holding).await.expect("guests");
    let seated: Vec<_> = seated.into_iter().map(Registration::counted_in).collect();
    let moves = desk.call_next(Read { first: &first, whole: true }, &seated, now);
    let Ok(Call::Decided(moves)) = moves else { panic!("{what}: {moves:?}") };
    assert_eq!(moves.registrations, [], "{what}: nobody waits who could be called");
}

fn literal(sql: &DatabaseConnection, id: ConferenceId) -> String {
    match sql.get_database_backend() {
        sea_orm::DbBackend::Sqlite => format!("x'{}'", id.to_string().replace('-', "")),
        _ => format!("'{id}'"),
    }
}

pub(crate) async fn number(sql: &DatabaseConnection, query: &str) -> i64 {
    let query = Statement::from_string(
        sql.get_database_backend(),
        format!("select cast(({query}) as bigint)"),
    );
    let row = sql.query_one_raw(query).await.expect("an answer").expect("a row");
    row.try_get_by_index(0).expect("a number")
}
