//! Commands and settings, what they say, and the log.

use std::fs::File;
use std::net::TcpListener;

use reqwest::Method;
use sea_orm::{ConnectionTrait, Database};
use serde_json::{Value, json};

use super::{PATIENCE, PLACES, Place, Server, answer, is_one_line, password_in, tests};

tests! {
    BOTH:
        an_account_made_at_the_console_logs_in,
        a_newer_schema_is_served_but_not_migrated,
        files_are_imported_at_the_console,
        the_health_check_tells_whether_the_server_is_ready,
        logs_are_json_without_secrets;
    POSTGRES: postgresql_asks_for_a_signing_key;
    SQLITE:
        help_names_every_command_and_option,
        a_wrong_setting_is_one_line,
        a_wrong_command_line_is_explained,
        a_file_of_settings_stands_behind_the_environment,
        the_contract_is_printed_as_committed,
        the_imprint_names_the_operator,
        the_schema_is_made_at_the_console;
}

async fn help_names_every_command_and_option(place: &Place) {
    let help = [
        (vec!["--help"], vec!["serve", "migrate", "openapi", "import", "user", "healthcheck"]),
        (vec!["serve", "--help"], vec!["--demo", "--bind <ADDRESS:PORT>", "BIND"]),
        (vec!["migrate", "--help"], vec!["schema"]),
        (vec!["openapi", "--help"], vec!["--format", "3.1", "3.0"]),
        (
            vec!["import", "--help"],
            vec!["municipalities", "twin-towns", "<FILE>", "--dry-run", "--format", "text", "json"],
        ),
        (
            vec!["user", "--help"],
            vec![
                "create",
                "set-password",
                "grant",
                "list",
                "show",
                "revoke",
                "deactivate",
                "activate",
            ],
        ),
        (vec!["user", "create", "--help"], vec!["<EMAIL>", "--name", "--password-stdin"]),
        (vec!["user", "set-password", "--help"], vec!["<EMAIL>", "--password-stdin"]),
        (
            vec!["user", "grant", "--help"],
            vec![
                "<EMAIL>",
                "<ROLE>",
                "admin",
                "viewer",
                "--municipality <ID>",
                "--organisation <ID>",
            ],
        ),
        (vec!["healthcheck", "--help"], vec!["ready"]),
    ];
    for (arguments, words) in help {
        let said = place.says(&arguments);
        assert!(said.contains("Usage: comitas"), "{said}");
        for word in words {
            assert!(said.contains(word), "{arguments:?} does not name {word}:\n{said}");
        }
    }
    assert_eq!(place.says(&["--version"]), format!("comitas {}\n", env!("CARGO_PKG_VERSION")));
}

async fn a_wrong_setting_is_one_line(place: &Place) {
    place.write("broken.toml", "bind = \"127.0.0.1:0\nworkers = 3");
    place.write("unknown.toml", "bind = \"127.0.0.1:0\"\ncolour = \"red\"");
    place.write("odd.toml", "workers = { many = true }");
    place.write("wrong.toml", "log_format = \"xml\"");
    place.write("no-key.pem", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let taken = taken.local_addr().map(|it| (it.to_string(), taken)).expect("bound");
    for (name, value) in [
        ("BIND", "8080"),
        ("BIND", "localhost:8080"),
        ("BIND", taken.0.as_str()),
        ("CORS_ORIGINS", "frontend.example"),
        ("CORS_ORIGINS", "https://frontend.example/path"),
        ("CORS_ORIGINS", "*"),
        ("DATABASE_CONNECTIONS", "0"),
        ("DATABASE_URL", "mysql://clerk:s3cret@db/comitas"),
        ("DATABASE_URL", "postgres://clerk:s3cret@db:port/comitas"),
        ("DATABASE_URL", "sqlite:///no/such/folder/comitas.sqlite"),
        ("LOG_FORMAT", "xml"),
        ("LOG_LEVEL", "chatty=="),
        ("MAX_BODY_BYTES", "1 MB"),
        ("MAX_UPLOAD_BYTES", "-1"),
        ("PUBLIC_BASE_URL", "comitas.example"),
        ("RATE_LIMIT_PER_MINUTE", "0"),
        ("REQUEST_TIMEOUT_SECONDS", "0"),
        ("SHUTDOWN_SECONDS", "soon"),
        ("SIGNING_KEY_FILES", "nowhere.pem"),
        ("SIGNING_KEY_FILES", "no-key.pem"),
        ("TRUSTED_PROXIES", "one"),
        ("WORKERS", "many"),
        ("COMITAS_CONFIG", "nowhere.toml"),
        ("COMITAS_CONFIG", "broken.toml"),
        ("COMITAS_CONFIG", "unknown.toml"),
        ("COMITAS_CONFIG", "odd.toml"),
        ("COMITAS_CONFIG", "wrong.toml"),
    ] {
        let mut settings = vec![("BIND", "127.0.0.1:0")];
        settings.push((name, value));
        // A server on PostgreSQL would complain of its keys first.
        let command = if name == "DATABASE_URL" { "migrate" } else { "serve" };
        let ended = place.run_with(&settings, &[command]);
        assert_eq!((ended.code, ended.out.as_str()), (Some(2), ""), "{name}={value}: {ended:?}");
        assert!(is_one_line(&ended.err), "{name}={value}: {}", ended.err);
        let named = if name == "COMITAS_CONFIG" { value.trim_end_matches(".toml") } else { name };
        let names_it =
            ended.err.contains(named) || value == "wrong.toml" && ended.err.contains("LOG_FORMAT");
        assert!(names_it && !ended.err.contains("s3cret"), "{name}={value}: {}", ended.err);
    }
    let ended = place.run(&["serve", "--demo", "--bind", "0.0.0.0:0"]);
    assert_eq!(ended.code, Some(2));
    assert!(is_one_line(&ended.err) && ended.err.contains("loopback"), "{}", ended.err);
}

async fn a_wrong_command_line_is_explained(place: &Place) {
    for arguments in [
        vec![],
        vec!["sevre"],
        vec!["serve", "--bind", "8080"],
        vec!["openapi", "--format", "2.0"],
        vec!["import", "villages", "file.csv"],
        vec!["import", "twin-towns"],
        vec!["user", "create", "clerk@rodgau.example"],
        vec!["user", "grant", "clerk@rodgau.example", "king"],
    ] {
        let ended = place.run(&arguments);
        assert_eq!((ended.code, ended.out.as_str()), (Some(2), ""), "{arguments:?}: {ended:?}");
        assert!(
            ended.err.contains("Usage:") || ended.err.contains("try '--help'"),
            "{}",
            ended.err
        );
    }
    for (arguments, word) in [
        (vec!["import", "municipalities", "nowhere.csv"], "nowhere.csv"),
        (vec!["user", "grant", "nobody@rodgau.example", "admin"], "nobody@rodgau.example"),
        (vec!["user", "set-password", "nobody@rodgau.example"], "nobody@rodgau.example"),
        (vec!["user", "create", "nobody", "--name", "Nobody"], "comitas:"),
    ] {
        let ended = place.run(&arguments);
        assert_eq!((ended.code, ended.out.as_str()), (Some(1), ""), "{arguments:?}: {ended:?}");
        assert!(is_one_line(&ended.err) && ended.err.contains(word), "{}", ended.err);
    }
}

async fn a_file_of_settings_stands_behind_the_environment(place: &Place) {
    place.write(
        "comitas.toml",
        "bind = \"127.0.0.1:0\"\nlog_format = \"json\"\nrate_limit_per_minute = 7777\n\
         cors_origins = [\"https://a.example\", \"https://b.example\"]\n",
    );
    for (settings, policy) in [
        (vec![], "\"default\";q=7777;w=60"),
        (vec![("RATE_LIMIT_PER_MINUTE", "8888")], "\"default\";q=8888;w=60"),
    ] {
        let mut command = place.comitas(&["serve"]);
        command.env("COMITAS_CONFIG", "comitas.toml").envs(settings);
        let server = place.ready(command, PATIENCE).await;
        let problems = server.request(Method::GET, "/api/v1/problems");
        let listed = problems.header("Origin", "https://b.example").send().await;
        let headers = listed.expect("an answer").headers().clone();
        assert_eq!(headers["ratelimit-policy"], policy);
        assert_eq!(headers["access-control-allow-origin"], "https://b.example");
        let ended = server.stop();
        assert!(ended.err.starts_with('{'), "{}", ended.err);
    }
}

async fn the_contract_is_printed_as_committed(place: &Place) {
    let newest = include_str!("../../openapi/openapi.json");
    let older = include_str!("../../openapi/openapi-3.0.json");
    for (arguments, committed) in [
        (vec!["openapi"], newest),
        (vec!["openapi", "--format", "3.1"], newest),
        (vec!["openapi", "--format", "3.0"], older),
    ] {
        assert!(place.says(&arguments) == committed, "{arguments:?}");
    }
}

async fn the_schema_is_made_at_the_console(place: &Place) {
    for _ in 0..2 {
        let ended = place.run_with(&[("DATABASE_URL", "")], &["migrate"]);
        assert_eq!((ended.code, ended.out.as_str()), (Some(0), "The schema is up to date.\n"));
    }
    assert!(
        place.file("comitas.sqlite").exists(),
        "by default it is a file in the working directory"
    );
}

async fn a_newer_schema_is_served_but_not_migrated(place: &Place) {
    let database = Database::connect(&place.url).await.expect("connects");
    let newer = "insert into seaql_migrations (version, applied_at) values ('9999_tomorrow', 0)";
    database.execute_unprepared(newer).await.expect("a migration of tomorrow");
    let refused = place.run(&["migrate"]);
    assert_eq!((refused.code, refused.out.as_str()), (Some(1), ""), "{refused:?}");
    assert!(is_one_line(&refused.err) && refused.err.contains("9999_tomorrow"), "{refused:?}");
    let server = place.serve(&[]).await;
    answer(server.request(Method::GET, "/api/v1/municipalities"), 200).await;
    server.kill();
    // Unless that says that it cannot be followed.
    let ahead = "update oldest_program set version = '99.0.0'";
    database.execute_unprepared(ahead).await.expect("says so");
    let ended = place.run(&["serve"]);
    assert!(ended.code == Some(1) && is_one_line(&ended.err), "{ended:?}");
    assert!(ended.err.contains("newer program"), "{}", ended.err);
    // The next test has the database of today.
    let gone = "delete from seaql_migrations where version = '9999_tomorrow'; \
                update oldest_program set version = '0.1.0'";
    database.execute_unprepared(gone).await.expect("forgets");
    database.close().await.expect("closes");
    assert_eq!(place.says(&["migrate"]), "The schema is up to date.\n");
}

/// A role, a key and the account itself, with no one asked but the shell.
async fn what_was_given_is_taken_back(place: &Place, server: &Server, clerk: &(&str, String)) {
    let token = server.token(clerk).await;
    let asks = async |path: &str, status| {
        answer(server.request(Method::GET, path).bearer_auth(&token), status).await
    };
    let key = json!({ "name": "Nightly", "scopes": ["private_read"], "expires_at": "2027-06-01T00:00:00Z" });
    let made = server.request(Method::POST, "/api/v1/api-keys").bearer_auth(&token);
    let made = made.header("Content-Type", "application/json").body(key.to_string());
    let id = answer(made, 201).await["key"]["id"].as_str().expect("an id").to_owned();
    let shown = place.says(&["user", "show", clerk.0]);
    assert!(shown.contains("  admin on the platform\n") && shown.contains(&id), "{shown}");
    assert!(place.says(&["user", "list"]).contains(&format!("{}\tactive\t1 roles", clerk.0)));
    place.says(&["key", "revoke", &id]);
    assert!(!place.says(&["user", "show", clerk.0]).contains(&id));
    asks("/api/v1/accounts", 200).await;
    let told = place.says(&["user", "revoke", clerk.0]);
    assert!(told.contains("Nobody is administrator there now"), "{told}");
    asks("/api/v1/accounts", 403).await;
    place.says(&["user", "grant", clerk.0, "admin", "--until", "2099-12-31"]);
    assert!(place.says(&["user", "show", clerk.0]).contains("until 2099-12-31"));
    asks("/api/v1/accounts", 200).await;
    place.says(&["user", "deactivate", clerk.0]);
    asks("/api/v1/me", 401).await;
    place.says(&["user", "activate", clerk.0]);
    server.token(clerk).await;
}

async fn an_account_made_at_the_console_logs_in(place: &Place) {
    let clerk = place.administrator();
    let server = place.serve(&[]).await;
    let me = server.request(Method::GET, "/api/v1/me").bearer_auth(server.token(&clerk).await);
    let me = answer(me, 200).await;
    assert_eq!(
        (&me["account"]["email"], &me["person"]["display_name"]),
        (&json!(clerk.0), &json!("Clerk of Rodgau")),
        "{me:#}"
    );

    // While the server runs; as no one else's may be, its sessions are over then.
    let session = server.log_in(&clerk).await["refresh_token"].clone();
    let new = (clerk.0, password_in(&place.says(&["user", "set-password", clerk.0])));
    assert_ne!(new.1, clerk.1);
    server.token(&new).await;
    for (path, body) in [
        ("/api/v1/auth/token", json!({ "email": clerk.0, "password": clerk.1 })),
        ("/api/v1/auth/refresh", json!({ "refresh_token": session })),
    ] {
        let request = server.request(Method::POST, path).header("Content-Type", "application/json");
        answer(request.body(body.to_string()), 401).await;
    }

    // Whoever is locked out is let in again, and nobody else whose address looks alike.
    let alike = "_lerk@rodgau.example";
    place.says(&["user", "create", alike, "--name", "Another"]);
    let guess = async |status| {
        let body = json!({ "email": clerk.0, "password": "guess" }).to_string();
        let request = server.request(Method::POST, "/api/v1/auth/token");
        answer(request.header("Content-Type", "application/json").body(body), status).await;
    };
    // One was counted above.
    for _ in 0..9 {
        guess(401).await;
    }
    guess(429).await;
    place.says(&["user", "unlock", alike]);
    guess(429).await;
    place.says(&["user", "unlock", clerk.0, "--address", "127.0.0.1"]);
    server.token(&new).await;
    what_was_given_is_taken_back(place, &server, &new).await;
    for wrong in [["unlock", "nobody@rodgau.example"], ["unlock", "--address=here"]] {
        let ended = place.run(&[&["user"], &wrong[..]].concat());
        assert!(ended.code == Some(1) && is_one_line(&ended.err), "{ended:?}");
    }

    let again = place.run(&["user", "create", clerk.0, "--name", "Another"]);
    assert_eq!(again.code, Some(1));
    assert!(is_one_line(&again.err) && again.err.contains("already"), "{}", again.err);
    place.write("password", "chosen by the clerk\n");
    place.write("short", "hunter2\n");
    let set = |file: &str| {
        let mut command = place.comitas(&["user", "set-password", clerk.0, "--password-stdin"]);
        command.stdin(File::open(place.file(file)).expect("a file"));
        place.end(command)
    };
    let short = set("short");
    assert!(short.code == Some(1) && is_one_line(&short.err) && !short.err.contains("hunter2"));
    let ended = set("password");
    assert!(ended.code == Some(0) && !ended.out.contains("chosen"), "{ended:?}");
    server.token(&(clerk.0, "chosen by the clerk".to_owned())).await;
    assert_eq!(server.stop().code, Some(0));
}

const PAIRS: &str = "origin_city,origin_country,origin_lat,origin_lon,partner_city,partner_country,partner_lat,partner_lon\n\
    Kiel,DE,54.32,10.14,Vaasa,FI,63.1,21.616667\n";

async fn files_are_imported_at_the_console(place: &Place) {
    place.write("places.csv", PLACES);
    place.write("pairs.csv", PAIRS);
    place.write("rubbish.csv", "\u{1}\u{2}\u{3}\n");
    let json = |arguments: &[&str]| -> Value {
        serde_json::from_str(&place.says(arguments)).expect("nothing but JSON")
    };
    // What was not imported is told by the exit code and in a line as well.
    let partly = |arguments: &[&str]| -> String {
        let ended = place.run(arguments);
        assert_eq!(ended.code, Some(3), "{ended:?}");
        assert_eq!(ended.err.trim_end(), "comitas: 1 rows were not imported");
        ended.out
    };
    let json_partly = |arguments: &[&str]| -> Value {
        serde_json::from_str(&partly(arguments)).expect("nothing but JSON")
    };
    let count = |outcome: &Value, what: &str| outcome["report"][what].as_u64().expect("a count");
    let dry = ["import", "municipalities", "places.csv", "--dry-run", "--format", "json"];
    let tried = json_partly(&dry);
    assert_eq!((count(&tried, "created"), count(&tried, "rejected")), (1, 1));
    assert_eq!(
        (&tried["remarks"][0]["line"], &tried["remarks"][0]["code"], &tried["remarks"][0]["value"]),
        (&json!(3), &json!("bad_code"), &json!("x"))
    );
    assert_eq!(json_partly(&dry), tried, "nothing was kept");
    let done = partly(&["import", "municipalities", "places.csv"]);
    assert!(done.contains("line 3: error bad_code in geonameid \"x\""), "{done}");
    assert!(
        done.contains("2 rows read: 1 created, 0 updated, 0 unchanged, 0 ambiguous, 1 rejected"),
        "{done}"
    );
    assert_eq!(count(&json_partly(&dry), "unchanged"), 1);
    let pairs = ["import", "twin-towns", "pairs.csv", "--format", "json"];
    let first = json(&pairs);
    assert_eq!((count(&first, "created"), count(&first, "municipalities_created")), (1, 1));
    assert_eq!(count(&json(&pairs), "unchanged"), 1);
    for (kind, file, words) in [
        ("municipalities", "rubbish.csv", "the header has neither geonameid"),
        ("twin-towns", "places.csv", "the header lacks origin_city"),
    ] {
        let ended = place.run(&["import", kind, file]);
        assert_eq!((ended.code, ended.out.as_str()), (Some(1), ""), "{ended:?}");
        assert!(is_one_line(&ended.err) && ended.err.contains(words), "{}", ended.err);
    }
}

async fn the_health_check_tells_whether_the_server_is_ready(place: &Place) {
    let server = place.serve(&[]).await;
    let address = server.address().to_owned();
    let check = |bind: &str| place.run_with(&[("BIND", bind)], &["healthcheck"]);
    let port = address.rsplit(':').next().expect("a port");
    for bind in [address.as_str(), &format!("0.0.0.0:{port}")] {
        let healthy = check(bind);
        assert_eq!((healthy.code, healthy.out.as_str(), healthy.err.as_str()), (Some(0), "", ""));
    }
    assert_eq!(server.stop().code, Some(0));
    let gone = check(&address);
    assert_eq!(gone.code, Some(1));
    assert!(is_one_line(&gone.err), "{}", gone.err);
}

async fn logs_are_json_without_secrets(place: &Place) {
    let clerk = place.administrator();
    let server = place.serve(&[("LOG_FORMAT", "json"), ("LOG_LEVEL", "trace")]).await;
    let pair = server.log_in(&clerk).await;
    let text = |it: &Value| it.as_str().expect("a text").to_owned();
    let (access, refresh) = (text(&pair["access_token"]), text(&pair["refresh_token"]));
    let send = |path: &str, body: &Value| {
        let request = server.request(Method::POST, path).header("Content-Type", "application/json");
        request.body(body.to_string())
    };
    let wrong = "Tr0ub4dor-and-3-horses";
    answer(send("/api/v1/auth/token", &json!({ "email": clerk.0, "password": wrong })), 401).await;
    answer(send("/api/v1/auth/token", &json!({ "email": clerk.0, "password": [wrong] })), 422)
        .await;
    let expires_at = chrono::DateTime::<chrono::Utc>::from(std::time::SystemTime::now())
        + chrono::TimeDelta::days(30);
    let key =
        json!({ "name": "Nightly import", "scopes": ["imports_run"], "expires_at": expires_at });
    let key = answer(send("/api/v1/api-keys", &key).bearer_auth(&access), 201).await;
    let secret = text(&key["secret"]);
    let imports = server.request(Method::GET, "/api/v1/imports?limit=3").bearer_auth(&secret);
    answer(imports.header("X-Request-Id", "from-the-client"), 200).await;
    let next =
        answer(send("/api/v1/auth/refresh", &json!({ "refresh_token": refresh })), 200).await;
    answer(send("/api/v1/auth/refresh", &json!({ "refresh_token": refresh })), 200).await;
    let traced = server.request(Method::GET, "/api/v1/me").bearer_auth("eyJ-not-a-token");
    answer(
        traced.header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
        401,
    )
    .await;
    let ended = server.stop();
    assert_eq!(ended.code, Some(0));

    let lines: Vec<Value> = ended
        .err
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("no JSON: {line}")))
        .collect();
    assert!(lines.iter().all(|line| line["timestamp"].is_string() && line["level"].is_string()));
    let requests: Vec<_> = lines.iter().filter(|line| line["message"] == "request").collect();
    assert!(requests.len() >= 8, "{}", ended.err);
    for line in &requests {
        assert!(line["status"].is_u64(), "{line}");
        for field in ["request_id", "method", "path", "route"] {
            assert!(line[field].as_str().is_some_and(|it| !it.is_empty()), "{line}");
        }
    }
    let told = |path: &str, id: &str| {
        requests.iter().any(|line| {
            line["path"] == path && (line["request_id"] == id || line["trace_id"] == id)
        })
    };
    assert!(told("/api/v1/imports", "from-the-client"));
    assert!(told("/api/v1/me", "0af7651916cd43dd8448eb211c80319c"));
    let secrets = [
        clerk.1.as_str(),
        wrong,
        &access,
        &refresh,
        &secret,
        &text(&next["access_token"]),
        &text(&next["refresh_token"]),
        "eyJ-not-a-token",
        "PRIVATE KEY",
    ];
    for secret in secrets {
        let leak = ended.err.lines().find(|line| line.contains(secret));
        assert_eq!((leak, ended.out.contains(secret)), (None, false));
    }
}

async fn postgresql_asks_for_a_signing_key(place: &Place) {
    let settings = [("SIGNING_KEY_FILES", ""), ("BIND", "127.0.0.1:0")];
    let ended = place.run_with(&settings, &["serve"]);
    assert_eq!((ended.code, ended.out.as_str()), (Some(2), ""));
    assert!(is_one_line(&ended.err) && ended.err.contains("SIGNING_KEY_FILES"), "{}", ended.err);
    let away = [("DATABASE_URL", "postgres://clerk:s3cret@127.0.0.1:1/comitas")];
    let ended = place.run_with(&away, &["migrate"]);
    assert_eq!((ended.code, ended.out.as_str()), (Some(1), ""));
    assert!(is_one_line(&ended.err) && !ended.err.contains("s3cret"), "{}", ended.err);
}

async fn the_imprint_names_the_operator(place: &Place) {
    let server = place
        .serve(&[
            ("OPERATOR_NAME", "Netzwerk <Nord> & Süd"),
            ("OPERATOR_ADDRESS", "Rathausplatz 1, 63110 Rodgau"),
            ("OPERATOR_MAIL", "hello@network.example"),
        ])
        .await;
    let imprint = server.request(Method::GET, "/imprint").send().await.expect("an answer");
    let imprint = imprint.text().await.expect("a page");
    for told in [
        "Netzwerk &lt;Nord&gt; &amp; Süd<br>",
        "Rathausplatz 1, 63110 Rodgau<br>",
        "<a href=\"mailto:hello@network.example\">hello@network.example</a>",
    ] {
        assert!(imprint.contains(told), "{told} is not in {imprint}");
    }
    assert_eq!(server.stop().code, Some(0));
}
