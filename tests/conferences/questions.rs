//! What hosts ask those who register, and what those answer.

use futures_util::future::join_all;
use kernel::access::{Grant, Role};
use reqwest::Method;
use sea_orm::Database;
use serde_json::{Value, json};

use super::guests::at;
use super::{Guest, Stage, coming, everybody};
use crate::harness::mailed::Mailed;
use crate::harness::{Answer, App, Person, another, cases};
use crate::schema;

cases!("conferences::questions":
    hosts_ask_and_guests_answer,
    a_guest_without_an_account_answers,
    what_still_fits_is_kept_when_questions_change_before_a_guest_confirms,
    each_of_a_group_answers,
    on_the_telephone_some_may_stay_open,
    every_kind_says_what_does_not_fit,
    what_does_not_fit_in_a_list_is_told_where_it_stands,
    answers_name_the_version_that_is_asked_now,
    hosts_change_their_questions_one_after_another,
    nobody_else_reads_what_was_answered,
    what_was_answered_stands_nowhere_else,
    questions_change_while_many_register,
);

/// A meal, and what is left out of it for whoever does not eat everything.
fn meal() -> Value {
    json!([
        {
            "key": "meal", "kind": "single", "label": { "en": "What do you eat?" }, "required": true,
            "options": [
                { "code": "any", "label": { "en": "Anything" } }, { "code": "other", "label": { "en": "Something else" } },
            ],
        },
        {
            "key": "leave_out", "kind": "text", "label": { "en": "What do we leave out?" }, "required": true,
            "text": { "max_length": 40 }, "shown_if": { "question": "meal", "is_one_of": ["other"] },
        },
    ])
}

fn eats(code: &str) -> Value {
    json!({ "question": "meal", "choices": [code] })
}

fn leaves_out(what: &str) -> Value {
    json!({ "question": "leave_out", "text": what })
}

/// Hosts ask, and guests answer; none of it has to be answered.
pub(super) async fn visit(app: &App, admin: &Person, path: &str, (it, guest): (&str, &Person)) {
    let version = app.get(path).expect(200).await.body["version"].clone();
    let put = app.request(Method::PUT, &format!("{path}/questions")).json(asked()).on(version);
    put.by(admin).expect(200).await;
    app.get(&format!("{path}/questions")).expect(200).await;
    let answers = json!([eats("other"), leaves_out("Nuts")]);
    let version = app.get(it).by(guest).expect(200).await.body["version"].clone();
    let said = json!({ "questions_version": 1, "answers": answers });
    let put = app.request(Method::PUT, &format!("{it}/answers")).json(said).on(version);
    put.by(guest).expect(200).await;
    app.get(&format!("{it}/answers")).by(guest).expect(200).await;
    let told = registers(1, &json!([eats("any")]));
    app.post(&format!("{path}/registrations"), told).by(&app.person(&[]).await).expect(201).await;
    app.get(&format!("{path}/answers")).by(admin).expect(200).await;
}

/// What may be asked of everybody, and has to be answered by nobody.
pub(crate) fn asked() -> Value {
    let mut questions = meal();
    for at in 0..2 {
        questions[at]["required"] = false.into();
    }
    json!({ "questions": questions })
}

async fn ask(stage: &Stage<'_>, questions: &Value, status: u16) -> Answer {
    let version = stage.shown().await["version"].clone();
    ask_on(stage, version, questions, status).await
}

async fn ask_on(stage: &Stage<'_>, version: Value, questions: &Value, status: u16) -> Answer {
    let request = stage.app.request(Method::PUT, &stage.path("/questions"));
    let request = request.json(json!({ "questions": questions })).on(version);
    request.by(&stage.host).expect(status).await
}

/// A conference with a seat for nine that asks these.
async fn asking<'a>(app: &'a App, questions: &Value) -> Stage<'a> {
    let stage = Stage::open(app, json!({}), &[(everybody(), 9)]).await;
    let asked = ask(&stage, questions, 200).await.body;
    assert_eq!(asked["questions_version"], 1);
    stage
}

fn registers(version: u32, answers: &Value) -> Value {
    json!({ "participation": coming("DK", 1), "questions_version": version, "answers": answers })
}

async fn comes<'a>(stage: &Stage<'a>, answers: Value) -> Guest<'a> {
    let person = stage.app.person(&[]).await;
    let made = stage.app.post(&stage.path("/registrations"), registers(1, &answers)).by(&person);
    let made = made.expect(201).await;
    Guest { app: stage.app, person, id: made.id().to_owned(), first: made.body }
}

async fn refused(stage: &Stage<'_>, body: Value, status: u16) -> Vec<(String, String)> {
    let person = stage.app.person(&[]).await;
    let path = stage.path("/registrations");
    stage.app.post(&path, body).by(&person).expect(status).await.faults()
}

fn faults(all: &[(&str, &str)]) -> Vec<(String, String)> {
    all.iter().map(|(place, code)| ((*place).to_owned(), (*code).to_owned())).collect()
}

async fn listed(stage: &Stage<'_>) -> Vec<Value> {
    let page = stage.app.get(&stage.path("/answers?limit=1")).by(&stage.host).expect(200).await;
    let mut all = page.body["data"].as_array().expect("a page").clone();
    let mut next = page.body["page"]["next_cursor"].clone();
    while let Some(cursor) = next.as_str() {
        let path = stage.path(&format!("/answers?limit=1&cursor={cursor}"));
        let page = stage.app.get(&path).by(&stage.host).expect(200).await.body;
        all.extend(page["data"].as_array().expect("a page").clone());
        next = page["page"]["next_cursor"].clone();
    }
    all
}

/// What was answered, by the keys of the questions.
fn keys(it: &Value) -> Vec<&str> {
    let all = it["answers"].as_array().expect("answers").iter();
    all.map(|it| it["question"].as_str().expect("a key")).collect()
}

async fn hosts_ask_and_guests_answer(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 9)]).await;
    let nothing = app.get(&stage.path("/questions")).expect(200).await.body;
    assert_eq!((&nothing["questions_version"], &nothing["questions"]), (&json!(0), &json!([])));
    let early = stage.guest(coming("DK", 1), &[]).await;
    let asked = ask(&stage, &meal(), 200).await;
    let shown = app.get(&stage.path("/questions")).expect(200).await;
    assert_eq!(shown.body, asked.body);
    assert_eq!(stage.shown().await["version"], shown.body["version"]);
    assert_eq!(stage.shown().await["questions_version"], 1);
    assert_eq!(shown.body["questions"][1]["text"]["max_length"], 40);
    // What has to be answered is.
    let missing = faults(&[("#/answers/meal", "question_unanswered")]);
    assert_eq!(refused(&stage, registers(1, &json!([])), 422).await, missing);
    assert_eq!(refused(&stage, json!({ "participation": coming("DK", 1) }), 422).await, missing);
    let then = refused(&stage, registers(1, &json!([eats("other")])), 422).await;
    assert_eq!(then, faults(&[("#/answers/leave_out", "question_unanswered")]));
    let hidden = json!([leaves_out("Eggs"), eats("any")]);
    let hidden = refused(&stage, registers(1, &hidden), 422).await;
    assert_eq!(hidden, faults(&[("#/answers/0/question", "question_not_asked")]));
    assert_eq!(stage.held().await, [1], "nobody has a seat who was refused");
    let guest = comes(&stage, json!([leaves_out("Eggs"), eats("other")])).await;
    assert!(guest.first.get("answers").is_none());
    // Guest and hosts read them, and in the order of the questions.
    let path = guest.path("/answers");
    let own = app.get(&path).by(&guest.person).expect(200).await.body;
    assert_eq!((keys(&own), &own["unanswered"]), (vec!["meal", "leave_out"], &json!([])));
    assert_eq!((&own["questions_version"], &own["version"]), (&json!(1), &json!(1)));
    assert_eq!(app.get(&path).by(&stage.host).expect(200).await.body, own);
    // Whoever was there before owes an answer, and gives it.
    let owed = app.get(&early.path("/answers")).by(&early.person).expect(200).await.body;
    assert_eq!((&owed["questions_version"], &owed["unanswered"]), (&Value::Null, &json!(["meal"])));
    let answer = async |guest: &Guest<'_>, by: &Person, version: i64, body: Value, status: u16| {
        let request = app.request(Method::PUT, &guest.path("/answers")).json(body);
        request.on(version).by(by).expect(status).await
    };
    let any = json!({ "questions_version": 1, "answers": [eats("any")] });
    let changed = answer(&early, &early.person, 1, any.clone(), 200).await.body;
    assert_eq!((&changed["id"], &changed["version"]), (&json!(early.id), &json!(2)));
    answer(&early, &early.person, 1, any.clone(), 412).await;
    let less = json!({ "questions_version": 1, "answers": [eats("other")] });
    let less = answer(&early, &early.person, 2, less, 422).await.faults();
    assert_eq!(less, faults(&[("#/answers/leave_out", "question_unanswered")]));
    answer(&guest, &guest.person, 1, any.clone(), 200).await;
    let refused = answer(&guest, &stage.host, 2, any, 403).await;
    assert_eq!(refused.faults()[0].1, "not_theirs");
    let all = listed(&stage).await;
    let of: Vec<_> = all.iter().map(|it| it["registration_id"].clone()).collect();
    assert_eq!(of, [json!(early.id), json!(guest.id)]);
    assert_eq!(all[1]["answers"][0]["choices"], json!(["any"]));
    assert_eq!(keys(&all[1]), ["meal"], "all answers are replaced");
    let id = stage.id.parse().expect("an id");
    super::audit::must_be_sound(&app.db, app.database_url(), id, "answers").await;
}

const OLENA: &str = "olena@poltava.example";

fn saying(version: u32, answers: &Value) -> Value {
    json!({
        "name": "Olena", "email": OLENA, "language": "uk", "notice_version": "2026-01",
        "participation": coming("UA", 1), "questions_version": version, "answers": answers,
    })
}

async fn sign_up(stage: &Stage<'_>, said: Value, status: u16) -> Answer {
    stage.app.post(&stage.path("/guest-registrations"), said).expect(status).await
}

async fn confirm(app: &App, mailed: &Mailed) -> Value {
    let token = json!({ "token": mailed.secret(OLENA, "sign-up").await });
    app.post("/api/v1/registration-confirmations", token).expect(201).await.body
}

async fn a_guest_without_an_account_answers(app: &App) {
    let mailed = Mailed::open(app).await;
    let stage = asking(app, &meal()).await;
    let early = sign_up(&stage, saying(1, &json!([])), 422).await.faults();
    assert_eq!(early, faults(&[("#/answers/meal", "question_unanswered")]));
    sign_up(&stage, saying(1, &json!([eats("other"), leaves_out("Яйця")])), 202).await;
    let confirmed = confirm(app, &mailed).await;
    assert_eq!(confirmed["unanswered"], json!([]));
    let (it, link) = (&confirmed["registration"], confirmed["token"].as_str().expect("a token"));
    // A link that was passed on reads and leaves, and neither tells nor changes what was answered.
    let path = format!("{}/answers", at(it));
    let read = app.get(&path).token(link).expect(403).await;
    assert_eq!(read.faults()[0].1, "link_is_not_enough");
    let put = |token: &str| {
        let body = json!({ "questions_version": 1, "answers": [eats("any")] });
        app.request(Method::PUT, &path).json(body).on(1).token(token)
    };
    assert_eq!(put(link).expect(403).await.faults()[0].1, "link_is_not_enough");
    // By the one that she has asked for she does both.
    let links = format!("{}/links", at(it));
    app.request(Method::POST, &links).token(link).expect(202).await;
    super::guests::told(&mailed, OLENA, &["Змінити мою реєстрацію"]).await;
    let proven = mailed.secret(OLENA, "seat").await;
    let own = app.get(&path).token(&proven).expect(200).await.body;
    assert_eq!(own["answers"][1]["text"], "Яйця");
    put(&proven).expect(200).await;
    assert_eq!(keys(&app.get(&path).token(&proven).expect(200).await.body), ["meal"]);
    mailed.close().await;
}

async fn what_still_fits_is_kept_when_questions_change_before_a_guest_confirms(app: &App) {
    let mailed = Mailed::open(app).await;
    let first = json!([meal()[0], meal()[1], {
        "key": "nights", "kind": "number", "label": { "en": "How many nights?" }, "number": { "min": "0" },
    }]);
    let stage = asking(app, &first).await;
    let nights = json!({ "question": "nights", "number": "2" });
    let said = json!([eats("other"), leaves_out("Eggs"), nights]);
    sign_up(&stage, saying(1, &said), 202).await;
    // They mean something else by a meal, no longer ask for nights, and want to know of a room.
    let mut second = meal();
    second[1]["label"] = json!({ "en": "What else?" });
    let room = json!({ "key": "room", "kind": "text", "label": { "en": "Which room?" }, "required": true });
    second.as_array_mut().expect("a list").push(room);
    ask(&stage, &second, 200).await;
    let confirmed = confirm(app, &mailed).await;
    assert_eq!(confirmed["registration"]["status"], "confirmed");
    assert_eq!(confirmed["unanswered"], json!(["leave_out", "room"]));
    let all = listed(&stage).await;
    assert_eq!((keys(&all[0]), &all[0]["questions_version"]), (vec!["meal"], &json!(2)));
    // Signing up anew says what is asked now.
    let again = sign_up(&stage, saying(1, &said), 409).await.faults();
    assert_eq!(again, faults(&[("#/questions_version", "questions_changed")]));
    mailed.close().await;
}

async fn each_of_a_group_answers(app: &App) {
    let stage = asking(app, &meal()).await;
    let school = json!({ "name": another("School of cooking"), "kind": "ngo" });
    let school = app.post("/api/v1/organisations", school).by(&app.admin().await).expect(201).await;
    let id = school.id().parse().expect("an id");
    let teacher = app.person(&[Grant::on_organisation(Role::Contributor, id)]).await;
    let pupil = |answers: Value| json!({ "name": "O. K.", "language": "uk", "participation": coming("DK", 1), "answers": answers });
    let group = |version: Value, people: &[Value]| {
        json!({
            "organisation_id": id, "notice_version": "2026-01", "questions_version": version, "people": people,
        })
    };
    let path = stage.path("/group-registrations");
    let register = |body: Value| app.post(&path, body).by(&teacher);
    let mut far = pupil(json!([eats("other")]));
    far["participation"]["size"] = 2.into();
    let people = [pupil(json!([eats("any")])), far, pupil(json!([eats("none")]))];
    let wrong = register(group(json!(1), &people)).expect(422).await.faults();
    let expected = [
        ("#/people/1/participation/size", "nobody_comes_along"),
        ("#/people/1/answers/leave_out", "question_unanswered"),
        ("#/people/2/answers/0/choices/0", "not_an_option"),
    ];
    assert_eq!(wrong, faults(&expected), "all at once");
    let two = [pupil(json!([eats("any")])), pupil(json!([eats("other"), leaves_out("Nuts")]))];
    let unsaid = register(group(Value::Null, &two)).expect(422).await.faults();
    assert_eq!(unsaid, faults(&[("#/questions_version", "questions_version_missing")]));
    register(group(json!(2), &two)).expect(409).await;
    let made = register(group(json!(1), &two)).expect(201).await.body;
    let all = listed(&stage).await;
    assert_eq!(all.iter().map(keys).collect::<Vec<_>>(), [vec!["meal"], vec!["meal", "leave_out"]]);
    // She answers for them, whoever else has an account does not.
    let answers = format!("{}/answers", at(&made["registrations"][1]));
    assert_eq!(app.get(&answers).by(&teacher).expect(200).await.body["answers"][1]["text"], "Nuts");
    let put = |by: &Person| {
        let body = json!({ "questions_version": 1, "answers": [eats("any")] });
        app.request(Method::PUT, &answers).json(body).on(1).by(by)
    };
    put(&app.person(&[]).await).expect(404).await;
    put(&teacher).expect(200).await;
    assert_eq!(keys(&listed(&stage).await[1]), ["meal"]);
}

async fn on_the_telephone_some_may_stay_open(app: &App) {
    let stage = asking(app, &meal()).await;
    let enter = |answers: Value, version: Value| {
        let body = json!({
            "name": "Halyna", "phone": "+49 6106 693 1000", "language": "uk", "notice_version": "2026-01",
            "participation": coming("DE", 1), "answers": answers, "questions_version": version,
        });
        app.post(&stage.path("/entered-registrations"), body).by(&stage.host)
    };
    let it = enter(json!([eats("other")]), json!(1)).expect(201).await.body;
    let shown = app.get(&format!("{}/answers", at(&it))).by(&stage.host).expect(200).await.body;
    assert_eq!((keys(&shown), &shown["unanswered"]), (vec!["meal"], &json!(["leave_out"])));
    enter(json!([]), Value::Null).expect(201).await;
    let wrong = enter(json!([eats("none")]), json!(1)).expect(422).await.faults();
    assert_eq!(wrong, faults(&[("#/answers/0/choices/0", "not_an_option")]));
    assert_eq!(listed(&stage).await.len(), 1, "who has answered nothing is not listed");
}

async fn every_kind_says_what_does_not_fit(app: &App) {
    let label = json!({ "en": "?" });
    let options = json!([{ "code": "a", "label": label }, { "code": "b", "label": label }]);
    let asked = json!([
        { "key": "single", "kind": "single", "label": label, "options": options },
        { "key": "multiple", "kind": "multiple", "label": label, "options": options },
        { "key": "scale", "kind": "scale", "label": label, "scale": { "from": 1, "to": 5 } },
        {
            "key": "number", "kind": "number", "label": label,
            "number": { "min": "0.5", "max": "9", "whole": true, "unit": "nights" },
        },
        { "key": "text", "kind": "text", "label": label, "text": { "max_length": 3 } },
        { "key": "date", "kind": "date", "label": label, "date": { "earliest": "2026-04-17", "latest": "2026-04-18" } },
    ]);
    let stage = asking(app, &asked).await;
    let wrong = json!([
        { "question": "single", "choices": ["a", "b"] }, { "question": "multiple", "choices": ["a", "c"] },
        { "question": "scale", "scale": 6 }, { "question": "number", "number": "0.25" },
        { "question": "text", "text": "Long" }, { "question": "date", "date": "2026-04-19" },
        { "question": "date", "date": "2026-04-16" }, { "question": "nothing", "text": "Any" },
    ]);
    let expected = [
        ("#/answers/0/choices", "choose_one"),
        ("#/answers/1/choices/1", "not_an_option"),
        ("#/answers/2/scale", "maximum"),
        ("#/answers/3/number", "not_whole"),
        ("#/answers/3/number", "minimum"),
        ("#/answers/4/text", "max_length"),
        ("#/answers/5/date", "too_late"),
        ("#/answers/6/question", "answered_twice"),
        ("#/answers/7/question", "question_unknown"),
    ];
    assert_eq!(refused(&stage, registers(1, &wrong), 422).await, faults(&expected));
    let misplaced = json!([
        { "question": "single", "text": "a" }, { "question": "multiple" }, { "question": "scale", "number": "3" },
        { "question": "number", "scale": 3 }, { "question": "text", "choices": ["a"] },
        { "question": "date", "text": "Soon" },
    ]);
    let places = ["0/text", "1/choices", "2/number", "3/scale", "4/choices", "5/text"];
    let found = refused(&stage, registers(1, &misplaced), 422).await;
    let expected = places.map(|it| (format!("#/answers/{it}"), "answer_misplaced".to_owned()));
    assert_eq!(found, expected);
    // What is no value of its type is told by the contract.
    let odd = json!([
        { "question": "number", "number": 3 }, { "question": "date", "date": "18.4.2026" },
        { "question": "scale", "scale": 2.5 }, { "question": "text", "text": "" },
    ]);
    let places: Vec<_> = refused(&stage, registers(1, &odd), 422).await;
    let places: Vec<_> = places.iter().map(|(place, _)| place.as_str()).collect();
    let expected =
        ["#/answers/0/number", "#/answers/1/date", "#/answers/2/scale", "#/answers/3/text"];
    assert_eq!(places, expected);
    let told = app.post(&stage.path("/registrations"), registers(1, &wrong));
    let told = told.header("Accept-Language", "de").by(&app.person(&[]).await).expect(422).await;
    assert_eq!(
        told.body["errors"][8]["detail"],
        "Eine Frage „nothing“ gibt es nicht. Lassen Sie die Antwort weg, oder lesen Sie die Fragen neu."
    );
    let fitting = json!([
        { "question": "date", "date": "2026-04-18" }, { "question": "number", "number": "2.0" },
        { "question": "text", "text": "Їжа" }, { "question": "multiple", "choices": ["b", "a", "b"] },
        { "question": "scale", "scale": 5 },
    ]);
    comes(&stage, fitting).await;
    let kept = &listed(&stage).await[0];
    assert_eq!(keys(kept), ["multiple", "scale", "number", "text", "date"]);
    assert_eq!(kept["answers"][0]["choices"], json!(["b", "a"]));
    assert_eq!(kept["answers"][2]["number"], "2");
}

async fn what_does_not_fit_in_a_list_is_told_where_it_stands(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 9)]).await;
    let label = json!({ "en": "?" });
    let wrong = json!([
        { "key": "a", "kind": "single", "label": {} }, { "key": "a", "kind": "scale", "label": label },
        { "key": "b", "kind": "text", "label": label, "number": { "min": "1" }, "shown_if": { "question": "c", "is_one_of": ["x"] } },
        { "key": "c", "kind": "number", "label": label, "number": { "min": "2", "max": "1" } },
    ]);
    let expected = [
        ("#/questions/0/label", "text_missing"),
        ("#/questions/0/options", "needed_by_kind"),
        ("#/questions/1/key", "question_twice"),
        ("#/questions/1/scale", "needed_by_kind"),
        ("#/questions/2/shown_if/question", "condition_unknown"),
        ("#/questions/2/number", "not_of_this_kind"),
        ("#/questions/3/number", "least_above_most"),
    ];
    assert_eq!(ask(&stage, &wrong, 422).await.faults(), faults(&expected));
    let many: Vec<_> = (0..31)
        .map(|at| json!({ "key": format!("q{at}"), "kind": "date", "label": label }))
        .collect();
    let many = ask(&stage, &json!(many), 422).await.faults();
    assert_eq!(many, faults(&[("#/questions", "max_items")]));
    let long =
        json!([{ "key": "Äh", "kind": "text", "label": label, "text": { "max_length": 2001 } }]);
    let long = ask(&stage, &long, 422).await.faults();
    let expected = [("#/questions/0/key", "pattern"), ("#/questions/0/text/max_length", "maximum")];
    assert_eq!(long, faults(&expected));
    assert_eq!(stage.shown().await["questions_version"], 0);
}

async fn answers_name_the_version_that_is_asked_now(app: &App) {
    let stage = asking(app, &meal()).await;
    let any = json!([eats("any")]);
    let mut unsaid = registers(1, &any);
    unsaid.as_object_mut().expect("a body").remove("questions_version");
    let unsaid = refused(&stage, unsaid, 422).await;
    assert_eq!(unsaid, faults(&[("#/questions_version", "questions_version_missing")]));
    let guest = comes(&stage, any.clone()).await;
    let wine = json!([{ "key": "wine", "kind": "text", "label": { "en": "Which wine?" } }]);
    ask(&stage, &wine, 200).await;
    // Whether the old answer would fit or not: it was not given to what is asked now.
    let changed = faults(&[("#/questions_version", "questions_changed")]);
    assert_eq!(refused(&stage, registers(1, &any), 409).await, changed);
    assert_eq!(refused(&stage, registers(1, &json!([])), 409).await, changed);
    let unknown = refused(&stage, registers(2, &any), 422).await;
    assert_eq!(unknown, faults(&[("#/answers/0/question", "question_unknown")]));
    let put = |version: u32, answers: Value| {
        let body = json!({ "questions_version": version, "answers": answers });
        app.request(Method::PUT, &guest.path("/answers")).json(body).on(1).by(&guest.person)
    };
    assert_eq!(put(1, any).expect(409).await.faults(), changed);
    // What was answered stays with what was asked.
    let kept = app.get(&guest.path("/answers")).by(&guest.person).expect(200).await.body;
    assert_eq!((keys(&kept), &kept["questions_version"]), (vec!["meal"], &json!(1)));
    put(2, json!([{ "question": "wine", "text": "Red" }])).expect(200).await;
    assert_eq!(listed(&stage).await[0]["questions_version"], 2);
    // Whoever asks nothing any more takes no answers.
    ask(&stage, &json!([]), 200).await;
    stage.guest(coming("DK", 1), &[]).await;
    let unknown = refused(&stage, registers(3, &json!([eats("any")])), 422).await;
    assert_eq!(unknown, faults(&[("#/answers/0/question", "question_unknown")]));
}

async fn hosts_change_their_questions_one_after_another(app: &App) {
    let stage = asking(app, &meal()).await;
    // The same again are no other questions.
    assert_eq!(ask(&stage, &meal(), 200).await.body["questions_version"], 1);
    let shown = stage.shown().await;
    ask_on(&stage, json!(1), &json!([]), 412).await;
    let bare = app.request(Method::PUT, &stage.path("/questions"));
    bare.json(json!({ "questions": [] })).by(&stage.host).expect(428).await;
    // Of several at once one is heard.
    let each = (0..4).map(|at| {
        let question =
            json!([{ "key": format!("q{at}"), "kind": "date", "label": { "en": "When?" } }]);
        let request = app.request(Method::PUT, &stage.path("/questions"));
        request.json(json!({ "questions": question })).on(&shown["version"]).by(&stage.host).send()
    });
    let mut statuses: Vec<_> = join_all(each).await.iter().map(|it| it.status.as_u16()).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 412, 412, 412]);
    let stranger = app.person(&[]).await;
    let put = |by: &Person| {
        let request = app.request(Method::PUT, &stage.path("/questions"));
        request.json(json!({ "questions": [] })).matching("*").by(by)
    };
    put(&stranger).expect(403).await;
    // Of one that nobody sees there are no questions, and of an idea that is forgotten none are left.
    let hidden = Stage::set(app, json!({})).await;
    ask(&hidden, &meal(), 200).await;
    app.get(&hidden.path("/questions")).by(&stranger).expect(404).await;
    app.get(&hidden.path("/questions")).by(&hidden.host).expect(200).await;
    let version = hidden.shown().await["version"].clone();
    app.request(Method::DELETE, &hidden.path("")).on(version).by(&hidden.host).expect(204).await;
    stage.happens("cancel").await;
    assert_eq!(put(&stage.host).expect(409).await.faults()[0].1, "stands_still");
}

async fn nobody_else_reads_what_was_answered(app: &App) {
    let mailed = Mailed::open(app).await;
    let stage = asking(app, &meal()).await;
    sign_up(&stage, saying(1, &json!([eats("any")])), 202).await;
    let link = confirm(app, &mailed).await["token"].as_str().expect("a token").to_owned();
    let [one, other] =
        [comes(&stage, json!([eats("any")])).await, comes(&stage, json!([eats("any")])).await];
    let (of_one, of_all) = (one.path("/answers"), stage.path("/answers"));
    let put = || {
        let body = json!({ "questions_version": 1, "answers": [eats("any")] });
        app.request(Method::PUT, &of_one).json(body).on(1)
    };
    let viewer = stage.shown().await["hosts"][0]["organisation_id"].clone();
    let viewer = viewer.as_str().expect("an id").parse().expect("an id");
    let viewer = app.person(&[Grant::on_organisation(Role::Viewer, viewer)]).await;
    for by in [&other.person, &app.person(&[]).await, &viewer] {
        app.get(&of_one).by(by).expect(404).await;
        put().by(by).expect(404).await;
        app.get(&of_all).by(by).expect(403).await;
    }
    app.get(&of_one).expect(401).await;
    put().expect(401).await;
    app.get(&of_all).expect(401).await;
    // The link of one guest opens nothing of another.
    app.get(&of_one).token(&link).expect(403).await;
    put().token(&link).expect(403).await;
    app.get(&of_all).token(&link).expect(403).await;
    mailed.close().await;
}

/// So nobody else says it.
const CANARY: &str = "Qx canary of the mine";

async fn what_was_answered_stands_nowhere_else(app: &App) {
    let mailed = Mailed::open(app).await;
    let stage = asking(app, &meal()).await;
    let told = json!([eats("other"), leaves_out(CANARY)]);
    let key = |name: &str| format!("{name}-{}", uuid::Uuid::new_v4());
    let person = app.person(&[]).await;
    let register = app.post(&stage.path("/registrations"), registers(1, &told)).by(&person);
    let made = register.header("Idempotency-Key", &key("register")).expect(201).await.body;
    let body = json!({ "questions_version": 1, "answers": told });
    let again = app.request(Method::PUT, &format!("{}/answers", at(&made))).json(body).on(1);
    again.header("Idempotency-Key", &key("answer")).by(&person).expect(200).await;
    let entered = json!({
        "name": "Halyna", "phone": "+49 6106 693 1000", "language": "uk", "notice_version": "2026-01",
        "participation": coming("DE", 1), "answers": told, "questions_version": 1,
    });
    let enter = app.post(&stage.path("/entered-registrations"), entered).by(&stage.host);
    enter.header("Idempotency-Key", &key("enter")).expect(201).await;
    sign_up(&stage, saying(1, &told), 202).await;
    let waiting = tables(app).await;
    assert_eq!(waiting, ["registration_answers.answers", "sign_up.answers"]);
    confirm(app, &mailed).await;
    assert_eq!(tables(app).await, ["registration_answers.answers"]);
    // Not even a refusal repeats it, nor does what everybody reads.
    let refused = app.post(&stage.path("/registrations"), registers(2, &told)).by(&person);
    assert!(!refused.expect(409).await.text.contains(CANARY));
    for path in ["", "/questions", "/pools"] {
        assert!(!app.get(&stage.path(path)).expect(200).await.text.contains(CANARY), "{path}");
    }
    let read = app.get(&stage.path("/registrations")).by(&stage.host).expect(200).await;
    assert!(!read.text.contains(CANARY), "it is asked for by itself");
    // What nobody confirms is erased with all that was answered.
    let other = "taras@poltava.example";
    let mut said = saying(1, &told);
    said["email"] = other.into();
    sign_up(&stage, said, 202).await;
    assert_eq!(tables(app).await, ["registration_answers.answers", "sign_up.answers"]);
    app.at("2026-02-02T12:00:01Z");
    let author = persistence::Author::system("test", app.now());
    let sweep =
        async |tx: &persistence::Tx| persistence::conferences::guests::forget_expired(tx).await;
    app.db.write(author, sweep).await.expect("sweeps");
    assert_eq!(tables(app).await, ["registration_answers.answers"]);
    mailed.close().await;
}

/// Where in the database the canary stands.
async fn tables(app: &App) -> Vec<String> {
    let db = Database::connect(app.database_url()).await.expect("connects");
    let found = schema::naming(&db, &[CANARY.to_owned()]).await;
    found.into_iter().map(|(table, column)| format!("{table}.{column}")).collect()
}

async fn questions_change_while_many_register(app: &App) {
    let stage = asking(app, &meal()).await;
    let mut people = Vec::new();
    for _ in 0..8 {
        people.push(app.person(&[]).await);
    }
    let path = stage.path("/registrations");
    let told = registers(1, &json!([eats("any")]));
    let register = people.iter().map(|it| app.post(&path, told.clone()).by(it).send());
    let wine = json!([{ "key": "wine", "kind": "text", "label": { "en": "Which wine?" } }]);
    let (answers, _) = tokio::join!(join_all(register), ask(&stage, &wine, 200));
    let made = answers.iter().filter(|it| it.status == 201).count();
    let changed = answers.iter().filter(|it| it.status == 409).count();
    assert_eq!(made + changed, people.len());
    let all = listed(&stage).await;
    assert_eq!(all.len(), made);
    assert!(all.iter().all(|it| it["questions_version"] == 1 && keys(it) == ["meal"]));
    let id = stage.id.parse().expect("an id");
    super::audit::must_be_sound(&app.db, app.database_url(), id, "while many register").await;
}
