//! Random histories: acts of any kind in any order, of days of every precision, while the clock goes on. What is asked over
//! HTTP is asked of the domain as well, with the history as it is on record: both agree, or refuse for the same reasons, and
//! what is on record afterwards, and told in the timeline, is what the domain says. That the domain tells a history as it
//! happened day by day is proved in its own crate, against an oracle that replays the days.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, TimeDelta};
use kernel::access::Grants;
use kernel::{PlaceId, Refused, SideNumber, Verdict};
use partnerships::agreement::AgreementStatus;
use partnerships::claim::ClaimStanding;
use partnerships::history::{History, Today};
use partnerships::status::{SideEvent, SideStatus};
use partnerships::{
    AgreementId, ClaimId, Exactly, FormChangeId, KnownDate, PartnershipId, Refusal, ResolutionId,
};
use persistence::partnerships::{episodes, history as stored};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{PATH, Pair, codes};
use crate::databases::switch;
use crate::harness::{App, Person, cases};

cases!("partnerships::random": what_is_stored_is_what_the_domain_says);

/// So many histories in the suite, others in each run, which `SEED=…` repeats; and with `FULL=1`.
const FEW: u64 = 4;
const MANY: u64 = 12;
/// How many acts are tried in each.
const ACTS: usize = 40;
/// The clock goes on by less than so many days from act to act.
const DAYS: i64 = 30;
/// When the first of them can have begun.
const FIRST_YEAR: i32 = 1960;

async fn what_is_stored_is_what_the_domain_says(app: &App) {
    let first = switch("SEED").map_or_else(rand::random, |it| it.parse::<u64>().expect("a number"));
    let count = if switch("FULL").is_some() { MANY } else { FEW };
    let start = app.now();
    let mut taken = BTreeMap::<&str, usize>::new();
    for seed in (0..count).map(|it| first.wrapping_add(it)) {
        app.at(&start.to_rfc3339());
        let pair = Pair::meet(app).await;
        let mut course = Course::begin(app, pair, seed).await;
        for _ in 0..ACTS {
            let at = app.now() + TimeDelta::days(course.chance.random_range(0..DAYS));
            app.at(&at.to_rfc3339());
            if let Some(what) = course.try_an_act().await {
                *taken.entry(what).or_default() += 1;
            }
        }
        let later = app.now() + TimeDelta::days(i64::from(course.chance.random_range(1..1000_u16)));
        app.at(&later.to_rfc3339());
        course.tells_what_is_on_record().await;
    }
    app.at(&start.to_rfc3339());
    assert!(taken.len() > 3, "hardly anything happened: {taken:?}");
}

struct Course<'a> {
    app: &'a App,
    pair: Pair,
    id: PartnershipId,
    seed: u64,
    chance: StdRng,
}

/// An act: what the domain makes of it, and how it is asked for.
struct Act {
    what: &'static str,
    path: String,
    body: Value,
    side: usize,
    expected: Result<History, Refusal>,
}

/// Whether it is turned down for the day that it names, and might be taken for another.
fn is_of_days(refusal: &Refusal) -> bool {
    refusal.verdict().0 == Verdict::Invalid
}

fn said<T: DeserializeOwned>(body: &Value) -> T {
    serde_json::from_value(body.clone()).expect("what the contract takes")
}

impl<'a> Course<'a> {
    async fn begin(app: &'a App, pair: Pair, seed: u64) -> Self {
        let mut chance = StdRng::seed_from_u64(seed);
        let form = ["contact", "partnership", "friendship"][chance.random_range(0..3)];
        let proposal = json!({
            "form": form, "started_on": format!("{}", chance.random_range(FIRST_YEAR..2026)),
            "sides": pair.towns.each_ref().map(|it| json!({ "municipality_ids": [it] })),
        });
        let made = app.post(PATH, proposal).by(&pair.people[0]).expect(201).await;
        let id = made.id().parse().expect("an id");
        Self { app, pair, id, seed, chance }
    }

    async fn on_record(&self) -> History {
        let today = self.app.now().date_naive();
        stored::show(&self.app.db, self.id, today, &Grants::of_the_house()).await.expect("it")
    }

    fn by(&self, side: usize) -> Person {
        self.app.renewed(&self.pair.people[side])
    }

    /// A day of some precision, near what happened last more often than not.
    fn day(&mut self, of: &History) -> (NaiveDate, KnownDate) {
        let today = self.app.now().date_naive();
        let began = of.partnership.started_on.map_or(today, KnownDate::first);
        let events = of.events.iter().map(|it| it.effective_on.first());
        let last = events.chain([began]).max().unwrap_or(began);
        let from =
            if self.chance.random_range(0..4) == 0 { began - TimeDelta::days(400) } else { last };
        let span = (today - from).num_days().max(0) + 3;
        let exact = from + TimeDelta::days(self.chance.random_range(0..span.min(3000)));
        let exactly = [Exactly::Day, Exactly::Day, Exactly::Month, Exactly::Year];
        (exact, KnownDate::around(exact, exactly[self.chance.random_range(0..4)]))
    }

    /// Tries one, and holds what comes against what the domain says; what it was, if it was taken.
    async fn try_an_act(&mut self) -> Option<&'static str> {
        let before = self.on_record().await;
        let Act { what, path, body, side, expected } = self.act(&before).await?;
        let request = self.app.post(&path, body.clone()).matching("*").by(&self.by(side));
        let answer = request.send().await;
        let context = format!("SEED={} {what} {body}\n{}", self.seed, answer.text);
        let after = self.on_record().await;
        match expected {
            Ok(expected) => {
                assert!(answer.status.is_success(), "the domain takes it: {context}");
                assert_eq!(record(&after), record(&expected), "{context}");
                self.tells(&after).await;
                self.waits_for_what_is_taken(&after).await;
                Some(what)
            }
            Err(refusal) => {
                let reasons: Vec<_> = refusal.parts().iter().map(|(_, code)| *code).collect();
                assert!(answer.status.is_client_error(), "{refusal:?}: {context}");
                assert_eq!(codes(&answer), reasons, "{refusal:?}: {context}");
                assert_eq!(record(&after), record(&before), "nothing has changed: {context}");
                None
            }
        }
    }

    /// What waits for a side is what the domain would take from it now, and nothing else.
    async fn waits_for_what_is_taken(&self, of: &History) {
        let now = self.app.now();
        let today = now.date_naive();
        for side in 0..2 {
            let number = SideNumber::at(side);
            let path =
                "/api/v1/me/tasks?limit=200&kind=adopt_agreement,sign_agreement,confirm_claim";
            let waits = self.app.get(path).by(&self.by(side)).expect(200).await.body;
            let waits = waits["data"].as_array().expect("a list").iter();
            let waits = waits.filter(|it| it["partnership_id"] == json!(self.id));
            let waits = waits.map(|it| (said(&it["kind"]), said(&it["subject_id"])));
            let waits: BTreeSet<(String, Uuid)> = waits.collect();
            let mut taken = BTreeSet::new();
            for it in &of.agreements {
                let mandate = json!({ "mandate": "https://rat.example/m" });
                if of
                    .adopt(it.id, number, said(&mandate), now)
                    .as_ref()
                    .map_or_else(is_of_days, |_| true)
                {
                    taken.insert(("adopt_agreement".to_owned(), it.id.into()));
                }
                let signature = json!({ "office": "mayor", "signed_on": today });
                if of
                    .sign(it.id, number, said(&signature), now)
                    .as_ref()
                    .map_or_else(is_of_days, |_| true)
                {
                    taken.insert(("sign_agreement".to_owned(), it.id.into()));
                }
            }
            for it in &of.claims {
                // What cannot be confirmed, because it fits nothing else, can be objected to.
                let has_objected = it.objections.iter().any(|it| it.side == number);
                let reason = || said(&json!("It was another day."));
                let answers = of.confirm(it.id, number, &[], now).is_ok()
                    || of.object(it.id, number, reason(), now).is_ok();
                if !has_objected && answers {
                    taken.insert(("confirm_claim".to_owned(), it.id.into()));
                }
            }
            assert_eq!(waits, taken, "SEED={} of side {number:?} on {today}", self.seed);
        }
    }

    async fn act(&mut self, of: &History) -> Option<Act> {
        let side = self.chance.random_range(0..2);
        match self.chance.random_range(0..20) {
            0..=6 => Some(self.step(of, side)),
            7 | 8 => Some(self.resolve(of, side)),
            9 => Some(self.draw_up(of)),
            10..=12 => self.adopt(of, side),
            13..=15 => self.sign(of, side),
            16 => self.terminate(of, side),
            17 => self.change_form(of, side).await,
            18 => self.retract(of, side).await,
            _ => self.claim(of, side).await,
        }
    }

    fn of(&self, what: &str) -> String {
        format!("{PATH}/{}/{what}", self.id)
    }

    fn step(&mut self, of: &History, side: usize) -> Act {
        let number = SideNumber::at(side);
        let status = of.partnership.side(number).and_then(partnerships::Side::status);
        let usual = match status {
            None => SideEvent::Explore,
            Some(SideStatus::Exploring) => SideEvent::Propose,
            Some(SideStatus::Proposed) => SideEvent::Resolve,
            Some(SideStatus::Approved) => SideEvent::Activate,
            Some(_) => SideEvent::PauseCitizens,
        };
        let all: Vec<_> = SideEvent::all().collect();
        let unusual = self.chance.random_range(0..3) == 0;
        let event = if unusual { all[self.chance.random_range(0..all.len())] } else { usual };
        let (_, on) = self.day(of);
        let mut body = json!({ "event": event, "effective_on": on });
        if self.chance.random_range(0..2) == 0 {
            body["reason_code"] = json!("other");
            body["reason"] = json!("It was decided so.");
        }
        let expected = of.take(number, said(&body), self.app.now());
        Act { what: "step", path: self.of("transitions"), body, side, expected }
    }

    fn resolve(&mut self, of: &History, side: usize) -> Act {
        let kind = ["conclude", "conclude", "end", "suspend"][self.chance.random_range(0..4)];
        let (decided_on, _) = self.day(of);
        let body = json!({
            "municipality_id": self.pair.towns[side], "kind": kind, "outcome": "adopted", "body": "Gemeinderat",
            "decided_on": decided_on,
        });
        let now = self.app.now();
        let expected = of.resolve(ResolutionId::new(now), said(&body), now);
        Act { what: "resolution", path: self.of("resolutions"), body, side, expected }
    }

    fn draw_up(&mut self, of: &History) -> Act {
        let kind = ["charter", "friendship_agreement", "mou"][self.chance.random_range(0..3)];
        let (from, _) = self.day(of);
        let mut body =
            json!({ "kind": kind, "title": "Vereinbarung", "languages": [{ "language": "de" }] });
        if kind != "charter" {
            body["in_force_to"] = json!(from + TimeDelta::days(self.chance.random_range(1..2000)));
        }
        let holds = of.agreements.iter().find(|it| it.status == AgreementStatus::InForce);
        if let Some(old) = holds.filter(|_| self.chance.random_range(0..2) == 0) {
            let how = ["amends", "supersedes", "renews"][self.chance.random_range(0..3)];
            body["follows"] = json!({ "agreement_id": old.id, "how": how });
        }
        let now = self.app.now();
        let expected = of.draw_up(AgreementId::new(now), said(&body), now);
        Act { what: "agreement", path: self.of("agreements"), body, side: 0, expected }
    }

    /// The last agreement that stands so, else the last.
    fn agreement(of: &History, status: AgreementStatus) -> Option<AgreementId> {
        let stands = of.agreements.iter().rfind(|it| it.status == status);
        stands.or(of.agreements.last()).map(|it| it.id)
    }

    fn adopt(&mut self, of: &History, side: usize) -> Option<Act> {
        let id = Self::agreement(of, AgreementStatus::UnderNegotiation)?;
        let (decided_on, _) = self.day(of);
        let body = json!({ "decided_on": decided_on, "mandate": "https://rat.example/mandate" });
        let expected = of.adopt(id, SideNumber::at(side), said(&body), self.app.now());
        let path = format!("/api/v1/agreements/{id}/adoptions");
        Some(Act { what: "adoption", path, body, side, expected })
    }

    fn sign(&mut self, of: &History, side: usize) -> Option<Act> {
        let id = Self::agreement(of, AgreementStatus::Adopted)?;
        let (signed_on, _) = self.day(of);
        let body = json!({ "office": "mayor", "signed_on": signed_on });
        let expected = of.sign(id, SideNumber::at(side), said(&body), self.app.now());
        let path = format!("/api/v1/agreements/{id}/signatures");
        Some(Act { what: "signature", path, body, side, expected })
    }

    fn terminate(&mut self, of: &History, side: usize) -> Option<Act> {
        let id = Self::agreement(of, AgreementStatus::InForce)?;
        let (exact, _) = self.day(of);
        let effective_on = exact + TimeDelta::days(self.chance.random_range(0..600));
        let document = "https://rat.example/kuendigung";
        let body = json!({ "effective_on": effective_on, "reason": "It was decided so.", "document": document });
        let expected = of.terminate(id, SideNumber::at(side), said(&body), self.app.now());
        let path = format!("/api/v1/agreements/{id}/terminations");
        Some(Act { what: "termination", path, body, side, expected })
    }

    async fn change_form(&mut self, of: &History, side: usize) -> Option<Act> {
        let (number, now) = (SideNumber::at(side), self.app.now());
        let all = episodes(&self.app.db, &of.partnership.pair_key()).await.expect("episodes");
        let open = of.form_changes.iter().find(|it| !it.settled && it.side != number);
        if let Some(change) = open {
            let expected = of.confirm_form(change.id, number, &all, now);
            let path = format!("/api/v1/form-changes/{}/confirmations", change.id);
            return Some(Act { what: "form", path, body: json!({}), side, expected });
        }
        let to = ["contact", "partnership", "friendship"][self.chance.random_range(0..3)];
        let (effective_on, _) = self.day(of);
        let body = json!({ "to": to, "effective_on": effective_on });
        let expected = of.change_form(FormChangeId::new(now), said(&body), number, &all, now);
        Some(Act { what: "form", path: self.of("form-changes"), body, side, expected })
    }

    async fn retract(&mut self, of: &History, side: usize) -> Option<Act> {
        let number = SideNumber::at(side);
        let event = of.events.iter().rfind(|it| it.side == number && it.retraction.is_none())?;
        let all = episodes(&self.app.db, &of.partnership.pair_key()).await.expect("episodes");
        let body = json!({ "reason": "It was recorded for the wrong partnership." });
        let expected = of.retract(event.id, number, said(&body), &all, self.app.now());
        let path = format!("/api/v1/side-events/{}/retractions", event.id);
        Some(Act { what: "retraction", path, body, side, expected })
    }

    async fn claim(&mut self, of: &History, side: usize) -> Option<Act> {
        let (number, now) = (SideNumber::at(side), self.app.now());
        let all = episodes(&self.app.db, &of.partnership.pair_key()).await.expect("episodes");
        let theirs = |it: &&partnerships::claim::Claim| {
            it.claimed_by != number && it.standing == ClaimStanding::OneSided
        };
        if let Some(claim) = of.claims.iter().find(theirs).filter(|_| self.chance.random()) {
            let expected = of.confirm(claim.id, number, &all, now);
            let path = format!("/api/v1/claims/{}/confirmations", claim.id);
            return Some(Act { what: "claim", path, body: json!({}), side, expected });
        }
        let (_, on) = self.day(of);
        let old = of.claims.last().filter(|_| self.chance.random());
        let body = json!({ "key": "founded_on", "on": on, "replaces_id": old.map(|it| it.id) });
        let expected = of.claim(ClaimId::new(now), number, said(&body), now);
        Some(Act { what: "claim", path: self.of("claims"), body, side, expected })
    }

    /// At any later clock the record is what the domain makes of it on that day.
    async fn tells_what_is_on_record(&self) {
        self.tells(&self.on_record().await).await;
    }

    /// The timeline over HTTP is what the domain tells of the history.
    async fn tells(&self, of: &History) {
        let today = Today::at(self.app.now(), None).latest;
        let path = format!("{PATH}/{}/timeline?limit=200", self.id);
        let told = self.app.get(&path).by(&self.by(0)).expect(200).await.body;
        let tellings = told["data"].as_array().cloned().unwrap_or_default();
        let parts = |it: &Value| json!([it["kind"], it["on"], it["side"], it["word"], it["text"]]);
        let told: Vec<_> = tellings.iter().map(parts).collect();
        let all = of.told().into_iter().filter(|it| it.entry.on.first() <= today);
        let all: Vec<_> = all.map(|it| parts(&json!(it.entry))).collect();
        assert_eq!(told, all, "SEED={}", self.seed);
        let shown = self.app.get(&format!("{PATH}/{}", self.id)).by(&self.by(0)).expect(200).await;
        let it = json!(of.partnership);
        for field in ["official_status", "form", "started_on", "ended_on", "partner_since"] {
            assert_eq!(shown.body[field], it[field], "SEED={} {field}", self.seed);
        }
    }
}

/// All of a history, with its identifiers by the order in which they come.
fn record(of: &History) -> Value {
    let mut all = json!([
        of.partnership,
        of.events,
        of.form_changes,
        of.resolutions,
        of.agreements,
        of.claims
    ]);
    let mut known = BTreeMap::new();
    number(&mut all, &mut known);
    all
}

fn number(value: &mut Value, known: &mut BTreeMap<String, usize>) {
    match value {
        Value::String(text) if text.parse::<PlaceId>().is_ok() => {
            let next = known.len();
            let number = *known.entry(text.clone()).or_insert(next);
            *value = json!(format!("#{number}"));
        }
        Value::Array(items) => items.iter_mut().for_each(|it| number(it, known)),
        Value::Object(fields) => fields.values_mut().for_each(|it| number(it, known)),
        _ => {}
    }
}
