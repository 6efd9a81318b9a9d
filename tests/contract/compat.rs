//! What a new contract takes away from the clients of an old one.

use std::collections::{BTreeMap, BTreeSet};
use std::ptr;

use serde_json::{Value, json};

use self::Direction::{Request, Response};
use super::document::{Document, Operation, edited, items, members, schema_name, words};

/// Bounds that may rise in a request, those that may fall, and those that may only go.
const UPPER: &[&str] = &["exclusiveMaximum", "maxItems", "maxLength", "maxProperties", "maximum"];
const LOWER: &[&str] = &["exclusiveMinimum", "minItems", "minLength", "minProperties", "minimum"];
const FIXED: &[&str] = &["multipleOf", "pattern", "uniqueItems"];

/// The breaking changes from an old contract to a new one, each once.
pub(crate) fn breaking(old: &Value, new: &Value) -> Vec<String> {
    let (old, new) = (Document(old), Document(new));
    let operations = new.operations();
    let mut comparison =
        Comparison { old: &old, new: &new, seen: BTreeSet::new(), found: BTreeSet::new() };
    for before in old.operations() {
        let same = |it: &&Operation| (it.path, it.method) == (before.path, before.method);
        match operations.iter().find(same) {
            Some(after) => comparison.operation(&before, after),
            None => comparison.report(&before.place(), "is gone"),
        }
    }
    comparison.found.into_iter().collect()
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Direction {
    Request,
    Response,
}

impl Direction {
    fn word(self) -> &'static str {
        match self {
            Request => "request",
            Response => "response",
        }
    }
}

struct Comparison<'a> {
    old: &'a Document<'a>,
    new: &'a Document<'a>,
    /// Where the schemas already compared lie, so that recursion ends.
    seen: BTreeSet<(Direction, usize, usize)>,
    found: BTreeSet<String>,
}

impl<'a> Comparison<'a> {
    fn report(&mut self, place: &str, what: &str) {
        self.found.insert(format!("{place}: {what}"));
    }

    fn report_if(&mut self, broken: bool, place: &str, what: &str) {
        if broken {
            self.report(place, what);
        }
    }

    fn operation(&mut self, old: &Operation<'a>, new: &Operation<'a>) {
        let place = old.place();
        self.report_if(old.id() != new.id(), &place, "has another operation id");
        let retagged = old.value["tags"] != new.value["tags"];
        let kept = self.new.operations().iter().any(|it| it.value["tags"] == old.value["tags"]);
        if retagged && !kept {
            // All that had it have another.
            let name = |it: &Operation| words(&it.value["tags"]).collect::<Vec<_>>().join(", ");
            self.report(&format!("tag `{}`", name(old)), &format!("is `{}`", name(new)));
        }
        self.report_if(retagged && kept, &place, "has another tag");
        self.security(&place, old.value, new.value);
        self.parameters(&place, old, new);
        let (before, after) = (self.old.request_body(old), self.new.request_body(new));
        self.request_body(&place, before, after);
        self.responses(&place, old, new);
    }

    fn security(&mut self, place: &str, old: &Value, new: &Value) {
        let (admitted, asked) = (&new["security"], &old["security"]);
        let admits = |way: &Value| items(admitted).any(|it| it == way || *it == json!({}));
        self.report_if(!items(asked).all(admits), place, "admits fewer callers");
        let (old, new) = (&old["x-required-scopes"], &new["x-required-scopes"]);
        for scope in words(new).filter(|scope| !words(old).any(|known| known == *scope)) {
            self.report(place, &format!("asks for the scope `{scope}`"));
        }
    }

    fn parameters(&mut self, place: &str, old: &Operation<'a>, new: &Operation<'a>) {
        for &after in &new.parameters {
            let name = format!("{place}: parameter {}", after["name"].as_str().unwrap_or("?"));
            let before = old.parameters.iter().find(|it| is_same_parameter(it, after));
            let required = |it: &Value| it["required"] == true;
            let demanded = required(after) && !before.is_some_and(|it| required(it));
            self.report_if(demanded, &name, "is required");
            if let Some(before) = before {
                let form = |it: &Value| [it["style"].clone(), it["explode"].clone()];
                self.report_if(form(before) != form(after), &name, "is written otherwise");
                self.schema(Request, &name, &before["schema"], &after["schema"]);
            }
        }
        let kept = |before: &Value| new.parameters.iter().any(|it| is_same_parameter(it, before));
        for gone in old.parameters.iter().filter(|before| !kept(before)) {
            let name = gone["name"].as_str().unwrap_or("?");
            self.report(&format!("{place}: parameter {name}"), "is gone");
        }
    }

    fn request_body(&mut self, place: &str, old: &'a Value, new: &'a Value) {
        let demanded = new["required"] == true && old["required"] != true;
        self.report_if(demanded, place, "requires a body");
        for (media, before) in members(&old["content"]) {
            match new["content"].get(media) {
                Some(after) => self.schema(Request, place, &before["schema"], &after["schema"]),
                None => self.report(place, &format!("no longer takes {media}")),
            }
        }
    }

    fn responses(&mut self, place: &str, old: &Operation<'a>, new: &Operation<'a>) {
        let after = self.new.responses(new);
        for (status, before) in self.old.responses(old) {
            let place = format!("{place} {status}");
            match after.iter().find(|(kept, _)| *kept == status) {
                Some((_, after)) => self.response(&place, before, after),
                None => self.report(&place, "is no longer answered"),
            }
        }
        let more = self.new.success(new).len() > self.old.success(old).len();
        self.report_if(more, place, "succeeds in one more way");
    }

    fn response(&mut self, place: &str, old: &'a Value, new: &'a Value) {
        let media = |it: &Value| {
            members(&it["content"]).map(|(media, _)| media.to_owned()).collect::<BTreeSet<_>>()
        };
        self.report_if(media(old) != media(new), place, "has another media type");
        for (media, before) in members(&old["content"]) {
            let after = &new["content"][media]["schema"];
            if !after.is_null() {
                self.schema(Response, place, &before["schema"], after);
            }
        }
        for (name, _) in
            members(&old["headers"]).filter(|(name, _)| new["headers"].get(*name).is_none())
        {
            self.report(place, &format!("no longer has the header {name}"));
        }
    }

    fn schema(&mut self, direction: Direction, place: &str, old: &'a Value, new: &'a Value) {
        let pair = (direction, ptr::from_ref(old).addr(), ptr::from_ref(new).addr());
        if !self.seen.insert(pair) {
            return;
        }
        let (old, new) = (Shape::new(self.old, old), Shape::new(self.new, new));
        match direction {
            Request => self.report_if(old.nullable && !new.nullable, place, "may not be null"),
            Response => self.report_if(new.nullable && !old.nullable, place, "may be null"),
        }
        let named = new.name.map(|name| format!("{} {name}", direction.word()));
        let place = named.as_deref().unwrap_or(place);
        if old.kind() != new.kind() {
            return self.report(place, "has another type");
        }
        match direction {
            Request => self.values_asked(place, &old, &new),
            Response => self.values_answered(place, &old, &new),
        }
        self.parts(direction, place, &old, &new);
    }

    fn values_asked(&mut self, place: &str, old: &Shape, new: &Shape) {
        let tighter =
            |key: &&str, by: fn(f64, f64) -> bool| match (old.number(key), new.number(key)) {
                (Some(old), Some(new)) => by(new, old),
                (old, new) => old.is_none() && new.is_some(),
            };
        let upper = UPPER.iter().filter(|key| tighter(key, |new, old| new < old));
        let lower = LOWER.iter().filter(|key| tighter(key, |new, old| new > old));
        let changed = |key: &&&str| new.get(key).is_some() && new.get(key) != old.get(key);
        for key in upper.chain(lower).chain(FIXED.iter().filter(changed)) {
            self.report(place, &format!("{key} is tighter"));
        }
        let closed = |shape: &Shape| shape.get("additionalProperties") == Some(&json!(false));
        self.report_if(closed(new) && !closed(old), place, "takes no more properties");
        let fewer = match (old.get("enum"), new.get("enum")) {
            (Some(old), Some(new)) => items(old).any(|value| !items(new).any(|kept| kept == value)),
            (old, new) => old.is_none() && new.is_some(),
        };
        self.report_if(fewer, place, "takes fewer values");
    }

    fn values_answered(&mut self, place: &str, old: &Shape, new: &Shape) {
        let more = match (old.get("enum"), new.get("enum")) {
            (Some(old), Some(new)) => {
                items(new).any(|value| !items(old).any(|known| known == value))
            }
            (old, new) => old.is_some() && new.is_none(),
        };
        self.report_if(more, place, "has more values");
    }

    fn parts(&mut self, direction: Direction, place: &str, old: &Shape<'a>, new: &Shape<'a>) {
        let (before, after) = (old.properties(), new.properties());
        for (name, old) in &before {
            let place = format!("{place}/{name}");
            match after.get(name) {
                Some(new) => self.schema(direction, &place, old, new),
                None => self.report(&place, "is gone"),
            }
        }
        let (was, is) = (old.required(), new.required());
        let changed = match direction {
            Request => is.difference(&was).map(|name| (*name, "is required")).collect(),
            Response => {
                let optional = was.difference(&is).filter(|name| after.contains_key(*name));
                optional.map(|name| (*name, "may be absent")).collect::<Vec<_>>()
            }
        };
        for (name, what) in changed {
            self.report(&format!("{place}/{name}"), what);
        }
        for key in ["items", "additionalProperties"] {
            if let (Some(old), Some(new)) = (old.get(key), new.get(key)) {
                self.schema(direction, &format!("{place}/{key}"), old, new);
            }
        }
    }
}

fn is_same_parameter(one: &Value, other: &Value) -> bool {
    let name = |it: &Value| it["name"].as_str().unwrap_or_default().to_owned();
    let (one_name, other_name) = (name(one), name(other));
    one["in"] == other["in"]
        && (one_name == other_name
            || one["in"] == "header" && one_name.eq_ignore_ascii_case(&other_name))
}

/// A schema with all it refers to, the nearest layer first.
struct Shape<'a> {
    layers: Vec<&'a Value>,
    name: Option<&'a str>,
    nullable: bool,
}

impl<'a> Shape<'a> {
    fn new(document: &Document<'a>, schema: &'a Value) -> Self {
        let mut shape = Self { layers: Vec::new(), name: None, nullable: false };
        shape.add(document, schema);
        shape
    }

    fn add(&mut self, document: &Document<'a>, schema: &'a Value) {
        if self.layers.iter().any(|layer| ptr::eq(*layer, schema)) {
            return;
        }
        self.layers.push(schema);
        self.nullable |= words(&schema["type"]).any(|it| it == "null");
        if let Some(reference) = schema["$ref"].as_str() {
            self.name = self.name.or(schema_name(reference));
            self.add(document, document.target(reference).unwrap_or(&Value::Null));
        }
        for part in items(&schema["allOf"]) {
            self.add(document, part);
        }
        for key in ["anyOf", "oneOf"] {
            let (null, others): (Vec<_>, Vec<_>) =
                items(&schema[key]).partition(|member| member["type"] == "null");
            self.nullable |= !null.is_empty();
            if let [only] = others[..] {
                self.add(document, only);
            }
        }
    }

    fn get(&self, key: &str) -> Option<&'a Value> {
        self.layers.iter().find_map(|layer| layer.get(key))
    }

    fn number(&self, key: &str) -> Option<f64> {
        self.get(key)?.as_f64()
    }

    /// Type and format; a union of several schemas is a type of its own.
    fn kind(&self) -> Value {
        let kind = self.get("type").unwrap_or(&Value::Null);
        let types: BTreeSet<_> =
            words(kind).chain(kind.as_str()).filter(|it| *it != "null").collect();
        let union = ["anyOf", "oneOf"].map(|key| {
            let members = self.get(key).into_iter().flat_map(items);
            let members: Vec<_> = members.filter(|member| member["type"] != "null").collect();
            if members.len() > 1 { json!(members) } else { Value::Null }
        });
        json!([types, self.get("format"), union])
    }

    fn properties(&self) -> BTreeMap<&'a str, &'a Value> {
        self.layers.iter().flat_map(|layer| members(&layer["properties"])).collect()
    }

    fn required(&self) -> BTreeSet<&'a str> {
        self.layers.iter().flat_map(|layer| words(&layer["required"])).collect()
    }
}

// Self-tests

pub(crate) fn checks() -> Vec<(&'static str, fn())> {
    vec![
        ("the_same_contract_breaks_nothing", the_same_contract_breaks_nothing),
        ("every_breaking_change_is_found_once", every_breaking_change_is_found_once),
        ("an_addition_breaks_nothing", an_addition_breaks_nothing),
        ("a_null_added_or_taken_breaks_one_side", a_null_added_or_taken_breaks_one_side),
    ]
}

fn the_same_contract_breaks_nothing() {
    assert_eq!(breaking(&contract(), &contract()), Vec::<String>::new());
}

fn every_breaking_change_is_found_once() {
    let mut surprises = Vec::new();
    for (finding, place, value) in operation_breaks().into_iter().chain(schema_breaks()) {
        let found = breaking(&contract(), &edited(&contract(), &pointer(place), value));
        if found != [finding] {
            surprises.push((finding, found));
        }
    }
    assert!(surprises.is_empty(), "{surprises:#?}");
}

fn an_addition_breaks_nothing() {
    for (place, value) in additions() {
        let found = breaking(&contract(), &edited(&contract(), &pointer(place), value));
        assert!(found.is_empty(), "{place}: {found:#?}");
    }
}

fn a_null_added_or_taken_breaks_one_side() {
    let place = json!({ "$ref": "#/components/schemas/Place" });
    let sure =
        edited(&contract(), "/components/schemas/CityCreate/properties/place", place.clone());
    assert_eq!(breaking(&contract(), &sure), ["request CityCreate/place: may not be null"]);
    assert!(breaking(&sure, &contract()).is_empty());
    let sure = edited(&contract(), "/components/schemas/City/properties/place", place);
    assert!(breaking(&contract(), &sure).is_empty());
    assert_eq!(breaking(&sure, &contract()), ["response City/place: may be null"]);
}

fn pointer(place: &str) -> String {
    place
        .replace("LIST", "/paths/~1cities/get")
        .replace("CREATE", "/paths/~1cities/post")
        .replace("SCHEMA", "/components/schemas")
}

type Break = (&'static str, &'static str, Value);

/// What is found after what is put where; `null` takes away.
fn operation_breaks() -> Vec<Break> {
    let string = json!({ "type": "string" });
    let schema = json!({ "$ref": "#/components/schemas/City" });
    let created = json!({ "content": { "application/json": { "schema": schema } } });
    let required = json!({ "name": "tenant", "in": "query", "required": true, "schema": string });
    vec![
        ("GET /cities: is gone", "LIST", json!(null)),
        ("GET /cities: has another operation id", "LIST/operationId", json!("cities")),
        ("GET /cities: has another tag", "LIST/tags", json!(["towns"])),
        ("GET /cities: admits fewer callers", "LIST/security", json!([{ "bearer_auth": [] }])),
        ("POST /cities: asks for the scope `admin`", "CREATE/x-required-scopes/-", json!("admin")),
        ("GET /cities: parameter tenant: is required", "LIST/parameters/-", required),
        ("GET /cities: parameter q: is required", "LIST/parameters/0/required", json!(true)),
        (
            "GET /cities: parameter q: has another type",
            "LIST/parameters/0/schema/type",
            json!("boolean"),
        ),
        (
            "GET /cities: parameter q: maxLength is tighter",
            "LIST/parameters/0/schema/maxLength",
            json!(9),
        ),
        (
            "GET /cities: parameter q: is written otherwise",
            "LIST/parameters/0/explode",
            json!(false),
        ),
        (
            "GET /cities: parameter limit: maximum is tighter",
            "/components/parameters/Limit/schema/maximum",
            json!(100),
        ),
        (
            "GET /cities: parameter limit: minimum is tighter",
            "/components/parameters/Limit/schema/minimum",
            json!(2),
        ),
        ("POST /cities: parameter Idempotency-Key: is gone", "CREATE/parameters", json!([])),
        ("POST /cities: requires a body", "CREATE/requestBody/required", json!(true)),
        ("POST /cities: no longer takes application/json", "CREATE/requestBody", json!(null)),
        ("POST /cities: succeeds in one more way", "CREATE/responses/202", created),
        ("POST /cities 201: is no longer answered", "CREATE/responses/201", json!(null)),
        ("POST /cities 409: is no longer answered", "CREATE/responses/409", json!(null)),
        (
            "GET /cities 200: has another media type",
            "LIST/responses/200/content",
            json!({ "text/csv": {} }),
        ),
        (
            "POST /cities 201: no longer has the header ETag",
            "CREATE/responses/201/headers/ETag",
            json!(null),
        ),
    ]
}

fn schema_breaks() -> Vec<Break> {
    vec![
        ("request CityCreate/place: is required", "SCHEMA/CityCreate/required/-", json!("place")),
        (
            "request CityCreate/aliases: is gone",
            "SCHEMA/CityCreate/properties/aliases",
            json!(null),
        ),
        (
            "request CityCreate/name: has another type",
            "SCHEMA/CityCreate/properties/name/type",
            json!("integer"),
        ),
        (
            "request CityCreate/name: has another type",
            "SCHEMA/CityCreate/properties/name/format",
            json!("uri"),
        ),
        (
            "request CityCreate/name: maxLength is tighter",
            "SCHEMA/CityCreate/properties/name/maxLength",
            json!(10),
        ),
        (
            "request CityCreate/name: minLength is tighter",
            "SCHEMA/CityCreate/properties/name/minLength",
            json!(1),
        ),
        (
            "request CityCreate/name: pattern is tighter",
            "SCHEMA/CityCreate/properties/name/pattern",
            json!("^a"),
        ),
        (
            "request CityCreate/aliases: maxItems is tighter",
            "SCHEMA/CityCreate/properties/aliases/maxItems",
            json!(2),
        ),
        (
            "request CityCreate/aliases/items: maxLength is tighter",
            "SCHEMA/CityCreate/properties/aliases/items/maxLength",
            json!(2),
        ),
        (
            "request CityCreate: takes no more properties",
            "SCHEMA/CityCreate/additionalProperties",
            json!(false),
        ),
        (
            "request CityCreate/labels/additionalProperties: maxLength is tighter",
            "SCHEMA/CityCreate/properties/labels/additionalProperties/maxLength",
            json!(3),
        ),
        ("request State: takes fewer values", "SCHEMA/State/enum", json!(["new"])),
        ("response State: has more values", "SCHEMA/State/enum/-", json!("lost")),
        ("response City/name: is gone", "SCHEMA/City/properties/name", json!(null)),
        (
            "response City/name: may be null",
            "SCHEMA/City/properties/name/type",
            json!(["string", "null"]),
        ),
        (
            "response City/name: has another type",
            "SCHEMA/City/properties/name",
            json!({ "type": "array", "items": {} }),
        ),
        (
            "response City/name: may be absent",
            "SCHEMA/City/required",
            json!(["state", "place", "parts"]),
        ),
        (
            "response City/parts/items: may be null",
            "SCHEMA/City/properties/parts/items",
            json!({ "oneOf": [{ "$ref": "#/components/schemas/City" }, { "type": "null" }] }),
        ),
    ]
}

fn additions() -> Vec<(&'static str, Value)> {
    let string = json!({ "type": ["string", "null"] });
    vec![
        ("/paths/~1towns", json!({ "get": { "operationId": "listTowns" } })),
        ("LIST/parameters/-", json!({ "name": "sort", "in": "query", "schema": string })),
        ("LIST/parameters/0/schema/maxLength", json!(500)),
        ("LIST/parameters/0/schema/maxLength", json!(null)),
        ("LIST/parameters/0/description", json!("Full text.")),
        ("LIST/security", json!([{ "bearer_auth": [] }, {}])),
        ("CREATE/x-required-scopes", json!([])),
        ("CREATE/responses/503", json!({ "description": "Busy." })),
        ("CREATE/responses/201/headers/Link", json!({ "schema": string })),
        ("CREATE/requestBody/content/application~1yaml", json!({})),
        ("SCHEMA/City/properties/motto", string.clone()),
        ("SCHEMA/City/properties/name/maxLength", json!(3)),
        ("SCHEMA/City/required/-", json!("name")),
        ("SCHEMA/CityCreate/properties/motto", string.clone()),
        ("SCHEMA/CityCreate/properties/name/type", json!(["string", "null"])),
        ("SCHEMA/CityCreate/properties/aliases/maxItems", json!(99)),
        ("SCHEMA/CityCreate/required", json!([])),
        ("SCHEMA/CityCreate/description", json!("A new city.")),
        ("SCHEMA/Sort/enum/-", json!("age")),
        ("SCHEMA/Spare", string),
    ]
}

fn contract() -> Value {
    let reference = |name: &str| json!({ "$ref": format!("#/components/{name}") });
    let schema = |name: &str| reference(&format!("schemas/{name}"));
    let list = |name: &str| json!({ "type": "array", "items": schema(name) });
    let body = |schema: Value| json!({ "application/json": { "schema": schema } });
    let limit = json!({ "type": "integer", "format": "int32", "minimum": 1, "maximum": 200 });
    let query =
        |name: &str, schema: Value| json!({ "name": name, "in": "query", "schema": schema });
    let key = json!({ "name": "Idempotency-Key", "in": "header", "schema": { "type": "string" } });
    json!({
        "paths": { "/cities": {
            "get": {
                "operationId": "listCities",
                "tags": ["cities"],
                "security": [{}],
                "x-required-scopes": [],
                "parameters": [
                    query("q", json!({ "type": "string", "maxLength": 200 })),
                    query("state", list("State")),
                    query("sort", schema("Sort")),
                    reference("parameters/Limit"),
                ],
                "responses": { "200": { "description": "A page.", "content": body(list("City")) } },
            },
            "post": {
                "operationId": "createCity",
                "tags": ["cities"],
                "security": [{ "bearer_auth": [] }],
                "x-required-scopes": ["cities:write"],
                "parameters": [key],
                "requestBody": { "content": body(schema("CityCreate")) },
                "responses": {
                    "201": { "headers": { "ETag": {} }, "content": body(schema("City")) },
                    "409": { "description": "Exists." },
                },
            },
        } },
        "components": {
            "parameters": { "Limit": query("limit", limit) },
            "schemas": schemas(),
        },
    })
}

/// A city has cities as parts, so that the comparison has to end by itself.
fn schemas() -> Value {
    let place = json!({ "oneOf": [{ "$ref": "#/components/schemas/Place" }, { "type": "null" }] });
    let short = json!({ "type": "string", "maxLength": 9 });
    json!({
        "State": { "type": "string", "enum": ["new", "old"] },
        "Sort": { "type": "string", "enum": ["name"] },
        "Place": { "type": "object", "properties": { "latitude": { "type": "number" } } },
        "City": {
            "type": "object",
            "required": ["name", "state", "place", "parts"],
            "properties": {
                "name": { "type": "string" },
                "state": { "$ref": "#/components/schemas/State" },
                "place": place,
                "parts": { "type": "array", "items": { "$ref": "#/components/schemas/City" } },
            },
        },
        "CityCreate": {
            "type": "object",
            "required": ["name"],
            "properties": {
                "name": { "type": "string", "maxLength": 100 },
                "aliases": { "type": "array", "maxItems": 9, "items": short },
                "labels": { "type": "object", "additionalProperties": short },
                "place": place,
            },
        },
    })
}
