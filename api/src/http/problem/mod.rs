//! Why a request was not served (RFC 9457), and every status code there is.

mod codes;
mod fault;
mod kinds;
mod language;

use std::fmt;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};
use chrono::{DateTime, Utc};
use kernel::access::Role;
use kernel::questions::{Misfits, Misplaced};
use kernel::{Concerns, Refused, Verdict};
use serde::Serialize;
use utoipa::ToSchema;

pub(crate) use codes::{CODES, Code};
pub(crate) use fault::Fault;
pub(crate) use kinds::*;
pub(crate) use language::Language;

/// Why a request was not served; what the wire shows of it is [`Shown`].
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    pub(crate) kind: &'static Kind,
    pub(crate) detail: Option<String>,
    pub(crate) faults: Vec<Fault>,
    /// The unique constraint that was broken; its domain says what that means.
    pub(crate) broken: Option<&'static str>,
    /// Extra headers: `Allow`, `ETag`, `Retry-After`.
    pub(crate) headers: Vec<(&'static str, String)>,
}

/// A problem on the wire (RFC 9457).
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Problem)]
pub(crate) struct Shown<'a> {
    /// Address of the description of this kind of problem.
    #[serde(rename = "type")]
    pub kind: String,
    /// What kind of problem it is, in the language asked for.
    pub title: &'a str,
    /// The HTTP status, repeated for logs.
    #[schema(value_type = u16, minimum = 400, maximum = 599)]
    pub status: u16,
    /// What happened this time, and what to do.
    pub detail: &'a str,
    /// The path that was asked for.
    pub instance: &'a str,
    /// What kind of problem it is, for programs; `GET /api/v1/problems` lists all.
    pub code: &'a str,
    /// Quote this to the operator.
    pub request_id: &'a str,
    /// Everything that is wrong with the request.
    pub errors: &'a [Fault],
}

impl Problem {
    pub(crate) fn new(kind: &'static Kind) -> Self {
        Self { kind, detail: None, faults: Vec::new(), broken: None, headers: Vec::new() }
    }

    pub(crate) fn because(kind: &'static Kind, detail: impl fmt::Display) -> Self {
        Self { detail: Some(detail.to_string()), ..Self::new(kind) }
    }

    pub(crate) fn faults(kind: &'static Kind, mut faults: Vec<Fault>) -> Self {
        faults.truncate(Fault::MOST);
        let detail = match faults.as_slice() {
            [only] => only.detail.clone(),
            many => format!("{} things are wrong with the request; errors lists them.", many.len()),
        };
        Self { detail: Some(detail), faults, ..Self::new(kind) }
    }

    /// What is wrong, in a language.
    pub(crate) fn told(&self, language: Language) -> Vec<Fault> {
        self.faults.iter().map(|it| it.told(language)).collect()
    }

    pub(crate) fn with(mut self, header: &'static str, value: impl fmt::Display) -> Self {
        self.headers.push((header, value.to_string()));
        self
    }

    pub(crate) fn retry_at(kind: &'static Kind, until: DateTime<Utc>, now: DateTime<Utc>) -> Self {
        Self::new(kind).with("Retry-After", (until - now).num_seconds().max(1))
    }

    pub(crate) fn unauthenticated(error: Option<&str>) -> Self {
        let challenge =
            error.map_or_else(|| "Bearer".to_owned(), |error| format!("Bearer error=\"{error}\""));
        Self::new(&UNAUTHENTICATED).with("WWW-Authenticate", challenge)
    }

    pub(crate) fn insufficient_role(role: Role, place: &str) -> Self {
        let said = format!("This needs the role {role} on {place}.");
        Self::faults(&INSUFFICIENT_ROLE, vec![Fault::of_all("role_missing", said)])
    }

    /// The problem of an address where there is nothing.
    pub(crate) fn not_found(what: &str) -> Self {
        Self::because(&NOT_FOUND, format!("There is no such {what}."))
    }
}

// The one place where refusals and failures get their status.

impl Problem {
    /// What a refusal of some domain says of itself, on the wire.
    pub(crate) fn refused<R: Refused>(refusal: &R) -> Self {
        let (verdict, _) = refusal.verdict();
        let kind = match verdict {
            Verdict::Conflict => &CONFLICT,
            Verdict::Exists => &ALREADY_EXISTS,
            Verdict::Invalid => &VALIDATION_FAILED,
            Verdict::Unknown => &UNKNOWN_REFERENCE,
            Verdict::NotTheirs => &INSUFFICIENT_ROLE,
            Verdict::Gone => &GONE,
        };
        let said = sentence(refusal);
        let fault = |(concerns, code): (Concerns, &str)| match concerns {
            Concerns::Field(pointer) => Fault::in_body(pointer, code, &said),
            Concerns::Request | Concerns::Record => Fault::of_all(code, &said),
        };
        let faults = refusal.parts().into_iter().map(fault).collect();
        match verdict {
            // What stands against it is said once, however many parts it has.
            Verdict::Conflict | Verdict::Exists | Verdict::Gone => {
                Self { faults, ..Self::because(kind, said) }
            }
            _ => Self::faults(kind, faults),
        }
    }

    /// All that does not fit of questions or answers, which stand at a place in the body.
    pub(crate) fn misfits(found: &Misfits, place: &str) -> Self {
        let fault = |it: &Misplaced| {
            let pointer = format!("{place}{}", it.pointer);
            let fault = Fault::in_body(&pointer, it.misfit.code(), sentence(&it.misfit));
            Fault { about: it.misfit.about(), ..fault }
        };
        Self::faults(&VALIDATION_FAILED, found.0.iter().map(fault).collect())
    }

    /// The same, with what it is about in every language.
    pub(crate) fn about(mut self, what: impl fmt::Display + Copy) -> Self {
        self.faults = self.faults.into_iter().map(|it| it.about(what)).collect();
        self
    }

    /// The same, of what stands at a place in the body.
    pub(crate) fn within(mut self, place: &str) -> Self {
        for pointer in self.faults.iter_mut().filter_map(|it| it.pointer.as_mut()) {
            pointer.insert_str("#".len(), place);
        }
        self
    }

    /// The same, of a record that stands already.
    pub(crate) fn conflicting(self) -> Self {
        Self { kind: &CONFLICT, ..self }
    }

    /// What is wrong with one field of the body.
    pub(crate) fn of_field(pointer: &str, code: &str, detail: impl fmt::Display) -> Self {
        Self::faults(&VALIDATION_FAILED, vec![Fault::in_body(pointer, code, detail)])
    }
}

/// How long a client should wait for a database that is away.
const RETRY_AFTER_SECONDS: u32 = 5;

impl From<persistence::Error> for Problem {
    fn from(error: persistence::Error) -> Self {
        use persistence::Error;
        match error {
            Error::NotFound(what) => Self::not_found(&what.replace('_', " ")),
            Error::Duplicate(constraint) => {
                let already = Self::because(&ALREADY_EXISTS, "There is already such a record.");
                Self { broken: Some(constraint), ..already }
            }
            Error::Conflict(_) => Self::new(&UNKNOWN_REFERENCE),
            Error::Broken(_) => {
                tracing::error!(error = told(&error), "a check had to hold");
                Self::new(&CONFLICT)
            }
            Error::CursorMisfit => Self::new(&INVALID_CURSOR),
            Error::NotMigrated(_) => {
                tracing::error!(error = told(&error), "the database has no such table");
                Self::because(&UNAVAILABLE, "The schema waits for `comitas migrate`.")
                    .with("Retry-After", RETRY_AFTER_SECONDS)
            }
            Error::Unavailable(_) => {
                tracing::warn!(error = told(&error), "the database is away");
                Self::new(&UNAVAILABLE).with("Retry-After", RETRY_AFTER_SECONDS)
            }
            Error::Corrupt { .. } | Error::Database(_) | Error::NewerSchema(_) | Error::Url(_) => {
                tracing::error!(error = told(&error), "the database failed us");
                Self::new(&INTERNAL)
            }
        }
    }
}

/// An error and what caused it, down to the first cause, for the log; none of it reaches a client.
fn told(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(Some(error), |it| it.source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

/// A refusal as a sentence for people.
fn sentence(refusal: &impl fmt::Display) -> String {
    let text = refusal.to_string();
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| format!("{}{}.", first.to_uppercase(), letters.as_str()))
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.detail.as_deref().unwrap_or(self.kind.advice_en))
    }
}

impl ResponseError for Problem {
    fn status_code(&self) -> StatusCode {
        StatusCode::from_u16(self.kind.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    /// Bare; the edge fills in what only the request knows.
    fn error_response(&self) -> HttpResponse {
        HttpResponse::new(self.status_code())
    }
}
