//! Reports of what should not be read: by anybody who sees it, decided by the platform. What is concealed shows to the
//! platform only; the record says that it is, and keeps it.

mod words;

use chrono::{DateTime, Utc};
use kernel::Reason;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

pub use self::words::{ReportEvent, ReportState, ReportSubject};
use crate::history::History;
use crate::{PartnershipId, Refusal, ReportId};

/// That somebody holds something for what should not be read. Who reports is told to nobody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Report {
    pub id: ReportId,
    pub subject_kind: ReportSubject,
    pub subject_id: Uuid,
    /// The partnership that it belongs to.
    pub partnership_id: PartnershipId,
    pub reason: Reason,
    pub state: ReportState,
    /// Why the platform decided as it did; null while it is open.
    pub decision_reason: Option<Reason>,
    /// Counts the changes.
    pub version: i32,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

/// A report as somebody makes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ReportCreate, examples(json!({
    "subject_kind": "claim", "subject_id": "0193c2a0-0000-7000-8000-000000000001", "reason": "It insults the people of a town."
})))]
pub struct ReportProposal {
    pub subject_kind: ReportSubject,
    pub subject_id: Uuid,
    pub reason: Reason,
}

/// What the platform decides about a report, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"event": "conceal", "reason": "It is an insult."})))]
pub struct ReportDecision {
    pub event: ReportEvent,
    pub reason: Reason,
}

/// Which reports.
#[derive(Clone, Debug, Default, Serialize, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct ReportFilter {
    /// Where they stand.
    #[param(example = json!(["open"]), max_items = 3)]
    pub state: Vec<ReportState>,
    /// What they are about.
    #[param(example = json!(["claim"]), max_items = 3)]
    pub subject_kind: Vec<ReportSubject>,
}

impl Report {
    pub fn decide(&self, decision: ReportDecision, now: DateTime<Utc>) -> Result<Self, Refusal> {
        let next = kernel::Life::next(self.state, decision.event);
        let state = next.ok_or(Refusal::ReportIs(self.state))?;
        Ok(Self {
            state,
            decision_reason: Some(decision.reason),
            version: self.version + 1,
            updated_at: now,
            ..self.clone()
        })
    }
}

impl History {
    /// With what a report is about concealed, or shown again.
    #[must_use]
    pub fn conceal(&self, report: &Report, concealed: bool, now: DateTime<Utc>) -> Self {
        let (mut after, id) = (self.clone(), report.subject_id);
        match report.subject_kind {
            ReportSubject::Partnership => after.partnership.concealed = concealed,
            ReportSubject::Claim => {
                for it in after.claims.iter_mut().filter(|it| Uuid::from(it.id) == id) {
                    it.concealed = concealed;
                }
            }
            ReportSubject::SideEvent => {
                for it in after.events.iter_mut().filter(|it| Uuid::from(it.id) == id) {
                    it.concealed = concealed;
                }
            }
        }
        after.settled(self, now)
    }
}
