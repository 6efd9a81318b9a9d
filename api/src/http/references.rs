//! What parts of the contract refer to.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

/// The pointers of all references in a part of the contract, such as `#/components/schemas/Point`.
pub(crate) fn references(value: &Value) -> Vec<&str> {
    let mut found = Vec::new();
    collect(value, &mut found);
    found
}

fn collect<'v>(value: &'v Value, found: &mut Vec<&'v str>) {
    match value {
        Value::Object(map) => {
            found.extend(map.get("$ref").and_then(Value::as_str));
            map.values().for_each(|it| collect(it, found));
        }
        Value::Array(items) => items.iter().for_each(|it| collect(it, found)),
        _ => {}
    }
}

const SCHEMAS: &str = "#/components/schemas/";

/// A schema of the contract as a document of its own: with the schemas that it leads to, and with no others, so that
/// reading it costs what it says and not what the whole contract says.
pub fn alone(schema: &Value, document: &Value) -> Value {
    let schemas = led_to(schema, document);
    let schemas: Map<_, _> =
        schemas.into_iter().map(|(name, it)| (name.to_owned(), it.clone())).collect();
    json!({ "allOf": [schema], "components": { "schemas": schemas } })
}

/// Whether a part of the contract leads to a schema.
pub(crate) fn leads_to(part: &Value, name: &str, document: &Value) -> bool {
    led_to(part, document).contains_key(name)
}

fn led_to<'d>(part: &'d Value, document: &'d Value) -> BTreeMap<&'d str, &'d Value> {
    let mut schemas = BTreeMap::new();
    let mut waiting = references(part);
    while let Some(reference) = waiting.pop() {
        let Some(name) = reference.strip_prefix(SCHEMAS) else { continue };
        let target = &document["components"]["schemas"][name];
        if schemas.insert(name, target).is_none() {
            waiting.extend(references(target));
        }
    }
    schemas
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_schema_takes_along_what_it_leads_to() {
        let to = |name: &str| json!({ "$ref": format!("{SCHEMAS}{name}") });
        let document = json!({ "components": { "schemas": {
            "A": { "items": to("B") }, "B": { "properties": { "a": to("A"), "c": to("C") } },
            "C": { "type": "string" }, "D": to("A"),
        }}});
        let alone = alone(&to("A"), &document);
        let names: Vec<_> =
            alone["components"]["schemas"].as_object().expect("schemas").keys().collect();
        assert_eq!(names, ["A", "B", "C"]);
        assert_eq!(alone["allOf"], json!([to("A")]));
    }
}
