//! What people are told by mail: once, in their own language, whatever the servers on the way do.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use conferences::guest::SignUp;
use kernel::LanguageTag;
use kernel::access::Email;
use mailparse::{MailHeaderMap, ParsedMail, parse_mail};
use people::message::life::MessageState;
use people::message::{Message, MessageKind};
use persistence::conferences::sign_ups;
use persistence::platform::outbox;
use persistence::{Author, Error};
use reqwest::Method;
use sea_orm::{ConnectionTrait, Database, Statement};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::conferences::{Stage, coming};
use crate::harness::smtp::{Manner, Received, Sink};
use crate::harness::{App, cases};

cases!("mail":
    every_kind_is_told_once_in_each_language,
    no_name_becomes_a_header_or_a_tag,
    a_message_is_tried_until_it_is_taken,
    a_silent_server_holds_up_nothing_else,
    who_is_not_there_gets_only_what_is_asked_for,
    a_server_that_hangs_up_gets_the_same_message_again,
    nothing_goes_in_the_clear_where_it_must_not,
    a_stranger_is_written_to_three_times_an_hour,
    two_replicas_send_each_message_once,
    one_click_stops_what_can_be_stopped_and_nothing_else,
    nothing_is_sent_without_a_server,
    what_was_sent_is_forgotten,
);

const FROM: &str = "Comitas <comitas@city.example>";

/// A replica that hands its messages to the sink.
pub(crate) async fn sending(app: &App, url: &str) -> App {
    let settings =
        [("SMTP_URL", url), ("MAIL_FROM", FROM), ("FRONTEND_URL", "https://front.example/comitas")];
    app.replica_with(&settings).await
}

pub(crate) fn message(kind: MessageKind, to: &str, cause: &str) -> Message {
    let values = [
        ("body", "Volkshochschule Rodgau"),
        ("role", "coordinator"),
        ("outcome", if kind == MessageKind::RoleChanged { "granted" } else { "accepted" }),
        ("lines", "2 invitations\n1 request for a role"),
        ("conference", "1+1=3: Migration"),
        ("when", "18 April 2026"),
        ("before", "April 2026"),
        ("seat", "offered"),
        ("news", "moved"),
        ("guest", "O. K."),
        ("told", "offered"),
        ("deadline", "4 February 2026, 13:00 (Europe/Copenhagen)"),
        ("reason", "The hall is closed."),
    ];
    let said = values.into_iter().filter(|(name, _)| kind.says().contains(name));
    Message {
        cause: cause.to_owned(),
        kind,
        to: Email::parse(to).expect("an address"),
        account_id: None,
        language: LanguageTag::parse("en").expect("a language"),
        subject_id: Uuid::new_v4(),
        values: said.map(|(name, it)| (name.to_owned(), it.to_owned())).collect(),
    }
}

/// Whoever asks for another password gets one only with an account.
async fn let_in(app: &App, messages: &[Message]) {
    for it in messages.iter().filter(|it| it.kind == MessageKind::PasswordReset) {
        let known = persistence::people::accounts::find_by_email(&app.db, &it.to).await;
        if known.expect("asks").is_none() {
            crate::people::access::with_password(app, it.to.as_str(), true).await;
        }
    }
}

/// Whoever is asked whether an address is theirs has signed up with it.
async fn sign_up(app: &App, messages: &[Message]) {
    let signing: Vec<_> = messages.iter().filter(|it| it.kind == MessageKind::SignUp).collect();
    if signing.is_empty() {
        return;
    }
    let stage = Stage::set(app, serde_json::json!({})).await;
    let said = |to: &Email| {
        let participation = coming("UA", 1);
        let said = serde_json::json!({
            "name": "Olena", "email": to, "language": "uk", "notice_version": "1", "participation": participation,
        });
        serde_json::from_value(said).expect("is said")
    };
    let author = Author::system("test", app.now());
    let wait = async |tx: &persistence::Tx| {
        for it in &signing {
            let sign_up = SignUp {
                id: it.subject_id.into(),
                conference_id: stage.id.parse().expect("an id"),
                said: said(&it.to),
                made_at: app.now(),
            };
            sign_ups::wait(tx, &sign_up, it.cause.clone()).await?;
        }
        Ok::<_, Error>(())
    };
    app.db.write(author, wait).await.expect("waits");
}

async fn put(app: &App, messages: &[Message]) {
    let_in(app, messages).await;
    sign_up(app, messages).await;
    let author = Author::system("test", app.now());
    let put = app.db.write(author, async |tx| {
        for it in messages {
            outbox::put(tx, it).await?;
        }
        Ok::<_, Error>(())
    });
    put.await.expect("is put");
}

/// Looks until the sink has so many.
pub(crate) async fn arrived(sink: &Sink, count: usize) -> Vec<Received> {
    let looked = || Some(sink.received()).filter(|it| it.len() >= count);
    let received = until(looked, &format!("{count} messages")).await;
    assert_eq!(received.len(), count);
    received
}

async fn until<T>(look: impl Fn() -> Option<T>, what: &str) -> T {
    let started = Instant::now();
    loop {
        if let Some(seen) = look() {
            return seen;
        }
        assert!(started.elapsed().as_secs() < 30, "{what}: in vain");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

/// Looks until so many messages are in the state.
async fn settled(app: &App, state: MessageState, count: i64) {
    let started = Instant::now();
    loop {
        let counts = outbox::counts(&app.db).await.expect("counts");
        if counts.contains(&(state, count)) {
            return;
        }
        assert!(started.elapsed().as_secs() < 30, "never {count} {state}: {counts:?}");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

/// Looks until the one message that waits was tried so often, and is put off; until when.
async fn put_off(app: &App, attempts: i32) -> String {
    let started = Instant::now();
    loop {
        let unsent = outbox::unsent(&app.db, 1).await.expect("asks");
        let waits = unsent.iter().find(|it| it.attempts == attempts);
        if let Some(due) = waits.and_then(|it| it.due_at).filter(|it| *it > app.now()) {
            return due.to_rfc3339();
        }
        assert!(started.elapsed().as_secs() < 30, "{unsent:?}");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

/// Long enough for a worker to look twice.
async fn a_while() {
    tokio::time::sleep(Duration::from_secs(5)).await;
}

fn header(mail: &ParsedMail<'_>, name: &str) -> String {
    let values = mail.headers.get_all_values(name);
    assert_eq!(values.len(), 1, "{name}: {values:?}");
    values[0].clone()
}

/// The plain text and the HTML of a message.
fn parts(mail: &ParsedMail<'_>) -> (String, String) {
    assert_eq!(mail.ctype.mimetype, "multipart/alternative");
    let of = |part: &ParsedMail<'_>, kind: &str| {
        assert_eq!((part.ctype.mimetype.as_str(), part.ctype.charset.as_str()), (kind, "utf-8"));
        part.get_body().expect("decodes").replace("\r\n", "\n")
    };
    let [plain, html] = &mail.subparts[..] else { panic!("{} parts", mail.subparts.len()) };
    (of(plain, "text/plain"), of(html, "text/html"))
}

/// What stands behind `#name=` in a text.
fn secret_in(text: &str, name: &str) -> String {
    let mark = format!("https://front.example/comitas/welcome#{name}=");
    let (_, rest) = text.split_once(&mark).unwrap_or_else(|| panic!("no {mark} in {text}"));
    let is_of_it = |it: char| it.is_ascii_alphanumeric() || it == '-' || it == '_';
    rest.chars().take_while(|it| is_of_it(*it)).collect()
}

fn hash(secret: &str) -> String {
    Sha256::digest(secret).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Where somebody can look at what is sent, when the tests are over: `tmp/mail` of the target folder.
fn gallery() -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("mail");
    std::fs::create_dir_all(&folder).expect("a folder");
    folder
}

const LANGUAGES: [(&str, &str); 3] = [("en", "Hello,"), ("de", "Guten Tag,"), ("uk", "Вітаємо!")];

async fn every_kind_is_told_once_in_each_language(app: &App) {
    let sink = Sink::open(Manner::Polite);
    let server = sending(app, &sink.url()).await;
    let mut meant = BTreeMap::new();
    for kind in MessageKind::all() {
        for (language, greeting) in LANGUAGES {
            let to = format!("{kind}.{language}@people.example");
            let mut it = message(kind, &to, &format!("{kind}:{language}:1"));
            it.language = LanguageTag::parse(language).expect("a language");
            meant.insert(to, (it, greeting));
        }
    }
    let messages: Vec<_> = meant.values().map(|(it, _)| it.clone()).collect();
    put(app, &messages).await;
    // Causes that are known already.
    put(app, &messages).await;
    let received = arrived(&sink, meant.len()).await;
    settled(app, MessageState::Sent, i64::try_from(meant.len()).expect("few")).await;
    let (mut ids, mut secrets) = (BTreeSet::new(), BTreeSet::new());
    for Received { to, text } in &received {
        let (meant, greeting) = &meant[to];
        let mail = parse_mail(text.as_bytes()).expect("parses");
        let (plain, html) = parts(&mail);
        let (kind, language) = (meant.kind, meant.language.as_str());
        std::fs::write(gallery().join(format!("{kind}.{language}.html")), &html).expect("a file");
        std::fs::write(gallery().join(format!("{kind}.{language}.txt")), &plain).expect("a file");
        assert_eq!(header(&mail, "From"), FROM);
        assert_eq!(&header(&mail, "To"), to);
        assert_eq!(header(&mail, "Date"), "Sun, 01 Feb 2026 12:00:00 +0000");
        assert_eq!(header(&mail, "Auto-Submitted"), "auto-generated");
        assert_eq!(header(&mail, "Content-Language"), language);
        let id = header(&mail, "Message-ID");
        assert!(id.starts_with('<') && id.ends_with("@comitas.test>"), "{id}");
        assert!(ids.insert(id));
        assert!(plain.starts_with(greeting) && html.contains(&format!("<p>{greeting}</p>")));
        assert!(html.starts_with(&format!("<!doctype html>\n<html lang=\"{language}\">")));
        let subject = header(&mail, "Subject");
        assert!(html.contains(&format!("<title>{subject}</title>")), "{subject}");
        for text in [&subject, &plain, &html] {
            assert!(!text.contains(['{', '}']), "a gap is left: {text}");
        }
        for (name, value) in meant.values.iter().filter(|(name, _)| *name == "body") {
            assert!(subject.contains(value) || plain.contains(value), "{name}: {plain}");
        }
        let stop = mail.headers.get_first_value("List-Unsubscribe");
        assert_eq!(stop.is_some(), kind.can_be_stopped());
        let Some(link) = kind.link() else {
            assert!(!plain.contains("/welcome"), "{plain}");
            continue;
        };
        let secret = secret_in(&plain, link.name);
        assert_eq!(secret, secret_in(&html, link.name));
        let prefix = if kind.opens().is_some() { "rt_" } else { "" };
        assert_eq!((secret.len(), secret.starts_with(prefix)), (43 + prefix.len(), true));
        let known = outbox::find_token(&app.db, kind, &hash(&secret)).await.expect("asks");
        let known = known.expect("is known");
        // Who asks for another password is known by their account when it is sent.
        let subject = if kind == MessageKind::PasswordReset {
            let account = persistence::people::accounts::find_by_email(&app.db, &meant.to).await;
            account.expect("asks").expect("is there").0.id.into()
        } else {
            meant.subject_id
        };
        assert_eq!((known.subject_id, known.email.as_str()), (subject, to.as_str()));
        assert_eq!(known.expires_at, app.now() + link.lifetime);
        for other in MessageKind::all().filter(|it| *it != kind) {
            let none = outbox::find_token(&app.db, other, &hash(&secret)).await.expect("asks");
            assert_eq!(none, None, "a secret of {kind} is one of {other}");
        }
        assert!(secrets.insert(secret));
    }
    must_not_be_on_record(app, &secrets).await;
    let of = meant["invitation.de@people.example"].0.subject_id;
    let author = Author::system("test", app.now());
    let forget =
        async |tx: &persistence::Tx| outbox::forget_tokens(tx, MessageKind::Invitation, of).await;
    app.db.write(author, forget).await.expect("forgets");
    let text = received.iter().find(|it| it.to == "invitation.de@people.example").expect("sent");
    let mail = parse_mail(text.text.as_bytes()).expect("parses");
    let secret = hash(&secret_in(&parts(&mail).0, "invitation"));
    let none = outbox::find_token(&app.db, MessageKind::Invitation, &secret).await;
    assert_eq!(none.expect("asks"), None);
    server.stop().await;
}

/// Neither the audit record nor what waits has a secret, nor the record an address.
async fn must_not_be_on_record(app: &App, secrets: &BTreeSet<String>) {
    let sql = Database::connect(app.database_url()).await.expect("connects");
    let of = |text: &str| Statement::from_string(sql.get_database_backend(), text);
    let select = "select coalesce(before, '') || coalesce(after, '') from audit_event";
    let rows = sql.query_all_raw(of(select)).await.expect("rows");
    assert!(rows.len() >= secrets.len());
    for row in rows {
        let text: String = row.try_get_by_index(0).expect("a text");
        assert!(!text.contains('@') && !secrets.iter().any(|it| text.contains(it)), "{text}");
    }
    let select = "select cause || coalesce(said, '') from outbox_message";
    for row in sql.query_all_raw(of(select)).await.expect("rows") {
        let text: String = row.try_get_by_index(0).expect("a text");
        assert!(!secrets.iter().any(|it| text.contains(it)), "{text}");
    }
    sql.close().await.expect("closes");
}

async fn no_name_becomes_a_header_or_a_tag(app: &App) {
    let sink = Sink::open(Manner::Polite);
    let server = sending(app, &sink.url()).await;
    let names = [
        "Rodgau\r\nBcc: victim@people.example\r\n\r\nGo away",
        "=?utf-8?q?x=0d=0aBcc:_victim@people.example?= \u{85}\u{2028}Bcc: y",
        "<script>alert(1)</script> & \"Söhne\" \u{202e}{link}",
        "\n.\r\nMAIL FROM:<evil@people.example>\r\n",
        "Ї".repeat(200).as_str(),
    ]
    .map(str::to_owned);
    for (at, name) in names.iter().enumerate() {
        let mut it = message(
            MessageKind::Invitation,
            &format!("guest{at}@people.example"),
            &format!("invitation:{at}:1"),
        );
        it.values.insert("body".to_owned(), name.clone());
        put(app, &[it]).await;
    }
    for Received { text, .. } in arrived(&sink, names.len()).await {
        let mail = parse_mail(text.as_bytes()).expect("parses");
        let known = [
            "From",
            "To",
            "Date",
            "Message-ID",
            "Subject",
            "Content-Language",
            "Auto-Submitted",
            "MIME-Version",
            "Content-Type",
        ];
        for header in &mail.headers {
            assert!(known.contains(&header.get_key().as_str()), "{}", header.get_key());
        }
        assert!(!header(&mail, "Subject").contains(char::is_control), "{text}");
        assert!(text.lines().all(|it| it.len() <= 998 && it.is_ascii()), "{text}");
        let (_, html) = parts(&mail);
        assert!(!html.contains("<script") && !html.contains('\u{202e}'), "{html}");
    }
    let senders = sink.heard().into_iter().filter(|it| it.starts_with("MAIL FROM:"));
    assert!(senders.into_iter().all(|it| it.starts_with("MAIL FROM:<comitas@city.example>")));
    server.stop().await;
}

async fn a_message_is_tried_until_it_is_taken(app: &App) {
    // Nobody is there.
    let sink = Sink::open(Manner::Greylisting);
    let gone = Sink::open(Manner::Polite);
    let url = gone.url();
    drop(gone);
    let server = sending(app, &url).await;
    put(app, &[message(MessageKind::PasswordReset, "a@people.example", "password_reset:1:1")])
        .await;
    assert_eq!(put_off(app, 1).await, "2026-02-01T12:01:00+00:00");
    server.stop().await;
    // One that knows nobody at first.
    let server = sending(app, &sink.url()).await;
    app.at("2026-02-01T12:01:00Z");
    assert_eq!(put_off(app, 2).await, "2026-02-01T12:03:00+00:00");
    assert!(sink.received().is_empty());
    app.at("2026-02-01T12:03:00Z");
    arrived(&sink, 1).await;
    settled(app, MessageState::Sent, 1).await;
    server.stop().await;
    // And one that is there again when nobody waits any more.
    let server = sending(app, &url).await;
    put(app, &[message(MessageKind::PasswordReset, "b@people.example", "password_reset:2:1")])
        .await;
    put_off(app, 1).await;
    app.at("2026-02-04T12:03:00Z");
    settled(app, MessageState::Failed, 1).await;
    server.stop().await;
}

async fn a_silent_server_holds_up_nothing_else(app: &App) {
    let sink = Sink::open(Manner::Silent);
    let server = sending(app, &sink.url()).await;
    put(app, &[message(MessageKind::PasswordReset, "a@people.example", "password_reset:1:1")])
        .await;
    let sql = Database::connect(app.database_url()).await.expect("connects");
    let held = "select 1 from job where kind = 'send_message' and leased_until is not null";
    let held = || Statement::from_string(sql.get_database_backend(), held);
    while sql.query_one_raw(held()).await.expect("asks").is_none() {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    sql.close().await.expect("closes");
    let admin = server.admin().await;
    let csv = b"geonameid,name,country,lat,lon\n1,Kiel,DE,54,10\n".to_vec();
    let upload = server.request(Method::POST, "/api/v1/imports?kind=municipalities");
    let upload = upload.header("Content-Type", "application/octet-stream").bytes(csv).by(&admin);
    let path = upload.expect(201).await.header("location").to_owned();
    server.until(&path, &admin, |it| it["state"] == "done").await;
    assert!(sink.received().is_empty());
    sink.behave(Manner::Polite);
    arrived(&sink, 1).await;
    settled(app, MessageState::Sent, 1).await;
    server.stop().await;
}

async fn who_is_not_there_gets_only_what_is_asked_for(app: &App) {
    let sink = Sink::open(Manner::Refusing);
    let server = sending(app, &sink.url()).await;
    let to = "Nobody@People.example";
    put(app, &[message(MessageKind::Invitation, to, "invitation:1:1")]).await;
    settled(app, MessageState::Refused, 1).await;
    let tried = |it: &str| sink.heard().iter().filter(|line| line.starts_with(it)).count();
    assert_eq!(tried("RCPT"), 1);
    put(app, &[message(MessageKind::Digest, "nobody@people.example", "digest:1:1")]).await;
    put(app, &[message(MessageKind::Invitation, to, "invitation:2:1")]).await;
    settled(app, MessageState::Suppressed, 2).await;
    assert_eq!(tried("RCPT"), 1);
    put(app, &[message(MessageKind::PasswordReset, to, "password_reset:1:1")]).await;
    settled(app, MessageState::Refused, 2).await;
    assert_eq!(tried("RCPT"), 2);
    // It is there after all.
    sink.behave(Manner::Polite);
    put(app, &[message(MessageKind::PasswordReset, to, "password_reset:2:1")]).await;
    settled(app, MessageState::Sent, 1).await;
    put(app, &[message(MessageKind::Invitation, to, "invitation:3:1")]).await;
    settled(app, MessageState::Sent, 2).await;
    server.stop().await;
}

async fn a_server_that_hangs_up_gets_the_same_message_again(app: &App) {
    let sink = Sink::open(Manner::HangingUp);
    let server = sending(app, &sink.url()).await;
    put(app, &[message(MessageKind::Invitation, "a@people.example", "invitation:1:1")]).await;
    arrived(&sink, 1).await;
    sink.behave(Manner::Polite);
    put_off(app, 1).await;
    app.at("2026-02-01T12:01:00Z");
    let received = arrived(&sink, 2).await;
    settled(app, MessageState::Sent, 1).await;
    let id = |it: &Received| header(&parse_mail(it.text.as_bytes()).expect("parses"), "Message-ID");
    assert_eq!(id(&received[0]), id(&received[1]));
    server.stop().await;
}

async fn nothing_goes_in_the_clear_where_it_must_not(app: &App) {
    let sink = Sink::open(Manner::Polite);
    let server = sending(app, &format!("smtp://us:secret@{}", sink.address())).await;
    put(app, &[message(MessageKind::Invitation, "a@people.example", "invitation:1:1")]).await;
    put_off(app, 1).await;
    let heard = sink.heard();
    assert!(heard.iter().all(|it| it.starts_with("EHLO ") || it == "QUIT"), "{heard:?}");
    server.stop().await;
}

async fn a_stranger_is_written_to_three_times_an_hour(app: &App) {
    let sink = Sink::open(Manner::Polite);
    let servers = [sending(app, &sink.url()).await, sending(app, &sink.url()).await];
    let known = app.person(&[]).await;
    let messages = |to: &str, of: &str| {
        let cause = |at: usize| format!("registration:{of}:{at}");
        (0..7).map(|at| message(MessageKind::Registration, to, &cause(at))).collect::<Vec<_>>()
    };
    put(app, &messages("stranger@people.example", "a")).await;
    put(app, &messages(&format!("{}@people.example", known.id), "b")).await;
    let to_stranger = || {
        let received = sink.received();
        received.iter().filter(|it| it.to == "stranger@people.example").count()
    };
    settled(app, MessageState::Sent, 10).await;
    a_while().await;
    assert_eq!((to_stranger(), sink.received().len()), (3, 10));
    app.at("2026-02-01T12:59:59Z");
    a_while().await;
    assert_eq!(to_stranger(), 3);
    app.at("2026-02-01T13:00:00Z");
    settled(app, MessageState::Sent, 13).await;
    app.at("2026-02-01T14:00:00Z");
    settled(app, MessageState::Sent, 14).await;
    assert_eq!(to_stranger(), 7);
    for server in servers {
        server.stop().await;
    }
}

/// So many messages are there for two replicas.
const MANY: usize = 150;

async fn two_replicas_send_each_message_once(app: &App) {
    let sink = Sink::open(Manner::Slow(1));
    let servers = [sending(app, &sink.url()).await, sending(app, &sink.url()).await];
    let messages: Vec<_> = (0..MANY)
        .map(|at| {
            let to = format!("guest{at}@people.example");
            message(MessageKind::Invitation, &to, &format!("invitation:{at}:1"))
        })
        .collect();
    put(app, &messages).await;
    settled(app, MessageState::Sent, i64::try_from(MANY).expect("few")).await;
    let to: BTreeSet<_> = sink.received().into_iter().map(|it| it.to).collect();
    assert_eq!((to.len(), sink.received().len()), (MANY, MANY));
    for server in servers {
        server.stop().await;
    }
}

async fn one_click_stops_what_can_be_stopped_and_nothing_else(app: &App) {
    let sink = Sink::open(Manner::Polite);
    let server = sending(app, &sink.url()).await;
    let to = "reader@people.example";
    put(app, &[message(MessageKind::Digest, to, "digest:1:1")]).await;
    let digest = arrived(&sink, 1).await.remove(0);
    let mail = parse_mail(digest.text.as_bytes()).expect("parses");
    assert_eq!(header(&mail, "List-Unsubscribe-Post"), "List-Unsubscribe=One-Click");
    let address = header(&mail, "List-Unsubscribe");
    let path = address.strip_prefix("<http://comitas.test").and_then(|it| it.strip_suffix('>'));
    let path = path.expect("an address of ours").to_owned();
    assert!(path.ends_with(&secret_in(&parts(&mail).0, "unsubscribe")), "{path}");
    settled(app, MessageState::Sent, 1).await;
    // Whoever only looks stops nothing.
    server.get(&path).expect(405).await;
    put(app, &[message(MessageKind::Digest, to, "digest:1:2")]).await;
    settled(app, MessageState::Sent, 2).await;
    // As programs of mail do it, which know no contract; again, by others, and where there is nothing to stop.
    let client = reqwest::Client::new();
    for (media, body) in [
        ("application/x-www-form-urlencoded", "List-Unsubscribe=One-Click"),
        ("multipart/form-data; boundary=x", "--x--"),
        ("application/json", "{}"),
        ("text/plain", "{"),
    ] {
        let click = client.post(format!("{}{path}", server.base)).header("Content-Type", media);
        let answer = click.body(body).send().await.expect("an answer");
        assert_eq!(answer.status(), 204, "{media}");
    }
    for path in [&path, "/api/v1/unsubscriptions/a-secret-that-nobody-was-ever-given"] {
        server.request(Method::POST, path).expect(204).await;
    }
    put(app, &[message(MessageKind::Digest, to, "digest:1:3")]).await;
    settled(app, MessageState::Suppressed, 1).await;
    for kind in MessageKind::all().filter(|it| !it.can_be_stopped()).take(2) {
        put(app, &[message(kind, to, &format!("{kind}:1:1"))]).await;
    }
    app.at("2026-02-01T13:00:00Z");
    arrived(&sink, 4).await;
    settled(app, MessageState::Sent, 4).await;
    must_not_be_on_record(app, &BTreeSet::new()).await;
    server.stop().await;
}

async fn nothing_is_sent_without_a_server(app: &App) {
    put(app, &[message(MessageKind::Invitation, "a@people.example", "invitation:1:1")]).await;
    a_while().await;
    let unsent = outbox::unsent(&app.db, 10).await.expect("asks");
    assert_eq!((unsent.len(), unsent[0].attempts), (1, 0));
    assert_eq!(unsent[0].due_at, Some(app.now()));
    let metrics = app.get("/metrics").expect(200).await.text;
    assert!(metrics.contains("mail_messages{state=\"waiting\"} 1"), "{metrics}");
    assert!(metrics.contains("mail_messages{state=\"sent\"} 0"), "{metrics}");
}

async fn what_was_sent_is_forgotten(app: &App) {
    let sink = Sink::open(Manner::Polite);
    let server = sending(app, &sink.url()).await;
    put(app, &[message(MessageKind::PasswordReset, "a@people.example", "password_reset:1:1")])
        .await;
    settled(app, MessageState::Sent, 1).await;
    server.stop().await;
    put(app, &[message(MessageKind::PasswordReset, "b@people.example", "password_reset:2:1")])
        .await;
    // Whoever starts sweeps.
    app.at("2026-03-04T12:00:00Z");
    let sql = Database::connect(app.database_url()).await.expect("connects");
    let lost = "delete from job where kind = 'send_message'";
    sql.execute_unprepared(lost).await.expect("deletes");
    let server = app.replica().await;
    let count = async |query: &str| {
        let query = Statement::from_string(sql.get_database_backend(), query);
        let row = sql.query_one_raw(query).await.expect("asks").expect("a row");
        row.try_get_by_index::<i64>(0).expect("a number")
    };
    let started = Instant::now();
    while count("select count(*) from outbox_message where email is not null").await > 1
        || count("select count(*) from mail_token").await > 0
        || count("select count(*) from mail_pace").await > 0
        || count("select count(*) from job where kind = 'send_message'").await < 1
    {
        assert!(started.elapsed().as_secs() < 30, "it is not forgotten");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let kept = "select count(*) from outbox_message where state = 'waiting' and email is not null";
    assert_eq!(count(kept).await, 1);
    sql.close().await.expect("closes");
    server.stop().await;
}
