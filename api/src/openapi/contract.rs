use std::sync::OnceLock;

use actix_web::web::Bytes;
use serde_json::{Value, json};

use super::down::down;

/// The contract as a server gives it out, in both versions: written when somebody first asks, not for each who does.
pub(crate) struct Contract {
    document: &'static Value,
    base_url: String,
    current: OnceLock<Bytes>,
    in_3_0: OnceLock<Bytes>,
}

impl Contract {
    pub(crate) fn of(document: &'static Value, base_url: &str) -> Self {
        let base_url = base_url.to_owned();
        Self { document, base_url, current: OnceLock::new(), in_3_0: OnceLock::new() }
    }

    pub(crate) fn current(&self) -> Bytes {
        self.current.get_or_init(|| self.written(self.document)).clone()
    }

    pub(crate) fn in_3_0(&self) -> Bytes {
        self.in_3_0.get_or_init(|| self.written(&in_3_0(self.document))).clone()
    }

    fn written(&self, document: &Value) -> Bytes {
        at(document, &self.base_url).to_string().into()
    }
}

/// The contract in OpenAPI 3.0.3, for generators that read nothing newer.
pub fn in_3_0(document: &Value) -> Value {
    down(document)
}

/// The contract as a server at this address publishes it.
fn at(document: &Value, base_url: &str) -> Value {
    let mut document = document.clone();
    // The first call that is shown goes to where the reader is.
    let (address, told) = (&document["servers"][0]["url"], &document["info"]["description"]);
    if let (Some(address), Some(told)) = (address.as_str(), told.as_str()) {
        document["info"]["description"] = told.replace(address, base_url).into();
    }
    document["servers"] = json!([{ "url": base_url, "description": "This server." }]);
    document
}

/// The contract as it is committed.
pub fn printed(document: &Value) -> String {
    format!("{document:#}\n")
}
