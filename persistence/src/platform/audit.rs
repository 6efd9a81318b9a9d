//! The record of everything that changed, written in the transaction that changed it.

use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};
use serde::Serialize;
use uuid::Uuid;

use crate::entity::audit_event;
use crate::error::{json, read_json};
use crate::listing::{Led, slice_sorted};
use crate::{Listing, Reader, Result, Slice, Tx};

kernel::id! {
    /// Identifies an entry of the audit record.
    AuditEventId
}

/// An entry of the audit record.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct AuditEvent {
    pub id: AuditEventId,
    pub at: DateTime<Utc>,
    /// `account:<id>`, `api_key:<id>`, `system` or `anyone`.
    pub actor: String,
    /// The operation of the contract, or the command.
    pub operation: String,
    pub subject_kind: String,
    pub subject_id: Uuid,
    /// The subject before the change; null if it did not exist.
    pub before: Option<serde_json::Value>,
    /// The subject after the change; null if it is gone.
    pub after: Option<serde_json::Value>,
    /// The `X-Request-Id` of the request.
    pub request_id: Option<String>,
}

/// Which entries of the audit record.
#[derive(Clone, Debug, Default, Serialize, serde::Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct AuditFilter {
    /// What was changed.
    #[param(nullable = false, example = "00000000-0000-8000-8000-000000004445")]
    pub subject_id: Option<Uuid>,
    /// Who changed it, as `account:<id>` or `api_key:<id>`.
    #[param(inline, nullable = false, example = "account:0193c2a0-0000-7000-8000-000000000001")]
    pub actor: Option<ActorName>,
}

kernel::text! {
    /// Who acts, as the record names them.
    ActorName, 6..=60
}

/// What changed: its kind and identifier, before and after.
pub(crate) struct Change<'a, T> {
    pub kind: &'static str,
    pub id: Uuid,
    pub before: Option<&'a T>,
    pub after: Option<&'a T>,
}

impl Tx {
    /// Writes down that something changed.
    pub(crate) async fn record<T: Serialize>(&self, change: Change<'_, T>) -> Result<()> {
        self.record_all([change]).await
    }

    pub(crate) async fn record_all<'a, T: Serialize + 'a>(
        &self,
        changes: impl IntoIterator<Item = Change<'a, T>>,
    ) -> Result<()> {
        let changes: Vec<_> = changes.into_iter().collect();
        let known = changes.iter().filter(|it| it.before.is_some()).map(|it| it.id);
        let mut last = self.last_entry(known.collect()).await?;
        let author = self.author();
        let rows = changes.into_iter().map(|Change { kind, id, before, after }| {
            last = following(last, AuditEventId::new(self.now()).into());
            audit_event::Model {
                id: last,
                at: author.at,
                actor: author.actor.to_string(),
                operation: author.operation.to_owned(),
                subject_kind: kind.to_owned(),
                subject_id: id,
                before: before.map(json),
                after: after.map(json),
                request_id: author.request_id.clone(),
            }
            .into_active_model()
        });
        audit_event::Entity::insert_many(rows).exec_without_returning(self.connection()).await?;
        Ok(())
    }

    /// The last entry about any of these records, which this transaction holds; the first identifier there is, if none.
    async fn last_entry(&self, of: Vec<Uuid>) -> Result<Uuid> {
        if of.is_empty() {
            return Ok(Uuid::nil());
        }
        let last: Option<Uuid> = audit_event::Entity::find()
            .select_only()
            .column(audit_event::Column::Id)
            .filter(audit_event::Column::SubjectId.is_in(of))
            .order_by_desc(audit_event::Column::Id)
            .limit(1)
            .into_tuple()
            .one(self.connection())
            .await?;
        Ok(last.unwrap_or_default())
    }
}

/// An identifier of now, or the next one after `last` if a replica whose clock is ahead wrote that.
fn following(last: Uuid, now: Uuid) -> Uuid {
    if now > last { now } else { Uuid::from_u128(last.as_u128() + 1) }
}

pub async fn list(
    db: &impl Reader,
    filter: &AuditFilter,
    listing: &Listing,
) -> Result<Slice<AuditEvent>> {
    use audit_event::Column as C;
    let own = |it: C| Expr::col((audit_event::Entity, it));
    let led = Led::new(audit_event::Entity::find(), C::Id, false)
        .having(own(C::SubjectId), filter.subject_id)
        .having(own(C::Actor), filter.actor.as_ref().map(ActorName::as_str));
    let (select, sorted) = led.sorted(Vec::new());
    slice_sorted(db, select, sorted, C::Id, listing, read_event).await
}

pub(crate) fn read_event(row: audit_event::Model) -> Result<AuditEvent> {
    Ok(AuditEvent {
        id: row.id.into(),
        at: row.at,
        actor: row.actor,
        operation: row.operation,
        subject_kind: row.subject_kind,
        subject_id: row.subject_id,
        before: row.before.map(|raw| read_json("audit_event.before", &raw)).transpose()?,
        after: row.after.map(|raw| read_json("audit_event.after", &raw)).transpose()?,
        request_id: row.request_id,
    })
}
