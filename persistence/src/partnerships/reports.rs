//! Reports of what should not be read.

use kernel::AccountId;
use partnerships::ReportId;
use partnerships::report::{Report, ReportFilter, ReportState, ReportSubject};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter,
    QuerySelect,
};
use uuid::Uuid;

use crate::entity::partnership_report as report;
use crate::error::{OrNotFound, read, read_opt};
use crate::listing::{Led, slice_sorted};
use crate::platform::audit::Change;
use crate::{Listing, Reader, Result, Slice, Tx};

/// What the audit record calls a report.
const SUBJECT: &str = "report";

pub async fn list(
    db: &impl Reader,
    filter: &ReportFilter,
    listing: &Listing,
) -> Result<Slice<Report>> {
    use report::Column as C;
    let ReportFilter { state, subject_kind } = filter;
    let own = |it: C| Expr::col((report::Entity, it));
    let led = Led::new(report::Entity::find(), C::Id, false)
        .having(own(C::State), state.iter().map(ReportState::to_string))
        .having(own(C::SubjectKind), subject_kind.iter().map(ReportSubject::to_string));
    let (select, sorted) = led.sorted(Vec::new());
    slice_sorted(db, select, sorted, C::Id, listing, read_report).await
}

pub async fn show(db: &impl Reader, id: ReportId) -> Result<Report> {
    let row = report::Entity::find_by_id(id).one(db.connection()).await?;
    read_report(row.or_not_found(SUBJECT)?)
}

/// Loads a report and holds it.
pub async fn lock(tx: &Tx, id: ReportId) -> Result<Report> {
    let row = report::Entity::find_by_id(id).lock_exclusive().one(tx.connection()).await?;
    read_report(row.or_not_found(SUBJECT)?)
}

/// Whether another report for which its subject was concealed stands.
pub async fn is_upheld_elsewhere(db: &impl Reader, it: &Report) -> Result<bool> {
    use report::Column as C;
    let others = report::Entity::find()
        .filter(C::SubjectId.eq(it.subject_id))
        .filter(C::Id.ne(Uuid::from(it.id)))
        .filter(C::State.eq(ReportState::Upheld.to_string()));
    Ok(others.count(db.connection()).await? > 0)
}

pub async fn insert(tx: &Tx, it: &Report, by: AccountId) -> Result<()> {
    let row = row(it, by.into()).into_active_model();
    report::Entity::insert(row).exec_without_returning(tx.connection()).await?;
    tx.record(Change { kind: SUBJECT, id: it.id.into(), before: None, after: Some(it) }).await
}

/// Replaces a report that this transaction holds; whose it is stays.
pub async fn update(tx: &Tx, before: &Report, after: &Report) -> Result<()> {
    let mut row = row(after, Uuid::nil()).into_active_model().reset_all();
    row.reported_by = sea_orm::ActiveValue::NotSet;
    row.update_without_returning(tx.connection()).await?;
    let id = after.id.into();
    tx.record(Change { kind: SUBJECT, id, before: Some(before), after: Some(after) }).await
}

fn row(it: &Report, reported_by: Uuid) -> report::Model {
    report::Model {
        id: it.id.into(),
        subject_kind: it.subject_kind.to_string(),
        subject_id: it.subject_id,
        partnership_id: it.partnership_id.into(),
        reason: it.reason.to_string(),
        state: it.state.to_string(),
        decision_reason: it.decision_reason.as_ref().map(ToString::to_string),
        reported_by,
        version: it.version,
        created_at: it.created_at,
        updated_at: it.updated_at,
    }
}

fn read_report(row: report::Model) -> Result<Report> {
    Ok(Report {
        id: row.id.into(),
        subject_kind: read("partnership_report.subject_kind", row.subject_kind.as_str())?,
        subject_id: row.subject_id,
        partnership_id: row.partnership_id.into(),
        reason: read("partnership_report.reason", row.reason)?,
        state: read("partnership_report.state", row.state.as_str())?,
        decision_reason: read_opt("partnership_report.decision_reason", row.decision_reason)?,
        version: row.version,
        created_at: row.created_at,
        updated_at: row.updated_at,
    })
}
