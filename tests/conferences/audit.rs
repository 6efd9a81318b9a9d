//! What must be true of a conference whatever happened to it: counted in the database, not asked of the server.

use conferences::ConferenceId;
use conferences::admission::Desk;
use conferences::pool::Locked;
use conferences::registration::{Registration, RegistrationStatus};
use persistence::conferences::registrations as store;
use persistence::{Author, Db, conferences as stored};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, Statement};

/// Fails unless no seat is sold twice, no seat is lost, numbers have no gaps, every change is on record, and nobody waits
/// who could be called.
pub(crate) async fn must_be_sound(db: &Db, url: &str, id: ConferenceId, what: &str) {
    let pools = store::pools(db, id).await.expect("pools");
    for pool in &pools {
        let counted = store::seats_held(db, id, pool.seats).await.expect("a count");
        assert_eq!(pool.held(), counted, "{what}: {:?} holds what is seated", pool.seats);
        assert!(pool.held() <= pool.capacity(), "{what}: {pool:?}");
    }
    let sql = Database::connect(url).await.expect("connects");
    let of = format!("where conference_id = {}", literal(&sql, id));
    let gaps = format!(
        "select count(*) from seat_pool p {of} and next_seq - 1 <> (select count(*) from queue_number n \
         where n.pool_id = p.id and n.seq between 1 and p.next_seq - 1)"
    );
    assert_eq!(number(&sql, &gaps).await, 0, "{what}: numbers are given out without gaps");
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
    let conference = stored::show(db, id).await.expect("a conference");
    let waiting = store::waiting(db, id).await.expect("a queue");
    let now = "2026-02-01T12:00:00Z".parse().expect("a time");
    let looked = db.write(Author::system("test", now), async |tx| store::lock_pools(tx, id).await);
    let pools: Vec<Locked> = looked.await.expect("pools");
    let desk = Desk { pools, admission: conference.profile.admission.clone() };
    let holding =
        store::in_states(db, id, &[RegistrationStatus::Confirmed, RegistrationStatus::Offered]);
    let seated: Vec<_> =
        holding.await.expect("guests").into_iter().map(Registration::counted_in).collect();
    let starts_at = conference.starts_at().expect("it has dates");
    let moves = desk.call_next(&waiting, &seated, starts_at, now).expect("an answer");
    assert_eq!(moves.registrations, [], "{what}: nobody waits who could be called");
}

fn literal(sql: &DatabaseConnection, id: ConferenceId) -> String {
    match sql.get_database_backend() {
        sea_orm::DbBackend::Sqlite => format!("x'{}'", id.to_string().replace('-', "")),
        _ => format!("'{id}'"),
    }
}

async fn number(sql: &DatabaseConnection, query: &str) -> i64 {
    let query = Statement::from_string(
        sql.get_database_backend(),
        format!("select cast(({query}) as bigint)"),
    );
    let row = sql.query_one_raw(query).await.expect("an answer").expect("a row");
    row.try_get_by_index(0).expect("a number")
}
