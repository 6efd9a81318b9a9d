//! Why a request was not served (RFC 9457), and every status code there is.

use std::fmt;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};
use chrono::{DateTime, Utc};
use kernel::access::Role;
use kernel::{Concerns, Refused, Verdict};
use serde::Serialize;
use utoipa::ToSchema;

/// A kind of problem, as published at `/api/v1/problems`.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ProblemKind)]
pub(crate) struct Kind {
    /// For programs; never changes.
    pub code: &'static str,
    pub status: u16,
    pub title_en: &'static str,
    pub title_de: &'static str,
    /// What to do about it.
    pub advice_en: &'static str,
    pub advice_de: &'static str,
}

macro_rules! kinds {
    ($($name:ident $code:literal $status:literal
        $title_en:literal / $title_de:literal
        $advice_en:literal / $advice_de:literal)+) => {
        $(pub(crate) const $name: Kind = Kind {
            code: $code, status: $status, title_en: $title_en, title_de: $title_de,
            advice_en: $advice_en, advice_de: $advice_de,
        };)+
        /// Every kind of problem a client can meet.
        pub(crate) const KINDS: &[&Kind] = &[$(&$name),+];
    };
}

kinds! {
    ALREADY_EXISTS "already_exists" 409
        "Already exists" / "Schon vorhanden"
        "Look for the existing record, for example by its identifier, and change that one." /
        "Suchen Sie den vorhandenen Eintrag, etwa über seine Kennung, und ändern Sie diesen."
    BAD_REQUEST "bad_request" 400
        "Bad request" / "Fehlerhafte Anfrage"
        "Correct the request as the detail says." / "Berichtigen Sie die Anfrage wie angegeben."
    CONFLICT "conflict" 409
        "Not possible in this state" / "In diesem Zustand nicht möglich"
        "Read the record again; the detail says what stands against it." /
        "Lesen Sie den Eintrag neu; die Angabe sagt, was dagegen steht."
    IDEMPOTENCY_KEY_IN_USE "idempotency_key_in_use" 409
        "The same request is being answered" / "Dieselbe Anfrage wird gerade beantwortet"
        "Wait a moment and send it again with the same key." /
        "Warten Sie einen Augenblick und senden Sie sie mit demselben Schlüssel erneut."
    IDEMPOTENCY_KEY_REUSED "idempotency_key_reused" 422
        "The key belongs to another request" / "Der Schlüssel gehört zu einer anderen Anfrage"
        "Use a new Idempotency-Key for each new request." /
        "Verwenden Sie für jede neue Anfrage einen neuen Idempotency-Key."
    INSUFFICIENT_ROLE "insufficient_role" 403
        "Role missing" / "Rolle fehlt"
        "Ask an administrator of the record for the role that the detail names." /
        "Bitten Sie eine für den Eintrag zuständige Person um die genannte Rolle."
    INSUFFICIENT_SCOPE "insufficient_scope" 403
        "Scope missing" / "Berechtigungsumfang fehlt"
        "Use a key or token that has the scope which the detail names." /
        "Verwenden Sie einen Schlüssel mit dem genannten Umfang."
    INTERNAL "internal" 500
        "Something went wrong here" / "Hier ist etwas schiefgegangen"
        "Try again later; if it stays, tell the operator the request_id." /
        "Versuchen Sie es später erneut; bleibt es dabei, nennen Sie dem Betreiber die request_id."
    INVALID_CURSOR "invalid_cursor" 400
        "Cursor not valid here" / "Cursor hier nicht gültig"
        "Start again without a cursor; a cursor works only with the filters it was given for." /
        "Beginnen Sie ohne Cursor; er gilt nur für die Filter, zu denen er ausgegeben wurde."
    INVALID_PARAMETER "invalid_parameter" 400
        "Parameter not valid" / "Parameter nicht gültig"
        "Correct the parameters listed under errors." / "Berichtigen Sie die unter errors genannten Parameter."
    LOGIN_FAILED "login_failed" 401
        "Login failed" / "Anmeldung fehlgeschlagen"
        "Check the address and the password." / "Prüfen Sie Adresse und Passwort."
    MALFORMED_JSON "malformed_json" 400
        "Not JSON" / "Kein JSON"
        "Send one JSON document in UTF-8 (RFC 8259)." / "Senden Sie ein JSON-Dokument in UTF-8 (RFC 8259)."
    METHOD_NOT_ALLOWED "method_not_allowed" 405
        "Method not allowed" / "Methode nicht erlaubt"
        "Use one of the methods in the Allow header." / "Verwenden Sie eine der Methoden im Allow-Header."
    NOT_FOUND "not_found" 404
        "Not found" / "Nicht gefunden"
        "Check the address and the identifier." / "Prüfen Sie Adresse und Kennung."
    PAYLOAD_TOO_LARGE "payload_too_large" 413
        "Too large" / "Zu groß"
        "Send less at once." / "Senden Sie weniger auf einmal."
    PRECONDITION_FAILED "precondition_failed" 412
        "Changed in the meantime" / "Inzwischen geändert"
        "Read the record again, repeat your change on it and send its new ETag as If-Match." /
        "Lesen Sie den Eintrag neu, wiederholen Sie die Änderung und senden Sie sein neues ETag als If-Match."
    PRECONDITION_REQUIRED "precondition_required" 428
        "If-Match missing" / "If-Match fehlt"
        "Send the ETag of the record you read as If-Match." /
        "Senden Sie das ETag des gelesenen Eintrags als If-Match."
    REFRESH_TOKEN_REUSED "refresh_token_reused" 401
        "Session ended" / "Sitzung beendet"
        "The refresh token was used twice, so somebody may have a copy; log in again." /
        "Das Refresh-Token wurde zweimal benutzt, es könnte kopiert sein; melden Sie sich neu an."
    TOO_MANY_REQUESTS "too_many_requests" 429
        "Too many requests" / "Zu viele Anfragen"
        "Wait as long as Retry-After says." / "Warten Sie so lange, wie Retry-After angibt."
    UNAUTHENTICATED "unauthenticated" 401
        "Not logged in" / "Nicht angemeldet"
        "Send a valid access token or API key as Authorization: Bearer." /
        "Senden Sie ein gültiges Zugangstoken oder einen API-Schlüssel als Authorization: Bearer."
    UNAVAILABLE "unavailable" 503
        "Not available right now" / "Zurzeit nicht verfügbar"
        "Try again after the time in Retry-After." / "Versuchen Sie es nach der Zeit in Retry-After erneut."
    UNKNOWN_REFERENCE "unknown_reference" 422
        "Refers to something unknown" / "Verweist auf Unbekanntes"
        "Check the identifiers in the body." / "Prüfen Sie die Kennungen im Inhalt."
    UNSUPPORTED_MEDIA_TYPE "unsupported_media_type" 415
        "Media type not supported" / "Medientyp nicht unterstützt"
        "Send the media type that the contract names." / "Senden Sie den im Vertrag genannten Medientyp."
    VALIDATION_FAILED "validation_failed" 422
        "Validation failed" / "Prüfung fehlgeschlagen"
        "Correct the fields listed under errors; all of them are listed." /
        "Berichtigen Sie die unter errors genannten Felder; es sind alle genannt."
}

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

/// Why a request was not served; what the wire shows of it is [`Shown`].
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    pub(crate) kind: &'static Kind,
    pub(crate) detail: Option<String>,
    pub(crate) faults: Vec<Fault>,
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
        Self { kind, detail: None, faults: Vec::new(), headers: Vec::new() }
    }

    pub(crate) fn because(kind: &'static Kind, detail: impl fmt::Display) -> Self {
        Self { detail: Some(detail.to_string()), ..Self::new(kind) }
    }

    pub(crate) fn faults(kind: &'static Kind, faults: Vec<Fault>) -> Self {
        let detail = match faults.as_slice() {
            [only] => only.detail.clone(),
            many => format!("{} things are wrong with the request; errors lists them.", many.len()),
        };
        Self { detail: Some(detail), faults, ..Self::new(kind) }
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
        Self::because(&INSUFFICIENT_ROLE, format!("This needs the role {role} on {place}."))
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
        let (verdict, concerns) = refusal.verdict();
        let kind = match verdict {
            Verdict::Conflict => &CONFLICT,
            Verdict::Exists => &ALREADY_EXISTS,
            Verdict::Invalid => &VALIDATION_FAILED,
            Verdict::Unknown => &UNKNOWN_REFERENCE,
            Verdict::NotTheirs => &INSUFFICIENT_ROLE,
        };
        let said = sentence(refusal);
        if concerns == Concerns::Record {
            return Self::because(kind, said);
        }
        let fault = |(concerns, code): (Concerns, &str)| match concerns {
            Concerns::Field(pointer) => Fault::in_body(pointer, code, &said),
            Concerns::Request | Concerns::Record => Fault {
                pointer: None,
                parameter: None,
                code: code.to_owned(),
                detail: said.clone(),
            },
        };
        let faults = refusal.parts().into_iter().map(fault).collect();
        match verdict {
            // What stands against it is said once, however many parts it has.
            Verdict::Conflict | Verdict::Exists => Self { faults, ..Self::because(kind, said) },
            _ => Self::faults(kind, faults),
        }
    }

    /// The same, of a record that stands already.
    pub(crate) fn conflicting(self) -> Self {
        Self { kind: &CONFLICT, ..self }
    }

    /// What a query asks for and a domain refuses.
    pub(crate) fn of_query<R: Refused>(refusal: &R, parameter: &str) -> Self {
        let fault = Fault::in_parameter(parameter, refusal.code(), sentence(refusal));
        Self::faults(&INVALID_PARAMETER, vec![fault])
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
                let sentence = duplicate(constraint).unwrap_or("There is already such a record.");
                Self::because(&ALREADY_EXISTS, sentence)
            }
            Error::Conflict(_) => Self::new(&UNKNOWN_REFERENCE),
            Error::Broken(_) => {
                tracing::error!(error = &error as &dyn std::error::Error, "a check had to hold");
                Self::new(&CONFLICT)
            }
            Error::CursorMisfit => Self::new(&INVALID_CURSOR),
            Error::Unavailable(_) => {
                tracing::warn!(error = &error as &dyn std::error::Error, "the database is away");
                Self::new(&UNAVAILABLE).with("Retry-After", RETRY_AFTER_SECONDS)
            }
            Error::Corrupt { .. } | Error::Database(_) | Error::NewerSchema(_) | Error::Url(_) => {
                tracing::error!(error = &error as &dyn std::error::Error, "the database failed us");
                Self::new(&INTERNAL)
            }
        }
    }
}

/// What a named constraint means to somebody who runs into it.
fn duplicate(constraint: &str) -> Option<&'static str> {
    Some(match constraint {
        "account_email_once" => "There is already an account with this address.",
        "account_role_once" => "The account has this role already.",
        "dimension_code_once" => "There is already a dimension of this code.",
        "framework_code_once" => "There is already a framework of this code.",
        "indicator_code_once" => "There is already an indicator of this code.",
        "indicator_version_numbered"
        | "indicator_version_one_draft"
        | "indicator_version_one_in_force" => "There is a draft of the next version already.",
        "organisation_code_once" => "Another organisation already has one of these identifiers.",
        "outcome_central_once" => "The conference already has its central outcome.",
        "partnership_actor_once" => "The organisation takes part already.",
        "partnership_adoption_once"
        | "partnership_confirmation_once"
        | "partnership_signature_once" => "The side has done so already.",
        "partnership_agreement_followed_once" => "Another agreement already follows that one.",
        "partnership_assessment_once_a_day" => "An assessment of the partnership was opened today.",
        "partnership_ballot_once" => "The side has its ballot box already.",
        "partnership_episode_once" | "partnership_open_once" => {
            "These municipalities already have an open partnership of this form."
        }
        "partnership_event_resolution_once" => "The resolution carries another step already.",
        "partnership_member_on_one_side" => "The municipality is on a side already.",
        "partnership_respondent_once" => "You have answered already.",
        "partnership_side_once" => "The partnership has a side of this number already.",
        "partnership_termination_once" => "The agreement has been terminated already.",
        "place_code_once" => "Another place already has one of these identifiers.",
        "registration_live_once" | "registration_number_once" => {
            "You are registered for this conference already."
        }
        "seat_pool_once" => "The conference already has a pool for these seats.",
        "target_once" => "There is already a target of this series for this period.",
        "unit_code_once" => "There is already a unit of this code.",
        // Nobody can run into these but by a fault of ours.
        ""
        | "api_key_hash_once"
        | "idempotency_key_once"
        | "observation_by_id"
        | "observation_numbered"
        | "observation_one_in_force"
        | "observation_one_open"
        | "queue_number_once"
        | "representation_day_once"
        | "series_once" => "There is already such a record.",
        _ => return None,
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_constraint_of_the_schema_has_its_sentence() {
        let without: Vec<_> =
            persistence::unique_constraints().filter(|it| duplicate(it).is_none()).collect();
        assert!(without.is_empty(), "{without:?}");
    }

    #[test]
    fn every_kind_of_problem_is_registered_once_and_explained() {
        assert!(KINDS.is_sorted_by(|a, b| a.code < b.code), "in order of their codes");
        for kind in KINDS {
            assert!((400..600).contains(&kind.status), "{}", kind.code);
            assert!(
                [kind.title_de, kind.advice_en, kind.advice_de].iter().all(|text| text.len() > 4),
                "{}",
                kind.code
            );
        }
    }
}
