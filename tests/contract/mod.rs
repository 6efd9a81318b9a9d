//! The contract is what is committed, what is served, and what every answer of every test looks like.

mod compat;
mod document;
mod lint;

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock, Mutex};

use jsonschema::Validator;
use libtest_mimic::{Failed, Trial};
use reqwest::Method;
use serde_json::Value;

use crate::databases::switch;
use crate::harness::Answer;

/// The contract as the code has it; a check says whether the committed one is the same.
/// Every code of what can be wrong.
static CODES: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let code = &CONTRACT["components"]["schemas"]["Fault"]["properties"]["code"];
    code["x-extensible-enum"].as_array().expect("codes").clone()
});

static CONTRACT: LazyLock<&'static Value> = LazyLock::new(api::openapi::document);

pub(crate) fn operation_ids() -> Vec<String> {
    lint::operation_ids(&CONTRACT)
}

/// Every operation with its method and path.
pub(crate) fn operations() -> impl Iterator<Item = (&'static str, &'static str, &'static Value)> {
    let paths = CONTRACT["paths"].as_object().into_iter().flatten();
    paths.flat_map(|(path, item)| {
        item.as_object()
            .into_iter()
            .flatten()
            .map(move |(method, operation)| (method.as_str(), path.as_str(), operation))
    })
}

/// Panics unless the contract announces this very exchange; says which operation it was.
pub(crate) fn check(
    method: &Method,
    path: &str,
    asked: Option<&Value>,
    answer: &Answer,
) -> Option<&'static Value> {
    let operation = operation(method, path)?;
    let (id, status) = (operation["operationId"].as_str().expect("an id"), answer.status.as_str());
    let response = target(&operation["responses"][status]);
    assert!(response.is_object(), "{id}: the contract has no {status}\n{}", answer.text);
    check_headers(id, response, answer);
    for code in answer.body["errors"].as_array().into_iter().flatten().map(|it| &it["code"]) {
        assert!(CODES.contains(code), "{id} {status}: the contract has no code {code}");
    }
    let media = answer.header("content-type").split(';').next().unwrap_or_default().trim();
    if let Some(content) = response["content"].as_object() {
        let schema = content.get(media).map(|it| &it["schema"]);
        let schema = schema.unwrap_or_else(|| {
            panic!("{id}: the contract has no {status} {media}\n{}", answer.text)
        });
        // What is no JSON is a text.
        let text = Value::String(answer.text.clone());
        let said = if media.ends_with("json") { &answer.body } else { &text };
        let faults = faults(&format!("{id} {status}"), schema, said);
        assert!(faults.is_empty(), "{id} {status}: {faults:#?}\n{:#}", answer.body);
    } else {
        assert_eq!(answer.text, "", "{id} {status}: the contract has no body");
    }
    if answer.status.is_success()
        && let Some(asked) = asked
    {
        let media =
            operation["requestBody"]["content"].as_object().and_then(|it| it.values().next());
        let faults = faults(&format!("{id} request"), &media.expect("a body")["schema"], asked);
        assert!(faults.is_empty(), "{id} took what the contract forbids: {faults:#?}\n{asked:#}");
    }
    Some(operation)
}

/// A path of the contract in its parts, and its operation.
type Template = (Vec<&'static str>, &'static Value);

/// By method and number of parts; of `/a/{id}` and `/a/mine` the one with fewer names in braces comes first.
static TEMPLATES: LazyLock<HashMap<(String, usize), Vec<Template>>> = LazyLock::new(|| {
    let mut templates = HashMap::<_, Vec<Template>>::new();
    for (method, path, operation) in operations() {
        let parts: Vec<_> = path.split('/').collect();
        templates.entry((method.to_uppercase(), parts.len())).or_default().push((parts, operation));
    }
    for alike in templates.values_mut() {
        alike.sort_by_key(|(parts, _)| parts.iter().filter(|it| it.starts_with('{')).count());
    }
    templates
});

/// The operation that a request asks for.
pub(crate) fn operation(method: &Method, path: &str) -> Option<&'static Value> {
    let parts: Vec<_> = path.split('?').next().unwrap_or(path).split('/').collect();
    let alike = TEMPLATES.get(&(method.as_str().to_owned(), parts.len()))?;
    let fits = |template: &[&str]| {
        template.iter().zip(&parts).all(|(it, part)| it.starts_with('{') || it == part)
    };
    alike.iter().find(|(template, _)| fits(template)).map(|(_, operation)| *operation)
}

/// Every enumeration of the named schemas, closed or open, with its place: the name of the schema, and where in it.
pub(crate) fn enumerations() -> impl Iterator<Item = (String, Vec<&'static str>)> {
    let schemas = document::Document(&CONTRACT).schemas().into_iter();
    schemas.filter(|(place, _)| !place.starts_with("paths/")).filter_map(|(place, schema)| {
        let words: Vec<_> = ["enum", "x-extensible-enum"]
            .iter()
            .flat_map(|it| document::words(&schema[*it]))
            .collect();
        (!words.is_empty()).then_some((place, words))
    })
}

/// What a caller of an operation must have, as the contract says.
pub(crate) struct Needs {
    pub(crate) account: bool,
    pub(crate) role: bool,
}

pub(crate) fn needs(method: &Method, path: &str) -> Needs {
    let text =
        operation(method, path).and_then(|it| it["description"].as_str()).unwrap_or_default();
    let role = text.contains("Needs the role") || text.contains("not one's own");
    Needs { account: role || text.contains("Needs an account"), role }
}

/// The names of what may stand in the query of an operation.
pub(crate) fn parameters(operation: &'static Value) -> Vec<String> {
    let all = operation["parameters"].as_array().into_iter().flatten().map(target);
    let asked = all.filter(|it| it["in"] == "query");
    asked.map(|it| it["name"].as_str().expect("a name").to_owned()).collect()
}

/// What may stand in the query of an operation.
pub(crate) struct Parameter {
    pub(crate) name: &'static str,
    pub(crate) required: bool,
    pub(crate) is_list: bool,
    /// What the contract itself says there: the words of an enumeration, both truths, examples.
    pub(crate) words: Vec<String>,
    schema: &'static Value,
}

impl Parameter {
    /// Whether a text may stand there.
    pub(crate) fn takes(&self, text: &str) -> bool {
        faults(&self.schema.to_string(), self.schema, &text.into()).is_empty()
    }
}

pub(crate) fn query(operation: &'static Value) -> Vec<Parameter> {
    let all = operation["parameters"].as_array().into_iter().flatten().map(target);
    let parameter = |it: &'static Value| {
        let whole = target(&it["schema"]);
        let schema = if whole["items"].is_null() { whole } else { target(&whole["items"]) };
        let truths = schema["type"] == "boolean";
        let truths = ["true", "false"].into_iter().filter(|_| truths).map(str::to_owned);
        let said = [&it["example"], &whole["examples"][0], &schema["enum"]].into_iter();
        let said =
            said.flat_map(|it| it.as_array().map_or(std::slice::from_ref(it), Vec::as_slice));
        let written = said.filter(|it| !it.is_null() && !it.is_boolean());
        let written = written.map(|it| it.as_str().map_or_else(|| it.to_string(), str::to_owned));
        let words: std::collections::BTreeSet<_> = written.chain(truths).collect();
        let name = it["name"].as_str().expect("a name");
        let required = it["required"] == true;
        let is_list = whole["type"] == "array";
        Parameter { name, required, is_list, words: words.into_iter().collect(), schema }
    };
    all.filter(|it| it["in"] == "query").map(parameter).collect()
}

/// The body that an operation takes: its media type, its schema, and an example.
pub(crate) fn body(
    operation: &'static Value,
) -> Option<(&'static str, &'static Value, &'static Value)> {
    let (media, content) =
        target(&operation["requestBody"])["content"].as_object()?.iter().next()?;
    Some((media, &content["schema"], &content["examples"]["default"]["value"]))
}

/// Whether the contract lets an operation take this body.
pub(crate) fn takes_body(operation: &'static Value, body: &Value) -> bool {
    let id = operation["operationId"].as_str().expect("an id");
    let said = self::body(operation);
    said.is_some_and(|(_, schema, _)| faults(&format!("{id} request"), schema, body).is_empty())
}

/// Whether an operation takes a header.
pub(crate) fn takes(operation: &'static Value, header: &str) -> bool {
    let all = operation["parameters"].as_array().into_iter().flatten().map(target);
    all.into_iter().any(|it| it["in"] == "header" && it["name"] == header)
}

/// The words that the contract knows for a field of what an operation is asked.
pub(crate) fn words(operation: &'static Value, field: &str) -> Vec<&'static str> {
    let content = operation["requestBody"]["content"].as_object();
    let Some(media) = content.and_then(|it| it.values().next()) else { return Vec::new() };
    let words = &target(&target(&media["schema"])["properties"][field])["enum"];
    words.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// Whether an operation can be asked without saying anything in its query.
pub(crate) fn goes_without_query(operation: &'static Value) -> bool {
    let mut all = operation["parameters"].as_array().into_iter().flatten().map(target);
    !all.any(|it| it["in"] == "query" && it["required"] == true)
}

/// Headers that are announced but depend on more than the status.
const SOMETIMES: [&str; 4] = ["Idempotency-Replayed", "Link", "WWW-Authenticate", "ETag"];

fn check_headers(id: &str, response: &Value, answer: &Answer) {
    for (name, _) in response["headers"].as_object().into_iter().flatten() {
        let known = SOMETIMES.contains(&name.as_str())
            || answer.status.as_u16() >= 500
            || name.starts_with("RateLimit");
        assert!(
            known || !answer.header(name).is_empty(),
            "{id} {}: no header {name}",
            answer.status
        );
    }
    let dated = answer.status.is_success() && !response["headers"]["ETag"].is_null();
    assert!(!dated || answer.header("etag").starts_with('"'), "{id}: no ETag");
    for (name, _) in &answer.headers {
        let ours = ["location", "etag", "link", "retry-after", "idempotency-replayed"]
            .contains(&name.as_str());
        let announced = response["headers"].as_object().into_iter().flatten();
        let announced =
            announced.map(|(name, _)| name.to_lowercase()).any(|it| it == name.as_str());
        assert!(
            !ours || announced,
            "{id} {}: the header {name} is not in the contract",
            answer.status
        );
    }
}

/// What a reference leads to; anything else is itself.
pub(crate) fn target(value: &'static Value) -> &'static Value {
    match value["$ref"].as_str() {
        Some(reference) => CONTRACT.pointer(&reference[1..]).expect("the contract is closed"),
        None => value,
    }
}

fn faults(key: &str, schema: &Value, value: &Value) -> Vec<String> {
    static COMPILED: LazyLock<Mutex<HashMap<String, Arc<Validator>>>> =
        LazyLock::new(Mutex::default);
    let compiled = COMPILED.lock().expect("unpoisoned").get(key).cloned();
    let validator = compiled.unwrap_or_else(|| {
        let schema = api::openapi::alone(schema, &CONTRACT);
        let validator =
            jsonschema::options().should_validate_formats(true).build(&schema).expect("a schema");
        let validator = Arc::new(validator);
        COMPILED.lock().expect("unpoisoned").insert(key.to_owned(), validator.clone());
        validator
    });
    validator
        .iter_errors(value)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

/// The checks of the document itself, and of what checks it.
pub(crate) fn checks() -> Vec<Trial> {
    let own: [(&str, fn()); 10] = [
        ("the_committed_contract_is_what_the_code_says", committed),
        ("every_construct_is_one_that_all_generators_understand", linted),
        ("no_all_of_of_the_older_contract_stands_in_another", flat),
        ("released_operation_ids_stay", frozen),
        ("released_contracts_are_not_broken", unbroken),
        ("breaks_with_the_last_line_are_in_the_changelog", breaks_are_listed),
        ("versions_of_one_line_keep_to_each_other", lines_are_told_apart),
        ("every_setting_is_in_the_readme", settings_are_documented),
        ("every_schema_has_a_name_of_its_own", names_are_given_once),
        ("no_schema_is_called_like_a_part_of_another", parts_are_called_otherwise),
    ];
    let checks = own.into_iter().chain(lint::checks()).chain(compat::checks());
    checks
        .map(|(name, check)| {
            Trial::test(format!("contract::{name}"), move || -> Result<(), Failed> {
                check();
                Ok(())
            })
        })
        .collect()
}

fn root(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// `UPDATE=1 cargo test` adopts a deliberate change.
fn adopt(path: &str, fresh: &str) {
    let path = root(path);
    if switch("UPDATE").is_some() {
        std::fs::write(&path, fresh).expect("writable");
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == fresh,
        "{} changed; read the diff after `UPDATE=1 cargo test`",
        path.display()
    );
}

fn committed() {
    adopt("openapi/openapi.json", &api::openapi::printed(&CONTRACT));
    adopt(
        "openapi/openapi-3.0.json",
        &api::openapi::printed(&api::openapi::in_3_0(api::openapi::document())),
    );
    adopt("openapi/operations.txt", &api::openapi::table());
}

/// The examples of the contract are what the tour last said and heard.
pub(crate) fn adopt_examples(recorded: &str) {
    if switch("UPDATE").is_some() {
        std::fs::write(root("openapi/examples.json"), recorded).expect("writable");
    }
}

/// Where the tutorial stands in the README.
const TUTORIAL: [&str; 2] =
    ["<!-- The tutorial: written by tests/thread.rs -->\n", "<!-- End of the tutorial -->\n"];

/// Where the breaks with the line before stand in the changelog.
const BREAKS: [&str; 2] =
    ["<!-- Breaks: written by tests/contract/mod.rs -->\n", "<!-- End of the breaks -->\n"];

/// The tutorial is what a test said and heard; it is closed by the end of its last block.
pub(crate) fn adopt_tutorial(told: &str) {
    adopt_between("openapi/README.md", TUTORIAL, &format!("\n{told}```\n\n"));
}

/// Adopts what stands between two marks of a file.
fn adopt_between(file: &str, [start, end]: [&str; 2], fresh: &str) {
    let text = std::fs::read_to_string(root(file)).expect("a text");
    let (before, rest) = text.split_once(start).expect("a mark where it starts");
    let (_, after) = rest.split_once(end).expect("a mark where it ends");
    adopt(file, &format!("{before}{start}{fresh}{end}{after}"));
}

fn linted() {
    let findings = lint::lint(&CONTRACT);
    assert!(findings.is_empty(), "{} findings:\n{}", findings.len(), findings.join("\n"));
}

/// PHP looks for a class of the name of the inner one.
fn flat() {
    let older = api::openapi::in_3_0(&CONTRACT);
    let schemas = document::Document(&older).schemas();
    let inner = |schema: &Value| document::items(&schema["allOf"]).any(|it| !it["allOf"].is_null());
    let nested: Vec<_> =
        schemas.iter().filter(|(_, it)| inner(it)).map(|(place, _)| place).collect();
    assert!(nested.is_empty(), "{nested:?}");
}

/// A version of the contract, as its parts sort.
type Version = [u32; 3];

fn version(document: &Value) -> Version {
    let text = document["info"]["version"].as_str().expect("a version");
    let parts: Vec<_> = text.split('.').map(|it| it.parse().expect("a number")).collect();
    parts.try_into().expect("three numbers")
}

/// Within what a version is kept to: a `0.x`, and from 1.0 on a major version.
fn line([major, minor, _]: Version) -> (u32, u32) {
    (major, if major == 0 { minor } else { 0 })
}

fn released() -> Vec<(Version, Value)> {
    let files = std::fs::read_dir(root("openapi/released")).into_iter().flatten().flatten();
    let json = files.filter(|file| file.path().extension().is_some_and(|it| it == "json"));
    json.map(|file| {
        let text = std::fs::read_to_string(file.path()).expect("readable");
        let document: Value = serde_json::from_str(&text).expect("JSON");
        (version(&document), document)
    })
    .collect()
}

/// The released contracts that the one of today may not break.
fn kept() -> impl Iterator<Item = (Version, Value)> {
    let today = line(version(&CONTRACT));
    released().into_iter().filter(move |(version, _)| line(*version) == today)
}

fn frozen() {
    for (version, document) in kept() {
        let ids = lint::operation_ids(&document).join("\n");
        assert_eq!(lint::frozen(&CONTRACT, &ids), Vec::<String>::new(), "{version:?}");
    }
}

fn unbroken() {
    for (version, document) in kept() {
        assert_eq!(compat::breaking(&document, &CONTRACT), Vec::<String>::new(), "{version:?}");
    }
}

fn breaks_are_listed() {
    let today = line(version(&CONTRACT));
    let older = released().into_iter().filter(|(version, _)| line(*version) < today);
    let last = older.max_by_key(|(version, _)| *version);
    let breaks = last.map(|(_, old)| compat::breaking(&old, &CONTRACT)).unwrap_or_default();
    let list: String = breaks.iter().map(|it| format!("- {it}\n")).collect();
    let said = if list.is_empty() { "None so far.\n" } else { &list };
    adopt_between("CHANGELOG.md", BREAKS, said);
}

fn lines_are_told_apart() {
    for (one, other, same) in [
        ([0, 1, 0], [0, 1, 7], true),
        ([0, 1, 7], [0, 2, 0], false),
        ([0, 9, 0], [1, 0, 0], false),
        ([1, 0, 0], [1, 4, 2], true),
        ([1, 4, 2], [2, 0, 0], false),
    ] {
        assert_eq!(line(one) == line(other), same, "{one:?} {other:?}");
    }
}

fn settings_are_documented() {
    let readme = std::fs::read_to_string(root("README.md")).expect("a README");
    for setting in api::config::SETTINGS {
        let default = if setting.default.is_empty() {
            String::new()
        } else {
            format!("`{}`", setting.default)
        };
        let row = format!("| `{}` | {default} | {} |", setting.name, setting.meaning);
        assert!(readme.contains(&row), "README.md lacks the row\n{row}");
    }
    // So that whoever sets it in `.env` is heard. Where it listens inside of the container, the image says.
    let compose = std::fs::read_to_string(root("docker-compose.yml")).expect("a file");
    let names = api::config::SETTINGS.iter().map(|it| it.name).filter(|it| *it != "BIND");
    let lacking: Vec<_> =
        names.filter(|it| !compose.contains(&format!("\n      {it}: "))).collect();
    assert!(lacking.is_empty(), "docker-compose.yml does not pass on {lacking:?}");
}

/// Two types of one name would be one schema, whichever is collected last: nobody notices but a client.
fn names_are_given_once() {
    let mut given = std::collections::BTreeMap::<String, Vec<String>>::new();
    for file in ["domain", "persistence/src", "api/src"].iter().flat_map(|it| sources(&root(it))) {
        let text = std::fs::read_to_string(&file).expect("readable");
        let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
        for name in schema_names(code) {
            given.entry(name).or_default().push(file.display().to_string());
        }
    }
    // Identifiers are all alike.
    given.retain(|name, files| files.len() > 1 && !name.is_empty() && !name.ends_with("Id"));
    assert!(given.is_empty(), "schemas of one name: {given:#?}");
}

/// Generators call what stands within a schema after that and the property: `Answer` with a text has an `AnswerText`.
fn parts_are_called_otherwise() {
    let schemas = CONTRACT["components"]["schemas"].as_object().expect("schemas");
    let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
    let called = |name: &str, part: &str| {
        format!("{name}{}", part.split('_').map(capital).collect::<String>())
    };
    let parts = schemas.iter().flat_map(|(name, schema)| {
        let parts = schema["properties"].as_object().into_iter().flatten();
        let bounded = ["minLength", "maxLength", "pattern", "enum", "properties"];
        let within = parts.filter(|(_, part)| bounded.iter().any(|it| part.get(it).is_some()));
        within.map(|(part, _)| called(name, part)).collect::<Vec<_>>()
    });
    let alike: Vec<_> = parts.filter(|it| schemas.contains_key(it)).collect();
    assert!(alike.is_empty(), "generators write two types called {alike:?}");
}

fn sources(folder: &std::path::Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder").flatten().map(|it| it.path());
    let each = |path: PathBuf| {
        if path.is_dir() {
            sources(&path)
        } else {
            Vec::from_iter(path.extension().is_some_and(|it| it == "rs").then_some(path))
        }
    };
    entries.flat_map(each).collect()
}

/// The names of the schemas that a source defines, by derive or by the macros of the kernel.
fn schema_names(code: &str) -> Vec<String> {
    let word = |text: &str| {
        let end = text.find(|it: char| !it.is_alphanumeric() && it != '_').unwrap_or(text.len());
        text[..end].to_owned()
    };
    let (mut names, mut alias, mut derived, mut in_macro) = (Vec::new(), None, false, false);
    for line in code.lines().map(str::trim) {
        if let Some((_, rest)) = line.split_once("schema(as = ") {
            alias = Some(word(rest));
        }
        let starts = ["text! {", "words! {", "id! {"].iter().any(|it| line.ends_with(it));
        if starts {
            (in_macro, alias) = (true, None);
        } else if line.contains("ToSchema") && !line.contains("use ") && !line.contains("impl") {
            (derived, alias) = (true, None);
        } else if line.starts_with("#[") || line.starts_with("//") || line.is_empty() {
        } else if in_macro {
            names.push(alias.take().unwrap_or_else(|| word(line)));
            in_macro = false;
        } else if let Some(at) =
            ["struct ", "enum "].iter().find_map(|it| Some(line.find(it)? + it.len()))
        {
            if derived {
                names.push(alias.take().unwrap_or_else(|| word(&line[at..])));
            }
            (derived, alias) = (false, None);
        }
    }
    names
}
