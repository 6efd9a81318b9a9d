use std::fmt;

use serde::Serialize;
use utoipa::ToSchema;

/// One thing that is wrong with a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Fault {
    /// JSON pointer, as a URI fragment, to the part of the body; null if it is about a parameter.
    pub pointer: Option<String>,
    /// The query parameter or header; null if it is about the body.
    pub parameter: Option<String>,
    /// The rule that is broken, for programs; more may be added.
    pub code: String,
    pub detail: String,
}

impl Fault {
    pub(crate) fn in_parameter(parameter: &str, code: &str, detail: impl fmt::Display) -> Self {
        Self {
            pointer: None,
            parameter: Some(parameter.to_owned()),
            code: code.to_owned(),
            detail: detail.to_string(),
        }
    }

    pub(crate) fn in_body(pointer: &str, code: &str, detail: impl fmt::Display) -> Self {
        Self {
            pointer: Some(format!("#{pointer}")),
            parameter: None,
            code: code.to_owned(),
            detail: detail.to_string(),
        }
    }
}
