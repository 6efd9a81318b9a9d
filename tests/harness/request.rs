//! Requests, and what was answered.

use kernel::AccountId;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use reqwest::{Method, StatusCode};
use serde_json::Value;

use super::journal::{self, Exchange};
use super::{App, Person};
use crate::contract;

/// A request in the making.
#[derive(Clone)]
pub(crate) struct Request<'a> {
    pub(super) app: &'a App,
    pub(super) method: Method,
    pub(super) path: String,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
    pub(super) by: Option<AccountId>,
}

#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    /// Null if the answer is no JSON.
    pub(crate) body: Value,
    pub(crate) text: String,
    /// SQL statements the server sent for it.
    pub(crate) statements: u32,
}

impl Request<'_> {
    pub(crate) fn by(self, person: &Person) -> Self {
        Self { by: Some(person.id), ..self }.token(&person.token)
    }

    pub(crate) fn token(self, token: &str) -> Self {
        self.header("Authorization", &format!("Bearer {token}"))
    }

    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        let name = HeaderName::from_bytes(name.as_bytes()).expect("a header name");
        self.headers.insert(name, HeaderValue::from_str(value).expect("a header value"));
        self
    }

    /// A change that is meant for this version of the record.
    pub(crate) fn on(self, version: impl std::fmt::Display) -> Self {
        self.matching(&format!("\"{version}\""))
    }

    /// A change that is meant for what has this tag.
    pub(crate) fn matching(self, tag: &str) -> Self {
        self.header("If-Match", tag)
    }

    #[expect(clippy::needless_pass_by_value, reason = "callers write `json!` in place")]
    pub(crate) fn json(self, body: Value) -> Self {
        self.header("Content-Type", "application/json").bytes(body.to_string().into_bytes())
    }

    pub(crate) fn bytes(mut self, body: Vec<u8>) -> Self {
        self.body = body;
        self
    }

    /// Sends, holds the exchange to the contract, and expects the status.
    pub(crate) async fn expect(self, status: u16) -> Answer {
        let what = format!("{} {}", self.method, self.path);
        if let Some(stranger) = self.app.stranger.get()
            && status < 300
        {
            self.clone().knock(stranger).await;
        }
        let (first, again) = self.twice();
        let answer = first.send().await;
        assert_eq!(answer.status.as_u16(), status, "{what}: {}", answer.text);
        if let Some(again) = again.filter(|_| status < 300) {
            again.must_be_answered_like(&answer).await;
        }
        answer
    }

    /// While exchanges become examples, whatever may be repeated is.
    fn twice(self) -> (Self, Option<Self>) {
        let operation = contract::operation(&self.method, &self.path);
        let is_keyed = self.headers.contains_key("Idempotency-Key");
        let may = operation.is_some_and(|it| contract::takes(it, "Idempotency-Key"));
        if self.app.stranger.get().is_none() || is_keyed || !may {
            return (self, None);
        }
        let key = uuid::Uuid::new_v4().to_string();
        let first = self.header("Idempotency-Key", &key);
        (first.clone(), Some(first))
    }

    /// Sent again with its key, whatever it was meant for: the same is said, and nothing happens.
    async fn must_be_answered_like(self, answer: &Answer) {
        let what = format!("{} {}", self.method, self.path);
        let url = format!("{}{}", self.app.base, self.path);
        let again = self.app.client.request(self.method, url).headers(self.headers).body(self.body);
        let again = again.send().await.expect("an answer");
        let replayed = again.headers().contains_key("idempotency-replayed");
        let status = again.status();
        let text = again.text().await.expect("a text");
        assert_eq!((status, text.as_str()), (answer.status, answer.text.as_str()), "{what} again");
        assert!(replayed, "{what}: it was done twice");
    }

    /// Asks for the same without an account and without a role; what needs them is refused, or looks as if it were not.
    async fn knock(self, stranger: &Person) {
        let needs = contract::needs(&self.method, &self.path);
        if needs.account {
            let mut anonymous = self.clone();
            anonymous.headers.remove("Authorization");
            let refused = anonymous.send().await;
            assert_eq!(refused.status, 401, "{} {}: {}", self.method, self.path, refused.text);
        }
        if needs.role {
            let what = format!("{} {}", self.method, self.path);
            let token = self.app.token(stranger.id);
            let refused = self.token(&token).send().await;
            let status = refused.status.as_u16();
            assert!([403, 404].contains(&status), "{what}: {status} {}", refused.text);
        }
    }

    /// Sends and holds the exchange to the contract.
    pub(crate) async fn send(self) -> Answer {
        let asked = serde_json::from_slice::<Value>(&self.body).ok();
        let before = journal::before(&self, asked.as_ref()).await;
        let Self { app, method, path, headers, body, by } = self;
        let url = format!("{}{path}", app.base);
        let sent =
            app.client.request(method.clone(), url).headers(headers.clone()).body(body.clone());
        let response = sent.send().await.expect("an answer");
        let (status, got) = (response.status(), response.headers().clone());
        let text = response.text().await.expect("a text");
        let said = serde_json::from_str(&text).unwrap_or_default();
        let answer =
            Answer { status, statements: statements(&got), headers: got, body: said, text };
        if method == Method::GET && status == StatusCode::OK {
            must_be_what_the_tag_says(app, &path, &answer);
        }
        if app.stranger.get().is_some() {
            crate::transcript::note(app, &method, &path, &body, &answer);
        }
        // A file is not held to the contract, whatever it looks like.
        let is_file =
            headers.get("Content-Type").is_some_and(|it| it == "application/octet-stream");
        let asked = asked.filter(|_| !is_file);
        let known = contract::check(&method, &path, asked.as_ref(), &answer);
        if let Some(operation) = known.filter(|_| status.is_success()) {
            let (said, now) = (answer.body.clone(), app.now());
            let exchange =
                Exchange { operation, method, path, headers, by, asked, said, now, before };
            if app.stranger.get().is_some() {
                journal::record(&exchange, &answer);
            }
            journal::note(app, exchange);
        }
        answer
    }
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// What a header says in all of its lines.
    pub(crate) fn every(&self, name: &str) -> String {
        let lines = self.headers.get_all(name).iter().filter_map(|value| value.to_str().ok());
        lines.collect::<Vec<_>>().join(", ")
    }

    pub(crate) fn id(&self) -> &str {
        self.body["id"].as_str().expect("an id")
    }

    /// The names of the data of a page.
    pub(crate) fn names(&self) -> Vec<&str> {
        self.body["data"]
            .as_array()
            .expect("a page")
            .iter()
            .map(|it| it["name"].as_str().expect("a name"))
            .collect()
    }

    /// Pointers or parameters, and codes, of everything that was wrong.
    pub(crate) fn faults(&self) -> Vec<(String, String)> {
        let text = |fault: &Value, key: &str| fault[key].as_str().map(str::to_owned);
        let errors = self.body["errors"].as_array().expect("a problem");
        errors
            .iter()
            .map(|fault| {
                let place =
                    text(fault, "pointer").or_else(|| text(fault, "parameter")).unwrap_or_default();
                (place, text(fault, "code").unwrap_or_default())
            })
            .collect()
    }
}

/// Whoever asks and whatever the clock says: under one tag an address has one answer, or somebody who has another would be
/// told that nothing has changed.
fn must_be_what_the_tag_says(app: &App, path: &str, answer: &Answer) {
    let tag = answer.header("etag");
    if tag.is_empty() {
        return;
    }
    let mut tagged = app.tagged.borrow_mut();
    let said =
        tagged.entry((path.to_owned(), tag.to_owned())).or_insert_with(|| answer.text.clone());
    assert_eq!(*said, answer.text, "{path} says two things under {tag}");
}

fn statements(headers: &HeaderMap) -> u32 {
    let timing =
        headers.get("server-timing").and_then(|value| value.to_str().ok()).unwrap_or_default();
    timing
        .split("desc=\"")
        .nth(1)
        .and_then(|it| it.trim_end_matches('"').parse().ok())
        .unwrap_or_default()
}
