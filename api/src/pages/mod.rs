//! What people see who come with a browser; outside the contract.

mod docs;
mod front;
mod words;

use actix_web::web::ServiceConfig;

pub(crate) fn configure(config: &mut ServiceConfig) {
    docs::configure(config);
    front::configure(config);
}
