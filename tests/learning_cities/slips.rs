//! A slip in a query is no lack of data: what names something that is not there is refused, and named.

use kernel::access::Role;
use serde_json::json;

use super::{
    City, city, defined, keeper, observation, of_town, profile, published, registry, town,
};
use crate::contract;
use crate::crawl::Known;
use crate::harness::{App, cases};

cases!("learning_cities::slips":
    whoever_names_a_record_that_is_not_there_is_told,
    what_an_indicator_cannot_have_is_no_empty_list,
);

/// What has the form of a name and names nothing: identifiers, codes of the registry, parts of dimensions, countries.
const NOBODY: [&str; 4] = ["00000000-0000-7000-8000-00000000dead", "NOPE_X", "NOPE:X", "ZZ"];
/// Parameters by which a list is asked for its own records, of which it then has none; and where the next page begins.
const OWN: [&str; 4] = ["code", "cursor", "id", "q"];

async fn whoever_names_a_record_that_is_not_there_is_told(app: &App) {
    let city = city(app).await;
    let by = keeper(app).await;
    let sdg = json!({ "code": "SDG4", "name": "Sustainable Development Goal 4" });
    app.post("/api/v1/frameworks", sdg).by(&by).expect(201).await;
    let City { clerk, head, id: place } = &city;
    let said = published(app, clerk, head, observation("CARE_5", place, "2024", "50")).await;
    let indicator = app.get("/api/v1/indicators?code=CARE_5").expect(200).await.body;
    let mut known = Known::default();
    for (list, id) in [
        ("indicators", &indicator["data"][0]["id"]),
        ("places", &json!(place)),
        ("time-series", &said["series"]["id"]),
        ("observations", &said["id"]),
    ] {
        known.note(&format!("{list}/{}", id.as_str().expect("an id")));
    }
    let there = [place.as_str(), "CARE_5", "SEX:F", "DE", "SDG4"];
    let mut asked = Vec::new();
    let all = contract::operations().filter(|(method, ..)| *method == "get");
    for (_, path, operation) in all.filter(|(.., it)| it["tags"][0] == "Learning cities") {
        let parameters = contract::query(operation);
        let needed = parameters.iter().filter(|it| it.required);
        let needed: String = needed.map(|it| format!("{}={}&", it.name, it.words[0])).collect();
        for address in known.fill(path) {
            for it in parameters.iter().filter(|it| !OWN.contains(&it.name)) {
                let name = it.name;
                let Some(nobody) = NOBODY.into_iter().find(|text| it.takes(text)) else { continue };
                let fits = there.into_iter().find(|text| it.takes(text));
                let mut queries = vec![format!("{name}={nobody}")];
                if let Some(fits) = fits.filter(|_| it.is_list) {
                    queries.push(format!("{name}={fits}&{name}={nobody}"));
                }
                for query in queries {
                    let path = format!("{address}?{needed}{query}");
                    let refused = app.get(&path).by(&by).send().await;
                    assert_eq!(refused.status, 400, "{path}: {}", refused.text);
                    assert_eq!(refused.faults()[0].0, name, "{path}");
                }
                asked.push(format!("{path} {name}"));
            }
            let [nobody, ..] = NOBODY;
            if let Some((list, _)) = path.split_once('{') {
                let rest = path.split_once('}').map_or("", |(_, rest)| rest);
                let path = format!("{list}{nobody}{rest}?{needed}");
                let missing = app.get(&path).by(&by).send().await;
                assert_eq!(missing.status, 404, "{path}: {}", missing.text);
            }
        }
    }
    assert!(asked.len() >= 15, "{asked:#?}");
}

async fn what_an_indicator_cannot_have_is_no_empty_list(app: &App) {
    let by = keeper(app).await;
    registry(app, &by).await;
    let place = town(app, &by, "Rodgau").await;
    let clerk = of_town(app, Role::Contributor, &place).await;
    let head = of_town(app, Role::Coordinator, &place).await;
    defined(app, &by, profile("CARE_5", "base", "PT")).await;
    let mut whole = profile("WHOLE", "base", "PT");
    whole["definition"]["dimensions"] = json!([]);
    defined(app, &by, whole).await;
    let said = published(app, &clerk, &head, observation("CARE_5", &place, "2024", "50")).await;
    let series = said["series"]["id"].as_str().expect("an id");
    let own = format!("/api/v1/places/{place}/observations?");
    let of_series = format!("/api/v1/time-series/{series}/observations?");
    let indicator = app.get("/api/v1/indicators?code=CARE_5").expect(200).await.body;
    let indicator = indicator["data"][0]["id"].as_str().expect("an id");
    let values = format!("/api/v1/indicators/{indicator}/values?");
    for (path, query, parameter) in [
        ("/api/v1/observations?", "indicator=WHOLE&dimension=SEX:F", "dimension"),
        (own.as_str(), "indicator=WHOLE&dimension=SEX:F", "dimension"),
        ("/api/v1/observations?", "indicator=WHOLE&dimension=NOPE:_T", "dimension"),
        ("/api/v1/observations?", "indicator=CARE_5&dimension=NOPE:_T", "dimension"),
        (&own, "dimension=SEX:_T&dimension=NOPE:_T", "dimension"),
        (&of_series, "dimension=NOPE:_T", "dimension"),
        (&values, "period_from=2024&dimension=NOPE:_T", "dimension"),
        ("/api/v1/observations?", "indicator=CARE_5&period_from=2024-Q1", "period_from"),
        (&own, "indicator=CARE_5&period_to=2023-12", "period_to"),
        ("/api/v1/observations?", "period_from=2025&period_to=2024", "period_to"),
        (&of_series, "period_from=2024-03&period_to=2024-02", "period_to"),
        (&own, "period_from=2025&period_to=2024-Q4", "period_to"),
    ] {
        let refused = app.get(&format!("{path}{query}")).by(&clerk).expect(400).await;
        assert_eq!(refused.faults()[0].0, parameter, "{path}{query}");
    }
    for (query, found) in [
        ("indicator=CARE_5&indicator=WHOLE&dimension=SEX:F", 0),
        ("indicator=CARE_5&dimension=SEX:_T", 1),
        ("period_from=2024-06&period_to=2024", 0),
        ("period_from=2024&period_to=2024-Q1", 1),
        ("indicator=WHOLE", 0),
    ] {
        let list = app.get(&format!("/api/v1/observations?{query}")).expect(200).await;
        assert_eq!(list.body["data"].as_array().map(Vec::len), Some(found), "{query}");
    }
}
