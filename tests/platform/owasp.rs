//! The ten risks of the OWASP API Security Top 10 of 2023, each tried on all three domains.
//! <https://owasp.org/API-Security/editions/2023/en/0x11-t10/>

use std::collections::{BTreeMap, BTreeSet};
use std::net::TcpListener;

use kernel::access::{Grant, Role};
use reqwest::Method;
use serde_json::{Value, json};

use crate::conferences::{Stage, coming, everybody};
use crate::harness::{App, cases};
use crate::learning_cities::city;
use crate::partnerships::{PATH as PARTNERSHIPS, Pair, coordinator, step, town};
use crate::people::access::{PASSWORD, with_password};
use crate::{contract, learning_cities};

cases!("owasp":
    api1_broken_object_level_authorization,
    api2_broken_authentication,
    api3_broken_object_property_level_authorization,
    api4_unrestricted_resource_consumption,
    api5_broken_function_level_authorization,
    api6_unrestricted_access_to_sensitive_business_flows,
    api7_server_side_request_forgery,
    api8_security_misconfiguration,
    api9_improper_inventory_management,
    api10_unsafe_consumption_of_apis,
);

/// Who has an account, or a role elsewhere, gets at nothing by knowing its identifier.
async fn api1_broken_object_level_authorization(app: &App) {
    let elsewhere = coordinator(app, &town(app, "Rodgau", "DE").await).await;
    let must_be_hidden = async |path: &str| {
        let answer = app.get(path).by(&elsewhere).send().await;
        assert!([403, 404].contains(&answer.status.as_u16()), "{path}: {}", answer.text);
    };
    let must_be_kept = async |path: &str, body: Value| {
        let request = app.post(path, body).matching("*").by(&elsewhere);
        let answer = request.send().await;
        assert!([403, 404].contains(&answer.status.as_u16()), "{path}: {}", answer.text);
    };

    let stage = Stage::open(app, json!({}), &[(everybody(), 1)]).await;
    let guest = stage.guest(coming("DK", 1), &[]).await;
    for path in [guest.path(""), guest.path("/waitlist-position"), stage.path("/registrations")] {
        must_be_hidden(&path).await;
    }
    must_be_kept(&guest.path("/transitions"), json!({ "event": "cancel" })).await;
    must_be_kept(&stage.path("/transitions"), json!({ "event": "cancel" })).await;
    assert_eq!(guest.status().await, "confirmed");
    let own = app.get("/api/v1/me/registrations").by(&elsewhere).expect(200).await.body;
    assert_eq!(own["data"], json!([]));

    let pair = Pair::meet(app).await;
    let id = pair.heard(app).await;
    step(app, &id, &elsewhere, json!({ "event": "propose" }), 403).await;
    // Not even a partner speaks for the other side.
    step(app, &id, &pair.people[1], json!({ "event": "propose", "side": 1 }), 403).await;
    let agreements = format!("{PARTNERSHIPS}/{id}/agreements");
    let draft = json!({ "kind": "mou", "title": "Entwurf", "draft": true, "languages": [{ "language": "de" }] });
    let draft = app.post(&agreements, draft).by(&pair.people[0]).expect(201).await;
    let shown = app.get(&agreements).by(&elsewhere).expect(200).await.body;
    assert_eq!(shown["data"], json!([]), "drafts are for the parties");
    must_be_hidden(&format!("/api/v1/agreements/{}", draft.id())).await;

    let city = city(app).await;
    let body = learning_cities::observation("CARE_5", &city.id, "2024", "97.7");
    must_be_kept("/api/v1/observations", body.clone()).await;
    let draft = app.post("/api/v1/observations", body).by(&city.clerk).expect(201).await;
    let path = format!("/api/v1/observations/{}", draft.id());
    must_be_hidden(&path).await;
    must_be_hidden(&format!("{path}/steps")).await;
    must_be_hidden(&format!("/api/v1/places/{}/observations", city.id)).await;
    must_be_kept(&format!("{path}/transitions"), json!({ "event": "submit" })).await;
    must_be_kept(&format!("{path}/decisions"), json!({ "event": "approve" })).await;

    let place = format!("/api/v1/municipalities/{}", city.id);
    let rename = app.patch(&place, 1, json!({ "name": "Taken over" }));
    rename.by(&elsewhere).expect(403).await;
    let key = json!({ "name": "Nightly", "scopes": ["private_read"], "expires_at": "2026-03-01T00:00:00Z" });
    let key = app.post("/api/v1/api-keys", key).by(&city.clerk).expect(201).await.body;
    let key = format!("/api/v1/api-keys/{}", key["key"]["id"].as_str().expect("an id"));
    app.request(Method::DELETE, &key).by(&elsewhere).expect(404).await;
}

/// `access::` tries forged tokens, reused refresh tokens and old passwords; here, what a guesser learns and may try.
async fn api2_broken_authentication(app: &App) {
    with_password(app, "ana@vhs.example", true).await;
    let log_in = |email: &str, password: &str| {
        app.post("/api/v1/auth/token", json!({ "email": email, "password": password }))
    };
    let wrong = log_in("ana@vhs.example", "guess").expect(401).await;
    let unknown = log_in("nobody@vhs.example", "guess").expect(401).await;
    assert_eq!(wrong.statements, unknown.statements, "the clock tells who has an account");
    let (wrong, unknown) = (wrong.body, unknown.body);
    for part in ["type", "title", "detail", "code", "errors"] {
        assert_eq!(wrong[part], unknown[part], "an answer tells who has an account");
    }
    for _ in 0..9 {
        log_in("ana@vhs.example", "guess").expect(401).await;
    }
    log_in("ana@vhs.example", PASSWORD).expect(429).await;

    let person = app.person(&[]).await;
    // A token counts in its header only: addresses end in logs.
    app.get(&format!("/api/v1/me?access_token={}", person.token)).expect(401).await;
    app.get("/api/v1/me").header("Cookie", &format!("token={}", person.token)).expect(401).await;
    let unsigned = person.token.rsplit_once('.').expect("a token").0;
    app.get("/api/v1/me").token(&format!("{unsigned}.")).expect(401).await;
    app.at("2026-02-01T12:15:00Z");
    app.get("/api/v1/me").by(&person).expect(401).await;
}

/// What only the server says cannot be said by a client, nor does everybody see all of a record.
async fn api3_broken_object_property_level_authorization(app: &App) {
    let admin = app.admin().await;
    let stage = Stage::open(app, json!({}), &[(everybody(), 1)]).await;
    let pair = Pair::meet(app).await;
    let city = city(app).await;
    let guest = app.person(&[]).await;
    let made = "2020-01-01T00:00:00Z";
    let mine = json!({
        "id": uuid::Uuid::from_u128(7), "version": 9, "created_at": made, "updated_at": made, "status": "confirmed",
        "state": "published", "held": 0, "recorded_by": admin.id, "owner_id": guest.id, "verified": true, "role": "admin",
    });
    let bodies = [
        (
            "/api/v1/municipalities",
            json!({ "name": "Vejle", "country": "DK", "level": "city" }),
            &admin,
        ),
        ("/api/v1/organisations", json!({ "name": "Bridges", "kind": "ngo" }), &guest),
        (&stage.path("/registrations"), json!({ "participation": coming("DK", 1) }), &guest),
        (
            &stage.path("/pools"),
            json!({ "seats": { "dimension": "origin", "origin": "national" }, "capacity": 1 }),
            &stage.host,
        ),
        (PARTNERSHIPS, pair.proposal("contact"), &pair.people[0]),
        (
            "/api/v1/observations",
            learning_cities::observation("CARE_5", &city.id, "2024", "97.7"),
            &city.clerk,
        ),
    ];
    for (path, body, person) in bodies {
        for (field, value) in mine.as_object().expect("fields") {
            let mut more = body.clone();
            more[field] = value.clone();
            let refused = app.post(path, more).by(person).expect(422).await;
            let faults = refused.faults();
            assert!(
                faults.iter().any(|(at, _)| at.contains(field.as_str()) || at == "#"),
                "{path} {field}: {faults:?}"
            );
        }
        let made = app.post(path, body).by(person).expect(201).await;
        assert_eq!(made.body["version"].as_i64().unwrap_or(1), 1, "{path}");
    }
    for field in ["id", "version", "status", "hosted", "held"] {
        let change = app.patch(&stage.path(""), 4, json!({ field: 9 }));
        change.by(&stage.host).expect(422).await;
    }
    // Who founds an organisation holds it, and nothing else.
    let me = app.get("/api/v1/me").by(&guest).expect(200).await.body;
    let roles = me["roles"].as_array().expect("roles");
    assert!(roles.len() == 1 && roles[0]["on"] == "organisation", "{me}");

    let mut secret = learning_cities::observation("BIRTHS", &city.id, "2024", "3");
    (secret["conf_status"], secret["note"]) = (json!("A"), json!("Two boys and a girl."));
    let it = learning_cities::published(app, &city.clerk, &city.head, secret).await;
    let public = app.get(&format!("/api/v1/observations/{}", it["id"].as_str().expect("an id")));
    let public = public.expect(200).await;
    assert!(!public.text.contains("Two boys") && !public.text.contains(&city.clerk.id.to_string()));
    assert_eq!(public.body["figure"]["value"], Value::Null);
    let anybody = app.get(&stage.path("/pools")).expect(200).await;
    assert!(!anybody.text.contains(&guest.id.to_string()), "seats do not tell who sits there");
}

/// Everything a client can make long, deep or many has an end.
async fn api4_unrestricted_resource_consumption(app: &App) {
    let admin = app.admin().await;
    let mut lists = 0;
    for (method, path, operation) in contract::operations() {
        let parameters = operation["parameters"].as_array().into_iter().flatten();
        let limit = parameters.filter(|it| it.to_string().contains("imit")).count();
        if method == "get" && limit > 0 && !path.contains('{') {
            lists += 1;
            let answer = app.get(&format!("{path}?limit=1000000")).by(&admin).expect(400).await;
            assert!(answer.faults().contains(&("limit".into(), "maximum".into())), "{path}");
        }
    }
    assert!(lists >= 10, "{lists}");
    let long = "x".repeat(5_000);
    app.get(&format!("/api/v1/municipalities?q={long}")).expect(400).await;
    app.get(&format!("/api/v1/municipalities?cursor={long}")).expect(400).await;
    let path = contract::operations().find(|(.., it)| it["operationId"] == "checkFormula");
    let path = path.expect("formulas are checked").1;
    for text in ["(".repeat(3_999), "-".repeat(3_999), "@A+".repeat(1_000), long] {
        let checked = app.post(path, json!({ "formula": text })).send().await;
        assert!(checked.status.as_u16() < 500, "{}", checked.text);
    }
    let post = |body: Vec<u8>| {
        let post = app.request(Method::POST, "/api/v1/organisations").by(&admin);
        post.header("Content-Type", "application/json").bytes(body)
    };
    post(vec![b' '; 300_000]).expect(413).await;
    post("[".repeat(200_000).into_bytes()).expect(400).await;
    // Ten megabytes in ten kilobytes.
    let bomb = post(gzip(&vec![b' '; 10 * 1024 * 1024])).header("Content-Encoding", "gzip");
    bomb.expect(413).await;
    let many: Vec<_> = (0..10_000).map(|it| json!(format!("tag{it}"))).collect();
    let town = json!({ "name": "Vejle", "country": "DK", "level": "city", "themes": many });
    app.post("/api/v1/municipalities", town).by(&admin).expect(422).await;
    let answer = app.get("/api/v1/problems").expect(200).await;
    assert!(
        answer.header("ratelimit-policy").contains(";q=")
            && answer.header("ratelimit").contains(";r=")
    );
}

/// A text as gzip has it, by the client's own means.
fn gzip(content: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(content).expect("packs");
    packed.finish().expect("packs")
}

/// What changes something needs an account, but for what is there before there is one; what is
/// for the platform, `access::` walks through.
async fn api5_broken_function_level_authorization(app: &App) {
    let mut open = BTreeSet::new();
    for (method, _, operation) in contract::operations() {
        let text = operation["description"].as_str().expect("a description");
        if method != "get" && text.ends_with("Open to anyone.") {
            open.insert(operation["operationId"].as_str().expect("an id"));
        }
    }
    assert_eq!(
        Vec::from_iter(open),
        [
            "acceptInvitation",
            "checkFormula",
            "confirmAccount",
            "confirmAddressChange",
            "confirmGuestRegistration",
            "confirmPasswordReset",
            "createAccount",
            "createGuestRegistration",
            "createToken",
            "endSession",
            "refreshToken",
            "resetPassword",
            "showLinkedRegistration",
            "showOfferedInvitation",
            "unsubscribe",
        ]
    );
    let place = town(app, "Rodgau", "DE").await;
    let mighty = [Grant::on_municipality(Role::Admin, place.parse().expect("an id"))];
    let mighty = app.person(&mighty).await;
    let keeper = app.person(&[Grant::on_platform(Role::Coordinator)]).await;
    let unit = json!({ "code": "PT", "factor": "100", "dimension": {}, "decimals": 1 });
    // An administrator of a town is nobody on the platform; its coordinator does not read the record.
    for (path, body) in [
        ("/api/v1/units", unit),
        ("/api/v1/places", json!({})),
        ("/api/v1/municipalities", json!({ "name": "Vejle", "country": "DK", "level": "city" })),
    ] {
        app.post(path, body).by(&mighty).expect(403).await;
    }
    app.get("/api/v1/audit-events").by(&mighty).expect(403).await;
    app.get("/api/v1/audit-events").by(&keeper).expect(403).await;
    app.get("/api/v1/imports").by(&mighty).expect(403).await;
    // No other way to the same thing.
    for name in ["X-HTTP-Method-Override", "X-Original-URL", "X-Rewrite-URL", "X-Forwarded-User"] {
        let trick = app.post("/api/v1/units", json!({})).header(name, "/api/v1/problems");
        trick.by(&mighty).expect(403).await;
    }
    for path in ["/api/v1/UNITS", "/api/v1//units", "/api/v1/units/", "/api/v1/./units%2f"] {
        let answer = app.post(path, json!({})).by(&mighty).send().await;
        assert!([403, 404].contains(&answer.status.as_u16()), "{path}: {}", answer.status);
    }
    let narrow = json!({ "name": "Reader", "scopes": [], "expires_at": "2026-03-01T00:00:00Z" });
    let narrow = app.post("/api/v1/api-keys", narrow).by(&keeper).expect(201).await.body;
    let narrow = narrow["secret"].as_str().expect("a secret");
    app.post("/api/v1/places", json!({})).token(narrow).expect(403).await;
}

/// Seats are what somebody could hoard: one registration each, parties of a few, and the queue is the queue.
async fn api6_unrestricted_access_to_sensitive_business_flows(app: &App) {
    let stage = Stage::open(app, json!({}), &[(everybody(), 2)]).await;
    let path = stage.path("/registrations");
    let hoarder = app.person(&[]).await;
    let body = json!({ "participation": coming("DK", 1) });
    let tries = (0..16).map(|_| app.post(&path, body.clone()).by(&hoarder).send());
    let answers = futures_util::future::join_all(tries).await;
    let made = answers.iter().filter(|it| it.status.as_u16() == 201).count();
    let refused = answers.iter().filter(|it| it.status.as_u16() == 409).count();
    assert_eq!((made, refused, stage.held().await), (1, 15, vec![1]));
    for size in [0, 1_000_000] {
        let crowd = json!({ "participation": coming("DK", size) });
        app.post(&path, crowd).by(&app.person(&[]).await).expect(422).await;
    }
    let [_second, third] = stage.guests(2).await.try_into().ok().expect("two");
    assert_eq!(third.status().await, "waitlisted");
    // Whoever gives a seat back queues behind those who wait.
    let own = answers.iter().find(|it| it.status.as_u16() == 201).expect("a seat");
    let own = own.header("location").to_owned();
    let act = async |event: &str| {
        let version = app.get(&own).by(&hoarder).expect(200).await.body["version"].clone();
        let step = app.post(&format!("{own}/transitions"), json!({ "event": event }));
        step.on(version).by(&hoarder).send().await
    };
    assert_eq!(act("cancel").await.status, 200);
    assert_eq!(third.status().await, "offered");
    let again = app.post(&path, body).by(&hoarder).send().await;
    assert_ne!(again.body["status"], "confirmed", "{}", again.text);
    assert_eq!(stage.held().await, [2]);
}

/// Nothing here calls anybody: the program has no client of HTTP, and no address that somebody gives is looked at.
async fn api7_server_side_request_forgery(app: &App) {
    let clients =
        ["reqwest", "hyper", "hyper-util", "ureq", "isahc", "awc", "curl", "attohttpc", "surf"];
    let linked = linked_into("api");
    assert!(linked.contains("actix-web") && linked.len() > 100, "{linked:?}");
    assert_eq!(clients.into_iter().filter(|it| linked.contains(*it)).collect::<Vec<_>>(), [""; 0]);

    let trap = TcpListener::bind("127.0.0.1:0").expect("a port");
    trap.set_nonblocking(true).expect("a socket");
    let url = format!("https://{}/metadata", trap.local_addr().expect("bound"));
    let admin = app.admin().await;
    let ngo = json!({ "name": "Bridges", "kind": "ngo", "website": url });
    app.post("/api/v1/organisations", ngo).by(&admin).expect(201).await;
    let town = json!({ "name": "Vejle", "country": "DK", "level": "city", "website": url });
    app.post("/api/v1/municipalities", town).by(&admin).expect(201).await;
    Stage::set(app, json!({ "privacy_notice": url })).await;
    let source =
        json!({ "kind": "register", "title": "Register", "licence": "dl-de/by-2-0", "url": url });
    app.post("/api/v1/data-sources", source).by(&admin).expect(201).await;
    let pair = Pair::meet(app).await;
    let id = pair.contact(app).await;
    let claim = json!({ "key": "founded_on", "on": "1988", "document": url });
    app.post(&format!("{PARTNERSHIPS}/{id}/claims"), claim).by(&pair.people[0]).expect(201).await;
    for other in ["file:///etc/passwd", "gopher://127.0.0.1/", "javascript:alert(1)", "//evil"] {
        let ngo = json!({ "name": "Bridges", "kind": "ngo", "website": other });
        app.post("/api/v1/organisations", ngo).by(&admin).expect(422).await;
    }
    let nobody = trap.accept().map(|(_, from)| from);
    assert_eq!(nobody.expect_err("nobody comes").kind(), std::io::ErrorKind::WouldBlock);
}

/// All packages that are linked into one, by the committed lock file.
fn linked_into(package: &str) -> BTreeSet<String> {
    let lock = include_str!("../../Cargo.lock");
    let mut needs: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for block in lock.split("[[package]]").skip(1) {
        let name = block.split('"').nth(1).expect("a name");
        let (_, list) = block.split_once("dependencies = [").unwrap_or_default();
        let names = list.split('"').skip(1).step_by(2);
        let names = names.map(|it| it.split(' ').next().unwrap_or(it));
        needs.entry(name).or_default().extend(names);
    }
    let (mut linked, mut open) = (BTreeSet::new(), vec![package]);
    while let Some(name) = open.pop() {
        if linked.insert(name.to_owned()) {
            open.extend(needs.get(name).into_iter().flatten());
        }
    }
    linked
}

/// Every answer protects browsers, none tells what is behind it.
async fn api8_security_misconfiguration(app: &App) {
    let person = app.person(&[]).await;
    let answers = [
        app.get("/api/v1/municipalities").send().await,
        app.get("/api/v1/me").send().await,
        app.get("/api/v1/me").by(&person).send().await,
        app.get("/api/v1/audit-events").by(&person).send().await,
        app.get("/nowhere/../../etc/passwd").send().await,
        app.post("/api/v1/organisations", json!({ "name": 7 })).by(&person).send().await,
        app.request(Method::TRACE, "/api/v1/municipalities").send().await,
    ];
    for answer in answers {
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("x-frame-options", "DENY"),
            ("content-security-policy", "default-src 'none'; frame-ancestors 'none'"),
            ("server", ""),
            ("x-powered-by", ""),
            ("access-control-allow-origin", ""),
        ] {
            assert_eq!(answer.header(name), value, "{name} of {}", answer.status);
        }
        assert!(answer.header("cache-control").contains("no-cache"), "{}", answer.status);
        let text = answer.text.to_lowercase();
        for word in ["sqlite", "postgres", "select ", "panicked", ".rs:", "backtrace", "/home/"] {
            assert!(answer.status.is_success() || !text.contains(word), "{word}: {text}");
        }
    }
    for origin in ["https://evil.example", "null", "https://frontend.example.evil.example"] {
        let answer = app.get("/api/v1/me").by(&person).header("Origin", origin).send().await;
        assert_eq!(answer.header("access-control-allow-origin"), "", "{origin}");
        assert_eq!(answer.header("access-control-allow-credentials"), "", "{origin}");
    }
}

/// What is served is what the committed contract says, in this version and in no other place.
async fn api9_improper_inventory_management(app: &App) {
    let served = app.get("/api/openapi.json").send().await.body;
    let committed: Value =
        serde_json::from_str(include_str!("../../openapi/openapi.json")).expect("JSON");
    assert_eq!(served["paths"], committed["paths"]);
    assert_eq!(served["info"]["version"], env!("CARGO_PKG_VERSION"));
    let table = include_str!("../../openapi/operations.txt");
    let ids = table.lines().filter_map(|line| line.split(' ').next());
    assert_eq!(ids.collect::<Vec<_>>(), contract::operation_ids());
    let outside: Vec<_> = contract::operations()
        .filter(|(_, path, _)| !path.starts_with("/api/v1/"))
        .map(|(_, path, _)| path)
        .collect();
    assert_eq!(outside, ["/.well-known/jwks.json"]);
    for path in [
        "/api/v0/municipalities",
        "/api/v2/municipalities",
        "/api/municipalities",
        "/v1/municipalities",
        "/admin",
        "/debug",
        "/debug/pprof",
        "/test",
        "/.env",
        "/.git/config",
        "/backup",
        "/actuator",
        "/graphql",
        "/console",
    ] {
        assert_eq!(app.get(path).send().await.status.as_u16(), 404, "{path}");
    }
    // Each operation of the inventory is there.
    for (method, path, operation) in contract::operations() {
        let path = path.replace("{problem_code}", "not_found").replace(['{', '}'], "");
        let method = Method::from_bytes(method.to_uppercase().as_bytes()).expect("a method");
        let answer = app.request(method, &path).send().await;
        assert_ne!(answer.status.as_u16(), 405, "{}", operation["operationId"]);
    }
}

/// The only data of others are files that somebody uploads: they are parsed and checked like anything from a client.
async fn api10_unsafe_consumption_of_apis(app: &App) {
    let admin = app.admin().await;
    let import = async |kind: &str, content: &str| {
        let upload = app.request(Method::POST, &format!("/api/v1/imports?kind={kind}")).by(&admin);
        let upload = upload.header("Content-Type", "application/octet-stream");
        let made = upload.bytes(content.as_bytes().to_vec()).expect(201).await;
        let path = format!("/api/v1/imports/{}", made.id());
        let done = app.until(&path, &admin, |it| it["finished_at"].is_string()).await;
        let remarks = app.get(&format!("{path}/remarks")).by(&admin).expect(200).await.body;
        (done, remarks["data"].as_array().expect("a page").len())
    };
    let rows = "1,Kiel,DE,54.3,10.1\n2,'; drop table place; --,DE,50,9\n3,Nowhere,XX,50,9\n4,Far,DE,91,9\n\
        5,Odd,DE,NaN,inf\nx,Codeless,DE,50,9\n6,,DE,50,9\n";
    let (done, remarks) =
        import("municipalities", &format!("geonameid,name,country,lat,lon\n{rows}")).await;
    let count = |what: &str| done["report"][what].as_u64().expect("a count");
    assert_eq!((count("read"), count("created") + count("rejected")), (7, 7), "{done:#}");
    assert!(count("rejected") >= 4 && remarks as u64 >= count("rejected"), "{done:#}");
    // What is text stays text.
    let listed = app.get("/api/v1/municipalities?limit=200").expect(200).await;
    assert!(listed.names().contains(&"Kiel"), "{}", listed.text);
    assert_eq!(listed.header("content-type"), "application/json");
    for (kind, content) in [
        ("municipalities", "<html><body>Rate limit exceeded</body></html>"),
        ("twin-towns", "{\"error\":\"quota\"}"),
        ("observations", "geonameid,name\n1,Kiel\n"),
    ] {
        let kind = kind.replace('-', "_");
        let (done, _) = import(&kind, content).await;
        assert_eq!(
            (&done["state"], &done["report"]["created"]),
            (&json!("failed"), &json!(0)),
            "{done:#}"
        );
    }
}
