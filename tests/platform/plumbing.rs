//! What holds for every request: errors, limits, idempotency, headers, health.

use std::io::Write;
use std::net::TcpStream;
use std::time::Duration;

use reqwest::Method;
use serde_json::json;

use crate::contract;
use crate::harness::{App, cases};

cases!("plumbing":
    wrong_addresses_and_methods_are_problems_too,
    a_mistyped_parameter_is_refused,
    bodies_that_are_too_large_or_of_another_kind_are_refused,
    a_member_of_another_type_is_told_which_it_takes,
    the_same_request_with_a_key_is_done_once,
    whoever_changes_a_version_says_which_one,
    many_at_once_with_one_key_make_one_record,
    a_refused_request_gives_its_key_back,
    every_answer_can_be_traced,
    who_would_rather_speak_http_2_is_told_that_the_connection_ends,
    browsers_of_other_origins_get_what_they_may,
    health_metrics_and_docs_are_there,
    the_contract_means_what_it_says_of_parameters,
    every_problem_has_a_page,
    the_served_contract_is_the_committed_one,
);

async fn wrong_addresses_and_methods_are_problems_too(app: &App) {
    for path in ["/nowhere", "/api/v1", "/api/v1/municipalities/", "/api/v1/municipalities/x/y/z"] {
        let answer = app.get(path).send().await;
        assert_eq!(
            (answer.status.as_u16(), &answer.body["code"]),
            (404, &json!("not_found")),
            "{path}"
        );
        assert_eq!(answer.header("content-type"), "application/problem+json");
    }
    for id in ["not-a-uuid", "00000000-0000-0000-0000-000000000000", "%00", "%F0%9F%92%A9"] {
        let answer = app.get(&format!("/api/v1/municipalities/{id}")).expect(404).await;
        assert_eq!(answer.body["code"], "not_found");
    }
    let wrong = app.request(Method::PUT, "/api/v1/municipalities").send().await;
    assert_eq!((wrong.status.as_u16(), wrong.header("allow")), (405, "GET, POST, HEAD"));
    assert_eq!(wrong.body["code"], "method_not_allowed");
    let id = uuid::Uuid::from_u128(1);
    let wrong = app.request(Method::DELETE, &format!("/api/v1/municipalities/{id}")).send().await;
    assert_eq!((wrong.status.as_u16(), wrong.header("allow")), (405, "GET, PATCH, HEAD"));
}

async fn a_mistyped_parameter_is_refused(app: &App) {
    let path = "/api/v1/municipalities";
    for (query, place, code) in [
        ("contry=DE", "contry", "unknown_parameter"),
        ("country=Germany", "country", "pattern"),
        ("limit=0", "limit", "minimum"),
        ("limit=201", "limit", "maximum"),
        ("limit=ten", "limit", "type"),
        ("limit=5&limit=6", "limit", "repeated"),
        ("open_to_new=perhaps", "open_to_new", "type"),
        ("size_class=huge", "size_class", "enum"),
        ("parent_id=7", "parent_id", "format"),
        ("near=here&radius_km=5", "near", "pattern"),
        ("near=50,9&radius_km=NaN", "radius_km", "type"),
        ("near=50,9&radius_km=inf", "radius_km", "maximum"),
        ("near=50,9&radius_km=-1e400", "radius_km", "minimum"),
        ("updated_since=yesterday", "updated_since", "format"),
        ("cursor=%21", "cursor", "invalid_cursor"),
        ("q=%00", "q", "invalid"),
        ("q=", "q", "empty"),
        ("near=", "near", "empty"),
        ("identifier=isbn:7", "identifier", "pattern"),
        ("country[]=UA", "country[]", "bracketed_parameter"),
        ("country%5B0%5D=UA", "country[0]", "bracketed_parameter"),
        ("country[x]=UA", "country[x]", "unknown_parameter"),
        ("limit[]=5", "limit[]", "unknown_parameter"),
    ] {
        let answer = app.get(&format!("{path}?{query}")).expect(400).await;
        assert_eq!(answer.faults(), [(place.to_owned(), code.to_owned())], "{query}");
    }
    let several = app.get(&format!("{path}?limit=0&size_class=huge&country=x")).expect(400).await;
    assert_eq!(several.faults().len(), 3);
    app.get("/api/v1/problems?verbose=1").expect(400).await;
    app.get(&format!("{path}?country=DE&open_to_new=True&limit=200")).expect(200).await;
}

async fn bodies_that_are_too_large_or_of_another_kind_are_refused(app: &App) {
    let admin = app.admin().await;
    let post = || app.request(Method::POST, "/api/v1/municipalities").by(&admin);
    let huge = vec![b' '; 10 * 1024 * 1024];
    // The server may hang up before it has read all of it; then there is no answer to look at.
    let sent = reqwest::Client::new()
        .post(format!("{}/api/v1/municipalities", app.base))
        .bearer_auth(&admin.token)
        .header("Content-Type", "application/json")
        .body(huge);
    if let Ok(answer) = sent.send().await {
        assert_eq!(answer.status().as_u16(), 413);
    }
    post().header("Content-Type", "application/json").bytes(vec![b' '; 262_145]).expect(413).await;
    post().header("Content-Type", "text/plain").bytes(b"{}".to_vec()).expect(415).await;
    post().bytes(b"{}".to_vec()).expect(415).await;
    post().header("Content-Type", "application/json").expect(400).await;
    let packed =
        post().header("Content-Type", "application/json").header("Content-Encoding", "gzip");
    packed.bytes(b"no gzip at all".to_vec()).expect(400).await;
}

/// Every operation that takes `If-Match`, asked without: a new one joins by itself.
async fn whoever_changes_a_version_says_which_one(app: &App) {
    let admin = app.admin().await;
    let mut asked = 0;
    for (method, path, operation) in contract::operations() {
        if !contract::takes(operation, "If-Match") {
            continue;
        }
        let path = path.replace(['{', '}'], "");
        let unknown = uuid::Uuid::from_u128(7).to_string();
        let named =
            |part: &str| if part.ends_with("_id") { unknown.clone() } else { part.to_owned() };
        let path = path.split('/').map(named).collect::<Vec<_>>().join("/");
        let method = method.to_uppercase().parse().expect("a method");
        let answer = app.request(method, &path).json(json!({})).by(&admin).send().await;
        assert_eq!(answer.status, 428, "{path}: {}", answer.text);
        assert_eq!(answer.body["code"], "precondition_required");
        asked += 1;
    }
    assert!(asked > 20, "{asked}");
}

async fn a_member_of_another_type_is_told_which_it_takes(app: &App) {
    let admin = app.admin().await;
    let body = json!({
        "indicator_code": "CARE_5", "place_id": "00000000-0000-8000-8000-000000004445", "period": "2024",
        "figure": { "value": 5 },
    });
    let refused = app.post("/api/v1/observations", body).by(&admin).expect(422).await;
    assert_eq!(refused.faults(), [("#/figure/value".to_owned(), "type".to_owned())]);
    let detail = &refused.body["errors"][0]["detail"];
    assert_eq!(detail, "It is not of the type string or null.");
}

async fn the_same_request_with_a_key_is_done_once(app: &App) {
    let (admin, other) = (app.admin().await, app.admin().await);
    let body = json!({ "name": "Vejle", "country": "DK", "level": "city" });
    let post = |body: &serde_json::Value| {
        app.post("/api/v1/municipalities", body.clone()).header("Idempotency-Key", "a-key-of-mine")
    };
    let first = post(&body).by(&admin).expect(201).await;
    let again = post(&body).by(&admin).expect(201).await;
    assert_eq!(
        (&again.text, again.header("location"), again.header("etag")),
        (&first.text, first.header("location"), first.header("etag"))
    );
    assert_eq!(
        (first.header("idempotency-replayed"), again.header("idempotency-replayed")),
        ("", "true")
    );

    let changed = post(&json!({ "name": "Kolding", "country": "DK", "level": "city" }))
        .by(&admin)
        .expect(422)
        .await;
    assert_eq!(changed.body["code"], "idempotency_key_reused");
    let theirs = post(&body).by(&other).expect(201).await;
    assert_ne!(theirs.id(), first.id(), "keys of different callers do not meet");
    app.at("2026-02-02T12:00:00Z");
    let fresh = crate::harness::Person { id: admin.id, token: app.token(admin.id) };
    assert_ne!(
        post(&body).by(&fresh).expect(201).await.id(),
        first.id(),
        "a day later the key is forgotten"
    );
    post(&body).by(&fresh).header("Idempotency-Key", "short").expect(400).await;
}

async fn many_at_once_with_one_key_make_one_record(app: &App) {
    let admin = app.admin().await;
    let body = json!({ "name": "Graz", "country": "AT", "level": "city" });
    let post = || {
        app.post("/api/v1/municipalities", body.clone())
            .by(&admin)
            .header("Idempotency-Key", "all-at-once")
    };
    let answers = futures_util::future::join_all((0..16).map(|_| post().send())).await;
    let ids: std::collections::BTreeSet<_> = answers
        .iter()
        .filter(|answer| answer.status == 201)
        .map(|answer| answer.id().to_owned())
        .collect();
    assert_eq!(ids.len(), 1);
    assert!(answers.iter().all(|answer| [201, 409].contains(&answer.status.as_u16())));
    assert_eq!(
        app.get("/api/v1/municipalities?include_total=true").expect(200).await.body["page"]["total_count"],
        1
    );
}

async fn a_refused_request_gives_its_key_back(app: &App) {
    let admin = app.admin().await;
    let post = |country: &str| {
        let body = json!({ "name": "Graz", "country": country, "level": "city", "parent_id": "00000000-0000-8000-8000-000000004154" });
        app.post("/api/v1/municipalities", body)
            .by(&admin)
            .header("Idempotency-Key", "second-thoughts")
    };
    post("DE").expect(422).await;
    post("AT").expect(201).await;
}

async fn every_answer_can_be_traced(app: &App) {
    let named = app.get("/nowhere").header("X-Request-Id", "from-the-client").send().await;
    assert_eq!(
        (named.header("x-request-id"), &named.body["request_id"]),
        ("from-the-client", &json!("from-the-client"))
    );
    let odd = app.get("/nowhere").header("X-Request-Id", &"x".repeat(65)).send().await;
    assert!(odd.header("x-request-id").parse::<uuid::Uuid>().is_ok());
    let answer = app.get("/api/v1/municipalities").expect(200).await;
    for name in [
        "x-request-id",
        "ratelimit",
        "ratelimit-policy",
        "x-content-type-options",
        "content-security-policy",
        "cache-control",
    ] {
        assert!(!answer.header(name).is_empty(), "{name}");
    }
    assert_eq!(answer.header("ratelimit-policy"), "\"default\";q=100000;w=60");
}

/// Java's HTTP client offers it with every first request, and takes a connection that ends unannounced for a failure.
async fn who_would_rather_speak_http_2_is_told_that_the_connection_ends(app: &App) {
    let address = app.base.trim_start_matches("http://").to_owned();
    let offer = "GET /healthz HTTP/1.1\r\nHost: comitas\r\nConnection: Upgrade, HTTP2-Settings\r\n\
                 Upgrade: h2c\r\nHTTP2-Settings: AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA\r\n\r\n";
    // As long as the server keeps the connection, there is no end to read to.
    let read = move || {
        let mut stream = TcpStream::connect(address)?;
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        stream.write_all(offer.as_bytes())?;
        std::io::read_to_string(stream)
    };
    let answer = tokio::task::spawn_blocking(read).await.expect("runs").expect("an end");
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    assert!(answer.to_lowercase().contains("\r\nconnection: close\r\n"), "{answer}");
}

async fn browsers_of_other_origins_get_what_they_may(app: &App) {
    let preflight = |origin: &str| {
        let request =
            app.request(Method::OPTIONS, "/api/v1/municipalities").header("Origin", origin);
        request
            .header("Access-Control-Request-Method", "POST")
            .header("Access-Control-Request-Headers", "authorization,if-match,idempotency-key")
    };
    let welcome = preflight("https://frontend.example").send().await;
    assert_eq!(
        (welcome.status.as_u16(), welcome.header("access-control-allow-origin")),
        (200, "https://frontend.example")
    );
    let unwelcome = preflight("https://elsewhere.example").send().await;
    assert_eq!(unwelcome.header("access-control-allow-origin"), "");
    let read = app
        .get("/api/v1/municipalities")
        .header("Origin", "https://frontend.example")
        .expect(200)
        .await;
    assert!(read.header("access-control-expose-headers").to_lowercase().contains("etag"));
    // They may read as well why they get nothing.
    for (path, status) in
        [("/api/v1/me", 401), ("/api/v1/municipalities?x=1", 400), ("/nowhere", 404)]
    {
        let refused = app.get(path).header("Origin", "https://frontend.example").send().await;
        let allowed = refused.header("access-control-allow-origin");
        assert_eq!(
            (refused.status.as_u16(), allowed),
            (status, "https://frontend.example"),
            "{path}"
        );
    }
}

async fn health_metrics_and_docs_are_there(app: &App) {
    assert_eq!(app.get("/healthz").send().await.text, "alive");
    assert_eq!(app.get("/readyz").send().await.text, "ready");
    app.get("/api/v1/municipalities").expect(200).await;
    let metrics = app.get("/metrics").send().await.text;
    let line = "http_server_request_duration_seconds_count{http_request_method=\"GET\",http_route=\"/api/v1/municipalities\",http_response_status_code=\"200\"} 1";
    assert!(metrics.contains(line), "{metrics}");
    let docs = app.get("/docs").send().await;
    assert!(
        docs.text.contains("swagger-ui") && !docs.text.contains("https://"),
        "the docs load nothing from elsewhere"
    );
    let page = app.get("/docs/reference").send().await;
    let policy = page.header("content-security-policy");
    assert!(policy.starts_with("default-src 'none'; script-src 'self';"), "{policy}");
    assert!(!page.text.contains("https://"), "the reference loads nothing from elsewhere");
    let (_, script) = page.text.split_once("<script src=\"").expect("a script");
    let (script, _) = script.split_once('"').expect("its address");
    assert!(app.get(script).send().await.text.contains("Redoc"), "{script}");
}

async fn the_contract_means_what_it_says_of_parameters(app: &App) {
    let admin = app.admin().await;
    let upload = app.post("/api/v1/imports?dry_run=true", json!({})).by(&admin);
    let refused = upload.header("Content-Type", "application/octet-stream").expect(400).await;
    assert_eq!(refused.body["errors"][0]["parameter"], "kind");
    let place = &app.get("/api/v1/places?limit=1").expect(200).await.body["data"][0]["id"];
    let path = format!("/api/v1/places/{}", place.as_str().expect("the world has places"));
    for (tags, status) in [("\"7\"".to_owned(), 200), ("\"7\",".repeat(60), 400)] {
        app.get(&path).header("If-None-Match", &tags).expect(status).await;
    }
    let many = format!("/api/v1/places?kind={}", vec!["region"; 20].join(","));
    let refused = app.get(&many).expect(400).await;
    assert_eq!(refused.body["errors"][0]["code"], "max_items");
    let key = "two words, no key";
    let body = json!({ "name": "Volkshochschule", "kind": "adult_education_centre" });
    let create = app.post("/api/v1/organisations", body).by(&admin);
    let refused = create.header("Idempotency-Key", key).expect(400).await;
    assert_eq!(refused.body["errors"][0]["parameter"], "Idempotency-Key");
}

async fn every_problem_has_a_page(app: &App) {
    let kinds = app.get("/api/v1/problems").expect(200).await.body;
    for kind in kinds["data"].as_array().expect("kinds") {
        let page = app
            .get(&format!("/api/v1/problems/{}", kind["code"].as_str().expect("a code")))
            .expect(200)
            .await;
        assert_eq!(&page.body, kind);
    }
    app.get("/api/v1/problems/unheard_of").expect(404).await;
}

async fn the_served_contract_is_the_committed_one(app: &App) {
    for (path, committed) in [
        ("/api/openapi.json", include_str!("../../openapi/openapi.json")),
        ("/api/openapi-3.0.json", include_str!("../../openapi/openapi-3.0.json")),
    ] {
        let mut served = app.get(path).send().await.body;
        let mut committed: serde_json::Value = serde_json::from_str(committed).expect("JSON");
        // The first call that is shown goes to where the reader is.
        let told = committed["info"]["description"].as_str().expect("an introduction");
        let address = committed["servers"][0]["url"].as_str().expect("an address");
        committed["info"]["description"] = told.replace(address, crate::harness::ISSUER).into();
        assert_eq!(served["servers"][0]["url"], crate::harness::ISSUER);
        (served["servers"], committed["servers"]) = (json!([]), json!([]));
        assert!(served == committed, "{path}");
    }
}
