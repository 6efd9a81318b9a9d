//! Files as people write them: their dialects, their encodings, their columns, their damages.

use reqwest::Method;
use serde_json::{Value, json};

use super::{
    GEONAMES, REGISTER, TWINS, counts, import, municipalities, path_of, remarks, twins, upload,
    with_code,
};
use crate::harness::{App, cases};

cases!("imports":
    every_dialect_of_csv_is_read,
    what_is_no_such_file_fails_in_a_sentence,
    no_damage_to_a_file_breaks_an_import,
    a_mapping_says_which_column_is_which_and_is_copied_into_the_import,
    a_file_is_read_in_the_encoding_that_is_given,
);

async fn every_dialect_of_csv_is_read(app: &App) {
    let admin = app.admin().await;
    let plain = "geonameid,name,country,lat,lon\n1,\"Köln, die \"\"Große\"\"\",DE,50.93,6.95\n";
    let western = |text: &str| -> Vec<u8> {
        text.chars().map(|c| u8::try_from(u32::from(c)).expect("Latin-1")).collect()
    };
    let wide: Vec<u8> =
        format!("\u{feff}{plain}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let dialects: [(&str, Vec<u8>); 9] = [
        ("plain", plain.into()),
        ("byte order mark", format!("\u{feff}{plain}").into()),
        ("CRLF", plain.replace('\n', "\r\n").into()),
        ("no last end of line", plain.trim_end().into()),
        ("a line break in quotes", plain.replace(", die ", ",\r\ndie ").into()),
        ("blank lines", plain.replace('\n', "\n\n").into()),
        ("Windows-1252", western(plain)),
        (
            "as saved by a German spreadsheet",
            western(
                "GeonameID;Name;Country;Lat;Lon\r\n1;\"Köln, die \"\"Große\"\"\";DE;50,93;6,95\r\n",
            ),
        ),
        ("UTF-16", wide),
    ];
    for (i, (dialect, content)) in dialects.into_iter().enumerate() {
        let import = municipalities(app, &admin, content).await;
        let expected = if i == 0 { [1, 1, 0, 0, 0, 0] } else { [1, 0, 0, 1, 0, 0] };
        assert_eq!(counts(&import), expected, "{dialect}");
        let remarks = remarks(app, &admin, &import).await;
        let errors = remarks.iter().filter(|it| it["severity"] != "info").count();
        assert_eq!(errors, 0, "{dialect}: {remarks:?}");
    }
    assert_eq!(with_code(app, "geonames:1").await["name"], "Köln, die \"Große\"");
}

async fn what_is_no_such_file_fails_in_a_sentence(app: &App) {
    let admin = app.admin().await;
    let bytes: Vec<u8> = (0..=255).cycle().take(100_000).collect();
    let columns = (0..40).map(|i| format!("{i:ü>60}")).collect::<Vec<_>>().join(",");
    let almost = format!("geonameid,{columns}\n1,2\n");
    let almost_twins = format!("origin_city,{columns}\n1,2\n");
    let files: [(&str, &[u8], &str); 11] = [
        ("municipalities", b"", "the file is empty"),
        ("twin_towns", b"\r\n\r\n", "the file is empty"),
        ("municipalities", &bytes, "the header has neither"),
        ("twin_towns", &bytes, "the header lacks"),
        ("municipalities", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "the header has neither"),
        ("municipalities", &[0; 5_000], "the header has neither"),
        (
            "municipalities",
            b"[{\"name\": \"Kiel\", \"country\": \"DE\"},\n",
            "the file is no JSON list of records",
        ),
        ("municipalities", b"[{\"name\": \"Kiel\"}]", "the header has neither"),
        ("municipalities", b"geonameid,name,country\n1,Kiel,DE\n", "the header lacks lat, lon"),
        ("municipalities", almost.as_bytes(), "the header lacks name, country, lat, lon"),
        ("twin_towns", almost_twins.as_bytes(), "the header lacks origin_country"),
    ];
    for (kind, content, sentence) in files {
        for dry_run in [true, false] {
            let import =
                import(app, &admin, &format!("kind={kind}&dry_run={dry_run}"), content).await;
            let failure = import["failure"].as_str().expect("a failure");
            assert!(failure.starts_with(sentence), "{failure}");
            assert!(!failure.contains(char::is_control), "{failure}");
            assert_eq!(import["state"], "failed");
        }
    }
    let header = TWINS.lines().next().expect("a header");
    let import = twins(app, &admin, header).await;
    assert_eq!((counts(&import), &import["failure"]), ([0; 6], &Value::Null));
    for import in [twins(app, &admin, "[]").await, municipalities(app, &admin, "[]").await] {
        assert_eq!((counts(&import), &import["failure"]), ([0; 6], &Value::Null));
    }
    let import = municipalities(
        app,
        &admin,
        [b"geonameid,name,country,lat,lon\n", bytes.as_slice()].concat(),
    )
    .await;
    assert_eq!(counts(&import)[1], 0);
    assert!(counts(&import)[5] > 0, "no row of rubbish is a place");
}

/// So many damaged files of each shape.
const DAMAGES: usize = 10;

async fn no_damage_to_a_file_breaks_an_import(app: &App) {
    use rand::{RngExt, SeedableRng};
    const SNIPPETS: [&str; 11] =
        [",", ";", "\"", "\n", "\r", "\0", "\t", "9", "-", "\u{202e}", "\u{1F3D9}"];
    let admin = app.admin().await;
    let mut random = rand::rngs::StdRng::seed_from_u64(2);
    for (kind, text) in
        [("municipalities", GEONAMES), ("municipalities", REGISTER), ("twin_towns", TWINS)]
    {
        for _ in 0..DAMAGES {
            let mut content = text.as_bytes().to_vec();
            for _ in 0..random.random_range(1..20) {
                let at = random.random_range(0..content.len());
                let snippet = SNIPPETS[random.random_range(0..SNIPPETS.len())];
                match random.random_range(0..4) {
                    0 => content[at] = random.random(),
                    1 => drop(content.remove(at)),
                    2 => drop(content.splice(at..at, snippet.bytes())),
                    _ => {
                        let many = snippet.repeat(random.random_range(1..400));
                        drop(content.splice(at..at, many.into_bytes()));
                    }
                }
            }
            let import = import(app, &admin, &format!("kind={kind}&dry_run=true"), &content).await;
            let failure = import["failure"].as_str().unwrap_or_default();
            assert!(!failure.contains("server"), "{failure}: {}", content.escape_ascii());
        }
    }
}

async fn a_mapping_says_which_column_is_which_and_is_copied_into_the_import(app: &App) {
    let admin = app.admin().await;
    let path = "/api/v1/import-mappings";
    let mapping = json!({
        "name": "Kyiv Oblast", "kind": "municipalities", "encoding": "windows-1251", "columns": [
            { "column": "geonameid", "header": "Код" }, { "column": "name", "header": "Місто" },
            { "column": "country", "header": "Країна" }, { "column": "lat", "header": "Широта" },
            { "column": "lon", "header": "Довгота" },
        ],
    });
    let made = app.post(path, mapping.clone()).by(&admin).expect(201).await;
    let id = made.id().to_owned();
    let file = "Код;місто;Країна;Широта;Довгота\n1;Бориспіль;UA;50,35;30,95\n";
    let cyrillic = encoding_rs::WINDOWS_1251.encode(file).0.into_owned();
    let query = format!("kind=municipalities&mapping_id={id}");
    let done = import(app, &admin, &query, &cyrillic).await;
    assert_eq!(counts(&done), [1, 1, 0, 0, 0, 0]);
    assert_eq!(
        (&done["mapping_id"], &done["columns"], &done["encoding"]),
        (&json!(id), &mapping["columns"], &json!("windows-1251"))
    );
    assert_eq!(with_code(app, "geonames:1").await["name"], "Бориспіль");
    let other =
        upload(app, &admin, &format!("kind=twin_towns&mapping_id={id}"), b"").expect(400).await;
    assert_eq!(other.body["errors"][0]["code"], "mapping_of_other_kind");

    let delete =
        |version: i64| app.request(Method::DELETE, &format!("{path}/{id}")).on(version).by(&admin);
    delete(2).expect(412).await;
    delete(1).expect(204).await;
    app.get(&format!("{path}/{id}")).by(&admin).expect(404).await;
    let gone = upload(app, &admin, &query, &cyrillic).expect(400).await;
    assert_eq!(gone.body["errors"][0]["code"], "mapping_unknown");
    let kept = app.get(&path_of(&done)).by(&admin).expect(200).await.body;
    assert_eq!(kept["columns"], mapping["columns"]);
    let mut twice = mapping;
    twice["columns"][1]["column"] = json!("geonameid");
    let refused = app.post(path, twice).by(&admin).expect(422).await;
    assert_eq!(refused.faults().first().map(|(at, _)| at.as_str()), Some("#/columns"));
}

async fn a_file_is_read_in_the_encoding_that_is_given(app: &App) {
    let admin = app.admin().await;
    let file = |code: u8, name: &str| {
        format!("geonameid,name,country,lat,lon\n{code},{name},PL,51.8,19.4\n")
    };
    for (code, name, encoding) in
        [(1, "Łódź", "windows-1250"), (2, "Полтава", "windows-1251"), (3, "Kłodzko", "utf-8")]
    {
        let known = encoding_rs::Encoding::for_label(encoding.as_bytes()).expect("an encoding");
        let content = known.encode(&file(code, name)).0.into_owned();
        let query = format!("kind=municipalities&encoding={encoding}");
        let done = import(app, &admin, &query, content).await;
        assert_eq!((counts(&done), &done["encoding"]), ([1, 1, 0, 0, 0, 0], &json!(encoding)));
        assert_eq!(with_code(app, &format!("geonames:{code}")).await["name"], name);
    }
    upload(app, &admin, "kind=municipalities&encoding=latin1", b"").expect(400).await;
}
