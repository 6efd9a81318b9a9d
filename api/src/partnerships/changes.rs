//! The audit record of a partnership for its sides.

use std::collections::BTreeSet;

use actix_web::get;
use actix_web::web::Data;
use partnerships::change::{self, Acting, Change, Doer};
use partnerships::{Partnership, PartnershipId};
use persistence::Slice;
use persistence::partnerships::{self as stored, changes as store};
use persistence::platform::audit::AuditEvent;

use super::sides::must_belong;
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{List, Paged, Path};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    list_partnership_audit_events: Party(Viewer);
}

type PartnershipAuditEvents = kernel::Page<Change>;

/// List what changed in a partnership and in what its sides share.
///
/// For its sides: agreements, resolutions, claims, events, changes of form, statements of support, assessments, and the
/// documents that are for the partners or public. Whoever did it is told by side, role and body; what a record said before
/// is not told, only in which fields it says something else. Who is only asked to take part is nobody's news.
#[utoipa::path(responses((status = 200, description = "A page.", body = PartnershipAuditEvents)))]
#[get("/partnerships/{partnership_id}/audit-events")]
async fn list_partnership_audit_events(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PartnershipId>,
    list: List,
) -> Result<Paged<Change>, Problem> {
    let partnership = stored::show(&state.db, id, &caller.grants(&state.db).await?).await?;
    must_belong(&caller, &state.db, &partnership).await?;
    let Slice { items, next, total } = store::list(&state.db, id, &list.listing).await?;
    let actors: BTreeSet<_> = items.iter().map(|it| it.actor.as_str()).collect();
    let doers = store::doers(&state.db, &actors).await?;
    let told = |it: &AuditEvent| told(&partnership, it, doers.get(&it.actor));
    let items = items.iter().map(told).collect();
    Ok(list.page(Slice { items, next, total }))
}

fn told(partnership: &Partnership, it: &AuditEvent, doer: Option<&Doer>) -> Change {
    let (change, fields) = change::changed(it.before.as_ref(), it.after.as_ref());
    Change {
        id: it.id.into(),
        at: it.at,
        operation: it.operation.clone(),
        subject_kind: it.subject_kind.clone(),
        subject_id: it.subject_id,
        change,
        fields,
        by: Acting::of(partnership, doer.unwrap_or(&Doer::Somebody(Vec::new()))),
    }
}
