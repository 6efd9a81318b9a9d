use actix_web::body::to_bytes;
use actix_web::middleware::from_fn;
use actix_web::test::{TestRequest, init_service, try_call_service};
use actix_web::{App, web};
use serde_json::Value;
use utoipa_actix_web::AppExt;

use super::*;
use crate::{Clock, Config, Keys};

/// A server whose limits are soon reached, with handlers that no server should have.
async fn ask(state: &State, path: &str) -> (u16, HeaderMap, Value) {
    let app = App::new()
        .into_utoipa_app()
        .app_data(Data::new(state.clone()))
        .app_data(crate::server::operations())
        .configure(crate::routes::configure)
        .map(|app| {
            app.route("/panics", web::get().to(panics)).route("/hangs", web::get().to(hangs))
        })
        .into_app()
        .wrap(from_fn(pass));
    let app = init_service(app).await;
    let request = TestRequest::get().uri(path);
    let request = request.insert_header(("X-Request-Id", "from-the-client")).to_request();
    let response = match try_call_service(&app, request).await {
        Ok(response) => response.into_parts().1.map_into_boxed_body(),
        Err(error) => error.error_response(),
    };
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    let body = to_bytes(response.into_body()).await.expect("a body");
    (status, headers, serde_json::from_slice(&body).expect("JSON"))
}

async fn panics() -> HttpResponse {
    panic!("the vault's code is {}", 4711)
}

async fn hangs() -> HttpResponse {
    std::future::pending().await
}

async fn state(folder: &std::path::Path) -> State {
    let url = format!("sqlite://{}", folder.join("edge.sqlite").display());
    let config = Config::read(|name| {
        let value = match name {
            "DATABASE_URL" => &url,
            "RATE_LIMIT_PER_MINUTE" => "2",
            "REQUEST_TIMEOUT_SECONDS" => "1",
            _ => return None,
        };
        Some(value.to_owned())
    });
    let options = persistence::Options { url: url.clone(), connections: 1 };
    let db = persistence::Db::connect(&options).await.expect("connects");
    let keys =
        Keys::from_pems("http://comitas.test", [Keys::generate_pem()].iter().map(String::as_str));
    State::new(db, Clock::system(), keys.expect("a key"), config.expect("settings"))
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers.get(name).and_then(|it| it.to_str().ok()).unwrap_or_default()
}

#[actix_web::test]
async fn a_panic_is_a_problem_that_shows_nothing_of_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let state = state(folder.path()).await;
    let (status, headers, problem) = ask(&state, "/panics").await;
    assert_eq!((status, header(&headers, "content-type")), (500, "application/problem+json"));
    assert_eq!((&problem["code"], &problem["status"]), (&"internal".into(), &500.into()));
    assert_eq!(problem["request_id"], "from-the-client");
    assert_eq!(header(&headers, "x-request-id"), "from-the-client");
    assert_eq!(header(&headers, "x-content-type-options"), "nosniff");
    let shown = format!("{problem} {headers:?}");
    assert!(
        !shown.contains("vault") && !shown.contains("4711") && !shown.contains(".rs"),
        "{shown}"
    );
}

#[actix_web::test]
async fn who_takes_too_long_is_cut_off() {
    let folder = tempfile::tempdir().expect("a folder");
    let state = state(folder.path()).await;
    let (status, headers, problem) = ask(&state, "/hangs").await;
    assert_eq!((status, &problem["code"]), (503, &"unavailable".into()));
    assert_eq!(header(&headers, "retry-after"), "1");
    assert_eq!(problem["request_id"], "from-the-client");
}

#[actix_web::test]
async fn who_asks_too_often_is_told_when_to_come_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let state = state(folder.path()).await;
    let mut left = Vec::new();
    for _ in 0..2 {
        let (status, headers, _) = ask(&state, "/api/v1/problems").await;
        assert_eq!((status, header(&headers, "ratelimit-policy")), (200, "\"default\";q=2;w=60"));
        left.push(header(&headers, "ratelimit").to_owned());
    }
    assert_eq!(left, ["\"default\";r=1;t=30", "\"default\";r=0;t=60"]);
    let (status, headers, problem) = ask(&state, "/api/v1/problems").await;
    assert_eq!((status, &problem["code"]), (429, &"too_many_requests".into()));
    let wait: u64 = header(&headers, "retry-after").parse().expect("seconds");
    assert!((1..=30).contains(&wait), "{wait}");
    assert_eq!(header(&headers, "ratelimit-policy"), "\"default\";q=2;w=60");
    assert!(header(&headers, "ratelimit").starts_with("\"default\";r=0;t="));
    assert_eq!(problem["request_id"], "from-the-client");
}
