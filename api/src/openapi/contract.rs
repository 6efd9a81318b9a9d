use serde_json::{Value, json};

use super::down::down;

/// The contract as a server gives it out.
#[derive(Clone, Copy)]
pub(crate) struct Contract(pub &'static Value);

/// The contract in OpenAPI 3.0.3, for generators that read nothing newer.
pub fn in_3_0(document: &Value) -> Value {
    down(document)
}

/// The contract as a server at this address publishes it.
pub(crate) fn at(document: &Value, base_url: &str) -> Value {
    let mut document = document.clone();
    document["servers"] = json!([{ "url": base_url, "description": "This server." }]);
    document
}

/// The contract as it is committed.
pub fn printed(document: &Value) -> String {
    format!("{document:#}\n")
}
