//! Files of towns and of pairs, in every dialect and damaged: what the directory has stands in the file, or the row is told.

use std::collections::BTreeSet;

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use serde_json::Value;

use super::dialects::{Cell, Dialect, Sheet, Written, damage, pick, seeds, text};
use super::is_of_file;
use super::{municipalities, remarks, total, twins};
use crate::harness::{App, Person, cases};

cases!("imports::towns":
    what_the_directory_has_of_a_file_stands_in_it_or_the_row_is_told,
    what_pairs_a_file_brings_in_stand_in_it_or_the_row_is_told,
);

const NAMES: [&str; 8] = [
    "Kiel",
    "Köln",
    "Łódź",
    "Полтава",
    "Plzeň",
    "Bad Homburg, Stadt",
    "Sankt \"Georg\"",
    "Århus an der Wüste",
];
/// Rows of a file.
const ROWS: u64 = 5;

/// A town as a row has it.
struct Town {
    code: u64,
    name: String,
    lat: String,
    lon: String,
    population: String,
}

impl Town {
    /// One that lies where no other does.
    fn any(chance: &mut StdRng, code: u64) -> Self {
        Self {
            code,
            name: format!("{} {code}", pick(chance, &NAMES)),
            lat: format!("{}.{}", 1 + code % 80, 10 + code % 89),
            lon: format!("{}.{}", code / 80 % 170, 10 + code % 87),
            population: pick(chance, &["", "7", "1000", "246794", "1234567"]).to_owned(),
        }
    }

    fn number(text: &str) -> Cell {
        if text.is_empty() { Cell::Raw(String::new()) } else { Cell::Number(text.to_owned()) }
    }

    /// What is wrong with the town that is known by its code; an empty one is none.
    async fn misread(&self, app: &App, scheme: &str) -> Option<String> {
        let path = format!("/api/v1/municipalities?identifier={scheme}{}", self.code);
        let page = app.get(&path).expect(200).await.body;
        let Some(known) = page["data"].as_array().and_then(|it| it.first()) else {
            return Some(format!("{} is missing", self.name));
        };
        let number = |text: &str| text.parse::<f64>().ok();
        let said = (
            known["name"].as_str(),
            known["point"]["lat"].as_f64(),
            known["point"]["lon"].as_f64(),
            known["population"]["inhabitants"].as_f64(),
        );
        let wanted = (
            Some(self.name.as_str()),
            number(&self.lat),
            number(&self.lon),
            number(&self.population),
        );
        (said != wanted).then(|| format!("{wanted:?} became {said:?}"))
    }
}

/// What a file of this seed says, and how it is written.
fn written(chance: &mut StdRng, sheet: &Sheet) -> (Written, String) {
    let (dialect, damage) = (Dialect::any(chance), damage(chance));
    let written = dialect.write(sheet, damage, chance.random_range(0..sheet.rows.len()));
    let content = String::from_utf8_lossy(&written.bytes).into_owned();
    (written, format!("{dialect:?} {damage:?}\n{content}"))
}

/// The lines that an import says something about.
async fn told(app: &App, by: &Person, import: &Value) -> BTreeSet<u64> {
    let remarks = remarks(app, by, import).await;
    remarks.iter().filter(|it| !is_of_file(it)).filter_map(|it| it["line"].as_u64()).collect()
}

async fn what_the_directory_has_of_a_file_stands_in_it_or_the_row_is_told(app: &App) {
    let by = app.admin().await;
    let (mut silent, mut files) = (Vec::new(), 0);
    for seed in seeds() {
        let mut chance = StdRng::seed_from_u64(seed);
        let towns: Vec<_> = (1..=ROWS).map(|i| Town::any(&mut chance, seed * ROWS + i)).collect();
        let row = |it: &Town| {
            let numbers = [&it.lat, &it.lon, &it.population].map(|it| Town::number(it));
            let texts = [text(it.code.to_string()), text(it.name.clone()), text("DE")];
            texts.into_iter().chain(numbers).collect()
        };
        let header = vec!["geonameid", "name", "country", "lat", "lon", "population"];
        let sheet = Sheet { header, rows: towns.iter().map(row).collect() };
        let (file, shown) = written(&mut chance, &sheet);
        let before = total(app, "/api/v1/municipalities").await;
        let done = municipalities(app, &by, &file.bytes).await;
        files += 1;
        if done["state"] == "failed" {
            continue;
        }
        let told = told(app, &by, &done).await;
        let created = total(app, "/api/v1/municipalities").await - before;
        let mut wrong = Vec::new();
        if created > ROWS {
            wrong.push(format!("{created} towns were made up"));
        }
        for (town, lines) in towns.iter().zip(&file.lines) {
            if !lines.clone().any(|line| told.contains(&line)) {
                wrong.extend(town.misread(app, "geonames:").await);
            }
        }
        let again = municipalities(app, &by, &file.bytes).await;
        if again["report"]["created"] != 0 || again["report"]["updated"] != 0 {
            wrong.push(format!("a second run changes {}", again["report"]));
        }
        silent.extend(wrong.first().map(|it| format!("SEED={seed}: {it} in {shown}")));
    }
    assert!(silent.is_empty(), "{} of {files} files:\n{}", silent.len(), silent.join("\n"));
}

async fn what_pairs_a_file_brings_in_stand_in_it_or_the_row_is_told(app: &App) {
    let by = app.admin().await;
    let (mut silent, mut files) = (Vec::new(), 0);
    for seed in seeds() {
        let mut chance = StdRng::seed_from_u64(seed);
        let town = |chance: &mut StdRng, i| Town {
            population: String::new(),
            ..Town::any(chance, 1 + (seed * ROWS + i) * 2)
        };
        let pairs: Vec<_> = (0..ROWS)
            .map(|i| {
                let origin = town(&mut chance, i);
                let partner =
                    Town { population: String::new(), ..Town::any(&mut chance, origin.code + 1) };
                [origin, partner]
            })
            .collect();
        let row = |pair: &[Town; 2]| {
            let end = |it: &Town| {
                vec![
                    text(it.name.clone()),
                    text("DE"),
                    Town::number(&it.lat),
                    Town::number(&it.lon),
                    text(format!("Q{}", it.code)),
                ]
            };
            pair.iter().flat_map(end).collect()
        };
        let header = vec![
            "origin_city",
            "origin_country",
            "origin_lat",
            "origin_lon",
            "origin_wikidata",
            "partner_city",
            "partner_country",
            "partner_lat",
            "partner_lon",
            "partner_wikidata",
        ];
        let sheet = Sheet { header, rows: pairs.iter().map(row).collect() };
        let (file, shown) = written(&mut chance, &sheet);
        let before = total(app, "/api/v1/partnerships").await;
        let done = twins(app, &by, &file.bytes).await;
        files += 1;
        if done["state"] == "failed" {
            continue;
        }
        let told = told(app, &by, &done).await;
        let mut wrong = Vec::new();
        let mut sure = 0;
        for (pair, lines) in pairs.iter().zip(&file.lines) {
            if !lines.clone().any(|line| told.contains(&line)) {
                sure += 1;
                for town in pair {
                    wrong.extend(town.misread(app, "wikidata:Q").await);
                }
            }
        }
        let created = total(app, "/api/v1/partnerships").await - before;
        if created < sure || created > ROWS {
            wrong.push(format!("{created} pairs of {sure}"));
        }
        let again = twins(app, &by, &file.bytes).await;
        if again["report"]["created"] != 0 || again["report"]["updated"] != 0 {
            wrong.push(format!("a second run changes {}", again["report"]));
        }
        silent.extend(wrong.first().map(|it| format!("SEED={seed}: {it} in {shown}")));
    }
    assert!(silent.is_empty(), "{} of {files} files:\n{}", silent.len(), silent.join("\n"));
}
