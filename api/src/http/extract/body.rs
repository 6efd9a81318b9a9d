//! Bodies: JSON, JSON to create something with, and merge patches.

use actix_web::dev::Payload;
use actix_web::error::PayloadError;
use actix_web::web::Bytes;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use kernel::{Invalid, LocalizedText, LocalizedTextPatch};
use persistence::platform::idempotency::Claim;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use sha2::{Digest, Sha256};
use utoipa::openapi::schema::{AdditionalProperties, Object};
use utoipa::openapi::{Ref, RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

use super::blank::{blanks, is_suspect};
use super::once::repeated;
use super::{Extracted, without_position};
use crate::http::call::Call;
use crate::http::credentials::hex;
use crate::http::days;
use crate::http::misfit::escape;
use crate::http::operations::Operation;
use crate::http::problem::{self, Fault, Problem};

/// A JSON body, parsed into domain types in one step.
pub(crate) struct Json<T>(pub T);

impl<T: DeserializeOwned> FromRequest for Json<T> {
    type Error = Problem;
    type Future = Extracted<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let body = Body::from_request(request, payload);
        Box::pin(async move { body.await?.parse().map(Self) })
    }
}

/// The bytes of a body that is of the right kind.
struct Body {
    bytes: Bytes,
    operation: &'static Operation,
}

impl FromRequest for Body {
    type Error = Problem;
    type Future = Extracted<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let fits = Call::of(request, |call| {
            let operation = call.operation;
            let media = request.content_type().to_ascii_lowercase();
            if operation.takes(&media) { Ok(operation) } else { Err(operation.other_media()) }
        });
        let bytes = Bytes::from_request(request, payload);
        Box::pin(async move {
            let operation = fits?;
            let bytes = bytes.await.map_err(|error| unreadable(&error))?;
            Ok(Self { bytes, operation })
        })
    }
}

pub(crate) fn unreadable(error: &actix_web::Error) -> Problem {
    match error.as_error::<PayloadError>() {
        Some(PayloadError::Overflow) => Problem::new(&problem::PAYLOAD_TOO_LARGE),
        _ => Problem::because(
            &problem::BAD_REQUEST,
            "The body ended too early or could not be decompressed.",
        ),
    }
}

impl Body {
    fn parse<T: DeserializeOwned>(&self) -> Result<T, Problem> {
        let mut json = serde_json::Deserializer::from_slice(&self.bytes);
        let parsed =
            serde_path_to_error::deserialize(&mut json).map_err(|error| self.explain(&error))?;
        json.end().map_err(|error| malformed(&error))?;
        // A list passes for an object whose fields it has in their order, whatever they are called.
        let may_be_positional = self.bytes.contains(&b'[');
        if may_be_positional || std::str::from_utf8(&self.bytes).is_ok_and(days::has_suspect) {
            let value = serde_json::from_slice(&self.bytes).map_err(|error| malformed(&error))?;
            let faults = self.operation.faults_of_body(&value);
            if !faults.is_empty() {
                return Err(Problem::faults(&problem::VALIDATION_FAILED, faults));
            }
        }
        if is_suspect(&self.bytes) {
            let value = serde_json::from_slice(&self.bytes).map_err(|error| malformed(&error))?;
            let faults = blanks(&value);
            if !faults.is_empty() {
                return Err(Problem::faults(&problem::VALIDATION_FAILED, faults));
            }
        }
        Ok(parsed)
    }

    /// Only a body that failed is looked at twice: now for everything that is wrong with it.
    fn explain(&self, error: &serde_path_to_error::Error<serde_json::Error>) -> Problem {
        let value: Value = match serde_json::from_slice(&self.bytes) {
            Ok(value) => value,
            Err(error) => return malformed(&error),
        };
        let mut faults = self.operation.faults_of_body(&value);
        if faults.is_empty() {
            faults.push(fault_of(error));
        }
        Problem::faults(&problem::VALIDATION_FAILED, faults)
    }
}

fn malformed(error: &serde_json::Error) -> Problem {
    let detail = format!("The body is not JSON: line {}, column {}.", error.line(), error.column());
    Problem::because(&problem::MALFORMED_JSON, detail)
}

/// A fault that the contract cannot express, where the parser met it.
fn fault_of(error: &serde_path_to_error::Error<serde_json::Error>) -> Fault {
    use serde_path_to_error::Segment;
    let pointer: String = error
        .path()
        .iter()
        .map(|segment| match segment {
            Segment::Seq { index } => format!("/{index}"),
            Segment::Map { key } => format!("/{}", escape(key)),
            Segment::Enum { variant } => format!("/{}", escape(variant)),
            Segment::Unknown => String::new(),
        })
        .collect();
    let said = error.inner().to_string();
    let (code, said) = Invalid::code_in(&said);
    Fault::in_body(&pointer, code.unwrap_or("invalid"), plainly(without_position(said)))
}

/// Without what the type is called among us, which stands before the rule.
fn plainly(said: String) -> String {
    match said.split_once(' ') {
        Some((what, rule))
            if what.starts_with(|it: char| it.is_ascii_uppercase())
                && what.chars().all(char::is_alphanumeric) =>
        {
            format!("It {rule}")
        }
        _ => said,
    }
}

/// The body of a request that creates something, and the key under which it may be sent twice.
pub(crate) struct New<T> {
    pub body: T,
    pub claim: Option<Claim>,
}

/// Shortest and longest `Idempotency-Key`.
const KEY_LENGTHS: std::ops::RangeInclusive<usize> = 8..=128;

impl<T: DeserializeOwned> FromRequest for New<T> {
    type Error = Problem;
    type Future = Extracted<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let key = idempotency_key(request);
        let said = format!("{} {}", request.method(), request.uri());
        let body = Body::from_request(request, payload);
        Box::pin(async move {
            let body = body.await?;
            let claim = key?
                .map(|key| Claim { key, fingerprint: fingerprint([said.as_bytes(), &body.bytes]) });
            Ok(Self { body: body.parse()?, claim })
        })
    }
}

pub(crate) fn idempotency_key(request: &HttpRequest) -> Result<Option<String>, Problem> {
    let Some(value) = request.headers().get("Idempotency-Key") else { return Ok(None) };
    let fits = |key: &&str| {
        KEY_LENGTHS.contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_graphic())
    };
    let key = value.to_str().ok().filter(fits);
    key.map(|key| Some(key.to_owned())).ok_or_else(|| {
        let rule = "It takes 8 to 128 visible ASCII characters.";
        Problem::faults(
            &problem::INVALID_PARAMETER,
            vec![Fault::in_parameter("Idempotency-Key", "invalid", rule)],
        )
    })
}

pub(crate) fn fingerprint<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.len().to_be_bytes());
        hash.update(part);
    }
    hex(&hash.finalize())
}

/// A JSON Merge Patch (RFC 7396) of a `T`: an absent field stays, `null` clears.
pub(crate) struct Patch<T> {
    changes: Value,
    operation: &'static Operation,
    of: std::marker::PhantomData<T>,
}

impl<T> FromRequest for Patch<T> {
    type Error = Problem;
    type Future = Extracted<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let body = Body::from_request(request, payload);
        Box::pin(async move {
            let body = body.await?;
            if let Some(field) = repeated(&body.bytes) {
                return Err(Problem::of_field(
                    &field,
                    "repeated_field",
                    "It stands in the body twice.",
                ));
            }
            Ok(Self {
                changes: body.parse()?,
                operation: body.operation,
                of: std::marker::PhantomData,
            })
        })
    }
}

impl<T: Serialize + DeserializeOwned> Patch<T> {
    pub(crate) fn apply(&self, before: &T) -> Result<T, Problem> {
        // Serde would take a list for a record, and the merge clears what is no text by null.
        let faults = self.operation.faults_of_body(&self.changes);
        if !faults.is_empty() {
            return Err(Problem::faults(&problem::VALIDATION_FAILED, faults));
        }
        let mut document =
            serde_json::to_value(before).map_err(|_| Problem::new(&problem::INTERNAL))?;
        let fits = self.changes.is_object();
        if fits {
            json_patch::merge(&mut document, &self.changes);
        }
        let merged = if fits {
            serde_path_to_error::deserialize(&document)
        } else {
            serde_path_to_error::deserialize(&self.changes)
        };
        merged.map_err(|error| Problem::faults(&problem::VALIDATION_FAILED, vec![fault_of(&error)]))
    }
}

// The patch of a type has the fields of the type, none required; those that had to be there cannot be cleared.

type Schemas = Vec<(String, RefOr<Schema>)>;

impl<T: ToSchema> Patch<T> {
    /// The schema, and those of the patches within it.
    fn contract() -> (RefOr<Schema>, Schemas) {
        let (mut known, mut patches) = (Vec::new(), Vec::new());
        T::schemas(&mut known);
        let mut schema = T::schema();
        if let RefOr::T(Schema::Object(object)) = &mut schema {
            with_texts_to_take_away(object, &known, &mut patches);
            as_patch(object);
        }
        (schema, patches)
    }
}

impl<T: ToSchema> PartialSchema for Patch<T> {
    fn schema() -> RefOr<Schema> {
        Self::contract().0
    }
}

fn as_patch(object: &mut Object) {
    object.required.clear();
    object.examples.clear();
    object.description = Some("Changes to a record: absent fields stay, null clears.".to_owned());
    object.additional_properties = Some(Box::new(AdditionalProperties::FreeForm(false)));
}

/// A patch takes a translation away by null, in the record and in what stands within it.
fn with_texts_to_take_away(object: &mut Object, known: &Schemas, patches: &mut Schemas) {
    for property in object.properties.values_mut() {
        match property {
            RefOr::Ref(it) => point_at_patch(it, known, patches),
            RefOr::T(Schema::OneOf(either)) => {
                for item in &mut either.items {
                    if let RefOr::Ref(it) = item {
                        point_at_patch(it, known, patches);
                    }
                }
            }
            RefOr::T(_) => {}
        }
    }
}

fn point_at_patch(it: &mut Ref, known: &Schemas, patches: &mut Schemas) {
    let is_of = |name: &str| it.ref_location == Ref::from_schema_name(name).ref_location;
    if is_of(&LocalizedText::name()) {
        *it = Ref::from_schema_name(LocalizedTextPatch::name());
        return;
    }
    let is_meant = |(name, _): &&(String, _)| is_of(name);
    let Some((name, RefOr::T(Schema::Object(before)))) = known.iter().find(is_meant) else {
        return;
    };
    let mut within = before.clone();
    with_texts_to_take_away(&mut within, known, patches);
    if within != *before {
        as_patch(&mut within);
        let name = format!("{name}Patch");
        *it = Ref::from_schema_name(&name);
        patches.push((name, within.into()));
    }
}

impl<T: ToSchema> ToSchema for Patch<T> {
    fn name() -> std::borrow::Cow<'static, str> {
        // A value that stands in answers too is not named after its creation.
        let name = T::name();
        match name.strip_suffix("Create") {
            Some(stem) => format!("{stem}Patch").into(),
            None => format!("{name}Patch").into(),
        }
    }

    fn schemas(schemas: &mut Schemas) {
        schemas.push((LocalizedTextPatch::name().into(), LocalizedTextPatch::schema()));
        schemas.extend(Self::contract().1);
        T::schemas(schemas);
    }
}
