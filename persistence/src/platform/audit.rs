//! The record of everything that changed, written in the transaction that changed it.

use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use serde::Serialize;
use uuid::Uuid;

use crate::entity::audit_event;
use crate::error::{json, read_json};
use crate::listing::slice;
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
        let author = self.author();
        let rows = changes.into_iter().map(|Change { kind, id, before, after }| {
            audit_event::Model {
                id: AuditEventId::new(author.at).into(),
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
}

pub async fn list(
    db: &impl Reader,
    filter: &AuditFilter,
    listing: &Listing,
) -> Result<Slice<AuditEvent>> {
    let mut select = audit_event::Entity::find();
    if let Some(id) = filter.subject_id {
        select = select.filter(audit_event::Column::SubjectId.eq(id));
    }
    if let Some(actor) = &filter.actor {
        select = select.filter(audit_event::Column::Actor.eq(actor.as_str()));
    }
    slice(db, select, Vec::new(), audit_event::Column::Id, listing, |row: audit_event::Model| {
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
    })
    .await
}
