//! Files of municipalities and twin towns, which become one directory.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::{
    GEONAMES, REGISTER, TWINS, all, counts, import, municipalities, remarks, told, total, twins,
    with_code,
};
use crate::harness::{App, Person, cases};

cases!("imports":
    both_shapes_and_twin_towns_become_one_directory,
    the_same_files_again_change_nothing,
    a_dry_run_says_the_same_and_leaves_nothing,
    every_row_left_out_is_listed_with_its_reason,
    imports_at_once_bring_in_nothing_twice,
    whatever_comes_in_is_recorded_once_in_the_name_of_who_sent_it,
);

async fn both_shapes_and_twin_towns_become_one_directory(app: &App) {
    let admin = app.admin().await;
    assert_eq!(counts(&municipalities(app, &admin, GEONAMES).await), [5, 5, 0, 0, 0, 0]);
    let falkensteins = app.get("/api/v1/municipalities?q=Falkenstein&country=DE").expect(200).await;
    assert_eq!(falkensteins.names(), ["Falkenstein", "Falkenstein"], "two towns of one name");

    let register = municipalities(app, &admin, REGISTER).await;
    assert_eq!(counts(&register), [3, 1, 2, 0, 0, 0]);
    assert_eq!(register["report"]["matched_by_name_and_distance"], 2);
    let kiel = with_code(app, "ags:01002000").await;
    assert_eq!(kiel["id"], with_code(app, "geonames:2891122").await["id"]);
    assert_eq!(kiel["population"], json!({ "inhabitants": 246_794, "year": 2019 }));

    let pairs = twins(app, &admin, TWINS).await;
    assert_eq!(counts(&pairs), [5, 2, 0, 1, 0, 2]);
    assert_eq!(pairs["report"]["municipalities_created"], 1);
    let of = async |code: &str| {
        let id = with_code(app, code).await["id"].as_str().expect("an id").to_owned();
        let path = format!("/api/v1/partnerships?municipality_id={id}");
        app.get(&path).expect(200).await.body["data"].as_array().expect("a page").clone()
    };
    let of_kiel = of("geonames:2891122").await;
    assert_eq!(of_kiel.len(), 1, "Kiel and Vaasa are Vaasa and Kiel");
    let mut ends: Vec<_> = of_kiel[0]["sides"]
        .as_array()
        .expect("sides")
        .iter()
        .map(|side| side["municipalities"][0]["name"].as_str().expect("a name"))
        .collect();
    ends.sort_unstable();
    assert_eq!(ends, ["Kiel", "Vaasa"]);
    assert_eq!(
        (&of_kiel[0]["form"], &of_kiel[0]["source"]),
        (&json!("unknown"), &json!("wikidata-p190"))
    );
    assert_eq!(of("geonames:2927930").await, of("geonames:2927931").await);
    assert_eq!(of("geonames:2845721").await, Vec::<Value>::new());
    assert_eq!(
        (total(app, "/api/v1/municipalities").await, total(app, "/api/v1/partnerships").await),
        (7, 2)
    );
}

async fn the_same_files_again_change_nothing(app: &App) {
    let admin = app.admin().await;
    municipalities(app, &admin, GEONAMES).await;
    municipalities(app, &admin, REGISTER).await;
    let first = twins(app, &admin, TWINS).await;
    let before = all(app, &admin, "/api/v1/municipalities?limit=200").await;
    assert_eq!(counts(&municipalities(app, &admin, GEONAMES).await), [5, 0, 0, 5, 0, 0]);
    assert_eq!(counts(&municipalities(app, &admin, REGISTER).await), [3, 0, 0, 3, 0, 0]);
    let again = twins(app, &admin, TWINS).await;
    assert_eq!(counts(&again), [5, 0, 0, 3, 0, 2]);
    assert_eq!(remarks(app, &admin, &again).await, remarks(app, &admin, &first).await);
    assert_eq!(all(app, &admin, "/api/v1/municipalities?limit=200").await, before);
    assert_eq!(first["content_sha256"], again["content_sha256"]);
}

async fn a_dry_run_says_the_same_and_leaves_nothing(app: &App) {
    let admin = app.admin().await;
    for (kind, content) in [("municipalities", GEONAMES), ("twin_towns", TWINS)] {
        let places = total(app, "/api/v1/municipalities").await;
        let tried = import(app, &admin, &format!("kind={kind}&dry_run=true"), content).await;
        assert_eq!(tried["dry_run"], true);
        assert_eq!(total(app, "/api/v1/municipalities").await, places);
        assert_eq!(total(app, "/api/v1/partnerships").await, 0);
        let done = import(app, &admin, &format!("kind={kind}"), content).await;
        assert_eq!((counts(&tried), &tried["report"]), (counts(&done), &done["report"]));
        assert_eq!(remarks(app, &admin, &tried).await, remarks(app, &admin, &done).await);
    }
    assert_eq!(total(app, "/api/v1/partnerships").await, 2);
}

async fn every_row_left_out_is_listed_with_its_reason(app: &App) {
    let admin = app.admin().await;
    let rows = "geonameid,name,country,admin1,lat,lon,population,timezone\n\
        x1,Aach,DE,1,50,9,1,\n\
        2,,DE,1,50,9,1,\n\
        3,Aach,ZZ,1,50,9,1,\n\
        4,Aach,DE,1,95,9,1,\n\
        5,Aach,DE,1,50,,1,\n\
        6,Aach,DE,1,50,9,many,\n\
        8,Aach,DE\n\
        9,4711,DE,1,50,9,1,\n\
        10,Aach,DE,1,50,9,1,Nowhere at all\n\
        11,Hamfelde,DE,1,53.600,10.450,0,\n\
        12,Hamfelde,DE,1,53.602,10.450,0,\n";
    let import = municipalities(app, &admin, rows).await;
    assert_eq!(counts(&import), [11, 3, 0, 0, 0, 8]);
    let given = remarks(app, &admin, &import).await;
    assert_eq!(
        told(&given),
        [
            "2 bad_code geonameid x1",
            "3 missing_value name -",
            "4 unknown_country country ZZ",
            "5 bad_number lat 95",
            "6 missing_value lon -",
            "7 bad_number population many",
            "8 wrong_field_count - -",
            "9 unusable_name name 4711",
            "10 ignored_value timezone Nowhere at all",
            "11 zero_unknown population 0",
            "12 zero_unknown population 0",
        ]
    );
    assert!(given.iter().all(|it| it["detail"].as_str().is_some_and(|it| it.len() > 10)));
    let pair = format!(
        "{}\nHamfelde,DE,53.601,10.450,,Graz,Austria,AT,47.07,15.45,,900\n",
        TWINS.lines().next().expect("a header")
    );
    let import = twins(app, &admin, pair).await;
    assert_eq!(counts(&import), [1, 0, 0, 0, 1, 0], "it may be either Hamfelde");
    assert_eq!(
        told(&remarks(app, &admin, &import).await),
        ["2 ambiguous_place origin_city Hamfelde"]
    );
}

async fn imports_at_once_bring_in_nothing_twice(app: &App) {
    let admin = app.admin().await;
    let files = (0..6).map(|i| {
        if i % 2 == 0 { ("kind=municipalities", GEONAMES) } else { ("kind=twin_towns", TWINS) }
    });
    let imports = futures_util::future::join_all(
        files.map(|(query, content)| import(app, &admin, query, content)),
    )
    .await;
    let brought_in: u64 = imports
        .iter()
        .map(|it| {
            let brought = it["report"]["municipalities_created"].as_u64().expect("a count");
            brought + if it["kind"] == "municipalities" { counts(it)[1] } else { 0 }
        })
        .sum();
    assert_eq!((brought_in, total(app, "/api/v1/municipalities").await), (6, 6));
    assert_eq!(total(app, "/api/v1/partnerships").await, 2);
}

async fn whatever_comes_in_is_recorded_once_in_the_name_of_who_sent_it(app: &App) {
    let (admin, other) = (app.admin().await, app.admin().await);
    let key = json!({ "name": "Nightly import", "scopes": ["imports_run"], "expires_at": "2026-12-31T00:00:00Z" });
    let key = app.post("/api/v1/api-keys", key).by(&other).expect(201).await.body;
    let program =
        Person { id: other.id, token: key["secret"].as_str().expect("a secret").to_owned() };
    municipalities(app, &admin, GEONAMES).await;
    municipalities(app, &program, REGISTER).await;
    twins(app, &admin, TWINS).await;
    import(app, &admin, "kind=municipalities&dry_run=true", GEONAMES.replace("Kiel", "Kiehl"))
        .await;
    municipalities(app, &admin, GEONAMES).await;

    // How often each kind of thing was made or changed by whom.
    let mut made = BTreeMap::<(String, String, bool), Vec<Value>>::new();
    for event in all(app, &admin, "/api/v1/audit-events?limit=200").await {
        let text = |name: &str| event[name].as_str().expect("a text").to_owned();
        let kind = (text("actor"), text("subject_kind"), event["before"].is_null());
        made.entry(kind).or_default().push(event["subject_id"].clone());
    }
    let mut of = |actor: &str, kind: &str, is_new: bool| {
        made.remove(&(actor.to_owned(), kind.to_owned(), is_new)).unwrap_or_default()
    };
    let account = format!("account:{}", admin.id);
    let program = format!("api_key:{}", key["key"]["id"].as_str().expect("an id"));
    let places = [of(&account, "municipality", true), of(&program, "municipality", true)];
    let changed = of(&program, "municipality", false);
    assert_eq!((places.each_ref().map(Vec::len), changed.len()), ([6, 1], 2));
    assert_eq!(of(&account, "municipality", false), Vec::<Value>::new());
    let ids = |events: &[Value]| events.iter().map(ToString::to_string).collect::<BTreeSet<_>>();
    let known: Vec<_> = all(app, &admin, "/api/v1/municipalities")
        .await
        .iter()
        .map(|it| it["id"].clone())
        .collect();
    assert_eq!(ids(&places.concat()), ids(&known));
    let pairs: Vec<_> =
        all(app, &admin, "/api/v1/partnerships").await.iter().map(|it| it["id"].clone()).collect();
    let recorded = of(&account, "partnership", true);
    assert_eq!((recorded.len(), ids(&recorded)), (2, ids(&pairs)));
    // Each import is queued and ends.
    assert_eq!((of(&account, "import", true).len(), of(&program, "import", true).len()), (8, 2));
}
