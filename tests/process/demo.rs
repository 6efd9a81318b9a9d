//! The examples of the contract against the demo: what somebody gets who opens the docs, fills in nothing and asks.

use std::collections::BTreeSet;

use reqwest::Method;
use serde_json::Value;

use super::{Server, StatusCode};
use crate::contract;

/// What no path is filled in with, because the demo has nothing of the kind: who wants one looks for it first.
const NOT_OF_THE_DEMO: [&str; 16] = [
    "agreement_id",
    "assessment_id",
    "claim_id",
    "data_source_id",
    "follow_up_id",
    "form_change_id",
    "import_id",
    "import_mapping_id",
    "observation_id",
    "registration_id",
    "report_id",
    "resolution_id",
    "side_event_id",
    "spill_id",
    "target_id",
    "time_series_id",
];

/// Executes every GET as the docs fill it in: by anybody if that is enough, else by the administrator of the demo.
pub(super) async fn every_get_that_is_filled_in_answers(server: &Server, token: &str) {
    let (mut answered, mut refused, mut missing) = (0, Vec::new(), BTreeSet::new());
    for (_, template, operation) in contract::operations().filter(|(method, ..)| *method == "get") {
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
