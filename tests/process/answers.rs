//! What guests answer, and the log.

use chrono::{DateTime, Days, Utc};
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};

use super::{Place, Server, answer, tests};

tests! {
    SQLITE: no_answer_is_in_the_log;
}

/// So nobody else says it.
const CANARY: &str = "Qx canary of the mine";

async fn no_answer_is_in_the_log(place: &Place) {
    let admin = place.administrator();
    let server = place.serve(&[("LOG_LEVEL", "trace")]).await;
    let token = server.token(&admin).await;
    let path = open(&server, &token).await;
    let send = |method: Method, path: &str, body: &Value| -> RequestBuilder {
        let request = server.request(method, path).bearer_auth(&token).header("If-Match", "*");
        request.header("Content-Type", "application/json").body(body.to_string())
    };
    let said = json!([{ "question": "leave_out", "text": CANARY }]);
    let participation = json!({
        "provenance": { "residence_country": "DK" }, "mode": "onsite", "engagement": "voluntary", "size": 1,
    });
    let registers = |answers: &Value| json!({ "participation": participation, "questions_version": 1, "answers": answers });
    let registrations = format!("{path}/registrations");
    // One that fits, one that is too long, one that is no answer at all.
    let made = answer(send(Method::POST, &registrations, &registers(&said)), 201).await;
    let long = json!([{ "question": "leave_out", "text": CANARY.repeat(9) }]);
    let registration = format!("/api/v1/registrations/{}", made["id"].as_str().expect("an id"));
    let answers = format!("{registration}/answers");
    let body = |answers: &Value| json!({ "questions_version": 1, "answers": answers });
    answer(send(Method::PUT, &answers, &body(&long)), 422).await;
    answer(send(Method::PUT, &answers, &body(&CANARY.into())), 422).await;
    answer(send(Method::PUT, &answers, &body(&said)), 200).await;
    answer(server.request(Method::GET, &answers).bearer_auth(&token), 200).await;
    let listed = server.request(Method::GET, &format!("{path}/answers")).bearer_auth(&token);
    assert!(answer(listed, 200).await.to_string().contains(CANARY));
    let ended = server.stop();
    assert_eq!(ended.code, Some(0));
    let told = ended.err + &ended.out;
    assert!(told.contains("setRegistrationAnswers") || told.contains("/answers"), "{told}");
    assert!(!told.contains(CANARY), "{told}");
}

/// A conference that asks something, and takes registrations; where it is.
async fn open(server: &Server, token: &str) -> String {
    let post = async |path: &str, body: Value, status: u16| {
        let request = server.request(Method::POST, path).bearer_auth(token).header("If-Match", "*");
        let request = request.header("Content-Type", "application/json").body(body.to_string());
        answer(request, status).await
    };
    let host = post("/api/v1/organisations", json!({ "name": "VIFIN", "kind": "ngo" }), 201).await;
    let today = DateTime::<Utc>::from(std::time::SystemTime::now()).date_naive();
    let conference = json!({
        "title": { "en": "Migration" }, "main_theme": "migration", "dates": today + Days::new(90),
        "zone": "Europe/Copenhagen", "country": "DK", "access": "open", "single_meeting": true,
        "hosts": [{ "organisation_id": host["id"], "role": "lead" }],
        "admission": { "privacy_notice": "https://elaine.example/privacy" },
    });
    let made = post("/api/v1/conferences", conference, 201).await;
    let path = format!("/api/v1/conferences/{}", made["id"].as_str().expect("an id"));
    let pool = json!({ "seats": { "dimension": "total" }, "capacity": 9 });
    post(&format!("{path}/pools"), pool, 201).await;
    for event in ["plan", "announce", "open_registration"] {
        post(&format!("{path}/transitions"), json!({ "event": event }), 200).await;
    }
    let asked = json!({ "questions": [{
        "key": "leave_out", "kind": "text", "label": { "en": "What do we leave out?" }, "text": { "max_length": 100 },
    }]});
    let ask = server.request(Method::PUT, &format!("{path}/questions")).bearer_auth(token);
    let ask = ask.header("If-Match", "*").header("Content-Type", "application/json");
    answer(ask.body(asked.to_string()), 200).await;
    path
}
