//! Every kind of problem there is, in English, German and Ukrainian.

use serde::Serialize;
use utoipa::ToSchema;

use super::Language;

/// A kind of problem, as published at `/api/v1/problems`.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ProblemKind)]
pub(crate) struct Kind {
    /// For programs; never changes.
    pub code: &'static str,
    pub status: u16,
    pub title_en: &'static str,
    pub title_de: &'static str,
    /// Made by machine, and not yet read by somebody who grew up with the language.
    pub title_uk: &'static str,
    /// What to do about it.
    pub advice_en: &'static str,
    pub advice_de: &'static str,
    /// Made by machine, like the title.
    pub advice_uk: &'static str,
}

impl Kind {
    pub(crate) fn title(&self, language: Language) -> &'static str {
        language.of(self.title_en, self.title_de, self.title_uk)
    }

    pub(crate) fn advice(&self, language: Language) -> &'static str {
        language.of(self.advice_en, self.advice_de, self.advice_uk)
    }
}

macro_rules! kinds {
    ($($name:ident $code:literal $status:literal
        $title_en:literal / $title_de:literal / $title_uk:literal
        $advice_en:literal / $advice_de:literal / $advice_uk:literal)+) => {
        $(pub(crate) const $name: Kind = Kind {
            code: $code, status: $status, title_en: $title_en, title_de: $title_de, title_uk: $title_uk,
            advice_en: $advice_en, advice_de: $advice_de, advice_uk: $advice_uk,
        };)+
        /// Every kind of problem a client can meet.
        pub(crate) const KINDS: &[&Kind] = &[$(&$name),+];
    };
}

kinds! {
    ALREADY_EXISTS "already_exists" 409
        "Already exists" / "Schon vorhanden" / "Уже існує"
        "Look for the existing record, for example by its identifier, and change that one." /
        "Suchen Sie den vorhandenen Eintrag, etwa über seine Kennung, und ändern Sie diesen." /
        "Знайдіть наявний запис, наприклад за його ідентифікатором, і змініть його."
    BAD_REQUEST "bad_request" 400
        "Bad request" / "Fehlerhafte Anfrage" / "Хибний запит"
        "Correct the request as the detail says." /
        "Berichtigen Sie die Anfrage wie angegeben." /
        "Виправте запит, як зазначено в поясненні."
    CONFLICT "conflict" 409
        "Not possible in this state" / "In diesem Zustand nicht möglich" / "Неможливо в цьому стані"
        "Read the record again; the detail says what stands against it." /
        "Lesen Sie den Eintrag neu; die Angabe sagt, was dagegen steht." /
        "Прочитайте запис ще раз; пояснення каже, що цьому заважає."
    GONE "gone" 410
        "Used up" / "Verbraucht" / "Уже використано"
        "It was used, withdrawn or has run out; ask for a new one." /
        "Es wurde benutzt, zurückgezogen oder ist abgelaufen; bitten Sie um ein neues." /
        "Його вже використано, відкликано або строк минув; попросіть нове."
    IDEMPOTENCY_KEY_IN_USE "idempotency_key_in_use" 409
        "The same request is being answered" / "Dieselbe Anfrage wird gerade beantwortet" / "На такий самий запит саме готується відповідь"
        "Wait a moment and send it again with the same key." /
        "Warten Sie einen Augenblick und senden Sie sie mit demselben Schlüssel erneut." /
        "Зачекайте хвилину й надішліть його знову з тим самим ключем."
    IDEMPOTENCY_KEY_REUSED "idempotency_key_reused" 422
        "The key belongs to another request" / "Der Schlüssel gehört zu einer anderen Anfrage" / "Ключ належить іншому запиту"
        "Use a new Idempotency-Key for each new request." /
        "Verwenden Sie für jede neue Anfrage einen neuen Idempotency-Key." /
        "Для кожного нового запиту беріть новий Idempotency-Key."
    INSUFFICIENT_ROLE "insufficient_role" 403
        "Role missing" / "Rolle fehlt" / "Бракує ролі"
        "Ask an administrator of the record for the role that the detail names." /
        "Bitten Sie eine für den Eintrag zuständige Person um die genannte Rolle." /
        "Попросіть відповідальну за запис особу надати роль, яку названо в поясненні."
    INSUFFICIENT_SCOPE "insufficient_scope" 403
        "Scope missing" / "Berechtigungsumfang fehlt" / "Бракує дозволу"
        "Use a key or token that has the scope which the detail names." /
        "Verwenden Sie einen Schlüssel mit dem genannten Umfang." /
        "Скористайтеся ключем або токеном із дозволом, який названо в поясненні."
    INTERNAL "internal" 500
        "Something went wrong here" / "Hier ist etwas schiefgegangen" / "Тут щось пішло не так"
        "Try again later; if it stays, tell the operator the request_id." /
        "Versuchen Sie es später erneut; bleibt es dabei, nennen Sie dem Betreiber die request_id." /
        "Спробуйте пізніше; якщо помилка лишиться, повідомте операторові request_id."
    INVALID_CURSOR "invalid_cursor" 400
        "Cursor not valid here" / "Cursor hier nicht gültig" / "Курсор тут не діє"
        "Start again without a cursor; a cursor works only with the filters it was given for." /
        "Beginnen Sie ohne Cursor; er gilt nur für die Filter, zu denen er ausgegeben wurde." /
        "Почніть знову без курсора; він діє лише з тими фільтрами, для яких його видано."
    INVALID_PARAMETER "invalid_parameter" 400
        "Parameter not valid" / "Parameter nicht gültig" / "Хибний параметр"
        "Correct the parameters listed under errors." /
        "Berichtigen Sie die unter errors genannten Parameter." /
        "Виправте параметри, перелічені в errors."
    LOGIN_FAILED "login_failed" 401
        "Login failed" / "Anmeldung fehlgeschlagen" / "Не вдалося ввійти"
        "Check the address and the password." /
        "Prüfen Sie Adresse und Passwort." /
        "Перевірте адресу й пароль."
    MALFORMED_JSON "malformed_json" 400
        "Not JSON" / "Kein JSON" / "Це не JSON"
        "Send one JSON document in UTF-8 (RFC 8259)." /
        "Senden Sie ein JSON-Dokument in UTF-8 (RFC 8259)." /
        "Надішліть один документ JSON у кодуванні UTF-8 (RFC 8259)."
    METHOD_NOT_ALLOWED "method_not_allowed" 405
        "Method not allowed" / "Methode nicht erlaubt" / "Метод не дозволено"
        "Use one of the methods in the Allow header." /
        "Verwenden Sie eine der Methoden im Allow-Header." /
        "Скористайтеся одним із методів, названих у заголовку Allow."
    NOT_FOUND "not_found" 404
        "Not found" / "Nicht gefunden" / "Не знайдено"
        "Check the address and the identifier." /
        "Prüfen Sie Adresse und Kennung." /
        "Перевірте адресу й ідентифікатор."
    PAYLOAD_TOO_LARGE "payload_too_large" 413
        "Too large" / "Zu groß" / "Завелике"
        "Send less at once." /
        "Senden Sie weniger auf einmal." /
        "Надсилайте менше за один раз."
    PRECONDITION_FAILED "precondition_failed" 412
        "Changed in the meantime" / "Inzwischen geändert" / "Тим часом змінено"
        "Read the record again, repeat your change on it and send its new ETag as If-Match." /
        "Lesen Sie den Eintrag neu, wiederholen Sie die Änderung und senden Sie sein neues ETag als If-Match." /
        "Прочитайте запис ще раз, повторіть свою зміну й надішліть його новий ETag як If-Match."
    PRECONDITION_REQUIRED "precondition_required" 428
        "If-Match missing" / "If-Match fehlt" / "Бракує If-Match"
        "Send the ETag of the record you read as If-Match." /
        "Senden Sie das ETag des gelesenen Eintrags als If-Match." /
        "Надішліть ETag прочитаного запису як If-Match."
    REFRESH_TOKEN_REUSED "refresh_token_reused" 401
        "Session ended" / "Sitzung beendet" / "Сеанс завершено"
        "The refresh token was used twice, so somebody may have a copy; log in again." /
        "Das Refresh-Token wurde zweimal benutzt, es könnte kopiert sein; melden Sie sich neu an." /
        "Токен оновлення використано двічі, тож його могли скопіювати; увійдіть знову."
    REGISTRATION_CLOSED "registration_closed" 403
        "No registration here" / "Keine Registrierung" / "Реєстрацію закрито"
        "Ask for an invitation: the operator of this server lets in only who is invited, or nobody." /
        "Bitten Sie um eine Einladung: Auf diesem Server kommt nur hinein, wer eingeladen ist, oder niemand." /
        "Попросіть запрошення: на цей сервер потрапляють лише запрошені або ніхто."
    REQUEST_TIMEOUT "request_timeout" 408
        "The body came too slowly" / "Der Inhalt kam zu langsam" / "Тіло запиту надходило надто повільно"
        "Send it again over a faster line, or in smaller parts." /
        "Senden Sie ihn über eine schnellere Leitung oder in kleineren Teilen erneut." /
        "Надішліть його ще раз швидшим з’єднанням або меншими частинами."
    TOO_MANY_REQUESTS "too_many_requests" 429
        "Too many requests" / "Zu viele Anfragen" / "Забагато запитів"
        "Wait as long as Retry-After says." /
        "Warten Sie so lange, wie Retry-After angibt." /
        "Зачекайте стільки, скільки зазначено в Retry-After."
    UNAUTHENTICATED "unauthenticated" 401
        "Not logged in" / "Nicht angemeldet" / "Вхід не виконано"
        "Send a valid access token or API key as Authorization: Bearer." /
        "Senden Sie ein gültiges Zugangstoken oder einen API-Schlüssel als Authorization: Bearer." /
        "Надішліть чинний токен доступу або ключ API як Authorization: Bearer."
    UNAVAILABLE "unavailable" 503
        "Not available right now" / "Zurzeit nicht verfügbar" / "Зараз недоступно"
        "Try again after the time in Retry-After." /
        "Versuchen Sie es nach der Zeit in Retry-After erneut." /
        "Спробуйте знову після часу, зазначеного в Retry-After."
    UNKNOWN_REFERENCE "unknown_reference" 422
        "Refers to something unknown" / "Verweist auf Unbekanntes" / "Посилання на невідоме"
        "Check the identifiers in the body." /
        "Prüfen Sie die Kennungen im Inhalt." /
        "Перевірте ідентифікатори в тілі запиту."
    UNSUPPORTED_MEDIA_TYPE "unsupported_media_type" 415
        "Media type not supported" / "Medientyp nicht unterstützt" / "Тип даних не підтримується"
        "Send the media type that the contract names." /
        "Senden Sie den im Vertrag genannten Medientyp." /
        "Надішліть дані типу, який названо в договорі."
    VALIDATION_FAILED "validation_failed" 422
        "Validation failed" / "Prüfung fehlgeschlagen" / "Перевірку не пройдено"
        "Correct the fields listed under errors; all of them are listed." /
        "Berichtigen Sie die unter errors genannten Felder; es sind alle genannt." /
        "Виправте поля, перелічені в errors; там названо всі."
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
                Language::ALL
                    .iter()
                    .all(|it| kind.title(*it).len() > 4 && kind.advice(*it).len() > 4),
                "{}",
                kind.code
            );
        }
    }
}
