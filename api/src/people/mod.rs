//! Logging in, sessions, keys.

mod api_keys;
mod sessions;

pub(crate) use sessions::all_scopes;

use utoipa_actix_web::service_config::ServiceConfig;

pub(crate) fn routes(config: &mut ServiceConfig) {
    config
        .service(sessions::create_token)
        .service(sessions::refresh_token)
        .service(sessions::end_session)
        .service(sessions::show_me)
        .service(api_keys::create_api_key)
        .service(api_keys::list_api_keys)
        .service(api_keys::revoke_api_key);
}

pub(crate) fn public_routes(config: &mut ServiceConfig) {
    config.service(sessions::list_signing_keys);
}
