//! Every kind of problem there is, in German and in English.

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

#[cfg(test)]
mod tests {
    use super::*;

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
