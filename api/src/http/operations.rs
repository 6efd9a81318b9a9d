//! The operations of the contract as the server uses them: to find the one that is called, to read its query, and to
//! say everything that is wrong with a body.

use std::collections::HashMap;
use std::future::{Ready, ready};
use std::sync::OnceLock;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use jsonschema::Validator;
use serde_json::{Map, Value, json};

use super::days;
use super::misfit::{MISFIT, explained};
use super::problem::{self, Fault, Problem};
use super::references::{alone, leads_to};
use super::rule::{Rule, Tag};

pub(crate) struct Operations {
    /// By the number of segments of the path.
    by_length: HashMap<usize, Vec<Operation>>,
    /// What broken constraints mean, by name.
    sentences: HashMap<&'static str, &'static str>,
}

#[derive(Debug)]
pub(crate) struct Operation {
    pub id: String,
    pub tag: &'static str,
    pub method: String,
    pub template: String,
    /// Of the template; none where any value stands.
    segments: Vec<Option<String>>,
    pub rule: &'static Rule,
    parameters: Vec<Parameter>,
    body: Option<Value>,
    body_media: Vec<String>,
    validator: OnceLock<Option<Validator>>,
    /// Where its schemas stand.
    document: &'static Value,
    /// Whether its answer says of records what the caller may let happen to them.
    pub shows_allowed: bool,
    /// Whether its answer refers to other records.
    pub names_others: bool,
    /// Whether it takes a key by which it may be repeated, and leaves it to the edge to keep its answer.
    pub may_be_repeated: bool,
}

/// A query parameter.
#[derive(Debug)]
struct Parameter {
    name: String,
    required: bool,
    schema: Value,
    validator: OnceLock<Option<Validator>>,
}

/// Whether the answer, or each of a page, has `allowed`, or something in it has.
fn shows_allowed(document: &Value, operation: &Value) -> bool {
    fn has(document: &Value, schema: &Value, depth: u8) -> bool {
        let schema = match schema["$ref"].as_str() {
            Some(reference) => document.pointer(&reference[1..]).unwrap_or(schema),
            None => schema,
        };
        let parts = ["allOf", "oneOf"].iter().filter_map(|it| schema[it].as_array()).flatten();
        let fields = schema["properties"].as_object();
        fields.is_some_and(|it| it.contains_key("allowed"))
            || depth > 0
                && (parts.chain(fields.into_iter().flat_map(Map::values)).chain([&schema["items"]]))
                    .any(|it| has(document, it, depth - 1))
    }
    ["200", "201"].iter().any(|status| {
        let schema = &operation["responses"][status]["content"]["application/json"]["schema"];
        has(document, schema, SIDE_OF_A_PARTNERSHIP_OF_A_PAGE)
    })
}

/// How deep `allowed` stands at most: page, list, record, list, part of the record.
const SIDE_OF_A_PARTNERSHIP_OF_A_PAGE: u8 = 5;

fn takes_key(operation: &Value) -> bool {
    let key = json!({ "$ref": "#/components/parameters/IdempotencyKey" });
    operation["parameters"].as_array().is_some_and(|all| all.contains(&key))
}

/// The schema of what stands beside an identifier.
const REFERENCE: &str = "Reference";

/// The path as the routes read it: what is escaped without need is the same as what is not (RFC 3986 6.2.2.2). Who may
/// pass, who is counted and where the request goes are all decided by this one.
pub(crate) fn path(request: &HttpRequest) -> &str {
    request.match_info().as_str()
}

/// What lies at an address.
pub(crate) enum Found {
    Operation(&'static Operation),
    /// Something, but not for this method; these are the ones it takes.
    OtherMethods(Vec<&'static str>),
    Nothing,
}

impl FromRequest for &'static Operations {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let known = request.app_data::<Self>().copied();
        ready(known.ok_or_else(|| Problem::new(&problem::INTERNAL)))
    }
}

impl Operations {
    /// Those of the contract, each with its rule.
    pub(crate) fn of(document: &'static Value, tags: &'static [Tag]) -> Self {
        let rules = tags
            .iter()
            .flat_map(|tag| tag.rules().map(|rule| (rule.operation_id(), (tag.name, rule))));
        let rules: HashMap<_, _> = rules.collect();
        let mut by_length = HashMap::<usize, Vec<Operation>>::new();
        for (template, item) in document["paths"].as_object().into_iter().flatten() {
            for (method, operation) in item.as_object().into_iter().flatten() {
                let id = operation["operationId"].as_str().unwrap_or_default();
                // The contract is made of the routes; it names nothing else.
                let Some((tag, rule)) = rules.get(id) else { continue };
                let operation = Operation::of(document, (template, method), operation, tag, rule);
                by_length.entry(template.split('/').count()).or_default().push(operation);
            }
        }
        // What a path names literally goes before what it names in braces.
        let braces = |it: &Operation| it.segments.iter().filter(|it| it.is_none()).count();
        for them in by_length.values_mut() {
            them.sort_by_key(braces);
        }
        let told = tags.iter().flat_map(|it| it.constraints);
        let sentences = told.filter_map(|(name, sentence)| Some((*name, (*sentence)?))).collect();
        Self { by_length, sentences }
    }

    /// What a broken constraint means to somebody who runs into it, if anybody can.
    pub(crate) fn sentence(&self, constraint: &str) -> Option<&'static str> {
        self.sentences.get(constraint).copied()
    }

    /// The operation that the contract calls so.
    pub(crate) fn named(&'static self, id: &str) -> Option<&'static Operation> {
        self.by_length.values().flatten().find(|it| it.id == id)
    }

    pub(crate) fn find(&'static self, method: &str, path: &str) -> Found {
        let segments: Vec<_> = path.split('/').collect();
        let of_length = self.by_length.get(&segments.len()).into_iter().flatten();
        let mut methods = Vec::new();
        for operation in of_length.filter(|it| it.lies_at(&segments)) {
            if operation.method == method {
                return Found::Operation(operation);
            }
            methods.push(operation.method.as_str());
        }
        if methods.is_empty() { Found::Nothing } else { Found::OtherMethods(methods) }
    }
}

impl Operation {
    fn of(
        document: &'static Value,
        (template, method): (&str, &str),
        it: &Value,
        tag: &'static str,
        rule: &'static Rule,
    ) -> Self {
        let target = |it: &'_ Value| match it["$ref"].as_str() {
            Some(reference) => document.pointer(&reference[1..]).cloned().unwrap_or_default(),
            None => it.clone(),
        };
        let parameters = it["parameters"].as_array().into_iter().flatten().map(target);
        let query = parameters.filter(|it| it["in"] == "query").map(|it| Parameter {
            name: it["name"].as_str().unwrap_or_default().to_owned(),
            required: it["required"] == true,
            schema: it["schema"].clone(),
            validator: OnceLock::new(),
        });
        let content = it["requestBody"]["content"].as_object();
        let body = content
            .and_then(|content| content.values().next())
            .map(|media| media["schema"].clone());
        let body_media = content.into_iter().flat_map(|content| content.keys().cloned()).collect();
        Self {
            id: rule.operation_id(),
            tag,
            method: method.to_uppercase(),
            template: template.to_owned(),
            segments: template
                .split('/')
                .map(|it| (!it.starts_with('{')).then(|| it.to_owned()))
                .collect(),
            rule,
            parameters: query.collect(),
            body,
            body_media,
            validator: OnceLock::new(),
            document,
            shows_allowed: shows_allowed(document, it),
            may_be_repeated: takes_key(it) && it["responses"]["201"].is_null(),
            names_others: leads_to(&it["responses"], REFERENCE, document),
        }
    }

    fn lies_at(&self, path: &[&str]) -> bool {
        self.segments.iter().zip(path).all(|(wanted, given)| match wanted {
            Some(wanted) => wanted == given,
            None => !given.is_empty(),
        })
    }

    /// Whether nothing is changed by it.
    pub(crate) fn reads(&self) -> bool {
        self.method == "GET"
    }

    /// What stands in the path for `{name}`.
    pub(crate) fn path_value<'p>(&self, path: &'p str, name: &str) -> Option<&'p str> {
        let is_it = |segment: &str| {
            segment.strip_prefix('{').and_then(|it| it.strip_suffix('}')) == Some(name)
        };
        self.template
            .split('/')
            .zip(path.split('/'))
            .find(|(wanted, _)| is_it(wanted))
            .map(|(_, given)| given)
    }

    /// Whether a body of this media type is what the operation takes.
    pub(crate) fn takes(&self, media: &str) -> bool {
        let patch = media == "application/json"
            && self.body_media.iter().any(|it| it.ends_with("merge-patch+json"));
        patch || self.body_media.iter().any(|it| it == media)
    }

    /// That it takes bodies of other kinds, and which.
    pub(crate) fn other_media(&self) -> Problem {
        let kinds = self.body_media.join(", ");
        Problem::because(&problem::UNSUPPORTED_MEDIA_TYPE, format!("This takes {kinds}."))
            .with("Accept", kinds)
    }

    /// Reads the query by the contract: repeated or comma-separated values become lists, numbers become numbers.
    pub(crate) fn query(
        &self,
        pairs: &[(String, String)],
    ) -> Result<Map<String, Value>, Vec<Fault>> {
        let (mut query, mut faults) = (Map::new(), Vec::new());
        for (name, text) in pairs {
            let Some(parameter) = self.parameters.iter().find(|it| it.name == *name) else {
                if let Some(list) = self.bracketed(name) {
                    let list = format!("{list}=…&{list}=…");
                    let detail = format!(
                        "A list is written without brackets, by repeating its name: {list}."
                    );
                    let fault = Fault::in_parameter(name, "bracketed_parameter", detail);
                    faults.push(fault.about(list));
                    continue;
                }
                let known = self
                    .parameters
                    .iter()
                    .map(|it| it.name.as_str())
                    .collect::<Vec<_>>()
                    .join(", ");
                let known = if known.is_empty() { "none".to_owned() } else { known };
                let detail = format!("There is no such parameter; known are: {known}.");
                let name = name.chars().take(80).collect::<String>();
                faults.push(Fault::in_parameter(&name, "unknown_parameter", detail).about(known));
                continue;
            };
            if parameter.schema["type"] == "array" {
                let list = query.entry(name).or_insert_with(|| json!([]));
                let items = text.split(',').map(|item| scalar(&parameter.schema["items"], item));
                list.as_array_mut().into_iter().for_each(|list| list.extend(items.clone()));
            } else if query.insert(name.clone(), scalar(&parameter.schema, text)).is_some() {
                faults.push(Fault::in_parameter(
                    name,
                    "repeated",
                    "It is given more than once, but takes one value.",
                ));
            }
        }
        faults.extend(self.parameters.iter().filter_map(|it| too_many(it, query.get(&it.name)?)));
        if query.contains_key("order") && !query.contains_key("sort") {
            let rule = "It needs sort: what is not sorted has no other order.";
            faults.push(Fault::in_parameter("order", "needs_sort", rule));
        }
        if faults.is_empty() { Ok(query) } else { Err(faults) }
    }

    /// The list that somebody means who writes `country[]` or `country[0]`, as PHP and Ruby do.
    fn bracketed(&self, name: &str) -> Option<&str> {
        let (name, place) = name.split_once('[')?;
        let is_place = place.strip_suffix(']')?.bytes().all(|it| it.is_ascii_digit());
        let lists = self.parameters.iter().filter(|it| is_place && it.schema["type"] == "array");
        lists.map(|it| it.name.as_str()).find(|it| *it == name)
    }

    /// Everything in a query that does not fit the contract.
    pub(crate) fn faults_of_query(&self, query: &Map<String, Value>) -> Vec<Fault> {
        let mut faults = Vec::new();
        for Parameter { name, required, schema, validator } in &self.parameters {
            let Some(value) = query.get(name) else {
                if *required {
                    faults.push(Fault::in_parameter(name, "required", "It is missing."));
                }
                continue;
            };
            let compiled = validator.get_or_init(|| self.compile(schema));
            let Some(validator) = compiled else { continue };
            let mut found = explained(validator.iter_errors(value)).into_iter().peekable();
            if value == "" && found.peek().is_some() {
                let rule = "It is empty. Leave it out, or give it a value.";
                faults.push(Fault::in_parameter(name, "empty", rule));
                continue;
            }
            faults.extend(found.map(|fault| Fault {
                pointer: None,
                parameter: Some(name.clone()),
                ..fault
            }));
        }
        faults
    }

    fn compile(&self, schema: &Value) -> Option<Validator> {
        let schema = alone(schema, self.document);
        let compiled = jsonschema::options()
            .should_validate_formats(true)
            .with_format("date", days::is_day)
            .with_format("date-time", days::is_instant)
            .build(&schema);
        compiled
            .inspect_err(
                |error| tracing::error!(%error, "a schema of the contract does not compile"),
            )
            .ok()
    }

    /// Everything in a body that does not fit the contract; of a vast body, that it does not.
    pub(crate) fn faults_of_body(&self, body: &Value) -> Vec<Fault> {
        let compiled = self.validator.get_or_init(|| self.compile(self.body.as_ref()?));
        let Some(validator) = compiled else { return Vec::new() };
        if !is_vast(body) {
            return explained(validator.iter_errors(body));
        }
        let refused = !validator.is_valid(body);
        refused.then(|| Fault::in_body("", "invalid", MISFIT)).into_iter().collect()
    }
}

/// Whether a body holds more values than any that the contract admits in earnest. Errors are all collected before the
/// first of them is told, at some microseconds each.
fn is_vast(body: &Value) -> bool {
    const MOST_VALUES: usize = 20_000;
    fn count(value: &Value, left: &mut usize) {
        *left = left.saturating_sub(1);
        match value {
            _ if *left == 0 => {}
            Value::Array(items) => items.iter().for_each(|it| count(it, left)),
            Value::Object(fields) => fields.values().for_each(|it| count(it, left)),
            _ => {}
        }
    }
    let mut left = MOST_VALUES;
    count(body, &mut left);
    left == 0
}

/// What is wrong with a list in a query that is longer than the contract allows.
fn too_many(parameter: &Parameter, value: &Value) -> Option<Fault> {
    let limit = parameter.schema["maxItems"].as_u64()?;
    let count = u64::try_from(value.as_array()?.len()).unwrap_or(u64::MAX);
    let detail = format!("It has more than {limit} items.");
    (count > limit).then(|| Fault::in_parameter(&parameter.name, "max_items", detail).about(limit))
}

/// A text of the query as the type the contract gives it; what cannot be read stays a text and is refused later.
fn scalar(schema: &Value, text: &str) -> Value {
    let is = |name: &str| {
        schema["type"] == name
            || schema["type"].as_array().is_some_and(|it| it.contains(&json!(name)))
    };
    if is("integer") {
        return text.parse::<i64>().map_or_else(|_| json!(text), Value::from);
    }
    if is("number") {
        // What is no number stays a text, and what is beyond all numbers is beyond the range.
        let number = text.parse::<f64>().ok().filter(|it| !it.is_nan());
        let number = number.map(|it| it.clamp(f64::MIN, f64::MAX));
        return number.map_or_else(|| json!(text), Value::from);
    }
    if is("boolean") {
        return match text {
            "true" | "True" | "1" => json!(true),
            "false" | "False" | "0" => json!(false),
            _ => json!(text),
        };
    }
    if schema["format"] == "date-time" {
        return json!(instant(text));
    }
    json!(text)
}

/// Some clients write `+0000`, and an unescaped `+` arrives as a blank.
fn instant(text: &str) -> String {
    let text = text.replace(' ', "+");
    match chrono::DateTime::parse_from_str(&text, "%Y-%m-%dT%H:%M:%S%.f%z") {
        Ok(time) => time.to_rfc3339(),
        Err(_) => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_megabyte_of_faults_is_told_in_a_few_kilobytes() {
        let numbers = |count: usize| (0..count).map(|at| (format!("x{at}"), json!(at)));
        let named = |count: usize| Value::Object(numbers(count).collect());
        let index = |groups: usize, parts: usize, part: Value| {
            let group = json!({ "parts": vec![part; parts] });
            json!({ "definition": { "index": { "groups": vec![group; groups] } } })
        };
        let long = "x".repeat(1_000_000);
        let (towns, indicators) = ("/api/v1/municipalities", "/api/v1/indicators");
        for (path, body, told) in [
            (towns, json!({ "themes": vec![1; 200_000] }), 1),
            (towns, json!({ "names": named(100_000) }), 1),
            (towns, named(100_000), 1),
            (towns, named(10_000), 200),
            (towns, json!({ (&*long): 1, "names": { (&*long): 1 } }), 5),
            (indicators, index(500, 500, json!({})), 1),
            (indicators, index(50, 10, named(20)), 200),
            (indicators, index(50, 10, json!({ "dimensions": named(200) })), 1),
        ] {
            let Found::Operation(operation) = crate::server::operations().find("POST", path) else {
                panic!("{path} is not there")
            };
            let faults = operation.faults_of_body(&body);
            let bytes = serde_json::to_vec(&faults).expect("JSON").len();
            assert_eq!(faults.len(), told, "{path}: {faults:?}");
            assert!(bytes < 32_000, "{path}: {bytes}");
        }
    }

    #[test]
    fn instants_are_read_as_clients_write_them() {
        for text in
            ["2026-02-01T12:00:00Z", "2026-02-01T12:00:00+0000", "2026-02-01T12:00:00 00:00"]
        {
            let read = instant(text).parse::<chrono::DateTime<chrono::Utc>>();
            assert_eq!(read, "2026-02-01T12:00:00Z".parse(), "{text}");
        }
    }
}
