//! Conferences, their series, their seats, and what comes of them.

mod conferences;
pub(crate) mod desk;
mod outcomes;
mod pools;
mod registrations;
mod representation;
mod series;

use ::conferences::conference::Conference;
use kernel::OrganisationId;
use utoipa_actix_web::service_config::ServiceConfig;

pub(crate) fn routes(config: &mut ServiceConfig) {
    config
        .configure(conferences::routes)
        .configure(outcomes::routes)
        .configure(pools::routes)
        .configure(registrations::routes)
        .configure(representation::routes)
        .configure(series::routes);
}

/// Those who hold a conference: the parties to it.
fn hosts(conference: &Conference) -> impl Iterator<Item = OrganisationId> {
    conference.profile.hosts.iter().map(|it| it.organisation_id)
}
