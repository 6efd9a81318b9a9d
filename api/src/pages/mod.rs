//! What people look at: pages for who comes with a browser, outside the contract, and how its pictures are drawn.

mod docs;
mod front;
mod guide;
pub(crate) mod pictures;
mod welcome;
mod words;

use actix_web::web::ServiceConfig;

pub(crate) use self::words::said;

pub(crate) fn configure(config: &mut ServiceConfig) {
    docs::configure(config);
    front::configure(config);
    welcome::configure(config);
}
