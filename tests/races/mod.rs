//! Writers against writers: any two operations that write to a conference, a partnership, an observation, a target or an
//! indicator do so at the same moment, on PostgreSQL at two replicas. Whatever becomes of both, the contract knows it, and
//! afterwards all holds that has to hold.
//!
//! Which operations there are is what the contract says, and what is asked of them is what the tour asked: a new one races
//! all others of its kind as soon as the tour calls it.

mod records;
mod requests;
mod sound;
mod stages;
mod writes;

use std::any::Any;
use std::panic::AssertUnwindSafe;
use std::time::Duration;

use futures_util::FutureExt;
use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use rand::{RngExt, SeedableRng};
use reqwest::Method;

use crate::databases::switch;
use crate::harness::{Answer, App, cases};
use requests::{Request, Tour};
use stages::{KINDS, Kind, Stage};
use writes::{Operation, family};

cases!("races": any_two_writers_leave_what_holds);

/// So many races of each kind in the suite, others in each run, which `SEED=…` repeats; and with `FULL=1`, where those of a
/// kind that has few writers race again and again.
const FEW: usize = 4;
const MANY: usize = 36;
/// So often two meet on a stage.
const HEATS: usize = 4;
/// One of two starts later by less than this, about what a request takes.
const HEAD_START: Duration = Duration::from_millis(5);
/// As often as this a stage is set up anew that lacks a record to race for.
const ATTEMPTS: usize = 10;

async fn any_two_writers_leave_what_holds(app: &App) {
    let seed = switch("SEED").map_or_else(rand::random, |it| it.parse().expect("a number"));
    let mut chance = StdRng::seed_from_u64(seed);
    let mut course = Course::lay(app).await;
    let mut findings = Vec::new();
    for kind in KINDS {
        findings.extend(course.races(kind, switch("FULL").is_some(), &mut chance).await);
    }
    if let Some(replica) = course.replica {
        replica.stop().await;
    }
    assert!(findings.is_empty(), "SEED={seed}:\n{}", findings.join("\n"));
}

fn said(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref().copied()).unwrap_or("a panic")
}

/// Where the races are.
struct Course<'a> {
    app: &'a App,
    /// On PostgreSQL.
    replica: Option<App>,
    tour: Tour,
}

impl<'a> Course<'a> {
    async fn lay(app: &'a App) -> Self {
        let admin = app.admin().await;
        app.listen();
        crate::tour::walk(app, &admin).await;
        let tour = Tour::of(app.heard());
        let replica = if app.db.is_postgres() { Some(app.replica().await) } else { None };
        Self { app, replica, tour }
    }

    /// Has the writers of a kind race each other, each also itself; gives what was wrong.
    async fn races(&mut self, kind: Kind, full: bool, chance: &mut StdRng) -> Vec<String> {
        let family = family(kind.root());
        let writers: Vec<_> = family.iter().copied().filter(|it| !it.reads()).collect();
        let silent = writers.iter().filter(|it| !self.tour.calls(**it)).map(|it| it.id);
        let silent: Vec<_> = silent.collect();
        assert!(silent.is_empty(), "the tour never calls {silent:?}");
        let pairs = (0..writers.len()).flat_map(|at| (at..writers.len()).map(move |it| [at, it]));
        let mut pairs: Vec<_> = pairs.map(|pair| pair.map(|at| writers[at])).collect();
        pairs.shuffle(chance);
        let races = if full { MANY } else { FEW };
        let mut findings = Vec::new();
        for mut pair in pairs.into_iter().cycle().take(races) {
            pair.shuffle(chance);
            let race = Box::pin(self.race(kind, &family, pair, chance));
            let [one, other] = pair.map(|it| it.id);
            let lost = AssertUnwindSafe(race).catch_unwind().await.err();
            findings.extend(lost.map(|it| format!("{one} against {other}: {}", said(&*it))));
        }
        findings
    }

    async fn race(
        &mut self,
        kind: Kind,
        family: &[Operation],
        pair: [Operation; 2],
        chance: &mut StdRng,
    ) {
        // No record is in two states: what ends an idea never meets what follows a conference that was held.
        let Some(mut stage) = self.stage(kind, pair, chance).await else { return };
        let turn = usize::from(chance.random::<u16>());
        let mut told = Vec::new();
        let checked = AssertUnwindSafe(async {
            for _ in 0..HEATS {
                let requests = pair.map(|it| self.tour.aim(it, &stage, turn, chance));
                let answers = self.heat(&requests, chance).await;
                for (request, answer) in requests.iter().zip(&answers) {
                    told.push(format!("{request} got {}", answer.status));
                    if answer.status.is_success() {
                        stage.records.note(&answer.body);
                    }
                }
                sound::must_fit(requests.each_ref(), &answers);
            }
            sound::must_hold(self.app, kind, family, &stage, turn).await;
        });
        if let Err(panic) = checked.catch_unwind().await {
            panic!("{}: {}", told.join("; "), said(&*panic));
        }
    }

    async fn heat(&self, [one, other]: &[Request; 2], chance: &mut StdRng) -> [Answer; 2] {
        let late = HEAD_START.mul_f64(chance.random());
        let there = self.replica.as_ref().unwrap_or(self.app);
        let answers = tokio::join!(send(self.app, one), async {
            tokio::time::sleep(late).await;
            send(there, other).await
        });
        answers.into()
    }

    /// A stage that has a record for each that these name in their paths.
    async fn stage(&self, kind: Kind, pair: [Operation; 2], chance: &mut StdRng) -> Option<Stage> {
        for _ in 0..ATTEMPTS {
            let stage = Stage::set(self.app, kind, chance).await;
            if pair.iter().all(|it| stage.records.suffice_for(*it)) {
                return Some(stage);
            }
        }
        None
    }
}

async fn send(app: &App, request: &Request) -> Answer {
    let method = Method::from_bytes(request.operation.method.to_uppercase().as_bytes());
    let mut it = app.request(method.expect("a method"), &request.path);
    if let Some(body) = request.body.clone() {
        it = it.json(body);
    }
    if let Some(version) = request.version {
        it = it.header("If-Match", &format!("\"{version}\""));
    }
    it.token(&app.token(request.by)).send().await
}
