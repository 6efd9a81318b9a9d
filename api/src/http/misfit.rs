//! What it means to the sender that something does not fit the contract.

use jsonschema::error::{TypeKind, ValidationError, ValidationErrorKind};
use jsonschema::{JsonType, JsonTypeSet};
use serde_json::Value;

use super::problem::Fault;

/// That it does not fit, where no more is said.
pub(super) const MISFIT: &str = "It does not fit the contract.";

/// What validation errors mean to the sender, part by part, as far as it is told; values are not repeated.
pub(super) fn explained<'e>(errors: impl Iterator<Item = ValidationError<'e>>) -> Vec<Fault> {
    let mut faults = Vec::new();
    errors.for_each(|error| explain(&error, &mut faults));
    faults
}

fn explain(error: &ValidationError, faults: &mut Vec<Fault>) {
    let left = Fault::MOST.saturating_sub(faults.len());
    if left == 0 {
        return;
    }
    let at = error.instance_path().as_str();
    match error.kind() {
        ValidationErrorKind::OneOfNotValid { context } | ValidationErrorKind::AnyOf { context } => {
            // A schema or null: what counts is how it misses the schema.
            let branch = context.iter().find(|branch| {
                !branch.iter().any(|error| error.schema_path().as_str().ends_with("/1/type"))
            });
            branch.into_iter().flatten().for_each(|error| explain(error, faults));
        }
        ValidationErrorKind::Required { property } => {
            let name = property.as_str().unwrap_or_default();
            faults.push(Fault::in_body(
                &format!("{at}/{}", escape(name)),
                "required",
                format!("The field {name} is missing."),
            ));
        }
        ValidationErrorKind::AdditionalProperties { unexpected } => {
            let fault = |name: &String| {
                let pointer = format!("{at}/{}", escape(name));
                Fault::in_body(&pointer, "unknown_field", "There is no such field here.")
            };
            faults.extend(unexpected.iter().take(left).map(fault));
        }
        kind => {
            let (code, about, detail) = rule(kind);
            faults.push(Fault { about, ..Fault::in_body(at, code, detail) });
        }
    }
}

/// The code of a rule, what it is about, and how English says it.
fn rule(kind: &ValidationErrorKind) -> (&'static str, Option<String>, String) {
    use ValidationErrorKind as Kind;
    let (code, about, said) = match kind {
        Kind::Type { kind } => {
            let types = match kind {
                TypeKind::Single(only) => JsonTypeSet::from(*only),
                TypeKind::Multiple(several) => *several,
            };
            let (null, others): (Vec<_>, Vec<_>) =
                types.iter().partition(|it| *it == JsonType::Null);
            let wanted: Vec<_> = others.into_iter().chain(null).map(JsonType::as_str).collect();
            ("type", wanted.join(" or "), "It is not of the type {}.")
        }
        Kind::Enum { options } => {
            let words: Vec<_> =
                options.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            ("enum", words.join(", "), "It is not one of: {}.")
        }
        Kind::Pattern { pattern } => {
            ("pattern", pattern.clone(), "It does not match the pattern {}.")
        }
        Kind::Format { format } => ("format", format.clone(), "It is not a valid {}."),
        Kind::MinLength { limit } => {
            ("min_length", limit.to_string(), "It is shorter than {} characters.")
        }
        Kind::MaxLength { limit } => {
            ("max_length", limit.to_string(), "It is longer than {} characters.")
        }
        Kind::MinItems { limit } => ("min_items", limit.to_string(), "It has fewer than {} items."),
        Kind::MaxItems { limit } => ("max_items", limit.to_string(), "It has more than {} items."),
        Kind::MaxProperties { limit } => {
            ("max_properties", limit.to_string(), "It has more than {} fields.")
        }
        Kind::Minimum { limit } => ("minimum", limit.to_string(), "It is less than {}."),
        Kind::Maximum { limit } => ("maximum", limit.to_string(), "It is more than {}."),
        _ => return ("invalid", None, MISFIT.to_owned()),
    };
    let said = said.replace("{}", &about);
    (code, Some(about), said)
}

/// A name as a part of a JSON pointer (RFC 6901).
pub(crate) fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
