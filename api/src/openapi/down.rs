//! The contract as OpenAPI 3.0.3, for generators that know nothing newer.

use serde_json::{Map, Value, json};

type Object = Map<String, Value>;

/// What a 3.0 schema cannot say and has no other word for.
const UNKNOWN: &[&str] = &[
    "$anchor",
    "$comment",
    "$defs",
    "$id",
    "$schema",
    "contains",
    "contentMediaType",
    "contentSchema",
    "dependentRequired",
    "dependentSchemas",
    "else",
    "if",
    "maxContains",
    "minContains",
    "patternProperties",
    "prefixItems",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
];

/// Derives the 3.0.3 document from the 3.1.0 one.
pub(crate) fn down(document: &Value) -> Value {
    let mut document = part(document);
    document["openapi"] = json!("3.0.3");
    remove(&mut document, "", &["webhooks", "jsonSchemaDialect"]);
    remove(&mut document, "/components", &["pathItems"]);
    remove(&mut document, "/info", &["summary"]);
    if let Some(license) = document.pointer_mut("/info/license").and_then(Value::as_object_mut) {
        license_address(license);
    }
    document
}

fn remove(document: &mut Value, pointer: &str, keys: &[&str]) {
    if let Some(object) = document.pointer_mut(pointer).and_then(Value::as_object_mut) {
        object.retain(|key, _| !keys.contains(&key.as_str()));
    }
}

/// 3.0 names a licence by its address only.
fn license_address(license: &mut Object) {
    if let Some(Value::String(identifier)) = license.remove("identifier") {
        let address = format!("https://spdx.org/licenses/{identifier}.html");
        license.entry("url").or_insert(address.into());
    }
}

/// Any part of the document outside a schema.
fn part(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(part).collect(),
        Value::Object(object) if object.contains_key("$ref") => json!({ "$ref": object["$ref"] }),
        Value::Object(object) => {
            let mut object: Object = object.iter().map(|(key, value)| member(key, value)).collect();
            // The example of an optional parameter would be filled in by whoever tries it.
            if object.contains_key("in")
                && let Some(schema) = object.get_mut("schema").and_then(Value::as_object_mut)
            {
                schema.remove("example");
            }
            object.into()
        }
        scalar => scalar.clone(),
    }
}

fn member(key: &str, value: &Value) -> (String, Value) {
    let value = match (key, value) {
        ("example" | "examples", _) => value.clone(),
        ("schema", _) => schema(value),
        ("schemas", Value::Object(schemas)) => each(schemas, schema),
        ("content", Value::Object(content)) => content.iter().map(media).collect(),
        _ => part(value),
    };
    (key.to_owned(), value)
}

fn media((name, value): (&String, &Value)) -> (String, Value) {
    let name = if name == "application/merge-patch+json" { "application/json" } else { name };
    (name.to_owned(), part(value))
}

fn each(object: &Object, convert: fn(&Value) -> Value) -> Value {
    object.iter().map(|(key, value)| (key.clone(), convert(value))).collect()
}

fn schema(value: &Value) -> Value {
    let mut schema = match value {
        Value::Object(schema) => schema.clone(),
        Value::Bool(false) => return json!({ "not": {} }),
        _ => return json!({}),
    };
    for (key, value) in &mut schema {
        match (key.as_str(), &*value) {
            ("properties", Value::Object(properties)) => *value = each(properties, self::schema),
            ("allOf" | "anyOf" | "oneOf", Value::Array(members)) => {
                *value = members.iter().map(member_schema).collect();
            }
            ("items" | "not", _) | ("additionalProperties", Value::Object(_)) => {
                *value = self::schema(value);
            }
            _ => {}
        }
    }
    plain_type(&mut schema);
    plain_union(&mut schema);
    plain_values(&mut schema);
    plain_bounds(&mut schema);
    plain_reference(&mut schema);
    schema.retain(|key, _| !UNKNOWN.contains(&key.as_str()));
    schema.into()
}

/// Leaves `null` to the union around it.
fn member_schema(value: &Value) -> Value {
    if value["type"] == "null" { value.clone() } else { schema(value) }
}

/// `[T, null]` is a nullable `T`; several types are a union of them.
fn plain_type(schema: &mut Object) {
    let Some(Value::Array(types)) = schema.get("type").cloned() else { return };
    let mut named: Vec<_> = types.iter().filter(|name| *name != "null").cloned().collect();
    if named.len() < types.len() {
        schema.insert("nullable".into(), true.into());
    }
    schema.remove("type");
    if named.len() > 1 {
        schema.insert("oneOf".into(), named.iter().map(|name| json!({ "type": name })).collect());
    } else if let Some(name) = named.pop() {
        schema.insert("type".into(), name);
    }
}

/// `[T, {type: null}]` is a nullable `T`.
fn plain_union(schema: &mut Object) {
    for key in ["oneOf", "anyOf"] {
        let Some(Value::Array(members)) = schema.get_mut(key) else { continue };
        let all = members.len();
        members.retain(|member| member["type"] != "null");
        let (left, members) = (members.len(), members.clone());
        if left < all {
            schema.insert("nullable".into(), true.into());
        }
        if left < all && left == 1 {
            schema.remove(key);
            match members.into_iter().next() {
                // What is such a union already is none within another: PHP looks for a class of that name.
                Some(Value::Object(one)) if one.contains_key("allOf") => {
                    for (key, value) in one {
                        schema.entry(key).or_insert(value);
                    }
                }
                one => drop(schema.insert("allOf".into(), one.into_iter().collect())),
            }
        }
    }
}

fn plain_values(schema: &mut Object) {
    if let Some(value) = schema.remove("const") {
        let kind = if value.is_boolean() { "boolean" } else { "string" };
        let kind = if value.is_number() { "number" } else { kind };
        schema.entry("type").or_insert(kind.into());
        schema.insert("enum".into(), json!([value]));
    }
    if let Some(Value::Array(examples)) = schema.remove("examples")
        && let Some(first) = examples.into_iter().next()
    {
        schema.entry("example").or_insert(first);
    }
    if schema.contains_key("nullable")
        && let Some(Value::Array(values)) = schema.get_mut("enum")
    {
        values.retain(|value| !value.is_null());
    }
    if schema.remove("contentEncoding").is_some_and(|encoding| encoding == "base64") {
        schema.entry("format").or_insert("byte".into());
    } else if schema.get("contentMediaType").is_some_and(|it| it == "application/octet-stream") {
        schema.entry("format").or_insert("binary".into());
    }
}

/// An exclusive bound is a bound and a flag.
fn plain_bounds(schema: &mut Object) {
    for (exclusive, bound) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        if let Some(Value::Number(number)) = schema.get(exclusive).cloned() {
            schema.insert(bound.into(), number.into());
            schema.insert(exclusive.into(), true.into());
        }
    }
}

/// A 3.0 reader ignores what stands beside a `$ref`.
fn plain_reference(schema: &mut Object) {
    if schema.len() > 1
        && let Some(reference) = schema.remove("$ref")
    {
        schema.insert("allOf".into(), json!([{ "$ref": reference }]));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_schema(value: &Value) -> Value {
        down(&json!({ "components": { "schemas": { "Probe": value } } }))["components"]["schemas"]
            ["Probe"]
            .clone()
    }

    #[test]
    fn the_version_is_3_0_3_and_what_3_0_lacks_is_gone() {
        let parts = json!({ "pathItems": {} });
        let document = json!({ "openapi": "3.1.0", "webhooks": {}, "components": parts });
        assert_eq!(down(&document), json!({ "openapi": "3.0.3", "components": {} }));
    }

    #[test]
    fn a_licence_is_named_by_its_address() {
        let license = json!({ "name": "EUPL", "identifier": "EUPL-1.2" });
        let document = json!({ "info": { "summary": "s", "license": license } });
        let license = json!({ "name": "EUPL", "url": "https://spdx.org/licenses/EUPL-1.2.html" });
        assert_eq!(down(&document)["info"], json!({ "license": license }));
    }

    #[test]
    fn a_merge_patch_is_json() {
        let body = json!({ "requestBody": { "content": { "application/merge-patch+json": {} } } });
        let content = &down(&body)["requestBody"]["content"];
        assert_eq!(content, &json!({ "application/json": {} }));
    }

    #[test]
    fn a_reference_outside_a_schema_stands_alone() {
        let parameters = json!([{ "$ref": "#/components/parameters/Limit", "description": "d" }]);
        let down = down(&json!({ "parameters": parameters }));
        assert_eq!(down["parameters"], json!([{ "$ref": "#/components/parameters/Limit" }]));
    }

    #[test]
    fn named_examples_stay() {
        let examples = json!({ "one": { "value": { "type": ["string", "null"] } } });
        let document = json!({ "content": { "text/csv": { "examples": examples } } });
        assert_eq!(down(&document)["content"], document["content"]);
    }

    #[test]
    fn a_type_or_null_is_nullable() {
        let date = of_schema(&json!({ "type": ["string", "null"], "format": "date" }));
        assert_eq!(date, json!({ "type": "string", "format": "date", "nullable": true }));
    }

    #[test]
    fn several_types_are_a_union() {
        let either = of_schema(&json!({ "type": ["string", "integer"] }));
        assert_eq!(either, json!({ "oneOf": [{ "type": "string" }, { "type": "integer" }] }));
    }

    #[test]
    fn a_reference_or_null_is_a_nullable_all_of() {
        for key in ["oneOf", "anyOf"] {
            let place = of_schema(&json!({ key: [{ "type": "null" }, { "$ref": "#/x" }] }));
            assert_eq!(place, json!({ "allOf": [{ "$ref": "#/x" }], "nullable": true }));
        }
    }

    #[test]
    fn a_described_reference_or_null_is_one_all_of() {
        let described = json!({ "$ref": "#/x", "description": "inner" });
        let place = of_schema(&json!({ "oneOf": [described, { "type": "null" }] }));
        let all_of = json!([{ "$ref": "#/x" }]);
        let flat = json!({ "allOf": all_of, "description": "inner", "nullable": true });
        assert_eq!(place, flat);
        let outer = json!({ "oneOf": [described, { "type": "null" }], "description": "outer" });
        let flat = json!({ "allOf": all_of, "description": "outer", "nullable": true });
        assert_eq!(of_schema(&outer), flat);
    }

    #[test]
    fn the_example_of_a_parameter_is_not_filled_in() {
        let limit = json!({ "in": "query", "schema": { "type": "integer", "examples": [50] } });
        let down = down(&json!({ "parameters": [limit] }));
        let plain = json!({ "in": "query", "schema": { "type": "integer" } });
        assert_eq!(down["parameters"], json!([plain]));
    }

    #[test]
    fn a_reference_with_company_moves_into_all_of() {
        let described = of_schema(&json!({ "$ref": "#/x", "description": "d" }));
        assert_eq!(described, json!({ "allOf": [{ "$ref": "#/x" }], "description": "d" }));
        assert_eq!(of_schema(&json!({ "$ref": "#/x" })), json!({ "$ref": "#/x" }));
    }

    #[test]
    fn the_first_example_is_the_example() {
        let name = of_schema(&json!({ "type": "string", "examples": ["Graz", "Vejle"] }));
        assert_eq!(name, json!({ "type": "string", "example": "Graz" }));
    }

    #[test]
    fn a_constant_is_an_enum_of_one() {
        let one = of_schema(&json!({ "const": "a" }));
        assert_eq!(one, json!({ "type": "string", "enum": ["a"] }));
    }

    #[test]
    fn null_is_no_enum_value() {
        let state = of_schema(&json!({ "type": ["string", "null"], "enum": ["a", null] }));
        assert_eq!(state, json!({ "type": "string", "enum": ["a"], "nullable": true }));
    }

    #[test]
    fn an_exclusive_bound_is_a_flag() {
        let above = of_schema(&json!({ "exclusiveMinimum": 0 }));
        assert_eq!(above, json!({ "minimum": 0, "exclusiveMinimum": true }));
        let below = of_schema(&json!({ "exclusiveMaximum": 1 }));
        assert_eq!(below, json!({ "maximum": 1, "exclusiveMaximum": true }));
    }

    #[test]
    fn encoded_content_is_a_format() {
        let bytes = of_schema(&json!({ "type": "string", "contentEncoding": "base64" }));
        assert_eq!(bytes, json!({ "type": "string", "format": "byte" }));
        let file = json!({ "type": "string", "contentMediaType": "application/octet-stream" });
        assert_eq!(of_schema(&file), json!({ "type": "string", "format": "binary" }));
    }

    #[test]
    fn keywords_unknown_to_3_0_are_dropped() {
        let opaque = json!({ "type": "object", "if": {}, "propertyNames": {}, "$comment": "c" });
        assert_eq!(of_schema(&opaque), json!({ "type": "object" }));
    }

    #[test]
    fn a_boolean_schema_is_an_object() {
        let list = of_schema(&json!({ "items": true, "additionalProperties": false }));
        assert_eq!(list, json!({ "items": {}, "additionalProperties": false }));
    }

    #[test]
    fn schemas_are_converted_at_any_depth() {
        let nullable = json!({ "type": "string", "nullable": true });
        for [outer, inner] in [["properties", "const"], ["items", "items"], ["not", "not"]] {
            let probe = of_schema(&json!({ outer: { inner: { "type": ["string", "null"] } } }));
            assert_eq!(probe[outer][inner], nullable);
        }
        let parameter = json!({ "parameters": [{ "schema": { "type": ["string", "null"] } }] });
        assert_eq!(down(&parameter)["parameters"][0]["schema"], nullable);
    }
}
