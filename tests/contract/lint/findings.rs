//! How rules look at a document, and how names are told apart.

use serde_json::Value;
use std::collections::BTreeSet;

use super::super::document::{Document, Operation, members};

pub(super) fn only_if(found: bool, finding: &str) -> Vec<String> {
    if found { vec![finding.to_owned()] } else { Vec::new() }
}

pub(super) fn each_operation<'a, I: IntoIterator<Item = String>>(
    document: &Document<'a>,
    rule: impl Fn(&Operation<'a>) -> I,
) -> Vec<String> {
    let mut findings = Vec::new();
    for operation in document.operations() {
        let place = operation.place();
        findings.extend(rule(&operation).into_iter().map(|what| format!("{place}: {what}")));
    }
    findings
}

pub(super) fn each_response<'a>(
    document: &Document<'a>,
    rule: impl Fn(&str, &'a Value) -> Option<String>,
) -> Vec<String> {
    each_operation(document, |operation| {
        let responses = members(&operation.value["responses"]);
        let findings = responses.filter_map(|(status, response)| {
            rule(status, response).map(|what| format!("{status} {what}"))
        });
        findings.collect::<Vec<_>>()
    })
}

pub(super) fn each_parameter<'a>(
    document: &Document<'a>,
    rule: impl Fn(&'a Value) -> Option<String>,
) -> Vec<String> {
    let mut findings = BTreeSet::new();
    for parameter in document.operations().iter().flat_map(|operation| &operation.parameters) {
        let name = parameter["name"].as_str().unwrap_or("?");
        findings.extend(rule(parameter).map(|what| format!("parameter {name}: {what}")));
    }
    findings.into_iter().collect()
}

pub(super) fn each_schema(
    document: &Document,
    rule: impl Fn(&str, &Value) -> Option<String>,
) -> Vec<String> {
    let finding = |(place, schema): &(String, &Value)| {
        rule(place, schema).map(|what| format!("{place}: {what}"))
    };
    document.schemas().iter().filter_map(finding).collect()
}

pub(super) fn each_object(
    document: &Document,
    names: &BTreeSet<&str>,
    rule: impl Fn(&Value) -> Option<String>,
) -> Vec<String> {
    each_schema(document, |place, schema| {
        (names.contains(place) && schema["properties"].is_object()).then(|| rule(schema)).flatten()
    })
}

pub(super) fn is_word(word: &str, first: fn(&char) -> bool, others: fn(char) -> bool) -> bool {
    word.chars().next().is_some_and(|it| first(&it)) && word.chars().all(others)
}

pub(super) fn is_snake(word: &str) -> bool {
    is_word(word, char::is_ascii_lowercase, |it| matches!(it, 'a'..='z' | '0'..='9' | '_'))
        && !word.contains("__")
        && !word.ends_with('_')
}

pub(super) fn is_kebab(word: &str) -> bool {
    !word.contains('_') && is_snake(&word.replace('-', "_"))
}

pub(super) fn is_camel(word: &str) -> bool {
    is_word(word, char::is_ascii_lowercase, |it| it.is_ascii_alphanumeric())
}

pub(super) fn is_pascal(word: &str) -> bool {
    is_word(word, char::is_ascii_uppercase, |it| it.is_ascii_alphanumeric())
}

pub(super) fn is_blank(value: &Value) -> bool {
    value.as_str().is_none_or(|text| text.trim().is_empty())
}
