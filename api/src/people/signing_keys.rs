use actix_web::get;
use actix_web::web::Data;
use serde::Serialize;
use utoipa::ToSchema;

use crate::State;
use crate::http::credentials::SigningKeyInfo;
use crate::http::extract::Json;
use crate::http::rule::routes;

routes! {
    list_signing_keys: Anyone;
}

/// The public keys of access tokens (RFC 7517).
#[derive(Serialize, ToSchema)]
pub(super) struct SigningKeys {
    keys: Vec<SigningKeyInfo>,
}

/// List the public keys that verify access tokens.
#[utoipa::path(responses((status = 200, description = "A JSON Web Key Set.", body = SigningKeys)))]
#[get("/.well-known/jwks.json")]
async fn list_signing_keys(state: Data<State>) -> Json<SigningKeys> {
    Json(SigningKeys { keys: state.keys.published().to_vec() })
}
