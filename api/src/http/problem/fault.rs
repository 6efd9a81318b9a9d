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
    /// What is wrong, for programs; `GET /api/v1/problems` lists all. More may be added.
    #[schema(example = "max_length")]
    pub code: String,
    /// In the language asked for.
    pub detail: String,
    /// What the text of the code is about, such as a limit.
    #[serde(skip)]
    pub about: Option<String>,
}

/// A place with a longer name than any in the contract is told by what it lies in.
const LONGEST_POINTER: usize = 300;

impl Fault {
    /// Nobody reads more of them at once.
    pub(crate) const MOST: usize = 200;

    /// What no part of the request is to blame for.
    pub(crate) fn of_all(code: &str, detail: impl fmt::Display) -> Self {
        Self { parameter: None, ..Self::in_parameter("", code, detail) }
    }

    pub(crate) fn about(self, what: impl fmt::Display) -> Self {
        Self { about: Some(what.to_string()), ..self }
    }

    pub(crate) fn in_parameter(parameter: &str, code: &str, detail: impl fmt::Display) -> Self {
        Self {
            pointer: None,
            parameter: Some(parameter.to_owned()),
            code: code.to_owned(),
            detail: detail.to_string(),
            about: None,
        }
    }

    pub(crate) fn in_body(mut pointer: &str, code: &str, detail: impl fmt::Display) -> Self {
        while pointer.len() > LONGEST_POINTER {
            pointer = pointer.rsplit_once('/').map_or("", |(around, _)| around);
        }
        Self {
            pointer: Some(format!("#{pointer}")),
            parameter: None,
            code: code.to_owned(),
            detail: detail.to_string(),
            about: None,
        }
    }
}
