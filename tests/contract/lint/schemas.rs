//! Rules about schemas: those that every generator understands.

use serde_json::{Value, json};
use std::collections::BTreeSet;

use super::super::document::{Document, items, members, schema_name, words};
use super::findings::{each_object, each_schema, is_pascal, is_snake};

/// Names that some language has already taken.
pub(super) const TAKEN: &[&str] = &[
    "Any",
    "Array",
    "Blob",
    "Boolean",
    "Date",
    "DateTime",
    "Double",
    "Enum",
    "Error",
    "Event",
    "Exception",
    "File",
    "Float",
    "Function",
    "Integer",
    "List",
    "Long",
    "Map",
    "Null",
    "Number",
    "Object",
    "Option",
    "Promise",
    "Record",
    "Request",
    "Response",
    "Result",
    "Set",
    "String",
    "Symbol",
    "Void",
];

/// Schema keywords that break at least one generator, or that it ignores.
pub(super) const FORBIDDEN: &[&str] = &[
    "$anchor",
    "$defs",
    "$dynamicRef",
    "$id",
    "const",
    "contains",
    "definitions",
    "dependentRequired",
    "dependentSchemas",
    "discriminator",
    "else",
    "if",
    "not",
    "nullable",
    "patternProperties",
    "prefixItems",
    "propertyNames",
    "readOnly",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
    "writeOnly",
    "xml",
];

pub(super) fn schema_names(document: &Document) -> Vec<String> {
    let names: Vec<_> =
        members(&document.0["components"]["schemas"]).map(|(name, _)| name).collect();
    let fault = |name: &str| {
        let alike = names.iter().filter(|other| other.eq_ignore_ascii_case(name)).count();
        if !is_pascal(name) {
            Some("is not PascalCase")
        } else if TAKEN.contains(&name) {
            Some("is taken in some language")
        } else {
            (alike > 1).then_some("differs from another name by case only")
        }
    };
    names.iter().filter_map(|name| fault(name).map(|what| format!("{name}: {what}"))).collect()
}

/// "A list with a name, or null" is what a dozen generators cannot say.
pub(super) fn array_components(document: &Document) -> Vec<String> {
    let lists =
        members(&document.0["components"]["schemas"]).filter(|(_, it)| is_type(it, "array"));
    lists.map(|(name, _)| format!("{name}: is a list with a name of its own")).collect()
}

pub(super) fn property_names(document: &Document) -> Vec<String> {
    each_schema(document, |_, schema| {
        let mut names = BTreeSet::new();
        let mut properties = members(&schema["properties"]).map(|(name, _)| name);
        let odd = properties.find(|name| !is_snake(name) || !names.insert(name.replace('_', "")));
        odd.map(|name| format!("property `{name}` is not a distinct snake_case name"))
    })
}

pub(super) fn keywords(document: &Document) -> Vec<String> {
    each_schema(document, |_, schema| {
        let found = members(schema).find(|(key, _)| FORBIDDEN.contains(key));
        found.map(|(key, _)| format!("`{key}` breaks a generator"))
    })
}

pub(super) fn defaults(document: &Document) -> Vec<String> {
    each_schema(document, |_, schema| {
        schema.get("default").map(|_| "a default belongs in the description".into())
    })
}

/// A union is a type or null, or a named schema or null.
pub(super) fn unions(document: &Document) -> Vec<String> {
    each_schema(document, |place, schema| {
        let null = json!({ "type": "null" });
        let is_optional = |members: &[Value]| {
            members.len() == 2
                && members.contains(&null)
                && members.iter().any(|it| it["$ref"].is_string())
        };
        let mut unions = ["anyOf", "oneOf"].iter().filter_map(|key| schema[key].as_array());
        let types = &schema["type"];
        let inside = place.contains("/oneOf/") || place.contains("/anyOf/");
        let sound = unions.all(|union| is_optional(union))
            && (!types.is_array()
                || items(types).count() == 2 && words(types).any(|it| it == "null"))
            && (types != "null" || inside);
        (!sound).then(|| "is a union of more than a type and null".into())
    })
}

pub(super) fn is_type(schema: &Value, name: &str) -> bool {
    schema["type"] == name || words(&schema["type"]).any(|it| it == name)
}

/// What may be anything: a record of any kind, as the audit record keeps it.
const ANYTHING: [&str; 2] = ["AuditEvent/after", "AuditEvent/before"];

pub(super) fn hollow_schemas(document: &Document) -> Vec<String> {
    each_schema(document, |place, schema| {
        let described = |keys: [&str; 2]| keys.iter().any(|key| schema.get(key).is_some());
        if !schema.is_object() {
            Some("is no object".into())
        } else if is_type(schema, "object") && !described(["properties", "additionalProperties"]) {
            Some("is an object without properties".into())
        } else {
            // `{}` takes anything, and a client has to guess.
            let says = ["type", "$ref", "anyOf", "oneOf", "allOf"];
            let typed = says.iter().any(|key| schema.get(key).is_some());
            let listed = !is_type(schema, "array") || schema["items"].is_object();
            let sound = ANYTHING.contains(&place) || typed && listed;
            (!sound).then(|| "is nobody knows what".into())
        }
    })
}

pub(super) fn inline_objects(document: &Document) -> Vec<String> {
    each_schema(document, |place, schema| {
        let inline = place.contains('/') && schema.get("properties").is_some();
        inline.then(|| "is an object without a name".into())
    })
}

/// Parameters may carry theirs: generators name those after the operation.
pub(super) fn inline_enums(document: &Document) -> Vec<String> {
    each_schema(document, |place, schema| {
        let is_part = place.contains('/') && !place.contains("/parameters/");
        let several = items(&schema["enum"]).count() > 1;
        (is_part && several).then(|| "is an enum without a name".into())
    })
}

pub(super) fn enum_values(document: &Document) -> Vec<String> {
    each_schema(document, |_, schema| {
        let odd = items(&schema["enum"]).find(|value| !value.as_str().is_some_and(is_snake));
        odd.map(|value| format!("enum value {value} is not snake_case"))
    })
}

/// Ruby makes a constant of each word and keeps these for itself.
const KEPT_BY_RUBY: [&str; 2] = ["BEGIN", "END"];

/// A word that no constant can be called by is given a name, and then all of its vocabulary are.
pub(super) fn reserved_words(document: &Document) -> Vec<String> {
    each_schema(document, |_, schema| {
        let values: Vec<_> = words(&schema["enum"]).map(str::to_uppercase).collect();
        let given = &schema["x-enum-varnames"];
        let names: Vec<_> = words(given).map(str::to_owned).collect();
        let called = if given.is_null() { &values } else { &names };
        let kept = called.iter().any(|it| KEPT_BY_RUBY.contains(&it.as_str()));
        let sound = !kept && called.len() == values.len();
        (!sound).then(|| "has a word that Ruby keeps for itself".into())
    })
}

pub(super) fn number_formats(document: &Document) -> Vec<String> {
    let formats = [("integer", ["int32", "int64"]), ("number", ["double", "float"])];
    each_schema(document, |_, schema| {
        let format = schema["format"].as_str().unwrap_or_default();
        let fault =
            |(kind, known): &(&str, [&str; 2])| is_type(schema, kind) && !known.contains(&format);
        formats.iter().find(|it| fault(it)).map(|(kind, _)| format!("{kind} without a format"))
    })
}

/// The named schemas of request bodies and those of successful responses.
pub(super) fn directions<'a>(document: &Document<'a>) -> (BTreeSet<&'a str>, BTreeSet<&'a str>) {
    let operations = document.operations();
    let requests: Vec<_> = operations.iter().map(|it| document.request_body(it)).collect();
    let responses = operations.iter().flat_map(|it| document.success(it));
    let responses: Vec<_> = responses.map(|(_, response)| response).collect();
    let names = |roots: &[&'a Value]| {
        document.reachable(roots).into_iter().filter_map(schema_name).collect()
    };
    (names(&requests), names(&responses))
}

pub(super) fn response_only<'a>(document: &Document<'a>) -> BTreeSet<&'a str> {
    let (requests, responses) = directions(document);
    responses.difference(&requests).copied().collect()
}

pub(super) fn response_required(document: &Document) -> Vec<String> {
    each_object(document, &response_only(document), |schema| {
        let required: Vec<_> = words(&schema["required"]).collect();
        let mut properties = members(&schema["properties"]).map(|(name, _)| name);
        let optional = properties.find(|name| !required.contains(name));
        optional.map(|name| format!("`{name}` may be absent from a response"))
    })
}

pub(super) fn response_open(document: &Document) -> Vec<String> {
    each_object(document, &response_only(document), |schema| {
        (schema["additionalProperties"] == false).then(|| "a response cannot grow".into())
    })
}

pub(super) fn request_closed(document: &Document) -> Vec<String> {
    each_object(document, &directions(document).0, |schema| {
        let open = schema["additionalProperties"] != false;
        open.then(|| "a request takes unknown properties".into())
    })
}

pub(super) fn each_in_requests(
    document: &Document,
    rule: impl Fn(&Value) -> Option<String>,
) -> Vec<String> {
    let (requests, _) = directions(document);
    each_schema(document, |place, schema| {
        let name = place.split('/').next().unwrap_or_default();
        let asked = requests.contains(name)
            || ["/parameters/", "/requestBody/"].iter().any(|part| place.contains(part));
        asked.then(|| rule(schema)).flatten()
    })
}

pub(super) fn request_arrays(document: &Document) -> Vec<String> {
    each_in_requests(document, |schema| {
        let endless = is_type(schema, "array") && schema.get("maxItems").is_none();
        endless.then(|| "an array in a request without maxItems".into())
    })
}

pub(super) fn request_strings(document: &Document) -> Vec<String> {
    let limits = ["enum", "format", "maxLength", "pattern"];
    each_in_requests(document, |schema| {
        let endless =
            is_type(schema, "string") && !limits.iter().any(|it| schema.get(it).is_some());
        endless.then(|| "a string in a request without maxLength".into())
    })
}

/// Only a value has the same shape both ways; a thing with an identity is read and written apart.
pub(super) fn shared_schemas(document: &Document) -> Vec<String> {
    let (requests, responses) = directions(document);
    let shared = requests.intersection(&responses).copied().collect();
    each_object(document, &shared, |schema| {
        schema["properties"].get("id").map(|_| "is both asked and answered, but no value".into())
    })
}
