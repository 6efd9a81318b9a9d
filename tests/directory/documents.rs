//! Documents: what is in them their bytes tell, and who reads them their owner says.

use kernel::access::{Grant, Role};
use reqwest::Method;
use serde_json::{Value, json};

use crate::harness::{App, Person, Request, cases};
use crate::partnerships::{Pair, codes, member};

cases!("documents":
    a_file_is_downloaded_as_it_was_uploaded,
    no_name_of_a_file_misleads,
    a_file_that_is_none_is_refused,
    to_whom_a_document_is_not_open_it_is_not_there,
    a_document_is_its_owners,
    of_two_uploads_at_once_one_is_heard,
);

pub(crate) const PATH: &str = "/api/v1/documents";
const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n";
const FILE: &str = "application/octet-stream";

/// A document of a town.
fn of_town(town: &str, classification: &str, partnership: Option<&str>) -> Value {
    json!({
        "title": { "de": "Urkunde 1/1975" }, "language": "de", "classification": classification,
        "owner": { "municipality_id": town }, "partnership_id": partnership,
    })
}

pub(crate) fn upload<'a>(app: &'a App, id: &str, file: &[u8]) -> Request<'a> {
    let put = app.request(Method::PUT, &format!("{PATH}/{id}/content")).matching("*");
    put.header("Content-Type", FILE).bytes(file.to_vec())
}

/// A document of a town with a file, about a partnership.
pub(crate) async fn filed(
    app: &App,
    (town, by): (&str, &Person),
    classification: &str,
    partnership: &str,
) -> String {
    let made = app.post(PATH, of_town(town, classification, Some(partnership)));
    let id = made.by(by).expect(201).await.id().to_owned();
    upload(app, &id, PDF).by(by).expect(200).await;
    id
}

/// The walk past the operations of documents; gives one of a town about a partnership.
pub(crate) async fn visit(app: &App, town: &str, partnership: &str, by: &Person) -> String {
    let made = app.post(PATH, of_town(town, "public", Some(partnership))).by(by).expect(201).await;
    let path = format!("{PATH}/{}", made.id());
    app.get(&path).expect(200).await;
    let changes = json!({ "title": { "uk": "Грамота 1975 року" } });
    app.patch(&path, 1, changes).by(by).expect(200).await;
    let put = app.request(Method::PUT, &format!("{path}/content")).on(2);
    put.header("Content-Type", FILE).bytes(PDF.to_vec()).by(by).expect(200).await;
    app.get(&format!("{path}/content")).expect(200).await;
    app.get(&format!("{PATH}?municipality_id={town}")).expect(200).await;
    let slip = app.post(PATH, of_town(town, "public", None)).by(by).expect(201).await;
    let slip = format!("{PATH}/{}", slip.id());
    app.request(Method::DELETE, &slip).on(1).by(by).expect(204).await;
    made.id().to_owned()
}

async fn a_file_is_downloaded_as_it_was_uploaded(app: &App) {
    let pair = Pair::meet(app).await;
    let (town, by) = (pair.towns[0].as_str(), &pair.people[0]);
    let made = app.post(PATH, of_town(town, "public", None)).by(by).expect(201).await;
    assert_eq!((&made.body["content"], &made.body["version"]), (&Value::Null, &json!(1)));
    let path = format!("{PATH}/{}", made.id());
    app.get(&format!("{path}/content")).expect(404).await;
    let filled = upload(app, made.id(), PDF).by(by).expect(200).await.body;
    assert_eq!((&filled["content"]["format"], &filled["version"]), (&json!("pdf"), &json!(2)));
    assert_eq!(filled["content"]["size"], PDF.len());
    let again = upload(app, made.id(), PDF).by(by).expect(200).await.body;
    assert_eq!(again, filled, "the same file changes nothing");
    let file = app.get(&format!("{path}/content")).expect(200).await;
    assert_eq!(file.text.as_bytes(), PDF);
    let sha256 = filled["content"]["sha256"].as_str().expect("a hash");
    assert_eq!(file.header("etag"), format!("\"{sha256}\""));
    assert_eq!(file.header("x-content-type-options"), "nosniff");
    assert!(file.header("content-security-policy").starts_with("sandbox;"));
    let disposition = file.header("content-disposition");
    assert!(disposition.starts_with("attachment; filename=\"document.pdf\""), "{disposition}");
    assert!(disposition.contains("filename*=UTF-8''Urkunde%201%201975.pdf"), "{disposition}");
    let known = app.get(&format!("{path}/content")).header("If-None-Match", file.header("etag"));
    known.expect(304).await;
    // Also a larger one than any JSON may be, under a key, and it is heard once.
    let text = "Köln\n".repeat(60_000);
    let large = async || {
        let put = upload(app, made.id(), text.as_bytes()).matching("\"2\"");
        put.header("Idempotency-Key", "large-as-it-is").by(by).expect(200).await
    };
    let (first, second) = (large().await, large().await);
    assert_eq!((&first.body, second.header("idempotency-replayed")), (&second.body, "true"));
    assert_eq!(first.body["content"]["format"], "txt");
    assert_eq!(app.get(&format!("{path}/content")).expect(200).await.text, text);
    let deleted = app.request(Method::DELETE, &path).on(3).by(by);
    deleted.expect(204).await;
    app.get(&format!("{path}/content")).expect(404).await;
    let audited = app.get(&format!("/api/v1/audit-events?subject_id={}", made.id()));
    let audited = audited.by(&app.admin().await).expect(200).await;
    assert_eq!(audited.body["data"].as_array().map(Vec::len), Some(4));
    assert!(!audited.text.contains("Urkunde"), "nobody's words are kept: {}", audited.text);
}

/// No letters that turn others around make it seem to end otherwise.
async fn no_name_of_a_file_misleads(app: &App) {
    let pair = Pair::meet(app).await;
    let by = &pair.people[0];
    let mut turned = of_town(&pair.towns[0], "public", None);
    turned["title"] = json!({ "de": "Urkunde\u{202e}fdp.html" });
    let made = app.post(PATH, turned).by(by).expect(201).await;
    upload(app, made.id(), PDF).by(by).expect(200).await;
    let file = app.get(&format!("{PATH}/{}/content", made.id())).expect(200).await;
    let disposition = file.header("content-disposition");
    assert!(disposition.contains("filename*=UTF-8''Urkunde%20fdp.html.pdf"), "{disposition}");
}

async fn a_file_that_is_none_is_refused(app: &App) {
    let pair = Pair::meet(app).await;
    let by = &pair.people[0];
    let made = app.post(PATH, of_town(&pair.towns[0], "public", None)).by(by).expect(201).await;
    let files: [(&[u8], &str); 7] = [
        (b"", "file_empty"),
        (b"MZ\x90\0\x03\0\0\0", "file_unknown"),
        (b"PK\x03\x04 an archive of anything PK\x05\x06", "file_cut_off"),
        (b"a text\0with a hole", "file_unknown"),
        (b"K\xf6ln", "file_unknown"),
        (b"%PDF-1.7\n1 0 obj\n", "file_cut_off"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "file_cut_off"),
    ];
    for (file, code) in files {
        let refused = upload(app, made.id(), file).by(by).expect(422).await;
        assert_eq!(refused.faults(), [("#".to_owned(), code.to_owned())]);
    }
    upload(app, made.id(), &vec![b'a'; 600_000]).by(by).expect(413).await;
    let keyed = upload(app, made.id(), &vec![b'a'; 600_000]);
    keyed.header("Idempotency-Key", "far-too-large").by(by).expect(413).await;
    let other = upload(app, made.id(), PDF).header("Content-Type", "application/pdf");
    assert_eq!(other.by(by).expect(415).await.header("accept"), FILE);
    upload(app, made.id(), PDF).matching("\"7\"").by(by).expect(412).await;
    let nowhere = uuid::Uuid::from_u128(7).to_string();
    upload(app, &nowhere, PDF).by(by).expect(404).await;
    let shown = app.get(&format!("{PATH}/{}", made.id())).expect(200).await.body;
    assert_eq!((&shown["content"], &shown["version"]), (&Value::Null, &json!(1)));
}

async fn to_whom_a_document_is_not_open_it_is_not_there(app: &App) {
    let pair = Pair::meet(app).await;
    let id = pair.heard(app).await;
    let (town, by) = (pair.towns[0].as_str(), &pair.people[0]);
    let mut documents = Vec::new();
    for classification in ["public", "partners", "internal"] {
        documents.push(filed(app, (town, by), classification, &id).await);
    }
    let (stranger, admin) = (app.person(&[]).await, app.admin().await);
    let colleague = member(app, town, Role::Viewer).await;
    let readers: [(Option<&Person>, usize); 6] = [
        (None, 1),
        (Some(&stranger), 1),
        (Some(&admin), 2),
        (Some(&pair.people[1]), 2),
        (Some(&colleague), 3),
        (Some(by), 3),
    ];
    for (reader, seen) in readers {
        let ask = async |path: &str| {
            let request = app.get(path);
            reader.into_iter().fold(request, Request::by).send().await
        };
        for (at, document) in documents.iter().enumerate() {
            let status = if at < seen { 200 } else { 404 };
            let path = format!("{PATH}/{document}");
            assert_eq!(ask(&path).await.status, status, "{at} for {seen}");
            assert_eq!(ask(&format!("{path}/content")).await.status, status);
        }
        for filter in ["", &format!("municipality_id={town}"), &format!("partnership_id={id}")] {
            let listed = ask(&format!("{PATH}?include_total=true&{filter}")).await.body;
            assert_eq!(listed["data"].as_array().map(Vec::len), Some(seen), "{filter}");
            assert_eq!(listed["page"]["total_count"], seen);
        }
        let internal = ask(&format!("{PATH}?include_total=true&classification=internal")).await;
        assert_eq!(internal.body["page"]["total_count"], usize::from(seen == 3));
    }
    // Who does not read it, changes nothing of it either, and does not learn that it is there.
    let path = format!("{PATH}/{}", documents[2]);
    for person in [&stranger, &admin, &pair.people[1]] {
        app.request(Method::DELETE, &path).on(2).by(person).expect(404).await;
        upload(app, &documents[2], PDF).by(person).expect(404).await;
    }
    upload(app, &documents[1], PDF).by(&pair.people[1]).expect(403).await;
    upload(app, &documents[0], PDF).by(&colleague).expect(403).await;
}

async fn a_document_is_its_owners(app: &App) {
    let pair = Pair::meet(app).await;
    let id = pair.heard(app).await;
    let (town, by) = (pair.towns[0].as_str(), &pair.people[0]);
    let [stranger, other] = [&app.person(&[]).await, &pair.people[1]];
    let admin = &app.admin().await;
    app.post(PATH, of_town(town, "public", None)).expect(401).await;
    for person in [stranger, other] {
        app.post(PATH, of_town(town, "public", None)).by(person).expect(403).await;
    }
    app.post(PATH, of_town(town, "internal", None)).by(admin).expect(403).await;
    app.post(PATH, of_town(town, "public", None)).by(admin).expect(201).await;
    let refused =
        async |body: Value| codes(&app.post(PATH, body).by(by).expect(422).await).join(" ");
    assert_eq!(refused(of_town(town, "partners", None)).await, "partnership_missing");
    let nowhere = uuid::Uuid::from_u128(7).to_string();
    let foreign = of_town(town, "partners", Some(&nowhere));
    assert_eq!(refused(foreign).await, "partnership_foreign");
    let third = Pair::meet(app).await.heard(app).await;
    assert_eq!(refused(of_town(town, "public", Some(&third))).await, "partnership_foreign");
    let mut untitled = of_town(town, "public", None);
    untitled["title"] = json!({});
    assert_eq!(refused(untitled).await, "document_untitled");
    let mut twice = of_town(town, "public", None);
    twice["owner"]["organisation_id"] = json!(nowhere);
    assert_eq!(refused(twice).await, "owner_unclear");
    let unknown = app.post(PATH, of_town(&nowhere, "public", None)).by(admin).expect(422).await;
    assert_eq!(codes(&unknown), ["owner_unknown"]);
    // An organisation has its own.
    let vhs = json!({ "name": "vhs Filderstadt", "kind": "adult_education_centre" });
    let vhs = app.post("/api/v1/organisations", vhs).by(by).expect(201).await;
    let mut theirs = of_town(town, "internal", None);
    theirs["owner"] = json!({ "organisation_id": vhs.id() });
    let theirs = app.post(PATH, theirs).by(by).expect(201).await;
    assert_eq!(theirs.body["owner"]["organisation"]["name"], "vhs Filderstadt");
    let clerk = Grant::on_organisation(Role::Contributor, vhs.id().parse().expect("an id"));
    let path = format!("{PATH}/{}", theirs.id());
    let changes = json!({ "language": "en" });
    let changed = app.patch(&path, 1, changes).by(&app.person(&[clerk]).await);
    assert_eq!(changed.expect(200).await.body["language"], "en");
    let about = json!({ "partnership_id": id });
    let foreign = app.patch(&path, 2, about).by(by).expect(422).await;
    assert_eq!(codes(&foreign), ["partnership_foreign"]);
}

async fn of_two_uploads_at_once_one_is_heard(app: &App) {
    let pair = Pair::meet(app).await;
    let by = &pair.people[0];
    let made = app.post(PATH, of_town(&pair.towns[0], "public", None)).by(by).expect(201).await;
    let put = |file: &'static str| {
        upload(app, made.id(), file.as_bytes()).matching("\"1\"").by(by).send()
    };
    let (one, other) = tokio::join!(put("the first"), put("the second"));
    let mut said = [one.status.as_u16(), other.status.as_u16()];
    said.sort_unstable();
    assert_eq!(said, [200, 412]);
    let heard = if one.status == 200 { "the first" } else { "the second" };
    let file = app.get(&format!("{PATH}/{}/content", made.id())).expect(200).await;
    assert_eq!(file.text, heard);
}
