//! What stands before every operation: addresses, codings, languages, origins.

use reqwest::Method;
use serde_json::json;

use crate::contract;
use crate::harness::{App, cases};

cases!("edge":
    an_escaped_letter_is_that_letter,
    what_is_not_in_the_contract_reaches_nothing_and_counts,
    an_address_outside_the_contract_reaches_nothing,
    escaped_bytes_that_are_no_text_are_told,
    head_answers_as_get_does,
    no_wish_for_a_coding_goes_unanswered,
    problems_speak_the_language_that_is_asked_for,
    a_foreign_origin_is_told_why,
    what_anybody_may_read_may_be_kept_by_anybody,
    an_order_needs_something_to_sort_by,
    another_media_type_is_told_which_is_taken,
);

/// Every second letter and every digit of a path, escaped, though nothing asks for it (RFC 3986 6.2.2.2).
fn escaped(path: &str) -> String {
    let one = |(at, letter): (usize, char)| {
        let plain = !letter.is_ascii_alphanumeric() || at.is_multiple_of(2);
        if plain { letter.to_string() } else { format!("%{:02x}", u32::from(letter)) }
    };
    path.chars().enumerate().map(one).collect()
}

/// Guard, quota, metrics and routes read one path: for every operation and for everybody, an address that is escaped is
/// answered like one that is not.
async fn an_escaped_letter_is_that_letter(app: &App) {
    let (stranger, admin) = (app.person(&[]).await, app.admin().await);
    let nothing = uuid::Uuid::from_u128(7).to_string();
    for (method, template, _) in contract::operations() {
        let fill =
            |part: &str| if part.starts_with('{') { nothing.clone() } else { part.to_owned() };
        let path = template.split('/').map(fill).collect::<Vec<_>>().join("/");
        let method = Method::from_bytes(method.to_uppercase().as_bytes()).expect("a method");
        for person in [None, Some(&stranger), Some(&admin)] {
            let mut said = Vec::new();
            for path in [path.clone(), escaped(&path)] {
                let request = app.request(method.clone(), &path);
                let request = person.into_iter().fold(request, crate::harness::Request::by);
                let answer = request.send().await;
                assert!(!answer.header("ratelimit").is_empty(), "{method} {path} does not count");
                said.push((answer.status, answer.body["code"].clone(), answer.statements));
            }
            assert_eq!(said[0], said[1], "{method} {path}");
        }
    }
    let counted = app.get("/metrics").send().await.text;
    assert!(!counted.contains('%'), "a route is counted as it was written");
}

async fn what_is_not_in_the_contract_reaches_nothing_and_counts(app: &App) {
    for path in [
        "/api/v1/nothing",
        "/api/v1/me/",
        "/.well-known/security.txt",
        "/api/v2/me",
        "/wp-login.php",
    ] {
        let answer = app.get(path).send().await;
        assert_eq!(
            (answer.status.as_u16(), answer.body["code"].as_str()),
            (404, Some("not_found")),
            "{path}"
        );
        assert!(!answer.header("ratelimit").is_empty(), "{path}");
    }
    for path in ["/healthz", "/readyz", "/metrics"] {
        let answer = app.get(path).send().await;
        assert!(answer.header("ratelimit").is_empty(), "{path}");
    }
    let counted = app.get("/metrics").send().await.text;
    let probes = "http_route=\"/readyz\",http_response_status_code=\"200\"} 1";
    assert!(counted.contains(probes), "{counted}");
}

/// Whatever stands in a path and is not what the contract says of it is told, by every operation.
async fn an_address_outside_the_contract_reaches_nothing(app: &App) {
    let admin = app.admin().await;
    for (method, template, _) in contract::operations() {
        if !template.contains('{') {
            continue;
        }
        let method = Method::from_bytes(method.to_uppercase().as_bytes()).expect("a method");
        for wrong in ["0".repeat(201), "0".repeat(5000), "x".to_owned(), "%20".to_owned()] {
            let fill = |part| if str::starts_with(part, '{') { wrong.as_str() } else { part };
            let path = template.split('/').map(fill).collect::<Vec<_>>().join("/");
            let answer = app.request(method.clone(), &path).by(&admin).send().await;
            assert!(answer.status.is_client_error(), "{method} {path}: {}", answer.status);
        }
    }
}

async fn escaped_bytes_that_are_no_text_are_told(app: &App) {
    for query in ["q=K%F6ln", "country=DE&q=Polt%FFava", "q=%C3"] {
        let refused = app.get(&format!("/api/v1/municipalities?{query}")).expect(400).await;
        assert_eq!(refused.faults(), [("q".to_owned(), "not_utf8".to_owned())], "{query}");
    }
    app.get("/api/v1/municipalities?q=K%C3%B6ln").expect(200).await;
}

async fn head_answers_as_get_does(app: &App) {
    let admin = app.admin().await;
    let paths = contract::operations().filter(|it| it.0 == "get" && !it.1.contains('{'));
    let pages = [("get", "/healthz"), ("get", "/docs/reference"), ("get", "/api/openapi.json")];
    for (_, path) in paths.map(|it| (it.0, it.1)).chain(pages) {
        let get = app.get(path).by(&admin).send().await;
        let head = app.request(Method::HEAD, path).by(&admin).send().await;
        assert_eq!((head.status, head.text.as_str()), (get.status, ""), "{path}");
        for name in ["content-type", "etag", "link", "cache-control"] {
            assert_eq!(head.header(name), get.header(name), "{path} {name}");
        }
    }
    let missing = app.request(Method::HEAD, "/api/v1/nothing").send().await;
    assert_eq!((missing.status.as_u16(), missing.text.as_str()), (404, ""));
    let place = app.get("/api/v1/places?limit=1").expect(200).await;
    let path = format!("/api/v1/places/{}", place.body["data"][0]["id"].as_str().expect("an id"));
    let tag = app.get(&path).expect(200).await.header("etag").to_owned();
    let known = app.request(Method::HEAD, &path).header("If-None-Match", &tag).send().await;
    assert_eq!((known.status.as_u16(), known.header("etag")), (304, tag.as_str()));
}

async fn no_wish_for_a_coding_goes_unanswered(app: &App) {
    for wish in [
        "*;q=0",
        "identity;q=0",
        "br;q=1.0, identity;q=0",
        "gzip;q=0, *;q=0",
        "IDENTITY; q=0",
        "br",
        ";",
        "gzip;q=x",
    ] {
        let answer = app.get("/api/v1/problems").header("Accept-Encoding", wish).send().await;
        assert_eq!(answer.status, 200, "{wish}");
        assert!(answer.every("vary").to_lowercase().contains("accept-encoding"), "{wish}");
    }
}

async fn problems_speak_the_language_that_is_asked_for(app: &App) {
    for (wish, language, title) in [
        ("en;q=0.5, de; q=0.9", "de", "Nicht gefunden"),
        ("en;q=0.1, de;Q=0.9", "de", "Nicht gefunden"),
        ("uk-UA, en;q=0.5", "uk", "Не знайдено"),
        ("fr", "en", "Not found"),
    ] {
        let answer = app.get("/api/v1/nothing").header("Accept-Language", wish).expect(404).await;
        assert_eq!(
            (answer.header("content-language"), &answer.body["title"]),
            (language, &json!(title))
        );
    }
}

async fn a_foreign_origin_is_told_why(app: &App) {
    for (origin, method) in
        [("https://elsewhere.example", "GET"), ("https://frontend.example", "TRACE")]
    {
        let preflight = app.request(Method::OPTIONS, "/api/v1/problems").header("Origin", origin);
        let refused = preflight.header("Access-Control-Request-Method", method).send().await;
        assert_eq!(refused.status, 400, "{origin} {method}");
        assert_eq!(refused.header("content-type"), "application/problem+json");
        assert_eq!(refused.body["request_id"], refused.header("x-request-id"));
    }
    let preflight = app.request(Method::OPTIONS, "/api/v1/problems");
    let preflight = preflight.header("Origin", "https://frontend.example");
    preflight.header("Access-Control-Request-Method", "HEAD").expect(200).await;
    let read = app.get("/api/v1/problems").header("Origin", "https://frontend.example");
    let exposed = read.expect(200).await.header("access-control-expose-headers").to_lowercase();
    for name in ["content-disposition", "www-authenticate", "allow", "etag", "link"] {
        assert!(exposed.contains(name), "{name}: {exposed}");
    }
}

async fn what_anybody_may_read_may_be_kept_by_anybody(app: &App) {
    let person = app.person(&[]).await;
    let path = "/api/v1/municipalities";
    let anybody = app.get(path).expect(200).await;
    assert_eq!(anybody.header("cache-control"), "public, no-cache");
    let somebody = app.get(path).by(&person).expect(200).await;
    assert_eq!(somebody.header("cache-control"), "private, no-cache");
    for answer in [anybody, somebody] {
        assert!(answer.every("vary").contains("Authorization"));
    }
    let refused = app.get("/api/v1/nothing").expect(404).await;
    assert_eq!(refused.header("cache-control"), "private, no-cache");
}

async fn an_order_needs_something_to_sort_by(app: &App) {
    for (_, path, operation) in contract::operations() {
        if !contract::parameters(operation).contains(&"order".to_owned()) {
            continue;
        }
        let refused = app.get(&format!("{path}?order=desc")).expect(400).await;
        assert_eq!(refused.faults(), [("order".to_owned(), "needs_sort".to_owned())], "{path}");
    }
}

async fn another_media_type_is_told_which_is_taken(app: &App) {
    let admin = app.admin().await;
    let sent = app.post("/api/v1/municipalities", json!({})).by(&admin);
    let refused = sent.header("Content-Type", "text/plain").expect(415).await;
    assert_eq!(
        (refused.header("accept"), &refused.body["detail"]),
        ("application/json", &json!("This takes application/json."))
    );
}
