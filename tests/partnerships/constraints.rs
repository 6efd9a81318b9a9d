//! What the database itself refuses, should a lock ever fail to.

use chrono::NaiveDate;
use kernel::PlaceId;
use kernel::access::Grants;
use kernel::access::{Grant, Role};
use partnerships::status::SideEvent;
use partnerships::transition::TransitionProposal;
use partnerships::{Form, KnownDate, Partnership, PartnershipId, SideNumber};
use persistence::{Author, Error, partnerships as store};
use serde_json::json;

use super::{PATH, Pair, codes, resolve, town};
use crate::harness::{App, cases};

cases!("partnerships::constraints":
    p_inv_07_a_pair_has_one_open_episode_of_a_form,
    p_inv_07_episodes_are_counted_once,
    p_inv_06_a_municipality_is_on_one_side,
    p_inv_10_nobody_became_partners_after_the_end,
    a_resolution_carries_one_step_even_unlocked,
    the_same_towns_under_another_lead_are_one_pair,
);

/// F11: A and C with B, then C and A with B; also where a program of 0.1.0 has kept the key of those who lead.
async fn the_same_towns_under_another_lead_are_one_pair(app: &App) {
    let pair = Pair::meet(app).await;
    let third = town(app, "Ostfildern", "DE").await;
    let both = [&pair.towns[0], &third].map(|it| it.parse::<PlaceId>().expect("an id"));
    let both = app.person(&both.map(|it| Grant::on_municipality(Role::Coordinator, it))).await;
    let propose = async |sides: [&[&str]; 2]| {
        let sides = sides.map(|it| json!({ "municipality_ids": it }));
        let body = json!({ "form": "contact", "sides": sides });
        app.post(PATH, body).by(&both).send().await
    };
    let [a, b] = [pair.towns[0].as_str(), pair.towns[1].as_str()];
    let made = propose([&[a, &third], &[b]]).await;
    assert_eq!(made.status, 201, "{}", made.text);
    assert_eq!(propose([&[b], &[&third, a]]).await.status, 409);
    assert_eq!(propose([&[&third, a], &[b]]).await.status, 409);
    let mut leads = [a, b];
    leads.sort_unstable();
    let sql = sea_orm::Database::connect(app.database_url()).await.expect("connects");
    let old = format!("update partnership set pair_key = '{}'", leads.join(":"));
    sea_orm::ConnectionTrait::execute_unprepared(&sql, &old).await.expect("rewinds");
    sql.close().await.expect("closes");
    assert_eq!(propose([&[&third, a], &[b]]).await.status, 201, "known by who leads only");
    app.db.migrate().await.expect("migrates");
    let again = propose([&[a, &third], &[b]]).await;
    assert_eq!(codes(&again), ["episode_still_open"]);
}

/// Two towns as a record that is not stored yet.
async fn record(app: &App, pair: &Pair) -> Partnership {
    let ids = pair.towns.each_ref().map(|it| it.parse().expect("an id"));
    let found = store::candidates(&app.db, &ids).await.expect("towns");
    let place = |id| found.iter().find(|it| it.place.id == id).expect("a town").place.clone();
    Partnership::imported(PartnershipId::new(app.now()), ids.map(place), "test", app.now())
}

async fn store_all(app: &App, them: &[&Partnership]) -> Result<(), Error> {
    let author = Author::system("test", app.now());
    app.db
        .write(author, async |tx| {
            for it in them {
                store::insert_all(tx, std::slice::from_ref(*it)).await?;
            }
            Ok(())
        })
        .await
}

fn known(text: &str) -> Option<KnownDate> {
    KnownDate::parse(text).ok()
}

fn day(text: &str) -> Option<NaiveDate> {
    text.parse().ok()
}

async fn p_inv_07_a_pair_has_one_open_episode_of_a_form(app: &App) {
    let pair = Pair::meet(app).await;
    let first = record(app, &pair).await;
    let id = PartnershipId::new(app.now());
    let second = Partnership { id, episode_number: 2, ..first.clone() };
    let refused = store_all(app, &[&first, &second]).await;
    assert!(matches!(refused, Err(Error::Duplicate(_))), "{refused:?}");
    let other = Partnership { form: Form::Contact, ..second.clone() };
    let refused = store_all(app, &[&first, &other]).await;
    assert!(matches!(refused, Err(Error::Duplicate(_))), "{refused:?}");
    let beside = Partnership { form: Form::ProjectPartnership, ..second.clone() };
    store_all(app, &[&first, &beside]).await.expect("a project beside it");
}

async fn p_inv_07_episodes_are_counted_once(app: &App) {
    let pair = Pair::meet(app).await;
    let first = Partnership { ended_on: known("2020-01-01"), ..record(app, &pair).await };
    let second = Partnership { id: PartnershipId::new(app.now()), ended_on: None, ..first.clone() };
    let refused = store_all(app, &[&first, &second]).await;
    assert!(matches!(refused, Err(Error::Duplicate(_))), "{refused:?}");
    let next = Partnership { episode_number: 2, ..second };
    store_all(app, &[&first, &next]).await.expect("the next episode");
}

async fn p_inv_06_a_municipality_is_on_one_side(app: &App) {
    let pair = Pair::meet(app).await;
    let mut it = record(app, &pair).await;
    let twice = it.sides[0].municipalities[0].clone();
    it.sides[1].municipalities.push(twice);
    let refused = store_all(app, &[&it]).await;
    assert!(matches!(refused, Err(Error::Duplicate(_))), "{refused:?}");
}

async fn p_inv_10_nobody_became_partners_after_the_end(app: &App) {
    let pair = Pair::meet(app).await;
    let it = record(app, &pair).await;
    let late = Partnership {
        partner_since: day("2020-01-02"),
        ended_on: known("2020-01-01"),
        ..it.clone()
    };
    assert!(store_all(app, &[&late]).await.is_err());
    let right = Partnership { partner_since: day("2020-01-01"), ..late };
    store_all(app, &[&right]).await.expect("a day in order");
}

async fn a_resolution_carries_one_step_even_unlocked(app: &App) {
    let pair = Pair::meet(app).await;
    let id = pair.active(app).await;
    resolve(app, &id, &pair.towns[0], &pair.people[0], "suspend").await;
    let id: PartnershipId = id.parse().expect("an id");
    let now = app.now();
    let before = store::history::show(&app.db, id, now.date_naive(), &Grants::default())
        .await
        .expect("a history");
    let step: TransitionProposal =
        serde_json::from_value(json!({ "event": SideEvent::Suspend })).expect("a step");
    let stored = app.db.write(Author::system("test", now), async |tx| {
        for _ in 0..2 {
            let after = before.take(SideNumber::at(0), step.clone(), now).expect("a step");
            store::history::store(tx, &before, &after).await?;
        }
        Ok::<_, Error>(())
    });
    let refused = stored.await;
    assert!(matches!(refused, Err(Error::Duplicate(_))), "{refused:?}");
}
