//! Places, municipalities and organisations.

mod municipalities;
mod organisations;
mod places;

use utoipa_actix_web::service_config::ServiceConfig;

pub(crate) fn routes(config: &mut ServiceConfig) {
    config
        .configure(municipalities::routes)
        .configure(organisations::routes)
        .configure(places::routes);
}
