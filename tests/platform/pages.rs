//! What people see who come with a browser: the first page, who runs this, the docs.

use std::collections::BTreeSet;

use reqwest::Method;
use serde_json::json;

use crate::harness::{Answer, App, cases};

cases!("pages":
    the_first_page_says_what_this_is_and_holds,
    programs_get_the_first_page_as_json,
    the_operator_may_stay_unnamed,
    pages_lead_to_pages_that_are_there_and_load_nothing_from_elsewhere,
    the_docs_begin_with_an_introduction,
    links_in_messages_lead_to_a_page_that_tells_nobody_of_them,
);

const LANGUAGES: [(&str, &str); 3] =
    [("en", "municipalities"), ("de", "Kommunen"), ("uk", "громади")];

async fn page(app: &App, path: &str, language: &str) -> Answer {
    let page = app.get(path).header("Accept", "text/html,*/*;q=0.8");
    page.header("Accept-Language", language).expect(200).await
}

async fn the_first_page_says_what_this_is_and_holds(app: &App) {
    let admin = app.admin().await;
    for name in ["Graz", "Vejle"] {
        let town = json!({ "name": name, "country": "AT", "level": "city" });
        app.post("/api/v1/municipalities", town).by(&admin).expect(201).await;
    }
    for (language, word) in LANGUAGES {
        let page = page(app, "/", language).await;
        assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
        assert_eq!(page.header("content-language"), language);
        assert!(
            page.header("vary").starts_with("Accept, Accept-Language"),
            "{}",
            page.header("vary")
        );
        assert!(page.text.contains(&format!("<html lang=\"{language}\">")));
        assert!(page.text.contains(&format!("<dt>{word}</dt><dd>2</dd>")), "{}", page.text);
        for gap in ["{language}", "{title}", "{about}", "{imprint}", "{main}", "<script"] {
            assert!(!page.text.contains(gap), "{gap}");
        }
    }
    let head = app.request(Method::HEAD, "/").expect(200).await;
    assert_eq!((head.header("content-type"), head.text.as_str()), ("text/html; charset=utf-8", ""));
}

async fn programs_get_the_first_page_as_json(app: &App) {
    for (accept, media) in [
        ("application/json", "application/json"),
        ("application/json, text/plain, */*", "application/json"),
        ("text/html;q=0.5, application/json;q=0.9", "application/json"),
        ("application/json;q=0.5, text/html", "text/html; charset=utf-8"),
        ("*/*", "text/html; charset=utf-8"),
        ("image/png", "text/html; charset=utf-8"),
    ] {
        let answer = app.get("/").header("Accept", accept).expect(200).await;
        assert_eq!(answer.header("content-type"), media, "{accept}");
    }
    let index = app.get("/").header("Accept", "application/json").expect(200).await.body;
    assert_eq!(index["holds"]["partnerships"], json!({ "total_count": 0 }));
    for link in index["links"].as_object().expect("links").values() {
        app.get(link.as_str().expect("an address")).expect(200).await;
    }
}

async fn the_operator_may_stay_unnamed(app: &App) {
    for (language, words) in
        [("en", "has not named"), ("de", "hat sich nicht genannt"), ("uk", "не назвав")]
    {
        let imprint = page(app, "/imprint", language).await;
        assert!(imprint.text.contains(words), "{}", imprint.text);
        let about = page(app, "/about", language).await;
        assert!(about.text.contains(env!("CARGO_PKG_VERSION")), "{}", about.text);
        assert_eq!(about.header("content-language"), language);
    }
}

/// What a page links to or loads, and says in these attributes of its tags.
fn addresses(page: &str) -> BTreeSet<String> {
    let quoted = |attribute| page.split(attribute).skip(1).filter_map(|it| it.split('"').next());
    let all = ["href=\"", "src=\"", "spec-url=\""].into_iter().flat_map(quoted);
    all.map(str::to_owned).collect()
}

async fn pages_lead_to_pages_that_are_there_and_load_nothing_from_elsewhere(app: &App) {
    let mut seen = BTreeSet::new();
    for path in ["/", "/about", "/imprint", "/welcome", "/docs", "/docs/", "/docs/reference"] {
        let page = page(app, path, "en").await;
        let policy = page.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'"), "{path}: {policy}");
        assert!(!page.text.contains("https://"), "{path}");
        assert!(
            page.text.contains("<title>") && page.text.contains("width=device-width"),
            "{path}"
        );
        seen.extend(addresses(&page.text));
    }
    assert!(seen.len() > 12, "{seen:?}");
    for address in seen.iter().filter(|it| *it != "data:,") {
        assert!(address.starts_with('/'), "{address} lies elsewhere");
        app.get(address).expect(200).await;
    }
    let [docs, reference] =
        [page(app, "/docs", "en").await, page(app, "/docs/reference", "en").await];
    assert!(addresses(&docs.text).contains("/docs/reference"));
    assert!(addresses(&reference.text).contains("/docs"));
    let guide = app.get("/docs/guide").expect(200).await;
    assert!(guide.text.contains("<h2 id=\"tutorial"), "the guide has the tutorial");
    app.get("/docs/swagger-ui.js").expect(404).await;
}

async fn the_docs_begin_with_an_introduction(app: &App) {
    let contract = app.get("/api/openapi.json").expect(200).await.body;
    let told = contract["info"]["description"].as_str().expect("an introduction");
    for heading in ["First call", "Log in", "Pages", "Changes", "Problems", "Limits", "Clients"] {
        assert!(told.contains(&format!("\n## {heading}\n")), "{heading}");
    }
    let links = told.split("](").skip(1).filter_map(|it| it.split(')').next());
    let links: Vec<_> = links.collect();
    assert!(links.len() >= 5, "{links:?}");
    for link in links {
        app.get(link).expect(200).await;
    }
    assert_eq!(contract["tags"][0]["name"], "Directory");
    assert!(contract["info"]["contact"]["url"].is_null(), "an address that does not exist");
}

async fn links_in_messages_lead_to_a_page_that_tells_nobody_of_them(app: &App) {
    for (language, word) in
        [("en", "Your invitation"), ("de", "Ihre Einladung"), ("uk", "Ваше запрошення")]
    {
        let page = page(app, "/welcome", language).await;
        assert_eq!(page.header("referrer-policy"), "no-referrer");
        assert_eq!(page.header("cache-control"), "no-store");
        let policy = page.header("content-security-policy");
        assert!(policy.contains("script-src 'self'; connect-src 'self';"), "{policy}");
        assert!(page.text.contains(word) && !page.text.contains("{welcome"), "{}", page.text);
        // Each link that a message can have.
        for kind in people::message::MessageKind::all() {
            let Some(link) = kind.link() else { continue };
            assert!(page.text.contains(&format!("<form id=\"{}\"", link.name)), "{kind}");
        }
    }
    let script = app.get("/welcome/welcome.js").expect(200).await;
    assert!(script.header("content-type").starts_with("text/javascript"));
}
