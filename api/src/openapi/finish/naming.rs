//! References beside identifiers, as answers have them; what is asked has identifiers only.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::schemas::{reachable, schemas};
use crate::http::naming::Property;
use crate::http::references::{leads_to, references};

/// Adds to every answer what stands beside its identifiers. A schema that is asked and answered becomes two.
pub(super) fn name_what_is_referred_to(document: &mut Value, properties: &[Property]) {
    let answered = reachable(document, |operation| operation["responses"].clone());
    let naming: BTreeSet<_> =
        answered.iter().filter(|it| says(document, it, properties)).cloned().collect();
    part_what_is_asked(document, &answered, &naming);
    for name in &naming {
        let schema = &mut schemas(document)[name.as_str()];
        // It was given as an example of what is asked.
        schema.as_object_mut().map(|it| it.remove("examples"));
        let Some(fields) = schema["properties"].as_object_mut() else { continue };
        for property in properties {
            if let Some(identifier) = fields.get(property.name) {
                let reference = beside(property, identifier);
                fields.insert(property.beside.to_owned(), reference);
            }
        }
    }
}

/// Whether a schema has an identifier of its own that something stands beside.
fn says(document: &Value, name: &str, properties: &[Property]) -> bool {
    let fields = document["components"]["schemas"][name]["properties"].as_object();
    fields.is_some_and(|fields| properties.iter().any(|it| fields.contains_key(it.name)))
}

/// What stands beside an identifier: a reference, one or null, or as many as there are identifiers.
fn beside(property: &Property, identifier: &Value) -> Value {
    let reference = json!({ "$ref": "#/components/schemas/Reference" });
    let said = format!("What `{}` identifies.", property.name);
    let types = &identifier["type"];
    let may_be_null = types.as_array().is_some_and(|it| it.contains(&json!("null")));
    if *types == "array" || types.as_array().is_some_and(|it| it.contains(&json!("array"))) {
        return json!({ "type": types, "items": reference, "description": said });
    }
    if may_be_null {
        return json!({ "oneOf": [reference, { "type": "null" }], "description": said });
    }
    reference
}

/// Gives requests schemas of their own where they share one that names, or one that leads to such.
fn part_what_is_asked(
    document: &mut Value,
    answered: &BTreeSet<String>,
    naming: &BTreeSet<String>,
) {
    let asked = reachable(document, |operation| operation["requestBody"].clone());
    let leads = |name: &str| {
        naming.contains(name)
            || naming
                .iter()
                .any(|it| leads_to(&document["components"]["schemas"][name], it, document))
    };
    let both: Vec<_> = asked.intersection(answered).filter(|it| leads(it)).cloned().collect();
    let twins: Map<_, _> = both
        .iter()
        .map(|name| (format!("{name}Input"), document["components"]["schemas"][name].clone()))
        .collect();
    schemas(document).extend(twins);
    let asking =
        asked.iter().map(|it| if both.contains(it) { format!("{it}Input") } else { it.clone() });
    for name in asking.filter(|it| !answered.contains(it)).collect::<Vec<_>>() {
        redirect(&mut schemas(document)[name.as_str()], &both);
    }
    let paths = document["paths"].as_object_mut().into_iter().flat_map(Map::values_mut);
    for operation in paths.filter_map(Value::as_object_mut).flat_map(Map::values_mut) {
        redirect(&mut operation["requestBody"], &both);
        if operation["requestBody"].is_null() {
            operation.as_object_mut().map(|it| it.remove("requestBody"));
        }
    }
}

fn redirect(value: &mut Value, both: &[String]) {
    let is_one = |reference: &str| both.iter().any(|it| reference.ends_with(&format!("/{it}")));
    if references(value).into_iter().all(|it| !is_one(it)) {
        return;
    }
    match value {
        Value::Object(map) => {
            if let Some(Value::String(reference)) = map.get_mut("$ref")
                && is_one(reference)
            {
                reference.push_str("Input");
            }
            map.values_mut().for_each(|it| redirect(it, both));
        }
        Value::Array(items) => items.iter_mut().for_each(|it| redirect(it, both)),
        _ => {}
    }
}
