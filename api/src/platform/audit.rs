use actix_web::get;
use actix_web::web::Data;
use persistence::platform::audit::{self as store, AuditEvent, AuditFilter};

use crate::State;
use crate::http::extract::{List, Paged};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    list_audit_events: Platform(Admin), AuditRead;
}

type AuditEvents = kernel::Page<AuditEvent>;

/// List what was changed, when, by whom.
#[utoipa::path(params(AuditFilter), responses((status = 200, description = "A page.", body = AuditEvents)))]
#[get("/audit-events")]
async fn list_audit_events(
    state: Data<State>,
    list: List<AuditFilter>,
) -> Result<Paged<AuditEvent>, Problem> {
    Ok(list.page(store::list(&state.db, &list.filter, &list.listing).await?))
}
