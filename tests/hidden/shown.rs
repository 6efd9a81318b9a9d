//! Nothing hidden shows: what is not for everybody is marked, and the whole contract is asked for the marks, as nobody, as
//! a stranger, as the other side, and as those who may read it. Nobody who may not learns that there is anything.

use std::collections::BTreeMap;

use kernel::access::{Grant, Role};
use reqwest::Method;
use reqwest::header::HeaderValue;
use serde_json::{Value, json};

use crate::conferences::{Stage, coming, everybody};
use crate::contract;
use crate::crawl::{self, Known, Question, Said};
use crate::harness::{Answer, App, Person, another, cases};
use crate::learning_cities::{defined, observation, of_town, profile, published, registry, step};
use crate::partnerships::{self, Pair};
use crate::transcript::PASSING;

use super::references::misnamed;

cases!("hidden": nothing_hidden_shows);

/// When the conferences have been held.
const AFTERWARDS: &str = "2026-04-20T12:00:00Z";

/// When another will be.
const LATER: &str = "2026-06-18/2026-06-19";

/// Those who ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Who {
    Anonymous,
    Stranger,
    /// Holds a role with the partner town, and with an organisation that has nothing to do with any conference.
    OtherSide,
    /// Coordinates the town, records its figures, and is a party of its partnership.
    Town,
    HostOfHeld,
    HostOfClosed,
    HostOfComing,
    Guest,
}

pub(super) const WHO: [Who; 8] =
    [Anonymous, Stranger, OtherSide, Town, HostOfHeld, HostOfClosed, HostOfComing, Guest];

use Who::{Anonymous, Guest, HostOfClosed, HostOfComing, HostOfHeld, OtherSide, Stranger, Town};

/// What is hidden, and from whom it is not.
pub(super) struct Mark {
    what: &'static str,
    text: String,
    readers: &'static [Who],
}

/// What cannot be overlooked in any answer.
pub(super) struct Marks(pub Vec<Mark>);

impl Marks {
    fn word(&mut self, what: &'static str, readers: &'static [Who]) -> String {
        let text = format!("canary_{}_{}", what.replace(' ', "_"), self.0.len());
        self.0.push(Mark { what, text: text.clone(), readers });
        text
    }

    fn number(&mut self, what: &'static str, text: &str, readers: &'static [Who]) -> String {
        self.0.push(Mark { what, text: text.to_owned(), readers });
        text.to_owned()
    }

    /// Who may read a mark reads it somewhere, who may not nowhere; nor does asking for it find more than for anything else.
    fn judge(&self, who: Who, said: &Said) -> Vec<String> {
        let said: Vec<_> = said.iter().map(|(path, (_, it))| (path, whole(it), it)).collect();
        let judged = self.0.iter().flat_map(|mark| {
            let mut places = said.iter().filter(|(path, whole, _)| mark.is_in(path, whole));
            if mark.readers.contains(&who) {
                let nowhere = places.next().is_none();
                return Vec::from_iter(
                    nowhere.then(|| format!("{who:?} does not read {}", mark.what)),
                );
            }
            let shown = places.map(|(path, ..)| format!("{who:?} reads {} at {path}", mark.what));
            let asked = said.iter().filter(|(path, ..)| path.contains(&mark.text));
            let found = asked
                .filter(|(.., it)| it.body["data"].as_array().is_some_and(|it| !it.is_empty()));
            let found = found.map(|(path, ..)| format!("{who:?} finds {} by {path}", mark.what));
            shown.chain(found).collect()
        });
        judged.collect()
    }
}

/// The conferences, towns and people among which something is hidden.
pub(super) struct World<'a> {
    app: &'a App,
    pair: Pair,
    partnership: String,
    /// A town that somebody proposes something to.
    silent: String,
    held: Stage<'a>,
    closed: Stage<'a>,
    coming: Stage<'a>,
    guest: crate::conferences::Guest<'a>,
    people: BTreeMap<Who, Person>,
}

async fn nothing_hidden_shows(app: &App) {
    let mut marks = Marks(Vec::new());
    let world = World::set(app, &mut marks).await;
    let admin = app.admin().await;
    let mut known = Known::default();
    crawl::crawl(app, Some(&admin), &mut known).await;
    let questions = questions(&known, &world.bodies().await, &marks);
    let mut before = Vec::new();
    for who in [Anonymous, Stranger] {
        before.push((who, crawl::ask(app, world.person(who), questions.clone()).await));
    }
    world.hide(&mut marks).await;
    let (mut learnt, mut heard) = (Vec::new(), BTreeMap::new());
    for (who, before) in before {
        let after = crawl::ask(app, world.person(who), questions.clone()).await;
        let told = |it: &Said, path: &String| told(&it[path].1);
        let differing = before.keys().filter(|path| told(&before, path) != told(&after, path));
        let change = |path: &String| {
            format!("{who:?} {path}\n- {}\n+ {}", told(&before, path), told(&after, path))
        };
        learnt.extend(differing.map(change));
        heard.insert(who, after);
    }
    assert!(learnt.is_empty(), "what is hidden makes a difference:\n{}", learnt.join("\n"));
    crawl::crawl(app, Some(&admin), &mut known).await;
    let questions = self::questions(&known, &world.bodies().await, &marks);
    let mut findings = Vec::new();
    for who in [Anonymous, Stranger, OtherSide] {
        // Since it was asked, nothing has changed.
        let mut said = heard.remove(&who).unwrap_or_default();
        let fresh = questions.iter().filter(|(_, path)| !said.contains_key(path)).cloned();
        said.extend(crawl::ask(app, world.person(who), fresh.collect()).await);
        findings.extend(marks.judge(who, &said));
        findings.extend(misnamed(app, world.person(who), &said).await);
    }
    for who in [Town, HostOfHeld, HostOfClosed, HostOfComing, Guest] {
        let said = crawl::ask(app, world.person(who), known.addresses()).await;
        findings.extend(marks.judge(who, &said));
        findings.extend(misnamed(app, world.person(who), &said).await);
    }
    for who in [Anonymous, Stranger, OtherSide] {
        for (request, answer) in changes(app, world.person(who), &known).await {
            let whole = whole(&answer);
            let mut hidden = marks.0.iter().filter(|it| !it.readers.contains(&who));
            if let Some(mark) = hidden.find(|it| it.is_in(&request, &whole)) {
                findings.push(format!("{who:?} reads {} in the answer to {request}", mark.what));
            }
        }
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

impl Mark {
    /// Whether an answer tells it that was not told it by the question.
    fn is_in(&self, asked: &str, answer: &str) -> bool {
        self.stands_in(answer) && !asked.contains(&self.text)
    }

    /// Whether it stands there by itself, and is no part of an identifier.
    fn stands_in(&self, text: &str) -> bool {
        let is_part = |it: char| it.is_ascii_alphanumeric() || it == '.';
        text.match_indices(&self.text).any(|(start, found)| {
            let before = text[..start].chars().next_back();
            let after = text[start + found.len()..].chars().next();
            !before.is_some_and(is_part) && !after.is_some_and(is_part)
        })
    }
}

/// What an answer says, in its headers and its body.
fn whole(answer: &Answer) -> String {
    let headers = answer.headers.values().filter_map(|it| it.to_str().ok());
    headers.chain([answer.text.as_str()]).collect::<Vec<_>>().join("\n")
}

/// All that can be asked of what is known.
fn questions(known: &Known, bodies: &[String], marks: &Marks) -> Vec<Question> {
    let words = marks.0.iter().map(|it| it.text.clone());
    let values: Vec<String> =
        bodies.iter().cloned().chain(words).chain(PERIODS.map(str::to_owned)).collect();
    known.addresses().into_iter().chain(known.filtered_by_all(&values)).collect()
}

/// An answer but for what differs each time.
fn told(answer: &Answer) -> String {
    let headers = answer.headers.iter().filter(|(name, _)| !PASSING.contains(&name.as_str()));
    let text = |value: &HeaderValue| value.to_str().unwrap_or_default().to_owned();
    let mut headers: Vec<_> = headers.map(|(name, it)| format!("{name}: {}", text(it))).collect();
    headers.sort_unstable();
    let id = answer.body["request_id"].as_str().unwrap_or("none");
    format!("{} {headers:?} {}", answer.status, answer.text.replace(id, ""))
}

/// Every operation that changes something, with its example, at every address; what was answered.
async fn changes(app: &App, by: Option<&Person>, known: &Known) -> Vec<(String, Answer)> {
    let mut heard = Vec::new();
    for (method, path, operation) in contract::operations().filter(|it| it.0 != "get") {
        let Some(method) = Method::from_bytes(method.to_uppercase().as_bytes()).ok() else {
            continue;
        };
        for path in known.fill(path) {
            let mut request = app.request(method.clone(), &path);
            if let Some((media, _, example)) = contract::body(operation) {
                request = request.json(example.clone()).header("Content-Type", media);
            }
            if contract::takes(operation, "If-Match") {
                request = request.matching("*");
            }
            let creates = !operation["responses"]["201"].is_null();
            if creates && contract::takes(operation, "Idempotency-Key") {
                request = request.header("Idempotency-Key", KEY);
            }
            if let Some(person) = by {
                request = request.by(person);
            }
            heard.push((format!("{method} {path}"), request.send().await));
        }
    }
    heard
}

/// Under which the idea was proposed.
const KEY: &str = "canary-key-of-the-host";

/// For which figures are recorded: one that is confidential, one that became so, one that was withdrawn, and one that another
/// took the place of once it had become confidential.
const PERIODS: [&str; 4] = [CONFIDENTIAL, MADE_CONFIDENTIAL, WITHDRAWN, REPLACED];
const CONFIDENTIAL: &str = "2025";
const MADE_CONFIDENTIAL: &str = "2021";
const WITHDRAWN: &str = "2020";
const REPLACED: &str = "2019";

impl<'a> World<'a> {
    pub(super) fn person(&self, who: Who) -> Option<&Person> {
        self.people.get(&who)
    }

    pub(super) async fn set(app: &'a App, marks: &mut Marks) -> Self {
        let pair = Pair::meet(app).await;
        let partnership = pair.active(app).await;
        let silent = partnerships::town(app, "Odesa", "UA").await;
        let keeper = crate::learning_cities::keeper(app).await;
        registry(app, &keeper).await;
        defined(app, &keeper, profile("WATER", "base", "YEAR")).await;
        let mut twice = profile("WATER_TWICE", "derived", "YEAR");
        twice["definition"]["formula"] = json!("@WATER + @WATER");
        defined(app, &keeper, twice).await;
        let clerk = of_town(app, Role::Contributor, &pair.towns[0]).await;
        let mut figure = observation("WATER", &pair.towns[0], CONFIDENTIAL, "7919.33");
        marks.number("a confidential figure", "7919.33", &[Town]);
        marks.number("what follows from a confidential figure", "15838.66", &[]);
        figure["conf_status"] = json!("C");
        figure["note"] = marks.word("note of a figure", &[Town]).into();
        published(app, &clerk, &pair.people[0], figure).await;
        let mut index = profile("WATER_INDEX", "composite", "PURE");
        index["definition"]["index"] = json!({ "groups": [{ "code": "TOP", "aggregation": "arithmetic", "parts": [
            { "weight": "1", "indicator": "WATER",
              "normalisation": { "method": "goalposts", "min": "0", "max": "10000" } },
        ] }] });
        defined(app, &keeper, index).await;
        Self::take_back(app, &clerk, &pair, marks).await;
        let target = json!({
            "indicator_code": "WATER", "place_id": pair.towns[0], "kind": "reach",
            "baseline": { "period": "2015", "value": "0" }, "aim": { "period": "2030", "value": "10000" },
        });
        marks.number("how far a confidential figure has come", "0.791933", &[]);
        app.post("/api/v1/targets", target).by(&clerk).expect(201).await;
        let (held, closed) =
            (Self::hold(app, false, marks).await, Self::hold(app, true, marks).await);
        app.at(AFTERWARDS);
        let [held, closed] = [finished(held).await, finished(closed).await];
        let admission = json!({ "approval": true, "privacy_notice": "https://elaine.example/privacy",
            "groups": [{ "group": "migrant", "share": 0.4 }, { "group": "politics", "share": 0.6 }] });
        let coming = Stage::set(app, admission).await;
        let moved = json!({ "to": LATER, "reason": "The venue is known now." });
        let moved = app.post(&coming.path("/reschedules"), moved).on(1).by(&coming.host);
        moved.expect(200).await;
        coming.pool(&everybody(), 9).await;
        for event in ["plan", "announce", "open_registration"] {
            coming.happens(event).await;
        }
        let guest = coming.guest(self::coming("DE", 1), &[]).await;
        let away = json!({ "name": another("Elsewhere"), "kind": "ngo" });
        let away = app.post("/api/v1/organisations", away).by(&app.admin().await).expect(201).await;
        let away = away.id().parse().expect("an id");
        let town = pair.towns[1].parse().expect("an id");
        let other = [
            Grant::on_municipality(Role::Coordinator, town),
            Grant::on_organisation(Role::Coordinator, away),
        ];
        let people = BTreeMap::from([
            (Stranger, app.person(&[]).await),
            (OtherSide, app.person(&other).await),
            (Town, app.renewed(&pair.people[0])),
            (HostOfHeld, held.host.clone()),
            (HostOfClosed, closed.host.clone()),
            (HostOfComing, coming.host.clone()),
            (Guest, guest.person.clone()),
        ]);
        let pair = Pair { people: pair.people.each_ref().map(|it| app.renewed(it)), ..pair };
        Self { app, pair, partnership, silent, held, closed, coming, guest, people }
    }

    /// Figures that everybody could read: one is made confidential, one is withdrawn.
    async fn take_back(app: &App, clerk: &Person, pair: &Pair, marks: &mut Marks) {
        let (town, head) = (&pair.towns[0], &pair.people[0]);
        let figure = async |period: &str, value: String, note: String, conf_status: &str| {
            let mut body = observation("WATER", town, period, &value);
            body["note"] = note.into();
            body["conf_status"] = conf_status.into();
            published(app, clerk, head, body).await
        };
        let note = marks.word("note of what was free", &[Town]);
        let free = marks.number("a figure that was free", "7919.36", &[Town]);
        figure(MADE_CONFIDENTIAL, free, note, "F").await;
        let note = marks.word("note of what is not free now", &[Town]);
        let kept = marks.number("a figure that is not free now", "7919.37", &[Town]);
        figure(MADE_CONFIDENTIAL, kept, note, "C").await;
        let note = marks.word("note of what was corrected", &[Town]);
        let before = marks.number("a figure before one that is withdrawn", "7919.38", &[Town]);
        figure(WITHDRAWN, before, note, "F").await;
        let note = marks.word("note of what is withdrawn", &[Town]);
        let last = marks.number("a withdrawn figure", "7919.39", &[Town]);
        let it = figure(WITHDRAWN, last, note, "F").await;
        let reason = marks.word("reason of a withdrawal", &[Town]);
        let withdraw = json!({ "event": "withdraw", "reason": reason });
        step(app, &it, "decisions").json(withdraw).by(head).expect(200).await;
        let note = marks.word("note of what was replaced", &[Town]);
        let free =
            marks.number("a figure that was free before it was replaced", "7919.41", &[Town]);
        figure(REPLACED, free, note, "F").await;
        let note = marks.word("note of what was hidden and replaced", &[Town]);
        let kept = marks.number("a figure that was hidden and replaced", "7919.42", &[Town]);
        figure(REPLACED, kept, note, "C").await;
        figure(REPLACED, "1".to_owned(), "It was counted anew.".to_owned(), "F").await;
        for (what, number) in [
            ("what followed from what was free", "15838.72"),
            ("what follows from what is not free now", "15838.74"),
            ("what followed from what was corrected", "15838.76"),
            ("what followed from what is withdrawn", "15838.78"),
            ("how far what was free had come", "0.791936"),
            ("how far what is not free now has come", "0.791937"),
            ("how far what was corrected had come", "0.791938"),
            ("how far what is withdrawn had come", "0.791939"),
        ] {
            marks.number(what, number, &[]);
        }
    }

    /// A conference that registers people; if it is closed, its title is hidden, and its seats are.
    async fn hold(app: &'a App, closed: bool, marks: &mut Marks) -> Stage<'a> {
        let stage =
            Stage::set(app, json!({ "privacy_notice": "https://elaine.example/privacy" })).await;
        let mut seats = 9;
        if closed {
            let title = marks.word("title of a closed conference", &[HostOfClosed]);
            let aims = marks.word("aims of a closed conference", &[HostOfClosed]);
            let told = json!({ "aims": { "en": aims } });
            let hidden = json!({ "access": "closed", "title": { "en": title }, "title_hidden": true, "announcement": told });
            app.patch(&stage.path(""), 1, hidden).by(&stage.host).expect(200).await;
            marks.number("seats of a closed conference", "91874", &[HostOfClosed]);
            seats = 91_874;
        }
        stage.pool(&everybody(), seats).await;
        for event in ["plan", "announce", "open_registration", "close_registration", "start"] {
            stage.happens(event).await;
        }
        stage
    }

    /// Identifiers of whom something may be about.
    async fn bodies(&self) -> Vec<String> {
        let mut bodies = self.pair.towns.to_vec();
        bodies.push(self.silent.clone());
        for stage in [&self.held, &self.closed, &self.coming] {
            let lead = stage.shown().await["hosts"][0]["organisation_id"].clone();
            bodies.push(lead.as_str().expect("a host").to_owned());
        }
        bodies
    }

    /// Everything that is not for everybody, each with its mark.
    pub(super) async fn hide(&self, marks: &mut Marks) {
        self.prepare(marks).await;
        self.conclude(marks).await;
        self.register(marks).await;
        self.count(marks).await;
        self.draw_up(marks).await;
        self.propose(marks).await;
        self.name_contacts(marks).await;
    }

    /// Who is there for the town and has not agreed to be named, is there for the town itself, or was.
    async fn name_contacts(&self, marks: &mut Marks) {
        let contacts = [
            ("an unasked contact", &[Town, OtherSide][..], "public", None),
            ("a contact for partners", &[Town, OtherSide], "partners", None),
            ("an internal contact", &[Town], "internal", None),
            ("a former contact", &[Town], "public", Some("2025-12-31")),
        ];
        for (what, readers, visibility, to) in contacts {
            let name = marks.word(what, readers);
            let office = marks.word("office of a contact", readers);
            let email = format!("{}@town.example", marks.word("address of a contact", readers));
            let contact = json!({
                "municipality_id": self.pair.towns[0], "person": { "display_name": name }, "office": { "en": office },
                "email": email, "from": "2020-01-01", "to": to, "visibility": visibility,
                "public_office": to.is_some(),
            });
            let made = self.app.post("/api/v1/contacts", contact).by(&self.pair.people[0]);
            made.expect(201).await;
        }
    }

    /// What is in the making: an idea of a conference with its seats, a draft of a series.
    async fn prepare(&self, marks: &mut Marks) {
        let host = &self.held.host;
        let lead = self.held.shown().await["hosts"][0]["organisation_id"].clone();
        let idea = json!({
            "title": { "en": marks.word("title of an idea", &[HostOfHeld]) }, "main_theme": "migration",
            "dates": LATER, "country": "DK", "access": "open", "municipality_id": self.pair.towns[0],
            "hosts": [{ "organisation_id": lead, "role": "lead" }],
        });
        let idea = self.app.post("/api/v1/conferences", idea).by(host);
        let idea = idea.header("Idempotency-Key", KEY).expect(201).await;
        let idea = Stage::of(self.app, host.clone(), idea.id());
        marks.number("seats of an idea", "91873", &[HostOfHeld]);
        idea.pool(&everybody(), 91_873).await;
        let series = json!({
            "name": { "en": marks.word("name of a drafted series", &[HostOfHeld]) }, "kind": "meeting_chain",
            "partners": [{ "organisation_id": lead, "country": "DK", "kind": "civil_society", "role": "coordinator",
                "from": "2016-01-01" }],
        });
        self.app.post("/api/v1/conference-series", series).by(host).expect(201).await;
    }

    /// What comes of conferences: drafts, and all that came of a closed one.
    async fn conclude(&self, marks: &mut Marks) {
        let outcome = async |stage: &Stage<'a>, text: String| {
            let body = json!({ "kind": "recommendation", "text": { "en": text } });
            self.app.post(&stage.path("/outcomes"), body).by(&stage.host).expect(201).await
        };
        outcome(&self.held, marks.word("draft of an outcome", &[HostOfHeld])).await;
        outcome(&self.closed, marks.word("draft of a closed outcome", &[HostOfClosed])).await;
        let made =
            outcome(&self.closed, marks.word("outcome of a closed conference", &[HostOfClosed]))
                .await;
        let publish = format!("/api/v1/outcomes/{}/publications", made.id());
        let publish = self.app.request(Method::POST, &publish).on(1).by(&self.closed.host);
        publish.expect(200).await;
        let lead = self.closed.shown().await["hosts"][0]["organisation_id"].clone();
        let text = marks.word("follow-up of a closed conference", &[HostOfClosed]);
        let follow_up =
            json!({ "kind": "contact", "text": { "en": text }, "organisation_ids": [lead] });
        let made = self.app.post(&self.closed.path("/follow-ups"), follow_up).by(&self.closed.host);
        made.expect(201).await;
    }

    /// What a guest says of themselves, and what a host tells the guest.
    async fn register(&self, marks: &mut Marks) {
        let groups = json!({ "groups": [marks.word("group", &[Guest])] });
        let groups = self.app.request(Method::PUT, &self.guest.path("/groups")).json(groups);
        groups.on(1).by(&self.guest.person).expect(200).await;
        let reason = marks.word("reason", &[Guest, HostOfComing]);
        let reject = json!({ "event": "reject", "reason": reason });
        let reject = self.app.post(&self.guest.path("/transitions"), reject).matching("*");
        reject.by(&self.coming.host).expect(200).await;
        let another = self.coming.guest(coming("DE", 1), &[]).await;
        let needs = json!({ "note": marks.word("need of another guest", &[]) });
        let needs = self.app.request(Method::PUT, &another.path("/support-needs")).json(needs);
        needs.on(1).by(&another.person).expect(200).await;
        marks.number("who registered", &self.guest.person.id.to_string(), &[Guest, HostOfComing]);
    }

    /// Figures that nobody has approved.
    async fn count(&self, marks: &mut Marks) {
        let (place, head) = (&self.pair.towns[0], &self.pair.people[0]);
        let clerk = of_town(self.app, Role::Contributor, place).await;
        let record = async |period: &str, value: String, note: String| {
            let mut body = observation("WATER", place, period, &value);
            body["note"] = note.into();
            self.app.post("/api/v1/observations", body).by(&clerk).expect(201).await.body
        };
        let note = marks.word("note of a draft", &[Town]);
        record("2024", marks.number("a draft of a figure", "7919.31", &[Town]), note).await;
        let note = marks.word("note of a rejected figure", &[Town]);
        let it = record("2023", marks.number("a rejected figure", "7919.32", &[Town]), note).await;
        let submit = step(self.app, &it, "transitions").json(json!({ "event": "submit" }));
        let it = submit.by(&clerk).expect(200).await.body;
        let reason = marks.word("reason of a rejection", &[Town]);
        let reject = json!({ "event": "reject", "reason": reason });
        step(self.app, &it, "decisions").json(reject).by(head).expect(200).await;
        let mut next = observation("WATER", place, CONFIDENTIAL, "7919.34");
        next["note"] = marks.word("note of a correction", &[Town]).into();
        marks.number("a correction", "7919.34", &[Town]);
        self.app.post("/api/v1/observations", next).by(&clerk).expect(201).await;
        marks.number("who records figures", &clerk.id.to_string(), &[Town]);
        // A split that nobody has published anything of is no series to others.
        let mut women = observation("WATER", place, "2022", "7919.35");
        women["dimensions"] = json!({ "SEX": "F" });
        marks.number("a draft of a split", "7919.35", &[Town]);
        self.app.post("/api/v1/observations", women).by(&clerk).expect(201).await;
    }

    /// What one side says of another that has said nothing.
    async fn propose(&self, marks: &mut Marks) {
        let clerk = &self.pair.people[0];
        let theme = marks.word("theme of a proposal", &[Town]);
        let title = marks.word("title of a proposal", &[Town]);
        let proposal = json!({
            "form": "contact", "title": { "en": title }, "themes": [theme],
            "sides": [{ "municipality_ids": [self.pair.towns[0]] }, { "municipality_ids": [self.silent] }],
        });
        let made = self.app.post(partnerships::PATH, proposal).by(clerk).expect(201).await;
        let path = format!("{}/{}", partnerships::PATH, made.id());
        let text = marks.word("claim of a proposal", &[Town]);
        let claim = json!({ "key": "joint_report", "text": { "en": text } });
        self.app.post(&format!("{path}/claims"), claim).by(clerk).expect(201).await;
        let body = marks.word("council of a proposal", &[Town]);
        let vote = json!({ "municipality_id": self.pair.towns[0], "kind": "intent", "outcome": "adopted",
            "body": body, "decided_on": "2026-01-15" });
        self.app.post(&format!("{path}/resolutions"), vote).by(clerk).expect(201).await;
    }

    /// What two sides have not signed, whom one asks, and what only one account or the platform has.
    async fn draw_up(&self, marks: &mut Marks) {
        let path = format!("{}/{}", partnerships::PATH, self.partnership);
        let title = marks.word("draft of an agreement", &[Town, OtherSide]);
        let draft = json!({ "kind": "mou", "title": title, "draft": true, "languages": [{ "language": "de" }] });
        self.app
            .post(&format!("{path}/agreements"), draft)
            .by(&self.pair.people[0])
            .expect(201)
            .await;
        let key = json!({ "name": marks.word("name of a key", &[Town]), "scopes": ["imports_run"],
            "expires_at": "2026-12-31T00:00:00Z" });
        self.app.post("/api/v1/api-keys", key).by(&self.pair.people[0]).expect(201).await;
        let admin = self.app.admin().await;
        let country = marks.word("row of an import", &[]);
        let csv = format!(
            "geonameid,name,country,admin1,lat,lon,population,timezone\n1,Atlantis,{country},,0,0,0,\n"
        );
        let upload =
            self.app.request(Method::POST, "/api/v1/imports?kind=municipalities&dry_run=true");
        let upload =
            upload.header("Content-Type", "application/octet-stream").bytes(csv.into_bytes());
        let at = upload.by(&admin).expect(201).await.header("location").to_owned();
        self.app.until(&at, &admin, |import: &Value| import["state"] == "done").await;
        let remarks = self.app.get(&format!("{at}/remarks")).by(&admin).expect(200).await;
        assert!(remarks.text.contains(&country), "the operator reads it: {}", remarks.text);
    }
}

/// The conference after its last day.
async fn finished(stage: Stage<'_>) -> Stage<'_> {
    let stage = stage.renewed();
    stage.happens("finish").await;
    stage
}
