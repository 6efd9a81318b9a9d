//! The demo: what it says of itself, and the examples of the contract against it: what somebody gets who opens the docs,
//! fills in nothing and asks.

use std::collections::BTreeSet;
use std::time::Duration;

use reqwest::Method;
use serde_json::Value;

use super::{PATIENCE, Place, Server, StatusCode, answer, tests};
use crate::contract;

tests! {
    SQLITE: the_demo_explains_itself_answers_every_example_and_is_loaded_once;
}

/// Loading the demo takes that long at most, also without optimisation and on a busy machine.
const DEMO_PATIENCE: Duration = Duration::from_mins(3);

async fn the_demo_explains_itself_answers_every_example_and_is_loaded_once(place: &Place) {
    let demo = || place.comitas(&["serve", "--demo", "--bind", "127.0.0.1:0"]);
    let mut server = place.ready(demo(), DEMO_PATIENCE).await;
    let base = server.base.clone();
    shown_calls_work(&mut server).await;
    let first = server.program.out();
    assert!(first.contains("Loaded ") && first.contains(&format!("{base}/docs")), "{first}");
    assert_eq!(first.matches(", password ").count(), 2, "{first}");
    let count = async |path: &str| {
        let listed = server.request(Method::GET, &format!("{path}?limit=1&include_total=true"));
        // Beyond ten thousand it is said that there are as many.
        let page = answer(listed, 200).await["page"].clone();
        let count = [&page["total_count"], &page["total_is_at_least"]].map(Value::as_u64);
        count.into_iter().flatten().next().expect("a total")
    };
    assert!(count("/api/v1/municipalities").await >= 10_000);
    assert!(count("/api/v1/partnerships").await >= 8_000);
    assert!(count("/api/v1/organisations").await >= 10);
    // Six of the series, and the one that takes guests.
    assert_eq!(count("/api/v1/conferences").await, 7);
    let account =
        first.lines().find(|line| line.contains("admin@comitas.example")).expect("an account");
    let password = account.split(", password ").nth(1).and_then(|it| it.split(' ').next());
    let admin = ("admin@comitas.example", password.expect("a password").to_owned());
    let token = server.token(&admin).await;
    every_get_that_is_filled_in_answers(&server, &token).await;
    assert_eq!(server.stop().code, Some(0));

    let mut server = place.ready(demo(), PATIENCE).await;
    shown_calls_work(&mut server).await;
    let second = server.program.out();
    assert!(!second.contains("password") && !second.contains("Loaded"), "{second}");
    assert_eq!(server.stop().code, Some(0));
    every_write_answers(place).await;
}

/// The tour, of which the examples of the contract tell, goes past the demo as well: nothing of it is there already.
async fn every_write_answers(place: &Place) {
    let app = place.app().await;
    let admin = app.admin().await;
    crate::tour::walk(&app, &admin).await;
    app.rest().await;
}

/// Does what somebody does who pastes the calls that are shown.
async fn shown_calls_work(server: &mut Server) {
    // The last of them is followed by an empty line.
    let said =
        server.program.until(PATIENCE, |it| Some(it.out()).filter(|out| out.ends_with("\n\n")));
    let after = |words: &str| {
        let line = said.lines().find_map(|line| line.split_once(words));
        line.unwrap_or_else(|| panic!("{words} is not in {said}")).1
    };
    let (token, rest) =
        after("curl -H 'Authorization: Bearer ").split_once("' '").expect("an address");
    let me = server.client.get(rest.trim_end_matches('\'')).bearer_auth(token);
    let me = answer(me, 200).await;
    assert_eq!(me["account"]["email"], "admin@comitas.example", "{me:#}");
    let address = format!("http{}", after("curl 'http").trim_end_matches('\''));
    let found = answer(server.client.get(address), 200).await;
    assert!(!found["data"].as_array().expect("a page").is_empty());
}

/// What no path is filled in with, because the demo has nothing of the kind: who wants one looks for it first.
const NOT_OF_THE_DEMO: [&str; 26] = [
    "account_id",
    "agreement_id",
    "assessment_id",
    "claim_id",
    "contact_id",
    "data_source_id",
    "document_id",
    "follow_up_id",
    "form_change_id",
    "import_id",
    "import_mapping_id",
    "invitation_id",
    "observation_id",
    "partnership_note_id",
    "person_id",
    "registration_id",
    "report_id",
    "reserve_id",
    "resolution_id",
    "role_request_id",
    "side_event_id",
    "spill_id",
    "support_statement_id",
    "target_id",
    "team_member_id",
    "time_series_id",
];

/// Notes of a side are read there, and what guests need by whoever cares for them.
const NOT_THE_PLATFORMS: [&str; 3] =
    ["countSupportNeeds", "listPartnershipNotes", "listSupportRequests"];

/// Executes every GET as the docs fill it in: by anybody if that is enough, else by the administrator of the demo.
async fn every_get_that_is_filled_in_answers(server: &Server, token: &str) {
    let (mut answered, mut refused, mut missing) = (0, Vec::new(), BTreeSet::new());
    for (_, template, operation) in contract::operations().filter(|(method, ..)| *method == "get") {
        if NOT_THE_PLATFORMS.iter().any(|it| operation["operationId"] == *it) {
            continue;
        }
        let path = match filled_in(template, operation) {
            Ok(path) => path,
            Err(name) => {
                missing.insert(name);
                continue;
            }
        };
        let request = server.request(Method::GET, &path);
        let open = operation["security"] == serde_json::json!([{}]);
        let request = if open { request } else { request.bearer_auth(token) };
        let answer = request.send().await.expect("an answer");
        match answer.status() {
            StatusCode::OK => answered += 1,
            status => {
                refused.push(format!("{path}: {status} {}", answer.text().await.expect("why")));
            }
        }
    }
    assert!(refused.is_empty(), "{refused:#?}");
    assert_eq!(missing.into_iter().collect::<Vec<_>>(), NOT_OF_THE_DEMO);
    assert!(answered >= 65, "{answered}");
}

/// The address that Swagger UI asks: with the example of each parameter that has one. It asks nothing as long as one that is
/// needed has none.
fn filled_in(template: &str, operation: &'static Value) -> Result<String, &'static str> {
    let parameters = operation["parameters"].as_array().into_iter().flatten();
    let (mut path, mut query) = (template.to_owned(), Vec::new());
    for it in parameters.map(contract::target) {
        let name = it["name"].as_str().expect("a name");
        let of_schema = ["example", "default"].map(|key| &contract::target(&it["schema"])[key]);
        let value = [&it["example"]].into_iter().chain(of_schema).find(|it| !it.is_null());
        let value = value.map(|it| it.as_str().map_or_else(|| it.to_string(), str::to_owned));
        match (it["in"].as_str(), value) {
            (Some("path"), Some(value)) => path = path.replace(&format!("{{{name}}}"), &value),
            (Some("query"), Some(value)) => query.push(format!("{name}={value}")),
            (_, None) if it["required"] != true => {}
            (_, None) => return Err(name),
            (place, Some(_)) => panic!("{template}: {name} in {place:?} is filled in"),
        }
    }
    Ok(format!("{path}?{}", query.join("&")).trim_end_matches('?').to_owned())
}
