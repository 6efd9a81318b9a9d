//! What lists cost: the database reads little more than what it answers, whatever is asked for.

mod fill;
mod measure;

use std::collections::BTreeMap;

use libtest_mimic::Trial;
use sea_orm::Statement;
use serde_json::Value;

use self::fill::{Sizes, id};
use self::measure::Scale;
use crate::contract;
use crate::databases::{Backend, Databases, migrate, switch};
use crate::harness::{App, Person};

pub(crate) fn trials(databases: &Databases) -> Vec<Trial> {
    let trial = |backend| {
        let databases = databases.clone();
        let absent = backend == Backend::Postgres && !databases.has_postgres();
        let run = move || {
            actix_web::rt::System::new().block_on(lists(&databases, backend));
            Ok(())
        };
        let name = format!("{backend}::cost::every_list_reads_little_more_than_it_answers");
        Trial::test(name, run).with_ignored_flag(absent)
    };
    [Backend::Sqlite, Backend::Postgres].map(trial).into()
}

/// Parameters that do not say what is meant, but how much of it and in what order.
const PAGING: [&str; 5] = ["limit", "cursor", "include_total", "sort", "order"];

/// What stands for many, and for few, where the contract does not name all there is.
fn values(operation: &str, parameter: &str) -> Vec<String> {
    let of = |kind: &str, numbers: &[u64]| numbers.iter().map(|it| id(kind, *it)).collect();
    let words = |all: &[&str]| all.iter().map(|it| (*it).to_owned()).collect();
    match (operation, parameter) {
        ("listOrganisations", "q") => words(&["verein"]),
        (_, "q") => words(&["neustadt", "xylopolis"]),
        (_, "country" | "partner_country") => words(&["DE", "PL", "ZW"]),
        (_, "theme") => words(&["climate", "carnival"]),
        (_, "asset") => words(&["library", "airport"]),
        (_, "profile_tag") => words(&["rural", "port"]),
        (_, "parent_id" | "side_region" | "partner_region") => {
            let germany = "00000000-0000-8000-8000-000000004445";
            [words(&[germany]), of("place", &[50])].concat()
        }
        (_, "identifier") => words(&["geonames:77"]),
        (_, "near") => words(&["50.03,8.89&radius_km=25"]),
        (_, "updated_since" | "updated_after") => {
            words(&["2023-01-01T00:00:00Z", "2026-01-30T00:00:00Z"])
        }
        (_, "as_of") => words(&["2023-01-01T00:00:00Z", "2026-01-30T00:00:00Z"]),
        (
            _,
            "municipality_id"
            | "on_id"
            | "place_id"
            | "silent_for"
            | "seat_municipality_id"
            | "subject_id",
        )
        | ("listMunicipalities" | "listPlaces", "id") => of("place", &[1, 2]),
        ("listPartnerships" | "countPartnerships", "id") => of("partnership", &[1, 2]),
        ("listConferences", "id") | (_, "conference_id") => of("conference", &[1, 2]),
        ("listOrganisations", "id") | (_, "organisation_id") => of("organisation", &[1, 2]),
        ("listDocuments", "partnership_id") => of("partnership", &[3, 2]),
        (_, "moved_by_id") => of("partnership", &[1]),
        (_, "series_id") => of("conference", &[1]),
        (_, "source") => words(&["wikidata-p190", "archive"]),
        (_, "from" | "to") => words(&["1990-01-01", "2090-01-01"]),
        (_, "email") => words(&["1%40people.example"]),
        (_, "actor") => words(&["system", "account:rare"]),
        ("listImportRemarks", "code") => words(&["several_candidates", "unknown_country"]),
        (_, "code" | "indicator" | "framework") => words(&["COST_1", "COST_60"]),
        (_, "dimension") => words(&["SEX:F", "SEX:_T"]),
        (_, "period_from") => words(&["2010", "2019"]),
        (_, "period_to") => words(&["2019"]),
        (_, "side") => words(&["1"]),
        ("listContacts", "language") => words(&["de", "uk"]),
        _ => Vec::new(),
    }
}

/// A list of the contract.
struct List {
    name: &'static str,
    path: String,
    query: Vec<contract::Parameter>,
}

fn all_lists() -> Vec<List> {
    let lists = contract::operations().filter(|(method, ..)| *method == "get");
    let lists = lists.filter(|(.., it)| contract::parameters(it).iter().any(|it| it == "cursor"));
    let list = |(_, template, operation): (_, _, &'static Value)| List {
        name: operation["operationId"].as_str().expect("a name"),
        path: addressed(template),
        query: contract::query(operation),
    };
    lists.map(list).collect()
}

fn addressed(template: &str) -> String {
    let part = |part: &str| match part.trim_matches(['{', '}']) {
        name if name.len() == part.len() => part.to_owned(),
        "time_series_id" => id("figures", 1),
        "municipality_id" => id("place", 1),
        name => id(name.trim_end_matches("_id"), 1),
    };
    template.split('/').map(part).collect::<Vec<_>>().join("/")
}

impl List {
    /// Each filter with each of its values.
    fn filters(&self) -> Vec<(&'static str, String)> {
        let mut all = Vec::new();
        for it in self.query.iter().filter(|it| !PAGING.contains(&it.name)) {
            let mut values = values(self.name, it.name);
            if values.is_empty() {
                values.clone_from(&it.words);
            }
            assert!(!values.is_empty(), "{} takes {}: what are its values?", self.name, it.name);
            // It stands beside `near`.
            if it.name != "radius_km" {
                all.extend(
                    values.into_iter().map(|value| (it.name, format!("{}={value}", it.name))),
                );
            }
        }
        all
    }

    fn orders(&self) -> Vec<String> {
        let sorts = self.query.iter().filter(|it| it.name == "sort").flat_map(|it| &it.words);
        sorts
            .flat_map(|it| ["asc", "desc"].map(|order| format!("sort={it}&order={order}")))
            .collect()
    }
}

/// For each row answered so many may be read, in indexes and tables; for each that matches, where all are looked at; and so
/// many besides.
const READ_FOR_EACH: u64 = 20;
const READ_BESIDES: u64 = 200;
/// Steps that SQLite takes for a row it reads.
const STEPS_FOR_A_ROW: u64 = 15;
/// The filter that has to look at all it matches, which is ranked.
const RANKED: &str = "q";
/// Filters that look at more than they match, because no index says it: the parts of a series, which are one text; what was
/// known or has changed at a time, in the order of series; a circle, which is found in a band of latitudes; places that lie in
/// others however deep, of which planners expect more than there are; two sides apart, which are counted over all of both.
const LEFT: [&str; 7] = [
    "dimension",
    "as_of",
    "updated_after",
    "near",
    "side_region",
    "partner_region",
    "partner_country",
];
/// Lists that compute what they answer: of targets from all figures of their series.
const COMPUTED: [&str; 1] = ["listTargets"];

/// Lists of which the platform reads nothing: a page of them is a stretch of one index.
const OWN: [&str; 2] = ["listPartnershipNotes", "listSupportRequests"];

/// The file of all partnerships that are meant.
const EXPORT: &str = "/api/v1/exports/partnership-table";

/// One query of a list, what was sent for it, and how much it answers of how much there is.
struct Asked {
    query: String,
    sent: Vec<Statement>,
    answered: u64,
    matches: u64,
}

/// Asks lists, and gathers those that read too much.
struct Assay<'a> {
    app: &'a App,
    admin: Person,
    scale: Scale,
    backend: Backend,
    worst: Vec<(u64, u64, String)>,
    plans: String,
}

impl Assay<'_> {
    /// What is answered, and what the server sent for it; once more if it did something else meanwhile.
    async fn ask(&self, path: &str) -> (Value, Vec<Statement>) {
        loop {
            let _ = measure::sent();
            let answer = self.app.get(path).by(&self.admin).expect(200).await;
            let sent = measure::sent();
            if sent.len() == answer.statements as usize {
                return (answer.body, sent);
            }
        }
    }

    async fn asked(&mut self, list: &List, query: String) -> Asked {
        let (body, sent) = self.ask(&format!("{}?{query}", list.path)).await;
        let answered = body["data"].as_array().expect("a page").len() as u64;
        Asked { query, sent, answered, matches: answered }
    }

    /// The same with its total, which is counted to so many and no further.
    async fn counted(&mut self, list: &List, asked: &mut Asked) {
        let (body, sent) =
            self.ask(&format!("{}?include_total=true&{}", list.path, asked.query)).await;
        let page = &body["page"];
        let total = page["total_count"].as_u64().or(page["total_is_at_least"].as_u64());
        asked.matches = total.expect("a total");
        let cost = self.scale.weigh(&sent).await;
        let most = most(asked.answered) + READ_FOR_EACH * (asked.matches + 1);
        let query = format!("include_total=true&{}", asked.query);
        self.judge(list, &query, cost, most, &sent).await;
    }

    async fn judge(&mut self, list: &List, query: &str, cost: u64, most: u64, sent: &[Statement]) {
        let steps = if self.backend == Backend::Sqlite { STEPS_FOR_A_ROW } else { 1 };
        let most = most * steps;
        if cost > most {
            let plans = switch("COST_PLANS")
                .is_some_and(|it| format!("{}?{query}", list.name).contains(&it));
            if plans || self.worst.is_empty() {
                self.plans += &self.scale.show(sent).await;
            }
            self.worst.push((cost, most, format!("{}?{query}", list.name)));
        }
    }

    /// Each filter by itself with each of its values, and each order.
    async fn singles(&mut self, list: &List) -> BTreeMap<&'static str, Vec<Asked>> {
        let mut by_filter = BTreeMap::<_, Vec<_>>::new();
        by_filter.entry("").or_default().push(String::new());
        for (name, query) in list.filters() {
            by_filter.entry(name).or_default().push(query);
        }
        by_filter.insert("sort", list.orders());
        let mut all = BTreeMap::new();
        for (name, queries) in by_filter {
            let mut group = Vec::new();
            for query in queries {
                group.push(self.asked(list, query).await);
            }
            let sent: Vec<_> = group.iter().map(|it| it.sent.clone()).collect();
            self.scale.settle(&sent).await;
            for it in &mut group {
                if LEFT.contains(&name) {
                    continue;
                }
                self.counted(list, it).await;
                let besides = if name == RANKED { READ_FOR_EACH * it.matches } else { 0 };
                let cost = self.scale.weigh(&it.sent).await;
                self.judge(list, &it.query, cost, most(it.answered) + besides, &it.sent).await;
            }
            all.insert(name, group);
        }
        all
    }

    /// Files: one walk for what is meant, and each line once.
    async fn exports(&mut self) {
        for query in ["form=contact", "q=neustadt", "theme=carnival", "country=UA"] {
            let list = List { name: "export", path: EXPORT.to_owned(), query: Vec::new() };
            let _ = measure::sent();
            let table =
                self.app.get(&format!("{EXPORT}?{query}")).by(&self.admin).expect(200).await;
            let sent = measure::sent();
            let lines = table.text.matches("\r\n").count() as u64;
            let cost = self.scale.weigh(&sent).await;
            self.judge(&list, query, cost, most(lines), &sent).await;
        }
    }

    /// Each two filters, the rare values of one with the frequent ones of the other; as they are planned by their values,
    /// without which nobody knows which of the two is rare.
    async fn pairs(&mut self, list: &List, singles: &BTreeMap<&'static str, Vec<Asked>>) {
        let extremes: Vec<_> = singles
            .iter()
            .filter(|(name, _)| !["", "sort", RANKED].contains(name) && !LEFT.contains(name))
            .filter_map(|(_, group)| {
                let some = || group.iter().filter(|it| it.matches > 0);
                Some((some().min_by_key(|it| it.matches)?, some().max_by_key(|it| it.matches)?))
            })
            .collect();
        for (at, (rare, frequent)) in extremes.iter().enumerate() {
            for (other_rare, other_frequent) in &extremes[..at] {
                let mut group = Vec::new();
                for (one, other) in [(rare, other_frequent), (frequent, other_rare)] {
                    let asked = self.asked(list, format!("{}&{}", one.query, other.query)).await;
                    group.push(Asked { matches: one.matches.min(other.matches), ..asked });
                }
                for it in group {
                    let cost = self.scale.weigh(&it.sent).await;
                    let most = most(it.answered) + READ_FOR_EACH * it.matches;
                    self.judge(list, &it.query, cost, most, &it.sent).await;
                }
            }
        }
    }
}

fn most(answered: u64) -> u64 {
    READ_FOR_EACH * answered + READ_BESIDES
}

async fn lists(databases: &Databases, backend: Backend) {
    let database = databases.load(backend, "select 1").await;
    migrate(&database.url).await;
    fill::fill(backend, &database.url, &Sizes::of_this_run()).await;
    let scale = Scale::new(backend, &database.url).await;
    measure::listen();
    let app = App::on(database).await;
    let admin = app.admin().await;
    let mut assay =
        Assay { app: &app, admin, scale, backend, worst: Vec::new(), plans: String::new() };
    let left = |it: &List| COMPUTED.contains(&it.name) || OWN.contains(&it.name);
    for list in all_lists().into_iter().filter(|it| !left(it)) {
        let singles = assay.singles(&list).await;
        // Nobody tells SQLite what is rare.
        if backend == Backend::Postgres {
            assay.pairs(&list, &singles).await;
        }
    }
    assay.exports().await;
    let Assay { scale, mut worst, plans, .. } = assay;
    worst.sort_by_key(|(cost, most, _)| std::cmp::Reverse(cost / most));
    let lines =
        worst.iter().map(|(cost, most, what)| format!("{cost:9} read, {most} at most: {what}\n"));
    let lines: String = lines.collect();
    scale.close().await;
    app.stop().await;
    assert!(lines.is_empty(), "{backend} reads too much in {} cases\n{lines}{plans}", worst.len());
}
