//! What checks the document is checked itself: each rule has a document that breaks it, and no other.

use serde_json::{Value, json};
use std::collections::BTreeSet;

use super::super::document::edited;

use super::sound::{read, sound};
use super::{RULES, frozen, lint, operation_ids};

pub(crate) fn checks() -> Vec<(&'static str, fn())> {
    vec![
        ("a_sound_contract_has_no_findings", a_sound_contract_has_no_findings),
        ("every_rule_finds_its_fault_and_no_other", every_rule_finds_its_fault_and_no_other),
        ("every_rule_is_tested", every_rule_is_tested),
        ("a_released_operation_id_stays", a_released_operation_id_stays),
    ]
}

pub(super) fn a_sound_contract_has_no_findings() {
    assert_eq!(lint(&sound()), Vec::<String>::new());
}

pub(super) fn every_rule_finds_its_fault_and_no_other() {
    let mut surprises = Vec::new();
    for (rule, document) in faulty() {
        let findings = lint(&document);
        let ending = format!(" [{rule}]");
        if findings.is_empty() || findings.iter().any(|finding| !finding.ends_with(&ending)) {
            surprises.push((rule, findings));
        }
    }
    assert!(surprises.is_empty(), "{surprises:#?}");
}

pub(super) fn every_rule_is_tested() {
    let tested: BTreeSet<_> = faulty().into_iter().map(|(rule, _)| rule).collect();
    let rules: BTreeSet<_> = RULES.iter().map(|(name, _)| *name).collect();
    assert_eq!(tested, rules);
}

pub(super) fn a_released_operation_id_stays() {
    let gone = ["removeCity: released, but no longer an operation"];
    assert_eq!(frozen(&sound(), "createCity\nlistCities\nremoveCity\n"), gone);
    assert_eq!(operation_ids(&sound()), ["createCity", "listCities", "updateCity"]);
}

/// Documents with one fault each, and the rule that sees it.
pub(super) fn faulty() -> Vec<(&'static str, Value)> {
    let faults = operation_faults().into_iter().chain(schema_faults());
    let edited =
        faults.map(|(rule, place, value)| (rule, edited(&sound(), &pointer(place), value)));
    edited.chain(RENAMES.iter().map(|(rule, from, to)| (*rule, renamed(from, to)))).collect()
}

pub(super) fn pointer(place: &str) -> String {
    place
        .replace("LIST", "/paths/~1api~1v1~1cities/get")
        .replace("CREATE", "/paths/~1api~1v1~1cities/post")
        .replace("UPDATE", "/paths/~1api~1v1~1cities~1{city_id}/patch")
        .replace("SCHEMA", "/components/schemas")
        .replace("PARAMETER", "/components/parameters")
}

pub(super) fn renamed(from: &str, to: &str) -> Value {
    let text = sound().to_string().replace(from, to);
    serde_json::from_str(&text).expect("still JSON")
}

pub(super) const RENAMES: &[(&str, &str, &str)] = &[
    ("operation-ids", "listCities", "createCity"),
    ("path-parameters", "city_id", "city"),
    ("parameter-names", "include_total", "includeTotal"),
    ("schema-names", "GeoPoint", "Date"),
    ("schema-names", "GeoPoint", "CITY"),
    ("schema-names", "GeoPoint", "geo_point"),
    ("property-names", "population", "Population"),
    ("property-names", "population", "na_me"),
];

type Fault = (&'static str, &'static str, Value);

/// The rule, and what is put where; `null` takes away.
pub(super) fn operation_faults() -> Vec<Fault> {
    let text = json!({ "schema": { "type": "string", "format": "binary" } });
    let city = json!({ "schema": { "$ref": "#/components/schemas/CityCreate" } });
    let answer = json!({ "schema": { "$ref": "#/components/schemas/City" } });
    let step =
        |id: &str| edited(&edited(&read(), "/operationId", json!(id)), "/parameters", json!([]));
    vec![
        ("version", "/openapi", json!("3.2.0")),
        ("top-level", "/webhooks", json!({})),
        ("top-level", "/components/pathItems", json!({})),
        ("servers", "/servers/0/url", json!("/api/v1")),
        ("servers", "/servers", json!(null)),
        ("paths", "/paths/~1cities", json!({})),
        ("paths", "/paths/~1api~1v1~1learning_cities", json!({})),
        ("paths", "/paths/~1api~1v1~1cities~1", json!({})),
        ("paths", "/paths/~1api~1v1~1a~1{a_id}~1b~1{b_id}~1c~1{c_id}", json!({})),
        ("path-parameters", "PARAMETER/CityId/name", json!("id")),
        ("path-parameters", "/paths/~1api~1v1~1cities~1{town_id}", json!({ "get": read() })),
        ("operation-ids", "LIST/operationId", json!("list_cities")),
        ("operation-ids", "LIST/operationId", json!(null)),
        ("tags", "LIST/tags", json!(["towns"])),
        ("tags", "LIST/tags", json!(["cities", "cities"])),
        ("tags", "/tags/0/description", json!(null)),
        ("tag-groups", "/x-tagGroups/0/tags", json!([])),
        ("tag-groups", "/x-tagGroups/-", json!({ "name": "Again", "tags": ["cities"] })),
        ("tag-groups", "/x-tagGroups/-", json!({ "name": "More", "tags": ["towns"] })),
        ("operation-text", "LIST/summary", json!(" ")),
        ("operation-text", "LIST/description", json!(null)),
        ("security", "LIST/security", json!(null)),
        ("security", "LIST/security", json!([])),
        ("scopes", "LIST/x-required-scopes", json!(["cities:read"])),
        ("scopes", "CREATE/x-required-scopes", json!(null)),
        ("scopes", "CREATE/x-required-scopes", json!(["Cities write"])),
        ("statuses", "LIST/responses/default", json!({ "description": "Any." })),
        ("statuses", "LIST/responses/4XX", json!({ "$ref": "#/components/responses/Refused" })),
        ("one-success", "LIST/responses/204", json!({ "description": "Nothing." })),
        ("one-success", "LIST/responses/200/content/text~1csv", text.clone()),
        ("response-text", "LIST/responses/200/description", json!(null)),
        ("response-text", "/components/responses/Refused/description", json!("")),
        ("problems", "LIST/responses/400", json!({ "description": "Bad." })),
        ("problems", "LIST/responses/503", json!({ "description": "Busy." })),
        ("media-types", "CREATE/requestBody/content/text~1csv", text.clone()),
        ("media-types", "CREATE/requestBody/content", json!({ "multipart/form-data": city })),
        ("media-types", "UPDATE/responses/200/content", json!({ "application/x-ndjson": answer })),
        ("media-types", "UPDATE/requestBody", json!(null)),
        ("parameter-text", "PARAMETER/Limit/description", json!(null)),
        ("parameter-text", "PARAMETER/Limit/schema/examples", json!(null)),
        ("parameter-examples", "PARAMETER/Limit/example", json!(50)),
        ("parameter-examples", "PARAMETER/Cursor/example", json!("abc")),
        ("parameter-names", "LIST/parameters/2/name", json!("filter[state]")),
        ("parameter-names", "LIST/parameters/3/name", json!("state")),
        ("parameter-form", "LIST/parameters/2/explode", json!(false)),
        ("parameter-form", "LIST/parameters/2/style", json!("deepObject")),
        ("parameter-form", "LIST/parameters/2/in", json!("cookie")),
        ("parameter-form", "LIST/parameters/2/content", json!({})),
        ("parameter-form", "LIST/parameters/3/schema/type", json!(["boolean", "null"])),
        ("pages", "PARAMETER/Cursor/name", json!("after")),
        (
            "pages",
            "SCHEMA/CityPage/properties/data/items",
            json!({ "type": "object", "additionalProperties": true }),
        ),
        ("creations", "CREATE/responses/201/headers/ETag", json!(null)),
        ("creations", "CREATE/responses/201/headers/Location", json!(null)),
        ("creations", "PARAMETER/IdempotencyKey/name", json!("Key")),
        ("preconditions", "PARAMETER/IfMatch/name", json!("If-None-Match")),
        (
            "transitions",
            "/paths/~1api~1v1~1transitions",
            json!({ "post": step("transitionCities") }),
        ),
        ("transitions", "/paths/~1api~1v1~1transitions", json!({ "get": step("showTransitions") })),
        ("transitions", "/paths/~1api~1v1~1transitions", json!({ "post": step("moveCities") })),
    ]
}

pub(super) fn schema_faults() -> Vec<Fault> {
    let reference = |name: &str| json!({ "$ref": format!("#/components/{name}") });
    vec![
        ("keywords", "SCHEMA/City/properties/name/readOnly", json!(true)),
        ("keywords", "SCHEMA/City/properties/name/const", json!("Graz")),
        ("keywords", "PARAMETER/Limit/schema/nullable", json!(true)),
        ("defaults", "SCHEMA/CityCreate/properties/name/default", json!("Graz")),
        ("defaults", "PARAMETER/Limit/schema/default", json!(50)),
        ("unions", "SCHEMA/City/properties/name/type", json!(["string", "boolean"])),
        ("unions", "SCHEMA/City/properties/place/oneOf/1", reference("schemas/State")),
        ("unions", "SCHEMA/City/properties/place/oneOf/-", reference("schemas/State")),
        ("hollow-schemas", "SCHEMA/City/properties/labels", json!(true)),
        ("hollow-schemas", "SCHEMA/City/properties/labels", json!({ "type": "object" })),
        ("hollow-schemas", "LIST/parameters/2/schema/items", json!(null)),
        ("hollow-schemas", "LIST/parameters/2/schema/items", json!({})),
        ("hollow-schemas", "SCHEMA/City/properties/labels", json!({ "description": "Any." })),
        ("hollow-schemas", "SCHEMA/City/properties/labels/additionalProperties", json!({})),
        ("inline-objects", "SCHEMA/City/properties/labels/properties", json!({})),
        (
            "inline-enums",
            "SCHEMA/City/properties/state",
            json!({ "type": "string", "enum": ["new", "old"] }),
        ),
        ("enum-values", "SCHEMA/State/enum/-", json!("Köln")),
        ("enum-values", "SCHEMA/State/enum/-", json!("-new")),
        ("reserved-words", "SCHEMA/State/enum/-", json!("end")),
        ("reserved-words", "SCHEMA/State/x-enum-varnames", json!(["NEW"])),
        ("reserved-words", "SCHEMA/State/x-enum-varnames", json!(["NEW", "END"])),
        (
            "array-components",
            "SCHEMA/Problem",
            json!({ "type": "array", "items": { "type": "string" }, "examples": [["odd"]] }),
        ),
        ("number-formats", "SCHEMA/City/properties/population/format", json!(null)),
        ("number-formats", "SCHEMA/GeoPoint/properties/latitude/format", json!("decimal")),
        ("response-required", "SCHEMA/City/required", json!(["id", "name"])),
        ("response-open", "SCHEMA/City/additionalProperties", json!(false)),
        ("request-closed", "SCHEMA/CityCreate/additionalProperties", json!(null)),
        ("request-closed", "SCHEMA/GeoPoint/additionalProperties", json!(null)),
        ("request-arrays", "LIST/parameters/2/schema/maxItems", json!(null)),
        ("request-arrays", "SCHEMA/CityCreate/properties/aliases/maxItems", json!(null)),
        ("request-strings", "SCHEMA/CityCreate/properties/name/maxLength", json!(null)),
        ("shared-schemas", "SCHEMA/GeoPoint/properties/id", reference("schemas/CityId")),
        ("references", "CREATE/responses/201/headers/ETag", reference("headers/Nowhere")),
        ("references", "CREATE/responses/201/headers/ETag", reference("schemas/City/properties")),
        ("unused-components", "SCHEMA/Spare", json!({ "type": "string" })),
        (
            "unused-components",
            "/components/headers",
            json!({ "Spare": { "schema": { "type": "string" } } }),
        ),
        ("body-examples", "CREATE/requestBody/content/application~1json/example", json!(null)),
        ("body-examples", "SCHEMA/City/examples", json!(null)),
        ("valid-examples", "CREATE/requestBody/content/application~1json/example", json!({})),
        (
            "valid-examples",
            "LIST/responses/200/content/application~1json/examples/one/value",
            json!([]),
        ),
        ("valid-examples", "PARAMETER/Limit/schema/examples/0", json!(1000)),
        ("valid-examples", "SCHEMA/CityId/examples/0", json!("Graz")),
    ]
}
