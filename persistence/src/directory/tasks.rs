//! What waits in the directory: records that nobody has vouched for in long, and organisations that ask to be verified.

use kernel::AGEING_MONTHS;
use kernel::access::Role;
use kernel::directory::organisation::Verification;
use kernel::directory::place::PlaceStatus;
use people::task::TaskKind;
use sea_orm::DatabaseBackend;
use sea_orm::sea_query::{Expr, ExprTrait, SelectStatement};

use crate::entity::{organisation, place};
use crate::waiting::{Row, Source, Whose, among, from, months_after};

/// What waits for whom.
pub(crate) fn waiting(whose: &Whose, backend: DatabaseBackend) -> Vec<Source> {
    let kept = whose.bodies(Role::Contributor);
    let mut sources = Vec::new();
    if !kept.is_empty() {
        let own = |select| among(select, "it.id", &kept);
        let current = Expr::cust("it.status").eq(PlaceStatus::Active.to_string());
        let towns = own(from(place::Entity, "it")).and_where(current).to_owned();
        let organisations = own(from(organisation::Entity, "it")).and_where(stands()).to_owned();
        sources.push(stale(TaskKind::AssureMunicipality, towns, whose, backend));
        sources.push(stale(TaskKind::AssureOrganisation, organisations, whose, backend));
    }
    if whose.grants.hold_everywhere(Role::Coordinator) {
        let asking = Expr::cust("it.verification").eq(Verification::Submitted.to_string());
        let select = from(organisation::Entity, "it").and_where(asking.and(stands())).to_owned();
        sources.push(Source::undated(TaskKind::DecideOrganisation, select, row("it.updated_at")));
    }
    sources
}

/// What has become part of another is changed no more.
fn stands() -> Expr {
    Expr::cust("it.merged_into_id is null")
}

const fn row(since: &'static str) -> Row {
    let (on, since) = (Some("it.id"), Some(since));
    let version = Some("it.version");
    Row { subject: "it.id", on, partnership: None, conference: None, since, version }
}

/// Those that are stale now: vouched for so long ago, or never, and on record for so long.
fn stale(
    kind: TaskKind,
    mut select: SelectStatement,
    whose: &Whose,
    backend: DatabaseBackend,
) -> Source {
    let last = "coalesce(it.assured_at, it.created_at)";
    let last = match backend {
        DatabaseBackend::Sqlite => last.to_owned(),
        _ => format!("({last} at time zone 'UTC')"),
    };
    let due = || months_after(backend, &last, AGEING_MONTHS);
    select.and_where(due().lt(whose.today));
    Source::due(kind, select, row("coalesce(it.assured_at, it.created_at)"), due())
}
