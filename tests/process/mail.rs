//! Messages as an operator has them: the console, the log, and what a kill in the middle leaves.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use mailparse::{MailHeaderMap, parse_mail};
use people::message::life::MessageState;
use people::message::{Message, MessageKind};
use persistence::platform::outbox;
use persistence::{Author, Db, Error, Options};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use reqwest::Method;
use sea_orm::{ConnectionTrait, Database};

use super::{LOOK_EVERY, PATIENCE, Place, tests};
use crate::databases::switch;
use crate::harness::smtp::{Manner, Sink};
use crate::platform::mail::message;

tests! {
    BOTH:
        an_operator_sees_what_waits_and_hands_out_links,
        no_secret_is_in_the_log,
        every_message_arrives_however_often_the_server_is_killed;
    SQLITE: wrong_texts_are_one_line;
}

const FROM: (&str, &str) = ("MAIL_FROM", "Comitas <comitas@city.example>");

async fn database(place: &Place) -> Db {
    let options = Options { url: place.url.clone(), connections: 2 };
    Db::connect(&options).await.expect("connects")
}

async fn put(db: &Db, messages: &[Message]) {
    let author = Author::system("test", std::time::SystemTime::now().into());
    let put = db.write(author, async |tx| {
        for it in messages {
            outbox::put(tx, it).await?;
        }
        Ok::<_, Error>(())
    });
    put.await.expect("is put");
}

async fn settled(db: &Db, state: MessageState, count: i64) {
    let started = Instant::now();
    loop {
        let counts = outbox::counts(db).await.expect("counts");
        if counts.contains(&(state, count)) {
            return;
        }
        assert!(started.elapsed() < PATIENCE, "never {count} {state}: {counts:?}");
        tokio::time::sleep(LOOK_EVERY).await;
    }
}

fn invitation(to: &str, cause: &str) -> Message {
    message(MessageKind::Invitation, to, cause)
}

async fn an_operator_sees_what_waits_and_hands_out_links(place: &Place) {
    let db = database(place).await;
    let [asked, told] = [
        invitation("a@people.example", "invitation:1:1"),
        message(MessageKind::PasswordChanged, "b@people.example", "password_changed:1:1"),
    ];
    put(&db, &[asked.clone(), told]).await;
    let listed = place.says(&["mail", "list"]);
    let lines: Vec<_> = listed.lines().collect();
    assert!(lines.len() == 3 && !listed.contains('@'), "{listed}");
    assert!(lines[0].contains("  waiting  invitation  0 attempts, due 20"), "{listed}");
    assert!(lines[2].starts_with("SMTP_URL is not set"), "{listed}");
    let id = |line: &str| line.split_once("  ").expect("columns").0.to_owned();
    let settings = [("FRONTEND_URL", "https://front.example")];
    let link = place.run_with(&settings, &["mail", "link", &id(lines[0])]);
    let secret = link.out.trim().strip_prefix("https://front.example/welcome#invitation=");
    let secret = secret.unwrap_or_else(|| panic!("{link:?}")).to_owned();
    let hash = sha256(&secret);
    let known = outbox::find_token(&db, MessageKind::Invitation, &hash).await.expect("asks");
    assert_eq!(known.expect("works").subject_id, asked.subject_id);
    let ended = place.run(&["mail", "link", &id(lines[1])]);
    assert!(ended.code == Some(1) && ended.err.contains("no link"), "{ended:?}");
    let ended = place.run(&["mail", "retry", &id(lines[1])]);
    assert!(ended.code == Some(1) && ended.err.contains("waiting"), "{ended:?}");
    // One that was refused is tried again once somebody has seen to it.
    let sink = Sink::open(Manner::Refusing);
    let url = sink.url();
    let server = place.serve(&[("SMTP_URL", &url), FROM]).await;
    settled(&db, MessageState::Refused, 2).await;
    sink.behave(Manner::Polite);
    place.says(&["mail", "retry", &id(lines[1])]);
    settled(&db, MessageState::Sent, 1).await;
    assert_eq!(sink.received().len(), 1);
    server.stop();
    db.close().await.expect("closes");
}

fn sha256(secret: &str) -> String {
    use sha2::Digest;
    sha2::Sha256::digest(secret).iter().map(|byte| format!("{byte:02x}")).collect()
}

async fn no_secret_is_in_the_log(place: &Place) {
    place.says(&["migrate"]);
    let db = database(place).await;
    let sink = Sink::open(Manner::Greylisting);
    let url = sink.url().replace("//", "//us:pa55word@");
    let waits = place.serve(&[]).await;
    let ended = waits.stop();
    assert!(ended.err.contains("SMTP_URL is not set"), "{ended:?}");
    let settings = [("SMTP_URL", url.as_str()), FROM, ("LOG_LEVEL", "trace")];
    put(&db, &[message(MessageKind::Digest, "reader@people.example", "digest:1:1")]).await;
    let server = place.serve(&settings).await;
    let hung = Instant::now();
    // The sink takes no passwords, so nothing is said of anybody to it.
    while !server.program.err().contains("a message was not sent") {
        assert!(hung.elapsed() < PATIENCE, "{}", server.program.err());
        tokio::time::sleep(LOOK_EVERY).await;
    }
    let first = server.stop();
    let due = "update job set due_at = '2026-01-01 00:00:00+00:00' where kind = 'send_message'";
    let sql = Database::connect(&place.url).await.expect("connects");
    sql.execute_unprepared(due).await.expect("updates");
    sink.behave(Manner::Polite);
    let url = sink.url();
    let server = place.serve(&[("SMTP_URL", &url), FROM, ("LOG_LEVEL", "trace")]).await;
    settled(&db, MessageState::Sent, 1).await;
    let received = sink.received().remove(0);
    let mail = parse_mail(received.text.as_bytes()).expect("parses");
    let stop = mail.headers.get_first_value("List-Unsubscribe").expect("a header");
    let path = stop.trim_end_matches('>').split_once("/api/").expect("a path").1.to_owned();
    let secret = path.rsplit('/').next().expect("a secret").to_owned();
    let clicked = server.request(Method::POST, &format!("/api/{path}")).send().await;
    assert_eq!(clicked.expect("an answer").status(), 204);
    let second = server.stop();
    for ended in [first, second] {
        let told = ended.err + &ended.out;
        assert!(told.contains("message"), "{told}");
        for hidden in ["reader@people", secret.as_str(), "pa55word"] {
            assert!(!told.contains(hidden), "{hidden}: {told}");
        }
    }
    sql.close().await.expect("closes");
    db.close().await.expect("closes");
}

/// So often the server is killed, and with `FULL=1`; `SEED=…` repeats when.
const KILLS: usize = 4;
const MANY_KILLS: usize = 100;
/// So many messages wait for each server.
const MESSAGES: usize = 5;

async fn every_message_arrives_however_often_the_server_is_killed(place: &Place) {
    place.says(&["migrate"]);
    let kills = if switch("FULL").is_some() { MANY_KILLS } else { KILLS };
    let seed = switch("SEED").and_then(|it| it.parse().ok()).unwrap_or_else(rand::random);
    let mut chance = StdRng::seed_from_u64(seed);
    let db = database(place).await;
    let sql = Database::connect(&place.url).await.expect("connects");
    let sink = Sink::open(Manner::Slow(8));
    let url = sink.url();
    let settings = [("SMTP_URL", url.as_str()), FROM];
    // As if the time had passed for which a worker is believed to be alive; and the hour, in which somebody whose message
    // was cut off three times would get no fourth.
    let lapse = async || {
        for past in [
            "delete from mail_pace",
            "update job set due_at = '2026-01-01 00:00:00+00:00' where kind = 'send_message'",
        ] {
            sql.execute_unprepared(past).await.expect("updates");
        }
        let lapse = "update job set leased_until = '2026-01-01 00:00:00+00:00' \
                     where kind = 'send_message' and leased_until is not null";
        sql.execute_unprepared(lapse).await.expect("updates").rows_affected()
    };
    let (mut put_in, mut interrupted) = (0, 0);
    for _ in 0..kills {
        let causes = put_in..put_in + MESSAGES;
        let invited =
            |at| invitation(&format!("g{at}@people.example"), &format!("invitation:{at}:1"));
        put(&db, &causes.map(invited).collect::<Vec<_>>()).await;
        put_in += MESSAGES;
        let server = place.serve(&settings).await;
        tokio::time::sleep(Duration::from_millis(chance.random_range(0..500))).await;
        server.kill();
        interrupted += lapse().await;
    }
    // What the last one had said to the database may still come to pass.
    tokio::time::sleep(Duration::from_secs(1)).await;
    interrupted += lapse().await;
    sink.behave(Manner::Polite);
    let server = place.serve(&settings).await;
    settled(&db, MessageState::Sent, i64::try_from(put_in).expect("few")).await;
    server.stop();
    let received = sink.received();
    let ids: BTreeSet<_> = received
        .iter()
        .map(|it| {
            let mail = parse_mail(it.text.as_bytes()).expect("parses");
            mail.headers.get_first_value("Message-ID").expect("a header")
        })
        .collect();
    let to: BTreeSet<_> = received.iter().map(|it| &it.to).collect();
    assert_eq!((ids.len(), to.len()), (put_in, put_in), "seed {seed}");
    let again = received.len() - put_in;
    assert!(again as u64 <= interrupted, "seed {seed}: {again} of {interrupted} came again");
    sql.close().await.expect("closes");
    db.close().await.expect("closes");
}

async fn wrong_texts_are_one_line(place: &Place) {
    std::fs::create_dir(place.file("texts")).expect("a folder");
    place.write("texts/fr.toml", "greeting = \"Bonjour {name},\"");
    for (settings, line) in [
        (vec![("MAIL_TEXTS", "texts")], "MAIL_TEXTS: fr.toml: "),
        (vec![("MAIL_TEXTS", "nowhere")], "MAIL_TEXTS: nowhere: "),
        (vec![("SMTP_URL", "smtp://us:secret@mail.example")], "MAIL_FROM is an address"),
        (vec![("SMTP_URL", "secret.example"), FROM], "SMTP_URL is smtp://"),
    ] {
        let ended = place.run_with(&settings, &["serve", "--bind", "127.0.0.1:0"]);
        assert_eq!(ended.code, Some(2), "{ended:?}");
        let told = ended.err.strip_prefix("comitas: ").expect("a complaint");
        assert!(told.starts_with(line) && super::is_one_line(&ended.err), "{told}");
        assert!(!told.contains("secret@"), "{told}");
    }
}
