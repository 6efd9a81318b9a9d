//! Bad input: every body of a JSON torture corpus gets a clear 4xx, and nothing a 5xx.

mod corpus;

use libtest_mimic::{Failed, Trial};
use serde_json::{Value, json};

use crate::harness::{App, cases};

cases!("torture": no_malformed_body_gets_through, no_odd_body_breaks_the_server, wrong_types_in_every_field_are_all_reported);

pub(crate) fn checks() -> Vec<Trial> {
    let trial = |(name, check): (&str, fn())| {
        Trial::test(format!("torture::{name}"), move || -> Result<(), Failed> {
            check();
            Ok(())
        })
    };
    corpus::checks().into_iter().map(trial).collect()
}

async fn no_malformed_body_gets_through(app: &App) {
    let admin = app.admin().await;
    for (name, body) in corpus::corpus() {
        if !name.starts_with("n_") {
            continue;
        }
        let request = app.request(reqwest::Method::POST, "/api/v1/municipalities").by(&admin);
        let answer = request.header("Content-Type", "application/json").bytes(body).send().await;
        assert!(
            [400, 413].contains(&answer.status.as_u16()),
            "{name}: {} {}",
            answer.status,
            answer.text
        );
    }
}

async fn no_odd_body_breaks_the_server(app: &App) {
    let admin = app.admin().await;
    for (name, body) in corpus::corpus() {
        if !name.starts_with("i_") {
            continue;
        }
        for path in ["/api/v1/municipalities", "/api/v1/auth/token"] {
            let request = app.request(reqwest::Method::POST, path).by(&admin);
            let answer =
                request.header("Content-Type", "application/json").bytes(body.clone()).send().await;
            assert!(
                answer.status.is_client_error(),
                "{name} at {path}: {} {}",
                answer.status,
                answer.text
            );
        }
    }
}

async fn wrong_types_in_every_field_are_all_reported(app: &App) {
    let admin = app.admin().await;
    let fields = [
        "name",
        "names",
        "alternative_names",
        "country",
        "level",
        "parent_id",
        "parent_admin_name",
        "identifiers",
        "point",
        "population",
        "time_zone",
        "languages",
        "profile_tags",
        "themes",
        "assets",
        "open_to_new",
        "website",
    ];
    for wrong in [
        json!(17),
        json!([[]]),
        json!({"no": {}}),
        json!(1e300),
        json!("\u{0}"),
        json!("x".repeat(5_000)),
    ] {
        let body: Value = fields
            .iter()
            .map(|field| ((*field).to_owned(), wrong.clone()))
            .collect::<serde_json::Map<_, _>>()
            .into();
        let answer = app.post("/api/v1/municipalities", body).by(&admin).expect(422).await;
        let faulty: std::collections::BTreeSet<_> = answer
            .faults()
            .into_iter()
            .filter_map(|(pointer, _)| pointer.split('/').nth(1).map(str::to_owned))
            .collect();
        let expected = |field: &&&str| match **field {
            // A map takes any keys of the right form, and a text may be long or hold what only the parser refuses.
            "names" => !wrong.is_object(),
            "name" | "parent_admin_name" => wrong != json!("\u{0}"),
            _ => true,
        };
        let missed: Vec<_> =
            fields.iter().filter(expected).filter(|field| !faulty.contains(**field)).collect();
        assert!(missed.is_empty(), "{wrong}: nothing was said of {missed:?}");
    }
}
