//! Who gets in, and how far.

use std::sync::LazyLock;

use api::Keys;
use kernel::AccountId;
use kernel::access::{DisplayName, Email, Grant, Role};
use people::account::Account;
use persistence::Author;
use persistence::people::accounts;
use reqwest::Method;
use serde_json::{Value, json};

use crate::contract;
use crate::harness::{App, ISSUER, PEM, Person, cases};

cases!("access":
    the_policy_holds_for_every_operation,
    no_forged_token_gets_in,
    a_login_lasts_as_long_as_it_is_refreshed,
    a_refresh_token_used_twice_ends_the_session,
    wrong_passwords_shut_the_door,
    who_guesses_behind_a_proxy_keeps_out_nobody_else,
    an_inactive_account_is_nobody,
    an_api_key_does_what_its_scopes_allow_until_it_is_revoked,
    a_new_password_ends_old_sessions,
    the_public_keys_verify_our_tokens,
);

/// An address for every operation, with identifiers that exist where that is needed.
fn address(template: &str, municipality: &str, organisation: &str) -> String {
    let fill = |part: &str| match part {
        "{municipality_id}" => municipality.to_owned(),
        "{organisation_id}" => organisation.to_owned(),
        "{problem_code}" => "not_found".to_owned(),
        part if part.starts_with('{') => uuid::Uuid::from_u128(7).to_string(),
        part => part.to_owned(),
    };
    template.split('/').map(fill).collect::<Vec<_>>().join("/")
}

async fn the_policy_holds_for_every_operation(app: &App) {
    let admin = app.admin().await;
    let town = json!({ "name": "Rodgau", "country": "DE", "level": "city" });
    let municipality =
        app.post("/api/v1/municipalities", town).by(&admin).expect(201).await.id().to_owned();
    let ngo = json!({ "name": "Bridges", "kind": "ngo" });
    let organisation =
        app.post("/api/v1/organisations", ngo).by(&admin).expect(201).await.id().to_owned();
    let stranger = app.person(&[]).await;
    let member = app
        .person(&[
            Grant::on_municipality(Role::Admin, municipality.parse().expect("an id")),
            Grant::on_organisation(Role::Admin, organisation.parse().expect("an id")),
        ])
        .await;
    let logged_out = once_an_officer(app, &admin, &municipality).await;
    for (method, template, operation) in contract::operations() {
        let id = operation["operationId"].as_str().expect("an id");
        let path = address(template, &municipality, &organisation);
        let call = async |person: Option<&Person>| {
            let method = Method::from_bytes(method.to_uppercase().as_bytes()).expect("a method");
            let request = app.request(method, &path);
            let request = person.into_iter().fold(request, crate::harness::Request::by);
            request.send().await.status.as_u16()
        };
        let (anonymous, stranger, member, admin) = (
            call(None).await,
            call(Some(&stranger)).await,
            call(Some(&member)).await,
            call(Some(&admin)).await,
        );
        let passed = |status: u16| ![401, 403].contains(&status);
        let text = operation["description"].as_str().expect("a description");
        if text.ends_with("Open to anyone.") {
            // Logging in answers 401 to a wrong password, but it asks for no account: without a body it is 415.
            assert!([anonymous, stranger, member, admin].into_iter().all(passed), "{id}");
            continue;
        }
        assert_eq!(anonymous, 401, "{id} lets anybody in");
        // What a handler decides, it decides of a record that is there.
        if !text.contains("one of the parties") {
            let gone = call(Some(&logged_out)).await;
            assert!(!passed(gone), "{id} lets in who has logged out: {gone}");
        }
        assert!(passed(admin), "{id} keeps the administrator out: {admin}");
        // Who the parties are is known once the record is found; the tour knocks as a stranger.
        if text.contains("Needs an account") || text.contains("one of the parties") {
            assert!(passed(stranger) && passed(member), "{id}: {stranger} {member}");
        } else {
            assert_eq!(stranger, 403, "{id} lets a stranger in");
            assert_eq!(passed(member), text.contains("on what the path names"), "{id}: {member}");
        }
    }
}

/// Somebody with every role, and the network office of the country in which the municipality lies; they have logged out.
async fn once_an_officer(app: &App, admin: &Person, municipality: &str) -> Person {
    let office = json!({ "name": "Netzwerkstelle", "kind": "network_office" });
    let office = app.post("/api/v1/organisations", office).by(admin).expect(201).await;
    let region = json!({ "region_id": "00000000-0000-8000-8000-000000004445" });
    let entrust = format!("/api/v1/organisations/{}/region", office.id());
    app.request(Method::PUT, &entrust).on(1).json(region).by(admin).expect(200).await;
    let id = with_password(app, "officer@network.example", true).await;
    let own = [
        Grant::on_platform(Role::Admin),
        Grant::on_organisation(Role::Admin, office.id().parse().expect("an id")),
        Grant::on_municipality(Role::Admin, municipality.parse().expect("an id")),
    ];
    let given = app.db.write(Author::system("test", app.now()), async |tx| {
        for grant in own {
            persistence::people::members::grant(tx, id, grant).await?;
        }
        Ok::<_, persistence::Error>(())
    });
    given.await.expect("roles");
    let login = json!({ "email": "officer@network.example", "password": PASSWORD });
    let pair = app.post("/api/v1/auth/token", login).expect(200).await.body;
    let token = pair["access_token"].as_str().expect("a token").to_owned();
    app.get("/api/v1/accounts").token(&token).expect(200).await;
    let out = json!({ "refresh_token": pair["refresh_token"] });
    app.post("/api/v1/auth/logout", out).expect(204).await;
    Person { id, token }
}

async fn no_forged_token_gets_in(app: &App) {
    use base64::Engine;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    let person = app.person(&[]).await;
    let foreign = Keys::from_pems(ISSUER, [Keys::generate_pem().as_str()]).expect("a key").sign(
        person.id,
        "",
        app.now(),
    );
    let elsewhere = Keys::from_pems("https://other.example", [PEM.as_str()]).expect("a key").sign(
        person.id,
        "",
        app.now(),
    );
    let parts: Vec<_> = person.token.split('.').collect();
    let claims =
        String::from_utf8(URL_SAFE_NO_PAD.decode(parts[1]).expect("base64")).expect("UTF-8");
    let header = |text: &str| URL_SAFE_NO_PAD.encode(text);
    let kid: Value =
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(parts[0]).expect("base64")).expect("JSON");
    let unsigned = format!("{}.{}.", header("{\"alg\":\"none\",\"typ\":\"at+jwt\"}"), parts[1]);
    let none_with_kid = format!(
        "{}.{}.",
        header(&json!({ "alg": "none", "typ": "at+jwt", "kid": kid["kid"] }).to_string()),
        parts[1]
    );
    let symmetric = {
        let mut head = jsonwebtoken::Header::new(jsonwebtoken::Algorithm::HS256);
        head.typ = Some("at+jwt".into());
        head.kid = kid["kid"].as_str().map(str::to_owned);
        let claims: Value = serde_json::from_str(&claims).expect("JSON");
        jsonwebtoken::encode(
            &head,
            &claims,
            &jsonwebtoken::EncodingKey::from_secret(PEM.as_bytes()),
        )
        .expect("signs")
    };
    let raised = format!(
        "{}.{}.{}",
        parts[0],
        header(&claims.replace(&person.id.to_string(), &AccountId::new(app.now()).to_string())),
        parts[2]
    );
    let tokens = [
        foreign,
        elsewhere,
        unsigned,
        none_with_kid,
        symmetric,
        raised,
        String::new(),
        "x".into(),
        "a.b.c".into(),
        "cmt_guessed".into(),
        format!("{}x", person.token),
        "\u{fffd}".escape_default().to_string(),
    ];
    for token in tokens {
        let answer = app.get("/api/v1/me").token(&token).expect(401).await;
        assert!(answer.header("www-authenticate").contains("invalid_token"), "{token}");
        // Not even where no token is needed.
        app.get("/api/v1/municipalities").token(&token).expect(401).await;
    }
    app.get("/api/v1/me").header("Authorization", "Basic YTpi").expect(401).await;
    app.get("/api/v1/me").by(&person).expect(200).await;
    app.at("2026-02-01T12:14:59Z");
    app.get("/api/v1/me").by(&person).expect(200).await;
    app.at("2026-02-01T12:15:00Z");
    app.get("/api/v1/me").by(&person).expect(401).await;
}

pub(crate) const PASSWORD: &str = "correct horse battery staple";

/// Its hash, made once.
static HASH: LazyLock<String> = LazyLock::new(|| {
    use argon2::password_hash::PasswordHasher;
    argon2::Argon2::default().hash_password(PASSWORD.as_bytes()).expect("a hash").to_string()
});

/// An account with a real password.
pub(crate) async fn with_password(app: &App, email: &str, active: bool) -> AccountId {
    let now = app.now();
    let id = AccountId::new(now);
    let email = Email::parse(email).expect("an address");
    let account = Account { active, ..Account::new(id, email, now) };
    let name = DisplayName::parse("Somebody").expect("a name");
    let of = people::person::Person::with_account(id, name, now);
    let made = app.db.write(Author::system("test", now), async |tx| {
        accounts::insert(tx, &account, &of, HASH.clone()).await
    });
    made.await.expect("an account");
    account.id
}

async fn a_login_lasts_as_long_as_it_is_refreshed(app: &App) {
    with_password(app, "ana@vhs.example", true).await;
    let body = json!({ "email": "Ana@VHS.example", "password": PASSWORD });
    let pair = app.post("/api/v1/auth/token", body).expect(200).await.body;
    assert_eq!((&pair["token_type"], &pair["expires_in"]), (&json!("Bearer"), &json!(900)));
    let access = pair["access_token"].as_str().expect("a token");
    assert_eq!(
        app.get("/api/v1/me").token(access).expect(200).await.body["account"]["email"],
        "ana@vhs.example"
    );
    app.at("2026-03-01T12:00:00Z");
    let next = app
        .post("/api/v1/auth/refresh", json!({ "refresh_token": pair["refresh_token"] }))
        .expect(200)
        .await
        .body;
    app.get("/api/v1/me").token(next["access_token"].as_str().expect("a token")).expect(200).await;

    app.post("/api/v1/auth/logout", json!({ "refresh_token": next["refresh_token"] }))
        .expect(204)
        .await;
    app.post("/api/v1/auth/refresh", json!({ "refresh_token": next["refresh_token"] }))
        .expect(401)
        .await;
    app.post("/api/v1/auth/logout", json!({ "refresh_token": "somebody else's guess" }))
        .expect(204)
        .await;
}

async fn a_refresh_token_used_twice_ends_the_session(app: &App) {
    let bea = with_password(app, "bea@vhs.example", true).await;
    let pair = app
        .post("/api/v1/auth/token", json!({ "email": "bea@vhs.example", "password": PASSWORD }))
        .expect(200)
        .await
        .body;
    let refresh = |pair: &Value| {
        app.post("/api/v1/auth/refresh", json!({ "refresh_token": pair["refresh_token"] }))
    };
    let (one, other) = tokio::join!(refresh(&pair).send(), refresh(&pair).send());
    // Two tabs woke up at once, and a third one nine seconds later: each goes on with a pair of its own.
    assert_eq!([one.status.as_u16(), other.status.as_u16()], [200, 200]);
    app.at("2026-02-01T12:00:09Z");
    let third = refresh(&pair).expect(200).await;
    let mut tokens = [&one, &other, &third].map(|it| it.body["refresh_token"].to_string());
    tokens.sort_unstable();
    assert!(tokens.windows(2).all(|it| it[0] != it[1]), "one pair was given twice");
    assert_eq!(third.header("cache-control"), "no-store");
    app.at("2026-02-01T12:00:10Z");
    assert_eq!(refresh(&pair).expect(401).await.body["code"], "refresh_token_reused");
    for answer in [&one, &other, &third] {
        assert_eq!(refresh(&answer.body).expect(401).await.body["code"], "unauthenticated");
    }
    let seen = app.get(&format!("/api/v1/audit-events?subject_id={bea}")).by(&app.admin().await);
    let seen = seen.expect(200).await.body["data"].clone();
    assert_eq!(seen[1]["after"], json!({ "incident": "refresh_token_reused" }), "{seen:#}");

    let pair = app
        .post("/api/v1/auth/token", json!({ "email": "bea@vhs.example", "password": PASSWORD }))
        .expect(200)
        .await
        .body;
    app.at("2026-03-04T12:00:00Z");
    refresh(&pair).expect(401).await;
}

async fn wrong_passwords_shut_the_door(app: &App) {
    let cem = with_password(app, "cem@vhs.example", true).await;
    let attempt = |email: &str, password: &str| {
        app.post("/api/v1/auth/token", json!({ "email": email, "password": password }))
    };
    for _ in 0..10 {
        let wrong = attempt("cem@vhs.example", "guess").expect(401).await;
        assert_eq!(wrong.body["code"], "login_failed");
    }
    let shut = attempt("cem@vhs.example", PASSWORD).expect(429).await;
    assert_eq!(shut.header("retry-after"), "900");
    let seen = app.get(&format!("/api/v1/audit-events?subject_id={cem}")).by(&app.admin().await);
    let seen = seen.expect(200).await.body["data"].clone();
    let incidents: Vec<_> = seen.as_array().expect("events").iter().skip(1).collect();
    let incidents: Vec<_> = incidents.iter().map(|it| it["after"]["incident"].clone()).collect();
    assert_eq!(incidents[..9], vec![json!("login_failed"); 9]);
    assert_eq!(incidents[9..], [json!("door_shut")]);
    app.at("2026-02-01T12:15:00Z");
    attempt("cem@vhs.example", PASSWORD).expect(200).await;
    // An account that does not exist answers the same.
    let nobody = attempt("nobody@vhs.example", "guess").expect(401).await;
    assert_eq!(nobody.body["code"], "login_failed");
}

async fn who_guesses_behind_a_proxy_keeps_out_nobody_else(app: &App) {
    with_password(app, "fay@vhs.example", true).await;
    with_password(app, "gil@vhs.example", true).await;
    let attempt = async |forwarded: &str, email: &str, password: &str| {
        let login = json!({ "email": email, "password": password });
        let login = app.post("/api/v1/auth/token", login).header("X-Forwarded-For", forwarded);
        login.send().await.status.as_u16()
    };
    // Half of the guesses are for one account, half for a hundred; all say that they come from where its owner sits.
    let guess = async |at: usize| {
        let email = if at.is_multiple_of(2) {
            "fay@vhs.example".into()
        } else {
            format!("{at}@vhs.example")
        };
        attempt("203.0.113.9, 198.51.100.7", &email, "guess").await
    };
    let guesses = async |first: usize| {
        let mut answers = Vec::new();
        for at in (first..200).step_by(4) {
            answers.push(guess(at).await);
        }
        answers
    };
    let guests = async {
        for (address, email) in
            [("203.0.113.9", "fay@vhs.example"), ("2001:db8::9", "gil@vhs.example")].repeat(5)
        {
            assert_eq!(attempt(address, email, PASSWORD).await, 200, "{email}");
        }
    };
    let (answers, ()) =
        futures_util::future::join(futures_util::future::join_all((0..4).map(guesses)), guests)
            .await;
    let answers = answers.concat();
    let so_many = |status: u16| answers.iter().filter(|it| **it == status).count();
    // Fifty are heard, then the address they come from is shut to all; to all others the doors stand open.
    assert_eq!([so_many(401), so_many(429)], [50, 150]);
    assert_eq!(guess(0).await, 429);
    assert_eq!(attempt("203.0.113.9", "fay@vhs.example", PASSWORD).await, 200);
}

async fn an_inactive_account_is_nobody(app: &App) {
    let id = with_password(app, "dan@vhs.example", false).await;
    app.post("/api/v1/auth/token", json!({ "email": "dan@vhs.example", "password": PASSWORD }))
        .expect(401)
        .await;
    app.get("/api/v1/me").token(&app.token(id)).expect(401).await;
    let ngo = json!({ "name": "Bridges", "kind": "ngo" });
    app.post("/api/v1/organisations", ngo).token(&app.token(id)).expect(401).await;
    app.get("/api/v1/api-keys").token(&app.token(id)).expect(401).await;
}

async fn an_api_key_does_what_its_scopes_allow_until_it_is_revoked(app: &App) {
    let admin = app.admin().await;
    let body = json!({ "name": "Nightly import", "scopes": ["imports_run"], "expires_at": "2026-03-01T00:00:00Z" });
    let made = app.post("/api/v1/api-keys", body.clone()).by(&admin).expect(201).await.body;
    let secret = made["secret"].as_str().expect("a secret");
    assert!(
        secret.starts_with("cmt_")
            && secret.starts_with(made["key"]["prefix"].as_str().expect("a prefix"))
    );
    app.get("/api/v1/imports").token(secret).expect(200).await;
    let narrow = app.post("/api/v1/municipalities", json!({})).token(secret).expect(403).await;
    assert_eq!(narrow.body["code"], "insufficient_scope");
    app.post("/api/v1/api-keys", body).token(secret).expect(403).await;

    let keys = app.get("/api/v1/api-keys").by(&admin).expect(200).await;
    assert_eq!(keys.body["data"][0]["last_used_at"], "2026-02-01T12:00:00Z");
    assert!(!keys.text.contains(&secret[12..]));
    let other = app.admin().await;
    let path = format!("/api/v1/api-keys/{}", made["key"]["id"].as_str().expect("an id"));
    app.request(Method::DELETE, &path).by(&other).expect(404).await;
    app.request(Method::DELETE, &path).by(&admin).expect(204).await;
    app.request(Method::DELETE, &path).by(&admin).expect(204).await;
    app.get("/api/v1/imports").token(secret).expect(401).await;

    let body = json!({ "name": "Short", "scopes": ["private_read"], "expires_at": "2026-02-01T13:00:00Z" });
    let short = app.post("/api/v1/api-keys", body).by(&admin).expect(201).await.body["secret"]
        .as_str()
        .expect("a secret")
        .to_owned();
    app.get("/api/v1/me").token(&short).expect(200).await;
    app.at("2026-02-01T13:00:00Z");
    app.get("/api/v1/me").token(&short).expect(401).await;
    let fresh = Person { id: admin.id, token: app.token(admin.id) };
    for at in ["2026-02-01T12:00:00Z", "2036-02-01T12:00:00Z"] {
        let body = json!({ "name": "Wrong", "scopes": [], "expires_at": at });
        app.post("/api/v1/api-keys", body).by(&fresh).expect(422).await;
    }
}

async fn a_new_password_ends_old_sessions(app: &App) {
    let id = with_password(app, "eva@vhs.example", true).await;
    let pair = app
        .post("/api/v1/auth/token", json!({ "email": "eva@vhs.example", "password": PASSWORD }))
        .expect(200)
        .await
        .body;
    let set = app.db.write(Author::system("test", app.now()), async |tx| {
        accounts::set_password(tx, id, "other".into()).await
    });
    set.await.expect("a password");
    app.post("/api/v1/auth/refresh", json!({ "refresh_token": pair["refresh_token"] }))
        .expect(401)
        .await;
}

async fn the_public_keys_verify_our_tokens(app: &App) {
    let person = app.person(&[]).await;
    let set = app.get("/.well-known/jwks.json").expect(200).await.body;
    let kid = jsonwebtoken::decode_header(&person.token).expect("a header").kid.expect("a key id");
    let keys = set["keys"].as_array().expect("keys");
    let key = keys.iter().find(|key| key["kid"] == json!(kid)).expect("our key");
    let key: jsonwebtoken::jwk::Jwk = serde_json::from_value(key.clone()).expect("a JWK");
    let mut rules = jsonwebtoken::Validation::new(jsonwebtoken::Algorithm::EdDSA);
    rules.validate_exp = false;
    rules.set_audience(&["comitas"]);
    let key = jsonwebtoken::DecodingKey::from_jwk(&key).expect("a key");
    let claims =
        jsonwebtoken::decode::<Value>(&person.token, &key, &rules).expect("verifies").claims;
    assert_eq!((&claims["sub"], &claims["iss"]), (&json!(person.id), &json!(ISSUER)));
}
